"""The candidates for a fact, painted: each value with its paragraph and its words in their sentence; "not stated" last.

The keyboard stays in the field above: ``show_candidates`` and ``set_current`` tell the list where it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.language import numeral
from viewer.report import doubting, wording
from viewer.report.corrections.candidates import Candidate
from viewer.window.theme import Theme, px, scaled, text_font

_ROW, _ABSENT = 31, 39
"""Heights in pixels: of a candidate, and of "not stated", which has a line above it."""
_EDGE, _MARK, _GAP = 14, 18, 6
"""Room at both sides, for the sign of the current one, and between what stands in a row."""
_SHARE = 0.45
"""Which part of the width the values take at most."""


class CandidateList(QWidget):
    """Rows of candidates. Each is one line high, shortened where it has no room."""

    taken = Signal(int)
    """A row was clicked."""
    confirmed = Signal()
    """A row was clicked twice: what it says is to be saved."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("candidates")
        self.setAccessibleName(self.tr("Found in the text"))
        self.setMouseTracking(True)
        self._theme = theme
        self._candidates: tuple[Candidate, ...] = ()
        self._current = -1
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def current(self) -> int:
        """The row that the field says; that behind the last candidate is "not stated". -1 where none does."""
        return self._current

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show other candidates; none is current."""
        self._candidates, self._current = tuple(candidates), -1
        self.updateGeometry()
        self.update()

    def set_current(self, row: int) -> None:
        """Have another row be current, -1: none."""
        self._current = row
        self.update()

    def candidate(self, row: int) -> Candidate | None:
        """The candidate of a row; None of "not stated"."""
        return self._candidates[row] if 0 <= row < len(self._candidates) else None

    def count(self) -> int:
        """How many rows there are."""
        return len(self._candidates) + 1

    def value(self, row: int) -> str:
        """What a row has typed into the field."""
        candidate = self.candidate(row)
        return candidate.value if candidate else ""

    def spoken(self, row: int) -> str:
        """A row, to be read out."""
        candidate = self.candidate(row)
        if candidate is None:
            return wording.not_stated()
        place = self.tr("paragraph {number}").format(number=numeral(candidate.paragraph)) if candidate.paragraph else ""
        return wording.listed((candidate.value, place, candidate.sentence))

    def row_rect(self, row: int) -> QRect:
        """Where a row is."""
        top = sum(self._height(number) for number in range(row))
        return QRect(0, top, self.width(), self._height(row))

    def sizeHint(self) -> QSize:
        return QSize(px(200), sum(self._height(row) for row in range(self.count())))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.pos().y())
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self.taken.emit(row)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._row_at(event.pos().y()) >= 0:
            self.confirmed.emit()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the words
        metrics = QFontMetrics(self.font())
        signs = [doubting.sign(one.fact.origin) for one in self._candidates]
        widest = max((metrics.horizontalAdvance(one.value) for one in self._candidates), default=0)
        widest += max(map(metrics.horizontalAdvance, signs), default=0)
        value = max(px(78), min(widest + px(2), round(self.width() * _SHARE)))
        for row in range(self.count()):
            rect = self.row_rect(row)
            if row == len(self._candidates):
                painter.fillRect(QRect(0, rect.top() + px(4), self.width(), 1), self._theme.line)
                rect.setTop(rect.top() + px(8))
            if row == self._current:
                self._paint_current(painter, rect)
            start = px(_EDGE + _MARK + _GAP)
            if row == len(self._candidates):
                room = QRect(rect.left() + start, rect.top(), self.width() - start - px(_EDGE), rect.height())
                self._paint_plain(painter, room, wording.not_stated())
            else:
                self._paint_row(painter, rect, start, value, self._candidates[row])

    def _paint_current(self, painter: QPainter, rect: QRect) -> None:
        painter.fillRect(rect, self._theme.chosen)
        painter.fillRect(self._placed(QRect(0, rect.top(), px(3), rect.height())), self._theme.accent)
        sign = self._theme.sign("next", self._theme.ink, 14)
        side = px(14)
        where = self._placed(QRect(px(_EDGE), rect.center().y() - side // 2, side, side))
        if self.isRightToLeft():
            painter.save()
            painter.translate(2 * where.center().x() + 1, 0)
            painter.scale(-1, 1)
            painter.drawPixmap(where.topLeft(), sign)
            painter.restore()
        else:
            painter.drawPixmap(where.topLeft(), sign)

    def _paint_row(self, painter: QPainter, rect: QRect, start: int, width: int, candidate: Candidate) -> None:
        metrics = QFontMetrics(self.font())
        sign = doubting.sign(candidate.fact.origin)
        room = width - (metrics.horizontalAdvance(sign) + px(2) if sign else 0)
        words = metrics.elidedText(candidate.value, Qt.TextElideMode.ElideRight, room)
        self._paint_plain(painter, QRect(start, rect.top(), room, rect.height()), words)
        if sign:
            taken = min(room, metrics.horizontalAdvance(words)) + px(2)
            bold = scaled(self.font(), 1.0, QFont.Weight.Bold)
            where = QRect(start + taken, rect.top(), width - taken, rect.height())
            self._paint_plain(painter, where, sign, font=bold, colour="doubt")
        place = QRect(start + width + px(_GAP), rect.top(), px(34), rect.height())
        if candidate.paragraph:
            self._paint_plain(painter, place, numeral(f"¶{candidate.paragraph}"), colour="soft")
            left = place.right() + px(_GAP)
            self._paint_sentence(
                painter, QRect(left, rect.top(), self.width() - left - px(_EDGE), rect.height()), candidate
            )

    def _paint_plain(
        self, painter: QPainter, rect: QRect, words: str, *, font: QFont | None = None, colour: str = "ink"
    ) -> None:
        painter.setFont(font or self.font())
        painter.setPen(getattr(self._theme, colour))
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        where = self._placed(rect)
        upright = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(where, side | upright | Qt.TextFlag.TextSingleLine, words)

    def _paint_sentence(self, painter: QPainter, rect: QRect, candidate: Candidate) -> None:
        if rect.width() < px(40):
            return
        font = scaled(text_font(), 15 / 16 * self.font().pointSizeF() / 9.75)
        layout = _fitting(candidate, font, rect.width(), self._theme)
        line = layout.lineAt(0)
        where = self._placed(rect)
        left = where.right() - line.naturalTextWidth() if self.isRightToLeft() else where.left()
        painter.setPen(self._theme.soft)
        painter.setClipRect(where)
        layout.draw(painter, QPointF(left, where.top() + (where.height() - line.height()) / 2))
        painter.setClipping(False)

    def _placed(self, rect: QRect) -> QRect:
        """A rectangle told from the side where reading begins."""
        if not self.isRightToLeft():
            return rect
        return QRect(self.width() - rect.left() - rect.width(), rect.top(), rect.width(), rect.height())

    def _height(self, row: int) -> int:
        return px(_ABSENT if row == len(self._candidates) else _ROW)

    def _row_at(self, y: int) -> int:
        return next((row for row in range(self.count()) if self.row_rect(row).contains(1, y)), -1)


def _fitting(candidate: Candidate, font: QFont, width: int, theme: Theme) -> QTextLayout:
    """The words in their sentence, of which is left out what has no room: at the beginning first, then at the end."""
    before, words, after = candidate.before, candidate.words, candidate.after
    cut_before = cut_after = False
    while True:
        layout = _laid_out(
            ("… " if cut_before else "") + before, words, after + ("…" if cut_after else ""), font, theme
        )
        if layout.lineAt(0).naturalTextWidth() <= width:
            return layout
        if len(before) > 20 or before and not after:
            before, cut_before = before.partition(" ")[2], True
        elif after:
            after, cut_after = after.rstrip().rpartition(" ")[0], True
        elif words.count(" "):
            words, cut_after = words.rpartition(" ")[0], True
        else:
            return layout


def _laid_out(before: str, words: str, after: str, font: QFont, theme: Theme) -> QTextLayout:
    layout = QTextLayout(f"{before}{words}{after}", font)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    bold.setForeground(theme.ink)
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = _units(before), _units(words), bold  # pyright: ignore[reportAttributeAccessIssue]
    layout.setFormats([part])
    layout.beginLayout()
    layout.createLine().setLineWidth(1_000_000)
    layout.endLayout()
    return layout


def _units(words: str) -> int:
    """How long Qt takes words for."""
    return len(words.encode("utf-16-le", errors="surrogatepass")) // 2
