"""What the header holds: title and facts below each other. Of a file that is being opened, only its name is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QSpacerItem, QVBoxLayout, QWidget

from viewer.window import measures
from viewer.window.flow_layout import ROOM, line_height
from viewer.window.plain import plain_label
from viewer.window.theme import px

if TYPE_CHECKING:
    from viewer.window.fact_link import FactLink
    from viewer.window.theme import Theme

Font = tuple[float, QFont.Weight]
"""How large a font is, as a factor of the application's, and its weight."""

STAND_IN: Font = (20 / 13, QFont.Weight.Medium)
"""That of what stands in the place of a title."""

_ASIDE, _ABOVE, _BELOW, _BETWEEN = 17, 11, 8, 2
"""Pixels at each side, above, below, and between the title and what is below it."""
_LEAST = 35
"""Least height of the first line, in pixels: nothing moves when the buttons come that are made behind the text."""

_OVER = 1.15
"""By this factor they may be higher than what is their part, so that the first row below the title is seen whole."""


class FactsPage(QWidget):
    """Room for a title, and for what stands below it. Nothing in it can be chosen."""

    def __init__(self, beside: QSize) -> None:
        """``beside`` is the room left free at the end of the first line, as for ``leave_beside``."""
        super().__init__()
        self.links: dict[str, FactLink] = {}
        """The links of the facts, by their names, in order."""
        self._column = QVBoxLayout(self)
        measures.margins(self._column, _ASIDE, _ABOVE, _ASIDE, _BELOW)
        measures.spacing(self._column, _BETWEEN)
        self._title: QWidget = self
        self._first, self._free = QHBoxLayout(), QSpacerItem(*_below_margin(beside))
        self._first.setSpacing(0)
        self._first.addSpacerItem(self._free)
        self._column.addLayout(self._first)
        self._rest: QLayout | None = None
        self.setObjectName("facts_content")

    def put_title(self, title: QWidget) -> None:
        """Put the title, or what stands in its place, into the first line."""
        self._title = title
        self._first.insertWidget(0, title, 1)

    def put_rest(self, rest: QLayout) -> None:
        """Put what follows the title below it."""
        self._rest = rest
        self._column.addLayout(rest)

    def leave_beside(self, room: QSize) -> None:
        """Leave so much room free at the end of the first line, from the upper edge on, for what stands there."""
        self._free.changeSize(*_below_margin(room))
        self._first.invalidate()
        self._column.invalidate()

    def height_around(self, room: QSize, width: int) -> int:
        """The height in such a width, with so much room free at the end of the first line."""
        wide = width - 2 * px(_ASIDE)
        rest = self._rest.heightForWidth(wide) if self._rest is not None else line_height(self.font())
        return self._above_rest(room, wide) + rest + px(_BELOW)

    def whole_rows(self, room: QSize, width: int, most: int) -> int:
        """The height, about so much at most, that ends with a row of what is below the title, and not within one."""
        above, row = self._above_rest(room, width - 2 * px(_ASIDE)) + ROOM, line_height(self.font())
        heights = (above + rows * row for rows in (max(1, (most - above) // row), 0))
        return next((height for height in heights if height <= most * _OVER), most)

    def _above_rest(self, room: QSize, width: int) -> int:
        """How far from the top what is below the title begins, in such a width without margins."""
        first = max(self._title.heightForWidth(width - room.width()), self._title.minimumSizeHint().height())
        return px(_ABOVE) + max(first, _below_margin(room)[1]) + px(_BETWEEN)

    def add_name(self, name: str) -> None:
        """Put the name of a file where the title will be."""
        label = plain_label(name or self.tr("No report is open"), "fact_missing", wrapped=True)
        measures.font(label, *STAND_IN)
        label.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        label.setMinimumHeight(line_height(label.font()))
        self.put_title(label)

    def add_room(self) -> None:
        """Leave room for a row of facts."""
        room = QWidget()
        room.setMinimumHeight(line_height(self.font()))
        self._column.addWidget(room)

    def words(self) -> list[QWidget]:
        """Whatever in it shows words."""
        return [*self.findChildren(QLabel)]

    def stops(self) -> list[QWidget]:
        """What the Tab key leads to, where it is not folded away."""
        return []

    def unfold(self) -> None:
        """Show what is not stated."""

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""


def _below_margin(room: QSize) -> tuple[int, int]:
    """Width and height of what is free in the first line, which begins below the margin."""
    return room.width(), max(px(_LEAST), room.height() - px(_ABOVE))
