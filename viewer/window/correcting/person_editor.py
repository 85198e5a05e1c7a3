"""The editor of a person: name, role, and how they took part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from viewer.language import QT_TRANSLATE_NOOP, Words
from viewer.report import wording
from viewer.report.corrections.making import Maker, as_one
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.corrections.replay import replay
from viewer.report.corrections.taking_part import PARTS, parts, toggle
from viewer.report.model import Fact, Person, Span
from viewer.window.correcting.key_button import KeyButton
from viewer.window.correcting.row_editor import RowEditor
from viewer.window.theme import px

_APART = 4
"""Pixels between two buttons."""


class TakingPart(Words):
    """What may be said of how a person took part."""


_TITLES = {
    "spoke": QT_TRANSLATE_NOOP("TakingPart", "spoke"),
    "hosted": QT_TRANSLATE_NOOP("TakingPart", "hosted"),
    "message": QT_TRANSLATE_NOOP("TakingPart", "message"),
    "online": QT_TRANSLATE_NOOP("TakingPart", "online"),
    "present": QT_TRANSLATE_NOOP("TakingPart", "present"),
    "mentioned": QT_TRANSLATE_NOOP("TakingPart", "mentioned"),
    "absent": QT_TRANSLATE_NOOP("TakingPart", "absent"),
}


def part_title(part: str) -> str:
    """A part in words: ``spoke``, ``online``..."""
    return TakingPart.tr(_TITLES[part])


class PersonEditor(RowEditor):
    """Name, role and part of one person."""

    def __init__(self, maker: Maker, person_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maker = maker
        self._person = person = maker.report.person(person_id)
        before = person.origin.mark.found if person.origin.mark else None
        found = before if isinstance(before, Person) else person
        self.set_margins(19, 8, 16, 10)
        self.found = wording.listed((found.name, str(found.role.value) if found.role else ""))
        """What was found, in words."""
        self.name = QLineEdit(person.name)
        self.name.setObjectName("person_name")
        role = str(person.role.value) if person.role else ""
        self.role = QLineEdit(role)
        self.role.setObjectName("person_role")
        self.role.setPlaceholderText(wording.role_not_stated())
        self.add_field(self.tr("&Name"), self.name, found.name if found.name != person.name else "")
        self.add_field(self.tr("R&ole"), self.role, self._found_role(found))
        self._parts = _Parts(parts(maker.report, person_id))
        self.add_field(self.tr("Took part"), self._parts)
        for button in self._parts.buttons():
            self.watch(button)
        self.finish()

    def operations(self) -> Sequence[Operation]:
        """The changes of name and role, then those of the parts, as one step."""
        name = " ".join(self.name.text().split())
        if not name:
            raise ValueError(self.tr("A person needs a name. Delete removes the person."))
        after = replace(self._person, name=name, role=self._role())
        if name != self._person.name:
            forms = dict.fromkeys(self._person.variants)
            if any(self._maker.report.words(span) == self._person.name for span in self._person.spans):
                forms[self._person.name] = None  # the report writes it so
            forms.pop(name, None)
            after = replace(after, variants=tuple(forms))
        made = list(self._maker.change(("person", self._person.id), after, self.reason.text().strip()))
        maker = self._on_top_of(made)
        for part in self._parts.changed():
            if (part in parts(maker.report, self._person.id)) != self._parts.is_said(part):
                made += toggle(maker, self._person.id, part)
                maker = self._on_top_of(made)
        return as_one(made)

    def _on_top_of(self, made: Sequence[Operation]) -> Maker:
        """A maker on the report as it will be after some operations."""
        report = replay(self._maker.report, Corrections().and_these(*made, text=self._maker.report.text)).report
        return replace(self._maker, report=report)

    def _role(self) -> Fact | None:
        """The role as it stands in the field, with its words where the report has them near the person."""
        words = " ".join(self.role.text().split())
        before = self._person.role
        if not words:
            return None
        if before is not None and words == str(before.value):
            return before
        place = self._place(words)
        return Fact(words, (place,) if place else before.spans if before else ())

    def _place(self, words: str) -> Span | None:
        """Where words stand in the report, nearest to where the person is named first; None where they do not."""
        text, near = self._maker.report.text, self._person.spans[0].start
        starts: list[int] = []
        at = text.find(words)
        while at >= 0:
            starts.append(at)
            at = text.find(words, at + 1)
        best = min(starts, key=lambda start: abs(start - near), default=None)
        return None if best is None else Span(best, best + len(words))

    def _found_role(self, found: Person) -> str:
        if found.role is None:
            return ""
        return ", ".join((str(found.role.value), wording.reference(self._maker.report, found.role.spans)))


class _Parts(QWidget):
    """A button for each way of taking part, with the digit that does the same in the list; here it goes with Alt.

    They stand in two columns, or in one where two would leave no room for the digits.
    """

    def __init__(self, said: frozenset[str]) -> None:
        super().__init__()
        self._said = said
        self._buttons: dict[str, KeyButton] = {}
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(_APART))
        self._columns = 0
        for number, part in enumerate(PARTS):
            button = KeyButton(part_title(part), str(number + 1), leading=True)
            button.setObjectName(f"part_{part}")
            button.setShortcut(f"Alt+{number + 1}")
            button.setProperty("part", True)
            button.setCheckable(True)
            button.setChecked(part in said)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            policy = button.sizePolicy()
            policy.setHorizontalPolicy(policy.Policy.Expanding)
            button.setSizePolicy(policy)
            button.toggled.connect(lambda on, part=part: self._exclude(part, on))
            self._buttons[part] = button
        self._arrange(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        buttons = self.buttons()
        needed = sum(max(button.sizeHint().width() for button in buttons[column::2]) for column in (0, 1))
        self._arrange(2 if needed + px(_APART) <= self.width() else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, button in enumerate(self.buttons()):
            self._grid.addWidget(button, number // columns, number % columns)

    def buttons(self) -> list[KeyButton]:
        """The buttons, in the order of the digits."""
        return list(self._buttons.values())

    def is_said(self, part: str) -> bool:
        """Whether a part is said by the buttons."""
        return self._buttons[part].isChecked()

    def changed(self) -> list[str]:
        """The parts that are to be said, or no longer to be said."""
        now = {part for part, button in self._buttons.items() if button.isChecked()}
        off = [part for part in PARTS[:2] if (part in now) != (part in self._said)]
        return off + ([part for part in PARTS[2:] if part in now - self._said] or self._no_longer(now))

    def _no_longer(self, now: set[str]) -> list[str]:
        """What is said no longer, where nothing stands in its place."""
        return [part for part in PARTS[2:] if part in self._said - now]

    def _exclude(self, part: str, on: bool) -> None:
        """Of those behind the first two, one alone holds."""
        if on and part in PARTS[2:]:
            for other in PARTS[2:]:
                if other != part:
                    self._buttons[other].setChecked(False)
