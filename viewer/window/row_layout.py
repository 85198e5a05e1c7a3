"""Lines of text, flowed into a width: measured and painted by the same code, so that rows fit their text."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import KW_ONLY, dataclass, replace
from itertools import groupby, zip_longest
from operator import attrgetter

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from viewer.window.directions import left_open, reads_right_to_left
from viewer.window.doubt_marks import room, sign_font, thin_line, underline
from viewer.window.theme import px, scaled
from viewer.window.typefaces import with_equal_digits

_BESIDE = 5
"""Pixels around a sign of doubt within which it is pressed."""
_NEAR = 8
"""Pixels that are left of a line for which it is tried whether a word fits."""
_LEADING = 1.14
"""Distance of lines, in heights of their font."""
_DOTS = 3
"""Room that the dotted line takes below words, in pixels."""


@dataclass(frozen=True, slots=True)
class Sign:
    """What stands behind doubtful words; a line in its colour stands below them."""

    words: str
    colour: QColor


@dataclass(frozen=True, slots=True)
class Text:
    """Words in one style. They go on where the part before them ends, and end in an ellipsis after ``lines`` lines."""

    words: str
    colour: QColor
    size: float = 1.0
    """Factor of the view's font."""
    weight: QFont.Weight = QFont.Weight.Normal
    italic: bool = False
    lines: int = 3
    joint: str = ""
    """What stands between these words and those before them in the line."""
    joint_colour: QColor | None = None
    """Its colour, where that is another one."""
    sign: Sign | None = None
    line: QColor | None = None
    """The colour of a thin line below the words: a reader changed them."""
    struck: bool = False
    """Whether a line goes through the words: they do not hold any more."""
    at_end: bool = False
    """Whether the words stand at the end of the line that the others begin in. Of a line, such a part comes first."""
    column: int = 0
    """What stands behind these words in their line begins so far from where that begins, in pixels at the usual size,
    on each line that it takes."""
    goes_on: bool = False
    """Whether the words go on with the sentence of the part before them: the two stand as that is read, in whatever
    direction the row is."""

    @property
    def joint_ink(self) -> QColor:
        """The colour of what stands before the words."""
        return self.joint_colour or self.colour


