"""Why a value is doubtful, behind the sign of doubt."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from viewer.report import doubting
from viewer.window import measures
from viewer.window.plain import plain_label


class DoubtRow(QWidget):
    """The sign, and the reason on as many lines as it needs. Hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._reason = plain_label("", "popup_doubt", wrapped=True)
        sign = plain_label(doubting.mark(), "popup_sign")
        measures.font(sign, 1.0, QFont.Weight.Bold)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        measures.spacing(row, 9)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._reason, 1)

    def say(self, reason: str) -> None:
        """Say why, or, with "", nothing."""
        self._reason.setText(reason)
        self.setVisible(bool(reason))
