"""The hours of an event as a line, with the items that have clock times on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.language import numeral
from viewer.report import overview, wording
from viewer.report.overview import Hour, Overview
from viewer.window.theme import Theme, px, scaled
from viewer.window.typefaces import with_equal_digits

_HOUR = 60
_HEIGHT, _EDGE, _RADIUS = 110, 40, 12
"""Height of the picture, what is free beside the line, and half of the width of an item on it, in pixels."""
_LABEL = 128
"""Widest label, in pixels."""


class HoursPicture(QWidget):
    """Which item was when, of those whose clock time the report gives."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("overview_hours")
        self._theme = theme
        self._overview: Overview | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def show_overview(self, shown: Overview) -> None:
        """Show the hours of a report; nothing is shown where they make no picture."""
        self._overview = shown
        self.setVisible(bool(shown.hours))
        self.setAccessibleName(self.told())
        self.update()

    def told(self) -> str:
        """The same in words: ``When: 9:00 Opening, 10:30 Speech``."""
        if self._overview is None or not self._overview.hours:
            return ""
        told = wording.listed(self._label(hour) for hour in self._overview.hours)
        return self.tr("When: {items}").format(items=told)

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._overview is None or not self._overview.hours:
            return
        theme, hours = self._theme, self._overview.hours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.panel)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(7), px(7))
        self._paint_head(painter)
        first = min(hour.minutes for hour in hours) // _HOUR * _HOUR
        last = -(-(max(hour.minutes for hour in hours) + 1) // _HOUR) * _HOUR
        line = px(56)
        painter.setPen(QPen(theme.rail, 1))
        painter.drawLine(QPointF(px(_EDGE), line), QPointF(self.width() - px(_EDGE), line))
        self._paint_scale(painter, first, last, line)
        taken: float = -1
        for hour in hours:
            taken = self._paint_item(painter, hour, self._place(hour.minutes, first, last), line, taken)

    def _paint_head(self, painter: QPainter) -> None:
        assert self._overview is not None
        theme, area = self._theme, self.rect().adjusted(px(16), px(8), -px(16), 0)
        painter.setPen(theme.ink)
        painter.setFont(scaled(self.font(), 1.0, QFont.Weight.DemiBold))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading, self.tr("When"))
        painter.setPen(theme.soft)
        painter.setFont(self.font())
        known, there = len(self._overview.hours), len(self._overview.report.programme)
        words = self.tr("{known} of {all} items have a clock time").format(known=numeral(known), all=numeral(there))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing, words)

    def _paint_scale(self, painter: QPainter, first: int, last: int, line: float) -> None:
        painter.setFont(with_equal_digits(scaled(self.font(), 12 / 13)))
        step = _HOUR * max(1, round((last - first) / _HOUR / 8))
        for minutes in range(first, last + 1, step):
            x = self._place(minutes, first, last)
            painter.setPen(QPen(self._theme.rail, 1))
            painter.drawLine(QPointF(x, line - px(4)), QPointF(x, line + px(4)))
            painter.setPen(self._theme.soft)
            area = QRectF(x - px(30), line + px(5), px(60), px(16))
            painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, _clock(minutes))

    def _paint_item(self, painter: QPainter, hour: Hour, x: float, line: float, taken: float) -> float:
        """Paint an item and, where there is room left of what is taken, its label. Returns what is taken then."""
        theme, radius = self._theme, px(_RADIUS)
        painter.setPen(QPen(theme.rail, 1.5))
        painter.setBrush(theme.paper)
        painter.drawEllipse(QPointF(x, line), radius, radius)
        painter.setFont(scaled(self.font(), 12 / 13, QFont.Weight.DemiBold))
        painter.setPen(theme.ink)
        circle = QRectF(x - radius, line - radius, 2 * radius, 2 * radius)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, numeral(hour.number + 1))
        painter.setFont(self.font())
        words = painter.fontMetrics().elidedText(self._label(hour), Qt.TextElideMode.ElideRight, px(_LABEL))
        wide = painter.fontMetrics().horizontalAdvance(words)
        left = min(max(px(8), x - wide / 2), self.width() - px(8) - wide)
        if self.isRightToLeft() or left >= taken:
            painter.drawText(QPointF(left, line + px(42)), words)
            return left + wide + px(8)
        return taken

    def _place(self, minutes: int, first: int, last: int) -> float:
        room = self.width() - 2 * px(_EDGE) - 2 * px(_RADIUS)
        part = (minutes - first) / max(last - first, 1)
        return px(_EDGE) + px(_RADIUS) + room * (1 - part if self.isRightToLeft() else part)

    def _label(self, hour: Hour) -> str:
        assert self._overview is not None
        report = self._overview.report
        return f"{_clock(hour.minutes)} {overview.column(report, report.programme[hour.number])}"


def _clock(minutes: int) -> str:
    return f"{minutes // _HOUR}:{minutes % _HOUR:02d}"
