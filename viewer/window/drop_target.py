"""What a window shows while something is dragged over it: what would be opened, and where; or why it cannot be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from viewer.language import numeral
from viewer.reading import display_name
from viewer.window.incoming import Received, received
from viewer.window.theme import Theme, px, scaled

_VEIL = 0.8
"""How much of what lies below is covered, from 0 to 1."""
_EDGE, _ROOM = 14, 24
"""From the edge of the window to the frame, and from a frame to the words, in pixels."""
_WIDEST = 560
"""Widest card, in pixels."""


class DropTarget(QWidget):
    """Covers what stands in a window, and answers for it where something is dragged over it.

    What cannot be opened is taken, too, but nothing is done with it: else there would be no telling when it has gone.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("drop_target")
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = Theme.load("light")
        self._received = Received()
        self._words = ""
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._words

    @property
    def refuses(self) -> bool:
        """Whether nothing of it can be opened."""
        return not self._received.several

    def enter(self, event: QDragEnterEvent, theme: Theme, *, is_empty: bool) -> None:
        """Something has come: show what would become of it. ``is_empty``: the window shows no report.

        What comes from this very window is not taken, so that nothing more is told of it.
        """
        if self._is_own(event):
            event.ignore()
            return
        self._theme, self._received = theme, received(event.mimeData())
        self._words = self._refusal() if self.refuses else self._offer(is_empty)
        self.setAccessibleName(self._words)
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        self.answer(event)

    def answer(self, event: QDragMoveEvent) -> None:
        """Tell where it comes from whether it would be taken."""
        if self.refuses:
            event.setDropAction(Qt.DropAction.IgnoreAction)
            event.accept()
        else:
            event.acceptProposedAction()

    def take(self, event: QDropEvent) -> Received:
        """It was dropped: what it is."""
        self.hide()
        found = received(event.mimeData())
        if found.several:
            event.acceptProposedAction()
        else:
            event.setDropAction(Qt.DropAction.IgnoreAction)
            event.accept()
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(theme.panel)
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), veil)
        edge = theme.absent if self.refuses else theme.accent
        style = Qt.PenStyle.DotLine if self.refuses else Qt.PenStyle.DashLine
        painter.setPen(QPen(edge, 3, style))
        frame = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        painter.drawRoundedRect(frame, 9, 9)
        painter.setFont(scaled(self.font(), 16 / 13, QFont.Weight.DemiBold))
        option = QTextOption(Qt.AlignmentFlag.AlignCenter)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        room = px(_ROOM)
        widest = min(px(_WIDEST), frame.width() - 2 * room) - 2 * room
        words = painter.boundingRect(QRectF(0, 0, max(widest, 1), frame.height()), self._words, option)
        words.moveCenter(frame.center())
        painter.setPen(QPen(edge, 2))
        painter.setBrush(theme.paper)
        painter.drawRoundedRect(words.adjusted(-room, -room, room, room), 9, 9)
        painter.setPen(theme.ink)
        painter.drawText(words.adjusted(-1, 0, 1, 1), self._words, option)

    def _is_own(self, event: QDropEvent) -> bool:
        """Whether it is dragged from this very window, as words are that a reader moves by mistake."""
        source = event.source()
        return isinstance(source, QWidget) and source.window() is self._window

    def _offer(self, is_empty: bool) -> str:
        first, *more = self._received.several
        if more:
            return numeral(self.tr("Drop to open %n reports, each in a window of its own", "", len(more) + 1))
        if first.path is None:
            return self.tr("Drop to open this text") if is_empty else self.tr("Drop to open this text in a new window")
        name = display_name(first.name)
        words = self.tr("Drop to open “{name}”") if is_empty else self.tr("Drop to open “{name}” in a new window")
        return words.format(name=name)

    def _refusal(self) -> str:
        return self._received.refusals[0] if self._received.refusals else self.tr("There is nothing in this to open.")
