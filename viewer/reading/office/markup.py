"""XML of office documents, walked piece by piece. Definitions of entities are refused, and nothing is ever fetched."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Mapping
from typing import NoReturn
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers.expat import ExpatError, ParserCreate, XMLParserType

from viewer.language import QT_TRANSLATE_NOOP
from viewer.reading.errors import ReadingError

Attributes = Mapping[str, str]
Prefixes = Mapping[str, tuple[str, ...]]
"""A prefix, and the addresses of all name spaces that it stands for."""

_DEEPEST = 50_000
"""So many elements may stand in each other in a text: 15,000 are needed for 5,000 tables in tables."""
_DEEPEST_TREE = 200
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

    def on(
        self, tag: str, start: Callable[[Attributes], None] | None = None, end: Callable[[], None] | None = None
    ) -> None:
        """Call these where an element starts and ends."""
        for full in _full(tag, self._prefixes):
            if start:
                self._starts[full] = start
            if end:
                self._ends[full] = end

    def skip(self, attributes: Attributes | None = None) -> None:  # noqa: ARG002  # may stand for a start itself
        """Leave out the element that has just started, with all in it: neither its end nor its text is told."""
        self._skipped_from = self._depth

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
            return
        if self._depth > _DEEPEST:
            _refuse_depth(self._name)
        start = self._starts.get(tag)
        if start:
            names = self._names
            start({names[key]: value for key, value in attributes.items()} if attributes else attributes)

    def _end(self, tag: str) -> None:
        self._depth -= 1
        if self._skipped_from:
            if self._depth < self._skipped_from:
                self._skipped_from = 0
            return
        end = self._ends.get(tag)
        if end:
            end()

    def _text(self, text: str) -> None:
        if not self._skipped_from:
            self.text(text)


def tree(data: bytes, name: str, prefixes: Prefixes) -> Element:
    """The tree of a small part: styles, relations, metadata. Raises ReadingError if it is damaged, or made to harm."""
    names = _Names(prefixes)
    builder = TreeBuilder()
    depth = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST_TREE:
            _refuse_depth(name)
        builder.start(names[tag], {names[key]: value for key, value in attributes.items()})

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(names[tag])

    parser = _parser(data, name)
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    _parse(parser, data, name)
    return builder.close()


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


def _refuse_depth(name: str) -> NoReturn:
    sentence = QT_TRANSLATE_NOOP(
        "Reading",
        "“{name}” has parts in parts to a depth that no word processor makes. Open it in the program it was made with, "
        "save it again, and open that.",
    )
    raise ReadingError(sentence, name=name)
