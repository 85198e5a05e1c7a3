"""Decides what became of corrections when the text was edited: cards at the side, an answer for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from viewer import clock
from viewer.language import numeral
from viewer.models.deciding import DecidingModel
from viewer.models.links import Related, Subject
from viewer.models.rows import Index, Role
from viewer.report.corrections import naming
from viewer.report.corrections.deciding import Undecided, kept, taken, undecided
from viewer.report.model import Report, Span
from viewer.report.progress import progress
from viewer.window.correcting.hand_rows import CardDelegate
from viewer.window.correcting.hand_view import Act, HandView
from viewer.window.correcting.sheet import Sheet
from viewer.window.hearing import announce

if TYPE_CHECKING:
    from viewer.window.correcting.acts import CorrectingActs
    from viewer.window.views import Views


class Decisions(QObject):
    """The sheet of what is to be decided in one window."""

    def __init__(
        self,
        views: Views,
        acts: CorrectingActs,
        choose: Callable[[Subject], None],
        show: Callable[[Related], None],
    ) -> None:
        super().__init__(views)
        self._views, self._acts, self._desk = views, acts, acts.desk
        self._choose, self._show = choose, show
        self._model = DecidingModel(self)
        self.view = HandView(self._model, CardDelegate, views.theme, self._answers)
        self.view.setObjectName("decisions")
        self.sheet = Sheet("decisions", self.view, views.theme)
        self.sheet.closed.connect(self.close)
        self.view.asked.connect(self._answer)
        self.view.row_chosen.connect(self._show_words)

    @property
    def open_ones(self) -> tuple[Undecided, ...]:
        """What is still to be decided."""
        return undecided(self._desk.shown, self._desk.corrections, self._desk.outcomes)

    def open(self, *, with_keyboard: bool = True) -> None:
        """Show the sheet."""
        self._refresh()
        self._views.show_sheet(self.sheet, self.view)
        if with_keyboard:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Show the tabs again."""
        if self._views.sheet is None or self._views.sheet[0] is not self.sheet:
            return
        focus = QApplication.focusWidget()
        inside = focus is not None and self.sheet.isAncestorOf(focus)
        self._views.show_sheet(None)
        if inside:
            self._views.tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_report(self, report: Report) -> None:
        """The report was corrected, or another one is shown."""
        if self.sheet.isHidden():
            return
        if not report.text or not self._desk.is_open or not self.open_ones:
            self.close()
        else:
            self._refresh()

    def _refresh(self) -> None:
        row = self.view.currentIndex().row()
        self._model.show_undecided(self._desk.shown, self.open_ones, self._desk.corrections, clock.now().date())
        checked = progress(self._desk.shown).checked + len(self.open_ones)
        self.sheet.say(numeral(self.tr("The file changed · %n checked entries", "", checked)))
        if row >= 0 and self.view.hasFocus():
            nearest = [n for n in range(self._model.rowCount()) if self._model.undecided(self._key(n)) is not None]
            if nearest:
                self.view.setCurrentIndex(self._model.index(max((n for n in nearest if n <= row), default=nearest[0])))

    def _key(self, row: int) -> str | int | None:
        return self._model.index(row).data(Role.KEY)

    def _answers(self, index: Index) -> Sequence[Act]:
        one = self._model.undecided(index.data(Role.KEY))
        if one is None:
            return ()
        enter = self.tr("Enter", "the key")
        keep = Act("keep", self.tr("Keep mine"), Qt.Key.Key_K, "K")
        if not one.lost:
            return (Act("found", self.tr("Take what is found now"), Qt.Key.Key_Return, enter, main=True), keep)
        choose = Act("words", self.tr("Choose words…"), Qt.Key.Key_U, "U")
        if one.place is None:
            return (keep, choose)
        return (Act("take", self.tr("Take proposal"), Qt.Key.Key_Return, enter, main=True), keep, choose)

    def _answer(self, answer: str, key: str) -> None:
        one = self._model.undecided(key)
        if one is None:
            return
        report, corrections, reader = self._desk.shown, self._desk.corrections, self._desk.reader
        match answer:
            case "take" if one.place is not None:
                self._acts.do(taken(one, one.place, report, corrections, reader))
            case "found":
                self._desk.take_back((one.operation.id,), naming.operation_name(one.operation))
            case "keep":
                self._acts.do(kept(one, report, corrections, reader))
            case "words":
                self._take_chosen(one)
            case _:
                pass

    def _take_chosen(self, one: Undecided) -> None:
        """Put a correction on the words that are chosen in the text."""
        span = self._views.text.selected_span()
        if span.end <= span.start:
            sentence = self.tr("Choose the words in the text, then press U on this card.")
            self._views.place.setText(sentence)
            announce(self._views.text, sentence)
            self._views.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        words = Span(span.start, span.end)
        self._acts.do(taken(one, words, self._desk.shown, self._desk.corrections, self._desk.reader))

    def _show_words(self, key: str) -> None:
        """Show in the text what a card is about."""
        if (one := self._model.undecided(key)) is not None:
            spans = (one.place,) if one.place is not None else ()
            if not one.lost and one.found is not None:
                spans = one.found.spans
            self._show(Related(None, spans, spans[0] if spans else None))
        elif (subject := self._model.subject_kept(key)) is not None:
            self._choose(subject)
        elif spans := self._model.words_kept(key):
            self._show(Related(None, spans, spans[0]))
