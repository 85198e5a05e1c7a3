"""Words of a safe copy that could still be names: each with its places, and a box to hide it, too."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QGroupBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from viewer.language import numeral
from viewer.models.plain_words import tool_tip
from viewer.report import harmless, wording
from viewer.report.safe_copy import Hidden, Leftover
from viewer.window import measures
from viewer.window.plain import plain_label
from viewer.window.theme import px

_WORDS, _LEFT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_AROUND = 20
"""Characters before and after the words where they first stand."""
_ROWS = 5
"""Rows that are seen at once."""


class LeftoversPanel(QGroupBox):
    """Lists what is left, and tells what of it is hidden, too."""

    changed = Signal()
    chosen = Signal(Leftover)
    """The ``Leftover`` of the row that somebody went to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leftovers_panel")
        self._also: tuple[str, ...] = ()
        self._told = plain_label(name="leftovers_told", wrapped=True)
        self.list = QListWidget()
        self.list.setObjectName("leftovers")
        self.list.setAccessibleName(self.tr("Words that are left and could be names: hide this too"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemChanged.connect(self._tick)
        self.list.currentItemChanged.connect(self._go)
        self._told.setBuddy(self.list)
        column = QVBoxLayout(self)
        measures.margins(column, 8, 4, 8, 8)
        measures.spacing(column, 4)
        column.addWidget(self._told)
        column.addWidget(self.list)
        self.hide()

    @property
    def also(self) -> tuple[str, ...]:
        """The words that are hidden, too, in the order in which they were chosen."""
        return self._also

    def show_left(self, hidden: Hidden) -> None:
        """List what is left in a copy, below what was chosen of it before."""
        self.setTitle(self.tr("Left, and could be names"))
        if hidden.left:
            told = self.tr(
                "%n (entry|entries), first those that are likely names: {likely}. Tick what is one: hide this too.",
                "",
                len(hidden.left),
            )
            likely = numeral(str(sum(left.likely for left in hidden.left)))
            self._told.setText(numeral(told).format(likely=likely))
        else:
            self._told.setText(self.tr("Nothing else was found that could be a name."))
        place, focused = self.list.currentRow(), self.list.hasFocus()
        with QSignalBlocker(self.list):
            self.list.clear()
            for words in self._also:
                self._add(words, self.tr("{words}: hidden, too").format(words=words), None)
            for left in hidden.left:
                self._add(left.words, self._row(hidden, left), left)
            self.list.setCurrentRow(min(place, self.list.count() - 1))
            row = max(self.list.sizeHintForRow(0), self.list.fontMetrics().height() + px(6))
            for number in range(self.list.count()):  # or rows would be as low as their letters, and the last one cut
                self.list.item(number).setSizeHint(QSize(0, row))
        self.list.setFixedHeight(row * min(_ROWS, max(1, self.list.count())) + 2 * self.list.frameWidth() + 2)
        self.list.setVisible(self.list.count() > 0)
        self.show()
        if focused:
            self.list.setFocus()

    def _row(self, hidden: Hidden, left: Leftover) -> str:
        report, first = hidden.report, left.spans[0]
        before = report.text[max(0, first.start - _AROUND) : first.start]
        after = report.text[first.end : first.end + _AROUND]
        context = harmless.folded(f"…{before}{report.text[first.start : first.end]}{after}…")
        where = wording.reference(report, left.spans)
        if len(left.spans) > 1:
            sentence = numeral(self.tr("{words}: {places}, %n times: {context}", "", len(left.spans)))
        else:
            sentence = self.tr("{words}: {places}: {context}")
        return sentence.format(words=left.words, places=where, context=context)

    def _add(self, words: str, told: str, left: Leftover | None) -> None:
        row = QListWidgetItem(told)
        row.setData(_WORDS, words)
        row.setData(_LEFT, left)
        row.setToolTip(tool_tip("\n".join((told, self.tr("Hide this too")))))
        row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        row.setCheckState(Qt.CheckState.Unchecked if left else Qt.CheckState.Checked)
        self.list.addItem(row)

    def _tick(self, row: QListWidgetItem) -> None:
        words = row.data(_WORDS)
        rest = tuple(one for one in self._also if one != words)
        self._also = (*rest, words) if row.checkState() is Qt.CheckState.Checked else rest
        self.changed.emit()

    def _go(self, row: QListWidgetItem | None) -> None:
        if row is not None and (left := row.data(_LEFT)) is not None:
            self.chosen.emit(left)
