"""The text as it was when it was corrected, in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from viewer.window import measures
from viewer.window.buttons import without_icons
from viewer.window.theme import text_font


def show_earlier_text(text: str, title: str, parent: QWidget) -> None:
    """Show a text that can be read and copied."""
    dialog = QDialog(parent)
    dialog.setObjectName("earlier_text_dialog")
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    view = QPlainTextEdit(text)
    view.setObjectName("earlier_text")
    view.setAccessibleName(title)
    view.setReadOnly(True)
    view.setFont(text_font())
    view.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
    )
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    box.rejected.connect(dialog.reject)
    without_icons(box)
    column = QVBoxLayout(dialog)
    column.addWidget(view)
    column.addWidget(box)
    measures.size(dialog, 720, 560)
    view.setFocus()
    dialog.open()
