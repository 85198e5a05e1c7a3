"""What a reader has to decide: corrections whose words are no longer in the text, and those that differ from what is
found now. Each decision is one step, which puts another operation in the place of the one that was in doubt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from viewer.report.corrections.anchoring import Anchoring
from viewer.report.corrections.entries import bare, with_spans, words_of
from viewer.report.corrections.making import instead
from viewer.report.corrections.operations import Corrections, Deed, Operation, Target, text_key
from viewer.report.marks import Mark, Status
from viewer.report.model import Entry, Fact, Person, Report
from viewer.report.spans import Span


@dataclass(frozen=True, slots=True)
class Undecided:
    """A correction that is in doubt: its words are ``lost``, or something else is ``found`` now.

    ``words`` are those it stood on; ``place`` is where they may be now, for the reader to look at.
    """

    operation: Operation
    lost: bool
    words: str = ""
    place: Span | None = None
    found: Entry | None = None


class Places:
    """Where words that operations stand on are in a text."""

    def __init__(self, texts: Mapping[str, str], now: str) -> None:
        """``texts`` are those that the operations were made on, by their keys."""
        self._texts, self._now, self._key = texts, now, text_key(now)
        self._anchorings: dict[str, Anchoring] = {}

    def changed(self, operation: Operation) -> tuple[str, str]:
        """The words of an operation as they were and as they are now, where they differ; else nothing twice."""
        base, target = self._texts.get(operation.text), operation.target
        if base is None or operation.text == self._key:
            return "", ""
        entry = operation.after or (target.entry if target is not None else None)
        spans = words_of(entry) if entry is not None else ()
        anchoring = self._anchorings.setdefault(operation.text, Anchoring(base, self._now))
        placed = [(span, anchoring.place(span)) for span in spans]
        before = [_words(base, span) for span, _ in placed]
        now = [_words(self._now, span) for _, span in placed if span is not None]
        if isinstance(entry, Person):  # named in many places, some of which may be gone
            before = [words for words, (_, span) in zip(before, placed, strict=True) if span is not None]
        return (" … ".join(before), " … ".join(now)) if before != now else ("", "")


def _words(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].split())


def undecided(report: Report, corrections: Corrections, outcomes: Mapping[str, str]) -> tuple[Undecided, ...]:
    """What is to be decided in a report that is shown with its corrections: what is lost first."""
    known = {operation.id: operation for operation in corrections.operations}
    marks = {one: mark for mark in _marks(report) for one in mark.operations}
    missing = {one.operation for one in report.review.lost}
    lost: list[Undecided] = []
    for one, outcome in outcomes.items():
        mark, operation = marks.get(one), known[one]
        if outcome == "lost" and not operation.wordless:
            if one in missing or mark is not None and mark.status == Status.LOST:
                lost.append(_lost(report, corrections, operation))
    return (*lost, *different(report, corrections, outcomes))


def different(report: Report, corrections: Corrections, outcomes: Mapping[str, str]) -> tuple[Undecided, ...]:
    """The corrections that differ from what is found now, and of which nobody has decided yet."""
    open_ones = {one for one, outcome in outcomes.items() if outcome == "conflict"}
    known = {operation.id: operation for operation in corrections.operations if operation.id in open_ones}
    marks = (mark for mark in _marks(report) if mark.status == Status.CONFLICT)
    found = {one: mark.rival for mark in marks for one in mark.operations if one in known}
    return tuple(Undecided(operation, lost=False, found=found[one]) for one, operation in known.items() if one in found)


def taken(one: Undecided, place: Span, report: Report, corrections: Corrections, reader: str) -> tuple[Operation, ...]:
    """The correction made anew on words of now."""
    operation = one.operation
    base = corrections.texts.get(operation.text, report.text)
    put = _putting(base, report.text, _first(operation), place)
    after = operation.after and with_spans(operation.after, put)
    if isinstance(after, Fact) and isinstance(operation.after, Fact):
        after = _as_written(after, operation.after, base, report)
    return _anew(operation, _target(operation.target, put), after, put, report, reader)


def kept(one: Undecided, report: Report, corrections: Corrections, reader: str) -> tuple[Operation, ...]:
    """The correction kept as it is: a value without words, or one that differs from what is found.

    What is no fact cannot be shown without words: it is held to, and told beside what is shown, until they are back.
    """
    operation = one.operation
    target = operation.target
    base = corrections.texts.get(operation.text, report.text)
    put = _placing(base, report.text)
    if not one.lost:
        now = replace(target, entry=one.found and bare(one.found)) if target is not None else None
        return _anew(operation, now, operation.after and with_spans(operation.after, put), put, report, reader)
    value = operation.after or (target.entry if target is not None and operation.kind == Deed.CONFIRM else None)
    if target is None or not isinstance(value, Fact):
        return instead((operation.id,), replace(operation, wordless=True), reader=reader)
    found = _found_now(report, target.field)
    kind = "add" if target.field == "organisers" else "set"
    made = replace(operation, kind=kind, target=Target("fact", found, target.field), after=replace(value, spans=()))
    return instead((operation.id,), replace(made, text=text_key(report.text)), reader=reader)


def _found_now(report: Report, field: str) -> Fact | None:
    """What is found now of a fact of which there is one, whatever a reader made of it."""
    fact = None if field == "organisers" else getattr(report.event, field)
    mark = fact.origin.mark if fact is not None else None
    if mark is not None and mark.status != Status.CONFIRMED:
        fact = mark.found
    return bare(fact) if isinstance(fact, Fact) else None


def _marks(report: Report) -> list[Mark]:
    entries = [fact for _, fact in report.event.facts()] + [report.event.headline]
    entries += [*report.people, *report.programme, *report.statements, *report.remarks]
    return [entry.origin.mark for entry in entries if entry is not None and entry.origin.mark is not None]


def _first(operation: Operation) -> Span | None:
    """The words on which an operation stands, the first of them."""
    entry = operation.after if operation.after is not None and words_of(operation.after) else None
    target = operation.target
    if entry is None and target is not None:
        entry = target.entry
    spans = words_of(entry) if entry is not None else target.spans if target is not None else ()
    return spans[0] if spans else None


def _lost(report: Report, corrections: Corrections, operation: Operation) -> Undecided:
    base, span = corrections.texts.get(operation.text, ""), _first(operation)
    if span is None or span.end > len(base):
        return Undecided(operation, lost=True)
    words = " ".join(base[span.start : span.end].split())
    return Undecided(operation, lost=True, words=words, place=Anchoring(base, report.text).proposal(span))


def _placing(base: str, now: str) -> Callable[[Span], Span | None]:
    return Anchoring(base, now).place if base != now else lambda span: span


def _putting(base: str, now: str, lost: Span | None, place: Span) -> Callable[[Span], Span | None]:
    """What places words of a text in another one, those that were lost at a certain place."""
    find = _placing(base, now)

    def put(span: Span) -> Span | None:
        if span == lost:
            return place
        found = find(span)
        if found is None and lost is not None and lost.contains(span):
            at = now.find(base[span.start : span.end], place.start, place.end)
            return Span(at, at + span.end - span.start) if at >= 0 else None
        return found

    return put


def _as_written(after: Fact, before: Fact, base: str, report: Report) -> Fact:
    """A value that was as written is as written now."""
    if not before.spans or not after.spans or not isinstance(before.value, str):
        return after
    span = before.spans[0]
    written = " ".join(base[span.start : span.end].split())
    return replace(after, value=report.words(after.spans[0])) if before.value == written else after


def _target(target: Target | None, put: Callable[[Span], Span | None]) -> Target | None:
    if target is None:
        return None
    spans = tuple(found for span in target.spans if (found := put(span)) is not None)
    return replace(target, entry=target.entry and with_spans(target.entry, put), spans=spans)


def _anew(
    operation: Operation,
    target: Target | None,
    after: Entry | None,
    put: Callable[[Span], Span | None],
    report: Report,
    reader: str,
) -> tuple[Operation, ...]:
    people = (with_spans(person, put) for person in operation.people)
    known: tuple[Person, ...] = tuple(person for person in people if person.spans)
    others = tuple(found for other in operation.others if (found := _target(other, put)) is not None)
    made = replace(operation, text=text_key(report.text), target=target, after=after, others=others, people=known)
    return instead((operation.id,), made, reader=reader)
