"""Lines that are typed in: words of a script whose letters are taller than those of the font stay in their middle.

Qt keeps the base line where it is when a taller font comes in for letters that the usual one lacks. It does so twice:
Persian words stood so much too high that their upper half was cut. Where the taller font is the usual one, nothing is
moved; so it is while there are such letters, and the line keeps the height that it has for others.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from viewer.window.directions import holds_right_to_left
from viewer.window.theme import px
from viewer.window.typefaces import SANS

_ROOM = 4
"""Pixels by which letters may reach into the space within the frame, above and below."""
_LATIN, _TALL, *_OTHERS = SANS
_MOST = 16_777_215
"""The greatest height of a widget."""


def keep_in_the_middle(fields: QLineEdit | QWidget) -> None:
    """Keep the words of a line, or of each line in a widget, in its middle, whatever they are written in."""
    lines = [fields] if isinstance(fields, QLineEdit) else fields.findChildren(QLineEdit)
    for line in lines:
        if line.findChild(_Keeper, options=Qt.FindChildOption.FindDirectChildrenOnly) is None:
            _Keeper(line)


class _Keeper(QObject):
    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._tall = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fit)
        line.textChanged.connect(self._look)
        line.installEventFilter(self)
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange) and self._tall:
            self._later.start()  # the line has not heard of it yet
        return False

    def _look(self) -> None:
        tall = holds_right_to_left(self._line.text())
        if tall == self._tall:
            return
        self._tall = tall
        font = QFont()
        if tall:
            font.setFamilies([_TALL, _LATIN, *_OTHERS])
        self._line.setFont(font)
        self._fit()

    def _fit(self) -> None:
        """Give the line the height that it has for words in Latin letters."""
        line, room = self._line, px(_ROOM) if self._tall else 0
        sides = line.textMargins()  # a button may stand there
        line.setTextMargins(sides.left(), -room, sides.right(), -room)
        if not self._tall:
            line.setMinimumHeight(0)
            line.setMaximumHeight(_MOST)
            return
        line.ensurePolished()
        own, usual = line.fontMetrics().height(), QFontMetrics(QGuiApplication.font()).height()
        line.setFixedHeight(line.sizeHint().height() + 2 * room - own + usual)
