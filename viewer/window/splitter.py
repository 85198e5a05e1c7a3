"""Widgets beside or above each other, with a line between two of them that can be drawn."""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QSplitter, QSplitterHandle


class Splitter(QSplitter):
    """A splitter that stands where it should from right to left as well.

    Mirrored, QSplitter puts its widgets 1 px too far to the right: the first one ends outside of it, and the lines
    between cover as much of each other one, where rows have the sign that they are chosen.
    """

    def createHandle(self) -> QSplitterHandle:
        handle = super().createHandle()
        if self.isRightToLeft():
            handle.installEventFilter(self)
        return handle

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.Polish):
            shift = _shift(self)
            self.setContentsMargins(shift, 0, -shift, 0)
            if event.type() == QEvent.Type.LayoutDirectionChange and _is_beside(self):
                for handle in (self.handle(number) for number in range(1, self.count())):
                    handle.installEventFilter(self)
                    self._mask(handle)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QSplitterHandle) and _shift(self):
            if event.type() == QEvent.Type.Paint:
                self._paint(watched)
                return True
            if event.type() == QEvent.Type.Resize:
                self._mask(watched)
        return super().eventFilter(watched, event)

    def _mask(self, handle: QSplitterHandle) -> None:
        """Have a line be seen where it should stand: where it is 1 px thick, it is taken by those beside it, too."""
        handle.setMask(QRegion(self._line(handle)))

    def _paint(self, handle: QSplitterHandle) -> None:
        style = QtWidgets.QStyle  # which takes a while to be made, and is needed for nothing else that is painted first
        option = QtWidgets.QStyleOption()
        option.initFrom(handle)
        option.rect = self._line(handle)  # pyright: ignore[reportAttributeAccessIssue]
        option.state |= style.StateFlag.State_Horizontal  # pyright: ignore[reportAttributeAccessIssue]
        self.style().drawControl(style.ControlElement.CE_Splitter, option, QPainter(handle), self)

    def _line(self, handle: QSplitterHandle) -> QRect:
        return handle.contentsRect().translated(_shift(self), 0)


def _shift(splitter: QSplitter) -> int:
    """How far to the right of its place QSplitter puts what is in it."""
    return 1 if splitter.isRightToLeft() and _is_beside(splitter) else 0


def _is_beside(splitter: QSplitter) -> bool:
    return splitter.orientation() == QtCore.Qt.Orientation.Horizontal
