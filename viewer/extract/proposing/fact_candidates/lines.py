"""The pieces of lines that are no sentences, and of what stands before a dash at the head of a sentence.

``Lowick, Wool Exchange, 3 May 2019`` and ``NEWS FROM TARN – Lowick``: a town, a venue or a title may be any of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.language.passage import Passage
from viewer.report.model import Span

_HEAD = 12
"""So many paragraphs at the head may be lines."""
_LINE = 140
"""A line has fewer characters."""
_OPENING = re.compile(r"(?P<line>[^.!?\n]{3,70}?)\s*(?:[–—]|--|\s-)\s")
"""What stands before the dash of a dateline."""
_FIRST = re.compile(r"(?P<line>[^.!?\n]{3,110})[.!]\s+(?=[\d\W]*[A-Z\d])")
"""A first sentence that is short enough to be a line: ``Wool Exchange, Lowick, Tuesday.``"""
_CUT = re.compile(r"\s*(?:[,;|(/)]|\s[–—-]+\s|:\s)\s*")
_PIECE = re.compile(r"[A-ZÀ-ÖØ-Þ][^\d]{2,60}$")
_HEADS = re.compile(r"(?:the|in|at|from|held (?:in|at))\s+", re.IGNORECASE)


def pieces(passage: Passage) -> Iterator[Span]:
    """The pieces between commas, dashes and brackets that begin with a capital and have no digits."""
    for start, line in lines(passage):
        offset = 0
        for cut in (*_CUT.finditer(line), None):
            end = len(line) if cut is None else cut.start()
            piece = line[offset:end].rstrip(" .!?")
            lead = _HEADS.match(piece)
            begin = lead.end() if lead is not None else 0
            if _PIECE.match(piece, begin):
                span = passage.trimmed(start + offset + begin, start + offset + len(piece))
                if span is not None:
                    yield span
            offset = end if cut is None else cut.end()


def lines(passage: Passage) -> Iterator[tuple[int, str]]:
    """Where each line begins, and its text: lines at the head, the openings of paragraphs there, the last line."""
    last = len(passage.paragraphs) - 1
    for number, paragraph in enumerate(passage.paragraphs):
        if number > _HEAD and number != last:
            continue
        text = passage.text[paragraph.start : min(paragraph.end, paragraph.start + 4 * _LINE)]
        for line in re.finditer(r"[^\n]+", text):
            whole = len(line[0]) < _LINE and (number <= _HEAD or passage.is_heading(number))
            if whole and (passage.is_heading(number) or not re.search(r"[a-z]{2}[.!?]\W*$", line[0])):
                yield paragraph.start + line.start(), line[0]
                continue
            for pattern in (_OPENING, _FIRST):
                hit = pattern.match(line[0])
                if hit is not None:
                    yield paragraph.start + line.start(), hit["line"]
                    break
