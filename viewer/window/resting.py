"""The current row of a list, which is one to Qt only while the list has the keyboard.

Qt tells screen readers that the current row of every list has the keyboard, be it elsewhere or not.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView

from viewer.models.rows import Index

_STILL_THERE = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
"""Why a list may be without the keyboard for a while and get it back."""


class Resting(QObject):
    """Remembers where the keyboard was in a list, and will come back to."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._row = QPersistentModelIndex()
        self.returning = False
        """Whether the list gets back the row that it had, which nobody chooses by that."""
        view.installEventFilter(self)

    def index(self) -> QModelIndex:
        """The row where the keyboard is, or will come to; invalid if there is none."""
        return _index(self._row) if self._row.isValid() else self._view.selectionModel().currentIndex()

    def go(self, index: Index, flag: QItemSelectionModel.SelectionFlag) -> None:
        """Make another row the current one, and select it as the ``flag`` says."""
        if self._view.hasFocus():
            self._row = QPersistentModelIndex()
            self._view.selectionModel().setCurrentIndex(index, flag)
        else:
            self._row = QPersistentModelIndex(index)
            self._view.selectionModel().select(index, flag)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._return()
        elif isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STILL_THERE:
            self._row = QPersistentModelIndex(self.index())
            self._view.selectionModel().clearCurrentIndex()
        return False

    def _return(self) -> None:
        if self._row.isValid():
            index, self._row = _index(self._row), QPersistentModelIndex()
            self.returning = True
            self._view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.returning = False


def _index(kept: QPersistentModelIndex) -> QModelIndex:
    return kept.model().index(kept.row(), kept.column())
