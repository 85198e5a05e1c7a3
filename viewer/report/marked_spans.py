"""The words of what a report does not show itself: of what was found before it was corrected, removed, or noted."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from viewer.report.marks import Mark, Removed
    from viewer.report.model import Entry, Fact, Report
    from viewer.report.spans import Spans


Numbered: TypeAlias = "tuple[str, object, Entry]"
"""An entry by the name of its kind, with ``%s``, and what that stands for."""

_PARTS = ("role", "time", "cue")
"""The facts that an entry may have."""


Named: TypeAlias = "tuple[Spans, str, object]"
"""Words, and what they are words of: ``%s``, and what that stands for. A name is made only of what is wrong."""


def known_by(report: Report) -> set[object]:
    """By what all entries of a report, shown or removed, are told from all others, as long as the report is there."""
    shown = (_same(one) for one in (*report.people, *report.programme, *report.statements, *report.remarks))
    return {*shown, *map(_removal, report.review.removed)}


def unknown(report: Report, known: Container[object]) -> list[Numbered]:
    """The entries that a report shows and that are not among the known ones (see ``known_by``)."""
    kinds: tuple[tuple[str, Sequence[Entry]], ...] = (
        ("person %s", report.people),
        ("programme item %s", report.programme),
        ("statement %s", report.statements),
        ("remark %s", report.remarks),
    )
    return [
        (name, getattr(entry, "id", number), entry)
        for name, entries in kinds
        for number, entry in enumerate(entries)
        if _same(entry) not in known
    ]


def _same(entry: Entry) -> object:
    """What tells an entry from all others; of a statement all but its speaker and its item, which have no words."""
    if (cue := getattr(entry, "cue", None)) is not None:
        return id(entry.spans), id(cue), id(entry.origin)
    return id(entry)


def _removal(one: Removed) -> object:
    return id(one.entry), id(one.mark)


def spans_behind(report: Report, entries: Iterable[Numbered], known: Container[object] = ()) -> Iterator[Named]:
    """What lies behind what a report shows, by name, with its words: as was found, or is found now, and the review.

    ``entries`` are those looked at; nor is at what was removed and is ``known`` (see ``known_by``).
    """
    for name, entry in report.event.facts():
        yield from _of_marks(entry, "%s", name)
    if report.event.headline is not None:
        yield from _of_marks(report.event.headline, "%s", "headline")
    for name, number, entry in entries:
        yield from _of_marks(entry, name, number)
    if report.review:
        yield from _of_review(report, known)


def spans_before(report: Report) -> Iterator[Named]:
    """The words of corrections that have lost theirs: they count in the text that each was made on."""
    for one in report.review.lost:
        if one.entry is not None:
            yield from _of_entries([one.entry], "a lost %s", "correction")


def _of_review(report: Report, known: Container[object]) -> Iterator[Named]:
    review = report.review
    for one in review.removed:
        if _removal(one) in known:
            continue
        yield from _of_entries([one.entry], "a removed %s", one.kind)
        yield from _of_mark(one.mark, "a removed %s", one.kind)
    for lost in review.lost:
        yield (lost.proposal,) if lost.proposal is not None else (), "a lost %s", "correction"
        yield from _of_mark(lost.mark, "a lost %s", "correction")
    for note in review.notes:
        yield note.spans, "a %s", "note"
    yield from _of_entries(list(review.gone), "a person who is one with %s", "another")


def _of_mark(mark: Mark, name: str, one: object) -> Iterator[Named]:
    return _of_entries([entry for entry in (mark.found, mark.rival) if entry is not None], name, one)


def _of_entries(entries: list[Entry], name: str, one: object) -> Iterator[Named]:
    """The words of entries and of all in them, with what these were found as."""
    while entries:
        entry = entries.pop()
        yield entry.spans, name, one
        for who in getattr(entry, "participants", ()):
            yield who.spans, name, one
        entries += _facts(entry)
        entries += [found for mark in _own_marks(entry) for found in (mark.found, mark.rival) if found is not None]


def _of_marks(entry: Entry, name: str, one: object) -> Iterator[Named]:
    """The words by the marks of an entry, and of the facts in it."""
    for part in (entry, *_facts(entry)):
        for mark in _own_marks(part):
            if mark.found is not None or mark.rival is not None:
                yield from _of_mark(mark, f"{name} as it was found", one)


def _own_marks(entry: Entry) -> list[Mark]:
    origins = [entry.origin, *(who.origin for who in getattr(entry, "participants", ()))]
    if (part := getattr(entry, "part", None)) is not None:
        origins.append(part)
    return [origin.mark for origin in origins if origin.mark is not None]


def _facts(entry: Entry) -> list[Fact]:
    found = [fact for name in _PARTS if (fact := getattr(entry, name, None)) is not None]
    return [*found, *getattr(entry, "alternatives", ())]
