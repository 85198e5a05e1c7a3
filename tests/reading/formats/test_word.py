"""DOCX: words, layout, links and notes; what is left out; and files that are damaged, or made to harm."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime

import docx
import pytest
from docx.document import Document as DocxDocument
from docx.shared import Inches

from tests import effort
from tests.reading.formats import packages
from tests.reading.formats.packages import FOLDER, leads, notes, refusal, shape, word, word_parts, zipped
from viewer.reading import read_bytes, read_file

CHANGES = "Changes are tracked in this file: words that were inserted are in the text, words that were deleted are not."
COMMENTS = "Comments in this file are not in the text."
STRUCK = "Words that are struck through in this file are not in the text."
DESCRIPTIONS = "What describes the pictures in this file is not in the text."
PLACEHOLDERS = "Placeholders in this file, where nobody wrote anything, are not in the text."
HIDDEN = "Words that are hidden in this file are not in the text."


def p(words: str, properties: str = "") -> str:
    """A paragraph of one run, or of what is given as XML."""
    run = words if words.startswith("<") else f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{run}</w:p>"


def r(words: str, properties: str = "") -> str:
    """A run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


@pytest.mark.parametrize("name", ["english", "persian", "mixed", "rich"])
def test_real_files(name: str) -> None:
    """As LibreOffice saves them: not a character is different."""
    document = read_file(FOLDER / "files" / f"{name}.docx")
    assert document.text == (FOLDER / "originals" / f"{name}.txt").read_text().strip()


def test_layout_of_a_real_file() -> None:
    document = read_file(FOLDER / "files" / "english.docx")
    assert [one[:2] for one in shape(document)] == [
        *(("heading", 1), ("heading", 2), ("item", 1), ("item", 1), ("item", 1), ("heading", 2)),
        *(("item", 1), ("item", 1), ("row", 1), ("row", 1), ("quote", 1)),
    ]
    assert leads(document) == [("harbour café", "https://example.org/cafe?table=4")]
    about = document.source.about
    assert (about.title, about.author, about.encoding) == ("Harbour Day in Port Melby", "Ines Okoro", "")


def saved(made: DocxDocument) -> bytes:
    held = io.BytesIO()
    made.save(held)
    return held.getvalue()


def test_what_python_docx_writes() -> None:
    made = docx.Document()
    made.add_heading("Quay Day", 0)
    made.add_heading("Programme", 1)
    made.add_heading("Morning", 3)
    made.add_paragraph("Ann Lee spoke.").add_run().add_break()
    made.add_paragraph("coffee", style="List Bullet")
    made.add_paragraph("boats", style="List Bullet 2")
    made.add_paragraph("first", style="List Number")
    made.add_paragraph("second", style="List Number")
    made.add_paragraph("Well said.", style="Quote")
    made.add_paragraph("Figure 1: the quay", style="Caption")
    table = made.add_table(2, 3)
    for number, cell in enumerate(table.rows[0].cells):
        cell.text = f"a{number}"
    table.cell(1, 0).merge(table.cell(1, 1)).text = "wide"
    table.cell(1, 2).text = "b2"
    made.sections[0].header.paragraphs[0].text = "left out, as it is on each page"
    core = made.core_properties
    core.title, core.author = "A day", "Bo Ek"
    core.created = datetime(2025, 5, 6, 7, 8, tzinfo=UTC)
    document = read_bytes(saved(made), "report.docx")
    assert shape(document) == [
        ("heading", 1, "Quay Day"),
        ("heading", 1, "Programme"),
        ("heading", 3, "Morning"),
        ("item", 1, "• coffee"),
        ("item", 1, "• boats"),
        ("item", 1, "1. first"),
        ("item", 1, "2. second"),
        ("quote", 1, "Well said."),
        ("caption", 1, "Figure 1: the quay"),
        ("row", 1, "a0\ta1\ta2"),
        ("row", 1, "wide\tb2"),
    ]
    assert "left out" not in document.text
    about = document.source.about
    assert (about.title, about.author, about.date) == ("A day", "Bo Ek", "2025-05-06T07:08:00Z")


