"""The PDF of a summary, read back with two readers (poppler and pypdf): what it tells, and where it leads."""

from __future__ import annotations

import dataclasses
import io
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

from tests.window.test_printing import longer, poppler
from viewer.report.model import Fact, Report, Source, Span
from viewer.report.paragraphs import paragraphs
from viewer.report.summary import SECTIONS, TEXT, section
from viewer.window import printing
from viewer.window.paper.choices import Choices

WHOLE = Choices(sections=(*SECTIONS, TEXT), paper="A4")
Word = tuple[str, float, float, float, float]
"""A word and its box: left, bottom, right, top."""
BOTH = pytest.mark.parametrize("archival", [False, True])

pytestmark = pytest.mark.usefixtures("qapp")


def written(report: Report, choices: Choices = WHOLE) -> bytes:
    return printing.pdf(printing.laid_out(printing.summarised(report, choices), choices), choices)


def read(report: Report, choices: Choices = WHOLE) -> PdfReader:
    return PdfReader(io.BytesIO(written(report, choices)), strict=True)


def root(reader: PdfReader) -> Any:
    return reader.root_object


def titles(outline: list[Any]) -> list[str]:
    return [str(one.title) for one in outline]


def links(reader: PdfReader) -> Iterator[tuple[int, Any]]:
    for number, page in enumerate(reader.pages):
        for one in cast("Any", page).get("/Annots", ()):
            yield number, one.get_object()


def squeezed(words: str) -> str:
    """The words without white space, of which readers put some wherever the style changes."""
    return "".join(words.split())


def test_both_readers_find_every_sentence_in_order(seed_report: Report, tmp_path: Path) -> None:
    path = tmp_path / "whole.pdf"
    path.write_bytes(written(seed_report))
    by_poppler = squeezed(poppler("pdftotext", path))
    by_pypdf = squeezed(" ".join(page.extract_text() for page in PdfReader(path).pages))
    for found in (by_poppler, by_pypdf):
        place = found.index(squeezed(section(TEXT)))
        for number, span in enumerate(paragraphs(seed_report.text), 1):
            place = found.index(f"¶{number}", place)
            for sentence in re.split(r"(?<=[.]) ", seed_report.text[span.start : span.end]):
                place = found.index(squeezed(sentence)[:20], place)  # a page may end behind it
    assert "On Sunday, November 26, 2023, a gathering was held" in " ".join(poppler("pdftotext", path).split())


