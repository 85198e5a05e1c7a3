"""Several fields below one title, whose key leads to the first of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class FieldGroup(QWidget):
    """Has no use for the keyboard itself: the Tab key leads to each of its fields, and past it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def first(self) -> QWidget:
        """The field where one begins."""
        raise NotImplementedError

    def focusInEvent(self, event: QFocusEvent) -> None:
        # As a focus proxy the first field would be led to a second time, behind the last one.
        self.first.setFocus(event.reason())
