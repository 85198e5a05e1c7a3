"""What a pattern may ask of a clause or noun beside what stands where."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.saying.content import content
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.joint import tells_of_verse

Condition = Callable[[Reading, Clause, Token | None], bool]
"""Asked of a clause, and of the noun that its act is named by, if any."""


def _is_there(_: Reading, clause: Clause, __: Token | None) -> bool:
    """``There was``."""
    return child(clause.verb, "expl") is not None


def _is_indefinite(_: Reading, __: Clause, noun: Token | None) -> bool:
    """``a talk``, ``talks``; not ``the talk``, ``his talk``."""
    definite = noun is not None and (has_word(noun.lefts, "the", "this", "that") or child(noun, "poss") is not None)
    return noun is not None and not definite


def _is_bare(_: Reading, clause: Clause, __: Token | None) -> bool:
    """``X spoke``: without an object."""
    return not clause.patients


def _says(reading: Reading, clause: Clause, _: Token | None) -> bool:
    """``X begged us to mend the pier``: tells what was said."""
    return content(reading, clause) is not None


def _in_turn(_: Reading, clause: Clause, __: Token | None) -> bool:
    """``Next up was X``, ``then came X``, ``the third was X``: what stands before the verb tells whose turn it is."""
    ahead = [t for t in clause.verb.lefts if not t.is_punct]
    turn = words("acts", "people", "turn")
    return bool(ahead) and any(t.lower_ in turn or has_word(t.children, *turn) for t in ahead)


CONDITIONS: Mapping[str, Condition] = {
    "passive": lambda _, clause, __: clause.passive,
    "active": lambda _, clause, __: not clause.passive,
    "step": lambda _, clause, __: not clause.aside,
    "there": _is_there,
    "indefinite": _is_indefinite,
    "verse": lambda reading, clause, _: tells_of_verse(reading, clause.verb),
    "named": lambda reading, clause, _: any(reading.resolver.persons(t) for t in clause.agents),
    "bare": _is_bare,
    "says": _says,
    "turn": _in_turn,
    "past": lambda _, clause, __: clause.verb.tag_ in ("VBD", "VBN"),
}
"""Each condition of ``acts.patterns.CONDITIONS``."""
