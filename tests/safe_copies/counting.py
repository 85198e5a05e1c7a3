"""Names of the annotation that are left in what was written, and that nobody was told of.

A name is left where all its words stand one behind the other, or any of them that is no word of the language, with a
capital unless the annotation has none. Titles, particles and the like are no part of it, nor are ranks with digits.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from typing import cast

from viewer.report.model import Report
from viewer.report.safe_copy import Leftover, SafeCopy
from viewer.report.safe_copy.pseudonyms import nameless, standing
from viewer.report.safe_copy.tokens import Tokens
from viewer.report.safe_copy.words import MONTHS, NEVER, english, nouns, particles, place_words, suffixes, titles


def left(names: Iterable[str], text: str) -> Iterator[tuple[str, str]]:
    """Each name with each word of it that is left in a text."""
    for reading in _readings(text):
        tokens = Tokens(reading)
        masked = tokens.indices(standing(reading))
        where: dict[str, list[int]] = {}
        for i, word in enumerate(tokens.words):
            if i not in masked:
                where.setdefault(word, []).append(i)
        for name in names:
            yield from ((name, word) for word in _left_of(Tokens(name), tokens, where))


def unlisted(found: Iterable[tuple[str, str]], listed: Iterable[Leftover]) -> set[tuple[str, str]]:
    """Of what ``left`` found, the words that stand in no entry of the list."""
    told = {word for one in listed for word in Tokens(one.words).words}
    return {(name, word) for name, word in found if word not in told}


def nobodys(copy: SafeCopy, text: str, names: Iterable[str]) -> tuple[int, int]:
    """How many replaced stretches of a text hold no word of these names: with a pseudonym, and with ``[name]``."""
    known = {word for name in names for word in Tokens(name).words}
    wrong = [one.words for one in copy.moved.replacements if known.isdisjoint(Tokens(text[one.start : one.end]).words)]
    unsaid = wrong.count(nameless())
    return len(wrong) - unsaid, unsaid


def without_pseudonym(copy: SafeCopy, report: Report, names: Iterable[str]) -> Iterator[bool]:
    """Of everyone found who bears a word of these names, whether no more than ``[name]`` stands for them."""
    known = {word for name in names for word in Tokens(name).words}
    found = (person for person in report.people if not known.isdisjoint(Tokens(person.name).words))
    yield from (copy.pseudonyms[person.id] == nameless() for person in found)


def _left_of(name: Tokens, tokens: Tokens, where: dict[str, list[int]]) -> Iterator[str]:
    core = [i for i in range(len(name)) if _tells(name, i)]
    for at in where.get(name.words[0], ()) if core else ():
        if tokens.words[at : at + len(name)] == name.words and (len(name) > 1 or _alike(name, 0, tokens, at)):
            yield from (name.words[i] for i in core if at + i in where.get(name.words[i], ()))
    known = (english(), nouns(), MONTHS, place_words())
    for i in core:
        if not any(name.words[i] in words for words in known):
            yield from (name.words[i] for at in where.get(name.words[i], ()) if _alike(name, i, tokens, at))


def _tells(name: Tokens, i: int) -> bool:
    """Whether a word tells who is meant."""
    word = name.words[i]
    beside = name.words[max(0, i - 1) : i + 2]
    never: tuple[Collection[str], ...] = (titles(), particles(), suffixes(), NEVER)
    return len(word) > 1 and not any(one[0].isdigit() for one in beside) and not any(word in words for words in never)


def _alike(name: Tokens, i: int, tokens: Tokens, at: int) -> bool:
    return tokens.capital(at) or not name.capital(i)


def _readings(text: str) -> Iterator[str]:
    try:
        data = json.loads(text)
    except ValueError:
        yield text
    else:
        yield "\n\n".join(_strings(data))


def _strings(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in cast("dict[str, object]", data).values():
            yield from _strings(value)
    elif isinstance(data, list):
        for value in cast("list[object]", data):
            yield from _strings(value)
