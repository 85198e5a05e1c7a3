"""The report of a crash, to be read, kept or thrown away."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QTextEdit, QVBoxLayout, QWidget

from viewer import crashes, private_files
from viewer.window import measures, qt_dialogs
from viewer.window.buttons import without_icons
from viewer.window.hearing import announce
from viewer.window.plain import plain_label
from viewer.window.theme import fixed_font
from viewer.writing import WritingError, write_text

_SIZE = (680, 560)
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class CrashReport(QDialog):
    """Shows a report. It is sent to nobody."""

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = path
        self.setObjectName("crash_report")
        self.setWindowTitle(self.tr("Crash Report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        promise = plain_label(
            self.tr(
                "This report says where in the application it failed. It holds no text, no file name and no setting of "
                "yours. Nothing is sent unless you send it yourself."
            ),
            wrapped=True,
        )
        self._page = QTextEdit()
        self._page.setObjectName("crash_text")
        self._page.setAccessibleName(self.windowTitle())
        self._page.setReadOnly(True)
        self._page.setTextInteractionFlags(_SELECTABLE)
        self._page.setTabChangesFocus(True)
        self._page.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self._page.setFont(fixed_font())
        self._note = plain_label(self.tr("It is kept in {path}").format(path=path), "crash_note", wrapped=True)
        self._note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for name, title, press in (
            ("crash_copy", self.tr("&Copy"), self._copy),
            ("crash_save", self.tr("&Save As…"), self._ask_where),
            ("crash_delete", self.tr("&Delete"), self._delete),
        ):
            button = buttons.addButton(title, QDialogButtonBox.ButtonRole.ActionRole)
            button.setObjectName(name)
            button.clicked.connect(press)
        without_icons(buttons)
        column = QVBoxLayout(self)
        for widget in (promise, self._page, self._note, buttons):
            column.addWidget(widget)
        measures.size(self, *_SIZE)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        try:
            self._page.setPlainText(crashes.read(path))
        except OSError as error:
            self._say(self.tr("“{path}” cannot be read: {reason}.").format(path=path, reason=error.strerror))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._page.toPlainText())
        self._say(self.tr("Copied."))

    def _ask_where(self) -> None:
        dialog = QFileDialog(
            self,
            self.tr("Save the Crash Report"),
            str(private_files.home(os.environ) or Path()),
            self.tr("Text (*.txt)"),
        )
        dialog.setObjectName("crash_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(f"event-report-viewer-{self._path.name}")
        dialog.fileSelected.connect(lambda name: self._save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        qt_dialogs.complete(dialog)
        dialog.open()

    def _save(self, path: Path) -> None:
        try:
            write_text(path, self._page.toPlainText())
        except WritingError as error:
            self._say(str(error))
        else:
            self._say(self.tr("Wrote {path}.").format(path=path))

    def _delete(self) -> None:
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            self._say(self.tr("“{path}” cannot be removed: {reason}.").format(path=self._path, reason=error.strerror))
        else:
            self.accept()

    def _say(self, sentence: str) -> None:
        self._note.setText(sentence)
        announce(self._note, sentence)
