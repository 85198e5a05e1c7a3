"""How the rows of the four lists look. Each delegate says which lines a row has; the base lays out and paints them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.language import numeral
from viewer.models.rows import Role
from viewer.report import doubting, marking
from viewer.report.vocabulary import Mode, Order, Tag
from viewer.window import row_signs
from viewer.window.doubt_marks import sign_font
from viewer.window.row_layout import Line, RowLayout, Sign, Text
from viewer.window.theme import Theme, px, scaled

Index = QModelIndex | QPersistentModelIndex

_MEDIUM = QFont.Weight.Medium
_FIRST, _GROUP = 14 / 13, 12 / 13
"""Sizes of what a row is about, and of headings of groups, as factors of the view's font."""
_BAR = 3
_SIDE = 13
"""Side of the sign of a remark, in pixels."""
_JOINT = "·\N{NO-BREAK SPACE}"
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

    def set_edited(self, key: str | int | None, height: int = 0) -> bool:
        """A row is edited in its place, by an editor of so many pixels; none is, if ``key`` is None.

        Tells whether that is new.
        """
        before, self._edited = self._edited, None if key is None else (key, height)
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
            height = self._heights[index.row()] = self._layout(index).height + px(self.top) + px(self.bottom)
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = _rect(option)
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

    def _inner(self, rect: QRect) -> QRect:
        """The room of a row within the space around its lines, but for that below."""
        left, right = (self.right, self.left) if self._view.isRightToLeft() else (self.left, self.right)
        return rect.adjusted(px(left), px(self.top), -px(right), 0)

    def paint_background(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, mirrored: bool) -> None:
        """Show whether the row is chosen or marked, under the pointer, or where the keyboard is."""
        rect, state = _rect(option), _state(option)
        if self.is_on(option, index):
            painter.fillRect(rect, self._theme.chosen)
            wide = px(_BAR)
            bar = QRect(rect.right() - wide + 1 if mirrored else rect.left(), rect.top(), wide, rect.height())
            painter.fillRect(bar, self._theme.accent)
        elif state & QStyle.StateFlag.State_MouseOver and state & QStyle.StateFlag.State_Enabled:
            painter.fillRect(rect, self._theme.hover)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(self._theme.accent, 1.5))
            painter.drawRoundedRect(QRectF(rect).adjusted(4.5, 1.5, -2.5, -1.5), 4, 4)

    def is_on(self, option: QStyleOptionViewItem, index: Index) -> bool:
        """Whether the row is chosen here, belongs to what is chosen elsewhere, or is edited."""
        return is_on(option, index) or self._is_edited(index)

    def _is_edited(self, index: Index) -> bool:
        return self._edited is not None and index.data(Role.KEY) == self._edited[0]

    def _signs(self, index: Index) -> list[tuple[str, str]]:
        return row_signs.signs(self._mark(index), index.data(Role.FLAGS))

    def reserve(self, index: Index) -> float:
        """The room that is left free at the end of the first line of a row for its signs, in pixels."""
        return row_signs.width(self._signs(index), self._view.font())

    @staticmethod
    def _mark(index: Index) -> marking.Icon | None:
        origin = index.data(Role.ORIGIN)
        return None if origin is None else marking.icon(origin.mark)

    def changed(self, index: Index) -> QColor | None:
        """The colour of the line below what a reader changed; None where nobody did."""
        return self._theme.hand if self._mark(index) in ("pencil", "plus") else None

    def _layout(self, index: Index) -> RowLayout:
        layout = self._layouts.get(index.row()) if self._fits() else None
        if layout is None:
            if len(self._layouts) >= _KEPT:
                self._layouts.clear()
            font = self._view.font()
            layout = self._layouts[index.row()] = RowLayout(self.lines(index), font, self._width, self.reserve(index))
        return layout

    def _fits(self) -> bool:
        """Whether what is kept was laid out for the present width; if not, it is forgotten."""
        width = self._view.viewport().width() - px(self.left) - px(self.right)
        fits, self._width = width == self._width, width
        if not fits:
            self.forget()
        return fits


