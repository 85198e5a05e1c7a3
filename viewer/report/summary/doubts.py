"""What the remarks on a fact or an item say against it, beside what its own words tell."""

from __future__ import annotations

from collections.abc import Collection

from viewer.report import doubtful, doubting, wording
from viewer.report.model import ProgrammeItem, Report, Spans
from viewer.report.summary import words
from viewer.report.vocabulary import RemarkKind


def fact_doubts(report: Report, name: str) -> list[str]:
    """Of an event fact, one of ``wording.FACT_LABELS``: ``the report gives another number too``.

    That a start was planned, its label says, and that a number is approximate, its text.
    """
    told = RemarkKind.PLANNED if name == "start_time" else RemarkKind.APPROXIMATE_NUMBER
    return _doubts(report, wording.fact_spans(report, name), [kind for kind in words.DOUBTS if kind != told])


def fact_reserves(report: Report, name: str) -> list[str]:
    """The same for whatever has no sign of doubt: with how doubtful the finding itself is, and why."""
    return [*fact_doubts(report, name), *filter(None, (doubting.told(doubtful.of_fact(report, name)),))]


def item_doubts(report: Report, item: ProgrammeItem) -> list[str]:
    """Of an item of the programme: ``planned, not confirmed``."""
    return _doubts(report, item.spans, [RemarkKind.PLANNED])


def _doubts(report: Report, spans: Spans, kinds: Collection[str]) -> list[str]:
    found = {
        remark.kind
        for remark in report.remarks
        if remark.kind in kinds
        if any(one.overlaps(other) for one in remark.spans for other in spans)
    }
    return [words.doubt(kind) for kind in words.DOUBTS if kind in found]
