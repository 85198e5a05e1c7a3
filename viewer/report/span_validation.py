"""Whether all words that a report cites lie in its text. What a report before it had, too, is not looked at again."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from viewer.giving_way import one_by_one
from viewer.report.marked_spans import PARTS, Cited, spans_before, spans_behind, spans_of_marks
from viewer.report.marks import READER

if TYPE_CHECKING:
    from viewer.report.marks import Removed
    from viewer.report.model import Entry, Fact, Report, Statement
    from viewer.report.spans import Spans


class ModelError(ValueError):
    """A report model that contradicts itself: a bad span, an unknown kind, a reference to nobody."""


def check_spans(report: Report, like: Report | None = None) -> None:
    """Check the words of a report, but for those of entries that ``like``, of the same text, has in the same objects.

    Raises ModelError where words are missing, or lie outside the text.
    """
    before = like if like is not None and like.text == report.text else None
    length, entries = len(report.text), unknown(report, before)
    known = frozenset(map(_removal, before.review.removed)) if before is not None else frozenset[object]()
    removed = [one for one in report.review.removed if _removal(one) not in known]
    for spans, names in one_by_one(_shown(report, entries)):
        _check_words(spans, names, length)
    for spans, names in one_by_one(spans_behind(report, entries, removed)):
        _check_bounds(spans, names, length)
    for spans, names in spans_before(report):
        _check_bounds(spans, names, sys.maxsize)


def check_entry_spans(entry: Entry, kind: str, length: int) -> None:
    """Check the words of an entry that is no fact, as a report does whose text has that length.

    Raises ModelError where words are missing, or lie outside the text.
    """
    _check_cited(_of_entry(entry, kind), entry, kind, length)


def check_fact_spans(fact: Fact, name: str, length: int) -> None:
    """Check the words of a fact of the event in the same way, by the name of its field."""
    _check_cited(_of_event(fact, name), fact, name, length)


def _check_cited(cited: Iterable[Cited], entry: Entry, name: str, length: int) -> None:
    for spans, names in cited:
        _check_words(spans, names, length)
    for spans, names in spans_of_marks(entry, name):
        _check_bounds(spans, names, length)


def unknown(report: Report, before: Report | None) -> list[tuple[tuple[object, ...], Entry]]:
    """The entries that a report shows and one before it did not, each with what it is called; without one, all."""
    found: list[tuple[tuple[object, ...], Entry]] = []
    for kind, entries, others in (
        ("person", report.people, before.people if before is not None else ()),
        ("programme item", report.programme, before.programme if before is not None else ()),
        ("suggestion", report.suggestions, before.suggestions if before is not None else ()),
        ("statement", report.statements, before.statements if before is not None else ()),
        ("remark", report.remarks, before.remarks if before is not None else ()),
    ):
        known = set(map(id, others))
        new = [number for number, one in enumerate(map(id, entries)) if one not in known]
        if kind == "statement" and new and before is not None:
            new = _with_new_words(report.statements, new, before.statements)
        found += (((kind, getattr(entries[number], "id", number)), entries[number]) for number in new)
    return found


def _with_new_words(said: Sequence[Statement], new: list[int], before: Sequence[Statement]) -> list[int]:
    """Which of new statements are more than one of before by another speaker, or in another item: these have no words.

    All of them are told by their number among those that were ``said``.
    """
    by_cue = {id(one.cue): one for one in before}
    found: list[int] = []
    for number in new:
        one = said[number]
        old = by_cue.get(id(one.cue))
        if old is None or old.spans is not one.spans or old.origin is not one.origin:
            found.append(number)
    return found


def _removal(one: Removed) -> object:
    return id(one.entry), id(one.mark)


def _check_words(spans: Spans, names: Sequence[object], length: int) -> None:
    if not spans:
        raise ModelError(f"{' '.join(map(str, names))} has no span")
    _check_bounds(spans, names, length)


def _check_bounds(spans: Spans, names: Sequence[object], length: int) -> None:
    for span in spans:
        if not 0 <= span.start < span.end <= length:
            raise ModelError(f"{' '.join(map(str, names))} has a bad span: {span.start} to {span.end}")


def _shown(report: Report, entries: Iterable[tuple[tuple[object, ...], Entry]]) -> Iterator[Cited]:
    for name, fact in report.event.facts():
        yield from _of_event(fact, name)
    if report.event.headline:
        yield from _of_fact(report.event.headline, "headline")
    for names, entry in entries:
        yield from _of_entry(entry, *names)
    for part in (*report.source.layout, *report.source.links):
        yield (part.span,), ("the source",)


def _of_event(fact: Fact, name: str) -> Iterator[Cited]:
    yield from _of_fact(fact, name)
    for other in fact.alternatives:
        yield other.spans, ("another", name)


def _of_entry(entry: Entry, *names: object) -> Iterator[Cited]:
    yield entry.spans, names
    for who in getattr(entry, "participants", ()):
        if who.spans or who.origin.by != READER:
            yield who.spans, ("participant", who.id, "of", *names)
    for part in PARTS:
        if (fact := getattr(entry, part, None)) is not None:
            yield from _of_fact(fact, part, "of", *names)


def _of_fact(fact: Fact, *names: object) -> Iterator[Cited]:
    """The words of a fact, which only a reader's own value may lack."""
    if fact.spans or fact.origin.by != READER:
        yield fact.spans, names
