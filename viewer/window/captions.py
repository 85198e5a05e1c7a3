"""What the window says of its report: its name in the title bar, how much there is of each kind, where one reads."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from viewer.report import wording
from viewer.report.model import Report
from viewer.window.views import Views


class Captions(QObject):
    """Keeps the words around the views true."""

    def __init__(self, window: QMainWindow, views: Views) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._report = Report("")
        self._place = (0, 0)

    def show_report(self, report: Report) -> None:
        """Show what the report is called, and how much there is in it."""
        self._report = report
        remarks = len(report.remarks)
        tab = self.tr("To check · {count}").format(count=remarks) if remarks else self.tr("To check")
        self._views.tabs.setTabText(2, tab)
        title = str(report.event.title.value) if report.event.title else report.source.name
        application = self.tr("Event Report Viewer")
        self._window.setWindowTitle(f"{' '.join(title.split())} — {application}" if title else application)
        self.show_counts()
        self.show_place(*self._place)

    def show_counts(self) -> None:
        """Show how many items and statements there are, and how many of them pass the filters."""
        views, items, said = self._views, len(self._report.programme), len(self._report.statements)
        shown = views.programme.shown()
        count = self.tr("{shown} of %n item(s)", "", items) if shown < items else self.tr("%n item(s)", "", items)
        views.programme_heading.set_count(count.format(shown=shown) if items else "")
        shown = views.statements.shown()
        count = (
            self.tr("{shown} of %n statement(s)", "", said) if shown < said else self.tr("%n statement(s)", "", said)
        )
        views.statements_heading.set_count(count.format(shown=shown) if said else "")

    def show_place(self, paragraph: int, paragraphs: int) -> None:
        """Show in which paragraph one reads, and of which report."""
        self._place, report = (paragraph, paragraphs), self._report
        stated = [name for name in ("organisers", "date") if wording.fact_spans(report, name)]
        parts = [wording.listed(wording.fact_text(report, name) for name in stated) or report.source.name]
        if report.text:
            parts.append(self.tr("paragraph {number} of {all}").format(number=paragraph, all=paragraphs))
        self._views.place.setText(" · ".join(filter(None, parts)))
