"""Paragraphs of a text, as spans in code points: what the page shows as one block and evidence is cited by.

A blank line always separates. A single line break separates too, unless the lines around it are merely wrapped: the
line is nearly as long as the longest of its block, the block is of the width of wrapped text and most of its lines are
filled, and the text as a whole does not stand in longer lines than wrapping leaves; or a hyphen parts a word there.
What is longer than any page is parted where a sentence ends; where none does, sooner, and where a word ends.
"""

from __future__ import annotations

import bisect
import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from viewer.report.spans import Span

_WRAP_MIN, _WRAP_MAX = 40, 100
"""Widths, in characters, between which a block of lines may be wrapped text."""

_FILLED = 0.6
"""So large a share of the lines of wrapped text are filled, paragraphs in it that no blank line parts ended or not."""

_LONGEST = 20_000
"""Characters of the longest paragraph: one of ten thousand pages could be neither shown nor cited."""
_UNBROKEN, _MARKED = 5_000, 1_000
"""Of the longest without white space, and of the longest that is marks on letters for the most part: such lines take
many times as long to lay out and to paint."""
_MANY, _FEWER = 200_000, 2_000
"""A text of more lines than that, which are short then, is parted every so many characters, at the end of a line."""
_SENTENCE_END = r"[.!?…؟]['\"”’»)\]]*(?=\s)|[。！？][」』”’）]*"

_WHITE = re.compile(r"[ \t\n]")

_LIST_MARK = re.compile(r"\s*(?:[-*•–—#>]|\d{1,3}[.)])\s")

_PROGRAMME_LINE = re.compile(r"\s*(?:[“\"«‘]|\d{1,2}[:.]\d\d\b|[^\W\da-z][^\n]*\s[–—-]\s)")
"""A line that begins with a quotation mark or a clock time, or with a capital and holds a dash between spaces."""

_QUOTED = re.compile(r"\s*(?:>[ \t]?)+")
"""What stands before the lines of a mail that is quoted: they are wrapped without it."""

_LABEL = re.compile(r"\s*[A-Z][\w’'() ]{1,30}:\s")
"""What a line begins with that is a field of a record, where the first line of its block is one: ``Present: …``"""

_PARTED = re.compile(r"[a-z][-‐]$")

_TIMED = re.compile(r"\s*\d{1,2}[:.]\d\d\b")
"""A line of a programme that begins with a clock time."""


@lru_cache(maxsize=4)
def paragraphs(text: str) -> tuple[Span, ...]:
    """Spans of the paragraphs, without the white space around them, in order. Empty text has none."""
    if text.count("\n") > _MANY:
        return tuple(part for span in _stretches(text) for part in _parts(text, span))
    found: list[Span] = []
    unwrapped = _is_of_long_lines(text)
    for start, lines in _blocks(text):
        for line, goes_on in zip(lines, _going_on(lines, unwrapped), strict=True):
            end = start + len(line.rstrip())
            if goes_on:
                found[-1] = Span(found[-1].start, end)
            else:
                found.append(Span(start + len(line) - len(line.lstrip()), end))
            start += len(line) + 1
    return tuple(part for span in found for part in _parts(text, span))


def _going_on(lines: Sequence[str], unwrapped: bool) -> Iterator[bool]:
    """Whether each line of a block belongs to the paragraph of the line before it."""
    marks = [_QUOTED.match(line) for line in lines]
    words = [line[mark.end() :] if mark else line for line, mark in zip(lines, marks, strict=True)]
    depths = [mark[0].count(">") if mark else 0 for mark in marks]
    width = max(map(_width, words)) if len(lines) > 1 else 0
    wrapped = not unwrapped and _is_wrapped(words, width)
    of_fields = wrapped and _LABEL.match(words[0]) is not None
    yield False
    for (depth, before), (own_depth, said) in pairwise(zip(depths, words, strict=True)):
        filled = wrapped and not (of_fields and _LABEL.match(said)) and _continues(before, said, width)
        yield depth == own_depth and (filled or _is_parted(before, said))


