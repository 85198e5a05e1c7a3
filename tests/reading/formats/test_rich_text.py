"""RTF: words in any code page, layout, links and notes; what is left out; files that are damaged, or made to harm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import effort
from tests.reading.formats import packages
from tests.reading.formats.packages import FOLDER, leads, notes, refusal, shape
from tests.selecting import few
from viewer.reading import Document, read_bytes, read_file

CHANGES = "Changes are tracked in this file: words that were inserted are in the text, words that were deleted are not."
COMMENTS = "Comments in this file are not in the text."
STRUCK = "Words that are struck through in this file are not in the text."
HIDDEN = "Words that are hidden in this file are not in the text."
HEAD = "A head or foot of the pages is not in the text: “On each page”."
CUT = "This file ends in the middle: some of its text may be missing."


def read(body: str | bytes) -> Document:
    """The document in an RTF."""
    data = body if isinstance(body, bytes) else body.encode("latin-1")
    return read_bytes(b"{\\rtf1\\ansi " + data + b"}", "report.rtf")


def wanted(name: str) -> str:
    text = (FOLDER / "originals" / f"{name}.txt").read_text().strip()
    # RTF has a box before the paragraph that it stands at.
    return text.replace("Near the box.\n\nIn the box.", "In the box.\n\nNear the box.")


@pytest.mark.parametrize("name", ["english", "persian", "mixed", "rich"])
def test_real_files(name: str) -> None:
    """As LibreOffice saves them: not a character is different."""
    assert read_file(FOLDER / "files" / f"{name}.rtf").text == wanted(name)


def test_layout_of_a_real_file() -> None:
    document = read_file(FOLDER / "files" / "english.rtf")
    assert [one[:2] for one in shape(document)] == [
        *(("heading", 1), ("heading", 2), ("item", 1), ("item", 1), ("item", 1), ("heading", 2)),
        *(("item", 1), ("item", 1), ("row", 1), ("row", 1), ("quote", 1)),
    ]
    assert leads(document) == [("harbour café", "https://example.org/cafe?table=4")]
    about = document.source.about
    assert (about.title, about.author, about.encoding) == ("Harbour Day in Port Melby", "Ines Okoro", "")


def test_rich_file() -> None:
    document = read_file(FOLDER / "files" / "rich.rtf")
    assert [one[:2] for one in shape(document)] == [
        *(("heading", 1), ("item", 1), ("item", 2), ("item", 2), ("item", 3), ("item", 1), ("item", 1)),
        *(("row", 1), ("row", 1), ("row", 1), ("caption", 1), ("quote", 1)),
    ]
    assert leads(document) == [("our boats", "https://example.org/boats")]
    assert sorted(notes(document)) == sorted([CHANGES, COMMENTS, HIDDEN, HEAD])
    about = document.source.about
    assert (about.title, about.author, about.date) == ("Quay Day", "Ann Lee", "2025-05-06T07:08")


# Characters


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("caf\\'e9", "café"),
        ("\\ansicpg1256 \\'d3\\'e1\\'c7\\'e3", "سلام"),
        (b"\\ansicpg1256 \xd3\xe1\xc7\xe3", "سلام"),
        ("\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset178 B;}}\\f0 \\'e9{\\f1 \\'d3\\'e1}\\'e9", "éسلé"),
        ("{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset178 B;}}\\f0\\ltrch\\rtlch\\af1 \\'d3\\ltrch \\'d3", "سÓ"),
        ("\\ansicpg1256\\deff0{\\fonttbl{\\f0\\fcharset0 A;}}\\f0 \\'d3\\'e1", "سل"),
        ("\\deff0{\\fonttbl{\\f0\\fcharset204 A;}}\\'cf\\plain\\'cf", "ПП"),
        ("{\\fonttbl{\\f0\\cpg1253 A;}}\\f0 \\'e1", "α"),
        ("{\\fonttbl{\\f0\\fcharset128 A;}}\\f0 \\'93\\'8c\\'8b\\'9e\\'83A", "東京ア"),
        ("{\\fonttbl{\\f0\\fcharset2 Symbol;}}{\\f0 \\'b7}", "•"),
        ("{\\fonttbl{\\f0\\fcharset2{\\*\\panose 05}Wingdings;}}{\\f0 \\'e0}", "→"),
        ("\\ansicpg99999 caf\\'e9", "café"),
        ("\\ansicpg65001 caf\\'c3\\'a9", "café"),
        ("\\mac caf\\'8e", "café"),
        ("\\pc caf\\'82", "café"),
        ("\\u1587?\\u1604\\'3f\\u1575\\'3f\\u1605 xa", "سلامa"),
        (
            "\\uc0\\u1587\\u1604{\\uc2\\u1575xy\\u1605\\'3f\\'3f}\\u-10179 \\u-9089 !",
            "سلام😿!".replace("😿", "\U0001f47f"),
        ),
        ("\\u55357?\\u56447?", "\U0001f47f"),
        ("\\u55357?a\\u56447?", "a\ufffd"),
        ("\\u233\\'e9{\\uc3\\u233{a}b}", "ééab"),
        ("\\u233a\\u233\\par b", "éé\n\nb"),
        ("a\\~b\\_c\\-d\\{e\\}f\\\\g", "a\u00a0b\u2011cd{e}f\\g"),
        ("\\ldblquote a\\rquote s\\rdblquote\\emdash b\\zwnj c\\emspace d", "“a’s”—b\u200cc d"),
        ("a\r\nb\\\nc\\\r\nd", "ab\n\nc\n\nd"),
        ("a\\tab b\\line c\\page d\\sect e", "a\tb\nc\n\nd\n\ne"),
        ("\\bin3 }}}a{\\pict\\bin2 }}}b", "ab"),
    ],
)
def test_characters(body: str | bytes, text: str) -> None:
    assert read(body).text == text


# Layout

STYLES = (
    "{\\stylesheet{\\ql Normal;}{\\s1\\outlinelevel0\\b heading 1,Mine;}{\\s2\\sbasedon1 Mein Titel;}{\\s3 Quote;}"
    "{\\s4\\outlinelevel2 Own;}{\\*\\cs1 heading 5;}{\\s5\\sbasedon6 A;}{\\s6\\sbasedon5 B;}"
    "{\\s7{\\*\\k x}caption;}}"
)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("\\s1 T\\par", ("heading", 1)),
        ("\\s2 T\\par", ("heading", 1)),
        ("\\s3 T\\par", ("quote", 1)),
        ("\\s4 T\\par", ("heading", 3)),
        ("\\s5 T\\par", None),
        ("\\s7 T\\par", ("caption", 1)),
        ("\\s99 T\\par", None),
        ("\\outlinelevel3{\\b T}\\par", ("heading", 4)),
        ("\\outlinelevel9 T\\par", None),
        ("\\s1\\pard T\\par", None),
        ("{\\listtext 2)\\tab}\\ilvl1 T", ("item", 2)),
        ("{\\listtext\\pard\\s1 \\'b7\\tab}\\pard T", ("item", 1)),
        ("{\\*\\pn\\pnlvlblt}{\\pntext\\'b7\\tab}T", ("item", 1)),
        ("{\\listtext\\tab}T", None),
    ],
)
def test_kinds(body: str, expected: tuple[str, int] | None) -> None:
    assert [one[:2] for one in shape(read(STYLES + body))] == ([expected] if expected else [])


def test_items() -> None:
    body = (
        "{\\listtext 1.\\tab}One\\par{\\listtext\\'b7\\tab}Two\\par\\s1{\\listtext IV\\tab}Three\\par"
        "{\\listtext 9.}\\par\\pard Four"
    )
    assert read(STYLES + body).text == "1. One\n• Two\n\nIV Three\n\nFour"


def test_tables() -> None:
    row = "\\trowd\\cellx1\\cellx2\\pard\\intbl {a}\\cell b\\par c\\cell\\row "
    nested = (
        "\\trowd\\pard\\intbl d\\par\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}"
        "{\\nonesttables\\par}"
    )
    body = f"Before\\par {row}{nested}\\pard\\intbl e\\cell f\\cell\\row\\pard After"
    document = read(body)
    assert document.text == "Before\n\na\tb\nc\nd\nx\ty\ne\tf\n\nAfter"
    assert [one[2] for one in shape(document)] == ["a\tb\nc", "d", "x\ty", "e\tf"]


def test_cells_without_a_table() -> None:
    assert read("a\\cell b\\cell\\row c\\par\\row\\nestrow\\nestcell d").text.split() == ["a", "b", "c", "d"]


@pytest.mark.parametrize(
    ("instruction", "address"),
    [
        ('HYPERLINK "https://example.org/a"', "https://example.org/a"),
        ('{\\b HYPERLINK }{ "https://example.org/{\\b a}"}', "https://example.org/a"),
        ('HYPERLINK "https://example.org/" \\\\l "part"', "https://example.org/#part"),
        ('HYPERLINK \\\\l "part"', ""),
        ('HYPERLINK "javascript:alert(1)"', ""),
        ('HYPERLINK "\\\\\\\\server\\\\share"', ""),
        ("PAGE", ""),
    ],
)
def test_fields(instruction: str, address: str) -> None:
    document = read(f"see {{\\field{{\\*\\fldinst {instruction}}}{{\\fldrslt {{\\ul this}}}}}} now")
    assert (document.text, leads(document)) == ("see this now", [("this", address)] if address else [])


@pytest.mark.parametrize(
    ("body", "text", "said"),
    [
        ("a{\\footnote\\pard\\chftn b\\par c}d{\\footnote\\ftnalt e}", "a[1]d[2]\n\n[1] b\n\nc\n\n[2] e", None),
        ("a{\\shp{\\*\\shpinst{\\sp{\\sn b}{\\sv c}}{\\shptxt d\\par}}{\\shprslt{\\*\\do e}}}f", "af\n\nd", None),
        ("a{\\*\\do{\\dptxbxtext b}}c", "ac\n\nb", None),
        ("a{\\object{\\*\\objclass W}{\\*\\objdata 00}{\\result b}}", "ab", None),
        ("a{\\deleted b}{\\revised c}", "ac", CHANGES),
        ("a{\\v b}\\v c\\v0 d{\\v b{\\v0 e}}", "ade", HIDDEN),
        ("a\\v b\\plain c", "ac", HIDDEN),
        ("a{\\strike b}\\striked1 c\\striked0 d\\strike b\\plain e", "ade", STRUCK),
        ("a{\\*\\atnid B}{\\*\\annotation Really?}b", "ab", COMMENTS),
        ("{\\header \\trowd\\intbl On each\\cell page{\\footer b}\\par}{\\footerf 1}a", "a", HEAD),
        ("{\\*\\unknown b}{\\unknown a}", "a", None),
        ("a{\\upr{\\title b}{\\*\\ud{c}}}", "ac", None),
        ("a{\\*\\bkmkstart b}{\\xe c}{\\tc d}", "a", None),
        ("{\\mmath{\\*\\moMath{\\mr a+b}}}{\\mmathPict c}", "a+b", None),
        ("{\\*\\shppict{\\pict b}}{\\nonshppict{\\pict c}}a", "a", None),
    ],
)
def test_kept_and_left_out(body: str, text: str, said: str | None) -> None:
    document = read(body)
    assert (document.text, notes(document)) == (text, [said] if said else [])


def test_metadata() -> None:
    about = read(
        "\\ansicpg1256{\\info{\\title \\'d3\\'e1\\u1575?}{\\author Ann {\\b Lee}}{\\creatim\\yr2025\\mo5\\dy6}"
        "{\\company b}}"
        "{\\title left out}a"
    ).source.about
    assert (about.title, about.author, about.date) == ("سلا", "Ann Lee", "2025-05-06")


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("\\yr2025\\mo5\\dy6\\hr7\\min8", "2025-05-06T07:08"),
        ("\\yr2025\\mo5\\dy6\\min8", "2025-05-06T00:08"),
        ("\\yr2025", "2025-01-01"),
        ("\\yr0\\mo0", ""),
        ("", ""),
    ],
)
def test_dates(said: str, date: str) -> None:
    assert read(f"{{\\info{{\\creatim{said}}}}}a").source.about.date == date


# Hostile and damaged files


def test_what_follows_the_end_is_left_out() -> None:
    assert read("a}b").text == "a"


def test_cut_off() -> None:
    document = read_bytes(b"{\\rtf1 Ann Lee {\\b spoke", "report.rtf")
    assert (document.text, notes(document)) == ("Ann Lee spoke", [CUT])


def test_every_beginning_of_a_file() -> None:
    data = (FOLDER / "files" / "rich.rtf").read_bytes()
    read_so_far = [packages.read_or_refuse(data[:end], "report.rtf") for end in range(1, len(data), 53)]
    assert read_so_far[-1]


MB = 1_000_000
HYPERLINK = '{\\field{\\*\\fldinst HYPERLINK "http://a.b/"}{\\fldrslt a}}'


@pytest.mark.parametrize(
    "repeated",
    few(
        [
            *("{", "{}", "{a}", "{\\f1 a}", "\\b", "\\'e1", "\\'e1a", "\\u1583\\'3f", "\\u1583 a", "a\\par ", "\\~"),
            *(
                "\\intbl a\\cell ",
                "\\itap9 a\\nestcell",
                "{\\footnote a}",
                "{\\footnote a",
                "{\\shptxt a",
                "{\\pict",
                "\\v a",
            ),
            *(
                HYPERLINK,
                HYPERLINK[:-2],
                "{\\listtext 1.}a\\par",
                "{\\*\\do",
                "{\\upr{",
                "{\\stylesheet{\\s1{a}",
                "{\\s1{a}",
            ),
            *("\\bin1", "{\\info{\\title a", "{\\fonttbl{\\f1", "\\trowd\\row", "{\\*\\fldinst", "\\uc9\\u233"),
        ],
        8,
    ),
)
def test_much_of_it(repeated: str) -> None:
    """What a file may be full of, a quarter of a megabyte of it: time grows with the length, no faster."""

    def read_so_much(length: int) -> None:
        data = b"{\\rtf1 words " + repeated.encode() * (length // len(repeated))
        packages.read_or_refuse(data, "report.rtf")

    with effort.no_hang():
        read_so_much(MB // 4)
    little, twice = (effort.steps(lambda length=length: read_so_much(length)) for length in (10_000, 20_000))
    assert twice < 2.2 * little


def test_braces_without_end() -> None:
    assert read_bytes(b"{\\rtf1 " + b"{" * 100_000 + b"a", "report.rtf").text == "a"
    assert read("{" * 100_000 + "a" + "}" * 100_000 + "b").text == "ab"


def test_large_pictures_cost_nothing() -> None:
    picture = (
        b"{\\pict\\pngblip "
        + b"89504e47\n" * 5 * MB
        + b"}{\\pict\\bin"
        + str(30 * MB).encode()
        + b" "
        + b"}{\\" * 10 * MB
    )
    texts: list[str] = []
    assert effort.steps(lambda: texts.append(read(b"a" + picture + b"}b").text)) < 5000
    assert texts == ["ab"]


def test_too_much_form() -> None:
    assert refusal(b"{\\rtf1 a" + b"{" * 11 * MB, "report.rtf") == (
        "“report.rtf” holds more than 10 MB of text and its form, the most that can be read. Open a shorter part of it."
    )


def test_damaged_files() -> None:
    read_ones = 0
    for name in ("english", "mixed", "rich"):
        data = (FOLDER / "files" / f"{name}.rtf").read_bytes()
        for made in packages.damaged(data, 1, 200):
            if made.startswith(b"{\\rtf"):
                read_ones += packages.read_or_refuse(made, "report.rtf")
    assert read_ones > 400


WORDS = (
    "par cell row nestcell nestrow intbl itap3 pard plain s1 outlinelevel1 ilvl2 listtext pntext footnote shptxt "
    "fldinst fldrslt field upr ud info title author creatim stylesheet fonttbl pict bin3 u55357 u233 uc0 uc2 f1 af1 "
    "rtlch v v0 deleted annotation * ' '8c ~ line tab deff0 ansicpg932 ansicpg0 object result do"
).split()


@given(st.lists(st.sampled_from([*(f"\\{word}" for word in WORDS), "{", "}", " a", "\n", "é", "-9", " "]), max_size=60))
def test_any_words_in_any_order(pieces: list[str]) -> None:
    packages.read_or_refuse(b"{\\rtf1 " + "".join(pieces).encode("latin-1"), "report.rtf")


@pytest.mark.parametrize("sign", ["\\'00", "\\'08"])
def test_address_that_can_be_none(sign: str) -> None:
    document = read('{\\field{\\*\\fldinst HYPERLINK "https://example.org/' + sign + '"}{\\fldrslt Harbour}} Day')
    assert (document.text, leads(document)) == ("Harbour Day", [])


def test_a_large_initial_begins_its_word() -> None:
    initial = "\\pard\\dropcapli3\\dropcapt1 {\\fs80 O}\\par"
    assert (
        read(initial + "\\pard n Monday we met.\\par Ann Lee spoke.\\par").text == "On Monday we met.\n\nAnn Lee spoke."
    )
    assert read(initial).text == "O"
