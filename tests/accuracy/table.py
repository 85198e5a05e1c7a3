"""The table of ``make accuracy``: one row for each layer, the groups side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.accuracy.tally import LAYERS, Count, Tally

_FIGURES = f"{'P':>7}{'R':>7}{'F1':>7}{'gold':>6}"


@dataclass(frozen=True, slots=True)
class Group:
    """Reports counted together."""

    name: str
    tally: Tally


def lines(groups: Sequence[Group], compare: tuple[Group, Group] | None = None) -> Iterator[str]:
    """The table; with the difference of the F1 of two groups as its last column."""
    head = "".join(f"  {group.name:>{len(_FIGURES)}}" for group in groups)
    yield (
        f"{'':10}{head}" + (f"  {compare[0].name.split()[0]}-{compare[1].name.split()[0]}" if compare else "")
    ).rstrip()
    yield f"{'':10}" + f"  {_FIGURES}" * len(groups) + ("  F1 differs" if compare else "")
    for layer in LAYERS:
        row = f"{layer:10}" + "".join(f"  {_figures(group.tally[layer])}" for group in groups)
        if compare:
            row += f"  {compare[0].tally[layer].f1 - compare[1].tally[layer].f1:+10.3f}"
        yield row


def _figures(count: Count) -> str:
    return f"{count.precision:7.3f}{count.recall:7.3f}{count.f1:7.3f}{count.gold:6}"
