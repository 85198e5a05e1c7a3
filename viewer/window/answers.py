"""What the processes answer, and what the cache holds, made documents and reports: work for another thread."""

from __future__ import annotations

import json

from viewer import reader
from viewer.language import Said
from viewer.reading import Document, ReadingError, display_name, wire
from viewer.reading.errors import STOPPED
from viewer.report import headlines, messages
from viewer.report.model import ModelError, Report
from viewer.window import garbage
from viewer.window.text_positions import text_positions

_HEAD = 60
"""Bytes of an answer within which it says of which kind it is."""


def received(answer: bytes, name: str) -> Document | ReadingError:
    """The document that an answer holds, its page worked out, or why there is none."""
    try:
        document = reader.document(wire.loads(answer), name)
    except wire.WireError:
        return ReadingError(STOPPED, name=display_name(name))
    except ReadingError as error:
        return error
    text_positions(document.text)
    return document


def kept(document: Document, private: bool) -> Report | None:
    """The report of a document that the cache holds, which is not touched by a ``private`` window."""
    from viewer import cache  # what the text need not wait for is loaded after it

    reports = cache.ReportCache(cache.default_folder(), read_only=private)
    with garbage.paused():
        return reports.get(cache.key(document.text), document.source)


def report_of(document: Document, answer: bytes, private: bool) -> Report | ModelError | str:
    """The report of a document that an answer holds; or what is wrong with it; or why there is none.

    It is kept, unless the window is ``private``, or the text was not read to its end.
    """
    from viewer import cache
    from viewer.report import codec
    from viewer.report.contents import unread

    if b'"error"' in answer[:_HEAD]:
        return _sentence(json.loads(answer))
    try:
        with garbage.paused():
            report = codec.of_answer(answer)
    except ModelError as error:
        return error
    if report.text != document.text:
        return ModelError("it is one of another text")
    if not private and unread(report) is None and (kept := codec.json_of_answer(answer)):
        cache.ReportCache(cache.default_folder()).put_json(cache.key(report.text), kept)
    return headlines.with_headline(report, document.source)


def _sentence(error: dict[str, object]) -> str:
    """What an answer says that is an error, in the reader's language."""
    said = error.get("said")
    if said is None:
        return messages.again(str(error.get("message", "")))
    try:
        known: Said = wire.said_from_json(said)
    except wire.WireError:
        return str(error.get("message", ""))
    return str(known)
