"""The programme as an item model, and the filter over it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from viewer.language import Words
from viewer.models import spoken
from viewer.models.filters import RowFilter
from viewer.models.plain_words import tool_tip
from viewer.models.rows import Choices, ReportModel, Role, busiest_first
from viewer.report import categories, doubting, flags, wording
from viewer.report.model import Participant, ProgrammeItem, Report
from viewer.report.separating import parted
from viewer.report.vocabulary import Function, Order


class ProgrammeChoices(Words):
    """What the filter of the programme asks for."""


class ProgrammeModel(ReportModel):
    """One row an item, in order. The key is the item's index."""

    kind = "item"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flags: tuple[int, ...] = ()

    def keys_of(self, report: Report) -> list[str | int | None]:
        self._flags = flags.to_check(report)
        return list(range(len(report.programme)))

    def told_by(self) -> Sequence[object]:
        report = self._report
        return [
            (item, [report.person(who.id) for who in item.participants], flags, report.statements_in(number))
            for number, (item, flags) in enumerate(zip(report.programme, self._flags, strict=True))
        ]

    def say(self, row: int, role: int) -> Any:
        item = self._report.programme[row]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return wording.headline(self._report, item)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken.item(self._report, row, to_check=self._flags[row])
            case Role.COPIED:
                return spoken.item(self._report, row, doubt=False)
            case Qt.ItemDataRole.ToolTipRole:
                doubt = doubting.noted(doubting.of_item(item))
                return tool_tip("\n".join(filter(None, (self._told(row), doubt))))
            case Role.DOUBTS:
                return (doubting.of_item(item),)
            case Role.ORIGIN:
                return item.origin
            case Role.FLAGS:
                return self._flags[row] or None
            case Role.OBJECT:
                return item
            case Role.LABEL:
                kind = wording.kind_label(item)
                time = wording.time_of(self._report, item)
                return parted((time, kind)) if time else kind
            case Role.TAGS:
                return wording.tags(self._report, item)
            case Role.DETAIL:
                return tuple(filter(None, (wording.detail(self._report, row),)))
            case Role.PLACE:
                return wording.reference(self._report, item.spans)
        return None

    def _told(self, row: int) -> str:
        """How its place in the order is known."""
        if self._report.programme[row].order == Order.STATED:
            return self.tr("The report says that it came here.")
        return self.tr("Told here; the report does not say when it came.")


class ProgrammeFilter(RowFilter):
    """The items of some kinds, and those in which some people have a part; all where nothing is asked for."""

    def __init__(self, programme: ProgrammeModel, parent: QObject | None = None) -> None:
        super().__init__(programme, parent)
        self._programme = programme
        self._kinds: frozenset[str] = frozenset()
        self._people: frozenset[str] = frozenset()
        self._functions: frozenset[str] = frozenset()

    def show_only(self, asked: tuple[frozenset[str], ...]) -> None:
        """Show items of one of the kinds asked for in which one of the people asked for has one of the functions.

        An empty set asks for nothing.
        """
        if asked != (self._kinds, self._people, self._functions):
            self._kinds, self._people, self._functions = asked
            self.filter_anew()

    def asks(self) -> bool:
        return bool(self._kinds or self._people or self._functions)

    def holds(self, row: int) -> bool:
        item = self._programme.report.programme[row]
        if self._kinds and item.kind not in self._kinds:
            return False
        return not (self._people or self._functions) or any(map(self._takes, item.participants))

    def _takes(self, who: Participant) -> bool:
        asked = (not self._people or who.id in self._people, not self._functions or who.function in self._functions)
        return all(asked)


def choices(report: Report) -> Choices:
    """The kinds of the programme, the people who have a part in it, and what parts those are."""
    kinds = {kind: wording.kind_label(item) for kind, item in {item.kind: item for item in report.programme}.items()}
    places = {person.id: number for number, person in enumerate(report.people)}
    there = [who for item in report.programme for who in _there(item)]
    people = {who: report.person(who).name for who in busiest_first(sorted(there, key=places.__getitem__))}
    had = {who.function for item in report.programme for who in item.participants}
    functions: dict[str, str] = {key: categories.function_title(key) for key in Function if key in had}
    return {
        ProgrammeChoices.tr("Kind"): dict(sorted(kinds.items())),
        ProgrammeChoices.tr("Person"): people,
        ProgrammeChoices.tr("Part"): functions,
    }


def _there(item: ProgrammeItem) -> frozenset[str]:
    return frozenset(who.id for who in item.participants)
