"""The place of an editor in a list: it stands where a row would, as high as it needs, and the keyboard comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from viewer.models.rows import Role
from viewer.window.row_delegate import RowDelegate
from viewer.window.theme import px

if TYPE_CHECKING:
    from viewer.window.correcting.row_editor import RowEditor

_LEAST = 160
"""Width of fields from which on they stand beside what the row has at its beginning, in pixels."""
_AROUND = 26
"""Room that stays in view above and below the field where the keyboard is, in pixels: its title stands there."""


class EditorPlace(QObject):
    """Keeps at most one editor in the place of a row."""

    def __init__(self, view: QListView, delegate: RowDelegate) -> None:
        super().__init__(view)
        self._view = view
        self._delegate = delegate
        self._index = QPersistentModelIndex()
        self._editor: RowEditor | None = None
        self._stops: list[QWidget] = []
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._follow)
        model = view.model()
        for changed in (model.rowsRemoved, model.modelReset, model.layoutChanged):
            changed.connect(self._look)

    @property
    def editor(self) -> RowEditor | None:
        """The editor that is open."""
        return self._editor

    def rows(self) -> int:
        """How many rows there are up to the one that is edited, that one counted in; 0 where none is."""
        return self._index.row() + 1 if self._editor is not None else 0

    def open(self, index: QModelIndex, editor: RowEditor) -> None:
        """Put an editor in the place of a row, and the keyboard into its first field."""
        view = self._view
        self._set_margins(editor)
        self._editor, self._index = editor, QPersistentModelIndex(index)
        view.setIndexWidget(index, editor)
        editor.grown.connect(self.fit)
        editor.cancelled.connect(self.close)
        self.fit()
        too_high = editor.height() > view.viewport().height()
        hint = QAbstractItemView.ScrollHint
        view.scrollTo(index, hint.PositionAtTop if too_high else hint.EnsureVisible)
        editor.begin()

    def close(self) -> None:
        """Take the editor away, whatever is in its fields; the keyboard goes back to the list if it was in it."""
        if self._editor is None:
            return
        editor, index, self._editor = self._editor, self._index, None
        self._stops = []
        focus = QApplication.focusWidget()
        if focus is not None and editor.isAncestorOf(focus):
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._delegate.set_edited(None)
        editor.hide()
        if index.isValid():
            self._view.setIndexWidget(_plain(index), None)  # pyright: ignore[reportArgumentType]  # that takes it out
        else:
            editor.deleteLater()
        self._lay_out()

    def fit(self) -> None:
        """Make the row as high as its editor needs in the width that the list has."""
        if self._editor is None or not self._index.isValid():
            return
        whole = self._set_margins(self._editor)
        height = self._editor.height_for(self._view.viewport().width())
        if self._delegate.set_edited(self._index.data(Role.KEY), height, whole=whole):
            self._lay_out()
            focus = QApplication.focusWidget()
            if focus is not None:
                self._follow(None, focus)
        self._order_tabs()

    def _set_margins(self, editor: RowEditor) -> bool:
        """Leave the room free that is left free in rows; where little is left, what stands beside goes above.

        Tells whether it does.
        """
        view, delegate = self._view, self._delegate
        left, right, top = delegate.left, delegate.right, delegate.top
        above = view.viewport().width() < px(left + right + _LEAST) and left > right
        if above:
            left, top = right, top + left - right
        editor.set_margins(left, top, right, delegate.bottom)
        return above

    def _lay_out(self) -> None:
        """Lay out all rows in one go: while only some were, the list would be shorter, and scroll up by itself."""
        view, some = self._view, self._view.batchSize()
        view.setBatchSize(max(some, view.model().rowCount()))
        view.doItemsLayout()
        view.setBatchSize(some)

    def _look(self) -> None:
        """The rows are others: an editor whose row is not there any more is closed."""
        if self._editor is not None and not self._index.isValid():
            self.close()

    def _order_tabs(self) -> None:
        """Have the Tab key lead from the list through the fields, and on to what is behind the list."""
        if self._editor is None:
            return
        stops, before = self._editor.stops(), cast(QWidget, self._view)
        if stops == self._stops:
            return
        self._stops = stops
        for stop in stops:
            QWidget.setTabOrder(before, stop)
            before = stop

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring the field into view where the keyboard is; not from under the mouse, which is about to click on it."""
        if now is None or self._editor is None or not self._editor.isAncestorOf(now) or QApplication.mouseButtons():
            return
        view, room = self._view.viewport(), px(_AROUND)
        rect = QRect(now.mapTo(view, QPoint()), now.size()).adjusted(0, -room, 0, room)
        if (problem := self._editor.problem_at(now)) is not None:
            rect = rect.united(QRect(problem.mapTo(view, QPoint()), problem.size()))
        bar = self._view.verticalScrollBar()
        if rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() > view.height():
            bar.setValue(bar.value() + min(rect.top(), rect.bottom() - view.height()))


def _plain(index: QPersistentModelIndex) -> QModelIndex:
    return index.model().index(index.row(), index.column())
