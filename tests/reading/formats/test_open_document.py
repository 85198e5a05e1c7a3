"""ODT: words, layout, links and notes; what is left out; and files that are damaged, or made to harm."""

from __future__ import annotations

import io

import odfdo
import pytest

from tests import effort
from tests.reading.formats import packages
from tests.reading.formats.packages import (
    FOLDER,
    ODT,
    leads,
    notes,
    open_document,
    open_parts,
    refusal,
    shape,
    zipped,
)
from viewer.reading import read_bytes, read_file

CHANGES = "Changes are tracked in this file: words that were inserted are in the text, words that were deleted are not."
COMMENTS = "Comments in this file are not in the text."
STRUCK = "Words that are struck through in this file are not in the text."
DESCRIPTIONS = "What describes the pictures in this file is not in the text."
PLACEHOLDERS = "Placeholders in this file, where nobody wrote anything, are not in the text."
HIDDEN = "Words that are hidden in this file are not in the text."
HEAD = "A head or foot of the pages is not in the text: “On each page”."


def p(words: str, style: str = "") -> str:
    """A paragraph."""
    return f'<text:p text:style-name="{style}">{words}</text:p>'


@pytest.mark.parametrize("name", ["english", "persian", "mixed", "rich"])
def test_real_files(name: str) -> None:
    """As LibreOffice saves them: not a character is different."""
    document = read_file(FOLDER / "files" / f"{name}.odt")
    assert document.text == (FOLDER / "originals" / f"{name}.txt").read_text().strip()


def test_layout_of_a_real_file() -> None:
    document = read_file(FOLDER / "files" / "english.odt")
    assert [one[:2] for one in shape(document)] == [
        *(("heading", 1), ("heading", 2), ("item", 1), ("item", 1), ("item", 1), ("heading", 2)),
        *(("item", 1), ("item", 1), ("row", 1), ("row", 1), ("quote", 1)),
    ]
    assert leads(document) == [("harbour café", "https://example.org/cafe?table=4")]
    about = document.source.about
    assert (about.title, about.author, about.encoding) == ("Harbour Day in Port Melby", "Ines Okoro", "")


def test_rich_file() -> None:
    document = read_file(FOLDER / "files" / "rich.odt")
    assert [one[:2] for one in shape(document)] == [
        *(("heading", 1), ("item", 1), ("item", 2), ("item", 2), ("item", 3), ("item", 1), ("item", 1)),
        *(("row", 1), ("row", 1), ("row", 1), ("caption", 1), ("quote", 1)),
    ]
    assert leads(document) == [("our boats", "https://example.org/boats")]
    assert sorted(notes(document)) == sorted([CHANGES, COMMENTS, HIDDEN, HEAD])
    about = document.source.about
    assert (about.title, about.author, about.date) == ("Quay Day", "Ann Lee", "2025-05-06T07:08:09")


def test_what_odfdo_writes() -> None:
    made = odfdo.Document("text")
    made.body.clear()
    made.body.append(odfdo.Header(2, "Programme"))
    made.body.append(odfdo.Paragraph("Ann Lee spoke."))
    made.body.append(odfdo.List(["coffee", "boats"]))
    table = odfdo.Table("T")
    table.set_values([["Boats", "17"], ["Crews", "9"]])
    made.body.append(table)
    held = io.BytesIO()
    made.save(held)
    document = read_bytes(held.getvalue(), "report.odt")
    assert shape(document)[:3] == [("heading", 2, "1.1. Programme"), ("item", 1, "• coffee"), ("item", 1, "• boats")]
    assert document.text.endswith("\n\nBoats\t17\nCrews\t9")


