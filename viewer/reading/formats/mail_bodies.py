"""How parts of mails are packed, and where that is damaged: what is there is read, and what may be missing is said."""

from __future__ import annotations

import base64
import re
from email import errors
from email.message import Message

from viewer.language import QT_TRANSLATE_NOOP, Said
from viewer.reading.errors import said
from viewer.reading.office.left_out import CUT

DAMAGED = said(
    QT_TRANSLATE_NOOP("Reading", "Some of this mail is damaged: words may be missing in it, at its end above all.")
)
UNPARTED = said(
    QT_TRANSLATE_NOOP("Reading", "What parts this mail has cannot be told, as it is damaged: it is shown as it stands.")
)
_ENCODING = "Content-Transfer-Encoding"
_BARE = ("", "7bit", "8bit", "binary", "7-bit", "8-bit")
_OTHERS = ("x-uuencode", "uuencode", "uue", "x-uue")
_LETTERS = re.compile(rb"[^A-Za-z0-9+/=]+")
_WHITE = re.compile(rb"\s+")
_ESCAPES = re.compile(rb"=(?![0-9A-Fa-f]{2}|[ \t]*\r?\n)")
_LOST = (errors.StartBoundaryNotFoundDefect, errors.NoBoundaryInMultipartDefect)


def unpacked(message: Message) -> tuple[bytes, list[Said]]:
    """The bytes of a part that has no parts itself, and what is to be said of them."""
    encoding = message.get(_ENCODING, "").partition(";")[0].strip().lower()
    if encoding in _OTHERS:
        return _payload(message), []
    data = _bare(message)
    if encoding == "base64":
        return _base64(data)
    if encoding == "quoted-printable":
        return _payload(message), [DAMAGED] if _ESCAPES.search(data) else []
    if encoding in _BARE:
        return data, []
    sentence = QT_TRANSLATE_NOOP(
        "Reading", "How a part of this mail is packed (“{encoding}”) is not known: it is shown as it stands."
    )
    return data, [said(sentence, encoding=encoding[:40])]


def faults(message: Message) -> list[Said]:
    """What is to be said of a mail with parts, where these do not end, or cannot be told apart."""
    if any(isinstance(one, _LOST) for one in message.defects):
        return [UNPARTED]
    return [CUT] if any(isinstance(one, errors.CloseBoundaryNotFoundDefect) for one in message.defects) else []


def _payload(message: Message) -> bytes:
    payload = message.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _bare(message: Message) -> bytes:
    """The bytes as they stand in the file."""
    packed = message.get_all(_ENCODING, [])
    del message[_ENCODING]
    try:
        return _payload(message)
    finally:
        for value in packed:
            message[_ENCODING] = value


def _base64(data: bytes) -> tuple[bytes, list[Said]]:
    """What is good of base64, up to the end of it: programs that pass on a mail write lines of their own behind it."""
    good = _WHITE.sub(b"", data)
    alien = _LETTERS.search(good)
    good, end, rest = good[: alien.start() if alien else len(good)].partition(b"=")
    over = len(good) % 4
    whole = good[:-1] if over == 1 else good
    damaged = bool(alien) or bool(rest.strip(b"=")) or over == 1 or bool(over) and not end
    return base64.b64decode(whole + b"=" * (-len(whole) % 4)), [DAMAGED] if damaged else []
