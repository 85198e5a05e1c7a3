"""A ``Report`` turned into a ``Summary``: each row the report's words or a category of the model, with its place."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator
from dataclasses import replace

import viewer
from viewer.language import numeral
from viewer.report import categories, doubtful, doubting, headlines, marking, messages, properties, quoting, wording
from viewer.report.marks import Status
from viewer.report.model import ProgrammeItem, Report, Span, Spans, Statement
from viewer.report.quotation_marks import quoted
from viewer.report.separating import parted
from viewer.report.summary import checked, people
from viewer.report.summary.appended import full_text
from viewer.report.summary.doubts import fact_doubts, item_doubts
from viewer.report.summary.overview_rows import overview_table
from viewer.report.summary.rows import (
    NOTES,
    SECTIONS,
    FactRow,
    Footer,
    ProgrammeRow,
    RemarkRow,
    SaidRow,
    Summary,
)
from viewer.report.summary.words import SummaryWords
from viewer.report.vocabulary import DOERS, Function, ItemKind

_BY = (
    ItemKind.OPENING,
    ItemKind.INTRODUCTION,
    ItemKind.SPEECH,
    ItemKind.CLOSING,
    ItemKind.PERFORMANCE,
    ItemKind.STATEMENT,
)
_SHOWN_ELSEWHERE = (*DOERS, Function.INTRODUCED, Function.READER, Function.INTERPRETER)
"""Functions that the words, the tags or the role already tell."""

_LINE = 100
"""Characters that what somebody said has in a summary in brief."""

TEXT = "text"
"""The name, among sections, of the report's full text."""
OVERVIEW = "overview"
"""The name, among sections, of who did what in which item."""


def summarise(report: Report, printed: datetime.date, notice: str = "") -> Summary:
    """The event summary of a report; ``printed`` is the day, or the day and the time, that its footer bears.

    ``notice`` says what is not as in the report.
    """
    source = report.source
    title, title_spans = _title(report)
    return Summary(
        title=title,
        title_reference=wording.reference(report, title_spans),
        facts=tuple(_fact(report, name) for name in wording.FACT_LABELS if name != "title"),
        programme=tuple(_item(report, number, item) for number, item in enumerate(report.programme, 1)),
        speakers=tuple(people.speakers(report)),
        others=tuple(people.others(report)),
        mentioned=tuple(people.mentioned(report)),
        said=tuple(_said(report)),
        remarks=tuple(_to_check(report)),
        notes=tuple(checked.notes(report, printed)),
        sections=(*SECTIONS, NOTES) if report.review.notes else SECTIONS,
        checked=checked.checked(report, printed),
        footer=Footer(
            source=source.name or wording.not_stated(),
            sha256=source.sha256,
            application=SummaryWords.tr("Event Report Viewer {version}").format(version=viewer.__version__),
            printed=_printed(printed),
            account=properties.account(source, title),
        ),
        notice=notice,
        title_sign=_fact_sign(report, "title"),
        name="" if report.event.title else headlines.own_name(report),
    )


def _fact_sign(report: Report, name: str) -> str:
    mark, doubt = marking.of_fact(report, name), doubting.sign(doubtful.of_fact(report, name))
    return " ".join(filter(None, (marking.sign(mark), doubt)))


def _title(report: Report) -> tuple[str, Spans]:
    """What stands above the summary, and the words behind it: the title, the headline as one, or the file's name."""
    if report.event.title:
        return wording.fact_text(report, "title"), wording.fact_spans(report, "title")
    if found := headlines.headline(report):
        return headlines.labelled(found), found.spans
    return report.source.name or SummaryWords.tr("Title not stated"), ()


def chosen(
    summary: Summary, report: Report, sections: Collection[str], *, evidence: bool = True, brief: bool = False
) -> Summary:
    """The summary with these of ``SECTIONS`` and ``NOTES`` only; in ``brief``, with one statement of each speaker.

    The report's full text is in it where ``TEXT`` is among them, the overview where ``OVERVIEW`` is. Without
    ``evidence`` no row tells its paragraphs.
    """
    only = replace(
        summary,
        said=tuple(_in_brief(report)) if brief else summary.said,
        brief=brief,
        sections=tuple(name for name in summary.sections if name in sections),
        overview=overview_table(report, evidence=evidence) if OVERVIEW in sections else None,
        full_text=tuple(full_text(report)) if TEXT in sections else (),
    )
    return only if evidence else _without_evidence(only)


def _printed(when: datetime.date) -> str:
    day = wording.calendar_day(when)
    if isinstance(when, datetime.datetime):
        return SummaryWords.tr("Printed {day}, {time}").format(day=day, time=numeral(f"{when:%H:%M}"))
    return SummaryWords.tr("Printed {day}").format(day=day)


def _without_evidence(summary: Summary) -> Summary:
    return replace(
        summary,
        title_reference="",
        facts=tuple(replace(row, reference="") for row in summary.facts),
        programme=tuple(replace(row, reference="") for row in summary.programme),
        others=tuple(replace(row, reference="") for row in summary.others),
        mentioned=tuple(replace(row, reference="") for row in summary.mentioned),
        said=tuple(replace(row, reference="") for row in summary.said),
        remarks=tuple(replace(row, reference="") for row in summary.remarks),
        notes=tuple(replace(row, reference="") for row in summary.notes),
    )


def _fact(report: Report, name: str) -> FactRow:
    time = report.event.start_time if name == "start_time" else None
    text = wording.fact_text(report, name)
    quote = report.words(time.spans[0]) if time and time.spans else ""
    spans = wording.fact_spans(report, name)
    return FactRow(
        label=wording.fact_label(report, name),
        text=text,
        quote=quoted(quote) if quote and quote != text else "",
        note=wording.listed((*fact_doubts(report, name), *_lost(report, name))),
        reference=wording.reference(report, spans),
        stated=wording.is_stated(report, name),
        sign=_fact_sign(report, name),
    )


