"""Marks of items that are painted apart from their words: each is put before the words it stands beside."""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Sequence

from viewer.reading.formats.pdf.line import Line

_MARK = re.compile(r"[•◦▪▸►‣●○■□∙⁃–—*\uf0b7\uf0a7-]|\(?(?:\d{1,3}|[A-Za-z])[.)]")
_FARTHEST = 3.0
"""Distance of the words from the mark, in sizes of their letters."""
_BESIDE = 0.2
"""By how much a mark may stand above or below its words, in sizes."""
_MOST_BESIDE = 20
"""Lines at the height of a mark that are looked at."""


def with_bullets(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """The lines of every page, those of items with their marks, those of the marks gone."""
    for line in itertools.chain.from_iterable(pages):
        _joined_cells(line)
    return [_joined(lines) if any(_is_mark(line) for line in lines) else lines for lines in pages]


def _joined_cells(line: Line) -> None:
    """Write a space for the tab behind a mark: a row of a table has more cells, or other ones."""
    mark, _, words = line.text.partition("\t")
    if words and "\t" not in words and _MARK.fullmatch(mark):
        line.text = f"{mark} {words}"


def _is_mark(line: Line) -> bool:
    return not line.angle and _MARK.fullmatch(line.text) is not None


def _joined(lines: list[Line]) -> list[Line]:
    placed = sorted((line for line in lines if not line.angle), key=lambda line: line.base)
    bases = [line.base for line in placed]
    gone: set[int] = set()
    for mark in filter(_is_mark, lines):
        start = bisect.bisect_left(bases, mark.base - _BESIDE * mark.size)
        beside = [line for line in placed[start : start + _MOST_BESIDE] if _is_beside(mark, line)]
        if beside:
            line = min(beside, key=lambda line: _distance(mark, line))
            _put_before(mark, line)
            gone.add(id(mark))
    return [line for line in lines if id(line) not in gone]


def _distance(mark: Line, line: Line) -> float:
    return mark.left - line.right if line.rtl else line.left - mark.right


def _is_beside(mark: Line, line: Line) -> bool:
    return (
        abs(mark.base - line.base) < _BESIDE * line.size
        and 0 <= _distance(mark, line) < _FARTHEST * line.size
        and not _is_mark(line)
    )


def _put_before(mark: Line, line: Line) -> None:
    length = len(mark.text) + 1
    line.text = f"{mark.text} {line.text}"
    line.links = [(start + length, end + length, address) for start, end, address in line.links]
    line.raised = [(start + length, end + length) for start, end in line.raised]
    line.hang = 0.0 if line.rtl else line.left
    line.left, line.right = min(mark.left, line.left), max(mark.right, line.right)
    line.first_word = mark.right - mark.left
