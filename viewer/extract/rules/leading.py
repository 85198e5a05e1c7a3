"""Acts of those who lead: opening, closing, introducing, electing."""

from __future__ import annotations

from viewer.extract.clauses import Clause
from viewer.extract.draft import Act, Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import child
from viewer.extract.rules.doing import act, agents, named, whose
from viewer.extract.rules.nouns import is_crowd, is_event, noun_kind


def opened(reading: Reading, clause: Clause) -> Act | None:
    """``X opened the meeting``, ``the meeting was opened by X``, ``X welcomed the guests``."""
    people = agents(reading, clause)
    name = clause.lemma
    if name in ("bid", "bade") and people and any(t.lower_ == "welcome" for t in clause.verb.subtree):
        return act(reading, clause, "opening", people)
    if name not in words("acts", "verbs", "open"):
        return None
    if name in ("welcome", "greet"):
        aims = clause.objects()
        if not people or any(named(reading, t) for t in aims[:1]) or clause.aside:
            return None
        guests = any(is_crowd(t) or is_event(t) or t.tag_ == "NNS" or t.lower_ == "us" for t in aims)
        return act(reading, clause, "opening", people) if guests else None
    aims = clause.objects() if clause.passive else [*clause.objects(), *clause.verb.lefts]
    if people and any(is_event(t) for t in aims if t.dep_ not in ("advmod", "punct")):
        return act(reading, clause, "opening", people)
    return None


def declared(reading: Reading, clause: Clause) -> Act | None:
    """``X declared the exhibition open`` or ``closed``."""
    if clause.lemma != "declare":
        return None
    people = agents(reading, clause)
    below = {t.lower_ for t in clause.verb.subtree if t.dep_ in ("oprd", "acomp", "ccomp", "amod", "advmod", "xcomp")}
    if people and "open" in below:
        return act(reading, clause, "opening", people)
    return act(reading, clause, "closing", people) if people and "closed" in below else None


def closed(reading: Reading, clause: Clause) -> Act | None:
    """``X closed the meeting``, ``the session was adjourned by X``, ``X brought the meeting to a close``."""
    end = clause.prep("to")
    if clause.lemma in ("bring", "draw") and end is not None and end.lower_ in ("close", "end", "conclusion"):
        people = agents(reading, clause)
        return act(reading, clause, "closing", people) if people else None
    if clause.lemma not in words("acts", "verbs", "close"):
        return None
    people = agents(reading, clause)
    return act(reading, clause, "closing", people) if people and any(map(is_event, clause.objects())) else None


def framed(reading: Reading, clause: Clause) -> Act | None:
    """``The evening began with a prayer``, ``the meeting came to a close with the anthem``."""
    ends = (*words("acts", "verbs", "close"), *words("acts", "verbs", "open"), "come", "continue", "follow")
    if clause.lemma not in ends or not any(is_event(t) for t in (*clause.agents, *clause.objects())):
        return None
    noun = next((n for p, n in clause.preps if p in ("with", "to close with", "to end with", "by")), None)
    if noun is None:
        inside = (t for t in clause.verb.subtree if t.lower_ == "with" and t.i > clause.verb.i)
        noun = next((c for t in inside for c in t.children if c.dep_ == "pobj"), None)
    if noun is None or (kind := noun_kind(noun)) not in (
        "performance",
        "ceremony",
        "screening",
        "speech",
        "discussion",
    ):
        return None
    people = whose(reading, noun)
    return act(reading, clause, kind, people, noun) if people or kind != "speech" else None


def introduced(reading: Reading, clause: Clause) -> Act | None:
    """``X introduced Y``, ``introduced by X, Y``, ``X called on Y to speak``."""
    aims = clause.objects()
    if clause.phrase == "call" and (on := clause.prep("on", "upon")) is not None and child(clause.verb, "xcomp"):
        aims = [on]
    elif clause.phrase in ("bring on", "call up", "bring up"):
        pass
    elif clause.lemma == "present" and not clause.passive and clause.prep("with", "to") is None:
        aims = [t for t in aims if reading.resolver.named(t) is not None]
    elif clause.lemma != "introduce":
        return None
    people = agents(reading, clause)
    shown = [p for t in aims for p in named(reading, t) if p not in people]
    guests = any(is_crowd(t) or t.lower_ in ("speaker", "speakers") for t in aims)
    if not people or not (shown or guests):
        return None
    found = act(reading, clause, "introduction", people)
    found.companions = [(p, "introduced") for p in dict.fromkeys(shown)]
    return found


def elected(reading: Reading, clause: Clause) -> Act | None:
    """``X and Y were elected``, ``the assembly elected X``."""
    if clause.lemma not in ("elect", "reelect", "re-elect", "appoint") or clause.aside:
        return None
    people = [p for t in clause.objects() for p in named(reading, t)]
    people = people or reading.resolver.within(clause.verb.i, reading.passage.sentence(clause.verb).end - 1)
    return act(reading, clause, "other", people) if people else None
