"""What of a report belongs together: an item and its people, a person and their statements, a place and its item.

Pure Python: no Qt. The window asks ``Links`` and hands the answer, a ``Related``, to every view.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from viewer.report import wording
from viewer.report.model import ProgrammeItem, Remark, Report, Span, Spans, Statement
from viewer.report.spans import merged

Kind = Literal["fact", "item", "person", "statement", "remark", "suggestion", "place"]


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing that can be chosen.

    ``key`` is the name of the fact, the id of the person, the index of the item, statement, remark or suggestion, or
    the offset of the place in the text.
    """

    kind: Kind
    key: str | int


@dataclass(frozen=True, slots=True)
class Related:
    """What belongs to a subject. ``spans`` are its words, merged and in text order; ``first`` is where to begin.

    Of these words ``deciding`` are those by which it is what it is: who did it, that it was said. None: all are.
    """

    subject: Subject | None = None
    spans: Spans = ()
    first: Span | None = None
    facts: frozenset[str] = field(default_factory=frozenset[str])
    people: frozenset[str] = field(default_factory=frozenset[str])
    items: frozenset[int] = field(default_factory=frozenset[int])
    statements: frozenset[int] = field(default_factory=frozenset[int])
    remarks: frozenset[int] = field(default_factory=frozenset[int])
    deciding: Spans | None = None

    def keys(self, kind: Kind) -> frozenset[str] | frozenset[int]:
        """The keys of everything of one kind that belongs to the subject."""
        match kind:
            case "fact":
                return self.facts
            case "person":
                return self.people
            case "item":
                return self.items
            case "statement":
                return self.statements
            case "remark":
                return self.remarks
            case "suggestion" | "place":
                return frozenset[str]()


NOTHING = Related()
"""Nothing is chosen."""


