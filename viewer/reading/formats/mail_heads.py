"""Lines of the heads of mails and of their parts, which may be of any length and say anything.

Python's ``policy.default`` takes the lines of a head apart completely. That takes the square of their length, and ends
in whatever error it happens to. So lines are cut here as they are parsed, and only what is needed of them is decoded.
"""

from __future__ import annotations

from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.policy import Compat32
from email.utils import collapse_rfc2231_value, parseaddr

from viewer.reading.canonical import canonical
from viewer.reading.errors import ReadingError
from viewer.reading.formats.charsets import codec

_MAX_LINE = 20_000
"""Characters of a line of a head that are read."""
_MAX_STRUCTURED = 2_000
"""The same of one that has parameters, or an address that is taken apart."""
_STRUCTURED = ("content-type", "content-disposition", "from")
_MAX_PARTS = 1_000
_MAX_SHOWN = 2_000
"""Characters of a line that are shown."""


class _Policy(Compat32):
    """Python's oldest policy, but for the lengths of lines, which it leaves as they are in the file."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, _, value = sourcelines[0].partition(":")
        most = _MAX_STRUCTURED if name.lower() in _STRUCTURED else _MAX_LINE
        pieces, length = [value[:most]], len(value)
        for line in sourcelines[1:]:
            if length >= most:
                break
            pieces.append(line[:most])
            length += len(line)
        return name, "".join(pieces)[:most].strip()

    def header_fetch_parse(self, name: str, value: str) -> str:  # pyright: ignore[reportIncompatibleMethodOverride]
        return value


_POLICY = _Policy()


def parsed(data: bytes, error: ReadingError) -> Message:
    """A mail taken apart. Raises the error where it has too many parts, or parts too deep in each other."""
    number = 0

    def made(policy: Compat32 = _POLICY) -> Message:
        nonlocal number
        number += 1
        if number > _MAX_PARTS:
            raise error
        return Message(policy)

    try:
        return BytesParser(made, policy=_POLICY).parsebytes(data)
    except RecursionError as reason:
        raise error from reason


def line(message: Message, name: str) -> str:
    """A line of the head, decoded; empty where there is none."""
    return _shown(_text(message.get(name, "")))


def sender(message: Message) -> str:
    """Who wrote the mail: the name, or the address if there is no name."""
    return person(message.get("From", ""))


def person(value: str) -> str:
    """The name in a line that tells a person, or the address if there is no name."""
    value = value[:_MAX_STRUCTURED]
    try:
        called, address = parseaddr(value)
    except RecursionError:  # brackets in brackets, groups in groups
        return _shown(_text(value))
    if address and "@" not in address:
        address = ""  # a name alone, of several words
    return _shown(_text(called if address or not value else "") or _text(address or value))


def parameter(message: Message, name: str, header: str = "content-type") -> str:
    """A parameter of a line of the head; empty where there is none."""
    try:
        value = message.get_param(name, "", header)
        return _text(collapse_rfc2231_value(value)).strip()
    except (ValueError, LookupError, TypeError):  # what is no character in the encoding that it names, or no encoding
        return ""


def file_name(message: Message) -> str:
    """The name of the file that a part is; of a mail, its subject. Empty where there is none."""
    found = parameter(message, "filename", "content-disposition") or parameter(message, "name")
    return _shown(found)


def is_attached(message: Message) -> bool:
    """Whether a part is a file of its own rather than text of the mail."""
    disposition = message.get("Content-Disposition", "").partition(";")[0].strip().lower()
    return disposition == "attachment" or bool(file_name(message))


def _text(value: str) -> str:
    """What a line says in words: encoded words are decoded, and so are bytes that are just there."""
    if not value.isascii():
        return _decoded(value.encode("utf-8", "surrogateescape"), "utf-8")
    if "=?" not in value:
        return value
    try:
        words = decode_header(value)
    except HeaderParseError:
        return value
    return "".join(word if isinstance(word, str) else _decoded(word, charset or "ascii") for word, charset in words)


def _decoded(data: bytes, charset: str) -> str:
    for encoding in (codec(charset), "utf-8", "cp1252"):
        try:
            return data.decode(encoding or "ascii")
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _shown(text: str) -> str:
    text = " ".join(canonical(text).split())
    return text if len(text) <= _MAX_SHOWN else f"{text[:_MAX_SHOWN]}…"
