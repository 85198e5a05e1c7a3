"""Edits of a text that tell of each character where it went: what editors and formats do to reports."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from viewer.report.spans import Span

_LINE = 71
"""A white space at every so manieth character becomes the end of a line."""
_SIGNS = {"“": '"', "”": '"', "’": "'", "—": "--", "\u00a0": " "}
_OTHER_WORDS = "report area later members during great public several speech about local other".split()
_COPIED, _SENTENCES = 3, 0.6
"""Paragraphs that are copied, and the share of their sentences that is."""

_Part = tuple[int | None, str]
"""A piece of the new text, and where its first character stood; None for one that is new."""


@dataclass(frozen=True, slots=True)
class Edited:
    """A text after an edit. ``moved`` has the new offset of each old character that is still there."""

    text: str
    moved: dict[int, int]

    def kept(self, span: Span) -> list[int]:
        """New offsets of the characters of a span that are still there, in order."""
        return sorted(self.moved[at] for at in range(span.start, span.end) if at in self.moved)


Edit = Callable[[str, Span, random.Random], Edited]


def reformatted(text: str, _span: Span, _chance: random.Random) -> Edited:
    """Wrapped again, with typewriter marks."""
    signs = ("\n" if sign == " " and at % _LINE == 0 else _SIGNS.get(sign, sign) for at, sign in enumerate(text))
    return _built((at if len(sign) == 1 else None, sign) for at, sign in enumerate(signs))


def lightly_edited(text: str, _span: Span, chance: random.Random) -> Edited:
    """Every twentieth word is deleted, spelt otherwise or another one."""
    return _words_edited(text, 0.05, chance)


def heavily_edited(text: str, _span: Span, chance: random.Random) -> Edited:
    """Every fourth word is deleted, spelt otherwise or another one."""
    return _words_edited(text, 0.25, chance)


def with_copies(text: str, _span: Span, chance: random.Random) -> Edited:
    """Three paragraphs are added that look like others: made of their sentences.

    Not next to one of these, if there is another place: there nobody could tell which is the copy.
    """
    parts: list[_Part] = [*_paragraphs(text)]
    full = [n for n, (_, words) in enumerate(parts) if words.strip()]
    copied = chance.sample(full, min(_COPIED, len(full)))
    copies = [
        " ".join(sentence for sentence in re.split(r"(?<=[.!?]) ", parts[n][1]) if chance.random() < _SENTENCES)
        for n in copied
    ]
    places = range(len(parts) + 1)
    at = chance.choice([n for n in places if not {n - 2, n - 1, n, n + 1} & set(copied)] or places)
    return _built([*parts[:at], (None, "\n\n" + "\n\n".join(copies) + "\n\n"), *parts[at:]])


def paragraph_moved(text: str, span: Span, chance: random.Random) -> Edited:
    """The paragraph of the span is moved to another place."""
    parts = _paragraphs(text)
    here = next(n for n, (start, words) in enumerate(parts) if start <= span.start < start + len(words))
    rest: list[_Part] = [*parts[:here], *parts[here + 1 :]]
    at = chance.randrange(len(rest) + 1)
    return _built([*rest[:at], (None, "\n\n"), parts[here], (None, "\n\n"), *rest[at:]])


def paragraph_deleted(text: str, span: Span, _chance: random.Random) -> Edited:
    """The paragraph of the span is deleted, or all that it runs through."""
    return _built(
        (start, words)
        for start, words in _paragraphs(text)
        if not (words.strip() and Span(start, start + len(words)).overlaps(span))
    )


EDITS: dict[str, Edit] = {
    "format": reformatted,
    "light5": lightly_edited,
    "heavy25": heavily_edited,
    "insert3": with_copies,
    "moved": paragraph_moved,
    "deleted": paragraph_deleted,
}


def _words_edited(text: str, rate: float, chance: random.Random) -> Edited:
    """So many of the words are changed. The letters of one that is spelt otherwise are still there."""
    parts: list[_Part] = []
    for match in re.finditer(r"\w+|\W+", text):
        word, start = match.group(), match.start()
        if not word[0].isalnum() or chance.random() >= rate:
            parts.append((start, word))
            continue
        way = chance.choice(("deleted", "respelt", "other"))
        if way == "other":
            parts.append((None, chance.choice(_OTHER_WORDS)))
        elif way == "respelt" and len(word) > 2:
            parts += [(start, word[:-1]), (None, "e"), (start + len(word) - 1, word[-1])]
        elif way == "respelt":
            parts += [(start, word), (None, "s")]
    return _built(parts)


def _paragraphs(text: str) -> list[tuple[int, str]]:
    """The paragraphs and what parts them, each with where it begins."""
    found: list[tuple[int, str]] = []
    start = 0
    for words in re.split(r"(\n\s*\n)", text):
        found.append((start, words))
        start += len(words)
    return found


def _built(parts: Iterable[_Part]) -> Edited:
    words: list[str] = []
    moved: dict[int, int] = {}
    length = 0
    for start, part in parts:
        if start is not None:
            moved.update(zip(range(start, start + len(part)), range(length, length + len(part)), strict=True))
        words.append(part)
        length += len(part)
    return Edited("".join(words), moved)
