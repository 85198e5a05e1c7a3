"""Two people who are one: which one, what comes of it in numbers, and then it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.language import Words, numeral
from viewer.models.plain_words import tool_tip
from viewer.models.typed import folded, words_of
from viewer.report import wording
from viewer.report.corrections.making import Maker
from viewer.report.corrections.uniting import equal_then, made_one
from viewer.report.model import Person, Report
from viewer.report.quotation_marks import quoted
from viewer.window import measures
from viewer.window.correcting.dialog_parts import DialogFoot, WordsTree, dialog_column, title_label
from viewer.window.correcting.mentions import mentions
from viewer.window.correcting.typed_box import TypedBox
from viewer.window.plain import plain_label
from viewer.window.scrolled import Scrolled
from viewer.window.tall_words import keep_in_the_middle


class MergeDialog(QDialog):
    """Asks who is the same person as somebody, and says what becomes of the two before it is done.

    Nobody is chosen before the reader chooses, but whose name alone goes with that of the person.
    """

    decided = Signal(Sequence)
    """What is to be done: a sequence of ``Operation``."""

    def __init__(self, maker: Maker, person_id: str, parent: QWidget, other: str = "") -> None:
        """``other`` is whom the person is to be made one with, where that is known."""
        super().__init__(parent)
        self._maker, self._person = maker, maker.report.person(person_id)
        self.setObjectName("merge_dialog")
        self.setWindowTitle(self.tr("Same Person As"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._field = QLineEdit()
        self._field.setObjectName("merge_field")
        keep_in_the_middle(self._field)
        self._field.setPlaceholderText(self.tr("Type a name"))
        self._list = QListWidget()
        self._list.setObjectName("merge_people")
        self._list.setAccessibleName(self.tr("People"))
        self._ours, self._theirs = WordsTree(), WordsTree()
        self._their_name = plain_label("", "merge_their_name")
        self._name = TypedBox()
        self._name.setObjectName("merge_name")
        self._also, self._role, self._then = (plain_label("", name, wrapped=True) for name in _OUTCOME)
        self._labels: list[QLabel] = []
        foot = DialogFoot(self.tr("&Make One Person"), "merge", self.tr("Ctrl+Z takes it back"))
        self._merge = foot.main
        self._lay_out(foot)
        foot.accepted.connect(self._take)
        foot.rejected.connect(self.reject)
        self._field.textEdited.connect(self._filter)
        self._list.itemSelectionChanged.connect(self._show)
        self._name.currentTextChanged.connect(lambda _name: self._say_outcome())
        self._fill(other)
        self._field.installEventFilter(self)
        self._field.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._align()  # only now they have the sizes of their style

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._align()

    def _align(self) -> None:
        """Have all values begin below each other, whichever of the two forms they are in."""
        widest = max(label.sizeHint().width() for label in self._labels)
        for label in self._labels:
            label.setMinimumWidth(widest)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down move through the people while a name is typed; what is scrolled around it would take them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self, foot: DialogFoot) -> None:
        asked = QWidget()
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 0, 0)
        measures.spacing(column, 8)
        column.addWidget(title_label(self.tr("Make these two one person?")))
        column.addWidget(self._field)
        self._field.setAccessibleName(self.tr("The same person as {name}").format(name=self._person.name))
        measures.most_height(self._list, 110)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._list)
        both = QHBoxLayout()
        our_name = plain_label(self._person.name, "merge_our_name")
        for head, tree in ((our_name, self._ours), (self._their_name, self._theirs)):
            half = QVBoxLayout()
            half.addWidget(head)
            half.addWidget(tree)
            measures.font(head, 1.0, QFont.Weight.DemiBold)
            both.addLayout(half, 1)
        column.addLayout(both, 1)
        form, outcome = QFormLayout(), QFormLayout()
        for where, label, widget in (
            (form, self.tr("Name"), self._name),
            (form, self.tr("Also"), self._also),
            (form, self.tr("Role"), self._role),
            (outcome, self.tr("Then"), self._then),
        ):
            self._labels.append(plain_label(label, "dialog_label"))
            where.addRow(self._labels[-1], widget)
            widget.setAccessibleDescription(label)
        self._name.setAccessibleName(self.tr("Name"))
        column.addLayout(form)
        whole = dialog_column(self)
        whole.addWidget(Scrolled(asked), 1)
        whole.addLayout(outcome)  # is in sight whatever is not
        whole.addWidget(foot)
        measures.size(self, 820, 640, within=self.parentWidget())

    def _fill(self, other: str) -> None:
        people = [person for person in self._maker.report.people if person.id != self._person.id]
        words = {word.casefold() for word in self._person.name.split()}
        people.sort(key=lambda person: -len(words & {word.casefold() for word in person.name.split()}))
        for person in people:
            told = wording.listed((person.name, str(person.role.value) if person.role else ""))
            item = QListWidgetItem(told)
            item.setData(Qt.ItemDataRole.UserRole, person.id)
            item.setToolTip(tool_tip(told))
            self._list.addItem(item)
            if person.id == other:
                self._list.setCurrentItem(item)
        fill(self._ours, self._maker.report, self._person.id)
        if not other:
            self._choose_likeliest()
        if self._other() is None:
            self._show()

    def _choose_likeliest(self) -> None:
        """Choose the one whose name has all the words of the person's, or the reverse; nobody, where several have."""
        words = set(folded(self._person.name).split())
        names = [set(folded(self._person_of(row).name).split()) for row in range(self._list.count())]
        alike = [row for row, other in enumerate(names) if words <= other or other <= words]
        self._list.setCurrentRow(alike[0] if len(alike) == 1 else -1)

    def _filter(self, typed: str) -> None:
        words = words_of(typed)
        named: list[int] = []
        for row in range(self._list.count()):
            item = self._list.item(row)
            person = self._person_of(row)
            told = folded("\n".join((item.text(), *person.variants)))
            item.setHidden(not all(word in told for word in words))
            if all(word in folded(person.name) for word in words):
                named.append(row)
        self._list.setCurrentRow(named[0] if named else -1)
        if not words:
            self._choose_likeliest()
        elif not named:
            self._step(1)
        if self._other() is None:
            self._show()

    def _step(self, by: int) -> None:
        """Go to the next person who is shown."""
        row = (self._list.currentRow() if self._other() is not None else -1) + by
        while 0 <= row < self._list.count() and self._list.item(row).isHidden():
            row += by
        if 0 <= row < self._list.count():
            self._list.setCurrentRow(row)

    def _other(self) -> Person | None:
        chosen = self._list.selectedItems()  # what only has the keyboard is not chosen
        return self._person_of(self._list.row(chosen[0])) if chosen else None

    def _person_of(self, row: int) -> Person:
        return self._maker.report.person(self._list.item(row).data(Qt.ItemDataRole.UserRole))

    def _show(self) -> None:
        """Show the mentions of the other one, and what would become of the two."""
        other = self._other()
        self._merge.setEnabled(other is not None)
        if other is None:
            self._show_nobody()
            return
        self._their_name.setText(other.name)
        fill(self._theirs, self._maker.report, other.id)
        names = dict.fromkeys((*sorted((self._person.name, other.name), key=len, reverse=True),))
        self._name.clear()
        self._name.addItems(list(names))
        self._say_outcome()

    def _show_nobody(self) -> None:
        """Say that nobody is chosen yet, or that there is nobody else of the name that was typed."""
        for label in (self._their_name, self._also, self._role):
            label.clear()
        self._theirs.clear()
        self._name.clear()
        if words_of(self._field.text()):
            said = self.tr("Nobody else here is called “{name}”.").format(name=self._field.text().strip())
        else:
            said = self.tr("Choose who is the same person as {name}.").format(name=self._person.name)
        self._then.setText(said)

    def _say_outcome(self) -> None:
        other = self._other()
        if other is None:
            return
        name = self._name.currentText()
        forms = dict.fromkeys((self._person.name, other.name, *self._person.variants, *other.variants))
        forms.pop(name, None)
        self._also.setText(wording.listed(map(quoted, forms)) or "–")
        role = self._person.role or other.role
        self._role.setText(str(role.value) if role else wording.role_not_stated())
        self._then.setText(outcome(self._maker.report, self._kept(), self._gone()))

    def _kept(self) -> Person:
        """The one of the two whose name is kept."""
        other = self._other()
        return other if other is not None and other.name == self._name.currentText() else self._person

    def _gone(self) -> Person:
        other = self._other()
        assert other is not None
        return self._person if self._kept() is other else other

    def _take(self) -> None:
        if self._other() is not None:
            operations = made_one(self._maker, self._kept().id, self._gone().id)
            self.accept()
            self.decided.emit(operations)


