"""A ``Report`` as the event summary: what paper, page and plain text say, in order, before any of them lays it out.

The summary restates the report. Every row holds the report's own words or a category of the model, with the
paragraphs they come from; what somebody said stands under the speaker's name with the reporting verb as written.
``to_text`` and ``to_html`` are its plain text and its page for a browser; ``viewer.window.printing`` is its paper.
"""

from __future__ import annotations

import datetime
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, replace

import viewer
from viewer import resources
from viewer.language import QT_TRANSLATE_NOOP, Words
from viewer.report import categories, messages, quoting, wording
from viewer.report.model import Person, ProgrammeItem, Remark, Report


class SummaryWords(Words):
    """What the event summary says beside the report's words."""


SECTIONS = ("programme", "speakers", "said", "to_check")
"""The sections below the facts, in order."""

_SECTIONS = {
    "programme": (
        QT_TRANSLATE_NOOP("SummaryWords", "Programme"),
        QT_TRANSLATE_NOOP("SummaryWords", "No programme was found in the report."),
    ),
    "speakers": (
        QT_TRANSLATE_NOOP("SummaryWords", "Speakers"),
        QT_TRANSLATE_NOOP("SummaryWords", "No speeches were found in the report."),
    ),
    "said": (
        QT_TRANSLATE_NOOP("SummaryWords", "What was said, as the report tells it"),
        QT_TRANSLATE_NOOP("SummaryWords", "No statements were found in the report."),
    ),
    "to_check": (
        QT_TRANSLATE_NOOP("SummaryWords", "To check"),
        QT_TRANSLATE_NOOP("SummaryWords", "Nothing noticed."),
    ),
}
"""The heading of each section, and what it says if it has no rows."""

_BY = ("opening", "introduction", "speech", "closing", "performance", "statement")
_SHOWN_ELSEWHERE = ("introduced", "reader", "interpreter")
"""Functions of companions that the words, the tags or the role already tell."""

_TEXT_WIDTH = 78
"""Columns of the plain text."""

_TIE = "\u2002"
"""Ties a text to its paragraphs while lines are wrapped: ``textwrap`` breaks at spaces of ASCII only."""


@dataclass(frozen=True, slots=True)
class FactRow:
    """``label`` and ``text`` of a fact; ``quote`` is the report's wording where the text is another notation of it."""

    label: str
    text: str
    quote: str
    reference: str


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """Item ``number`` (from 1): ``kind``, then ``rest`` in words, then ``note`` ("online, interpreted")."""

    number: int
    kind: str
    rest: str
    note: str
    reference: str


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """A speaker: other spellings, role ("role not stated"), how they took part unless in person, their items."""

    name: str
    also: str
    role: str
    participation: str
    items: str


@dataclass(frozen=True, slots=True)
class SaidRow:
    """One statement: reporting verb and words. ``first`` is False where the row above has the same speaker."""

    speaker: str
    words: str
    reference: str
    first: bool


@dataclass(frozen=True, slots=True)
class RemarkRow:
    """Something to check, with what kind of thing it is."""

    kind: str
    message: str
    reference: str


@dataclass(frozen=True, slots=True)
class Footer:
    """Where the summary comes from: ``sha256`` in hexadecimal of the report's file, all 64 digits, or empty."""

    source: str
    sha256: str
    application: str
    printed: str

    @property
    def origin(self) -> str:
        """The name of the report's file: ``Source: report.txt``."""
        return _origin().format(name=self.source)

    @property
    def digest(self) -> str:
        """The first eight digits of the hash: ``SHA-256 01234567…``; empty where there is none."""
        return f"SHA-256 {self.sha256[:8]}…" if self.sha256 else ""

    @property
    def full_digest(self) -> str:
        """The whole hash: ``SHA-256 ...``; empty where there is none."""
        return f"SHA-256 {self.sha256}" if self.sha256 else ""


@dataclass(frozen=True, slots=True)
class Summary:
    """The event summary. Sections without rows say so by ``nothing``."""

    title: str
    title_reference: str
    facts: tuple[FactRow, ...]
    programme: tuple[ProgrammeRow, ...]
    speakers: tuple[SpeakerRow, ...]
    said: tuple[SaidRow, ...]
    remarks: tuple[RemarkRow, ...]
    footer: Footer