def _is_of_long_lines(text: str) -> bool:
    """Whether more of a text stands in lines that nothing wrapped than in shorter ones: then no break is a wrap's."""
    widths = [len(line) for line in text.split("\n")]
    return 2 * sum(width for width in widths if width > _WRAP_MAX) > sum(widths)


def _is_wrapped(lines: Sequence[str], width: int) -> bool:
    """Whether a block of lines is wrapped text: of such a width, and most of its lines filled."""
    if not _WRAP_MIN <= width <= _WRAP_MAX or all(_PROGRAMME_LINE.match(line) for line in lines):
        return False
    pairs = [pair for pair in pairwise(lines) if all(map(str.strip, pair)) and not _LIST_MARK.match(pair[1])]
    filled = [_continues(*pair, width) for pair in pairs]
    return sum(filled) >= _FILLED * len(filled)


def _stretches(text: str) -> Iterator[Span]:
    """Lines together, several hundred at a time: a page of millions of paragraphs could not be shown."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + _FEWER)
        end = len(text) if end < 0 else end
        line = text[start:end]
        if stripped := line.strip():
            first = start + len(line) - len(line.lstrip())
            yield Span(first, first + len(stripped))
        start = end


def _blocks(text: str) -> Iterator[tuple[int, list[str]]]:
    """What stands between blank lines: where it begins, and its lines. Other threads can work meanwhile."""
    begin, at = 0, 0
    lines: list[str] = []
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end]
        if not line or line.isspace():
            if lines:
                yield begin, lines
                lines = []
        elif lines:
            lines.append(line)
        else:
            lines.append(line.lstrip())
            begin = end - len(lines[0])
        at = end + 1
    if lines:
        yield begin, lines


def _parts(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    while span.end - start > (limit := _limit(text, start, span.end)):
        piece = text[start : start + limit]
        ends = [match.end() for match in re.compile(_SENTENCE_END).finditer(piece, limit // 2)]
        cut = ends[-1] if ends else max(piece.rfind(white, limit // 4, limit // 2) for white in " \t\n")
        end = start + (cut if cut > 0 else limit)
        yield Span(start, start + len(text[start:end].rstrip()))
        start = end + len(text[end : end + _LONGEST]) - len(text[end : end + _LONGEST].lstrip())
    yield Span(start, span.end)


def _limit(text: str, start: int, end: int) -> int:
    """How long a paragraph that begins there may be."""
    if end - start > _MARKED:
        looked_at = text[start : start + _MARKED : 7]
        if sum(unicodedata.category(sign) == "Mn" for sign in looked_at) > len(looked_at) / 2:
            return _MARKED
    if end - start > _UNBROKEN and not _WHITE.search(text, start, start + _UNBROKEN):
        return _UNBROKEN
    return _LONGEST


def _width(line: str) -> int:
    """Characters of a line by which it is told whether it was wrapped: indentation and doubled spaces are none."""
    return len(line.strip().replace("  ", " "))


def _is_parted(before: str, line: str) -> bool:
    """Whether a hyphen parts a word at the end of a line, which may have any width."""
    return _PARTED.search(before.rstrip()[-2:]) is not None and line.lstrip()[:1].islower()


def _continues(before: str, line: str, width: int) -> bool:
    """Whether the line goes on with the sentence of a wrapped line before it."""
    if (
        not line.strip()
        or _LIST_MARK.match(line)
        or _TIMED.match(line)
        and (_TIMED.match(before) or before.rstrip().endswith(":"))
    ):
        return False
    first_word = line.split(maxsplit=1)[0]
    return _width(before) + 1 + len(first_word) > width - 4


def paragraph_at(spans: Sequence[Span], offset: int) -> int:
    """Index of the paragraph that holds the offset, or of the last one before it; 0 before the first."""
    return max(0, bisect.bisect_right(spans, offset, key=lambda span: span.start) - 1)
