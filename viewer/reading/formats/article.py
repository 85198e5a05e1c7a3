"""Which part of a web page is its article, and what in it and around it is not: menus, boxes, footers.

It leaves out rather too little than too much: a stray line of a menu does less harm than a report that lost a part.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from viewer.reading.formats.markup import HEADINGS, Element, Node, Page

_JUNK_TAGS = frozenset(("nav", "aside", "footer", "search"))
_JUNK_ROLES = frozenset(
    "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar".split()
)
_JUNK_NAMES = frozenset(
    "nav navbar navigation menu submenu breadcrumb breadcrumbs cookie cookies consent gdpr newsletter subscribe share "
    "sharing sharedaddy social related recommended sidebar widget widgets comments respond pagination pager advert "
    "advertisement ads promo banner masthead footer skip toolbar teaser teasers login signup popup modal noprint "
    "copyright search editsection jump catlinks toc".split()
)
_NAMED = frozenset("div section ul ol p table td span form a li dl details header".split())
"""Elements that may be left out for their names."""
_KEPT = frozenset(("html", "body", "main", "article", *HEADINGS))
_NAMES = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")

_WIDE = frozenset(("body", "div", "section", "td", "center", "form"))
"""Elements that may be all of an article."""
_GOOD = frozenset(("p", "li", "td", "dd", "blockquote", "pre"))

_MAX_NAMED = 0.3
"""Share of the words of a page above which nothing is left out for its name."""
_LINKED = 0.9
_LEAST_LINKS, _MAX_LINK = 3, 5
"""A list of so many links, each of so many words at most, is a menu if the links are nearly all of it."""
_LEAST_ARTICLE = 0.6
"""Share of the words that an article must have, of those that are not junk, to be taken for the whole report."""
_INNER = 0.8
"""Share of the words of one such element that another in it must have to be taken in its place."""
_NARROW, _NARROW_PROSE = 0.95, 0.98
"""Shares of the words, and of those in paragraphs, that an element must have which is not called an article."""
_LEAST = 0.5
"""Share of the words in paragraphs, items and cells that must be left of the page."""
_LEAST_TITLE = 0.4
"""Share of the page's title that its headline has at least; a name of the site in it has less."""
_LARGEST_HEADLINE = 200
"""Elements and pieces of text that a headline holds at most."""
_NEAR = 100
"""Words that may stand between the headline and the article: byline, date, a sentence that leads in."""


@dataclass(slots=True)
class Article:
    """A stretch of the nodes of a page, what is left out of it, and the words that are left out in all."""

    start: int
    end: int
    without: set[Node] = field(default_factory=set[Node])
    left_out: int = 0


@dataclass(slots=True)
class _Count:
    """Running sums of words up to each node: all, those in links, those in paragraphs and the like; and of links."""

    words: list[int]
    linked: list[int]
    good: list[int]
    links: list[int]

    def share(self, element: Node) -> float:
        """The share of the words of an element that are in links."""
        if isinstance(element, str):
            return 0
        return _in(self.linked, element) / max(1, _in(self.words, element))


def find(page: Page) -> Article:
    """The article of a page."""
    nodes = page.nodes
    count = _counted(nodes)
    everything = Article(0, len(nodes))
    for strict in (True, False):
        found = _chosen(page, count, _junk(nodes, count, strict), strict)
        kept = _left(count.good, found)
        found.left_out = count.words[-1] - _left(count.words, found)
        if kept >= _LEAST * count.good[-1] and _left(count.words, found):
            return found
    return everything


def _in(sums: Sequence[int], element: Element) -> int:
    return sums[element.end] - sums[element.start]


def _left(sums: Sequence[int], found: Article) -> int:
    """What is left of a sum in an article. Nothing that is left out stands in another such element."""
    left = sums[found.end] - sums[found.start]
    return left - sum(
        _in(sums, one) for one in found.without if isinstance(one, Element) and found.start < one.start <= found.end
    )


def _counted(nodes: Sequence[Node]) -> _Count:
    """Words in links are not good: they are those of menus, and of few else."""
    count = _Count([0], [0], [0], [0])
    link_end = good_end = 0
    words = linked = good = links = 0
    for place, node in enumerate(nodes):
        if isinstance(node, str):
            number = len(node.split())
            words += number
            if place < link_end:
                linked += number
            elif place < good_end:
                good += number
        elif node.tag == "a" and "href" in node.attributes:
            link_end = max(link_end, node.end)
            links += 1
        elif node.tag in _GOOD:
            good_end = max(good_end, node.end)
        count.words.append(words)
        count.linked.append(linked)
        count.good.append(good)
        count.links.append(links)
    return count


def _junk(nodes: Sequence[Node], count: _Count, strict: bool) -> list[Element]:
    """Elements that are no part of an article, none of them in another; if not ``strict``, only those sure to be."""
    junk: list[Element] = []
    article_end = place = 0
    most = _MAX_NAMED * count.words[-1]
    headlines = [place for place, node in enumerate(nodes) if isinstance(node, Element) and node.tag == "h1"]
    if len(headlines) > 1:  # a name of the site leads to its first page
        headlines = [place for place in headlines if count.share(nodes[place]) < _LINKED]
    following = 0
    while place < len(nodes):
        node = nodes[place]
        place += 1
        if isinstance(node, str):
            continue
        while following < len(headlines) and headlines[following] < place - 1:
            following += 1
        has_headline = following < len(headlines) and headlines[following] < node.end
        in_article = place <= article_end
        if _is_junk(node, count, in_article, has_headline, most if strict else 0):
            junk.append(node)
            place = node.end
        elif _is_called_article(node) and not in_article:
            article_end = node.end
    return junk


