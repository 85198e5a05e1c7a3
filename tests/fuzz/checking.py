"""What is asked of every document that is read, and of every sentence that refuses one."""

from __future__ import annotations

import json
import re

from viewer.language import Said
from viewer.reading import Document, ReadingError, wire
from viewer.reading.canonical import canonical, is_blank
from viewer.report.layout import Link

_FORBIDDEN = re.compile("[\x00\r\ud800-\udfff]")
_DEEPEST = 6


class WrongError(AssertionError):
    """Something that is not as it should be, in words."""


def check(document: Document) -> None:
    """Raise WrongError if a document breaks what is promised of documents."""
    about = document.source.about
    check_text(document.text)
    if is_blank(document.text):
        raise WrongError("there is nothing to read in the text")
    _check_layout(document)
    _check_links(document.source.links, document.text)
    for label, value in (
        *(("title", about.title), ("author", about.author), ("date", about.date)),
        *about.more,
        *about.repairs,
    ):
        for one in (label, value):
            check_text(one)
            if "\n" in one:
                raise WrongError("a value has more than a line")
    for note in about.notes:
        check_said(note)
    sent: wire.Json = json.loads(json.dumps(wire.to_json(document)))
    check_same(document, wire.from_json(sent), "sent and read again")


def check_text(text: str) -> None:
    """Raise WrongError if a text is not canonical."""
    if match := _FORBIDDEN.search(text):
        raise WrongError(f"{match[0]!r} in a text")
    if canonical(text) != text:
        raise WrongError("the text is not canonical")


def check_same(one: Document, other: Document, how: str) -> None:
    """Raise WrongError if two documents are not the same, in what equality leaves out, too."""
    mine, its = one.source, other.source
    if one != other or (mine.about, mine.layout, mine.links) != (its.about, its.layout, its.links):
        raise WrongError(f"it is another document when it is {how}")


def check_refusal(error: ReadingError) -> None:
    """Raise WrongError if a refusal cannot be shown, or sent."""
    check_said(error.said)
    if "“" not in str(error):
        raise WrongError("a refusal does not name the file")


def check_said(said: Said) -> None:
    """Raise WrongError if a sentence says nothing, or another one when it is sent."""
    if not str(said).strip():
        raise WrongError("a sentence says nothing")
    if _FORBIDDEN.search(str(said)) or "\n" in str(said):
        raise WrongError("a sentence has a sign that cannot be shown in a line")
    if wire.said_from_json(json.loads(json.dumps(wire.said_to_json(said)))) != said:
        raise WrongError("a sentence is another one when it is sent")


def _check_layout(document: Document) -> None:
    end = 0
    for block in document.source.layout:
        span = block.span
        if not end <= span.start < span.end <= len(document.text):
            raise WrongError("a part is empty, not in the text, or not behind the one before")
        if not document.text[span.start : span.end].strip():
            raise WrongError("a part is blank")
        if not 1 <= block.level <= _DEEPEST:
            raise WrongError("a part has an impossible level")
        end = span.end


def _check_links(links: tuple[Link, ...], text: str) -> None:
    for link in links:
        if not 0 <= link.span.start < link.span.end <= len(text):
            raise WrongError("a link is empty, or not in the text")
        if not text[link.span.start : link.span.end].strip():
            raise WrongError("a link has no words")
        if _FORBIDDEN.search(link.address):
            raise WrongError("an address has a sign that no address can have")
