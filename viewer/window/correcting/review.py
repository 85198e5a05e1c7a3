"""Review: a report is checked entry by entry. Each answer moves on; what was checked stays checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from viewer.models import reviewing
from viewer.models.links import Subject
from viewer.models.reviewing import Ident
from viewer.models.steps import subject_of
from viewer.report import doubting
from viewer.report.corrections.operations import Deed, Operation
from viewer.report.doubtful import doubts
from viewer.report.model import Report
from viewer.report.progress import progress
from viewer.window.correcting.review_card import ReviewCard
from viewer.window.hearing import announce

if TYPE_CHECKING:
    from viewer.window.correcting.acts import CorrectingActs
    from viewer.window.menus import Menus
    from viewer.window.views import Views


class ReviewMode(QObject):
    """Goes from entry to entry of the report that is shown."""

    moved = Signal(bool, object)
    """Whether a report is being checked, and the ``Subject`` that is; None at the end."""

    def __init__(self, views: Views, menus: Menus, acts: CorrectingActs, choose: Callable[[Subject], None]) -> None:
        super().__init__(views)
        self._views, self._menus, self._acts, self._choose = views, menus, acts, choose
        self._desk = acts.desk
        self.card = ReviewCard(views.theme)
        self.card.hide()
        views.add_card(self.card, self.card)
        self.card.answered.connect(self._answer)
        self.card.order_chosen.connect(self._set_order)
        self._order: list[Ident] = []
        self._known: dict[Ident, Subject] = {}
        self._here: Ident | None = None
        self._was_checked = False
        self._by_page = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._follow)
        self._unchecked: set[Ident] = set()
        self._has_answered = self._has_lent = False
        acts.edit_ended.connect(self._take_keyboard_back)

    @property
    def is_on(self) -> bool:
        """Whether a report is being checked."""
        return not self.card.isHidden()

    @property
    def subject(self) -> Subject | None:
        """The entry that is being checked; None at the end."""
        return self._known.get(self._here) if self._here is not None else None

    def begin(self) -> None:
        """Begin with the first entry that nobody has checked."""
        sentence = ""
        if not doubts(self._desk.shown) and not self._desk.shown.suggestions:
            self._by_page = True
            sentence = self.tr("Nothing is doubtful. Going by the page.")
        self._sort()
        self._here = self._next(-1)
        if (first := self.subject) is not None:  # before the card is there: what is new is said by its first name
            self.card.tell(reviewing.spoken(self._desk.shown, first))
        self.card.show()
        self._show(sentence, comes=True)
        self.card.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """End the review. What was checked stays so."""
        focus = QApplication.focusWidget()
        inside = focus is self.card or focus is not None and self.card.isAncestorOf(focus)
        self.card.hide()
        self._menus.review.setChecked(False)
        if inside:
            self._views.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.moved.emit(False, None)
        announce(self._views.text, self.tr("The review has ended."))

    def show_report(self, report: Report) -> None:
        """The report was corrected, or another one is shown."""
        if not self.is_on:
            return
        if not report.text or not self._desk.is_open:
            self.end()
            return
        self._soon.start()  # once the views of a short report, all in this turn, show it; those of a long one follow

    def _follow(self) -> None:
        """Move on from an entry that was answered or has gone; take up entries that have come, or are open again."""
        if not self.is_on:
            return
        order, answered = tuple(self._order), self._has_answered
        before = order.index(self._here) if self._here in order else -1
        self._has_answered = False
        self._learn()
        self._keep_place()
        again = self._open_again(order)
        if again is not None:
            self._here = again
        elif self._here is None:
            self._here = self._next(-1)
        elif answered or self._is_answered():
            self._here = self._next(before)
            if self._acts_elsewhere():
                self.card.setFocus(Qt.FocusReason.OtherFocusReason)
        told = self._views.place.text()
        self._show()
        if told == self._acts.told:
            self._views.place.setText(told)  # what was done is to be read, not where one reads

    def _keep_place(self) -> None:
        """An entry that is known by other words since it was corrected stays where it was in the order."""
        done, here = self._desk.history.done, self._here
        if here is None or here in self._known or here not in self._order or not done:
            return
        report, ids = self._desk.shown, set(done[-1].ids)
        for one, subject in self._known.items():
            mark = reviewing.mark_of(report, subject)
            if one[0] == here[0] and mark is not None and not ids.isdisjoint(mark.operations):
                self._order.remove(one)
                self._order.insert(self._order.index(here) + 1, one)
                return

    def _is_answered(self) -> bool:
        """Whether the entry has gone, or was corrected just now; one that was moved may be on its way further."""
        subject = self.subject
        if subject is None:
            return True
        done = self._desk.history.done
        moved = bool(done) and all(operation.kind == Deed.REORDER for operation in done[-1].operations)
        return not moved and not self._was_checked and reviewing.is_checked(self._desk.shown, subject)

    def _open_again(self, order: Sequence[Ident]) -> Ident | None:
        """The first entry of those in order that was checked and is no longer: what was done to it was undone."""
        now = self._open()
        again = next((one for one in order if one in now and one not in self._unchecked), None)
        self._unchecked = now
        return again

    def _open(self) -> set[Ident]:
        """The entries that nobody has checked."""
        report = self._desk.shown
        return {one for one, subject in self._known.items() if not reviewing.is_checked(report, subject)}

    def _take_keyboard_back(self) -> None:
        """The editor that the card had opened has ended: the card has the keyboard, once nobody is asked for a name."""
        self._acts.is_asked = False
        if self._has_lent and self.is_on:
            QTimer.singleShot(0, self, lambda: self._acts.give_keyboard(self.card))
        self._has_lent = False

    def _acts_elsewhere(self) -> bool:
        """Whether the keyboard is where nobody types: in no field of an editor, and not asked for a name."""
        focus = QApplication.focusWidget()
        return focus is None or focus in self._views.lists or focus is self._views.text

    def _answer(self, answer: str) -> None:
        self._acts.settle()
        if self._soon.isActive():  # pressed quickly after another key: it is about the entry that comes next
            self._soon.stop()
            self._follow()
        subject = self.subject
        match answer:
            case "close":
                self.end()
            case "back":
                self._go_back()
            case "later":
                before = self._order.index(self._here) if self._here in self._order else -1
                self._here = self._next(before) or self._here
                self._show()
            case _ if subject is not None and subject.kind == "suggestion":
                self._answer_suggestion(int(subject.key), answer)
            case _ if subject is not None:
                self._answer_found(subject, answer)

    def _answer_suggestion(self, number: int, answer: str) -> None:
        """Answer for an act that was nearly found: what adds nothing elsewhere adds nothing here."""
        if answer in ("add", "remove", "change"):
            self._decide(number, answer)
        elif answer == "right":
            self._acts.tell(self.tr("Insert adds it, Delete says that it is no act."))

    def _answer_found(self, subject: Subject, answer: str) -> None:
        """Answer for an entry that was found."""
        match answer:
            case "right":
                self._has_answered = True
                if not self._acts.do(self._desk.maker().confirm((subject.kind, subject.key))):
                    self._follow()
            case "remove":
                self._has_answered = True
                self._acts.do(self._desk.maker().remove((subject.kind, subject.key)))
            case "note":
                self._acts.note()
            case "change" if subject.kind in self._acts.editors:
                self._change(subject)
            case _:
                pass

    def _change(self, subject: Subject) -> None:
        """Open the editor of an entry, to answer for all of it; what was typed in another one is done first."""
        still = self._acts.after_typed(subject)
        if still is not None:
            self._acts.is_asked = True
            self._acts.editors[subject.kind](still)
            self._has_lent = QApplication.focusWidget() is not self.card

    def _decide(self, number: int, answer: str) -> None:
        """Put in what is suggested, or not; to change it, it is put in first."""
        maker = self._desk.maker()
        made = maker.dismiss(number) if answer == "remove" else maker.accept(number)
        self._has_answered = True
        if not self._acts.do(made):
            self._has_answered = False
        elif answer == "change":
            self._change_added(made)

    def _change_added(self, made: Sequence[Operation]) -> None:
        """Open the editor of an item that was put in just now."""
        added = subject_of(self._desk.shown, (made[-1].id,))
        if added is not None:
            self._soon.stop()
            self._has_answered = False
            self._learn()
            self._here = next((one for one, subject in self._known.items() if subject == added), None)
            self._show()
            self._acts.rows.edit_added(added, made[-1].id)
            self._has_lent = QApplication.focusWidget() is not self.card

    def _go_back(self) -> None:
        """Go to the entry before, be it checked or not."""
        place = self._order.index(self._here) if self._here in self._order else len(self._order)
        there = [one for one in self._order[:place] if one in self._known]
        if there:
            self._here = there[-1]
            self._show()

    def _set_order(self, by_page: bool) -> None:
        self._by_page = by_page
        self._sort()
        if self._here not in self._order:
            self._here = self._next(-1)
        self._show()
        self.card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sort(self) -> None:
        """Put all entries in their order."""
        self._learn()
        self._unchecked = self._open()
        report = self._desk.shown
        self._order = reviewing.idents(report, reviewing.order(report, by_page=self._by_page))

    def _learn(self) -> None:
        """Take up the entries as they are now; those that are new come behind the one before them on the page."""
        report = self._desk.shown
        subjects = reviewing.entries(report)
        found = reviewing.idents(report, subjects)
        self._known = dict(zip(found, subjects, strict=True))
        if not self._order:
            return
        last = -1
        for one in found:
            if one in self._order:
                last = self._order.index(one)
            else:
                last += 1
                self._order.insert(last, one)

    def _next(self, place: int) -> Ident | None:
        """The entry that is to be checked next behind a place in the order, and from the beginning again."""
        report = self._desk.shown
        for one in (*self._order[place + 1 :], *self._order[: place + 1]):
            subject = self._known.get(one)
            if subject is not None and not reviewing.is_checked(report, subject):
                return one
        return None

    def _show(self, sentence: str = "", *, comes: bool = False) -> None:
        """Show the entry on the card, and in the views.

        Where the keyboard ``comes`` to the card, how far one has come is said with it. Its name is not always: Orca
        leaves out that of a panel where it tells of what is around it. What is said stands at the end: a tab that comes
        to the front would silence it.
        """
        report, subject = self._desk.shown, self.subject
        self.moved.emit(True, subject)
        so_far = progress(report)
        self.card.show_progress(so_far)
        self.card.set_order(self._by_page)
        if subject is None:
            self._was_checked = False
            done = reviewing.done(so_far)
            self.card.show_entry(done, (), "", doubtful=False, changes=False)
            self.card.tell(done)
            announce(self.card, done)
            return
        self._was_checked = reviewing.is_checked(report, subject)
        reason = reviewing.reason(report, subject)
        is_doubtful = doubting.grade(reviewing.origin_of(report, subject)) != "sure"
        self.card.show_entry(
            reviewing.question(report, subject),
            reviewing.parts(report, subject),
            " ".join(filter(None, (sentence, reason))),
            doubtful=is_doubtful,
            changes=subject.kind in self._acts.editors or subject.kind == "suggestion",
            suggested=subject.kind == "suggestion",
        )
        told = reviewing.spoken(report, subject)
        self.card.tell(told)
        self._views.show_list_of(subject)
        self._choose(subject)
        announce(self.card, " ".join(filter(None, (sentence, told, "" if comes else reviewing.told(so_far)))))
