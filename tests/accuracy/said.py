"""Statements: by the right speaker, at the right place. How their content is cut is not compared."""

from __future__ import annotations

from collections.abc import Mapping

from tests.accuracy.gold import Gold
from tests.accuracy.placing import locate, meets
from tests.accuracy.tally import Count
from viewer.report.model import Report


def compare(gold: Gold, report: Report, same: Mapping[str, int]) -> tuple[Count, list[str]]:
    """The counts, and the statements missed, in words. Nothing is counted where statements were not annotated."""
    if gold.statements is None:
        return Count(), []
    index = {person.name: number for number, person in enumerate(gold.people)}
    rest = list(report.statements)
    missed: list[str] = []
    for told in gold.statements:
        place, speaker = locate(report.text, told.evidence), index.get(told.speaker)
        hit = None
        if place is not None and speaker is not None:
            hit = next(
                (
                    number
                    for number, said in enumerate(rest)
                    if same.get(said.speaker or "") == speaker
                    and (meets(said.spans, place) or meets(said.cue.spans, place))
                ),
                None,
            )
        if hit is None:
            missed.append(f"{told.speaker}: {told.evidence}")
        else:
            del rest[hit]
    return Count(len(gold.statements) - len(missed), len(missed), len(rest)), missed
