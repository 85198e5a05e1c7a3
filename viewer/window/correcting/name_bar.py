"""Asks once whose corrections these are. The first correction is made before; the name is put to it afterwards.

The keyboard comes here as the question does, and goes back to what was corrected. Whoever goes on correcting without an
answer keeps it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from viewer.window import measures
from viewer.window.correcting.key_button import KeyButton
from viewer.window.flow_layout import FlowLayout
from viewer.window.hearing import announce
from viewer.window.plain import plain_label
from viewer.window.tall_words import keep_in_the_middle

_LONGEST = 60
"""Characters of a name."""


class _Name(QLineEdit):
    """Undo, where nothing was typed, is that of the window: whoever corrected something by mistake is here."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
                event.ignore()
                return False
        return super().event(event)


class NameBar(QFrame):
    """A row above the status bar: what was corrected, a field for the name, and a way to go without one."""

    named = Signal(str)
    """The name that was given; "" where none is wanted."""

    def __init__(self, text: QWidget, parent: QWidget | None = None) -> None:
        """``text`` gets the keyboard from here where what had it before has gone."""
        super().__init__(parent)
        self.setObjectName("name_bar")
        self._text = text
        self._before: QWidget | None = None
        self._done = plain_label("", "name_done")
        question = plain_label(self.tr("Whose corrections are these?"), "name_question")
        self._field = _Name()
        keep_in_the_middle(self._field)
        self._field.setObjectName("reader_name")
        self._field.setMaxLength(_LONGEST)
        self._field.setAccessibleName(question.text())
        measures.fixed_width(self._field, 150)
        use = KeyButton(self.tr("&Use This Name"), self.tr("Enter", "the key"))
        use.setProperty("main", True)
        use.setObjectName("use_name")
        without = QPushButton(self.tr("&Without a Name"))
        without.setObjectName("without_name")
        note = plain_label(self.tr("Asked once. Stands in the history, on paper and in exports."), "name_note")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row, flow = QWidget(), FlowLayout(8, 6, centred=True)
        row.setLayout(flow)
        column = QVBoxLayout(self)
        measures.margins(column, 20, 8, 16, 8)
        column.addWidget(row)
        for widget in (self._done, question, self._field, use, without, note):
            flow.addWidget(widget)
        use.clicked.connect(self._use)
        self._field.returnPressed.connect(self._use)
        without.clicked.connect(lambda: self._answer(""))
        self.hide()

    @property
    def field(self) -> QLineEdit:
        """What takes the name, and the keyboard."""
        return self._field

    @property
    def holds_keyboard(self) -> bool:
        """Whether the keyboard is in here."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def ask(self, done: str, before: QWidget | None, name: str = "") -> None:
        """Ask, saying what was done. ``before`` gets the keyboard back.

        Where it is asked already, what was typed so far stays, and the keyboard where it is.
        """
        if not self.holds_keyboard:
            self._before = before
        asked = self._field.accessibleName() if self.isHidden() else ""
        if asked:
            self._field.setText(name)
        self.tell(done)
        self.show()
        if asked:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        if told := " ".join(filter(None, (done, asked))):
            announce(self, told)

    def tell(self, done: str) -> None:
        """Say what was done; "" where that does not hold any more."""
        self._done.setText(done)
        self._done.setVisible(bool(done))

    def return_to(self, widget: QWidget) -> None:
        """Have something else get the keyboard once the answer is given."""
        self._before = widget

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._answer("")
            return
        super().keyPressEvent(event)

    def _use(self) -> None:
        self._answer(" ".join(self._field.text().split()))

    def _answer(self, name: str) -> None:
        was_here = self.holds_keyboard
        self.hide()
        before, self._before = self._before, None
        if was_here:
            self._give_back(before)
        self.named.emit(name)

    def _give_back(self, before: QWidget | None) -> None:
        if before is None or not isValid(before) or not before.isVisible():  # as a fact that was changed again
            before = self._text
        before.setFocus(Qt.FocusReason.OtherFocusReason)
