"""The line at the foot of a list that opens what readers took out of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from viewer import clock
from viewer.language import numeral
from viewer.models.removed import RemovedModel
from viewer.models.rows import Index, Role
from viewer.report.marks import Removed
from viewer.report.model import Report
from viewer.window import measures
from viewer.window.correcting.hand_rows import RemovedDelegate
from viewer.window.correcting.hand_view import Act, HandView
from viewer.window.directions import fold_sign
from viewer.window.theme import Theme, px

_MOST = 220
"""Greatest height of the list, in pixels."""


class RemovedFoot(QFrame):
    """``Removed · 2``, and the list below it. Hidden while nothing was removed."""

    back_asked = Signal(Removed)
    """A ``Removed`` that is to be shown again."""
    words_asked = Signal(tuple)
    """The spans of an entry whose words are to be seen."""

    def __init__(self, kind: str, title: str, theme: Theme) -> None:
        """``title`` is that of the list above."""
        super().__init__()
        self.setObjectName("foot")
        self._title = title
        self._model = RemovedModel(kind, self)
        self._button = QPushButton()
        self._button.setObjectName(f"removed_{kind}")
        self._button.setCheckable(True)
        self._button.setProperty("plain", True)
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._button.setAutoDefault(True)
        self._button.toggled.connect(self._open)
        self.view = HandView(self._model, RemovedDelegate, theme, self._acts)
        self.view.setObjectName(f"removed_{kind}s")
        self.view.hide()
        self.view.asked.connect(lambda _name, key: self.back_asked.emit(self._model.removed(key)))
        self.view.row_chosen.connect(lambda key: self.words_asked.emit(self._model.spans(key)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QVBoxLayout()
        measures.margins(row, 8, 2, 8, 2)
        row.addWidget(self._button)
        column.addLayout(row)
        column.addWidget(self.view)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self.view.set_theme(theme)

    def show_report(self, report: Report) -> None:
        """Show what was taken out of another report."""
        had_focus = self.view.hasFocus()
        self._model.show_removed(report, clock.now().date())
        count = self._model.rowCount()
        self.setVisible(count > 0)
        if not count:
            self._button.setChecked(False)
        self._tell()
        self._fit()
        if had_focus and count and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._model.index(0))

    def _open(self, on: bool) -> None:
        self.view.setVisible(on)
        self._tell()
        self._fit()

    def _tell(self) -> None:
        count = self._model.rowCount()
        sign = fold_sign(not self._button.isChecked(), mirrored=self.isRightToLeft())
        self._button.setText(self.tr("{sign} Removed · {count}").format(sign=sign, count=numeral(count)))
        name = numeral(self.tr("Removed from {list}: %n", "", count)).format(list=self._title)
        self._button.setAccessibleName(name)
        self.view.setAccessibleName(name)

    def _fit(self) -> None:
        """Make the list, while it is open, as high as its rows need, as far as there is room."""
        if not self._button.isChecked():
            return
        height = px(44)
        for row in range(self._model.rowCount()):
            height += self.view.sizeHintForRow(row)
            if height >= px(_MOST):
                break
        self.view.setFixedHeight(min(px(_MOST), height))

    def _acts(self, index: Index) -> tuple[Act, ...]:
        if index.data(Role.KEY) is None:
            return ()
        return (Act("back", self.tr("Back to what was found"), Qt.Key.Key_Return, self.tr("Enter", "the key")),)
