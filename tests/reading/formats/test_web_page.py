"""Web pages: what of them is read, and what is left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html

from tests.reading.formats.packages import notes
from viewer.reading import Choice, Document, ReadingError, read_bytes, read_file

FOLDER = Path(__file__).parent
PAGES = FOLDER / "files" / "pages"
WHOLE = Choice(whole=True)


def read(html: str | bytes, choice: Choice | None = None) -> Document:
    return read_bytes(html if isinstance(html, bytes) else html.encode(), "page.html", choice or Choice())


def kinds(document: Document) -> list[tuple[str, int, str]]:
    text = document.text
    return [(block.kind, block.level, text[block.span.start : block.span.end]) for block in document.source.layout]


def links(document: Document) -> list[tuple[str, str]]:
    return [(document.text[link.span.start : link.span.end], link.address) for link in document.source.links]


@pytest.mark.parametrize("name", ["english", "persian", "mixed"])
def test_originals(name: str) -> None:
    document = read_file(FOLDER / "originals" / f"{name}.html")
    assert document.text == (FOLDER / "originals" / f"{name}.txt").read_text(encoding="utf-8").rstrip("\n")
    assert (document.encoding, document.source.about.notes) == ("utf-8", ())


def test_what_an_original_says_of_itself() -> None:
    document = read_file(FOLDER / "originals" / "english.html")
    about = document.source.about
    assert (about.title, about.author, about.date) == ("Harbour Day in Port Melby", "Ines Okoro", "2025-05-06")
    assert links(document) == [("harbour café", "https://example.org/cafe?table=4")]


PAGES_READ = {
    "news": (
        ("Harbour Day draws 180 guests\n\nBy Ann Lee, 6 May 2025\n\nAbout 180", "oldest boat of the harbour."),
        ("thanked all who had helped.", "The programme in short", "come again next year.", "twelve slides."),
        (
            "cookies",
            "Sport",
            "Share this",
            "Related",
            "I was there",
            "rights",
            "script",
            "frame",
            "drawn",
            "in the sun",
        ),
        38,
    ),
    "blog": (
        ("A quiet evening of poems\n\n3 June 2025, by Bo Ek\n\nLast Friday",),
        ("found them in a trunk.", "a chair of their own."),
        ("Home", "About", "I live in", "Thoughts about"),
        19,
    ),
    "wordpress": (
        ("Spring meeting\n\n2 April 2025 by Ann Lee\n\nThe spring meeting",),
        ("the figs have not.", "• Twelve roses were planted\n• The pond was cleaned"),
        ("Skip to", "Events", "Share this", "Previous", "Lovely evening", "Winter walk", "powered"),
        29,
    ),
    "tables_2003": (
        ("Choir festival 2003\n\nOn Saturday nine choirs",),
        ("from Münster.\n\nThen the choir", "10:00\tOpening\n11:30\tCafé and cake", "that everybody sang."),
        ("Home", "Guestbook", "Logo"),
        3,
    ),
    "plain_body": (
        ("Minutes of the rowing club\n\nPresent: Ann Lee",),
        ("The chair opened the meeting", "ask three builders.", "ended at 20:15."),
        (),
        0,
    ),
    "persian": (
        ("شب شعر در کتابخانه\n\n۱۵ خرداد ۱۴۰۴\n\nشب شعر با حضور",),
        ("“شعر خانهٔ ماست.”", "کتاب‌های تازه", "به پایان رسید."),
        ("صفحه نخست", "تماس", "حقوق"),
        11,
    ),
    "programme": (
        ("Programme of the science day\n\nMorning\n\n• 09:00 Welcome and coffee",),
        (
            "• 10:30 A walk on the moon – Bo Ek",
            "4. 14:00 Robots in the kitchen\nCy Dow",
            "5. 15:00",
            "Room 2\nWorkshops",
        ),
        (),
        2,
    ),
    "divs": (
        ("Bakers meet in Ulm\n\nMore than sixty",),
        ("She asked for patience and salt.", "his oven.\n\nCy Dow cut"),
        ("Start", "Contact", "Hidden"),
        4,
    ),
    "word": (
        ("Annual meeting\n\nOpening\n\nThe chair, Ann Lee, opened the meeting in the café at 18:00.\n\n• The",),
        ("Income\t900 €\nCosts\t850 €", "“We are well,” said Bo Ek."),
        ("hidden remark", "mso", "Cy Dow", "MsoNormal"),
        0,
    ),
    "google_docs": (
        ("Report of the book fair\n\nThe first day\n\nAnn Lee opened the fair. The web site\xa0has the list.",),
        ("• Bo Ek signed his book\n• forty copies", "Hall A\tNovels"),
        ("import",),
        0,
    ),
    "saved": (
        ("Flood watch trains forty helpers\n\nBy Cy Dow\n\nForty helpers",),
        ("without a spade.", "carried it away again.", "is in autumn."),
        ("Weather", "Most read", "Imprint"),
        15,
    ),
}


HIDING = ("divs", "word")
HIDDEN = "Words that are hidden in this file are not in the text."


@pytest.mark.parametrize("name", PAGES_READ)
def test_articles(name: str) -> None:
    document = read_file(PAGES / f"{name}.html")
    text = document.text
    begins, holds, lacks, left_out = PAGES_READ[name]
    assert text.startswith(begins[0])
    assert [words for words in (*begins[1:], *holds) if words not in text] == []
    assert [words for words in lacks if words in text] == []
    said = f"Only the article of the page is shown; {left_out} words around it, such as menus, are left out."
    assert notes(document) == ([said] if left_out else []) + ([HIDDEN] if name in HIDING else [])


@pytest.mark.parametrize("name", PAGES_READ)
def test_whole_pages(name: str) -> None:
    document = read_bytes((PAGES / f"{name}.html").read_bytes(), "page.html", WHOLE)
    article = read_file(PAGES / f"{name}.html")
    left_out = len(document.text.split()) - len(article.text.split())
    assert left_out >= PAGES_READ[name][3]
    assert notes(document) == ([HIDDEN] if name in HIDING else [])
    assert [words for words in ("script words", "Hidden words", "hidden remark") if words in document.text] == []


@pytest.mark.parametrize("name", sorted(set(PAGES_READ) - {"word"}))
def test_whole_pages_lose_no_word(name: str) -> None:
    """All that lxml finds beside what is not seen, each word as often and in its place."""
    data = (PAGES / f"{name}.html").read_bytes()
    document = read_bytes(data, "page.html", WHOLE)
    tree = html.document_fromstring(data.decode(document.encoding))
    for unseen in tree.xpath(
        "//head|//script|//style|//noscript|//iframe|//svg|//button|//*[contains(@style, 'none')]"
    ):
        unseen.drop_tree()
    wanted = "".join(tree.xpath("//body")[0].text_content().split())
    found = "".join(word for word in document.text.split() if word not in ("•", "4.", "5.", "©"))
    assert found.replace("“شعر", "شعر").replace("”", "") == wanted.replace("©", "").replace("”", "")


def test_what_pages_say_of_themselves() -> None:
    about = read_file(PAGES / "news.html").source.about
    assert (about.title, about.author) == ("Harbour Day draws 180 guests", "Ann Lee")
    assert about.date == "2025-05-06T08:30:00+02:00"
    assert about.more == (("Address", "https://courier.example/harbour-day"), ("Site", "Melby Courier"))
    assert read_file(PAGES / "wordpress.html").source.about.date == "2025-04-02T19:00:00+01:00"
    assert read_file(PAGES / "saved.html").source.about.more == (
        ("Address", "https://valley.example/news/flood-watch"),
    )


def test_an_article_that_is_a_small_part_is_not_taken_for_all() -> None:
    body = "<p>Ann Lee spoke about boats, and Bo Ek about the sea.</p>" * 5
    assert "Bo Ek" in read(f"<body>{body}<article><p>A short box.</p></article></body>").text
    assert read(f"<article>{body}</article><article>{body}</article>").text.count("Bo Ek") == 10
    assert read(f"<nav>{body}</nav><p>End.</p>").text.count("Bo Ek") == 5
    assert read(f"<aside>{body}</aside><p>End.</p>").text.count("Bo Ek") == 5


def test_items() -> None:
    document = read(
        "<ul><li>a<ul><li><p>b</p><p>c</p></li></ul>d</li><li></li><li>&nbsp;</li></ul>"
        "<p>-</p><ol start=3 type=i><li>e</li><li value=9>f</li></ol><p>-</p><ol reversed><li>g</li><li>h</li></ol>"
        "<p>-</p><ol type=A start=27><li>j</li></ol><p>-</p><ol><li><h3>k</h3><p>l</p></li></ol><ul><li><h3>m</h3></ul>"
    )
    assert [kind for kind in kinds(document) if kind[0] != "heading"] == [
        ("item", 1, "• a"),
        ("item", 2, "• b\nc"),
        ("item", 1, "d"),
        ("item", 1, "iii. e"),
        ("item", 1, "ix. f"),
        ("item", 1, "2. g"),
        ("item", 1, "1. h"),
        ("item", 1, "AA. j"),
    ]
    assert document.text.endswith("1. k\n\nl\n\nm")


def test_tables() -> None:
    document = read(
        "<table><caption>Boats</caption><thead><tr><th> Name <th>Crew</thead><tr><td><p>Gull</p><p>old</p><td></td>"
        "<td><ul><li>Ann<li>Bo</ul><tr><td><td>9</table>"
        "<table><tr><td>menu<td><h2>Title</h2><p>one<p>two</table><table><tr><td>alone</table>"
    )
    assert kinds(document) == [
        ("caption", 1, "Boats"),
        ("row", 1, "Name\tCrew"),
        ("row", 1, "Gull\nold\t\t• Ann\n• Bo"),
        ("row", 1, "9"),
        ("heading", 2, "Title"),
    ]
    assert document.text.endswith("menu\n\nTitle\n\none\n\ntwo\n\nalone")


def test_quotations_and_lines() -> None:
    document = read(
        "<blockquote>a<p>b<blockquote>c</blockquote></blockquote><p>Said <q>d <q>e</q></q> . <br> f<br><br>g<p>h"
        "<pre>\none\n  two\n\nthree</pre><ruby>東京<rt>とう</rt></ruby> <ruby>x<rp>(</rp><rt>y</rt><rp>)</rp></ruby>"
        "<details><summary>More</summary>within</details>long<wbr>word soft\xadhyphen<hr>i &lt; &eacute; &#146;"
    )
    assert kinds(document) == [("quote", 1, "a"), ("quote", 1, "b"), ("quote", 2, "c")]
    assert document.text.split("\n\n")[3:] == [
        "Said “d ‘e’” .\nf",
        "g",
        "h",
        "one\ntwo",
        "three",
        "東京(とう) x(y)",
        "More",
        "within",
        "longword softhyphen",
        "i < é ’",
    ]


def test_links() -> None:
    document = read(
        '<p><a href=" HTTPS://a.example/&#10;b ">one <b>two</b>,</a> <a href="/c">three</a> '
        '<a href="mailto:a@b.example">four</a>'
        '<a href="javascript:alert(1)">five</a> <a href="https:">six</a> <a href="https://e.example/\u202etxt">seven</a>'
        '<a href="file:///etc/passwd">eight</a> <a href="//f.example/">nine</a>'
        '<a href="https://g.example"><p>ten<p>eleven</a>'
    )
    assert links(document) == [
        ("one two,", "HTTPS://a.example/b"),
        ("four", "mailto:a@b.example"),
        ("ten", "https://g.example"),
        ("eleven", "https://g.example"),
    ]


def test_what_is_not_seen() -> None:
    document = read(
        "<p hidden>a</p><p style='color:red; DISPLAY : none'>b</p><i aria-hidden=true>*</i><noscript>c</noscript>"
        "<template>d</template><svg><title>e</title></svg><button>f</button><h2><button>Kept</button></h2>"
        "<select><option>g</select><textarea>h</textarea><object>i</object><math><annotation>j</annotation></math>"
        f"<div aria-hidden=true>{'Long words behind a dialog. ' * 3}</div><dialog>k</dialog><img alt=l>",
        WHOLE,
    )
    assert document.text == "Kept\n\n" + ("Long words behind a dialog. " * 3).strip()


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>Not now</p>",
        "<p style='display:none'>Not <b>now</b></p>",
        "<div style='visibility: hidden'><p></p><p>Not now</p></div>",
        "<template><p>Not now</p></template>",
        "<dialog>Not now</dialog>",
        "<div hidden><script>let x</script><i>Not</i></div>",
    ],
)
def test_hidden_words_are_left_out_and_this_is_told(hidden: str) -> None:
    document = read(f"<p>Seen.</p>{hidden}<p>Seen, too.</p>")
    assert document.text == "Seen.\n\nSeen, too."
    assert notes(document) == [HIDDEN]


@pytest.mark.parametrize(
    "other",
    [
        "<script>let x = 'words'</script><style>p { color: red }</style>",
        "<noscript>Please turn on scripts.</noscript>",
        "<div hidden><script>let x</script><svg><text>drawn</text></svg><style>p { }</style></div>",
        "<p hidden> * 1 </p><template> </template>",
        "<select><option>one</select><button>Send</button><textarea>typed</textarea>",
    ],
)
def test_what_is_for_programs_is_no_hidden_word(other: str) -> None:
    document = read(f"<p>Seen.</p>{other}<p>Seen, too.</p>")
    assert document.text == "Seen.\n\nSeen, too."
    assert notes(document) == []


@pytest.mark.parametrize(
    "shell",
    [
        "<html><frameset><frame src='a.html'><noframes><p>No frames here</noframes></frameset></html>",
        "<html><body><div id=root></div><script src='a.js'></script><noscript>Turn on scripts</noscript></body></html>",
        "<html><body><iframe src='a.html'></iframe></body></html>",
    ],
)
def test_a_page_whose_words_are_elsewhere_is_refused_as_that(shell: str) -> None:
    with pytest.raises(ReadingError, match="without words of its own: a browser gets them from elsewhere"):
        read(shell)
    with pytest.raises(ReadingError, match="holds nothing but white space"):
        read("<html><body> </body></html>")


ENTITY = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "yy"><!ENTITY z "&y;&y;">]>'


def test_nothing_is_loaded() -> None:
    text = read(f'<?xml-stylesheet href="http://127.0.0.1:9/x"?>{ENTITY}<base href="file:///"><p>a &x; &z;</p>').text
    assert text.endswith("a &x; &z;")
    with pytest.raises(ReadingError):
        read('<html><frameset><frame src="file:///etc/passwd"></frameset></html>')


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        ("<meta charset=utf-8><p>Café".encode(), "Café", "utf-8"),
        ("<meta charset=iso-8859-1><p>Café".encode(), "Café", "utf-8"),
        ("<meta charset=utf-8><p>Café".encode("latin-1"), "Café", "windows-1252"),
        ("<meta content='text/html; charset=windows-1250'><p>Łódź".encode("cp1250"), "Łódź", "windows-1250"),
        ("<meta charset='ISO-8859-1'><p>“a”".encode("cp1252"), "“a”", "windows-1252"),
        ("<?xml version='1.0' encoding='koi8-r'?><html><p>Вода".encode("koi8-r"), "Вода", "koi8-r"),
        ("<meta charset=gb2312><p>東京".encode("gb18030"), "東京", "gb18030"),
        ("<meta charset=x-sjis><p>東京".encode("cp932"), "東京", "shift_jis"),
        ("<meta charset=utf-16><p>Café".encode(), "Café", "utf-8"),
        (b"<meta charset=utf-7><p>+AGEAYg-", "+AGEAYg-", "utf-8"),
        ("<meta charset=koi8-r><p>Café".encode("utf-8-sig"), "Café", "utf-8"),
        ("<html><p>Café".encode("utf-16"), "Café", "utf-16"),
        ("<meta charset=rot13><p>Café".encode("latin-1"), "Café", "windows-1252"),
    ],
)  # fmt: skip
def test_encodings(data: bytes, text: str, encoding: str) -> None:
    document = read(data)
    assert (document.text, document.encoding) == (text, encoding)


def test_encoding_that_is_chosen() -> None:
    document = read("<meta charset=utf-8><p>Łódź".encode("cp1250"), Choice(encoding="windows-1250"))
    assert (document.text, document.encoding) == ("Łódź", "windows-1250")


def test_words_of_marks_alone_that_are_put_right() -> None:
    """A paragraph that held nothing but a mark of the order of bytes, decoded wrongly, is no part of the text."""
    page = "<body><h1>Harbour Day</h1><h2>ï»¿</h2><p>CafÃ© was served.</p></body>"
    document = read_bytes(page.encode(), "page.html", Choice(repair=True, whole=True))
    assert document.text == "Harbour Day\n\nCafé was served."
    assert [one.kind for one in document.source.layout] == ["heading"]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ('On 4 May 2024<sup><a href="#fn1">1</a></sup> we met.', "On 4 May 2024[1] we met."),
        ('Ann Lee<a href="#fn12"><sup>12</sup></a> spoke.', "Ann Lee[12] spoke."),
        ("On 4 May 2024<sup>1</sup> we met.", "On 4 May 2024[1] we met."),
        ('Ann Lee<sup><a href="#c1"><span>[</span>1<span>]</span></a></sup> spoke.', "Ann Lee[1] spoke."),
        ("On the 4<sup>th</sup> we saw 30 m<sup>2</sup> of sail.", "On the 4th we saw 30 m2 of sail."),
    ],
)
def test_marks_of_notes(page: str, text: str) -> None:
    assert read(f"<p>{page}</p>").text == text


def test_a_text_that_is_called_a_page_keeps_its_paragraphs() -> None:
    document = read("Ann Lee spoke.\n\nBo Ek sang.")
    assert (document.text, document.source.format) == ("Ann Lee spoke.\n\nBo Ek sang.", "text/plain")
    assert read("Ann Lee spoke.\n\nBo Ek<br>sang.").text == "Ann Lee spoke. Bo Ek\nsang."


@pytest.mark.parametrize("tag", ["del", "s", "strike", "span style='color: red; text-decoration: line-through 2px'"])
def test_words_struck_through_are_left_out_and_this_is_told(tag: str) -> None:
    page = f"<p>Ann <{tag}>Berg <b>and all</b></{tag.split()[0]}> <ins>Lee</ins> spoke.</p><p>Bo Ek thanked <u>her</u>."
    document = read_bytes(page.encode(), "report.html")
    assert document.text == "Ann Lee spoke.\n\nBo Ek thanked her."
    assert notes(document) == ["Words that are struck through in this file are not in the text."]
