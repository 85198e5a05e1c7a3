"""Where a dialog opens: over the middle of its window, and wholly on the screen, with the frame around it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QDialog, QWidget


class Placing(QObject):
    """Places a dialog as it opens. Qt itself puts one that is higher than its window with its title above the screen.

    The frame of the dialog is not known then: it is taken to be as that of its window.
    """

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog):
            watched.removeEventFilter(self)
            if (parent := watched.parentWidget()) is not None and not watched.testAttribute(_MOVED):
                watched.move(place(watched, parent.window()))
        return False


_MOVED = Qt.WidgetAttribute.WA_Moved


def place(dialog: QWidget, window: QWidget) -> QPoint:
    """The left top corner of what is within the frame of a dialog over a window."""
    inner, frame, room = window.geometry(), window.frameGeometry(), window.screen().availableGeometry()
    room.adjust(
        inner.left() - frame.left(),
        inner.top() - frame.top(),
        inner.right() - frame.right(),
        inner.bottom() - frame.bottom(),
    )
    found = QRect(QPoint(), dialog.size())
    found.moveCenter(inner.center())
    found.moveBottomRight(QPoint(min(found.right(), room.right()), min(found.bottom(), room.bottom())))
    found.moveTopLeft(QPoint(max(found.left(), room.left()), max(found.top(), room.top())))
    return found.topLeft()