def _is_junk(element: Element, count: _Count, in_article: bool, has_headline: bool, most: float) -> bool:
    tag, role, words = element.tag, element.get("role"), _in(count.words, element)
    if tag in _KEPT:
        return False
    if role in ("navigation", "menu", "menubar") or tag == "nav":
        return not has_headline
    if has_headline:
        return False
    if tag in _JUNK_TAGS or role in _JUNK_ROLES or tag == "header" and not in_article:
        return not in_article or count.share(element) > 0.5 or words < most and _is_named(element)
    if words < most and tag in _NAMED and _is_named(element):
        return True
    return (
        not in_article and tag in ("ul", "ol", "div", "p", "td", "table", "center") and _is_menu(element, count, words)
    )


def _is_named(element: Element) -> bool:
    names = f"{element.get('id')} {element.get('class')}"
    if element.get("id") == "header":
        return True
    return any(name.lower() in _JUNK_NAMES for name in _NAMES.findall(names[:500]))


def _is_menu(element: Element, count: _Count, words: int) -> bool:
    links = _in(count.links, element)
    return links >= _LEAST_LINKS and count.share(element) >= _LINKED and words <= _MAX_LINK * links


def _chosen(page: Page, count: _Count, junk: list[Element], strict: bool) -> Article:
    nodes = page.nodes
    clean = _cleaned(count.words, len(nodes), junk)
    prose = _cleaned(count.good, len(nodes), junk)
    without: set[Node] = set(junk)
    root = _root(nodes, clean, prose, without) if strict else None
    if root is None:
        return Article(0, len(nodes), without)
    found = Article(root.start - 1, root.end, without)
    headline = _headline(page, root, without)
    if headline:
        while (outer := headline.parent) and outer.end < root.start and _in(clean, outer) <= _NEAR:
            headline = outer  # with the byline that stands around it
        found.start = headline.start - 1
        if clean[root.start] - clean[headline.end] > _NEAR:
            stretch = range(headline.end, root.start - 1)
            kept = {one for one in junk if one.start - 1 not in stretch}
            found.without = kept | _within(nodes, stretch)
    return found


def _cleaned(sums: Sequence[int], length: int, junk: list[Element]) -> list[int]:
    """A running sum with nothing of what is junk in it."""
    clean: list[int] = []
    lost = place = 0
    for one in junk:
        clean += (sums[index] - lost for index in range(place, one.start))
        clean += [sums[one.start] - lost] * (one.end - one.start)
        lost += _in(sums, one)
        place = one.end
    clean += (sums[index] - lost for index in range(place, length + 1))
    return clean


def _is_called_article(element: Element) -> bool:
    return element.tag in ("article", "main") or element.get("role") in ("main", "article")


def _root(nodes: Sequence[Node], clean: Sequence[int], prose: Sequence[int], junk: set[Node]) -> Element | None:
    """The element that is the article: what is called so, else the smallest that has nearly all of the words."""
    all_words, all_prose = clean[-1], prose[-1]
    called: Element | None = None
    narrow: Element | None = None
    place = 0
    while all_words and place < len(nodes):
        node = nodes[place]
        place += 1
        if isinstance(node, str):
            continue
        if node in junk:
            place = node.end
            continue
        words = _in(clean, node)
        if _is_called_article(node) and words >= (
            _INNER * _in(clean, called) if called else _LEAST_ARTICLE * all_words
        ):
            called = node
        if words >= _NARROW * all_words and _in(prose, node) >= _NARROW_PROSE * all_prose and node.tag in _WIDE:
            narrow = node
    return called or narrow


def _headline(page: Page, root: Element, junk: set[Node]) -> Element | None:
    """The headline that stands before the article, if it has none of its own."""
    nodes, before = page.nodes, None
    titles = [page.title, *(meta.get("content", "") for meta in page.metas if meta.get("property") == "og:title")]
    titles = [_letters(title) for title in titles if title]
    place = 0
    while place < root.end:
        node = nodes[place]
        place += 1
        if isinstance(node, str):
            continue
        if node in junk:
            place = node.end
        elif node.tag == "h1":
            if place > root.start:
                return None
            if node.end - node.start > _LARGEST_HEADLINE:
                continue  # it holds others, which may be headlines
            words = _letters(" ".join(piece for piece in nodes[node.start : node.end] if isinstance(piece, str)))
            if any(title in words or words in title and len(words) >= _LEAST_TITLE * len(title) for title in titles):
                before = node
    return before


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _within(nodes: Sequence[Node], stretch: range) -> set[Node]:
    """The elements that stand wholly in a stretch, and not in another of them."""
    within: set[Node] = set()
    place = stretch.start
    while place < stretch.stop:
        node = nodes[place]
        place += 1
        if isinstance(node, Element) and node.end <= stretch.stop:
            within.add(node)
            place = node.end
    return within
