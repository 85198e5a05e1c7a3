"""The print dialog: what is to be on paper at the left, the pages as they will be printed at the right."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.report.model import Report
from viewer.report.safe_copy import Hidden, HidingError, hide
from viewer.report.summary import to_text
from viewer.window import printing
from viewer.window.buttons import dress_button
from viewer.window.jobs import FaultError, Jobs
from viewer.window.pages_view import PagesView
from viewer.window.paper.choices import Choices
from viewer.window.paper.pages import Paper
from viewer.window.preferences import Preferences
from viewer.window.print_options import PrintOptions
from viewer.window.slices import Slices

_SIZE = QSize(980, 760)


class PrintDialog(QDialog):
    """Prints, writes a PDF, copies as text; what is chosen is remembered, but for whose names are hidden."""

    pdf_asked = Signal(object, object)
    """A ``Paper`` and its ``Choices``, to be written to a file."""

    def __init__(self, report: Report, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("print_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print the Event Summary"))
        self._report = report
        self._preferences = preferences
        self._paper: Paper | None = None
        self._hidden = Hidden(report)
        self._hidden_ids: tuple[str, ...] = ()
        self._asked: tuple[str, ...] = ()
        self._work, self._jobs = Slices(self), Jobs(self)
        self._work.done.connect(self._show)
        self.finished.connect(self._jobs.close)
        self.options = PrintOptions(report, Choices.loads(preferences.paper))
        self.options.changed.connect(self._choose)
        self.pages = PagesView()
        self._place = QLabel()
        self._place.setObjectName("print_place")
        self._note = QLabel()
        self._note.setObjectName("print_note")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self.pages.page_changed.connect(self._show_place)
        self._buttons = self._make_buttons()
        self._arrange()
        self._choose()

    @property
    def paper(self) -> Paper | None:
        """The pages that are shown; None while others are made."""
        return self._paper if self._print.isEnabled() else None

    @property
    def choices(self) -> Choices:
        """What is chosen."""
        return self.options.choices

    def tell_of(self, told: str | Path) -> None:
        """Say how something that was asked for here went: a sentence, or the file that was written."""
        self._note.setText(self.tr("Wrote {path}.").format(path=told) if isinstance(told, Path) else told)

    def _arrange(self) -> None:
        options = QScrollArea()
        options.setObjectName("print_options")
        options.setWidget(self.options)
        options.setWidgetResizable(True)
        options.setFrameShape(QFrame.Shape.NoFrame)
        options.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        options.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        options.setFixedWidth(self.options.sizeHint().width() + options.verticalScrollBar().sizeHint().width() + 6)
        bar = QHBoxLayout()
        bar.addWidget(self._place)
        bar.addStretch(1)
        for name, sign, tip, by in (
            ("smaller", "−", self.tr("Smaller"), -1),
            ("fit", "↔", self.tr("As Wide as the View"), 0),
            ("larger", "+", self.tr("Larger"), 1),
        ):
            button = QToolButton()
            dress_button(button, f"print_{name}", tip)
            button.setText(sign)
            button.clicked.connect(lambda _checked, by=by: self.pages.change_zoom(by))
            bar.addWidget(button)
        right = QVBoxLayout()
        right.addWidget(self.pages, 1)
        right.addLayout(bar)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(options)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addWidget(self._note)
        column.addWidget(self._buttons)
        room = QGuiApplication.primaryScreen().availableSize() - QSize(40, 60)
        self.resize(_SIZE.boundedTo(room))

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        role = QDialogButtonBox.ButtonRole.ActionRole
        self._print = cast("QPushButton", box.addButton(self.tr("&Print…"), QDialogButtonBox.ButtonRole.AcceptRole))
        self._pdf = cast("QPushButton", box.addButton(self.tr("Save as P&DF…"), role))
        self._copy = cast("QPushButton", box.addButton(self.tr("&Copy as Text"), role))
        for button, name in ((self._print, "print"), (self._pdf, "save_pdf"), (self._copy, "copy_text")):
            button.setObjectName(name)
            button.setAutoDefault(False)
        self._print.setDefault(True)
        self._print.clicked.connect(self._ask_printer)
        self._pdf.clicked.connect(lambda: self.pdf_asked.emit(self._paper, self.choices))
        self._copy.clicked.connect(self._copy_text)
        box.rejected.connect(self.reject)
        return box

    def _choose(self) -> None:
        """Remember what is chosen, and show what it makes of the report."""
        self._preferences.paper = self.choices.dumps()
        self.tell_of("")
        self._allow(False)
        self._work.stop()
        self._asked = hidden = self.options.hidden
        if hidden == self._hidden_ids:
            self._lay_out(self._hidden)
        else:  # a long report takes a while
            self._jobs.start(partial(hide, self._report, hidden), partial(self._take_hidden, hidden), self._fail)

    def _take_hidden(self, ids: tuple[str, ...], hidden: Hidden) -> None:
        if ids == self._asked:
            self._hidden_ids, self._hidden = ids, hidden
            self._lay_out(hidden)

    def _lay_out(self, hidden: Hidden) -> None:
        choices = self.choices
        self.tell_of(hidden.warning)
        self._work.start(printing.layout_steps(printing.summarised(hidden.report, choices, hidden.notice), choices))

    def _show(self, paper: Paper) -> None:
        first = self._paper is None
        self._paper = paper
        self.pages.show_pages(paper, self.choices.layout())
        try:
            self._hidden.check(to_text(paper.summary))
        except HidingError as error:
            self.tell_of(str(error))
            return
        self._allow(True)
        if first:
            self._print.setFocus()

    def _fail(self, error: FaultError) -> None:
        self.tell_of(str(error))

    def _show_place(self, number: int, count: int) -> None:
        self._place.setText(self.tr("Page {number} of {count}").format(number=number, count=count))

    def _allow(self, allowed: bool) -> None:
        for button in (self._print, self._pdf, self._copy):
            button.setEnabled(allowed)

    def _ask_printer(self) -> None:
        if self._paper is None:
            return
        try:
            if printing.ask_and_print(self._paper, self.choices, self):
                self.accept()
        except printing.PrintingError as error:
            self.tell_of(str(error))

    def _copy_text(self) -> None:
        if self._paper is not None:
            QApplication.clipboard().setText(to_text(self._paper.summary))
            self.tell_of(self.tr("The summary was copied as text."))
