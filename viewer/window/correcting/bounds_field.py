"""Where the words of a statement begin and end: told in numbers, moved by the arrow keys."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from viewer.language import numeral
from viewer.report import wording
from viewer.report.corrections import stretches
from viewer.report.model import Report
from viewer.report.quotation_marks import quoted
from viewer.report.sentences import sentence_at
from viewer.report.separating import parted
from viewer.report.spans import Spans
from viewer.window.hearing import announce

_HEARD = 4
"""So many words at the end that was moved are said."""


class BoundsField(QLineEdit):
    """A line that nobody types in: ← and → move the end by a word, with Shift the beginning.

    End moves the end to that of its sentence, Home the beginning to that of its sentence.
    """

    changed = Signal()
    """The words are others."""

    def __init__(self, report: Report, spans: Spans, found: int) -> None:
        """``found`` is how many words were found."""
        super().__init__()
        self._report, self.spans, self._found, self._before = report, spans, found, spans
        self.setReadOnly(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._show()

    def set_spans(self, spans: Spans) -> None:
        """Other words, as far as they are any."""
        if spans != self.spans:
            self.spans = spans
            self._show()
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and event.modifiers() in _PLAIN:
            self._go_to_sentence(at_end=event.key() == Qt.Key.Key_End)
            return
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if step is None or not (shift or event.modifiers() in _PLAIN):
            super().keyPressEvent(event)
            return
        if self._runs_left():
            step = -step
        move = stretches.start_moved if shift else stretches.end_moved
        text = self._report.text
        spans = move(text, self.spans, step)
        if stretches.are_same_words(text, spans, self._before):
            spans = self._before  # there and back again is no change
        self._move(spans, at_end=not shift)

    def _go_to_sentence(self, *, at_end: bool) -> None:
        """Have the words end, or begin, where the sentence does."""
        text = self._report.text
        sentence = sentence_at(text, self.spans[-1].end - 1 if at_end else self.spans[0].start)
        self._move(
            moved_to(self._report, self.spans, sentence.end if at_end else sentence.start, end=at_end), at_end=at_end
        )

    def _move(self, spans: Spans, *, at_end: bool) -> None:
        """Take other words, and say how they begin or end now."""
        is_other = spans != self.spans
        self.set_spans(spans)
        announce(self, self._told(at_end=at_end) if is_other else self.tr("No further"))

    def _runs_left(self) -> bool:
        words = self._report.words(self.spans[0])
        first = next((sign for sign in words if unicodedata.bidirectional(sign) in ("L", "R", "AL")), "")
        return bool(first) and unicodedata.bidirectional(first) != "L"

    def _told(self, *, at_end: bool) -> str:
        """The words at the end that was moved, and how many there are now."""
        text, spans = self._report.text, self.spans
        words = self._report.words(spans[-1] if at_end else spans[0]).split()
        some = " ".join(words[-_HEARD:] if at_end else words[:_HEARD])
        told = self.tr("ends with {words}, {count}") if at_end else self.tr("begins with {words}, {count}")
        return told.format(words=quoted(some), count=self._count(stretches.count(text, spans)))

    def _show(self) -> None:
        there = stretches.count(self._report.text, self.spans)
        parts = [wording.reference(self._report, self.spans), self._count(there)]
        if there != self._found:
            parts.append(self.tr("found: {count}").format(count=numeral(self._found)))
        self.setText(parted(parts))
        self.setCursorPosition(0)

    def _count(self, number: int) -> str:
        return numeral(self.tr("%n word(s)", "", number))


_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def moved_to(report: Report, spans: Spans, offset: int, *, end: bool) -> Spans:
    """The words with their end, or their beginning, at the word next to a place."""
    move = stretches.with_end if end else stretches.with_start
    return move(report.text, spans, offset)
