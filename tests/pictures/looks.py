"""How a window is shown while its picture is taken."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from viewer.window import languages
from viewer.window.theme import interface_font

LANGUAGES = ("en", "sq", "fa")
SIZES = ((1360, 860), (1024, 640))
THEMES = (("light", "Light"), ("dark", "Dark"), ("contrast", "High Contrast"))


@dataclass(frozen=True, slots=True)
class Look:
    """Size in pixels, how large everything in the window is as a factor, and from which side it is read."""

    size: tuple[int, int]
    zoom: float = 1.0
    mirrored: bool = False


LOOKS = {
    "usual": Look(SIZES[0]),
    "small": Look(SIZES[1]),
    "zoomed": Look(SIZES[0], zoom=2.0),
    "mirrored": Look(SIZES[0], mirrored=True),
    "smallest": Look((900, 600)),
    "wide": Look((1920, 1080)),
}


def wear(application: QApplication, look: Look, language: str) -> None:
    """Have the windows that are made from now on look like this, and speak that language."""
    application.setFont(interface_font(look.zoom))
    languages.install(application, QLocale(language))
    if look.mirrored:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def folder_of(name: str, language: str) -> str:
    """The folder of a set of pictures, one for each language."""
    return name if language == LANGUAGES[0] else f"{name}-{language}"
