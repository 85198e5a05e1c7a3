"""What the Edit menu copies: the row that has the keyboard, the selected words, or words with where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from viewer.models.rows import Role
from viewer.report.citing import cited
from viewer.report.model import Report, Spans
from viewer.window.row_view import RowView
from viewer.window.text_view import TextView

if TYPE_CHECKING:
    from viewer.window.matches_panel import MatchesPanel


def copy(text: TextView, matches: MatchesPanel | None) -> None:
    """Copy the row that has the keyboard, as a sentence, or selected matches; else the selected words of the text."""
    view = QApplication.focusWidget()
    if matches and view is matches.view:
        matches.copy()
        return
    if isinstance(view, RowView) and view.currentIndex().isValid():
        current = view.currentIndex()
        QGuiApplication.clipboard().setText(
            current.data(Role.COPIED) or current.data(Qt.ItemDataRole.AccessibleTextRole)
        )
    else:
        text.copy()


def cite(report: Report, text: TextView, chosen: Spans) -> bool:
    """Copy the selected words, or those of what is chosen, with a citation; False if there are neither."""
    selected = text.selected_span()
    spans = (selected,) if selected.end > selected.start else chosen
    if not spans:
        return False
    QGuiApplication.clipboard().setText(cited(report, spans))
    return True
