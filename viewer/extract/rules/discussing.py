"""Acts in which people talk with each other: panels, questions and answers, group work, hearings."""

from __future__ import annotations

from viewer.extract.clauses import Clause
from viewer.extract.draft import Act, Example, Reading
from viewer.extract.lexicon import words
from viewer.extract.rules.doing import act, agents
from viewer.extract.rules.nouns import noun_kind


def moderated(reading: Reading, clause: Clause) -> Act | None:
    """``X moderated a panel with Y and Z``, ``a round table was held with Y and Z``."""
    things = clause.objects()
    talk = next((t for t in things if noun_kind(t) == "discussion"), None)
    people = agents(reading, clause)
    if clause.lemma in ("moderate", "chair") and clause.passive and people and talk is None:
        found = act(reading, clause, "discussion", [])
        found.companions = [(p, "moderator") for p in people]
        return found
    if talk is None or talk.lower_ in ("question", "questions", "session"):
        return None
    chairs = clause.lemma in words("acts", "verbs", "moderate")
    holds = clause.lemma in ("hold", "feature", "include", "follow", "have", "join", "open", "attend", "take")
    if not chairs and not holds:
        return None
    people = agents(reading, clause)
    if clause.lemma == "take" and clause.patients[0].lower_ != "part" and talk.lower_ not in ("questions",):
        return None
    found = act(reading, clause, "discussion", [], talk)
    sentence = reading.passage.sentence(clause.verb)
    everyone = reading.resolver.within(talk.i, sentence.end - 1)
    if chairs:
        found.companions = [(p, "moderator") for p in people]
        found.people = [p for p in everyone if p not in people]
        return found if people else None
    found.people = list(dict.fromkeys([*people, *everyone]))
    return found


EXAMPLES = (Example("Ann Lee moderated a panel with Bo Ek.", ("discussion: Bo Ek",)),)
