"""The bar at words that are chosen in the text: what can be done with them, each with its key. It takes no keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from viewer.window import measures
from viewer.window.correcting.bar_button import BarButton
from viewer.window.theme import Theme

Act = tuple[str, str, str]
"""A key, what it does in a few words, and in one or two for those who hear it."""

_FIRST = 4
"""So many acts stand in the upper row."""


class WordsBar(QFrame):
    """Two rows of buttons."""

    pressed = Signal(str)
    """A button was clicked: the key that does the same."""

    def __init__(self, theme: Theme, acts: Sequence[Act], unfolding: str, parent: QWidget) -> None:
        """``unfolding`` is the key of what leads to more."""
        super().__init__(parent)
        self.setObjectName("words_bar")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._buttons: dict[str, BarButton] = {}
        column = QVBoxLayout(self)
        measures.margins(column, 1, 1, 1, 1)
        measures.spacing(column, 0)
        for number, part in enumerate((acts[:_FIRST], acts[_FIRST:])):
            row = QHBoxLayout()
            measures.margins(row, 4, 4, 4, 4)
            measures.spacing(row, 0)
            for key, words, _ in part:
                button = BarButton(theme, words, key, leading=True, unfolds=key == unfolding)
                button.setObjectName(f"words_{key}")
                button.clicked.connect(lambda _checked=False, key=key: self.pressed.emit(key))
                self._buttons[key] = button
                row.addWidget(button)
            row.addStretch(1)
            if number:
                column.addWidget(line(self))
            column.addLayout(row)
        self.hide()

    def button(self, key: str) -> BarButton:
        """The button that does what a key does."""
        return self._buttons[key]

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        for button in self._buttons.values():
            button.set_theme(theme)

    def allow(self, possible: Mapping[str, bool]) -> None:
        """Say which acts make sense now."""
        for key, button in self._buttons.items():
            button.setEnabled(possible.get(key, True))


class FactsList(QFrame):
    """The facts that words may state, each with its key, and what each says now."""

    pressed = Signal(str)
    """A fact was clicked: its key."""

    def __init__(self, theme: Theme, facts: Sequence[tuple[str, str]], parent: QWidget) -> None:
        """``facts`` are keys and names."""
        super().__init__(parent)
        self.setObjectName("words_facts")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._current = -1
        column = QVBoxLayout(self)
        measures.margins(column, 1, 6, 1, 6)
        measures.spacing(column, 0)
        self._buttons: list[BarButton] = []
        for key, words in facts:
            button = BarButton(theme, words, key)
            button.setObjectName(f"words_fact_{key}")
            button.clicked.connect(lambda _checked=False, key=key: self.pressed.emit(key))
            self._buttons.append(button)
            column.addWidget(button)
        measures.fixed_width(self, 264)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        for button in self._buttons:
            button.set_theme(theme)

    @property
    def current(self) -> str:
        """The key of the fact that arrows came to; empty before they did."""
        return self._buttons[self._current].key if self._current >= 0 else ""

    def show_now(self, now: Sequence[str]) -> None:
        """Say what each fact says now; none is current."""
        for button, words in zip(self._buttons, now, strict=True):
            button.set_words(button.words, words)
        self._set_current(-1)

    def step(self, by: int) -> str:
        """Come to the next fact (1) or to the one before (-1), and tell what it is."""
        count = len(self._buttons)
        self._set_current((self._current + by) % count if self._current >= 0 or by > 0 else count - 1)
        button = self._buttons[self._current]
        return f"{button.accessibleName()}, {button.key}"

    def spoken(self) -> str:
        """All facts with their keys, to be read out."""
        return ", ".join(f"{button.key} {button.words}" for button in self._buttons)

    def _set_current(self, row: int) -> None:
        self._current = row
        for number, button in enumerate(self._buttons):
            button.set_current(number == row)


def line(parent: QWidget) -> QFrame:
    """A thin line between rows."""
    thin = QFrame(parent)
    thin.setObjectName("thin_line")
    measures.least_height(thin, 1)
    measures.most_height(thin, 1)
    return thin
