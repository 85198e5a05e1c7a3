"""PDFs as real programs write them, and such as were made to be hard to read."""

from __future__ import annotations

import io
import random
import re
import zlib
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from tests.reading.formats.making_pdf import PARAGRAPHS, PICTURE, lines, paged, stream
from tests.selecting import few
from viewer.reading import Document, ReadingError, read_bytes
from viewer.reading.formats.pdf import iso_date, ranges
from viewer.reading.formats.pdf.bombs import MAX_UNPACKED
from viewer.reading.formats.pdf.directions import reading_order, with_right_brackets
from viewer.reading.formats.pdf.folding import clean, folded
from viewer.reading.formats.pdf.glyphs import glyphs_of, in_order
from viewer.reading.formats.pdf.pdfium import Document as Opened

FOLDER = Path(__file__).parent
FILES = sorted((FOLDER / "files").glob("*.pdf"))


def real(name: str) -> Document:
    return read_bytes((FOLDER / "files" / name).read_bytes(), name)


def said(data: bytes) -> str:
    return read_bytes(data, "report.pdf").text


def notes(document: Document) -> list[str]:
    return [str(note) for note in document.source.about.notes]


def kinds(document: Document) -> list[tuple[str, int, str]]:
    return [
        (block.kind, block.level, document.text[block.span.start : block.span.end]) for block in document.source.layout
    ]


def cells_a_space_apart(text: str) -> str:
    """Cells of a narrow table are no farther apart than words."""
    return text.replace("\t", " ")


def without_bullets(text: str) -> str:
    """Chromium draws bullets: they are no text."""
    return text.replace("• ", "")


def without_emoji(text: str) -> str:
    """No font had the emoji, so nothing was written for it."""
    return text.replace(" 👩‍👩‍👧", "")


def without_one_ideograph(text: str) -> str:
    """No font of Chromium's had it, so it was written as a glyph that stands for nothing."""
    return text.replace("東", "")


DIFFERENCES: dict[str, tuple[Callable[[str], str], ...]] = {
    "english.libreoffice.pdf": (cells_a_space_apart,),
    "english.chromium.pdf": (cells_a_space_apart, without_bullets),
    "persian.libreoffice.pdf": (),
    "persian.chromium.pdf": (without_bullets,),
    "mixed.libreoffice.pdf": (without_emoji,),
    "mixed.chromium.pdf": (without_emoji, without_one_ideograph),
}


@pytest.mark.parametrize("name", DIFFERENCES)
def test_a_real_file_says_what_the_original_says(name: str) -> None:
    wanted = (FOLDER / "originals" / f"{name.partition('.')[0]}.txt").read_text(encoding="utf-8").strip()
    for difference in DIFFERENCES[name]:
        assert difference(wanted) != wanted
        wanted = difference(wanted)
    assert real(name).text == wanted


def test_headings_and_items_are_told() -> None:
    assert kinds(real("english.libreoffice.pdf")) == [
        ("heading", 1, "Harbour Day in Port Melby"),
        ("heading", 2, "The programme"),
        ("item", 1, "• 10:00 Opening by the mayor, Bo Ek"),
        ("item", 1, "• 10:30 Talk by Cy Dow, historian"),
        ("item", 1, "• 12:00 Lunch at the harbour café"),
        ("heading", 2, "What was decided"),
        ("item", 1, "1. The quay is to be repaired first."),
        ("item", 1, "2. The lamps follow in 2026."),
    ]
    assert [(kind, level) for kind, level, _ in kinds(real("persian.libreoffice.pdf"))] == [
        ("heading", 1),
        ("heading", 2),
        *[("item", 1)] * 5,
    ]


@pytest.mark.parametrize("name", ["english.libreoffice.pdf", "english.chromium.pdf"])
def test_links_stand_over_their_words(name: str) -> None:
    document = real(name)
    [link] = document.source.links
    assert (document.text[link.span.start : link.span.end], link.address) == (
        "harbour café",
        "https://example.org/cafe?table=4",
    )


def test_what_the_file_says_of_itself() -> None:
    about = real("english.libreoffice.pdf").source.about
    assert (about.title, about.author) == ("Harbour Day in Port Melby", "Ines Okoro")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", about.date)
    assert real("persian.libreoffice.pdf").source.about.title == "گزارش نشست کتابخانه"


