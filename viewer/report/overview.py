"""Who did what where: people by items, with a sign for each thing that somebody did, and how much was said by whom.

A cell tells what the report tells of one person in one item. Nothing is added up but words: those that the report gives
as somebody's (``Told.words``). Hours are told only where items have clock times of their own.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from viewer.language import QT_TRANSLATE_NOOP, Words, numeral
from viewer.report import doubting, wording
from viewer.report.model import UNKNOWN, Origin, Participant, Person, ProgrammeItem, Report, Span, Spans
from viewer.report.spans import merged
from viewer.report.vocabulary import Function, ItemKind, Participation, Tag

_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_CLOCK = re.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)")
_HOUR = 60
"""Minutes."""
_FEWEST = 2
"""So many items with clock times make a picture of the hours."""
_TITLE = 24
"""Characters of the title that stands for an item whose kind says little."""
_UNTOLD = (ItemKind.SCREENING, ItemKind.PERFORMANCE, ItemKind.AWARD, ItemKind.EXHIBITION, ItemKind.OTHER)
"""Such kinds."""


class Overviews(Words):
    """What is said of an overview."""


SIGNS: Mapping[str, str] = {
    "spoke": QT_TRANSLATE_NOOP("Overviews", "spoke"),
    "spoke online": QT_TRANSLATE_NOOP("Overviews", "spoke online"),
    "hosted": QT_TRANSLATE_NOOP("Overviews", "hosted, introduced"),
    "moderated": QT_TRANSLATE_NOOP("Overviews", "moderated"),
    "did": QT_TRANSLATE_NOOP("Overviews", "did it, gave it"),
    "received": QT_TRANSLATE_NOOP("Overviews", "received it"),
    "interpreted": QT_TRANSLATE_NOOP("Overviews", "interpreted"),
    "introduced": QT_TRANSLATE_NOOP("Overviews", "was introduced"),
    "read": QT_TRANSLATE_NOOP("Overviews", "read out"),
    "message": QT_TRANSLATE_NOOP("Overviews", "message"),
    "wrote": QT_TRANSLATE_NOOP("Overviews", "author"),
    "mentioned": QT_TRANSLATE_NOOP("Overviews", "mentioned"),
}
"""What a sign stands for, in the order in which signs are explained, and stand in a cell."""

_BY_FUNCTION: Mapping[str, str] = {
    Function.RECIPIENT: "received",
    Function.MODERATOR: "moderated",
    Function.HOST: "hosted",
    Function.READER: "read",
    Function.INTERPRETER: "interpreted",
    Function.INTRODUCED: "introduced",
    Function.AUTHOR: "wrote",
}
_BY_KIND = {
    **dict.fromkeys((ItemKind.SPEECH, ItemKind.DISCUSSION, ItemKind.STATEMENT), "spoke"),
    **dict.fromkeys((ItemKind.OPENING, ItemKind.INTRODUCTION, ItemKind.CLOSING), "hosted"),
    ItemKind.MESSAGE: "message",
}
"""What who did an act of a kind did; of other kinds that is not told apart."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one person did in one item: signs, the words that tell it, and how doubtful that is."""

    signs: tuple[str, ...]
    spans: Spans
    origin: Origin = UNKNOWN


@dataclass(frozen=True, slots=True)
class Told:
    """How much of a report is somebody's: words, and statements that they stand in."""

    words: int = 0
    statements: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One person: the group that they are in, what they did by the number of the item, and how much they said."""

    person: Person
    group: str
    cells: Mapping[int, Cell]
    told: Told


@dataclass(frozen=True, slots=True)
class Hour:
    """An item that has a clock time: its number, and minutes since midnight."""

    number: int
    minutes: int


class Overview:
    """People by items of one report."""

    def __init__(self, report: Report) -> None:
        self.report = report

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Everybody, in the order of the list of people."""
        cells, told = self._cells(), self._told()
        return tuple(
            Row(person, group, cells.get(person.id, {}), told.get(person.id, Told()))
            for person, group in wording.by_group(self.report)
        )

    @property
    def marks(self) -> int:
        """How many cells have a sign."""
        return sum(len(row.cells) for row in self.rows)

    @cached_property
    def signs(self) -> tuple[str, ...]:
        """The signs that are used, in the order of ``SIGNS``."""
        used = {sign for row in self.rows for cell in row.cells.values() for sign in cell.signs}
        return tuple(sign for sign in SIGNS if sign in used)

    @cached_property
    def doubts(self) -> tuple[Origin, ...]:
        """What is as doubtful as what is shown of each grade, a cell, an item or a person, the least doubtful first."""
        heads = [item.origin for item in self.report.programme]
        shown = (origin for row in self.rows for origin in (row.person.origin, *(c.origin for c in row.cells.values())))
        by_sign = {doubting.sign(origin): origin for origin in (*heads, *shown)}
        return tuple(by_sign[sign] for sign in sorted(by_sign) if sign)

    @cached_property
    def hours(self) -> tuple[Hour, ...]:
        """The items that have clock times, in the order of the programme; none where these make no picture.

        Those are left out of which the report does not tell the half of the day.
        """
        found = [
            Hour(number, int(clock[1]) * _HOUR + int(clock[2]))
            for number, item in enumerate(self.report.programme)
            if item.time and not item.time.note and (clock := _CLOCK.match(str(item.time.value)))
        ]
        return tuple(found) if len({hour.minutes for hour in found}) >= _FEWEST else ()

    def _cells(self) -> dict[str, dict[int, Cell]]:
        cells: dict[str, dict[int, Cell]] = {}
        for number, item in enumerate(self.report.programme):
            did: dict[str, list[Participant]] = {}
            for who in item.participants:
                did.setdefault(who.id, []).append(who)
            for person_id, parts in did.items():
                cells.setdefault(person_id, {})[number] = _cell(self.report.person(person_id), item, parts)
        for number, person_id, spans in self._named():
            cells.setdefault(person_id, {}).setdefault(number, Cell(("mentioned",), spans))
        return {person_id: dict(sorted(row.items())) for person_id, row in cells.items()}

    def _named(self) -> Iterator[tuple[int, str, Spans]]:
        """Who is named in the words of which item alone, and where."""
        names = sorted((span, person.id) for person in self.report.people for span in person.spans)
        starts = [span.start for span, _ in names]
        shared = Counter(span for item in self.report.programme for span in item.spans)
        for number, item in enumerate(self.report.programme):
            found: dict[str, list[Span]] = {}
            for whole in item.spans:
                if shared[whole] > 1:
                    continue  # words about several items at once, as that all speeches were interpreted
                for span, person_id in names[bisect_left(starts, whole.start) : bisect_left(starts, whole.end)]:
                    if whole.contains(span):
                        found.setdefault(person_id, []).append(span)
            yield from ((number, person_id, merged(spans)) for person_id, spans in found.items())

    def _told(self) -> dict[str, Told]:
        told: dict[str, Told] = {}
        for said in self.report.statements:
            if said.speaker:
                before = told.get(said.speaker, Told())
                words = sum(len(_WORD.findall(self.report.text, span.start, span.end)) for span in said.spans)
                told[said.speaker] = Told(before.words + words, before.statements + 1)
        return told


