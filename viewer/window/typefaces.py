"""The typefaces that come with the application: made known to Qt before the first words are set."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from viewer import resources

SANS = ("Inter", "Noto Sans Arabic", "Noto Sans", "DejaVu Sans")
"""Families of everything but reports and paper, by preference."""
SERIF = ("Source Serif 4", "Noto Naskh Arabic", "Noto Serif", "DejaVu Serif")
"""Families of the report's own words. For letters that none of them has, Qt asks all that the system has."""

_EQUAL_WIDTHS = "tnum"
"""The OpenType feature of digits that are all equally wide."""


def install() -> None:
    """Make the typefaces in ``resources/fonts`` known to Qt, which has to have an application."""
    for file in sorted(resources.path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def with_equal_digits(font: QFont) -> QFont:
    """The same font with digits of equal widths, for numbers that stand below each other."""
    other = QFont(font)
    other.setFeature(QFont.Tag(_EQUAL_WIDTHS), 1)
    return other
