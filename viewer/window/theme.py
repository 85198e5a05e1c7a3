"""Colours and fonts: a ``Theme``, and what Qt makes of it (palette, stylesheet, icons)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from viewer import resources
from viewer.window.colours import COLOURS
from viewer.window.typefaces import SANS, SERIF

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap

NUMBER = QPalette.ColorRole.LinkVisited
"""The role of the numbers of paragraphs: Qt itself paints nothing in it."""

INTERFACE_SIZE = 9.75
TEXT_SIZE = 12.75
"""Sizes in points: 13 and 17 pixels at 96 dots per inch."""

_PIXELS = re.compile(r"\b(\d+)px\b")


class Theme:
    """The colours of one theme; what each is for stands in ``colours``."""

    background: QColor
    panel: QColor
    paper: QColor
    ink: QColor
    soft: QColor
    faint: QColor
    line: QColor
    desk: QColor
    trough: QColor
    rail: QColor
    control: QColor
    accent: QColor
    accent_text: QColor
    evidence: QColor
    chosen: QColor
    edge: QColor
    hover: QColor
    hit: QColor
    hit_now: QColor
    online: QColor
    absent: QColor
    doubt: QColor
    hand: QColor
    gone: QColor
    picked: QColor
    changed: QColor

    def __init__(self, name: str) -> None:
        """``name`` is ``light``, ``dark`` or ``contrast``."""
        self.name = name
        for purpose, colour in COLOURS[name].items():
            setattr(self, purpose, QColor(colour))

    @classmethod
    @cache
    def load(cls, name: str) -> Theme:
        """The one theme of that name."""
        return cls(name)

    def palette(self) -> QPalette:
        """The colours for widgets that Qt paints."""
        palette = QPalette()
        role = QPalette.ColorRole
        for where, colour in (
            (role.Window, self.panel),
            (role.WindowText, self.ink),
            (role.Base, self.paper),
            (role.AlternateBase, self.panel),
            (role.Text, self.ink),
            (role.Button, self.panel),
            (role.ButtonText, self.ink),
            (role.BrightText, self.ink),
            (role.PlaceholderText, self.faint),
            (role.ToolTipBase, self.panel),
            (role.ToolTipText, self.ink),
            (role.Highlight, self.accent),
            (role.HighlightedText, self.accent_text),
            (role.Accent, self.accent),
            (role.Link, self.accent),
            (NUMBER, self.faint),
            (role.Light, self.line),
            (role.Midlight, self.line),
            (role.Mid, self.rail),
            (role.Dark, self.control),
            (role.Shadow, self.background),
        ):
            palette.setColor(where, colour)
        for where in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, where, self.faint)
        return palette

    def stylesheet(self) -> str:
        """What the palette cannot say."""
        names = COLOURS[self.name]
        text = resources.path("themes", "window.qss").read_text(encoding="utf-8")
        text = _PIXELS.sub(lambda found: f"{px(int(found[1]))}px", text)
        for name in sorted(names, key=len, reverse=True):
            text = text.replace(f"@{name}", names[name])
        tick = "black" if self.accent_text.lightness() < 128 else "white"
        arrow = "black" if self.ink.lightness() < 128 else "white"
        for way in ("down", "left", "right"):
            text = text.replace(f"@{way}", resources.path("icons", f"{way}_{arrow}.svg").as_posix())
        return text.replace("@tick", resources.path("icons", f"checked_{tick}.svg").as_posix())

    @staticmethod
    def sign(name: str, colour: QColor, size: int = 12) -> QPixmap:
        """A symbol from ``resources/icons`` in a colour, so many pixels wide at the usual size."""
        return _sign(name, colour.name(), px(size), QGuiApplication.primaryScreen().devicePixelRatio())

    def icon(self, name: str, size: int = 16, *, on_accent: bool = False) -> QIcon:
        """A symbol from ``resources/icons`` in the colour of text, sharp at any scale of the screen.

        ``on_accent``: while its button is on, it stands on the accent's ground.
        """
        size = px(size)
        drawing = resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
        icon = QtGui.QIcon()
        on, off = icon.State.On, icon.State.Off
        looks = [(self.soft, icon.Mode.Normal, off), (self.rail, icon.Mode.Disabled, off)]
        if on_accent:
            looks.append((self.accent_text, icon.Mode.Normal, on))
        for colour, mode, state in looks:
            for ratio in (1, 2):
                data = drawing.replace("currentColor", colour.name()).encode()
                pixmap = _drawn(data, QtCore.QSize(size, size) * ratio)
                pixmap.setDevicePixelRatio(ratio)
                icon.addPixmap(pixmap, mode, state)
        return icon


@cache
def _sign(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    drawing = resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
    side = round(size * ratio)
    pixmap = _drawn(drawing.replace("currentColor", colour).encode(), QtCore.QSize(side, side))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _drawn(data: bytes, size: QtCore.QSize) -> QPixmap:
    buffer = QtCore.QBuffer()
    buffer.setData(QtCore.QByteArray(data))
    buffer.open(QtCore.QIODevice.OpenModeFlag.ReadOnly)
    reader = QtGui.QImageReader(buffer, QtCore.QByteArray(b"svg"))
    reader.setScaledSize(size)
    return QtGui.QPixmap.fromImageReader(reader)


def system_theme() -> str:
    """The name of the theme that the desktop asks for."""
    return "dark" if QGuiApplication.styleHints().colorScheme() == QtCore.Qt.ColorScheme.Dark else "light"


def first_system_theme() -> str:
    """The same, as the colours tell that Qt begins with: known sooner (see ``early``), until others are set."""
    palette = QGuiApplication.palette()
    return "dark" if palette.windowText().color().lightness() > palette.window().color().lightness() else "light"


def interface_font(zoom: float = 1.0) -> QFont:
    """The font of everything but the report's text. ``zoom`` is a factor: 1 for the usual size."""
    return _font(SANS, INTERFACE_SIZE * zoom)


def text_font(zoom: float = 1.0) -> QFont:
    """The font of the report's text. ``zoom`` is a factor: 1 for the usual size."""
    return _font(SERIF, TEXT_SIZE * zoom)


def fixed_font() -> QFont:
    """The system's font of letters of equal widths, as large as everything in the windows is."""
    font = QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont)
    return scaled(font, scale())


def scale() -> float:
    """How large everything in the windows is, as a factor of the usual size: as large as the application's font."""
    size = QGuiApplication.font().pointSizeF()
    return size / INTERFACE_SIZE if size > 0 else 1.0


def px(pixels: float) -> int:
    """A length, given for the usual size, in pixels: never none where it is one."""
    return round(pixels * scale()) or (1 if pixels > 0 else 0)


def scaled(font: QFont, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """A font of the same family in another size and weight."""
    other = QFont(font)
    if font.pointSizeF() > 0:
        other.setPointSizeF(font.pointSizeF() * factor)
    else:
        other.setPixelSize(max(1, round(font.pixelSize() * factor)))
    other.setWeight(weight)
    return other


def _font(families: tuple[str, ...], size: float) -> QFont:
    font = QFont(list(families))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setPointSizeF(size)
    return font