def test_pictures_are_not_unpacked() -> None:
    """A picture that is damaged beyond repair is none of our business."""
    made = docx.Document()
    made.add_paragraph("Ann Lee spoke.")
    made.add_picture(io.BytesIO(png()), Inches(1))
    whole = saved(made)
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        entry = next(one for one in archive.infolist() if "media" in one.filename)
        place = entry.header_offset + 30 + len(entry.filename) + 5
    assert read_bytes(whole[:place] + b"\xff\xff\xff\xff" + whole[place + 4 :], "report.docx").text == "Ann Lee spoke."


def png() -> bytes:
    return bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f6"
        "45400000000049454e44ae426082"
    )


# Styles and lists


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ('<w:style w:styleId="x"><w:name w:val="heading 2"/></w:style>', ("heading", 2)),
        ('<w:style w:styleId="Heading3"><w:name w:val="Überschrift"/></w:style>', ("heading", 3)),
        (
            '<w:style w:styleId="x"><w:name w:val="Mine"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
            ("heading", 2),
        ),
        (
            (
                '<w:style w:styleId="x"><w:name w:val="Mine"/><w:basedOn w:val="y"/></w:style>'
                '<w:style w:styleId="y"><w:name w:val="heading 4"/><w:basedOn w:val="x"/></w:style>'
            ),
            ("heading", 4),
        ),
        ('<w:style w:styleId="x"><w:name w:val="Intense Quote"/></w:style>', ("quote", 1)),
        ('<w:style w:styleId="x"><w:name w:val="Title"/></w:style>', ("heading", 1)),
        ('<w:style w:styleId="x"><w:basedOn w:val="x"/></w:style>', None),
        ("", None),
    ],
)
def test_styles(style: str, expected: tuple[str, int] | None) -> None:
    key = "Heading3" if "Heading3" in style else "x"
    document = word(p("Words", f'<w:pStyle w:val="{key}"/>'), styles=style)
    assert [one[:2] for one in shape(document)] == ([expected] if expected else [])


def test_outline_level_of_a_paragraph() -> None:
    assert shape(word(p("One", '<w:outlineLvl w:val="2"/>') + p("Two", '<w:outlineLvl w:val="9"/>'))) == [
        ("heading", 3, "One")
    ]


def level(depth: int, form: str, text: str, start: int = 1) -> str:
    how = f'<w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{depth}">{how}</w:lvl>'


def item(words: str, number: int, depth: int = 0) -> str:
    return p(words, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')


NUMBERING = (
    f'<w:abstractNum w:abstractNumId="1">{level(0, "decimal", "%1.")}{level(1, "lowerLetter", "%2)")}'
    f"{level(2, 'decimal', '%1.%2.%3')}</w:abstractNum>"
    f'<w:abstractNum w:abstractNumId="2">{level(0, "bullet", chr(0xF0B7))}{level(1, "bullet", "o")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="3">{level(0, "upperRoman", "%1.", 3)}{level(1, "none", "")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
    '</w:lvlOverride></w:num><w:num w:numId="5"><w:abstractNumId w:val="99"/></w:num>'
)


def test_lists() -> None:
    body = (
        item("a", 1) + item("b", 1, 1) + item("c", 1, 1) + item("d", 1, 2) + item("e", 1) + item("f", 1, 1)
        + p("Between") + item("g", 1) + item("h", 4) + item("i", 4) + item("j", 2) + item("k", 2, 1)
        + item("l", 3) + item("m", 3) + item("n", 3, 1) + item("o", 5) + item("q", 0)
    )  # fmt: skip
    assert word(body, numbering=NUMBERING).text.split("\n") == [
        *("1. a", "a) b", "b) c", "1.b.1 d", "2. e", "a) f", "", "Between", "", "3. g", "1. h", "2. i"),
        *("• j", "• k", "III. l", "IV. m", "", "n", "", "o", "", "q"),
    ]


def test_levels_of_items() -> None:
    document = word(item("a", 1) + item("b", 1, 1) + item("c", 2, 1), numbering=NUMBERING)
    assert [one[:2] for one in shape(document)] == [("item", 1), ("item", 2), ("item", 2)]


def test_numbered_heading() -> None:
    properties = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>'
    document = word(p("One", properties) + p("Two", properties), numbering=NUMBERING)
    assert shape(document) == [("heading", 1, "1. One"), ("heading", 1, "2. Two")]


def test_list_of_a_style() -> None:
    styles = '<w:style w:styleId="s"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    document = word(
        p("One", '<w:pStyle w:val="s"/>') + p("Two", '<w:pStyle w:val="s"/>'), styles=styles, numbering=NUMBERING
    )
    assert shape(document) == [("item", 1, "1. One"), ("item", 1, "2. Two")]


