"""XML of office documents, walked piece by piece. Definitions of entities are refused, and nothing is ever fetched."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Mapping
from typing import NoReturn
from xml.etree.ElementTree import Element
from xml.parsers.expat import ExpatError, ParserCreate, XMLParserType

from viewer.language import QT_TRANSLATE_NOOP
from viewer.reading.errors import ReadingError

Attributes = Mapping[str, str]
Prefixes = Mapping[str, tuple[str, ...]]
"""A prefix, and the addresses of all name spaces that it stands for."""

_DEEPEST = 50_000
"""So many elements may stand in each other in a text: 15,000 are needed for 5,000 tables in tables."""
_DEEPEST_TREE = 200
_MOST_ELEMENTS = 300_000
"""So many elements may be in a part that a tree is made of."""
_LONGEST_TEXT = 10_000
_BUFFER = 1 << 16


class Walker:
    """Walks through one part of a document. A subclass says with ``on`` what is to be done at which elements.

    Names are said with the prefixes that were given, whichever the file has: ``w:p``.
    """

    def __init__(self, name: str, prefixes: Prefixes) -> None:
        self._name = name
        self._prefixes = prefixes
        self._names = _Names(prefixes)
        self._starts: dict[str, Callable[[Attributes], None]] = {}
        self._ends: dict[str, Callable[[], None]] = {}
        self._depth = 0
        self._skipped_from = 0
        self._tree: _Tree | None = None
        self._taken: Callable[[Element], None] | None = None

    def on(
        self, tag: str, start: Callable[[Attributes], None] | None = None, end: Callable[[], None] | None = None
    ) -> None:
        """Call these where an element starts and ends."""
        for full in _full(tag, self._prefixes):
            if start:
                self._starts[full] = start
            if end:
                self._ends[full] = end

    def skip(self, attributes: Attributes | None = None) -> None:  # may stand for a start itself
        """Leave out the element that has just started, with all in it: neither its end nor its text is told."""
        self._skipped_from = self._depth

    def take(self, taken: Callable[[Element], None], tag: str, attributes: Attributes) -> None:
        """Make a tree of the element that has just started, and give it to ``taken`` when it ends."""
        self.skip()
        self._taken = taken
        self._tree = _Tree(self._name, self._names)
        self._tree.start(tag, {})
        self._tree.root.attrib.update(attributes)

    def text(self, text: str) -> None:
        """Told of characters, between whichever elements they stand."""

    def walk(self, data: bytes) -> None:
        """Walk through a part. Raises ReadingError if it is damaged, or made to harm."""
        parser = _parser(data, self._name)
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        _parse(parser, data, self._name)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._skipped_from:
            if self._tree:
                self._tree.start(tag, attributes)
            return
        if self._depth > _DEEPEST:
            _refuse_size(self._name)
        start = self._starts.get(tag)
        if start:
            names = self._names
            start({names[key]: value for key, value in attributes.items()} if attributes else attributes)

    def _end(self, tag: str) -> None:
        self._depth -= 1
        if self._skipped_from:
            if self._tree:
                self._tree.end(tag)
            if self._depth < self._skipped_from:
                self._skipped_from = 0
                if self._tree and self._taken:
                    tree, self._tree = self._tree, None
                    self._taken(tree.root)
            return
        end = self._ends.get(tag)
        if end:
            end()

    def _text(self, text: str) -> None:
        if not self._skipped_from:
            self.text(text)
        elif self._tree:
            self._tree.text(text)


def tree(data: bytes, name: str, prefixes: Prefixes, without: tuple[str, ...] = ()) -> Element:
    """The tree of a small part: styles, relations, metadata; all of it but for some elements.

    Raises ReadingError if it is damaged, or made to harm.
    """
    made = _TreeWalker(name, prefixes)
    for tag in without:
        made.on(tag, made.skip)
    made.walk(data)
    return made.tree.root


class _TreeWalker(Walker):
    def __init__(self, name: str, prefixes: Prefixes) -> None:
        super().__init__(name, prefixes)
        self.tree = _Tree(name, self._names)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        super()._start(tag, attributes)
        if not self._skipped_from:
            self.tree.start(tag, attributes)

    def _end(self, tag: str) -> None:
        skipped = self._skipped_from
        super()._end(tag)
        if not skipped:
            self.tree.end(tag)

    def text(self, text: str) -> None:
        self.tree.text(text)


class _Tree:
    """A tree that grows while a part is walked through; neither deep nor large."""

    def __init__(self, name: str, names: _Names) -> None:
        self._name, self._names = name, names
        self._open: list[Element] = []
        self._left = _MOST_ELEMENTS
        self.root = Element("")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._left -= 1
        if len(self._open) > _DEEPEST_TREE or not self._left:
            _refuse_size(self._name)
        names = self._names
        one = Element(names[tag], {names[key]: value for key, value in attributes.items()})
        if self._open:
            self._open[-1].append(one)
        else:
            self.root = one
        self._open.append(one)

    def end(self, tag: str) -> None:
        self._open.pop()

    def text(self, text: str) -> None:
        if self._open and len(before := self._open[-1].text or "") < _LONGEST_TEXT:
            self._open[-1].text = before + text


def inner(one: Element, path: str) -> Element | None:
    """The first element at a path of short names (``w:pPr/w:numPr``) in another; ``find`` takes them for long ones."""
    found: Element | None = one
    for tag in path.split("/"):
        if found is None:
            return None
        found = next((child for child in found if child.tag == tag), None)
    return found


def inners(one: Element, tag: str) -> list[Element]:
    """All elements of a short name that stand in another, not in others in it."""
    return [child for child in one if child.tag == tag]


class _Names(dict[str, str]):
    """Full names as the parser gives them (address, space, name), and their short ones."""

    def __init__(self, prefixes: Prefixes) -> None:
        super().__init__()
        self._by_address = {address: prefix for prefix, addresses in prefixes.items() for address in addresses}

    def __missing__(self, full: str) -> str:
        address, space, name = full.rpartition(" ")
        prefix = self._by_address.get(address)
        short = f"{prefix}:{name}" if prefix else f"?:{name}" if space else name
        if len(self) < 10_000:
            self[full] = short
        return short


def _full(tag: str, prefixes: Prefixes) -> list[str]:
    prefix, _, name = tag.partition(":")
    return [f"{address} {name}" for address in prefixes[prefix]]


def _parser(data: bytes, name: str) -> XMLParserType:
    # What the part itself says of its encoding is passed over: these formats know two only.
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    parser = ParserCreate("UTF-16" if wide else "UTF-8", " ")
    parser.buffer_text = True
    parser.buffer_size = _BUFFER

    def refuse(*_: object) -> NoReturn:
        sentence = QT_TRANSLATE_NOOP(
            "Reading",
            "“{name}” holds definitions (a DOCTYPE) that no word processor writes and that can do harm. Open it in the "
            "program it was made with, save it again, and open that.",
        )
        raise ReadingError(sentence, name=name)

    parser.StartDoctypeDeclHandler = refuse
    return parser


def _parse(parser: XMLParserType, data: bytes, name: str) -> None:
    try:
        parser.Parse(data, True)
    except ExpatError as error:
        sentence = QT_TRANSLATE_NOOP(
            "Reading",
            "“{name}” is damaged: a part of it is not as it should be. Get it again, or open it in the program it was "
            "made with, save it again, and open that.",
        )
        raise ReadingError(sentence, name=name) from error


def _refuse_size(name: str) -> NoReturn:
    sentence = QT_TRANSLATE_NOOP(
        "Reading",
        "“{name}” has more styles, or more parts in parts, than any word processor makes. Open it in the program it "
        "was made with, save it again, and open that.",
    )
    raise ReadingError(sentence, name=name)
