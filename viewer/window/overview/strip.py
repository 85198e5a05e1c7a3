"""The words of a cell, below the table: what it says, and the sentence of the report with the deciding words."""

from __future__ import annotations

import math
from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from viewer.language import numeral
from viewer.report.paragraphs import paragraph_at, paragraphs
from viewer.report.spans import Span, Spans
from viewer.window import measures
from viewer.window.elided_label import ElidedLabel
from viewer.window.plain import plain_label
from viewer.window.theme import Theme, px, scale, scaled, text_font

_WORDS = 16 / 17
"""Size of the words, as a factor of the text's."""
_NUMBERS = 36
"""Room for the number of the paragraph, in pixels."""
_LINES = 3
"""So many lines are shown at the most."""
_BESIDE = 12
"""The room between what a cell says and the keys, in pixels."""


class CellWords(QWidget):
    """What one cell says, and the words behind it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("overview_strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = ElidedLabel()
        self._title.setObjectName("overview_title")
        self._title.setContentsMargins(0, 0, 0, 0)
        measures.font(self._title, 1.0, QFont.Weight.DemiBold)
        self._hint: QLabel = plain_label(self.tr("Space shows it in the text · F2 changes"), "overview_hint")
        self._words = _Quotation(theme)
        head = QHBoxLayout()
        measures.spacing(head, _BESIDE)
        head.addWidget(self._title, 1)
        head.addWidget(self._hint)
        self._column = column = QVBoxLayout(self)
        measures.margins(column, 20, 12, 20, 12)
        measures.spacing(column, 8)
        column.addLayout(head)
        column.addWidget(self._words)

    @property
    def title(self) -> str:
        """What the cell says."""
        return self._title.text()

    @property
    def words(self) -> str:
        """The words behind it."""
        return self._words.words

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._words.set_theme(theme)

    def show_lines(self, lines: int) -> None:
        """Show so many lines of the words."""
        self._words.show_lines(lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """Show the keys where there is room beside what the cell says; a tooltip has them where there is none."""
        margins, sides = self._column.contentsMargins(), self._title.contentsMargins()
        room = self.width() - margins.left() - margins.right() - sides.left() - sides.right()
        title = self._title.fontMetrics().horizontalAdvance(self._title.text())
        fits = title + px(_BESIDE) + self._hint.sizeHint().width() <= room
        self._hint.setVisible(fits)
        self.setToolTip("" if fits else self._hint.text())

    def show_cell(self, title: str, text: str, evidence: Span | None, deciding: Spans) -> None:
        """Show what a cell says, and the passage of the text that tells it, if there is one."""
        self._title.setText(title)
        self._give_room()
        self._words.show_passage(text, evidence, deciding)
        self._words.setAccessibleName(self._words.words)


class _Quotation(QWidget):
    """A passage of the text, with the number of its paragraph; evidence is ground, deciding words are underlined."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._number, self.words = "", ""
        self._deciding: list[tuple[int, int]] = []
        self._lines = _LINES
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def show_lines(self, lines: int) -> None:
        """Show so many lines."""
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
            self.update()

    def show_passage(self, text: str, passage: Span | None, deciding: Spans) -> None:
        """Show the words of a span; those of ``deciding`` in it are underlined."""
        self._number, self.words, self._deciding = "", "", []
        if passage is not None:
            self.words = text[passage.start : passage.end].replace("\n", " ")
            self._number = numeral(paragraph_at(paragraphs(text), passage.start) + 1)
            inside = (span for span in deciding if passage.contains(span))
            self._deciding = [(span.start - passage.start, span.end - span.start) for span in inside]
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return math.ceil(self._laid_out(width)[1])

    def sizeHint(self) -> QSize:
        return QSize(px(200), math.ceil(self._line()) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, mirrored = QPainter(self), self._theme, self.isRightToLeft()
        if not self.words:
            return
        layout, _ = self._laid_out(self.width())
        painter.setFont(scaled(self.font(), 12 / 13))
        painter.setPen(theme.faint)
        number = QRectF(self.width() - px(_NUMBERS) if mirrored else 0, 0, px(_NUMBERS), self._line())
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(number, side | Qt.AlignmentFlag.AlignVCenter, self._number)
        painter.setPen(theme.ink)
        left = 0.0 if mirrored else float(px(_NUMBERS))
        for count in range(min(layout.lineCount(), self._lines)):
            line = layout.lineAt(count)
            rect = line.naturalTextRect().translated(left, 0)
            painter.fillRect(QRectF(rect.left(), line.y() + 1, rect.width(), self._line() - 4), theme.evidence)
            line.draw(painter, QPointF(left, 0))
            for start, length in self._deciding:
                first, last = max(start, line.textStart()), min(start + length, line.textStart() + line.textLength())
                if first < last:
                    a, b = sorted((_x(line, first), _x(line, last)))
                    painter.fillRect(QRectF(left + a, line.y() + self._line() - 3, b - a, 2), theme.accent)

    def _font(self) -> QFont:
        return text_font(scale() * _WORDS)

    def _line(self) -> float:
        return QFontMetricsF(self._font()).height() + px(5)

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        """The lines that are shown, with dots where more of the words follow, and how high they are."""
        layout, height, is_whole = self._set(self.words, width)
        if not is_whole:
            start = layout.lineAt(self._lines - 1).textStart()
            rest = QFontMetricsF(self._font()).elidedText(
                self.words[start:], Qt.TextElideMode.ElideRight, max(1, width - px(_NUMBERS))
            )
            layout, height, _ = self._set(self.words[:start] + rest, width)
        return layout, height + 2

    def _set(self, words: str, width: int) -> tuple[QTextLayout, float, bool]:
        layout = QTextLayout(words, self._font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        line, count = layout.createLine(), 0
        while line.isValid() and count < self._lines:
            line.setLineWidth(max(1, width - px(_NUMBERS)))
            line.setPosition(QPointF(0, height))
            height += self._line()
            count += 1
            line = layout.createLine()
        layout.endLayout()
        return layout, height, not line.isValid()


def _x(line: QTextLine, position: int) -> float:
    found = cast("float | tuple[float, int]", line.cursorToX(position))
    return found[0] if isinstance(found, tuple) else found
