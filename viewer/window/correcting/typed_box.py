"""A combo box in which one types what is wanted: names have spaces, and nobody has to be quick."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox

_MOST = 20
"""So many entries are seen at once."""
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class TypedBox(QComboBox):
    """Goes to the entry that begins with what was typed since the keyboard came here.

    A sign with which no such entry goes on begins anew, behind the entry that is chosen. Space opens the list while
    nothing was typed.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setMaxVisibleItems(_MOST)
        self._typed = ""

    def focusInEvent(self, e: QFocusEvent) -> None:
        self._typed = ""
        super().focusInEvent(e)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        sign = e.text()
        if sign.isprintable() and sign and not e.modifiers() & ~_PLAIN and (self._typed or not sign.isspace()):
            self._seek(sign)
            return
        self._typed = ""
        super().keyPressEvent(e)

    def _seek(self, sign: str) -> None:
        here = max(self.currentIndex(), 0)
        for words, first in ((self._typed + sign, here), (sign, here + 1)):
            rows = (row % self.count() for row in range(first, first + self.count()))
            found = next((row for row in rows if self.itemText(row).casefold().startswith(words.casefold())), None)
            if found is not None:
                self._typed = words
                self.setCurrentIndex(found)
                return