# Styles and lists


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ('style:display-name="Heading 2"', ("heading", 2)),
        ('style:default-outline-level="3"', ("heading", 3)),
        ('style:parent-style-name="Caption"', None),
        ('style:parent-style-name="Table"', ("caption", 1)),
        ('style:parent-style-name="Quotations"', ("quote", 1)),
        ('style:parent-style-name="x"', None),
    ],
)
def test_styles(style: str, expected: tuple[str, int] | None) -> None:
    common = (
        '<style:style style:family="paragraph" style:name="Table" style:parent-style-name="Caption"/>'
        '<style:style style:family="paragraph" style:name="Quotations"/>'
    )
    if expected == ("caption", 1):
        common += '<style:style style:family="paragraph" style:name="Caption"/>'
    automatic = f'<style:style style:family="paragraph" style:name="x" {style}/>'
    document = open_document(p("Words", "x"), automatic=automatic, styles=common)
    assert [one[:2] for one in shape(document)] == ([expected] if expected else [])


def number(level: int, form: str, suffix: str = ".", more: str = "") -> str:
    how = f'style:num-format="{form}" style:num-suffix="{suffix}" {more}'
    return f'<text:list-level-style-number text:level="{level}" {how}/>'


def style(name: str, *levels: str) -> str:
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


BULLETS = '<text:list-level-style-bullet text:level="1" text:bullet-char="-"/>'
LISTS = (
    style("N", number(1, "1"), number(2, "a", ")"), number(3, "i", ".", 'text:display-levels="3"'))
    + style("S", number(1, "A", "", 'text:start-value="3"'))
    + style("P", number(1, "۱, ۲, ۳, ...", "."))
    + style("E", number(1, "", "."))
    + style("B", BULLETS)
)


def items(style: str, *entries: str, more: str = "") -> str:
    inner = "".join(f"<text:list-item>{one if one.startswith('<') else p(one)}</text:list-item>" for one in entries)
    named = f'text:style-name="{style}"' if style else ""
    return f"<text:list {named} {more}>{inner}</text:list>"


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (items("N", "a", p("b") + items("", "c", p("d") + items("", "e")), "f"), "1. a|2. b|a) c|b) d|2.b.i. e|3. f"),
        (items("N", p("a") + items("", "b"), p("c") + items("", "d")), "1. a|a) b|2. c|a) d"),
        (items("N", "a") + p("x") + items("N", "b"), "1. a||x||1. b"),
        (items("N", "a") + p("x") + items("N", "b", more='text:continue-numbering="true"'), "1. a||x||2. b"),
        (
            items("N", "a", more='xml:id="k"') + items("N", "z") + items("N", "b", more='text:continue-list="k"'),
            "1. a|1. z|2. b",
        ),
        (items("S", "a", "b"), "C a|D b"),
        (items("P", *"abcdefghij"), "۱. a|۲. b|۳. c|۴. d|۵. e|۶. f|۷. g|۸. h|۹. i|۱۰. j"),
        (items("E", "a"), "a"),
        (items("B", "a", p("b") + p("c")), "• a|• b|c"),
        (items("unknown", "a"), "• a"),
        (items("N", p("a") + items("B", "b"), "c"), "1. a|• b|2. c"),
    ],
)
def test_lists(body: str, lines: str) -> None:
    assert open_document(body, automatic=LISTS).text.split("\n") == lines.split("|")


def test_item_that_starts_anew() -> None:
    body = '<text:list text:style-name="N"><text:list-item text:start-value="7"><text:p>a</text:p></text:list-item>'
    body += "<text:list-header><text:p>b</text:p></text:list-header><text:list-item><text:p>c</text:p></text:list-item>"
    assert open_document(f"{body}</text:list>", automatic=LISTS).text == "7. a\nb\n8. c"


def test_numbered_headings() -> None:
    outline = "".join(
        f'<text:outline-level-style text:level="{level}" style:num-format="1" text:display-levels="{level}"/>'
        for level in (1, 2)
    )
    body = "".join(
        f'<text:h text:outline-level="{level}" {more}>{words}</text:h>'
        for level, words, more in (
            *((1, "a", ""), (2, "b", ""), (2, "c", ""), (1, "d", ""), (1, "e", 'text:is-list-header="true"')),
            (2, "f", ""),
        )
    )
    document = open_document(body, styles=f'<text:outline-style style:name="Outline">{outline}</text:outline-style>')
    assert [one[2] for one in shape(document)] == ["1 a", "1.1 b", "1.2 c", "2 d", "e", "2.1 f"]


