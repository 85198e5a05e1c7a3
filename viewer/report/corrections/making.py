"""Making operations of what a reader asks for: from the report that is shown, with all that replay will need.

Entries are named as links name them (``viewer.models.links.Subject``): the label of a fact, the id of a person, the
number of an item, statement or remark. What a reader asks for with one key is one group, undone with one key.
"""

from __future__ import annotations

import datetime
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import cast

from viewer.report.corrections.entries import KIND_OF, bare, changed, is_twin, people_of, said
from viewer.report.corrections.history import history
from viewer.report.corrections.operations import Corrections, Deed, Operation, Target, text_key
from viewer.report.model import EVENT_FIELDS, Entry, Fact, Person, Report
from viewer.report.spans import Spans

Key = tuple[str, str | int]
"""The kind and the key of an entry."""

_KINDS = {"participants": Deed.PARTICIPATE, "spans": Deed.BOUNDS}
"""The kinds of operation that change one field alone; any other change is a ``SET``."""

PARTS = {"date": ("date", "date_end"), "place": ("place", "city")}
"""The facts that one label shows, where there are several."""


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes operations by one reader on one report, as it is shown. ``version`` is that of the extraction."""

    report: Report
    reader: str = ""
    version: str = ""

    def confirm(self, *keys: Key) -> tuple[Operation, ...]:
        """Say that entries are right as they are."""
        return self._group(Deed.CONFIRM, [target for key in keys for target in self.targets(key)])

    def remove(self, *keys: Key, reason: str = "") -> tuple[Operation, ...]:
        """Say that entries are not what the report says. A fact is not stated then."""
        facts = [target for key in keys if key[0] == "fact" for target in self.targets(key) if target.entry]
        others = [target for key in keys if key[0] != "fact" for target in self.targets(key)]
        single = [target for target in facts if target.field != "organisers"]
        several = [target for target in facts if target.field == "organisers"]
        rejected = [
            operation
            for target in (*several, *others)
            for operation in self._group(
                Deed.DISMISS if target.kind == "remark" else Deed.REJECT,
                [target],
                others=self._twins(target, others),
                reason=reason,
            )
        ]
        return as_one(self._group(Deed.SET, single, reason=reason), rejected)

    def _twins(self, target: Target, removed: Sequence[Target]) -> tuple[Target, ...]:
        """What tells the same of the same words as an entry that is removed, and stays."""
        report, entry = self.report, target.entry
        entries: tuple[Entry, ...] = (*report.programme, *report.statements, *report.remarks)
        gone = [one.entry for one in removed]
        twins = (bare(one) for one in entries if entry is not None and is_twin(entry, one))
        return tuple(Target(target.kind, twin) for twin in twins if twin not in gone)

    def change(self, key: Key, after: Entry, reason: str = "") -> tuple[Operation, ...]:
        """Change an entry that is no fact into another. Nothing is made where nothing differs."""
        target = self.targets(key)[0]
        before = cast(Entry, target.entry)
        fields = changed(before, after)
        if not fields:
            return ()
        kind = _KINDS.get(fields[0], Deed.SET) if len(fields) == 1 else Deed.SET
        return self._group(kind, [target], after=after, reason=reason)

    def set_fact(self, field: str, before: Fact | None, after: Fact | None, reason: str = "") -> tuple[Operation, ...]:
        """State a fact, change it, or (None) say that the report does not state it. ``field`` is one of the model."""
        if before is not None and after is not None and said(before, "value") == said(after, "value"):
            target = Target("fact", bare(before), field)
            if before.spans != after.spans:
                return self._group(Deed.BOUNDS, [target], after=after, reason=reason)
            return self._group(Deed.CONFIRM, [target])
        if before is None and after is not None and field == "organisers":
            return self._group(Deed.ADD, [Target("fact", None, field)], after=after, reason=reason)
        if after is None and field == "organisers" and before is not None:
            return self._group(Deed.REJECT, [Target("fact", bare(before), field)], reason=reason)
        target = Target("fact", before and bare(before), field)
        return self._group(Deed.SET, [target], after=after, reason=reason)

    def set_facts(self, *changes: tuple[str, Fact | None, Fact | None], reason: str = "") -> tuple[Operation, ...]:
        """Several facts at once, each as ``set_fact`` takes it. One undo takes all of it back."""
        made = (self.set_fact(field, before, after, reason) for field, before, after in changes)
        return as_one(*made)

    def add(self, entry: Entry, behind: int | None = None, reason: str = "") -> tuple[Operation, ...]:
        """Put in an entry that is no fact; an item behind another one, else where its words stand."""
        kind = KIND_OF[type(entry)]
        others = () if behind is None else self.targets((kind, behind))
        return self._group(Deed.ADD, [Target(kind)], after=entry, others=others, reason=reason)

    def accept(self, number: int) -> tuple[Operation, ...]:
        """Put in an act that was suggested, as the reader's own."""
        return self.add(self.report.suggestions[number])

    def dismiss(self, number: int) -> tuple[Operation, ...]:
        """Say of an act that was suggested that it is none."""
        return self._group(Deed.DISMISS, [Target("item", bare(self.report.suggestions[number]))])

    def merge(self, key: Key, *others: Key, reason: str = "") -> tuple[Operation, ...]:
        """Make people, or statements, one: the first one."""
        joined = tuple(target for other in others for target in self.targets(other))
        return self._group(Deed.MERGE, list(self.targets(key)), others=joined, reason=reason)

    def split(self, person_id: str, spans: Spans, name: str, reason: str = "") -> tuple[Operation, ...]:
        """Make a second person of some mentions of one."""
        person = self.report.person(person_id)
        after = Person(self.new_id(), name, tuple(sorted(spans)), participation=person.participation)
        return self._group(Deed.SPLIT, list(self.targets(("person", person_id))), after=after, reason=reason)

    def distinct(self, person_id: str, *others: str, reason: str = "") -> tuple[Operation, ...]:
        """Say that people are not the same."""
        apart = tuple(target for other in others for target in self.targets(("person", other)))
        return self._group(Deed.DISTINCT, list(self.targets(("person", person_id))), others=apart, reason=reason)

    def move(self, number: int, by: int) -> tuple[Operation, ...]:
        """Put an item of the programme so many places further down; none where it would leave the programme."""
        to = number + by
        if not 0 <= to < len(self.report.programme):
            return ()
        behind = to if by > 0 else to - 1
        others = self.targets(("item", behind)) if behind >= 0 else ()
        return self._group(Deed.REORDER, list(self.targets(("item", number))), others=others)

    def note(self, text: str, key: Key | None = None, spans: Spans = ()) -> tuple[Operation, ...]:
        """Note something on an entry, else on words of the text."""
        target = Target("words", spans=spans) if key is None else self.targets(key)[0]
        return self._group(Deed.NOTE, [target], note=text)

    def targets(self, key: Key) -> tuple[Target, ...]:
        """What an entry is to an operation; the label of a fact may stand for several. Raises LookupError."""
        report = self.report
        match key:
            case _, int(number) if number < 0:
                raise LookupError(f"no such entry: {key}")
            case "fact", str(label):
                fields = PARTS.get(label, (label,))
                if label not in (*EVENT_FIELDS, "headline"):
                    raise LookupError(f"no such fact: {label!r}")
                facts = [(field, fact) for field, fact in _facts(report) if field in fields]
                return tuple(Target("fact", bare(fact), field) for field, fact in facts) or (
                    Target("fact", None, fields[0]),
                )
            case "person", str(person_id):
                return (Target("person", bare(report.person(person_id))),)
            case "item", int(number):
                return (Target("item", bare(report.programme[number]), number=number + 1),)
            case "statement", int(number):
                return (Target("statement", bare(report.statements[number]), number=number + 1),)
            case "remark", int(number):
                return (Target("remark", bare(report.remarks[number]), number=number + 1),)
            case _:
                raise LookupError(f"no such entry: {key}")

    def beside(self, *people: Person) -> Maker:
        """What makes operations that may name people who are only added in the same step."""
        return replace(self, report=replace(self.report, people=(*self.report.people, *people)))

    def new_id(self) -> str:
        """An id for a person whom nobody has yet."""
        return f"r{_new_id()}"

    def _group(
        self,
        kind: Deed,
        targets: Sequence[Target],
        *,
        after: Entry | None = None,
        others: tuple[Target, ...] = (),
        reason: str = "",
        note: str = "",
    ) -> tuple[Operation, ...]:
        """One operation for each target, all of one group."""
        after, text = after and bare(after), text_key(self.report.text)
        group = _new_id() if len(targets) > 1 else ""
        return tuple(
            Operation(
                _new_id(),
                kind,
                _now(),
                self.reader,
                text,
                target,
                after,
                others,
                self._people((target.entry, after, *(other.entry for other in others))),
                self.version,
                reason,
                note,
                group,
            )
            for target in targets
        )

    def _people(self, entries: Iterable[Entry | None]) -> tuple[Person, ...]:
        """Those whom entries name, by id, name and mentions."""
        ids = dict.fromkeys(person_id for entry in entries for person_id in people_of(entry))
        known = {person.id: person for person in self.report.people}
        return tuple(bare(known[one]) for one in ids if one in known)


