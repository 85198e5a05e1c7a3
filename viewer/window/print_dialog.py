"""The print dialog: what is to be on paper at the left, the pages as they will be printed at the right."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import NamedTuple, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.language import numeral
from viewer.report import wording
from viewer.report.model import Report
from viewer.report.safe_copy import Hidden, HidingError, Leftover, hide
from viewer.report.summary import Summary, to_text
from viewer.window import measures, printing
from viewer.window.buttons import dress_button
from viewer.window.hearing import after_key
from viewer.window.leftovers_panel import LeftoversPanel
from viewer.window.pages_view import PagesView
from viewer.window.paper.choices import Choices
from viewer.window.paper.pages import Paper
from viewer.window.plain import plain_label, show_note
from viewer.window.preferences import Preferences
from viewer.window.print_options import PrintOptions
from viewer.window.slices import Slices, Steps

_SIZE = (980, 760)
_PAUSE = 250
"""Milliseconds in which more names may be ticked before the first is hidden."""


class _Made(NamedTuple):
    """The summary as text, and why it cannot leave the dialog; empty where it can."""

    text: str
    refusal: str


_Asked = tuple[tuple[str, ...], tuple[str, ...]]
"""The ids of those who are hidden, and words that are hidden, too."""


class PrintDialog(QDialog):
    """Prints, writes a PDF, copies as text; what is chosen is remembered, but for whose names are hidden."""

    pdf_asked = Signal(Paper, Choices)
    """A ``Paper`` and its ``Choices``, to be written to a file."""
    printed = Signal(str)
    """The pages were printed: where, in a sentence."""

    def __init__(self, report: Report, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("print_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print the Event Summary"))
        self._report = report
        self._preferences = preferences
        self._shown: tuple[Paper, Choices] | None = None
        self._made = _Made("", "")
        self._asked: _Asked | None = None
        self._hidden = Hidden(report)
        self._work = Slices(self)
        self._work.done.connect(self._show)
        self._work.failed.connect(self._fail)
        self._hiding = False
        self._widened = 0
        """By how many pixels it is wider than for upright paper."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._begin)
        self.finished.connect(self._work.stop)
        self.options = PrintOptions(report, Choices.loads(preferences.paper))
        self.options.changed.connect(self._choose)
        self.leftovers = LeftoversPanel()
        self.leftovers.changed.connect(self._choose)
        self.leftovers.chosen.connect(self._go_to)
        self.pages = PagesView()
        self._place = plain_label(name="print_place")
        self._note = plain_label(name="print_note", wrapped=True)
        self.pages.page_changed.connect(self._show_place)
        self._buttons = self._make_buttons()
        self._arrange()
        self._choose()

    @property
    def paper(self) -> Paper | None:
        """The pages that are shown; None while others are made."""
        return self._shown[0] if self._shown and self._copy.isEnabled() else None

    @property
    def choices(self) -> Choices:
        """What is chosen."""
        return self.options.choices

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)  # only now are the fields as large as they will be
        self._area.setFixedWidth(
            self.options.sizeHint().width() + self._area.verticalScrollBar().sizeHint().width() + 6
        )
        self._make_room()

    def tell_of(self, told: str | Path) -> None:
        """Say how something that was asked for here went: a sentence, or the file that was written."""
        if isinstance(told, Path):
            told = " ".join(filter(None, (self.tr("Wrote {path}.").format(path=told), self._hidden.warning)))
        show_note(self._note, told, warns=bool(self._hidden.warning) and self._hidden.warning in told)

    def _arrange(self) -> None:
        options = QScrollArea()
        options.setObjectName("print_options")
        options.setWidget(self.options)
        options.setWidgetResizable(True)
        options.setFrameShape(QFrame.Shape.NoFrame)
        options.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        options.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area = options
        bar = QHBoxLayout()
        bar.addWidget(self._place)
        bar.addStretch(1)
        for name, sign, tip, by in (
            ("smaller", "−", self.tr("Zoom Out"), -1),
            ("fit", "↔", self.tr("Fit Width"), 0),
            ("larger", "+", self.tr("Zoom In"), 1),
        ):
            button = QToolButton()
            dress_button(button, f"print_{name}", tip)
            button.setText(sign)
            button.clicked.connect(lambda _checked, by=by: self.pages.change_zoom(by))
            bar.addWidget(button)
        right = QVBoxLayout()
        right.addWidget(self.pages, 1)
        right.addLayout(bar)
        right.addWidget(self.leftovers)
        middle = QHBoxLayout()
        measures.spacing(middle, 14)
        middle.addWidget(options)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addWidget(self._note)
        column.addWidget(self._buttons)
        measures.size(self, *_SIZE)

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = box.button(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())
        close.setAutoDefault(False)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self._print = cast("QPushButton", box.addButton(self.tr("&Print…"), QDialogButtonBox.ButtonRole.AcceptRole))
        self._pdf = cast("QPushButton", box.addButton(self.tr("Export as P&DF…"), role))
        self._copy = cast("QPushButton", box.addButton(self.tr("&Copy as Text"), role))
        for button, name in ((self._print, "print"), (self._pdf, "save_pdf"), (self._copy, "copy_text")):
            button.setObjectName(name)
            button.setAutoDefault(False)
        self._print.setDefault(True)
        self._print.clicked.connect(lambda: after_key(self, self._ask_printer))
        self._pdf.clicked.connect(lambda: self._shown and self.pdf_asked.emit(*self._shown))
        self._copy.clicked.connect(self._copy_text)
        box.rejected.connect(self.reject)
        return box

    def _choose(self) -> None:
        """Remember what is chosen, and show what it makes of the report."""
        self._preferences.paper = self.choices.dumps()
        if self.isVisible():
            self._make_room()
        self.tell_of(self.tr("Hiding names…") if self._hiding else "")
        self._allow(False)
        self._pause.start(0 if self._wanted() == self._asked else _PAUSE)

    def _make_room(self) -> None:
        """Be wider while the paper lies on its side, so that what is on it can be read as well as on upright paper."""
        if self.isMaximized() or self.isFullScreen():
            return
        there, room = self.frameGeometry(), self.screen().availableGeometry()
        wanted = 0
        if self.choices.landscape:
            sheet = self.choices.layout().fullRect()
            upright = self.width() - self._widened - self._area.width()
            wanted = max(0, min(round(upright * (sheet.width() / sheet.height() - 1)), room.width() - there.width()))
        if wanted != self._widened:
            left = there.left() - (wanted - self._widened) // 2
            self.resize(self.width() + wanted - self._widened, self.height())
            self.move(max(room.left(), min(left, room.right() + 1 - self.frameGeometry().width())), there.top())
            self._widened = wanted

    def _begin(self) -> None:
        if not self._hiding:  # else what is chosen then is looked at when that is done
            self._work.start(self._steps())

    def _steps(self) -> Steps:
        """Make the pages; what takes long for a long report is done in another thread, never twice at once."""
        asked = self._wanted()
        while asked != self._asked:
            self._hiding = True
            self.tell_of(self.tr("Hiding names…"))
            self._hidden = (yield partial(hide, self._report, *asked)) if asked else Hidden(self._report)
            self._asked, self._hiding = asked, False
            asked = self._wanted()
        choices = self.choices
        summary = yield partial(printing.summarised, self._hidden.report, choices, self._hidden.notice)
        made: _Made = yield partial(_made, self._hidden, summary)
        paper = yield from printing.layout_steps(summary, choices)
        return made, paper, choices

    def _wanted(self) -> _Asked | None:
        """What is to be hidden; None where no safe copy is made."""
        hiding = self.options.hiding
        return (hiding.hidden, self.leftovers.also) if hiding.wanted else None

    def _go_to(self, left: Leftover) -> None:
        """Show the paragraph of words that are left, where the text is on the pages."""
        if self._shown and (runs := wording.paragraph_runs(self._hidden.report, left.spans[:1])):
            paper, _ = self._shown
            if place := paper.paragraphs.get(runs[0][0]):
                self.pages.show_place(place.page, place.y)

    def _fail(self, error: Exception) -> None:
        self._hiding = False
        self.tell_of(str(error))

    def _show(self, result: tuple[_Made, Paper, Choices]) -> None:
        if self._pause.isActive():
            return  # something else has been chosen since, and is shown soon
        first = self._shown is None
        self._made, paper, choices = result
        self._shown = paper, choices
        self.pages.show_pages(paper, choices.layout())
        asked = self.options.hiding.asks(self.leftovers.also)
        self.tell_of(asked or self._made.refusal or self._hidden.warning)
        if self._asked is None:
            self.leftovers.hide()
        else:
            self.leftovers.show_left(self._hidden)
        self._allow(not (asked or self._made.refusal))
        if first:
            self._print.setFocus()

    def _show_place(self, number: int, count: int) -> None:
        self._place.setText(self.tr("Page {number} of {count}").format(number=numeral(number), count=numeral(count)))

    def _allow(self, allowed: bool) -> None:
        for button in (self._print, self._pdf, self._copy):
            button.setEnabled(allowed)

    def _ask_printer(self) -> None:
        if self._shown is None:
            return
        try:
            if told := printing.ask_and_print(*self._shown, self):
                self.accept()
                self.printed.emit(told)
        except printing.PrintingError as error:
            self.tell_of(str(error))

    def _copy_text(self) -> None:
        QApplication.clipboard().setText(self._made.text)
        self.tell_of(self.tr("The summary was copied as text."))


def _made(hidden: Hidden, summary: Summary) -> _Made:
    """The summary as text, in which hidden names are looked for once more."""
    text = to_text(summary)
    try:
        hidden.check(text)
    except HidingError as error:
        return _Made(text, str(error))
    return _Made(text, "")
