"""Widgets side by side where there is room for them, else one below the other."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from viewer.window.theme import px


class RowOrColumn(QWidget):
    """A row, or a column where the row would be cut."""

    def __init__(self, gap: int, least: int = 0, parent: QWidget | None = None) -> None:
        """``gap`` is the room between two widgets, ``least`` the width that a row takes, in pixels at the usual size.

        Without ``least``, a row is as wide as its widgets would like to be.
        """
        super().__init__(parent)
        self._box = _Box(gap, least)
        self.setLayout(self._box)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add a widget at the end; those with a ``stretch`` share the room that the others leave in a row."""
        self._box.stretches.append(stretch)
        self._box.addWidget(widget)


class _Box(QLayout):
    def __init__(self, gap: int, least: int) -> None:
        super().__init__()
        self._gap, self._least = gap, least
        self._items: list[QLayoutItem] = []
        self.stretches: list[int] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = [item.sizeHint().height() for item in self._items]
        return max(heights, default=0) if width >= self._wide() else sum(heights) + self._gaps()

    def sizeHint(self) -> QSize:
        wide = self._wide()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSize(self) -> QSize:
        widths = [item.minimumSize().width() for item in self._items]
        return QSize(max(widths, default=0), max((item.minimumSize().height() for item in self._items), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        is_row = rect.width() >= self._wide()
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        x, y = rect.left(), rect.top()
        for item, wide in zip(self._items, self._widths(rect.width(), is_row=is_row), strict=True):
            high = rect.height() if is_row else item.sizeHint().height()
            item.setGeometry(QStyle.visualRect(direction, rect, QRect(x, y, wide, high)))
            x, y = (x + wide + px(self._gap), y) if is_row else (x, y + high + px(self._gap))

    def _widths(self, width: int, *, is_row: bool) -> list[int]:
        liked = [item.sizeHint().width() for item in self._items]
        whole = sum(self.stretches)
        if not is_row:
            return [width if whole else min(width, one) for one in liked]
        free = width - self._gaps() - sum(one for one, part in zip(liked, self.stretches, strict=True) if not part)
        shares = [free * part // whole if part else one for one, part in zip(liked, self.stretches, strict=True)]
        if whole:
            shares[-1] += width - self._gaps() - sum(shares)
        return shares

    def _gaps(self) -> int:
        return px(self._gap) * max(0, len(self._items) - 1)

    def _wide(self) -> int:
        return px(self._least) if self._least else sum(item.sizeHint().width() for item in self._items) + self._gaps()
