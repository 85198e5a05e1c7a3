"""The corrections of a colleague beside one's own: each difference is decided, then all of it is one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget

from viewer import clock
from viewer.language import numeral
from viewer.models import moments
from viewer.models.comparing import SIDES, ComparingFilter, ComparingModel, reader_name
from viewer.models.links import Related
from viewer.models.plain_words import entry, tool_tip
from viewer.models.rows import Index, Role
from viewer.report.corrections.comparing import Comparison, Side, compare, not_taken
from viewer.report.corrections.operations import Corrections
from viewer.report.model import Report
from viewer.report.separating import parted
from viewer.window import measures
from viewer.window.correcting.hand_rows import SidesDelegate
from viewer.window.correcting.hand_view import Act, HandView
from viewer.window.correcting.key_button import KeyButton
from viewer.window.correcting.sheet import Sheet
from viewer.window.flow_layout import FlowLayout
from viewer.window.hearing import announce
from viewer.window.plain import plain_label

if TYPE_CHECKING:
    from viewer.window.correcting.acts import CorrectingActs
    from viewer.window.views import Views

_ENDING = 2
"""So many of the answers end the comparison."""
_KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)


class ComparisonSheet(QObject):
    """Compares what was opened with what is there, in one window."""

    def __init__(self, views: Views, acts: CorrectingActs, show: Callable[[Related], None]) -> None:
        super().__init__(views)
        self._views, self._desk, self._show = views, acts.desk, show
        self._theirs = Corrections()
        self._comparison: Comparison | None = None
        self._chosen: dict[str, Side] = {}
        self._model = ComparingModel(self)
        self._shown = ComparingFilter(self._model, self)
        self.view = HandView(self._model, SidesDelegate, views.theme, self._answers, self._shown)
        self.view.heading_pressed.connect(self._shown.fold)
        self.view.setObjectName("comparison")
        self.sheet = Sheet("comparison", self.view, views.theme)
        self.sheet.closed.connect(self.close)
        self.view.asked.connect(self._choose)
        self.view.row_chosen.connect(self._show_words)
        self._buttons: dict[str, QPushButton] = {}
        self._still = plain_label(name="comparison_still", wrapped=True)
        self._both = plain_label(self.tr("Both names stay in the history"), "comparison_both", wrapped=True)
        self._below = QWidget()
        self.sheet.add_below(self._foot(), self._below)

    def open(self, theirs: Corrections) -> None:
        """Show corrections that were opened beside one's own."""
        self._theirs, self._chosen = theirs, {}
        self._comparison = comparison = compare(self._desk.shown, self._desk.corrections, theirs)
        for row in comparison.rows:
            if row.sort in ("theirs", "mine"):
                self._chosen[row.key] = row.sort
        reader = reader_name(comparison)
        self._buttons["theirs"].setText(entry(self.tr("All {reader}’s").format(reader=reader)))
        self.sheet.say(self.tr("Corrections from {reader}").format(reader=reader), self._told(comparison))
        self._model.show_comparison(self._desk.shown, comparison, self._chosen)
        self._shown.fold_anew()
        self._tell()
        self._views.show_sheet(self.sheet, self.view)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.view, f"{self.view.accessibleName()}. {self.view.accessibleDescription()}")

    def close(self) -> None:
        """Show the tabs again. What was opened is forgotten."""
        if self._views.sheet is None or self._views.sheet[0] is not self.sheet:
            return
        focus = QApplication.focusWidget()
        inside = focus is not None and self.sheet.isAncestorOf(focus)
        self._comparison = None
        self._views.show_sheet(None)
        if inside:
            self._views.tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_report(self, report: Report) -> None:
        """Another report is shown: what was opened is not for it."""
        if not self.sheet.isHidden() and report.text != self._model.report.text:
            self.close()

    def _told(self, comparison: Comparison) -> str:
        """``made on 27 November, 16:40, for this very file · 11 corrections: 2 differ from yours, ...``."""
        today, when = clock.now().date(), moments.moment(comparison.at)
        made = self.tr("made on {day}, {time}").format(
            day=moments.short_day(when.date(), today) if when is not None else "", time=moments.hour(comparison.at)
        )
        if comparison.for_this:
            made = self.tr("{made}, for this very file").format(made=made)
        count, of = comparison.count, comparison.of
        numbers = numeral(
            self.tr(
                "%n correction(s): {different} differ from yours, {new} are new, {same} are the same",
                "",
                count("different") + count("theirs") + count("same"),
            )
        ).format(different=numeral(len(of("different"))), new=numeral(count("theirs")), same=numeral(count("same")))
        lines = [parted((made, numbers))]
        if not comparison.for_this:
            words = numeral(
                self.tr("Made for another text (other words in {other} of %n paragraphs).", "", comparison.paragraphs)
            )
            lines.insert(0, words.format(other=numeral(comparison.other)))
        return " ".join(lines)

    def _foot(self) -> QWidget:
        foot = QFrame()
        foot.setObjectName("foot")
        column = QVBoxLayout(foot)
        measures.margins(column, 16, 6, 12, 6)
        measures.spacing(column, 6)
        row = _Answers(self._below)
        column.addWidget(row)
        texts = {
            "mine": self.tr("All Yours"),
            "theirs": "",
            "use": self.tr("Use These"),
            "cancel": self.tr("Cancel"),
        }
        for name, text in texts.items():
            cancels = name == "cancel"
            button = self._buttons[name] = KeyButton(text, self.tr("Esc", "the key")) if cancels else QPushButton(text)
            button.setObjectName(f"comparison_{name}")
            button.setAutoDefault(True)
            button.setProperty("main", name == "use")
            row.add(button)
        self._buttons["mine"].clicked.connect(lambda: self._choose_all("mine"))
        self._buttons["theirs"].clicked.connect(lambda: self._choose_all("theirs"))
        self._buttons["use"].clicked.connect(self._use)
        self._buttons["cancel"].clicked.connect(self.close)
        told = QVBoxLayout(self._below)
        told.setContentsMargins(0, 0, 0, 0)
        measures.spacing(told, 6)
        for label in (self._still, self._both):
            measures.font(label, 12 / 13)
            told.addWidget(label)
        column.addWidget(self._below)
        return foot

    def _answers(self, index: Index) -> Sequence[Act]:
        row = self._model.difference(index.data(Role.KEY))
        if row is None or row.sort == "same":
            return ()
        there = {"found": True, "mine": bool(row.mine), "theirs": bool(row.theirs)}
        labels = [label for _, label, *_ in index.data(Role.DETAIL)]
        return [
            Act(side, entry(label), key, str(number), leading=True)
            for number, (side, label, key) in enumerate(zip(SIDES, labels, _KEYS, strict=True), 1)
            if there[side]
        ]

    def _choose(self, side: Side, key: str) -> None:
        self._chosen[key] = side
        self._model.choose(self._chosen)
        self._tell()
        row = next(n for n in range(self._model.rowCount()) if self._model.index(n).data(Role.KEY) == key)
        announce(self.view, self._model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))

    def _choose_all(self, side: Side) -> None:
        """Choose one's own, or theirs, wherever both have something to say."""
        assert self._comparison is not None
        for row in self._comparison.rows:
            if row.sort == "different":
                self._chosen[row.key] = side
        self._model.choose(self._chosen)
        self._tell()

    def _tell(self) -> None:
        """Say how much is still to be decided."""
        rows = self._comparison.of("different") if self._comparison is not None else ()
        still = sum(row.key not in self._chosen for row in rows)
        self._still.setText(
            numeral(self.tr("%n difference(s) (is|are) still to be decided", "", still)) if still else ""
        )
        self._still.setVisible(bool(still))
        self._buttons["use"].setEnabled(not still)
        self._buttons["use"].setAccessibleDescription(self._still.text())
        self._buttons["use"].setToolTip(tool_tip(self._still.text()))  # which is told below only where there is room

    def _use(self) -> None:
        """Take over what was chosen."""
        comparison, theirs = self._comparison, self._theirs
        if comparison is None:
            return
        reader, without = reader_name(comparison), not_taken(comparison.rows, self._chosen)
        self.close()
        self._desk.join(theirs, without)
        self._desk.told.emit(self.tr("Joined the corrections from {reader}").format(reader=reader))

    def _show_words(self, key: str) -> None:
        if (row := self._model.difference(key)) is not None:
            self._show(Related(None, row.spans, row.spans[0] if row.spans else None))


class _Answers(QWidget):
    """Buttons side by side, else the two that end it below the others.

    Where a low window shows nothing below them (``spare``), there is no room for a second line either: the last button
    is left out then, as Escape does it too.
    """

    def __init__(self, spare: QWidget) -> None:
        super().__init__()
        self._flow = FlowLayout(8, 6, even=True)
        self._flow.keep_last(_ENDING)
        self._last: QWidget | None = None
        self._spare = spare
        self.setLayout(self._flow)
        spare.installEventFilter(self)

    def add(self, button: QWidget) -> None:
        """Add a button at the end."""
        self._flow.addWidget(button)
        self._last = button

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._show_last()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._show_last()
        return super().eventFilter(watched, event)

    def _show_last(self) -> None:
        if self._last is not None:
            self._last.setVisible(not self._spare.isHidden() or self._flow.is_row(self.width()))
