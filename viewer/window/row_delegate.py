"""How a row of a list is laid out and painted: its lines, whether it is chosen, and the signs in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from viewer.models.plain_words import tool_tip
from viewer.models.rows import Role
from viewer.report import doubting, marking
from viewer.window import row_signs
from viewer.window.pace import PACE
from viewer.window.row_layout import Line, RowLayout, Sign
from viewer.window.theme import Theme, px

Index = QModelIndex | QPersistentModelIndex

_BAR = 3
_KEPT = 200
"""The layouts of so many rows are kept; of the others, of thousands perhaps, the height alone."""


class RowDelegate(QStyledItemDelegate):
    """Paints a row as lines of text; its height follows the width of the view and the font."""

    left, top, right, bottom = 19, 7, 16, 7
    """Space around the lines, in pixels."""

    def __init__(self, view: QAbstractItemView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._heights: dict[int, int] = {}
        self._layouts: dict[int, RowLayout] = {}
        self._width = 0
        self._edited: tuple[str | int, int] | None = None
        """The key of the row that is edited in its place, and the height that its editor needs."""
        self._is_covered = False
        """Whether fields stand in the whole width of that row."""
        model = view.model()
        model.modelReset.connect(self.forget)
        model.layoutChanged.connect(self.forget)
        model.rowsInserted.connect(self.forget)
        model.rowsRemoved.connect(self.forget)
        model.dataChanged.connect(self._forget_words)
        view.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.forget()

    def set_edited(self, key: str | int | None, height: int = 0, *, whole: bool = False) -> bool:
        """A row is edited in its place, by an editor of so many pixels; none is, if ``key`` is None.

        ``whole`` tells whether its fields stand below what the row has at its beginning, not beside it. Tells whether
        key or height is new.
        """
        before, self._edited = self._edited, None if key is None else (key, height)
        self._is_covered = whole
        return self._edited != before

    def forget(self) -> None:
        """Lay out all rows anew when next asked."""
        self._heights.clear()
        self._layouts.clear()

    def _forget_words(self, first: QModelIndex, last: QModelIndex, roles: Sequence[int]) -> None:
        if not roles:  # else only the mark of a row has changed
            for row in range(first.row(), last.row() + 1):
                self._heights.pop(row, None)
                self._layouts.pop(row, None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.forget()
        return False

    def lines(self, index: Index) -> Sequence[Line]:
        """The lines of a row."""
        raise NotImplementedError

    def signs(self, index: Index) -> tuple[Sign | None, ...]:
        """The sign of each value of a row that may be doubtful, in the order of ``Role.DOUBTS``."""
        found = (doubting.sign(origin) for origin in index.data(Role.DOUBTS))
        return tuple(Sign(sign, self._theme.doubt) if sign else None for sign in found)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if self._edited and self._is_edited(index):
            return QSize(0, self._edited[1])
        height = self._heights.get(index.row()) if self._fits() else None
        if height is None:
            height = self._heights[index.row()] = self._height(index) + px(self.top) + px(self.bottom)
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        PACE.begin()
        rect = rect_of(option)
        mirrored = self._view.isRightToLeft()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_background(painter, option, index, mirrored)
        if self._is_edited(index):
            painter.restore()
            return
        layout = self._layout(index)
        left = px(self.right if mirrored else self.left)
        layout.paint(painter, rect.left() + left, rect.top() + px(self.top), mirrored)
        row_signs.paint(
            painter, self._inner(rect), self._signs(index), self._view.font(), self._theme, mirrored=mirrored
        )
        painter.restore()

    def sign_at(self, index: Index, point: QPoint) -> str:
        """The name of the sign of a row that is painted at a place in the view; "" where there is none.

        That behind doubtful words is called ``doubt``.
        """
        line, mirrored = self._inner(self._view.visualRect(index)), self._view.isRightToLeft()
        found = row_signs.sign_at(point, line, self._signs(index), self._view.font(), mirrored=mirrored)
        if not found and self._layout(index).has_sign_at(point.x() - line.left(), point.y() - line.top(), mirrored):
            return "doubt"
        return found

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tell at a sign of doubt what it means and why, at that of a note what was noted, at a heading its tip."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        sign = self.sign_at(index, event.pos())
        told = [words for origin in index.data(Role.DOUBTS) or () if (words := doubting.noted(origin))]
        tip = tool_tip({"doubt": "\n".join(told), "note": index.data(Role.NOTES)}.get(sign, ""))
        if index.data(Role.OBJECT) is None and not told:
            tip = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        QToolTip.showText(event.globalPos(), tip, view)
        return True

    def _inner(self, rect: QRect) -> QRect:
        """The room of a row within the space around its lines, but for that below."""
        left, right = (self.right, self.left) if self._view.isRightToLeft() else (self.left, self.right)
        return rect.adjusted(px(left), px(self.top), -px(right), 0)

    def paint_background(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, mirrored: bool) -> None:
        """Show whether the row is chosen or marked, under the pointer, or where the keyboard is."""
        rect, state = rect_of(option), _state(option)
        if self.is_on(option, index):
            painter.fillRect(rect, self._theme.chosen)
            wide = px(_BAR)
            bar = QRect(rect.right() - wide + 1 if mirrored else rect.left(), rect.top(), wide, rect.height())
            painter.fillRect(bar, self._theme.accent)
        elif state & QStyle.StateFlag.State_MouseOver and state & QStyle.StateFlag.State_Enabled:
            painter.fillRect(rect, self._theme.hover)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(self._theme.accent, 1.5))
            before, after = (2.5, 4.5) if mirrored else (4.5, 2.5)  # the bar stands where the row begins
            painter.drawRoundedRect(QRectF(rect).adjusted(before, 1.5, -after, -1.5), 4, 4)

    def is_on(self, option: QStyleOptionViewItem, index: Index) -> bool:
        """Whether the row is chosen here, belongs to what is chosen elsewhere, or is edited."""
        return is_on(option, index) or self._is_edited(index)

    def _is_edited(self, index: Index) -> bool:
        return self._edited is not None and index.data(Role.KEY) == self._edited[0]

    def is_covered(self, index: Index) -> bool:
        """Whether fields stand below what the row has at its beginning."""
        return self._is_covered and self._is_edited(index)

    def _signs(self, index: Index) -> list[tuple[str, str]]:
        return row_signs.signs(self._mark(index), index.data(Role.FLAGS), noted=bool(index.data(Role.NOTES)))

    def reserve(self, index: Index) -> float:
        """The room that is left free at the end of the first line of a row for its signs, in pixels."""
        return row_signs.width(self._signs(index), self._view.font())

    @staticmethod
    def _mark(index: Index) -> marking.Icon | None:
        origin = index.data(Role.ORIGIN)
        return None if origin is None else marking.icon(origin.mark)

    def changed(self, index: Index) -> QColor | None:
        """The colour of the line below what a reader changed, or is to decide; None where nobody did anything."""
        mark = self._mark(index)
        if mark in ("lost", "differs"):
            return self._theme.gone
        return self._theme.hand if mark in ("pencil", "plus") else None

    def _layout(self, index: Index) -> RowLayout:
        layout = self._layouts.get(index.row()) if self._fits() else None
        if layout is None:
            if len(self._layouts) >= _KEPT:
                self._layouts.clear()
            layout = self._layouts[index.row()] = self._laid_out(index)
        return layout

    def _height(self, index: Index) -> int:
        """The height of the lines of a row. What is laid out for that takes no room of rows that may be painted."""
        layout = self._layouts.get(index.row())
        if layout is None:
            layout = self._laid_out(index)
            if len(self._layouts) < _KEPT:
                self._layouts[index.row()] = layout
        return layout.height

    def _laid_out(self, index: Index) -> RowLayout:
        return RowLayout(self.lines(index), self._view.font(), self._width, self.reserve(index))

    def _fits(self) -> bool:
        """Whether what is kept was laid out for the present width; if not, it is forgotten."""
        width = self._view.viewport().width() - px(self.left) - px(self.right)
        fits, self._width = width == self._width, width
        if not fits:
            self.forget()
        return fits


def is_on(option: QStyleOptionViewItem, index: Index) -> bool:
    """Whether the row is chosen here or belongs to what is chosen elsewhere."""
    return bool(_state(option) & QStyle.StateFlag.State_Selected) or bool(index.data(Role.MARKED))


def rect_of(option: QStyleOptionViewItem) -> QRect:
    """Where a row is painted."""
    return option.rect  # pyright: ignore[reportAttributeAccessIssue]


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state  # pyright: ignore[reportAttributeAccessIssue]