def undo(corrections: Corrections, reader: str = "") -> tuple[Operation, ...]:
    """Take back what was done last. Empty where nothing was."""
    done = history(corrections.operations).done
    return back(_with_undos(corrections, done[-1].ids), reader) if done else ()


def redo(corrections: Corrections, reader: str = "") -> tuple[Operation, ...]:
    """Do again what was undone last. Empty where nothing was, or where something else was done since."""
    again = history(corrections.operations).redo
    return back((again,), reader) if again else ()


def back(ids: Sequence[str], reader: str = "") -> tuple[Operation, ...]:
    """Take certain operations back."""
    return (Operation(_new_id(), Deed.UNDO, _now(), reader, of=tuple(ids)),)


def again(operations: Sequence[Operation], reader: str | None = None) -> tuple[Operation, ...]:
    """The same operations once more, those of one group as one: by ``reader``, else each by whom it was made."""
    groups = {operation.group: _new_id() for operation in operations if operation.group}
    ids = {operation.id: _new_id() for operation in operations}
    return tuple(
        replace(
            operation,
            id=ids[operation.id],
            reader=operation.reader if reader is None else reader,
            group=groups.get(operation.group, ""),
            of=tuple(ids.get(one, one) for one in operation.of),
        )
        for operation in operations
    )


