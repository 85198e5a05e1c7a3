"""Statements: by the right speaker, at the right place. How their content is cut is not compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tests.accuracy.gold import Gold
from tests.accuracy.placing import locate, meets
from tests.accuracy.tally import Count
from viewer.report.model import Report


def verdicts(gold: Gold, report: Report, same: Mapping[str, int]) -> Iterator[tuple[int, bool]]:
    """For each statement of the application whether the annotation has it. None where it has no statements at all."""
    if gold.statements is None:
        return
    rest, _ = _compared(gold, report, same)
    yield from ((number, number not in rest) for number in range(len(report.statements)))


def compare(gold: Gold, report: Report, same: Mapping[str, int]) -> tuple[Count, list[str]]:
    """The counts, and the statements missed, in words. Nothing is counted where statements were not annotated."""
    if gold.statements is None:
        return Count(), []
    rest, missed = _compared(gold, report, same)
    return Count(len(gold.statements) - len(missed), len(missed), len(rest)), missed


def _compared(gold: Gold, report: Report, same: Mapping[str, int]) -> tuple[list[int], list[str]]:
    """The indices of statements that the annotation has not, and what it has and the application misses."""
    index = {person.name: number for number, person in enumerate(gold.people)}
    rest = list(range(len(report.statements)))
    missed: list[str] = []
    for told in gold.statements or ():
        place, speaker = locate(report.text, told.evidence), index.get(told.speaker)
        hit = None
        if place is not None and speaker is not None:
            hit = next(
                (
                    number
                    for number in rest
                    if same.get((said := report.statements[number]).speaker or "") == speaker
                    and (meets(said.spans, place) or meets(said.cue.spans, place))
                ),
                None,
            )
        if hit is None:
            missed.append(f"{told.speaker}: {told.evidence}")
        else:
            rest.remove(hit)
    return rest, missed