def test_paragraphs_go_on_over_pages_and_heads_are_left_out() -> None:
    document = real("pages.chromium.pdf")
    assert document.text == "\n\n".join(["The Lamps", *PARAGRAPHS])
    assert notes(document) == [
        "A line that most pages bear is left out: “Friends of the Quay, minutes”.",
        "A line that most pages bear is left out: “Page 1 of 6”.",
    ]


def test_one_column_is_read_after_the_other() -> None:
    assert real("columns.chromium.pdf").text == "\n\n".join(["Two Columns", *PARAGRAPHS[:6]])


def test_a_word_over_two_lines_is_joined_and_keeps_a_hyphen_of_its_own() -> None:
    data = paged(
        lines(
            "The boat went to the far har-",
            "bour and the long-term plan was long-",
            "term and the Anglo-",
            "Saxon people were 10-",
            "12 in number.",
        )
    )
    assert said(data) == (
        "The boat went to the far harbour and the long-term plan was long-term and the Anglo-Saxon people were 10-12 "
        "in number."
    )


def test_a_line_that_had_room_for_more_ends_a_paragraph() -> None:
    data = paged(
        lines("The first paragraph goes on and on to the end", "of the line.", "A second one begins here and goes on.")
    )
    assert said(data) == (
        "The first paragraph goes on and on to the end of the line.\n\nA second one begins here and goes on."
    )


def test_items_within_items() -> None:
    data = paged(
        lines("• Lunch", y=700) + lines("- soup", x=80, y=686) + lines("- bread", x=80, y=672) + lines("• Tea", y=658)
    )
    assert [(kind, level, text) for kind, level, text in kinds(read_bytes(data, "list.pdf"))] == [
        ("item", 1, "• Lunch"),
        ("item", 2, "- soup"),
        ("item", 2, "- bread"),
        ("item", 1, "• Tea"),
    ]


def test_cells_that_stand_apart_make_rows() -> None:
    data = paged(
        b"".join(
            lines(one, y=y) + lines(two, x=250, y=y) for one, two, y in [("Boats", "17", 700), ("Crews", "9", 686)]
        )
    )
    document = read_bytes(data, "table.pdf")
    assert kinds(document) == [("row", 1, "Boats\t17"), ("row", 1, "Crews\t9")]
    assert document.text == "Boats\t17\nCrews\t9"


def test_captions_and_bold_headings_are_told() -> None:
    bold = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>"
    data = paged(
        lines("Decisions", y=700).replace(b"/F 12", b"/X 12")
        + lines("The quay is to be repaired first, and then the lamps are.", y=680)
        + lines("Figure 2: The quay in spring", y=640),
        more=[bold],
    ).replace(b"/Font<</F 3 0 R>>", b"/Font<</F 3 0 R/X 5 0 R>>")
    assert kinds(read_bytes(data, "bold.pdf")) == [
        ("heading", 1, "Decisions"),
        ("caption", 1, "Figure 2: The quay in spring"),
    ]


def test_invisible_pale_and_turned_text_is_read_and_other_signs_are_left() -> None:
    data = paged(
        b"3 Tr " + lines("Laid over a scan") + b"0 Tr 1 1 1 rg " + lines("In the colour of paper", y=600) + b"0 g "
        b"BT /F 12 Tf 0 1 -1 0 300 200 Tm (Up the page) Tj ET " + lines("Bell \x07 and\tstop", y=100)
        + b"BT 1 0 0 1 50 60 Tm (Note) Tj /F 7 Tf 5 Ts (12) Tj 0 Ts /F 12 Tf ( follows) Tj ET"
    )  # fmt: skip
    assert said(data).split("\n\n") == [
        "Laid over a scan",
        "In the colour of paper",
        "Up the page",
        "Bell and stop",
        "Note12 follows",
    ]


def test_a_scan_is_refused() -> None:
    with pytest.raises(ReadingError, match=r"“report\.pdf” is a scanned document.*OCR"):
        said(paged(PICTURE, PICTURE))


