"""Bytes of a text -> its characters: byte order marks, UTF-8, UTF-16 without a mark, older encodings by guess."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator

from viewer.giving_way import pieces
from viewer.language import QT_TRANSLATE_NOOP
from viewer.reading.errors import ReadingError

ENCODINGS = (
    *("utf-8", "utf-16-le", "utf-16-be"),
    *("windows-1252", "iso-8859-15", "windows-1250", "iso-8859-2", "windows-1257", "macintosh"),
    *("windows-1251", "koi8-r", "koi8-u", "windows-1253", "windows-1254"),
    *("windows-1256", "windows-1255", "windows-1258", "tis-620"),
    *("gb18030", "big5", "shift_jis", "euc-jp", "iso-2022-jp", "euc-kr"),
)
"""Encodings that can be chosen, by the names that Python and the web share; those of one part of the world together."""

_BOMS = (  # UTF-32 first: its mark for little-endian begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_BAD_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MAX_BAD_CONTROLS, _FEW = 0.002, 2
"""Share of control characters above which something is not text, unless they are few."""

_ASCII = bytes(range(0x80))
_WESTERN = "cp1252"
_MACINTOSH = "mac_roman"
_ODD_CAPITALS = re.compile("(?<=[a-zß-öø-ÿ])[À-ÖØ-ÞŠŒŽŸ]|(?<!\\w)[À-ÖØ-Þ](?=[A-Z][a-z])|(?<=\\w)[…“”„«»](?=\\w)")
"""What the quotation marks and letters of old Macintosh files look like as windows-1252, ``ÒItÕs CafŽ``, or those of
the other as the former."""
_MAX_WESTERN_HIGH = 0.2
"""Share of bytes outside ASCII up to which a text may be in a Western European language."""

_MAX_DAMAGE, _LEAST_RIGHT = 0.5, 2
"""For each right character outside ASCII so many may be damaged in what is still called UTF-8, if there are so many
right ones: bytes of another encoding are hardly ever right by chance, and never two out of three."""

_SAMPLE = 20_000
"""Bytes that are enough to tell UTF-16 by."""
_LEAST_ZEROS, _ONE_SIDED = 0.03, 0.75
"""Share of zeros in the pairs of bytes of UTF-16 (spaces have one in every script), and of those on the one side."""
_LEAST_WORDS = 0.85
"""Share of letters, digits, spaces and signs from which pairs of bytes are a text."""

_NAMES = {"utf-8-sig": "utf-8", "mac-roman": "macintosh", "cp932": "shift_jis", "cp949": "euc-kr"}


def decode(data: bytes, name: str, chosen: str = "") -> tuple[str, str]:
    """The characters of the bytes, and the name of their encoding, in lower case.

    ``chosen``, one of ``ENCODINGS``, is obeyed: what is no character in it becomes U+FFFD.

    Raises:
        ReadingError: the bytes are no text, or in no encoding that is known. It names the file ``name``.
    """
    if chosen:
        return _without_mark(data).decode(chosen, "replace"), chosen
    text, encoding = _decoded(data, name)
    if is_binary(text):
        raise not_text(name)
    return text, encoding


def is_binary(text: str) -> bool:
    """Whether there are so many control characters in it that this is no text."""
    bad = sum(len(_BAD_CONTROL.findall(text, start, end)) for start, end in pieces(len(text)))
    return bad > _MAX_BAD_CONTROLS * len(text) + _FEW


def utf8(data: bytes, encoding: str = "utf-8") -> str:
    """The characters of bytes in UTF-8, piece by piece. Raises UnicodeDecodeError if they are none."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        return "".join([decoder.decode(data[start:end], end == len(data)) for start, end in pieces(len(data))])
    except UnicodeDecodeError:
        return data.decode(encoding)  # which tells where in the whole the fault is


def not_text(name: str) -> ReadingError:
    """What is raised for a file that is neither text nor of a format that is known."""
    sentence = QT_TRANSLATE_NOOP(
        "Reading",
        "“{name}” is not text, and of no format that can be read. Choose a text, a web page, a PDF, a mail, or a file "
        "of a word processor.",
    )
    return ReadingError(sentence, name=name)


def _without_mark(data: bytes) -> bytes:
    for mark, _ in _BOMS:
        if data.startswith(mark):
            return data.removeprefix(mark)
    return data


