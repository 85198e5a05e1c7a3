"""Traps in web pages: addresses of other files, entities, nesting, tags without end, lying encodings."""

from __future__ import annotations

from pathlib import Path

from tests.hostile.trap import ADDRESS, WORDS, Trap, foreign, foreign_parameter, laughs, lure, lures, quadratic

_P = f"<p>{WORDS}</p>"
_LOADING = (
    *('<img src="{}">', '<img srcset="{} 2x">', '<link rel="stylesheet" href="{}">', '<iframe src="{}"></iframe>'),
    *('<object data="{}"></object>', '<embed src="{}">', '<script src="{}"></script>', '<video src="{}"></video>'),
    *(
        '<audio src="{}"></audio>',
        '<svg><image xlink:href="{}"/><use href="{}#a"/></svg>',
        '<input type=image src="{}">',
    ),
    *('<style>@import url("{}"); p {{ background: url("{}") }}</style>', '<body background="{}">', '<track src="{}">'),
    *(
        '<p style="background: url({})">a</p>',
        '<source src="{}">',
        '<link rel="import" href="{}">',
        '<a href="{}">a</a>',
    ),
    *(
        '<link rel="preload" href="{}">',
        '<form action="{}"></form>',
        '<q cite="{}">a</q>',
        '<applet code="{}"></applet>',
    ),
)


def page(body: str, head: str = "", before: str = "<!DOCTYPE html>") -> bytes:
    """A page in UTF-8."""
    return f"{before}<html><head><title>Minutes</title>{head}</head><body>{body}</body></html>".encode()


def _loading(path: Path) -> bytes:
    return page(_P + "".join(tag.replace("{}", address) for tag in _LOADING for address in lures(path)))


def _base(path: Path) -> bytes:
    head = f'<base href="{(path.parent / "lures").as_uri()}/"><meta http-equiv="refresh" content="0; url=secret.txt">'
    return page(f'{_P}<img src="picture.png"><iframe src="secret.txt"></iframe><img src="pipe">', head)


def _drawing(path: Path) -> bytes:
    """A drawing in a page, with a document type of its own."""
    return page(
        f'{_P}<?xml version="1.0"?>{foreign(lure(path))}<svg><text>&a;</text><foreignObject>&a;</foreignObject></svg>'
    )


def _frames(path: Path) -> bytes:
    frames = "".join(f'<frame src="{address}">' for address in lures(path))
    return f"<html><frameset cols='*'>{frames}</frameset></html>".encode()


def _xhtml(doctype: str, times: int = 1) -> bytes:
    names = 'xmlns="http://www.w3.org/1999/xhtml"'
    text = f"<html {names}><head><title>a</title></head><body>{_P}<p>{'&a;' * times}</p></body></html>"
    return f'<?xml version="1.0"?>{doctype.replace("DOCTYPE x", "DOCTYPE html")}{text}'.encode()


def _sheet(path: Path) -> bytes:
    orders = "".join(f'<?xml-stylesheet type="text/xsl" href="{address}"?>' for address in lures(path))
    includes = "".join(f'<xi:include parse="text" href="{address}"/>' for address in lures(path))
    names = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:xi="http://www.w3.org/2001/XInclude"'
    return f'<?xml version="1.0"?>{orders}<html {names}><body>{_P}{includes}</body></html>'.encode()


def _nested(tag: str, times: int) -> bytes:
    return page(f"<{tag}>" * times + WORDS + f"</{tag}>" * times)


def _told(encoding: str, text: bytes = WORDS.encode()) -> bytes:
    return b'<!DOCTYPE html><meta charset="%s"><p>%s</p>' % (encoding.encode(), text)


_TABLE = "<table><tr><td>"
_REFERENCES = (
    "&#0;&#xD800;&#xDFFF;&#x110000;&#99999999999999999999;&#x80;&#-1;&#xFFFE;&#xFDD0;&#x202E;&#xE0041;&;&#;&#x;&a"
)

