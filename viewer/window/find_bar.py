"""The find bar: what is looked for, how many matches there are, and the way to the next and the previous one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from viewer.report.model import Span
from viewer.report.search import Query, Searcher
from viewer.window.hearing import announce
from viewer.window.theme import Theme


class FindBar(QWidget):
    """Searches one text. Every change of what is found is told by ``found``."""

    found = Signal(object, object)
    """All matches (a sequence of spans), and the index of the current one or None."""
    closed = Signal(object)
    """The bar was closed; the span of the match that was current, or None."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = ""
        self._searcher = Searcher("")
        self._matches: Sequence[Span] = ()
        self._current: int | None = None
        self._start = 0
        self._field = QLineEdit()
        self._field.setObjectName("find_field")
        self._field.setAccessibleName(self.tr("Find in the report"))
        self._field.setPlaceholderText(self.tr("Find in the report"))
        self._count = QLabel()
        self._count.setObjectName("find_count")
        self._previous = self._button("find_previous", self.tr("Previous match (Shift+F3)"))
        self._next = self._button("find_next", self.tr("Next match (F3)"))
        self._case = self._button("find_case", self.tr("Match capital and small letters"), self.tr("Aa"))
        self._word = self._button("find_word", self.tr("Whole words only"), self.tr("Word"))
        self._close = self._button("find_close", self.tr("Close (Esc)"))
        self._case.setCheckable(True)
        self._word.setCheckable(True)
        self._field.setMinimumWidth(100)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        for widget in (self._count, self._previous, self._next, self._case, self._word, self._close):
            row.addWidget(widget)
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._search)
        self._case.toggled.connect(self._search)
        self._word.toggled.connect(self._search)
        self._next.clicked.connect(self.find_next)
        self._previous.clicked.connect(self.find_previous)
        self._close.clicked.connect(self.close_bar)
        self.set_theme(theme)
        self._show_count("")

    @property
    def field(self) -> QLineEdit:
        """Where the words to look for are typed."""
        return self._field

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key leads to, in order."""
        return self._field, self._previous, self._next, self._case, self._word, self._close

    def set_theme(self, theme: Theme) -> None:
        """Draw the symbols in other colours."""
        self._previous.setIcon(theme.icon("up"))
        self._next.setIcon(theme.icon("down"))
        self._close.setIcon(theme.icon("close"))

    def set_text(self, text: str) -> None:
        """Search another text from now on. The same text leaves everything as it is."""
        if text == self._text:
            return
        self._text = text
        self._searcher = Searcher(text)
        self._start = 0
        if self.isVisible() and self._field.text():
            self._search()

    def open_bar(self, words: str, start: int) -> None:
        """Show the bar, looking for ``words`` if there are any, from the offset ``start`` on."""
        self._start = start
        self.show()
        if words and words != self._field.text():
            self._field.setText(words)
        else:
            self._search()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def close_bar(self) -> None:
        """Hide the bar and the marks."""
        current = self._matches[self._current] if self._current is not None else None
        self.hide()
        self._matches, self._current = (), None
        self.found.emit((), None)
        self.closed.emit(current)

    def find_next(self) -> None:
        """Go to the next match; after the last one to the first."""
        self._step(1)

    def find_previous(self) -> None:
        """Go to the previous match; before the first one to the last."""
        self._step(-1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            return
        super().keyPressEvent(event)

    def _search(self) -> None:
        query = Query(self._field.text(), self._case.isChecked(), self._word.isChecked())
        self._matches = self._searcher.find(query)
        after = (number for number, match in enumerate(self._matches) if match.start >= self._start)
        self._current = next(after, 0) if self._matches else None
        self._tell(self.tr("{number} of {all}"))

    def _step(self, by: int) -> None:
        if self._current is None:
            self._search()
            return
        target = self._current + by
        self._current = target % len(self._matches)
        self._start = self._matches[self._current].start
        if target == self._current:
            self._tell(self.tr("{number} of {all}"))
        elif target > self._current:
            self._tell(self.tr("{number} of {all}, from the top"))
        else:
            self._tell(self.tr("{number} of {all}, from the end"))

    def _tell(self, count: str) -> None:
        """Tell what is found. ``count`` says which match is the current one, as a template."""
        if self._current is not None:
            self._show_count(count.format(number=self._current + 1, all=len(self._matches)))
        else:
            self._show_count(self.tr("No matches") if self._field.text() else "")
        self.found.emit(self._matches, self._current)

    def _show_count(self, text: str) -> None:
        self._count.setText(text)
        for button in (self._previous, self._next):
            button.setEnabled(bool(self._matches))
        if text and self.isVisible():
            announce(self._count, text)

    def _button(self, name: str, tip: str, text: str = "") -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