# What is kept, and what is left out


NOTE = "<text:note><text:note-citation>9</text:note-citation><text:note-body>{}</text:note-body></text:note>"
BOX = "<draw:frame><svg:title>a picture</svg:title>\n <draw:text-box>\n {}\n </draw:text-box></draw:frame>"
TABLE = (
    "<table:table><table:table-header-rows><table:table-row><table:table-cell>{}</table:table-cell>"
    "<table:covered-table-cell><text:p>no</text:p></table:covered-table-cell><table:table-cell><text:p>z</text:p>"
    "</table:table-cell></table:table-row></table:table-header-rows></table:table>"
)
ANNOTATION = "<office:annotation><dc:creator>Bo Ek</dc:creator><text:p>Really?</text:p></office:annotation>"
CHANGED = (
    "<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion>"
    "</text:changed-region></text:tracked-changes>"
)
CONTENTS = "<text:table-of-content><text:index-body>{}</text:index-body></text:table-of-content>"
HIDES = '<style:style style:family="{}" style:name="h"><style:text-properties text:display="none"/></style:style>'


@pytest.mark.parametrize(
    ("body", "text", "said"),
    [
        (p("a<text:s text:c='9'/>b<text:tab/>c<text:line-break/>d<text:soft-page-break/>e"), "a b\tc\nde", None),
        (p("a<text:span>b<text:span>c</text:span></text:span>d"), "abcd", None),
        (p("a" + NOTE.format(p("b") + p("c")) + "d") + p("e"), "a[1]d\n\ne\n\n[1] b\n\nc", None),
        (p("a" + NOTE.format(items("N", "b"))), "a[1]\n\n[1] 1. b", None),
        (items("N", "a" + NOTE.format(p("b")) + "c"), "1. a[1]c\n\n[1] b", None),
        (p("a" + BOX.format(p("b") + p("c")) + "d"), "ad\n\nb\n\nc", None),
        (BOX.format(p("b")) + p("c"), "b\n\nc", None),
        (p("a<draw:custom-shape><text:p>b</text:p></draw:custom-shape>c"), "ac\n\nb", None),
        (TABLE.format(p("x") + p("y")), "x\ny\t\tz", None),
        (TABLE.format(p("x") + TABLE.format(p("y")) + p("w")), "x\ny\t\tz\nw\t\tz", None),
        (p("a" + ANNOTATION + "b"), "ab", COMMENTS),
        (CHANGED + p("a<text:change-start/>b<text:change-end/>"), "ab", CHANGES),
        (p("a<text:span text:style-name='h'>b</text:span>c") + p("d", "h"), "ac", HIDDEN),
        (p("a<text:span text:style-name='s'>b</text:span>c"), "ac", STRUCK),
        (p("<draw:frame><svg:desc>Bo Ek at the pier</svg:desc></draw:frame>a"), "a", DESCRIPTIONS),
        ("<text:section text:display='none'>" + p("a") + "</text:section>" + p("b"), "b", HIDDEN),
        ("<text:section>" + p("a") + "</text:section>", "a", None),
        (p("a<text:hidden-text text:is-hidden='true'>b</text:hidden-text>"), "a", HIDDEN),
        (p("On <text:date>5 May</text:date>, <text:page-number>7</text:page-number>"), "On 5 May, 7", None),
        (p("<text:placeholder>&lt;Name&gt;</text:placeholder>a"), "a", PLACEHOLDERS),
        (
            p("<text:ruby><text:ruby-base>東</text:ruby-base><text:ruby-text>sound</text:ruby-text></text:ruby>"),
            "東",
            None,
        ),
        ("<office:forms>" + p("a") + "</office:forms>" + p("b"), "b", None),
        (CONTENTS.format(p("a<text:tab/>1")), "a\t1", None),
        (p("a<text:sequence>1</text:sequence>"), "a1", None),
    ],
)
def test_kept_and_left_out(body: str, text: str, said: str | None) -> None:
    struck = '<style:style style:family="text" style:name="s"><style:text-properties {}/></style:style>'
    strikes = struck.format('style:text-line-through-style="solid"')
    styles = HIDES.format("text") + HIDES.format("paragraph") + strikes
    document = open_document(body, automatic=LISTS, styles=styles)
    assert (document.text, notes(document)) == (text, [said] if said else [])


