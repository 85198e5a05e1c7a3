"""Mail that is quoted in plain text: the marks before its lines, and the line above them that tells who wrote it."""

from __future__ import annotations

import re

from viewer.report.model import Span

MARKS = r"(?:>[ \t]?)+"
"""What stands before a line, a mark for each mail that quotes it."""

NEXT_LINE = rf"[ \t]*\n[ \t]*{MARKS}"
"""The end of a line, and the marks before the next."""

_MARKED, _NEXT_LINE = re.compile(MARKS), re.compile(rf"\n[ \t]*{MARKS}")
_WROTE = re.compile(r"[^<>]{0,200}<[^<>\s]+@[^<>\s]+>[^<>]{0,40}:\s*")
_LONGEST = 300


def marked(text: str, paragraph: Span) -> int:
    """Where the words of a paragraph begin behind such marks; where it begins, if it has none."""
    hit = _MARKED.match(text, paragraph.start, paragraph.end)
    return hit.end() if hit is not None else paragraph.start


def unmarked(words: str) -> str:
    """Words of several lines without the marks between them."""
    return _NEXT_LINE.sub("\n", words) if "\n" in words else words


def tells_writer(text: str, paragraph: Span, following: Span | None) -> bool:
    """``On 3 May 2024 at 10:00, Bo Ek <bo@example.org> wrote:`` above what is quoted: nothing of the report's event."""
    if following is None or not text.startswith(">", following.start) or paragraph.end - paragraph.start > _LONGEST:
        return False
    return _WROTE.fullmatch(text, paragraph.start, paragraph.end) is not None
