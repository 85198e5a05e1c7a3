"""Titles with both signs of a quotation: a phrase may end within one, or begin in it."""

from __future__ import annotations

from viewer.extract.language.passage import title_case
from viewer.report.model import Span

_PAIRS = (("“", "”"), ("«", "»"), ("„", "“"), ("(", ")"), ('"', '"'))
_REACH = 60
"""So many characters before and behind a title the other sign is looked for."""


def with_both_quotes(text: str, title: Span) -> Span:
    """A title made longer until the quotations in it are whole, or shorter by a sign whose other one is not near."""
    start, end = title.start, title.end
    for opening, closing in _PAIRS:
        words = text[start:end]
        if closing == "“" and opening not in words:
            continue  # it opens a quotation of the other form
        opens, closes = words.count(opening), words.count(closing)
        if opening != closing and (words.startswith(closing) or words.endswith(opening)):
            continue  # they are the signs of the other form, or that of a list
        if opening == closing:
            opens, closes = (0, closes % 2) if words.endswith(closing) else (opens % 2, 0)
        if opens > closes:
            end = _after(text, end, opening, closing)
        elif closes > opens:
            start = _before(text, start, opening, closing)
        if start == title.start and end == title.end and opens != closes:
            start, end = _stripped(text, start, end, opening + closing)
    return _without_comma(text, Span(start, end))


def _without_comma(text: str, title: Span) -> Span:
    """The name alone of a title that is a quotation with the comma of the sentence in it: ``"The Pier,"``."""
    words = text[title.start : title.end]
    quoted = len(words) > len('""') and (words[0], words[-1]) in _PAIRS and words[-2] == ","
    return Span(title.start + 1, title.end - 2) if quoted and title_case(words) else title


def _after(text: str, end: int, opening: str, closing: str) -> int:
    """Behind the sign that closes what was opened; where the title ends, if there is none near in the paragraph."""
    inside, found, behind = text[end : end + _REACH].partition("\n")[0].partition(closing)
    word_goes_on = opening == closing and behind[:1].isalnum()
    return end + len(inside) + 1 if found and opening not in inside and not word_goes_on else end


def _before(text: str, start: int, opening: str, closing: str) -> int:
    """Before the sign that opens what is closed; where the title begins, if there is none near in the paragraph."""
    _, found, inside = text[max(0, start - _REACH) : start].rpartition("\n")[2].rpartition(opening)
    return start - len(inside) - 1 if found and closing not in inside else start


def _stripped(text: str, start: int, end: int, signs: str) -> tuple[int, int]:
    """Without the signs at its ends, unless nothing else is there."""
    words = text[start:end]
    left = len(words) - len(words.lstrip(signs + " "))
    right = len(words.rstrip(signs + " "))
    return (start + left, start + right) if left < right else (start, end)
