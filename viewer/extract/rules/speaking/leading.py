"""Acts of those who lead: opening, closing, introducing."""

from __future__ import annotations

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import all_hung, child, conjuncts, has_word, lemma, pobj
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import act, act_by, agents, all_named, named, whose
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.nouns import is_crowd, is_event, noun_kind


def opened(reading: Reading, clause: Clause) -> Act | None:
    """``X opened the meeting``, ``the meeting was opened by X``, ``X welcomed the guests``."""
    people = agents(reading, clause)
    if not people:
        return None
    if _introduces(clause) or _welcomes(clause):
        return act(reading, clause, "opening", people)
    if clause.lemma not in words("acts", "verbs", "open"):
        return None
    if clause.lemma in ("welcome", "greet"):
        return act(reading, clause, "opening", people) if _greets(reading, clause) else None
    if _opens_event(clause):
        return act(reading, clause, "ceremony" if clause.lemma == "launch" else "opening", people)
    return None


def _introduces(clause: Clause) -> bool:
    """``introduced the programme``."""
    presents = clause.lemma == "introduce" and not clause.passive and any(map(is_event, clause.objects()))
    return not clause.aside and (presents or clause.phrase == "gavel in")


def _greets(reading: Reading, clause: Clause) -> bool:
    """``welcomed the guests``; of people by name, only early in the report, and not to the stage."""
    aims = clause.objects()
    if clause.aside or _to_the_stage(clause):
        return False
    if any(named(reading, t) for t in aims[:1]):
        early = reading.passage.sentence_number(clause.verb) * 3 < len(reading.passage.sentences)
        return early and clause.lemma == "welcome"
    return any(is_crowd(t) or t.tag_ == "NNS" and lemma(t) not in words("saying", "nouns", "invited") for t in aims)


def _opens_event(clause: Clause) -> bool:
    """``opened the meeting``."""
    aims = clause.objects() if clause.passive else [*clause.objects(), *clause.verb.lefts]
    opened_ = (t for t in aims if t.dep_ not in ("advmod", "punct"))
    return any(is_event(t) or clause.passive and t.lower_ == "it" for t in opened_)


def _to_the_stage(clause: Clause) -> bool:
    to = clause.prep("to", "onto", "on")
    return to is not None and lemma(to) in words("acts", "stage", "places") - {"foot"}


_WELCOMING = ("bid", "bade", "make", "wish", "say", "get", "set", "kick", "start", "bring", "call", "receive", "meet")


def _welcomes(clause: Clause) -> bool:
    """``bade us welcome``, ``said hello``, ``made everyone welcome``, ``received with a word of welcome``."""
    if clause.aside or clause.lemma not in _WELCOMING and clause.phrase != "kick off":
        return False
    told = {t.lower_ for t in clause.verb.subtree if t.i > clause.verb.i and t.dep_ not in ("compound", "amod")}
    if clause.lemma in ("bid", "bade", "make", "wish", "receive", "meet") and "welcome" in told:
        return True
    if clause.lemma == "say" and any(map(_is_hello, clause.objects())):
        return True
    if clause.lemma in ("get", "set", "kick", "start", "bring") and any(map(_is_proceeding, clause.objects())):
        return not told.isdisjoint(_GOING)
    begins = clause.phrase == "kick off" or clause.lemma == "call" and "order" in told
    return begins and any(map(is_event, clause.objects()))


_GOING = {"going", "off", "underway", "way", "started", "rolling", "motion"}


def _is_hello(token: Token) -> bool:
    return token.lower_ in words("acts", "hello")


def _is_proceeding(token: Token) -> bool:
    return lemma(token) in ("thing", "proceedings", "proceeding", "ball") or is_event(token)


def declared(reading: Reading, clause: Clause) -> Act | None:
    """``X declared the exhibition open`` or ``closed``."""
    if clause.lemma != "declare":
        return None
    people = agents(reading, clause)
    after = [t for t in clause.verb.subtree if t.i > clause.verb.i]
    below = {t.lower_ for t in after if t.dep_ in ("oprd", "acomp", "ccomp", "amod", "advmod", "xcomp", "conj")}
    if people and "open" in below:
        return act(reading, clause, "opening", people)
    return act(reading, clause, "closing", people) if people and "closed" in below else None


