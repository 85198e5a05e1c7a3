"""One person who is two: which mentions mean somebody else, and what that one is called."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.report.corrections.making import Maker
from viewer.report.model import Span
from viewer.window.buttons import without_icons
from viewer.window.correcting.mentions import mentions
from viewer.window.correcting.merging import prepare
from viewer.window.plain import plain_label
from viewer.window.theme import px


class SplitDialog(QDialog):
    """Asks which mentions of a person mean somebody else."""

    decided = Signal(object)
    """What is to be done: a sequence of ``Operation``."""
    mention_shown = Signal(object)
    """The ``Span`` of the mention where the keyboard is: the text shows it."""

    def __init__(self, maker: Maker, person_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._maker, self._person = maker, maker.report.person(person_id)
        self.setObjectName("split_dialog")
        self.setWindowTitle(self.tr("Split {name}").format(name=self._person.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = {*self._person.spans}
        self._mentions = [mention for mention in mentions(maker.report, person_id) if mention.span in names]
        self._count = plain_label("", "split_count")
        self._tree = QTreeWidget()
        self._tree.setObjectName("split_mentions")
        prepare(self._tree)
        self._rows = [QTreeWidgetItem([mention.place, mention.plain]) for mention in self._mentions]
        for mention, row in zip(self._mentions, self._rows, strict=True):
            row.setCheckState(0, Qt.CheckState.Unchecked)
            row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{mention.place} {mention.plain}")
            self._tree.addTopLevelItem(row)
        self._tree.resizeColumnToContents(0)
        self._name = QLineEdit()
        self._name.setObjectName("split_name")
        self._name.setAccessibleName(self.tr("The ticked are"))
        self._problem = plain_label("", "editor_problem", wrapped=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        split = buttons.addButton(self.tr("&Split"), QDialogButtonBox.ButtonRole.AcceptRole)
        split.setObjectName("split")
        without_icons(buttons)
        self._lay_out(buttons)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        self._tree.itemChanged.connect(lambda _item, _column: self._say_count())
        self._tree.currentItemChanged.connect(lambda now, _before: self._show(now))
        self._say_count()
        self._tree.setFocus()
        self._tree.setCurrentItem(self._rows[0])

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        column = QVBoxLayout(self)
        column.addWidget(plain_label(self.windowTitle(), "dialog_title"))
        column.addWidget(self._count)
        column.addWidget(self._tree)
        form = QFormLayout()
        form.addRow(plain_label(self._name.accessibleName(), "dialog_label"), self._name)
        column.addLayout(form)
        column.addWidget(self._problem)
        bottom = QHBoxLayout()
        bottom.addWidget(plain_label(self.tr("Space ticks, arrows move; the text shows each mention"), "dialog_note"))
        bottom.addWidget(buttons)
        column.addLayout(bottom)
        self.resize(px(700), px(420))

    def _ticked(self) -> list[int]:
        return [row for row, item in enumerate(self._rows) if item.checkState(0) is Qt.CheckState.Checked]

    def _say_count(self) -> None:
        ticked = self._ticked()
        words = self.tr("Tick the mentions that mean somebody else. {ticked} of {all} ticked.")
        self._count.setText(words.format(ticked=len(ticked), all=len(self._mentions)))
        self._tree.setAccessibleName(self._count.text())
        if ticked and not self._name.isModified():
            self._name.setText(max((self._mentions[row].words for row in ticked), key=len))

    def _show(self, now: QTreeWidgetItem | None) -> None:
        if now is not None:
            self.mention_shown.emit(self._mentions[self._tree.indexOfTopLevelItem(now)].span)

    def _take(self) -> None:
        ticked, name = self._ticked(), " ".join(self._name.text().split())
        if len(ticked) == len(self._mentions):
            self._problem.setText(self.tr("Leave at least one mention"))
        elif not ticked:
            self._problem.setText(self.tr("Tick at least one mention"))
        elif not name:
            self._problem.setText(self.tr("The second person needs a name"))
        else:
            spans: tuple[Span, ...] = tuple(self._mentions[row].span for row in ticked)
            operations = self._maker.split(self._person.id, spans, name)
            self.accept()
            self.decided.emit(operations)
