"""Reads PDF with PDFium, which takes the text out of pages without painting them.

What is read: the text of pages in the order of their content, invisible text too (what text recognition laid over a
scan is such), and text in the colour of the paper as any other. A page is turned until most of its text is upright;
what is turned otherwise then stands in parts of its own. Raised and lowered signs stand in the line; notes at the foot
of a page stand behind the text, their marks in brackets. Titles, links to the web and mail, and metadata are taken.
What is not: annotations, what was written into forms, and attachments, which a note tells the number of; words outside
of what is shown of a page, which a note tells, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from viewer.language import QT_TRANSLATE_NOOP, Said
from viewer.reading.composing import Content
from viewer.reading.document import Choice
from viewer.reading.errors import ReadingError, said
from viewer.reading.files import MAX_TEXT_BYTES
from viewer.reading.formats.pdf.bombs import refuse_bombs
from viewer.reading.formats.pdf.bullets import with_bullets
from viewer.reading.formats.pdf.hyphens import hyphens_of
from viewer.reading.formats.pdf.initials import with_initials
from viewer.reading.formats.pdf.line import Line
from viewer.reading.formats.pdf.lines import lines_of
from viewer.reading.formats.pdf.notes import without_notes
from viewer.reading.formats.pdf.paragraphs import body_size, paragraphs_of
from viewer.reading.formats.pdf.pdfium import Document, Problem, UnreadableError
from viewer.reading.formats.pdf.running import without_running
from viewer.reading.formats.pdf.unseen import unseen
from viewer.reading.formats.pdf.writing import part_of

MAX_PAGES = 5_000
MAX_CHARACTERS = MAX_TEXT_BYTES

_DATE = re.compile(r"(?:D:)?(\d{4})(?:(\d\d)(?:(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?)?)?(?:([+-])(\d\d)'?(\d\d)?'?|(Z).*)?")
_MOST_RANGES = 20


_PROBLEMS: dict[Problem, str] = {
    "locked": QT_TRANSLATE_NOOP(
        "Reading", "“{name}” is locked with a password. Save it without one, and open what you saved."
    ),
    "encrypted": QT_TRANSLATE_NOOP(
        "Reading", "“{name}” is encrypted in a way that is not known. Save it without encryption, and open that."
    ),
    "damaged": QT_TRANSLATE_NOOP("Reading", "“{name}” is damaged: it is no PDF that can be read. Get it again."),
}


def read(data: bytes, name: str, choice: Choice) -> Content:  # noqa: ARG001  # as every reader
    """What is in the bytes of a PDF. Raises ReadingError if it is locked, damaged, scanned or beyond the limits."""
    refuse_bombs(data, name)
    try:
        document = Document(data)
    except UnreadableError as error:
        raise ReadingError(_PROBLEMS[error.problem], name=name) from error
    try:
        return _content(document, name)
    finally:
        document.close()


def _content(document: Document, name: str) -> Content:
    found = _pages(document, name)
    pages, notes = found.lines, list[Said]()
    if not any(pages):
        if found.undecoded:
            sentence = QT_TRANSLATE_NOOP(
                "Reading",
                "“{name}” cannot be read as text: it does not tell which letters its signs are. Run text recognition "
                "(OCR) over it, and open the result, or open another copy of it.",
            )
            raise ReadingError(sentence, name=name)
        if found.pictures:
            sentence = QT_TRANSLATE_NOOP(
                "Reading",
                "“{name}” is a scanned document: its pages are pictures without text. Run text recognition (OCR) over "
                "it, and open the result.",
            )
            raise ReadingError(sentence, name=name)
        return Content([])
    if found.pictures:
        sentence = QT_TRANSLATE_NOOP(
            "Reading", "Pages that are pictures without text are left out ({pages}). Text recognition (OCR) reads them."
        )
        notes.append(said(sentence, pages=ranges(found.pictures)))
    if found.undecoded:
        sentence = QT_TRANSLATE_NOOP(
            "Reading",
            "Pages of which the file does not tell what letters their signs are, are left out ({pages}). Text "
            "recognition (OCR) reads them.",
        )
        notes.append(said(sentence, pages=ranges(found.undecoded)))
    if found.cut:
        sentence = QT_TRANSLATE_NOOP(
            "Reading", "Words outside of the part of a page that is shown are left out (pages {pages})."
        )
        notes.append(said(sentence, pages=ranges(found.cut)))
    pages, repeated, numbered = without_running(with_initials(with_bullets(pages)), body_size(pages))
    for line in repeated:
        sentence = QT_TRANSLATE_NOOP("Reading", "A line that most pages bear is left out: “{line}”.")
        notes.append(said(sentence, line=line))
    if numbered:
        notes.append(said(QT_TRANSLATE_NOOP("Reading", "The numbers of the pages are left out.")))
    if found.unknown:
        sentence = QT_TRANSLATE_NOOP(
            "Reading", "Signs of which the file does not tell what letters they are, are left out: {number}."
        )
        notes.append(said(sentence, number=found.unknown))
    attached = document.attachments()
    if attached:
        sentence = QT_TRANSLATE_NOOP("Reading", "Files that are attached to the document are not read: {number}.")
        notes.append(said(sentence, number=attached))
    paragraphs = paragraphs_of(without_notes(pages, body_size(pages)))
    hyphens = hyphens_of([line.text for one in paragraphs for line in one.lines])
    if hyphens.automatic:
        sentence = QT_TRANSLATE_NOOP(
            "Reading",
            "Words that hyphens part at the ends of lines are joined. A word that is written with a hyphen may have "
            "lost it there.",
        )
        notes.append(said(sentence))
    return Content(
        [part_of(paragraph, hyphens) for paragraph in paragraphs],
        title=document.said("Title"),
        author=document.said("Author"),
        date=iso_date(document.said("CreationDate")),
        notes=tuple(notes),
    )


@dataclass(slots=True)
class _Pages:
    """The lines of every page, and what is in none of them.

    ``pictures`` are the numbers, from 1, of pages without text, ``undecoded`` of those whose letters are not known, and
    ``cut`` of those with words that nobody sees; ``unknown`` is how many signs of the others are not known.
    """

    lines: list[list[Line]] = field(default_factory=list[list[Line]])
    pictures: list[int] = field(default_factory=list[int])
    undecoded: list[int] = field(default_factory=list[int])
    cut: list[int] = field(default_factory=list[int])
    unknown: int = 0


def _pages(document: Document, name: str) -> _Pages:
    """What is on the pages of a document."""
    count = len(document)
    if count > MAX_PAGES:
        sentence = QT_TRANSLATE_NOOP(
            "Reading", "“{name}” has more than {number} pages, the most that can be read. Open a shorter part of it."
        )
        raise ReadingError(sentence, name=name, number=MAX_PAGES)
    found = _Pages()
    characters = 0
    for number in range(count):
        with document.page(number) as page:
            if page is None:
                found.lines.append([])
                continue
            characters += page.count
            if characters > MAX_CHARACTERS:
                sentence = QT_TRANSLATE_NOOP(
                    "Reading",
                    "“{name}” is longer than {number} million characters, the most that can be read. Open a shorter "
                    "part of it.",
                )
                raise ReadingError(sentence, name=name, number=MAX_CHARACTERS // 1_000_000)
            if page.is_undecoded():
                found.undecoded.append(number + 1)
                found.lines.append([])
                continue
            page.left_out = unseen(page)
            if page.left_out:
                found.cut.append(number + 1)
            lines = lines_of(page, number)
            found.unknown += page.unknown()
            if not lines and page.is_picture():
                found.pictures.append(number + 1)
            found.lines.append(lines)
    return found


def ranges(numbers: Iterable[int]) -> str:
    """Numbers that grow, written short: ``1–3, 7``."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    written = [str(first) if first == last else f"{first}–{last}" for first, last in found[:_MOST_RANGES]]
    return ", ".join(written) + (", …" if len(found) > _MOST_RANGES else "")


def iso_date(written: str) -> str:
    """A date of PDF, ``D:20250506101500+02'00'``, as ISO 8601 writes it; what is no such date stays as it is."""
    match = _DATE.fullmatch(written.strip())
    if match is None:
        return written
    year, month, day, hour, minute, second, sign, hours, minutes, zulu = match.groups()
    date = "-".join(filter(None, (year, month, day)))
    if hour is None:
        return date
    zone = "+00:00" if zulu else f"{sign}{hours}:{minutes or '00'}" if sign else ""
    return f"{date}T{hour}:{minute}:{second or '00'}{zone}"
