"""People, items and statements that a search found, as rows of a list: whose row it is, and the words in it."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.report.model import Report
from viewer.report.searching.listing import NOBODY, WIDTH, after, before, item_title, voice
from viewer.report.searching.objects import Kind, ObjectMatch
from viewer.report.separating import between


@dataclass(frozen=True, slots=True)
class ObjectRow:
    """Something of a report that holds the words looked for.

    ``before``, ``words`` and ``after``, put together, say what it is and where the words stand in it. ``key`` is as in
    ``ObjectMatch``.
    """

    kind: Kind
    key: str | int
    before: str
    words: str
    after: str


def object_row(report: Report, match: ObjectMatch, width: int = WIDTH) -> ObjectRow:
    """The row of something that was found, with at most ``width`` characters of context on either side."""
    label, text, span = _label(report, match), match.text, match.spans[0]
    words = " ".join(text[span.start : span.end].split())
    at = label.find(text)
    if at >= 0:
        return ObjectRow(match.kind, match.key, label[: at + span.start], words, label[at + span.end :])
    context = before(text, 0, span.start, width)
    return ObjectRow(
        match.kind, match.key, f"{label}{between()}{context}", words, after(text, span.end, len(text), width)
    )


def _label(report: Report, match: ObjectMatch) -> str:
    key = match.key
    if isinstance(key, str):
        return report.person(key).name
    return item_title(report, key) if match.kind == "item" else voice(report, report.statements[key].speaker or NOBODY)
