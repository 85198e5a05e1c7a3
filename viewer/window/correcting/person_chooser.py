"""A small list of people to choose one of, by typing and arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from viewer.models.typed import folded, words_of
from viewer.report.model import Person
from viewer.report.separating import parted
from viewer.window import measures
from viewer.window.directions import kept_apart
from viewer.window.hearing import announce
from viewer.window.plain import plain_label
from viewer.window.tall_words import keep_in_the_middle
from viewer.window.theme import px

_ROWS = 7
"""So many rows are seen at once."""
_LONGEST = 50
"""Characters of a row: the rest of a role is left out."""


class PersonChooser(QFrame):
    """A question, a field that has the keyboard, and below it those whose names hold what is typed."""

    chosen = Signal(object)
    """The id of a person, or None for nobody whom the report names."""
    left = Signal()
    """Nobody is to be chosen."""

    def __init__(self, question: str, people: Sequence[Person], parent: QWidget, nobody: str = "") -> None:
        """``nobody`` is what stands for somebody whom the report does not name; empty where that is no answer."""
        super().__init__(parent)
        self.setObjectName("person_chooser")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._people, self._nobody = tuple(people), nobody
        column = QVBoxLayout(self)
        measures.margins(column, 10, 9, 10, 9)
        measures.spacing(column, 6)
        column.addWidget(plain_label(question, "popup_title"))
        self._field = QLineEdit()
        keep_in_the_middle(self._field)
        self._field.setObjectName("person_chooser_field")
        self._field.setAccessibleName(question)
        self._field.setPlaceholderText(self.tr("Type a part of the name"))
        self._field.installEventFilter(self)
        column.addWidget(self._field)
        self._list = QListWidget()
        self._list.setObjectName("person_chooser_list")
        self._list.setAccessibleName(question)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.itemClicked.connect(self._take)
        column.addWidget(self._list)
        measures.fixed_width(self, 400)
        self._field.textChanged.connect(self._fill)
        self._fill("")
        QApplication.instance().focusChanged.connect(self._follow_focus)  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue, reportUnknownMemberType]

    def begin(self) -> None:
        """Show it, and take the keyboard."""
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say()

    def end(self) -> None:
        """Be there no more."""
        QApplication.instance().focusChanged.disconnect(self._follow_focus)  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue, reportUnknownMemberType]
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
                event.accept()
                return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                row = self._list.currentRow() + (1 if event.key() == Qt.Key.Key_Down else -1)
                self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
                self._say()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if item := self._list.currentItem():
                    self._take(item)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  # it is called so by Qt
        """There is but one field."""
        return True

    def _fill(self, words: str) -> None:
        wanted = words_of(words)
        self._list.clear()
        for person in self._people:
            names = folded(" ".join((person.name, *person.variants)))
            if all(word in names for word in wanted):
                self._add(_told(person), person.id)
        if self._nobody and (not wanted or not self._list.count()):
            self._add(self._nobody, None)
        self._list.setCurrentRow(0)
        row = max(px(28), self._list.sizeHintForRow(0)) if self._list.count() else px(28)
        self._list.setFixedHeight(row * min(_ROWS, max(1, self._list.count())) + px(4))
        self.adjustSize()
        if words:
            self._say()

    def _add(self, words: str, person_id: str | None) -> None:
        words = " ".join(words.split())
        item = QListWidgetItem(kept_apart(words) if self.isRightToLeft() else words, self._list)
        item.setData(Qt.ItemDataRole.UserRole, person_id)

    def _take(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _say(self) -> None:
        item = self._list.currentItem()
        announce(self._field, item.text() if item else self.tr("Nobody"))

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is self.window() and not self.isAncestorOf(now) and self.isVisible():
            self.left.emit()


def _told(person: Person) -> str:
    """A name, and the beginning of what the person is."""
    words = parted((person.name, str(person.role.value) if person.role else ""))
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rpartition(' ')[0] or words[:_LONGEST]} …"
