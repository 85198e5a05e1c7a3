"""The line below the find bar: why there are these matches or none, and what can be done about it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from viewer.models.plain_words import entry
from viewer.window import measures
from viewer.window.plain import plain_label

MOST_OFFERS = 3
"""So many buttons there are at most."""

Offer = tuple[str, Callable[[], object]]
"""The text of a button, and what it does."""


class FindNote(QWidget):
    """A sentence and buttons; it is hidden as long as there is nothing to say."""

    left = Signal()
    """The button that has the keyboard is about to go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_note")
        self._offers: tuple[Offer, ...] = ()
        self._label = plain_label(name="find_note_text", wrapped=True)
        measures.font(self._label, 12 / 13)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        measures.spacing(row, 6)
        row.addWidget(self._label, 100)
        self._buttons: list[QPushButton] = []
        for number in range(MOST_OFFERS):
            button = QPushButton()
            button.setObjectName(f"find_offer_{number}")
            measures.font(button, 12 / 13)
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked, number=number: self._offers[number][1]())
            self._buttons.append(button)
            row.addWidget(button)
        row.addStretch(1)
        self.hide()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons, in order, be they shown or not."""
        return tuple(self._buttons)

    @property
    def text(self) -> str:
        """The sentence, empty where there is none."""
        return self._label.text()

    def say(self, sentence: str, offers: Sequence[Offer] = ()) -> None:
        """Show a sentence and buttons, or nothing where the sentence is empty."""
        self._offers = tuple(offers[:MOST_OFFERS])
        self._label.setText(sentence)
        line = QFontMetricsF(self._label.font()).horizontalAdvance(sentence)
        self._label.setMaximumWidth(math.ceil(line) + 2)  # the buttons follow where it ends
        for number, button in enumerate(self._buttons):
            offered = number < len(self._offers)
            if button.hasFocus() and not offered:
                self.left.emit()
            button.setText(entry(self._offers[number][0]) if offered else "")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if offered else Qt.FocusPolicy.NoFocus)
            button.setVisible(offered)
        self.setVisible(bool(sentence))
