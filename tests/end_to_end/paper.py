"""A printed page, read back by other programs than the one that printed it."""

from __future__ import annotations

import subprocess
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtGui import QImage

from tests.end_to_end.screen import PATIENCE

_RESOLUTION = 144
"""Pixels an inch of the picture."""
_DARK = 160
"""A point of the picture that is darker than so bears ink."""
_ROOM = 14.0
"""Points behind a name in which its sign stands."""


class Printed:
    """The first page of a PDF."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.text = " ".join(_told("pdftotext", "-layout", path, "-").split())

    def ink_behind(self, name: str) -> list[int]:
        """How many dark points there are just behind each place where a name of several words stands."""
        picture = self._path.with_name("page")
        _told("pdftoppm", "-r", str(_RESOLUTION), "-gray", "-png", "-singlefile", self._path, picture)
        image = QImage(str(picture.with_suffix(".png")))
        scale = _RESOLUTION / 72
        counts: list[int] = []
        for x, top, bottom in self._ends(name.split()):
            columns = range(round((x + 1) * scale), round((x + _ROOM) * scale))
            rows = range(round(top * scale), round(bottom * scale))
            counts.append(sum(image.pixelColor(column, row).value() < _DARK for column in columns for row in rows))
        return counts

    def _ends(self, words: list[str]) -> list[tuple[float, float, float]]:
        """Where words that stand beside each other end: the right edge, top and bottom of the last, in points."""
        tree = ElementTree.fromstring(_told("pdftotext", "-bbox", "-l", "1", self._path, "-"))
        there = [one for one in tree.iter() if one.tag.endswith("}word")]
        found = (there[n : n + len(words)] for n in range(len(there) - len(words) + 1))
        ends = (some[-1] for some in found if [one.text for one in some] == words)
        return [(float(end.attrib["xMax"]), float(end.attrib["yMin"]), float(end.attrib["yMax"])) for end in ends]


def _told(*command: str | Path) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8", timeout=PATIENCE).stdout
