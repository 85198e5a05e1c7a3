"""The line at the foot of what is to be checked that leads to the corrections that are to be decided."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from viewer.window import measures


class DecideFoot(QFrame):
    """``Corrections to decide…``: the list of those whose words are lost, or that differ from what is found now."""

    def __init__(self, decide: Callable[[], None]) -> None:
        """``decide`` shows that list."""
        super().__init__()
        self.setObjectName("foot")
        button = QPushButton(self.tr("Corrections to decide…"))
        button.setObjectName("to_decide")
        button.setProperty("plain", True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: decide())
        row = QVBoxLayout(self)
        measures.margins(row, 8, 2, 8, 2)
        row.addWidget(button)
