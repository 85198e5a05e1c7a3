"""How the rows of the four lists look: each delegate says which lines a row has, and paints what stands beside them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from viewer.language import numeral
from viewer.models.rows import Role
from viewer.report import doubting, marking
from viewer.report.marking import Icon
from viewer.report.separating import between
from viewer.report.vocabulary import Mode, Order, Tag
from viewer.window.directions import fold_sign
from viewer.window.doubt_marks import sign_font
from viewer.window.row_delegate import Index, RowDelegate, rect_of
from viewer.window.row_layout import Line, Text
from viewer.window.theme import Theme, px, scaled

_MEDIUM = QFont.Weight.Medium
_FIRST, _GROUP = 14 / 13, 12 / 13
"""Sizes of what a row is about, and of headings of groups, as factors of the view's font."""
_SIDE = 13
"""Side of the sign of a remark, in pixels."""
_OF_LABEL = {"kind", "time"}
"""Fields of an item that its label tells."""
_NAMES = 8
"""Lines that the people of an item take at most: who did something is told to the end in a narrow panel, too."""


class ProgrammeDelegate(RowDelegate):
    """The timeline: a rail with numbered nodes, and beside each what happened."""

    left, top, right, bottom = 52, 6, 14, 7

    def lines(self, index: Index) -> Sequence[Line]:
        theme = self._theme
        colours = [
            {Tag.ONLINE: theme.online, Tag.ABSENT: theme.absent}.get(key) for key in index.data(Role.OBJECT).tags
        ]
        name, (doubt,) = index.data(Qt.ItemDataRole.DisplayRole), self.signs(index)
        tags = zip_longest(index.data(Role.TAGS), colours)  # behind those of the model stand others
        item, line = index.data(Role.OBJECT), self.changed(index)
        fields, details = {*marking.changed_fields(item)}, index.data(Role.DETAIL)
        parts = [part for detail in details for part in detail.split(between())]
        title = item.title if "title" in fields and item.title in parts else ""
        elsewhere = _OF_LABEL | ({"title"} if title else set[str]())
        name_line = None if fields and fields <= elsewhere else line
        return (
            (
                Text(index.data(Role.LABEL), theme.soft, line=line if fields & _OF_LABEL else None),
                *(_tag(tag, colour, theme) for tag, colour in tags),
            ),
            (Text(name, theme.ink, _FIRST, _MEDIUM, lines=_NAMES, sign=doubt, line=name_line),),
            *(_details(detail, theme, title, line) for detail in details),
        )

    def paint_background(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, mirrored: bool) -> None:
        super().paint_background(painter, option, index, mirrored)
        rect, theme = rect_of(option), self._theme
        on = self.is_on(option, index)
        font = scaled(self._view.font(), 12 / 13, QFont.Weight.DemiBold if on else QFont.Weight.Normal)
        radius = max(px(12), painter.fontMetrics().height() * 0.7)
        x = float(rect.right() - px(30) if mirrored else rect.left() + px(30))
        centre = QPointF(x, rect.top() + px(self.top) + radius)
        after = index.model().index(index.row() + 1, 0)
        if index.row() > 0:
            painter.setPen(self._rail(index))
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, centre.y()))
        if after.isValid() and not self.is_covered(index):
            painter.setPen(self._rail(after))
            painter.drawLine(QPointF(x, centre.y()), QPointF(x, rect.bottom() + 1))
        added = self._mark(index) == "plus"
        painter.setPen(QPen(theme.accent if on else theme.hand if added else theme.rail, 1.5))
        painter.setBrush(theme.paper)
        painter.drawEllipse(centre, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(font)
        painter.setPen(theme.accent if on else theme.soft)
        circle = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, numeral(index.data(Role.KEY) + 1))

    def _rail(self, index: Index) -> QPen:
        """The rail that leads to an item: whole where the report says the order, dotted where it only tells in it."""
        pen = QPen(self._theme.rail, 1.5)
        if index.data(Role.OBJECT).order != Order.STATED:
            pen.setDashPattern((1.5, 2.5))
        return pen


