"""Statements: by the right speaker, at the right place. How their content is cut is not compared.

Direct is what stands between quotation marks, indirect all else; annotations do not say it, the text does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tests.accuracy.gold import Gold
from tests.accuracy.placing import locate, meets
from tests.accuracy.tally import Count
from viewer.report.model import Report, Span

_OPENING, _CLOSING = "“«„", "”»"
_STRAIGHT = '"'


def verdicts(gold: Gold, report: Report, same: Mapping[str, int]) -> Iterator[tuple[int, bool]]:
    """For each statement of the application whether the annotation has it. None where it has no statements at all."""
    if gold.statements is None:
        return
    rest, _ = _compared(gold, report, same)
    yield from ((number, number not in rest) for number in range(len(report.statements)))


def compare(gold: Gold, report: Report, same: Mapping[str, int]) -> tuple[dict[str, Count], list[str]]:
    """The counts by layer, and the statements missed, in words. Nothing is counted where they were not annotated."""
    if gold.statements is None:
        return dict.fromkeys(("said", "direct", "indirect"), Count()), []
    rest, missed = _compared(gold, report, same)
    lost = {number for number, _ in missed}
    counts = {"said": Count(len(gold.statements) - len(missed), len(missed), len(rest))}
    for layer in ("direct", "indirect"):
        told = [n for n, one in enumerate(gold.statements) if _mode(report, locate(report.text, one.evidence)) == layer]
        wrong = sum((report.statements[n].mode == "indirect") == (layer == "indirect") for n in rest)
        counts[layer] = Count(sum(n not in lost for n in told), sum(n in lost for n in told), wrong)
    return counts, [words for _, words in missed]


def _mode(report: Report, place: Span | None) -> str:
    """``direct`` where quotation marks of its paragraph stand around a place, else ``indirect``."""
    if place is None:
        return "indirect"
    start = report.text.rfind("\n", 0, place.start) + 1
    before, words = report.text[start : place.start], report.text[place.start : place.end]
    closing = _CLOSING if "„" not in before else "“"
    is_open = max(map(before.rfind, _OPENING.replace(closing, ""))) > max(map(before.rfind, closing))
    inside = is_open or before.count(_STRAIGHT) % 2 == 1
    return "direct" if inside or words.startswith((*_OPENING, _STRAIGHT)) else "indirect"


def _compared(gold: Gold, report: Report, same: Mapping[str, int]) -> tuple[list[int], list[tuple[int, str]]]:
    """The indices of statements that the annotation has not, and what it has and the application misses, by number."""
    index = {person.name: number for number, person in enumerate(gold.people)}
    rest = list(range(len(report.statements)))
    missed: list[tuple[int, str]] = []
    for number_told, told in enumerate(gold.statements or ()):
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
            missed.append((number_told, f"{told.speaker}: {told.evidence}"))
        else:
            rest.remove(hit)
    return rest, missed
