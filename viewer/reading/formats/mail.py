"""Mails (.eml) and web pages saved as one file (.mhtml), which are mails too: their text, and what their head says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from typing import cast

from viewer.language import QT_TRANSLATE_NOOP, Said
from viewer.reading.canonical import canonical
from viewer.reading.composing import Content, Part, part
from viewer.reading.document import Choice
from viewer.reading.errors import ReadingError, said
from viewer.reading.files import MAX_TEXT_BYTES, too_long
from viewer.reading.formats import web_page
from viewer.reading.formats.charsets import decoded, misnamed
from viewer.reading.formats.mail_bodies import faults, unpacked
from viewer.reading.formats.mail_heads import file_name, is_attached, line, parameter, parsed, person, sender
from viewer.reading.formats.mail_inner import Inner, lifted, quoted, told, with_subjects, without_heads
from viewer.reading.formats.mail_text import text_parts
from viewer.reading.links import web_address

_MAX_STEPS = 200_000_000
"""Lines times the levels that each is looked at from: what Python's parser takes a minute for."""
_NESTED = re.compile(rb"multipart/|message/rfc822", re.I)
_DEEPEST = 60

_ENCRYPTED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted")
_SIGNATURES = ("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature")
_PGP = "-----BEGIN PGP MESSAGE-----"
_POINTER = 60
"""Words of a plain text that may do no more than point to the HTML beside it."""
_INNER_HEAD = ("From", "To", "Date")
"""What is shown of the head of a mail that is forwarded in another."""
_MOST_TOLD = 1000
_HEADS = QT_TRANSLATE_NOOP(
    "Reading",
    "Who wrote and got the mails that are forwarded or quoted in this one is told in the properties, not in the text.",
)
_TOLD = QT_TRANSLATE_NOOP(
    "Reading", "This mail hands on another one: subject, sender and date are those of the mail that is in it."
)
_HEAD_LINES = ("To", "Cc", "Reply-To", "List-Id")


@dataclass(slots=True)
class _Found:
    """What was found in a mail so far. ``size`` is in bytes."""

    name: str
    choice: Choice
    parts: list[Part] = field(default_factory=list[Part])
    encodings: list[str] = field(default_factory=list[str])
    attachments: list[str] = field(default_factory=list[str])
    heads: list[Inner] = field(default_factory=list[Inner])
    notes: dict[Said, None] = field(default_factory=dict[Said, None])
    subject: str = ""
    size: int = 0

    def add(self, parts: list[Part]) -> None:
        """Write down text; the heads in it of other mails apart, unless all is to be shown."""
        heads: list[Inner] = []
        if not self.choice.whole:
            parts, heads = without_heads(parts)
            parts = with_subjects(parts, heads, self.subject)
        for head in heads:
            head.place, head.end = head.place + len(self.parts), head.end + len(self.parts)
        self.heads += heads
        self.parts += parts

    def say(self, *notes: Said) -> None:
        """Tell once what is not as it was in the file."""
        self.notes.update(dict.fromkeys(notes))


def read(data: bytes, name: str, choice: Choice) -> Content:
    """What is in a mail, or in a saved web page. Raises ReadingError, naming it, where it is encrypted or a trap."""
    levels = len(_NESTED.findall(data)) + 1
    if levels > 50 and levels * (data.count(b"\n") + data.count(b"\r")) > _MAX_STEPS:
        raise _tangled(name)
    message = parsed(data, _tangled(name))
    if _is_page(message, name):
        return _page(message, name, choice)
    found = _Found(name, choice, subject=line(message, "Subject"))
    _collect(message, found)
    content = _head(message, found)
    content.parts = [*_subject(found.subject, found.parts), *found.parts]
    return content


def _is_page(message: Message, name: str) -> bool:
    """Whether a mail is a web page that a browser saved."""
    return (
        message.get_content_type() in ("multipart/related", "text/html")
        and not message.get("To")
        and (
            name.lower().endswith((".mht", ".mhtml"))
            or "Snapshot-Content-Location" in message
            or line(message, "From").lower().startswith("<saved by ")
        )
    )


