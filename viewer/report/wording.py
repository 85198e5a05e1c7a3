"""How a report's model is put into words: one wording for window, paper and plain text.

Every phrase is either the report's own or names a category of the model ("Speech", "online", "not stated"), which is
said in the reader's language. Groups and facts are asked for by their English keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from viewer.language import QT_TRANSLATE_NOOP, Words, beside, numeral
from viewer.report import categories, number_runs
from viewer.report.paragraphs import paragraph_at, paragraphs
from viewer.report.quotation_marks import quoted
from viewer.report.separating import parted
from viewer.report.vocabulary import DOERS, Acted, Function

if TYPE_CHECKING:
    import datetime

    from viewer.report.model import Event, Fact, Person, ProgrammeItem, Report, Span


class Wording(Words):
    """What is said of a report wherever it is shown."""


FACT_LABELS = {
    "title": QT_TRANSLATE_NOOP("Wording", "Title"),
    "date": QT_TRANSLATE_NOOP("Wording", "Date"),
    "start_time": QT_TRANSLATE_NOOP("Wording", "Start"),
    "place": QT_TRANSLATE_NOOP("Wording", "Place"),
    "organisers": QT_TRANSLATE_NOOP("Wording", "Organiser"),
    "attendance": QT_TRANSLATE_NOOP("Wording", "Attendance"),
}
"""English labels of the facts, in the order of showing; ``date_end`` is shown with the date, ``city`` with the place.
``fact_label`` says them in the reader's language."""

PART_NOT_STATED = "Part not stated"
TOOK_PART = "Took part"
MENTIONED = "Mentioned"
GROUPS = ("Spoke", "Hosted", "Sent a message", TOOK_PART, PART_NOT_STATED, "Absent", MENTIONED)
"""Groups of the people list, in order."""

MOST_RUNS = 8
"""So many paragraphs, or runs of neighbouring ones, are told one by one where people read where something stands."""


def not_stated() -> str:
    """What stands in the place of a fact that the report does not say."""
    return Wording.tr("not stated")


def nobody() -> str:
    """What stands in the place of the name of a speaker whom the report does not name."""
    return Wording.tr("Speaker not stated")


def listed(parts: Iterable[str]) -> str:
    """The parts that say anything, one after the other: ``A, B, C``."""
    return between_parts().join(part for part in parts if part)


def between_parts() -> str:
    """What stands between the parts of a list."""
    return Wording.tr(", ", "between the parts of a list")


def fact_label(report: Report, name: str) -> str:
    """The label of an event fact: ``Planned start`` where the report only says what was planned."""
    time = report.event.start_time
    if name == "start_time" and time is not None and time.note == "planned":
        return Wording.tr("Planned start")
    return Wording.tr(FACT_LABELS[name])


def fact_text(report: Report, name: str) -> str:
    """An event fact in words; ``not stated`` where the report does not say.

    ``name`` is a key of ``FACT_LABELS``. The weekday is given only where the report gives it.
    """
    event = report.event
    if name == "date":
        return _dates(report, event)
    if name == "place":
        parts = [str(fact.value) for fact in (event.place, event.city) if fact]
        if len(parts) == 2 and _holds(parts[0], parts[1]):
            parts.pop()
        return listed(parts) or not_stated()
    if name == "organisers":
        return "; ".join(str(fact.value) for fact in event.organisers) or not_stated()
    fact: Fact | None = getattr(event, name)
    if fact is None:
        return not_stated()
    if name == "title":
        return quoted(str(fact.value))
    if name == "start_time" and fact.note and fact.note != "planned":
        return f"{_open_time(report, fact)} ({categories.note(fact.note)})"
    return _quantity(fact) if name in ("attendance", "start_time") else str(fact.value)


def _quantity(fact: Fact) -> str:
    """A number, beside whose note it has the digits that this has, or a time."""
    number = f"{fact.value:,}" if isinstance(fact.value, int) else str(fact.value)
    return f"{fact.note} {number}" if fact.note and isinstance(fact.value, int) else numeral(number)


