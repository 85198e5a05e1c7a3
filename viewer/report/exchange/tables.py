"""Everything that was found as five tables: facts, people, programme, statements and what to check, a row each.

What readers noted is a sixth, where there is any.

``spreadsheet`` writes them below one another, ``workbook`` a sheet each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from viewer.language import QT_TRANSLATE_NOOP, Words
from viewer.report import categories, doubtful, doubting, headlines, marking, messages, quoting, wording
from viewer.report.found import Found
from viewer.report.marks import Mark, Status
from viewer.report.model import UNKNOWN, Fact, Origin, Report, Span, Spans
from viewer.report.summary.checked import about
from viewer.report.summary.doubts import fact_doubts, item_doubts
from viewer.report.summary.people import presence


class Spreadsheet(Words):
    """The titles of the tables and of their columns, and what the rows are."""


_COLUMNS = {
    "what": QT_TRANSLATE_NOOP("Spreadsheet", "What"),
    "number": QT_TRANSLATE_NOOP("Spreadsheet", "Number"),
    "kind": QT_TRANSLATE_NOOP("Spreadsheet", "Kind"),
    "who": QT_TRANSLATE_NOOP("Spreadsheet", "Who"),
    "words": QT_TRANSLATE_NOOP("Spreadsheet", "Words"),
    "how": QT_TRANSLATE_NOOP("Spreadsheet", "How"),
    "doubt": QT_TRANSLATE_NOOP("Spreadsheet", "Doubt"),
    "status": QT_TRANSLATE_NOOP("Spreadsheet", "Status"),
    "found": QT_TRANSLATE_NOOP("Spreadsheet", "Found"),
    "reader": QT_TRANSLATE_NOOP("Spreadsheet", "By"),
    "at": QT_TRANSLATE_NOOP("Spreadsheet", "At"),
    "reason": QT_TRANSLATE_NOOP("Spreadsheet", "Reason"),
    "paragraphs": QT_TRANSLATE_NOOP("Spreadsheet", "Paragraphs"),
    "first": QT_TRANSLATE_NOOP("Spreadsheet", "First character"),
    "last": QT_TRANSLATE_NOOP("Spreadsheet", "Last character"),
    "report": QT_TRANSLATE_NOOP("Spreadsheet", "Report"),
    "role": QT_TRANSLATE_NOOP("Spreadsheet", "Role"),
}

COLUMNS = tuple(name for name in _COLUMNS if name != "role")
"""The columns of all tables, in order. ``what`` tells the tables from each other."""

_CORRECTED = ("status", "found", "reader", "at", "reason")
"""Those that there are only where readers corrected something. ``at`` is in UTC, as ISO 8601 tells it."""

Cells = dict[str, str | int]
"""What stands in a row, by column; as ``day``, which is none, the date that the words are, as ISO 8601 tells it."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table by its title. ``empty`` are the columns in which none of its rows ever says anything.

    ``words`` is what stands above its words where it stands by itself: a name of ``column``.
    """

    title: str
    rows: tuple[Cells, ...]
    empty: tuple[str, ...] = ()
    words: str = "words"


def column(name: str) -> str:
    """The title of one of ``COLUMNS``, or of ``role``."""
    return Spreadsheet.tr(_COLUMNS[name])


def columns(report: Report) -> tuple[str, ...]:
    """The columns of the tables of a report: those on corrections only where there are any."""
    return tuple(name for name in COLUMNS if report.review or name not in _CORRECTED)


def tables(report: Report) -> tuple[Table, ...]:
    """The five tables of a report, in order, those without rows among them. What readers removed comes last in each.

    Behind them, notes where there are any.
    """
    fact, person, item = Spreadsheet.tr("Fact"), Spreadsheet.tr("Person"), Spreadsheet.tr("Programme item")
    said, remark = Spreadsheet.tr("Statement"), Spreadsheet.tr("To check")
    unused = () if report.review else _CORRECTED
    note, found = Spreadsheet.tr("Note"), Found(report)
    noted = Table(
        Spreadsheet.tr("Notes"), _numbered(report, note, _notes(report)), ("who", "how", "doubt", "found", "reason")
    )
    return (
        Table(Spreadsheet.tr("Facts"), _numbered(report, fact, _facts(report, found)), ("who", *unused)),
        Table(Spreadsheet.tr("People"), _numbered(report, person, _people(report, found)), unused, "role"),
        Table(Spreadsheet.tr("Programme"), _numbered(report, item, _programme(report, found)), unused),
        Table(Spreadsheet.tr("Statements"), _numbered(report, said, _statements(report, found)), ("how", *unused)),
        Table(remark, _numbered(report, remark, _remarks(report, found)), ("who", "how", "doubt", *unused)),
        *((noted,) if noted.rows else ()),
    )


class _Told(NamedTuple):
    """What a row tells, the words of the report behind it, how sure that is, and what was found before.

    ``whole`` is what the row is about from its first to its last character, where that is not the first of the words;
    ``doubt`` tells of several doubts, by what each is about.
    """

    kind: str
    who: str
    words: str
    how: str
    spans: Spans
    origin: Origin
    found: str = ""
    whole: Span | None = None
    doubt: str | None = None
    day: str = ""


def _numbered(report: Report, what: str, rows: Iterable[_Told]) -> tuple[Cells, ...]:
    """The rows as cells; characters are counted from 1, those of the first stretch of words, or of the whole."""
    rows = tuple(rows)
    wholes = [(row.whole,) if row.whole else row.spans[:1] for row in rows]
    return tuple(
        {
            "what": what,
            "number": number,
            "kind": row.kind,
            "who": row.who,
            "words": row.words,
            "day": row.day,
            "how": row.how,
            "doubt": doubting.told(row.origin) if row.doubt is None else row.doubt,
            **_corrected(row),
            "paragraphs": wording.plain_reference(report, row.spans),
            "first": whole[0].start + 1 if whole else "",
            "last": whole[0].end if whole else "",
            "report": report.source.name,
        }
        for number, (row, whole) in enumerate(zip(rows, wholes, strict=True), 1)
    )


def _corrected(row: _Told) -> Cells:
    mark = row.origin.mark or Mark(Status.FOUND)
    status = marking.status_word(marking.status(row.origin))
    return {"status": status, "found": row.found, "reader": mark.reader, "at": mark.at, "reason": mark.reason}


def _facts(report: Report, found: Found) -> Iterator[_Told]:
    if report.event.title is None and (headline := headlines.headline(report)):
        fact = report.event.headline
        yield _Told(headlines.label(), "", headline.words, "", headline.spans, _marked(fact) if fact else UNKNOWN)
    gone: list[_Told] = []
    for name in wording.FACT_LABELS:
        mark = marking.of_fact(report, name)
        origin = replace(doubtful.of_fact(report, name), mark=mark)
        label, how = wording.fact_label(report, name), wording.listed(fact_doubts(report, name))
        text, spans = wording.fact_text(report, name), wording.fact_spans(report, name)
        row = _Told(label, "", text, how, spans, origin, found.fact(name), day=_day(report) if name == "date" else "")
        if wording.is_stated(report, name):
            yield row
        elif mark is not None:
            gone.append(row)
    yield from gone


def _day(report: Report) -> str:
    """The date of the event where that is one day."""
    date, last = report.event.date, report.event.date_end
    return str(date.value) if date and last in (None, date) else ""


def _marked(fact: Fact) -> Origin:
    """The origin of a headline: what a reader did to it, and no doubt."""
    return Origin(mark=fact.origin.mark)


def _people(report: Report, found: Found) -> Iterator[_Told]:
    groups = wording.groups(report)
    for person in report.people:
        group, origin = groups[person.id], doubtful.of_entry(person)
        kind, role = categories.group_of_one(group), wording.standing(report, person)
        how = wording.listed((presence(person, group), wording.also(person)))
        doubt = "; ".join(doubtful.told_of_person(person))
        yield _Told(kind, person.name, role, how, person.spans, origin, found.entry(person), doubt=doubt)
    yield from _removed(report, found, "person")


def _programme(report: Report, found: Found) -> Iterator[_Told]:
    for item in report.programme:
        time = wording.time_of(report, item)
        given = wording.handed(report, item) if wording.is_giving(item) else ""
        how = wording.listed((time, given, *wording.tags(report, item), *item_doubts(report, item)))
        kind, names = wording.kind_label(item), wording.names(report, item.people)
        yield _Told(kind, names, item.title, how, item.spans, doubting.of_item(item), found.entry(item))
    yield from _removed(report, found, "item")


def _statements(report: Report, found: Found) -> Iterator[_Told]:
    for said in report.statements:
        who = report.person(said.speaker).name if said.speaker else ""
        words, told = quoting.statement_words(report, said), (*said.cue.spans, *said.spans)
        whole = Span(min(said.spans).start, max(span.end for span in said.spans))
        yield _Told(categories.mode(said.mode), who, words, "", told, said.origin, found.entry(said), whole)
    yield from _removed(report, found, "statement")


def _remarks(report: Report, found: Found) -> Iterator[_Told]:
    for remark in report.remarks:
        kind, message = categories.remark(remark.kind), messages.again(remark.message)
        origin = Origin(mark=remark.origin.mark)
        yield _Told(kind, "", message, "", remark.spans, origin, found.entry(remark))
    yield from _removed(report, found, "remark")


def _notes(report: Report) -> Iterator[_Told]:
    """What readers noted, by what each note is about."""
    for note in report.review.notes:
        thing, spans = about(report, note)
        yield _Told(thing, "", note.text, "", spans, Origin(mark=Mark(Status.ADDED, note.reader, note.at)))


def _removed(report: Report, found: Found, kind: str) -> Iterator[_Told]:
    """What readers removed: it says nothing, but what was found."""
    for one in report.review.removed:
        if one.kind == kind:
            entry = one.mark.found or one.entry
            yield _Told("", "", "", "", one.entry.spans, Origin(mark=one.mark), found.words(entry))
