"""A label of one line that leaves out its middle, or its end, where there is no room for the whole."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from viewer.window.directions import reads_right_to_left
from viewer.window.early import PLAIN_TEXT


class ElidedLabel(QLabel):
    """Beginning and end stay readable; screen readers get the whole text, and a tooltip has it where it is elided."""

    def __init__(self, *, at_end: bool = False, begins: bool = False, counts: bool = False) -> None:
        """``at_end``: the words stand where a line ends. ``begins``: their beginning alone tells what they are.

        ``counts``: they are several counts, none of which is shortened: the last are left out.
        """
        super().__init__()
        self._at_end, self._begins, self._counts = at_end, begins, counts
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setContentsMargins(8, 0, 8, 0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._tell_whole()

    def _tell_whole(self) -> None:
        """Have the tooltip say the whole where it is elided."""
        is_whole = self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width()
        if is_whole:
            self.setToolTip("")
            return
        from viewer.models.plain_words import tool_tip  # the text goes first

        self.setToolTip(tool_tip(self.text()))

    def _whole_counts(self, room: int) -> str:
        """The words, of several counts those that there is room for."""
        words = self.text()
        if self._counts and self.fontMetrics().horizontalAdvance(words) > room:
            from viewer.report.separating import between  # the text goes first

            parts = words.split(between())
            while len(parts) > 1 and self.fontMetrics().horizontalAdvance(between().join(parts)) > room:
                parts.pop()
            words = between().join(parts)
        return words

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.text():
            return
        Qt = QtCore.Qt  # noqa: N806 - see ``early``
        painter = QPainter(self)
        room = self.contentsRect()
        mode = Qt.TextElideMode.ElideRight if self._begins else Qt.TextElideMode.ElideMiddle
        words = self.fontMetrics().elidedText(self._whole_counts(room.width()), mode, room.width())
        mirrored = reads_right_to_left(self.text(), mirrored=self.isRightToLeft())
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        at_right = self.isRightToLeft() != self._at_end
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), words)