class ProgrammeDelegate(RowDelegate):
    """The timeline: a rail with numbered nodes, and beside each what happened."""

    left, top, right, bottom = 52, 6, 14, 7

    def lines(self, index: Index) -> Sequence[Line]:
        theme = self._theme
        colours = [
            {Tag.ONLINE: theme.online, Tag.ABSENT: theme.absent}.get(key) for key in index.data(Role.OBJECT).tags
        ]
        name, (doubt,) = index.data(Qt.ItemDataRole.DisplayRole), self.signs(index)
        tags = zip_longest(index.data(Role.TAGS), colours)  # behind those of the model stand others
        return (
            (Text(index.data(Role.LABEL), theme.soft), *(_tag(tag, colour, theme) for tag, colour in tags)),
            (Text(name, theme.ink, _FIRST, _MEDIUM, lines=2, sign=doubt, line=self.changed(index)),),
            *(_details(detail, theme) for detail in index.data(Role.DETAIL)),
        )

    def paint_background(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, mirrored: bool) -> None:
        super().paint_background(painter, option, index, mirrored)
        rect, theme = _rect(option), self._theme
        on = self.is_on(option, index)
        font = scaled(self._view.font(), 12 / 13, QFont.Weight.DemiBold if on else QFont.Weight.Normal)
        radius = max(px(12), painter.fontMetrics().height() * 0.7)
        x = float(rect.right() - px(30) if mirrored else rect.left() + px(30))
        centre = QPointF(x, rect.top() + px(self.top) + radius)
        after = index.model().index(index.row() + 1, 0)
        if index.row() > 0:
            painter.setPen(self._rail(index))
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, centre.y()))
        if after.isValid():
            painter.setPen(self._rail(after))
            painter.drawLine(QPointF(x, centre.y()), QPointF(x, rect.bottom() + 1))
        added = self._mark(index) == "plus"
        painter.setPen(QPen(theme.accent if on else theme.hand if added else theme.rail, 1.5))
        painter.setBrush(theme.paper)
        painter.drawEllipse(centre, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(font)
        painter.setPen(theme.accent if on else theme.soft)
        circle = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, numeral(index.data(Role.KEY) + 1))

    def _rail(self, index: Index) -> QPen:
        """The rail that leads to an item: whole where the report says the order, dotted where it only tells in it."""
        pen = QPen(self._theme.rail, 1.5)
        if index.data(Role.OBJECT).order != Order.STATED:
            pen.setDashPattern((1.5, 2.5))
        return pen