def _page(message: Message, name: str, choice: Choice) -> Content:
    pages = [one for one in _leaves(message, name) if one.get_content_type() in ("text/html", "application/xhtml+xml")]
    if not pages:
        sentence = QT_TRANSLATE_NOOP(
            "Reading", "“{name}” holds no web page. Open the page in a browser, save it as HTML, and open that."
        )
        raise ReadingError(sentence, name=name)
    page = pages[0]
    start = parameter(message, "start")
    if start:
        page = next((one for one in pages if line(one, "Content-ID") == start), page)
    data, notes = _unpacked(page, name)
    content = web_page.read_declared(data, name, choice, parameter(page, "charset"))
    content.notes = (*content.notes, *notes, *faults(message))
    content.title = content.title or line(message, "Subject")
    content.date = content.date or line(message, "Date")
    address = web_address(line(message, "Snapshot-Content-Location") or line(page, "Content-Location"))
    if address and not any(label == "Address" for label, _ in content.more):
        content.more = (("Address", address), *content.more)
    return content


def _leaves(message: Message, name: str) -> Iterator[Message]:
    """The parts of a mail that have no parts themselves, in order."""
    waiting = [(message, 0)]
    while waiting:
        one, depth = waiting.pop()
        if depth > _DEEPEST:
            raise _tangled(name)
        inner = _inner(one)
        if inner:
            waiting += ((part, depth + 1) for part in reversed(inner))
        else:
            yield one


def _inner(message: Message) -> list[Message]:
    return cast("list[Message]", message.get_payload()) if message.is_multipart() else []


def _collect(message: Message, found: _Found) -> None:
    """Write down the text of a mail, of those forwarded in it too, and the names of what is attached."""
    waiting = [(message, 0)]
    while waiting:
        one, depth = waiting.pop()
        if depth > _DEEPEST:
            raise _tangled(found.name)
        kind, inner = one.get_content_type(), _inner(one)
        found.say(*faults(one))
        if kind in _ENCRYPTED and depth == 0:
            raise _encrypted(found.name)
        if kind == "message/rfc822" and inner:
            _forwarded(inner[0], found)
            waiting.append((inner[0], depth + 1))
        elif kind == "multipart/alternative" and inner:
            waiting.append((_best(inner, found.name), depth + 1))
        elif kind == "multipart/related" and inner:
            found.attachments += filter(None, map(file_name, inner[1:]))
            waiting.append((inner[0], depth + 1))
        elif inner:
            waiting += ((part, depth + 1) for part in reversed(inner))
        elif kind in ("text/plain", "text/html") and not (depth and is_attached(one)):
            _text(one, kind, found)
        elif depth == 0 and kind.startswith("text/") or kind.startswith("multipart/"):
            _text(one, "text/plain", found)  # also of what says that it has parts, and has none
        elif kind not in _SIGNATURES:
            found.attachments.append(file_name(one) or kind)


def _forwarded(message: Message, found: _Found) -> None:
    """Write down the head of a mail that is forwarded in another as a part of its own."""
    if subject := line(message, "Subject"):
        found.parts.append(part(subject, "heading", 2))
    values = {label: value for label in _INNER_HEAD if (value := line(message, label))}
    if found.choice.whole:
        found.parts.append(part("\n".join(f"{label}: {value}" for label, value in values.items())))
        return
    head = {label.lower(): value for label, value in values.items()} | ({"subject": subject} if subject else {})
    found.heads.append(Inner(len(found.parts), values=head))


def _best(alternatives: list[Message], name: str) -> Message:
    """The alternative that is read: the plain text, unless it says nothing, or only that there is HTML."""
    leaves = [(one, leaf) for one in alternatives for leaf in list(_leaves(one, name))]
    plain = [pair for pair in leaves if pair[1].get_content_type() == "text/plain"]
    pages = [pair for pair in leaves if pair[1].get_content_type() == "text/html"]
    if not plain or not pages:
        return (plain or pages or leaves)[0][0]
    text = _bytes(plain[0][1], name).decode("latin-1")
    points = len(text.split()) <= _POINTER and re.search(r"\bhtml\b", text, re.I)
    return pages[0][0] if points or not text.strip() else plain[0][0]


