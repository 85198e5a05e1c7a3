"""A list of what readers did, with buttons in the row that is chosen: each is a key as well."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from viewer.models.filters import RowFilter
from viewer.models.rows import Index, ReportModel, Role
from viewer.window.correcting.hand_rows import HandDelegate
from viewer.window.correcting.key_button import KeyButton
from viewer.window.flow_layout import FlowLayout
from viewer.window.row_view import RowView
from viewer.window.theme import Theme, px

_GAP = 8
"""Pixels below the buttons."""


@dataclass(frozen=True, slots=True)
class Act:
    """What can be done with a row: its name, the text of its button, and the key that does it; ``hint`` names that.

    The name of the key stands behind the text, or, where it is ``leading``, before it.
    """

    name: str
    text: str
    key: Qt.Key
    hint: str
    main: bool = False
    leading: bool = False


Acts = Callable[[Index], Sequence[Act]]


class HandView(RowView):
    """Rows with what can be done in them. ``acts`` tells what that is for a row; Return does the first of it."""

    asked = Signal(str, object)
    """The name of an act, and the key of the row: a string or a number."""
    row_chosen = Signal(object)
    """The key, a string or a number, of a row that was chosen, which may be about words alone."""

    def __init__(
        self,
        model: ReportModel,
        delegate: type[HandDelegate],
        theme: Theme,
        acts: Acts,
        rows_filter: RowFilter | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._acts = acts
        self._buttons: _Buttons | None = None
        self._shown: tuple[object, ...] = ()
        super().__init__(model, delegate, theme, rows_filter, parent)
        rows = self.model()
        for gone in (rows.modelAboutToBeReset, rows.rowsAboutToBeRemoved):
            gone.connect(self._forget_buttons)
        for changed in (rows.modelReset, rows.rowsInserted, rows.rowsRemoved, rows.dataChanged, rows.layoutChanged):
            changed.connect(self.place_buttons, Qt.ConnectionType.QueuedConnection)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.place_buttons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and index.isValid() and index.data(Role.KEY) is not None:
            for act in self._acts(index):
                if act.key == key:
                    self.asked.emit(act.name, index.data(Role.KEY))
                    return
            if key == Qt.Key.Key_Space:
                self._press(index)
                self.confirmed.emit()
                return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_buttons()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._shown = ()
            self.place_buttons()

    def _choose(self, index: Index) -> None:
        if (key := index.data(Role.KEY)) is not None:
            self.row_chosen.emit(key)

    def place_buttons(self) -> None:
        """Have the buttons stand in the row that is chosen, or nowhere."""
        index = self.currentIndex()
        key = index.data(Role.KEY) if index.isValid() else None
        acts = () if key is None else tuple(self._acts(index))
        shown = (key, index.row(), acts, self.viewport().width())
        kept = self._buttons is not None and self.indexWidget(index) is self._buttons
        if shown == self._shown and (kept or not acts):
            return
        self._shown = shown
        self._take_buttons()
        self.setProperty("foots", {})
        if key is not None and acts:
            self._buttons = buttons = _Buttons(self, index.data(Qt.ItemDataRole.DisplayRole), acts)
            buttons.pressed.connect(lambda name: self._ask(name, key))
            self.setProperty("foots", {key: buttons.height_for(self.viewport().width())})
            self.setIndexWidget(index, buttons)
        self.scheduleDelayedItemsLayout()

    def _forget_buttons(self) -> None:
        """Rows go, and what stands in them."""
        self._take_buttons()
        self._shown = ()

    def _take_buttons(self) -> None:
        if self._buttons is None:
            return
        buttons, self._buttons = self._buttons, None
        if buttons.isAncestorOf(self.window().focusWidget() or self):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        buttons.hide()
        for row in range(self.model().rowCount()):
            index = self.model().index(row, 0)
            if self.indexWidget(index) is buttons:
                self.setIndexWidget(index, None)  # pyright: ignore[reportArgumentType] - that is how it is taken out

    def _ask(self, name: str, key: str | int) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit(name, key)


class _Buttons(QWidget):
    """Buttons at the foot of a row."""

    pressed = Signal(str)

    def __init__(self, view: RowView, title: str, acts: Sequence[Act]) -> None:
        super().__init__(view.viewport())
        self._flow = FlowLayout(6, 6, even=True)
        self._box = QWidget(self)
        self._box.setLayout(self._flow)
        self._left, self._right = HandDelegate.left, HandDelegate.right
        for act in acts:
            button = KeyButton(act.text, act.hint, leading=act.leading)
            button.setObjectName(f"act_{act.name}")
            button.setAutoDefault(True)
            button.setProperty("main", act.main)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleDescription(title)
            button.clicked.connect(lambda _checked=False, name=act.name: self.pressed.emit(name))
            self._flow.addWidget(button)

    def height_for(self, width: int) -> int:
        """The room that the buttons need below a row of a width, both in pixels."""
        for button in self._box.findChildren(QPushButton):
            button.ensurePolished()
        return self._flow.heightForWidth(width - px(self._left) - px(self._right)) + px(_GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left = px(self._right if self.isRightToLeft() else self._left)
        width = self.width() - px(self._left) - px(self._right)
        height = self._flow.heightForWidth(width)
        self._box.setGeometry(QRect(left, self.height() - height - px(_GAP), width, height))
