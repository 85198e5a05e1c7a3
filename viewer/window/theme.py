"""Colours and fonts: ``resources/themes`` as a ``Theme``, and what Qt makes of it (palette, stylesheet, icons)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QImageReader, QPalette, QPixmap

from viewer import resources

SANS = ("Inter", "Noto Sans", "DejaVu Sans")
SERIF = ("Noto Serif", "Source Serif 4", "Georgia", "Liberation Serif", "DejaVu Serif")
"""Font families by preference; Qt looks for missing glyphs in the next ones and then in all that are installed."""

INTERFACE_SIZE = 9.75
TEXT_SIZE = 12.0
"""Sizes in points: 13 and 16 pixels at 96 dots per inch."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme; what each is for stands in ``resources/themes/light.toml``."""

    name: str
    background: QColor
    panel: QColor
    paper: QColor
    ink: QColor
    soft: QColor
    faint: QColor
    line: QColor
    rail: QColor
    control: QColor
    accent: QColor
    accent_text: QColor
    evidence: QColor
    chosen: QColor
    hover: QColor
    hit: QColor
    hit_now: QColor
    online: QColor
    absent: QColor

    @classmethod
    @cache
    def load(cls, name: str) -> Theme:
        """The theme of that name: ``light``, ``dark`` or ``contrast``."""
        colours = tomllib.loads(resources.path("themes", f"{name}.toml").read_text(encoding="utf-8"))
        return cls(name, **{field.name: QColor(colours[field.name]) for field in fields(cls) if field.name != "name"})

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
            (role.LinkVisited, self.accent),
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
        colours = {field.name: getattr(self, field.name) for field in fields(self)}
        names = {name: value.name() for name, value in colours.items() if isinstance(value, QColor)}
        text = resources.path("themes", "window.qss").read_text(encoding="utf-8")
        for name in sorted(names, key=len, reverse=True):
            text = text.replace(f"@{name}", names[name])
        tick = "black" if self.accent_text.lightness() < 128 else "white"
        return text.replace("@tick", resources.path("icons", f"checked_{tick}.svg").as_posix())

    def icon(self, name: str, size: int = 16) -> QIcon:
        """A symbol from ``resources/icons`` in the colour of text, sharp at any scale of the screen."""
        drawing = resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
        icon = QIcon()
        for colour, mode in ((self.soft, QIcon.Mode.Normal), (self.rail, QIcon.Mode.Disabled)):
            for scale in (1, 2):
                data = drawing.replace("currentColor", colour.name()).encode()
                pixmap = _drawn(data, QSize(size, size) * scale)
                pixmap.setDevicePixelRatio(scale)
                icon.addPixmap(pixmap, mode)
        return icon


def _drawn(data: bytes, size: QSize) -> QPixmap:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(size)
    return QPixmap.fromImageReader(reader)


def system_theme() -> str:
    """The name of the theme that the desktop asks for."""
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def interface_font() -> QFont:
    """The font of everything but the report's text."""
    return _font(SANS, INTERFACE_SIZE)


def text_font(zoom: float = 1.0) -> QFont:
    """The font of the report's text. ``zoom`` is a factor: 1 for the usual size."""
    return _font(SERIF, TEXT_SIZE * zoom)


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
    installed = set(QFontDatabase.families())
    font = QFont([family for family in families if family in installed] or [families[-1]])
    font.setPointSizeF(size)
    return font