@BOTH
def test_what_the_file_tells_of_itself(seed_report: Report, archival: bool, tmp_path: Path) -> None:
    data = written(seed_report, dataclasses.replace(WHOLE, archival=archival))
    reader = PdfReader(io.BytesIO(data), strict=True)
    told = reader.metadata
    assert told is not None
    assert str(told.title).startswith("Event summary: “We are all equal")
    assert re.fullmatch(r"Event Report Viewer \d+\.\d+\.\d+", str(told.creator))
    assert not told.author
    assert root(reader)["/Lang"] == "en"
    assert root(reader)["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    path = tmp_path / "told.pdf"
    path.write_bytes(data)
    assert re.search(r"^Title: +Event summary: “We are all equal", poppler("pdfinfo", path), re.MULTILINE)


@BOTH
def test_bookmarks_lead_to_the_sections(seed_report: Report, archival: bool) -> None:
    reader = read(seed_report, dataclasses.replace(WHOLE, archival=archival))
    names = ["Event summary", *(section(name) for name in (*SECTIONS[1:], TEXT))]
    assert titles(reader.outline) == names
    for one, name in zip(cast("list[Any]", reader.outline), names, strict=True):
        page = reader.pages[cast("int", reader.get_destination_page_number(one))]
        assert name == "Event summary" or name in " ".join(page.extract_text().split())
        assert 0 < float(one["/Top"]) <= float(page.mediabox.height)


@BOTH
def test_numbers_of_paragraphs_lead_to_the_text(seed_report: Report, archival: bool) -> None:
    reader = read(seed_report, dataclasses.replace(WHOLE, archival=archival))
    seen: set[int] = set()
    for number, link in links(reader):
        assert link["/Subtype"] == "/Link"
        assert link["/F"] == 4
        left, bottom, right, top = (float(value) for value in link["/Rect"])
        box = reader.pages[number].mediabox
        assert 0 < left < right < float(box.width)
        assert 0 < bottom < top < float(box.height)
        told = words_in(written_words(reader, number), left, bottom, right, top)
        target = link["/Dest"] if "/Dest" in link else link["/A"]["/D"]
        page = next(n for n, one in enumerate(reader.pages) if one.indirect_reference == target[0])
        lead = near(written_words(reader, page), float(target[3]))
        assert f"¶{told}" in lead, (told, lead)
        seen.add(int(told))
    assert seen == {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}


def written_words(reader: PdfReader, number: int) -> list[Word]:
    """The words of a page with their boxes (left, bottom, right, top), by poppler."""
    stream = reader.stream
    stream.seek(0)
    done = subprocess.run(
        ["pdftotext", "-bbox", "-f", str(number + 1), "-l", str(number + 1), "-", "-"],
        input=stream.read(),
        capture_output=True,
        check=True,
    )
    height = float(reader.pages[number].mediabox.height)
    pattern = r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>'
    return [
        (word, float(left), height - float(bottom), float(right), height - float(top))
        for left, top, right, bottom, word in re.findall(pattern, done.stdout.decode())
    ]


def words_in(
    words: list[tuple[str, float, float, float, float]], left: float, bottom: float, right: float, top: float
) -> str:
    """The digits that an area is about: those of the word it lies in, as many as it is wide."""
    middle = (bottom + top) / 2
    inside = [w for w in words if w[1] - 1 <= left and right <= w[3] + 1 and w[2] <= middle <= w[4]]
    assert len(inside) == 1, (left, right, inside)
    word, start, _, end, _ = inside[0]
    numbers = list(re.finditer(r"\d+", word))
    step = (end - start) / len(word)
    return min(numbers, key=lambda found: abs(start + step * (found.start() + found.end()) / 2 - (left + right) / 2))[0]


def near(words: list[Word], top: float) -> str:
    """The words of the first line at or below a height."""
    first = max((w[4] for w in words if w[4] <= top + 2), default=0.0)
    return " ".join(w[0] for w in words if abs(w[4] - first) < 6)


def test_without_the_text_nothing_leads_anywhere(seed_report: Report) -> None:
    assert not list(links(read(seed_report, Choices())))


@BOTH
def test_all_fonts_are_embedded(seed_report: Report, archival: bool) -> None:
    reader = read(seed_report, dataclasses.replace(WHOLE, archival=archival))
    fonts = [
        descendant.get_object()["/FontDescriptor"]
        for page in reader.pages
        for font in cast("Any", page)["/Resources"]["/Font"].values()
        for descendant in font["/DescendantFonts"]
    ]
    assert fonts
    assert all("/FontFile2" in font or "/FontFile3" in font for font in fonts)


def test_joined_letters_are_named_by_their_letters(seed_report: Report, tmp_path: Path) -> None:
    words = "این یک آزمایش است و تالار شهر سلام"
    text = f"{words}\n\nשלום עולם"
    path = tmp_path / "joined.pdf"
    path.write_bytes(written(Report(text, Source("سلام.txt"))))
    shown = re.sub("[\u202a-\u202e]", "", poppler("pdftotext", path, "-layout"))
    assert "این یک آزمایش است" in shown
    assert "تا" in shown
    assert "שלום עולם" in shown
    found = {letter for letter in shown if "\ufb50" <= letter <= "\ufefc"}
    assert all("\ufef5" <= letter <= "\ufefc" for letter in found)  # lam-alef alone, which is two letters


class TestArchival:
    """PDF/A-1b (ISO 19005-1), as far as it can be told without a validator, none of which is to be had."""

    @pytest.fixture
    def data(self, seed_report: Report) -> bytes:
        return written(seed_report, dataclasses.replace(WHOLE, archival=True))

    @pytest.fixture
    def reader(self, data: bytes) -> PdfReader:
        return PdfReader(io.BytesIO(data), strict=True)

    def test_the_file_begins_and_ends_as_it_must(self, data: bytes, reader: PdfReader) -> None:
        head, comment = data.split(b"\n")[:2]
        assert head.rstrip() == b"%PDF-1.4"
        assert comment.startswith(b"%")
        assert all(byte > 127 for byte in comment.rstrip()[1:5])
        first, last = cast("Any", reader.trailer["/ID"])
        assert first
        assert last
        assert "/Encrypt" not in reader.trailer
        assert b"/XRef" not in data
        assert b"/ObjStm" not in data
        assert data.rstrip().endswith(b"%%EOF")

    def test_its_metadata_say_so_and_agree(self, reader: PdfReader) -> None:
        metadata = root(reader)["/Metadata"].get_object()
        assert "/Filter" not in metadata
        xmp = reader.xmp_metadata
        assert xmp is not None
        told = reader.metadata
        assert told is not None
        packet = metadata.get_data().decode()
        assert re.search(r'pdfaid:part="1"', packet)
        assert re.search(r'pdfaid:conformance="B"', packet)
        assert xmp.dc_title == {"x-default": told.title}
        assert not any(xmp.dc_creator or ())
        assert not told.author
        assert xmp.xmp_creator_tool == told.creator
        assert xmp.pdf_producer == told.producer
        assert xmp.xmp_create_date is not None
        assert told.creation_date is not None
        assert xmp.xmp_create_date.replace(tzinfo=None) == told.creation_date.replace(tzinfo=None)
        assert xmp.xmp_modify_date is not None
        assert told.modification_date is not None
        assert xmp.xmp_modify_date.replace(tzinfo=None) == told.modification_date.replace(tzinfo=None)

    def test_its_colours_are_told(self, reader: PdfReader) -> None:
        (intent,) = root(reader)["/OutputIntents"]
        assert intent.get_object()["/S"] == "/GTS_PDFA1"
        profile = intent.get_object()["/DestOutputProfile"].get_object()
        assert profile["/N"] == 3
        assert profile.get_data()[36:40] == b"acsp"

    def test_nothing_forbidden_is_in_it(self, reader: PdfReader) -> None:
        for thing in objects(reader):
            assert thing.get("/SMask", "/None") == "/None"
            assert not {"/JS", "/JavaScript", "/EmbeddedFiles", "/EF", "/AA", "/LZWDecode"} & set(thing)
            assert thing.get("/S") not in ("/JavaScript", "/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData")
            assert thing.get("/S") != "/Transparency"
            if thing.get("/Type") == "/ExtGState" or "/ca" in thing or "/CA" in thing:
                assert float(thing.get("/ca", 1)) == float(thing.get("/CA", 1)) == 1
                assert thing.get("/BM", "/Normal") == "/Normal"
            if thing.get("/Type") == "/Annot":
                assert thing["/F"] == 4
            if isinstance(thing, StreamObject):
                assert not {"/F", "/FFilter", "/FDecodeParms"} & set(thing)
            if thing.get("/Subtype") == "/CIDFontType2":
                assert thing["/CIDToGIDMap"] is not None
                assert cast("Any", thing)["/FontDescriptor"].get("/CIDSet") is not None


def objects(reader: PdfReader) -> Iterator[Any]:
    """Every dictionary that is reached from the trailer."""
    seen: set[tuple[int, int]] = set()
    rest: list[Any] = [reader.trailer["/Root"], reader.trailer["/Info"]]
    while rest:
        one = rest.pop()
        if isinstance(one, IndirectObject):
            key = (one.idnum, one.generation)
            if key not in seen:
                seen.add(key)
                rest.append(one.get_object())
        elif isinstance(one, DictionaryObject):
            yield cast("Any", one)
            rest.extend(one.raw_get(key) for key in one)
        elif isinstance(one, ArrayObject):
            rest.extend(list.__iter__(one))


def test_a_long_summary_has_all_its_links(seed_report: Report) -> None:
    reader = read(longer(seed_report, 12))
    assert len(list(links(reader))) > 300


def test_no_word_of_the_title_ends_a_file_early(seed_report: Report) -> None:
    text = seed_report.text + " (a) \\ %%EOF endobj <</JS(x)>>"
    title = Fact("(a) \\ %%EOF endobj <</JS(x)>>", (Span(len(seed_report.text) + 1, len(text)),))
    report = dataclasses.replace(seed_report, text=text, event=dataclasses.replace(seed_report.event, title=title))
    reader = read(report)
    told = reader.metadata
    assert told is not None
    assert told.title == "Event summary: “(a) \\ %%EOF endobj <</JS(x)>>”"
