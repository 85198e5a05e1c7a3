"""Opens the editor of a fact in the header, and has done what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QMainWindow

from viewer.models.links import Subject
from viewer.report import doubtful, doubting, marking, wording
from viewer.report.found import Found
from viewer.window.correcting.fact_parts import parts_of

if TYPE_CHECKING:
    from viewer.report.model import Report, Span
    from viewer.window.correcting.acts import CorrectingActs
    from viewer.window.correcting.fact_editor import Change, FactEditor
    from viewer.window.views import Views


_LAYOUTS = 4
"""So many layouts within each other are laid out anew where facts are unfolded."""


class FactEditing(QObject):
    """Changes facts in the header of one window."""

    def __init__(self, window: QMainWindow, views: Views, acts: CorrectingActs) -> None:
        super().__init__(acts)
        self._window, self._views, self._acts = window, views, acts
        self._editor: FactEditor | None = None
        self._value_gone: QMetaObject.Connection | None = None
        self._name, self._place = "", ""
        acts.editors["fact"] = self.open
        acts.desk.replayed.connect(self._close)

    def open(self, subject: Subject) -> None:
        """Open the editor of a fact; one that is open already stays."""
        name = str(subject.key)
        if self._editor is not None or not self._views.facts.has(name):
            return
        link = self._views.facts.link(name)
        if link.is_folded:
            self._views.facts.unfold()
        from viewer.window.correcting.fact_editor import FactEditor  # not before a fact is changed

        for _ in range(_LAYOUTS):  # what was unfolded may have moved all, and the editor stands where the fact does
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self._views.facts.ensureWidgetVisible(link)
        report = self._acts.desk.shown
        if link.is_stated:
            self._views.facts.chosen.emit(subject)  # its words are marked meanwhile
        parts = parts_of(report, name)
        label = wording.fact_label(report, name)
        editor = FactEditor(self._window, self._views.facts.theme, report, parts, label, more=name == "organisers")
        self._editor, self._name, self._place = editor, name, self._views.place.text()
        editor.saved.connect(self._save)
        editor.cancelled.connect(self._leave)
        self._value_gone = link.destroyed.connect(self._close)
        beside = [widget for widget in self._views.facts.words() if widget is not link]
        editor.open(QRect(link.mapTo(self._window, QPoint(0, 0)), link.size()), beside)
        self._views.place.setText(self._told(report, name))

    def complete(self, name: str, span: Span, problem: str) -> None:
        """Open the editor of a fact that chosen words do not state by themselves: the reader completes them."""
        self.open(Subject("fact", name))
        if self._editor is not None and self._name == name:
            self._editor.complete(span, problem)

    def keep_typed(self) -> bool:
        """Do what the editor says that is open. Tells whether none is open now: what was typed may make no sense."""
        if self._editor is not None:
            self._editor.save()
        return self._editor is None

    def _told(self, report: Report, name: str) -> str:
        """What the status bar says meanwhile: which fact is changed, and what was found, whatever a reader said."""
        label, grade = wording.fact_label(report, name), ""
        if marking.is_changed(marking.of_fact(report, name)):
            found = Found(report).fact(name)
        else:
            found = wording.fact_text(report, name) if wording.fact_parts(report, name) else ""
            grade = doubting.title(doubtful.of_fact(report, name)).lower()
        if not found:
            return self.tr("{label} · {value}").format(label=label, value=wording.not_stated())
        return self.tr("{label} · found: {value}").format(label=label, value=wording.listed((found, grade)))

    def _save(self, changes: list[Change]) -> None:
        self._leave()
        self._acts.do(self._acts.desk.maker().set_facts(*changes))

    def _leave(self) -> None:
        """Close the editor; the keyboard goes back to the fact, if it has not gone elsewhere."""
        editor, facts = self._editor, self._views.facts
        was_here = editor is not None and editor.holds_keyboard()
        self._close()
        if was_here and facts.has(self._name):
            facts.link(self._name).setFocus(Qt.FocusReason.OtherFocusReason)
        if was_here:
            self._acts.edit_ended.emit()

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            if self._value_gone:  # it may go long after, when the editor of another value is open
                self.disconnect(self._value_gone)
            editor.end()
            editor.deleteLater()
            self._views.place.setText(self._place)