def test_scanned_pages_among_others_are_named() -> None:
    document = read_bytes(paged(PICTURE, lines("Some words"), PICTURE, PICTURE), "half.pdf")
    assert document.text == "Some words"
    assert notes(document) == [
        "Pages that are pictures without text are left out (1, 3–4). Text recognition (OCR) reads them."
    ]


def test_a_blank_document_is_no_scan() -> None:
    with pytest.raises(ReadingError, match="nothing but white space"):
        said(paged(b"", b""))


def _saved(change: Callable[[pypdf.PdfWriter], None]) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(paged(lines("Some words"))))
    change(writer)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def test_a_locked_file_is_refused_and_one_that_forbids_changes_is_read() -> None:
    locked = _saved(lambda writer: writer.encrypt("open", "own", algorithm="RC4-128"))
    with pytest.raises(ReadingError, match="locked with a password"):
        said(locked)
    assert said(_saved(lambda writer: writer.encrypt("", "own", algorithm="RC4-128"))) == "Some words"


def test_attachments_are_counted() -> None:
    def attach(writer: pypdf.PdfWriter) -> None:
        writer.add_attachment("one.txt", b"1")
        writer.add_attachment("two.txt", b"2")

    assert notes(read_bytes(_saved(attach), "with.pdf")) == ["Files that are attached to the document are not read: 2."]


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.7\n" + b"\xff" * 5000])
def test_what_is_no_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(ReadingError, match=r"“report\.pdf” is damaged.*Get it again"):
        said(data)


def test_a_file_whose_table_of_objects_is_wrong_is_read() -> None:
    data = paged(lines("Some words"))
    assert said(data[: data.index(b"startxref")].replace(b" 00000 n", b" 00007 n")) == "Some words"


