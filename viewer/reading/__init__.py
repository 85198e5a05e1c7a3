"""A file -> canonical text. Every bad input raises a ReadingError whose sentence can be shown as it stands.

Files of foreign formats are read by libraries that were not made for files that wish harm: outside of tests, only the
process of its own that ``viewer.worker`` describes does it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.language import QT_TRANSLATE_NOOP
from viewer.reading import mojibake
from viewer.reading.canonical import canonical, is_blank, one_line
from viewer.reading.document import USUAL, Choice, Document
from viewer.reading.encodings import ENCODINGS, decode
from viewer.reading.errors import ReadingError, enough_memory
from viewer.reading.files import MAX_BYTES, MAX_TEXT_BYTES, file_bytes, file_head, stream_bytes, too_long
from viewer.reading.formats import reader
from viewer.reading.names import display_name, display_path
from viewer.reading.sniffing import HEAD, family, is_plain_utf8, media_type, most
from viewer.report.file_formats import PLAIN
from viewer.report.source import About, Source

if TYPE_CHECKING:
    from viewer.reading.composing import Content
    from viewer.report.layout import Block, Link

__all__ = [
    "ENCODINGS",
    "MAX_BYTES",
    "MAX_CHARACTERS",
    "MAX_TEXT_BYTES",
    "USUAL",
    "Choice",
    "Document",
    "ReadingError",
    "display_name",
    "display_path",
    "read_bytes",
    "read_file",
    "read_plain",
    "read_text",
    "refusal",
    "stream_bytes",
]

MAX_CHARACTERS = MAX_TEXT_BYTES
"""The longest text, in code points: in every encoding, a character takes a byte at least."""


def read_file(path: Path, choice: Choice = USUAL, name: str = "") -> Document:
    """The document in a file. Raises ReadingError whatever the path leads to, if it is no report's text.

    ``name`` is what it is called where that is not the name of the file.
    """
    name = name or path.name
    limit = most(file_head(path, HEAD, name), name)
    return read_bytes(file_bytes(path, limit, name), name, choice)


def refusal(path: Path) -> ReadingError | None:
    """Why a file cannot be read, as far as its first bytes tell; None where they tell nothing against it."""
    try:
        most(file_head(path, HEAD, path.name), path.name)
    except ReadingError as error:
        return error
    return None


def read_plain(path: Path, name: str = "") -> Document | None:
    """The document in a file of plain text in UTF-8, which no library has a part in; None if it is another.

    Raises ReadingError as ``read_file`` does.
    """
    name = name or path.name
    if family(file_head(path, HEAD, name), name) != PLAIN:
        return None
    data = file_bytes(path, MAX_TEXT_BYTES, name)
    if not data or not is_plain_utf8(data, name) or mojibake.is_suspicious(data):
        return None
    return read_bytes(data, name)


def read_bytes(data: bytes, name: str, choice: Choice = USUAL) -> Document:
    """The document in the bytes of a file called ``name``. Raises ReadingError if they are no report's text."""
    name = display_name(name)
    if not data:
        raise ReadingError(
            QT_TRANSLATE_NOOP("Reading", "“{name}” is empty. Choose a file with a report in it."), name=name
        )
    with enough_memory(name):
        form = media_type(data, name)
        limit = most(data[:HEAD], name)
        if len(data) > limit:
            raise too_long(name, limit)
        mend = mojibake.mended if choice.repair else None
        if form == PLAIN:
            read, encoding = decode(data, name, choice.encoding)
            text = canonical(mend(read) if mend else read)
            about, layout, links = About(encoding=encoding), (), ()
        else:
            text, about, layout, links = _composed(reader(form)(data, name, choice), mend)
        if is_blank(text):
            raise _blank(name)
        if len(text) > MAX_CHARACTERS:
            raise _too_many(name)
        repairs = () if choice.repair else mojibake.found(text)
        about = replace(about, size=len(data), repairs=repairs, repaired=choice.repair)
        return Document(text, Source(name, form, hashlib.sha256(data).hexdigest(), about, layout, links))


def _composed(
    content: Content, mend: Callable[[str], str] | None
) -> tuple[str, About, tuple[Block, ...], tuple[Link, ...]]:
    """The text of what a reader of a format found, what the file says of itself, layout and links."""
    from viewer.reading.composing import compose  # a text alone is there sooner

    if content.text:
        text, layout, links = canonical(mend(content.text) if mend else content.text), (), ()
    else:
        text, layout, links = compose(content.parts, mend)
    about = About(
        encoding=content.encoding,
        title=one_line(content.title),
        author=one_line(content.author),
        date=one_line(content.date),
        more=tuple((one_line(label), one_line(value)) for label, value in content.more),
        notes=content.notes,
    )
    return text, about, layout, links


def read_text(text: str, name: str) -> Document:
    """The document of a text that is decoded already, whatever it begins with: what was read once is never refused.

    Its source is the text in UTF-8. Raises ReadingError if the text is longer than ``MAX_CHARACTERS`` or says nothing.
    """
    name = display_name(name)
    if len(text) > MAX_CHARACTERS:
        raise _too_many(name)
    with enough_memory(name):
        text = canonical(text)
        if is_blank(text):
            raise _blank(name)
        data = text.encode()
        about = About(size=len(data), encoding="utf-8")
        return Document(text, Source(name, PLAIN, hashlib.sha256(data).hexdigest(), about))


def _blank(name: str) -> ReadingError:
    return ReadingError(
        QT_TRANSLATE_NOOP("Reading", "“{name}” holds nothing but white space. Choose a file with a report in it."),
        name=name,
    )


def _too_many(name: str) -> ReadingError:
    sentence = QT_TRANSLATE_NOOP(
        "Reading",
        "“{name}” is longer than {number} million characters, the most that can be read. Open a shorter part of it.",
    )
    return ReadingError(sentence, name=name, number=MAX_CHARACTERS // 1_000_000)
