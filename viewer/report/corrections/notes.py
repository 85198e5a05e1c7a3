"""What readers noted on entries and on words, while corrections are replayed."""

from __future__ import annotations

from viewer.report.corrections.draft import Draft
from viewer.report.corrections.matching import joined_into
from viewer.report.corrections.operations import Operation
from viewer.report.corrections.slot import Slot
from viewer.report.marks import Note
from viewer.report.spans import Spans


class Notes:
    """The notes on one report, in the order in which they were made."""

    def __init__(self) -> None:
        self._kept: list[tuple[Operation, Slot | None, Spans]] = []

    def keep(self, operation: Operation, slot: Slot | None, spans: Spans) -> None:
        """Keep a note on an entry, or on words: those of the entry where that is not shown."""
        self._kept.append((operation, slot, spans))

    def told(self, draft: Draft) -> tuple[Note, ...]:
        """The notes, by the keys of the report as it is now."""
        keys = draft.keys() if self._kept else {}
        notes: list[Note] = []
        for operation, slot, spans in self._kept:
            kind, key = keys.get(joined_into(slot), ("words", "")) if slot else ("words", "")
            own = spans if kind == "words" else ()
            notes.append(Note(operation.note, operation.reader, operation.at, kind, key, own, operation.id))
        return tuple(notes)
