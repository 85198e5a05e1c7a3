"""Words that nobody sees who looks at a page: those outside of the part of the sheet that is shown.

Programs that cut pages out of larger ones, or cut the edges off, leave all words in the file. A word is seen if a part
of it is.
"""

from __future__ import annotations

from viewer.reading.formats.pdf.pdfium import TextPage
from viewer.reading.formats.pdf.turned_page import Box

_OVER = 1.0
"""By how much letters may stand over the edge, in points: their boxes are wider than what is painted."""
_LINE_ENDS = "\r\n"


def unseen(page: TextPage) -> frozenset[int]:
    """The indexes of the characters of such words, and of the spaces behind them."""
    shown = page.shown()
    if shown is None or all(_is_within(piece, shown) for piece in page.pieces(0, page.count)):
        return frozenset()
    found: set[int] = set()
    word: list[int] = []
    for index in range(page.count):
        char = chr(page.char(index))
        if not char.isspace():
            word.append(index)
            continue
        if word and not any(_is_shown(page, one, shown) for one in word):
            found.update(word if char in _LINE_ENDS else (*word, index))
        word = []
    if not any(_is_shown(page, one, shown) for one in word):
        found.update(word)
    return frozenset(found)


def _is_shown(page: TextPage, index: int, shown: Box) -> bool:
    left, bottom, right, top = page.box(index)
    x, y = (left + right) / 2, (bottom + top) / 2
    return bool(page.object(index)) and _is_within((x, y, x, y), shown)


def _is_within(box: Box, shown: Box) -> bool:
    left, bottom, right, top = shown
    return left - _OVER <= box[0] and bottom - _OVER <= box[1] and box[2] <= right + _OVER and box[3] <= top + _OVER
