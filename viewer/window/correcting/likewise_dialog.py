"""One fix for all: the other places where it could be made, each listed first."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QWidget

from viewer.report.corrections import naming
from viewer.report.corrections.likewise import LikePlace
from viewer.report.corrections.making import as_one
from viewer.window import measures
from viewer.window.correcting.dialog_parts import DialogFoot, WordsTree, dialog_column, title_label


class LikewiseDialog(QDialog):
    """Lists the places, all ticked, with what each says now and would say."""

    decided = Signal(Sequence)
    """What is to be done: a sequence of ``Operation``, one step."""

    def __init__(self, places: Sequence[LikePlace], parent: QWidget) -> None:
        super().__init__(parent)
        self._places = places
        self.setObjectName("likewise_dialog")
        self.setWindowTitle(self.tr("The Same Fix Elsewhere"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tree = WordsTree("likewise_places")
        self._tree.setAccessibleName(self.tr("Places"))
        self._rows = [self._row(place) for place in places]
        note = self.tr("All of it is one step: Ctrl+Z takes it back")
        foot = DialogFoot(self.tr("&Change the Ticked"), "likewise_change", note)
        column = dialog_column(self)
        column.addWidget(title_label(self.tr("The same could be changed here, too:")))
        column.addWidget(self._tree, 1)
        column.addWidget(foot)
        foot.accepted.connect(self._take)
        foot.rejected.connect(self.reject)
        measures.size(self, 760, 360)
        self._tree.setFocus()
        self._tree.setCurrentItem(self._rows[0])

    def _row(self, place: LikePlace) -> QTreeWidgetItem:
        target = place.operations[0].target
        before, after = html.escape(place.before), html.escape(place.after)
        name = naming.entry_name(target) if target else ""
        row = self._tree.add(name, f"{place.before} → {place.after}", f"<s>{before}</s> → {after}")
        row.setCheckState(0, Qt.CheckState.Checked)
        words = self.tr("{entry}: {before} becomes {after}").format(
            entry=row.text(0), before=place.before, after=place.after
        )
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, words)
        return row

    def _take(self) -> None:
        rows = zip(self._places, self._rows, strict=True)
        ticked = [place for place, row in rows if row.checkState(0) is Qt.CheckState.Checked]
        self.accept()
        if ticked:
            self.decided.emit(as_one([operation for place in ticked for operation in place.operations]))
