"""What the header holds: title and facts below each other. Of a file that is being opened, only its name is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from viewer.window import measures
from viewer.window.flow_layout import ROOM, line_height
from viewer.window.plain import plain_label

if TYPE_CHECKING:
    from viewer.window.fact_link import FactLink
    from viewer.window.theme import Theme

Font = tuple[float, QFont.Weight]
"""How large a font is, as a factor of the application's, and its weight."""

STAND_IN: Font = (20 / 13, QFont.Weight.Medium)
"""That of what stands in the place of a title."""


class FactsPage(QWidget):
    """Room for a title, and for what stands below it. Nothing in it can be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.links: dict[str, FactLink] = {}
        """The links of the facts, by their names, in order."""
        self.column = QVBoxLayout(self)
        """What is in it."""
        measures.margins(self.column, 17, 11, 17, 8)
        measures.spacing(self.column, 2)
        self.setObjectName("facts_content")

    def add_name(self, name: str) -> None:
        """Put the name of a file where the title will be."""
        label = plain_label(name or self.tr("No report is open"), "fact_missing", wrapped=True)
        measures.font(label, *STAND_IN)
        label.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        label.setMinimumHeight(line_height(label.font()))
        self.column.addWidget(label)

    def add_room(self) -> None:
        """Leave room for a row of facts."""
        room = QWidget()
        room.setMinimumHeight(line_height(self.font()))
        self.column.addWidget(room)

    def words(self) -> list[QWidget]:
        """Whatever in it shows words."""
        return [*self.findChildren(QLabel)]

    def stops(self) -> list[QWidget]:
        """What the Tab key leads to, where it is not folded away."""
        return []

    def unfold(self) -> None:
        """Show what is not stated."""

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
