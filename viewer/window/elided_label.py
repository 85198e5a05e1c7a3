"""A label of one line that leaves out its middle where there is no room for the whole."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from viewer.window.early import PLAIN_TEXT


class ElidedLabel(QLabel):
    """Beginning and end stay readable; screen readers get the whole text."""

    def __init__(self, *, at_end: bool = False) -> None:
        """``at_end``: the words stand where a line ends."""
        super().__init__()
        self._at_end = at_end
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setContentsMargins(8, 0, 8, 0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.text():
            return
        Qt = QtCore.Qt  # noqa: N806 - see ``early``
        painter = QPainter(self)
        room = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room.width())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the words
        at_right = self.isRightToLeft() != self._at_end
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), words)
