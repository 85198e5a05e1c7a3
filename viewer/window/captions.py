"""What the window says of its report: its name in the title bar, how much there is of each kind, where one reads."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from viewer.language import numeral
from viewer.models import spoken
from viewer.models.links import Related, Subject
from viewer.models.plain_words import window_title
from viewer.models.rows import Role
from viewer.report import categories, headlines, quoting, wording
from viewer.report.doubtful import doubts
from viewer.report.model import Report
from viewer.report.separating import parted
from viewer.window.directions import holds_right_to_left, kept_apart
from viewer.window.hearing import announce
from viewer.window.row_view import RowView
from viewer.window.views import Views


class Captions(QObject):
    """Keeps the words around the views true."""

    def __init__(self, window: QMainWindow, views: Views, *, private: bool = False) -> None:
        """``private``: that nothing is kept is said in the title bar."""
        super().__init__(window)
        self._private = private
        self._window = window
        self._views = views
        self._report = Report("")
        self._to_check = 0
        self._review = ""
        """What is being checked, where anything is."""
        self._place = views.text.place(views.text.caret())  # the text may have been there before

    def show_report(self, report: Report) -> None:
        """Show what the report is called."""
        self._report = report
        title = headlines.name(report)
        application = self.tr("Event Report Viewer (Private)") if self._private else self.tr("Event Report Viewer")
        self._window.setWindowTitle(f"{window_title(title)} — {application}" if title else application)
        self.show_place(*self._place)

    def show_counts(self) -> None:
        """Show how many items and statements there are, how many of them pass the filters, and how much is to check."""
        views, report = self._views, self._report
        open_remarks = sum(remark.origin.mark is None for remark in report.remarks)
        self._to_check = to_check = open_remarks + len(doubts(report))
        tab = self.tr("To check · {count}").format(count=numeral(to_check)) if to_check else self.tr("To check")
        if tab != views.side.title(views.remarks_panel):
            views.side.set_title(views.remarks_panel, tab)
            views.share_columns()
        views.programme_heading.set_count(self._shown(views.programme))
        views.statements_heading.set_count(self._shown(views.statements))

    def tell(self) -> None:
        """Have it said what is open, and how much was found in it."""
        report = self._report
        counts = (self._words(view) for view in self._views.lists if self._there(view))
        announce(self._window, ": ".join(filter(None, (headlines.name(report), ", ".join(counts)))))

    def tell_shown(self, view: RowView) -> None:
        """Have it said how much a list shows, which was asked to show only some."""
        announce(view, self._shown(view))

    def tell_item(self) -> None:
        """Have the current item of the programme said, where the keyboard is not there."""
        number = self._views.programme.currentIndex().data(Role.KEY)
        if number is not None and not self._views.programme.hasFocus():
            announce(self._views.programme, spoken.item_of(self._report, number))

    def tell_visit(self, subject: Subject, by: int) -> None:
        """Have it said what one came back to (-1) or went on to (1), where the row that one is on does not say it."""
        if not any(view.hasFocus() and view.rows.kind == subject.kind for view in self._views.lists):
            words = self.tr("Back: {place}") if by < 0 else self.tr("Forward: {place}")
            announce(self._views.text, words.format(place=spoken.subject(self._report, subject)))

    def tell_doubt(self, subject: Subject) -> None:
        """Have the doubtful thing said that one came to, where the keyboard is not in its list."""
        if not any(view.hasFocus() and view.rows.row_for(subject) is not None for view in self._views.lists):
            announce(self._views.text, spoken.subject(self._report, subject))

    def tell_marked(self, related: Related) -> None:
        """Have it said which words are marked in the text."""
        if related.spans:
            announce(self._views.text, spoken.words_shown(self._report, related.spans))

    def tell_panel(self, title: str, shown: bool) -> None:
        """Have it said that a panel is shown now, or hidden."""
        words = self.tr("{panel} shown") if shown else self.tr("{panel} hidden")
        announce(self._window, words.format(panel=title))

    def show_place(self, paragraph: int, paragraphs: int) -> None:
        """Show in which paragraph one reads, and of which report, or what of it is being checked."""
        self._place, report = (paragraph, paragraphs), self._report
        stated = [name for name in ("organisers", "date") if wording.fact_spans(report, name)]
        told = [wording.fact_text(report, name) for name in stated]
        if self._window.isRightToLeft() or any(map(holds_right_to_left, told)):
            told = [kept_apart(words) for words in told]
        parts = [self._review or wording.listed(told) or report.source.name]
        if report.text:
            parts.append(
                self.tr("paragraph {number} of {all}").format(number=numeral(paragraph), all=numeral(paragraphs))
            )
        self._views.place.setText(parted(parts))

    def follow(self, paragraph: int, paragraphs: int) -> None:
        """Show where one reads once that is another paragraph: what was said in that place stands until then."""
        if (paragraph, paragraphs) != self._place:
            self.show_place(paragraph, paragraphs)

    def show_review(self, on: bool, subject: Subject | None) -> None:
        """Show what is being checked instead of what the report is called, for as long as it is (``on``)."""
        entry = self._entry(subject) if subject is not None else ""
        self._review = parted((self.tr("Review"), entry)) if on else ""
        self.show_place(*self._place)

    def tell_check(self, related: Related) -> None:
        """Show which words are to be checked."""
        if related.first is not None:
            number, _ = self._views.text.place(related.first.start)
            words = quoting.beginning(self._report, related.first)
            told = self.tr("To check · {words}, paragraph {number} of {all}")
            self._views.place.setText(told.format(words=words, number=numeral(number), all=numeral(self._place[1])))

    def _entry(self, subject: Subject) -> str:
        """``item 7 of the programme``, a name, ``statement 3``."""
        report = self._report
        match subject:
            case Subject("fact", str(name)):
                return wording.fact_label(report, name)
            case Subject("person", str(person_id)):
                return report.person(person_id).name
            case Subject("item", int(number)):
                return self.tr("item {number} of the programme").format(number=numeral(number + 1))
            case Subject("statement", int(number)):
                return self.tr("statement {number}").format(number=numeral(number + 1))
            case Subject("suggestion"):
                return self.tr("perhaps missed")
            case Subject("remark", int(number)):
                return categories.remark(report.remarks[number].kind)
            case _:
                return ""

    def _shown(self, view: RowView) -> str:
        """How many rows a list shows and how many there are; empty if there are none."""
        shown, there = view.shown(), self._there(view)
        if shown >= there:
            return self._words(view) if there else ""
        match view.rows.kind:
            case "item":
                words = numeral(self.tr("{shown} of %n item(s)", "", there))
            case "person":
                words = numeral(self.tr("{shown} of %n (person|people)", "", there))
            case "statement":
                words = numeral(self.tr("{shown} of %n statement(s)", "", there))
            case "remark":
                words = numeral(self.tr("{shown} of %n to check", "", there))
            case kind:
                raise LookupError(f"nothing counts rows of {kind}")
        return words.format(shown=numeral(shown))

    def _there(self, view: RowView) -> int:
        report = self._report
        things = {"item": report.programme, "person": report.people, "statement": report.statements}
        kind = view.rows.kind
        return len(things[kind]) if kind in things else self._to_check

    def _words(self, view: RowView) -> str:
        there = self._there(view)
        match view.rows.kind:
            case "item":
                return numeral(self.tr("%n item(s)", "", there))
            case "person":
                return numeral(self.tr("%n (person|people)", "", there))
            case "statement":
                return numeral(self.tr("%n statement(s)", "", there))
            case "remark":
                return numeral(self.tr("%n to check", "", there))
            case kind:
                raise LookupError(f"nothing counts rows of {kind}")
