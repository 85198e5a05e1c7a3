"""Widgets side by side, in as many rows as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from viewer.window.theme import px

ROOM = 3
"""Pixels around the words of a fact, for the frame of focus."""


def line_height(font: QFont) -> int:
    """Height of a fact of one line, in pixels."""
    return QFontMetrics(font).height() + 2 + 2 * ROOM


class FlowLayout(QLayout):
    """A widget that is wider than the row gets the whole of it."""

    def __init__(self, across: int, down: int, *, centred: bool = False, even: bool = False) -> None:
        """``across`` and ``down`` are the gaps.

        Lower widgets stand in the middle of their row where they are ``centred``, and are as high as it where ``even``.
        """
        super().__init__()
        self._centred, self._even = centred, even
        self._items: list[QLayoutItem] = []
        self._kept = 1
        self._across, self._down = across, down
        self.setContentsMargins(0, 0, 0, 0)

    def keep_last(self, number: int) -> None:
        """Have so many of the last ones begin a row rather than be parted by its end."""
        self._kept = number

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def is_row(self, width: int) -> bool:
        """Whether all, those that are hidden included, would stand in one row of such a width."""
        return self._length([widget for item in self._items if (widget := item.widget()) is not None]) <= width

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _length(self, row: Sequence[QLayoutItem | QWidget]) -> int:
        """How wide a row of these is."""
        return sum(one.sizeHint().width() for one in row) + px(self._across) * (len(row) - 1)

    def _arrange(self, rect: QRect, move: bool) -> int:
        x, y, row = 0, 0, 0
        placed: list[tuple[QLayoutItem, QRect]] = []
        """Those of the row that is being filled, from the side where reading begins."""
        shown = [item for item in self._items if not item.isEmpty()]  # without widgets that are hidden
        together = len(shown) - self._kept
        for number, item in enumerate(shown):
            size = item.sizeHint()
            width = min(size.width(), rect.width())
            needed = self._length(shown[together:]) if number == together else width
            if x and x + needed > rect.width():
                self._place(placed, rect, row, move=move)
                x, y, row = 0, y + row + px(self._down), 0
            height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
            placed.append((item, QRect(x, y, width, height)))
            x += width + px(self._across)
            row = max(row, height)
        self._place(placed, rect, row, move=move)
        return y + row

    def _place(self, placed: list[tuple[QLayoutItem, QRect]], rect: QRect, row: int, *, move: bool) -> None:
        """Give the widgets of a row that is so high their places, and begin with the next row."""
        mirrored = (parent := self.parentWidget()) is not None and parent.isRightToLeft()
        for item, spot in placed if move else ():
            left = rect.right() + 1 - spot.x() - spot.width() if mirrored else rect.left() + spot.x()
            lower = (row - spot.height()) // 2 if self._centred else 0
            at = QRect(left, rect.top() + spot.y() + lower, spot.width(), row if self._even else spot.height())
            (widget if self._even and (widget := item.widget()) else item).setGeometry(at)  # an item would keep its own
        placed.clear()
