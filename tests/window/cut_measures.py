"""How much room words and widgets take, and whether that can be seen."""

from __future__ import annotations

import html
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QWidget,
)

SLACK = 1.5
"""Pixels by which a width or a height may be too small: letters are measured in fractions of them."""


def hidden(widget: QWidget, words: str) -> Iterator[str]:
    """Of a widget, a part stands beyond what it stands in."""
    inner, rect = widget, QRect(QPoint(), widget.size())
    while (outer := inner.parentWidget()) is not None and not inner.isWindow():
        rect = rect.translated(inner.pos())
        beyond = rect.united(outer.rect()) != outer.rect()
        area = outer.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is outer:
            if (rect.left() < 0 or rect.right() > outer.rect().right() + 1) and not can_scroll(area, across=True):
                yield f"“{words}” is at {_place(rect)}, beyond the sides of {name(area)}"
                return
            rect = QRect(QPoint(), outer.size())  # the rest can be scrolled to
        elif beyond and not _nearly(rect, outer.rect()):
            yield f"“{words}” is at {_place(rect)}, beyond {name(outer)} of {size(outer.size())}"
            return
        inner = outer


def can_scroll(area: QAbstractScrollArea, *, across: bool) -> bool:
    """Whether what is wider, or higher, than an area can be scrolled to."""
    policy = area.horizontalScrollBarPolicy() if across else area.verticalScrollBarPolicy()
    return policy != Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _nearly(inner: QRect, outer: QRect) -> bool:
    return outer.adjusted(-2, -2, 2, 2).contains(inner)


def tells(tip: object, words: str) -> bool:
    """Whether a tooltip says words."""
    return isinstance(tip, str) and (words in tip or html.escape(words, quote=False) in tip)


def wide(widget: QWidget, words: str) -> float:
    """How wide words are."""
    return QFontMetricsF(widget.font()).horizontalAdvance(words)


def less(size: QSize, need: QSize) -> bool:
    """Whether a size is smaller than what is needed."""
    return size.width() + SLACK < need.width() or size.height() + SLACK < need.height()


def plain(words: str) -> str:
    """Words of a button, a title or a tab without the mark of the letter that chooses it."""
    return "&".join(part.replace("&", "") for part in words.split("&&"))


def name(widget: QWidget) -> str:
    """How a widget is called in a sentence."""
    return f"{type(widget).__name__} {widget.objectName()}".strip()


def size(size: QSize) -> str:
    """A size in words."""
    return f"{size.width()}×{size.height()}"


def _place(rect: QRect) -> str:
    return f"{rect.x()}, {rect.y()}, {size(rect.size())}"
