"""Patterns of acts: what ``resources/patterns/KIND.toml`` says, checked, by verb and noun.

A block tells one way in which reports tell of an act. Its name behind that of the file is its id: ``speech.gave``. The
file tells the kind, unless a block names another ``kind``: one of ``ItemKind``, or the slot whose noun tells it.

``verb`` or ``noun``
    the word that tells the act: words, verbs with their particle (``wrap up``), lists of the lexicon
    (``acts.verbs.give``), or every verb that a list is named as (``showing.rites.$verb``). ``noun`` takes what a slot
    takes.
slots
    what must stand there, one of several: ``who`` does it, ``what`` it is done to, or behind a preposition
    (``with = [...]``). Each is a word, a list of the lexicon (``showing.rites.$verb``: the list named as the verb), a
    kind of act that a noun names (``award``), or one of ``NOUNS``. ``{ never = ... }`` tells what must not.
``people``
    the slots whose people have a part in it, each with their function. ``owner`` is whose the noun of the title is.
``title``
    the slot whose noun is the title; else the verb with its object.
``if``
    conditions, of ``CONDITIONS``.
``nobody``
    whether it is an act where nobody is named.
``weak``
    whether it is an act only where the paragraph tells nothing better of them.
``found``, ``not_found``
    examples: a text with the acts that it must make, and texts that must make none.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from viewer import resources
from viewer.report.vocabulary import Function, ItemKind

WHO, WHAT, OWNER, NOUN, VERB = "who", "what", "owner", "noun", "verb"
EACH_VERB = "$verb"

PREPOSITIONS = (
    *("about", "against", "among", "as", "at", "between", "by", "during", "for", "from", "in", "into", "of", "on"),
    *("onto", "through", "to", "under", "upon", "via", "with"),
)
SLOTS = (WHO, WHAT, NOUN, *PREPOSITIONS)

NOUNS = (
    *("a person", "somebody", "a group", "musicians", "a crowd", "an event", "a title", "a pronoun", "anything"),
    *("an act", "an instrument", "money", "us"),
)
"""What a noun may be beside a word; ``nouns`` of this package tells how each is known."""

CONDITIONS = (*("passive", "active", "step", "there", "indefinite", "verse", "named", "bare", "says", "past", "turn"),)
"""What a pattern may ask beside; ``conditions`` of this package tells what each means."""

_KEYS = (VERB, NOUN, "never", "people", "title", "if", "nobody", "kind", "found", "not_found", "weak")
_BLOCK = re.compile(r"^\[([a-z0-9-]+)\]", re.MULTILINE)


class PatternError(ValueError):
    """A pattern is not as it should be; the message tells file and line."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way in which reports tell of an act."""

    id: str
    kind: str
    """A kind, or the slot whose noun tells it."""
    verbs: frozenset[str]
    where: Mapping[str, tuple[str, ...]]
    never: Mapping[str, tuple[str, ...]]
    people: Mapping[str, str]
    title: str | None
    conditions: tuple[str, ...]
    nobody: bool
    weak: bool
    found: Mapping[str, str]
    not_found: tuple[str, ...]

    @property
    def nominal(self) -> bool:
        """Whether a noun tells it, and no verb."""
        return not self.verbs


@cache
def patterns() -> tuple[Pattern, ...]:
    """All patterns, in the order of files and blocks."""
    return tuple(
        pattern
        for file in sorted(resources.path("patterns").glob("*.toml"))
        for pattern in read(file.stem, file.read_text(encoding="utf-8"), file.name)
    )


@cache
def by_verb() -> Mapping[str, Sequence[Pattern]]:
    """The patterns that each verb, or verb with its particle, may tell."""
    found: dict[str, list[Pattern]] = {}
    for pattern in patterns():
        for verb in pattern.verbs:
            found.setdefault(verb, []).append(pattern)
    return found


@cache
def nominal() -> Sequence[Pattern]:
    """The patterns that a noun tells."""
    return [pattern for pattern in patterns() if pattern.nominal]


def read(kind: str, text: str, file: str) -> Iterator[Pattern]:
    """The patterns of one file, which are of a kind unless they name another. Raises PatternError."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PatternError(f"{file}: {error}") from error
    lines = {hit[1]: text.count("\n", 0, hit.start()) + 1 for hit in _BLOCK.finditer(text)}
    for name, block in table.items():
        try:
            yield _pattern(kind, name, block)
        except (PatternError, TypeError, KeyError) as error:
            raise PatternError(f"{file}, line {lines.get(name, 1)}, [{name}]: {error}") from error


def _pattern(kind: str, name: str, block: dict[str, Any]) -> Pattern:
    unknown = set(block) - {*_KEYS, *SLOTS}
    if unknown:
        raise PatternError(f"there is no {', '.join(sorted(unknown))}")
    if (VERB in block) == (NOUN in block):
        raise PatternError("needs either verb or noun")
    where = {slot: _nouns(block[slot]) for slot in SLOTS if slot in block}
    never = {slot: _nouns(words) for slot, words in block.get("never", {}).items() if slot != VERB}
    people = cast(dict[str, str], block.get("people", {WHO: Function.AGENT}))
    told = cast(str, block.get("kind", kind))
    _among("slot", [*never, *(slot for slot in people if slot != OWNER)], SLOTS)
    _among("function", people.values(), [*Function])
    _among("condition", block.get("if", []), CONDITIONS)
    _among("kind", [told], [*ItemKind, *where])
    title = block.get("title", NOUN if NOUN in block else None)
    if title is not None:
        _among("title", [title], [*where])
    return Pattern(
        f"{kind}.{name}",
        told,
        _verbs(block.get(VERB, [])) - _verbs(block.get("never", {}).get(VERB, [])),
        where,
        never,
        people,
        title,
        tuple(block.get("if", [])),
        bool(block.get("nobody", False)),
        bool(block.get("weak", False)),
        dict(block.get("found", {})),
        tuple(block.get("not_found", [])),
    )


def _among(what: str, given: Any, known: Sequence[str]) -> None:
    for one in given:
        if one not in known:
            raise PatternError(f"there is no {what} {one!r}: one of {', '.join(known)}")


def _verbs(given: Sequence[str]) -> frozenset[str]:
    """The verbs of a list: words, and all of each list of the lexicon."""
    return frozenset(word for one in given for word in _named(one))


def _named(verb: str) -> Iterable[str]:
    """A verb, the verbs of a list, or, of ``showing.rites.$verb``, those that a list of the section is named as."""
    lexicon, *keys = verb.split(".")
    if keys[1:] == [EACH_VERB]:
        return resources.lexicon(lexicon)[keys[0]]
    return _listed(verb) if keys else [verb]


def _nouns(given: Sequence[str]) -> tuple[str, ...]:
    """What may stand in a slot; lists of the lexicon are checked to be there."""
    if isinstance(given, str):
        raise PatternError(f"{given!r} must stand in brackets")
    for one in given:
        if "." in one and not one.endswith(f".{EACH_VERB}"):
            _listed(one)
        elif one.startswith(("a ", "an ")) and one not in NOUNS:
            raise PatternError(f"there is no {one!r}: one of {', '.join(NOUNS)}")
    return tuple(given)


def _listed(name: str) -> frozenset[str]:
    """The words of a list of the lexicon, or of all lists of one of its sections."""
    try:
        return resources.words(*name.split("."))
    except (KeyError, TypeError, FileNotFoundError) as error:
        raise PatternError(f"the lexicon has no list {name}") from error
