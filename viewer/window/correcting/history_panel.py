"""The history at the side: every step, newest first, each of which can be taken back alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from viewer import clock
from viewer.models.history import HistoryFilter, HistoryModel
from viewer.models.rows import Index, Role
from viewer.report.corrections import naming
from viewer.report.corrections.history import History, Step
from viewer.report.model import Report
from viewer.window import measures
from viewer.window.buttons import dress_button
from viewer.window.correcting.hand_rows import HistoryDelegate
from viewer.window.correcting.hand_view import Act, HandView
from viewer.window.elided_label import ElidedLabel
from viewer.window.filter_field import FilterField
from viewer.window.panel import RowsOrNote
from viewer.window.plain import plain_label
from viewer.window.theme import Theme


class HistoryPanel(QWidget):
    """A filter, buttons to undo and redo, the steps, and what is undone next."""

    back_asked = Signal(Step)
    """A ``Step`` that is to be taken back, or, of one that was undone, made again."""
    step_chosen = Signal(Step)
    """A ``Step`` whose words are to be seen."""

    def __init__(self, theme: Theme, undo: QAction, redo: QAction) -> None:
        super().__init__()
        self._undo, self._redo = undo, redo
        self._history = History()
        self._model = HistoryModel(self)
        self._filter = HistoryFilter(self._model, self)
        self.view = HandView(self._model, HistoryDelegate, theme, self._acts, self._filter)
        self.view.setObjectName("history")
        self.view.setAccessibleName(self.tr("History"))
        self.field = FilterField(theme, self.tr("Filter: who, what, word"))
        self.field.setObjectName("history_filter")
        self.undo_button, self.redo_button = QToolButton(), QToolButton()
        dress_button(self.undo_button, "history_undo", self.tr("Undo"))
        dress_button(self.redo_button, "history_redo", self.tr("Redo"))
        top = QHBoxLayout()
        measures.margins(top, 16, 9, 12, 7)
        measures.spacing(top, 6)
        top.addWidget(self.field, 1)
        for button, action in ((self.undo_button, undo), (self.redo_button, redo)):
            button.clicked.connect(action.trigger)
            top.addWidget(button)
        self._next = ElidedLabel()
        self._next.setObjectName("history_next")
        measures.font(self._next, 12 / 13)
        self._key = plain_label("", "key")
        self._below = below = QFrame()
        below.setObjectName("foot")
        foot = QHBoxLayout(below)
        measures.margins(foot, 8, 6, 14, 6)
        foot.addWidget(self._next, 1)
        foot.addWidget(self._key)
        self._stack = RowsOrNote(self.view, 28)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        column.addWidget(below)
        self.field.textChanged.connect(self._filter.set_words)
        self.field.textChanged.connect(lambda _text: self._tell())
        self.view.asked.connect(lambda _name, key: self.back_asked.emit(self._model.step(key)))
        self.view.row_chosen.connect(lambda key: self.step_chosen.emit(self._model.step(key)))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self.view.set_theme(theme)
        self.field.set_theme(theme)
        self.undo_button.setIcon(theme.icon("undo"))
        self.redo_button.setIcon(theme.icon("redo"))

    def show_history(self, report: Report, history: History, texts: Mapping[str, str]) -> None:
        """Show the history of a report, with the texts of its operations; the row where the keyboard is stays."""
        key, place = self.view.currentIndex().data(Role.KEY), self.view.verticalScrollBar().value()
        self._history = history
        self._model.show_history(report, history, texts, clock.now().date())
        if key is not None and self._model.step(key) is not None:
            self.view.choose_key(key)
            self.view.executeDelayedItemsLayout()
            self.view.verticalScrollBar().setValue(place)
        self._tell()

    def _tell(self) -> None:
        """Tell what is undone next, and what stands in the place of rows that there are not."""
        history = self._history
        self.undo_button.setEnabled(bool(history.done))
        self.redo_button.setEnabled(bool(history.undone))
        done = naming.step_name(history.done[-1]) if history.done else ""
        undone = naming.step_name(history.undone[-1]) if history.undone else ""
        for button, name in ((self.undo_button, naming.undo_name(done)), (self.redo_button, naming.redo_name(undone))):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._next.setText(self.tr("Undo “{step}”").format(step=done) if done else "")
        keys = self._undo.shortcut()
        self._key.setText(keys.toString(keys.SequenceFormat.NativeText) if done else "")
        self._below.setVisible(bool(done))
        empty = self.tr("Nothing has been corrected yet.")
        if history.done or history.undone:
            empty = self.tr("Nothing matches the filter above.")
        self._stack.show_rows(self._filter.rowCount() > 0, empty)

    def _acts(self, index: Index) -> Sequence[Act]:
        if index.data(Role.FOLDED):
            undone = self._history.undone
            if not undone or undone[-1].ids[0] != index.data(Role.KEY):
                return ()  # what was undone before it comes back first
            return (Act("again", self.tr("Do again"), Qt.Key.Key_Return, self.tr("Enter", "the key")),)
        return (Act("back", self.tr("Back to what was found"), Qt.Key.Key_Return, self.tr("Enter", "the key")),)
