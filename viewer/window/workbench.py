"""The workbench: lists, search, files and paper around the text, and what connects them (``_connect``)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from viewer import resources
from viewer.models.doubts import beside, to_check
from viewer.models.links import NOTHING, Links, Related, Subject, followed
from viewer.models.visits import Visits
from viewer.reading import Document, display_name
from viewer.report.contents import left_out, no_event
from viewer.report.exchange import FORMATS
from viewer.report.model import Report, Span
from viewer.window import copying, dialogs, garbage
from viewer.window.captions import Captions
from viewer.window.correcting.acts import CorrectingActs
from viewer.window.correcting.desk import CorrectionDesk
from viewer.window.correcting.panels import CorrectingPanels
from viewer.window.files import Files
from viewer.window.finding import Finding
from viewer.window.frame import Frame
from viewer.window.hearing import after_key
from viewer.window.help.desk import HelpDesk
from viewer.window.incoming import received, rest_of
from viewer.window.looks import Looks
from viewer.window.menus import Menus
from viewer.window.opening import Opening, Wanted, wanted
from viewer.window.overview.desk import OverviewDesk
from viewer.window.preferences import Preferences
from viewer.window.provenance import Provenance
from viewer.window.recent_menu import RecentMenu
from viewer.window.recent_notes import NoteTaker
from viewer.window.row_view import RowView
from viewer.window.search_ahead import SearchAhead
from viewer.window.stood import Stood, bring_panels, bring_text, stood
from viewer.window.turns import Turns
from viewer.window.view_menu import ViewMenu
from viewer.window.views import Views

if TYPE_CHECKING:
    from viewer.window.search_desk import SearchDesk

_LONG = 200_000
"""A text of more characters is shown in turns, and made ready for searching before anybody asks."""
_AT_ONCE = 3000
"""A report with so many people, items and statements is shown in all lists at once."""


class Workbench(QObject):
    """Shows one report as facts, programme, text, people, statements and remarks, linked both ways."""

    report_changed = Signal(Report)
    """Another ``Report`` is shown: its text alone at first, then with everything that was found in it."""
    related_changed = Signal(Related)
    """Something else is chosen: a ``Related``, what belongs to it."""
    finding_changed = Signal(Finding)
    """A ``Finding``: how far the search for people, programme and so on has come. Told before ``report_changed``."""
    wanted = Signal(Wanted)
    """What is to be opened: a ``Wanted``."""
    several_wanted = Signal(Sequence)
    """What is to be opened, each in a window: a list of ``Wanted``."""

    def __init__(
        self,
        window: QMainWindow,
        frame: Frame,
        views: Views,
        menus: Menus,
        looks: Looks,
        opening: Opening,
        preferences: Preferences,
        document: Document | None,
    ) -> None:
        """``document`` is what has been read so far."""
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._menus = menus
        self._opening = opening
        self.files = Files(window, preferences)
        self._report = Report("")
        self._finding = Finding.NO_REPORT
        self._links = Links(self._report)
        self._related = NOTHING
        self._turns = Turns(self, window)
        self._ahead = SearchAhead(views, lambda: self.search.get_ready(), self)
        self._visits = Visits()
        self._views = views
        self._search: SearchDesk | None = None
        self.desk = CorrectionDesk(preferences, self)
        self.correcting = CorrectingActs(window, views, menus, self.desk, preferences, self._chosen)
        self._preferences = preferences
        self._recent = RecentMenu(menus.recent, preferences)
        self._notes = NoteTaker(preferences, self._reading_place, self)
        self.provenance = Provenance(window, frame, views, menus, opening)
        self._captions = Captions(window, self._views, private=preferences.private)
        self.panels = CorrectingPanels(
            window, views, menus, self.correcting, self.files, opening, self.choose, self._show_related
        )
        self.overview = OverviewDesk(frame, views, self)
        self._place: Stood | None = None
        """Where the reader stood in the window whose place this one takes, or in the report when it was last open.

        It is None again as soon as the report is shown.
        """
        self._scrolled: int | None = 0
        """How far a report that was open before was scrolled, in pixels: a reader who has gone on since stays there.

        None where one window takes the place of another, which scrolls in any case.
        """
        self._shown_by: list[Callable[[Report], object]] = []
        """What shows another report besides the lists, in this order."""
        self._connect()
        ViewMenu(window, menus, frame, views, looks, self._captions)
        opening.shows_reports = True
        if document:
            self.take_text(document)
        else:
            self.show_report(self._report, Finding.NO_REPORT)

    @property
    def report(self) -> Report:
        """The report that is shown."""
        return self._report

    @property
    def finding(self) -> Finding:
        """How far the search in the report has come. It is done once every list shows what was found."""
        return self._finding if self._turns.over else Finding.RUNNING

    @property
    def search(self) -> SearchDesk:
        """What searches in the report. It is made when somebody does."""
        if self._search is None:
            from viewer.window.search_desk import SearchDesk

            self._search = search = SearchDesk(self._views, self._preferences)
            search.subject_chosen.connect(self.choose)
            search.come_to.connect(self._follow)
            search.table_asked.connect(lambda table: self.files.ask_for_csv(self._report, table))
            search.failed.connect(lambda sentence: self._views.message.show_failure(sentence, retry=False))
            search.show_report(self._report)
        return self._search

    def close_find_bar(self) -> bool:
        """Close the find bar. Tells whether it was open."""
        return self._search is not None and self._search.close_find_bar()

    def _search_report(self, report: Report) -> None:
        if self._search:
            self._search.show_report(report)
        if len(report.text) > _LONG:
            self._ahead.begin(wanted_first=self._finding is Finding.RUNNING)

    def _show_row_menu(self, view: RowView, subject: Subject, where: QPoint) -> None:
        from viewer.window import row_menu

        row_menu.show(self._views, self._menus, self.correcting, lambda: self.search, view, subject, where)

    def _show_fact_menu(self, subject: Subject, where: QPoint) -> None:
        from viewer.window import row_menu

        row_menu.show_for_fact(self._views, self._menus, self.correcting, self._report, subject, where)

    def _connect(self) -> None:
        """Connect views, menus and files. A reader of this method knows who acts on whom."""
        views, menus, captions = self._views, self._menus, self._captions
        opening, files, frame = self._opening, self.files, self._frame

        # Another report: every view shows it, the lists in turn (see ``show_report``).
        self.finding_changed.connect(views.facts.set_finding)
        self._shown_by += [view.show_report for view in (views.facts, views.text, *views.filter_buttons)]
        self._shown_by += [lambda _report: views.order_tabs(), self._allow]

        # Something is chosen in one view: every view marks what belongs to it, the text its words.
        for view in (views.facts, *views.lists):
            view.chosen.connect(self.choose)
            view.words_asked.connect(frame.columns.bring_text)
        for view in views.lists:
            view.check_asked.connect(self._go_to_check)
        for marked in (views.facts.chosen, *(view.confirmed for view in views.lists)):
            marked.connect(lambda: captions.tell_marked(self._related))
        views.text.place_chosen.connect(self._choose_place)
        for view in views.lists:
            view.menu_asked.connect(partial(self._show_row_menu, view))
        views.facts.menu_asked.connect(self._show_fact_menu)
        views.people.heading_pressed.connect(views.people_filter.fold)
        self.related_changed.connect(views.people_filter.show_related)
        for view in (views.facts, views.text, *views.lists):
            self.related_changed.connect(view.show_related)

        # The overview, in the place of the text.
        menus.overview.triggered.connect(self.overview.toggle)
        self.overview.chosen.connect(self.choose)
        self.overview.change_asked.connect(self.correcting.change)
        self.related_changed.connect(self.overview.show_related)
        self._shown_by.append(lambda report: self.overview.show_report(report, self._finding))
        for action in (menus.next_doubt, menus.previous_doubt, menus.review):
            action.triggered.connect(self.overview.show_text)
        menus.review.triggered.connect(frame.columns.bring_text)

        # Search.
        self._shown_by.append(self._search_report)
        for action in (menus.find, menus.find_next, menus.find_previous, menus.list_matches):
            action.triggered.connect(frame.columns.bring_text)
            action.triggered.connect(self.overview.show_text)
        menus.find.triggered.connect(lambda: self.search.go_to_search())
        menus.find_next.triggered.connect(lambda: self.search.find_next())
        menus.find_previous.triggered.connect(lambda: self.search.find_previous())
        menus.list_matches.triggered.connect(lambda: self.search.go_to_matches())
        views.filter.textChanged.connect(views.people_filter.set_words)
        views.programme_filter_button.changed.connect(views.programme_filter.show_only)
        views.statements_filter_button.changed.connect(views.statements_filter.show_only)
        views.filter.textChanged.connect(lambda: captions.tell_shown(views.people))
        for button, view in zip(views.filter_buttons, (views.programme, views.statements), strict=True):
            button.changed.connect(captions.show_counts)
            button.menu().triggered.connect(
                lambda _action, view=view: captions.tell_shown(view), Qt.ConnectionType.QueuedConnection
            )
        views.by_speaker.toggled.connect(self._group_statements)

        # From a file to a report.
        opening.progress.connect(views.message.update_progress)
        opening.failed.connect(self._take_failure)
        views.message.retry.connect(self._retry)
        views.message.cancel.connect(self._cancel)
        views.message.left.connect(lambda: views.text.setFocus(Qt.FocusReason.OtherFocusReason))

        # Files and paper.
        menus.open.triggered.connect(files.ask_for_report)
        menus.sample.triggered.connect(lambda: self.several_wanted.emit([wanted(resources.sample())]))
        menus.paste.triggered.connect(self._paste)
        self.provenance.wanted.connect(self.wanted)
        self._shown_by.append(self.provenance.show_report)
        menus.print.triggered.connect(lambda: after_key(self, lambda: files.print_report(self._report)))
        menus.export.triggered.connect(lambda: files.ask_for_pdf(self._report))
        for name, action in menus.exports.items():
            action.triggered.connect(partial(self._export, name))
        menus.safe_copy.triggered.connect(self._export_safe_copy)
        menus.close.triggered.connect(self._window.close)
        files.files_chosen.connect(lambda paths: self.several_wanted.emit([wanted(path) for path in paths]))
        self._recent.file_chosen.connect(lambda path: self.several_wanted.emit([wanted(path)]))
        files.failed.connect(lambda sentence: views.message.show_failure(sentence, retry=False))
        files.printed.connect(views.message.show_note)
        files.exported.connect(lambda path: views.message.show_note(self.tr("Wrote {path}.").format(path=path)))

        menus.clear.triggered.connect(self._ask_what_to_clear)

        # Corrections.
        self.desk.replayed.connect(self._show_corrected)
        self.desk.replayed.connect(views.message.show_corrected)
        self._preferences.corrections_cleared.connect(self._forget_corrections)
        self._shown_by.append(self._show_log)
        self.desk.opened.connect(lambda: self._show_log(self._report))
        self.desk.opened.connect(self.correcting.waiting.do)
        self.panels.reviewing.connect(captions.show_review)
        views.themed.connect(self.panels.set_theme)

        # The rest of the menus.
        menus.copy.triggered.connect(lambda: copying.copy(views.text, views.matches_panel))
        menus.cite.triggered.connect(self._cite)
        menus.back.triggered.connect(lambda: self._revisit(-1))
        menus.forward.triggered.connect(lambda: self._revisit(1))
        for action, by in ((menus.next_item, 1), (menus.previous_item, -1)):
            action.triggered.connect(lambda _checked, by=by: views.programme.step(by))
            action.triggered.connect(captions.tell_item)
        for action, by in ((menus.next_doubt, 1), (menus.previous_doubt, -1)):
            action.triggered.connect(frame.columns.bring_text)
            action.triggered.connect(lambda _checked, by=by: self._go_to_doubt(by))
        for action, panel in zip((menus.people, menus.statements, menus.remarks), views.side_panels, strict=True):
            action.triggered.connect(lambda: menus.show_side.setChecked(True))
            action.triggered.connect(lambda _checked, panel=panel: views.go_to_tab(panel))
        menus.next_panel.triggered.connect(lambda: views.go_to_panel(1))
        menus.previous_panel.triggered.connect(lambda: views.go_to_panel(-1))
        HelpDesk(self._window, menus, views, lambda: self.search.options)
        menus.about.triggered.connect(lambda: dialogs.show_about(self._window, self._opening.lacking))
        views.text.paragraph_changed.connect(captions.follow)

    # What is shown.

    def show_report(self, report: Report, finding: Finding, *then: Callable[[], object]) -> None:
        """Show another report, or what has been found in it since; then call what is to follow.

        A long one is shown view after view, the window answering in between; at once as soon as a reader does anything.
        """
        views = [partial(show, report) for show in self._begin(report, finding)]
        self._turns.start((*views, *self._lists(report, finding), *then), before_input=True)
        if not _is_long(report):
            self._turns.finish()

    def _begin(self, report: Report, finding: Finding) -> Sequence[Callable[[Report], object]]:
        """Have another report be the one that is shown, by what is returned and by the lists."""
        if report.text != self._report.text or finding is not Finding.DONE:
            self._visits.clear()
        if not (report.text and self._report.text):
            self._menus.allow(text=bool(report.text))
        self._report, self._finding = report, finding
        if report.text:
            self._frame.end_empty()
        self._links, self._related = Links(report), NOTHING
        self.finding_changed.emit(finding)
        self.report_changed.emit(report)
        self._captions.show_report(report)  # at once: what was done is said in the place of one of them
        return (*self._shown_by, lambda _report: self._allow_revisits())

    def _lists(self, report: Report, finding: Finding) -> list[Callable[[], object]]:
        """What shows a report in the lists, one after the other."""
        lists = [partial(panel.show_report, report, finding) for panel in self._views.panels]
        return [*lists, self._captions.show_counts, partial(_settle, report)]

    def _allow(self, _report: Report) -> None:
        """Allow what can be done with the report that is shown."""
        for action in self._menus.for_reports:
            action.setEnabled(self._finding is Finding.DONE)
        self.files.original = self._opening.path

    def _show_log(self, report: Report) -> None:
        """Show what was corrected in the report that is shown, and allow to correct it, as far as its log is read."""
        self.correcting.allow()
        for action in self._menus.for_logs:
            action.setEnabled(self._finding is Finding.DONE and not self.desk.is_opening)
        self._frame.promise(
            corrected=self.desk.is_opening or bool(self.desk.history.done),
            kept=self.desk.is_kept,
            sample=self._opening.path == resources.sample(),
        )
        self.panels.show_report(report)
        if self._finding is Finding.DONE and self.desk.is_open:
            self._notes.take(report)

    def _group_statements(self, by_speaker: bool) -> None:
        related = self._related
        self._views.statements_rows.set_by_speaker(by_speaker)
        self._views.statements.show_related(related)

    def choose(self, subject: Subject) -> None:
        """Mark in every view what belongs to the subject."""
        self._turns.finish()
        if self._search is not None:
            self._search.stay()
        if subject.kind != "suggestion":  # which is gone once it is answered
            self._visits.visit(subject)
        self._show_related(self._links.related(subject))

    def _follow(self, offset: int) -> None:
        """Show what belongs to a place to which a search has come; what was chosen stays chosen."""
        related = self._links.related(Subject("place", offset))
        self._show_related(replace(related, subject=self._related.subject or related.subject))

    def _choose_place(self, offset: int) -> None:
        self.choose(Subject("place", offset))

    def _revisit(self, by: int) -> None:
        """Go back (-1) or forward (1) to what was chosen, which brings its words into view."""
        while self._visits.can_go(by):
            subject = self._visits.go(by)
            if not self._links.has(subject):
                continue  # it has been taken out since
            related = self._links.related(subject)
            if isinstance(subject.key, int) and subject.kind == "place":
                related = replace(related, first=Span(subject.key, subject.key + 1))
            self._show_related(related)
            self._captions.tell_visit(subject, by)
            return
        self._allow_revisits()

    def _go_to_doubt(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) thing that is doubtful, and have it shown in its list."""
        subject = beside(self._report, self._related.subject, by)
        if subject is None:
            self._views.message.show_note(self.tr("Nothing is doubtful."))
            return
        self._views.show_list_of(subject)
        self.choose(subject)
        self._captions.tell_doubt(subject)

    def _go_to_check(self, subject: Subject, sign: str) -> None:
        """Choose what is to be checked of an entry in its list."""
        if (found := to_check(self._report, subject, sign)) is not None:
            self._menus.show_side.setChecked(True)
            self._views.go_to_tab(self._views.remarks_panel)
            self.choose(found)
            self._captions.tell_check(self._related)

    def _show_related(self, related: Related) -> None:
        self._turns.finish()
        self._related = related
        self._allow_revisits()
        self.related_changed.emit(related)

    def _allow_revisits(self) -> None:
        self._menus.back.setEnabled(self._visits.can_go(-1))
        self._menus.forward.setEnabled(self._visits.can_go(1))

    # From a file to a report.

    def take_text(self, document: Document) -> None:
        """The text of a report was read."""
        self.correcting.keep_typed()
        self.desk.close()
        shown = self._opening.shown
        again = shown is not None and not shown.hidden and shown.path != resources.sample()
        path = shown.path.absolute() if shown and shown.path and again else None
        if path is not None:
            self._recent.add(path)
        self._notes.begin(path)
        if self._place is None or self._place.text != document.text:
            top, self._scrolled = self._notes.top(document.text), 0
            self._place = Stood(document.text, top=top) if top else None
        self._related = NOTHING
        if not self._opening.knows_report:
            self._views.message.show_progress(self.tr("Looking for people and programme…"))
            text = Report(document.text, document.source)
            self.show_report(text, Finding.RUNNING)
            self._scroll_again()
            self.desk.expect(text, self._opening.path)
        self._opening.look_into()

    def take_report(self, report: Report) -> None:
        """Everything was found in the text that is shown: its report is shown with what was corrected in it before."""
        self.desk.take(report, self._opening.path, self._show_opened)

    def _show_opened(self, report: Report) -> None:
        self.show_report(
            report, Finding.DONE, partial(self._tell_opened, report, self._related.subject), self.desk.read_on
        )

    def _tell_opened(self, report: Report, chosen: Subject | None) -> None:
        if chosen and chosen.kind == "place":
            self._show_related(self._links.related(chosen))
        self._stand_again(chosen)
        if self._opening.reading:
            return  # the message bar tells of the next report
        self._views.message.end_progress()
        if (shown := self._opening.shown) and shown.unkept:
            self._views.message.show_failure(shown.unkept, retry=False)
            return
        if self.panels.tell_edited():
            return
        if (sentence := no_event(report)) and not self._views.message.text:
            self._views.message.show_note(" ".join((sentence, self.tr("The text can be read and searched."))))
        elif (sentences := left_out(report)) and not self._views.message.text:
            self._views.message.show_rest(" ".join(sentences), rest_of(report), self.several_wanted.emit)
        elif self._views.message.text or not self.provenance.tell():
            self._captions.tell()

    def stood(self) -> Stood:
        """Where the reader stands, for a window that takes the place of this one."""
        self._turns.finish()
        self.correcting.keep_typed()
        return stood(self._views, self.overview, self._related.subject, self.desk.corrections)

    def stand(self, place: Stood) -> None:
        """Have the reader stand there again, once the report is shown that is being opened."""
        self._place, self._scrolled = place, None
        self.desk.inherit(place.corrections)
        bring_panels(self._views, place)
        self._scroll_again()

    def _scroll_again(self) -> None:
        """Scroll a text that was read to where the reader stood; a long one only once all of its report is shown."""
        if self._place and len(self._place.text) <= _LONG:
            if not self._stands_still():
                return
            bring_text(self._views, self._place)
            if self._scrolled is not None:
                self._scrolled = self._views.text.verticalScrollBar().value()

    def _stands_still(self) -> bool:
        """Whether the reader has not scrolled since the text came."""
        return self._scrolled in (None, self._views.text.verticalScrollBar().value())

    def _reading_place(self) -> tuple[str, int]:
        """The text that is shown, and the offset of the first character that is in view, or soon will be."""
        text = self._views.text
        place = self._place if self._place and self._place.text == text.text else None
        return text.text, place.top if place else text.first_visible()

    def _stand_again(self, chosen: Subject | None) -> None:
        """The report is shown: have the reader stand where it was said, unless something was ``chosen`` since."""
        place, self._place = self._place, None
        if place and chosen is None and place.text == self._report.text and self._stands_still():
            self._choose_again(place.subject)
            bring_text(self._views, place)
            if place.overview:
                self.overview.show()

    def _show_corrected(self, report: Report) -> None:
        """Show the report as it is after a correction; what is chosen, and where one reads, stay."""
        self._turns.finish()
        chosen = self._related.subject and followed(self._related.subject, self._report, report)
        views = [partial(show, report) for show in self._begin(report, Finding.DONE)]
        again = partial(self._choose_again, chosen)
        self._turns.start((*views, *self._lists(report, Finding.DONE), again), before_input=True)
        if not _is_long(report):
            self._turns.finish()

    def _choose_again(self, chosen: Subject | None) -> None:
        """Mark again what was chosen before; where there is no such thing any more, what stands in its place."""
        if chosen and not self._links.has(chosen):
            chosen = self._views.subject_in_place_of(chosen)
        if chosen and self._links.has(chosen):
            self._show_related(self._links.related(chosen))

    def _chosen(self) -> Subject | None:
        self._turns.finish()
        return self._related.subject

    def _forget_corrections(self) -> None:
        """Show the report with what is still kept of its corrections, now that they are cleared: as it was found."""
        if self.desk.is_there:
            self.desk.take(self.desk.found, self._opening.path, self._show_corrected)

    def _paste(self) -> None:
        found = received(QApplication.clipboard().mimeData())
        self.several_wanted.emit(found.several)
        if found.refusals and QApplication.clipboard().mimeData().hasUrls():
            self._views.message.show_failure(found.refusals[0], retry=False)
        elif not found.several:
            self._views.message.show_note(
                self.tr("There is no text on the clipboard: copy the text of a report first.")
            )

    def _take_failure(self, sentence: str) -> None:
        self.show_report(self._report, Finding.STOPPED)
        self._views.message.show_failure(sentence)

    def _retry(self) -> None:
        self._views.message.show_progress(self.tr("Trying again…"))
        if self._opening.retry():
            self.show_report(self._report, Finding.RUNNING)

    def _cancel(self) -> None:
        reading = self._opening.reading
        self._opening.cancel()
        if reading:
            sentence = self.tr("Stopped. “{name}” was not opened.").format(name=display_name(reading.name))
        else:
            sentence = self.tr("Stopped. The text can be read and searched.")
            self.show_report(self._report, Finding.STOPPED)
        self._views.message.show_note(sentence, retry=True)

    # The rest.

    def _cite(self) -> None:
        if copying.cite(self._report, self._views.text, self._related.spans):
            self._views.message.show_note(self.tr("Copied with a citation."))
        else:
            self._views.message.show_note(self.tr("Nothing to copy: select words of the text, or choose a row."))

    def _ask_what_to_clear(self) -> None:
        from viewer.window import clearing

        clearing.ask(self._preferences, self._views.message, self._window)

    def _export(self, name: str) -> None:
        title = self._menus.exports[name].text().replace("&", "").rstrip("…")
        self.files.ask_for_data(self._report, FORMATS[name], title)

    def _export_safe_copy(self) -> None:
        actions = self._menus.exports.items()
        titles = {name: action.text().replace("&", "").rstrip("…") for name, action in actions}
        self.files.ask_for_safe_copy(self._report, titles)

    def close(self) -> None:
        """Keep what was typed, end what runs in the background, and write what is still to be written."""
        self.correcting.keep_typed()
        self._notes.finish()
        self.files.finish()
        self._ahead.close()
        if self._search:
            self._search.close()
        self.desk.end()
        self.provenance.close()


def _is_long(report: Report) -> bool:
    return report.size > _AT_ONCE or len(report.text) > _LONG


def _settle(report: Report) -> None:
    """Everything of a report is shown."""
    if report.size > _AT_ONCE:
        garbage.leave_alone()
