"""Puts a text on its page: what is read first at once, the rest of a long one part by part."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from viewer.window.early import ALWAYS, IF_NEEDED
from viewer.window.pace import PACE, adapted

PART = 20_000
"""So many characters at most, and the paragraph they end in, are put on the page in one turn of the event loop."""
FIRST = 8_000
"""So many at first: as many as a high screen shows."""
_PARAGRAPH = 40
"""A paragraph takes as long as so many characters more."""
_WAIT = 3
"""Milliseconds after which it is asked again whether a part may be added: asking holds up other threads."""
_LEAST = 500
"""Fewer are put there where these take too long, as rare letters and headings do; but so many."""


class Filling(QObject):
    """Fills one page. Until it is ``whole``, the paragraphs at its end are missing."""

    def __init__(self, edit: QTextEdit, dress: Callable[[int, int], None]) -> None:
        """``dress`` is given the numbers of the first paragraph that was added, and of the one behind the last."""
        super().__init__(edit)
        self._edit = edit
        self._dress = dress
        self._blocks: Sequence[str] = ()
        self._next = 0
        self._part = PART
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._add_part)

    @property
    def whole(self) -> bool:
        """Whether the whole text is on the page."""
        return self._next >= len(self._blocks)

    def begin(self, blocks: Sequence[str], typeset: Callable[[], None]) -> None:
        """Put another text, a string a paragraph, in the place of what is on the page.

        ``typeset`` sets the page while it is empty: what is put there is laid out but once.
        """
        self._timer.stop()
        self._blocks, self._next, self._part = blocks, 0, FIRST
        self._edit.document().clear()
        self._edit.setCurrentCharFormat(QTextCharFormat())  # what stands in the empty page would be the text's
        typeset()
        self._edit.setProperty("verticalScrollBarPolicy", ALWAYS)  # else the bar would come, and the page narrower
        QTextCursor(self._edit.document()).insertText("\n".join(self._take()))
        self._dress(0, self._next)
        self._edit.setProperty("verticalScrollBarPolicy", IF_NEEDED)
        self._part = PART
        if not self.whole:
            self._timer.start(0)

    def finish(self) -> None:
        """Put on the page now what is still missing."""
        if not self.whole:
            first, self._next = self._next, len(self._blocks)
            self._add(first)
            self._timer.stop()

    def _add_part(self) -> None:
        may_go = PACE.may_go(self, on=True)
        self._timer.setInterval(0 if may_go else _WAIT)
        if not may_go:
            return
        first, begun = self._next, time.perf_counter()
        self._take()
        with self._unseen():
            self._add(first)
        self._part = adapted(self._part, time.perf_counter() - begun, _LEAST, PART)
        PACE.went(self)
        if self.whole:
            self._timer.stop()

    @contextmanager
    def _unseen(self) -> Iterator[None]:
        """Have nothing be painted anew for what is added out of sight: that would take half as long again.

        ``setUpdatesEnabled`` has everything be painted at the end.
        """
        bar, view = self._edit.verticalScrollBar(), self._edit.viewport()
        is_far = bar.maximum() - bar.value() > view.height() and view.updatesEnabled()
        if is_far:
            view.setAttribute(QtCore.Qt.WidgetAttribute.WA_UpdatesDisabled, True)
        try:
            yield
        finally:
            if is_far:
                view.setAttribute(QtCore.Qt.WidgetAttribute.WA_UpdatesDisabled, False)

    def _take(self) -> Sequence[str]:
        first, length = self._next, 0
        while self._next < len(self._blocks) and length < self._part:
            length += len(self._blocks[self._next]) + _PARAGRAPH
            self._next += 1
        return self._blocks[first : self._next]

    def _add(self, first: int) -> None:
        """What is added, up to the next paragraph, has the typography of the paragraph before it."""
        cursor = QTextCursor(self._edit.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText("\n" + "\n".join(self._blocks[first : self._next]))
        self._dress(first, self._next)
