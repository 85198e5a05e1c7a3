"""The formats of files that can be opened: what they are called, and how their names end.

What reads a format is a module of ``viewer.reading.formats``, which its record names. What tells it by the first bytes
of a file is in ``viewer.reading.sniffing``.
"""

from __future__ import annotations

from dataclasses import dataclass

from viewer.language import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class FileFormat:
    """One format. ``title`` is its English name, ``short`` the ending that its files usually have, as a word."""

    media_type: str
    title: str
    short: str
    module: str
    """The module that reads it; none for plain text."""
    endings: tuple[str, ...]
    """How names of its files end, the usual ending first."""
    told_by_name: bool = False
    """Whether a text whose name ends so is of this format. Others are told by their bytes."""
    is_text: bool = False
    """Whether its files are text, in an encoding that may have to be guessed."""
    is_large: bool = False
    """Whether a file may hold more than its text, such as pictures, or tell it at greater length."""


PLAIN = "text/plain"
KEPT = "application/vnd.event-report-viewer+json"
"""Reports that this application wrote as JSON."""
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text"
RICH_TEXT = "application/rtf"
PDF = "application/pdf"
MAIL = "message/rfc822"
PAGE = "text/html"

FILE_FORMATS = {
    one.media_type: one
    for one in (
        FileFormat(
            PLAIN, QT_TRANSLATE_NOOP("Properties", "Plain text"), "TXT", "", endings=(".txt", ".text"), is_text=True
        ),
        FileFormat(
            "text/markdown",
            QT_TRANSLATE_NOOP("Properties", "Markdown text"),
            "MD",
            "markdown",
            endings=(".md", ".markdown", ".mdown", ".mkd"),
            told_by_name=True,
            is_text=True,
        ),
        FileFormat(
            PAGE,
            QT_TRANSLATE_NOOP("Properties", "Web page (HTML)"),
            "HTML",
            "web_page",
            endings=(".html", ".htm", ".xhtml"),
            told_by_name=True,
            is_text=True,
        ),
        FileFormat(
            WORD,
            QT_TRANSLATE_NOOP("Properties", "Word document (DOCX)"),
            "DOCX",
            "word",
            endings=(".docx",),
            is_large=True,
        ),
        FileFormat(
            OPEN_DOCUMENT,
            QT_TRANSLATE_NOOP("Properties", "OpenDocument text (ODT)"),
            "ODT",
            "open_document",
            endings=(".odt",),
            is_large=True,
        ),
        FileFormat(
            RICH_TEXT,
            QT_TRANSLATE_NOOP("Properties", "Rich text (RTF)"),
            "RTF",
            "rich_text",
            endings=(".rtf",),
            is_large=True,
        ),
        FileFormat(
            PDF, QT_TRANSLATE_NOOP("Properties", "PDF document"), "PDF", "pdf", endings=(".pdf",), is_large=True
        ),
        FileFormat(
            MAIL,
            QT_TRANSLATE_NOOP("Properties", "Mail (EML)"),
            "EML",
            "mail",
            endings=(".eml", ".mht", ".mhtml"),
            told_by_name=True,
            is_large=True,
        ),
        FileFormat(
            KEPT,
            QT_TRANSLATE_NOOP("Properties", "Report kept by this application (JSON)"),
            "JSON",
            "kept_report",
            endings=(".json",),
            is_large=True,
        ),
    )
}
"""All formats by their media types, in the order in which they are told."""