def test_absurd_numbers() -> None:
    levels = (
        level(0, "lowerLetter", "%1", 999_999_999) + level(1, "upperRoman", "%2", 5000) + level(2, "decimal", "%9%3")
    )
    numbering = f'<w:abstractNum w:abstractNumId="1">{levels}</w:abstractNum>'
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    body = item("a", 1) + item("b", 1, 1) + item("c", 1, 2) + item("d", 1, 10**8)
    assert word(body, numbering=numbering).text.split("\n") == ["999999999 a", "5000 b", "11 c", "", "d"]


# Tables


def cell(*content: str) -> str:
    return f"<w:tc><w:tcPr/>{''.join(one if one.startswith('<') else p(one) for one in content)}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/>{''.join(f'<w:tr><w:trPr/>{row}</w:tr>' for row in rows)}</w:tbl>"


def test_tables() -> None:
    inner = table(cell("x") + cell("y"), cell("z") + cell("w"))
    document = word(
        p("Before")
        + table(cell("a") + cell("b", "c") + cell(""), cell("d") + cell("e", inner, "f") + cell("g"))
        + p("After")
    )
    assert document.text == "Before\n\na\tb\nc\nd\te\nx\ty\nz\tw\nf\tg\n\nAfter"
    assert [one[2] for one in shape(document)] == ["a\tb\nc", "d\te", "x\ty", "z\tw", "f\tg"]


def test_table_that_only_frames() -> None:
    document = word(table(cell(p("Title", '<w:outlineLvl w:val="0"/>'), "Ann Lee spoke.", "Then all left.")))
    assert document.text == "Title\n\nAnn Lee spoke.\n\nThen all left."
    assert shape(document) == [("heading", 1, "Title")]


def test_link_in_a_table() -> None:
    relations = (
        f'<Relationship Id="r1" Type="{packages.W}/hyperlink" Target="https://example.org/" TargetMode="External"/>'
    )
    linked = f'<w:p>{r("see ")}<w:hyperlink r:id="r1">{r("the page")}</w:hyperlink>{r(" now")}</w:p>'
    document = word(table(cell("a") + cell(linked)), relations=relations)
    assert (document.text, leads(document)) == ("a\tsee the page now", [("the page", "https://example.org/")])


def test_five_thousand_tables_in_each_other() -> None:
    def tables(deep: int) -> str:
        return word(
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p>" * deep + "</w:tc></w:tr></w:tbl>" * deep
        ).text

    with effort.no_hang():
        assert tables(5000).split() == ["a"] * 5000
    assert effort.steps(lambda: tables(400)) < 2.2 * effort.steps(lambda: tables(200))


# Links, fields, notes


