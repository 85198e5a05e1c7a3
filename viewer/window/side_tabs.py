"""Panels of which one is shown, chosen by tabs above them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from viewer.window import measures
from viewer.window.hearing import Turning
from viewer.window.stack import Stack
from viewer.window.theme import px

_BEFORE = 11
"""What is free before the first tab, in pixels."""


class SideTabs(QWidget):
    """What ``QTabWidget`` is, for as much of it as is needed here, with nothing in it that is said as a pane."""

    def __init__(self, name: str) -> None:
        """``name`` is that of the object."""
        super().__init__()
        self.setObjectName(name)
        self._bar = QTabBar()
        self._bar.setObjectName(f"{name}_bar")
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        measures.font(self._bar)
        self._bar.setDrawBase(False)
        self._bar.setUsesScrollButtons(False)
        self._bar.setElideMode(Qt.TextElideMode.ElideRight)
        self._stack = Stack()
        self._panels: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addSpacing(px(_BEFORE))
        row.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignLeading)
        row.addStretch(1)
        line = QWidget()
        line.setObjectName("side_line")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line.setFixedHeight(1)
        column.addLayout(row)
        column.addWidget(line)
        column.addWidget(self._stack, 1)
        Turning(self._bar)
        self._bar.currentChanged.connect(self._turn)

    def tabBar(self) -> QTabBar:
        """The tabs."""
        return self._bar

    def addTab(self, panel: QWidget, title: str) -> None:
        """Add a panel."""
        self._panels.append(panel)
        self._stack.addWidget(panel)
        self._bar.addTab(title)
        self._bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def removeTab(self, panel: QWidget) -> None:
        """Have a panel stand elsewhere."""
        number = self._panels.index(panel)
        del self._panels[number]
        self._stack.removeWidget(panel)
        self._bar.removeTab(number)
        if not self._panels:
            self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # else a screen reader knows it, without a name

    def indexOf(self, panel: QWidget) -> int:
        """The number of a panel; -1 where it stands elsewhere."""
        return next((number for number, one in enumerate(self._panels) if one is panel), -1)

    def count(self) -> int:
        """How many panels there are."""
        return len(self._panels)

    def widget(self, number: int) -> QWidget:
        """The panel of a tab."""
        return self._panels[number]

    def currentIndex(self) -> int:
        """The number of the panel that is shown."""
        return self._bar.currentIndex()

    def currentWidget(self) -> QWidget | None:
        """The panel that is shown; None where there are none."""
        return self._panels[self.currentIndex()] if self._panels else None

    def setCurrentIndex(self, number: int) -> None:
        """Show the panel of a tab."""
        self._bar.setCurrentIndex(number)

    def setCurrentWidget(self, panel: QWidget) -> None:
        """Show one of the panels."""
        self._bar.setCurrentIndex(self._panels.index(panel))

    def tabText(self, number: int) -> str:
        """The title of a tab."""
        return self._bar.tabText(number)

    def setTabText(self, number: int, title: str) -> None:
        """Give a tab another title."""
        self._bar.setTabText(number, title)

    def _turn(self, number: int) -> None:
        if number < 0:
            return  # the last panel has gone
        self._stack.setCurrentWidget(self._panels[number])