def _lost(report: Report, name: str) -> list[str]:
    mark = marking.of_fact(report, name)
    return [marking.lost_words()] if mark is not None and mark.status == Status.LOST else []


def _item(report: Report, number: int, item: ProgrammeItem) -> ProgrammeRow:
    notes = [*filter(None, (wording.time_of(report, item),)), *wording.tags(report, item)]
    notes += [
        SummaryWords.tr("{function} {name}", "moderator Ann Lee").format(
            function=categories.function(who.function), name=report.person(who.id).name
        )
        for who in item.participants
        if who.function not in _SHOWN_ELSEWHERE
    ]
    notes += item_doubts(report, item)
    rest, role_sign, more = _rest(report, item)
    sign = checked.sign(doubting.of_item(item))
    if not more:  # one sign is enough where both would stand
        sign, role_sign = " ".join(dict.fromkeys((*role_sign.split(), *sign.split()))), ""
    return ProgrammeRow(
        number=number,
        kind=wording.kind_label(item),
        rest=rest if role_sign else f"{rest}{more}",
        note=wording.listed(notes),
        reference=wording.reference(report, item.spans),
        sign=sign,
        role_sign=role_sign,
        more=more if role_sign else "",
    )


def _rest(report: Report, item: ProgrammeItem) -> tuple[str, str, str]:
    """What follows the kind: ``by Name, role``, ``of Name by Name``, ``from Name and Name``, ``: title``.

    Behind it, the sign of a role that a reader gave, and the title that follows.
    """
    people = wording.names(report, item.people)
    if not people or wording.is_giving(item):
        return f": {wording.act(report, item) if people else item.title}", "", ""
    introduced = wording.names(report, item.having(Function.INTRODUCED))
    if introduced:
        words = SummaryWords.tr("of {introduced} by {people}", "follows the word “Introduction”")
        title = item.title if wording.is_titled_by_reader(item) else ""
        return " " + parted((words.format(introduced=introduced, people=people), title)), "", ""
    title, role_sign = item.title, ""
    person = report.person(item.people[0]) if len(item.people) == 1 else None
    if person and person.role and item.kind in (ItemKind.SPEECH, ItemKind.MESSAGE, ItemKind.STATEMENT):
        people, role_sign = wording.listed((people, str(person.role.value))), checked.role_pencil(person)
        if item.kind == ItemKind.SPEECH and "“" not in title and not wording.is_titled_by_reader(item):
            title = ""  # as “gave a speech”
    if item.kind in _BY:
        told = SummaryWords.tr("by {people}", "follows a kind of act, such as “Speech”")
    elif item.kind == ItemKind.MESSAGE:
        told = SummaryWords.tr("from {people}", "follows the word “Message”")
    else:
        told = SummaryWords.tr("with {people}", "follows a kind of act, such as “Discussion”")
    rest = f" {told.format(people=people)}"
    return rest, role_sign, parted((rest, title)).removeprefix(rest)


def _said(report: Report) -> Iterator[SaidRow]:
    before: tuple[str | None] | None = None
    known = {person.id for person in wording.speakers(report)}
    for statement in report.statements:
        role_told = statement.speaker is not None and statement.speaker not in known
        row = _said_by(report, statement, quoting.statement_words(report, statement), role_told=role_told)
        yield replace(row, first=before != (statement.speaker,))
        before = (statement.speaker,)
        known.add(statement.speaker or "")


def _in_brief(report: Report) -> Iterator[SaidRow]:
    """One row a speaker: the surest statement, or the first of those, cut to a line, and how many there are."""
    by_speaker: dict[str | None, list[Statement]] = {}
    for statement in report.statements:
        by_speaker.setdefault(statement.speaker, []).append(statement)
    for said in by_speaker.values():
        surest = min(said, key=lambda one: len(doubting.sign(one.origin)))
        words = quoting.shortened(quoting.statement_words(report, surest), _LINE)
        if len(said) > 1:
            words = SummaryWords.tr("{words} (1 of {count} statements)").format(words=words, count=numeral(len(said)))
        yield _said_by(report, surest, words, role_told=surest.speaker is not None)


def _said_by(report: Report, statement: Statement, words: str, *, role_told: bool) -> SaidRow:
    person = report.person(statement.speaker) if statement.speaker else None
    role = person.role if person and role_told else None
    return SaidRow(
        speaker=person.name if person else wording.nobody(),
        words=words,
        reference=wording.reference(report, statement.spans),
        first=True,
        sign=checked.sign(statement.origin),
        role=str(role.value) if role else "",
        role_sign=checked.role_sign(person) if person and role else "",
    )


def _to_check(report: Report) -> Iterator[RemarkRow]:
    """The remarks, those that are settled last, then what is doubtful, and what has lost its words.

    What is remarked in the same words of several places is one row, or several where one cannot tell all of them.
    """
    places: dict[tuple[str, str, str], list[Span]] = {}
    for remark in report.remarks:
        row = remark.kind, messages.again(remark.message), checked.sign(remark.origin)
        places.setdefault(row, []).extend(remark.spans)
    for (kind, message, sign), spans in places.items():
        yield from (RemarkRow(kind, message, told, sign) for told in wording.references(report, spans))
    yield from checked.settled(report)
    for doubt in doubtful.doubts(report):
        yield RemarkRow(doubting.grade(doubt.origin), f"{doubt.message}.", wording.reference(report, doubt.spans))
    yield from checked.lost(report)
