"""Everything that was found as five tables: facts, people, programme, statements and what to check, a row each.

``spreadsheet`` writes them below one another, ``workbook`` a sheet each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from viewer.language import QT_TRANSLATE_NOOP, Words
from viewer.report import categories, doubtful, doubting, headlines, messages, quoting, wording
from viewer.report.model import UNKNOWN, Origin, Report, Spans
from viewer.report.summary.doubts import fact_doubts, item_doubts


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
    "paragraphs": QT_TRANSLATE_NOOP("Spreadsheet", "Paragraphs"),
    "first": QT_TRANSLATE_NOOP("Spreadsheet", "First character"),
    "last": QT_TRANSLATE_NOOP("Spreadsheet", "Last character"),
    "report": QT_TRANSLATE_NOOP("Spreadsheet", "Report"),
}

COLUMNS = tuple(_COLUMNS)
"""The columns of all tables, in order. ``what`` tells the tables from each other."""

Cells = dict[str, str | int]
"""What stands in a row, by column."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table by its title. ``empty`` are the columns in which none of its rows ever says anything."""

    title: str
    rows: tuple[Cells, ...]
    empty: tuple[str, ...] = ()


def column(name: str) -> str:
    """The title of one of ``COLUMNS``."""
    return Spreadsheet.tr(_COLUMNS[name])


def tables(report: Report) -> tuple[Table, ...]:
    """The five tables of a report, in order, those without rows among them."""
    fact, person, item = Spreadsheet.tr("Fact"), Spreadsheet.tr("Person"), Spreadsheet.tr("Programme item")
    said, remark = Spreadsheet.tr("Statement"), Spreadsheet.tr("To check")
    return (
        Table(Spreadsheet.tr("Facts"), _numbered(report, fact, _facts(report)), ("who",)),
        Table(Spreadsheet.tr("People"), _numbered(report, person, _people(report))),
        Table(Spreadsheet.tr("Programme"), _numbered(report, item, _programme(report))),
        Table(Spreadsheet.tr("Statements"), _numbered(report, said, _statements(report)), ("how",)),
        Table(remark, _numbered(report, remark, _remarks(report)), ("who", "how", "doubt")),
    )


_Told = tuple[str, str, str, str, Spans, Origin]
"""Kind, who, words, how, the words of the report behind them, and how sure that is."""


def _numbered(report: Report, what: str, rows: Iterable[_Told]) -> tuple[Cells, ...]:
    """The rows as cells; characters are counted from 1, and are those of the first stretch of words."""
    return tuple(
        {
            "what": what,
            "number": number,
            "kind": kind,
            "who": who,
            "words": words,
            "how": how,
            "doubt": doubting.told(origin),
            "paragraphs": wording.reference(report, spans),
            "first": spans[0].start + 1,
            "last": spans[0].end,
            "report": report.source.name,
        }
        for number, (kind, who, words, how, spans, origin) in enumerate(rows, 1)
    )


def _facts(report: Report) -> Iterator[_Told]:
    if report.event.title is None and (found := headlines.headline(report)):
        yield headlines.label(), "", found.words, "", found.spans, UNKNOWN
    for name in wording.FACT_LABELS:
        if spans := wording.fact_spans(report, name):
            how = wording.listed(fact_doubts(report, name))
            label, origin = wording.fact_label(report, name), doubtful.of_fact(report, name)
            yield label, "", wording.fact_text(report, name), how, spans, origin


def _people(report: Report) -> Iterator[_Told]:
    groups = wording.groups(report)
    for person in report.people:
        role = str(person.role.value) if person.role else ""
        group, origin = categories.group_of_one(groups[person.id]), doubtful.of_person(person)
        yield group, person.name, role, wording.also(person), person.spans, origin


def _programme(report: Report) -> Iterator[_Told]:
    for item in report.programme:
        time = str(item.time.value) if item.time else ""
        given = wording.handed(report, item) if wording.is_giving(item) else ""
        how = wording.listed((time, given, *wording.tags(report, item), *item_doubts(report, item)))
        kind, names = wording.kind_label(item), wording.names(report, item.people)
        yield kind, names, item.title, how, item.spans, doubting.of_item(item)


def _statements(report: Report) -> Iterator[_Told]:
    for said in report.statements:
        who = report.person(said.speaker).name if said.speaker else ""
        words = quoting.statement_words(report, said)
        yield categories.mode(said.mode), who, words, "", (*said.cue.spans, *said.spans), said.origin


def _remarks(report: Report) -> Iterator[_Told]:
    for remark in report.remarks:
        yield categories.remark(remark.kind), "", messages.again(remark.message), "", remark.spans, UNKNOWN
