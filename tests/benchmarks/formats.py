"""A text as a file of each format, and the plainest conversion back that a library offers."""

from __future__ import annotations

import email.message
import email.policy
import html
import io
from collections.abc import Callable
from dataclasses import dataclass
from email import message_from_bytes
from importlib import import_module
from pathlib import Path
from typing import Any

import docx
import odfdo
from markdown_it import MarkdownIt
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter, QTextDocument

# These tell no types.
_lxml_html: Any = import_module("lxml.html")
_pdfium: Any = import_module("pypdfium2")
_striprtf: Any = import_module("striprtf.striprtf")

_KNOWN = Path(__file__).parent.parent / "reports" / "known"


@dataclass(frozen=True, slots=True)
class Format:
    """``make`` writes a text as a file of this format, ``convert`` gives the text of one back."""

    name: str
    make: Callable[[str], bytes]
    convert: Callable[[bytes], str]


def report_text(length: int) -> str:
    """Paragraphs of annotated reports, so many characters of them."""
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(_KNOWN.glob("*.txt")))
    while len(text) < length:
        text += "\n\n" + text
    return text[:length].rpartition("\n\n")[0] or text[:length]


def _paragraphs(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.split("\n\n")]


def _docx(text: str) -> bytes:
    document = docx.Document()
    for paragraph in _paragraphs(text):
        document.add_paragraph(paragraph)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _odt(text: str) -> bytes:
    document = odfdo.Document("text")
    document.body.clear()
    for paragraph in _paragraphs(text):
        document.body.append(odfdo.Paragraph(paragraph))
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _rtf(text: str) -> bytes:
    def coded(char: str) -> str:
        return char if char.isascii() else "".join(f"\\u{unit}?" for unit in _units(char))

    parts = ["".join(map(coded, part.replace("\\", "\\\\").replace("{", "\\{"))) for part in _paragraphs(text)]
    return ("{\\rtf1\\ansi " + "\\par\n".join(part.replace("}", "\\}") for part in parts) + "}").encode("ascii")


def _units(char: str) -> list[int]:
    data = char.encode("utf-16-le")
    return [int.from_bytes(data[place : place + 2], "little", signed=True) for place in range(0, len(data), 2)]


def _pdf(text: str) -> bytes:
    document, buffer = QTextDocument(), QBuffer()
    document.setPlainText(text)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    document.print_(QPdfWriter(buffer))
    return bytes(buffer.data().data())


def _html(text: str) -> bytes:
    body = "\n".join(f"<p>{html.escape(part)}</p>" for part in _paragraphs(text))
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'></head><body>{body}</body></html>".encode()


def _eml(text: str) -> bytes:
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["From"], message["To"], message["Subject"] = "ann@example.org", "bo@example.org", "A report"
    message["Date"] = "Mon, 05 May 2025 10:00:00 +0000"
    message.set_content(text)
    return message.as_bytes()


def _pdf_text(data: bytes) -> str:
    document = _pdfium.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def _eml_text(data: bytes) -> str:
    message = message_from_bytes(data, policy=email.policy.default)
    body = message.get_body()
    assert body is not None
    return body.get_content()


FORMATS = (
    Format("docx", _docx, lambda data: "\n".join(p.text for p in docx.Document(io.BytesIO(data)).paragraphs)),
    Format("odt", _odt, lambda data: str(odfdo.Document(io.BytesIO(data)).get_formatted_text())),
    Format("rtf", _rtf, lambda data: str(_striprtf.rtf_to_text(data.decode("ascii")))),
    Format("pdf", _pdf, _pdf_text),
    Format("html", _html, lambda data: str(_lxml_html.fromstring(data).text_content())),
    Format("md", lambda text: text.encode(), lambda data: MarkdownIt().render(data.decode())),
    Format("eml", _eml, _eml_text),
)
