"""What is to be decided after the text was edited, as an item model: what is lost, what differs, what is kept."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt

from viewer.language import Words
from viewer.models import moments
from viewer.models.links import Related, Subject
from viewer.models.reviewing import spans_of
from viewer.models.rows import ReportModel, Role
from viewer.models.steps import marked
from viewer.report import marking, quoting, wording
from viewer.report.corrections import naming
from viewer.report.corrections.deciding import Places, Undecided
from viewer.report.corrections.entries import words_of
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.corrections.told import operation_change, value_words
from viewer.report.marks import CHECKED, Mark
from viewer.report.model import Report
from viewer.report.quotation_marks import quoted
from viewer.report.spans import Spans


class Deciding(Words):
    """What is said of corrections that are in doubt."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A correction that is kept: of an entry that is shown, of one that was removed (None), or without any words.

    ``spans`` are words of one that was removed. ``value`` is what is kept without words; ``before`` and ``now`` are
    the words where some of them are others now.
    """

    subject: Subject | None
    mark: Mark
    name: str
    value: str = ""
    spans: Spans = ()
    before: str = ""
    now: str = ""


class DecidingModel(ReportModel):
    """Below a heading each: corrections that lost their words, those that differ from what is found, and what is kept.

    The key is the id of the operation. ``Role.DETAIL`` are pairs of a label and words.
    """

    kind = "place"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Undecided | Kept | str] = []
        self._undecided: tuple[Undecided, ...] = ()
        self._operations: dict[str, Operation] = {}
        self._texts: Mapping[str, str] = {}
        self._today = datetime.date.min

    def show_undecided(
        self, report: Report, undecided: tuple[Undecided, ...], corrections: Corrections, today: datetime.date
    ) -> None:
        """Show what is to be decided in a report."""
        self._undecided, self._today, self._texts = undecided, today, corrections.texts
        self._operations = {operation.id: operation for operation in corrections.operations}
        self.set_report(report)

    def _says_the_same(self, report: Report) -> bool:
        return False

    def keys_of(self, report: Report) -> list[str | int | None]:
        lost = [one for one in self._undecided if one.lost]
        different = [one for one in self._undecided if not one.lost]
        there = self._kept(report)
        kept, changed = [one for one in there if not one.before], [one for one in there if one.before]
        self._rows = []
        if lost:
            self._rows += [Deciding.tr("Lost their words · {count}").format(count=len(lost)), *lost]
        if different:
            self._rows += [Deciding.tr("Found otherwise now · {count}").format(count=len(different)), *different]
        if kept:
            self._rows += [Deciding.tr("Kept · {count}: their words still stand").format(count=len(kept)), *kept]
        if changed:
            self._rows += [
                Deciding.tr("Kept · {count}: some of their words changed").format(count=len(changed)),
                *changed,
            ]
        if without := list(self._kept_without_words(report)):
            self._rows += [Deciding.tr("Kept without words · {count}").format(count=len(without)), *without]
        return [_key_of(row) for row in self._rows]

    def _kept(self, report: Report) -> list[Kept]:
        """What was decided and holds: of what is shown, then of what was removed."""
        found: dict[Subject, Kept] = {}
        places = Places(self._texts, report.text)
        for subject, mark in marked(report):
            if mark.status in CHECKED and (operation := self._operations.get(mark.operations[-1])):
                before, now = places.changed(operation)
                kept = Kept(subject, mark, naming.operation_name(operation), before=before, now=now)
                found.setdefault(subject, kept)
        return [*found.values(), *self._removed(report, {str(one.key) for one in found if one.kind == "fact"})]

    def _removed(self, report: Report, told: Collection[str]) -> Iterator[Kept]:
        """What was removed, but for parts of facts that are ``told`` of."""
        for one in report.review.removed:
            fact = next((name for name in wording.FACT_LABELS if one.field in wording.fact_fields(name)), "")
            operation = self._operations.get(one.mark.operations[-1])
            if one.mark.status in CHECKED and operation and not (one.kind == "fact" and fact in told):
                yield Kept(None, one.mark, naming.operation_name(operation), spans=words_of(one.entry))

    def _kept_without_words(self, report: Report) -> Iterator[Kept]:
        for one in report.review.lost:
            if one.kept and (operation := self._operations.get(one.operation)):
                change = operation_change(operation, self._texts)
                yield Kept(None, one.mark, naming.operation_name(operation), change.after or change.before)

    def subject_of(self, row: int) -> Subject | None:
        return None

    def row_for(self, subject: Subject | None) -> int | None:
        return None

    def marked_by(self, related: Related) -> frozenset[str | int]:
        return frozenset()

    def undecided(self, key: str | int | None) -> Undecided | None:
        """What is to be decided in the row of a key."""
        found = (row for row in self._rows if isinstance(row, Undecided) and row.operation.id == key)
        return next(found, None)

    def subject_kept(self, key: str | int | None) -> Subject | None:
        """The entry of a row of what is kept."""
        found = (row.subject for row in self._rows if isinstance(row, Kept) and row.mark.operations[-1] == key)
        return next(found, None)

    def words_kept(self, key: str | int | None) -> Spans:
        """The words of what was removed, in the row of a key."""
        found = (row.spans for row in self._rows if isinstance(row, Kept) and row.mark.operations[-1] == key)
        return next(found, ())

    def say(self, row: int, role: int) -> Any:
        thing = self._rows[row]
        if isinstance(thing, str):
            return thing if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == Role.OBJECT:
            return thing
        if role == Role.DOUBTS:
            return ()
        return self._say_kept(thing, role) if isinstance(thing, Kept) else self._say(thing, role)

    def _say_kept(self, kept: Kept, role: int) -> Any:
        spans = spans_of(self._report, kept.subject) if kept.subject else kept.spans
        place, lines = wording.reference(self._report, spans), self._kept_lines(kept)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return kept.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return wording.listed(
                    (kept.name, place, kept.value, *(f"{label}: {words}" for label, words, _ in lines))
                )
            case Role.LABEL:
                return place
            case Role.TAGS:
                return tuple(filter(None, (marking.icon(kept.mark),)))
            case Role.DETAIL:
                return ((Deciding.tr("Correction"), kept.value, ""),) if kept.value else lines
        return None

    @staticmethod
    def _kept_lines(kept: Kept) -> tuple[tuple[str, str, str], ...]:
        """The words as they were and as they are, where they differ."""
        if not kept.before:
            return ()
        return (Deciding.tr("Its words"), kept.before, "old"), (Deciding.tr("Now"), kept.now, "now")

    def _say(self, one: Undecided, role: int) -> Any:
        operation = one.operation
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return naming.operation_name(operation)
            case Qt.ItemDataRole.AccessibleTextRole:
                state = Deciding.tr("lost its words") if one.lost else Deciding.tr("found otherwise now")
                lines = (f"{label}: {words}" for label, words, _ in self._lines(one))
                return wording.listed((naming.operation_name(operation), state, *lines))
            case Role.LABEL:
                return moments.who_and_when(operation.reader, operation.at, self._today)
            case Role.TAGS:
                return ("lost",) if one.lost else ("differs",)
            case Role.DETAIL:
                return tuple(self._lines(one))
        return None

    def _lines(self, one: Undecided) -> list[tuple[str, str, str]]:
        """Lines of a card: a label, words, and what these are: ``old``, ``now`` or empty."""
        change = operation_change(one.operation, self._texts)
        lines = [(Deciding.tr("Correction"), change.after or change.before, "")]
        if not one.lost:
            return [*lines, (Deciding.tr("Found now"), value_words(one.operation, one.found), "")]
        if one.words:
            lines.append((Deciding.tr("Its words"), one.words, "old"))
        if one.place is None:
            return [*lines, (Deciding.tr("Proposal"), Deciding.tr("Nothing like it was found."), "")]
        where = wording.reference(self._report, (one.place,))
        now = quoting.beginning(self._report, one.place)
        lines.append((Deciding.tr("Now, {place}").format(place=where), now, "now"))
        value = change.after or change.before
        with_these = Deciding.tr("{value}, with these words.").format(value=quoted(value)) if value else now
        return [*lines, (Deciding.tr("Proposal"), with_these, "")]


def _key_of(row: str | Kept | Undecided) -> str | None:
    """The operation that a row is about; None for a heading."""
    if isinstance(row, str):
        return None
    return row.mark.operations[-1] if isinstance(row, Kept) else row.operation.id
