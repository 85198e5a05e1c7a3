"""HTML: the article of a web page without the menus around it, and what the page says of itself."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping

from viewer.language import QT_TRANSLATE_NOOP
from viewer.reading.composing import Content
from viewer.reading.document import Choice
from viewer.reading.errors import ReadingError, said
from viewer.reading.formats import article
from viewer.reading.formats.charsets import decoded, misnamed
from viewer.reading.formats.elements import parts_of
from viewer.reading.formats.markup import Element, Page, parse
from viewer.reading.links import web_address
from viewer.reading.office.left_out import HIDDEN, STRUCK

_HEAD = 4096
"""Bytes at the beginning that may declare the encoding."""
_DECLARED = re.compile(rb"""<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.I)
_DECLARED_XML = re.compile(rb"""<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})""", re.I)
_SAVED_FROM = re.compile(
    r"<!--\s*(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s+url:\s*)(\S{1,4000})", re.I
)

_TITLES = ("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title")
_AUTHORS = ("author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author")
_DATES = (
    *("article:published_time", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "date"),
    *("datepublished", "citation_publication_date", "parsely-pub-date", "pubdate"),
)

_SHELL = QT_TRANSLATE_NOOP(
    "Reading",
    "“{name}” is a web page without words of its own: a browser gets them from elsewhere. Open it in a browser, save "
    "its text as plain text, and open that.",
)


def read(data: bytes, name: str, choice: Choice) -> Content:
    """What is in a web page. Raises ReadingError, naming it, where it is no text, made to stall, or an empty shell."""
    content, page = _read(data, name, choice, "")
    if page.fetches and all(part.words.is_blank() for part in content.parts):
        raise ReadingError(_SHELL, name=name)
    return content


def read_declared(data: bytes, name: str, choice: Choice, declared: str) -> Content:
    """As ``read``, of a page whose encoding something beside it declares, if it does not itself. It may be blank."""
    return _read(data, name, choice, declared)[0]


def _read(data: bytes, name: str, choice: Choice, declared: str) -> tuple[Content, Page]:
    label = declared or _declared(data[:_HEAD])
    text, encoding = decoded(data, name, label, choice.encoding, may_shift=bool(declared))
    page = parse(text, name)
    found = article.Article(0, len(page.nodes)) if choice.whole else article.find(page)
    content = Content(parts_of(page.nodes, found.start, found.end, found.without), encoding=encoding)
    _describe(content, page, found, text[:_HEAD])
    if found.left_out:
        sentence = QT_TRANSLATE_NOOP(
            "Reading", "Only the article of the page is shown; {number} words around it, such as menus, are left out."
        )
        content.notes = (said(sentence, number=found.left_out),)
    content.notes += (HIDDEN,) if page.hides else ()
    content.notes += (STRUCK,) if page.strikes else ()
    content.notes += tuple(misnamed(label, data, encoding, choice.encoding))
    return content, page


def _declared(head: bytes) -> str:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ""
    match = _DECLARED_XML.match(head.lstrip()) or _DECLARED.search(head)
    return match[1].decode("ascii", "replace") if match else ""


def _describe(content: Content, page: Page, found: article.Article, head: str) -> None:
    """Write down what a page says of itself."""
    values: dict[str, list[str]] = {}
    for meta in page.metas:
        if value := meta.get("content", "").strip():
            for label in {_label(meta, key) for key in ("property", "name", "itemprop")} - {""}:
                values.setdefault(label, []).append(value)
    content.title = _first(values, _TITLES) or page.title
    content.author = _authors(values)
    content.date = _first(values, _DATES) or _time(page, found)
    saved = _SAVED_FROM.search(head)
    addresses = [
        *(link.get("href", "") for link in page.links if "canonical" in link.get("rel", "").lower().split()),
        *values.get("og:url", ()),
        *((saved[1],) if saved else ()),
    ]
    address = next((one for one in map(web_address, addresses) if one), "")
    site = _first(values, ("og:site_name",))
    content.more = (*((("Address", address),) if address else ()), *((("Site", site),) if site else ()))


def _label(meta: Mapping[str, str], key: str) -> str:
    return meta.get(key, "").strip().lower()


def _first(values: Mapping[str, list[str]], labels: tuple[str, ...]) -> str:
    return next((values[label][0] for label in labels if label in values), "")


def _authors(values: Mapping[str, list[str]]) -> str:
    """All authors that the first of the labels names which names any: an address of a profile is no name."""
    for label in _AUTHORS:
        names = dict.fromkeys(value for value in values.get(label, ()) if not web_address(value))
        if names:
            return ", ".join(names)
    return ""


def _time(page: Page, found: article.Article) -> str:
    """The first date in the article that is marked as one."""
    for node in page.nodes[found.start : found.end]:
        if isinstance(node, Element) and node.tag == "time" and node not in found.without:
            if moment := node.get("datetime"):
                return moment
    return ""
