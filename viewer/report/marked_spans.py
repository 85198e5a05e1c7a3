"""The words of what a report does not show itself: of what was found before it was corrected, removed, or noted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from viewer.report.marks import Mark, Removed
    from viewer.report.model import Entry, Fact, Report
    from viewer.report.spans import Spans

Cited: TypeAlias = "tuple[Spans, tuple[object, ...]]"
"""Words, and what they are words of, in parts: a name is made of them only where something is wrong."""

PARTS = ("role", "time", "cue")
"""The facts that an entry may have."""


def spans_behind(
    report: Report, entries: Iterable[tuple[tuple[object, ...], Entry]], removed: Iterable[Removed]
) -> Iterator[Cited]:
    """The words of what was found, or is found now, instead of facts and these entries, and of the review.

    ``entries`` come with what they are called; of what was removed only ``removed`` is looked at.
    """
    for name, entry in report.event.facts():
        yield from spans_of_marks(entry, name)
    if report.event.headline is not None:
        yield from spans_of_marks(report.event.headline, "headline")
    for names, entry in entries:
        yield from spans_of_marks(entry, *names)
    for one in removed:
        yield from _of_entries([one.entry], "a removed", one.kind)
        yield from _of_mark(one.mark, "a removed", one.kind)
    review = report.review
    for lost in review.lost:
        yield (lost.proposal,) if lost.proposal is not None else (), ("a lost correction",)
        yield from _of_mark(lost.mark, "a lost correction")
    for note in review.notes:
        yield note.spans, ("a note",)
    yield from _of_entries(list(review.gone), "a person who is one with another")


def spans_before(report: Report) -> Iterator[Cited]:
    """The words of corrections that have lost theirs: they count in the text that each was made on."""
    for one in report.review.lost:
        if one.entry is not None:
            yield from _of_entries([one.entry], "a lost correction")


def _of_mark(mark: Mark, *names: object) -> Iterator[Cited]:
    return _of_entries([entry for entry in (mark.found, mark.rival) if entry is not None], *names)


def _of_entries(entries: list[Entry], *names: object) -> Iterator[Cited]:
    """The words of entries and of all in them, with what these were found as."""
    while entries:
        entry = entries.pop()
        yield entry.spans, names
        for who in getattr(entry, "participants", ()):
            yield who.spans, names
        entries += _facts(entry)
        entries += [found for mark in _own_marks(entry) for found in (mark.found, mark.rival) if found is not None]


def spans_of_marks(entry: Entry, *names: object) -> Iterator[Cited]:
    """The words by the marks of an entry, and of the facts in it."""
    for part in (entry, *_facts(entry)):
        for mark in _own_marks(part):
            yield from _of_mark(mark, *names, "as it was found")


def _own_marks(entry: Entry) -> list[Mark]:
    origins = [entry.origin, *(who.origin for who in getattr(entry, "participants", ()))]
    if (part := getattr(entry, "part", None)) is not None:
        origins.append(part)
    return [origin.mark for origin in origins if origin.mark is not None]


def _facts(entry: Entry) -> list[Fact]:
    found = [fact for name in PARTS if (fact := getattr(entry, name, None)) is not None]
    return [*found, *getattr(entry, "alternatives", ())]
