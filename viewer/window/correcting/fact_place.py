"""Where the editor of a fact stands in its window: the field in the place of the value, the popup below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QScrollArea, QWidget

from viewer.window.theme import px

_WIDTH, _FIELD = 560, 150
"""Widths of the popup and, at least, of the field, in pixels."""
_MORE = 12
"""So much wider than the value the field is, in pixels: no wider than what is free before the next fact."""
_ABOVE = 2
"""The field begins so many pixels above the value at most, for another one may stand there."""
_EDGE, _GAP = 8, 3
"""Pixels that are left free at the edges of the window, and between field and popup."""
_LEAST = 60
"""The least height of the candidates, which can be scrolled."""


def arrange(
    room: QRect,
    place: QRect,
    field: QLineEdit,
    popup: QWidget,
    column: QBoxLayout,
    scroll: QScrollArea,
    content: QWidget,
) -> None:
    """Place field and popup, which holds candidates that can be scrolled, within the room of the window."""
    edge, mirrored = px(_EDGE), popup.isRightToLeft()
    wide = min(max(px(_FIELD), place.width() + px(_MORE)), room.width() - 2 * edge)
    left = _within(place.right() + 1 - wide if mirrored else place.left(), wide, room.width())
    high = field.sizeHint().height()
    top = max(0, place.top() - px(_ABOVE), min(place.center().y() - high // 2, place.top()))
    field.setGeometry(left, top, wide, high)
    width = min(px(_WIDTH), room.width() - 2 * edge)
    start = _within(left + wide - width if mirrored else left, width, room.width())
    below = top + high + px(_GAP)
    popup.setFixedWidth(width)
    most = room.height() - below - edge
    rest = _height(column, width) - scroll.height()
    needed = content.sizeHint().height()
    scroll.setFixedHeight(max(min(px(_LEAST), needed), min(needed, most - rest)))
    popup.setGeometry(start, below, width, min(_height(column, width), most))


def rests(window: QWidget, field: QRect, beside: Sequence[QWidget]) -> Iterator[QRect]:
    """What can be seen, beyond the end of a field, of what it covers a part of."""
    for widget in beside:
        place = QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
        covered = place.intersected(field)
        if not widget.isVisible() or covered.isEmpty():
            continue
        if covered.height() > place.height() // 4:  # less is but an edge, as of the title above the field
            left = place.left() if window.isRightToLeft() else field.right() + 1
            right = field.left() - 1 if window.isRightToLeft() else place.right()
            yield QRect(QPoint(left, place.top()), QPoint(right, place.bottom()))


def _within(left: int, width: int, room: int) -> int:
    """The place of something so wide, as near as it can be to where it is wanted."""
    return min(max(left, px(_EDGE)), room - width - px(_EDGE))


def _height(column: QBoxLayout, width: int) -> int:
    column.invalidate()
    return column.totalHeightForWidth(width) if column.hasHeightForWidth() else column.totalSizeHint().height()
