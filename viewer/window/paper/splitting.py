"""How a table that is larger than a page is parted: columns into bands side by side, rows into stretches. Points."""

from __future__ import annotations

from collections.abc import Sequence

_TRIES = 24


def bands(widths: Sequence[float], room: float, more: int = 0) -> list[range]:
    """Columns in as few bands as ``room`` allows, or so many ``more``, each about as wide as the others.

    A column that is wider than the room has a band of its own.
    """
    count = len(_filled(widths, room)) + more
    least, most = 0.0, room
    for _ in range(_TRIES):  # the narrowest room that makes no more bands makes them alike
        middle = (least + most) / 2
        if len(_filled(widths, middle)) > count:
            least = middle
        else:
            most = middle
    return _filled(widths, most)


def _filled(widths: Sequence[float], room: float) -> list[range]:
    made: list[range] = []
    first, taken = 0, 0.0
    for number, width in enumerate(widths):
        if number > first and taken + width > room:
            made.append(range(first, number))
            first, taken = number, 0.0
        taken += width
    if first < len(widths):
        made.append(range(first, len(widths)))
    return made


def stretches(heights: Sequence[float], groups: Sequence[str], heading: float, room: float) -> list[range]:
    """Rows in stretches that fit into ``room``, with a ``heading`` above each group, told again where it goes on."""
    made: list[range] = []
    first, taken = 0, 0.0
    for number, height in enumerate(heights):
        begins = number == first or groups[number] != groups[number - 1]
        wanted = height + (heading if begins else 0.0)
        if number > first and taken + wanted > room:
            made.append(range(first, number))
            first, taken, wanted = number, 0.0, height + heading
        taken += wanted
    if first < len(heights):
        made.append(range(first, len(heights)))
    return made
