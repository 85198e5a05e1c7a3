"""How a report's model is put into words: one wording for window, paper and plain text.

Every phrase is either the report's own or names a category of the model ("Speech", "online", "not stated").
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence

from viewer.report.model import Event, Fact, Person, ProgrammeItem, Report, Span
from viewer.report.paragraphs import paragraph_at, paragraphs

NOT_STATED = "not stated"

FACT_LABELS = {
    "title": "Title",
    "date": "Date",
    "start_time": "Start",
    "place": "Place",
    "organisers": "Organiser",
    "attendance": "Attendance",
}
"""Labels of the facts, in the order of showing; ``date_end`` is shown with the date, ``city`` with the place."""

GROUPS = ("Spoke", "Hosted", "Sent a message", "Took part", "Part not stated", "Mentioned")
"""Groups of the people list, in order."""

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def fact_label(name: str, fact: Fact | None) -> str:
    """The label of an event fact: ``Planned start`` where the report only says what was planned."""
    if name == "start_time" and fact is not None and fact.note == "planned":
        return "Planned start"
    return FACT_LABELS[name]


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
        return ", ".join(parts) or NOT_STATED
    if name == "organisers":
        return "; ".join(str(fact.value) for fact in event.organisers) or NOT_STATED
    fact: Fact | None = getattr(event, name)
    if fact is None:
        return NOT_STATED
    if name == "title":
        return f"“{fact.value}”"
    if name == "start_time" and fact.note and fact.note != "planned":
        return f"{fact.value} ({fact.note})"
    if name == "attendance":
        return f"{fact.note} {fact.value:,}" if fact.note else f"{fact.value:,}"
    return str(fact.value)


def fact_spans(report: Report, name: str) -> tuple[Span, ...]:
    """The words behind ``fact_text``, in text order; empty where the fact is not stated."""
    fields = {"date": ("date", "date_end"), "place": ("place", "city")}.get(name, (name,))
    found = {span for field, fact in report.event.facts() if field in fields for span in fact.spans}
    return tuple(sorted(found))


def calendar_day(day: datetime.date) -> str:
    """A day as written on page and paper: ``3 May 1998``."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year:04d}"


def kind_label(item: ProgrammeItem) -> str:
    """``Speech``, ``Screening``..."""
    return item.kind.capitalize()


def names(report: Report, ids: Iterable[str]) -> str:
    """The names of these people: ``A, B and C``."""
    found = [report.person(person_id).name for person_id in ids]
    return found[0] if len(found) == 1 else ", ".join(found[:-1]) + " and " + found[-1] if found else ""


def headline(report: Report, item: ProgrammeItem) -> str:
    """The people of an item, or its title where it has none."""
    return names(report, item.people) or item.title[:1].upper() + item.title[1:]


def detail(report: Report, number: int) -> str:
    """The second line of item ``number``: title or roles, who else had a part in it, how many statements it holds."""
    item = report.programme[number]
    introduced = [c.id for c in item.companions if c.function == "introduced"]
    parts: list[str] = []
    if introduced:
        parts.append("introduced " + names(report, introduced))
    elif item.kind == "speech" and len(item.people) == 1 and (role := report.person(item.people[0]).role):
        parts.append(str(role.value))
    elif item.people and item.title:
        parts.append(item.title)
    said = report.statements_in(number)
    if said:
        parts.append("1 statement" if said == 1 else f"{said} statements")
    return " · ".join(parts)


def tags(report: Report, item: ProgrammeItem) -> tuple[str, ...]:
    """Short tags of an item: ``online``, ``interpreted``, ``absent``, ``read by X``."""
    readers = [c.id for c in item.companions if c.function == "reader"]
    return (*item.tags, *((f"read by {names(report, readers)}",) if readers else ()))


def groups(report: Report) -> dict[str, str]:
    """Which of ``GROUPS`` each person belongs to, by id."""
    kinds: dict[str, set[str]] = {person.id: set() for person in report.people}
    functions: dict[str, set[str]] = {person.id: set() for person in report.people}
    for item in report.programme:
        for person_id in item.people:
            kinds[person_id].add(item.kind)
        for companion in item.companions:
            functions[companion.id].add(companion.function)
    return {person.id: _group(person, kinds[person.id], functions[person.id]) for person in report.people}


def group(report: Report, person: Person) -> str:
    """Which of ``GROUPS`` one person belongs to."""
    return groups(report)[person.id]


def _group(person: Person, kinds: set[str], functions: set[str]) -> str:
    if person.participation == "mentioned":
        return "Mentioned"
    if person.participation == "message":
        return "Sent a message"
    if kinds & {"speech"}:
        return "Spoke"
    if kinds & {"opening", "introduction", "closing"} or functions & {"moderator", "host", "interpreter"}:
        return "Hosted"
    return "Part not stated" if person.participation == "not stated" and not kinds else "Took part"


def standing(report: Report, person: Person) -> str:
    """What a person is, and which functions they had in others' acts: ``host of the evening, interpreter``."""
    role = str(person.role.value) if person.role else ""
    functions = (had for had in report.functions(person.id) if had != "introduced" and had not in role)
    return ", ".join(filter(None, (role, *functions))) or f"role {NOT_STATED}"


def also(person: Person) -> str:
    """Other spellings and forms: ``also “Abc”, “Def”``; empty where there are none."""
    return "also " + ", ".join(f"“{variant}”" for variant in person.variants) if person.variants else ""


def speakers(report: Report) -> tuple[Person, ...]:
    """Those who gave a speech, in the order of the programme."""
    ids = dict.fromkeys(i for item in report.programme if item.kind == "speech" for i in item.people)
    return tuple(report.person(person_id) for person_id in ids)


def reference(report: Report, spans: Sequence[Span]) -> str:
    """Paragraph numbers of the spans: ``¶3``, ``¶4–5``, ``¶2, 7``."""
    whole = paragraphs(report.text)
    numbers = sorted(
        {n + 1 for span in spans for n in range(paragraph_at(whole, span.start), paragraph_at(whole, span.end - 1) + 1)}
    )
    runs: list[list[int]] = []
    for n in numbers:
        if runs and runs[-1][1] == n - 1:
            runs[-1][1] = n
        else:
            runs.append([n, n])
    return "¶" + ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in runs) if runs else ""


def _dates(report: Report, event: Event) -> str:
    if event.date is None:
        return NOT_STATED
    first = _date(report, event.date)
    return first if event.date_end is None else f"{first} – {_date(report, event.date_end)}"


def _date(report: Report, fact: Fact) -> str:
    day = datetime.date.fromisoformat(str(fact.value))
    written = calendar_day(day)
    weekday = _WEEKDAYS[day.weekday()]
    stated = any(re.search(rf"\b{weekday}\b", report.words(span), re.IGNORECASE) for span in fact.spans)
    return f"{weekday}, {written}" if stated else written


def _holds(longer: str, shorter: str) -> bool:
    return re.search(rf"\b{re.escape(shorter)}\b", longer) is not None
