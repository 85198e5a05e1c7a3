"""What a reader asks for while a report is shown whose log is still being read: done as soon as it has been."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.models.links import Links, Subject, followed

if TYPE_CHECKING:
    from viewer.report.model import Report
    from viewer.window.correcting.desk import CorrectionDesk


class Waiting(QObject):
    """Does acts, each to the entry that it was asked for, wherever the keyboard has gone meanwhile."""

    def __init__(self, desk: CorrectionDesk, at_keyboard: Callable[[], Subject | None], parent: QObject) -> None:
        """``at_keyboard`` tells the entry that an act is about of which nothing else is said."""
        super().__init__(parent)
        self._desk = desk
        self._at_keyboard = self.subject = at_keyboard
        """What an act that is done is about."""
        self._asked: list[tuple[Callable[[], object], Subject | None, Report]] = []
        desk.closed.connect(self._asked.clear)

    def once_open(self, act: Callable[[], object], subject: Subject | None = None) -> None:
        """Do something about an entry, by default the one where the keyboard is: now, else when the desk is open."""
        if self._desk.is_opening:
            self._asked.append((act, subject or self._at_keyboard(), self._desk.shown))
        elif subject is None:
            act()
        else:
            self._do(act, subject)

    def do(self) -> None:
        """The desk is open: do what was asked for, unless its entry has gone."""
        asked = [*self._asked]
        self._asked.clear()
        for act, subject, before in asked:
            now = subject and self._now(subject, before)
            if now is not None or subject is None:
                self._do(act, now)

    def _now(self, subject: Subject, before: Report) -> Subject | None:
        """What a subject of a report that was shown before is now; None where there is none of its words."""
        shown = self._desk.shown
        now, links = followed(subject, before, shown), Links(shown)
        is_there = links.has(now) and links.related(now).first == Links(before).related(subject).first
        return now if is_there else None

    def _do(self, act: Callable[[], object], subject: Subject | None) -> None:
        self.subject = lambda: subject
        try:
            act()
        finally:
            self.subject = self._at_keyboard