def test_a_file_that_lost_its_end_is_refused() -> None:
    data = (FOLDER / "files" / "english.libreoffice.pdf").read_bytes()
    with pytest.raises(ReadingError, match="is damaged"):
        said(data[: len(data) // 2])


def test_metadata_that_is_no_text_does_no_harm() -> None:
    data = paged(lines("Some words"), more=[b"<</Title<FEFF0041D8D90042>>>"])
    data = data.replace(b"/Root 1 0 R", b"/Root 1 0 R/Info 5 0 R")
    assert read_bytes(data, "odd.pdf").source.about.title == "A\ufffdB"


def _bomb(layers: int) -> bytes:
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(MAX_UNPACKED // (1 << 20) + 2)) + packer.flush()
    for _ in range(layers - 1):
        packed = zlib.compress(packed, 9)
    return paged(packed, entries=b"/Filter[" + b"/FlateDecode" * layers + b"]")


@pytest.mark.parametrize("layers", few([1, 2, 3], 1))
def test_a_bomb_is_refused_before_it_goes_off(layers: int) -> None:
    with pytest.raises(ReadingError, match="unpacks to more than 200 MB"):
        said(_bomb(layers))


def test_a_long_page_is_no_bomb() -> None:
    noise = random.Random(1).randbytes(150_000).hex().encode()
    document = read_bytes(
        paged(zlib.compress(b"% " + noise * 2 + b"\n" + lines("Some words"), 1), entries=b"/Filter/FlateDecode"),
        "a.pdf",
    )
    assert document.source.about.size is not None
    assert document.source.about.size * 1_030 > MAX_UNPACKED
    assert document.text == "Some words"


def test_more_pages_than_are_read_are_refused() -> None:
    data = paged(b"").replace(b"/Count 1", b"/Count 1000000").replace(b"/Kids[5 0 R", b"/Kids[" + b"5 0 R " * 6000)
    with pytest.raises(ReadingError, match="more than 5000 pages"):
        said(data)


def test_a_page_of_200_inches_and_more_is_read() -> None:
    assert said(paged(lines("Some words"), page=b"/MediaBox[0 0 1036800 1036800]")) == "Some words"


def test_pages_that_hold_each_other_do_not_hang() -> None:
    data = paged(lines("Some words")).replace(b"/Kids[5 0 R]/Count 1", b"/Kids[2 0 R 2 0 R 5 0 R]/Count 3")
    assert said(data) == "Some words"


@pytest.mark.parametrize("address", ["https://example.org/", "mailto:ann@example.org", "javascript:x", "file:///etc"])
def test_only_addresses_of_the_web_and_of_mail_are_links(address: str) -> None:
    link = b"<</Type/Annot/Subtype/Link/Rect[48 698 100 712]/A<</S/URI/URI(%s)>>>>" % address.encode()
    document = read_bytes(paged(lines("Some words"), page=b"/Annots[5 0 R]", more=[link]), "link.pdf")
    assert [one.address for one in document.source.links] == ([address] if address[0] in "hm" else [])


def test_lines_that_pdfium_takes_for_one_are_parted() -> None:
    document = Opened((FOLDER / "files" / "persian.chromium.pdf").read_bytes())
    try:
        with document.page(0) as page:
            assert page is not None
            found = glyphs_of(page, range(page.count), [], 12)
    finally:
        document.close()
    read = [in_order(glyphs, rtl=True, size=12)[0] for glyphs in found]
    assert len(read) == 11
    assert (read[0], read[3], read[-1]) == ("گزارش نشست کتابخانه", "برنامه", "نشست ساعت ۲۰ به پایان رسید.")


@pytest.mark.parametrize(
    ("seen", "rtl", "read"),
    [
        ("Hello ايند", False, "Hello دنيا"),
        ("دلاس ۱۲:۳۰ تعاس"[::1], True, "ساعت ۱۲:۳۰ سالد"),
        ("رد Cy Dow یاقآ", True, "آقای Cy Dow در"),
        ("رد 2025 لاس", True, "سال 2025 در"),
        ("in 2025 رهم 30 people", False, "in 2025 مهر 30 people"),
        ("رفن %۲۰", True, "%۲۰ نفر"),
    ],
)
def test_reading_order(seen: str, rtl: bool, read: str) -> None:
    assert "".join(seen[place] for place in reading_order(seen, rtl)) == read


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("گفت: »سلام« و رفت", "گفت: «سلام» و رفت"),
        ("گفت: «سلام» و رفت", "گفت: «سلام» و رفت"),
        (")الف( و )ب(.", "(الف) و (ب)."),
        ("«(الف)»", "«(الف)»"),
        ("بدون", "بدون"),
    ],
)
def test_brackets_open_before_words(written: str, right: str) -> None:
    assert with_right_brackets(written) == right


def test_letters_as_painted_become_letters_as_written() -> None:
    assert folded("ﬁne ﬂags ﻻ ﮐﺘﺎﺏ ½ ①") == "fine flags لا کتاب ½ ①"
    assert clean("co\u00adoperate \ufffe\x02end") == "co-operate end"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("D:20250506101500+02'00'", "2025-05-06T10:15:00+02:00"),
        ("D:20250506101500Z", "2025-05-06T10:15:00+00:00"),
        ("D:202505061015", "2025-05-06T10:15:00"),
        ("D:20250506", "2025-05-06"),
        ("2025", "2025"),
        ("6 May 2025", "6 May 2025"),
        ("", ""),
    ],
)
def test_dates(written: str, read: str) -> None:
    assert iso_date(written) == read


def test_ranges() -> None:
    assert ranges([1, 2, 3, 7, 9, 10]) == "1–3, 7, 9–10"
    assert ranges(range(1, 100, 2)).endswith("37, 39, …")


@pytest.mark.parametrize("seed", range(40))
def test_damage_is_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(chance.choice(FILES).read_bytes())
    for _ in range(chance.randint(1, 20)):
        place = chance.randrange(len(data))
        data[place : place + chance.randint(0, 3)] = chance.randbytes(chance.randint(0, 3))
    if seed % 4 == 0:
        del data[chance.randrange(len(data)) :]
    try:
        words = read_bytes(bytes(data) or b"%PDF-", "damaged.pdf").text
    except ReadingError as error:
        words = str(error)
    assert words.strip()


def test_streams_that_were_made_by_hand_are_read() -> None:
    """What the other tests rely on: the maker of PDFs packs nothing by itself."""
    packed = zlib.compress(lines("Some words"))
    assert said(paged(packed, entries=b"/Filter/FlateDecode")) == "Some words"
    assert stream(b"x", b"/A 1") == b"<</Length 1/A 1>>\nstream\nx\nendstream"
