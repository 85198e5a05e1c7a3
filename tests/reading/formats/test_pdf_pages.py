"""Pages of PDFs that are turned, that lie on their side, or of which only a part is shown."""

from __future__ import annotations

import difflib
import io
from collections.abc import Callable, Sequence
from pathlib import Path

import pypdf
import pytest

from tests.reading.formats.making_pdf import lines, paged, stream
from tests.reading.formats.packages import notes
from viewer.reading import Document, ReadingError, read_bytes

FILES = Path(__file__).parent / "files"
TEXT = (
    lines("Harbour Day", size=18, y=560)
    + lines(
        "Ann Lee opened the meeting with a short speech about boats and lamps.",
        "Bo Ek thanked her.",
        y=520,
    )
    + lines("Boat", y=450)
    + lines("Year", x=300, y=450)
    + lines("Tern", y=436)
    + lines("1912", x=300, y=436)
    + lines("Last words of the day.", y=380)
)
"""Content of a page that fits on its sheet however it is turned."""
UPRIGHT, UP, OVER, DOWN = (
    b"1 0 0 1 0 0 cm ",
    b"0 1 -1 0 600 0 cm ",
    b"-1 0 0 -1 600 600 cm ",
    b"0 -1 1 0 0 600 cm ",
)
"""How text runs on a page: to the right, up, upside down, down."""


def turned(rotate: int, runs: bytes) -> Document:
    """A page that is shown turned with the clock by so many degrees, and whose text runs so before."""
    page = b"/MediaBox[0 0 600 600]/Rotate %d" % rotate
    return read_bytes(paged(b"q " + runs + TEXT + b"Q", page=page), "report.pdf")


def saved(name: str, change: Callable[[pypdf.PageObject], object]) -> Document:
    """A real file, each of whose pages was changed."""
    writer = pypdf.PdfWriter(clone_from=FILES / name)
    for page in writer.pages:
        change(page)
    made = io.BytesIO()
    writer.write(made)
    return read_bytes(made.getvalue(), name)


def turned_over(angle: int) -> Callable[[pypdf.PageObject], None]:
    """Turns the content of a page, and then the page so far back that it is upright when it is shown."""

    def turn(page: pypdf.PageObject) -> None:
        page.rotate(angle)
        page.transfer_rotation_to_content()
        page.rotate(-angle)

    return turn


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("runs", [UPRIGHT, UP, OVER, DOWN])
def test_a_page_is_read_alike_however_it_is_turned(rotate: int, runs: bytes) -> None:
    document = turned(rotate, runs)
    assert document.text == turned(0, UPRIGHT).text
    assert document.text.startswith("Harbour Day\n\nAnn Lee opened")
    assert "Boat\tYear\nTern\t1912" in document.text
    assert [block.kind for block in document.source.layout] == ["heading", "row", "row"]
    assert notes(document) == []


@pytest.mark.parametrize("name", ["persian.chromium.pdf", "mixed.chromium.pdf", "english.libreoffice.pdf"])
@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_real_file_that_is_shown_turned_is_read_as_before(name: str, angle: int) -> None:
    before = read_bytes((FILES / name).read_bytes(), name)
    document = saved(name, lambda page: page.rotate(angle))
    assert document.text == before.text
    assert document.source.links == before.source.links


@pytest.mark.parametrize("name", ["mixed.chromium.pdf", "english.libreoffice.pdf", "columns.chromium.pdf"])
@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_real_file_whose_content_is_turned_is_read_as_before(name: str, angle: int) -> None:
    assert saved(name, turned_over(angle)).text == read_bytes((FILES / name).read_bytes(), name).text


@pytest.mark.parametrize("name", ["persian.chromium.pdf", "persian.libreoffice.pdf", "mixed.libreoffice.pdf"])
@pytest.mark.parametrize("angle", [90, 180, 270])
def test_words_from_right_to_left_are_read_nearly_as_before(name: str, angle: int) -> None:
    """PDFium ends a line elsewhere here and there."""
    before = read_bytes((FILES / name).read_bytes(), name).text
    alike = difflib.SequenceMatcher(None, before, saved(name, turned_over(angle)).text, autojunk=False)
    assert alike.ratio() > 0.97


def test_what_runs_otherwise_than_most_stands_apart() -> None:
    stamp = b"BT /F 12 Tf 0 1 -1 0 580 100 Tm (Copy of the archive) Tj ET "
    document = read_bytes(paged(TEXT + stamp, page=b"/Rotate 90"), "report.pdf")
    assert document.text == f"{turned(0, UPRIGHT).text}\n\nCopy of the archive"


LEFT_OUT = "Words outside of the part of a page that is shown are left out (pages {})."


def test_words_outside_of_what_is_shown_are_left_out_and_this_is_told() -> None:
    content = (
        lines("Crop marks above", y=780)
        + lines("Words that are seen.", y=500)
        + lines("Printer's slug below", y=20)
        + lines("Off the sheet", y=-200)
        + lines("Beside", x=700, y=500)
    )
    document = read_bytes(paged(content, lines("All seen."), content, page=b"/CropBox[0 60 600 760]"), "cut.pdf")
    assert document.text == "Words that are seen.\n\nAll seen.\n\nWords that are seen."
    assert notes(document) == [LEFT_OUT.format("1, 3")]


