"""The line above a list in which words are typed that its rows must hold."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from viewer.window.field_button import FieldButton
from viewer.window.tall_words import keep_in_the_middle
from viewer.window.theme import Theme


class FilterField(QLineEdit):
    """Has a button that empties it, as Escape does. Qt's own would look for its icon in every theme of the system."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(title)
        keep_in_the_middle(self)
        self.setAccessibleName(title)
        self._clear = FieldButton(self, self.tr("Clear"), at_end=True)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._clear.setIcon(theme.icon("close"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)
