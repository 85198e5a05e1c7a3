"""What all editors have in common: fields below each other, what was found, Save and Cancel.

An editor opens in the place of what it changes. Return saves, Escape leaves everything as it was.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from viewer.report.corrections.operations import Operation
from viewer.window import measures
from viewer.window.plain import plain_label


class RowEditor(QFrame):
    """Fields of one entry. Subclasses add fields and tell what comes of them (``operations``)."""

    saved = Signal(object)
    """What is to be done: a sequence of ``Operation``, which may be empty."""
    cancelled = Signal()
    """Nothing is to be done."""
    grown = Signal()
    """It needs more room, or less."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("row_editor")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoFillBackground(True)
        self._column = QVBoxLayout(self)
        measures.spacing(self._column, 4)
        self._problem = plain_label("", "editor_problem", wrapped=True)
        self._problem.hide()
        self.reason = QLineEdit()
        self.reason.setObjectName("editor_reason")

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Leave room around the fields, in pixels at the usual size."""
        measures.margins(self._column, left, top, right, bottom)

    def add_field(self, title: str, field: QWidget, found: str = "") -> None:
        """Add a field with its title above it and what was found below it, where that is given."""
        label = plain_label(title, "editor_label")
        field.setAccessibleName(title)
        self._column.addWidget(label)
        self._column.addWidget(field)
        if found:
            told = plain_label(self.tr("Found: {words}").format(words=found), "editor_found", wrapped=True)
            field.setAccessibleDescription(told.text())
            self._column.addWidget(told)
        field.installEventFilter(self)

    def add_row(self, widget: QWidget) -> None:
        """Add something that has no title of its own."""
        self._column.addWidget(widget)

    def finish(self, *, with_reason: bool = True) -> None:
        """Add what stands below the fields: the reason, what is wrong, and the buttons."""
        if with_reason:
            self.add_field(self.tr("Reason, if you like"), self.reason)
        save, cancel = QPushButton(self.tr("Save")), QPushButton(self.tr("Cancel"))
        save.setObjectName("editor_save")
        save.setToolTip(self.tr("Return"))
        cancel.setObjectName("editor_cancel")
        cancel.setToolTip(self.tr("Escape"))
        save.clicked.connect(self.save)
        cancel.clicked.connect(self.cancelled)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (save, cancel):
            row.addWidget(button)
        row.addStretch(1)
        self._column.addWidget(self._problem)
        self._column.addWidget(buttons)

    def height_for(self, width: int) -> int:
        """The height that the editor needs in a width, both in pixels."""
        column = self._column
        return column.totalHeightForWidth(width) if column.hasHeightForWidth() else column.totalSizeHint().height()

    def begin(self) -> None:
        """Give the keyboard to the first field."""
        for number in range(self._column.count()):
            item = self._column.itemAt(number)
            widget = item.widget() if item is not None else None
            if widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                if isinstance(widget, QLineEdit):
                    widget.selectAll()
                return

    def operations(self) -> Sequence[Operation]:
        """What comes of the fields as they are. Raises ValueError, with a sentence, where they make no sense."""
        raise NotImplementedError

    def save(self) -> None:
        """Have done what the fields say, or say what is wrong with them."""
        try:
            operations = self.operations()
        except ValueError as problem:
            self._problem.setText(str(problem))
            self._problem.show()
            self.grown.emit()
            return
        self.saved.emit(operations)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return saves, Escape cancels; no other key leaves the editor for the list behind it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return and Escape mean the same in every field that has no use for them itself."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape) and not event.modifiers():
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)
