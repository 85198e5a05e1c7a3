"""What readers did, as the summary tells it: how much is checked, what is settled, what was noted."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace

from viewer.language import numeral
from viewer.report import categories, doubting, headlines, marking, messages, quoting, wording
from viewer.report.marks import Note, Status
from viewer.report.model import Origin, Person, Report, Spans
from viewer.report.progress import entry_marks, last_day, progress, readers
from viewer.report.summary import words
from viewer.report.summary.rows import NoteRow, RemarkRow
from viewer.report.summary.words import SummaryWords


def sign(origin: Origin) -> str:
    """What stands behind a value: a reader's pencil, or the sign of doubt."""
    return marking.sign(origin.mark) or doubting.sign(origin)


def name_sign(person: Person) -> str:
    """What stands behind the name: the pencil where a reader changed anything but the role, or the sign of doubt."""
    return "" if marking.changed_fields(person) == ("role",) else sign(person.origin)


def role_sign(person: Person) -> str:
    """What stands behind the role: the pencil where a reader changed that, or the sign of doubt."""
    return role_pencil(person) or (doubting.sign(person.role.origin) if person.role else "")


def role_pencil(person: Person) -> str:
    """The pencil behind the role, where a reader changed that."""
    return marking.PENCIL if "role" in marking.changed_fields(person) else ""


def checked(report: Report, printed: datetime.date) -> str:
    """``12 of 41 entries corrected, 29 confirmed by A.B. and L.K., 27 Nov``; empty where nothing is."""
    found = progress(report)
    if not found.checked:
        return ""
    if found.corrected and found.confirmed:
        told = SummaryWords.tr("{corrected} of %n (entry|entries) corrected, {confirmed} confirmed", "", found.total)
    elif found.corrected:
        told = SummaryWords.tr("{corrected} of %n (entry|entries) corrected", "", found.total)
    else:
        told = SummaryWords.tr("{confirmed} of %n (entry|entries) confirmed", "", found.total)
    told = told.format(corrected=found.corrected, confirmed=found.confirmed)
    return wording.listed((marking.done_by(told, readers(report)), _day(last_day(report), printed)))


def _day(day: datetime.date | None, printed: datetime.date) -> str:
    """``27 Nov``; with the year where it is another than that of the print."""
    if day is None:
        return ""
    month = categories.short_month(day.month)
    if day.year == printed.year:
        return SummaryWords.tr("{day} {month}").format(day=day.day, month=month)
    return SummaryWords.tr("{day} {month} {year}").format(day=day.day, month=month, year=numeral(f"{day.year:04d}"))


def settled(report: Report) -> Iterator[RemarkRow]:
    """Remarks that readers settled."""
    for one in report.review.removed:
        if one.kind == "remark":
            message = messages.again(getattr(one.entry, "message", ""))
            yield RemarkRow("settled", words.settled(message), wording.reference(report, one.entry.spans))


def lost(report: Report) -> Iterator[RemarkRow]:
    """Corrections that have lost their words, but for facts, which say so where they are shown."""
    shown = {one for mark in entry_marks(report) if mark and mark.status == Status.LOST for one in mark.operations}
    for one in report.review.lost:
        if one.operation in shown:
            continue
        if one.kept and one.entry is not None:
            told = SummaryWords.tr("Kept without words: {value} (on “{words}”, {lost}).")
            told = told.format(value=marking.entry_words(one.entry), words=one.words, lost=marking.lost_words())
        else:
            told = SummaryWords.tr("Not applied: a correction of “{words}”, {lost}.")
            told = told.format(words=one.words, lost=marking.lost_words())
        yield RemarkRow("lost", told, "", marking.PENCIL)


def notes(report: Report, printed: datetime.date) -> Iterator[NoteRow]:
    """What readers noted, in the order of their notes."""
    for note in report.review.notes:
        thing, spans = about(report, note)
        made = wording.listed((note.reader, _day(marking.day(note.at), printed)))
        yield NoteRow(thing, note.text, made, wording.reference(report, spans))


def about(report: Report, note: Note) -> tuple[str, Spans]:
    """What a note is about, in words, and the words of the report that it is about."""
    match note.kind, note.key:
        case "fact", str(field):
            name = next((one for one in wording.FACT_LABELS if field in wording.fact_fields(one)), "")
            if name:
                return wording.fact_label(report, name), wording.fact_spans(report, name)
            headline = report.event.headline
            return headlines.label(), headline.spans if headline else ()
        case "person", str(key) if any(person.id == key for person in report.people):
            return report.person(key).name, report.person(key).spans[:1]
        case "item", int(number) if 0 <= number < len(report.programme):
            item = report.programme[number]
            label = SummaryWords.tr("{number}. {kind}", "an item of the programme")
            return label.format(number=number + 1, kind=wording.kind_label(item)), item.spans
        case "statement", int(number) if 0 <= number < len(report.statements):
            said = report.statements[number]
            name = report.person(said.speaker).name if said.speaker else wording.nobody()
            return f"{name} {quoting.statement_words(report, replace(said, spans=said.spans[:1]))}", said.spans
        case "remark", int(number) if 0 <= number < len(report.remarks):
            return messages.again(report.remarks[number].message), report.remarks[number].spans
        case _ if note.spans:
            return quoting.beginning(report, note.spans[0]), note.spans
        case _:
            return SummaryWords.tr("What is shown no more"), ()