_OUTCOME = ("merge_also", "merge_role", "merge_then")


class Outcomes(Words):
    """What is said of what will be."""


def outcome(report: Report, kept: Person, gone: Person) -> str:
    """What becomes of two people who are made one: ``10 people become 9. Item 7 and 1 statement go to Name.``"""
    people, things = len(report.people), _things(report, gone.id)
    sentences = [Outcomes.tr("{before} people become {after}.").format(before=people, after=people - 1)]
    if things:
        sentences.append(_go(kept.name, things))
    sentences.append(Outcomes.tr("%n mention(s) in all.", "", len({*kept.spans, *gone.spans})))
    for (kind, one), (_, other) in equal_then(report, kept.id, gone.id):
        told = Outcomes.tr("Item {one} and item {other} tell the same then, and become one.")
        if kind == "statement":
            told = Outcomes.tr("Statement {one} and statement {other} tell the same then, and become one.")
        sentences.append(told.format(one=numeral(int(one) + 1), other=numeral(int(other) + 1)))
    return " ".join(sentences)


def outcome_of_split(before: Report, after: Report) -> str:
    """What becomes of one who is made two: ``9 people become 10. To Name go: item 7, 1 statement.``"""
    known = {person.id for person in before.people}
    counts = Outcomes.tr("{before} people become {after}.").format(before=len(before.people), after=len(after.people))
    new = [person for person in after.people if person.id not in known]
    moved = [_go(person.name, things) for person in new if (things := _things(after, person.id))]
    return " ".join((counts, *moved))


def _go(name: str, things: Sequence[str]) -> str:
    return Outcomes.tr("To {name} go: {things}.").format(name=name, things=wording.listed(things))


def _things(report: Report, person_id: str) -> list[str]:
    """The items in which somebody did something, and how much they said."""
    theirs = [any(who.id == person_id for who in item.participants) for item in report.programme]
    things = [Outcomes.tr("item {number}").format(number=number) for number, is_one in enumerate(theirs, 1) if is_one]
    if said := sum(statement.speaker == person_id for statement in report.statements):
        things.append(Outcomes.tr("%n statement(s)", "", said))
    return things


def fill(tree: WordsTree, report: Report, person_id: str) -> None:
    """Show the mentions of a person."""
    tree.clear()
    tree.setAccessibleName(report.person(person_id).name)
    for mention in mentions(report, person_id):
        tree.add(mention.place, mention.plain, mention.rich)
    tree.fit()
