"""Acts told only by what came after them: ``After the anthem and a minute's silence, Ann Lee opened the meeting``."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import act
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.joint import bare
from viewer.extract.rules.shared.nouns import is_event, noun_kind
from viewer.extract.rules.shared.outside import outside
from viewer.extract.rules.showing.being_held import all_of
from viewer.extract.rules.showing.by_whom import by_whom

_KINDS = ("performance", "ceremony", "screening")
_WHOLE = frozenset(
    "ceremony service mass concert launch performance premiere play opera show graduation drama procession dedication "
    "inauguration conferral presentation inauguration swearing-in festivity musical practice exercise".split()
)
"""What may be the event itself, or stand for another one."""

_DOINGS = frozenset("cutting unveiling lighting laying hoisting planting singing reading blessing signing".split())
_NEAR = 6
"""So many sentences before, an act of the kind is what the words mean again."""


def find(reading: Reading, told: list[Act]) -> list[Act]:
    """The acts of songs, rites and films that only a phrase with "after" tells of."""
    passage = reading.passage
    places: dict[str, set[int]] = {}
    for known in told:
        places.setdefault(known.kind, set()).add(passage.sentence_number(known.token))
    found: list[Act] = []
    for clause in reading.clauses:
        new: list[Act] = []
        if clause.aside or not clause.real or outside(reading, clause):
            continue
        for noun in _before(clause):
            kind = noun_kind(noun)
            if kind not in _KINDS or bare(noun) in _WHOLE | words("showing", "things") or is_event(noun):
                continue
            here = passage.sentence_number(noun)
            if not places.get(kind, set()).isdisjoint(range(here - _NEAR, here + 1)) or passage.said(noun):
                continue
            made = act(reading, clause, kind, by_whom(reading, noun), noun)
            made.token = noun
            new.append(made)
        found += new
        for made in new:
            places.setdefault(made.kind, set()).add(passage.sentence_number(made.token))
    return found


def _that_caused(clause: Clause) -> Iterator[Token]:
    """``The cutting of the cake by X caused laughter``: what was done."""
    for noun in (*clause.agents, *clause.patients):
        if noun.i < clause.verb.i and bare(noun) in _DOINGS and has_word(noun.children, "of"):
            yield noun


def _before(clause: Clause) -> Iterator[Token]:
    """The nouns for what came before: behind "after" or "following", or what "was followed by"."""
    for part in (*clause.verb.children, *(c for t in clause.agents for c in t.children)):
        after = part.lower_ in ("after", "following") and part.dep_ in ("prep", "advcl", "mark")
        if after and (aim := child(part, "pobj", "dobj")) is not None:
            yield from (noun for noun in all_of(aim) if noun.i < clause.verb.i or noun.head.lower_ == "following")
    yield from () if clause.passive else _that_caused(clause)
    if clause.passive and clause.lemma == "follow":
        yield from (noun for patient in clause.patients for noun in all_of(patient))


EXAMPLES = (
    Example(
        "After the national anthem and a minute's silence, Ann Lee spoke about the sea.",
        ("performance: ", "ceremony: ", "speech: Ann Lee"),
    ),
    Example("Following a hymn, Ann Lee spoke about the sea.", ("performance: ", "speech: Ann Lee")),
    Example("Ann Lee sang a hymn. After the hymn there was tea.", ("performance: Ann Lee",)),
    Example("After the concert there was tea.", ()),
)
