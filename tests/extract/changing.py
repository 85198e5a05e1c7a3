"""Texts that say the same in other white space, marks and letters, and the report that must come of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import Any

from viewer.report import codec
from viewer.report.model import Report
from viewer.report.paragraphs import paragraphs

Edit = tuple[int, int, str]
"""Where characters of a text begin and end, and what is put in their place."""

Change = Callable[[str], Iterable[Edit]]


def each(pattern: str, put: str | Callable[[re.Match[str]], str]) -> Change:
    """A change of every match of a pattern."""

    def change(text: str) -> Iterable[Edit]:
        for hit in re.finditer(pattern, text):
            new = put if isinstance(put, str) else put(hit)
            if new != hit[0]:
                yield hit.start(), hit.end(), new

    return change


_WIDTH, _INDENT = 68, 4
_TOGETHER = re.compile(r"(\s*)(\S+(?:\s+(?:[-*•–—#>]|\d{1,3}[.)])(?!\S))*)")
"""A word, with what no line may begin with behind it: the mark of a list."""


def wrapped(text: str) -> Iterable[Edit]:
    """Paragraphs wrapped at 68 characters, each line indented by 4, a blank line between two paragraphs.

    Those that have several lines are only indented.
    """
    end = 0
    for paragraph in paragraphs(text):
        yield end, paragraph.start, ("\n\n" if end else "") + " " * _INDENT
        used = _INDENT
        several = "\n" in text[paragraph.start : paragraph.end]
        for word in _TOGETHER.finditer(text, paragraph.start, paragraph.end):
            fits = "\n" not in word[1] if several else not word[1] or used + 1 + len(word[2]) <= _WIDTH
            between = (" " if fits else "\n" + " " * _INDENT) if word[1] else ""
            used = (used + len(between) if fits else _INDENT) + len(word[2])
            if between != word[1]:
                yield word.start(1), word.end(1), between
        end = paragraph.end


CHANGES: dict[str, Change] = {
    "two spaces after a full stop of an initial or title": each(r"(?<=\b[A-Z]\.) |(?<=\b(?:Mr|Ms|Dr)\.) ", "  "),
    "two spaces everywhere": each(r"(?<! ) (?! )", "  "),
    "other spaces": each(r"(?<=\w) (?=\w)", lambda hit: "\u00a0\u2009\u202f\u3000"[hit.start() % 4]),
    "wrapped and indented": wrapped,
    "white space at the ends of lines": each(r"(?=\n)", " \t"),
    "three blank lines for one": each(r"\n\n+", "\n\n\n\n"),
    "straight quotation marks": each(r"[“”‘’]", lambda hit: '"' if hit[0] in "“”" else "'"),
    "quotation marks of other languages": each(r"[“”]", lambda hit: "«" if hit[0] == "“" else "»"),
    "marks apart from letters": each(r"[^\W\d_]", lambda hit: unicodedata.normalize("NFD", hit[0])),
    "soft hyphens": each(r"(?<=[^\W\d_]{3})(?=[^\W\d_]{3})", "\u00ad"),
    "marks of notes": each(r"(?<=[a-z]{3}[.,])(?=\s)", "[12]"),
    "signs of no width": each(r"(?<= )(?=\w)|(?<=[^\W\d_])(?=’s)", "\u200b"),
}


def applied(text: str, change: Change) -> tuple[str, Callable[[list[int]], list[int]]]:
    """The text changed, and what moves a span to where its words are then."""
    edits = list(change(text))
    pieces: list[str] = []
    at = 0
    for start, end, new in edits:
        pieces += text[at:start], new
        at = end
    pieces.append(text[at:])

    def moved(span: list[int]) -> list[int]:
        first, last = span
        start = first + sum(len(new) - (end - begin) for begin, end, new in edits if end <= first)
        stop = last + sum(len(new) - (end - begin) for begin, end, new in edits if end <= last and begin < last)
        return [start, stop]

    return "".join(pieces), moved


def told(report: Report, moved: Callable[[list[int]], list[int]] | None = None) -> Any:
    """A report without its text, its spans moved and its words written in one way.

    How doubtful something is depends on how long a sentence is, so a mark more or less changes that a little.
    """
    found = codec.to_json(report)
    del found["text"], found["source"]
    return _told(found, moved)


def _told(part: Any, moved: Callable[[list[int]], list[int]] | None) -> Any:
    if isinstance(part, str):
        return " ".join(_one_way(part).split())
    if isinstance(part, dict):
        return {
            key: [moved(span) for span in value] if key == "spans" and moved else _told(value, moved)
            for key, value in part.items()
            if key not in ("doubt", "signs")
        }
    return [_told(item, moved) for item in part] if isinstance(part, list) else part


def _one_way(words: str) -> str:
    words = re.sub("[\u00ad\u200b]", "", unicodedata.normalize("NFC", words))
    return re.sub("[«»“”]", '"', re.sub("[‘’]", "'", words))
