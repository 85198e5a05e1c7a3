"""Which part of a web page is its article, and what in it and around it is not: menus, boxes, footers.

It leaves out rather too little than too much: a stray line of a menu does less harm than a report that lost a part.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from viewer.reading.formats.boilerplate import boilerplate, is_called, is_called_article, lists_of_others
from viewer.reading.formats.markup import HEADINGS, Element, Node, Page
from viewer.reading.formats.weighing import Count, counted, inside, line_of

_WIDE = frozenset(("body", "div", "section", "td", "center", "form", "article", "main"))
"""Elements that may be all of an article."""
_TITLED = frozenset((*HEADINGS, "div", "p", "td", "th", "b", "strong", "font", "span", "center", "big"))
"""Elements that may be a headline, if they say what the page says its title is."""

_LEAST_ARTICLE = 0.6
"""Share of the words that an article must have, of those that are not junk, to be taken for the whole report."""
_INNER = 0.8
"""Share of the words of one such element that another in it must have to be taken in its place."""
_NARROW, _NARROW_PROSE = 0.95, 0.98
"""Shares of the words, and of those in paragraphs, that an element must have in a page of little prose."""
_CORE = 0.8
"""Share of the prose that an element must have to be the middle of an article."""
_CLEAN = 0.7
"""Share of prose that what stands around that middle must have to belong to the article, too."""
_FEW = 0.15
"""Shares of words around that middle, and of links in those, up to which they belong to it, too: a table, a list."""
_LEAST_TOLD = 0.5
"""Share of the words outside of links that an article has at least, of those that are not junk."""
_ENOUGH = 100
"""Words of prose from which on it tells where an article is."""
_LEAST = 0.5
"""Share of the words in paragraphs, items and cells that must be left of the page, if no report is."""
_LEAST_TITLE = 0.4
"""Share of the page's title that its headline has at least; a name of the site in it has less."""
_LEAST_LETTERS = 8
_LINKED = 0.9
"""Share of links from which on a heading is that of another page."""
_NEAR = 100
"""Words that may stand between the headline and the article: byline, date, a sentence that leads in."""
_LARGE = ("4", "5", "6", "7", "+1", "+2", "+3", "+4")
_SEPARATOR = re.compile(r"\s[-–—|·•:»/]+\s|\s*[|»]\s*")
"""Between a headline and the name of the site, in what a page calls its title."""


@dataclass(slots=True)
class Article:
    """A stretch of the nodes of a page, what is left out of it, and the words that are left out in all."""

    start: int
    end: int
    without: set[Node] = field(default_factory=set[Node])
    left_out: int = 0


def find(page: Page) -> Article:
    """The article of a page."""
    nodes = page.nodes
    count = counted(nodes)
    everything = Article(0, len(nodes))
    for strict in (True, False):
        found = _chosen(page, count, boilerplate(nodes, count, strict), strict)
        found.left_out = count.words[-1] - _left(count.words, found)
        enough = _left(count.good, found) >= _LEAST * count.good[-1] or _left(count.prose, found) >= _ENOUGH
        if enough and _left(count.words, found):
            return found
    return everything


def _left(sums: Sequence[int], found: Article) -> int:
    """What is left of a sum in an article. Nothing that is left out stands in another such element."""
    left = sums[found.end] - sums[found.start]
    return left - sum(
        inside(sums, one) for one in found.without if isinstance(one, Element) and found.start < one.start <= found.end
    )


def _chosen(page: Page, count: Count, junk: list[Element], strict: bool) -> Article:
    nodes = page.nodes
    without: set[Node] = set(junk)
    if not strict:
        return Article(0, len(nodes), without)
    columns = (count.words, count.linked, count.good, count.prose)
    sums = _Sums(*(_cleaned(one, len(nodes), junk) for one in columns))
    root = _root(nodes, sums, without)
    if root is None:
        return Article(0, len(nodes), without)
    found = Article(root.start - 1, root.end, without)
    headline = _headline(page, root, sums, count, without)
    if headline:
        while (outer := headline.parent) and outer.end < root.start and inside(sums.words, outer) <= _NEAR:
            headline = outer  # with the byline that stands around it
        found.start = headline.start - 1
        if sums.words[root.start] - sums.words[headline.end] > _NEAR:
            stretch = range(headline.end, root.start - 1)
            kept = {one for one in junk if one.start - 1 not in stretch}
            found.without = kept | _within(nodes, stretch)
    else:
        found.start = _opening(root, sums)
    found.without |= set(lists_of_others(nodes, count, range(found.start, found.end), found.without))
    return found


@dataclass(slots=True)
class _Sums:
    """Running sums without what is junk: of all words, those in links, those in elements for text, those in prose."""

    words: list[int]
    linked: list[int]
    good: list[int]
    prose: list[int]


def _cleaned(sums: Sequence[int], length: int, junk: list[Element]) -> list[int]:
    """A running sum with nothing of what is junk in it."""
    clean: list[int] = []
    lost = place = 0
    for one in junk:
        clean += (sums[index] - lost for index in range(place, one.start))
        clean += [sums[one.start] - lost] * (one.end - one.start)
        lost += inside(sums, one)
        place = one.end
    clean += (sums[index] - lost for index in range(place, length + 1))
    return clean


