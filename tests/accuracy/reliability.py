"""How well doubt is calibrated: of what is doubted so much, how much is wrong.

For each kind of finding, and for all together, the findings are sorted by doubt and cut into five parts of the same
size; of each part the doubt that is said (on average) stands beside the share that is wrong. Below, how many of all
mistakes the most doubtful fifth holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.accuracy.gold import Gold
from tests.accuracy.verdicts import KINDS, Key, verdicts
from viewer.report.model import Origin, Report

BINS = 5


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding: of which kind it is, how doubtful it is said to be, and whether it is wrong."""

    kind: str
    doubt: float
    wrong: bool


def judge(gold: Gold, report: Report) -> Iterator[Judged]:
    """Every finding of a report that its annotation judges."""
    for key, right in verdicts(gold, report):
        yield Judged(str(key[0]), origin(report, key).doubt, not right)


def origin(report: Report, key: Key) -> Origin:
    """The origin of the finding that a key names. Raises LookupError if there is none."""
    match key:
        case ("item", int(number)):
            return report.programme[number].origin
        case ("participant", int(number), int(place)):
            return report.programme[number].participants[place].origin
        case ("person", str(who)):
            return report.person(who).origin
        case ("part", str(who)):
            return report.person(who).part
        case ("role", str(who)) if (role := report.person(who).role) is not None:
            return role.origin
        case ("statement", int(number)):
            return report.statements[number].origin
        case ("fact", str(field), int(number)):
            return [fact for name, fact in report.event.facts() if name == field][number].origin
        case _:
            raise LookupError(f"nothing was found that is {key}")


def lines(name: str, judged: Sequence[Judged]) -> Iterator[str]:
    """The table: in each cell the doubt that is said, the share that is wrong, and how many there are."""
    yield f"doubt, {name}" + " " * 8 + "said -> wrong (of how many), by fifths, the surest first"
    for kind in (*KINDS, "all"):
        own = [one for one in judged if kind in (one.kind, "all")]
        if own:
            yield f"{kind:12}" + "".join(f"{cell:>24}" for cell in _cells(own))
    wrong = sum(one.wrong for one in judged)
    first = sum(one.wrong for one in _sorted(judged)[-(len(judged) // BINS) :])
    if wrong:
        yield f"the most doubtful fifth holds {first} of {wrong} mistakes: {first / wrong:.3f}"


def _cells(judged: Sequence[Judged]) -> Iterator[str]:
    ordered = _sorted(judged)
    for number in range(BINS):
        part = ordered[len(ordered) * number // BINS : len(ordered) * (number + 1) // BINS]
        if part:
            said = sum(one.doubt for one in part) / len(part)
            wrong = sum(one.wrong for one in part) / len(part)
            yield f"{said:.3f} -> {wrong:.3f} ({len(part)})"


def _sorted(judged: Sequence[Judged]) -> list[Judged]:
    return sorted(judged, key=lambda one: one.doubt)