def _cell(person: Person, item: ProgrammeItem, parts: list[Participant]) -> Cell:
    signs = {_sign(person, item, who) for who in parts}
    doubts = [who.origin for who in parts]
    spans = merged(tuple(span for who in parts for span in who.spans)) or item.spans[:1]
    return Cell(tuple(sign for sign in SIGNS if sign in signs), spans, max(doubts, key=lambda origin: origin.doubt))


def _sign(person: Person, item: ProgrammeItem, who: Participant) -> str:
    if who.function != Function.AGENT:
        return (
            "message"
            if who.function == Function.AUTHOR and item.kind == ItemKind.MESSAGE
            else _BY_FUNCTION.get(who.function, "did")
        )
    sign = _BY_KIND.get(item.kind, "did")
    if person.participation == Participation.ABSENT and sign != "message":
        return "mentioned"  # it is theirs, as a letter of regret is, but they were not there to do it
    is_online = person.participation == Participation.ONLINE or Tag.ONLINE in item.tags
    return "spoke online" if sign == "spoke" and is_online else sign


def meaning(sign: str) -> str:
    """What a sign stands for: ``spoke online``."""
    return Overviews.tr(SIGNS[sign])


def column(report: Report, item: ProgrammeItem) -> str:
    """What stands above the column of an item: its kind and whose it is, or the beginning of its title.

    The title stands there where the kind says little. One of a single word says no more, and may be the word of another
    kind than a reader says that it is.
    """
    kind = wording.kind_label(item)
    if item.kind in _UNTOLD and " " in item.title:
        title = item.title[:1].upper() + item.title[1:]
        return title if len(title) <= _TITLE else f"{title[:_TITLE].rsplit(' ', 1)[0]}…"
    if not item.people:
        return kind
    return Overviews.tr("{kind}: {people}").format(kind=kind, people=wording.names(report, item.people))


def told_of(row: Row, number: int) -> str:
    """What a cell says: ``Ann Lee in item 7: spoke online``; where it is empty, that nothing is told."""
    name, cell = row.person.name, row.cells.get(number)
    if cell is None:
        return Overviews.tr("{name} in item {number}: nothing told").format(name=name, number=number + 1)
    did = wording.listed(meaning(sign) for sign in cell.signs)
    return Overviews.tr("{name} in item {number}: {did}").format(name=name, number=number + 1, did=did)


def share(told: Told) -> str:
    """How much somebody said: ``100 in 4``; a dash where the report gives no words of theirs."""
    if not told.statements:
        return "—"
    return Overviews.tr("{words} in {statements}", "words in statements").format(
        words=told.words, statements=told.statements
    )


def no_hours(report: Report) -> str:
    """Why there is no picture of the hours."""
    start = report.event.start_time
    timed = [item.time for item in report.programme if item.time] + ([start] if start else [])
    if not timed:
        return Overviews.tr("No picture of the hours: no clock times were found.")
    fact = timed[0]
    place = ", ".join(filter(None, (numeral(fact.value), wording.reference(report, fact.spans))))
    if len(timed) == 1 and fact is start and fact.note == "planned":
        sentence = Overviews.tr("No picture of the hours: one clock time was found, a planned one ({place}).")
    elif len(timed) == 1:
        sentence = Overviews.tr("No picture of the hours: one clock time was found ({place}).")
    else:
        sentence = Overviews.tr(
            "No picture of the hours: too few of the items have clock times of their own ({place})."
        )
    return sentence.format(place=place)
