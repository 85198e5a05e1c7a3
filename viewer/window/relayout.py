"""Has a page laid out anew, and keeps what was at its top there; of a long one, without holding up the window.

Qt lays out a page in small steps where all of it changes at once, but at once up to what it is asked for. So it is not
asked: until the words that were at the top have been reached, a picture of the page stands in its place.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPixmap

if TYPE_CHECKING:
    from viewer.window.text_view import TextView

_AT_ONCE = 50_000
"""The page of a text of so many characters is laid out in a moment."""
_LOOK = 10
"""Milliseconds after which it is looked how far a page has come."""


class Relayout(QObject):
    """Lays out the page of one text view."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self._picture = QPixmap()
        self._offset = self._value = 0
        """The character that was last to stay at the top, and where the scroll bar stood then."""
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)

    @property
    def picture(self) -> QPixmap | None:
        """What is to be shown instead of the page, while it is laid out."""
        return self._picture if self._timer.isActive() else None

    def change(self, call: Callable[[], object]) -> None:
        """Change something for which all is to be laid out anew."""
        view = self._view
        bar = view.verticalScrollBar()
        if not self._timer.isActive():
            if not bar.value():
                self._offset = 0
            elif bar.value() != self._value:
                self._offset = view.first_visible()
        if view.positions.length > _AT_ONCE and view.is_whole:
            self._begin(call)
            return
        call()
        if self._offset:
            bar.setValue(bar.value() + round(view.line_at(self._offset).top()))
        self._value = bar.value()

    def stop(self) -> None:
        """Show the page, or another one, as it is."""
        self._offset = self._value = 0
        if self._timer.isActive():
            self._end()

    def _begin(self, call: Callable[[], object]) -> None:
        view = self._view
        if not self._timer.isActive():
            self._picture = view.viewport().grab()
            # so that no width is lost meanwhile
            view.setVerticalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        document = view.document()
        document.setLayoutEnabled(False)
        call()
        self._timer.start()
        document.setLayoutEnabled(True)

    def _look(self) -> None:
        document, bar = self._view.document(), self._view.verticalScrollBar()
        position = self._view.positions.to_position(self._offset)
        block = document.findBlock(position)
        if not block.layout().lineCount():
            return
        top = document.documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(position - block.position())
        wanted = round(top + line.y()) if self._offset else 0
        if document.lastBlock().layout().lineCount():  # else nobody may ask for its size
            wanted = min(wanted, max(0, round(document.size().height()) - self._view.viewport().height()))
        if wanted <= bar.maximum():
            bar.setValue(wanted)
            self._value = bar.value()
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._picture = QPixmap()
        self._view.setVerticalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._view.viewport().update()