_ENDS = ("close", "end", "conclusion", "halt", "finish")


def closed(reading: Reading, clause: Clause) -> Act | None:
    """``X closed the meeting``, ``the session was adjourned by X``, ``X brought the meeting to a close``."""
    end = clause.prep("to")
    if clause.lemma in ("bring", "draw") and end is not None and end.lower_ in _ENDS:
        return act_by(reading, clause, "closing", agents(reading, clause))
    if clause.lemma not in words("acts", "verbs", "close") and clause.phrase != "wind up":
        return None
    people = agents(reading, clause)
    things = [*clause.objects(), *_evenings(clause)]
    if people and any(is_event(t) or lemma(t) in _WHOLE for t in things):
        return act(reading, clause, "closing", people)
    return None


def _evenings(clause: Clause) -> list[Token]:
    """``wrapped up the evening``, ``closed the day``: taken for a time by the parser. Who ends a day may rest then."""
    if clause.passive or clause.lemma in ("end", "finish"):
        return []
    behind = all_hung(clause.verb.rights, "dobj", "npadvmod")
    return [noun for noun in behind if has_word(noun.lefts, "the") and child(noun, "prep", "acl", "relcl") is None]


_WHOLE = ("proceedings", "proceeding", "thing", "order", "business", "list", "congregation", "assembly", "line-up")


def framed(reading: Reading, clause: Clause) -> Act | None:
    """``The evening began with a prayer``, ``the meeting came to a close with the anthem``."""
    ends = (*words("acts", "verbs", "close"), *words("acts", "verbs", "open"), "come", "continue", "follow")
    if clause.lemma not in ends or not any(is_event(t) for t in (*clause.agents, *clause.objects())):
        return None
    noun = clause.prep("with", "to close with", "to end with", "by")
    if noun is None:
        noun = pobj((t for t in clause.verb.subtree if t.i > clause.verb.i), "with")
    if noun is None or (kind := noun_kind(noun)) not in _FRAMING:
        return None
    people = whose(reading, noun)
    if kind == "speech" and lemma(noun) in ("word", "remark") and clause.lemma in words("acts", "verbs", "close"):
        kind = "closing"  # "concluded with the words of the mayor"
    return act(reading, clause, kind, people, noun) if people or kind != "speech" else None


_FRAMING = ("performance", "ceremony", "screening", "speech", "discussion")
"""What an event may begin or end with."""


def _is_shown(reading: Reading, noun: Token, told_as: bool) -> bool:
    """``presented X``, ``presented the speaker, X``, ``presented her as``: somebody, not a thing that is theirs."""
    if reading.resolver.named(noun) is not None or any(
        c.dep_ == "appos" and reading.resolver.named(c) is not None for c in noun.children
    ):
        return True
    return told_as and noun.pos_ == "PRON" and reading.resolver.person(noun) is not None


def introduced(reading: Reading, clause: Clause) -> Act | None:
    """``X introduced Y``, ``introduced by X, Y``, ``X called on Y to speak``."""
    aims = _led_on(reading, clause)
    if aims is None:
        return None
    people = agents(reading, clause)
    shown = all_named(reading, aims, but=people)
    guests = any(is_crowd(t) or t.lower_ in ("speaker", "speakers", "whom") for t in aims)
    if not people or not (shown or guests):
        return None
    found = act(reading, clause, "introduction", people)
    found.companions = [(p, "introduced") for p in dict.fromkeys(shown)]
    return found


def _led_on(reading: Reading, clause: Clause) -> list[Token] | None:
    """Whom a clause leads on, by its nouns; None where it introduces nobody."""
    aims = clause.objects()
    if clause.lemma in ("welcome", "invite", "call", "bring") and not clause.aside and _to_the_stage(clause):
        return aims
    if clause.phrase == "call" and (on := clause.prep("on", "upon")) is not None and child(clause.verb, "xcomp"):
        return [t for t in conjuncts(on) if reading.resolver.named(t) is not None]
    if clause.phrase in ("bring on", "call up", "bring up") or clause.lemma == "introduce":
        return aims
    if clause.lemma == "present" and not clause.passive and clause.prep("with", "to") is None:
        return [t for t in aims if _is_shown(reading, t, clause.prep("as") is not None)]
    return None
