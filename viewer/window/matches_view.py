"""The list of matches: a line each, the words found amid those around them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from viewer.compat import qt_viewport
from viewer.models.matches import MatchesModel, MatchRole, shortened
from viewer.models.rows import Index
from viewer.report.searching.listing import Row
from viewer.report.searching.object_rows import ObjectRow
from viewer.window.hearing import say_cell
from viewer.window.resting import Resting
from viewer.window.theme import Theme, px, scaled

_EDGE = 16
_PLACE = 44
"""Room for the number of the paragraph, in pixels."""
_BEFORE = 0.42
"""What stands before the match takes at most this part of a line that is too long."""
_BAR = 3


class MatchesView(QTableView):
    """A table of one column, as a table alone shows a million rows at once."""

    reached = Signal(int)
    """The reader came to the row with this number, by click or by keyboard."""
    entered_row = Signal(int)
    """Return was pressed on the row with this number, or it was clicked twice."""
    menu_asked = Signal(QPoint)
    """The menu of the selected rows is asked for, at a place on the screen."""

    def __init__(self, model: MatchesModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewport = qt_viewport.viewport(self)  # kept, see there
        self.setObjectName("matches")
        self.setAccessibleName(self.tr("Matches"))
        self._matches = model
        self._quiet = False
        self._pressed_on_new = False
        self._resting = Resting(self)
        self.setModel(model)
        self._delegate = MatchDelegate(self, theme)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self._fit()
        self.clicked.connect(self._click)
        self.activated.connect(lambda index: self.entered_row.emit(index.row()))

    @property
    def matches(self) -> MatchesModel:
        """What is shown."""
        return self._matches

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_current(self, row: int | None) -> None:
        """Mark a row as the current one and bring it into view; nobody has come to it by this."""
        self._quiet = True
        if row is None:
            self.clearSelection()
        elif row != self.currentIndex().row() or not self.selectionModel().hasSelection():
            index = self._matches.index(row, 0)
            self._resting.go(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        self._quiet = False

    def needed_height(self) -> int:
        """The height in which all rows are seen."""
        return self._matches.rowCount() * self.verticalHeader().defaultSectionSize()

    def selected_rows(self) -> list[int]:
        """The rows that are selected, in order."""
        ranges = cast(Iterable[QItemSelectionRange], self.selectionModel().selection())
        return sorted(row for one in ranges for row in range(one.top(), one.bottom() + 1))

    def enter(self) -> None:
        """Give the list the keyboard; if no row is the current one, the first match becomes it."""
        if not self.currentIndex().isValid():
            rows = range(self._matches.rowCount())
            first = next((row for row in rows if self._matches.match_of(row) is not None), None)
            self.show_current(first)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QTimer.singleShot(0, self, lambda: say_cell(self))

    def currentIndex(self) -> QModelIndex:
        """The row where the keyboard is, or will come to."""
        return self._resting.index()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._quiet and not self._resting.returning and current.isValid() and self.hasFocus():
            self._pressed_on_new = True
            self.reached.emit(current.row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_on_new = False
        super().mousePressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing a letter does not lead to a row that begins with it: Qt would look through all of them."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu at the pointer, or at the current row for the Menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        if self.selectionModel().hasSelection():
            self.menu_asked.emit(self.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered_row.emit(self.currentIndex().row())
            return
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):  # of a row, there is only one cell
            changed = Qt.KeyboardModifier.ControlModifier | event.modifiers()
            event = QKeyEvent(QEvent.Type.KeyPress, event.key(), changed)
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            QApplication.sendEvent(self.window(), event)
            return
        super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        height = math.ceil(QFontMetricsF(scaled(self.font(), 12 / 13)).height() * 1.14) + px(8)
        self.verticalHeader().setDefaultSectionSize(height)

    def _click(self, index: QModelIndex) -> None:
        """Reach a row, unless it was reached when the button went down."""
        if not self._pressed_on_new:
            self.reached.emit(index.row())


class MatchDelegate(QStyledItemDelegate):
    """Paints a row: the paragraph, and a line with the match in the colour that it has in the text; or a heading."""

    def __init__(self, view: QAbstractItemView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        mirrored = self._view.isRightToLeft()
        theme = self._theme
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the words
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.chosen)
            wide = px(_BAR)
            bar = QRectF(rect.right() - wide if mirrored else rect.left(), rect.top(), wide, rect.height())
            painter.fillRect(bar, theme.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.hover)
        inner = rect.adjusted(px(_EDGE), 0, -px(_EDGE), 0)
        font = scaled(self._view.font(), 12 / 13)
        row = index.data(MatchRole.ROW)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        if row is None:
            painter.setFont(scaled(self._view.font(), 12 / 13, QFont.Weight.DemiBold))
            painter.setPen(theme.soft)
            metrics = QFontMetricsF(painter.font())
            words = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, int(flags), words)
        else:
            if isinstance(row, Row):
                room = px(_PLACE)
                place = QRectF(inner.right() - room if mirrored else inner.left(), inner.top(), room, inner.height())
                painter.setFont(scaled(self._view.font(), 11.5 / 13))
                painter.setPen(theme.faint)
                painter.drawText(place, int(flags), index.data(MatchRole.PLACE))
                inner.adjust(0 if mirrored else room, 0, -room if mirrored else 0, 0)
            self._paint_words(painter, inner, row, font)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.accent, 1.5))
            before, after = (2.5, 4.5) if mirrored else (4.5, 2.5)  # the bar stands where the row begins
            painter.drawRoundedRect(rect.adjusted(before, 1.5, -after, -1.5), 4, 4)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRectF, row: Row | ObjectRow, font: QFont) -> None:
        metrics = QFontMetricsF(font)
        before, words, after = fitted(row, metrics, rect.width())
        layout = QTextLayout(before + words + after, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        marked = QTextLayout.FormatRange()
        marked.start, marked.length = units(before), units(words)
        colours = QTextCharFormat()
        colours.setBackground(self._theme.hit)
        colours.setForeground(self._theme.ink)
        marked.format = colours
        layout.setFormats([marked])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(rect.width())
        layout.endLayout()
        painter.setClipRect(rect)
        painter.setPen(self._theme.soft)
        layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2))
        painter.setClipping(False)


def fitted(row: Row | ObjectRow, metrics: QFontMetricsF, width: float) -> tuple[str, str, str]:
    """What stands before the match, the match, and what stands behind it, cut so that the line fits into the width.

    The match is cut last, and what stands before it at its beginning.
    """
    before, words, after = row.before, shortened(row.words), row.after
    widths = [metrics.horizontalAdvance(part) for part in (before, words, after)]
    if sum(widths) <= width:
        return before, words, after
    room = max(width * _BEFORE, width - widths[1] - widths[2])
    cut = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, room)
    if cut != before:  # go on with the next whole word, if there is one
        cut = f"…{cut[space:]}" if 0 <= (space := cut.find(" ", 1)) < len(cut) - 1 else cut
    before = cut
    room = width - metrics.horizontalAdvance(before)
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    room -= metrics.horizontalAdvance(words)
    return before, words, metrics.elidedText(after, Qt.TextElideMode.ElideRight, max(0.0, room))


def units(words: str) -> int:
    """How many UTF-16 units words take."""
    return len(words) + sum(character > "\uffff" for character in words)
