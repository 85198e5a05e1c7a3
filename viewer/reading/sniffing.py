"""Which format a file is of: by its first bytes, then, for what is text, by its looks and the ending of its name."""

from __future__ import annotations

import re

from viewer.language import QT_TRANSLATE_NOOP
from viewer.reading.encodings import utf8
from viewer.reading.errors import ReadingError
from viewer.reading.files import MAX_BYTES, MAX_MAIL_BYTES, MAX_TEXT_BYTES
from viewer.report.file_formats import FILE_FORMATS, KEPT, MAIL, OPEN_DOCUMENT, PAGE, PDF, PLAIN, RICH_TEXT, WORD

_ZIP = "application/zip"

HEAD = 4096
"""Bytes at the beginning by which a format is told."""
_PDF = re.compile(rb"%PDF-\d")
_PDF_HEAD, _FEW_WORDS = 1024, 3
"""The mark of a PDF may stand behind so many bytes of something else, if that is no text which tells of it."""

_KEPT, _KEPT_OTHERWISE = (
    re.compile(rb"[ \t\r\n]*+" + begins.replace(b" ", rb"[ \t\r\n]*+"))
    for begins in (
        rb'\{ "schema" : [12] , "source" : \{',
        rb'\{ "schema" : [1-9][0-9]{0,5}+ , "source" : \{ "name" : "(?:[^"\\]|\\.)*+" , "format" : "',
    )
)
"""The beginning of a report as ``viewer.report.codec`` writes it, with the white space that JSON allows.

Of a form that this version does not know, more has to be as it is written here: other programs number their forms, too.
"""

_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:(?><!--.*?-->\s*))*<(?:!doctype\s+html|html|head|body|article|meta|title)\b",
    re.IGNORECASE | re.DOTALL,
)
_MAIL_FIELD = re.compile(rb"[A-Za-z][A-Za-z0-9-]{1,60}:[^\r\n]*")
_MAIL_FIELDS = (b"from", b"to", b"date", b"subject", b"received", b"message-id", b"mime-version", b"return-path")
_LEAST_FIELDS = 3
_OF_PROGRAMS = (b"received", b"message-id", b"mime-version", b"return-path")
"""Fields that mail programs write, and nobody who heads a memo or minutes by hand."""
_ADDRESS_OR_TIME = re.compile(
    rb"(?i:from|to|cc|sender|reply-to):.*\S@\S|(?i:date):.*\d\d:\d\d:\d\d\s+(?:[+-]\d{4}|[A-Z]{1,4})\b"
)
"""What tells the head of a mail from that of a memo where only such fields are left that either has."""

_BY_NAME = {ending: form.media_type for form in FILE_FORMATS.values() if form.told_by_name for ending in form.endings}
"""The formats of texts by the endings of their names."""

_ENCRYPTED = b"".join(bytes((letter, 0)) for letter in b"EncryptedPackage")
"""Stands in the directory of an Office document with a password, which is no zip then."""
_PROTECTED = QT_TRANSLATE_NOOP(
    "Reading",
    "“{name}” is protected by a password. Open it in the program it was made with, save it without one, and open that.",
)

_OTHERS = (
    (
        b"\xd0\xcf\x11\xe0",
        QT_TRANSLATE_NOOP(
            "Reading",
            "“{name}” is a document of an old word processor (.doc) or mail program (.msg). Save it as .docx, .odt or "
            "plain text, and open that.",
        ),
    ),
    (
        b"\x89PNG",
        QT_TRANSLATE_NOOP("Reading", "“{name}” is a picture. Only text can be read: choose a file that holds text."),
    ),
    (
        b"\xff\xd8\xff",
        QT_TRANSLATE_NOOP("Reading", "“{name}” is a picture. Only text can be read: choose a file that holds text."),
    ),
    (
        b"%!PS-",
        QT_TRANSLATE_NOOP(
            "Reading", "“{name}” is a document for printers (PostScript). Make a PDF of it, and open that."
        ),
    ),
)
_FLAT = re.compile(
    rb"\s*<\?xml[^>]*>\s*(?:<\?mso-application\b|<(?:office:document|w:wordDocument|pkg:package)\s)", re.IGNORECASE
)
"""The beginning of a document that a word processor saved as one file of XML."""
_AS_XML = QT_TRANSLATE_NOOP(
    "Reading",
    "“{name}” is a document that was saved as XML. Open it in the program it was made with, save it as .docx or .odt, "
    "and open that.",
)
_BOOK = QT_TRANSLATE_NOOP(
    "Reading",
    "“{name}” is an electronic book (EPUB). Save the text that you need of it as plain text, and open that.",
)
_TABLES = QT_TRANSLATE_NOOP(
    "Reading",
    "“{name}” holds tables, slides or drawings. Save the text in it as .docx, .odt or PDF in the program it was made "
    "with, and open that.",
)
_PACKED = (
    (re.compile(r"application/epub\+zip"), _BOOK),
    (
        re.compile(r"application/vnd\.oasis\.opendocument\.(?:spreadsheet|presentation|graphics|chart)(?:-template)?"),
        _TABLES,
    ),
)
"""What zips are that tell it themselves, and that no reader knows."""
_PACKED_PARTS = re.compile(r"xl/workbook\.(?:xml|bin)|ppt/presentation\.xml")
"""Files in the zips of other office programs."""


