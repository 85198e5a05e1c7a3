"""A scroll bar that shows where in the whole text the evidence and the matches are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar

from viewer.window.theme import Theme

_HEIGHT = 3.0
"""Height of a mark, in pixels; so near each other they are painted as one."""
_EDGE = 1.0
"""Around a mark, in pixels: it may stand on the handle, whose colour is near its own."""


class MarkedScrollBar(QScrollBar):
    """A vertical scroll bar. Places are given as parts of the height of the whole page, 0 to 1."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()  # a vertical one; with a parent, PySide would ask whether that is a ``Qt.Orientation``
        self._theme = theme
        self._evidence: tuple[float, ...] = ()
        self._matches: tuple[float, ...] = ()
        self._current: float | None = None

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def set_places(self, evidence: Iterable[float], matches: Iterable[float], current: float | None) -> None:
        """Show where evidence and matches are, and which match is the current one."""
        self._evidence, self._matches, self._current = tuple(evidence), tuple(matches), current
        self.update()

    def marks(self) -> tuple[tuple[float, ...], tuple[float, ...], float | None]:
        """Evidence, matches and current match, as they are shown."""
        return self._evidence, self._matches, self._current

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        groove = QRectF(self.rect())
        half = groove.width() / 2
        painter = QPainter(self)
        for places, colour, left, width in (
            (self._evidence, self._theme.accent, groove.left() + 1, half - 2),
            (self._matches, self._theme.absent, groove.left() + half + 1, half - 2),
            (() if self._current is None else (self._current,), self._theme.ink, groove.left() + 1, groove.width() - 2),
        ):
            marks = [QRectF(left, top, width, _HEIGHT) for top in _tops(places, groove.height())]
            for mark in marks:
                painter.fillRect(mark.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE), self._theme.paper)
            for mark in marks:
                painter.fillRect(mark, colour)


def _tops(places: Iterable[float], height: float) -> Iterator[int]:
    """Where the marks of places begin, in pixels, in a groove of such a height; those near each other have one."""
    last = -_HEIGHT
    for place in places:
        top = round(place * (height - _HEIGHT))
        if top - last >= _HEIGHT:
            yield top
            last = top
