"""One person who is two: which mentions mean somebody else, and what that one is called."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QTreeWidgetItem,
    QWidget,
)

from viewer.language import numeral
from viewer.models.plain_words import entry
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections
from viewer.report.corrections.replay import replay
from viewer.report.model import Span
from viewer.report.quotation_marks import quoted
from viewer.window import measures
from viewer.window.correcting.dialog_parts import DialogFoot, WordsTree, dialog_column, title_label
from viewer.window.correcting.mentions import mentions
from viewer.window.correcting.merging import outcome_of_split
from viewer.window.plain import plain_label
from viewer.window.tall_words import keep_in_the_middle


class SplitDialog(QDialog):
    """Asks which mentions of a person mean somebody else."""

    decided = Signal(Sequence)
    """What is to be done: a sequence of ``Operation``."""
    mention_shown = Signal(Span)
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
        self._tree = WordsTree("split_mentions")
        self._rows = [self._tree.add(mention.place, mention.plain, mention.rich) for mention in self._mentions]
        for mention, row in zip(self._mentions, self._rows, strict=True):
            row.setCheckState(0, Qt.CheckState.Unchecked)
            row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{mention.place} {mention.plain}")
        self._alike = QPushButton()
        self._alike.setObjectName("split_alike")
        self._alike.setAutoDefault(False)
        self._alike.clicked.connect(self._tick_alike)
        self._name = QLineEdit()
        keep_in_the_middle(self._name)
        self._name.setObjectName("split_name")
        self._name.setAccessibleName(self.tr("The ticked are"))
        self._then = plain_label("", "split_then", wrapped=True)
        self._then.setAccessibleDescription(self.tr("Then"))
        self._problem = plain_label("", "editor_problem", wrapped=True)
        foot = DialogFoot(self.tr("&Split"), "split", self.tr("Space ticks, arrows move; the text shows each mention"))
        self._lay_out(foot)
        foot.accepted.connect(self._take)
        foot.rejected.connect(self.reject)
        self._name.textChanged.connect(lambda _name: self._say_outcome())
        self._tree.itemChanged.connect(lambda _item, _column: self._say_count())
        self._tree.currentItemChanged.connect(lambda now, _before: self._show(now))
        self._say_count()
        self._tree.setFocus()
        self._tree.setCurrentItem(self._rows[0])

    def _lay_out(self, foot: DialogFoot) -> None:
        column = dialog_column(self)
        column.addWidget(title_label(self.windowTitle()))
        column.addWidget(self._count)
        column.addWidget(self._tree, 1)
        column.addWidget(self._alike, 0, Qt.AlignmentFlag.AlignLeading)
        form = QFormLayout()
        form.addRow(plain_label(self._name.accessibleName(), "dialog_label"), self._name)
        form.addRow(plain_label(self.tr("Then"), "dialog_label"), self._then)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addWidget(foot)
        measures.size(self, 700, 420, within=self.parentWidget())

    def _ticked(self) -> list[int]:
        return [row for row, item in enumerate(self._rows) if item.checkState(0) is Qt.CheckState.Checked]

    def _say_count(self) -> None:
        ticked = self._ticked()
        words = self.tr("Tick the mentions that mean somebody else. {ticked} of {all} ticked.")
        self._count.setText(words.format(ticked=numeral(len(ticked)), all=numeral(len(self._mentions))))
        self._tree.setAccessibleName(self._count.text())
        if ticked and not self._name.isModified():
            self._name.setText(max((self._mentions[row].words for row in ticked), key=len))
        self._say_outcome()

    def _say_outcome(self) -> None:
        """Say what would become of the one."""
        ticked, name, report = self._ticked(), " ".join(self._name.text().split()), self._maker.report
        if not ticked or len(ticked) == len(self._mentions) or not name:
            self._then.setText("–")
            return
        spans = tuple(self._mentions[row].span for row in ticked)
        made = Corrections().and_these(*self._maker.split(self._person.id, spans, name), text=report.text)
        self._then.setText(outcome_of_split(report, replay(report, made).report))

    def _show(self, now: QTreeWidgetItem | None) -> None:
        if now is not None:
            mention = self._mentions[self._tree.indexOfTopLevelItem(now)]
            words = self.tr("Tick &All That Say {words}")
            self._alike.setText(words.format(words=entry(quoted(mention.words))))
            self.mention_shown.emit(mention.span)

    def _tick_alike(self) -> None:
        """Tick all mentions with the words of the one where the keyboard is; none of them, where all are ticked."""
        words = self._mentions[self._tree.currentIndex().row()].words.casefold()
        alike = [row for row, mention in enumerate(self._mentions) if mention.words.casefold() == words]
        state = Qt.CheckState.Unchecked if {*alike} <= {*self._ticked()} else Qt.CheckState.Checked
        blocker = QSignalBlocker(self._tree)  # what would become of them is worked out once
        for row in alike:
            self._rows[row].setCheckState(0, state)
        blocker.unblock()
        self._tree.viewport().update()
        self._tree.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_count()

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
