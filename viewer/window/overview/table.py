"""The table of the overview: its cells, and heads that stay in view while it is scrolled."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from viewer.models.overview import CellRole, OverviewModel, doubt_of
from viewer.models.rows import Index
from viewer.report import doubting
from viewer.report.overview import Cell, Told, share
from viewer.window.doubt_marks import line_with_sign, sign_font
from viewer.window.hearing import say_cell
from viewer.window.overview import signs
from viewer.window.theme import Theme, px, scaled
from viewer.window.typefaces import with_equal_digits

_COLUMN, _LEAST_COLUMN = 56, 34
"""Width of the column of an item, and the least where there are many, in pixels."""
_NAMES, _TOLD, _LEAST_TOLD = 214, 196, 176
"""Widths of the names and of what was said, and the least of this where it saves a scroll bar, in pixels."""
_ROW, _HEADING = 31, 28
"""Heights of a row and of a heading, in pixels."""
_ABOVE = 150
"""Height of what stands above the columns, in pixels."""
_ABOVE_MOST = 0.5
"""Which part of the table that is at the most."""
_ABOVE_LEAST, _NUMBERS = 100, 26
"""Where it would be less high than the first, it has the numbers of the items alone, in the second, in pixels."""
_BAR, _BAR_HEIGHT = 116, 12
"""The longest bar, and the height of all, in pixels."""
_GAP = 6


class OverviewTable(QTableView):
    """People by items. Arrows go from cell to cell, over headings."""

    cell_chosen = Signal(QModelIndex)
    """The keyboard has come to a cell, or one was clicked."""
    words_asked = Signal(QModelIndex)
    """Space or a double click: the words of a cell are to be seen in the text."""
    change_asked = Signal(QModelIndex)
    """F2 or Return: what a cell tells is to be changed."""

    def __init__(self, model: OverviewModel, theme: Theme) -> None:
        super().__init__()
        self._rows = model
        self._theme = theme
        self.setObjectName("overview_table")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self._columns = _Columns(self, theme)
        self._names = _Names(self, theme)
        self.setHorizontalHeader(self._columns)
        self.setVerticalHeader(self._names)
        self.setModel(model)
        self._cells = _Cells(self, theme)
        self.setItemDelegate(self._cells)
        self.set_theme(theme)
        self.doubleClicked.connect(self.words_asked)

    @property
    def rows(self) -> OverviewModel:
        """What is shown."""
        return self._rows

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        palette = self.palette()  # the current cell has a frame; a ground would hide its sign
        palette.setColor(palette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        for part in (self._columns, self._names, self._cells):
            part.theme = theme
        self.viewport().update()
        for head in (self._columns, self._names):
            head.viewport().update()

    def arrange(self) -> None:
        """Give rows and columns their sizes, and headings the whole width."""
        model, last = self._rows, self._rows.columnCount() - 1
        self.clearSpans()
        self._names.setFixedWidth(min(px(_NAMES), max(px(90), self.width() // 3)))
        room = self.width() - self._names.width() - px(_TOLD)
        wide = max(px(_LEAST_COLUMN), min(px(_COLUMN), room // max(last, 1)))
        self._columns.setMinimumSectionSize(px(_LEAST_COLUMN) // 2)
        self._columns.setDefaultSectionSize(wide)
        for column in range(last):
            self.setColumnWidth(column, wide)
        left = self.width() - self._names.width() - wide * last - self.verticalScrollBar().sizeHint().width()
        self.setColumnWidth(last, left if px(_LEAST_TOLD) <= left < px(_TOLD) else px(_TOLD))
        self._names.setMinimumSectionSize(px(_ROW))
        self._names.setDefaultSectionSize(px(_ROW))
        for row in range(model.rowCount()):
            is_heading = model.row(row) is None
            self.setRowHeight(row, px(_HEADING if is_heading else _ROW))
            if is_heading and last > 0:
                self.setSpan(row, 0, 1, last + 1)
        self.setMaximumHeight(self._whole())
        self._give_height()
        self.updateGeometries()  # else the scroll bars would follow a turn of the event loop later

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_height()

    def _give_height(self) -> None:
        """Give what stands above the columns its height: where there is little room, rows need the most of it."""
        is_whole = self.height() >= self.maximumHeight()
        high = px(_ABOVE) if is_whole else min(px(_ABOVE), round(self.height() * _ABOVE_MOST))
        self._columns.setFixedHeight(high if high >= px(_ABOVE_LEAST) else px(_NUMBERS))

    def _whole(self) -> int:
        """The height at which all rows are seen: what explains them stands right below."""
        rows = sum(map(self.rowHeight, range(self._rows.rowCount())))
        is_scrolled = self._names.width() + self._columns.length() > self.width()
        bar = self.horizontalScrollBar().sizeHint().height() if is_scrolled else 0
        return px(_ABOVE) + rows + bar + 2 * self.frameWidth()

    def go_to(self, index: QModelIndex) -> None:
        """Have the keyboard be at a cell, without a word of it."""
        self.blockSignals(True)
        self.setCurrentIndex(index)
        self.blockSignals(False)
        self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._columns.viewport().update()
        self._names.viewport().update()
        if current.isValid() and self._rows.row(current.row()) is not None:
            self.cell_chosen.emit(self._rows.index(current.row(), current.column()))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go over headings, which are no cells."""
        found, before = super().moveCursor(action, modifiers), self.currentIndex()
        if not found.isValid() or self._rows.row(found.row()) is not None:
            return found
        by = 1 if found.row() > before.row() else -1
        beyond = self._rows.index(found.row() + by, before.column())
        return beyond if beyond.isValid() else before

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() == Qt.Key.Key_Space:
            self.words_asked.emit(index)
            return
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.change_asked.emit(index)
            return
        super().keyPressEvent(event)

    def say(self) -> None:
        """Have the current cell said."""
        say_cell(self)


