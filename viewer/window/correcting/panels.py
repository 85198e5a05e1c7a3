"""What shows corrections beside the lists: the history, review, what was removed, and what is to be decided.

Each is made when it is first needed: a window that corrects nothing pays for none of them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from viewer import clock
from viewer.language import numeral
from viewer.models.links import Related, Subject
from viewer.report.model import Report

if TYPE_CHECKING:
    from viewer.report.corrections.history import Step
    from viewer.report.corrections.operations import Corrections
    from viewer.report.marks import Removed
    from viewer.window.correcting.acts import CorrectingActs
    from viewer.window.correcting.comparison_sheet import ComparisonSheet
    from viewer.window.correcting.decide_foot import DecideFoot
    from viewer.window.correcting.decisions import Decisions
    from viewer.window.correcting.handing import Handing
    from viewer.window.correcting.history_panel import HistoryPanel
    from viewer.window.correcting.removed_foot import RemovedFoot
    from viewer.window.correcting.review import ReviewMode
    from viewer.window.files import Files
    from viewer.window.menus import Menus
    from viewer.window.opening import Opening
    from viewer.window.row_view import RowView
    from viewer.window.theme import Theme
    from viewer.window.views import Views


_NANO = 1_000_000_000


class CorrectingPanels(QObject):
    """Makes the panels of one window, and connects them with the desk."""

    reviewing = Signal(bool, object)
    """Whether a report is being checked, and the ``Subject`` that is; None at the end."""

    def __init__(
        self,
        window: QMainWindow,
        views: Views,
        menus: Menus,
        acts: CorrectingActs,
        files: Files,
        opening: Opening,
        choose: Callable[[Subject], None],
        show: Callable[[Related], None],
    ) -> None:
        """``choose`` chooses an entry; ``show`` marks in every view what belongs to something."""
        super().__init__(window)
        self._window, self._views, self._menus = window, views, menus
        self._acts, self._desk = acts, acts.desk
        self._files, self._opening = files, opening
        self._choose, self._show = choose, show
        self._history: HistoryPanel | None = None
        views.history_panel.make = self._make_history
        self._review: ReviewMode | None = None
        self._removed: dict[str, RemovedFoot] = {}
        self._decisions: Decisions | None = None
        self._foot: DecideFoot | None = None
        menus.decide.triggered.connect(self._decide)
        self._comparison: ComparisonSheet | None = None
        self._handing: Handing | None = None
        menus.send.triggered.connect(lambda: self.handing.send(Path(self._desk.shown.source.name or "report").stem))
        menus.open_corrections.triggered.connect(lambda: self.handing.open())
        menus.review.triggered.connect(self._review_on)
        menus.history.triggered.connect(self._go_to_history)
        self._desk.went.connect(self._choose_step)
        window.installEventFilter(self)

    def show_report(self, report: Report) -> None:
        """Another report is shown, or the same after a correction."""
        if self._history is not None:
            self._history.show_history(report, self._desk.history, self._desk.corrections.texts)
        self._show_removed(report)
        self._allow()
        if self._decisions is not None:
            self._decisions.show_report(report)
        if self._comparison is not None:
            self._comparison.show_report(report)
        if self._review is not None:
            self._review.show_report(report)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        if self._history is not None:
            self._history.set_theme(theme)
        if self._review is not None:
            self._review.card.set_theme(theme)
        for foot in self._removed.values():
            foot.set_theme(theme)
        if self._decisions is not None:
            self._decisions.sheet.set_theme(theme)
        if self._comparison is not None:
            self._comparison.sheet.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever comes back to the window sees what other windows have corrected since."""
        if event.type() == QEvent.Type.WindowActivate:
            QTimer.singleShot(0, self, self._look)
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        """Take over what was corrected in another window, and say so."""
        if self._desk.is_open and self._desk.look():
            sentence = self.tr("These corrections were changed in another window.")
            self._views.message.show_offer(sentence, self.tr("Show &Differences"), self._go_to_history)

    # Review.

    def _review_on(self, on: bool) -> None:
        """Begin to check entry after entry, or end it."""
        if self._review is None:
            from viewer.window.correcting.review import ReviewMode

            self._review = ReviewMode(self._views, self._menus, self._acts, self._choose)
            self._review.moved.connect(self.reviewing)
        if on:
            self._review.begin()
        else:
            self._review.end()

    # What was removed.

    def _show_removed(self, report: Report) -> None:
        """Show below each list what was taken out of it."""
        kinds = {one.kind for one in report.review.removed}
        views = self._views
        for kind, panel in (
            ("item", views.programme_panel),
            ("person", views.people_panel),
            ("statement", views.statements_panel),
        ):
            if kind in kinds and kind not in self._removed:
                panel.add_bottom(self._make_removed(kind, panel.view.accessibleName()))
            if kind in self._removed:
                self._removed[kind].show_report(report)

    def _make_removed(self, kind: str, title: str) -> RemovedFoot:
        from viewer.window.correcting.removed_foot import RemovedFoot

        foot = self._removed[kind] = RemovedFoot(kind, title, self._views.theme)
        foot.back_asked.connect(self._bring_back)
        foot.words_asked.connect(lambda spans: self._show(Related(None, spans, spans[0] if spans else None)))
        return foot

    def _bring_back(self, removed: Removed) -> None:
        from viewer.report.corrections.naming import operation_name

        ids = removed.mark.operations
        name = next((operation_name(one) for one in self._desk.corrections.operations if one.id == ids[-1]), "")
        self._desk.take_back(ids[-1:], name)

    # What is to be decided.

    def _allow(self) -> None:
        """Allow to decide where something is to be decided."""
        doubted = {one for one, outcome in self._desk.outcomes.items() if outcome in ("lost", "conflict")}
        held_to = {one.id for one in self._desk.corrections.operations if one.wordless}
        is_open = bool(doubted - held_to)
        self._menus.decide.setEnabled(is_open)
        if is_open and self._foot is None:
            from viewer.window.correcting.decide_foot import DecideFoot  # not before something is to be decided

            self._foot = DecideFoot(self._decide)
            self._views.remarks_panel.add_bottom(self._foot)
        if self._foot is not None:
            self._foot.setVisible(is_open)

    def tell_edited(self) -> bool:
        """Say what became of corrections of a text that was edited since. Tells whether any lost their words."""
        from viewer.report.progress import progress

        if not self._menus.decide.isEnabled():
            return False
        decisions = self._made_decisions()
        lost = [one for one in decisions.open_ones if one.lost]
        if not lost:
            return False
        there = progress(self._desk.shown).checked + len(decisions.open_ones)
        stamp = self._opening.stamp
        when = (
            self.tr("The file changed on the disk at {time}.").format(
                time=numeral(f"{clock.local(stamp.changed / _NANO):%H:%M}")
            )
            if stamp
            else self.tr("The text has changed.")
        )
        told = numeral(self.tr("Of %n checked entries {kept} are kept; {lost} lost their words.", "", there))
        sentence = f"{when} {told.format(kept=numeral(there - len(lost)), lost=numeral(len(lost)))}"
        earlier = self._desk.corrections.texts.get(lost[0].operation.text, "")
        self._views.message.show_offer(sentence, self.tr("Show the &Earlier Text"), lambda: self._show_earlier(earlier))
        decisions.open(with_keyboard=False)
        return True

    def _show_earlier(self, text: str) -> None:
        from viewer.window.correcting.earlier_text import show_earlier_text

        show_earlier_text(text, self.tr("The Earlier Text"), self._window)

    def _decide(self) -> None:
        self._menus.show_side.setChecked(True)
        self._made_decisions().open()

    def _made_decisions(self) -> Decisions:
        if self._decisions is None:
            from viewer.window.correcting.decisions import Decisions

            self._decisions = Decisions(self._views, self._acts, self._choose, self._show)
        return self._decisions

    # Handing on.

    @property
    def handing(self) -> Handing:
        """What writes and reads files of corrections."""
        if self._handing is None:
            from viewer.window.correcting.handing import Handing

            self._handing = Handing(self._files, lambda: self._desk.corrections)
            self._handing.failed.connect(lambda told: self._views.message.show_failure(told, retry=False))
            self._handing.opened.connect(self._compare)
        return self._handing

    def _compare(self, theirs: Corrections) -> None:
        if self._comparison is None:
            from viewer.window.correcting.comparison_sheet import ComparisonSheet

            self._comparison = ComparisonSheet(self._views, self._acts, self._show)
        self._menus.show_side.setChecked(True)
        self._comparison.open(theirs)

    # The history.

    def _make_history(self) -> tuple[QWidget, RowView]:
        from viewer.window.correcting.history_panel import HistoryPanel

        self._history = panel = HistoryPanel(self._views.theme, self._menus.undo, self._menus.redo)
        panel.back_asked.connect(self._take_back)
        panel.step_chosen.connect(self._show_step)
        panel.show_history(self._desk.shown, self._desk.history, self._desk.corrections.texts)
        return panel, panel.view

    def _go_to_history(self) -> None:
        self._menus.show_side.setChecked(True)
        self._views.go_to_tab(self._views.history_panel)

    def _take_back(self, step: Step) -> None:
        if step in self._desk.history.done:
            self._desk.take_back_step(step)
        else:
            self._acts.redo()

    def _show_step(self, step: Step) -> None:
        from viewer.models import steps

        self._show(steps.related(self._desk.shown, self._desk.corrections, step))

    def _choose_step(self, step: Step) -> None:
        """Choose what a step is about that was undone or done again, if it is there."""
        from viewer.models import steps

        related = steps.related(self._desk.shown, self._desk.corrections, step)
        if related.subject is not None:
            self._choose(related.subject)
