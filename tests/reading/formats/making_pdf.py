"""Makes PDFs: by hand out of objects, for tests, and with Chromium into ``files/``.

``python -m tests.reading.formats.making_pdf`` makes the files anew. It needs Chromium on the machine, which the tests
do not.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.reading.formats.making import by_chromium

FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
PICTURE = b"q 500 0 0 700 0 0 cm /I Do Q"
"""Content of a page that is a scan."""

SENTENCE = "The old harbour lamps were counted by the friends of the quay, who found that most of them had gone out"
PARAGRAPHS = [
    f"Paragraph {number} begins here. {SENTENCE} in the year of the great storm. {SENTENCE}, and nobody knew the "
    f"reason why, although representatives of the harbour administration investigated. Paragraph {number} ends here."
    for number in range(1, 19)
]


def main() -> int:
    """Make the files. The exit code is 1 where Chromium is missing."""
    if shutil.which("chromium") is None:
        print("Please install chromium.", file=sys.stderr)
        return 1
    pages = {"pages": running_page(), "columns": columns_page()}
    with tempfile.TemporaryDirectory() as folder:
        for name, page in pages.items():
            path = Path(folder) / f"{name}.html"
            path.write_text(page, encoding="utf-8")
            by_chromium(path, Path(folder))
    return 0


def running_page() -> str:
    """A web page that prints on several pages, each with a head and a number."""
    style = (
        "@page { size: 148mm 210mm; margin: 20mm;"
        " @top-center { content: 'Friends of the Quay, minutes'; font-size: 9pt }"
        " @bottom-right { content: 'Page ' counter(page) ' of ' counter(pages); font-size: 9pt } }"
        "p { text-indent: 1.5em; margin: 0; text-align: justify; hyphens: auto; widows: 1; orphans: 1 }"
    )
    return _page(style, "<h1>The Lamps</h1>" + _paragraphs(PARAGRAPHS))


def columns_page() -> str:
    """A web page in two columns, justified, with hyphens."""
    style = "div { columns: 2; text-align: justify; hyphens: auto }"
    return _page(style, f"<h1>Two Columns</h1><div>{_paragraphs(PARAGRAPHS[:6])}</div>")


def _page(style: str, body: str) -> str:
    return (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><style>{style}</style></head><body>{body}</body>"
    )


def _paragraphs(texts: Sequence[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def stream(data: bytes, entries: bytes = b"") -> bytes:
    """An object that is a stream of bytes."""
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(data), entries, data)


def joined(objects: Sequence[bytes]) -> bytes:
    """A file of these objects, numbered from 1; the first is the catalogue."""
    made = b"%PDF-1.7\n"
    offsets: list[int] = []
    for number, one in enumerate(objects, 1):
        offsets.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    end = b"trailer <</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(made))
    return made + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + end


def paged(*contents: bytes, entries: bytes = b"", page: bytes = b"", more: Sequence[bytes] = ()) -> bytes:
    """A file of pages with these contents.

    ``entries`` are those of the streams, ``page`` those of the pages; ``more`` objects are numbered from 5.
    """
    first = 5 + len(more)
    kids = b" ".join(b"%d 0 R" % (first + 2 * number) for number in range(len(contents)))
    picture = stream(b"\x00", b"/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8")
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(contents)),
        FONT,
        picture,
        *more,
    ]
    resources = b"/Resources<</Font<</F 3 0 R>>/XObject<</I 4 0 R/X 5 0 R>>>>"
    for number, content in enumerate(contents):
        box = b"" if b"/MediaBox" in page else b"/MediaBox[0 0 600 800]"
        place = first + 2 * number + 1
        objects.append(b"<</Type/Page/Parent 2 0 R%s%s/Contents %d 0 R%s>>" % (box, resources, place, page))
        objects.append(stream(content, entries))
    return joined(objects)


def lines(*texts: str, x: int = 50, y: int = 700, size: int = 12, leading: int = 14) -> bytes:
    """Content that writes lines below one another."""
    shown = b" T* ".join(b"(%s) Tj" % text.encode("cp1252") for text in texts)
    return b"BT /F %d Tf %d TL %d %d Td %s ET " % (size, leading, x, y, shown)


if __name__ == "__main__":
    sys.exit(main())