class _Cells(QStyledItemDelegate):
    """Signs, and in the last column a bar; lines above rows and between items."""

    def __init__(self, table: OverviewTable, theme: Theme) -> None:
        super().__init__(table)
        self._table = table
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(_COLUMN), px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        theme, table = self.theme, self._table
        if index.data(CellRole.ROW) is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        current = table.currentIndex()
        is_current = (index.row(), index.column()) == (current.row(), current.column())
        if index.data(CellRole.MARKED):
            painter.fillRect(rect, theme.chosen)
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(rect.topLeft(), rect.topRight())
        mirrored = table.isRightToLeft()
        painter.drawLine(*((rect.topRight(), rect.bottomRight()) if mirrored else (rect.topLeft(), rect.bottomLeft())))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        told: Told | None = index.data(CellRole.TOLD)
        if told is not None:
            self._paint_told(painter, rect, told)
        elif cell := index.data(CellRole.CELL):
            self._paint_cell(painter, rect, cell)
        if is_current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent, 2 if table.hasFocus() else 1))
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_cell(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        mirrored, doubt = self._table.isRightToLeft(), doubt_of(cell)
        centre, step = QRectF(rect).center(), px(signs.SPACE)
        shown = cell.signs[: max(1, (rect.width() - px(_GAP)) // step)]
        font = sign_font(scaled(self._table.font(), 1.0))
        room = QFontMetricsF(font).horizontalAdvance(doubt) + px(3) if doubt else 0.0
        left = centre.x() - (len(shown) - 1) * step / 2 - room / 2
        places = [left + number * step for number in range(len(shown))]
        if mirrored:
            places = [2 * centre.x() - place for place in places]
        for sign, place in zip(shown, places, strict=True):
            signs.paint(painter, sign, QPointF(place, centre.y() + 0.5), self.theme, mirrored=mirrored)
        if doubt:
            painter.setFont(font)
            painter.setPen(self.theme.doubt)
            beside = places[-1] + (-1 if mirrored else 1) * px(9)
            area = QRectF(beside - room if mirrored else beside, rect.top(), room, rect.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, doubt)

    def _paint_told(self, painter: QPainter, rect: QRect, told: Told) -> None:
        theme, mirrored = self.theme, self._table.isRightToLeft()
        most, x = self._table.rows.most_words, 0
        inner = rect.adjusted(px(16), 0, -px(8), 0)
        if told.words and most:
            wide = max(2, round(min(px(_BAR), inner.width() / 2) * told.words / most))
            high = px(_BAR_HEIGHT)
            left = inner.right() + 1 - wide if mirrored else inner.left()
            painter.fillRect(QRect(left, rect.center().y() - high // 2, wide, high), theme.accent)
            x = wide + px(_GAP)
        painter.setFont(with_equal_digits(self._table.font()))
        painter.setPen(theme.ink if told.words else theme.soft)
        words = inner.adjusted(0, 0, -x, 0) if mirrored else inner.adjusted(x, 0, 0, 0)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, share(told))


class _Columns(QHeaderView):
    """What the items are, written upwards, and their numbers below."""

    def __init__(self, table: OverviewTable, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.theme = theme
        self.setObjectName("overview_columns")
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, model = self.theme, self._table.rows
        painter.save()
        words = str(model.headerData(section, Qt.Orientation.Horizontal))
        if section == model.columnCount() - 1:
            painter.setPen(theme.soft)
            painter.setFont(self.font())
            area = rect.adjusted(px(16), 0, -px(8), -px(_GAP))
            painter.drawText(area, Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap, words)
            painter.restore()
            return
        number, words = words.split(" ", 1)
        marked = bool(model.index(1, section).data(CellRole.MARKED)) if model.rowCount() > 1 else False
        painter.setFont(with_equal_digits(scaled(self.font(), 12 / 13, QFont.Weight.DemiBold)))
        painter.setPen(theme.accent if marked else theme.ink)
        high = round(painter.fontMetrics().height())
        foot = QRect(rect.left(), rect.bottom() - high - px(2), rect.width(), high)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, number)
        painter.setFont(self.font())
        painter.setPen(theme.ink if marked else theme.soft)
        room = rect.height() - high - px(12)
        if room <= 0:
            painter.restore()
            return
        painter.translate(rect.center().x(), foot.top() - px(4))
        painter.rotate(-90)
        area = QRectF(0, -rect.width() / 2, room, rect.width())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the words
        doubt = doubting.sign(model.origin(section, Qt.Orientation.Horizontal))
        line_with_sign(painter, area, words, doubt, theme.doubt)
        painter.restore()


class _Names(QHeaderView):
    """The names of the people, and the headings of their groups."""

    def __init__(self, table: OverviewTable, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table = table
        self.theme = theme
        self.setObjectName("overview_names")
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, table = self.theme, self._table
        painter.save()
        painter.fillRect(rect, theme.paper)
        is_heading = table.rows.row(section) is None
        words = str(table.rows.headerData(section, Qt.Orientation.Vertical))
        area = rect.adjusted(px(20), 0, -px(4), 0)
        if table.isRightToLeft():
            area = rect.adjusted(px(4), 0, -px(20), 0)
        if is_heading:
            painter.setFont(scaled(self.font(), 12 / 13, QFont.Weight.DemiBold))
            painter.setPen(theme.soft)
            area.adjust(0, px(4), 0, 0)
        else:
            painter.setPen(QPen(theme.line, 1))
            first, last = (rect.left(), area.right()) if table.isRightToLeft() else (area.left(), rect.right())
            painter.drawLine(first, rect.top(), last, rect.top())
            painter.setPen(self._ink(section))
            painter.setFont(self.font())
        doubt = doubting.sign(table.rows.origin(section, Qt.Orientation.Vertical))
        line_with_sign(painter, QRectF(area), words, doubt, theme.doubt, from_right=table.isRightToLeft())
        painter.restore()

    def _ink(self, section: int) -> QColor:
        return self.theme.accent if section == self._table.currentIndex().row() else self.theme.ink
