"""The words of what a report does not show itself: of what was found before it was corrected, removed, or noted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.report.marks import Mark
    from viewer.report.model import Entry, Fact, Report
    from viewer.report.spans import Spans

_PARTS = ("role", "time", "cue")
"""The facts that an entry may have."""


def spans_behind(report: Report) -> Iterator[tuple[str, Spans]]:
    """What lies behind what a report shows, by name, with its words: as was found, or is found now, and the review."""
    for name, entry in report.event.facts():
        yield from _of_marks(name, entry)
    if report.event.headline is not None:
        yield from _of_marks("headline", report.event.headline)
    for person in report.people:
        if person.origin.mark or person.part.mark or _is_touched(person.role):
            yield from _of_marks(f"person {person.id}", person)
    for number, item in enumerate(report.programme):
        if item.origin.mark or _is_touched(item.time) or any(who.origin.mark for who in item.participants):
            yield from _of_marks(f"programme item {number}", item)
    for number, said in enumerate(report.statements):
        if said.origin.mark or _is_touched(said.cue):
            yield from _of_marks(f"statement {number}", said)
    for number, remark in enumerate(report.remarks):
        if remark.origin.mark:
            yield from _of_marks(f"remark {number}", remark)
    if report.review:
        yield from _of_review(report)


def spans_before(report: Report) -> Iterator[tuple[str, Spans]]:
    """The words of corrections that have lost theirs: they count in the text that each was made on."""
    for one in report.review.lost:
        if one.entry is not None:
            yield from _of_entries("a lost correction", [one.entry])


def _of_review(report: Report) -> Iterator[tuple[str, Spans]]:
    review = report.review
    for one in review.removed:
        yield from _of_entries(f"a removed {one.kind}", [one.entry])
        yield from _of_mark(f"a removed {one.kind}", one.mark)
    for lost in review.lost:
        yield "a lost correction", (lost.proposal,) if lost.proposal is not None else ()
        yield from _of_mark("a lost correction", lost.mark)
    for note in review.notes:
        yield "a note", note.spans
    yield from _of_entries("a person who is one with another", list(review.gone))


def _of_mark(name: str, mark: Mark) -> Iterator[tuple[str, Spans]]:
    return _of_entries(name, [entry for entry in (mark.found, mark.rival) if entry is not None])


def _of_entries(name: str, entries: list[Entry]) -> Iterator[tuple[str, Spans]]:
    """The words of entries and of all in them, with what these were found as."""
    while entries:
        entry = entries.pop()
        yield name, entry.spans
        for who in getattr(entry, "participants", ()):
            yield name, who.spans
        entries += _facts(entry)
        entries += [found for mark in _own_marks(entry) for found in (mark.found, mark.rival) if found is not None]


def _is_touched(fact: Fact | None) -> bool:
    """Whether a fact may have a mark, or one of its other candidates."""
    return fact is not None and (fact.origin.mark is not None or bool(fact.alternatives))


def _of_marks(name: str, entry: Entry) -> Iterator[tuple[str, Spans]]:
    """The words by the marks of an entry, and of the facts in it."""
    for one in (entry, *_facts(entry)):
        for mark in _own_marks(one):
            yield from _of_mark(f"{name} as it was found", mark)


def _own_marks(entry: Entry) -> Iterator[Mark]:
    origins = [entry.origin, *(who.origin for who in getattr(entry, "participants", ()))]
    if (part := getattr(entry, "part", None)) is not None:
        origins.append(part)
    return (origin.mark for origin in origins if origin.mark is not None)


def _facts(entry: Entry) -> list[Fact]:
    found = [fact for name in _PARTS if (fact := getattr(entry, name, None)) is not None]
    return [*found, *getattr(entry, "alternatives", ())]
