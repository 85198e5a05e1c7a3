"""Brings rows of a list into view: at once, or as soon as the list is shown and the row has its place in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QListView

_ABOVE = 4
"""One part in so many of the height is left above the first of several rows."""


class Bringing(QObject):
    """Where one list is scrolled to. What is asked for last holds."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._place: int | None = None
        """How far the list is to be scrolled once it is shown."""
        self._row = QPersistentModelIndex()
        """The row that is to be in view once it can be."""
        view.installEventFilter(self)
        view.verticalScrollBar().rangeChanged.connect(self._bring_awaited, Qt.ConnectionType.QueuedConnection)

    def bring(self, index: QModelIndex, others: Sequence[QModelIndex] = ()) -> None:
        """Have a row in view, all of it; where ``others`` belong to it, with room below for those."""
        self.forget()
        view = self._view
        if view.isVisible():
            view.executeDelayedItemsLayout()
        if not view.isVisible() or not self._can_bring(index):
            self._row = QPersistentModelIndex(index)
            return
        beside = [other for other in others[:1] if other.row() == index.row() + 1]
        if others and not all(map(self._is_whole, (index, *beside))):
            self._put(index)
        else:
            view.scrollTo(index)

    def scroll(self, place: int) -> None:
        """Scroll the list so far."""
        self.forget()
        if self._view.isVisible():
            self._view.executeDelayedItemsLayout()
            self._view.verticalScrollBar().setValue(place)
        else:
            self._place = place

    def forget(self) -> None:
        """What was asked for and could not be done yet is wanted no longer."""
        self._place, self._row = None, QPersistentModelIndex()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            if self._place is not None:
                self.scroll(self._place)
            else:
                self._bring_awaited()
        return super().eventFilter(watched, event)

    def _bring_awaited(self) -> None:
        if not self._row.isValid() or not self._view.isVisible():
            return
        index = self._row.model().index(self._row.row(), self._row.column())
        self._view.executeDelayedItemsLayout()
        if self._can_bring(index):
            self.forget()
            if not self._is_whole(index):
                self._put(index)

    def _can_bring(self, index: QModelIndex) -> bool:
        """Whether the row is laid out, and enough below it: of many rows, the first ones are for a while."""
        view = self._view
        rect, last = view.visualRect(index), view.model().index(view.model().rowCount() - 1, 0)
        if rect.isEmpty():
            return False
        bar = view.verticalScrollBar()
        return bar.value() + self._way(index) <= bar.maximum() or not view.visualRect(last).isEmpty()

    def _is_whole(self, index: QModelIndex) -> bool:
        rect = self._view.visualRect(index)
        return rect.top() >= 0 and rect.bottom() < self._view.viewport().height()

    def _put(self, index: QModelIndex) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + self._way(index))

    def _way(self, index: QModelIndex) -> int:
        """How far the row is from below the first part of the height; if it is high, from where all of it is seen."""
        rect, height = self._view.visualRect(index), self._view.viewport().height()
        return rect.top() - max(0, min(height // _ABOVE, height - rect.height()))