def to_found(corrections: Corrections, ids: Iterable[str], reader: str = "") -> tuple[Operation, ...]:
    """Take back all that holds of the operations that made an entry as it is (``Mark.operations``): a step of its own.

    Undoing takes that back before anything that was done earlier. What was decided anew, and holds again by that, is
    taken back in the same step.
    """
    made: tuple[Operation, ...] = ()
    wanted, before = tuple(ids), history(corrections.operations).held
    while more := step_back(corrections, wanted, reader):
        made = as_one(made, more)
        corrections = corrections.and_these(*more)
        held = history(corrections.operations)
        wanted = tuple(one.id for one in held.operations if one.id not in before)
        before = before | held.held
    return made and tuple(replace(one, group=one.group or _new_id()) for one in made)


def step_back(corrections: Corrections, ids: Iterable[str], reader: str = "") -> tuple[Operation, ...]:
    """Take back what holds of certain operations, as one step; what was undone with them holds again."""
    held = history(corrections.operations).held
    mine = [one for one in ids if one in held]
    return as_step(_with_undos(corrections, mine), reader) if mine else ()


def as_step(ids: Sequence[str], reader: str) -> tuple[Operation, ...]:
    """Take certain operations back, as a step that is undone as any other."""
    return tuple(replace(one, group=_new_id()) for one in back(ids, reader))


def _with_undos(corrections: Corrections, ids: Sequence[str]) -> tuple[str, ...]:
    """Operations, and what was undone with them in one step: that holds again when they are taken back."""
    groups = {one.group for one in corrections.operations if one.id in ids and one.group}
    return (*ids, *(one.id for one in corrections.operations if one.kind == Deed.UNDO and one.group in groups))


def instead(of: Sequence[str], *operations: Operation, reader: str = "") -> tuple[Operation, ...]:
    """Operations in the place of others, which are undone: one step."""
    (undo,) = as_step(of, reader)
    made = (replace(one, id=_new_id(), at=_now(), reader=reader, group=undo.group) for one in operations)
    return (undo, *made)


def as_one(*parts: Iterable[Operation]) -> tuple[Operation, ...]:
    """Operations, joined into one step: done in this order, undone with one key."""
    operations = tuple(operation for part in parts for operation in part)
    group = _new_id() if len(operations) > 1 else ""
    return tuple(replace(operation, group=group) for operation in operations)


def _facts(report: Report) -> list[tuple[str, Fact]]:
    headline = report.event.headline
    return [*report.event.facts(), *((("headline", headline),) if headline else ())]


def _new_id() -> str:
    return secrets.token_hex(8)


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
