"""What of a report is doubtful: each thing once, the most doubtful first, with the sentence that says why."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from viewer.language import Words
from viewer.report import quoting, wording
from viewer.report.doubting import grade, of_item, reason, told, within, worst
from viewer.report.model import UNKNOWN
from viewer.report.quotation_marks import quoted

if TYPE_CHECKING:
    from viewer.report.model import Origin, Person, Report, Spans


class Doubts(Words):
    """What is said of the things that are doubtful."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A doubtful thing.

    ``key`` is the name of the fact (of ``wording.FACT_LABELS``), the id of the person, the index of the item or
    statement. ``message`` says which thing it is and why it is doubtful, ``spans`` are its words.
    """

    kind: Literal["fact", "item", "person", "statement"]
    key: str | int
    origin: Origin
    message: str
    spans: Spans


def of_fact(report: Report, name: str) -> Origin:
    """What makes a fact as doubtful as it is: the most doubtful of what it is put together of."""
    return worst(UNKNOWN, *(fact.origin for fact in wording.fact_parts(report, name)))


def of_person(person: Person) -> Origin:
    """What makes the most doubtful of what is told of a person so doubtful: the name, the role, or the part."""
    return within(of_entry(person), person.part)


def of_entry(person: Person) -> Origin:
    """The same without the part: what a person's row shows by a sign."""
    return within(person.origin, *((person.role.origin,) if person.role else ()))


def told_of_person(person: Person, name: Callable[[Origin], str] = told) -> list[str]:
    """How doubtful name, role and part of a person are and why, each by itself; ``name`` tells it of the name."""
    lines = [name(person.origin)]
    if person.role and (doubt := told(person.role.origin)):
        lines.append(Doubts.tr("Role, {doubt}").format(doubt=doubt))
    if doubt := told(person.part):
        lines.append(Doubts.tr("How they took part, {doubt}").format(doubt=doubt))
    return [line for line in lines if line]


def doubts(report: Report) -> tuple[Doubt, ...]:
    """All that is doubtful in a report, the most doubtful first, else as the window shows it."""
    found = (*_facts(report), *_items(report), *_people(report), *_statements(report))
    return tuple(sorted(found, key=lambda one: -one.origin.doubt))


def _facts(report: Report) -> Iterator[Doubt]:
    for name in wording.FACT_LABELS:
        if _is_doubtful(origin := of_fact(report, name)):
            label = wording.fact_label(report, name)
            yield Doubt("fact", name, origin, _told(label, origin), wording.fact_spans(report, name))


def _items(report: Report) -> Iterator[Doubt]:
    for number, item in enumerate(report.programme):
        if _is_doubtful(origin := of_item(item)):
            label = Doubts.tr("Item {number}").format(number=number + 1)
            yield Doubt("item", number, origin, _told(label, origin), item.spans)


def _people(report: Report) -> Iterator[Doubt]:
    """Of a person, the name and the role."""
    for person in report.people:
        parts = [(person.name, person.origin, person.spans)]
        if person.role:
            label = (
                Doubts.tr("role, {role}", "follows what is said of the name")
                if _is_doubtful(person.origin)
                else Doubts.tr("Role of {name}, {role}")
            )
            told = label.format(name=person.name, role=_quoted(str(person.role.value)))
            parts.append((told, person.role.origin, person.role.spans))
        parts = [(label, origin, spans) for label, origin, spans in parts if _is_doubtful(origin)]
        if parts:
            message = "; ".join(_told(label, origin) for label, origin, _ in parts)
            spans = tuple(sorted({span for _, _, spans in parts for span in spans}))
            yield Doubt("person", person.id, worst(*(origin for _, origin, _ in parts)), message, spans)


def _statements(report: Report) -> Iterator[Doubt]:
    for number, said in enumerate(report.statements):
        if _is_doubtful(said.origin):
            speaker = report.person(said.speaker).name if said.speaker else wording.nobody()
            cue = quoting.reporting_words(said)
            label = Doubts.tr("Statement by {name}, {cue}") if cue else Doubts.tr("Statement by {name}")
            label = label.format(name=speaker, cue=_quoted(cue))
            yield Doubt("statement", number, said.origin, _told(label, said.origin), (*said.cue.spans, *said.spans))


def _quoted(words: str) -> str:
    """Words of the report within the marks of the language that is spoken around them."""
    return Doubts.tr("“{words}”").format(words=quoted(words)[1:-1])


def _is_doubtful(origin: Origin) -> bool:
    return grade(origin) != "sure"


def _told(label: str, origin: Origin) -> str:
    return Doubts.tr("{thing}: {reason}").format(thing=label, reason=reason(origin))
