"""The model of one report: facts, people, programme, statements and remarks, each with the words it comes from.

Everything is frozen. A change makes a new ``Report``. A ``Report`` refuses spans that are empty or out of range, or
missing where no reader put something into words of their own, and references to people or items that do not exist, so
whoever holds one need not check it again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import InitVar, dataclass, field
from typing import TypeAlias

from viewer.report.marks import NOTHING_DONE, Mark, Review, Status
from viewer.report.source import Source
from viewer.report.span_validation import ModelError, check_spans
from viewer.report.spans import Span, Spans
from viewer.report.value_validation import check_values
from viewer.report.vocabulary import DOERS, Acted, ItemKind, Mode, Order, Participation, RemarkKind, Tag

__all__ = [
    "EVENT_FIELDS",
    "Entry",
    "Event",
    "Fact",
    "ModelError",
    "Origin",
    "Participant",
    "Person",
    "ProgrammeItem",
    "Remark",
    "Report",
    "Source",
    "Span",
    "Spans",
    "Statement",
]

EVENT_FIELDS = ("title", "date", "date_end", "start_time", "place", "city", "organisers", "attendance")
"""The facts, in the order of showing. ``headline`` is the report's own heading and no fact of the event."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What found something, and how sure that is.

    ``by`` is the name of a rule or of what weighs (module and function), how the words name somebody in an act, or
    ``marks.READER``. ``doubt`` is the share of things like it that are wrong, from 0 to 1; ``signs`` are
    the names of what raises it, the weightiest first. ``mark`` is what a reader did to it, None where nobody did.
    """

    by: str = ""
    doubt: float = 0.0
    signs: tuple[str, ...] = ()
    mark: Mark | None = None

    @property
    def status(self) -> Status:
        """What became of it by the hand of a reader."""
        return self.mark.status if self.mark else Status.FOUND


UNKNOWN = Origin()
"""Of what was found before reports told so."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A value with the words it comes from; ``note`` qualifies it ("planned", "over", "about").

    ``alternatives`` are the other candidates that the text offers, the best first; they have none themselves.
    What a reader typed, who found no words for it in the report, has no spans.
    """

    value: str | int
    spans: Spans
    note: str | None = None
    origin: Origin = UNKNOWN
    alternatives: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """What the report says of the event as a whole. None (or an empty tuple) means: the report does not say.

    ``date`` and ``date_end`` are YYYY-MM-DD, ``start_time`` HH:MM (24 h), ``attendance`` the lower bound as int,
    ``title``, ``headline``, ``place``, ``city`` and ``organisers`` as written.
    """

    title: Fact | None = None
    date: Fact | None = None
    date_end: Fact | None = None
    start_time: Fact | None = None
    place: Fact | None = None
    city: Fact | None = None
    organisers: tuple[Fact, ...] = ()
    attendance: Fact | None = None
    headline: Fact | None = None

    def facts(self) -> Iterator[tuple[str, Fact]]:
        """Every fact the report states, with the name of its field, in the order of ``EVENT_FIELDS``."""
        for name in EVENT_FIELDS:
            value = getattr(self, name)
            if name == "organisers":
                yield from ((name, fact) for fact in self.organisers)
            elif value is not None:
                yield name, value


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the report names. ``spans`` is every mention by name, in the order of the text."""

    id: str
    name: str
    spans: Spans
    variants: tuple[str, ...] = ()
    role: Fact | None = None
    participation: Participation = Participation.NOT_STATED
    origin: Origin = UNKNOWN
    part: Origin = UNKNOWN
    """What tells the participation."""
    acted: tuple[Acted, ...] = ()
    """What a reader says that they did, and no act of the programme tells. Nothing of this is ever found."""


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody in an act, by id, with the function there and the words that name the person there.

    The function is one of ``vocabulary.Function``; there may be others. The words may be a pronoun or an office
    (``she``, ``the mayor``).
    """

    id: str
    function: str
    spans: Spans
    origin: Origin = UNKNOWN


@dataclass(frozen=True, slots=True)
class ProgrammeItem:
    """One act of the programme.

    The first span is the clause or sentence that tells of the act, the rest, in text order, what belongs to it.
    ``title`` consists of the report's own words.
    """

    kind: ItemKind
    title: str
    spans: Spans
    participants: tuple[Participant, ...] = ()
    tags: tuple[Tag, ...] = ()
    time: Fact | None = None
    order: Order = Order.NARRATED
    origin: Origin = UNKNOWN

    @property
    def people(self) -> tuple[str, ...]:
        """The ids of those who did it, were given it, or whose work it was, each once, in the order of the text."""
        return tuple(dict.fromkeys(who.id for who in self.participants if who.function in DOERS))

    def having(self, *functions: str) -> tuple[str, ...]:
        """The ids of those who had one of these functions, each once."""
        return tuple(dict.fromkeys(who.id for who in self.participants if who.function in functions))


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody said, as the report tells it: ``spans`` is the content, ``cue`` the reporting verb as written."""

    speaker: str | None
    cue: Fact
    mode: Mode
    spans: Spans
    item: int | None = None
    origin: Origin = UNKNOWN

    def told_in(self, item: int | None) -> Statement:
        """The statement as one of another item, by its number; of none by None."""
        return Statement(self.speaker, self.cue, self.mode, self.spans, item, self.origin)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something in the report that a careful reader would want to check."""

    kind: RemarkKind
    message: str
    spans: Spans
    origin: Origin = UNKNOWN


Entry: TypeAlias = Fact | Person | ProgrammeItem | Statement | Remark
"""What is checked one by one."""


@dataclass(frozen=True, slots=True)
class Report:
    """One report: its whole text and everything that was found in it.

    Raises:
        ModelError: a span is empty, out of range or missing, or a reference leads nowhere.
    """

    text: str
    source: Source = field(default_factory=Source)
    event: Event = field(default_factory=Event)
    people: tuple[Person, ...] = ()
    programme: tuple[ProgrammeItem, ...] = ()
    statements: tuple[Statement, ...] = ()
    remarks: tuple[Remark, ...] = ()
    review: Review = NOTHING_DONE
    """What readers did beside what is shown."""
    suggestions: tuple[ProgrammeItem, ...] = ()
    """Acts that were nearly found, the likeliest first. They are no part of the programme: nobody is said to have done
    them. A review asks a reader about them. Cache and worker pass them on, and ``--json`` tells them where it is asked
    to; nothing else shows or exports them."""

    like: InitVar[Report | None] = None
    """A report whose entries need not be checked again where this one, of the same text, has the very same."""

    _by_id: dict[str, Person] = field(init=False, repr=False, compare=False)
    _functions: dict[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    _said: dict[int, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self, like: Report | None) -> None:
        ids = {person.id: person for person in self.people}
        object.__setattr__(self, "_by_id", ids)
        if len(ids) != len(self.people):
            raise ModelError("two people share one id")
        check_spans(self, like)
        check_values(self)
        _check_references(self, set(ids))
        functions: dict[str, dict[str, None]] = {}
        for item in self.programme:
            for who in item.participants:
                functions.setdefault(who.id, {})[who.function] = None
        object.__setattr__(self, "_functions", {who: tuple(had) for who, had in functions.items()})
        object.__setattr__(self, "_said", Counter(said.item for said in self.statements if said.item is not None))

    @property
    def size(self) -> int:
        """How many people, items and statements there are."""
        return len(self.people) + len(self.programme) + len(self.statements)

    def person(self, person_id: str) -> Person:
        """The person with that id. Raises KeyError if there is none."""
        return self._by_id[person_id]

    def functions(self, person_id: str) -> tuple[str, ...]:
        """The functions that a person had in the programme, each once, in its order."""
        return self._functions.get(person_id, ())

    def statements_in(self, number: int) -> int:
        """How many statements were made in item ``number`` of the programme."""
        return self._said.get(number, 0)

    def words(self, span: Span) -> str:
        """The words of a span, white space folded."""
        return " ".join(self.text[span.start : span.end].split())


def _check_references(report: Report, ids: set[str]) -> None:
    named = {who.id for item in (*report.programme, *report.suggestions) for who in item.participants}
    if others := sorted(named - ids):
        raise ModelError(f"programme names nobody with the id {others[0]!r}")
    speakers = {statement.speaker for statement in report.statements if statement.speaker is not None}
    if others := sorted(speakers - ids):
        raise ModelError(f"a statement by nobody: {others[0]!r}")
    items = {statement.item for statement in report.statements if statement.item is not None}
    if outside := sorted(items.difference(range(len(report.programme)))):
        raise ModelError(f"a statement in no item: {outside[0]}")
