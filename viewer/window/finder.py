"""What is looked for in the report and what was found: what stands behind find bar, marks and list of matches.

A text is made ready for searching in another thread (folding, names), once for each way of folding. The search itself
runs here, in slices.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.report.giving_way import one_by_one
from viewer.report.model import Report, Span
from viewer.report.search import WHOLE, Found, Query, QueryError, Scope, Searcher
from viewer.report.searching.characters import Folding
from viewer.report.searching.listing import Rows
from viewer.report.searching.objects import ObjectMatch
from viewer.window.jobs import FaultError, Jobs
from viewer.window.slices import Slices

_WIDTH = 160
"""Characters of context of a match on either side, at most."""
_PAUSE = 350
"""Milliseconds without another key after which near spellings are looked for."""


class Finder(QObject):
    """Searches one report."""

    changed = Signal()
    """Something else is looked for or found, or another match is the current one."""
    suggested = Signal()
    """``suggestions`` or ``objects`` have come."""
    failed = Signal(str)
    """Searching failed by no fault of the query: one sentence that says why."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = Query("")
        self.scope = WHOLE
        self.found = Found()
        self.error: QueryError | None = None
        self.current: int | None = None
        """The index of the current match."""
        self.wrapped = 0
        """1 if the current match was reached by going on from the last to the first one, -1 by going back."""
        self.leads = True
        """Whether the current match is to be brought into view."""
        self.suggestions: Sequence[str] = ()
        self.objects: Sequence[ObjectMatch] | None = None
        """The people, items and statements that were found; None as long as nobody has asked (``find_objects``)."""
        self._report = Report("")
        self._start = 0
        self._searcher = Searcher("")
        self._jobs = Jobs(self)
        self._run = Slices(self)
        self._run.done.connect(self._take_found)
        self._run.failed.connect(self._take_error)
        self._ready: set[tuple[Folding, bool]] = set()
        self._preparing: tuple[Folding, bool] | None = None
        self._wants_objects = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._suggest)

    @property
    def report(self) -> Report:
        """The report that is searched."""
        return self._report

    @property
    def searching(self) -> bool:
        """Whether it is still being looked for what was asked for last."""
        return self._run.running or (self.preparing and bool(self.query.text))

    @property
    def preparing(self) -> bool:
        """Whether the report is being made ready for searching."""
        return self._preparing is not None

    @property
    def matches(self) -> Sequence[Span]:
        """What was found, in the order of the text."""
        return self.found.matches

    @property
    def match(self) -> Span | None:
        """The current match."""
        return None if self.current is None else self.matches[self.current]

    def rows(self) -> Rows:
        """The matches as rows of a list."""
        return self._searcher.rows(self.found.matches, _WIDTH)

    def set_report(self, report: Report) -> None:
        """Search another report from now on, or more that was found in it: then what was looked for still is."""
        if report is self._report:
            return
        same = report.text == self._report.text
        self._report = report
        self._searcher = Searcher(report, self._searcher if same else None)
        self._ready.clear()
        self._preparing = None
        self._run.stop()
        if not same:
            self._start = 0
        known = {*(person.id for person in report.people), *range(len(report.programme))}
        if not same or (self.scope.key is not None and self.scope.key not in known):
            self.scope = WHOLE
        if self.query.text:
            self._search(leads=not same)

    def make_ready(self, query: Query) -> None:
        """Get ready for a query like this one."""
        need = query.folding, query.variants
        if need in self._ready or need == self._preparing or query.kind == "pattern":
            return
        self._preparing = need
        searcher = self._searcher
        self._jobs.start(
            partial(_prepare, searcher, query), lambda _: self._take_ready(searcher, need), self._take_fault
        )

    def ask(self, query: Query, scope: Scope | None = None, start: int | None = None) -> None:
        """Look for something, in the scope if one is given, else where was looked before.

        The first match at the offset ``start`` or behind it becomes the current one.
        """
        if start is not None:
            self._start = start
        if scope is not None:
            self.scope = scope
        self.query = query
        self._search()

    def stop(self) -> None:
        """Look for nothing, anywhere; what is asked for next is looked for from the same place on."""
        self.ask(Query(""), WHOLE)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) match; after the last one to the first."""
        if self.current is None:
            return
        target = self.current + by
        self.go_to(target % len(self.matches), wrapped=0 if 0 <= target < len(self.matches) else by)

    def go_to(self, number: int, wrapped: int = 0) -> None:
        """Make the match with this index the current one."""
        self.current, self.wrapped, self.leads = number, wrapped, True
        self._start = self.matches[number].start
        self.changed.emit()

    def find_objects(self) -> None:
        """Look among people, programme and statements, too, for what is asked for now and until ``forget_objects``."""
        if not self._wants_objects:
            self._wants_objects = True
            self._ask_objects()

    def forget_objects(self) -> None:
        """Look in the text alone from now on."""
        self._wants_objects = False

    def close(self) -> None:
        """Stop everything."""
        self._run.stop()
        self._pause.stop()
        self._jobs.close()

    def _search(self, *, leads: bool = True) -> None:
        self.leads, self.error = leads, None
        self.suggestions, self.objects = (), None
        self._pause.stop()
        self._run.stop()
        if not self.query.text:
            self._take_found(Found())
            return
        self.make_ready(self.query)
        if not self.preparing:
            self._run.start(self._searcher.steps(self.query, self.scope))
        if self.searching:
            self.changed.emit()

    def _take_ready(self, searcher: Searcher, need: tuple[Folding, bool]) -> None:
        if searcher is not self._searcher:
            return
        self._ready.add(need)
        if need != self._preparing:
            return
        self._preparing = None
        if self.query.text:
            self._search(leads=self.leads)

    def _take_found(self, found: Found) -> None:
        self.found, self.wrapped = found, 0
        first = bisect_left(found.matches, self._start, key=lambda span: span.start)
        self.current = first % len(found.matches) if found.matches else None
        self.changed.emit()
        if self.query.text:
            self._ask_objects()
        if self.query.text and not found.matches:
            self._pause.start()

    def _take_error(self, error: QueryError) -> None:
        self.found, self.current, self.error = Found(), None, error
        self.changed.emit()

    def _take_fault(self, fault: FaultError) -> None:
        self._preparing = None
        sentence = self.tr(
            "Searching failed by a fault of the application ({fault}). Try again; if it stays, report it."
        )
        self.failed.emit(sentence.format(fault=type(fault.__cause__).__name__))

    def _suggest(self) -> None:
        searcher, query = self._searcher, self.query

        def take(words: list[str]) -> None:
            if (searcher, query) == (self._searcher, self.query):
                self.suggestions = words
                self.suggested.emit()

        self._jobs.start(lambda: searcher.suggest(query), take, self._take_fault)

    def _ask_objects(self) -> None:
        """Ask for people, items and statements; for those alone that hold a pattern in this thread (``patterns``)."""
        searcher, query = self._searcher, self.query

        def take(objects: list[ObjectMatch]) -> None:
            if (searcher, query) == (self._searcher, self.query):
                self.objects = objects
                self.suggested.emit()

        if not query.text or not (self._wants_objects or not self.found.matches):
            return
        if query.kind != "pattern":
            self._jobs.start(lambda: searcher.objects(query), take, self._take_fault)
            return
        try:
            take(searcher.objects(query))
        except QueryError as error:
            self._take_error(error)


def _prepare(searcher: Searcher, query: Query) -> None:
    for _ in one_by_one(searcher.prepare(query)):
        pass
    searcher.rows(())
