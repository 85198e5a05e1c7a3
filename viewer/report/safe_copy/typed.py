"""What readers typed into a report: names in it are hidden as those in the text are.

Such values stand nowhere in the text. While names are looked for, they are put behind it, each a paragraph of its own,
so that whatever is known of names in a text holds of them, too; the copy is cut there again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from viewer.report.model import Report, Spans
from viewer.report.safe_copy.leftovers import Leftover
from viewer.report.safe_copy.moving import Moved
from viewer.report.spans import Span

_APART = "\n\n"


class Typed:
    """A report with what readers typed behind its text (``report``)."""

    def __init__(self, report: Report) -> None:
        """Of a report that nobody corrected, ``report`` is the report itself."""
        self.report = report
        self._length = len(report.text)
        there = " ".join(report.text.split())
        values = dict.fromkeys(" ".join(value.split()) for value in _values(report)) if report.review else {}
        if typed := [value for value in values if value and value not in there]:
            self.report = replace(report, text=_APART.join((report.text, *typed)))

    def cut(self, copy: Report, moved: Moved) -> Report:
        """A safe copy without what was put behind the text; ``moved`` is that text in it."""
        end = self._end(moved)
        if end == len(copy.text):
            return copy
        people = tuple(replace(person, spans=_before(person.spans, end)) for person in copy.people)
        return replace(copy, text=copy.text[:end], people=people)

    def parted(self, left: Iterable[Leftover], moved: Moved) -> tuple[tuple[Leftover, ...], tuple[str, ...]]:
        """What is left in the text, and words that are left only in what readers typed."""
        end = self._end(moved)
        inside = [(one, _before(one.spans, end)) for one in left]
        return (
            tuple(replace(one, spans=spans) for one, spans in inside if spans),
            tuple(one.words for one, spans in inside if not spans),
        )

    def _end(self, moved: Moved) -> int:
        return moved.span(Span(self._length - 1, self._length)).end if self._length else 0


def _before(spans: Sequence[Span], end: int) -> Spans:
    return tuple(span for span in spans if span.end <= end)


def _values(report: Report) -> Iterator[str]:
    """All words of a report that a reader may have typed."""
    event = report.event
    facts = [fact for _, fact in event.facts()] + ([event.headline] if event.headline else [])
    for person in report.people:
        yield from (person.name, *person.variants)
        facts += [person.role] if person.role else []
    for item in report.programme:
        yield from (item.title, *(who.function for who in item.participants))
        facts += [item.time] if item.time else []
    facts += [said.cue for said in report.statements]
    for fact in facts:
        yield from (value for value in (fact.value, fact.note) if isinstance(value, str))