class Links:
    """Answers what belongs together in one report."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._facts = {name: wording.fact_spans(report, name) for name in wording.FACT_LABELS}

    def has(self, subject: Subject) -> bool:
        """Whether the report has the subject."""
        try:
            self.related(subject)
        except (LookupError, ValueError):
            return False
        return True

    def related(self, subject: Subject) -> Related:
        """What belongs to the subject. Raises LookupError if the report has no such subject."""
        match subject:
            case Subject("fact", str(name)):
                return self._of_fact(subject, self._facts[name])
            case Subject("person", str(person_id)):
                return self._of_person(subject, person_id)
            case Subject("item", int(number)):
                return self._of_item(subject, number)
            case Subject("statement", int(number)):
                return self._of_statement(subject, number)
            case Subject("remark", int(number)):
                return self._of_remark(subject, number)
            case Subject("suggestion", int(number)):
                return self._of_suggestion(subject, number)
            case Subject("place", int(offset)):
                return self._at(subject, offset)
            case _:
                raise LookupError(f"no such subject: {subject}")

    def _of_fact(self, subject: Subject, spans: Spans) -> Related:
        if not wording.is_stated(self._report, str(subject.key)):
            raise LookupError(f"not stated: {subject}")
        return Related(
            subject,
            merged(spans),
            spans[0] if spans else None,
            facts=frozenset({str(subject.key)}),
            people=self._people_named(spans),
            items=self._items_told(spans),
            statements=self._statements_made(spans),
            remarks=self._remarks_on(spans),
        )

    def _of_person(self, subject: Subject, person_id: str) -> Related:
        report = self._report
        person = report.person(person_id)
        role = person.role.spans if person.role else ()
        return Related(
            subject,
            merged((*person.spans, *role)),
            person.spans[0],
            facts=self._facts_stated(person.spans),
            people=frozenset({person_id}),
            items=frozenset(
                number
                for number, item in enumerate(report.programme)
                if any(who.id == person_id for who in item.participants)
            ),
            statements=frozenset(n for n, said in enumerate(report.statements) if said.speaker == person_id),
            remarks=self._remarks_on((*person.spans, *role)),
        )

    def _of_item(self, subject: Subject, number: int) -> Related:
        item = self._report.programme[number]
        spans = (*item.spans, *(item.time.spans if item.time else ()))
        return Related(
            subject,
            merged(spans),
            item.spans[0],
            people=self._people_of(number),
            items=frozenset({number}),
            statements=frozenset(n for n, said in enumerate(self._report.statements) if said.item == number),
            remarks=self._remarks_on(spans),
            deciding=_deciding(item),
        )

    def _of_suggestion(self, subject: Subject, number: int) -> Related:
        item = self._report.suggestions[number]
        people = frozenset(who.id for who in item.participants)
        return Related(subject, merged(item.spans), item.spans[0], people=people, deciding=_deciding(item))

    def _of_statement(self, subject: Subject, number: int) -> Related:
        said = self._report.statements[number]
        spans = (*said.cue.spans, *said.spans)
        return Related(
            subject,
            merged(spans),
            min(spans),
            people=frozenset({said.speaker} if said.speaker else ()),
            items=frozenset({said.item} if said.item is not None else ()),
            statements=frozenset({number}),
            remarks=self._remarks_on(spans),
            deciding=said.cue.spans,
        )

    def _of_remark(self, subject: Subject, number: int) -> Related:
        spans = self._report.remarks[number].spans
        return Related(
            subject,
            merged(spans),
            spans[0],
            facts=self._facts_stated(spans),
            people=self._people_named(spans),
            items=self._items_told(spans),
            statements=self._statements_made(spans),
            remarks=frozenset({number}),
        )

    def _at(self, subject: Subject, offset: int) -> Related:
        """What the character at the offset belongs to; what ends there if it belongs to nothing."""
        found = self._in(subject, Span(offset, offset + 1))
        return found if found.spans or offset == 0 else self._in(subject, Span(offset - 1, offset))

    def _in(self, subject: Subject, place: Span) -> Related:
        report = self._report
        here = (place,)
        statements = self._statements_made(here)
        told = {report.statements[number].item for number in statements} - {None}
        items = frozenset(number for number in told if number is not None) or self._items_told(here)
        facts, named, remarks = self._facts_stated(here), self._people_named(here), self._remarks_on(here)
        speakers = {report.statements[number].speaker for number in statements}
        people = named.union(*(self._people_of(number) for number in items), (s for s in speakers if s is not None))
        holders = (
            *(span for number in items for span in report.programme[number].spans),
            *(span for number in statements for span in report.statements[number].spans),
            *(span for person_id in named for span in report.person(person_id).spans if span.contains(place)),
            *(span for name in facts for span in self._facts[name] if span.contains(place)),
            *(span for number in remarks for span in report.remarks[number].spans if span.contains(place)),
        )
        deciding = self._deciding_at(place, items, statements, self._names_and_facts(named, facts))
        return Related(subject, merged(holders), None, facts, people, items, statements, remarks, deciding)

    def _deciding_at(
        self, place: Span, items: frozenset[int], statements: frozenset[int], named: frozenset[Span]
    ) -> Spans | None:
        """The words that say who did what in these items, that these statements were made, and what a place names."""
        acts = (span for number in items for span in _deciding(self._report.programme[number]))
        cues = (span for number in statements for span in self._report.statements[number].cue.spans)
        return merged((*acts, *cues, *(span for span in named if span.contains(place)))) or None

    def _names_and_facts(self, people: frozenset[str], facts: frozenset[str]) -> frozenset[Span]:
        named = (span for person_id in people for span in self._report.person(person_id).spans)
        return frozenset((*named, *(span for name in facts for span in self._facts[name])))

    def _people_of(self, number: int) -> frozenset[str]:
        return frozenset(who.id for who in self._report.programme[number].participants)

    def _facts_stated(self, spans: Spans) -> frozenset[str]:
        return frozenset(name for name, words in self._facts.items() if _meet(words, spans))

    def _people_named(self, spans: Spans) -> frozenset[str]:
        return frozenset(person.id for person in self._report.people if _meet(person.spans, spans))

    def _items_told(self, spans: Spans) -> frozenset[int]:
        return frozenset(n for n, item in enumerate(self._report.programme) if _meet(item.spans, spans))

    def _statements_made(self, spans: Spans) -> frozenset[int]:
        said = enumerate(self._report.statements)
        return frozenset(n for n, statement in said if _meet((*statement.cue.spans, *statement.spans), spans))

    def _remarks_on(self, spans: Spans) -> frozenset[int]:
        return frozenset(n for n, remark in enumerate(self._report.remarks) if _meet(remark.spans, spans))


def _deciding(item: ProgrammeItem) -> Spans:
    """The words that say who did it, and when."""
    return merged((*(span for who in item.participants for span in who.spans), *(item.time.spans if item.time else ())))


def _meet(ones: Spans, others: Spans) -> bool:
    return any(one.overlaps(other) for one in ones for other in others)


def followed(subject: Subject, before: Report, after: Report) -> Subject:
    """The subject of the same words in a report with other corrections, where what has a number may have another.

    Where nothing has its words any more, it is what has its number. Of people who were made one, it is that one.
    """
    match subject:
        case Subject("person", str(key)):
            return Subject("person", _one_with(key, before, after))
        case Subject("item" | "statement" | "remark" | "suggestion" as kind, int(number)):
            entries, others = _entries(before, kind), _entries(after, kind)
            if number < len(entries):
                wanted = entries[number]
                same = [n for n, other in enumerate(others) if other.spans[:1] == wanted.spans[:1]]
                alike = [n for n in same if _looks(others[n]) == _looks(wanted)] or same
                if alike:
                    return Subject(kind, min(alike, key=lambda n: abs(n - number)))
    return subject


def _one_with(key: str, before: Report, after: Report) -> str:
    """Who somebody is in another report: whoever is named by the same words, where nobody has the id any more."""
    if any(person.id == key for person in after.people):
        return key
    words = {span for person in before.people if person.id == key for span in person.spans}
    return next((person.id for person in after.people if not words.isdisjoint(person.spans)), key)


def _entries(report: Report, kind: str) -> tuple[ProgrammeItem | Statement | Remark, ...]:
    entries = {
        "item": report.programme,
        "statement": report.statements,
        "remark": report.remarks,
        "suggestion": report.suggestions,
    }
    return entries[kind]


def _looks(entry: ProgrammeItem | Statement | Remark) -> tuple[object, ...]:
    """What tells entries of the same words from each other."""
    match entry:
        case ProgrammeItem():
            return entry.kind, entry.title, entry.people
        case Statement():
            return entry.speaker, entry.cue.value
        case _:
            return entry.kind, entry.message