@pytest.mark.parametrize(
    ("target", "kept"),
    [
        ("https://example.org/a b", False),
        ("https://example.org/a?b=c", True),
        ("mailto:ann@example.org", True),
        ("ftp://example.org/x", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("\\\\server\\share", False),
        ("https:", False),
    ],
)
def test_addresses(target: str, kept: bool) -> None:
    relations = f'<Relationship Id="r1" Type="x/hyperlink" Target="{target}" TargetMode="External"/>'
    document = word(p(f'<w:hyperlink r:id="r1">{r("here")}</w:hyperlink>'), relations=relations)
    assert (document.text, leads(document)) == ("here", [("here", target)] if kept else [])


def field(instruction: str, result: str) -> str:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    asked = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>" if instruction else ""
    return f"{mark('begin')}{asked}{mark('separate')}{result}{mark('end')}"


def test_fields() -> None:
    inner = field("PAGE", r("7"))
    document = word(
        p(r("On ") + field('HYPERLINK "https://example.org/x"', r("page ") + inner) + r(" he said"))
        + p(f'<w:fldSimple w:instr=" DATE ">{r("5 May")}</w:fldSimple>')
        + p(field(f"</w:instrText></w:r>{field('IF', r('never'))}<w:r><w:instrText>", r("shown")))
    )
    assert document.text == "On page 7 he said\n\n5 May\n\nshown"
    assert leads(document) == [("page 7", "https://example.org/x")]


def test_field_without_an_end() -> None:
    assert word(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + r("lost")) + p("found")).text == "found"


def test_notes() -> None:
    body = (
        p(r("Ann Lee spoke") + '<w:r><w:footnoteReference w:id="5"/></w:r>' + r("."))
        + p(r("Bo Ek too") + '<w:r><w:endnoteReference w:id="5"/></w:r>' + r("."))
        + p(r("So did all") + '<w:r><w:footnoteReference w:id="2"/></w:r>')
    )
    footnotes = (
        f'<w:footnote w:id="0" w:type="separator">{p("line")}</w:footnote>'
        f'<w:footnote w:id="2">{p("third")}</w:footnote>'
        f'<w:footnote w:id="5">{p("<w:r><w:footnoteRef/></w:r>" + r("first"))}{p("more")}</w:footnote>'
    )
    endnotes = f'<w:endnote w:id="5">{p("second")}</w:endnote><w:endnote w:id="6">{p("never")}</w:endnote>'
    assert word(body, footnotes=footnotes, endnotes=endnotes).text == (
        "Ann Lee spoke[1].\n\nBo Ek too[2].\n\nSo did all[3]\n\n[1] first\n\nmore\n\n[2] second\n\n[3] third"
    )


# What is kept, and what is left out


CONTROL = f"<w:sdt><w:sdtPr><w:tag/></w:sdtPr><w:sdtContent>{r('b')}</w:sdtContent></w:sdt>"
PLACEHOLDER = (
    "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click</w:t></w:r></w:sdtContent></w:sdt>"
)
BREAKS = "<w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type='page'/><w:t>d</w:t><w:cr/><w:t>e</w:t>"
SIGNS = "".join(
    f"<w:sym w:font='{font}' w:char='{code}'/>"
    for font, code in (("Wingdings", "F0E0"), ("Symbol", "F061"), ("Wingdings", "F001"), ("", "zz"), ("Arial", "20AC"))
)
BOX = f"<w:txbxContent>{p('box')}{table(cell('x') + cell('y'))}</w:txbxContent>"
RUBY = "<w:ruby><w:rt><w:r><w:t>sound</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東</w:t></w:r></w:rubyBase></w:ruby>"


