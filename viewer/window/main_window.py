"""The main window. ``views`` holds its widgets; every connection between them is made in ``_connect``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow

from viewer import cache, resources
from viewer.models.links import NOTHING, Links, Related, Subject
from viewer.models.visits import Visits
from viewer.reading import Document, display_name
from viewer.report import wording
from viewer.report.contents import no_event
from viewer.report.model import Report, Span
from viewer.window import copying, dialogs
from viewer.window.files import Files, dropped_file
from viewer.window.finding import Finding
from viewer.window.looks import Looks
from viewer.window.menus import Menus
from viewer.window.opening import Opening
from viewer.window.panel import Panel
from viewer.window.preferences import Preferences
from viewer.window.views import Views
from viewer.window.worker_client import WorkerClient


class MainWindow(QMainWindow):
    """Shows one report as facts, programme, text, people, statements and remarks, linked both ways."""

    report_changed = Signal(object)
    """Another ``Report`` is shown: its text alone at first, then with everything that was found in it."""
    related_changed = Signal(object)
    """Something else is chosen: a ``Related``, what belongs to it."""
    finding_changed = Signal(object)
    """A ``Finding``: how far the search for people, programme and so on has come. Told before ``report_changed``."""
    painted = Signal()
    """The window has been painted for the first time."""

    def __init__(self, worker_command: list[str] | None = None) -> None:
        super().__init__()
        self._preferences = Preferences()
        self.worker = WorkerClient(worker_command, self)
        self._opening = Opening(self.worker, cache.ReportCache(cache.default_folder()), self)
        self.files = Files(self, self._preferences)
        self._report = Report("")
        self._finding = Finding.NO_REPORT
        self._links = Links(self._report)
        self._related = NOTHING
        self._place = (0, 0)
        self._was_painted = False
        self._visits = Visits()
        self._menus = Menus(self)
        self._views = Views(self, Looks.theme(self._preferences))
        self._looks = Looks(self, self._views, self._preferences)
        self._connect()
        self.setAcceptDrops(True)
        self.setWindowIcon(QIcon(str(resources.path("icons", "event-report-viewer.svg"))))
        self._menus.themes[self._preferences.theme].setChecked(True)
        self._looks.restore()
        self._show(self._report, Finding.NO_REPORT)
        self._views.text.setFocus()

    @property
    def report(self) -> Report:
        """The report that is shown."""
        return self._report

    @property
    def finding(self) -> Finding:
        """How far the search in the report has come."""
        return self._finding

    def open_path(self, path: Path) -> None:
        """Open a file. What is shown stays until its text was read."""
        self._views.message.show_progress(self.tr("Reading the file…"))
        self._opening.open(path)

    def _connect(self) -> None:
        """Connect views, menus and files. A reader of this method knows who acts on whom."""
        views, menus, looks = self._views, self._menus, self._looks
        opening, files = self._opening, self.files

        # Another report: every view shows it.
        for panel in (views.facts, *views.panels):
            self.finding_changed.connect(panel.set_finding)
        for view in (views.facts, views.text, *views.lists, views.programme_filter_button):
            self.report_changed.connect(view.show_report)
        self.report_changed.connect(self._show_names)

        # Something is chosen in one view: every view marks what belongs to it, the text its words.
        for view in (views.facts, *views.lists):
            view.chosen.connect(self._choose)
        views.text.place_chosen.connect(self._choose_place)
        for view in (views.facts, views.text, *views.lists):
            self.related_changed.connect(view.show_related)

        # Search.
        menus.find.triggered.connect(self._open_find_bar)
        menus.find_next.triggered.connect(lambda: self._find_further(views.find_bar.find_next))
        menus.find_previous.triggered.connect(lambda: self._find_further(views.find_bar.find_previous))
        views.find_bar.found.connect(views.text.show_matches)
        views.find_bar.closed.connect(self._leave_find_bar)
        views.filter.textChanged.connect(views.people_filter.set_words)
        views.programme_filter_button.changed.connect(views.programme_filter.show_only)
        views.programme_filter_button.changed.connect(self._show_count)

        # From a file to a report.
        opening.text_read.connect(self._take_text)
        opening.unreadable.connect(views.message.show_failure)
        opening.progress.connect(views.message.update_progress)
        opening.report_ready.connect(self._take_report)
        opening.failed.connect(self._take_failure)
        views.message.retry.connect(self._retry)
        views.message.cancel.connect(self._cancel)
        self.painted.connect(self.worker.start, Qt.ConnectionType.QueuedConnection)

        # Files and paper.
        menus.open.triggered.connect(files.ask_for_report)
        menus.sample.triggered.connect(lambda: self.open_path(resources.sample()))
        menus.reload.triggered.connect(lambda: self._opening.path and self.open_path(self._opening.path))
        menus.print.triggered.connect(lambda: files.print_report(self._report))
        menus.preview.triggered.connect(lambda: files.preview(self._report))
        menus.export.triggered.connect(lambda: files.ask_for_pdf(self._report))
        menus.quit.triggered.connect(self.close)
        files.file_chosen.connect(self.open_path)
        files.failed.connect(lambda sentence: views.message.show_failure(sentence, retry=False))
        files.exported.connect(lambda path: views.message.show_note(self.tr("Wrote {path}.").format(path=path)))

        # The rest of the menus.
        menus.copy.triggered.connect(lambda: copying.copy(views.text))
        menus.cite.triggered.connect(self._cite)
        for name, action in menus.themes.items():
            action.triggered.connect(lambda _checked, name=name: looks.set_theme(name))
        QGuiApplication.styleHints().colorSchemeChanged.connect(looks.apply_theme)
        menus.zoom_in.triggered.connect(lambda: looks.zoom(1))
        menus.zoom_out.triggered.connect(lambda: looks.zoom(-1))
        menus.zoom_reset.triggered.connect(lambda: looks.zoom(0))
        views.text.zoom_asked.connect(looks.zoom)
        menus.show_programme.toggled.connect(views.programme_panel.setVisible)
        menus.show_side.toggled.connect(views.tabs.setVisible)
        menus.back.triggered.connect(lambda: self._revisit(-1))
        menus.forward.triggered.connect(lambda: self._revisit(1))
        menus.next_item.triggered.connect(lambda: views.programme.step(1))
        menus.previous_item.triggered.connect(lambda: views.programme.step(-1))
        for action, panel in zip((menus.people, menus.statements, menus.remarks), views.side_panels, strict=True):
            action.triggered.connect(lambda _checked, panel=panel: self._go_to_tab(panel))
        menus.next_panel.triggered.connect(lambda: views.go_to_panel(1))
        menus.previous_panel.triggered.connect(lambda: views.go_to_panel(-1))
        menus.shortcuts.triggered.connect(lambda: dialogs.show_shortcuts(self, menus.shortcut_list()))
        menus.about.triggered.connect(lambda: dialogs.show_about(self))
        views.splitter.splitterMoved.connect(looks.take_columns)
        views.text.paragraph_changed.connect(self._show_place)

    # What is shown.

    def _show(self, report: Report, finding: Finding) -> None:
        if report.text != self._report.text or finding is not Finding.DONE:
            self._visits.clear()
        self._report, self._finding = report, finding
        self._links, self._related = Links(report), NOTHING
        self.finding_changed.emit(finding)
        self.report_changed.emit(report)
        self._allow_revisits()

    def _show_names(self, report: Report) -> None:
        """Show what the report is called, and how much there is in it."""
        views, remarks = self._views, len(report.remarks)
        self._show_count()
        views.tabs.setTabText(
            2, self.tr("To check · {count}").format(count=remarks) if remarks else self.tr("To check")
        )
        views.find_bar.set_text(report.text)
        title = str(report.event.title.value) if report.event.title else report.source.name
        application = self.tr("Event Report Viewer")
        self.setWindowTitle(f"{' '.join(title.split())} — {application}" if title else application)
        for action in self._menus.for_reports:
            action.setEnabled(self._finding is Finding.DONE)
        self._menus.reload.setEnabled(self._opening.path is not None)
        self._show_place(*self._place)

    def _show_count(self) -> None:
        """Say how many items there are, and how many of them are shown."""
        items, shown = len(self._report.programme), self._views.programme_filter.rowCount()
        count = self.tr("1 item") if items == 1 else self.tr("{count} items").format(count=items)
        if shown < items:
            count = self.tr("{shown} of {items}").format(shown=shown, items=count)
        self._views.programme_heading.set_count(count if items else "")

    def _show_place(self, paragraph: int, paragraphs: int) -> None:
        self._place = (paragraph, paragraphs)
        report = self._report
        stated = [name for name in ("organisers", "date") if wording.fact_spans(report, name)]
        parts = [", ".join(wording.fact_text(report, name) for name in stated) or report.source.name]
        if report.text:
            parts.append(self.tr("paragraph {number} of {all}").format(number=paragraph, all=paragraphs))
        self._views.place.setText(" · ".join(filter(None, parts)))

    def _choose(self, subject: Subject) -> None:
        self._visits.visit(subject)
        self._show_related(self._links.related(subject))

    def _choose_place(self, offset: int) -> None:
        self._choose(Subject("place", offset))

    def _revisit(self, by: int) -> None:
        """Go back (-1) or forward (1) to what was chosen, which brings its words into view."""
        if self._visits.can_go(by):
            subject = self._visits.go(by)
            related = self._links.related(subject)
            if isinstance(subject.key, int) and subject.kind == "place":
                related = replace(related, first=Span(subject.key, subject.key + 1))
            self._show_related(related)

    def _show_related(self, related: Related) -> None:
        self._related = related
        self._allow_revisits()
        self.related_changed.emit(related)

    def _allow_revisits(self) -> None:
        self._menus.back.setEnabled(self._visits.can_go(-1))
        self._menus.forward.setEnabled(self._visits.can_go(1))

    # From a file to a report.

    def _take_text(self, document: Document) -> None:
        self._views.message.show_progress(self.tr("Looking for people and programme…"))
        self._show(Report(document.text, document.source), Finding.RUNNING)

    def _take_report(self, report: Report) -> None:
        chosen = self._related.subject
        self._show(report, Finding.DONE)
        if chosen and chosen.kind == "place":
            self._show_related(self._links.related(chosen))
        if self._opening.reading:
            return  # the message bar tells of the next report
        self._views.message.end_progress()
        if (sentence := no_event(report)) and not self._views.message.text:
            self._views.message.show_note(f"{sentence} {self.tr('The text can be read and searched.')}")

    def _take_failure(self, sentence: str) -> None:
        self._show(self._report, Finding.STOPPED)
        self._views.message.show_failure(sentence)

    def _retry(self) -> None:
        self._views.message.show_progress(self.tr("Trying again…"))
        if self._opening.retry():
            self._show(self._report, Finding.RUNNING)

    def _cancel(self) -> None:
        path = self._opening.reading
        self._opening.cancel()
        if path:
            sentence = self.tr("Stopped. “{name}” was not opened.").format(name=display_name(path))
        else:
            sentence = self.tr("Stopped. The text can be read and searched.")
            self._show(self._report, Finding.STOPPED)
        self._views.message.show_note(sentence, retry=True)

    # Search and keyboard.

    def _open_find_bar(self) -> None:
        text = self._views.text
        words = " ".join(text.selected_text().split())
        text.deselect()  # a selection would hide the mark of the match
        self._views.find_bar.open_bar(words, text.caret())

    def _find_further(self, step: Callable[[], None]) -> None:
        if self._views.find_bar.isVisible():
            step()
        else:
            self._open_find_bar()

    def _leave_find_bar(self, match: Span | None) -> None:
        if match:
            self._views.text.select(match)
        self._views.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cite(self) -> None:
        if copying.cite(self._report, self._views.text, self._related.spans):
            self._views.message.show_note(self.tr("Copied with where it stands in the report."))
        else:
            self._views.message.show_note(self.tr("Nothing to copy: select words of the text, or choose a row."))

    def _go_to_tab(self, panel: Panel) -> None:
        self._menus.show_side.setChecked(True)
        self._views.tabs.setCurrentWidget(panel)
        panel.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._views.find_bar.isVisible():
            self._views.find_bar.close_bar()
            return
        super().keyPressEvent(event)

    # What Qt tells the window.

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._looks.fit_columns(event.size().width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self.open_path(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._looks.keep()
        self._opening.close()
        super().closeEvent(event)