def time_of(report: Report, item: ProgrammeItem) -> str:
    """When an act was: ``14:05``; the report's own words, “at two”, where they leave the half of the day open."""
    if item.time is None:
        return ""
    return _open_time(report, item.time) if item.time.note else numeral(item.time.value)


def _open_time(report: Report, fact: Fact) -> str:
    """A time of which the report leaves the half of the day open: its words."""
    return quoted(report.words(fact.spans[0])) if fact.spans else numeral(fact.value)


def fact_spans(report: Report, name: str) -> tuple[Span, ...]:
    """The words behind ``fact_text``, in text order; empty where the fact is not stated, or a reader typed it."""
    return tuple(sorted({span for fact in fact_parts(report, name) for span in fact.spans}))


def is_stated(report: Report, name: str) -> bool:
    """Whether the report, or a reader who corrected it, states a fact."""
    return bool(fact_parts(report, name))


def own_words() -> str:
    """What stands where evidence would, of a value that a reader typed."""
    return Wording.tr("in your own words")


def fact_parts(report: Report, name: str) -> tuple[Fact, ...]:
    """The facts that ``fact_text`` puts into words; none where the fact is not stated."""
    fields = fact_fields(name)
    return tuple(fact for field, fact in report.event.facts() if field in fields)


def fact_fields(name: str) -> tuple[str, ...]:
    """The fields of ``model.Event`` that one of ``FACT_LABELS`` shows."""
    return {"date": ("date", "date_end"), "place": ("place", "city")}.get(name, (name,))


def calendar_day(day: datetime.date) -> str:
    """A day as written on page and paper: ``3 May 1998``."""
    month = categories.month(day.month)
    return Wording.tr("{day} {month} {year}").format(day=day.day, month=month, year=numeral(f"{day.year:04d}"))


def kind_label(item: ProgrammeItem) -> str:
    """``Speech``, ``Screening``..."""
    return categories.kind(item.kind)


def names(report: Report, ids: Iterable[str]) -> str:
    """The names of these people: ``A, B and C``."""
    return series([report.person(person_id).name for person_id in ids])


def series(found: Sequence[str]) -> str:
    """Names in a row: ``A, B and C``."""
    if len(found) < 2:
        return "".join(found)
    return Wording.tr("{names} and {last}").format(names=listed(found[:-1]), last=found[-1])


def headline(report: Report, item: ProgrammeItem) -> str:
    """The people of an item; its title where it has none, or where something was given."""
    title = item.title[:1].upper() + item.title[1:]
    if is_giving(item):
        return title if _names_thing(report, item) else handed(report, item)
    return names(report, item.people) or title


def is_giving(item: ProgrammeItem) -> bool:
    """Whether something was given in an item, and the report names who gave or who received it."""
    return bool(item.having("recipient")) or item.kind == "award" and bool(item.people)


def handed(report: Report, item: ProgrammeItem) -> str:
    """Who gave and who received: ``from A to B and C``, ``to B``, ``from A``."""
    givers, receivers = names(report, item.having("agent")), names(report, item.having("recipient"))
    if givers and receivers:
        return Wording.tr("from {givers} to {receivers}").format(givers=givers, receivers=receivers)
    if receivers:
        return Wording.tr("to {receivers}", "an award").format(receivers=receivers)
    return Wording.tr("from {givers}", "an award").format(givers=givers)


def _names_thing(report: Report, item: ProgrammeItem) -> bool:
    """Whether the title of an item says what was given, rather than to whom."""
    return bool(item.title) and all(item.title not in report.person(who).name for who in item.people)


def act(report: Report, item: ProgrammeItem) -> str:
    """What was given, from whom and to whom: ``gold watch, from A to B``; of other items the headline."""
    if not is_giving(item):
        return headline(report, item)
    return listed((item.title if _names_thing(report, item) else "", handed(report, item)))


