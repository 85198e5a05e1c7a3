"""What suggestions bring, and the keys: what a review costs that leads from what is shown to the annotation.

The review asks of each act that is shown, and of each that is suggested. A key says that it is right, or takes it out
or refuses it; three change its kind (E, the kind, Return). An act that is neither shown nor suggested takes four once
its words are chosen: I, who, the kind, Return.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median

from tests.accuracy import acts
from tests.accuracy.gold import Gold
from tests.accuracy.tally import Count
from viewer.report.model import Report

FIRST = 5
"""So many suggestions of a report are told of apart."""
_ANSWER, _CHANGE, _ADD = 1, 3, 4


@dataclass(frozen=True, slots=True)
class Suggested:
    """Acts of one report: those that are shown, with the first suggestions taken in, and with all of them."""

    shown: Count
    first: Count
    every: Count
    keys_without: int
    keys: int


def count(gold: Gold, report: Report, same: Mapping[str, int]) -> Suggested:
    """What the suggestions of a report bring. ``same`` leads from a person's id to the annotation's."""
    without = acts.compare(gold, report, same)
    first = acts.compare(gold, _with(report, FIRST), same)
    every = acts.compare(gold, _with(report, len(report.suggestions)), same)
    return Suggested(without.found, first.found, every.found, _keys(without), _keys(every))


def _with(report: Report, number: int) -> Report:
    return replace(report, programme=(*report.programme, *report.suggestions[:number]))


def _keys(found: acts.Acts) -> int:
    right, other = found.kind.right, found.found.right - found.kind.right
    return _ANSWER * (right + found.found.wrong) + _CHANGE * other + _ADD * found.found.missed


def lines(groups: Sequence[tuple[str, Sequence[Suggested]]]) -> Iterator[str]:
    """The share of the first suggestions that is right, recall without and with them, and the keys of the median."""
    yield f"{'suggestions':22}" + "".join(f"  {name:>12}" for name, _ in groups)
    whole = [[sum((getattr(one, part) for one in ones), Count()) for part in ("shown", "first", "every")]
             for _, ones in groups]  # fmt: skip
    for name, part in ((f"the first {FIRST} right", 1), ("all right", 2)):
        yield f"{name:22}" + "".join(f"  {_share(counts[0], counts[part]):12.3f}" for counts in whole)
    for name, part in (("recall", 0), (f"with the first {FIRST}", 1), ("with all", 2)):
        yield f"{name:22}" + "".join(f"  {counts[part].recall:12.3f}" for counts in whole)
    for name, keys in (("keys without them", "keys_without"), ("keys", "keys")):
        middle = (median(getattr(one, keys) for one in ones) for _, ones in groups)
        yield f"{name:22}" + "".join(f"  {number:12.1f}" for number in middle)


def _share(shown: Count, more: Count) -> float:
    """Of the acts that are suggested, how many are right."""
    right, all_of_them = more.right - shown.right, more.right + more.wrong - shown.right - shown.wrong
    return right / all_of_them if all_of_them else 0.0
