"""Acts of those who are not there: letters, telegrams, greetings, recorded talks."""

from __future__ import annotations

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import lemma
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import act, agents, whose
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.nouns import noun_kind


def read_for(reading: Reading, clause: Clause) -> Act | None:
    """``His speech was read by X``, ``X read a paper by Y``: the message of one who is not there."""
    if clause.lemma != "read":
        return None
    readers = agents(reading, clause)
    for noun in clause.objects():
        if noun_kind(noun) not in ("speech", "opening", "closing"):
            continue
        owners = [p for p in whose(reading, noun) if p not in readers]
        if owners and readers:
            found = act(reading, clause, "message", owners, noun)
            found.functions = dict.fromkeys(owners, "author")
            found.companions = [(p, "reader") for p in readers]
            return found
    return None


def sent(reading: Reading, clause: Clause) -> Act | None:
    """``X sent a message``, ``in a letter X wrote``."""
    if clause.lemma in ("receive", "come", "arrive") and not clause.aside:
        source = clause.prep("from")
        letters = clause.objects() if clause.lemma == "receive" else [*clause.agents, *clause.objects()]
        letter = next((t for t in letters if noun_kind(t) == "message"), None)
        if letter is None or any(lemma(t) in ("regret", "apology", "excuse") for t in letter.subtree):
            return None
        authors = whose(reading, letter) or (reading.resolver.persons(source) if source is not None else [])
        return act(reading, clause, "message", authors, letter) if authors or source is not None else None
    if clause.lemma not in words("acts", "verbs", "send"):
        return None
    people = agents(reading, clause)
    if people and clause.lemma in ("wire", "cable", "telegraph") and not clause.aside:
        return act(reading, clause, "message", people)
    for noun in [*clause.objects(), *(n for _, n in clause.preps)]:
        sends = clause.lemma == "send" and (lemma(noun) in _SENT or noun_kind(noun) == "performance")
        if people and (noun_kind(noun) == "message" or sends) and not clause.aside:
            return act(reading, clause, "message", people)
    return None


_SENT = (
    "address",
    "text",
    "statement",
    "recording",
    "video",
    "clip",
    "speech",
    "poem",
    "paper",
    "apology",
    "regards",
    "wish",
    "thanks",
)


EXAMPLES = (
    Example("Ann Lee sent a message of greeting.", ("message: Ann Lee",)),
    Example("Telegrams were received from Ann Lee and Bo Ek.", ("message: Ann Lee, Bo Ek",)),
)