def _root(nodes: Sequence[Node], sums: _Sums, junk: set[Node]) -> Element | None:
    """The element that is the article: what is called so, or the middle of the prose in it, if there is enough."""
    called = _called(nodes, sums, junk)
    limit = range(called.start, called.end) if called else range(len(nodes))
    prose = sums.prose[limit.stop] - sums.prose[limit.start]
    if prose < _ENOUGH:
        return called or _narrow(nodes, sums, junk)
    core: Element | None = None
    for node in _elements(nodes, junk, limit):
        if node.tag in _WIDE and inside(sums.prose, node) >= _CORE * prose:
            core = node
    if core is None:
        return called
    root = _widened(core, sums, limit)
    told = sums.words[limit.stop] - sums.words[limit.start] - (sums.linked[limit.stop] - sums.linked[limit.start])
    if inside(sums.words, root) - inside(sums.linked, root) < _LEAST_TOLD * told:
        return called or _narrow(nodes, sums, junk)  # a report in short lines, beside a little prose
    return root


def _widened(core: Element, sums: _Sums, limit: range) -> Element:
    """The largest element around the middle of an article that has little but prose around it."""
    words, prose = inside(sums.words, core), inside(sums.prose, core)
    found, outer = core, core.parent
    while outer and outer.start >= limit.start:
        more, linked = inside(sums.words, outer) - words, inside(sums.linked, outer) - inside(sums.linked, core)
        if inside(sums.prose, outer) - prose >= _CLEAN * more or more <= _FEW * words and linked <= _FEW * more:
            found = outer
        outer = outer.parent
    return found


def _opening(root: Element, sums: _Sums) -> int:
    """Where an article begins: with the few words before its middle, in the element that is called so."""
    outer = root.parent
    while outer and not is_called_article(outer):
        outer = outer.parent
    if outer and outer.tag == "article" and sums.words[root.start] - sums.words[outer.start] <= _NEAR:
        return outer.start - 1
    return root.start - 1


def _elements(nodes: Sequence[Node], junk: set[Node], limit: range) -> list[Element]:
    found: list[Element] = []
    place = limit.start
    while place < limit.stop:
        node = nodes[place]
        place += 1
        if isinstance(node, str):
            continue
        if node in junk:
            place = node.end
        else:
            found.append(node)
    return found


def _called(nodes: Sequence[Node], sums: _Sums, junk: set[Node]) -> Element | None:
    called: Element | None = None
    for node in _elements(nodes, junk, range(len(nodes))):
        if is_called_article(node) and (words := inside(sums.words, node)):
            if words >= (_INNER * inside(sums.words, called) if called else _LEAST_ARTICLE * sums.words[-1]):
                called = node
    return called


def _narrow(nodes: Sequence[Node], sums: _Sums, junk: set[Node]) -> Element | None:
    """The smallest element that has nearly all of the words."""
    narrow: Element | None = None
    for node in _elements(nodes, junk, range(len(nodes))):
        if node.tag in _WIDE and sums.words[-1] and inside(sums.words, node) >= _NARROW * sums.words[-1]:
            if inside(sums.good, node) >= _NARROW_PROSE * sums.good[-1]:
                narrow = node
    return narrow


def _headline(page: Page, root: Element, sums: _Sums, count: Count, junk: set[Node]) -> Element | None:
    """The headline that stands before the article, if it has none of its own: what is called so, or stands near."""
    nodes = page.nodes
    titles = _Titles(page)
    before: Element | None = None
    near: Element | None = None
    for node in _elements(nodes, junk, range(root.end)):
        if node.tag not in _TITLED or not (words := _letters(line_of(nodes, node))):
            continue  # what is larger holds others, which may be headlines
        is_title = titles.is_title(node, words)
        if node.start > root.start:
            if is_title or node.tag == "h1":
                return None
        elif is_title:
            if before is None or before.end < node.start or before.tag != "h1":
                before = node
        elif _looks_like_headline(node) and count.share(node) < _LINKED:
            near = node
    if before is None and near and sums.words[root.start] - sums.words[near.end] <= _NEAR:
        return near
    return before


def _looks_like_headline(element: Element) -> bool:
    """Whether an element is a heading, is called so, or is set in large letters, as on old pages."""
    if element.tag == "font":
        return element.get("size") in _LARGE
    return element.tag in (*HEADINGS, "big") or is_called(element, "headlines")


class _Titles:
    """What a page says its title is, and which words are it."""

    def __init__(self, page: Page) -> None:
        titles = [page.title, *(meta.get("content", "") for meta in page.metas if meta.get("property") == "og:title")]
        self._whole = [_letters(title) for title in titles if title]
        self._exact = {_letters(piece) for title in titles for piece in (title, *_SEPARATOR.split(title))}

    def is_title(self, element: Element, words: str) -> bool:
        """Whether an element of these letters is the headline. An h1 may say some more, or less."""
        if element.tag != "h1":
            return len(words) >= _LEAST_LETTERS and words in self._exact
        return any(
            title in words or words in title and len(words) >= _LEAST_TITLE * len(title) for title in self._whole
        )


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
