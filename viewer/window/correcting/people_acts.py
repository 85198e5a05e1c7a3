"""What is done with people: changed in their place, made one, split, and said how they took part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from viewer.language import numeral
from viewer.models.links import Subject
from viewer.models.steps import subject_of
from viewer.report import wording
from viewer.report.corrections import naming
from viewer.report.corrections.history import Step
from viewer.report.corrections.likewise import fixes, like_places
from viewer.report.corrections.operations import Deed
from viewer.report.corrections.taking_part import PARTS, parts, taken_back, toggle
from viewer.report.corrections.uniting import confirm_all
from viewer.report.quotation_marks import quoted
from viewer.window.plain import plain_entry

if TYPE_CHECKING:
    from viewer.report.corrections.operations import Operation
    from viewer.window.correcting.acts import CorrectingActs
    from viewer.window.menus import Menus
    from viewer.window.views import Views

_LIKELY = (Deed.SET,)
"""The kinds of operation of which the same may be done elsewhere."""


class PeopleActs(QObject):
    """Connects people, their keys and menus with the desk."""

    def __init__(self, window: QWidget, views: Views, menus: Menus, acts: CorrectingActs) -> None:
        super().__init__(window)
        self._window, self._views, self._acts, self._desk = window, views, acts, acts.desk
        acts.editors["person"] = self.edit
        for action, act in (
            (menus.same_person, self.ask_for_other),
            (menus.split, self.ask_for_mentions),
            (menus.confirm_all, self.confirm_all),
        ):
            action.triggered.connect(
                lambda _checked=False, act=act: acts.waiting.once_open(lambda: self._with_person(act))
            )
        self._fill_parts(menus.took_part)
        menus.took_part.aboutToShow.connect(lambda: self._mark_parts(menus.took_part))
        views.people.installEventFilter(self)
        self._desk.done.connect(self._offer_likewise)

    def edit(self, subject: Subject) -> None:
        """Open the editor of a person in the place of the row."""
        from viewer.window.correcting.person_editor import PersonEditor

        editor = PersonEditor(self._desk.maker(), str(subject.key))
        self._acts.rows.open(self._views.people, subject, editor, editor.found)

    def ask_for_other(self, person_id: str, other: str = "") -> None:
        """Ask who is the same person as somebody."""
        from viewer.window.correcting.merging import MergeDialog

        dialog = MergeDialog(self._desk.maker(), person_id, self._window, other)
        dialog.decided.connect(self._merge)
        dialog.open()

    def _merge(self, operations: Sequence[Operation]) -> None:
        """Make two people one, and choose who stays."""
        if self._acts.do(operations):
            self._acts.settle()
            kept = subject_of(self._desk.shown, tuple(one.id for one in operations))
            if kept is not None and kept.kind == "person":
                self._views.people.choose_key(kept.key)

    def ask_for_mentions(self, person_id: str) -> None:
        """Ask which mentions of a person mean somebody else."""
        from viewer.window.correcting.splitting import SplitDialog

        dialog = SplitDialog(self._desk.maker(), person_id, self._window)
        dialog.mention_shown.connect(lambda span: self._views.text.show_evidence((span,), span))
        dialog.decided.connect(self._acts.do)
        dialog.open()

    def confirm_all(self, person_id: str) -> None:
        """Say that a person is right, and all that they did and said."""
        self._acts.do(confirm_all(self._desk.maker(), person_id))

    def toggle(self, person_id: str, part: str) -> None:
        """Say how a person took part, or no longer: what was said last is taken back then."""
        operations = toggle(self._desk.maker(), person_id, part)
        back = taken_back(self._desk.corrections, operations)
        if self._desk.take_back(back, naming.step_name(Step(operations))) if back else self._acts.do(operations):
            self._acts.settle()
            self._views.people.choose_key(person_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The digits say how the person took part where the keyboard is."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not _modified(event):
            number = event.key() - Qt.Key.Key_1
            subject = self._views.subject_at_keyboard()
            is_person = subject is not None and subject.kind == "person"
            if 0 <= number < len(PARTS) and is_person and self._desk.is_there:
                self._acts.waiting.once_open(partial(self._toggle_part, PARTS[number]), subject)
                return True
        return super().eventFilter(watched, event)

    def _fill_parts(self, menu: QMenu) -> None:
        from viewer.window.correcting.person_editor import part_title

        for number, part in enumerate(PARTS):
            action = plain_entry(menu, part_title(part), key=str(number + 1))
            action.setData(part)
            action.setCheckable(True)
            action.triggered.connect(
                lambda _checked, part=part: self._acts.waiting.once_open(partial(self._toggle_part, part))
            )

    def _mark_parts(self, menu: QMenu) -> None:
        person_id = self._person()
        said = parts(self._desk.shown, person_id) if person_id else frozenset[str]()
        actions: list[QAction] = menu.actions()
        for action in actions:
            action.setChecked(action.data() in said)
            action.setEnabled(bool(person_id))

    def _person(self) -> str | None:
        subject = self._acts.subject() if self._desk.is_there else None
        return str(subject.key) if subject is not None and subject.kind == "person" else None

    def _toggle_part(self, part: str) -> None:
        self._with_person(lambda person_id: self.toggle(person_id, part))

    def _with_person(self, act: Callable[[str], None]) -> None:
        if person_id := self._person():
            act(person_id)

    def _offer_likewise(self, step: Step) -> None:
        """Offer the same fix at every like place."""
        if not any(operation.kind in _LIKELY for operation in step.operations):
            return
        places = like_places(self._desk.maker(), step.operations)
        if places:
            told = (before for before, _ in fixes(step.operations) if any(before in one.before for one in places))
            words = wording.listed(map(quoted, told))
            sentence = numeral(self.tr("{words} stands in %n other place(s).", "", len(places)))
            self._views.message.show_offer(
                sentence.format(words=words),
                self.tr("&Change There…"),
                lambda: self._ask_where(step),
                holds=lambda _report: self._can_be_offered(step, len(places)),
            )

    def _can_be_offered(self, step: Step, places: int) -> bool:
        """Whether what was done still holds, and the same still stands in so many other places."""
        return self._desk.history.holds(step) and len(like_places(self._desk.maker(), step.operations)) == places

    def _ask_where(self, step: Step) -> None:
        from viewer.window.correcting.likewise_dialog import LikewiseDialog

        places = like_places(self._desk.maker(), step.operations)
        if places:
            dialog = LikewiseDialog(places, self._window)
            dialog.decided.connect(self._acts.do)
            dialog.open()


def _modified(event: QKeyEvent) -> bool:
    keypad = Qt.KeyboardModifier.KeypadModifier
    return bool(event.modifiers() & ~keypad)
