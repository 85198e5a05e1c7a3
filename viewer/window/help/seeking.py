"""The line in which words of a page of help are looked for: how many there are, and the way from one to the next."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from viewer.language import numeral
from viewer.report.search import Query, find
from viewer.report.spans import Span
from viewer.window import measures
from viewer.window.buttons import dress_button
from viewer.window.filter_field import FilterField
from viewer.window.hearing import Aside, announce
from viewer.window.help.page import HelpPage
from viewer.window.plain import plain_label
from viewer.window.theme import Theme

_MOST_WORDS = 200
_AROUND = 40
"""So many characters around a match are said with it."""
_BEYOND = "\U00010000"
"""From this sign on, Qt counts two for one."""


class SeekingLine(QWidget):
    """Looks for words in a ``HelpPage`` while they are typed. Case, accents and keyboards make no difference."""

    def __init__(self, theme: Theme, page: HelpPage) -> None:
        super().__init__()
        self.setObjectName("help_search")
        self._page = page
        self._matches: Sequence[tuple[int, int]] = ()
        self._current = -1
        self._begin = 0
        """The place from which on the next match is the first: what is typed further does not lead on from there."""
        self._words = ""
        self.field = FilterField(theme, self.tr("Find on this page"))
        self.field.setObjectName("help_field")
        self.field.setMaxLength(_MOST_WORDS)
        measures.least_width(self.field, 96)
        self._count = plain_label(name="find_count")
        self._previous, self._next = QToolButton(), QToolButton()
        dress_button(self._previous, "help_previous", self.tr("Previous match (Shift+F3)"))
        dress_button(self._next, "help_next", self.tr("Next match (F3)"))
        self._aside = Aside(self._count)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        measures.spacing(row, 8)
        row.addWidget(self.field, 1)
        for widget in (self._count, self._previous, self._next):
            row.addWidget(widget)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._seek)
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self.set_theme(theme)
        self._tell()

    @property
    def count(self) -> str:
        """What is said of how much was found."""
        return self._count.text()

    @property
    def matches(self) -> Sequence[tuple[int, int]]:
        """Where the words stand in the page: first and last position."""
        return self._matches

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key leads to, in order."""
        return self.field, self._previous, self._next

    def set_theme(self, theme: Theme) -> None:
        """Draw the symbols in other colours."""
        self.field.set_theme(theme)
        self._previous.setIcon(theme.icon("up"))
        self._next.setIcon(theme.icon("down"))

    def start(self) -> None:
        """Have the keyboard come to the field, what is in it chosen."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear(self) -> bool:
        """Look for nothing any more. Tells whether anything was looked for."""
        had = bool(self.field.text())
        self.field.clear()
        return had

    def step(self, by: int) -> None:
        """Go to the next match (1) or the previous one (-1); after the last one to the first."""
        if not self._matches:
            if self.field.text():
                announce(self._count, self.count)
            else:
                self.start()
            return
        self._current = (self._current + by) % len(self._matches)
        self._show()
        start, end = self._matches[self._current]
        self._begin = start
        words = self._page.words()
        around = " ".join(words[max(0, start - _AROUND) : end + _AROUND].split())
        self._aside.say("")
        announce(self._count, self.tr("{count}: {words}").format(count=numeral(self.count), words=around))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
        return False

    def _seek(self, words: str) -> None:
        """Look for what is typed, from the place on that is read."""
        text = self._page.words()
        spans = find(text, Query(words.strip())) if words.strip() else []
        self._matches = _positions(text, spans)
        if not self._words:
            self._begin = self._page.textCursor().position()
        self._words = words
        later = (number for number, (start, _) in enumerate(self._matches) if start >= self._begin)
        self._current = next(later, 0) if self._matches else -1
        self._show()
        self._aside.say(self.count)

    def _show(self) -> None:
        self._page.mark(self._matches, self._current)
        if self._matches:
            self._page.go_to_words(*self._matches[self._current])
        self._tell()

    def _tell(self) -> None:
        said = ""
        if self._matches:
            number, there = (numeral(count) for count in (self._current + 1, len(self._matches)))
            said = self.tr("{number} of {all}").format(number=number, all=there)
        elif self.field.text().strip():
            said = self.tr("No matches")
        self._count.setText(said)
        self._count.setVisible(bool(said))
        for button in (self._previous, self._next):
            button.setEnabled(bool(self._matches))


def _positions(text: str, spans: Sequence[Span]) -> list[tuple[int, int]]:
    """Where Qt counts spans of the text to be: it counts characters beyond the basic plane as two."""
    wide = [offset for offset, char in enumerate(text) if char >= _BEYOND]
    return [(one.start + bisect_left(wide, one.start), one.end + bisect_left(wide, one.end)) for one in spans]