def _decoded(data: bytes, name: str) -> tuple[str, str]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            called = _NAMES.get(encoding, encoding)
            try:
                return utf8(data, encoding) if called == "utf-8" else data.decode(encoding), called
            except UnicodeDecodeError as error:
                sentence = QT_TRANSLATE_NOOP(
                    "Reading",
                    "“{name}” begins as {encoding} text, but is damaged after byte {number}. "
                    "Save it again as UTF-8, and open that.",
                )
                raise ReadingError(sentence, name=name, encoding=called.upper(), number=error.start) from error
    if b"\0" in data[:_SAMPLE] and (encoding := _utf16(data)):
        return data.decode(encoding, "replace"), encoding
    try:
        return utf8(data), "utf-8"
    except UnicodeDecodeError:
        pass
    if is_binary(data.decode("latin-1")):
        raise not_text(name)
    damaged = data.decode("utf-8", "replace")
    bad = damaged.count("\ufffd")
    right = len(damaged) - len(damaged.encode("ascii", "ignore")) - bad
    if right >= _LEAST_RIGHT and bad <= _MAX_DAMAGE * right:
        return damaged, "utf-8, damaged"
    return _guessed(data, name)


def _utf16(data: bytes) -> str:
    """The order of bytes of a text in UTF-16 that has no mark; empty if it is none."""
    sample = data[:_SAMPLE]
    zeros = {"utf-16-be": sample[::2].count(0), "utf-16-le": sample[1::2].count(0)}
    best = max(zeros, key=lambda name: zeros[name])
    enough = zeros[best] >= _LEAST_ZEROS * len(sample) / 2 and zeros[best] >= _ONE_SIDED * sum(zeros.values())
    return best if enough and len(data) % 2 == 0 and _share_of_words(sample, best) >= _LEAST_WORDS else ""


def _share_of_words(data: bytes, encoding: str) -> float:
    text = data.decode(encoding, "replace")
    known = sum(char.isalnum() or char.isspace() or unicodedata.category(char)[0] in "PMS" for char in text)
    return known / max(1, len(text))


def _guessed(data: bytes, name: str) -> tuple[str, str]:
    """Text in some encoding of one country or another: the first guess without symbols inside words."""
    first: tuple[str, str] | None = None
    if western := _western(data):
        return western
    for encoding in _guesses(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        found = text, _name(encoding)
        if not _symbols_in_words(text):
            return found
        first = first or found
    if first is None:
        sentence = QT_TRANSLATE_NOOP("Reading", "“{name}” is in an unknown encoding. Save it as UTF-8, and open that.")
        raise ReadingError(sentence, name=name)
    return first


def _western(data: bytes) -> tuple[str, str] | None:
    """Text in a Western European language in which every word looks like one, if it is that."""
    if not _is_western(data):
        return None
    for encoding in (_WESTERN, _MACINTOSH):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not (_symbols_in_words(text) or _ODD_CAPITALS.search(text)):
            return text, _name(encoding)
    return None


def _is_western(data: bytes) -> bool:
    """Whether so few of the bytes are not ASCII that a text may be in a Western European language."""
    return len(data.translate(None, _ASCII)) <= _MAX_WESTERN_HIGH * len(data)


def _name(encoding: str) -> str:
    """A name of Python's as the web says it: ``windows-1250`` for ``cp1250``."""
    encoding = encoding.replace("_", "-")
    if encoding.startswith("cp125"):
        return f"windows-{encoding[2:]}"
    return _NAMES.get(encoding, encoding)


def _guesses(data: bytes) -> Iterator[str]:
    # The bytes that are not ASCII are few in Western text: too few for charset-normalizer, which then takes any
    # code page that has letters there.
    if _is_western(data):
        yield _WESTERN
    from charset_normalizer import from_bytes  # slow to import, and seldom needed

    yield from (match.encoding for match in from_bytes(data))
    yield _WESTERN


def _symbols_in_words(text: str) -> bool:
    return any(
        unicodedata.category(match[1]) in ("Sm", "Sc", "So", "No") or match[1] in "¡¿§¶"
        for match in re.finditer(r"(?<=[^\W\d_])([^\x00-\x7f])(?=[^\W\d_])", text)
    )