def media_type(data: bytes, name: str) -> str:
    """The media type of the bytes of a file: one of ``FILE_FORMATS``.

    Raises ReadingError for a format that is known and cannot be read.
    """
    kind = family(data[:HEAD], name)
    return _zipped(data, name) if kind == _ZIP else kind


def most(head: bytes, name: str) -> int:
    """How many bytes a file that begins with ``head`` may have. Raises ReadingError as ``media_type`` does."""
    kind = family(head, name)
    if kind == MAIL:
        return MAX_MAIL_BYTES
    return MAX_BYTES if kind == _ZIP or FILE_FORMATS[kind].is_large else MAX_TEXT_BYTES


def family(head: bytes, name: str) -> str:
    """What ``media_type`` tells, as far as the first ``HEAD`` bytes tell it: all zips are of one family."""
    if is_kept_report(head):  # first, for the marks of others may stand in its text
        return KEPT
    if (mark := _PDF.search(head[:_PDF_HEAD])) and len(head[: mark.start()].split()) <= _FEW_WORDS:
        return PDF
    if head.startswith(b"PK\x03\x04"):
        return _ZIP
    if head.lstrip()[:5] == b"{\\rtf":
        return RICH_TEXT
    for mark, sentence in _OTHERS:
        if head.startswith(mark):
            raise ReadingError(_PROTECTED if _ENCRYPTED in head else sentence, name=name)
    head = _readable(head)
    if _FLAT.match(head):
        raise ReadingError(_AS_XML, name=name)
    if _PAGE.match(head):
        return PAGE
    if _is_mail(head):
        return MAIL
    told = _BY_NAME.get(_ending(name), PLAIN)
    return PLAIN if told == PAGE and b"<" not in head else told  # a text that only is called a page keeps its lines


def is_kept_report(head: bytes) -> bool:
    """Whether something that begins with these bytes is a report that this application wrote as JSON."""
    head = _readable(head)
    return any(form.match(head) for form in (_KEPT, _KEPT_OTHERWISE))


def is_plain_utf8(data: bytes, name: str) -> bool:
    """Whether the bytes are plain text in UTF-8, of which no library has to make anything first."""
    try:
        utf8(data)
    except UnicodeDecodeError:
        return False
    return b"\0" not in data and family(data[:HEAD], name) == PLAIN


def _readable(head: bytes) -> bytes:
    """The beginning of a text as bytes of which one is one letter, its mark and the NULs of UTF-16 left out."""
    head = head.removeprefix(b"\xef\xbb\xbf")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head[2:].replace(b"\0", b"")
    return head


def _ending(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    return f".{ending.lower()}" if dot and stem else ""


def _is_mail(head: bytes) -> bool:
    """Whether it begins with the fields of a mail's head: enough of them, and what no memo has, that people head."""
    found: set[bytes] = set()
    of_mail = head.startswith(b"From ")
    for number, line in enumerate(head.split(b"\n")):
        line = line.rstrip(b"\r")
        if number == 0 and line.startswith(b"From "):
            continue
        if not line:
            break
        if line[:1] in b" \t":
            if not found and number:
                return False
            continue
        if not _MAIL_FIELD.fullmatch(line):
            return False
        found.add(line.partition(b":")[0].lower())
        of_mail = of_mail or _ADDRESS_OR_TIME.match(line) is not None
    of_mail = of_mail or not found.isdisjoint(_OF_PROGRAMS)
    return of_mail and len(found.intersection(_MAIL_FIELDS)) >= _LEAST_FIELDS


def _zipped(data: bytes, name: str) -> str:
    from viewer.reading.formats.zipped import Package  # needed for few files

    package = Package(data, name)
    kind = (package.part("mimetype") or b"")[:200].decode("ascii", "replace").strip()
    if kind in (OPEN_DOCUMENT, f"{OPEN_DOCUMENT}-template"):
        return OPEN_DOCUMENT
    if any(re.fullmatch(r"word/document\d*\.xml", path) for path in package.paths):
        return WORD
    for known, sentence in _PACKED:
        if known.fullmatch(kind):
            raise ReadingError(sentence, name=name)
    if any(map(_PACKED_PARTS.fullmatch, package.paths)):
        raise ReadingError(_TABLES, name=name)
    sentence = QT_TRANSLATE_NOOP(
        "Reading",
        "“{name}” is a zip file, but no text document (.docx or .odt). Unpack it, or save the text in it in another "
        "format, and open that.",
    )
    raise ReadingError(sentence, name=name)
