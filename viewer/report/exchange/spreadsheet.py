"""Everything that was found as one table: facts, people, programme, statements and remarks, a row each.

The first column says which it is, so that a spreadsheet can filter by it. CSV as of RFC 4180.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from viewer.language import Words
from viewer.report import categories, harmless, messages, quoting, wording
from viewer.report.model import Report, Spans


class Spreadsheet(Words):
    """The titles of the columns, and what the rows are."""


Row = tuple[str, str, str, str, str, Spans]


def header() -> tuple[str, ...]:
    """The titles of the columns, in order."""
    return (
        Spreadsheet.tr("What"),
        Spreadsheet.tr("Number"),
        Spreadsheet.tr("Kind"),
        Spreadsheet.tr("Who"),
        Spreadsheet.tr("Words"),
        Spreadsheet.tr("How"),
        Spreadsheet.tr("Paragraphs"),
        Spreadsheet.tr("First character"),
        Spreadsheet.tr("Last character"),
        Spreadsheet.tr("Report"),
    )


def write(report: Report) -> bytes:
    """The table of a report."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(header())
    for what, rows in (
        (Spreadsheet.tr("Fact"), _facts(report)),
        (Spreadsheet.tr("Person"), _people(report)),
        (Spreadsheet.tr("Programme item"), _programme(report)),
        (Spreadsheet.tr("Statement"), _statements(report)),
        (Spreadsheet.tr("To check"), _remarks(report)),
    ):
        for number, (kind, who, words, how, note, spans) in enumerate(rows, 1):
            told = wording.listed((how, note))
            cells = (what, str(number), kind, who, words, told, *_where(report, spans), report.source.name)
            writer.writerow([harmless.cell(cell) for cell in cells])
    return harmless.csv_file(text.getvalue())


def _facts(report: Report) -> Iterator[Row]:
    for name in wording.FACT_LABELS:
        if spans := wording.fact_spans(report, name):
            label = wording.fact_label(report, name)
            yield label, "", wording.fact_text(report, name), "", "", spans


def _people(report: Report) -> Iterator[Row]:
    groups = wording.groups(report)
    for person in report.people:
        role = str(person.role.value) if person.role else ""
        yield categories.group_of_one(groups[person.id]), person.name, role, "", wording.also(person), person.spans


def _programme(report: Report) -> Iterator[Row]:
    for item in report.programme:
        time = str(item.time.value) if item.time else ""
        tags = wording.listed(wording.tags(report, item))
        yield wording.kind_label(item), wording.names(report, item.people), item.title, time, tags, item.spans


def _statements(report: Report) -> Iterator[Row]:
    for said in report.statements:
        who = report.person(said.speaker).name if said.speaker else ""
        words = quoting.statement_words(report, said)
        yield categories.mode(said.mode), who, words, "", "", (*said.cue.spans, *said.spans)


def _remarks(report: Report) -> Iterator[Row]:
    for remark in report.remarks:
        yield categories.remark(remark.kind), "", messages.again(remark.message), "", "", remark.spans


def _where(report: Report, spans: Spans) -> tuple[str, str, str]:
    """Paragraphs, and the first and last character, counted from 1, of the first stretch of words."""
    return wording.reference(report, spans), str(spans[0].start + 1), str(spans[0].end)
