"""A line of a page, with its words and its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from viewer.reading.formats.pdf.glyphs import Glyph


@dataclass(slots=True)
class Line:
    """A line of a page.

    Places are in points on the page as it is turned for reading: ``left`` and ``right`` of the line, and ``base``, how
    far the line is below the top of the coordinates: it grows down the page. ``depth`` is how far it is down what is
    shown of the page, from 0 to 1. ``rtl`` is the direction of its paragraph, and ``from_right`` tells that the
    paragraph is set at the right edge, as most of these are. ``first_word`` is the room that its first word takes, and
    ``hang`` the place of its second one, each 0 if that is not known. ``links`` are parts of the text with their
    addresses, ``raised`` those that are numbers in small letters. Cells of a row are a tab apart.
    """

    text: str
    page: int
    left: float
    right: float
    base: float
    size: float
    angle: float
    bold: bool
    depth: float = 0.0
    rtl: bool = False
    first_word: float = 0.0
    hang: float = 0.0
    from_right: bool = False
    raised: list[tuple[int, int]] = field(default_factory=lambda: list[tuple[int, int]]())
    links: list[tuple[int, int, str]] = field(default_factory=lambda: list[tuple[int, int, str]]())

    @property
    def start(self) -> float:
        """How far from the edge its first word stands, on a scale that grows into the line."""
        return -self.right if self.from_right else self.left

    @property
    def end(self) -> float:
        """Where it ends, on the same scale."""
        return -self.left if self.from_right else self.right


@dataclass(slots=True)
class RawLine:
    """A line whose words may not be in order yet: ``places`` are the indexes of characters, for each of its text."""

    line: Line
    places: Sequence[int]
    glyphs: list[Glyph] = field(default_factory=lambda: list[Glyph]())
