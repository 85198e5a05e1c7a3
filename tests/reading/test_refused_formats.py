"""Files of programs that are known, and that no reader reads: the sentence tells what they are, and what to do."""

from __future__ import annotations

import io
import zipfile

import pytest

from viewer.reading import ReadingError, read_bytes, sniffing
from viewer.report.file_formats import PLAIN

BOOK, TABLES = "is an electronic book", "holds tables, slides or drawings"
AS_XML = "is a document that was saved as XML"
DOCUMENTS = "application/vnd.oasis.opendocument"


def packed(**files: str) -> bytes:
    """A zip of files; ``_`` stands for the stroke in their paths."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        for name, words in files.items():
            package.writestr(name.replace("__", "/"), words)
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (packed(mimetype="application/epub+zip", page="<p>Words</p>"), BOOK),
        (packed(mimetype=f"{DOCUMENTS}.spreadsheet"), TABLES),
        (packed(mimetype=f"{DOCUMENTS}.presentation-template\n"), TABLES),
        (packed(**{"xl__workbook.xml": "<workbook/>"}), TABLES),
        (packed(**{"ppt__presentation.xml": "<presentation/>"}), TABLES),
        (packed(**{"report.txt": "Words"}), "is a zip file, but no text document"),
        (packed(mimetype=f"{DOCUMENTS}.base"), "is a zip file, but no text document"),
        (b'<?xml version="1.0"?>\n<office:document xmlns:office="urn:x"><p>Words</p></office:document>', AS_XML),
        (b'\xef\xbb\xbf<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>', AS_XML),
        (b'<?xml version="1.0"?><pkg:package xmlns:pkg="x"/>', AS_XML),
        (b"%!PS-Adobe-3.0\n(Words) show\n", "is a document for printers"),
    ],
)
def test_it_is_said_what_a_file_is(data: bytes, said: str) -> None:
    with pytest.raises(ReadingError) as caught:
        read_bytes(data, "other")
    sentence = str(caught.value)
    assert sentence.startswith(f"“other” {said}")
    assert sentence.count("\n") == 0


@pytest.mark.parametrize(
    "words",
    [
        '<?xml version="1.0"?><report><p>Words</p></report>',
        "The file began with <office:document> and ended there.",
        "%! was the sign of the day.",
    ],
)
def test_texts_that_tell_of_such_files_are_read(words: str) -> None:
    assert sniffing.family(words.encode(), "report.txt") == PLAIN
    assert read_bytes(words.encode(), "report.txt").text == words
