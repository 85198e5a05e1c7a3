"""What of a web page is no part of its article: menus, notices, calls to share and subscribe, lists of other pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from viewer.reading.formats.markup import HEADINGS, Element, Node
from viewer.reading.formats.weighing import Count, inside, line_of
from viewer.resources import words

_TAGS = frozenset(("nav", "aside", "footer", "search"))
_ROLES = frozenset("navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar".split())
_NAMED = frozenset("div section ul ol p table td span form a li dl details header aside footer nav h2 h3 h4".split())
"""Elements that may be left out for their names."""
_BEFORE = frozenset(("p", "div", "span", "strong", "b", *HEADINGS))
_KEPT = frozenset(("html", "body", "main", "article", "h1"))
_LISTS = frozenset(("p", "div", "section", "ul", "ol", "li", "table"))
_LETTERS = re.compile(r"\w+")
_NAMES = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_LONGEST_NAME = 500

_MAX_NAMED = 0.3
"""Share of the words of a page above which nothing is left out for its name."""
_ENOUGH = 100
"""Words of prose that are a report: what is doubtless beside such may be longer than it."""
_LINKED = 0.9
_LEAST_LINKS, _MAX_LINK = 3, 5
"""A list of so many links, each of so many words at most, is a menu if the links are nearly all of it."""
_MAX_MENU = 60
"""Words of a menu that has signs between its links."""
_TEASED, _LEAST_TEASERS = 0.4, 2
"""The share of links in a list of other pages that a line leads in, and how many it has at least."""
_LONGEST_LEAD = 8


def is_called_article(element: Element) -> bool:
    """Whether an element says that it is the article."""
    return element.tag in ("article", "main") or element.get("role") in ("main", "article")


def boilerplate(nodes: Sequence[Node], count: Count, strict: bool) -> list[Element]:
    """Elements that are no part of an article, none of them in another; if not ``strict``, only those sure to be."""
    return _Search(nodes, count, strict).found()


class _Search:
    def __init__(self, nodes: Sequence[Node], count: Count, strict: bool) -> None:
        self._nodes, self._count, self._strict = nodes, count, strict
        self._most = _MAX_NAMED * count.words[-1] if strict else 0
        headlines = [place for place, node in enumerate(nodes) if isinstance(node, Element) and node.tag == "h1"]
        if len(headlines) > 1:  # a name of the site leads to its first page
            headlines = [place for place in headlines if count.share(nodes[place]) < _LINKED]
        self._headlines = headlines

    def found(self) -> list[Element]:
        """All of them."""
        junk: list[Element] = []
        article_end = place = following = 0
        nodes, headlines = self._nodes, self._headlines
        while place < len(nodes):
            node = nodes[place]
            place += 1
            if isinstance(node, str):
                continue
            while following < len(headlines) and headlines[following] < place - 1:
                following += 1
            has_headline = following < len(headlines) and headlines[following] < node.end
            if self._is_junk(node, place <= article_end, has_headline):
                junk.append(node)
                place = node.end
            elif is_called_article(node) and place > article_end:
                article_end = node.end
        return junk

    def _is_junk(self, element: Element, in_article: bool, has_headline: bool) -> bool:
        tag, role, count = element.tag, element.get("role"), self._count
        if tag in _KEPT:
            return False
        if role in ("navigation", "menu", "menubar") or tag == "nav":
            return not has_headline
        if has_headline:
            return False
        size = inside(count.words, element)
        named = tag in _NAMED and self._is_named(element, size)
        if tag in _TAGS or role in _ROLES or tag == "header" and not in_article:
            return not in_article or count.share(element) > 0.5 or named or self._is_rest(element, "boxes")
        if named:
            return True
        if tag in ("ul", "ol", "div", "p", "td", "table", "center") and not in_article:
            return self._is_menu(element, size)
        return False

    def _is_named(self, element: Element, size: int) -> bool:
        if not element.attributes:
            return False
        if element.get("id") == "header":
            return size < self._most
        if size < self._most and is_called(element, "boxes"):
            return True
        if size < self._most and self._count.share(element) >= _TEASED and is_called(element, "teasers"):
            return True
        if is_called(element, "comments"):
            return size < self._most or self._is_rest(element, "comments")
        return size < self._most and is_called(element, "bylines") and self._is_behind(element)

    def _is_rest(self, element: Element, section: str) -> bool:
        """Whether an element is called so, and the page is a report without it."""
        if not self._strict or not is_called(element, section):
            return False
        return self._count.prose[-1] - inside(self._count.prose, element) >= _ENOUGH

    def _is_behind(self, element: Element) -> bool:
        """Whether the prose of an article comes before an element: the line that tells who wrote it stands on top."""
        prose = self._count.prose
        return prose[element.start] >= _ENOUGH / 2

    def _is_menu(self, element: Element, size: int) -> bool:
        links = inside(self._count.links, element)
        if links < _LEAST_LINKS or size > _MAX_LINK * links:
            return False
        return self._count.share(element) >= _LINKED or size <= _MAX_MENU and _links_alone(self._nodes, element)


def _links_alone(nodes: Sequence[Node], element: Element) -> bool:
    """Whether nothing but signs stands between the links of an element."""
    link_end = 0
    for place in range(element.start, min(element.end, element.start + 10 * _MAX_MENU)):
        node = nodes[place]
        if isinstance(node, Element):
            link_end = max(link_end, node.end) if node.tag == "a" else link_end
        elif place >= link_end and any(map(str.isalnum, node)):
            return False
    return True


def is_called(element: Element, section: str) -> bool:
    """Whether ``id`` or ``class`` of an element have a name of a section of ``pages.toml``."""
    called = f"{element.get('id')} {element.get('class')}"
    return len(called) > 1 and _is_called(called[:_LONGEST_NAME], section)


@cache
def _pattern(section: str) -> re.Pattern[str]:
    names = _sections()[section]
    return re.compile(rf" (?:{'|'.join(sorted(map(re.escape, names), key=len, reverse=True))})(?= )")


@cache
def _sections() -> dict[str, frozenset[str]]:
    return {
        "boxes": words("pages", "boxes"),
        "teasers": words("pages", "teasers"),
        "bylines": words("pages", "bylines"),
        "comments": words("pages", "comments"),
        "headlines": words("pages", "headlines"),
        "leads": words("pages", "leads"),
    }


def _is_called(called: str, section: str) -> bool:
    return any(_pattern(section).search(_spaced(name)) for name in called.split())


def _spaced(name: str) -> str:
    pieces = [piece.lower() for piece in _NAMES.findall(name)]
    if pieces and pieces[0] in words("pages", "modifiers"):
        return ""
    return f" {' '.join(pieces)} "


def lists_of_others(nodes: Sequence[Node], count: Count, root: range, junk: Iterable[Node]) -> list[Element]:
    """In an article, lines that lead to other pages, with the lists behind them; and what is but links at its end."""
    found: list[Element] = []
    without = set(junk)
    last = _last_prose(count, root, without)
    place = root.start
    while place < root.stop:
        node = nodes[place]
        place += 1
        if isinstance(node, str):
            continue
        if node in without:
            place = node.end
            continue
        others = _others(nodes, count, node, root, node.start > last)
        if others:
            found += others
            place = others[-1].end
    return found


def _last_prose(count: Count, root: range, without: set[Node]) -> int:
    """Where the last prose of an article is, outside of what is left out."""
    place = root.stop
    for one in sorted((one for one in without if isinstance(one, Element)), key=lambda one: one.end, reverse=True):
        if one.end < place and count.prose[place] > count.prose[one.end]:
            break
        place = min(place, one.start) if one.end >= root.start else place
    while place > root.start and count.prose[place - 1] == count.prose[place]:
        place -= 1
    return place


def _others(nodes: Sequence[Node], count: Count, element: Element, root: range, is_end: bool) -> list[Element]:
    """The element and what belongs to it, if it leads to other pages."""
    size = inside(count.words, element)
    if is_end and element.tag in _LISTS and size > _MAX_LINK and count.share(element) >= _LINKED:
        return [element]
    if element.tag not in _BEFORE or not 0 < size <= _LONGEST_LEAD + _MAX_LINK * _LEAST_LINKS:
        return []
    if not _pattern("leads").match(_words(nodes, element)):
        return []
    if size <= _LONGEST_LEAD and (behind := _list_behind(nodes, count, element, root)):
        return behind
    return [element] if count.share(element) >= _TEASED and element.tag not in ("span", "strong", "b") else []


def _words(nodes: Sequence[Node], element: Element) -> str:
    return f" {' '.join(_LETTERS.findall(line_of(nodes, element).casefold()))} "


def _list_behind(nodes: Sequence[Node], count: Count, lead: Element, root: range) -> list[Element]:
    """The outermost element that holds a line alone, and what comes behind it as long as it is a list of links."""
    size = inside(count.words, lead)
    while (outer := lead.parent) and outer.start > root.start and inside(count.words, outer) == size:
        lead = outer
    behind = [lead]
    place, stop = lead.end, lead.parent.end if lead.parent else root.stop
    while place < stop:
        node = nodes[place]
        if isinstance(node, str):
            if node.strip():
                break
            place += 1
            continue
        linked = inside(count.linked, node)
        if linked < _TEASED * inside(count.words, node) or inside(count.prose, node) > linked:
            break
        behind.append(node)
        place = node.end
    links = count.links[place] - count.links[lead.end]
    return behind if links >= _LEAST_TEASERS else []
