"""The find bar: what is looked for, how many matches there are, and the way to the next and the previous one."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.report.search import WHOLE, Scope
from viewer.window import measures
from viewer.window.buttons import dress_button
from viewer.window.field_button import FieldButton
from viewer.window.find_note import MOST_OFFERS, FindNote, Offer
from viewer.window.find_options import FindOptions
from viewer.window.find_words import say_count, say_match, say_note
from viewer.window.finder import Finder
from viewer.window.hearing import announce, pop_up
from viewer.window.plain import plain_entry, plain_label
from viewer.window.tall_words import keep_in_the_middle
from viewer.window.theme import Theme, px

_PAUSE = 400
"""Milliseconds without another key after which it is said what was found."""
_BUSY = 150
"""Milliseconds of searching after which it is said that it goes on."""
MOST_WORDS = 500
"""So many characters can be looked for."""
_SIDE = 16
"""Pixels at the left and at the right."""
_FIELD, _COUNT = 200, 100
"""Least width of the field beside the buttons, and the width that the count of matches is given, in pixels.

Where there is less, the field has a row of its own."""
_LOW = 340
"""Height of a window below which there is no room for another row, in pixels."""
_REMEMBERED = 12
"""So many searches are remembered. They are forgotten with the window: whom somebody looked for is written nowhere."""


class FindBar(QWidget):
    """Asks a ``Finder`` and tells what it found."""

    closed = Signal(object)
    """The bar was closed; the ``Span`` of the match that was current, or None."""
    list_asked = Signal()
    """The keyboard is to go to the list of matches."""
    objects_asked = Signal()
    """What was found in people, programme and statements is to be shown."""

    def __init__(self, theme: Theme, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._finder = finder
        self._selected = ""
        self._earlier: list[str] = []
        self._field = QLineEdit()
        self._field.setObjectName("find_field")
        self._field.setAccessibleName(self.tr("Find in the report"))
        self._field.setPlaceholderText(self.tr("Find"))
        measures.least_width(self._field, 60)
        self._field.setMaxLength(MOST_WORDS)
        keep_in_the_middle(self._field)
        self._history = FieldButton(self._field, self.tr("Earlier searches (Ctrl+Down)"))
        self._history.setObjectName("find_history")
        self._history.clicked.connect(self._show_earlier)
        self._count = plain_label(name="find_count")
        self._wrapped = plain_label(name="find_wrapped")
        self._previous = self._button("find_previous", self.tr("Previous match (Shift+F3)"))
        self._next = self._button("find_next", self.tr("Next match (F3)"))
        self.options = FindOptions(theme)
        self.list_button = self._button("find_list", self.tr("List of all matches (Ctrl+Shift+F)"))
        self.list_button.setCheckable(True)
        self._close = self._button("find_close", self.tr("Close (Esc)"))
        self._note = FindNote()
        self._note.left.connect(self._field.setFocus)
        self._steps = False
        self._said_note = ""
        self._say = QTimer(self)
        self._say.setSingleShot(True)
        self._say.setInterval(_PAUSE)
        self._say.timeout.connect(self._say_found)
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(_BUSY)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._tell()

    @property
    def field(self) -> QLineEdit:
        """Where the words to look for are typed."""
        return self._field

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key leads to, in order."""
        return self._field, *self._buttons(), *self._note.buttons

    def set_theme(self, theme: Theme) -> None:
        """Draw the symbols in other colours."""
        self._previous.setIcon(theme.icon("up"))
        self._next.setIcon(theme.icon("down"))
        self.options.set_theme(theme)
        self.list_button.setIcon(theme.icon("list"))
        self._close.setIcon(theme.icon("close"))
        self._history.setIcon(theme.icon("history"))
        self._wrapped.setPixmap(theme.icon("wrapped").pixmap(QSize(px(16), px(16)), self.devicePixelRatioF()))

    def open_bar(self, words: str, start: int) -> None:
        """Show the bar, looking for ``words`` if there are any, from the offset ``start`` on."""
        self.show()
        if words:
            words = self._selected = re.escape(words) if self.options.pattern.isChecked() else words
        with QSignalBlocker(self._field):
            self._field.setText(words or self._field.text())
        self._ask(start)
        self._finder.make_ready(self.options.query(self._field.text()))
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def search_in(self, scope: Scope) -> None:
        """Show the bar, looking in a part of the report."""
        self._finder.scope = scope
        self.open_bar("", 0)

    def close_bar(self) -> None:
        """Hide the bar and the marks."""
        self._remember()
        match = self._finder.match
        self.hide()
        self._finder.stop()
        self.closed.emit(match)

    def find_next(self) -> None:
        """Go to the next match; after the last one to the first."""
        self._step(1)

    def find_previous(self) -> None:
        """Go to the previous match; before the first one to the last."""
        self._step(-1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                case Qt.Key.Key_Down if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                    self._show_earlier()
                case Qt.Key.Key_Down:
                    self.list_asked.emit()
                case _:
                    return False
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._share(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._rest = QHBoxLayout()
        measures.spacing(self._rest, 6)
        self._rest.addWidget(self._wrapped)
        self._rest.addWidget(self._count)
        self._rest.addStretch(1)
        for widget in self._buttons():
            self._rest.addWidget(widget)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        measures.spacing(row, 6)
        row.addWidget(self._field, 1)
        row.addLayout(self._rest)
        column = QVBoxLayout(self)
        measures.margins(column, _SIDE, 8, _SIDE, 8)
        measures.spacing(column, 6)
        column.addLayout(row)
        column.addWidget(self._note)

    def _buttons(self) -> tuple[QToolButton, ...]:
        """The buttons, in order."""
        return self._previous, self._next, self.options, self.list_button, self._close

    def _share(self, width: int) -> None:
        """Put the field above all else where it would be too narrow beside it. What is counted does not matter."""
        buttons = sum(one.sizeHint().width() + self._rest.spacing() for one in self._buttons())
        ways = QBoxLayout.Direction
        beside = width >= px(2 * _SIDE + _FIELD + _COUNT) + buttons or self.window().height() < px(_LOW)
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _connect(self) -> None:
        self._field.installEventFilter(self)
        self._field.textChanged.connect(lambda: self._ask())
        self.options.changed.connect(self._ask)
        self.options.scope_asked.connect(lambda scope: self._finder.ask(self._finder.query, scope))
        self._next.clicked.connect(self.find_next)
        self._previous.clicked.connect(self.find_previous)
        self._close.clicked.connect(self.close_bar)
        self._finder.changed.connect(self._tell)
        self._finder.suggested.connect(self._tell_note)
        self._busy.timeout.connect(self._tell_busy)

    def _ask(self, start: int | None = None) -> None:
        words = self._field.text()
        self._finder.ask(self.options.query(words, phrase=words == self._selected), start=start)

    def _step(self, by: int) -> None:
        self._remember()
        if self._finder.current is None:
            if not self._finder.searching:
                self._ask()
            return
        self._steps = True
        self._finder.step(by)
        self._steps = False

    def _tell(self) -> None:
        """Tell what is found."""
        finder = self._finder
        self.options.show_report(finder.report, finder.scope)
        if finder.searching:
            self._busy.start()
            return
        self._busy.stop()
        shown, said = say_count(finder)
        self._count.setText(shown)
        self._wrapped.setVisible(bool(finder.wrapped))
        self._wrapped.setToolTip(said if finder.wrapped else "")
        for button in (self._previous, self._next):
            button.setEnabled(finder.current is not None)
        self._tell_note()
        if self._steps:
            self._say.stop()
            announce(self._count, self._with_words(said))
        else:
            self._say.start()

    def _with_words(self, count: str) -> str:
        """What is said of a match beside its ``count``: nothing where a list has the keyboard, which says the words."""
        in_list = isinstance(QApplication.focusWidget(), QAbstractItemView)
        return count if in_list else say_match(self._finder, count)

    def _say_found(self) -> None:
        """Have it said once what was found, or that it is still looked for, when nobody types any more."""
        if not self.isVisible():
            return
        finder = self._finder
        said = self._count.text() if finder.searching else self._with_words(say_count(finder)[1])
        if said:
            announce(self._count, said)
        if self._note.text and self._note.text != self._said_note:
            announce(self._note, self._note.text)
        self._said_note = self._note.text

    def _tell_busy(self) -> None:
        if self._finder.searching:
            self._count.setText(self.tr("Searching…"))
            self._say.start()

    def _tell_note(self) -> None:
        finder = self._finder
        sentence, found_apart = say_note(finder)
        offers: list[Offer] = []
        if found_apart:
            offers.append((self.tr("Show Them"), partial(self.objects_asked.emit)))
        if finder.scope != WHOLE and not finder.error:
            offers.append((self.tr("Whole Report"), partial(finder.ask, finder.query, WHOLE)))
        near = finder.suggestions[: MOST_OFFERS - len(offers)]
        offers[:0] = [(words, partial(self._field.setText, words)) for words in near]
        self._note.say(sentence, offers)
        if sentence != self._said_note:
            self._say.start()

    def _remember(self) -> None:
        words = self._field.text().strip()
        if words:
            self._earlier = [words, *(query for query in self._earlier if query != words)][:_REMEMBERED]

    def _show_earlier(self) -> None:
        """Show the searches of before, the latest first."""
        menu = QMenu(self)
        menu.setObjectName("find_earlier")
        for words in self._earlier:
            plain_entry(menu, words).triggered.connect(lambda _checked=False, words=words: self._field.setText(words))
        if not self._earlier:
            menu.addAction(self.tr("No earlier searches")).setEnabled(False)
        pop_up(menu, self._field.mapToGlobal(self._field.rect().bottomLeft()))

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        dress_button(button, name, tip)
        return button