@pytest.mark.parametrize(
    ("body", "text", "said"),
    [
        (p(f"{r('a')}<w:ins>{r('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"), "anew", CHANGES),
        (p(f"{r('a')}<w:moveFrom>{r('b')}</w:moveFrom>{r('c')}<w:moveTo>{r('d')}</w:moveTo>"), "acd", CHANGES),
        (p("Ann ", "<w:rPr><w:del/></w:rPr>") + p("Lee"), "Ann Lee", CHANGES),
        (p("a", '<w:pPrChange><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:pPrChange>'), "a", None),
        (p(r("a") + "<w:r><w:commentReference w:id='1'/></w:r>"), "a", COMMENTS),
        (p(r("a") + r("b", "<w:vanish/>") + r("c", '<w:vanish w:val="0"/>')), "ac", HIDDEN),
        (p(r("a") + r("b", '<w:rStyle w:val="h"/>') + r("c")) + p("d", '<w:pStyle w:val="h"/>'), "ac", HIDDEN),
        (p("a", "<w:rPr><w:vanish/></w:rPr>"), "a", None),
        (p(r("a") + r("b", "<w:strike/>") + r("c", '<w:strike w:val="0"/>')), "ac", STRUCK),
        (p(r("a") + r("b", "<w:dstrike/>") + r("c")), "ac", STRUCK),
        (p("a", "<w:rPr><w:strike/></w:rPr>"), "a", None),
        (
            p("<w:r><w:drawing><wp:docPr id='1' name='Picture 1' descr='Bo Ek at the pier'/></w:drawing></w:r>")
            + p("a"),
            "a",
            DESCRIPTIONS,
        ),
        (p("<w:r><w:drawing><wp:docPr id='1' name='Picture 1' descr=''/></w:drawing></w:r>") + p("a"), "a", None),
        (p(f"<w:smartTag>{r('a')}{CONTROL}</w:smartTag>"), "ab", None),
        (p(f"{r('a')}{PLACEHOLDER}{CONTROL}"), "ab", PLACEHOLDERS),
        (f"<w:sdt><w:sdtContent>{p('a')}</w:sdtContent></w:sdt>", "a", None),
        (p(f"<w:r><w:t>a</w:t>{BREAKS}</w:r>", "<w:tabs><w:tab/></w:tabs>"), "a\tb\nc\nd\ne", None),
        (p("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>b</w:t></w:r>"), "a\u2011b", None),
        (p(f"<w:r>{SIGNS}</w:r>"), "→α\ufffd\ufffd€", None),
        (p(f"{r('a')}<w:r><w:pict><v:textbox>{BOX}</v:textbox></w:pict></w:r>{r('b')}"), "ab\n\nbox\n\nx\ty", None),
        (
            p(
                f"<mc:AlternateContent><mc:Choice>{r('a')}</mc:Choice><mc:Choice>{r('b')}</mc:Choice>"
                f"<mc:Fallback>{r('c')}</mc:Fallback></mc:AlternateContent>{r('d')}"
            ),
            "ad",
            None,
        ),
        (p(f"<mc:AlternateContent><mc:Fallback>{r('c')}</mc:Fallback></mc:AlternateContent>"), "c", None),
        (p(RUBY), "東", None),
        (p("<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>"), "a+b", None),
        (p("<w:drawing><x descr='a picture' title='b'/></w:drawing>") + p("a"), "a", None),
    ],
)
def test_kept_and_left_out(body: str, text: str, said: str | None) -> None:
    styles = '<w:style w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>'
    document = word(body, styles=styles)
    assert (document.text, notes(document)) == (text, [said] if said else [])


@pytest.mark.parametrize("place", ["drop", "margin"])
def test_a_large_initial_begins_its_word(place: str) -> None:
    initial = p(r("O"), f'<w:framePr w:dropCap="{place}" w:lines="3" w:wrap="around"/>')
    assert (
        word(initial + p(r("n Monday we met.")) + p(r("Ann Lee spoke."))).text == "On Monday we met.\n\nAnn Lee spoke."
    )
    assert word(p(r("Boats"), '<w:framePr w:w="2000"/>') + p(r("We met."))).text == "Boats\n\nWe met."


def test_deleted_paragraph_leaves_no_trace() -> None:
    gone = p("<w:del><w:r><w:delText>b</w:delText></w:r></w:del>", "<w:rPr><w:del/></w:rPr>")
    document = word(p("a") + gone + p("c", '<w:outlineLvl w:val="0"/>') + table(cell("d")))
    assert (document.text, shape(document)[0]) == ("a\n\nc\n\nd", ("heading", 1, "c"))


def test_strict_form() -> None:
    parts = word_parts(p("Ann Lee spoke."))
    parts = {
        path: str(part).replace(packages.W, "http://purl.oclc.org/ooxml/wordprocessingml/main")
        for path, part in parts.items()
    }
    assert read_bytes(zipped(parts), "report.docx").text == "Ann Lee spoke."


# Hostile and damaged files


