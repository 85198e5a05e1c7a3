"""A text as the parser and all rules read it: what is written in one of many ways is written in one way.

Within a paragraph white space is one space: runs of it, tabs, the break of a wrapped line, its indentation. Line breaks
between short lines that nothing wrapped stay, as at the head of a letter. A word that a hyphen parts at the end of a
line is whole, with its hyphen if it has that elsewhere. A gap between columns, of three spaces or a tab in a short
line, is a tab. Paragraphs are parted by a blank line. Letters are composed (NFC), ligatures taken apart, soft hyphens,
signs of no width and the marks of notes left out, hyphens and quotation marks of one kind. So a text says the same
however it was typed. ``Normal`` knows where in the text that is shown each of its characters comes from.
"""

from __future__ import annotations

import bisect
import re
import unicodedata
from array import array
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from viewer.extract.language.parted_words import PARTED, joined, joint
from viewer.extract.language.quotation_marks import alike
from viewer.extract.language.quoted_mail import NEXT_LINE, marked, tells_writer, unmarked
from viewer.report.model import Fact, Span
from viewer.report.paragraphs import paragraphs

GAP = "\t"
"""What parts columns in a line."""

_BREAK = "\n\n"
"""What parts paragraphs: the parser makes a token of it, at which a rule that looks back stops."""

_UNSEEN = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u2060\ufeff"
_JOINERS = "\u200c\u200d"
_SPELLED = {
    "\u2010": "-",
    "\u2011": "-",
    "``": "“",
    "''": "”",
    **{chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)},
}
_NOTE = r"(?<=[^\s\[(])\[\^?\d{1,3}\]"
"""The mark of a note right behind a word: ``Ann Lee[2] spoke.[3]``"""
_ODD = re.compile(
    rf"{NEXT_LINE}|{PARTED}|{_NOTE}"
    rf"|[\s{_UNSEEN}]*(?:[^\S ]|[{_UNSEEN}]|  )[\s{_UNSEEN}]*|[‐‑\ufb00-\ufb06]|``|''|(?<=«) | (?=»)"
)
_HYPHENS = "-‐"
_OPENING, _CLOSING = re.compile(r"(?:^|[\s(\[])«$"), re.compile(r"»(?:$|[\s.,;:!?)\]])")
"""A quotation mark with a space between it and the words, as in French."""
_GAP = re.compile(r"\t| {3}")
_LINE = 160
"""Characters of the longest line in which columns are looked for."""

_WRAPPED = 100
"""Characters of the longest line that may have been wrapped."""
_LINES = 40_000
"""So much of a text is looked at to tell at which width it was wrapped."""
_ENDS = re.compile(r"[a-z]{2}[.!?;:,][”\"’')\]]*\s*$", re.MULTILINE)

_COMPOSED = re.compile(r"\S*[^\x00-\u02ff\u2000-\u206f]\S*")
"""A word in which letters may stand that are to be composed."""


class _Edit(NamedTuple):
    """Characters of a text, and what stands for them."""

    start: int
    end: int
    words: str


class Normal:
    """A text made normal, with the way back. Offsets are code points."""

    def __init__(self, shown: str, left_out: Sequence[Span] = ()) -> None:
        """``shown`` is canonical text. Of the paragraphs in what is ``left_out`` there is none in the normal text."""
        self.shown = shown
        parts: list[str] = []
        self._width = _width(shown)
        self.paragraphs: list[Span] = []
        """The paragraphs of the normal text: those of the one that is shown that show anything and are not left out."""
        self._starts, self._ends = array("I"), array("I")
        """Where what each character stands for begins and ends in the text that is shown."""
        length, end = 0, 0
        apart = iter([*left_out, Span(len(shown), len(shown) + 1)])
        stretch = next(apart)
        whole = paragraphs(shown)
        for paragraph, following in zip_longest(whole, whole[1:]):
            while stretch.end <= paragraph.start:
                stretch = next(apart)
            if stretch.contains(paragraph) or tells_writer(shown, paragraph, following):
                continue
            starts, ends = array("I"), array("I")
            words = self._written(paragraph, starts, ends)
            if not words:
                continue
            if parts:
                parts.append(_BREAK)
                self._starts.extend([end] * len(_BREAK))
                self._ends.extend([paragraph.start] * len(_BREAK))
                length += len(_BREAK)
            end = paragraph.end
            parts.append(words)
            self._starts.extend(starts)
            self._ends.extend(ends)
            self.paragraphs.append(Span(length, length + len(words)))
            length += len(words)
        self.text = "".join(parts)

    def _written(self, paragraph: Span, starts: array[int], ends: array[int]) -> str:
        """A paragraph made normal; where its characters come from is put behind the others."""
        pieces: list[str] = []
        at = marked(self.shown, paragraph)
        paragraph = Span(at, paragraph.end)
        for edit in (*_edits(self.shown, paragraph, self._width), _Edit(paragraph.end, paragraph.end, "")):
            starts.extend(range(at, edit.start))
            ends.extend(range(at + 1, edit.start + 1))
            pieces += self.shown[at : edit.start], edit.words
            starts.extend([edit.start] * len(edit.words))
            ends.extend([edit.end] * len(edit.words))
            at = edit.end
        words = alike("".join(pieces))
        kept = words.strip()
        first = len(words) - len(words.lstrip())
        del starts[first + len(kept) :], ends[first + len(kept) :]
        del starts[:first], ends[:first]
        return kept

    def cut(self, end: int) -> None:
        """Leave out what stands at an offset of the normal text, or behind it."""
        self.text = self.text[:end]
        self.paragraphs = [Span(one.start, min(one.end, end)) for one in self.paragraphs if one.start < end]

    def back(self, span: Span) -> Span:
        """A span of the normal text in the text that is shown."""
        return Span(self._starts[span.start], self._ends[span.end - 1])

    def forth(self, offset: int) -> int:
        """The offset in the normal text of the character that stands for one of the text that is shown."""
        return max(0, bisect.bisect_right(self._starts, offset) - 1)

    def words(self, span: Span) -> str:
        """The words of a span of the normal text as they are shown, white space folded, those whole that are parted."""
        return " ".join(unmarked(joined(self.shown, self.back(span))).split())

    def fact(self, fact: Fact) -> Fact:
        """A fact with the spans of the text that is shown; one in the report's words, in those that are shown."""
        first = fact.spans[0]
        value = fact.value
        if value == " ".join(self.text[first.start : first.end].split()):
            value = self.words(first)
        spans, others = tuple(map(self.back, fact.spans)), tuple(map(self.fact, fact.alternatives))
        return Fact(value, spans, fact.note, fact.origin, others)


