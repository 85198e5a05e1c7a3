"""Acts of those who are not there: letters, telegrams, greetings, recorded talks."""

from __future__ import annotations

from viewer.extract.clauses import Clause
from viewer.extract.draft import Act, Example, Reading
from viewer.extract.lexicon import words
from viewer.extract.rules.doing import act, agents
from viewer.extract.rules.nouns import noun_kind


def sent(reading: Reading, clause: Clause) -> Act | None:
    """``X sent a message``, ``in a letter X wrote``."""
    if clause.lemma not in words("acts", "verbs", "send"):
        return None
    people = agents(reading, clause)
    if people and clause.lemma in ("wire", "cable", "telegraph") and not clause.aside:
        return act(reading, clause, "message", people)
    for noun in [*clause.objects(), *(n for _, n in clause.preps)]:
        if people and noun_kind(noun) == "message" and not clause.aside:
            return act(reading, clause, "message", people)
    return None


EXAMPLES = (Example("Ann Lee sent a message of greeting.", ("message: Ann Lee",)),)
