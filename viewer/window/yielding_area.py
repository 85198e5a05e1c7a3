"""A part of a window that is as high as it needs, as long as there is room; where there is not, it is scrolled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from viewer.window.theme import px

_LEAST = 60
"""The least height, in pixels at the usual size."""
_MUCH, _LITTLE, _HIGH = 0.36, 0.14, 600
"""The part of its window that it takes at least, if it needs so much: in one so high, and in lower ones."""


class YieldingArea(QScrollArea):
    """Whatever stands beside it keeps its height; this gives way. It takes no keyboard: see ``step``."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self._first: QWidget | None = None
        """What is to be at the top once there is a layout."""
        self.setObjectName("yielding")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(content)
        content.installEventFilter(self)

    def sizeHint(self) -> QSize:
        return QSize(self._content.sizeHint().width(), self._needed())

    def minimumSizeHint(self) -> QSize:
        room = self.window().height()
        least = max(px(_LEAST), round(room * (_MUCH if room >= px(_HIGH) else _LITTLE)))
        return QSize(self._content.minimumSizeHint().width(), min(least, self.sizeHint().height()))

    def step(self, by: int) -> None:
        """Scroll by a line, down (1) or up (-1)."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + by * self.fontMetrics().height())

    def bring(self, widget: QWidget) -> None:
        """Show a part of the content at the top, as soon as it is laid out, where not all of it can be seen."""
        self._first = widget
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _needed(self) -> int:
        """The height that the content needs in the whole width."""
        content = self._content
        return content.heightForWidth(self.width()) if content.hasHeightForWidth() else content.sizeHint().height()

    def _fit(self) -> None:
        """Have a scroll bar only where it is needed: beside one, the content may need more height than there is."""
        fits = self._needed() <= self.height()
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)
        self.updateGeometry()
        if self._first is not None:
            QTimer.singleShot(0, self, self._go_to_first)

    def _go_to_first(self) -> None:
        first, self._first = self._first, None
        if first is not None:
            self.verticalScrollBar().setValue(first.mapTo(self._content, QPoint()).y())
