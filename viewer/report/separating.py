"""What stands between the parts of a line: a sign that cannot be taken for a digit, in whatever language they are."""

from __future__ import annotations

from collections.abc import Iterable

from viewer.language import Words


class Separating(Words):
    """Signs between parts."""


def between() -> str:
    """What stands between two parts: in Persian, whose zero is a dot, a dash."""
    return Separating.tr(" · ", "between the parts of a line")


def parted(parts: Iterable[str]) -> str:
    """The parts that say anything, in one line: ``Speech · 3 statements``."""
    return between().join(filter(None, parts))


def counted(title: str, count: int) -> str:
    """A heading, and how many stand below it: ``Spoke · 3``."""
    return Separating.tr("{title} · {count}", "a heading and how many stand below it").format(title=title, count=count)
