"""The card below the text on which one entry is checked: what it says, why it is doubtful, and the answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QActionGroup, QFocusEvent, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.models.reviewing import Part
from viewer.report.progress import Progress
from viewer.window import measures
from viewer.window.buttons import dress_button, give_menu
from viewer.window.correcting.key_button import KeyButton
from viewer.window.correcting.review_parts import Counts, DoubtSign, PartValue, ProgressLine
from viewer.window.elided_label import ElidedLabel
from viewer.window.flow_layout import FlowLayout
from viewer.window.plain import plain_entry, plain_label
from viewer.window.theme import Theme, px
from viewer.window.yielding_area import YieldingArea

_NARROW = 440
"""In a card that is less wide, in pixels at the usual size, the arrow keys stand for the words beside them."""


class ReviewCard(QFrame):
    """Shows one entry and takes the answer: a key, while the card itself has the keyboard, or a button."""

    answered = Signal(str)
    """``right``, ``add``, ``change``, ``remove``, ``note``, ``back``, ``later`` or ``close``."""
    order_chosen = Signal(bool)
    """Whether to go by the page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("review_card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        self._told = ""
        self._line = ProgressLine(theme)
        title = plain_label(self.tr("Review"), "review_title")
        measures.font(title, 1.0, QFont.Weight.DemiBold)
        measures.margins(title, 0, 0, 8, 0)
        self._counts = Counts(theme, title)
        self._question = plain_label(name="review_question", wrapped=True)
        measures.font(self._question, 1.0, QFont.Weight.DemiBold)
        self._parts = QWidget()
        self._grid = QGridLayout(self._parts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 2)
        self._reason = plain_label(name="review_reason", wrapped=True)
        self._sign = DoubtSign(theme, self._reason)
        self._buttons = self._make_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(self._make_entry())
        row = QWidget()
        row.setLayout(flow := FlowLayout(8, 6, even=True))
        for button in self._buttons.values():
            flow.addWidget(button)
        foot = QVBoxLayout()
        measures.margins(foot, 20, 4, 16, 12)
        foot.addWidget(row)
        column.addLayout(foot)
        self._point()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self._theme = theme
        self._line.set_theme(theme)
        self._counts.set_theme(theme)
        self._sign.set_theme(theme)
        self._close.setIcon(theme.icon("close"))
        self._order.setIcon(theme.icon("unfold"))
        for value in self._parts.findChildren(PartValue):
            value.set_theme(theme)

    def show_progress(self, progress: Progress) -> None:
        """Show how far one has come."""
        self._line.show_progress(progress)
        self._counts.show_progress(progress)

    def show_entry(
        self,
        question: str,
        parts: Sequence[Part],
        reason: str,
        *,
        doubtful: bool,
        changes: bool,
        suggested: bool = False,
    ) -> None:
        """Show an entry. ``changes``: it can be changed here; ``suggested``: it is none yet, but may become one."""
        self._question.setText(question)
        self._buttons["remove"].show_words(self.tr("No Act") if suggested else self.tr("Remove"))
        self._clear()
        for row, part in enumerate(parts):
            place = ElidedLabel(begins=True)
            place.setObjectName("review_place")
            place.setText(part.place)
            label = plain_label(part.label, "part_label")
            measures.least_width(label, 78)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(PartValue(part, self._theme, label), row, 1)
            self._grid.addWidget(place, row, 2, Qt.AlignmentFlag.AlignTop)
        self._parts.setVisible(bool(parts))
        self._reason.setText(reason)
        self._sign.setVisible(doubtful and bool(reason))
        self._sign.updateGeometry()
        self._reason.setVisible(bool(reason))
        for name in ("change", "remove", "later"):
            self._buttons[name].setVisible(bool(parts))
        for name in ("right", "note"):
            self._buttons[name].setVisible(bool(parts) and not suggested)
        self._buttons["add"].setVisible(suggested)
        self._buttons["change"].setEnabled(changes)
        self._entry.bring(self._question)

    def set_order(self, by_page: bool) -> None:
        """Show in which order the entries come."""
        self._orders[by_page].setChecked(True)
        self._order.setText(self._orders[by_page].text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < px(_NARROW)
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self._order.setToolButtonStyle(alone if narrow else beside)
        for name in ("back", "later"):
            self._buttons[name].show_key_alone(narrow)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._point()

    def tell(self, words: str) -> None:
        """What a screen reader says of the card when the keyboard comes to it.

        While the keyboard is there, another name would be said over whatever is announced: it changes afterwards.
        """
        self._told = words
        if not self.hasFocus():
            self.setAccessibleName(words)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setAccessibleName(self._told)

    def event(self, event: QEvent) -> bool:
        """Delete is this card's while it has the keyboard, not the menu's, and so is Insert for what is suggested."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            adds = event.key() == Qt.Key.Key_Insert and not self._buttons["add"].isHidden()
            if (adds or event.key() == Qt.Key.Key_Delete) and not event.modifiers():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        left, right = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            left, right = right, left
        answers = {
            Qt.Key.Key_Return: "right",
            Qt.Key.Key_Enter: "right",
            Qt.Key.Key_Insert: "add",
            Qt.Key.Key_E: "change",
            Qt.Key.Key_Delete: "remove",
            Qt.Key.Key_N: "note",
            left: "back",
            right: "later",
            Qt.Key.Key_Escape: "close",
        }
        answer = answers.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self._entry.step(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        if answer is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        button = self._buttons.get(answer)
        if button is None or answer == "right" or button.isEnabled() and not button.isHidden():
            self.answered.emit(answer)

    def _make_entry(self) -> YieldingArea:
        """All that is said of the entry: where there is no room for it, it is scrolled, and the answers stay."""
        said = QWidget()
        inner = QVBoxLayout(said)
        measures.margins(inner, 20, 8, 16, 4)
        measures.spacing(inner, 8)
        inner.addLayout(self._head())
        inner.addWidget(self._question)
        inner.addWidget(self._parts)
        reason = QHBoxLayout()
        measures.spacing(reason, 8)
        reason.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        reason.addWidget(self._reason, 1)
        inner.addLayout(reason)
        self._entry = YieldingArea(said)
        return self._entry

    def _head(self) -> QHBoxLayout:
        self._order = QToolButton()
        dress_button(self._order, "review_order", self.tr("In which order"))
        self._order.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        menu, group = give_menu(self._order), QActionGroup(self)
        self._orders = (
            plain_entry(menu, self.tr("Doubtful first")),
            plain_entry(menu, self.tr("Page order")),
        )
        for by_page, action in enumerate(self._orders):
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _checked, by_page=bool(by_page): self.order_chosen.emit(by_page))
        self._close = QToolButton()
        dress_button(self._close, "review_close", self.tr("End the review"))
        self._close.clicked.connect(lambda: self.answered.emit("close"))
        row = QHBoxLayout()
        measures.spacing(row, 6)
        for widget, stretch in ((self._counts, 1), (self._order, 0), (self._close, 0)):
            row.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _point(self) -> None:
        """Show the arrows that go back and on: which, depends on where reading begins."""
        for name, key in zip(("back", "later"), "→←" if self.isRightToLeft() else "←→", strict=True):
            self._buttons[name].set_key(key)

    def _make_buttons(self) -> dict[str, KeyButton]:
        texts = {
            "right": (self.tr("Right"), self.tr("Enter"), "tick"),
            "add": (self.tr("Add"), self.tr("Ins"), "plus"),
            "change": (self.tr("Change"), "E", "pencil"),
            "remove": (self.tr("Remove"), self.tr("Del"), "minus"),
            "note": (self.tr("Note"), "N", "note"),
            "back": (self.tr("Back"), "←", ""),
            "later": (self.tr("Later"), "→", ""),
        }
        buttons: dict[str, KeyButton] = {}
        for name, (text, key, sign) in texts.items():
            button = buttons[name] = KeyButton(text, key, sign=sign)
            button.setObjectName(f"review_{name}")
            button.setProperty("main", name == "right")
            button.setProperty("plain", not sign)
            button.setAutoDefault(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, name=name: self.answered.emit(name))
        return buttons

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
