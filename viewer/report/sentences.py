"""Sentences of a text, as far as points and paragraphs tell them: without a parser, for what a reader points at."""

from __future__ import annotations

import re

from viewer.report.paragraphs import paragraph_at, paragraphs
from viewer.report.spans import Span

_END = re.compile(r"[.!?…؟][\"'”’»)\]]*(?=\s+[\"'“‘«(\[]?[^\W\da-z_])|[。！？][」』”’）]*")
"""The end of a sentence: a mark before white space and a capital, or one that needs neither."""

_TITLES = "Mr|Mrs|Ms|Dr|Prof|Rev|St|Hon|Gen|Col|Sen|Rep|Gov|Capt|Lt|Sgt|Fr|Sr|Jr|No"
_SHORT = re.compile(rf"(?:^|[\s(“\"])(?:{_TITLES}|[^\W\d_])\.$")
"""What ends in a point that ends no sentence: titles, initials."""


def sentence_at(text: str, offset: int) -> Span:
    """The sentence that holds an offset, without the white space around it. The text must have a word there or near."""
    whole = paragraphs(text)
    paragraph = whole[paragraph_at(whole, offset)]
    start, end = paragraph.start, paragraph.end
    for found in _END.finditer(text, start, end):
        if _SHORT.search(text[start : found.start() + 1][-12:]):
            continue
        if found.end() > offset:
            end = found.end()
            break
        start = found.end()
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, max(end, start + 1))


def sentence_after(text: str, offset: int) -> Span | None:
    """The first sentence that begins behind a place; None where the text ends there."""
    place = offset
    while place < len(text):
        if text[place].isspace():
            place += 1
            continue
        found = sentence_at(text, place)
        if found.start >= offset:
            return found
        place = max(found.end, place + 1)
    return None
