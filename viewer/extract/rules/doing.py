"""What the rules of acts share: who does it, whose it is, and an act told by a clause."""

from __future__ import annotations

from spacy.tokens import Token

from viewer.extract.clauses import Clause
from viewer.extract.draft import Act, Reading
from viewer.extract.rules.titles import noun_title, verb_title


def agents(reading: Reading, clause: Clause) -> list[int]:
    """The people who do it."""
    found = [p for token in clause.agents for p in reading.resolver.persons(token)]
    return list(dict.fromkeys(found))


def act(reading: Reading, clause: Clause, kind: str, people: list[int], title: Token | None = None) -> Act:
    """An act told by this clause; its title is the noun phrase given, or the verb with its object."""
    passage = reading.passage
    span = passage.sentence_span(clause.verb)
    name = noun_title(passage, title) if title is not None else verb_title(passage, clause.verb)
    return Act(kind, list(dict.fromkeys(people)), clause.verb, span, name)


def named(reading: Reading, noun: Token | None) -> list[int]:
    """People meant by a noun and its coordination."""
    return [] if noun is None else reading.resolver.persons(noun)


def whose(reading: Reading, noun: Token) -> list[int]:
    """Whose a message or speech is: ``from X``, ``by X``, ``of X and Y``, ``X's``, also in a list after "including"."""
    found: list[int] = []
    for part in noun.subtree:
        if part.dep_ == "poss" and part.head == noun:
            found += reading.resolver.persons(part)
        if part.lower_ in ("from", "by", "of", "including") and part.i > noun.i:
            for below in part.children:
                if below.dep_ == "pobj":
                    found += reading.resolver.persons(below)
    return list(dict.fromkeys(found))
