"""Acts of those who speak."""

from __future__ import annotations

from viewer.extract.clauses import Clause
from viewer.extract.draft import Act, Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import child, lemma
from viewer.extract.rules.doing import act, agents, named


def had_a_turn(reading: Reading, clause: Clause) -> Act | None:
    """``The first speaker was X``, ``X was given three minutes``."""
    if clause.lemma == "be":
        attr = child(clause.verb, "attr")
        subject = clause.agents[0] if clause.agents else None
        for one, other in ((subject, attr), (attr, subject)):
            if one is None or other is None or lemma(one) not in words("acts", "people", "speech"):
                continue
            if one.tag_ == "NN" and (person := reading.resolver.named(other)) is not None:
                return act(reading, clause, "speech", [person])
    if (
        clause.passive
        and clause.lemma in ("give", "grant", "hand")
        and any(t.lower_ in ("floor", "minutes", "microphone", "word") for t in clause.patients)
    ):
        people = [p for t in clause.patients for p in named(reading, t)]
        return act(reading, clause, "speech", people) if people else None
    return None


def fell_to(reading: Reading, clause: Clause) -> Act | None:
    """``It fell to X to thank the hosts``, ``it was left to X to speak``."""
    if clause.lemma not in ("fall", "leave") or (to := clause.prep("to")) is None:
        return None
    people = named(reading, to)
    task = next((t for t in clause.verb.subtree if t.pos_ == "VERB" and t.i > to.i), None)
    if not people or task is None:
        return None
    kind = {"introduce": "introduction", "present": "introduction", "close": "closing", "open": "opening"}
    return act(reading, clause, kind.get(lemma(task), "speech"), people, None)


def heard(reading: Reading, clause: Clause) -> Act | None:
    """``We then heard from X``, ``the guests heard X``."""
    if clause.lemma not in ("hear", "listen") or clause.passive:
        return None
    aims = [n for p, n in clause.preps if p in ("from", "to")] + clause.objects()
    people = [p for t in aims for p in named(reading, t)]
    return act(reading, clause, "speech", people) if people and not clause.aside else None


def were_speakers(reading: Reading, clause: Clause) -> Act | None:
    """``Speakers included X, Y and Z``, ``the panellists were X and Y``."""
    if clause.lemma not in ("include", "be", "feature", "comprise") or clause.aside:
        return None
    for subject in clause.agents:
        kind = {"speaker": "speech", "presenter": "speech", "panelist": "discussion", "panellist": "discussion"}.get(
            lemma(subject)
        )
        if kind is not None and subject.tag_ in ("NNS", "NNPS", "NNP"):
            sentence = reading.passage.sentence(clause.verb)
            everyone = reading.resolver.within(clause.verb.i, sentence.end - 1)
            return act(reading, clause, kind, everyone) if everyone else None
    return None


def spoke(reading: Reading, clause: Clause) -> Act | None:
    """``X spoke``, ``X addressed the audience``, ``X responded``."""
    people = agents(reading, clause)
    if not people:
        return None
    if clause.lemma in words("acts", "verbs", "speech"):
        if clause.lemma == "address" and not clause.patients and not clause.passive:
            return None
        return act(reading, clause, "speech", people)
    if clause.passive and clause.lemma in ("support", "second", "follow") and not clause.aside:
        return act(reading, clause, "speech", people)
    if clause.lemma in words("acts", "verbs", "respond") and not clause.aside and not clause.patients:
        told = child(clause.verb, "ccomp") is not None
        return None if told or clause.passive else act(reading, clause, "speech", people)
    return None


def told_of(reading: Reading, clause: Clause) -> Act | None:
    """``X presented the results``, ``X outlined the plan``: a speech, unless more is told of X there."""
    if clause.lemma not in words("acts", "verbs", "topic") or clause.aside or clause.passive and not clause.agents:
        return None
    people = agents(reading, clause)
    if not people or not (clause.patients or clause.preps):
        return None
    found = act(reading, clause, "speech", people)
    found.weak = True
    return found
