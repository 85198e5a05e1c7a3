"""Changing a statement in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QWidget

from viewer.report import categories, marking, quoting, wording
from viewer.report.corrections import stretches
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Operation
from viewer.report.marks import Status
from viewer.report.model import Fact, Statement
from viewer.report.spans import Spans
from viewer.report.vocabulary import Mode
from viewer.window.correcting.bounds_field import BoundsField, moved_to
from viewer.window.correcting.row_editor import RowEditor
from viewer.window.correcting.row_or_column import RowOrColumn
from viewer.window.correcting.typed_box import TypedBox
from viewer.window.plain import plain_label


class StatementEditor(RowEditor):
    """Speaker, how it is told, verb and words of one statement."""

    words_changed = Signal(tuple)
    """The ``Spans`` that are its words now, those of the verb among them."""

    def __init__(self, maker: Maker, number: int) -> None:
        super().__init__()
        self._maker, self._number = maker, number
        self._said = said = maker.report.statements[number]
        report = maker.report
        self._speaker = TypedBox()
        self._speaker.setObjectName("editor_speaker")
        self._speaker.addItem(wording.nobody(), "")
        for person in report.people:
            self._speaker.addItem(person.name, person.id)
        self._speaker.setCurrentIndex(max(0, self._speaker.findData(said.speaker or "")))
        self._speaker.setMaxVisibleItems(14)
        self.add_field(self.tr("&Speaker"), self._speaker)
        self._add_modes()
        self._verb = QLineEdit(str(said.cue.value))
        self._verb.setObjectName("editor_verb")
        self.add_field(self.tr("Ver&b"), self._verb)
        found = _found(said)
        self._bounds = BoundsField(report, said.spans, stretches.count(report.text, found.spans))
        self._bounds.setObjectName("editor_bounds")
        self._bounds.changed.connect(lambda: self.words_changed.emit(self.words))
        self.add_field(self.tr("&Its words"), self._bounds)
        hint = self.tr(
            "Drag the ends in the text. Here ← → move the end, Shift+← → the beginning, word by word; "
            "Home and End go to those of the sentence."
        )
        self._bounds.setAccessibleDescription(hint)
        self.add_row(plain_label(hint, "editor_found", wrapped=True))
        self.finish()

    @property
    def bounds(self) -> QWidget:
        """What the keyboard moves the ends in."""
        return self._bounds

    @property
    def spans(self) -> Spans:
        """The words that were said."""
        return self._bounds.spans

    @property
    def words(self) -> Spans:
        """The same with the verb, in the order of the text."""
        return tuple(sorted((*self._said.cue.spans, *self.spans)))

    def move_start_to(self, offset: int) -> None:
        """Have the words begin at the word next to a place."""
        self._bounds.set_spans(moved_to(self._maker.report, self.spans, offset, end=False))

    def move_end_to(self, offset: int) -> None:
        """Have the words end at the word next to a place."""
        self._bounds.set_spans(moved_to(self._maker.report, self.spans, offset, end=True))

    def operations(self) -> Sequence[Operation]:
        after = replace(
            self._said,
            speaker=self._speaker.currentData() or None,
            cue=self._cue(),
            mode=next(mode for mode, button in self._modes.items() if button.isChecked()),
            spans=self.spans,
        )
        return self._maker.change(("statement", self._number), after, " ".join(self.reason.text().split()))

    def _cue(self) -> Fact:
        """The verb with its words, those that stand nearest in the same paragraphs; else the reader's own."""
        verb, before = " ".join(self._verb.text().split()), self._said.cue
        if verb == str(before.value):
            return before
        text, start = self._maker.report.text, self.spans[0].start
        there = stretches.places(text, verb, stretches.around(text, self.spans))
        nearest = sorted(there, key=lambda span: min(abs(span.start - start), abs(span.end - start)))[:1]
        value = self._maker.report.words(nearest[0]) if nearest else verb
        return Fact(value, tuple(nearest))

    def _add_modes(self) -> None:
        """How it is told, as buttons of which one is down; the arrow keys go from one to the next."""
        title = self.tr("How it is told")
        box = RowOrColumn(0)
        group = QButtonGroup(box)
        self._modes = {mode: QPushButton(categories.mode(mode)) for mode in Mode}
        left = list(Mode)[-1 if QGuiApplication.isRightToLeft() else 0]
        for mode, button in self._modes.items():
            button.setObjectName(f"editor_{mode}")
            button.setProperty("segment", "first" if mode == left else "next")  # from left to right
            button.setCheckable(True)
            button.setChecked(mode == self._said.mode)
            button.setAccessibleName(f"{title}: {categories.mode(mode)}")
            button.setFocusPolicy(_policy(mode == self._said.mode))
            button.toggled.connect(lambda down, button=button: button.setFocusPolicy(_policy(down)))
            group.addButton(button)
            box.add(button, 1)
            self.watch(button)
        self.add_title(title)
        self.add_row(box)


def _policy(down: bool) -> Qt.FocusPolicy:
    """The Tab key leads to the button that is down alone, the arrow keys to the others."""
    return Qt.FocusPolicy.StrongFocus if down else Qt.FocusPolicy.ClickFocus


def _found(said: Statement) -> Statement:
    mark = said.origin.mark
    return mark.found if mark is not None and isinstance(mark.found, Statement) else said


def found_words(maker: Maker, said: Statement) -> str:
    """A statement as it was found: who said what; empty where a reader put it in."""
    if said.origin.status == Status.ADDED:
        return ""
    found, report = _found(said), maker.report
    known = {person.id: marking.name_found(person) for person in (*report.review.gone, *report.people)}
    speaker = known.get(found.speaker or "", wording.nobody())
    words = quoting.statement_words(report, replace(found, speaker=None))
    return f"{speaker} {words if len(words) <= _SHOWN else words[:_SHOWN].rpartition(' ')[0] + ' …'}"


_SHOWN = 60
"""Characters of what was found that are told."""
