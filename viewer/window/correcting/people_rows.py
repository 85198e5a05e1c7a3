"""People and what they did in an act: a row each, with a field, a function, and a way to take it out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.report import categories
from viewer.report.model import Participant
from viewer.report.vocabulary import Function
from viewer.window import measures
from viewer.window.correcting.field_group import FieldGroup
from viewer.window.correcting.person_field import Choice, PersonField
from viewer.window.correcting.row_or_column import RowOrColumn
from viewer.window.correcting.typed_box import TypedBox
from viewer.window.theme import Theme


class PersonRow(RowOrColumn):
    """One person and one function."""

    removed = Signal(object)
    """It is to be taken out: itself, as there is no name for its class in here."""

    def __init__(self, people: tuple[Choice, ...], kind: str, who: Participant | None, theme: Theme) -> None:
        super().__init__(5)
        self.field = PersonField(people, who.id if who else "")
        self.field.setObjectName("editor_person")
        self.function = _FunctionBox()
        self.function.setObjectName("editor_function")
        for key in dict.fromkeys((*Function, *((who.function,) if who else ()))):
            self.function.addItem(categories.did(key, kind), key)
        self.function.setCurrentIndex(self.function.findData(who.function if who else Function.AGENT))
        self.out = QToolButton()
        self.out.setIcon(theme.icon("close", 12))
        self.out.setObjectName("editor_out")
        self.out.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.out.clicked.connect(lambda: self.removed.emit(self))
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        measures.spacing(row, 3)
        row.addWidget(self.function, 1)
        row.addWidget(self.out)
        self.add(self.field, 1)
        self.add(part)
        self.field.textChanged.connect(self._name)
        self._name()

    def set_kind(self, kind: str) -> None:
        """The act is of another kind: what its agent did is called otherwise."""
        for number in range(self.function.count()):
            self.function.setItemText(number, categories.did(self.function.itemData(number), kind))

    def _name(self) -> None:
        name = self.field.name
        self.field.setAccessibleName(self.tr("Person"))
        self.function.setAccessibleName(self.tr("What {name} did").format(name=name) if name else self.tr("Function"))
        words = self.tr("Take {name} out").format(name=name) if name else self.tr("Take this row out")
        self.out.setAccessibleName(words)
        self.out.setToolTip(words)


class _FunctionBox(TypedBox):
    """Likes to be as wide as the function that is chosen in it."""

    def __init__(self) -> None:
        super().__init__()
        self.currentTextChanged.connect(lambda _words: self.updateGeometry())

    def sizeHint(self) -> QSize:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        high = super().sizeHint().height()
        words = QSize(self.fontMetrics().horizontalAdvance(self.currentText()), high)
        around = self.style().sizeFromContents(QStyle.ContentsType.CT_ComboBox, option, words, self)
        return QSize(around.width(), high)


class PeopleRows(FieldGroup):
    """The rows, and a button for one more."""

    def __init__(
        self,
        people: tuple[Choice, ...],
        kind: str,
        participants: Sequence[Participant],
        theme: Theme,
        watch: Callable[[QWidget], None],
    ) -> None:
        """``watch`` hears of every field that is made."""
        super().__init__()
        self._people, self._kind, self._theme, self._watch = people, kind, theme, watch
        self._rows: list[PersonRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        measures.spacing(self._column, 5)
        self.more = QPushButton(self.tr("Add a &Person"))
        self.more.setObjectName("editor_more_people")
        self.more.clicked.connect(lambda: self.add(None).field.setFocus(Qt.FocusReason.OtherFocusReason))
        watch(self.more)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        for who in participants:
            self.add(who)

    @property
    def rows(self) -> tuple[PersonRow, ...]:
        """The rows, from top to bottom."""
        return tuple(self._rows)

    @property
    def first(self) -> QWidget:
        return self._rows[0].field if self._rows else self.more

    def add(self, who: Participant | None) -> PersonRow:
        """Add a row, an empty one for nobody yet."""
        row = PersonRow(self._people, self._kind, who, self._theme)
        row.removed.connect(self._remove)
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        for field in (row.field, row.function, row.out):
            self._watch(field)
        row.show()
        return row

    def set_kind(self, kind: str) -> None:
        """The act is of another kind."""
        self._kind = kind
        for row in self._rows:
            row.set_kind(kind)

    def _remove(self, row: PersonRow) -> None:
        place = self._rows.index(row)
        self._rows.remove(row)
        beside = self._rows[min(place, len(self._rows) - 1)].out if self._rows else self.more
        beside.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