Line = Sequence[Text]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A line of text to paint, at a place from the left top corner."""

    x: float
    y: float
    width: float
    height: float
    words: str
    font: QFont
    colour: QColor
    dots: QColor | None = None
    """The colour of the dotted line below it."""
    line: QColor | None = None
    """The colour of the thin line below it."""
    sign: bool = False
    """Whether it is a sign of doubt."""
    _: KW_ONLY
    whole: str
    """The words that it is a line of: they have one direction."""
    group: tuple[int, int]
    """The number of the line, and of the sentence: what has the same stands in the direction of the words."""


class RowLayout:
    """Lines laid out in a width. ``height`` is what they need, in pixels."""

    def __init__(self, lines: Sequence[Line], font: QFont, width: float, reserve: float = 0.0) -> None:
        """``reserve`` is the room left free at the end of the first line, in pixels."""
        self._width = max(width, 24.0)
        self._reserve = min(reserve, self._width / 2)
        self._font = font
        self._drawn: list[_Drawn] = []
        self._x = self._y = self._line_height = self._indent = self._taken = 0.0
        self._row = self._sentence = 0
        for line in lines:
            self._x = self._indent = 0.0
            parts = [part for part in line if part.words]
            for part, after in zip_longest(parts, parts[1:]):
                self._sentence += not part.goes_on
                if part.at_end:
                    self._add_at_end(part)
                else:
                    self._add_text(part, alone=not any(one is not None and one.goes_on for one in (part, after)))
            self._break()
        self.height = math.ceil(self._y)

    @property
    def baseline(self) -> float:
        """How far below the top the words of the first line stand, in pixels."""
        if not self._drawn:
            return 0.0
        first = self._drawn[0]
        height, ascent = line_of(first.words, first.font)
        return first.y + (first.height - height) / 2 + ascent

    def paint(self, painter: QPainter, left: float, top: float, mirrored: bool = False) -> None:
        """Paint with the left top corner there; from right to left if mirrored."""
        ways = Qt.LayoutDirection
        for drawn, x in self._placed(mirrored=mirrored):
            rightwards = not reads_right_to_left(drawn.whole, mirrored=mirrored)
            painter.setLayoutDirection(ways.LeftToRight if rightwards else ways.RightToLeft)
            rect = QRectF(left + x, top + drawn.y, drawn.width, drawn.height)
            painter.setFont(drawn.font)
            painter.setPen(QPen(drawn.colour, 1.0))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(rect, int(flags) | int(side) | int(Qt.AlignmentFlag.AlignAbsolute), drawn.words)
            if drawn.dots:
                metrics = QFontMetricsF(drawn.font)
                baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent()
                underline(painter, rect.left(), rect.right(), baseline, drawn.dots)
            elif drawn.line:  # one line below the other would be one of no colour; the pencil tells of the second
                below = rect.top() + (rect.height() + QFontMetricsF(drawn.font).height()) / 2
                thin_line(painter, rect.left(), rect.right(), below - px(1), drawn.line)

    def has_sign_at(self, x: float, y: float, mirrored: bool = False) -> bool:
        """Whether a sign of doubt is painted at a place from the left top corner, or just beside it."""
        gap = px(_BESIDE)
        for drawn, left in self._placed(mirrored=mirrored):
            if drawn.sign and left - gap <= x <= left + drawn.width + gap and 0 <= y - drawn.y <= drawn.height:
                return True
        return False

    def places(self, *, mirrored: bool = False) -> list[tuple[str, float]]:
        """What is painted, line by line, and how far from the left."""
        return [(drawn.words, x) for drawn, x in self._placed(mirrored=mirrored)]

    def _placed(self, *, mirrored: bool) -> Iterator[tuple[_Drawn, float]]:
        """All that is to be painted, each with its place from the left."""
        for _, sentence in groupby(self._drawn, attrgetter("group")):
            members = list(sentence)
            start, end = members[0].x, max(drawn.x + drawn.width for drawn in members)
            left = self._width - end if mirrored else start
            backwards = reads_right_to_left(members[0].whole, mirrored=mirrored)
            for drawn in members:
                yield drawn, left + (end - drawn.x - drawn.width if backwards else drawn.x - start)

    @property
    def _room(self) -> float:
        """The width of the line that is being filled, without what stands at its end."""
        return self._width - self._taken - (self._reserve if self._y == 0.0 else 0.0)

    def _add_at_end(self, part: Text) -> None:
        """Put words at the end of the line, and leave the rest of it to others."""
        font = with_equal_digits(scaled(self._font, part.size, part.weight))
        metrics = QFontMetricsF(font)
        width = min(math.ceil(metrics.horizontalAdvance(part.words)), self._room / 2)
        words = metrics.elidedText(part.words, Qt.TextElideMode.ElideRight, width)
        height = math.ceil(metrics.height() * _LEADING)
        x, group = self._room - width, self._group
        self._place(_Drawn(x, self._y, width, height, words, font, part.colour, whole=words, group=group))
        self._x, self._taken = 0.0, self._taken + width + metrics.horizontalAdvance("  ")

    def _add_text(self, part: Text, *, alone: bool) -> None:
        """Add words; ``alone`` tells whether they are a sentence by themselves."""
        font = scaled(self._font, part.size, part.weight)
        font.setItalic(part.italic)
        font.setStrikeOut(part.struck)
        metrics = QFontMetricsF(font)
        height = math.ceil(metrics.height() * _LEADING) + (px(_DOTS) if part.sign else 0)
        gap = metrics.horizontalAdvance(" ") if self._x > self._indent and part.words[0] not in ",;:.!?" else 0.0
        sign_room = room(part.sign.words, font) if part.sign else 0.0
        dots = part.sign.colour if part.sign else None
        word = part.joint + part.words.split(" ", 1)[0]
        if self._x > self._indent and not _fits(word, font, self._room - self._x - gap - sign_room):
            self._break()
            gap = 0.0
        shown = part.words
        if self._x and part.joint:  # by itself, so that it stands between the two in a mirrored row as well
            joint = part.joint.strip()
            width = math.ceil(metrics.horizontalAdvance(joint))
            x, group = self._x + gap, self._group
            self._place(_Drawn(x, self._y, width, height, joint, font, part.joint_ink, whole=joint, group=group))
            self._sentence += 1
        layout = QTextLayout(shown, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        start, number = 0, 1
        rest = layout.createLine()
        while rest.isValid():
            width = max(self._room - self._x - gap - sign_room, 1.0)
            rest.setLineWidth(width)
            end = rest.textStart() + rest.textLength()
            last = number == part.lines and end < len(shown)
            words = left_open(shown[:start]) + (shown[start:] if last else shown[start:end].rstrip())
            if last:
                words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            width = math.ceil(min(metrics.horizontalAdvance(words), width))
            x, group = self._x + gap, self._group
            style = (height, words, font, part.colour, dots, part.line)
            self._place(_Drawn(x, self._y, width, *style, whole=shown, group=group))
            start, number, gap = end, number + 1, 0.0
            rest = layout.createLine()
            if last or not rest.isValid():
                break
            self._break()
        layout.endLayout()
        if part.sign:
            self._sentence += alone
            self._add_sign(part.sign, font, height)
        if part.column:
            self._indent = min(float(px(part.column)), self._width / 2)
            self._x = max(self._x, self._indent)

    def _add_sign(self, sign: Sign, font: QFont, height: float) -> None:
        """Put the sign behind the words that were added last, which left room for it."""
        font = sign_font(font)
        width = math.ceil(QFontMetricsF(font).horizontalAdvance(sign.words))
        x = self._x + room(sign.words, font) - width
        style = (height, sign.words, font, sign.colour)
        self._place(_Drawn(x, self._y, width, *style, sign=True, whole=sign.words, group=self._group))

    @property
    def _group(self) -> tuple[int, int]:
        return self._row, self._sentence

    def _place(self, drawn: _Drawn) -> None:
        self._drawn.append(drawn)
        self._x = drawn.x + drawn.width
        self._line_height = max(self._line_height, drawn.height)

    def _break(self) -> None:
        """End the line: what is lower than the line stands in its middle."""
        for number in range(len(self._drawn) - 1, -1, -1):
            drawn = self._drawn[number]
            if drawn.y != self._y:
                break
            if drawn.height < self._line_height:
                self._drawn[number] = _lowered(drawn, (self._line_height - drawn.height) / 2)
        self._y += self._line_height
        self._row += 1
        self._x, self._line_height, self._taken = self._indent, 0.0, 0.0


def line_of(words: str, font: QFont) -> tuple[float, float]:
    """The height of words on one line, and how far below its top they stand: letters of another font may be taller."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(float("inf"))
    layout.endLayout()
    return line.height(), line.ascent()


def _fits(word: str, font: QFont, width: float) -> bool:
    """Whether a word is not broken in a line of such a width, for which some letters need more than their own."""
    spare = width - QFontMetricsF(font).horizontalAdvance(word)
    if not 0.0 <= spare < px(_NEAR):
        return spare >= 0.0
    layout = QTextLayout(word, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return line.textLength() >= len(word)


def _lowered(drawn: _Drawn, by: float) -> _Drawn:
    return replace(drawn, y=drawn.y + by)
