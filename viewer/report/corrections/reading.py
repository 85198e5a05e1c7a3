"""How entries of an operation are read: in the text, and by the ids of people, of the report that it is replayed on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from viewer.report.corrections.entries import with_people, with_spans
from viewer.report.corrections.operations import Target
from viewer.report.model import Entry, Fact, Person, ProgrammeItem, Remark, Statement
from viewer.report.spans import Span, Spans

E = TypeVar("E", bound=Fact | Person | ProgrammeItem | Statement | Remark)


@dataclass(frozen=True, slots=True)
class Reading:
    """How entries of one operation are read: in the text, and by the ids, of now.

    ``place`` is None where the operation was made on the text of now; ``ids`` are those of the people of now, by those
    of the operation.
    """

    place: Callable[[Span], Span | None] | None
    ids: Mapping[str, str]

    def entry(self, entry: E) -> E:
        """An entry of the operation as one of now. It has no words where none of them are left."""
        if self.place is not None:
            entry = with_spans(entry, self.place)
        return with_people(entry, self.ids.get)

    def entries(self, targets: tuple[Target, ...]) -> list[Entry]:
        """The entries of targets as those of now."""
        return [self.entry(target.entry) for target in targets if target.entry is not None]

    def spans(self, spans: Spans) -> Spans:
        """Words of the operation as words of now."""
        if self.place is None:
            return spans
        return tuple(found for span in spans if (found := self.place(span)) is not None)
