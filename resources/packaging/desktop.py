"""What a desktop knows of the application, as it goes below ``share``: entry, metadata, icons, manual, completion."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from viewer import resources
from viewer.options import option_names
from viewer.reading import ENCODINGS
from viewer.report.exchange import FORMATS
from viewer.report.file_formats import FILE_FORMATS
from viewer.report.model import EVENT_FIELDS

NAME = "event-report-viewer"
PROGRAM = f"{NAME}-program"
"""What the launcher starts, which has the application's name."""
LINUX = Path(__file__).resolve().parent / "linux"
LAUNCHER = LINUX / "launcher"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
"""Sides of the icons in pixels, for desktops that draw no SVG."""

_DRAWING = resources.path("icons", f"{NAME}.svg")
_PLACES = {
    f"{NAME}.desktop": "applications",
    f"{NAME}.metainfo.xml": "metainfo",
    f"{NAME}.1": "man/man1",
    f"{NAME}.bash": "bash-completion/completions",
}


def files(folder: Path, *, version: str, date: datetime) -> Path:
    """Write them all below the folder, which is returned."""
    words = {
        "@VERSION@": version,
        "@DATE@": date.strftime("%Y-%m-%d"),
        "@OPTIONS@": " ".join(option_names()),
        "@FORMATS@": " ".join(FORMATS),
        "@FORMAT_LIST@": ", ".join(FORMATS),
        "@MIME_TYPES@": "".join(f"{media_type};" for media_type in FILE_FORMATS),
        "@ENCODINGS@": " ".join(ENCODINGS),
        "@FACTS@": " ".join(EVENT_FIELDS),
    }
    for name, place in (_PLACES | _manuals()).items():
        text = (LINUX / name).read_text(encoding="utf-8")
        for word, value in words.items():
            text = text.replace(word, value)
        known_by = {".bash": NAME, ".1": f"{NAME}.1"}  # whatever their language
        target = folder / place / known_by.get(Path(name).suffix, name)
        target.parent.mkdir(parents=True)
        target.write_text(text, encoding="utf-8")
    icons = folder / "icons" / "hicolor"
    scalable = icons / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copy(_DRAWING, scalable)
    draw_icons(icons, SIZES)
    return folder


def _manuals() -> dict[str, str]:
    """The pages of the manual in other languages than English, and their places."""
    pages = sorted(path.name for path in LINUX.glob(f"{NAME}.*.1"))
    return {name: f"man/{name.split('.')[1]}/man1" for name in pages}


def draw_icons(folder: Path, sizes: Sequence[int]) -> None:
    """Draw the icon at ``<side>x<side>/apps`` below a folder, in sides of pixels. Raises OSError."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication([])
    renderer = QSvgRenderer(str(_DRAWING))
    for side in sizes:
        image = QImage(side, side, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        place = folder / f"{side}x{side}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        if not image.save(str(place / f"{NAME}.png")):
            raise OSError(f"the icon of {side} pixels could not be written to {place}")
    del application
