"""A text in its folded form, with the way back to the code points it comes from.

Folding a long text takes a while (about a tenth of a second for a megabyte), so it is done once for each way of
folding, in steps of a few milliseconds, and may be done in another thread.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Generator, Iterator
from functools import cache
from typing import TypeVar

from viewer.giving_way import finish
from viewer.report import number_runs
from viewer.report.model import Span
from viewer.report.searching.characters import (
    HANGUL,
    JOINER,
    LOOSE,
    PICTURE,
    REGIONAL,
    Folding,
    folded,
    in_word,
    marks,
    stands_alone,
)

T = TypeVar("T")

BREAK = "\n"
"""White space with a blank line in it, in folded text; all other white space is a space."""

PIECE = 32_768
"""Characters that are folded in one step."""
_ODD = "\0"
_SPACES = re.compile("  +")
_ODDITIES = re.compile(f"{_ODD}+")


class FoldedText:
    """A text in its folded form.

    Characters fold one to one, except in *units*: a character with its marks, one that folds to several or to none, a
    run of white space. ``_starts`` and ``_ends`` say where each unit lies in the folded text, ``_origins`` and
    ``_origin_ends`` where in the original.
    """

    def __init__(self) -> None:
        self.text = ""
        self.inner = array("q")
        """Offsets in the folded text that lie within a unit, in order: no match begins or ends there."""
        self.in_words = ""
        """A pattern of one character across which a word goes on; all those of the text are among them."""
        self._starts = array("q")
        self._ends = array("q")
        self._origins = array("q")
        self._origin_ends = array("q")

    def span(self, start: int, end: int) -> Span:
        """Where a stretch of the folded text, not empty and bounded by no inner offset, comes from."""
        first = bisect_right(self._starts, start) - 1
        if first < 0:
            begin = start
        elif start < self._ends[first]:
            begin = self._origins[first]
        else:
            begin = self._origin_ends[first] + start - self._ends[first]
        last = bisect_left(self._starts, end) - 1
        return Span(begin, end if last < 0 else self._origin_ends[last] + end - self._ends[last])

    def add(self, start: int, end: int, length: int, form: str) -> None:
        """Note a unit of the original, whose form begins at ``length`` in the folded text."""
        self._starts.append(length)
        self._ends.append(length + len(form))
        self._origins.append(start)
        self._origin_ends.append(end)
        self.inner.extend(range(length + 1, length + len(form)))


def fold(text: str, folding: Folding) -> FoldedText:
    """Fold a text at once."""
    return finish(folding_steps(text, folding))


def folding_steps(text: str, folding: Folding, piece: int = PIECE) -> Generator[None, None, FoldedText]:
    """Fold a text in steps of so many characters or somewhat more, and return it folded."""
    table, result = _table(folding), FoldedText()
    parts: list[str] = []
    begin = length = 0
    while begin < len(text):
        end = _cut(text, begin + piece)
        part = text[begin:end]
        body = part.translate(table)
        done = 0
        for first, last, form in _units(part, body, table):
            length += first - done
            result.add(begin + first, begin + last, length, form)
            parts += body[done:first], form
            length += len(form)
            done = last
        parts.append(body[done:])
        length += len(body) - done
        begin = end
        yield
    result.text = "".join(parts)
    result.in_words = table.in_words()
    return result


def whole_characters(text: str, span: Span) -> Span:
    """The span, widened to whole characters: what stands on a character belongs to it."""
    first, last = _near(text, span.start), _near(text, span.end)
    start = next((start for start, end in first if start < span.start < end), span.start)
    return Span(start, next((end for start, end in last if start < span.end < end), span.end))


def _near(text: str, offset: int) -> Iterator[tuple[int, int]]:
    """The characters around an offset, each with where it begins and ends."""
    start = end = min(offset, len(text) - 1)
    while start > 0 and (not stands_alone(text[start]) or text[start - 1] == JOINER):
        start -= 1
    while end < len(text) and (end <= offset or not stands_alone(text[end]) or text[end - 1] == JOINER):
        end += 1
    return (found.span() for found in _unit_pattern().finditer(text, start, end))


class _Table(dict[int, str]):
    """What each character folds to, as ``str.translate`` wants it: one character, or ``_ODD`` for a unit."""

    def __init__(self, folding: Folding) -> None:
        super().__init__()
        self._folding = folding
        self.forms: dict[str, str] = {}

    def __missing__(self, code: int) -> str:
        char = chr(code)
        form = folded(char, self._folding) if stands_alone(char) else ""
        found = self[code] = form if len(form) == 1 else _ODD
        return found

    def form(self, unit: str) -> str:
        """What a character with its marks folds to."""
        found = self.forms.get(unit)
        if found is None:
            found = self.forms[unit] = folded(unit, self._folding)
        return found

    def in_words(self) -> str:
        """A pattern of those of all characters folded so far across which a word goes on; empty for none."""
        forms = (*list(self.values()), *list(self.forms.values()))  # copied at once: others may be folding, too
        found = frozenset(filter(in_word, {char for form in forms for char in form}))
        return f"[{_class(found)}]" if found else ""


@cache
def _table(folding: Folding) -> _Table:
    return _Table(folding)


@cache
def _unit_pattern() -> re.Pattern[str]:
    """What belongs together, one character after the other."""
    mark, loose = f"[{_class(marks())}]", f"[{_class(LOOSE)}]"
    marked = f"(?:{loose}*{mark})"
    joined = f"{PICTURE}{marked}*(?:{loose}*{JOINER}{PICTURE}{marked}*)+"
    return re.compile(
        f"{REGIONAL}{{2}}{marked}*|{joined}|{HANGUL}{marked}*|(?!{mark}|{loose}).{marked}+|(?:{loose}*{mark})+|.",
        re.DOTALL,
    )


def _class(chars: frozenset[str]) -> str:
    """The characters as the inside of a character class, neighbours as ranges."""
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in number_runs.runs(map(ord, chars)))


def _cut(text: str, at: int) -> int:
    """The first offset from ``at`` on where a text may be cut in two without parting a unit, if that is no monster."""
    last = min(len(text), at + PIECE)
    while at < last:
        char = text[at]
        if text[at - 1] != JOINER and not char.isspace() and stands_alone(char):
            return at
        at += 1
    return last


def _units(piece: str, body: str, table: _Table) -> list[tuple[int, int, str]]:
    """The units of a piece of text, in order: where they begin and end, and their forms. ``body`` is it translated."""
    found: list[tuple[int, int, str]] = []
    pattern = _unit_pattern()
    for first, last in _regions(piece, body):
        for unit in pattern.finditer(piece, first, last):
            words = unit[0]
            form = table.form(words)
            if len(words) > 1 or form != body[unit.start()]:
                found.append((*unit.span(), form))
    spaced = {first for first, _, _ in found}
    for run in _SPACES.finditer(body):
        first, last = run.span()
        last -= last - 1 in spaced
        if last - first > 1:
            found.append((first, last, BREAK if piece.count("\n", first, last) > 1 else " "))
    found.sort()
    return found


def _regions(piece: str, body: str) -> Iterator[tuple[int, int]]:
    """Where units are, white space apart: around the odd characters, with what they stand on."""
    begin = end = 0
    for oddity in _ODDITIES.finditer(body):
        first, last = oddity.span()
        if first > end:
            if end:
                yield begin, end
            begin = first - 1
        end = last + 1 if piece[last - 1] == JOINER and last < len(piece) else last
    if end:
        yield begin, end
