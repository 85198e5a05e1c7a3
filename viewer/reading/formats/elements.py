"""Elements of HTML -> parts: headings, items with their marks, rows, captions, quotations, and what they lead to."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Container, Sequence
from dataclasses import dataclass

from viewer.reading.composing import Part, PartKind, Prose
from viewer.reading.formats.marks import LISTS, Marks
from viewer.reading.formats.markup import HEADINGS, Element, Node
from viewer.reading.formats.tables import layout_tables, table_of
from viewer.reading.links import web_address

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p pre search section "
    "summary table tbody td tfoot th thead tr ul xmp".split()
)
_PLAIN = ("pre", "listing", "xmp")
_BLOCK_STYLE = re.compile(r"(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)\b", re.I)

_WORD_ITEM = re.compile(r"\bmso-list\s*:\s*l\d+ level([1-9])")
_WORD_MARK = re.compile(r"\bmso-list\s*:\s*ignore", re.I)
"""Word saves items as paragraphs, and their marks as words."""


_WHITE = " \t\n\r\f\v"
_SOFT_HYPHEN = "\u00ad"
"""Where a word may be parted. It is no letter of the word, and a word with it is found by no search."""
_LINES = re.compile(r"\r\n|\r|\n")
_NOTE = re.compile(r"\d{1,3}")
_WITHIN_MARK = 6
"""Nodes within a mark of a note, at the most."""
_NEVER = 1 << 62


def parts_of(
    nodes: Sequence[Node], start: int = 0, end: int | None = None, without: Container[Node] = ()
) -> list[Part]:
    """The parts of ``nodes[start:end]``, but for the elements ``without``."""
    walk = _Walk(nodes)
    place, end = start, len(nodes) if end is None else end
    while place < end:
        node = nodes[place]
        walk.leave(place)
        if isinstance(node, str):
            walk.text(node)
        elif node in without:
            walk.skip(node)
            place = node.end
            continue
        else:
            walk.enter(node)
        place += 1
    walk.leave(_NEVER - 1)
    return walk.parts


@dataclass(slots=True, eq=False)
class _Owner:
    """What makes one part of its words, or, if it is ``loose``, one of each paragraph. ``mark`` is still to come."""

    kind: PartKind = "paragraph"
    level: int = 1
    loose: bool = True
    mark: str = ""
    cells: int = 0


@dataclass(slots=True)
class _Frame:
    """An open element: whose its words are, and what ends them."""

    end: int
    tag: str
    owner: _Owner
    block: bool = False
    after: str = ""
    is_mark: bool = False


class _Walk:
    """Goes over nodes, and writes parts."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        self.parts: list[Part] = []
        self._nodes = nodes
        self._layout = layout_tables(nodes)
        self._marks = Marks(nodes)
        self._frames = [_Frame(_NEVER, "", _Owner())]
        self._owner: _Owner | None = None
        self._words = Prose()
        self._link = contextlib.ExitStack()
        self._address, self._address_end, self._is_linked = "", 0, False
        self._boundary = self._space = False
        self._breaks = self._tabs = 0
        self._quotes = self._quotations = self._plain = 0

    def enter(self, element: Element) -> None:
        """Begin an element."""
        tag = element.tag
        frame = _Frame(element.end, tag, self._frames[-1].owner, is_mark=self._frames[-1].is_mark)
        style = element.get("style")
        if tag in BLOCKS or style and _BLOCK_STYLE.search(style):
            frame.block = self._boundary = True
            frame.owner = self._owned(element, frame.owner)
        elif tag == "br":
            self._breaks += 1
        elif tag == "q":
            self._quotes += 1
            opening, frame.after = "“”" if self._quotes % 2 else "‘’"
            self._write(opening)
        elif tag == "rt":
            self._write("(")
            frame.after = ")"
        elif tag == "sup" and self._is_note(element):
            self._write("[")
            frame.after = "]"
        elif tag == "span" and _WORD_MARK.search(style):
            frame.is_mark = True
        elif tag == "a" and (address := web_address(element.get("href"))):
            self._leave_link()
            self._address, self._address_end = address, element.end
        self._frames.append(frame)

    def skip(self, element: Element) -> None:
        """Go by an element that is left out."""
        self._boundary = self._boundary or element.tag in BLOCKS

    def leave(self, place: int) -> None:
        """End what ends before this place."""
        if self._address and self._address_end <= place:
            self._leave_link()
            self._address = ""
        while self._frames[-1].end <= place:
            frame = self._frames[-1]
            if frame.after:
                self._space = False
                self._write(frame.after)
            self._boundary = self._boundary or frame.block
            self._quotes -= frame.tag == "q"
            self._quotations -= frame.tag == "blockquote"
            self._plain -= frame.tag in _PLAIN
            if frame.tag in LISTS:
                self._marks.end()
            self._frames.pop()

    def text(self, text: str) -> None:
        """Words between elements."""
        frame = self._frames[-1]
        if frame.is_mark:
            if mark := text.strip():
                frame.owner.mark = f"{mark} " if mark[-1] in ".)" else "• "
            return
        if not self._plain:
            self._write(text)
            return
        for number, line in enumerate(_LINES.split(text)):
            self._breaks += number > 0
            for stop, piece in enumerate(line.split("\t")):
                self._tabs += stop > 0
                self._write(piece)

    def _is_note(self, raised: Element) -> bool:
        """Whether a raised number is the mark of a note: it leads somewhere, or would be read as part of a number."""
        if raised.end - raised.start > _WITHIN_MARK:
            return False
        within = self._nodes[raised.start : raised.end]
        if not _NOTE.fullmatch("".join(node for node in within if isinstance(node, str)).strip()):
            return False
        around = [raised.parent, *within] if raised.parent else within
        before = self._nodes[raised.start - 2] if raised.start > 1 else ""
        leads = any(isinstance(node, Element) and node.tag == "a" for node in around)
        return leads or isinstance(before, str) and before[-1:].isdigit()

    def _owned(self, element: Element, outer: _Owner) -> _Owner:
        """Whose the words of a block are."""
        tag = element.tag
        if tag in LISTS:
            self._marks.begin(element)
        elif tag in _PLAIN:
            self._plain += 1
        elif tag == "blockquote":
            self._quotations += 1
        mark = self._marks.mark(element) if tag == "li" else ""
        if outer.kind == "row":
            outer.mark = mark or outer.mark
            if tag in ("td", "th"):
                self._tabs += outer.cells > 0
                outer.cells += 1
                self._boundary, self._breaks = False, 0
            return outer
        owner = self._new_owner(element, mark)
        if owner is None:
            return outer
        owner.mark = owner.mark or outer.mark
        outer.mark = ""
        if tag in HEADINGS:
            self._promote(owner, outer)
        return owner

    def _new_owner(self, element: Element, mark: str) -> _Owner | None:
        tag = element.tag
        if tag in HEADINGS:
            return _Owner("heading", int(tag[1]), loose=False)
        if tag == "li":
            return _Owner("item", max(1, self._marks.depth), loose=False, mark=mark)
        if tag in ("dt", "dd"):
            return _Owner("item", 1 if tag == "dt" else 2, loose=False)
        if tag == "blockquote":
            return _Owner("quote", self._quotations)
        if tag == "p" and (item := _WORD_ITEM.search(element.get("style"))):
            return _Owner("item", int(item[1]), loose=False)
        if tag in ("caption", "figcaption"):
            return _Owner("caption", loose=False)
        table = table_of(element)
        if tag == "tr" and table and table not in self._layout:
            self._tabs = 0
            return _Owner("row", loose=False)
        if tag == "table" or tag in ("td", "th") and table:
            return _Owner("quote", self._quotations) if self._quotations else _Owner()
        return None

    def _promote(self, heading: _Owner, outer: _Owner) -> None:
        """An item with a heading in it is a section: it has the number of the item, but no bullet."""
        if outer.kind == "item":
            outer.kind, outer.level, outer.loose = "paragraph", 1, True
            heading.mark = "" if heading.mark.startswith("•") else heading.mark

    def _write(self, text: str) -> None:
        text = text.replace(_SOFT_HYPHEN, "")
        words = text.strip(_WHITE)
        self._space = self._space or text[:1] in _WHITE and bool(text)
        if not words or not words.strip() and (self._boundary or self._owner is not self._frames[-1].owner):
            return
        self._go_on()
        if self._space:
            self._words.write(" ")
        if self._address and not self._is_linked:
            self._link.enter_context(self._words.link(self._address))
            self._is_linked = True
        self._words.write(words)
        self._space = text[-1] in _WHITE

    def _go_on(self) -> None:
        """Have ready what the next words are written to."""
        owner = self._frames[-1].owner
        if self._owner is not owner or owner.loose and (self._boundary or self._breaks > 1):
            self._leave_link()
            made = Part(owner.kind, level=owner.level)
            self.parts.append(made)
            self._words, self._owner = made.words, owner
            self._space = False
        elif (self._boundary or self._breaks) and not self._tabs:
            self._words.line()
            self._space = False
        for _ in range(self._tabs):
            self._words.tab()
            self._space = False
        self._boundary, self._breaks, self._tabs = False, 0, 0
        if owner.mark:
            self._words.write(owner.mark)
            owner.mark = ""

    def _leave_link(self) -> None:
        self._link.close()
        self._is_linked = False