def heading() -> str:
    """What stands above every summary."""
    return SummaryWords.tr("Event summary")


def section(name: str) -> str:
    """The heading of one of ``SECTIONS``."""
    return SummaryWords.tr(_SECTIONS[name][0])


def nothing(name: str) -> str:
    """What one of ``SECTIONS`` says that has no rows."""
    return SummaryWords.tr(_SECTIONS[name][1])


def caveat() -> str:
    """What stands below every summary."""
    return SummaryWords.tr("Restates the report; verifies nothing in it. ¶ = paragraph of the report.")


def summarise(report: Report, printed: datetime.date) -> Summary:
    """The event summary of a report; ``printed`` is the day its footer bears."""
    source = report.source
    stated = report.event.title is not None
    return Summary(
        title=wording.fact_text(report, "title") if stated else source.name or SummaryWords.tr("Title not stated"),
        title_reference=wording.reference(report, wording.fact_spans(report, "title")),
        facts=tuple(_fact(report, name) for name in wording.FACT_LABELS if name != "title"),
        programme=tuple(_item(report, number, item) for number, item in enumerate(report.programme, 1)),
        speakers=tuple(_speaker(report, person) for person in wording.speakers(report)),
        said=tuple(_said(report)),
        remarks=tuple(_remark(report, remark) for remark in report.remarks),
        footer=Footer(
            source=source.name or wording.not_stated(),
            sha256=source.sha256,
            application=SummaryWords.tr("Event Report Viewer {version}").format(version=viewer.__version__),
            printed=SummaryWords.tr("Printed {day}").format(day=wording.calendar_day(printed)),
        ),
    )


def to_text(summary: Summary) -> str:
    """The summary as plain text, wrapped, ending in a line end."""
    label = max(len(row.label) for row in summary.facts) + 2
    lines = [heading().upper(), "", *_wrapped("", _cite(summary.title, summary.title_reference)), ""]
    for row in summary.facts:
        text = f"{row.text} ({row.quote})" if row.quote else row.text
        lines += _wrapped(f"{row.label:{label}}", _cite(text, row.reference))
    lines += _section("programme", summary.programme)
    for row in summary.programme:
        text = f"{row.kind}{row.rest} ({row.note})" if row.note else f"{row.kind}{row.rest}"
        lines += _wrapped(f"{row.number:2}  ", _cite(text, row.reference))
    lines += _section("speakers", summary.speakers)
    for row in summary.speakers:
        lines += _wrapped("", wording.listed((row.name, row.also)))
        lines += _wrapped("    ", " · ".join(filter(None, (row.role, row.participation, row.items))))
    lines += _section("said", summary.said)
    for row in summary.said:
        lines += _wrapped("", row.speaker) if row.first else []
        lines += _wrapped("    ", _cite(row.words, row.reference))
    lines += _section("to_check", summary.remarks)
    for row in summary.remarks:
        lines += _wrapped("-   ", _cite(row.message, row.reference))
    footer = summary.footer
    lines += ["", "-" * _TEXT_WIDTH, *_wrapped("", caveat()), *_wrapped("", footer.origin)]
    lines += [part for part in (footer.full_digest, f"{footer.application} · {footer.printed}") if part]
    return "\n".join(lines) + "\n"


