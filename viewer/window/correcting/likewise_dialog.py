"""One fix for all: the other places where it could be made, each listed first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from viewer.report.corrections import naming
from viewer.report.corrections.likewise import LikePlace
from viewer.report.corrections.making import as_one
from viewer.window.buttons import without_icons
from viewer.window.correcting.merging import prepare
from viewer.window.plain import plain_label
from viewer.window.theme import px


class LikewiseDialog(QDialog):
    """Lists the places, all ticked, with what each says now and would say."""

    decided = Signal(object)
    """What is to be done: a sequence of ``Operation``, one step."""

    def __init__(self, places: Sequence[LikePlace], parent: QWidget) -> None:
        super().__init__(parent)
        self._places = places
        self.setObjectName("likewise_dialog")
        self.setWindowTitle(self.tr("The Same Fix Elsewhere"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tree = QTreeWidget()
        self._tree.setObjectName("likewise_places")
        prepare(self._tree)
        self._tree.setColumnCount(3)
        self._tree.setAccessibleName(self.tr("Places"))
        self._rows = [self._row(place) for place in places]
        for column in (0, 1):
            self._tree.resizeColumnToContents(column)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        change = buttons.addButton(self.tr("&Change the Ticked"), QDialogButtonBox.ButtonRole.AcceptRole)
        change.setObjectName("likewise_change")
        without_icons(buttons)
        column = QVBoxLayout(self)
        column.addWidget(plain_label(self.tr("The same could be changed here, too:"), "dialog_title"))
        column.addWidget(self._tree)
        column.addWidget(plain_label(self.tr("All of it is one step: Ctrl+Z takes it back"), "dialog_note"))
        column.addWidget(buttons)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        self.resize(px(760), px(360))
        self._tree.setFocus()
        self._tree.setCurrentItem(self._rows[0])

    def _row(self, place: LikePlace) -> QTreeWidgetItem:
        target = place.operations[0].target
        row = QTreeWidgetItem([naming.entry_name(target) if target else "", place.before, place.after])
        row.setCheckState(0, Qt.CheckState.Checked)
        words = self.tr("{entry}: {before} becomes {after}").format(
            entry=row.text(0), before=place.before, after=place.after
        )
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, words)
        self._tree.addTopLevelItem(row)
        return row

    def _take(self) -> None:
        rows = zip(self._places, self._rows, strict=True)
        ticked = [place for place, row in rows if row.checkState(0) is Qt.CheckState.Checked]
        self.accept()
        if ticked:
            self.decided.emit(as_one([operation for place in ticked for operation in place.operations]))
