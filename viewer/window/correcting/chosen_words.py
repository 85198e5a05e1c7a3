"""Words that are chosen in the text: a bar below them says what can be done with them, and one letter does it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMainWindow

from viewer.language import numeral
from viewer.models.links import Subject
from viewer.models.rows import Role
from viewer.report.corrections import choosing
from viewer.report.model import Span
from viewer.window.correcting.person_asking import PersonAsking
from viewer.window.correcting.words_acts import ASKING, FACTS, UNFOLDS, WordsActs
from viewer.window.hearing import announce

if TYPE_CHECKING:
    from viewer.window.correcting.acts import CorrectingActs
    from viewer.window.correcting.words_bar import FactsList, WordsBar
    from viewer.window.menus import Menus
    from viewer.window.views import Views

_PATIENCE = 500
"""Milliseconds after which a choice is taken for made, and the bar is read out."""
_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Why the keyboard leaves the text without the reader being done with the words."""


class ChosenWords(QObject):
    """Shows the bar while words are chosen and the text has the keyboard; hears the letters, and the Menu key."""

    def __init__(
        self,
        window: QMainWindow,
        views: Views,
        menus: Menus,
        acts: CorrectingActs,
        chosen: Callable[[], Subject | None],
    ) -> None:
        super().__init__(acts)
        self._window, self._views, self._menus, self._acts, self._chosen = window, views, menus, acts, chosen
        self._text = views.text
        self._does = WordsActs(views, acts)
        self._shown: tuple[WordsBar, FactsList] | None = None
        self._asking = PersonAsking(window, views, acts)
        self._asking.answered.connect(self._take_person)
        self._asking.left.connect(self._follow)
        self._open = False
        self._counted = self._before = ""
        """How many words are chosen, as the status bar says it, and what it said before."""
        self._span = Span(0, 0)
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(_PATIENCE)
        self._told.timeout.connect(self._tell)
        for watched in (self._text, self._text.viewport()):
            watched.installEventFilter(self)
        self._text.selectionChanged.connect(self._follow)
        acts.desk.opened.connect(self._follow)
        self._text.document().contentsChanged.connect(self._follow_text)
        self._text.verticalScrollBar().valueChanged.connect(self._place)

    @property
    def span(self) -> Span:
        """The words that are chosen, made whole."""
        return self._span

    def act(self, key: str) -> None:
        """Do what a key does with the words."""
        if key == UNFOLDS:
            self._show_facts()
            return
        if key in ASKING:
            self._asking.ask(key, self._span)
            return
        number = self._item()
        if key == "U" and number is None:
            self._views.message.show_note(self.tr("Choose an item of the programme first."))
            return
        if self._does.act(key, self._span, number):
            self._end()

    def state(self, field: str) -> None:
        """Have the words state a fact."""
        if self._does.state(field, self._span):
            self._end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._show_menu(event)
        if watched is self._text:
            if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._take_key(event) if self._open else self._take_return(event)
            if isinstance(event, QFocusEvent) and event.reason() not in _STAYS:
                if kind == QEvent.Type.FocusOut:
                    self._close()
                elif kind == QEvent.Type.FocusIn:
                    QTimer.singleShot(0, self, self._follow)
        elif kind == QEvent.Type.MouseButtonRelease:
            QTimer.singleShot(0, self, self._follow)
        elif kind == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._place)
        return super().eventFilter(watched, event)

    # When the bar is there.

    def _follow_text(self) -> None:
        if self._open and not self._text.textCursor().hasSelection():
            self._close()

    def _follow(self) -> None:
        """Others are chosen, or none: show the bar, or hide it. Not while the mouse is still choosing."""
        if self._text.is_quiet or not self._text.hasFocus():
            return
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._close()
            return
        before, self._span = self._span, self._choice()
        if self._span.start == self._span.end:
            self._close()
        elif not self._open or self._span != before:
            self._show()

    def _choice(self) -> Span:
        if not self._acts.desk.is_open or not self._text.textCursor().hasSelection():
            return Span(0, 0)
        return choosing.snapped(self._text.text, self._text.selected_span())

    def _show(self) -> None:
        bar, facts = self._widgets()
        report, number = self._acts.desk.shown, self._item()
        words = self.tr("Use as evidence")
        if number is not None:
            words = self.tr("Use as evidence of item {number}").format(number=numeral(number + 1))
        bar.button("U").set_words(words)
        bar.allow(
            {
                "U": number is not None,
                "X": choosing.person_at(report, self._span) is not None,
                "=": bool(report.people),
                "R": bool(report.people),
            }
        )
        facts.hide()
        self._open = True
        bar.adjustSize()
        self._place()
        place = self._views.place
        if place.text() != self._counted:
            self._before = place.text()
        self._counted = self._count()
        place.setText(self._counted)
        self._told.start()

    def _close(self) -> None:
        """Hide the bar; what is chosen stays so. The status bar says again what it said before."""
        self._open = False
        if self._counted and self._views.place.text() == self._counted:
            self._views.place.setText(self._before)
        self._counted = ""
        self._told.stop()
        if self._shown:
            for widget in self._shown:
                widget.hide()

    def _end(self) -> None:
        """It is done: nothing is chosen any more."""
        self._close()
        self._text.deselect()

    def _widgets(self) -> tuple[WordsBar, FactsList]:
        if self._shown is None:
            from viewer.window.correcting.words_bar import FactsList, WordsBar  # not before words are chosen

            theme = self._views.facts.theme
            bar = WordsBar(theme, self._does.all(), UNFOLDS, self._window)
            facts = FactsList(theme, self._does.facts(), self._window)
            bar.pressed.connect(self.act)
            facts.pressed.connect(lambda key: self.state(FACTS[key]))
            self._shown = bar, facts
        for widget in self._shown:
            widget.set_theme(self._views.facts.theme)
        return self._shown

    def _place(self) -> None:
        """Put the bar below the words, where it hides none of them; nowhere while they are out of sight."""
        if not self._open or not self._shown:
            return
        from viewer.window.correcting.words_place import below

        bar, facts = self._shown
        where = below(self._text, self._span, bar.size(), self._window)
        bar.setVisible(where is not None)
        if where is None:
            facts.hide()
            return
        bar.move(where)
        bar.raise_()
        if facts.isVisible():
            self._place_facts()

    def _tell(self) -> None:
        """Say how many words are chosen, and what can be done with them."""
        if self._open:
            heard = ", ".join(f"{key} {words}" for key, _, words in self._does.all())
            announce(self._text, self.tr("{words}: {acts}").format(words=self._count(), acts=heard))

    def _count(self) -> str:
        """``9 words chosen in paragraph 1``."""
        count = choosing.word_count(self._text.text, self._span)
        first, last = self._text.place(self._span.start)[0], self._text.place(self._span.end - 1)[0]
        if first == last:
            return numeral(self.tr("%n word(s) chosen in paragraph {number}", "", count)).format(number=numeral(first))
        return numeral(self.tr("%n word(s) chosen in paragraphs {first} to {last}", "", count)).format(
            first=numeral(first), last=numeral(last)
        )

    def _item(self) -> int | None:
        """The item of the programme that is chosen, as far as a reader sees that it is."""
        subject = self._chosen()
        if subject is not None and subject.kind == "item":
            return int(subject.key)
        index = self._views.programme.currentIndex()
        number = index.data(Role.KEY)
        is_marked = self._views.programme.selectionModel().isSelected(index)
        return number if is_marked and isinstance(number, int) else None

    # Keys.

    def _take_key(self, event: QKeyEvent) -> bool:
        facts = self._shown[1] if self._shown else None
        if facts is not None and facts.isVisible():
            return self._take_key_of_facts(event, facts)
        key = _letter(event)
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return True
        if any(key == act[0] for act in self._does.all()):
            self.act(key)
            return True
        return False

    def _take_return(self, event: QKeyEvent) -> bool:
        """Return shows the bar again that was put away; no letter does anything before."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not self._text.textCursor().hasSelection():
            return False
        self._follow()
        return True

    def _take_key_of_facts(self, event: QKeyEvent, facts: FactsList) -> bool:
        key = _letter(event)
        if key in FACTS:
            self.state(FACTS[key])
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not event.modifiers():
            announce(self._text, facts.step(1 if event.key() == Qt.Key.Key_Down else -1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and facts.current:
            self.state(FACTS[facts.current])
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F):
            facts.hide()
        else:
            return False
        return True

    def _show_facts(self) -> None:
        bar, facts = self._widgets()
        if not bar.isVisible():
            self._show()
        facts.show_now(self._does.now())
        facts.adjustSize()
        self._place_facts()
        facts.show()
        facts.raise_()
        announce(self._text, facts.spoken())

    def _place_facts(self) -> None:
        bar, facts = self._widgets()
        button = bar.button(UNFOLDS)
        corner = button.mapTo(self._window, QPoint(button.width() if facts.isRightToLeft() else 0, button.height()))
        left = corner.x() - facts.width() if facts.isRightToLeft() else corner.x()
        room = self._window.rect()
        top = corner.y() + 2 if corner.y() + 2 + facts.height() <= room.height() else bar.y() - facts.height() - 2
        facts.move(min(max(left, 0), room.width() - facts.width()), max(0, top))

    # People, and the menu.

    def _take_person(self, key: str, person_id: object) -> None:
        if self._does.name(key, self._span, person_id if isinstance(person_id, str) else None):
            self._end()

    def _show_menu(self, event: QContextMenuEvent) -> bool:
        """The menu of the words that are chosen; the text's own where none are."""
        span = self._choice()
        if span.start == span.end:
            return False
        from viewer.window.correcting import words_menu

        self._span = span
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        line = self._text.line_at(span.end).bottomLeft().toPoint()
        where = self._text.viewport().mapToGlobal(line) if by_key else event.globalPos()
        words_menu.show(self._text, self._menus, self._does, (self.act, self.state), where)
        return True


def _letter(event: QKeyEvent) -> str:
    """The letter of a key that is pressed without any other; empty of any other key."""
    others = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return "" if others else event.text().upper()