def to_html(summary: Summary) -> str:
    """The summary as one page for a browser: it needs no other file, runs no script, and every text is escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # only this form needs it, and it takes a while

    environment = Environment(
        loader=FileSystemLoader(resources.path("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("summary.html").render(
        summary=summary,
        heading=heading(),
        sections={name: section(name) for name in SECTIONS},
        nothing={name: nothing(name) for name in SECTIONS},
        caveat=caveat(),
        origin=_origin().partition("{name}"),
    )


def _origin() -> str:
    return SummaryWords.tr("Source: {name}")


def _cite(text: str, reference: str) -> str:
    """A text with its paragraphs, where it has any, on the line of its last word."""
    return f"{text}{_TIE}{reference}" if reference else text


def _section(name: str, rows: tuple[object, ...]) -> list[str]:
    return ["", section(name).upper(), *([] if rows else [nothing(name)])]


def _wrapped(lead: str, text: str) -> list[str]:
    wrapper = textwrap.TextWrapper(
        _TEXT_WIDTH,
        initial_indent=lead,
        subsequent_indent=" " * len(lead),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace(_TIE, "  ") for line in wrapper.wrap(text)] or [lead.rstrip()]


def _fact(report: Report, name: str) -> FactRow:
    time = report.event.start_time if name == "start_time" else None
    text = wording.fact_text(report, name)
    quote = report.words(time.spans[0]) if time else ""
    return FactRow(
        label=wording.fact_label(report, name),
        text=text,
        quote=f"“{quote}”" if quote and quote != text else "",
        reference=wording.reference(report, wording.fact_spans(report, name)),
    )


def _item(report: Report, number: int, item: ProgrammeItem) -> ProgrammeRow:
    notes = [*([str(item.time.value)] if item.time else []), *wording.tags(report, item)]
    notes += [
        SummaryWords.tr("{function} {name}", "moderator Ann Lee").format(
            function=categories.function(companion.function), name=report.person(companion.id).name
        )
        for companion in item.companions
        if companion.function not in _SHOWN_ELSEWHERE
    ]
    return ProgrammeRow(
        number=number,
        kind=wording.kind_label(item),
        rest=_rest(report, item),
        note=wording.listed(notes),
        reference=wording.reference(report, item.spans),
    )


def _rest(report: Report, item: ProgrammeItem) -> str:
    """What follows the kind: ``by Name, role``, ``of Name by Name``, ``from Name and Name``, ``: title``."""
    people = wording.names(report, item.people)
    if not people:
        return f": {item.title}"
    introduced = wording.names(report, (c.id for c in item.companions if c.function == "introduced"))
    if introduced:
        words = SummaryWords.tr("of {introduced} by {people}", "follows the word “Introduction”")
        return " " + words.format(introduced=introduced, people=people)
    title = item.title
    role = report.person(item.people[0]).role if len(item.people) == 1 else None
    if role and item.kind in ("speech", "message", "statement"):
        people = wording.listed((people, str(role.value)))
        title = title if "“" in title else ""
    if item.kind in _BY:
        told = SummaryWords.tr("by {people}", "follows a kind of act, such as “Speech”")
    elif item.kind == "message":
        told = SummaryWords.tr("from {people}", "follows the word “Message”")
    else:
        told = SummaryWords.tr("with {people}", "follows a kind of act, such as “Discussion”")
    return " " + " · ".join(filter(None, (told.format(people=people), title)))


def _speaker(report: Report, person: Person) -> SpeakerRow:
    numbers = [n for n, item in enumerate(report.programme, 1) if item.kind == "speech" and person.id in item.people]
    items = SummaryWords.tr("item(s) {numbers}", "of the programme", len(numbers))
    return SpeakerRow(
        name=person.name,
        also=wording.also(replace(person, variants=_spellings(person))),
        role=wording.standing(report, person),
        participation="" if person.participation == "in person" else categories.presence(person.participation),
        items=items.format(numbers=", ".join(map(str, numbers))),
    )


def _spellings(person: Person) -> tuple[str, ...]:
    """The variants that are more than a part of the name."""
    words = set(person.name.split())
    return tuple(variant for variant in person.variants if not set(variant.split()) <= words)


def _said(report: Report) -> Iterator[SaidRow]:
    before: tuple[str | None] | None = None
    for statement in report.statements:
        name = report.person(statement.speaker).name if statement.speaker else wording.nobody()
        yield SaidRow(
            speaker=name,
            words=quoting.statement_words(report, statement),
            reference=wording.reference(report, statement.spans),
            first=before != (statement.speaker,),
        )
        before = (statement.speaker,)


def _remark(report: Report, remark: Remark) -> RemarkRow:
    return RemarkRow(remark.kind, messages.again(remark.message), wording.reference(report, remark.spans))
