"""How many words stand where in a page: all of them, those in links, those in prose. In running sums over its nodes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.reading.formats.elements import BLOCKS
from viewer.reading.formats.markup import Element, Node

_GOOD = frozenset(("p", "li", "td", "dd", "blockquote", "pre"))
_PROSE = 12
"""Words outside of links that a paragraph of prose has at least; headlines, menus and captions mostly have fewer."""
_LETTERS = 9
"""Letters that count for a word at most: in Chinese, Japanese and Thai no spaces stand between words."""
_MOST_NODES, _MOST_CHARACTERS = 200, 1000
"""Elements and pieces of text, and characters, of what is a line: a headline, what leads in a list."""


@dataclass(slots=True)
class Count:
    """Running sums of words up to each node: all, those in links, those in elements for text, those in prose; of links.

    Words in links are not good, and not prose: they are those of menus, and of few else.
    """

    words: list[int]
    linked: list[int]
    good: list[int]
    prose: list[int]
    links: list[int]

    def share(self, element: Node) -> float:
        """The share of the words of an element that are in links."""
        if isinstance(element, str):
            return 0
        return inside(self.linked, element) / max(1, inside(self.words, element))


def inside(sums: Sequence[int], element: Element) -> int:
    """How much of a running sum an element has."""
    return sums[element.end] - sums[element.start]


def line_of(nodes: Sequence[Node], element: Element) -> str:
    """The words of an element that is no longer than a line may be; empty of what is."""
    if element.end - element.start > _MOST_NODES:
        return ""
    pieces = [piece for piece in nodes[element.start : element.end] if isinstance(piece, str)]
    return " ".join(pieces) if sum(map(len, pieces)) <= _MOST_CHARACTERS else ""


def counted(nodes: Sequence[Node]) -> Count:
    """The words of a page."""
    count = Count([0], [0], [0], [0], [0])
    link_end = good_end = 0
    words = linked = good = links = 0
    paragraphs = _Paragraphs(len(nodes))
    for place, node in enumerate(nodes):
        paragraphs.before(place, node)
        if isinstance(node, str):
            number = len(node.split())
            words += number
            if place < link_end:
                linked += number
            else:
                good += number if place < good_end else 0
                paragraphs.add(place, node)
        elif node.tag == "a" and "href" in node.attributes:
            link_end = max(link_end, node.end)
            links += 1
        elif node.tag in _GOOD:
            good_end = max(good_end, node.end)
        count.words.append(words)
        count.linked.append(linked)
        count.good.append(good)
        count.links.append(links)
    paragraphs.end()
    total = 0
    for number in paragraphs.prose:
        total += number
        count.prose.append(total)
    return count


class _Paragraphs:
    """The stretches of words between the borders of blocks; ``prose`` has the words of those that are long enough."""

    def __init__(self, length: int) -> None:
        self.prose = [0] * length
        self._open: list[tuple[int, int]] = []
        self._ends: list[int] = []
        self._words = 0

    def before(self, place: int, node: Node) -> None:
        """Told of each node before its words are added."""
        while self._ends and self._ends[-1] <= place:
            self._ends.pop()
            self.end()
        if isinstance(node, Element) and node.tag in BLOCKS:
            self._ends.append(node.end)
            self.end()

    def add(self, place: int, text: str) -> None:
        """Add words that stand in no link."""
        pieces = text.split()
        number = max(len(pieces), sum(map(len, pieces)) // _LETTERS)
        if number:
            self._open.append((place, number))
            self._words += number

    def end(self) -> None:
        """End the stretch."""
        if self._words >= _PROSE:
            for place, number in self._open:
                self.prose[place] = number
        self._open.clear()
        self._words = 0
