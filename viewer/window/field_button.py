"""A button within a line that words are typed in. Those that Qt puts there keep their size where all else grows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from viewer.window.theme import px

_SIGN = 16
"""The side of its symbol, in pixels."""
_ACROSS, _DOWN = 6, 2
"""What it is wider, and higher, than its symbol, in pixels."""
_EDGE = 4
"""The room between it and the edge of the line, and the words, in pixels."""
_MOVES = (QEvent.Type.Resize, QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange)
"""What may change the place or the size that it has."""


class FieldButton(QToolButton):
    """Stands at the beginning of a line, or at its end; while it is not hidden, words leave room for it."""

    def __init__(self, field: QLineEdit, name: str, *, at_end: bool = False) -> None:
        """``name`` is what its tooltip and screen readers call it."""
        super().__init__(field)
        self._field = field
        self._at_end = at_end
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        field.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() in _MOVES:
            self._place()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._place()

    def _place(self) -> None:
        field, side = self._field, px(_SIGN)
        size = QSize(side + px(_ACROSS), side + px(_DOWN))
        self.setIconSize(QSize(side, side))
        at_left = self._at_end == field.isRightToLeft()
        left = px(_EDGE) if at_left else field.width() - px(_EDGE) - size.width()
        self.setGeometry(left, (field.height() - size.height()) // 2, size.width(), size.height())
        room = 0 if self.isHidden() else size.width() + px(_EDGE)
        margins = field.textMargins()
        margins.setLeft(room if at_left else 0)
        margins.setRight(0 if at_left else room)
        if margins != field.textMargins():
            field.setTextMargins(margins)
