"""A panel that is made when it is first shown: until then it costs the window nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from viewer.window.row_view import RowView


class LaterPanel(QWidget):
    """Room for a panel. Whoever makes its content gives ``make``."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.make: Callable[[], tuple[QWidget, RowView]] | None = None
        self._view: RowView | None = None

    @property
    def view(self) -> RowView:
        """The list, which is made if it is not there yet."""
        if self._view is None:
            assert self.make is not None
            content, self._view = self.make()
            self._column.addWidget(content)
        return self._view

    @property
    def is_made(self) -> bool:
        """Whether its content is there."""
        return self._view is not None

    def showEvent(self, event: QShowEvent) -> None:
        _ = self.view
        super().showEvent(event)
