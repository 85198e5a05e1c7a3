"""Acts of those who are not there: letters, telegrams, greetings, recorded talks."""

from __future__ import annotations

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import act, act_by, agents, named, whose
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
    if clause.aside:
        return None
    if clause.lemma in ("receive", "come", "arrive"):
        return _received(reading, clause)
    if clause.lemma not in words("acts", "verbs", "send"):
        return None
    people = agents(reading, clause)
    nouns = [*clause.objects(), *(noun for _, noun in clause.preps)]
    wired = clause.lemma in ("wire", "cable", "telegraph")
    return act_by(reading, clause, "message", people) if wired or any(_is_sent(clause, n) for n in nouns) else None


def _received(reading: Reading, clause: Clause) -> Act | None:
    """``A letter came from X``, ``we received greetings from X``."""
    source = clause.prep("from")
    letters = clause.objects() if clause.lemma == "receive" else [*clause.agents, *clause.objects()]
    letter = next((t for t in letters if noun_kind(t) == "message"), None)
    if letter is None or any(lemma(t) in ("regret", "apology", "excuse") for t in letter.subtree):
        return None
    authors = whose(reading, letter) or named(reading, source)
    return act(reading, clause, "message", authors, letter) if authors or source is not None else None


def _is_sent(clause: Clause, noun: Token) -> bool:
    """``sent a letter``, ``sent her good wishes``."""
    kind = noun_kind(noun)
    return kind == "message" or clause.lemma == "send" and (lemma(noun) in _SENT or kind == "performance")


_SENT = frozenset("address text statement recording video clip speech poem paper apology regards wish thanks".split())


EXAMPLES = (
    Example("Ann Lee sent a message of greeting.", ("message: Ann Lee",)),
    Example("Telegrams were received from Ann Lee and Bo Ek.", ("message: Ann Lee, Bo Ek",)),
)
