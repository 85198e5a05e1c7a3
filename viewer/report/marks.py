"""What a reader did to what was found: marks on what the report shows, and what is shown no more.

A report with corrections is *found + replay* (``viewer.report.corrections``). What was found is kept beside what holds
now, for ever: the machine's part and the person's stay apart.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.report.model import Entry, Person
    from viewer.report.spans import Span, Spans

READER = "reader"
"""What stands for the rule (``Origin.by``) where a reader said what holds."""


class Status(StrEnum):
    """What became of an entry."""

    FOUND = "found"
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    ADDED = "added"
    REMOVED = "removed"
    LOST = "lost"
    """The words it stood on are no longer in the text."""
    CONFLICT = "conflict"
    """Something else is found now than what was corrected; the reader's value is shown."""


CHECKED = (Status.CONFIRMED, Status.CORRECTED, Status.ADDED, Status.REMOVED)
"""The states of what a reader has looked at and decided."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What became of an entry by the hand of a reader.

    ``reader`` is the name given, "" where none was; ``at`` is the time in UTC as ISO 8601 tells it; ``reason`` is the
    reader's own. ``found`` is the entry as it was found, None of what was added or is as found. ``rival`` is what is
    found now, in a conflict. ``operations`` are the ids of the operations that made it so, in their order.
    """

    status: Status
    reader: str = ""
    at: str = ""
    reason: str = ""
    found: Entry | None = None
    rival: Entry | None = None
    operations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Removed:
    """An entry that is shown no more. ``kind`` is that of its key: fact, person, item, statement, remark.

    ``field`` is the name of a fact. A fact of which the reader says that the report does not state it is one, too.
    """

    kind: str
    entry: Entry
    mark: Mark
    field: str = ""


@dataclass(frozen=True, slots=True)
class Lost:
    """A correction whose words are no longer in the text: ``operation`` is its id, ``words`` are those it stood on.

    The spans of ``entry`` count in the text that it was made on.
    ``proposal`` is the place that resembles it most; None where nothing does. It is for the reader to decide. ``kept``:
    a reader holds to it without words.
    """

    operation: str
    kind: str
    entry: Entry | None
    words: str
    mark: Mark
    proposal: Span | None = None
    field: str = ""
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """What a reader noted: on an entry (``kind`` and ``key`` as for links), else on words of the text."""

    text: str
    reader: str = ""
    at: str = ""
    kind: str = "words"
    key: str | int = ""
    spans: Spans = ()
    operation: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """What readers did beside what is shown. ``gone`` are people who were found and made one with somebody else."""

    removed: tuple[Removed, ...] = ()
    lost: tuple[Lost, ...] = ()
    notes: tuple[Note, ...] = ()
    gone: tuple[Person, ...] = ()
    readers: tuple[str, ...] = field(default=())

    def __bool__(self) -> bool:
        return any((self.removed, self.lost, self.notes, self.gone, self.readers))


NOTHING_DONE = Review()
"""Of a report that no reader has corrected."""
