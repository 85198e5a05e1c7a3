"""Spans of a text taken together."""

from __future__ import annotations

from collections.abc import Iterable

from viewer.report.model import Span, Spans


def merged(spans: Iterable[Span]) -> Spans:
    """The spans in text order, those that touch or overlap made one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)
