"""A panel: a heading, a list, and one sentence in its place while it has no rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from viewer.report.model import Report
from viewer.window import measures
from viewer.window.finding import Finding
from viewer.window.plain import plain_label
from viewer.window.row_view import RowView
from viewer.window.stack import Stack
from viewer.window.theme import px

HEAD = 40
"""Height of what stands above a panel, in pixels."""
_SIDE = 20
"""The room at each side of the sentence that stands in the place of rows, in pixels."""


class RowsOrNote(Stack):
    """A list, and one sentence in its place while it has no rows."""

    def __init__(self, view: QWidget, top: int) -> None:
        """``top`` is the room above the sentence, in pixels."""
        super().__init__()
        self._view = view
        self._note = plain_label(name="empty", wrapped=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._top = top
        self.addWidget(view)
        self.addWidget(self._note)

    def minimumSizeHint(self) -> QSize:
        """In a low window a row or two are enough."""
        return QSize(super().minimumSizeHint().width(), px(HEAD))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_note()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._place_note()

    def note_height(self) -> int:
        """The height of the sentence; 0 while there are rows."""
        return self._words() if self.currentWidget() is self._note else 0

    def _words(self) -> int:
        room = QRect(0, 0, max(1, self.width() - 2 * px(_SIDE)), self.height())
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        return self._note.fontMetrics().boundingRect(room, flags, self._note.text()).height()

    def _place_note(self) -> None:
        """Have room above the sentence, as far as it can be spared."""
        side = px(_SIDE)
        self._note.setContentsMargins(side, max(0, min(px(self._top), self.height() - self._words())), side, 0)

    def show_rows(self, filled: bool, note: str) -> None:
        """Show the list if it is filled, else the sentence."""
        self._note.setText(note)
        self._place_note()
        self.setCurrentWidget(self._view if filled else self._note)


class Panel(QWidget):
    """A list that is never empty without a word.

    ``empty`` says that nothing of the kind was found, ``pending`` that it is being looked for, ``unknown`` that it has
    not been found out.
    """

    def __init__(self, view: RowView, *, empty: str, pending: str, unknown: str) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view = view
        nothing = self.tr("No report is open.")
        self._notes = {
            Finding.NO_REPORT: nothing,
            Finding.DONE: empty,
            Finding.RUNNING: pending,
            Finding.STOPPED: unknown,
        }
        self._finding = Finding.NO_REPORT
        self._stack = RowsOrNote(view, 28)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        view.rows.modelReset.connect(self._update)
        model = view.model()
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._update)
        self._update()

    @property
    def view(self) -> RowView:
        """The list."""
        return self._view

    def show_report(self, report: Report, finding: Finding) -> None:
        """Show the rows of another report; while there are none, say why."""
        self._finding = finding
        self._view.show_report(report)
        self._update()

    def add_top(self, widget: QWidget) -> None:
        """Put something between heading and list."""
        self._column.insertWidget(self._column.indexOf(self._stack), widget)

    def add_bottom(self, widget: QWidget) -> None:
        """Put something below the list."""
        self._column.addWidget(widget)

    def _update(self) -> None:
        filled = self._view.model().rowCount() > 0
        self._stack.show_rows(filled, self.note())

    def note(self) -> str:
        """The sentence that stands in the place of the rows."""
        if self._view.rows.rowCount() > 0:
            return self.tr("Nothing matches the filter above.")
        return self._notes[self._finding]


class Heading(QWidget):
    """The title of a panel on the left, a count on the right."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label(title, "panel_title")
        self._count = plain_label(name="panel_count")
        measures.font(self._title, 1.0, QFont.Weight.DemiBold)
        measures.font(self._count)
        measures.least_height(self, HEAD)
        row = QHBoxLayout(self)
        measures.margins(row, 16, 0, 12, 0)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._count)
        self._row = row

    def add(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._row.addWidget(widget)

    def set_count(self, text: str) -> None:
        """What stands on the right, such as ``10 items``."""
        self._count.setText(text)
