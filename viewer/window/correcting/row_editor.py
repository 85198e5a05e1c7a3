"""What all editors have in common: fields below each other, what was found, Save and Cancel.

An editor opens in the place of what it changes. Return saves, Escape leaves everything as it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcutEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QLabel,
    QLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from viewer.report.corrections.checking import check_lengths
from viewer.report.corrections.operations import Operation
from viewer.window import measures
from viewer.window.correcting.field_group import FieldGroup
from viewer.window.correcting.key_button import KeyButton
from viewer.window.correcting.row_or_column import RowOrColumn
from viewer.window.hearing import announce
from viewer.window.plain import plain_label
from viewer.window.tall_words import keep_in_the_middle

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN = tuple(
    QKeySequence(keys).toString()
    for keys in (
        *("Del", "Ins", "F2", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Return", "Ctrl+Enter"),
        *("Ctrl+Shift+Up", "Ctrl+Shift+Down", "Ctrl+Shift+N"),
    )
)
"""Keys that would correct the entry behind the editor: while it is open they do not."""


class RowEditor(QFrame):
    """Fields of one entry. Subclasses add fields and tell what comes of them (``operations``)."""

    saved = Signal(Sequence)
    """What is to be done: a sequence of ``Operation``, which may be empty."""
    cancelled = Signal()
    """Nothing is to be done."""
    grown = Signal()
    """It needs more room, or less."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("row_editor")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout(self)
        self._margins = (0, 0, 0, 0)
        measures.spacing(self._column, 3)
        self._problem = plain_label("", "editor_problem", wrapped=True)
        self._problem.hide()
        self._buttons = RowOrColumn(8)
        self.reason = QLineEdit()
        self.reason.setObjectName("editor_reason")

    def set_margins(self, begin: int, top: int, end: int, bottom: int) -> None:
        """Leave room around the fields, in pixels at the usual size; ``begin`` is where reading begins."""
        if (begin, top, end, bottom) != self._margins:
            self._margins = (begin, top, end, bottom)
            measures.margins(self._column, begin, top, end, bottom)

    def add_field(self, title: str, field: QWidget, found: str = "") -> None:
        """Add a field with its title above it, whose key leads to it, and below it what was found, if that is given."""
        self.add_title(title).setBuddy(field)
        field.setAccessibleName(title.replace("&", ""))
        self._column.addWidget(field)
        if found:
            told = plain_label(self.tr("Found: {words}").format(words=found), "editor_found", wrapped=True)
            field.setAccessibleDescription(told.text())
            self._column.addWidget(told)
        self.watch(field)

    def add_title(self, title: str) -> QLabel:
        """Add the title of what follows, which is said with each field below it by other means."""
        if self._column.count():
            self._column.addSpacing(self._column.spacing())
        label = plain_label(title, "editor_label", wrapped=True)
        label.setAccessibleName(title.replace("&", ""))  # else the sign before its key is said
        self._column.addWidget(label)
        return label

    def add_row(self, widget: QWidget, *, apart: bool = False) -> None:
        """Add something that has no title of its own; ``apart`` leaves some room above it."""
        if apart:
            self._column.addSpacing(self._column.spacing())
        self._column.addWidget(widget)

    def add_group(self, title: QLabel, group: FieldGroup) -> None:
        """Add what stands below a title, whose key leads to the first field in it; the Tab key leads to each."""
        group.setAccessibleName(title.text().replace("&", ""))
        title.setBuddy(group)
        self.add_row(group)

    def watch(self, field: QWidget) -> None:
        """Have Return and Escape mean the same in a field as everywhere in the editor. Call it for every field."""
        field.installEventFilter(self)
        if isinstance(field, QComboBox):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(5)

    def finish(self, *, with_reason: bool = True) -> None:
        """Add what stands below the fields: the reason, what is wrong, and the buttons."""
        if with_reason:
            self.add_field(self.tr("&Reason, if you like"), self.reason)
        save = KeyButton(self.tr("Save"), self.tr("Enter", "the key"))
        cancel = KeyButton(self.tr("Cancel"), self.tr("Esc", "the key"))
        save.setObjectName("editor_save")
        cancel.setObjectName("editor_cancel")
        save.clicked.connect(self.save)
        cancel.clicked.connect(self.cancelled)
        for button in (save, cancel):
            self._buttons.add(button)
            self.watch(button)
        keep_in_the_middle(self)
        self._column.addWidget(self._problem)
        self._column.addSpacing(2 * self._column.spacing())
        self._column.addWidget(self._buttons)

    def height_for(self, width: int) -> int:
        """The height that the editor needs in a width, both in pixels."""
        column = self._column
        return column.totalHeightForWidth(width) if column.hasHeightForWidth() else column.totalSizeHint().height()

    def stops(self) -> list[QWidget]:
        """What the Tab key leads to, in the order of reading."""
        fields = (one for one in _laid_out(self._column) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return [one for one in fields if one.isVisibleTo(self)]

    def begin(self) -> None:
        """Give the keyboard to the first field; of the others the beginning is seen."""
        for field in self.findChildren(QLineEdit):
            field.setCursorPosition(0)
        if stops := self.stops():
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(stops[0], QLineEdit):
                select_all(stops[0])

    def operations(self) -> Sequence[Operation]:
        """What comes of the fields as they are. Raises ValueError, with a sentence, where they make no sense."""
        raise NotImplementedError

    def save(self) -> None:
        """Have done what the fields say, or say what is wrong with them."""
        try:
            operations = self.operations()
            check_lengths(*operations)
        except ValueError as problem:
            self.tell_problem(str(problem))
            return
        self.saved.emit(operations)

    def tell_problem(self, sentence: str) -> None:
        """Say what is wrong with the fields; "" where nothing is any more."""
        if sentence:
            self._column.removeWidget(self._problem)
            self._column.insertWidget(self._behind(self.focusWidget()), self._problem)
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.grown.emit()
        if sentence:
            announce(self, sentence)

    def problem_at(self, field: QWidget) -> QWidget | None:
        """What says what is wrong, if it stands below this field."""
        at = self._column.indexOf(self._problem)
        return self._problem if self._problem.isVisibleTo(self) and at == self._behind(field) else None

    def _behind(self, field: QWidget | None) -> int:
        """The place in the column below a field, or above the buttons."""
        parts = [item.widget() for item in map(self._column.itemAt, range(self._column.count())) if item is not None]
        for place, part in enumerate(parts):
            if part is not None and field is not None and (part is field or part.isAncestorOf(field)):
                if part is self._buttons:
                    break
                return place + 1
        return parts.index(self._buttons) - 1

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if QKeySequence(event.keyCombination()).toString() in _OWN:
                event.accept()
                return True
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return saves, Escape cancels; no other key leaves the editor for the list behind it."""
        if event.key() in _RETURN and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return and Escape mean the same in every field that has no use for them itself.

        A button does at once what its key asks for: what is typed then may be for the field that it leads to.
        """
        if isinstance(event, QShortcutEvent) and isinstance(watched, QAbstractButton) and not event.isAmbiguous():
            watched.click()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.modifiers():
            if isinstance(watched, QLineEdit) and event.key() in (*_RETURN, Qt.Key.Key_Escape):
                self.keyPressEvent(event)
                return True
            if isinstance(watched, QAbstractButton) and not watched.isCheckable() and event.key() in _RETURN:
                watched.click()
                return True
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QLineEdit) and isinstance(event, QFocusEvent):
            if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
                QTimer.singleShot(0, watched, lambda: _show_beginning(watched))  # Qt itself shows the end
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox) and not watched.hasFocus():
            event.ignore()  # whoever scrolls the list changes nothing
            return True
        return super().eventFilter(watched, event)


def select_all(field: QLineEdit) -> None:
    """Choose all that stands in a field, so that its beginning is seen."""
    if not field.isReadOnly():
        field.end(False)
        field.home(True)


def _show_beginning(field: QLineEdit) -> None:
    """The same for a field in which nobody has typed since it got the keyboard."""
    if field.selectedText() == field.text():
        select_all(field)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """All widgets in a layout, and in those within it, in their order."""
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget, within = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
            within = widget.layout()
        if within is not None:
            yield from _laid_out(within)
