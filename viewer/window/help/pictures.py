"""The pictures of a page of help: files of ``resources/help``, as wide as there is room, and dark where the window is.

A page names a picture by its file alone: ``![what it shows](three-views.png)``. ``three-views-dark.png`` stands in its
place in dark windows. Nothing else is ever loaded for a page, from wherever it may name it.
"""

from __future__ import annotations

from functools import cache
from pathlib import PurePosixPath

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from viewer import resources

_ENDING = ".png"
_DARK = "-dark"
_NONE = QImage(1, 1, QImage.Format.Format_ARGB32)
_NONE.fill(Qt.GlobalColor.transparent)


def picture(name: str, *, dark: bool) -> QImage:
    """The picture of that name in its own size; a transparent pixel where there is none of that name."""
    plain = PurePosixPath(name)
    if plain.suffix != _ENDING or plain.name != name:
        return _NONE
    image = _load(f"{plain.stem}{_DARK}{_ENDING}") if dark else _NONE
    return image if dark and image is not _NONE else _load(name)


def fitted(image: QImage, width: int, scale: float, ratio: float, edge: QColor) -> QImage:
    """A picture no wider than ``width``, and ``scale`` times as large as it is where there is room, with an ``edge``.

    ``ratio`` is how many pixels of the screen one pixel of the window has.
    """
    wanted = max(1, min(width, round(image.width() * scale)))
    shown = image.scaledToWidth(max(1, round(wanted * ratio)), Qt.TransformationMode.SmoothTransformation)
    shown = shown.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(shown)
    painter.setPen(edge)
    painter.drawRect(shown.rect().adjusted(0, 0, -1, -1))
    painter.end()
    shown.setDevicePixelRatio(ratio)
    return shown


@cache
def _load(name: str) -> QImage:
    path = resources.path("help", name)
    image = QImage(str(path)) if path.is_file() else QImage()
    return _NONE if image.isNull() else image
