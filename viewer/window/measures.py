"""Fonts and lengths of widgets, given for the usual size: set for the size that everything has, and again for another.

Each is kept as a child of its widget or layout, so that ``rescale`` needs to know none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QFont, QGuiApplication

from viewer.window.theme import px, scaled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QDialog, QLayout, QWidget

_NORMAL = QFont.Weight.Normal.value


def margins(thing: QWidget | QLayout, begin: int, top: int, end: int, bottom: int) -> None:
    """The space around what a widget or layout holds: ``begin`` is that of the side where reading begins."""
    _set(thing, "margins", begin, top, end, bottom)


def spacing(layout: QBoxLayout, pixels: int) -> None:
    """The space between what a layout holds."""
    _set(layout, "spacing", pixels)


def font(widget: QWidget, factor: float = 1.0, weight: int | QFont.Weight = _NORMAL) -> None:
    """The application's font, so many times as large."""
    _set(widget, "font", factor, weight.value if isinstance(weight, QFont.Weight) else weight)


def least_width(widget: QWidget, pixels: int) -> None:
    """The least width of a widget."""
    _set(widget, "least_width", pixels)


def least_height(widget: QWidget, pixels: int) -> None:
    """The least height of a widget."""
    _set(widget, "least_height", pixels)


def most_height(widget: QWidget, pixels: int) -> None:
    """The greatest height of a widget."""
    _set(widget, "most_height", pixels)


def fixed_width(widget: QWidget, pixels: int) -> None:
    """The width of a widget."""
    _set(widget, "fixed_width", pixels)


def symbol(button: QAbstractButton, pixels: int) -> None:
    """Width and height of the symbol on a button."""
    _set(button, "symbol", pixels)


def size(dialog: QDialog, width: int, height: int, *, within: QWidget | None = None) -> None:
    """The size that a dialog has at first; it is no larger than the screen has room for, its frame included.

    One that is to lie ``within`` a window is no larger than that, either, but where that leaves it less than half. It
    opens wholly on the screen.
    """
    from viewer.window.placing import Placing  # not before the first dialog

    screen = dialog.screen() or QGuiApplication.primaryScreen()
    wanted = QSize(px(width), px(height))
    if within is not None:
        wanted = wanted.boundedTo((within.window().size() - QSize(40, 80)).expandedTo(wanted / 2))
    dialog.resize(wanted.boundedTo(screen.availableSize() - QSize(40, 60)))
    Placing(dialog)


def rescale(root: QObject) -> None:
    """Set everything within ``root`` for the size that the application's font has now."""
    for measure in root.findChildren(_Measure):
        measure.apply()


class _Measure(QObject):
    """One measure of the object that it is a child of."""

    def __init__(self, thing: QObject, name: str, values: tuple[float, ...]) -> None:
        super().__init__(thing)
        self._set = _SETTERS[name]
        self._values = values
        self.apply()

    def apply(self) -> None:
        """Set it."""
        self._set(self.parent(), *self._values)


def _set_margins(thing: QWidget | QLayout, begin: float, top: float, end: float, bottom: float) -> None:
    left, right = (end, begin) if QGuiApplication.isRightToLeft() else (begin, end)
    thing.setContentsMargins(px(left), px(top), px(right), px(bottom))


def _set(thing: QObject, name: str, *values: float) -> None:
    _Measure(thing, name, values)


_SETTERS: Mapping[str, Callable[..., Any]] = {
    "margins": _set_margins,
    "spacing": lambda layout, pixels: layout.setSpacing(px(pixels)),
    "font": lambda widget, factor, weight: widget.setFont(
        scaled(QGuiApplication.font(), factor, QFont.Weight(int(weight)))
    ),
    "least_width": lambda widget, pixels: widget.setMinimumWidth(px(pixels)),
    "least_height": lambda widget, pixels: widget.setMinimumHeight(px(pixels)),
    "most_height": lambda widget, pixels: widget.setMaximumHeight(px(pixels)),
    "fixed_width": lambda widget, pixels: widget.setFixedWidth(px(pixels)),
    "symbol": lambda button, pixels: button.setIconSize(QSize(px(pixels), px(pixels))),
}
