"""Two handles over the text, at the beginning and at the end of words, which the mouse drags."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from viewer.report.spans import Span, Spans
from viewer.window.text_view import TextView
from viewer.window.theme import px

_BAR, _DISC, _REACH = 3, 10, 16
"""Width of the bar, size of the disc at its end, and width that takes the mouse, in pixels."""


class DragEnd(QWidget):
    """One handle: a bar as high as the line, and a disc above it (the beginning) or below it (the end)."""

    pressed = Signal()
    """The mouse has it."""
    dragged = Signal(QPoint)
    """The mouse drags it to a point of the viewport."""

    def __init__(self, viewport: QWidget, *, above: bool) -> None:
        super().__init__(viewport)
        self._above, self._held = above, False
        self.setObjectName("drag_start" if above else "drag_end")
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def put(self, x: float, line: QRectF) -> None:
        """Stand at a place of a line."""
        size = QSize(px(_REACH), round(line.height()) + px(_DISC))
        top = round(line.top()) - (px(_DISC) if self._above else 0)
        place = QPoint(round(x - size.width() / 2), top)
        if self.pos() != place or self.size() != size:
            self.resize(size)
            self.move(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QApplication.palette().highlight())
        disc, middle, high = px(_DISC), self.width() / 2, self.height()
        painter.drawRect(QRectF(middle - px(_BAR) / 2, disc / 2 if self._above else 0, px(_BAR), high - disc / 2))
        painter.drawEllipse(QRectF(middle - disc / 2, 0 if self._above else high - disc, disc, disc))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.button() == Qt.MouseButton.LeftButton
        event.accept()
        self.pressed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = False
        event.accept()  # else it would choose a place in the text

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if self._held:
            lift = px(_DISC) / 2 if self._above else -px(_DISC) / 2
            self.dragged.emit(self.mapToParent(event.position().toPoint()) + QPoint(0, round(lift)))


class DragEnds(QObject):
    """Keeps the handles where the words are, as long as its parent lives."""

    start_dragged = Signal(int)
    """The beginning is dragged to an offset."""
    end_dragged = Signal(int)
    """The end is dragged to an offset."""

    def __init__(self, text: TextView, parent: QWidget, keyboard: QWidget) -> None:
        """``keyboard`` gets the keyboard where a handle is pressed."""
        super().__init__(parent)
        self._text = text
        self._spans: Spans = ()
        viewport = text.viewport()
        self._start, self._end = (DragEnd(viewport, above=above) for above in (True, False))
        self._start.dragged.connect(lambda point: self.start_dragged.emit(text.offset_at(point)))
        self._end.dragged.connect(lambda point: self.end_dragged.emit(text.offset_at(point)))
        for end in (self._start, self._end):
            end.pressed.connect(lambda: keyboard.setFocus(Qt.FocusReason.MouseFocusReason))
            parent.destroyed.connect(end.deleteLater)
        viewport.installEventFilter(self)
        parent.installEventFilter(self)

    def show_spans(self, spans: Spans) -> None:
        """Show the handles at these words."""
        self._spans = spans
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whenever the text is painted, it may stand elsewhere; once the editor is hidden, it is over."""
        if watched is self.parent():
            if event.type() == QEvent.Type.Hide:
                self._spans = ()
                self._start.hide()
                self._end.hide()
        elif event.type() == QEvent.Type.Paint:
            self._place()
        return False

    def _place(self) -> None:
        if not self._spans:
            return
        first, last = self._spans[0], self._spans[-1]
        starts = self._text.mark_rectangles(Span(first.start, first.start + 1))
        ends = self._text.mark_rectangles(Span(last.end - 1, last.end))
        mirrored = bool(starts and ends) and self._runs_left(first)
        for end, found, right in ((self._start, starts, mirrored), (self._end, ends, not mirrored)):
            if found:
                end.put(found[-1].right() if right else found[0].left(), found[0])
            end.setVisible(bool(found))

    def _runs_left(self, span: Span) -> bool:
        """Whether the words run from right to left."""
        pair = [self._text.mark_rectangles(Span(at, at + 1)) for at in (span.start, span.start + 1)]
        return all(pair) and pair[0][0].top() == pair[1][0].top() and pair[1][0].left() < pair[0][0].left()
