"""Where in an RTF words belong: into which paragraph, which cell of which table, and what that paragraph is.

RTF says of a paragraph that it stands in a table, and where a cell and a row end, but not where they begin.
"""

from __future__ import annotations

from viewer.reading.composing import PartKind
from viewer.reading.office.gathering import Gatherer
from viewer.reading.office.numbering import BULLET
from viewer.reading.office.rich_text_head import Styles

_DEEPEST_ITEM = 9


class Place:
    """What holds for the paragraphs of the text, or of what stands aside of it: a note, a box."""

    def __init__(self, gatherer: Gatherer) -> None:
        self.style, self.depth, self.outline, self.table = 0, 0, -1, 0
        self.initial = False
        """Whether the paragraph is a large initial: its word goes on in the next one."""
        self.label = ""
        """The number or bullet of the paragraph that comes."""
        self._gatherer = gatherer
        self._ended: list[bool] = []
        """Whether the last cell has ended, in each table that is open."""

    @property
    def tables(self) -> int:
        """So many tables are open, one in the other."""
        return len(self._ended)

    def plain(self) -> None:
        """Forget what was said of paragraphs."""
        self.style, self.depth, self.outline, self.table = 0, 0, -1, 0
        self.initial = False

    def lay(self, what: str, number: int | None) -> None:
        """Take what is said of paragraphs: one of ``LAYING``."""
        if what == "plain":
            self.plain()
        elif what == "style":
            self.style = number or 0
        elif what == "outline":
            self.outline = -1 if number is None else number
        elif what == "depth":
            self.depth = min(max(number or 0, 0), _DEEPEST_ITEM)
        elif what == "initial":
            self.initial = True
        elif what == "in a table":
            self.table = max(1, self.table)
        else:
            self.table = 1 if number is None else max(0, number)

    def begin(self, styles: Styles) -> None:
        """Begin a paragraph where it belongs."""
        self._reach(min(self.table, len(self._ended) + 1))
        self._gatherer.open_paragraph()
        kind, level = self._kind(styles)
        label, self.label = self.label, ""
        if kind == "paragraph" and label:
            kind, level = "item", self.depth + 1
        elif label == BULLET:
            label = ""
        if kind != "paragraph":
            self._gatherer.shape(kind, level, label)

    def end(self) -> None:
        """End the paragraph, if one is open."""
        self.label = ""
        self._gatherer.close_paragraph(join=self.initial)

    def end_cell(self, depth: int) -> None:
        """End a cell of the table that stands so deep in tables."""
        self.end()
        self._reach(min(depth, len(self._ended) + 1))
        self._ended[-1] = True

    def end_row(self, depth: int) -> None:
        """End a row of the table that stands so deep in tables."""
        self.end()
        if len(self._ended) >= depth:
            self._close_tables(depth)
            self._gatherer.close_row()
            self._ended[-1] = True

    def _kind(self, styles: Styles) -> tuple[PartKind, int]:
        return ("heading", self.outline + 1) if 0 <= self.outline < 9 else styles.kind(self.style)

    def _close_tables(self, depth: int) -> None:
        while len(self._ended) > depth:
            self._gatherer.close_table()
            self._ended.pop()

    def _reach(self, depth: int) -> None:
        """Stand in a cell of so many tables in each other."""
        self._close_tables(depth)
        while len(self._ended) < depth:
            self._gatherer.open_table()
            self._ended.append(True)
        if self._ended and self._ended[-1]:
            self._gatherer.open_cell()
            self._ended[-1] = False