def details(report: Report, number: int) -> tuple[str, ...]:
    """What there is to say of item ``number`` beside its headline: title or roles, who else had a part in it."""
    item = report.programme[number]
    introduced = item.having("introduced")
    own = (item.title,) if item.people and is_titled_by_reader(item) else ()
    if introduced:
        return (Wording.tr("introduced {names}").format(names=names(report, introduced)), *own)
    if is_giving(item):
        return (handed(report, item),) if _names_thing(report, item) else ()
    if item.kind == "speech" and len(item.people) == 1 and (role := report.person(item.people[0]).role):
        return (*own, str(role.value))
    return (item.title,) if item.people and item.title else ()


def is_titled_by_reader(item: ProgrammeItem) -> bool:
    """Whether an item has a title that a reader gave it."""
    mark = item.origin.mark
    if mark is None or not item.title:
        return False
    return mark.status == "added" or getattr(mark.found, "title", item.title) != item.title


def statement_count(report: Report, number: int) -> str:
    """How many statements item ``number`` holds; empty where it holds none."""
    said = report.statements_in(number)
    return Wording.tr("%n statement(s)", "", said) if said else ""


def detail(report: Report, number: int) -> str:
    """The second line of item ``number``: its details, and how many statements it holds."""
    return parted((*details(report, number), statement_count(report, number)))


def tags(report: Report, item: ProgrammeItem) -> tuple[str, ...]:
    """Short tags of an item, those of the model first: ``online``, ``interpreted``, ``absent``, ``read by X``."""
    readers = item.having("reader")
    read_by = (Wording.tr("read by {names}").format(names=names(report, readers)),) if readers else ()
    return (*map(categories.tag, item.tags), *read_by)


def groups(report: Report) -> dict[str, str]:
    """Which of ``GROUPS`` each person belongs to, by id."""
    kinds: dict[str, set[str]] = {person.id: set() for person in report.people}
    functions: dict[str, set[str]] = {person.id: set() for person in report.people}
    for item in report.programme:
        for who in item.participants:
            functions[who.id].add(who.function)
            if who.function in DOERS:
                kinds[who.id].add(item.kind)
    return {person.id: _group(person, kinds[person.id], functions[person.id]) for person in report.people}


def by_group(report: Report) -> list[tuple[Person, str]]:
    """Everybody with their group, in the order of the list of people."""
    found = groups(report)
    return sorted(((one, found[one.id]) for one in report.people), key=lambda told: GROUPS.index(told[1]))


def group(report: Report, person: Person) -> str:
    """Which of ``GROUPS`` one person belongs to."""
    return groups(report)[person.id]


def _group(person: Person, kinds: set[str], functions: set[str]) -> str:
    if person.participation in ("mentioned", "absent") and not person.acted:
        return person.participation.capitalize()
    if person.participation == "message" and not person.acted:
        return "Sent a message"
    if kinds & {"speech"} or Acted.SPOKE in person.acted:
        return "Spoke"
    hosted = Acted.HOSTED in person.acted or functions & {"moderator", "host", "interpreter"}
    if hosted or kinds & {"opening", "introduction", "closing"}:
        return "Hosted"
    return PART_NOT_STATED if person.participation == "not stated" and not kinds else TOOK_PART


def standing(report: Report, person: Person) -> str:
    """What a person is, and which functions they had in others' acts: ``host of the evening, interpreter``.

    Empty where the report tells neither.
    """
    role = str(person.role.value) if person.role else ""
    known = role.casefold()
    said = (Function.HOST,) if Acted.HOSTED in person.acted else ()
    functions = dict.fromkeys((*report.functions(person.id), *said))
    return listed((role, *(categories.function(had) for had in functions if had not in _UNTOLD and had not in known)))


_CIVIL = frozenset(("mr", "mrs", "ms", "miss"))
"""Forms of address that say nothing of whom they are put before."""
_UNTOLD = ("agent", "recipient", "author", "introduced")
"""Functions that say nothing of what a person is."""


