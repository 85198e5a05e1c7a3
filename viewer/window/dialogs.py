"""The small windows of the Help menu. None of them holds up what opened it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QMessageBox,
    QTableWidget,
    QTableWidgetItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

import viewer
from viewer.language import Said, Words
from viewer.window import languages, measures
from viewer.window.buttons import without_icons
from viewer.window.plain import plain_label
from viewer.window.theme import px


class Dialogs(Words):
    """What the small windows say."""


def show_about(parent: QWidget, lacking: Said | None = None) -> None:
    """Version, licence, what the application is built on, and what the system is ``lacking`` to confine it."""
    box = QMessageBox(parent)
    box.setObjectName("about")
    box.setWindowTitle(Dialogs.tr("About Event Report Viewer"))
    box.setIconPixmap(parent.windowIcon().pixmap(px(64), px(64)))
    box.setText(Dialogs.tr("Event Report Viewer {version}").format(version=viewer.__version__))
    about = Dialogs.tr(
        "Shows a written report of an event as programme, people and text. What is shown was found in the report "
        "by machine, and may be incomplete or wrong; each fact leads to the words that it was taken from.\n\n"
        "Free software under the MIT licence. Built on Qt and PySide6 (LGPL 3) and on spaCy and its English "
        "model (MIT)."
    )
    box.setInformativeText(f"{about}\n\n{lacking}" if lacking else about)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def show_help(parent: QWidget) -> None:
    """What each view means, how evidence works, what the application does not do."""
    dialog = QDialog(parent)
    dialog.setObjectName("help")
    dialog.setWindowTitle(Dialogs.tr("Help"))
    page = QTextEdit()  # a QTextBrowser is no text to screen readers
    page.setAccessibleName(dialog.windowTitle())
    page.setReadOnly(True)
    page.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    page.setFrameShape(QTextEdit.Shape.NoFrame)
    page.document().setDocumentMargin(px(18))
    page.setMarkdown(languages.help_page().read_text(encoding="utf-8"))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    without_icons(buttons)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(page)
    column.addWidget(buttons)
    measures.size(dialog, 620, 640)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def show_shortcuts(parent: QWidget, shortcuts: list[tuple[str, str]]) -> None:
    """What the keyboard does."""
    dialog = QDialog(parent)
    dialog.setObjectName("shortcuts")
    dialog.setWindowTitle(Dialogs.tr("Keyboard Shortcuts"))
    more = [
        (Dialogs.tr("Next match, previous match (in the find field)"), _keys("Return", "Shift+Return")),
        (Dialogs.tr("Close the find bar"), _keys("Esc")),
        (Dialogs.tr("Show the words of a row or fact"), _keys("Return", "Space")),
    ]
    rows = shortcuts + more
    table = QTableWidget(len(rows), 2)
    table.setAccessibleName(dialog.windowTitle())
    table.setHorizontalHeaderLabels([Dialogs.tr("What"), Dialogs.tr("Keys")])
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            table.setItem(number, column, QTableWidgetItem(text))
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    without_icons(buttons)
    buttons.rejected.connect(dialog.reject)
    column_layout = QVBoxLayout(dialog)
    column_layout.addWidget(plain_label(Dialogs.tr("Everything can be done from the keyboard.")))
    column_layout.addWidget(table)
    column_layout.addWidget(buttons)
    measures.size(dialog, 520, 560)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _keys(*keys: str) -> str:
    """Keys as the menus name them."""
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
