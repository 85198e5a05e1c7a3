"""What the card of a review consists of: the line and the counts that tell how far one has come, and values."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from viewer.models.reviewing import Part, checked, counts, told
from viewer.report import doubting
from viewer.report.progress import Progress
from viewer.report.separating import between
from viewer.window import measures
from viewer.window.doubt_marks import sign_font
from viewer.window.flow_layout import FlowLayout
from viewer.window.plain import plain_label
from viewer.window.row_layout import RowLayout, Sign, Text, line_of
from viewer.window.theme import Theme, px

_LINE = 4
"""Height of the line that tells how far one has come, in pixels."""
_STRIPE = 3
"""Width of a stripe of what is hatched in it, in pixels."""

_MOST = 12
"""So many lines a value takes at most: who judges it reads it to its end."""
_ROOM = 340
"""So wide, in pixels at the usual size, the counts of all states stand beside each other."""


class ProgressLine(QWidget):
    """How far one has come: solid what is confirmed, hatched what is corrected.

    The colour of lines, on which it is drawn, is as light in high contrast as that of what a person did: there it is
    drawn on the colour of panels, between two lines.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._progress = theme, Progress()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_progress(self, progress: Progress) -> None:
        """Show how far one has come."""
        self._progress = progress
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, px(_LINE) + 2 * self._edge())

    def paintEvent(self, event: QPaintEvent) -> None:
        progress, theme, painter = self._progress, self._theme, QPainter(self)
        inner = QRectF(self.rect()).adjusted(0, self._edge(), 0, -self._edge())
        painter.fillRect(self.rect(), theme.line)
        if self._edge():
            painter.fillRect(inner, theme.panel)
        if not progress.total:
            return
        wide = self.width() / progress.total
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        confirmed = QRectF(0, inner.top(), wide * progress.confirmed, inner.height())
        corrected = QRectF(confirmed.right(), inner.top(), wide * progress.corrected, inner.height())
        painter.fillRect(confirmed, theme.hand)
        stripe, step = px(_STRIPE), px(_STRIPE) + px(2)
        for number in range(round(corrected.width() // step) + 1):
            left = corrected.left() + px(1) + number * step
            width = min(stripe, max(0.0, corrected.right() - left))
            painter.fillRect(QRectF(left, inner.top(), width, inner.height()), theme.hand)

    def _edge(self) -> int:
        """The height of each of the two lines."""
        return px(1) if self._theme.name == "contrast" else 0


class Counts(QWidget):
    """How much is checked, with the sign of each state."""

    _SIGNS = ("", "tick", "pencil", "")

    def __init__(self, theme: Theme, title: QWidget) -> None:
        """``title`` stands before them."""
        super().__init__()
        self._theme = theme
        self.setObjectName("review_counts")
        flow = FlowLayout(4, 2, centred=True)
        self.setLayout(flow)
        flow.addWidget(title)
        self._texts = [plain_label(name="review_count") for _ in self._SIGNS]
        self._texts[-1].setObjectName("review_doubtful")
        self._pictures = [plain_label() for _ in self._SIGNS]
        self._pairs: list[QWidget] = []
        for picture, text in zip(self._pictures, self._texts, strict=True):
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            measures.spacing(row, 4)
            row.addWidget(picture)
            row.addWidget(text)
            flow.addWidget(pair)
            self._pairs.append(pair)

    def set_theme(self, theme: Theme) -> None:
        """Draw the signs in other colours."""
        self._theme = theme
        for sign, picture in zip(self._SIGNS, self._pictures, strict=True):
            picture.setVisible(bool(sign))
            if sign:
                picture.setPixmap(theme.sign(sign, theme.hand))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In little room, what was done to the entries that are checked is left to the line above."""
        super().resizeEvent(event)
        for pair in self._pairs[1:3]:
            pair.setVisible(self.width() >= px(_ROOM))

    def show_progress(self, progress: Progress) -> None:
        """Show how much is checked."""
        words = (checked(progress), *counts(progress))
        for number, (label, text) in enumerate(zip(self._texts, words, strict=True)):
            label.setText(f"{text}{between()}".rstrip() if number + 1 < len(words) else f"{doubting.mark()} {text}")
        self.setAccessibleName(told(progress))


class DoubtSign(QWidget):
    """The sign of doubt before a sentence: it stands on the first of its lines, whatever script that is in."""

    def __init__(self, theme: Theme, sentence: QLabel) -> None:
        super().__init__()
        self._theme, self._sentence = theme, sentence
        self.setObjectName("review_sign")

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        width, (height, _ascent) = (
            QFontMetricsF(sign_font(self.font())).horizontalAdvance(doubting.mark()),
            self._line(),
        )
        return QSize(math.ceil(width), math.ceil(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(sign_font(self.font()))
        painter.setPen(self._theme.doubt)
        painter.drawText(QPointF(0, self._line()[1]), doubting.mark())

    def _line(self) -> tuple[float, float]:
        return line_of(self._sentence.text(), self._sentence.font())


class PartValue(QWidget):
    """What an entry says, on as many lines as it needs, marked where it is doubtful."""

    def __init__(self, part: Part, theme: Theme, label: QLabel) -> None:
        """``label`` is what stands beside its first line."""
        super().__init__()
        self._part, self._theme, self._label = part, theme, label
        self.setObjectName("part_value")
        self.setAccessibleName(part.words)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self._layout_in(width)
        return layout.height + max(0, math.ceil(self._lower(layout)))

    def sizeHint(self) -> QSize:
        return QSize(px(120), self.heightForWidth(px(240)))

    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self._layout_in(self.width())
        layout.paint(QPainter(self), 0, self._lower(layout), self.isRightToLeft())

    def _lower(self, layout: RowLayout) -> float:
        """How much lower its lines are, so that the first is that of the label."""
        return line_of(self._label.text(), self._label.font())[1] - layout.baseline

    def _layout_in(self, width: int) -> RowLayout:
        part, theme = self._part, self._theme
        sign = Sign(part.doubt, theme.doubt) if part.doubt else None
        return RowLayout(((Text(part.words, theme.ink, lines=_MOST, sign=sign),),), self.font(), width)
