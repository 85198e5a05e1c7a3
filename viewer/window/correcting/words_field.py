"""The words of an entry: the stretches of text that it stands on, each with its paragraph."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from viewer.language import numeral
from viewer.models import spoken
from viewer.report import wording
from viewer.report.model import Report
from viewer.report.quotation_marks import quoted
from viewer.report.spans import Span, Spans
from viewer.window import measures
from viewer.window.correcting.field_group import FieldGroup
from viewer.window.correcting.key_button import KeyButton
from viewer.window.hearing import announce
from viewer.window.plain import plain_label
from viewer.window.theme import Theme

_SHOWN = 60
"""Characters of a stretch that are shown; those in its middle are left out where there are more."""
_AT_ONCE = 12
"""So many stretches are listed at first; a hearing’s discussion has hundreds, and each takes a label and a button."""


class WordsField(FieldGroup):
    """Lists stretches, of which the first one places the entry. All but one can be taken out, and more put in."""

    changed = Signal()
    """The stretches are others."""
    taken_out = Signal()
    """The button that had the keyboard has gone with its stretch."""
    asked = Signal()
    """The words that are chosen in the text are to be put in."""

    def __init__(self, report: Report, spans: Spans, theme: Theme, watch: Callable[[QWidget], None]) -> None:
        """``watch`` hears of every button that is made."""
        super().__init__()
        self._report, self._theme, self._watch = report, theme, watch
        self._spans, self._before = spans, spans
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(4)
        self._shown: list[QWidget] = []
        self._all = len(spans) <= _AT_ONCE + 1
        self._rest = QPushButton()
        self._rest.setObjectName("editor_all_words")
        self._rest.setAutoDefault(False)
        self._rest.clicked.connect(self._list_all)
        watch(self._rest)
        self._more = KeyButton(self.tr("Add Words"), self.tr("U", "the key"))
        self._more.setAccessibleName(self.tr("Add the words chosen in the text"))
        self._more.setToolTip(self._more.accessibleName())
        self._more.setObjectName("editor_more_words")
        self._more.clicked.connect(self.asked)
        watch(self._more)
        self._list()

    @property
    def spans(self) -> Spans:
        """The stretches as they are now."""
        return self._spans

    @property
    def first(self) -> QWidget:
        return next((one for one in self._shown if isinstance(one, QToolButton)), self._more)

    def add(self, span: Span) -> None:
        """Put in a stretch, in the order of the text behind the first one."""
        first, *others = self._spans
        if span not in self._spans:
            self._set((first, *sorted((*others, span))))
            announce(self, self.tr("Added: {words}").format(words=quoted(self._report.words(span))))

    def _take_out(self, span: Span) -> None:
        self._set(tuple(other for other in self._spans if other != span))
        self.taken_out.emit()
        announce(self, self.tr("Taken out: {words}").format(words=quoted(self._report.words(span))))

    def _set(self, spans: Spans) -> None:
        self._spans = spans
        self._list()
        self.changed.emit()

    def _list(self) -> None:
        for widget in self._shown:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = []
        listed = self._spans if self._all else self._first_ones()
        for row, span in enumerate(listed):
            words = _shortened(self._report.words(span))
            added = self.tr("{words} · added").format(words=quoted(words))
            told = quoted(words) if span in self._before else added
            label = plain_label(f"{wording.reference(self._report, (span,))} {told}", wrapped=True)
            label.setAccessibleName(wording.listed((told, spoken.place(self._report, (span,)))))
            measures.font(label, 12 / 13)
            self._put(label, row, 0)
            if len(self._spans) > 1:
                self._put(self._out(span, words), row, 1)
        left = len(self._spans) - len(listed)
        self._rest.setText(self.tr("Show {number} More").format(number=numeral(left)))
        self._rest.setVisible(left > 0)
        self._grid.addWidget(self._rest, len(listed), 0, 1, 2, Qt.AlignmentFlag.AlignLeading)
        self._grid.addWidget(self._more, len(listed) + 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeading)

    def _first_ones(self) -> Spans:
        """The first stretches, and of the others those that were put in."""
        return (*self._spans[:_AT_ONCE], *(span for span in self._spans[_AT_ONCE:] if span not in self._before))

    def _list_all(self) -> None:
        """List all stretches; the keyboard goes to the first one of those that were not."""
        self._all = True
        self._list()
        buttons = [one for one in self._shown if isinstance(one, QToolButton)]
        buttons[min(_AT_ONCE, len(buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _out(self, span: Span, words: str) -> QToolButton:
        out = QToolButton()
        out.setIcon(self._theme.icon("close", 12))
        out.setObjectName("editor_words_out")
        out.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        out.setAccessibleName(self.tr("Take out {words}").format(words=quoted(words)))
        out.setToolTip(out.accessibleName())
        out.clicked.connect(lambda: self._take_out(span))
        self._watch(out)
        return out

    def _put(self, widget: QWidget, row: int, column: int) -> None:
        alignment = Qt.AlignmentFlag.AlignTop if isinstance(widget, QLabel) else Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(widget, row, column, alignment)
        self._shown.append(widget)
        widget.show()


def _shortened(words: str) -> str:
    if len(words) <= _SHOWN:
        return words
    half = _SHOWN // 2
    return f"{words[:half].rpartition(' ')[0] or words[:half]} … {words[-half:].partition(' ')[2] or words[-half:]}"