def test_words_off_the_sheet_are_left_out_where_nothing_is_cropped() -> None:
    document = read_bytes(paged(lines("Seen.", y=500) + lines("Never seen", y=900)), "cut.pdf")
    assert (document.text, notes(document)) == ("Seen.", [LEFT_OUT.format("1")])


def test_of_two_pages_on_a_sheet_each_is_read_once() -> None:
    sheet = lines("The left page tells of boats.", "It ends here.", x=20) + lines("The right page", "of lamps.", x=320)
    halves = io.BytesIO()
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(paged(sheet, sheet)))
    writer.pages[0].cropbox.upper_right = (300, 800)
    writer.pages[1].cropbox.lower_left = (300, 0)
    writer.write(halves)
    document = read_bytes(halves.getvalue(), "halves.pdf")
    assert document.text.replace("\n", " ").split() == (
        "The left page tells of boats. It ends here. The right page of lamps.".split()
    )
    assert notes(document) == [LEFT_OUT.format("1–2")]


def test_a_word_that_is_cut_through_is_read_whole() -> None:
    words = "Words and more words that run over the edge"
    document = read_bytes(paged(lines(words), page=b"/CropBox[0 0 155 800]"), "cut.pdf")
    read = document.text
    assert words.startswith(read)
    assert words[len(read)] == " "
    assert len(read) < len(words)


def test_words_from_right_to_left_are_left_out_as_others_are() -> None:
    whole = read_bytes((FILES / "persian.chromium.pdf").read_bytes(), "a.pdf")
    half = saved("persian.chromium.pdf", lambda page: setattr(page.cropbox, "left", float(page.mediabox.width) / 2))
    assert 0.3 * len(whole.text) < len(half.text) < 0.9 * len(whole.text)
    assert set(half.text.split()) <= set(whole.text.split())
    assert notes(half)[-1].startswith("Words outside")


def test_a_box_that_makes_no_sense_hides_nothing() -> None:
    for box in (b"[0 0 0 0]", b"[900 900 950 950]", b"[600 800 0 0]", b"[(a) 0 1]"):
        document = read_bytes(paged(lines("Seen."), page=b"/CropBox" + box), "odd.pdf")
        assert (document.text, notes(document)) == ("Seen.", [])


def test_a_document_of_which_nothing_is_seen_is_refused() -> None:
    with pytest.raises(ReadingError, match="nothing but white space"):
        read_bytes(paged(lines("Never seen", y=900)), "cut.pdf")


def test_a_raised_number_is_no_part_of_the_number_before_it() -> None:
    marked = b"BT /F 12 Tf 50 700 Td (On 4 May 2024) Tj /F 7 Tf 5 Ts (1) Tj /F 12 Tf 0 Ts ( we saw 30 m) Tj "
    marked += (
        b"/F 7 Tf 5 Ts (2) Tj /F 12 Tf 0 Ts ( of sail on the 4) Tj /F 7 Tf 5 Ts (th) Tj /F 12 Tf 0 Ts ( day.) Tj ET "
    )
    read = read_bytes(paged(marked + lines("Bo Ek thanked her.", y=680)), "report.pdf")
    assert read.text.startswith("On 4 May 2024[1] we saw 30 m2 of sail on the 4th day.")


def coded(text: str, *, known: bool) -> tuple[bytes, list[bytes]]:
    """Content in a typeface that has numbers of its own for its letters, and the objects of that.

    Where it is not ``known`` what the numbers stand for, they are mapped to nothing.
    """
    signs = "".join(f"{ord(letter) - 29:04x}" for letter in text)
    mapped = b"1 beginbfrange <0003> <0060> <0020> endbfrange" if known else b""
    table = b"/CIDInit/ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange "
    more = [
        b"<</Type/Font/Subtype/Type0/BaseFont/Quill/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 8 0 R>>",
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/Quill/FontDescriptor 7 0 R/CIDSystemInfo 9 0 R>>",
        b"<</Type/FontDescriptor/FontName/Quill/Flags 4/FontBBox[0 0 1000 1000]/Ascent 800/Descent -200>>",
        stream(table + mapped + b" endcmap end"),
        b"<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>",
    ]
    return b"BT /G 12 Tf 50 700 Td <" + signs.encode() + b"> Tj ET", more


def with_coded(*contents: bytes, more: Sequence[bytes]) -> Document:
    data = paged(*contents, more=more).replace(b"/Font<</F 3 0 R>>", b"/Font<</F 3 0 R/G 5 0 R>>")
    return read_bytes(data, "report.pdf")


def test_a_document_whose_letters_nothing_tells_is_refused() -> None:
    content, more = coded("Ann Lee opened the meeting.", known=True)
    assert with_coded(content, more=more).text == "Ann Lee opened the meeting."
    content, more = coded("Ann Lee opened the meeting.", known=False)
    with pytest.raises(ReadingError, match=r"“report\.pdf” cannot be read as text.*Run text recognition"):
        with_coded(content, more=more)


def test_a_page_whose_letters_nothing_tells_is_left_out_and_this_is_told() -> None:
    content, more = coded("Ann Lee opened the meeting.", known=False)
    document = with_coded(lines("Bo Ek thanked her."), content, more=more)
    assert document.text == "Bo Ek thanked her."
    left_out = "Pages of which the file does not tell what letters their signs are, are left out (2)."
    assert notes(document) == [f"{left_out} Text recognition (OCR) reads them."]
