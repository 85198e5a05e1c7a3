"""What stands in the window from its first moment: the text, the facts above it, and room for the lists beside it.

Nothing else is loaded before the window is painted for the first time (see ``main_window``, and ``early``).
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QMainWindow, QSplitter, QVBoxLayout, QWidget

from viewer.window.early import VERTICAL
from viewer.window.elided_label import ElidedLabel
from viewer.window.facts_header import FactsHeader
from viewer.window.message_bar import MessageBar
from viewer.window.plain import plain_label
from viewer.window.text_view import TextView
from viewer.window.theme import Theme, scaled

_WIDTHS = (220, 380, 236)
"""Least widths of the columns, in pixels."""


class Frame(QObject):
    """Facts, three columns of which the middle one is for reading, messages, and the status bar."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window)
        self.facts = FactsHeader(theme)
        self.message = MessageBar()
        self.text = TextView(theme)
        self.left, self.middle, self.right = _Column("side"), _Column("middle"), _Column("side")
        self.reading = QSplitter()
        self.reading.setProperty("orientation", VERTICAL)
        self.reading.setObjectName("reading")
        self.reading.setHandleWidth(1)
        self.reading.setChildrenCollapsible(False)
        self.reading.addWidget(self.text)
        self.middle.add(self.reading)
        self.splitter = QSplitter()  # a horizontal one
        self.splitter.setObjectName("columns")
        self.splitter.setHandleWidth(1)
        for column, width in zip(self.columns, _WIDTHS, strict=True):
            column.setMinimumWidth(width)
            self.splitter.addWidget(column)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        whole = _Column("whole")
        for widget in (self.facts, self.splitter, self.message):
            whole.add(widget, wide=widget is self.splitter)
        window.setCentralWidget(whole)

        self.place = ElidedLabel()
        self.place.setObjectName("place")
        self._promise = plain_label(self.tr("Shown as the report tells it; click anything to see its words"))
        for label in (self.place, self._promise):
            label.setFont(scaled(window.font(), 12 / 13))
        window.statusBar().setSizeGripEnabled(False)
        self._status = window.statusBar()
        self._status.addWidget(self.place, 1)
        self._status.addPermanentWidget(self._promise)

    @property
    def columns(self) -> tuple[QWidget, QWidget, QWidget]:
        """The columns, from left to right."""
        return self.left, self.middle, self.right

    def add_status(self, widget: QWidget) -> None:
        """Put a widget at the end of the status bar."""
        self._status.addPermanentWidget(widget)

    def show_private(self) -> None:
        """Say in the status bar, for good, that nothing is kept."""
        label = plain_label(self.tr("Private"), "private")
        label.setToolTip(self.tr("This window keeps nothing: no settings, no list of files, no report"))
        label.setFont(self._promise.font())
        self._status.insertPermanentWidget(1, label)  # behind the place

    def fit_columns(self, width: int) -> None:
        """Share the width of the window, in pixels, among the columns: what is left over is the text's."""
        left = min(max(round(width * 0.256), 240), 348)
        right = min(max(round(width * 0.221), 248), 300)
        self.splitter.setSizes((left, width - left - right, right))

    def set_theme(self, theme: Theme) -> None:
        """Show facts and text in other colours."""
        self.facts.set_theme(theme)
        self.text.set_theme(theme)

    def tab_font(self) -> QFont:
        """The font of the titles of tabs."""
        return scaled(self.place.window().font(), 12.5 / 13, QFont.Weight.DemiBold)


class _Column(QFrame):
    """Widgets below each other, without space between them."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def add(self, widget: QWidget, *, wide: bool = True, first: bool = False) -> None:
        """Put a widget at the end, or first. A ``wide`` one takes the room that is left."""
        self._layout.insertWidget(0 if first else -1, widget, 1 if wide else 0)
