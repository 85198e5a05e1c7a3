"""Widgets beside or above each other, with a line between two of them that can be drawn."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QStyle, QStyleOption

_BESIDE = Qt.Orientation.Horizontal


class Splitter(QSplitter):
    """A splitter that stands where it should from right to left as well.

    Mirrored, QSplitter puts its widgets a pixel too far to the right: the first one ends outside of it, and the lines
    between cover a pixel of each other one, where rows have the sign that they are chosen.
    """

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.Polish):
            shift = 1 if self.isRightToLeft() and self.orientation() == _BESIDE else 0
            self.setContentsMargins(shift, 0, -shift, 0)
        return super().event(event)


class _Handle(QSplitterHandle):
    """The line between two widgets; where it is a pixel thick, it is taken by those beside it, too."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shift:
            self.setMask(QRegion(self._line()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and self.orientation() == _BESIDE:
            self.setMask(QRegion(self._line()))

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        option.rect = self._line()  # pyright: ignore[reportAttributeAccessIssue]
        if self.orientation() == _BESIDE:
            option.state |= QStyle.StateFlag.State_Horizontal  # pyright: ignore[reportAttributeAccessIssue]
        self.splitter().style().drawControl(QStyle.ControlElement.CE_Splitter, option, QPainter(self), self.splitter())

    @property
    def _shift(self) -> int:
        """How far beside its place QSplitter puts the line: its widgets are moved, and it with them."""
        return 1 if self.isRightToLeft() and self.orientation() == _BESIDE else 0

    def _line(self) -> QRect:
        return self.contentsRect().translated(self._shift, 0)
