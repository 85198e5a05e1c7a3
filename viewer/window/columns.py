"""The three columns of the window: how they share its width, and which of them give way where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTabBar, QWidget

from viewer.window.splitter import Splitter
from viewer.window.theme import px, scale

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

LEFT, MIDDLE, RIGHT = range(3)
_LEAST = (220, 370, 236)
"""Least widths of the columns beside each other."""
_SHARES = {LEFT: (0.26, 263, 520), RIGHT: (0.24, 250, 460)}
"""Which part of the window a column at the side takes, and how wide it is at least and at most."""
_TABS = 12
"""The room beside the tabs of the right column, in pixels."""
WIDE = 1900
"""A window so wide has room for whatever stands in the middle column, and for a column more, in pixels."""
_WIDE_SHARES = {LEFT: (0.203, 386, 520), RIGHT: (0.18, 342, 460)}
"""The same in so wide a window: the text keeps the length of its lines."""
_BESIDE = (0.203, 386, 520)
"""The same for the column of statements, which is then at the end of the right one."""
_LENT = 468
"""Least width of the right column, without another one at its end, while corrections are compared in it."""


class Columns(Splitter):
    """Programme, text, and what stands at the side. Widths are pixels at 100 %.

    Where there is no room for all that the reader wants to see, the text stays with the one asked for last, or stands
    alone, or gives way to it.
    """

    shown_changed = Signal()
    """Other columns are shown."""
    widened = Signal(bool)
    """Whether the window is a wide one from now on."""
    shared = Signal()
    """The width was shared anew."""

    def __init__(self, columns: Sequence[QWidget]) -> None:
        super().__init__()  # a horizontal one
        self.setObjectName("columns")
        self.setHandleWidth(1)
        self.columns = tuple(columns)
        for column in self.columns:
            self.addWidget(column)
        self.setStretchFactor(MIDDLE, 1)
        self.setChildrenCollapsible(False)
        self.are_own = False
        """Whether the widths are the reader's own."""
        self.is_wide = False
        """Whether the window is so wide that the right column holds another one."""
        self._closed: set[int] = set()
        """Columns that the reader does not want to see."""
        self._front = MIDDLE
        """The column that was asked for last."""
        self._room = 0
        self._was_wide = False
        self._lent_beside = 0
        """What the right column was made wider for the one at its end, where the reader chose its width."""
        self._given: list[int] | None = None
        """The widths before the room of the right column was given to the middle one; empty where they were shared."""
        self._before: list[int] | None = None
        """The widths before the right column was made wider for a while."""
        self._scale = scale()
        self._shown = {LEFT, MIDDLE, RIGHT}

    def shows(self, number: int) -> bool:
        """Whether a column is shown."""
        return number in self._shown

    def can_show(self, widget: QWidget) -> bool:
        """Whether a widget can be seen, or could if its column were not hidden for want of room."""
        number = self._of(widget)
        if number is None:
            return widget.isVisible()
        return number not in self._closed and widget.isVisibleTo(self.columns[number])

    def show_column(self, number: int, shown: bool) -> None:
        """Show a column at the side, in the place of others where there is no room for all; or hide it."""
        if shown:
            self.bring(number)
            return
        if self._shown != {number}:
            self._closed.add(number)
        self._front = MIDDLE
        self.share(self._room)

    def bring(self, number: int) -> None:
        """See to it that a column is shown."""
        self._closed.discard(number)
        if number == RIGHT:
            self._given = None
        if number not in self._shown:
            self._front = number
            self.share(self._room)

    def bring_text(self) -> None:
        """See to it that the text is shown."""
        self.bring(MIDDLE)

    def bring_widget(self, widget: QWidget) -> None:
        """See to it that the column is shown in which a widget stands, if it stands in one."""
        if (number := self._of(widget)) is not None:
            self.bring(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.share(event.size().width())  # before the splitter does: the text is laid out but once
        super().resizeEvent(event)

    def share(self, width: int) -> None:
        """Share the width of the window, in pixels, among the columns: what is left over is the text's."""
        self._room = width
        self._widen(width >= px(WIDE))
        shown = self._fitting(width)
        focus = QApplication.focusWidget()
        leaves = focus is not None and any(self.columns[n].isAncestorOf(focus) for n in self._shown - shown)
        for number, column in enumerate(self.columns):
            column.setMinimumWidth(px(_LEAST[number]) if len(shown) > 1 else 0)
            column.setVisible(number in shown)
        if leaves:
            self._take_focus(self._front if self._front in shown else MIDDLE)
        if not self.are_own or shown != {LEFT, MIDDLE, RIGHT}:
            left, right = (self._share_of(number, width) if number in shown else 0 for number in (LEFT, RIGHT))
            if {MIDDLE, RIGHT} <= shown:
                left, right = self._give_to_tabs(width, left, right)
            self.setSizes((left, width - left - right, right))
        if shown != self._shown:
            self._shown = shown
            self.shown_changed.emit()
        if self._was_wide != self.is_wide:
            self._was_wide = self.is_wide
            self.widened.emit(self.is_wide)
        if not self.are_own:
            self.shared.emit()

    def _widen(self, wide: bool) -> None:
        """Have room for a column more in the right one, or no longer: of widths that the reader chose, the text's."""
        if wide == self.is_wide:
            return
        self.is_wide = wide
        if self.are_own and all(column.isVisibleTo(self) for column in self.columns):
            left, middle, right = self.sizes()
            more = self.beside if wide else -self._lent_beside
            self._lent_beside = max(0, more)
            self.setSizes((left, middle - more, right + more))

    @property
    def beside(self) -> int:
        """How wide the column of statements is where there is one, in pixels."""
        return _part_of(self._room, _BESIDE)

    def share_again(self) -> None:
        """Share the same width anew: what stands in the columns has changed."""
        if self._room:
            self.share(self._room)

    def _share_of(self, number: int, width: int) -> int:
        """What a column at the side takes of a width."""
        share = _part_of(width, (_WIDE_SHARES if self.is_wide else _SHARES)[number])
        return share + self.beside if number == RIGHT and self.is_wide else share

    def _give_to_tabs(self, width: int, left: int, right: int) -> tuple[int, int]:
        """The widths at the side where the right one has room for the titles of its tabs, if the others can give it."""
        tabs = self.columns[RIGHT].findChildren(QTabBar)
        needed = max((bar.sizeHint().width() + px(_TABS) for bar in tabs), default=0)
        rest = width - px(_LEAST[MIDDLE]) - 2 * self.handleWidth()
        right = max(right, min(needed, rest - (px(_LEAST[LEFT]) if left else 0)))
        return min(left, max(rest - right, px(_LEAST[LEFT]))) if left else 0, right

    def lend(self, wide: bool) -> None:
        """Make the right column wider for what is compared in it, as far as the text can give way; or not any more."""
        if not wide:
            if self._before is not None:
                self.setSizes(self._before)
            self._before = None
            return
        sizes = self.sizes()
        wanted = px(_LENT) + (self.beside + self.handleWidth() if self.is_wide else 0)
        more = min(wanted - sizes[RIGHT], sizes[MIDDLE] - px(_LEAST[MIDDLE]))
        if self._before is None and {MIDDLE, RIGHT} <= self._shown and more > 0:
            self._before = sizes
            self.setSizes((sizes[LEFT], sizes[MIDDLE] - more, sizes[RIGHT] + more))

    def give_right(self, given: bool) -> None:
        """Give the middle column the room of the right one, until that is asked for; or not any more."""
        if given and RIGHT not in self._closed and self._room < px(WIDE):
            self._given = self.sizes() if self.are_own else []
            self._closed.add(RIGHT)
            self._front = MIDDLE
            self.share(self._room)
        elif not given and self._given is not None:
            sizes, self._given = self._given, None
            self._closed.discard(RIGHT)
            self.share(self._room)
            if sizes and self._shown == {LEFT, MIDDLE, RIGHT}:
                self.setSizes(sizes)

    def minimumSizeHint(self) -> QSize:
        """So wide that each column can stand alone."""
        widest = max(column.minimumSizeHint().width() for column in self.columns)
        return QSize(widest, super().minimumSizeHint().height())

    def rescale(self) -> None:
        """Everything is shown larger or smaller: so are widths that the reader chose."""
        factor, self._scale = scale() / self._scale, scale()
        if self.are_own:
            left, middle, right = self.sizes()
            rest = round((left + right) * (factor - 1))
            self.setSizes((round(left * factor), middle - rest, round(right * factor)))
        self.share(self._room)

    def _take_focus(self, number: int) -> None:
        """Give the keyboard to what a column shows, where it was in one that has gone."""
        column = self.columns[number]
        for area in column.findChildren(QAbstractScrollArea):
            if area.isVisibleTo(column) and area.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus:
                area.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
                return

    def _fitting(self, width: int) -> set[int]:
        wanted = {LEFT, MIDDLE, RIGHT} - self._closed
        side = self._front if self._front != MIDDLE else min(wanted)
        for some in (wanted, {side, MIDDLE}):
            if sum(px(_LEAST[number]) for number in some) + 2 * self.handleWidth() <= width:
                return some
        return {self._front}

    def _of(self, widget: QWidget) -> int | None:
        return next((n for n, column in enumerate(self.columns) if column.isAncestorOf(widget)), None)


def _part_of(width: int, share: tuple[float, int, int]) -> int:
    """A part of a width, at least and at most so much."""
    part, least, most = share
    return min(max(round(width * part), px(least)), px(most))
