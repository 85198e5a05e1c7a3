"""Several widgets in one place, of which one is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QWidget


class Stack(QWidget):
    """What ``QStackedWidget`` is, but plain to a screen reader: that one is said as a pane of no items."""

    def __init__(self) -> None:
        super().__init__()
        self._layers = QStackedLayout(self)

    def addWidget(self, widget: QWidget) -> None:
        """Add a widget; the first is shown."""
        self._layers.addWidget(widget)

    def removeWidget(self, widget: QWidget) -> None:
        """Have a widget stand elsewhere."""
        self._layers.removeWidget(widget)

    def setCurrentWidget(self, widget: QWidget) -> None:
        """Show one of the widgets in the place of the one before."""
        self._layers.setCurrentWidget(widget)

    def currentWidget(self) -> QWidget | None:
        """The widget that is shown."""
        return self._layers.currentWidget()
