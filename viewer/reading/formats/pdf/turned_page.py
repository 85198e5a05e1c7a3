"""Pages whose text does not run along their own first axis: which quarter turns it stands upright after.

A page may be shown turned, and its text be set so that it is upright then; or a wide table lies on its side on an
upright page. Either way, places are told as if most of the text were upright, so that it is read as on any other page.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

QUARTERS = 4
_QUARTER = math.pi / 2
_STRAIGHT = 0.02
"""How far text may be off a quarter turn, in radians."""

Box = tuple[float, float, float, float]
"""Left, bottom, right and top."""


def quarters(angles: Iterable[float]) -> int:
    """How many quarters most of the text is turned, against the clock: ``angles`` are those of letters, in radians."""
    turns: Counter[int] = Counter()
    for angle in angles:
        turn = round(angle / _QUARTER)
        turns[turn % QUARTERS if abs(angle - turn * _QUARTER) < _STRAIGHT else 0] += 1
    turn, letters = turns.most_common(1)[0] if turns else (0, 0)
    return turn if 2 * letters > turns.total() else 0


def point(x: float, y: float, turn: int) -> tuple[float, float]:
    """A place, turned so many quarters with the clock."""
    match turn % QUARTERS:
        case 1:
            return y, -x
        case 2:
            return -x, -y
        case 3:
            return -y, x
        case _:
            return x, y


def box(sides: Box, turn: int) -> Box:
    """A rectangle, turned so many quarters with the clock."""
    if not turn:
        return sides
    (x, y), (other_x, other_y) = point(sides[0], sides[1], turn), point(sides[2], sides[3], turn)
    return min(x, other_x), min(y, other_y), max(x, other_x), max(y, other_y)


def upright(angle: float, turn: int) -> float:
    """An angle on a page that is turned so many quarters with the clock, from -π to π."""
    return math.remainder(angle - turn * _QUARTER, 2 * math.pi) if turn else angle
