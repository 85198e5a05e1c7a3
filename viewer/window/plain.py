"""Labels and entries of menus that show words as they stand, whatever signs these hold.

Every label of the application is one. What else shows words of files goes by ``viewer.models.plain_words``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from viewer.models.plain_words import entry, tool_tip
from viewer.window.early import AT_THE_RIGHT, PLAIN_TEXT

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu


def show_note(label: QLabel, words: str, *, warns: bool) -> None:
    """Show a sentence in a label, in the colour of doubt where it warns of something."""
    label.setText(words)
    if bool(label.property("warns")) != warns:
        label.setProperty("warns", warns)
        label.style().unpolish(label)
        label.style().polish(label)


def plain_label(words: str = "", name: str = "", *, wrapped: bool = False) -> QLabel:
    """A label that says the words; a ``wrapped`` one on as many lines as they need."""
    label = QLabel()
    label.setProperty("textFormat", PLAIN_TEXT)
    label.setText(words)
    label.setObjectName(name)
    label.setWordWrap(wrapped)
    if QGuiApplication.isRightToLeft():  # else words that are read from left to right would stand at the other side
        label.setProperty("alignment", AT_THE_RIGHT)
        if wrapped:  # a line that ends in words of the other direction stands as far to the left as the space after it
            label.setContentsMargins(label.fontMetrics().horizontalAdvance(" ") + 1, 0, 0, 0)
    return label


def plain_entry(menu: QMenu, words: str, *, key: str = "", tip: str = "") -> QAction:
    """Add an entry to a menu that says the words, behind the ``key`` that chooses it; its tool tip says ``tip``."""
    action = menu.addAction(f"&{key} {entry(words)}" if key else entry(words))
    action.setToolTip(tool_tip(tip or words))  # else Qt makes one of the text
    return action
