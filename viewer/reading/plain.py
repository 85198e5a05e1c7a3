"""Plain text: bytes -> canonical text.

Line ends: CRLF, CR, vertical tab, form feed and U+2028 become LF, U+2029 a blank line. C1 control characters, NEL among
them, get the meaning they have in windows-1252, as in browsers: in practice they are its quotes and dashes, decoded
as Latin-1. What no view can show (other control characters, lone surrogates, U+FDD0, U+FDD1) becomes U+FFFD.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator

from viewer.language import QT_TRANSLATE_NOOP
from viewer.reading.errors import Reading, ReadingError

_BOMS = (  # UTF-32 first: its mark for little-endian begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_FORMATS = (
    (
        b"%PDF-",
        QT_TRANSLATE_NOOP(
            "Reading", "“{name}” is a PDF document, not plain text. Save it as plain text, and open that."
        ),
    ),
    (
        b"PK\x03\x04",
        QT_TRANSLATE_NOOP(
            "Reading", "“{name}” is a word processor or zip file, not plain text. Save it as plain text, and open that."
        ),
    ),
    (
        b"\xd0\xcf\x11\xe0",
        QT_TRANSLATE_NOOP(
            "Reading", "“{name}” is a word processor document, not plain text. Save it as plain text, and open that."
        ),
    ),
    (
        b"{\\rtf",
        QT_TRANSLATE_NOOP(
            "Reading", "“{name}” is a rich text document, not plain text. Save it as plain text, and open that."
        ),
    ),
)

_BAD_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MAX_BAD_CONTROLS, _FEW = 0.002, 2
"""Share of control characters above which something is not text, unless they are few."""

_REPAIRS: dict[int, str] = {
    **dict.fromkeys((*range(0x20), 0x7F, *range(0xD800, 0xE000), 0xFDD0, 0xFDD1), "\ufffd"),
    **{code: bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xA0)},
    **{ord(char): char for char in "\t\n"},
    **{ord(char): "\n" for char in "\r\v\f\u2028"},
    0x2029: "\n\n",
}
_REPAIRABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0\ufdd1]")

_ASCII = bytes(range(0x80))
_WESTERN = "cp1252"
_MAX_WESTERN_HIGH = 0.2
"""Share of bytes outside ASCII up to which a text may be in a Western European language."""

_MAX_DAMAGE = 0.1
"""Share of the characters outside ASCII that may be damaged in what is still called UTF-8."""

_NAMES = {"utf-8-sig": "utf-8", "cp1252": "windows-1252"}


def decode(data: bytes, name: str) -> tuple[str, str]:
    """Canonical text of the bytes, and the name of their encoding.

    Raises ReadingError, naming the file ``name``, if they are empty, white space only, or no plain text.
    """
    if not data:
        raise ReadingError(Reading.tr("“{name}” is empty. Choose a file with a report in it.").format(name=name))
    for mark, sentence in _FORMATS:
        if data.startswith(mark):
            raise ReadingError(Reading.tr(sentence).format(name=name))
    text, encoding = _decoded(data, name)
    if _is_binary(text):
        raise ReadingError(_not_text(name))
    text = canonical(text)
    if is_blank(text):
        sentence = Reading.tr("“{name}” holds nothing but white space. Choose a file with a report in it.")
        raise ReadingError(sentence.format(name=name))
    return text, encoding


def canonical(text: str) -> str:
    """The text with LF as its only line end and nothing in it that views cannot show. Canonical text stays as it is."""
    text = text.lstrip("\ufeff")
    if _REPAIRABLE.search(text):
        text = text.replace("\r\n", "\n").translate(_REPAIRS)
    return text


def is_blank(text: str) -> bool:
    """Whether there is nothing to read in the text: only white space and marks that show nothing."""
    return all(char.isspace() or unicodedata.category(char) == "Cf" for char in text)


def _is_binary(text: str) -> bool:
    return "\0" in text or len(_BAD_CONTROL.findall(text)) > _MAX_BAD_CONTROLS * len(text) + _FEW


def _decoded(data: bytes, name: str) -> tuple[str, str]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            called = _NAMES.get(encoding, encoding)
            try:
                return data.decode(encoding), called
            except UnicodeDecodeError as error:
                sentence = Reading.tr(
                    "“{name}” begins as {encoding} text, but is damaged after byte {number}. "
                    "Save it again as UTF-8, and open that."
                )
                raise ReadingError(sentence.format(name=name, encoding=called.upper(), number=error.start)) from error
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    if _is_binary(data.decode("latin-1")):
        raise ReadingError(_not_text(name))
    damaged = data.decode("utf-8", "replace")
    bad = damaged.count("\ufffd")
    if bad <= _MAX_DAMAGE * (len(damaged) - len(damaged.encode("ascii", "ignore"))):
        return damaged, "utf-8, damaged"
    return _guessed(data, name)


def _guessed(data: bytes, name: str) -> tuple[str, str]:
    """Text in some encoding of one country or another: the first guess without symbols inside words."""
    first: tuple[str, str] | None = None
    for encoding in _guesses(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        found = text, _NAMES.get(encoding, encoding.replace("_", "-"))
        if not _symbols_in_words(text):
            return found
        first = first or found
    if first is None:
        sentence = Reading.tr("“{name}” is in an unknown encoding. Save it as UTF-8, and open that.")
        raise ReadingError(sentence.format(name=name))
    return first


def _guesses(data: bytes) -> Iterator[str]:
    # The bytes that are not ASCII are few in Western text: too few for charset-normalizer, which then takes any
    # code page that has letters there.
    if len(data.translate(None, _ASCII)) <= _MAX_WESTERN_HIGH * len(data):
        yield _WESTERN
    from charset_normalizer import from_bytes  # slow to import, and seldom needed

    yield from (match.encoding for match in from_bytes(data))
    yield _WESTERN


def _symbols_in_words(text: str) -> bool:
    return any(
        unicodedata.category(match[1]) in ("Sm", "Sc", "So", "No") or match[1] in "¡¿§¶"
        for match in re.finditer(r"(?<=[^\W\d_])([^\x00-\x7f])(?=[^\W\d_])", text)
    )


def _not_text(name: str) -> str:
    sentence = Reading.tr("“{name}” is not text. Choose a plain text file, such as one that ends in .txt.")
    return sentence.format(name=name)