class PeopleDelegate(RowDelegate):
    """A person: name, role, how they took part, other spellings; or the heading of a group."""

    def lines(self, index: Index) -> Sequence[Line]:
        theme = self._theme
        name = index.data(Qt.ItemDataRole.DisplayRole)
        if index.data(Role.OBJECT) is None:
            folded = index.data(Role.FOLDED)
            sign = "" if folded is None else f"{fold_sign(folded, mirrored=self._view.isRightToLeft())} "
            return ((Text(sign + name, theme.soft, _GROUP, QFont.Weight.DemiBold, lines=1),),)
        role, also = index.data(Role.DETAIL)
        name_doubt, role_doubt = self.signs(index)
        tags = (Text(tag, theme.online) for tag in index.data(Role.TAGS))
        fields, line = marking.changed_fields(index.data(Role.OBJECT)), self.changed(index)
        name_line, role_line = (None if fields == ("role",) else line), (line if "role" in fields else None)
        return (
            (Text(name, theme.ink, _FIRST, _MEDIUM, sign=name_doubt, line=name_line), *tags),
            (
                Text(role, theme.soft, lines=2, sign=role_doubt, line=role_line),
                Text(also, theme.soft, lines=2, joint=_joint() if role else ""),
            ),
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return size if index.data(Role.OBJECT) is not None else QSize(0, size.height() - 2)


class StatementsDelegate(RowDelegate):
    """A statement: who, how it is told, and the words; direct speech is a pill in the accent colour."""

    top = bottom = 9

    def lines(self, index: Index) -> Sequence[Line]:
        theme = self._theme
        name = index.data(Qt.ItemDataRole.DisplayRole)
        if index.data(Role.OBJECT) is None:
            return ((Text(name, theme.ink, _FIRST, _MEDIUM),),)
        (doubt,), alone = self.signs(index), not self._under_heading(index)
        (mode,), (words,), cue = index.data(Role.TAGS), index.data(Role.DETAIL), index.data(Role.CUE)
        behind = None if alone or cue else doubt
        place = Text(index.data(Role.PLACE), theme.faint, at_end=True)
        by = (Text(name, theme.ink, _FIRST, _MEDIUM, sign=doubt, line=self.changed(index)),) if alone else ()
        indirect = index.data(Role.OBJECT).mode == Mode.INDIRECT
        return (
            (place, *by) if alone else (),
            (
                *(() if alone else (place,)),
                Text(cue, theme.accent, italic=True, lines=2, sign=None if alone else doubt),
                Text(words.removeprefix(cue).lstrip(), theme.ink, lines=6, sign=behind, goes_on=True),
            ),
            (Text(mode, theme.faint if indirect else theme.accent),),
        )

    def _under_heading(self, index: Index) -> bool:
        first = index.model().index(0, 0)
        return first.isValid() and first.data(Role.OBJECT) is None


class RemarksDelegate(RowDelegate):
    """A remark, or what is doubtful: its kind, the sentence that explains it, where it is, and who settled it."""

    left, top, right, bottom = 42, 9, 16, 9

    def lines(self, index: Index) -> Sequence[Line]:
        theme, settled = self._theme, index.data(Role.DETAIL) or ()
        weight = QFont.Weight.Normal if settled else _MEDIUM
        return (
            (
                Text(index.data(Role.PLACE), theme.faint, at_end=True),
                Text(index.data(Role.LABEL), theme.soft if settled else theme.ink, _FIRST, weight, lines=2),
            ),
            (Text(index.data(Qt.ItemDataRole.DisplayRole), theme.soft, lines=6),),
            *((Text(words, theme.hand),) for words in settled),
        )

    @staticmethod
    def _mark(index: Index) -> Icon | None:
        return None  # the sign before the words tells that it is settled

    def paint_background(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, mirrored: bool) -> None:
        super().paint_background(painter, option, index, mirrored)
        rect, theme, side = rect_of(option), self._theme, px(_SIDE)
        left = rect.right() - px(18) - side if mirrored else rect.left() + px(18)
        place = QRect(left, rect.top() + px(self.top), side, round(side * 1.5))
        if doubts := index.data(Role.DOUBTS):
            painter.setPen(theme.doubt)
            painter.setFont(sign_font(scaled(self._view.font(), _FIRST)))
            within = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            painter.drawText(place, within, doubting.sign(doubts[0]))
            return
        settled = bool(index.data(Role.DETAIL))
        painter.drawPixmap(
            place.topLeft() + QPoint(0, px(3)),
            theme.sign("tick" if settled else "flag", theme.hand if settled else theme.doubt, _SIDE),
        )


def _details(words: str, theme: Theme, title: str, line: QColor | None) -> Line:
    """Details on one line where they fit; the last, a count, is never cut short. A line stands below the ``title``."""
    first, *rest = ((part, line if part == title else None) for part in words.split(between()))
    return (
        Text(first[0], theme.soft, lines=2, line=first[1]),
        *(
            Text(part.replace(" ", "\N{NO-BREAK SPACE}"), theme.soft, lines=1, joint=_joint(), line=line)
            for part, line in rest
        ),
    )


def _tag(words: str, colour: QColor | None, theme: Theme) -> Text:
    """How something was given, behind what it is."""
    return Text(words, colour or theme.soft, joint=_joint(), joint_colour=theme.soft)


def _joint() -> str:
    """What stands between words of a line: never at its end, where the line is broken."""
    return f"{between().strip()}\N{NO-BREAK SPACE}"
