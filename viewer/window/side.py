"""What stands at the right of the text: panels behind tabs, or, in a wide window, beside and below each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from viewer.window.side_tabs import SideTabs
from viewer.window.splitter import Splitter

P = TypeVar("P", bound=QWidget)

_UPPER, _LOWER, _BESIDE = range(3)
_PLACES = (_UPPER, _BESIDE, _LOWER, _LOWER)
"""In which place each panel stands in a wide window: people, statements, to check, history."""
_NAMES = ("side_tabs", "lower_tabs", "beside_tabs")
_SHARES = (11, 9)
"""How people and what is below them share the height."""


class Side(Splitter, Generic[P]):
    """Shows the four panels of a report, people first.

    Behind one row of tabs, one of them is seen. Spread out, statements have a column of their own, and what is to be
    checked and the history stand below the people.
    """

    def __init__(self, name: str, panels: Sequence[tuple[P, str]]) -> None:
        """``name`` is what all of it is called for assistive tools; each panel has its title."""
        super().__init__()  # a horizontal one
        self.setAccessibleName(name)
        self._panels = tuple(panel for panel, _ in panels)
        self._titles = [title for _, title in panels]
        self._is_spread = False
        self.places = tuple(map(SideTabs, _NAMES))
        """Where panels can stand: behind the tabs that are always there, below these, and beside them."""
        upper, lower, beside = self.places
        self._stack = QSplitter(Qt.Orientation.Vertical)
        for place in (upper, lower):
            self._stack.addWidget(place)
        self._main = QWidget()
        column = QVBoxLayout(self._main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack)
        for widget in (self._main, beside):
            self.addWidget(widget)
        for splitter in (self, self._stack):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.setStretchFactor(0, 1)
        self._arrange()

    @property
    def tabs(self) -> SideTabs:
        """The tabs that are always there: of all panels, or of the people alone."""
        return self.places[_UPPER]

    @property
    def is_spread(self) -> bool:
        """Whether the panels stand beside and below each other."""
        return self._is_spread

    def spread(self, spread: bool) -> None:
        """Have the panels stand beside and below each other, or behind one row of tabs; what is seen stays in sight."""
        if spread == self._is_spread:
            return
        focus = QApplication.focusWidget()
        seen = next((panel for panel in self._panels if focus and panel.isAncestorOf(focus)), None)
        shown = seen or self.shown()[0]
        self._is_spread = spread
        self._arrange()
        self.bring(shown)
        if seen is not None and focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def share(self, beside: int) -> None:
        """Give the column of statements so many pixels of the width, and the rest of it to the others."""
        if self._is_spread:
            self.setSizes((max(1, self.width() - beside), beside))
            height = self._stack.height()
            self._stack.setSizes([height * share // sum(_SHARES) for share in _SHARES])

    def widen(self, focus: QWidget | None, by: int) -> bool:
        """Make the column of statements wider by so many pixels, or narrower, if it has the keyboard.

        Tells whether it has it. The room is that of the people.
        """
        beside = self.places[_BESIDE]
        if not self._is_spread or focus is None or not beside.isAncestorOf(focus):
            return False
        main, there = self.sizes()
        by = max(min(by, main - self._main.minimumSizeHint().width()), beside.minimumSizeHint().width() - there)
        self.setSizes((main - by, there + by))
        return True

    def shown(self) -> list[P]:
        """The panels that are seen, people or the one in their place first."""
        there = [place.currentWidget() for place in self.places if place.count()]
        return [panel for panel in self._panels if any(panel is one for one in there)]

    def bring(self, panel: QWidget) -> None:
        """See to it that a panel is seen."""
        self._place(panel).setCurrentWidget(panel)

    def title(self, panel: QWidget) -> str:
        """What stands on the tab of a panel."""
        place = self._place(panel)
        return place.tabText(place.indexOf(panel))

    def set_title(self, panel: QWidget, title: str) -> None:
        """Have something else stand on the tab of a panel."""
        self._titles[[*self._panels].index(panel)] = title  # pyright: ignore[reportArgumentType]
        place = self._place(panel)
        place.setTabText(place.indexOf(panel), title)

    def areas(self) -> Iterator[tuple[SideTabs, P]]:
        """Each place in which a panel is seen, and that panel, from top to bottom and then beside."""
        for place in self.places:
            for panel in self.shown():
                if place.currentWidget() is panel:
                    yield place, panel

    def show_sheet(self, sheet: QWidget | None) -> None:
        """Show something in the place of the panels (statements in a column of their own stay), or these again."""
        self._stack.setVisible(sheet is None)
        if sheet is not None:
            if not self._main.isAncestorOf(sheet):
                layout = self._main.layout()
                assert layout is not None
                layout.addWidget(sheet)
            sheet.show()

    def _place(self, panel: QWidget) -> SideTabs:
        return next(place for place in self.places if place.indexOf(panel) >= 0)

    def _arrange(self) -> None:
        """Put each panel in its place."""
        for panel, title, number in zip(self._panels, self._titles, _PLACES, strict=True):
            for place in self.places:
                if place.indexOf(panel) >= 0:
                    place.removeTab(panel)
            self.places[number if self._is_spread else _UPPER].addTab(panel, title)
        for place in self.places[1:]:
            place.setVisible(self._is_spread)
        for place in self.places:
            titles = [self._titles[n] for n, panel in enumerate(self._panels) if place.indexOf(panel) >= 0]
            place.setAccessibleName(", ".join(titles) if self._is_spread else self.accessibleName())
