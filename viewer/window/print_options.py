"""What can be chosen for the summary on paper, as a column of fields."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QVBoxLayout,
    QWidget,
)

from viewer.report.model import Report
from viewer.report.summary import OVERVIEW, SECTIONS, TEXT, section
from viewer.window import measures
from viewer.window.hiding_options import HidingOptions
from viewer.window.paper.choices import SIZES, Choices, usual_paper


class PrintOptions(QWidget):
    """Tells ``Choices``, and by ``hiding`` whose names are hidden."""

    changed = Signal()

    def __init__(self, report: Report, kept: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        measures.spacing(column, 12)
        column.addWidget(self._contents(kept, bool(report.review.notes)))
        column.addWidget(self._page(kept))
        self.hiding = HidingOptions(report)
        self.hiding.changed.connect(self.changed)
        column.addWidget(self.hiding)
        self._archival = self._box("archival", self.tr("PDF for archives (PDF/&A)"), kept.archival)
        column.addWidget(self._archival)
        column.addStretch(1)

    @property
    def choices(self) -> Choices:
        """What is chosen."""
        return Choices(
            sections=tuple(name for name, box in self._sections.items() if box.isChecked()),
            evidence=self._evidence.isChecked(),
            notes=self._notes.isChecked(),
            brief=self._brief.isChecked(),
            paper=self._paper.currentData(),
            landscape=self._orientation.currentData(),
            columns=self._columns.currentData(),
            size=self._size.currentData(),
            archival=self._archival.isChecked(),
        )

    def _contents(self, kept: Choices, noted: bool) -> QGroupBox:
        group = QGroupBox(self.tr("Contents"))
        rows = QVBoxLayout(group)
        measures.spacing(rows, 4)
        titles = {name: section(name) for name in SECTIONS}
        titles[OVERVIEW] = self.tr("Overview, on a page of its own")
        titles[TEXT] = self.tr("Full text, numbered and marked")
        self._sections = {
            name: self._box(f"section_{name}", title, name in kept.sections) for name, title in titles.items()
        }
        said = self._sections["said"]
        self._brief = self._box("brief", self.tr("In &brief: one statement of each speaker"), kept.brief)
        self._brief.setEnabled(said.isChecked())
        said.toggled.connect(self._brief.setEnabled)
        self._evidence = self._box("evidence", self.tr("Paragraph numbers as &evidence"), kept.evidence)
        self._notes = self._box("notes", self.tr("&Notes"), kept.notes)
        self._notes.setVisible(noted)
        for box in (*self._sections.values(), self._notes, self._evidence):
            rows.addWidget(box)
            if box is said:
                rows.addWidget(self._brief)
        return group

    def _page(self, kept: Choices) -> QGroupBox:
        group = QGroupBox(self.tr("Page"))
        form = QFormLayout(group)
        names = {
            "A4": self.tr("A4"),
            "Letter": self.tr("Letter"),
            "Legal": self.tr("Legal"),
            "A5": self.tr("A5"),
            "A3": self.tr("A3"),
        }
        usual = self.tr("{paper} (default)").format(paper=names[usual_paper()])
        papers = [("", usual), *names.items()]
        self._paper = self._choice(form, "paper", self.tr("Pape&r"), papers, kept.paper)
        ways = [(False, self.tr("Portrait")), (True, self.tr("Landscape"))]
        self._orientation = self._choice(form, "orientation", self.tr("&Orientation"), ways, kept.landscape)
        columns = [(1, self.tr("One")), (2, self.tr("Two"))]
        self._columns = self._choice(form, "columns", self.tr("Co&lumns"), columns, kept.columns)
        points = self.tr("{size} points")
        sizes = [(size, points.format(size=f"{size:g}") if size else self.tr("Automatic")) for size in SIZES]
        self._size = self._choice(form, "size", self.tr("Font &size"), sizes, kept.size)
        return group

    def _box(self, name: str, title: str, checked: bool) -> QCheckBox:
        box = QCheckBox(title)
        box.setObjectName(name)
        box.setChecked(checked)
        box.toggled.connect(lambda _checked: self.changed.emit())
        return box

    def _choice(
        self, form: QFormLayout, name: str, title: str, choices: Sequence[tuple[object, str]], chosen: object
    ) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        with QSignalBlocker(box):
            for value, words in choices:
                box.addItem(words, value)
            box.setCurrentIndex(max(0, [value for value, _ in choices].index(chosen)))
        box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        form.addRow(title, box)
        for widget in (box, box.view()):
            widget.setAccessibleName(title.replace("&", ""))
        return box
