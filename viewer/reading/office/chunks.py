"""Files that are set into a document as they are (``altChunk`` of DOCX): web pages, texts, RTF, saved pages."""

from __future__ import annotations

from viewer.language import QT_TRANSLATE_NOOP
from viewer.reading.composing import Content, part
from viewer.reading.document import Choice
from viewer.reading.encodings import decode
from viewer.reading.errors import ReadingError, said
from viewer.reading.files import MAX_TEXT_BYTES
from viewer.reading.formats import reader
from viewer.reading.formats.zipped import Package
from viewer.report.file_formats import MAIL, PAGE, PLAIN, RICH_TEXT

LEFT = said(
    QT_TRANSLATE_NOOP(
        "Reading", "A file that is set into this document could not be read: its words are not in the text."
    )
)
_FORMATS = {
    **dict.fromkeys(("htm", "html", "xhtml", "xht"), PAGE),
    **dict.fromkeys(("mht", "mhtml"), MAIL),
    "rtf": RICH_TEXT,
    "txt": PLAIN,
}
"""By the endings of their names, the formats of which such files are read; documents in documents are not."""
_MOST_BYTES = MAX_TEXT_BYTES


class Chunks:
    """The files that are set into a document; all of them together are no longer than a text may be."""

    def __init__(self, package: Package, name: str) -> None:
        self._package, self._name = package, name
        self._left = _MOST_BYTES

    def read(self, path: str) -> Content:
        """What is in one of them; no parts, and a note, where it is not read."""
        form = _FORMATS.get(path.rpartition(".")[2].lower(), "")
        data = self._package.part(path) if form else None
        if not data or len(data) > self._left:
            return Content([], notes=(LEFT,))
        self._left -= len(data)
        try:
            if form == PLAIN:
                text, _ = decode(data, self._name)
                return Content([part(paragraph) for paragraph in text.replace("\r\n", "\n").split("\n\n")])
            return reader(form)(data, f"{self._name}.{path.rpartition('.')[2]}", Choice(whole=True))
        except ReadingError:
            return Content([], notes=(LEFT,))
