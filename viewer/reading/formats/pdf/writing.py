"""Paragraphs -> parts with their words: lines joined, hyphens at their ends taken away, links in their place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.reading.composing import Part, Prose
from viewer.reading.formats.pdf.folding import clean, folded
from viewer.reading.formats.pdf.lines import HYPHEN, Line
from viewer.reading.formats.pdf.paragraphs import Paragraph, mark_of

_LAST_WORD = re.compile(rf"([\w-]+)(?:-|\u00ad)?{HYPHEN}?$")
_LONGEST_WORD = 100
_FIRST_WORD = re.compile(r"[\w-]+")


def words_of(paragraphs: Sequence[Paragraph]) -> frozenset[str]:
    """The words of a document that has words over two lines, by which these are joined; else none."""
    if not any(line.text.endswith(HYPHEN) for one in paragraphs for line in one.lines):
        return frozenset()
    found: set[str] = set()
    for one in paragraphs:
        for line in one.lines:
            words = re.findall(r"\w+(?:-\w+)*", line.text.lower())
            found.update(words[:-1] if line.text.endswith(HYPHEN) else words)
    return frozenset(found)


def part_of(paragraph: Paragraph, words: frozenset[str]) -> Part:
    """The part that a paragraph makes, with ``words`` those of the document."""
    part = Part(paragraph.kind, level=paragraph.level)
    lines = paragraph.lines
    if paragraph.kind == "item" and (mark := mark_of(lines[0])):
        part.words.write(f"{clean(mark).strip()} ")
        _write(part.words, lines[0], len(mark), len(lines[0].text))
    else:
        _write(part.words, lines[0], 0, len(lines[0].text))
    for place, join in enumerate(paragraph.joins):
        before, line = lines[place], lines[place + 1]
        if before.text.endswith(HYPHEN):
            part.words.write(_between(before.text, line.text, words))
        elif join == "break":
            part.words.line()
        elif before.text.endswith(("-", "\u00ad")) and not before.text.endswith((" -", "--")):
            part.words.write("-" if before.text.endswith("\u00ad") else "")
        else:
            part.words.write(" ")
        _write(part.words, line, 0, len(line.text))
    return part


def _between(before: str, after: str, words: frozenset[str]) -> str:
    """What stands between the halves of a word: its hyphen, if it is written with one elsewhere, or nothing."""
    first, second = _LAST_WORD.search(before[-_LONGEST_WORD:]), _FIRST_WORD.match(after[:_LONGEST_WORD])
    if first is None or second is None:
        return "-"
    start, end = first[1].rstrip("-").lower(), second[0].lower()
    if second[0][:1].isupper() and not first[1].isupper() or start[-1:].isdigit():
        return "-"
    return "-" if f"{start}-{end}" in words and start + end not in words else ""


def _write(prose: Prose, line: Line, start: int, end: int) -> None:
    """Write a piece of a line, its links leading where they lead."""
    place = start
    for first, last, address in sorted(line.links):
        first, last = max(first, place), min(last, end)
        if first < last:
            _write_cells(prose, line.text[place:first])
            with prose.link(address):
                _write_cells(prose, line.text[first:last])
            place = last
    _write_cells(prose, line.text[place:end])


def _write_cells(prose: Prose, text: str) -> None:
    for place, cell in enumerate(folded(text).split("\t")):
        if place:
            prose.tab()
        prose.write(clean(cell))
