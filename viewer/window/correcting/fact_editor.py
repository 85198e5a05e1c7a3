"""The editor of a fact: a field in the place of the value, and below it what the report offers for it.

A label that stands for several facts (first and last day, place and town, each organiser) has a field for each of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.language import numeral
from viewer.report import doubting, wording
from viewer.report.corrections.candidates import candidates
from viewer.report.corrections.stating import is_own, stated, written
from viewer.report.model import Fact, Report, Span
from viewer.window import measures
from viewer.window.correcting.bar_button import BarButton
from viewer.window.correcting.candidate_list import CandidateList
from viewer.window.correcting.doubt_row import DoubtRow
from viewer.window.correcting.fact_parts import Part
from viewer.window.correcting.fact_place import arrange, rests
from viewer.window.hearing import Aside, announce
from viewer.window.plain import plain_label
from viewer.window.tall_words import keep_in_the_middle
from viewer.window.theme import Theme, px

Change = tuple[str, Fact | None, Fact | None]


class FactEditor(QFrame):
    """Lies over the window: its own ground is not painted, and a click there leaves it."""

    saved = Signal(Sequence)
    """What is to be changed: a list of field, fact before, fact after."""
    cancelled = Signal()
    """Nothing is to be changed."""

    def __init__(
        self, window: QWidget, theme: Theme, report: Report, parts: Sequence[Part], title: str, *, more: bool = False
    ) -> None:
        """``more``: as soon as the last of the parts says something, there is another one (of organisers)."""
        super().__init__(window)
        self.setObjectName("fact_editor")
        self._window = window
        self._report, self._parts, self._more, self._title = report, list(parts), more, title
        self._fields: list[QLineEdit] = []
        self._now = 0
        self._chosen: Span | None = None
        """Words that were chosen in the text to state the first field."""
        self._place = QRect()
        self._theme = theme
        self._beside: Sequence[QWidget] = ()
        self._popup = QFrame(self)
        self._popup.setObjectName("fact_popup")
        self._column = column = QVBoxLayout(self._popup)
        measures.margins(column, 1, 6, 1, 9)
        measures.spacing(column, 0)
        self._grid = QGridLayout()
        measures.margins(self._grid, 14, 4, 14, 4)
        self._grid.setVerticalSpacing(px(6))
        self._grid.setHorizontalSpacing(px(10))
        column.addLayout(self._grid)
        self._head = plain_label(self.tr("Found in the text"), "popup_title")
        measures.margins(self._head, 14, 2, 14, 5)
        column.addWidget(self._head)
        self._list = CandidateList(theme)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("candidates_area")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self._list)
        column.addWidget(self._scroll)
        self._doubt = DoubtRow()
        self._own = plain_label("", "popup_note", wrapped=True)
        self._problem = plain_label("", "editor_problem", wrapped=True)
        for row in (self._doubt, self._own, self._problem):
            measures.margins(row, 14, 5, 14, 3)
            column.addWidget(row)
            row.hide()
        column.addWidget(self._buttons(theme))
        self._aside = Aside(self)
        self._list.taken.connect(self._take)
        self._list.confirmed.connect(self.save)
        for part in self._parts:
            self._add_field(part)
        self._come_to(0)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue, reportUnknownMemberType]
        window.installEventFilter(self)

    @property
    def field(self) -> QLineEdit:
        """The field where the keyboard is, or will be."""
        return self._fields[self._now]

    def open(self, place: QRect, beside: Sequence[QWidget] = ()) -> None:
        """Open in the place of a value, a rectangle of the window.

        What stands ``beside`` it is not seen where the field covers a part of it.
        """
        self._place, self._beside = place, beside
        self._arrange()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.end(False)
        self.field.home(True)  # all is selected, and its beginning is seen

    def complete(self, span: Span, problem: str) -> None:
        """Put words of the report in the field that do not state the fact by themselves, to be completed.

        They are the evidence of what is typed then, as long as it holds a word of theirs.
        """
        self._chosen = span
        self.field.setText(self._report.words(span))
        self._tell(problem)

    def holds_keyboard(self) -> bool:
        """Whether the keyboard is in it, or nowhere."""
        focus = QApplication.focusWidget()
        return focus is None or focus is self or self.isAncestorOf(focus)

    def end(self) -> None:
        """Be there no more."""
        self._place = QRect()
        QApplication.instance().focusChanged.disconnect(self._follow_focus)  # pyright: ignore
        self.hide()

    def save(self) -> None:
        """Have done what the fields say, or say what is wrong with one of them."""
        changes: list[Change] = []
        for number, part in enumerate(self._parts):
            try:
                after = self._fact(number)
            except ValueError as problem:
                self._fields[number].setFocus(Qt.FocusReason.OtherFocusReason)
                self._tell(str(problem))
                return
            if after != part.fact:
                changes.append((part.field, part.fact, after))
        self.saved.emit(changes)

    def _tell(self, problem: str) -> None:
        """Say what is wrong with what is typed."""
        self._problem.setText(problem)
        self._problem.show()
        self._arrange()
        announce(self, problem)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._arrange)
        elif watched in self._fields and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_ours(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
        elif watched in self._fields and event.type() == QEvent.Type.FocusIn:
            self._come_to(self._fields.index(watched))  # pyright: ignore[reportArgumentType]
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the field and the popup: the reader wants to be elsewhere."""
        self.cancelled.emit()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  # it is called so by Qt
        """The Tab key stays in the editor."""
        stops = [*self._fields, *self._popup.findChildren(BarButton)]
        here = QApplication.focusWidget()
        number = (stops.index(here) if here in stops else -1) + (1 if next else -1)  # pyright: ignore[reportArgumentType]
        stops[number % len(stops)].setFocus(
            Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Whether a key would act on rows elsewhere, while a fact is typed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            return True
        shifted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        return event.modifiers() == shifted and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_N)

    def _buttons(self, theme: Theme) -> QWidget:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        measures.margins(row, 14, 8, 14, 0)
        measures.spacing(row, 8)
        save = BarButton(theme, self.tr("Save"), self.tr("Enter"), framed=True, strong=True)
        cancel = BarButton(theme, self.tr("Cancel"), self.tr("Esc"), framed=True)
        save.setObjectName("fact_save")
        cancel.setObjectName("fact_cancel")
        save.clicked.connect(self.save)
        cancel.clicked.connect(self.cancelled)
        for button in (save, cancel):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(plain_label(self.tr("or type another value"), "popup_hint"))
        return buttons

    def _add_field(self, part: Part) -> None:
        number = len(self._fields)
        field = QLineEdit(self)
        field.setObjectName(f"fact_field_{number}")
        field.setText(written(part.field, part.fact) if part.fact else "")
        field.setPlaceholderText(wording.not_stated())
        field.setAccessibleName(part.label)
        field.setAccessibleDescription(self._told(part))
        field.textChanged.connect(lambda _text, number=number: self._follow(number))
        field.installEventFilter(self)
        keep_in_the_middle(field)
        self._fields.append(field)
        if number:
            self._grid.addWidget(plain_label(part.label, "popup_label"), number, 0)
            self._grid.addWidget(field, number, 1)

    def _told(self, part: Part) -> str:
        """What a screen reader says of a field, behind its name and its value."""
        found = candidates(self._report, part.field, part.fact)
        told = [self.tr("found: {value}").format(value=written(part.field, part.fact)) if part.fact else ""]
        told.append(doubting.spoken(part.fact.origin) if part.fact else wording.not_stated())
        told.append(numeral(self.tr("%n in the text, Down shows them", "", len(found))) if found else "")
        return wording.listed(told)

    def _come_to(self, number: int) -> None:
        """Show the candidates of another field."""
        self._now = number
        part = self._parts[number]
        self._list.show_candidates(candidates(self._report, part.field, part.fact))
        self._head.setVisible(self._list.count() > 1)
        self._doubt.say(doubting.noted(part.fact.origin) if part.fact else "")
        self._follow(number)

    def _follow(self, number: int) -> None:
        """The words of a field are others: mark the row that says them, and say where the report has none."""
        self._problem.hide()
        words = " ".join(self._fields[number].text().split())
        if number == self._now:
            rows = range(self._list.count())
            if self._list.current < 0 or self._list.value(self._list.current) != words:
                self._list.set_current(next((row for row in rows if self._list.value(row) == words), -1))
            own = self._list.current < 0 and self._is_own(number)
            note = self.tr("These words are not in the report. Kept as your own.") if own else ""
            self._own.setText(note)
            self._aside.say(note)
            self._own.setVisible(bool(note))
        if self._more and words and number == len(self._fields) - 1:
            self._parts.append(Part(self._parts[-1].field, self._parts[-1].label, None))
            self._add_field(self._parts[-1])
            self._fields[-1].show()
        self._arrange()

    def _is_own(self, number: int) -> bool:
        try:
            fact = self._fact(number)
        except ValueError:
            return False
        return fact is not None and is_own(fact)

    def _fact(self, number: int) -> Fact | None:
        """What a field states. Raises ValueError, with a sentence, where it cannot be read."""
        part, words = self._parts[number], " ".join(self._fields[number].text().split())
        if not words:
            return None
        if part.fact is not None and words == written(part.field, part.fact) and not self._is_elsewhere(number):
            return part.fact
        offered = candidates(self._report, part.field, part.fact)
        if number == self._now and (candidate := self._list.candidate(self._list.current)):
            offered = (candidate,)
        same = next((candidate.fact for candidate in offered if candidate.value == words), None)
        if same is not None:
            return same
        fact = stated(self._report, part.field, words)
        if fact.spans or number or self._chosen is None:
            return fact
        kept = {*words.casefold().split()} & {*self._report.words(self._chosen).casefold().split()}
        return replace(fact, spans=(self._chosen,)) if kept else fact

    def _is_elsewhere(self, number: int) -> bool:
        """Whether another candidate was chosen that says the same with other words of the report."""
        candidate = self._list.candidate(self._list.current) if number == self._now else None
        return candidate is not None and candidate.fact != self._parts[number].fact

    def _move(self, by: int) -> None:
        """Take the next or the previous candidate."""
        row = self._list.current + by if self._list.current >= 0 or by > 0 else self._list.count() - 1
        if 0 <= row < self._list.count():
            self._take(row)

    def _take(self, row: int) -> None:
        self._list.set_current(row)
        self.field.setText(self._list.value(row))
        rect = self._list.row_rect(row)
        self._scroll.ensureVisible(0, rect.center().y(), 0, rect.height())
        announce(self.field, self._list.spoken(row))
        if QApplication.focusWidget() is not self.field:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is self.window() and not self.isAncestorOf(now) and self.isVisible():
            self.cancelled.emit()

    def _arrange(self) -> None:
        """Put the field in the place of the value, and the popup where there is room for it."""
        if not self._place.isNull():
            self.setGeometry(self._window.rect())
            arrange(self.rect(), self._place, self._fields[0], self._popup, self._column, self._scroll, self._list)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        for rest in rests(self, self._fields[0].geometry(), self._beside):
            painter.fillRect(rest, self._theme.panel)