class PeopleDelegate(RowDelegate):
    """A person: name, role, how they took part, other spellings; or the heading of a group."""

    def lines(self, index: Index) -> Sequence[Line]:
        theme = self._theme
        name = index.data(Qt.ItemDataRole.DisplayRole)
        if index.data(Role.OBJECT) is None:
            sign = {True: "▸ ", False: "▾ "}.get(index.data(Role.FOLDED), "")
            return ((Text(sign + name, theme.soft, _GROUP, QFont.Weight.DemiBold, lines=1),),)
        role, also = index.data(Role.DETAIL)
        name_doubt, role_doubt = self.signs(index)
        tags = (Text(tag, theme.online) for tag in index.data(Role.TAGS))
        return (
            (Text(name, theme.ink, _FIRST, _MEDIUM, sign=name_doubt, line=self.changed(index)), *tags),
            (
                Text(role, theme.soft, lines=2, sign=role_doubt),
                Text(also, theme.soft, lines=2, joint=_JOINT if role else ""),
            ),
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return size if index.data(Role.OBJECT) is not None else QSize(0, size.height() - 2)


class StatementsDelegate(RowDelegate):
    """A statement: who, how it is told, and the words; direct speech is a pill in the accent colour."""

    top = bottom = 9

    def lines(self, index: Index) -> Sequence[Line]:
        theme = self._theme
        name = index.data(Qt.ItemDataRole.DisplayRole)
        if index.data(Role.OBJECT) is None:
            return ((Text(name, theme.ink, _FIRST, _MEDIUM),),)
        (doubt,), alone = self.signs(index), not self._under_heading(index)
        (mode,), (words,), cue = index.data(Role.TAGS), index.data(Role.DETAIL), index.data(Role.CUE)
        behind = None if alone or cue else doubt
        place = Text(index.data(Role.PLACE), theme.faint, at_end=True)
        by = (Text(name, theme.ink, _FIRST, _MEDIUM, sign=doubt, line=self.changed(index)),) if alone else ()
        indirect = index.data(Role.OBJECT).mode == Mode.INDIRECT
        return (
            (place, *by) if alone else (),
            (
                *(() if alone else (place,)),
                Text(cue, theme.accent, italic=True, lines=2, sign=None if alone else doubt),
                Text(words.removeprefix(cue).lstrip(), theme.ink, lines=6, sign=behind),
            ),
            (Text(mode, theme.faint if indirect else theme.accent),),
        )

    def _under_heading(self, index: Index) -> bool:
        first = index.model().index(0, 0)
        return first.isValid() and first.data(Role.OBJECT) is None


class RemarksDelegate(RowDelegate):
    """A remark, or what is doubtful: its kind, the sentence that explains it, where it is, and who settled it."""

    left, top, right, bottom = 42, 9, 16, 9

    def lines(self, index: Index) -> Sequence[Line]:
        theme, settled = self._theme, index.data(Role.DETAIL) or ()
        weight = QFont.Weight.Normal if settled else _MEDIUM
        return (
            (
                Text(index.data(Role.PLACE), theme.faint, at_end=True),
                Text(index.data(Role.LABEL), theme.soft if settled else theme.ink, _FIRST, weight, lines=2),
            ),
            (Text(index.data(Qt.ItemDataRole.DisplayRole), theme.soft, lines=6),),
            *((Text(words, theme.hand),) for words in settled),
        )

    def paint_background(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, mirrored: bool) -> None:
        super().paint_background(painter, option, index, mirrored)
        rect, theme, side = _rect(option), self._theme, px(_SIDE)
        left = rect.right() - px(18) - side if mirrored else rect.left() + px(18)
        place = QRect(left, rect.top() + px(self.top), side, round(side * 1.5))
        if index.data(Role.DOUBTS):
            painter.setPen(theme.doubt)
            painter.setFont(sign_font(scaled(self._view.font(), _FIRST)))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?")
            return
        settled = bool(index.data(Role.DETAIL))
        painter.drawPixmap(
            place.topLeft() + QPoint(0, px(3)),
            theme.sign("tick" if settled else "flag", theme.hand if settled else theme.doubt, _SIDE),
        )


def is_on(option: QStyleOptionViewItem, index: Index) -> bool:
    """Whether the row is chosen here or belongs to what is chosen elsewhere."""
    return bool(_state(option) & QStyle.StateFlag.State_Selected) or bool(index.data(Role.MARKED))


def _details(words: str, theme: Theme) -> Line:
    """Details on one line where they fit; the last, a count, is never cut short."""
    first, *more = words.split(" · ")
    rest = (part.replace(" ", "\N{NO-BREAK SPACE}") for part in more)
    return (
        Text(first, theme.soft, lines=2),
        *(Text(part, theme.soft, lines=1, joint=_JOINT) for part in rest),
    )


def _tag(words: str, colour: QColor | None, theme: Theme) -> Text:
    """How something was given, behind what it is."""
    return Text(words, colour or theme.soft, joint=_JOINT, joint_colour=theme.soft)


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect  # pyright: ignore[reportAttributeAccessIssue]


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state  # pyright: ignore[reportAttributeAccessIssue]