def _bytes(message: Message, name: str) -> bytes:
    return _unpacked(message, name)[0]


def _unpacked(message: Message, name: str) -> tuple[bytes, list[Said]]:
    data, notes = unpacked(message)
    if len(data) > MAX_TEXT_BYTES:
        raise too_long(name, MAX_TEXT_BYTES)
    return data, notes


def _text(message: Message, kind: str, found: _Found) -> None:
    data, notes = _unpacked(message, found.name)
    found.say(*notes)
    found.size += len(data)
    if found.size > MAX_TEXT_BYTES:
        raise too_long(found.name, MAX_TEXT_BYTES)
    if kind == "text/html":
        whole = Choice(found.choice.encoding, found.choice.repair, whole=True)
        content = web_page.read_declared(data, found.name, whole, parameter(message, "charset"))
        found.add(content.parts)
        found.say(*content.notes)
        found.encodings.append(content.encoding)
        return
    charset = parameter(message, "charset")
    text, encoding = decoded(data, found.name, charset, found.choice.encoding, may_shift=True)
    found.say(*misnamed(charset, data, encoding, found.choice.encoding))
    text = canonical(text)
    if text.lstrip().startswith(_PGP):
        raise _encrypted(found.name)
    flowed = parameter(message, "format").lower() == "flowed"
    found.add(text_parts(text, flowed=flowed, deletes=parameter(message, "delsp").lower() == "yes"))
    found.encodings.append(encoding)


def _head(message: Message, found: _Found) -> Content:
    """What the head of a mail says, or that of the mail in it which is the report."""
    more = [(label, value) for label in _HEAD_LINES if (value := line(message, label))]
    content = Content([], encoding=next((one for one in found.encodings if one), ""))
    content.title = found.subject
    content.author = sender(message)
    content.date = line(message, "Date")
    if inner := told(found.parts, found.heads):
        _tell(inner, content, found, more)
    under = found.heads[found.heads.index(inner) + 1 :] if inner else found.heads
    found.parts = quoted(found.parts, under)
    more += (("Quoted" if head.line else "Inner mail", str(head)) for head in found.heads if head is not inner)
    more += (("Attachment", file) for file in found.attachments)
    content.more = tuple(more[:_MOST_TOLD])
    if found.heads:
        found.say(said(_HEADS))
    if found.attachments:
        sentence = QT_TRANSLATE_NOOP("Reading", "What is attached to the mail is not opened: {names}.")
        found.say(said(sentence, names=", ".join(found.attachments)))
    content.notes = tuple(found.notes)
    return content


def _tell(inner: Inner, content: Content, found: _Found, more: list[tuple[str, str]]) -> None:
    """Tell of the mail that is the report what would be told of that which hands it on, and of that beside it."""
    more += [
        (label, value)
        for label, value in (
            ("Handed on by", content.author),
            ("Handed on", content.date),
            ("Written to", inner.values.get("to", "")),
            ("Quoted", inner.line),
        )
        if value
    ]
    content.title = inner.values.get("subject") or content.title
    content.author = person(inner.values.get("from", ""))
    content.date = inner.values.get("date", "")
    found.say(said(_TOLD))
    if inner.line:
        found.parts = lifted(found.parts, inner)


def _subject(subject: str, parts: list[Part]) -> list[Part]:
    """The subject as a heading, unless the text begins with it."""
    first, _ = parts[0].words.placed(0) if parts else ("", [])
    if not subject or first.split()[: len(subject.split())] == subject.split():
        return []
    return [part(subject, "heading")]


def _tangled(name: str) -> ReadingError:
    sentence = QT_TRANSLATE_NOOP(
        "Reading",
        "“{name}” is a mail of too many parts, or of parts too deep in each other. Save its text as plain text "
        "in your mail program, and open that.",
    )
    return ReadingError(sentence, name=name)


def _encrypted(name: str) -> ReadingError:
    sentence = QT_TRANSLATE_NOOP(
        "Reading",
        "“{name}” is an encrypted mail. Open it in your mail program, save its text as plain text, and open that.",
    )
    return ReadingError(sentence, name=name)
