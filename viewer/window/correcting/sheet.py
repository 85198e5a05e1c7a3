"""A sheet at the side, in the place of the tabs, on which corrections are decided: a heading, cards, what ends it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from viewer.models.plain_words import tool_tip
from viewer.window import measures
from viewer.window.buttons import dress_button
from viewer.window.correcting.hand_view import HandView
from viewer.window.plain import plain_label
from viewer.window.theme import Theme, px

_LOW = 360
"""Height of a sheet below which there is little room, in pixels."""
_ROWS = 56
"""The least height of the rows, in pixels."""
_TOLD = 0.25
"""Which part of its height what is told of it takes at the most."""


class Sheet(QFrame):
    """Escape closes it."""

    closed = Signal()
    """It is to be closed."""

    def __init__(self, name: str, view: HandView, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = view
        self._spare: tuple[QWidget, ...] = ()
        self._title = plain_label(name=f"{name}_title", wrapped=True)
        measures.font(self._title, 1.0, QFont.Weight.DemiBold)
        self._told = plain_label(name="panel_count", wrapped=True)
        measures.font(self._told, 12 / 13)
        self._close = QToolButton()
        dress_button(self._close, f"{name}_close", self.tr("Close"))
        self._close.clicked.connect(self.closed)
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._told)
        head = QHBoxLayout()
        measures.margins(head, 16, 9, 12, 7)
        measures.spacing(head, 8)
        head.addLayout(words, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addWidget(view, 1)
        measures.least_height(view, _ROWS)  # Qt's own would be more than a low window has beside all the rest
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self.view.set_theme(theme)
        self._close.setIcon(theme.icon("close"))

    def say(self, title: str, told: str = "") -> None:
        """Show what the sheet is about."""
        self._title.setText(title)
        self._told.setText(told)
        self._give_room()
        self.view.setAccessibleName(title)
        self.view.setAccessibleDescription(told)

    def add_below(self, widget: QWidget, *spare: QWidget) -> None:
        """Put something below the cards. ``spare`` is what of it can be done without where there is little room."""
        self._column.addWidget(widget)
        self._spare = spare

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for widget in self._spare:
            widget.setVisible(self.height() >= px(_LOW))
        self._give_room()

    def _give_room(self) -> None:
        """What is told of the sheet takes a part of its height; where it would take more, a tooltip tells it."""
        told, words = self._told.text(), self._told
        fits = words.heightForWidth(self._title.width()) <= self.height() * _TOLD
        words.setVisible(bool(told) and fits)
        self._title.setToolTip("" if fits else tool_tip(told))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
