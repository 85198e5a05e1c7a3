"""HTML -> what of it is seen: elements and words in one flat list, however deep they stand in each other.

lxml's parser hands over what it finds piece by piece. Its trees end where elements stand 2,048 deep, without a word;
the list has no depth, and nothing that goes over it calls itself. Nothing that a page names is loaded.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol, cast

from lxml import etree  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]

from viewer.language import QT_TRANSLATE_NOOP
from viewer.reading.errors import ReadingError

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

_UNSEEN = frozenset(
    "script style noscript template svg iframe object embed applet canvas audio video map datalist select textarea "
    "input progress meter frameset noframes annotation annotation-xml title rp meta link base xml".split()
)
"""``head`` is not among them: what the parser does not know as an element of a body, such as <article>, stays in it."""
_HIDING = frozenset(("template", "dialog"))
_WORDLESS = _UNSEEN - _HIDING | {"button"}
"""Elements whose content is no words of the page, or those for programs that cannot show the page itself."""
_HIDDEN_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)\b", re.I)
_STRUCK = ("del", "s", "strike")
_STRUCK_STYLE = re.compile(r"(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]{0,100}\bline-through\b", re.I)
_FETCHING = frozenset(("script", "frame", "iframe"))
_NO_ATTRIBUTES: Mapping[str, str] = {}
_MAX_DECORATION = 20
"""Characters up to which what is hidden from screen readers is an ornament; more is a page behind a dialog."""
_MAX_ELEMENTS = 1_000_000

_CHUNK = 1 << 12
_MAX_STEPS = 500_000_000
"""Steps that the parser may take looking for what an end tag ends, at some 200 million a second."""


@dataclass(slots=True, eq=False)
class Element:
    """An element whose content is ``nodes[start:end]``. ``parent`` is that of the list, None for the outermost."""

    tag: str
    attributes: Mapping[str, str]
    parent: Element | None
    start: int
    end: int = 0

    def get(self, name: str) -> str:
        """An attribute, without white space around it; empty where there is none."""
        return self.attributes.get(name, "").strip()


Node = Element | str


@dataclass(slots=True)
class Page:
    """What is seen of a page, in order, and what it says of itself: ``metas`` and ``links`` are those elements.

    ``hides`` tells whether there are words in it that the page hides, ``strikes`` whether some are struck through, and
    ``describes`` whether some describe pictures: none of them are taken. ``fetches`` tells whether a browser gets more
    to show from elsewhere: by scripts, or in frames.
    """

    nodes: list[Node] = field(default_factory=list[Node])
    title: str = ""
    metas: list[Mapping[str, str]] = field(default_factory=list[Mapping[str, str]])
    links: list[Mapping[str, str]] = field(default_factory=list[Mapping[str, str]])
    hides: bool = False
    strikes: bool = False
    describes: bool = False
    fetches: bool = False


def parse(text: str, name: str) -> Page:
    """What is seen of an HTML text. Raises ReadingError, naming the file ``name``, where it is made to stall."""
    target = _Target(name)
    parser = cast(_Parser, etree.HTMLParser(target=target, no_network=True, huge_tree=True, encoding="utf-8"))  # pyright: ignore[reportUnknownMemberType]
    data = text.encode("utf-8", "replace")
    steps = 0
    for place in range(0, len(data), _CHUNK):
        chunk = data[place : place + _CHUNK]
        target.deepest = target.depth
        parser.feed(chunk)
        steps += chunk.count(b"</") * target.deepest
        if steps > _MAX_STEPS:
            raise _tangled(name)
    if data:
        parser.close()
    return target.page


class _Parser(Protocol):
    """What is used of a parser of lxml, which has no types of its own."""

    def feed(self, data: bytes) -> None: ...

    def close(self) -> None: ...


class _Target:
    """What lxml hands its findings to."""

    def __init__(self, name: str) -> None:
        self.page = Page()
        self.depth = self.deepest = 0
        self._name = name
        self._open: list[Element | None] = []
        self._last: Element | None = None
        self._unseen = self._wordless = 0
        self._is_struck = False
        """Whether what is unseen is so as it is struck through."""
        self._headings = 0
        self._title: list[str] | None = None
        self._elements = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.depth += 1
        self.deepest = max(self.depth, self.deepest)
        self._elements += 1
        if self._elements > _MAX_ELEMENTS:
            raise _tangled(self._name)
        tag = tag.lower()
        self._note(tag, attributes)
        is_struck = tag in _STRUCK or bool(_STRUCK_STYLE.search(attributes.get("style", "")))
        if self._unseen or is_struck or self._is_unseen(tag, attributes):
            self._is_struck = self._is_struck if self._unseen else is_struck
            # Inside of what is unseen, depth is all that counts.
            self._unseen += 1
            self._wordless += tag in _WORDLESS
            self._open.append(None)
            return
        nodes = self.page.nodes
        element = Element(tag, dict(attributes) if attributes else _NO_ATTRIBUTES, self._last, len(nodes) + 1)
        nodes.append(element)
        self._open.append(element)
        self._last = element
        self._headings += tag in HEADINGS

    def _note(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Note what an element tells of the page as a whole."""
        if tag == "meta":
            self.page.metas.append(dict(attributes))
        elif tag == "link":
            self.page.links.append(dict(attributes))
        elif tag == "title" and not self.page.title and not self._in_body():
            self._title = []
        elif tag in _FETCHING:
            self.page.fetches = True
        if tag == "img" and not self._unseen:
            self.page.describes = self.page.describes or any(map(str.isalpha, attributes.get("alt", "")))

    def end(self, tag: str) -> None:
        self.depth -= 1
        element = self._open.pop()
        if self._title is not None and tag == "title":
            self.page.title, self._title = " ".join("".join(self._title).split()), None
        if element is None:
            self._unseen -= 1
            self._wordless -= tag.lower() in _WORDLESS
            return
        self._last = element.parent
        self._headings -= element.tag in HEADINGS
        element.end = len(self.page.nodes)
        if element.get("aria-hidden") == "true" and self._length(element) <= _MAX_DECORATION:
            del self.page.nodes[element.start - 1 :]

    def data(self, text: str) -> None:
        if self._title is not None:
            self._title.append(text)
        if not self._unseen:
            self.page.nodes.append(text)
        elif not self._wordless and any(map(str.isalpha, text)):
            self.page.strikes = self.page.strikes or self._is_struck
            self.page.hides = self.page.hides or not self._is_struck

    def comment(self, text: str) -> None:
        pass

    def pi(self, target: str, data: str | None = None) -> None:
        pass

    def close(self) -> None:
        pass

    def _in_body(self) -> bool:
        return any(element is not None and element.tag == "body" for element in self._open[:2])

    def _is_unseen(self, tag: str, attributes: Mapping[str, str]) -> bool:
        if tag in _UNSEEN or tag == "button" and not self._headings:
            return True
        if tag == "dialog" and "open" not in attributes:
            return True
        if not attributes:
            return False
        if attributes.get("hidden", "until-found") != "until-found":
            return True
        return bool(_HIDDEN_STYLE.search(attributes.get("style", "")))

    def _length(self, element: Element) -> int:
        """Characters in an element, as far as it takes to tell it from an ornament."""
        length = 0
        for node in self.page.nodes[element.start : element.start + 10 * _MAX_DECORATION]:
            length += len(node.strip()) if isinstance(node, str) else 0
        return length if element.end - element.start <= 10 * _MAX_DECORATION else _MAX_DECORATION + 1


def _tangled(name: str) -> ReadingError:
    sentence = QT_TRANSLATE_NOOP(
        "Reading",
        "“{name}” is a web page whose parts stand in each other too deeply to be read. Open it in a browser, save its "
        "text as plain text, and open that.",
    )
    return ReadingError(sentence, name=name)
