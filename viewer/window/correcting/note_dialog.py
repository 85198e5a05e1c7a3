"""Asks for a note on an entry: Return saves, as in every editor, and Shift+Return begins a line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from viewer.report.corrections.checking import check_length
from viewer.window import measures
from viewer.window.correcting.dialog_parts import DialogFoot, dialog_column, title_label
from viewer.window.hearing import announce
from viewer.window.plain import plain_label

_SIZE = (480, 240)
"""The size at first, in pixels."""


class NoteDialog(QDialog):
    """A field of several lines."""

    written = Signal(str)
    """The note, which says something."""

    def __init__(self, entry: str, parent: QWidget) -> None:
        """``entry`` is the name of what the note is on."""
        super().__init__(parent)
        self.setObjectName("note_dialog")
        self.setWindowTitle(self.tr("Note"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = title_label(self.tr("Note on {entry}").format(entry=entry))
        self._field = QPlainTextEdit()
        self._field.setObjectName("note_field")
        self._field.setAccessibleName(title.text())
        self._field.setTabChangesFocus(True)
        self._field.installEventFilter(self)
        self._foot = DialogFoot(self.tr("&Save"), "note_save", self.tr("Shift+Enter begins a new line"))
        column = dialog_column(self)
        column.addWidget(title)
        column.addWidget(self._field, 1)
        self._problem = plain_label("", "editor_problem", wrapped=True)
        self._problem.hide()
        column.addWidget(self._problem)
        column.addWidget(self._foot)
        self._foot.accepted.connect(self._save)
        self._foot.rejected.connect(self.reject)
        measures.size(self, *_SIZE)
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                self._foot.main.click()
                return True
        return super().eventFilter(watched, event)

    def _save(self) -> None:
        text = self._field.toPlainText().strip()
        try:
            check_length(text)
        except ValueError as problem:
            self._problem.setText(str(problem))
            self._problem.show()
            announce(self, str(problem))
            return
        self.accept()
        if text:
            self.written.emit(text)