DAMAGED = (
    "“report.docx” is damaged: a part of it is not as it should be. Get it again, or open it in the program it was "
    "made with, save it again, and open that."
)


@pytest.mark.parametrize("path", ["word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels"])
def test_entities(path: str) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + number)} "{f"&{chr(97 + number)};" * 10}">' for number in range(12)
    )
    parts = word_parts(p("&m;"), styles="")
    parts[path] = f"{bomb}]>{parts[path]}"
    assert "definitions (a DOCTYPE)" in refusal(zipped(parts), "report.docx")
    parts = word_parts(p("&a;"), styles="")
    parts[path] = f'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>{parts[path]}'
    assert "definitions (a DOCTYPE)" in refusal(zipped(parts), "report.docx")


def test_nothing_outside_is_opened() -> None:
    relations = '<Relationship Id="a" Type="x/styles" Target="file:///etc/passwd" TargetMode="External"/>'
    relations += '<Relationship Id="b" Type="x/numbering" Target="../../../etc/passwd"/>'
    assert word(p("a"), relations=relations).text == "a"


@pytest.mark.parametrize("body", ["<w:p>" * 100, "<w:p></w:body>", "&nbsp;", "\x01", "<w:p " + "a" * 100])
def test_broken_xml(body: str) -> None:
    assert refusal(zipped(word_parts(body)), "report.docx") == DAMAGED


@pytest.mark.parametrize("tag", ["w:p", "w:sdt", "w:tbl", "w:r", "w:del"])
def test_depth(tag: str) -> None:
    data = zipped(word_parts(f"<{tag}>" * 200_000 + f"</{tag}>" * 200_000 + p("a")))
    with effort.no_hang():
        packages.read_or_refuse(data, "report.docx")


def test_too_long() -> None:
    data = zipped(word_parts(p("Ann Lee spoke. " * 700_000)), zipfile.ZIP_STORED)
    assert refusal(data, "report.docx") == (
        "“report.docx” is longer than 10 million characters, the most that can be read. Open a shorter part of it."
    )


@pytest.mark.slow
def test_damaged_files() -> None:
    parts = (
        "word/document.xml",
        "word/styles.xml",
        "word/numbering.xml",
        "word/_rels/document.xml.rels",
        "docProps/core.xml",
    )
    read, refused = packages.read_damaged_parts(FOLDER / "files" / "english.docx", parts, 150)
    assert read > 30
    assert refused > 200


CHUNK = '<w:p><w:r><w:t>before</w:t></w:r></w:p><w:altChunk r:id="c"/><w:p><w:r><w:t>after</w:t></w:r></w:p>'
NOT_READ = "A file that is set into this document could not be read: its words are not in the text."


@pytest.mark.parametrize(
    ("file", "data", "text", "said"),
    [
        ("c.html", b"<h2>Harbour</h2><ul><li>roof</li></ul>", "Harbour\n\n\u2022 roof", None),
        ("c.rtf", rb"{\rtf1 Ann Lee\par spoke.}", "Ann Lee\n\nspoke.", None),
        ("c.txt", "Zo\u00eb\n\nsang.".encode(), "Zo\u00eb\n\nsang.", None),
        ("c.mht", b"From: <Saved by B>\nSubject: a\nContent-Type: text/html\n\n<p>Bo Ek</p>", "Bo Ek", None),
        ("c.docx", b"PK", "", NOT_READ),
        ("gone.html", b"", "", NOT_READ),
    ],
    ids=["html", "rtf", "txt", "mht", "docx", "gone"],
)
def test_a_file_that_is_set_in(file: str, data: bytes, text: str, said: str | None) -> None:
    relations = f'<Relationship Id="c" Type="{packages.W}/aFChunk" Target="{file}"/>'
    parts = packages.word_parts(CHUNK, relations=relations)
    if data:
        parts[f"word/{file}"] = data
    document = read_bytes(packages.zipped(parts), "report.docx")
    assert document.text == "\n\n".join(filter(None, ("before", text, "after")))
    assert packages.notes(document) == ([said] if said else [])
