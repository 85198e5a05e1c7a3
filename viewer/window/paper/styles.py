"""How words look on paper: fonts, sizes, colours, and how closely lines stand. Lengths are in points."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QFont

from viewer.window.typefaces import SANS, SERIF

RESOLUTION = 1200
"""Dots per inch of the grid."""
UNIT = RESOLUTION / 72
"""Dots of a point."""
INK, GREY, LINE, GROUND = "#1f2328", "#5f6671", "#c9ced6", "#e9ebee"

UNSEEN = "#ffffff"
"""The colour of words that a PDF holds and does not show; no other words have it."""


class Style(Enum):
    """How a run of words looks."""

    HEADING = auto()
    TITLE = auto()
    SECTION = auto()
    BODY = auto()
    BOLD = auto()
    ASIDE = auto()
    SIGN = auto()
    HAND = auto()
    CHECKED = auto()
    REFERENCE = auto()
    NUMBER = auto()
    SMALL = auto()
    LABEL = auto()
    GROUP = auto()
    FINE = auto()
    HEARD = auto()


@dataclass(frozen=True, slots=True)
class Look:
    """Families, size, weight and colour of a style; ``loosest`` is the farthest that lines stand apart."""

    families: tuple[str, ...]
    size: float
    weight: QFont.Weight
    colour: str
    loosest: float = 2.0


_PLAIN, _STRONG, _BOLD = QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold

LOOKS: dict[Style, Look] = {
    Style.HEADING: Look(SANS, 9.0, _STRONG, GREY),
    Style.TITLE: Look(SERIF, 14.25, _STRONG, INK, loosest=1.3),
    Style.SECTION: Look(SANS, 9.75, _STRONG, INK),
    Style.BODY: Look(SERIF, 9.3, _PLAIN, INK),
    Style.BOLD: Look(SERIF, 9.3, _STRONG, INK),
    Style.ASIDE: Look(SERIF, 9.3, _PLAIN, GREY),
    Style.SIGN: Look(SANS, 9.3, _BOLD, INK),
    Style.HAND: Look(SANS, 9.3, _BOLD, INK),
    Style.CHECKED: Look(SANS, 8.25, _STRONG, INK),
    Style.REFERENCE: Look(SANS, 8.25, _PLAIN, GREY),
    Style.NUMBER: Look(SANS, 8.25, _PLAIN, GREY),
    Style.SMALL: Look(SANS, 7.9, _PLAIN, GREY),
    Style.LABEL: Look(SANS, 7.9, _PLAIN, INK),
    Style.GROUP: Look(SANS, 7.9, _STRONG, GREY),
    Style.FINE: Look(SANS, 6.6, _PLAIN, GREY),
    Style.HEARD: Look(SANS, 6.6, _PLAIN, UNSEEN),
}
USUAL_SIZE = LOOKS[Style.BODY].size
"""Size of the body in a summary that nothing has to be fitted into."""


@dataclass(frozen=True, slots=True)
class Density:
    """How closely a summary is set: ``size`` and ``space`` multiply type and gaps, ``line`` is in sizes of type.

    ``height`` is what part of its usual height a summary takes, about.
    """

    size: float = 1.0
    space: float = 1.0
    line: float = 1.42
    height: float = 1.0


FULL = Density()
DENSER = (
    Density(1.0, 0.75, 1.38, 0.92),
    Density(0.97, 0.65, 1.36, 0.84),
    Density(0.94, 0.6, 1.34, 0.79),
    Density(0.91, 0.55, 1.32, 0.75),
    Density(0.88, 0.5, 1.3, 0.7),
    Density(0.85, 0.45, 1.28, 0.65),
    Density(0.82, 0.4, 1.26, 0.61),
    Density(0.79, 0.35, 1.25, 0.57),
)
"""For a summary that closer setting can put on one page; the last is still well read (7.8 points)."""

LEAST_LEADING = 0.92
"""Part of the height that a font asks for which a line always gets, so that tall scripts stay clear of each other."""


def font(style: Style, scale: float = 1.0) -> QFont:
    """The font of a style, with fallbacks for a missing one, and without glyphs that stand for other letters."""
    look = LOOKS[style]
    made = QFont(list(look.families))
    made.setPointSizeF(look.size * scale)
    made.setWeight(look.weight)
    for tag in ("liga", "clig", "calt"):
        made.setFeature(QFont.Tag(tag), 0)
    return made
