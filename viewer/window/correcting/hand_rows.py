"""Rows that tell what readers did: a sign on the left, who and when on the right, buttons in the row that is chosen."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from viewer.models.rows import Index, Role
from viewer.report.marking import Icon
from viewer.window.directions import fold_sign, reads_right_to_left
from viewer.window.row_delegate import RowDelegate
from viewer.window.row_layout import Line, Text
from viewer.window.theme import px, scale, scaled

_SIGN = 12
"""Side of a sign, in pixels."""
_LABELS = 84
"""Width of the labels before words at least, in pixels."""
_BEHIND = 8
"""Pixels behind the widest of them."""
_CHOSEN = "◉"
_NOTHING = "\N{NO-BREAK SPACE}"
_MEDIUM, _BOLD = QFont.Weight.Medium, QFont.Weight.DemiBold
_UNDECIDED = ("lost", "differs")
"""The signs of what needs a decision."""


def _direction(words: str, *, mirrored: bool) -> Qt.LayoutDirection:
    """That of words as they are read: “A.B.، امروز” from the right, though it begins with Latin letters."""
    backwards = reads_right_to_left(words, mirrored=mirrored)
    return Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight


class HandDelegate(RowDelegate):
    """A row with a sign (``Role.TAGS``), a headline, who and when (``Role.LABEL``), and lines below.

    Subclasses tell what stands below (``details``). Headings are rows without an object.
    """

    left, top, right, bottom = 42, 8, 14, 8

    def foot(self, index: Index) -> int:
        """The room that is left free below the lines of a row, in pixels: for buttons."""
        heights: dict[str | int, int] = self._view.property("foots") or {}
        return heights.get(index.data(Role.KEY), 0)

    def details(self, index: Index) -> Sequence[Line]:
        """The lines below the headline."""
        raise NotImplementedError

    def lines(self, index: Index) -> Sequence[Line]:
        theme, name = self._theme, index.data(Qt.ItemDataRole.DisplayRole)
        if index.data(Role.OBJECT) is None:
            return ()  # a heading begins further to the left: see ``paint``
        colour = theme.faint if index.data(Role.FOLDED) else theme.ink
        return ((Text(name, colour, weight=_MEDIUM),), *self.details(index))

    def reserve(self, index: Index) -> float:
        told = index.data(Role.LABEL)
        if not told:
            return 0.0
        return min(QFontMetricsF(self._small()).horizontalAdvance(told), self._most()) + px(8)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        if index.data(Role.OBJECT) is None:
            return QSize(size.width(), round(QFontMetricsF(self._bold()).height()) + px(12))
        return QSize(size.width(), size.height() + self.foot(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        mirrored = self._view.isRightToLeft()
        painter.save()
        if index.data(Role.OBJECT) is None:
            self._paint_heading(painter, rect, index, mirrored)
            painter.restore()
            return
        painter.setPen(QPen(self._theme.line, 1.0))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        for sign in index.data(Role.TAGS) or ():
            x = rect.right() + 1 - px(17) - px(_SIGN) if mirrored else rect.left() + px(17)
            painter.drawPixmap(
                x, rect.top() + px(self.top) + px(3), self._theme.sign(sign, self._ink(sign, index), _SIGN)
            )
        if told := index.data(Role.LABEL):
            painter.setFont(self._small())
            painter.setPen(self._theme.faint if index.data(Role.FOLDED) else self._theme.soft)
            height = round(QFontMetricsF(self._view.font()).height() * 1.14)
            place = QRect(rect.left() + px(self.right), rect.top() + px(self.top), 0, height)
            place.setRight(rect.right() - px(self.right))
            side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            words = painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideLeft, round(self._most()))
            painter.setLayoutDirection(_direction(told, mirrored=mirrored))
            painter.drawText(place, int(flags), words)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, index: Index, mirrored: bool) -> None:
        first = (index.sibling(index.row() + 1, 0).data(Role.TAGS) or ("",))[0]
        painter.setFont(self._bold())
        painter.setPen(self._theme.gone if first in _UNDECIDED else self._theme.soft)
        place = rect.adjusted(px(16), px(4), -px(16), 0)
        folded = index.data(Role.FOLDED)
        sign = "" if folded is None else f"{fold_sign(folded, mirrored=mirrored)} "
        words = f"{sign}{index.data(Qt.ItemDataRole.DisplayRole)}"
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(_direction(words, mirrored=mirrored))
        painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), words)

    def _column(self, labels: Iterable[str]) -> int:
        """The width of the column of labels, in pixels at the usual size: values begin behind the widest of them."""
        metrics = QFontMetricsF(self._small())
        widest = max(map(metrics.horizontalAdvance, labels), default=0.0)
        return max(_LABELS, math.ceil((widest + px(_BEHIND)) / scale()))

    def _ink(self, sign: Icon, index: Index) -> QColor:
        if index.data(Role.FOLDED):
            return self._theme.faint
        return self._theme.gone if sign in _UNDECIDED else self._theme.hand

    def _most(self) -> float:
        """The room that who and when may take, in pixels."""
        return (self._view.viewport().width() - px(self.left) - px(self.right)) / 2 - px(8)

    def _bold(self) -> QFont:
        return scaled(self._view.font(), 12 / 13, _BOLD)

    def _small(self) -> QFont:
        return scaled(self._view.font(), 12 / 13)

    @staticmethod
    def _mark(index: Index) -> Icon | None:
        return None


class HistoryDelegate(HandDelegate):
    """A step: what stood there before, struck through, what stands there after, and the reason."""

    def details(self, index: Index) -> Sequence[Line]:
        theme, undone = self._theme, bool(index.data(Role.FOLDED))
        before, after, reason = index.data(Role.DETAIL)
        old = theme.faint if undone else theme.soft
        arrow = "←" if self._view.isRightToLeft() else "→"
        return (
            (
                Text(before, old, lines=4, struck=True),
                Text(arrow if before and after else "", old),
                Text(after, theme.faint if undone else theme.ink, lines=4),
            ),
            (Text(reason, old, lines=4),),
        )


class CardDelegate(HandDelegate):
    """A correction that is to be decided: lines of a label and words, those of before struck through."""

    def details(self, index: Index) -> Sequence[Line]:
        theme, shown = self._theme, index.data(Role.DETAIL)
        column = self._column(label for label, _, _ in shown)
        return tuple(
            (
                Text(label, theme.faint, 12 / 13, lines=1, column=column),
                Text(
                    words,
                    theme.soft if kind == "old" else theme.ink,
                    weight=_BOLD if kind == "now" else QFont.Weight.Normal,
                    lines=4,
                    struck=kind == "old",
                ),
            )
            for label, words, kind in shown
        )


class SidesDelegate(HandDelegate):
    """An entry as it was found, as one reader has it and as another does: a round sign tells which is to hold."""

    def details(self, index: Index) -> Sequence[Line]:
        theme, shown = self._theme, index.data(Role.DETAIL)
        column = self._column(f"{_CHOSEN} {number} {label}" for number, (_, label, _, _) in enumerate(shown, 1))
        lines: list[Line] = []
        for number, (chosen, label, words, reason) in enumerate(shown, 1):
            sign = Text(_CHOSEN if chosen else "○", theme.accent if chosen else theme.soft)
            what = Text(f"{number} {label}", theme.faint, 12 / 13, lines=1, column=column)
            lines.append((sign, what, Text(words, theme.ink, lines=4)))
            if reason:
                lines.append((Text(_NOTHING, theme.soft, column=column), Text(reason, theme.soft, 12 / 13, lines=4)))
        return lines


class RemovedDelegate(HandDelegate):
    """An entry that is shown no more: struck through."""

    def lines(self, index: Index) -> Sequence[Line]:
        theme = self._theme
        name = Text(index.data(Qt.ItemDataRole.DisplayRole), theme.soft, struck=True)
        return ((name,), *self.details(index))

    def details(self, index: Index) -> Sequence[Line]:
        return tuple((Text(words, self._theme.soft, 12 / 13),) for words in index.data(Role.DETAIL))
