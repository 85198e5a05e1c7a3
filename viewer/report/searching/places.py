"""What every place of a report's text belongs to: a statement, an item of the programme, a paragraph."""

from __future__ import annotations

import heapq
from bisect import bisect_right
from collections.abc import Iterable

from viewer.report.model import Report, Span
from viewer.report.paragraphs import paragraph_at, paragraphs


class Segments:
    """Stretches of a text, each owned by a number. Where several overlap, the shortest owns the place."""

    def __init__(self, owned: Iterable[tuple[Span, int]]) -> None:
        spans = sorted(owned)
        bounds = sorted({bound for span, _ in spans for bound in (span.start, span.end)})
        self.starts: list[int] = []
        self.owners: list[int | None] = []
        active: list[tuple[int, int, int]] = []
        at = 0
        for bound in bounds:
            while at < len(spans) and spans[at][0].start <= bound:
                span, owner = spans[at]
                heapq.heappush(active, (span.end - span.start, span.end, owner))
                at += 1
            while active and active[0][1] <= bound:
                heapq.heappop(active)
            self.starts.append(bound)
            self.owners.append(active[0][2] if active else None)

    def owner(self, offset: int) -> int | None:
        """Who owns the place at the offset."""
        number = bisect_right(self.starts, offset) - 1
        return self.owners[number] if number >= 0 else None


class Places:
    """Answers what a place belongs to, in a report or in a text that nothing else is known of."""

    def __init__(self, source: str | Report) -> None:
        report = Report(source) if isinstance(source, str) else source
        self.report = report
        self.paragraphs = paragraphs(report.text)
        self.statements = Segments((span, n) for n, said in enumerate(report.statements) for span in said.spans)
        self.items = Segments((span, n) for n, item in enumerate(report.programme) for span in item.spans)

    def paragraph(self, offset: int) -> int:
        """The number of the paragraph, from 1."""
        return paragraph_at(self.paragraphs, offset) + 1

    def statement(self, offset: int) -> int | None:
        """The index of the statement in whose content the place lies."""
        return self.statements.owner(offset)

    def item(self, offset: int) -> int | None:
        """The index of the item of the programme that the place belongs to, be it by what is said there."""
        statement = self.statement(offset)
        told = self.report.statements[statement].item if statement is not None else None
        return told if told is not None else self.items.owner(offset)
