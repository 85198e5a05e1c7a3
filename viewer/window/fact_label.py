"""The label before a fact, on one line with it in whatever script: the font of one may be taller than the other's."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from viewer.window.early import PLAIN_TEXT
from viewer.window.flow_layout import ROOM, line_height


class FactLabel(QLabel):
    """Words that stand on the line that those of a ``FactLink`` stand on."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setText(words)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(width) + ROOM + 1, line_height(self.font()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, metrics = QPainter(self), QFontMetricsF(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        width = metrics.horizontalAdvance(self.text())
        left = self.width() - ROOM - width if self.isRightToLeft() else ROOM
        painter.drawText(QPointF(left, ROOM + metrics.ascent()), self.text())
