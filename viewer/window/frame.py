"""What stands in the window from its first moment: the text, the facts above it, and room for the lists beside it.

Nothing else is loaded before the window is painted for the first time (see ``main_window``, and ``early``).
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QMainWindow, QSplitter, QVBoxLayout, QWidget

from viewer.window import measures
from viewer.window.columns import Columns
from viewer.window.early import VERTICAL
from viewer.window.elided_label import ElidedLabel
from viewer.window.facts_header import FactsHeader
from viewer.window.message_bar import MessageBar
from viewer.window.plain import plain_label
from viewer.window.text_view import TextView
from viewer.window.theme import Theme, px

_FACTS = 0.28
"""Which part of the height of a window its facts take at most."""
_PROMISE = 800
"""Least width of a window that says in its status bar what it promises, at the usual size."""


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
        measures.least_height(self.text, 24)
        self.middle.add(self.reading)
        self.columns = Columns((self.left, self.middle, self.right))
        self._whole = whole = _Column("whole")
        for widget in (self.facts, self.columns, self.message):
            whole.add(widget, wide=widget is self.columns)
        window.setCentralWidget(whole)

        self.place = ElidedLabel()
        self.place.setObjectName("place")
        self._promise = plain_label("", "promise")
        self.promise(corrected=False)
        for label in (self.place, self._promise):
            measures.font(label, 12 / 13)
        window.statusBar().setSizeGripEnabled(False)
        self._status = window.statusBar()
        self._status.addWidget(self.place, 1)
        self._status.addPermanentWidget(self._promise)

    def promise(self, *, corrected: bool) -> None:
        """Say at the end of the status bar what the window promises: another thing once something was corrected."""
        plain = self.tr("Shown as the report tells it; click anything to see its words")
        kept = self.tr("Corrections are kept apart; the file is never changed")
        self._promise.setText(kept if corrected else plain)

    def add_below(self, widget: QWidget) -> None:
        """Put a row above the status bar."""
        self._whole.add(widget, wide=False)

    def add_status(self, widget: QWidget) -> None:
        """Put a widget at the end of the status bar."""
        self._status.addPermanentWidget(widget)

    def show_private(self) -> None:
        """Say in the status bar, for good, that nothing is kept."""
        label = plain_label(self.tr("Private"), "private")
        label.setToolTip(self.tr("This window keeps nothing: no settings, no list of files, no report"))
        measures.font(label, 12 / 13)
        self._status.insertPermanentWidget(1, label)  # behind the place

    def fit(self, width: int, height: int) -> None:
        """Share the room of the window, in pixels. What it promises is said where there is room for it."""
        self.facts.set_most_height(round(height * _FACTS))
        self.columns.share(width)
        self._promise.setVisible(width >= px(_PROMISE))

    def set_theme(self, theme: Theme) -> None:
        """Show facts and text in other colours."""
        self.facts.set_theme(theme)
        self.text.set_theme(theme)


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