def role_not_stated() -> str:
    """What stands in the place of a role that the report does not say."""
    return Wording.tr("role not stated")


def also(person: Person) -> str:
    """Other spellings and forms: ``also “Abc”, “Def”``; empty where there are none.

    Those that are a part of the name, such as the surname alone, tell nothing that it does not, nor do other capitals,
    nor ``Mr`` or the role before it, nor whatever else stands before the whole name, nor what one told before has.
    """
    role = str(person.role.value) if person.role else ""
    known = {*_words(person.name), *_words(role), *_CIVIL}
    others: list[str] = []
    for variant in person.variants:
        if not (words := _words(variant)) <= known and not variant.casefold().endswith(f" {person.name.casefold()}"):
            others.append(variant)
            known |= words
    names = [Wording.tr("{name}", "one of several names").format(name=quoted(other)) for other in others]
    return Wording.tr("also {names}").format(names=listed(names)) if others else ""


def _words(name: str) -> set[str]:
    return {word.strip(".,").casefold() for word in name.split()}


def speakers(report: Report) -> tuple[Person, ...]:
    """Those who gave a speech, in the order of the programme, then those of whom a reader says that they spoke."""
    ids = dict.fromkeys(i for item in report.programme if item.kind == "speech" for i in item.people)
    ids |= dict.fromkeys(person.id for person in report.people if Acted.SPOKE in person.acted)
    return tuple(report.person(person_id) for person_id in ids)


def reference(report: Report, spans: Sequence[Span]) -> str:
    """Paragraph numbers of the spans: ``¶3``, ``¶4–5``, ``¶2, 7``; of very many the first ones and the last."""
    runs = paragraph_runs(report, spans)
    if len(runs) <= MOST_RUNS:
        return numeral(_numbers(runs))
    return numeral(f"{_numbers(runs[: MOST_RUNS - 1])} … {runs[-1][1]}")


def references(report: Report, spans: Sequence[Span]) -> Iterator[str]:
    """The paragraph numbers of however many spans, none left out: several references, where one would be too long."""
    runs = paragraph_runs(report, spans)
    for first in range(0, max(1, len(runs)), MOST_RUNS):
        yield numeral(_numbers(runs[first : first + MOST_RUNS]))


def plain_reference(report: Report, spans: Sequence[Span]) -> str:
    """All of them, with the digits that every program reads."""
    return _numbers(paragraph_runs(report, spans))


def _numbers(runs: number_runs.Runs) -> str:
    return f"¶{number_runs.told(runs)}" if runs else ""


def paragraph_runs(report: Report, spans: Sequence[Span]) -> number_runs.Runs:
    """The paragraphs of the spans, neighbours joined: number of the first and of the last of each run."""
    whole = paragraphs(report.text)
    return number_runs.runs(
        n + 1 for span in spans for n in range(paragraph_at(whole, span.start), paragraph_at(whole, span.end - 1) + 1)
    )


def _dates(report: Report, event: Event) -> str:
    if event.date is None:
        return not_stated()
    first = _date(report, event.date)
    return first if event.date_end is None else f"{first} – {_date(report, event.date_end)}"


def _date(report: Report, fact: Fact) -> str:
    import datetime  # a window shows a text before it knows any date

    day = datetime.date.fromisoformat(str(fact.value))
    written = calendar_day(day)
    weekday = categories.WEEKDAYS[day.weekday()]
    if any(re.search(rf"\b{weekday}\b", report.words(span), re.IGNORECASE) for span in fact.spans):
        written = Wording.tr("{weekday}, {day}").format(weekday=categories.weekday(weekday), day=written)
    if (other := beside(day)) is None:
        return written
    told = Wording.tr("{day} {month} {year}").format(day=other.day, month=other.month, year=numeral(other.year))
    return Wording.tr("{day} ({other})", "in another calendar").format(day=written, other=told)


def _holds(longer: str, shorter: str) -> bool:
    return re.search(rf"\b{re.escape(shorter)}\b", longer) is not None
