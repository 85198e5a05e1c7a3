"""The message bar: what the window is busy with, or what went wrong, in one sentence with one way on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from viewer.window import measures
from viewer.window.early import SELECTED_BY_MOUSE
from viewer.window.plain import plain_label

if TYPE_CHECKING:
    from viewer.report.model import Report

_Rest = TypeVar("_Rest")

_PATIENCE = 200
"""Milliseconds of work before it is worth a word."""


class MessageBar(QFrame):
    """Hidden while there is nothing to say."""

    retry = Signal()
    cancel = Signal()
    left = Signal()
    """What had the keyboard in here is about to go: another widget should take it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._is_made = False
        self._take: Callable[[], object] | None = None
        self._holds: Callable[[Report], bool] | None = None
        self._busy = False
        self._stage, self._done = "", 0.0
        self.setProperty("failed", False)
        self.setProperty("mirrored", self.isRightToLeft())
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._show_progress)
        self.hide()

    def make(self) -> None:
        """Make what it consists of, unless that is there: a text is shown before there is anything to say."""
        if self._is_made:
            return
        self._is_made = True
        self._text = plain_label(name="message_text", wrapped=True)
        self._text.setProperty("textInteractionFlags", SELECTED_BY_MOUSE)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._progress = QProgressBar()
        self._progress.setObjectName("progress")
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.setTextVisible(False)
        measures.fixed_width(self._progress, 160)
        self._retry = self._button("retry", self.tr("&Retry"))
        self._cancel = self._button("cancel", self.tr("&Cancel"))
        self._offer = self._button("offer", self.tr("&Reload"))
        self._close = self._button("dismiss", self.tr("&Dismiss"))
        self._close.setAccessibleName(self.tr("Dismiss the message"))
        row = QHBoxLayout(self)
        measures.margins(row, 20, 5, 16, 6)
        measures.spacing(row, 8)
        row.addWidget(self._text, 1)
        for widget in (self._progress, self._retry, self._cancel, self._offer, self._close):
            row.addWidget(widget)
        self._retry.clicked.connect(self.retry)
        self._cancel.clicked.connect(self.cancel)
        self._close.clicked.connect(self.hide)
        self._offer.clicked.connect(self._take_offer)

    @property
    def text(self) -> str:
        """The sentence that is shown; empty while there is none."""
        return "" if self.isHidden() else self._text.text()

    def show_progress(self, stage: str) -> None:
        """Say what begins now, unless it is over in a moment."""
        self._busy = True
        self.hide()
        self._take = None
        self._stage, self._done = stage, 0.0
        self._patience.start()

    def update_progress(self, stage: str, done: float) -> None:
        """Say how far it has come, from 0 to 1; 0 is: nobody knows. Nothing else that is shown is disturbed."""
        if self._busy:
            self._stage, self._done = stage, done
            if not self.isHidden():
                self._tell_progress()

    def _show_progress(self) -> None:
        self._fill(self._stage, failed=False, progress=True, retry=False)
        self._tell_progress()
        self._show()

    def _tell_progress(self) -> None:
        self._text.setText(self._stage)
        self._progress.setRange(0, 100 if self._done > 0 else 0)
        self._progress.setValue(round(self._done * 100))

    def end_progress(self) -> None:
        """It is done. A failure that is shown stays."""
        if self._busy:
            self._busy = False
            self._patience.stop()
            self.hide()

    def show_failure(self, sentence: str, retry: bool = True) -> None:
        """Say what went wrong, with a way to try again."""
        self._say(sentence, failed=True, retry=retry)

    def show_note(self, sentence: str, retry: bool = False, *, holds: Callable[[Report], bool] | None = None) -> None:
        """Say something that is no failure. ``holds``: see ``show_corrected``."""
        self._say(sentence, failed=False, retry=retry)
        self._holds = holds

    def show_offer(
        self,
        sentence: str,
        label: str,
        take: Callable[[], object],
        *,
        failed: bool = False,
        holds: Callable[[Report], bool] | None = None,
    ) -> None:
        """Say something, with a button called ``label`` that does something about it."""
        self._say(sentence, failed=failed, retry=False, offer=label)
        self._take, self._holds = take, holds

    def show_corrected(self, report: Report) -> None:
        """The report was corrected, or a correction undone: what is said of it goes where it does not hold any more."""
        if self._holds is not None and not self.isHidden() and not self._holds(report):
            self.hide()

    def show_rest(self, sentence: str, rest: Sequence[_Rest], take: Callable[[Sequence[_Rest]], object]) -> None:
        """Say what of a text was left out, with a button that takes the rest if there is one to go on with."""
        if rest:
            self.show_offer(sentence, self.tr("Open the &Rest"), lambda: take(rest))
        else:
            self.show_note(sentence)

    @property
    def busy(self) -> bool:
        """Whether it tells, or will in a moment, of work that goes on."""
        return self._busy

    def _take_offer(self) -> None:
        take, self._take = self._take, None
        self.hide()
        if take:
            take()

    def _say(self, sentence: str, failed: bool, retry: bool, offer: str = "") -> None:
        self._busy = False
        self._patience.stop()
        self._fill(sentence, failed=failed, progress=False, retry=retry, offer=offer)
        self._show()

    def _show(self) -> None:
        self.show()
        from viewer.window.hearing import announce  # not before the first message

        announce(self._text, self._text.text())

    def hideEvent(self, event: QHideEvent) -> None:
        self._let_go()
        super().hideEvent(event)

    def _let_go(self) -> None:
        if (widget := QApplication.focusWidget()) and self.isAncestorOf(widget):
            self.left.emit()

    def _fill(self, text: str, *, failed: bool, progress: bool, retry: bool, offer: str = "") -> None:
        self.make()
        self._let_go()
        self._take = self._holds = None
        if offer:
            self._offer.setText(offer)
        self._offer.setVisible(bool(offer))
        self._text.setText(text)
        for button in (self._retry, self._cancel, self._offer, self._close):
            button.setAccessibleDescription(text)
        self._progress.setVisible(progress)
        self._cancel.setVisible(progress)
        self._retry.setVisible(retry)
        self._close.setVisible(not progress)
        mirrored = self.isRightToLeft()  # a failure has a coloured edge where its sentence begins
        if (self.property("failed"), self.property("mirrored")) != (failed, mirrored):
            self.setProperty("failed", failed)
            self.setProperty("mirrored", mirrored)
            self.style().unpolish(self)
            self.style().polish(self)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(True)  # Return presses it, as Space does
        return button
