"""A list of rows that belong to the report: choosing one says so, and what is chosen elsewhere is marked in it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, QTimerEvent, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QWidget

from viewer.compat import qt_viewport
from viewer.models.filters import RowFilter
from viewer.models.links import Related, Subject
from viewer.models.rows import Index, ReportModel, Role
from viewer.report.model import Report
from viewer.window.editor_place import EditorPlace
from viewer.window.hearing import say_row
from viewer.window.pace import PACE, adapted
from viewer.window.resting import Resting
from viewer.window.row_delegate import RowDelegate
from viewer.window.theme import Theme, px

if TYPE_CHECKING:
    from collections.abc import Callable

    from viewer.window.correcting.row_editor import RowEditor

_BATCH = 20
"""So many rows are laid out in one go at first: as many as are seen of most lists, and all of short ones."""
_LONG, _SEEN = 200, 10
"""Of a list of more rows than this, so many: as many as are seen of programmes, whose rows take longest."""
_LEAST, _MOST = 4, 40
"""So many later, as long as they take."""


class RowView(QListView):
    """Rows of a ``ReportModel``, seen through a filter if one is given."""

    chosen = Signal(Subject)
    """A ``Subject``: a row was chosen by click or by keyboard."""
    menu_asked = Signal(Subject, QPoint)
    """A ``Subject``, whose row's menu is asked for, and a place on the screen."""
    words_asked = Signal()
    """A row was clicked, or pressed by Space: its words are to be seen."""
    confirmed = Signal()
    """Space was pressed on the row where the keyboard is."""
    change_asked = Signal(Subject)
    """A ``Subject``, whose row was clicked twice, or where Return was pressed: it is to be changed in its place."""
    check_asked = Signal(Subject, str)
    """A ``Subject``, and the sign in its row that was clicked, ``flag`` or ``doubt``: what to check is to be seen."""
    heading_pressed = Signal(QModelIndex)
    """A row that is no object was clicked, or pressed by Return or Space."""

    def __init__(
        self,
        model: ReportModel,
        delegate: type[RowDelegate],
        theme: Theme,
        rows_filter: RowFilter | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._viewport = qt_viewport.viewport(self)  # kept, see there
        self._rows = model
        self._filter = rows_filter
        self._quiet = False
        self._clicked_at: QPoint | None = None
        self._hidden_place: int | None = None
        """How far the list is to be scrolled once it is shown."""
        self.can_change: Callable[[Subject], bool] = lambda _subject: False
        """Whether Return and double clicks ask for a change; else Return, like Space, shows the words of the row."""
        self._resting = Resting(self)
        self.setModel(rows_filter or model)
        self._delegate = delegate(self, theme)
        self.setItemDelegate(self._delegate)
        self._place = EditorPlace(self, self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # a thousand rows at once would hold up the window
        self.setBatchSize(_BATCH)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(px(24))
        self.clicked.connect(self._press)
        self.doubleClicked.connect(self._ask_for_change)

    @property
    def rows(self) -> ReportModel:
        """The model behind any filter."""
        return self._rows

    @property
    def chosen_subjects(self) -> list[Subject]:
        """What all rows that are chosen are about, in their order: several, where a reader has chosen so many."""
        rows = sorted(self.selectedIndexes(), key=QModelIndex.row)
        return [subject for row in rows if (subject := row.data(Role.SUBJECT)) is not None]

    def shown(self) -> int:
        """How many rows are asked for, headings aside."""
        return (self._filter or self._rows).count()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_report(self, report: Report) -> None:
        """Show another report; nothing in it is chosen."""
        self.end_edit()
        same = bool(report.text) and report.text == self._rows.report.text
        current, place = self.currentIndex(), self.verticalScrollBar().value()
        key, row = current.data(Role.KEY), current.row()
        self._quiet = True
        anew = self._rows.set_report(report)
        self._quiet = False
        if not same:
            self._hidden_place = None
            self.scrollToTop()
        elif anew:
            self._keep_place(key, row, place)

    def show_related(self, related: Related) -> None:
        """Mark the rows that belong to what is chosen and bring the first of them into view."""
        self._rows.set_related(related)
        if self.editor is not None:
            return  # the row that is edited stays where it is
        if (own := self._rows.row_for(related.subject)) is not None:
            index = self._seen(own)
            is_among = self.hasFocus() and self.selectionModel().isSelected(index)  # of several rows, perhaps
            flags = QItemSelectionModel.SelectionFlag
            self._set_current(index, flags.NoUpdate if is_among else flags.ClearAndSelect)
            return
        self._quiet = True
        self.selectionModel().clearSelection()
        self._quiet = False
        shown = [index for row in self._rows.marked_rows() if (index := self._seen(row)).isValid()]
        if shown:
            self._set_current(shown[0], QItemSelectionModel.SelectionFlag.NoUpdate)

    def _keep_place(self, key: str | int | None, row: int, place: int) -> None:
        """Have the keyboard and the first row that is seen stay where they were, as far as they can."""
        if key is not None and self._rows.nearest_row(key) is not None:
            self.choose_key(key)
        elif key is not None:  # in the place of what has gone stands another one, or a heading with others above it
            others = (self.model().index(number, 0) for number in range(min(row, self.model().rowCount() - 1), -1, -1))
            if (other := next((index for index in others if index.data(Role.KEY) is not None), None)) is not None:
                self._set_current(other, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._scroll(place)

    def _scroll(self, place: int) -> None:
        self._hidden_place = None if self.isVisible() else place
        if self.isVisible():
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._hidden_place is not None:
            self._scroll(self._hidden_place)

    def doItemsLayout(self) -> None:
        """Lay out rows from the first one on: as many at once as are seen, and those up to an open editor.

        What stands in a row that is not laid out is hidden, and loses the keyboard.
        """
        PACE.begin()
        first = _BATCH if self.model().rowCount() <= _LONG else _SEEN
        self.setBatchSize(max(self.batchSize(), self._place.rows() + first))
        super().doItemsLayout()

    def timerEvent(self, event: QTimerEvent) -> None:
        """Lay out more rows, when it is this list's turn."""
        if not PACE.may_go(self):
            return
        begun = time.perf_counter()
        super().timerEvent(event)
        self.setBatchSize(adapted(self.batchSize(), time.perf_counter() - begun, _LEAST, _MOST))
        PACE.went(self)

    def choose_key(self, key: str | int) -> None:
        """Have the keyboard be at the row of an object, or at the last row where there is none any more."""
        row = self._rows.nearest_row(key)
        if row is not None:
            self._set_current(self._revealed(row), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def open_editor(self, key: str | int, editor: RowEditor) -> bool:
        """Open an editor in the place of a row, which it belongs to from now on. Tells whether the row is shown."""
        self.end_edit()
        row = self._rows.nearest_row(key)
        index = self._revealed(row) if row is not None else QModelIndex()
        if not index.isValid():
            editor.deleteLater()
            return False
        self._set_current(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._place.open(index, editor)
        return True

    @property
    def editor(self) -> RowEditor | None:
        """The editor that is open in the place of a row."""
        return self._place.editor

    def end_edit(self) -> None:
        """Close the editor, if one is open, whatever is in its fields; the keyboard comes back from it."""
        self._place.close()

    def step(self, by: int) -> None:
        """Choose the row that lies ``by`` rows further than the current one, if there is one."""
        current = self.currentIndex()
        index = self.model().index(current.row() + by if current.isValid() else 0, 0)
        if index.isValid():
            self._set_current(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._choose(index)

    def currentIndex(self) -> QModelIndex:
        """The row where the keyboard is, or will come to."""
        return self._resting.index()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        quiet = self._quiet or self._resting.returning or _chooses_more()
        if not quiet and current.isValid() and self.hasFocus():
            self._choose(current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here by Tab chooses nothing."""
        self._quiet = True
        super().focusInEvent(event)
        self._quiet = False
        QTimer.singleShot(0, self, lambda: say_row(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_toggling = event.modifiers() & Qt.KeyboardModifier.ControlModifier  # which adds the row to those chosen
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and not is_toggling and self.currentIndex().isValid():
            if event.key() != Qt.Key.Key_Space and self._ask_for_change(self.currentIndex()):
                return
            self._set_current(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._press(self.currentIndex())
            self.confirmed.emit()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the pointer, or of the current one for the Menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if subject := index.data(Role.SUBJECT):
            where = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self.menu_asked.emit(subject, where)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self._place.fit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._clicked_at = event.position().toPoint()
        super().mouseReleaseEvent(event)
        self._clicked_at = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            QApplication.sendEvent(self.window(), event)
            return
        super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()

    def _ask_for_change(self, index: QModelIndex) -> bool:
        subject = index.data(Role.SUBJECT) if index.isValid() else None
        if subject is None or not self.can_change(subject):
            return False
        self.change_asked.emit(subject)
        return True

    def _press(self, index: QModelIndex) -> None:
        if index.data(Role.KEY) is None:
            self.heading_pressed.emit(index)
            return
        if _chooses_more():
            return
        sign = self._delegate.sign_at(index, self._clicked_at) if self._clicked_at is not None else ""
        if sign in ("flag", "doubt"):
            self.check_asked.emit(index.data(Role.SUBJECT), sign)
            return
        self.words_asked.emit()
        self._choose(index)

    def _choose(self, index: Index) -> None:
        if subject := index.data(Role.SUBJECT):
            self.chosen.emit(subject)

    def _set_current(self, index: QModelIndex, flag: QItemSelectionModel.SelectionFlag) -> None:
        if not index.isValid():
            return
        self._quiet, self._hidden_place = True, None
        self._resting.go(index, flag)
        self._quiet = False
        self.scrollTo(index)

    def _revealed(self, row: int) -> QModelIndex:
        """The row as it is shown, unfolded where it was folded."""
        if self._filter:
            self._filter.reveal(row)
        return self._seen(row)

    def _seen(self, row: int) -> QModelIndex:
        index = self._rows.index(row)
        return self._filter.mapFromSource(index) if self._filter else index


def _chooses_more() -> bool:
    """Whether a key is held with which a reader chooses several rows, each of which is not shown in other views."""
    more = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    return bool(QApplication.keyboardModifiers() & more)
