"""Documents as offices, newsrooms and archives have them: all of their words, in order, whole and apart.

``files/documents`` holds each beside its text (``NAME.txt``), which was checked by hand. Those of word
processors, mail programs and web sites are written as these write them. The PDFs are made of ``originals/documents`` by
the program that their names tell, as ``making`` does.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.formats.making_pdf import lines, paged
from viewer.reading import read_bytes, read_file
from viewer.reading.formats.pdf.hyphens import HYPHEN, SOFT, TYPOGRAPHIC, hyphens_of
from viewer.reading.formats.pdf.line import Line
from viewer.reading.formats.pdf.notes import without_notes

FOLDER = Path(__file__).parent / "files" / "documents"
FILES = sorted(path for path in FOLDER.iterdir() if path.suffix != ".txt")

HEAD = "A head or foot of the pages is not in the text: “{}”."
REPEATED = "A line that most pages bear is left out: “{}”."
ARTICLE = "Only the article of the page is shown; {} words around it, such as menus, are left out."
HEADS = (
    "Who wrote and got the mails that are forwarded or quoted in this one is told in the properties, not in the text."
)
NOTES = {
    "word.docx": [
        "Changes are tracked in this file: words that were inserted are in the text, words that were deleted are not.",
        HEAD.format("Harbour Friends, 3 Customs Quay, Eastmere"),
        HEAD.format("Page 1"),
    ],
    "blogger.html": [ARTICLE.format(23)],
    "div_comments.html": [ARTICLE.format(152)],
    "div_hashed.html": [ARTICLE.format(49)],
    "div_portal.html": [ARTICLE.format(115)],
    "div_town.html": [ARTICLE.format(33)],
    "table_rows.html": [ARTICLE.format(5)],
    "table_title.html": [ARTICLE.format(23)],
    "fwd.eml": [HEADS],
    "gmail.eml": [HEADS],
    "gmail_both.eml": [HEADS],
    "tb_flowed.eml": [HEADS],
    "government.html": [ARTICLE.format(16)],
    "mediawiki.html": [ARTICLE.format(20)],
    "medium.html": [ARTICLE.format(17)],
    "news2.html": [ARTICLE.format(75)],
    "print.html": [ARTICLE.format(2)],
    "obsidian.md": ["What the text shows from other files is not read: quay.png."],
    "outlook.eml": [HEADS, "What is attached to the mail is not opened: Bericht Übersicht.pdf."],
    "languages.chromium.pdf": ["Signs of which the file does not tell what letters they are, are left out: 2."],
    "notes_in_columns.libreoffice.pdf": [
        REPEATED.format("Harbour Friends – Annual Report 2025"),
        REPEATED.format("Page 1 of 2"),
    ],
}


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_text(path: Path) -> None:
    wanted = path.with_name(f"{path.name}.txt").read_bytes().decode().rstrip("\n")
    assert read_file(path).text == wanted


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_what_is_left_out_is_said(path: Path) -> None:
    assert [str(note) for note in read_file(path).source.about.notes] == NOTES.get(path.name, [])


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        (f"the co{HYPHEN}", "operation of", "-"),
        (f"the sister{HYPHEN}", "in-law of", "-"),
        (f"Mrs. Lund{HYPHEN}", "Hale spoke", "-"),
        (f"two{HYPHEN}", "and three-year plans", "- "),
        (f"Haupt{HYPHEN}", "und Nebeneingang", "- "),
        (f"the imple{SOFT}", "mentation of", ""),
        (f"the imple{TYPOGRAPHIC}", "mentation of", ""),
        ("Ōtsu-", "machi", "-"),
    ],
)
def test_hyphens_of_a_text_that_no_program_parted(before: str, after: str, wanted: str) -> None:
    usual = ["a line that ends in no hyphen"] * 60
    hyphens = hyphens_of([*usual, before, after])
    assert not hyphens.automatic
    assert hyphens.between(before, after) == wanted


def test_a_hyphen_that_stands_for_a_soft_one() -> None:
    """As Word marks it."""
    first = (
        b"BT /F 12 Tf 14 TL 50 700 Td (The long text of the imple) Tj /Span <</ActualText <FEFF00AD>>> BDC (-) Tj EMC "
    )
    rest = b"T* (mentation of the plan and of co-) Tj T* (operation in all of the villages.) Tj ET"
    text = "The long text of the implementation of the plan and of co-operation in all of the villages."
    assert read_bytes(paged(first + rest), "report.pdf").text == text


def test_hyphens_of_a_text_that_a_program_parted() -> None:
    parted = [f"the imple{HYPHEN}", "mentation of", f"the gene{HYPHEN}", "ral assembly, in co-operation"]
    hyphens = hyphens_of(parted)
    assert hyphens.automatic
    assert hyphens.between(parted[0], parted[1]) == ""
    assert hyphens.between(f"in co{HYPHEN}", "operation") == "-"
    assert hyphens.between(f"the sister{HYPHEN}", "in-law") == "-"


def test_the_hyphen_that_repeats_is_no_sign_of_a_program() -> None:
    assert not hyphens_of([f"from his log{HYPHEN}", "book he read"] * 6).automatic


def test_the_hyphen_of_unicode_is_kept_where_it_is_written_in_words() -> None:
    hyphens = hyphens_of(["a well‐known man", f"the vice{TYPOGRAPHIC}", "president"])
    assert hyphens.between(f"the vice{TYPOGRAPHIC}", "president") == TYPOGRAPHIC


@pytest.mark.parametrize(
    ("first", "second", "text"),
    [
        ("The talks took place 10:00–", "10:45 in the hall of the friends", "10:00–10:45"),
        ("All that summer they had waited for rain—", "and for the roof to be mended too", "rain—and"),
        ("See the page example.org/report/", "assembly/2025 for all that was said", "report/assembly"),
        ("The roof of the customs house – it is old –", "is to be mended before the winter", "old – is"),
        ("The charter of the town was read by Mr. T.", "J. Okeke, clerk of the harbour town", "T. J. Okeke"),
    ],
)
def test_lines_of_pdf(first: str, second: str, text: str) -> None:
    assert text in read_bytes(paged(lines(first, second, "of the year.")), "report.pdf").text


def test_text_that_is_wider_above_does_not_break_the_lines_of_a_paragraph() -> None:
    wide = lines("The harbour friends met on Saturday in the old customs house, and they were many, as always.")
    words = (
        "Ann Lee spoke of the roof of",
        "the house, and Bo Ek spoke of",
        "the marshes along the river,",
        "and Cy Dow answered.",
    )
    document = read_bytes(paged(wide + lines(*words, y=660)), "report.pdf")
    assert document.text.split("\n\n")[1] == " ".join(words)


def test_head_and_foot_of_a_browser() -> None:
    head = lines("6/16/25, 9:12 AM", y=780, size=8) + lines("Our assembly", x=300, y=780, size=8)
    foot = lines("https://example.org/assembly", y=20, size=8) + lines("1/1", x=560, y=20, size=8)
    document = read_bytes(paged(head + lines("Ann Lee opened the assembly.") + foot), "report.pdf")
    assert document.text == "Ann Lee opened the assembly."
    assert [str(note) for note in document.source.about.notes] == [
        REPEATED.format("6/16/25, 9:12 AM Our assembly"),
        REPEATED.format("https://example.org/assembly 1/1"),
    ]


def test_two_letters_with_one_beginning_are_kept() -> None:
    pages = [lines("To the members", f"Ann Lee wrote {word} of this.", "Yours", y=700) for word in ("much", "little")]
    text = read_bytes(paged(*pages), "report.pdf").text
    assert "Ann Lee wrote much of this." in text
    assert "Ann Lee wrote little of this." in text


def test_small_print_without_a_mark_in_the_text_stays_where_it_is() -> None:
    body = [Line("The fee is 12 euros.", 0, 50, 300, -700, 12, 0.0, False)]
    small = [Line("12 euros are to be paid.", 0, 50, 300, -100, 8, 0.0, False)]
    assert without_notes([[*body, *small]], 12) == [[*body, *small]]


def test_nested_heads_of_rtf_are_not_followed() -> None:
    data = b"{\\rtf1 " + b"{\\header a" * 3000 + b"}" * 3000 + b" text}"
    assert read_bytes(data, "report.rtf").text == "text"
