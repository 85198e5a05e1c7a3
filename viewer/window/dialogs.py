"""What the application is, in a few words. The other windows of the Help menu are in ``viewer.window.help``."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

import viewer
from viewer.language import Said, Words
from viewer.window.theme import px


class Dialogs(Words):
    """What is said of the application."""


def show_about(parent: QWidget, lacking: Said | None = None) -> None:
    """Version, licence, what the application is built on, and what the system is ``lacking`` to confine it."""
    box = QMessageBox(parent)
    box.setObjectName("about")
    box.setWindowTitle(Dialogs.tr("About Event Report Viewer"))
    box.setIconPixmap(parent.windowIcon().pixmap(px(64), px(64)))
    name = Dialogs.tr("Event Report Viewer {version}").format(version=viewer.__version__)
    box.setText(f"\N{RIGHT-TO-LEFT MARK}{name}" if box.isRightToLeft() else name)  # it begins where the rest does
    about = Dialogs.tr(
        "Shows a written report of an event as programme, people and text. What is shown was found in the report "
        "by machine, and may be incomplete or wrong; each fact leads to the words that it was taken from.\n\n"
        "Free software under the MIT licence. Built on Qt and PySide6 (LGPL 3) and on spaCy and its English "
        "model (MIT)."
    )
    box.setInformativeText(f"{about}\n\n{lacking}" if lacking else about)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
