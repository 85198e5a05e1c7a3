"""The report's text as a page to read: book typography, paragraph numbers, marks, and a caret that says where it is.

A QTextEdit, because QPlainTextEdit knows no line spacing; both are quick up to 1 MB. Screen readers know it as text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Signal
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPainter, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from viewer.compat import qt_viewport
from viewer.language import numeral
from viewer.report.paragraphs import paragraph_at
from viewer.report.spans import Span
from viewer.window import early
from viewer.window import theme as themes
from viewer.window.bar_places import mark_bar
from viewer.window.filling import Filling
from viewer.window.marked_scroll_bar import MarkedScrollBar
from viewer.window.pace import PACE
from viewer.window.page import NUMBERS, centre, typeset
from viewer.window.relayout import Relayout
from viewer.window.text_marks import TextMarks, paint_marks, rectangles
from viewer.window.text_positions import TextPositions, text_positions
from viewer.window.theme import Theme, px, scale

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QTextBlock, QWheelEvent

    from viewer.models.links import Related
    from viewer.report.layout import Block
    from viewer.report.model import Report

_CONTEXT = 0.22
"""Where words that are led to come to stand, as a part of the height."""


class TextView(QTextEdit):
    """Shows a report's text. Offsets given and told are code points of that text."""

    place_chosen = Signal(int)
    """The reader put the caret at this offset."""
    paragraph_changed = Signal(int, int)
    """Number of the paragraph that was led to or that holds the caret, from 1, and how many there are."""
    painted = Signal()
    """Another text has been painted for the first time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewport = qt_viewport.viewport(self)
        self._viewport.setForegroundRole(themes.NUMBER)  # the pen that painters begin with
        self._viewport.setFocusProxy(None)  # pyright: ignore[reportArgumentType]  # else it would be said to have the keyboard, too
        self.setObjectName("text")
        self.setAccessibleName(self.tr("Report text"))
        self.setReadOnly(True)
        self.setProperty("textInteractionFlags", early.SELECTED)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.setProperty("horizontalScrollBarPolicy", early.NEVER)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self._theme = theme
        self._zoom = scale()
        self._text = ""
        self._is_new = False
        self._led_to: tuple[Span, int] | None = None
        """The words that were brought into view last, and where what belongs to them ends."""
        self._quiet = False
        self._positions = TextPositions("")
        self._marks = TextMarks(self._positions)
        self._structure: dict[int, Block] = {}
        self._filling = Filling(self, self._dress)
        self._relayout = Relayout(self)
        self._bar = MarkedScrollBar(theme)
        self.setVerticalScrollBar(self._bar)
        self._set_font()
        self.setCursorWidth(0)
        self.cursorPositionChanged.connect(self._say_place)
        self.document().documentLayout().documentSizeChanged.connect(self._mark_bar)

    @property
    def text(self) -> str:
        """The whole text."""
        return self._text

    @property
    def is_whole(self) -> bool:
        """Whether the whole text is on the page."""
        return self._filling.whole

    @property
    def is_settled(self) -> bool:
        """Whether the page stands still: a long one that is laid out anew does not for a while."""
        return self._relayout.picture is None

    @property
    def is_quiet(self) -> bool:
        """Whether what moves the caret now is no choice of the reader."""
        return self._quiet

    @property
    def positions(self) -> TextPositions:
        """Where the text stands on the page."""
        return self._positions

    @property
    def marks(self) -> TextMarks:
        """What is marked."""
        return self._marks

    @property
    def zoom(self) -> float:
        """The size of the text as a factor of the usual one."""
        return self._zoom

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._bar.set_theme(theme)
        self.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        """Show the text larger or smaller; what is at the top stays there."""
        if zoom == self._zoom:
            return
        self._zoom = zoom
        self._relayout.change(self._set_font)

    def show_report(self, report: Report) -> None:
        """Show another report's text. The same text stays as it is, marks aside."""
        self.show_text(report.text, report.source.layout)

    def show_text(self, text: str, layout: Sequence[Block] = ()) -> None:
        """Show another text, in which parts may have been something else than a paragraph, as ``show_report`` does."""
        if text != self._text:
            self._text = text
            self._is_new = True
            self._led_to = None
            self.setCursorWidth(1 if text else 0)
            self._positions = text_positions(text)
            self._marks = TextMarks(self._positions)
            self._structure = {}
            if layout:
                from viewer.window import structure  # not before a text has any

                self._structure = structure.placed(layout, self._positions.paragraphs)
            self._relayout.stop()
            with self._silence():
                self._filling.begin(self._positions.blocks, self._typeset)
                self.moveCursor(QTextCursor.MoveOperation.Start)
            self.verticalScrollBar().setValue(0)
            self._tell_paragraph(0)
        self.show_evidence((), None)

    def show_related(self, related: Related) -> None:
        """Mark the words of what is chosen; lead to them unless it was chosen by a place in the text."""
        self.show_evidence(related.spans, related.first, related.deciding)

    def show_evidence(self, spans: Sequence[Span], first: Span | None, deciding: Sequence[Span] | None = None) -> None:
        """Mark words as evidence and bring ``first``, if given, into view with what is around it.

        Those that are ``deciding`` have a line below: all, if it is None.
        """
        self._marks.set_evidence(tuple(spans), None if deciding is None else tuple(deciding))
        self._mark_bar()
        self.viewport().update()
        if first:
            last = next((span for span in self._marks.evidence if span.end >= first.end), first)
            self._lead_to(first, max(first.end, last.end))
            self.select(Span(first.start, first.start))  # whoever comes to the text begins to read here

    def show_matches(self, matches: Sequence[Span], current: int | None, lead: bool = True) -> None:
        """Mark the matches of a search and bring the current one into view."""
        self._marks.set_matches(matches, current)
        self._mark_bar()
        self.viewport().update()
        if current is not None and lead:
            self._lead_to(matches[current], matches[current].end)

    def caret(self) -> int:
        """The offset of the caret."""
        return self._positions.to_offset(self.textCursor().position())

    def place(self, offset: int) -> tuple[int, int]:
        """Number of the paragraph that holds an offset, from 1, and how many there are; 0 without a text."""
        paragraphs = self._positions.paragraphs
        return paragraph_at(paragraphs, offset) + 1 if self._text else 0, len(paragraphs)

    def selected_text(self) -> str:
        """The selected words, as the report has them."""
        span = self.selected_span()
        return self._text[span.start : span.end]

    def selected_span(self) -> Span:
        """Where the selected words stand; empty, at the caret, if none are."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return Span(self._positions.to_offset(start), self._positions.to_offset(end))

    def select(self, span: Span) -> None:
        """Select words, as a reader would who found them; this is no choice of a place."""
        self._filling.finish()
        cursor = self.textCursor()
        cursor.setPosition(self._positions.to_position(span.start))
        cursor.setPosition(self._positions.to_position(span.end), QTextCursor.MoveMode.KeepAnchor)
        with self._silence():
            self.setTextCursor(cursor)

    def deselect(self) -> None:
        """Put the caret where the selection begins."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionStart())
        with self._silence():
            self.setTextCursor(cursor)

    def offset_at(self, point: QPoint) -> int:
        """The offset of the character at a point of the viewport; that of the caret where the point is outside."""
        if not self.viewport().rect().contains(point):
            return self.caret()
        return self._positions.to_offset(self.cursorForPosition(point).position())

    def first_visible(self) -> int:
        """The offset of the first character that is in view."""
        return self._positions.to_offset(self.cursorForPosition(self.viewport().rect().topLeft()).position())

    def scroll_to(self, offset: int) -> None:
        """Have the line of a character be the first in view, as far as there is text enough below it."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(self.line_at(offset).top()) if offset else 0)

    def read_on(self, offset: int) -> None:
        """Have the line of a character be the first in view, and the caret before it; this is no choice of a place."""
        self.select(Span(offset, offset))
        self.scroll_to(offset)
        self._tell_paragraph(offset)

    def mark_rectangles(self, span: Span) -> list[QRectF]:
        """Where words stand in the viewport."""
        self._filling.finish()
        found: list[QRectF] = []
        for number, start, end in self._positions.pieces(span):
            block = self.document().findBlockByNumber(number)
            origin = self._origin(block)
            found += [rect.translated(origin) for rect in rectangles(block, start, end)]
        return found

    def changeEvent(self, event: QEvent) -> None:
        if event.type() not in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            super().changeEvent(event)  # else the text would be shown in the font of everything else

    def paintEvent(self, event: QPaintEvent) -> None:
        PACE.begin()
        if picture := self._relayout.picture:
            QPainter(self.viewport()).drawPixmap(0, 0, picture)
            return
        painter = QPainter(self.viewport())
        numbers = themes.scaled(themes.interface_font(), 11 / 13 * self._zoom)
        metrics = QFontMetricsF(numbers)
        for block, origin in self._visible_blocks():
            paint_marks(painter, block, origin, self.viewport().height(), self._marks, self._theme)
            if not self._text or not block.layout().lineCount():
                break
            line = block.layout().lineAt(0)
            painter.setFont(numbers)
            baseline = origin.y() + line.y() + line.ascent()
            number = numeral(block.blockNumber() + 1)
            wide = px(NUMBERS)
            room = wide - px(8) - metrics.horizontalAdvance(number) if self.isRightToLeft() else 0
            painter.drawText(QPointF(origin.x() - wide + room, baseline), number)
        painter.end()
        super().paintEvent(event)
        if self._is_new:
            self._is_new = False
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() == event.oldSize().width():
            super().resizeEvent(event)
            if event.size().height() < event.oldSize().height():
                self._keep_led_to(event.oldSize().height())
            return
        self._relayout.change(partial(self._take_width, event))

    def _take_width(self, event: QResizeEvent) -> None:
        self._set_margins()
        super().resizeEvent(event)

    def _keep_led_to(self, height: int) -> None:
        """The view has become lower: words that it led to, and that were in view while it was so high, stay in view."""
        if self._led_to is not None:
            first, end = self._led_to
            if 0 <= self.line_at(first.start).top() < height:
                self._lead_to(first, end)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == QtCore.Qt.MouseButton.LeftButton:
            self._say_place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._filling.finish()  # a key may lead to the end, or select everything
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier:
            QApplication.sendEvent(self.window(), event)
            return
        super().wheelEvent(event)

    def createMimeDataFromSelection(self) -> QtCore.QMimeData:
        data = QtCore.QMimeData()
        data.setText(self.selected_text())
        return data

    def _say_place(self) -> None:
        if self._quiet or not self._text or self.textCursor().hasSelection():
            return
        if QGuiApplication.mouseButtons() & QtCore.Qt.MouseButton.LeftButton:
            return  # it is said when the button is released
        offset = self.caret()
        self._tell_paragraph(offset)
        self.place_chosen.emit(offset)

    def _tell_paragraph(self, offset: int) -> None:
        self.paragraph_changed.emit(*self.place(offset))

    def _lead_to(self, first: Span, end: int) -> None:
        """Scroll so that the words are in view, with what is around them; not at all if they are."""
        self._led_to = first, end
        self._tell_paragraph(first.start)
        top = self.line_at(first.start)
        bottom = self.line_at(end)
        height = self.viewport().height()
        room = top.height()
        if top.top() >= room and bottom.bottom() <= height - room:
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(top.top() - max(room, height * _CONTEXT)))

    def line_at(self, offset: int) -> QRectF:
        """The line that a character stands in, in the viewport."""
        self._filling.finish()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._positions.to_position(offset))
        return QRectF(self.cursorRect(cursor))

    def _mark_bar(self) -> None:
        mark_bar(self._bar, self.document(), self._positions, self._marks)

    def _origin(self, block: QTextBlock) -> QPointF:
        """Left top corner of a block in the viewport."""
        box = self.document().documentLayout().blockBoundingRect(block)
        return box.topLeft() - QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _visible_blocks(self) -> Iterator[tuple[QTextBlock, QPointF]]:
        block = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        while block.isValid():
            origin = self._origin(block)
            if origin.y() > self.viewport().height():
                return
            yield block, origin
            block = block.next()

    def _set_font(self) -> None:
        self._typeset()
        with self._silence():
            self._dress(0, self.document().blockCount())

    def _typeset(self) -> None:
        with self._silence():
            typeset(self.document(), self._zoom)
        self._set_margins()

    def _dress(self, first: int, last: int) -> None:
        if self._structure:
            from viewer.window import structure

            structure.dress(self.document(), self._structure, first, last, self._zoom)

    def _set_margins(self) -> None:
        with self._silence():
            centre(self.document(), self.viewport().width())

    @contextmanager
    def _silence(self) -> Iterator[None]:
        """What moves the caret in here is no choice of the reader."""
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before