def _width(text: str) -> int | None:
    """How many characters the lines of a wrapped text have at most; None of a text most of which is longer lines."""
    widths = [len(line.strip()) for line in text[:_LINES].split("\n")]
    short = [width for width in widths if width <= _WRAPPED]
    return max(short, default=0) if 2 * sum(short) > sum(widths) else None


def _edits(text: str, paragraph: Span, width: int | None) -> list[_Edit]:
    """What is written otherwise in a paragraph, in order."""
    lines = _Lines(text, paragraph, width)
    found = [
        _Edit(hit.start(), hit.end(), words)
        for hit in _ODD.finditer(text, paragraph.start, paragraph.end)
        if (words := _plain(hit, lines)) != hit[0]
    ]
    if not unicodedata.is_normalized("NFC", text[paragraph.start : paragraph.end]):
        found = [edit for edit in found if not unicodedata.combining(text[edit.end : edit.end + 1] or " ")]
        found = sorted([*found, *_composed(text, paragraph)])
    return found


class _Lines:
    """The lines of a paragraph: which of their breaks and gaps mean something."""

    def __init__(self, text: str, paragraph: Span, width: int | None) -> None:
        several = text.find("\n", paragraph.start, paragraph.end) >= 0
        self.has_columns = not several and paragraph.end - paragraph.start <= _LINE
        self._apart = several and not _ENDS.search(text, paragraph.start, paragraph.end)
        self._width = width

    def part(self, text: str, start: int, end: int) -> bool:
        """Whether the line that ends at ``start`` and the one that begins at ``end`` were not merely wrapped."""
        if not self._apart:
            return False
        if self._width is None:
            return True
        line = text[text.rfind("\n", 0, start) + 1 : start].strip()
        first = text[end : end + _WRAPPED].split(maxsplit=1)  # none behind the last line, if that shows nothing
        return bool(first) and len(line) + 1 + len(first[0]) <= self._width - 4


def _plain(hit: re.Match[str], lines: _Lines) -> str:
    """What stands for something odd."""
    odd = hit[0]
    if odd in _SPELLED:
        return _SPELLED[odd]
    if ">" in odd:
        return " "  # the mark of a quoted line
    if odd[0] in _HYPHENS:
        return joint(hit.string, *hit.span())
    before, behind = hit.string[max(0, hit.start() - 2) : hit.start()], hit.string[hit.end() : hit.end() + 2]
    if not any(sign.isspace() for sign in odd):
        joins = all(sign in _JOINERS for sign in odd) and before and ord(before[-1]) > 0x2FF
        return odd if joins else ""
    if "\n" in odd and lines.part(hit.string, *hit.span()):
        return "\n"
    if _OPENING.search(before) or _CLOSING.match(behind):
        return ""
    return GAP if lines.has_columns and _GAP.search(odd) else " "


def _composed(text: str, paragraph: Span) -> Iterator[_Edit]:
    """Letters with marks behind them that make one letter, or the same marks in another order."""
    for word in _COMPOSED.finditer(text, paragraph.start, paragraph.end):
        if unicodedata.is_normalized("NFC", word[0]):
            continue
        start = word.start()
        for end in range(word.start() + 1, word.end() + 1):
            if end < word.end() and (unicodedata.combining(text[end]) or 0x1160 <= ord(text[end]) < 0x1200):
                continue
            letter = text[start:end]
            if (composed := unicodedata.normalize("NFC", letter)) != letter:
                yield _Edit(start, end, composed)
            start = end