def test_caption_by_its_number() -> None:
    assert shape(open_document(p("Table <text:sequence>1</text:sequence>: boats"))) == [
        ("caption", 1, "Table 1: boats")
    ]


@pytest.mark.parametrize(
    ("address", "kept"),
    [("https://example.org/a", True), ("javascript:alert(1)", False), ("../other.odt", False), ("#place", False)],
)
def test_addresses(address: str, kept: bool) -> None:
    document = open_document(p(f"see <text:a xlink:href='{address}'>this</text:a> now"))
    assert (document.text, leads(document)) == ("see this now", [("this", address)] if kept else [])


def test_metadata() -> None:
    said = "<dc:title>A day</dc:title><dc:creator>Bo Ek</dc:creator><dc:date>2025-05-06</dc:date>"
    about = open_document(p("a"), meta=f"<office:meta>{said}</office:meta>").source.about
    assert (about.title, about.author, about.date) == ("A day", "Bo Ek", "2025-05-06")


# Hostile and damaged files


def test_password() -> None:
    parts = open_parts(p("a"))
    parts["META-INF/manifest.xml"] = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"
    sentence = (
        "“report.odt” is protected by a password. Open it in the program it was made with, save it without the "
        "password, and open that."
    )
    assert refusal(zipped(parts), "report.odt") == sentence
    assert refusal(zipped({"mimetype": ODT, "encrypted-package": b"\x01"}), "report.odt") == sentence


@pytest.mark.parametrize("path", ["content.xml", "styles.xml"])
def test_entities(path: str) -> None:
    for definition in ('"aaaa"', 'SYSTEM "file:///etc/passwd"'):
        parts = open_parts(p("&a;"))
        parts[path] = f"<!DOCTYPE x [<!ENTITY a {definition}>]>{parts[path]}"
        assert "definitions (a DOCTYPE)" in refusal(zipped(parts), "report.odt")


def test_without_a_text() -> None:
    assert "cannot be unpacked" in refusal(zipped({"mimetype": ODT}), "report.odt")
    parts = {"mimetype": ODT, "content.xml": "<a>words</a>"}
    assert refusal(zipped(parts), "report.odt") == (
        "“report.odt” is damaged: there is no text in it where text belongs. Get it again."
    )


@pytest.mark.parametrize(
    "element",
    [
        ("<table:table><table:table-row><table:table-cell>", "</table:table-cell></table:table-row></table:table>"),
        ("<text:list><text:list-item>", "</text:list-item></text:list>"),
        ("<text:section>", "</text:section>"),
    ],
)
def test_five_thousand_in_each_other(element: tuple[str, str]) -> None:
    opened, closed = element
    with effort.no_hang():
        document = open_document((opened + p("a")) * 5000 + closed * 5000)
    assert document.text.replace("• ", "").split() == ["a"] * 5000
    few, twice = (
        effort.steps(lambda deep=deep: open_document((opened + p("a")) * deep + closed * deep)) for deep in (200, 400)
    )
    assert twice < 2.2 * few


@pytest.mark.parametrize("tag", ["text:p", "text:span", "table:table", "text:note-body", "draw:text-box", "text:list"])
def test_depth(tag: str) -> None:
    data = zipped(open_parts(f"<{tag}>" * 200_000 + f"</{tag}>" * 200_000 + p("a")))
    with effort.no_hang():
        packages.read_or_refuse(data, "report.odt")


@pytest.mark.slow
def test_damaged_files() -> None:
    parts = ("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml")
    read, refused = packages.read_damaged_parts(FOLDER / "files" / "rich.odt", parts, 120)
    assert read > 20
    assert refused > 150
