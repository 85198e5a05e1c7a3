"""What the keys and menus of correcting do: each acts on the entry where the keyboard is, by way of the desk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from viewer.models import reviewing
from viewer.models.links import Subject
from viewer.models.steps import subject_of
from viewer.report import marking
from viewer.report.corrections import naming
from viewer.report.corrections.answering import and_all_else_is_right
from viewer.report.corrections.deciding import Undecided, different, kept
from viewer.report.corrections.making import Key, as_one
from viewer.window.correcting.chosen_words import ChosenWords
from viewer.window.correcting.fact_editing import FactEditing
from viewer.window.correcting.name_bar import NameBar
from viewer.window.correcting.people_acts import PeopleActs
from viewer.window.correcting.row_acts import RowActs
from viewer.window.correcting.waiting import Waiting
from viewer.window.hearing import announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.report.corrections.history import Step
    from viewer.report.corrections.operations import Operation
    from viewer.report.marks import Mark
    from viewer.window.correcting.desk import CorrectionDesk
    from viewer.window.menus import Menus
    from viewer.window.preferences import Preferences
    from viewer.window.views import Views


class CorrectingActs(QObject):
    """Connects the menu *Correct*, and what is in it, with the desk."""

    edit_ended = Signal()
    """An editor was left: what is in it was saved, or not."""

    def __init__(
        self,
        window: QMainWindow,
        views: Views,
        menus: Menus,
        desk: CorrectionDesk,
        preferences: Preferences,
        chosen: Callable[[], Subject | None],
    ) -> None:
        """``chosen`` tells what is chosen, for when the keyboard is at no entry."""
        super().__init__(window)
        self._window, self._views, self._menus, self._desk = window, views, menus, desk
        self._preferences, self._chosen = preferences, chosen
        self._name_bar: NameBar | None = None
        self._named_step: Step | None = None
        """What was done when a name was asked for last; None where the reader asked to give it."""
        self.is_asked = False
        """Whether what is changed answers a review, which asks whether all of an entry is right."""
        self.waiting = Waiting(desk, self._at_keyboard, self)
        """What does at once what a key asks for, or as soon as the log has been read."""
        self.told = ""
        """The sentence that was said last."""
        self.editors: dict[str, Callable[[Subject], None]] = {}
        """What opens the editor of an entry, by the kind of the entry."""
        self._people = PeopleActs(window, views, menus, self)
        self.rows = RowActs(self, views, menus)
        for action, act in (
            (menus.undo, self.undo),
            (menus.redo, self.redo),
            (menus.change, self._change),
            (menus.confirm, self.confirm),
            (menus.note, self.note),
            (menus.move_up, lambda: self.move(-1)),
            (menus.move_down, lambda: self.move(1)),
            (menus.to_found, self.go_back_to_found),
            (menus.reader_name, self.ask_name),
        ):
            action.triggered.connect(lambda _checked=False, act=act: self.waiting.once_open(act))
        menus.remove.triggered.connect(lambda _checked=False: self.remove())
        desk.done.connect(self._tell_done)
        desk.told.connect(self.tell)
        desk.replayed.connect(lambda _report: self._look_at_question())
        desk.closed.connect(self._look_at_question)
        desk.troubled.connect(lambda sentence: views.message.show_failure(sentence, retry=False))
        views.facts.change_asked.connect(self.change)
        self.facts = FactEditing(window, views, self)
        self._words = ChosenWords(window, views, menus, self, chosen)
        desk.keep_typed = self.keep_typed
        menus.edit.aboutToShow.connect(self._allow_steps)
        menus.edit.aboutToHide.connect(partial(self._allow_steps, all_of_them=True))
        menus.correct.aboutToShow.connect(self.allow)
        menus.correct.aboutToHide.connect(self.allow_all)

    @property
    def desk(self) -> CorrectionDesk:
        """Where corrections are made."""
        return self._desk

    def subject(self) -> Subject | None:
        """What is acted on: the entry where the keyboard is, else what is chosen."""
        return self.waiting.subject()

    def _at_keyboard(self) -> Subject | None:
        chosen = self._chosen()  # which has every list show what was done before
        return self._views.subject_at_keyboard(chosen)

    def settle(self) -> None:
        """Have every list show what has been done."""
        self._chosen()

    def keep_typed(self) -> bool:
        """Do what an open editor says: its report gives way to another one, or the window closes, and undo is there.

        Tells whether no editor is open now: one stays where what was typed makes no sense, and says so.
        """
        return self.rows.keep_typed() and self.facts.keep_typed()

    def do(self, operations: Sequence[Operation]) -> bool:
        """Do something and keep it."""
        return self._desk.do(and_all_else_is_right(operations) if self.is_asked else operations)

    def change(self, subject: Subject | None = None) -> None:
        """Open the editor of an entry, by default of the one where the keyboard is, in its place."""
        self.waiting.once_open(self._change, subject)

    def _change(self) -> None:
        if subject := self.subject():
            self.open_editor(subject)

    def open_editor(self, subject: Subject) -> bool:
        """Open the editor of an entry. Tells whether there is one for entries of its kind."""
        opens = self.editors.get(subject.kind) if self._desk.is_open else None
        if opens is not None and (still := self.after_typed(subject)):
            opens(still)
        return opens is not None

    def after_typed(self, subject: Subject) -> Subject | None:
        """The same entry once an editor that is open has done what was typed.

        None where the entry is not there any more, or where what was typed makes no sense: it says so, and stays.
        """
        if self.rows.editor is None:
            return subject
        before = self._desk.shown
        if not self.rows.keep_typed():
            return None
        self.settle()
        return reviewing.found_again(subject, before, self._desk.shown)

    def confirm(self) -> None:
        """Say that what is chosen is right."""
        if keys := self.chosen_keys():
            self.do(self._desk.maker().confirm(*keys))

    def remove(self, subject: Subject | None = None) -> None:
        """Take an entry out, by default the one where the keyboard is, but for one of which a row there only tells."""
        told_of = self._views.told_of_at_keyboard() if subject is None and self._desk.is_there else None
        if told_of is None:
            self.waiting.once_open(self._remove, subject)
        else:
            sentence = self.tr("This row only tells of {entry}. To remove that, use the menu of the row.")
            self.tell(sentence.format(entry=self.name_of(told_of)))

    def name_of(self, subject: Subject) -> str:
        """What an entry is called within a sentence: ``item 5``."""
        return naming.entry_name(self._desk.maker().targets((subject.kind, subject.key))[0])

    def _remove(self) -> None:
        if keys := self.chosen_keys():
            self.do(self._desk.maker().remove(*(key for key in keys if key[0] == keys[0][0])))

    def move(self, by: int) -> None:
        """Move the item of the programme up (-1) or down (1)."""
        if (key := self._key()) and key[0] == "item":
            number = int(key[1])
            if self.do(self._desk.maker().move(number, by)):
                self.settle()
                self._views.programme.choose_key(number + by)

    def note(self) -> None:
        """Ask for a note on the entry."""
        if key := self._key():
            from viewer.window.correcting.note_dialog import NoteDialog  # not before somebody writes a note

            dialog = NoteDialog(naming.entry_name(self._desk.maker().targets(key)[0]), self._window)
            dialog.written.connect(partial(self._keep_note, key))
            dialog.open()

    def _keep_note(self, key: Key, text: str) -> None:
        """Add a note to an entry."""
        self.do(self._desk.maker().note(text, key))

    def undo(self) -> None:
        """Take back what was done last."""
        if not self._desk.undo():
            self.tell(self.tr("There is nothing to undo."))

    def redo(self) -> None:
        """Do again what was undone last."""
        if not self._desk.redo():
            self.tell(self.tr("There is nothing to do again."))

    def go_back_to_found(self) -> None:
        """Take back all that was done to the entry."""
        if (key := self._key()) and (mark := self._mark(key)):
            name = naming.entry_name(self._desk.maker().targets(key)[0])
            self._desk.take_back(mark.operations, name)

    def is_corrected(self, subject: Subject) -> bool:
        """Whether anything was done to an entry."""
        return self._mark((subject.kind, subject.key)) is not None

    def differs(self, subject: Subject) -> bool:
        """Whether something else is found of an entry now than was corrected, and nobody has decided yet."""
        return bool(self._undecided(subject))

    def decide(self, subject: Subject, *, mine: bool) -> None:
        """Keep one's own of an entry that is found otherwise now, else take what is found."""
        desk, ones = self._desk, self._undecided(subject)
        if mine:
            self.do(as_one(*(kept(one, desk.shown, desk.corrections, desk.reader) for one in ones)))
        else:
            desk.take_back([one.operation.id for one in ones], naming.operation_name(ones[0].operation))

    def _undecided(self, subject: Subject) -> list[Undecided]:
        """What is found otherwise now of an entry."""
        desk = self._desk
        found = different(desk.shown, desk.corrections, desk.outcomes) if desk.is_open else ()
        return [one for one in found if subject_of(desk.shown, (one.operation.id,)) == subject]

    def ask_name(self) -> None:
        """Have the reader say whose corrections these are."""
        self._named_step = None
        self._ask_name("")
        if self._name_bar is not None:
            self._name_bar.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_name(self, done: str) -> None:
        """Ask whose corrections these are."""
        if self._name_bar is None:
            self._name_bar = NameBar(self._views.text)
            self._views.add_below(self._name_bar, self._name_bar.field)
            self._name_bar.named.connect(self._desk.set_reader)
        self._name_bar.ask(done, QApplication.focusWidget(), self._desk.reader)

    def _look_at_question(self) -> None:
        """What the question for a name speaks of may have been undone; it goes where nothing is left to bear a name."""
        bar, step = self._name_bar, self._named_step
        if bar is None or step is None or bar.isHidden() or self._desk.history.holds(step):
            return
        bar.tell("")
        if not (self._desk.has_unnamed or bar.holds_keyboard):
            bar.hide()

    def give_keyboard(self, widget: QWidget) -> None:
        """Give the keyboard to something; while somebody gives their name, once they have."""
        if self._name_bar is not None:
            self._name_bar.return_to(widget)
        if self._name_bar is None or not self._name_bar.holds_keyboard:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def allow(self) -> None:
        """Allow what can be done now, and name what undo and redo would do."""
        desk, menus = self._desk, self._menus
        key = self._key()
        for action in menus.for_entries:
            action.setEnabled(key is not None)
        several = len(self.chosen_keys()) > 1
        join = self.tr("&Join the Chosen Rows") if several else self.tr("&Join With the Next")
        menus.join_next.setText(menus.named(join, ""))
        menus.undo.setText(menus.named(self.tr("&Undo"), desk.undo_name))
        menus.redo.setText(menus.named(self.tr("&Redo"), desk.redo_name))
        if not menus.correct.isVisible():
            self.allow_all()

    def _allow_steps(self, *, all_of_them: bool = False) -> None:
        """Undo and redo: in the menu only what there is; by keys always, as they say that there is nothing."""
        for action, name in ((self._menus.undo, self._desk.undo_name), (self._menus.redo, self._desk.redo_name)):
            action.setEnabled(all_of_them or bool(name))

    def allow_all(self) -> None:
        """While the menu is closed, every key is heard; what it acts on is looked for then."""
        for action in self._menus.for_entries:
            action.setEnabled(self._desk.is_there)

    def _key(self) -> Key | None:
        """The entry that is acted on, as the desk names it; None where there is none."""
        subject = self.subject() if self._desk.is_there else None
        return None if subject is None or subject.kind in ("place", "suggestion") else (subject.kind, subject.key)

    def chosen_keys(self) -> list[Key]:
        """All entries that are acted on: those of all rows that are chosen, where the one is among them."""
        key = self._key()
        several = [(one.kind, one.key) for one in self._views.subjects_at_keyboard()]
        return several if key in several else [key] if key else []

    def _mark(self, key: Key) -> Mark | None:
        """What was done to an entry."""
        report = self._desk.shown
        match key:
            case "fact", str(name):
                return marking.of_fact(report, name)
            case "person", str(person_id):
                return report.person(person_id).origin.mark
            case "item", int(number):
                return report.programme[number].origin.mark
            case "statement", int(number):
                return report.statements[number].origin.mark
            case "remark", int(number):
                return report.remarks[number].origin.mark
            case _:
                return None

    def _tell_done(self, step: Step) -> None:
        """Say what was done; the first time, ask by whom."""
        sentence = naming.done(step)
        if self._preferences.reader is None:
            self._show(sentence)
            self._named_step = step
            self._ask_name(sentence)
        else:
            self.tell(sentence)

    def tell(self, sentence: str) -> None:
        """Say a sentence in the status bar, and to whoever listens."""
        self._show(sentence)
        announce(self._views.text, sentence)

    def _show(self, sentence: str) -> None:
        self.told = sentence
        self._views.place.setText(sentence)
