"""What stands above the middle column: which of its two pages is shown, the text or the overview, and a count.

Where a column beside it is hidden, a button at that end brings it back.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QToolButton

from viewer.window import measures
from viewer.window.elided_label import ElidedLabel

TEXT, OVERVIEW = 0, 1
"""The numbers of the pages."""
_HEIGHT = 40
_MEDIUM = 500
_ELIDE_RIGHT = 1
"""``Qt.TextElideMode.ElideRight``, see ``early``"""


class PageHead(QFrame):
    """Two tabs, and at the end what the page holds."""

    turned = Signal(int)
    """The number of a page that is to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page_head")
        self.tabs = QTabBar()
        self.tabs.setObjectName("page_tabs")
        self.tabs.setAccessibleName(self.tr("Text, overview"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setProperty("elideMode", _ELIDE_RIGHT)
        for title in (self.tr("Text"), self.tr("Overview")):
            self.tabs.addTab(title)
        self.tabs.setTabEnabled(OVERVIEW, False)
        self.tabs.currentChanged.connect(self.turned)
        measures.font(self.tabs, 1.0, _MEDIUM)
        self._count = ElidedLabel(at_end=True, counts=True)
        self._count.setObjectName("panel_count")
        measures.least_height(self, _HEIGHT)
        row = QHBoxLayout(self)
        measures.margins(row, 14, 0, 20, 0)
        row.addWidget(self.tabs)
        row.addWidget(self._count, 1)
        self._before, self._behind = QToolButton(), QToolButton()
        for place, button, name, title in (
            (0, self._before, "bring_programme", self.tr("‹ Programme")),
            (-1, self._behind, "bring_side", self.tr("People ›")),
        ):
            button.setObjectName(name)
            button.setText(title)
            button.setAutoRaise(True)
            button.hide()
            row.insertWidget(place, button)

    def offer(self, programme: QAction, side: QAction) -> None:
        """Have the buttons at the ends do what the menu does that shows the columns beside."""
        for button, action in ((self._before, programme), (self._behind, side)):
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.text().replace("&", ""))
            button.clicked.connect(lambda _checked, action=action: action.setChecked(True))

    def show_ways(self, programme: bool, side: bool) -> None:
        """Show the button of each column that is hidden; given is which of them are shown."""
        self._before.setVisible(not programme)
        self._behind.setVisible(not side)

    def allow_overview(self, allowed: bool) -> None:
        """Whether there is an overview to be shown."""
        self.tabs.setTabEnabled(OVERVIEW, allowed)
        if not allowed:
            self.tabs.setCurrentIndex(TEXT)

    def set_count(self, words: str) -> None:
        """What is said of the page at the end; "" where nothing is."""
        self._count.setText(words)
