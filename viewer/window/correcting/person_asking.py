"""Asks for one of the people of the report, for words that are chosen in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from viewer.report import wording
from viewer.report.corrections import choosing

if TYPE_CHECKING:
    from viewer.report.model import Span
    from viewer.window.correcting.acts import CorrectingActs
    from viewer.window.correcting.person_chooser import PersonChooser
    from viewer.window.views import Views


class PersonAsking(QObject):
    """Opens a small list at the words. The keyboard goes back to the text, whatever the answer."""

    answered = Signal(str, object)
    """The key that asked, and the id of a person, or None for somebody whom the report does not name."""
    left = Signal()
    """There is no answer."""

    def __init__(self, window: QMainWindow, views: Views, acts: CorrectingActs) -> None:
        super().__init__(acts)
        self._window, self._views, self._acts = window, views, acts
        self._chooser: PersonChooser | None = None
        acts.desk.replayed.connect(self._end)

    def ask(self, key: str, span: Span) -> None:
        """Ask who says the words (S), whom they name (=), or whose role they are (R)."""
        report, text = self._acts.desk.shown, self._views.text
        if not report.people and key != "S":
            self._views.message.show_note(self.tr("The report names nobody yet."))
            return
        from viewer.window.correcting.person_chooser import PersonChooser  # not before somebody asks
        from viewer.window.correcting.words_place import below

        self._end()
        question = {"S": self.tr("Statement by"), "=": self.tr("Same person as"), "R": self.tr("Role of")}[key]
        nobody = wording.nobody() if key == "S" else ""
        self._chooser = chooser = PersonChooser(question, choosing.nearest_people(report, span), self._window, nobody)
        chooser.chosen.connect(lambda who: self._answer(key, who))
        chooser.left.connect(self._leave)
        chooser.move(below(text, span, chooser.size(), self._window, always=True) or QPoint(0, 0))
        chooser.begin()

    def _answer(self, key: str, who: object) -> None:
        self._end()
        self.answered.emit(key, who)

    def _leave(self) -> None:
        self._end()
        self.left.emit()

    def _end(self) -> None:
        chooser, self._chooser = self._chooser, None
        if chooser is None:
            return
        focus = QApplication.focusWidget()
        was_here = focus is None or chooser.isAncestorOf(focus)
        chooser.end()
        if was_here:
            self._views.text.setFocus(Qt.FocusReason.OtherFocusReason)