TRAPS = (
    Trap("loading.html", "everything that a browser would load, from everywhere", "read", _loading),
    Trap("base.html", "a base in a folder of ours, and a refresh", "read", _base),
    Trap("drawing.html", "a drawing with an entity that is another file", "either", _drawing),
    Trap("frames.html", "nothing but frames", "either", _frames),
    Trap("laughs.xhtml", "entities of ten billion words", "either", lambda _: _xhtml(laughs())),
    Trap("quadratic.xhtml", "an entity of 100 KB, 20,000 times", "either", lambda _: _xhtml(quadratic(), 20_000)),
    Trap("entity.xhtml", "an entity that is another file", "either", lambda path: _xhtml(foreign(lure(path)))),
    Trap("entity.html", "an entity that is another file", "either", lambda path: _xhtml(foreign(lure(path)))),
    Trap("pipe.xhtml", "an entity that is a pipe", "either", lambda path: _xhtml(foreign(lure(path, "pipe")))),
    Trap("address.xhtml", "an entity from the network", "either", lambda _: _xhtml(foreign(ADDRESS))),
    Trap(
        "parameter.xhtml",
        "a document type that goes on in another file",
        "either",
        lambda path: _xhtml(foreign_parameter(lure(path, "part.xml"))),
    ),
    Trap("sheet.xhtml", "style sheets and parts to include", "either", _sheet),
    Trap("tables.html", "5,000 tables in each other", "either", lambda _: page(_TABLE * 5000 + WORDS)),
    Trap(
        "tables-closed.html",
        "5,000 tables in each other, closed",
        "either",
        lambda _: page(_TABLE * 5000 + WORDS + "</td></tr></table>" * 5000),
    ),
    Trap("divs.html", "100,000 divisions in each other", "either", lambda _: _nested("div", 100_000)),
    Trap("bold.html", "100,000 letters made bold in each other", "either", lambda _: _nested("b", 100_000)),
    Trap(
        "links.html",
        "100,000 links that are not closed",
        "either",
        lambda _: page(_P + '<a href="#">a<b><i>' * 100_000),
    ),
    Trap("lists.html", "50,000 lists in each other", "either", lambda _: page("<ul><li>" * 50_000 + WORDS)),
    Trap(
        "quotes.html", "50,000 quotations in each other", "either", lambda _: page("<blockquote><p>" * 50_000 + WORDS)
    ),
    Trap(
        "fonts.html",
        "formatting that is closed in the wrong order",
        "either",
        lambda _: page(_P + "<b><i><u><p></b></i>" * 20_000),
    ),
    Trap(
        "svg.html", "drawings and formulas in each other", "either", lambda _: page(_P + "<svg><math><desc>" * 20_000)
    ),
    Trap("less.html", "a million times <", "either", lambda _: page(_P + "<" * 1_000_000)),
    Trap("opened.html", "a million tags that are not closed", "either", lambda _: page(_P + "<a " * 1_000_000)),
    Trap("comments.html", "a million comments that are not closed", "either", lambda _: page(_P + "<!--" * 1_000_000)),
    Trap("ends.html", "a million ends of tags without a beginning", "either", lambda _: page(_P + "</p>" * 1_000_000)),
    Trap(
        "attributes.html",
        "500,000 attributes of one tag",
        "either",
        lambda _: page(_P + f"<p {' '.join(f'a{n}=1' for n in range(500_000))}>a"),
    ),
    Trap(
        "attribute.html", "an attribute of 8 MB", "either", lambda _: page(f'{_P}<p class="{"a " * 4_000_000}">b</p>')
    ),
    Trap("references.html", "characters that there are not", "read", lambda _: page(f"{_P}<p>{_REFERENCES}</p>")),
    Trap("entities.html", "a million times &amp", "either", lambda _: page(_P + "&amp" * 1_000_000)),
    Trap(
        "spans.html",
        "cells that span a billion rows and columns",
        "either",
        lambda _: page(
            f"{_P}<table><tr><td colspan=1000000000 rowspan=1000000000>a<td>b</table><ol start=1e99><li value=-9>c</ol>"
        ),
    ),
    Trap(
        "cells.html", "200,000 cells in a row", "either", lambda _: page(f"{_P}<table><tr>{'<td>a' * 200_000}</table>")
    ),
    Trap(
        "paragraphs.html",
        "200,000 paragraphs full of commas",
        "either",
        lambda _: page("<div>" + f"<p>{WORDS}, a, b, c,</p>" * 120_000 + "</div>"),
    ),
    Trap("white.html", "8 MB of white space", "either", lambda _: page(_P + "<p>a" + " \n\t" * 2_600_000 + "b</p>")),
    Trap("breaks.html", "300,000 line breaks", "either", lambda _: page(_P + "<br>" * 300_000)),
    Trap("title.html", "a title of 5 MB", "either", lambda _: page(_P, f"<title>{'a - b | ' * 600_000}</title>")),
    Trap(
        "class.html",
        "names of classes that rules look into",
        "either",
        lambda _: page(f'{_P}<div class="{"comment-" * 200_000}" id="{"foot" * 200_000}">a</div>'),
    ),
    Trap("nul.html", "NULs between all letters of its tags", "either", lambda _: page(_P).replace(b"<p>", b"<\0p\0>")),
    Trap(
        "raw.html",
        "text that is no text: <plaintext>, <xmp>, <textarea>",
        "either",
        lambda _: page(_P + "<textarea><xmp><plaintext><noscript><template>" * 1000),
    ),
    Trap("processing.html", "instructions without end", "either", lambda _: page(_P + "<?a <![CDATA[ <!a [" * 100_000)),
    Trap("seven.html", "said to be in UTF-7", "either", lambda _: _told("utf-7", b"+ADw-script+AD4-" + WORDS.encode())),
    Trap("sixteen.html", "said to be in UTF-16", "either", lambda _: _told("utf-16")),
    Trap(
        "nonsense.html", "said to be in an encoding that does not exist", "either", lambda _: _told("nonsense\\u0000")
    ),
    Trap("codec.html", "said to be in what is no encoding of text", "either", lambda _: _told("zlib_codec")),
    Trap(
        "escapes.html",
        "said to be in Python's own escapes",
        "either",
        lambda _: _told("unicode_escape", rb"\x3cscript\x3e \N{DASH}" + WORDS.encode()),
    ),
    Trap(
        "names.html",
        "said to be in the encoding of host names",
        "either",
        lambda _: _told("idna", WORDS.encode() * 20_000),
    ),
    Trap(
        "japanese.html",
        "escape sequences of another encoding",
        "either",
        lambda _: _told("iso-2022-jp", b"\x1b$B" * 500_000 + WORDS.encode()),
    ),
    Trap(
        "nothing.html",
        "a page without a word",
        "refused",
        lambda _: page("<p> <br>&nbsp;</p>").replace(b"Minutes", b""),
    ),
)
