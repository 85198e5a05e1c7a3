"""The overview in a window: hours, the table of people by items, what its signs stand for, and the words of a cell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from viewer.language import numeral
from viewer.models.links import Related, Subject
from viewer.models.overview import CellRole, OverviewModel
from viewer.report import doubting, overview
from viewer.report.model import Origin, Report
from viewer.report.separating import parted
from viewer.window import measures
from viewer.window.elided_label import ElidedLabel
from viewer.window.flow_layout import FlowLayout
from viewer.window.overview import signs
from viewer.window.overview.hours import HoursPicture
from viewer.window.overview.strip import CellWords
from viewer.window.overview.table import OverviewTable
from viewer.window.plain import plain_label
from viewer.window.theme import Theme, px

_LOW = 420
"""Below this height, in pixels at the usual size, there is only room for the table and what its cell says."""


class OverviewView(QWidget):
    """Shows who did what where. What is chosen in it is chosen in every other view."""

    chosen = Signal(Subject)
    """A ``Subject``: the item of a cell, or a person."""
    words_asked = Signal(Subject)
    """A ``Subject``, whose words are to be seen in the text."""
    change_asked = Signal(Subject)
    """A ``Subject``, which is to be changed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("overview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._model = OverviewModel(self)
        self._hours = HoursPicture(theme)
        self._table = OverviewTable(self._model, theme)
        self._table.setAccessibleName(self.tr("Overview: who did what in which item"))
        self._legend = _Legend(theme)
        self._no_hours: ElidedLabel = ElidedLabel()
        self._no_hours.setObjectName("overview_no_hours")
        self._nothing: QLabel = plain_label(name="empty", wrapped=True)
        self._strip = CellWords(theme)
        self.setFocusProxy(self._table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._above, self._below = QWidget(), QWidget()
        framed = QHBoxLayout(self._above)
        measures.margins(framed, 20, 14, 20, 0)
        framed.addWidget(self._hours)
        notes = QVBoxLayout(self._below)
        measures.margins(notes, 20, 8, 20, 12)
        measures.spacing(notes, 8)
        notes.addWidget(self._legend)
        self._no_hours.setContentsMargins(0, 0, 0, 0)
        self._clock: QLabel = plain_label()
        told = QHBoxLayout()
        measures.spacing(told, 5)
        told.addWidget(self._clock)
        told.addWidget(self._no_hours, 1)
        notes.addLayout(told)
        notes.addStretch(1)
        line = QFrame()
        line.setObjectName("thin_line")
        line.setFixedHeight(1)
        column.addWidget(self._above)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._table, 1)
        column.addWidget(self._below)
        column.addSpacerItem(QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding))
        column.addWidget(line)
        column.addWidget(self._strip)
        self._show_clock()
        self._table.cell_chosen.connect(self._choose)
        self._table.words_asked.connect(lambda: self._ask(self.words_asked.emit))
        self._table.change_asked.connect(lambda: self._ask(self.change_asked.emit))

    @property
    def table(self) -> OverviewTable:
        """People by items."""
        return self._table

    @property
    def strip(self) -> CellWords:
        """The words of the current cell."""
        return self._strip

    @property
    def subject(self) -> Subject | None:
        """What the current cell is about."""
        index = self._table.currentIndex()
        return self._model.subject(index) if index.isValid() else None

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for part in (self._hours, self._table, self._legend, self._strip):
            part.set_theme(theme)
        self._show_clock()

    def _show_clock(self) -> None:
        self._clock.setPixmap(self._theme.sign("clock", self._theme.soft, 14))

    def show_report(self, report: Report) -> None:
        """Show another report, or the same after a correction: the keyboard stays at the person and the item."""
        before = self._table.currentIndex()
        row = self._model.row(before.row()) if before.isValid() else None
        self._model.show_report(report)
        shown = self._model.overview
        there = bool(shown.rows and report.programme)
        self._nothing.setVisible(not there)
        self._nothing.setText(self.tr("Nothing was found to put side by side: it takes people and a programme."))
        for part in (self._table, self._strip):
            part.setVisible(there)
        self._hours.show_overview(shown)
        self._give_room()
        self._no_hours.setText(overview.no_hours(report))
        self._legend.show_signs(shown.signs, shown.doubts)
        self._table.arrange()
        number = self._model.row_of(row.person.id) if row is not None else None
        self._table.go_to(self._model.first() if number is None else self._model.index(number, before.column()))
        self._show_words(self._table.currentIndex())

    def show_related(self, related: Related) -> None:
        """Mark the items that belong to what is chosen; where one is chosen elsewhere, go to its column."""
        self._model.show_related(related)
        self._table.horizontalHeader().viewport().update()
        subject, index = related.subject, self._table.currentIndex()
        if subject is None or not index.isValid() or subject == self._model.subject(index):
            return
        if subject.kind == "item":
            self._table.go_to(self._model.index(self._row_in(int(subject.key), index.row()), int(subject.key)))
        elif subject.kind == "person" and (row := self._model.row_of(str(subject.key))) is not None:
            self._table.go_to(self._model.index(row, index.column()))
        self._show_words(self._table.currentIndex())

    def counts(self) -> str:
        """How much is shown: ``9 people · 10 items · 16 marks``."""
        shown = self._model.overview
        people = numeral(self.tr("%n (person|people)", "", len(shown.rows)))
        items = numeral(self.tr("%n item(s)", "", len(shown.report.programme)))
        return parted((people, items, numeral(self.tr("%n mark(s)", "", shown.marks))))

    def _row_in(self, number: int, row: int) -> int:
        """A row that tells something of an item: the given one, else the first that does."""
        rows = [row, *range(self._model.rowCount())]
        return next((n for n in rows if (found := self._model.row(n)) and number in found.cells), row)

    def _ask(self, tell: Callable[[Subject], object]) -> None:
        """Tell of what the current cell is about: of nothing where it is a heading."""
        if (subject := self.subject) is not None:
            tell(subject)

    def _choose(self, index: QModelIndex) -> None:
        self._show_words(index)
        self.chosen.emit(self._model.subject(index))

    def _show_words(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        report, cell = self._model.overview.report, index.data(CellRole.CELL)
        evidence = None
        if cell is not None:
            spans = report.programme[index.column()].spans
            first = cell.spans[0] if cell.spans else None
            evidence = next((span for span in spans if first and span.contains(first)), spans[0])
        self._strip.show_cell(self._model.title(index), report.text, evidence, cell.spans if cell else ())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()
        self._table.arrange()

    def _give_room(self) -> None:
        """In a low window the table has the room: signs are explained below, by the cell."""
        there, low = bool(self._model.overview.rows and self._model.overview.report.programme), self.height() < px(_LOW)
        for part in (self._above, self._below):
            part.setVisible(not low)
        self._legend.setVisible(there and not low)
        for part in (self._clock, self._no_hours):
            part.setVisible(there and not low and not self._model.overview.hours)
        self._hours.setVisible(not low and bool(self._model.overview.hours))
        self._strip.show_lines(1 if low else 3)


class _Legend(QWidget):
    """What the signs that are used stand for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("overview_legend")
        self._theme = theme
        self._flow = FlowLayout(18, 4, centred=True)
        self.setLayout(self._flow)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for sign in self.findChildren(_Sign):
            sign.theme = theme
            sign.update()

    def show_signs(self, shown: tuple[str, ...], doubts: tuple[Origin, ...]) -> None:
        """Explain these signs, and those of what is as doubtful as these."""
        while (item := self._flow.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for name in shown:
            self._explain(_Sign(name, self._theme), overview.meaning(name))
        for doubt in doubts:
            self._explain(plain_label(doubting.sign(doubt), "overview_doubt"), doubting.word(doubt))
        self.updateGeometry()

    def _explain(self, sign: QWidget, meaning: str) -> None:
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        measures.spacing(row, 5)
        row.addWidget(sign)
        row.addWidget(plain_label(meaning, "overview_meaning"))
        self._flow.addWidget(pair)


class _Sign(QWidget):
    """One sign."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._name = name
        self.theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(18), px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() / 2, self.height() / 2)
        signs.paint(painter, self._name, centre, self.theme, mirrored=self.isRightToLeft())
