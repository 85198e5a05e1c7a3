"""What is looked for in the report and what was found: what stands behind find bar, marks and list of matches.

A text is made ready for searching in another thread (folding, names), once for each way of folding. The search itself
runs here, in slices.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.giving_way import one_by_one
from viewer.report.model import Report, Span
from viewer.report.search import WHOLE, Found, Query, QueryError, Scope, Searcher
from viewer.report.searching.listing import Row, Rows
from viewer.report.searching.objects import ObjectMatch
from viewer.window.jobs import FaultError, Jobs
from viewer.window.slices import Slices

T = TypeVar("T")

_WIDTH = 160
"""Characters of context of a match on either side, at most."""
_PAUSE = 350
"""Milliseconds without another key after which near spellings are looked for."""


class Finder(QObject):
    """Searches one report."""

    changed = Signal()
    """Something else is looked for or found, somewhere else, or another match is the current one."""
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
        self._searcher = Searcher("")
        self._start = 0
        self._turn = 0
        """Counts the searches: what was begun for an earlier one is dropped when it comes."""
        self._jobs = Jobs(self)
        self._run, self._objects_run = Slices(self), Slices(self)
        self._run.done.connect(self._take_found)
        self._run.failed.connect(self._take_error)
        self._objects_run.done.connect(self._take_objects)
        self._objects_run.failed.connect(lambda: self._take_objects(()))
        self._ready: set[object] = set()
        self._preparing: object = None
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
        """Whether what was found is not yet that of the query."""
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

    def current_row(self) -> Row | None:
        """The current match with the words next to it."""
        return None if self.current is None else self._searcher.rows(self.found.matches)[self.current]

    def set_report(self, report: Report) -> None:
        """Search another report from now on, or more that was found in it: then what was looked for still is."""
        if report is self._report:
            return
        before, self._report = self._report, report
        same = report.text == before.text
        self._searcher = Searcher(report, self._searcher if same else None)
        self._ready.clear()
        self._preparing = None
        if not same:
            self._start = 0
            self.found, self.current, self.wrapped, self.error = Found(), None, 0, None
        self.scope = _kept(self.scope, before, report)
        self._search(leads=not same)

    def make_ready(self, query: Query) -> None:
        """Get ready for a query like this one."""
        need = _need(query)
        if need in self._ready:
            self._preparing = None  # for whatever was asked before
        elif need != self._preparing:
            self._preparing = need
            searcher = self._searcher
            self._jobs.start(
                partial(_prepare, searcher, query),
                lambda _: self._take_ready(searcher, need),
                lambda fault: self._take_unready(searcher, need, fault),
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
        """Go to the next (1) or previous (-1) match; after the last one to the first. Not while searching."""
        if self.current is not None:
            target = self.current + by
            self.go_to(target % len(self.matches), wrapped=0 if 0 <= target < len(self.matches) else by)

    def go_to(self, number: int, wrapped: int = 0) -> None:
        """Make the match with this index the current one. Not while searching: it is not what is looked for."""
        if not self.searching:
            match = self.matches[number]
            self.current, self.wrapped, self.leads = number, wrapped, True
            self._start = match.start
            self.changed.emit()

    def find_objects(self) -> None:
        """Look among people, programme and statements, too, for what is asked for now and until ``forget_objects``."""
        if not self._wants_objects:
            self._wants_objects = True
            if not self.searching:
                self._ask_objects()

    def forget_objects(self) -> None:
        """Look in the text alone from now on."""
        self._wants_objects = False

    def close(self) -> None:
        """Stop everything."""
        self._turn += 1
        for work in (self._run, self._objects_run, self._pause):
            work.stop()
        self._jobs.close()

    def _search(self, *, leads: bool = True) -> None:
        self._turn += 1
        self.leads, self.error = leads, None
        self.suggestions, self.objects = (), None
        for work in (self._run, self._objects_run, self._pause):
            work.stop()
        if not self.query.text:
            self._take_found(Found())
            return
        self.make_ready(self.query)
        if not self.preparing:
            self._run.start(self._searcher.steps(self.query, self.scope))
        if self.searching:
            self.changed.emit()

    def _take_ready(self, searcher: Searcher, need: object) -> None:
        if searcher is not self._searcher:
            return
        self._ready.add(need)
        if need == self._preparing:
            self._preparing = None
            if self.query.text:
                self._search(leads=self.leads)

    def _take_unready(self, searcher: Searcher, need: object, fault: FaultError) -> None:
        if searcher is self._searcher and need == self._preparing:
            self._preparing = None
            self._take_found(Found())
            self._say(fault)

    def _take_found(self, found: Found) -> None:
        self.found, self.wrapped = found, 0
        first = bisect_left(found.matches, self._start, key=lambda span: span.start)
        self.current = first % len(found.matches) if found.matches else None
        self.changed.emit()
        if self.query.text:
            self._ask_objects()
            if not found.matches:
                self._pause.start()

    def _take_error(self, error: QueryError) -> None:
        self.found, self.current, self.wrapped, self.error = Found(), None, 0, error
        self.changed.emit()

    def _take_objects(self, objects: Sequence[ObjectMatch]) -> None:
        self.objects = objects
        self.suggested.emit()

    def _take_suggestions(self, words: Sequence[str]) -> None:
        self.suggestions = words
        self.suggested.emit()

    def _suggest(self) -> None:
        searcher, query = self._searcher, self.query
        self._jobs.start(lambda: searcher.suggest(query), self._if_current(self._take_suggestions), self._say)

    def _ask_objects(self) -> None:
        """Ask for people, items and statements if they are wanted, or if the words are nowhere in the text."""
        searcher, query = self._searcher, self.query
        pattern = query.kind == "pattern"
        if self.error or not query.text or not (self._wants_objects or not self.matches and not pattern):
            return
        if pattern:  # in this thread, where it can be stopped (see ``patterns``)
            self._objects_run.start(searcher.object_steps(query))
        else:
            self._jobs.start(lambda: searcher.objects(query), self._if_current(self._take_objects), self._say)

    def _if_current(self, take: Callable[[T], None]) -> Callable[[T], None]:
        """Take something only as long as nothing else is looked for."""
        turn = self._turn
        return lambda found: take(found) if turn == self._turn else None

    def _say(self, fault: FaultError) -> None:
        sentence = self.tr(
            "Searching failed because of an error in the application ({fault}). Try again; if it fails again, report "
            "it."
        )
        self.failed.emit(sentence.format(fault=type(fault.__cause__).__name__))


def _need(query: Query) -> object:
    """What is prepared for a query like this one."""
    return "pattern" if query.kind == "pattern" else (query.folding, query.variants)


def _prepare(searcher: Searcher, query: Query) -> None:
    for _ in one_by_one(searcher.prepare(query)):
        pass
    searcher.rows(())


def _kept(scope: Scope, before: Report, now: Report) -> Scope:
    """The scope, if it is the same part of the report as it was; else the whole report."""
    match scope:
        case Scope("person", str(key)):
            same = any(person.id == key and person.name == before.person(key).name for person in now.people)
        case Scope("item", int(number)):
            there = number < len(now.programme)
            same = there and now.programme[number].spans == before.programme[number].spans
        case _:
            same = True
    return scope if same and before.text == now.text else WHOLE
