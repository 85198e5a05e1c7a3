"""A line of glyphs from left to right, as painted, -> the order in which it is read.

This is the Unicode bidirectional algorithm, run backwards: every glyph gets a level from its neighbours on the line,
and what is on odd levels is turned round. Where the page does not tell (numbers between the directions), Persian and
Arabic digits go with the words that are written from right to left, others with those from left to right.

Some programs write down the bracket that is seen, some the bracket that was typed. So in lines with words from right
to left, brackets and quotation marks open before words and close behind them, whatever the file says.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""A character that is written from right to left."""

OPENING = "«([{‹“"
CLOSING = "»)]}›”"
"""Brackets and quotation marks that open, and in the same order those that close."""
_PARTNERS = {**dict(zip(OPENING, CLOSING, strict=True)), **dict(zip(CLOSING, OPENING, strict=True))}
_ENDS = " .,:;!?،؛؟" + CLOSING
_STARTS = " " + OPENING
_BETWEEN_DIGITS = ".,:/-٫٬"
_EASTERN_DIGITS = re.compile("[\u0660-\u0669\u06f0-\u06f9]")


def majority(text: str) -> bool | None:
    """Whether more letters are written from right to left; None if as many are written from left to right."""
    right = sum(unicodedata.bidirectional(char) in ("R", "AL") for char in text)
    left = sum(unicodedata.bidirectional(char) == "L" for char in text)
    return None if right == left else right > left


def reading_order(glyphs: Sequence[str], rtl: bool) -> list[int]:
    """The indexes of the glyphs, given from left to right, as they are read in a paragraph of this direction."""
    levels = _levels([_kind(glyph) for glyph in glyphs], glyphs, rtl)
    order = list(range(len(glyphs)))
    for level in range(1, max(levels, default=0) + 1):
        _turn(order, levels, level)
    return order


def _turn(order: list[int], levels: Sequence[int], level: int) -> None:
    """Turn round the runs of this level and above."""
    start = 0
    while start < len(order):
        if levels[order[start]] < level:
            start += 1
            continue
        end = start
        while end < len(order) and levels[order[end]] >= level:
            end += 1
        order[start:end] = order[start:end][::-1]
        start = end


def _kind(glyph: str) -> str:
    """L, R, N (a number) or a space for what has no direction."""
    for char in glyph:
        direction = unicodedata.bidirectional(char)
        if direction in ("L", "R"):
            return direction
        if direction == "AL" or char in "\u200c،؛؟":  # they stand among words from right to left only
            return "R"
        if direction in ("EN", "AN"):
            return "N"
    return " "


def _levels(kinds: list[str], glyphs: Sequence[str], rtl: bool) -> list[int]:
    for place, glyph in enumerate(glyphs[1:-1], 1):
        if glyph in _BETWEEN_DIGITS and kinds[place - 1] == kinds[place + 1] == "N":
            kinds[place] = "N"
    for place, glyph in enumerate(glyphs):
        beside = kinds[max(0, place - 1) : place + 2]
        if glyph in "%٪+-−$€£" and "N" in beside:
            kinds[place] = "N"
    _place_numbers(kinds, glyphs, rtl)
    base = "R" if rtl else "L"
    levels: list[int] = []
    before = base
    afters = _afters(kinds, base)
    for kind, after in zip(kinds, afters, strict=True):
        direction = kind if kind != " " else before if before == after else base
        if kind != " ":
            before = "R" if kind == "N" else kind
        levels.append(2 if direction == "N" else 1 if direction == "R" else 2 if rtl else 0)
    return levels


def _afters(kinds: Sequence[str], base: str) -> list[str]:
    """For every place, the direction of what stands to the right of it."""
    found: list[str] = []
    after = base
    for kind in reversed(kinds):
        found.append(after)
        if kind != " ":
            after = "R" if kind == "N" else kind
    return found[::-1]


def _place_numbers(kinds: list[str], glyphs: Sequence[str], rtl: bool) -> None:
    """Turn numbers into L that stand among words from left to right: N is left where they stand in the other words."""
    words = [kind if kind in "LR" else " " for kind in kinds]
    afters = _afters(words, "")
    before = ""
    for kind, run in itertools.groupby(range(len(kinds)), kinds.__getitem__):
        places = list(run)
        if kind in "LR":
            before = kind
        elif kind == "N":
            after = afters[places[-1]]
            if rtl:
                among_left = before == after == "L"
            elif any(_EASTERN_DIGITS.search(glyphs[place]) for place in places):
                among_left = "R" not in (before, after)
            else:
                among_left = not before == after == "R"
            for place in places:
                words[place] = "L" if among_left else "N"
    kinds[:] = words


def with_right_brackets(text: str) -> str:
    """A line in reading order, its brackets and quotation marks opening before words and closing behind them."""
    if not any(char in _PARTNERS for char in text):
        return text
    chars = list(text)
    opened: Counter[str] = Counter()
    for place, char in enumerate(chars):
        if char not in _PARTNERS:
            continue
        before = chars[place - 1] if place else " "
        after = chars[place + 1] if place + 1 < len(chars) else " "
        starts = before in _STARTS
        ends = after in _ENDS or after in _PARTNERS and not starts
        opening, closing = (char, _PARTNERS[char]) if char in OPENING else (_PARTNERS[char], char)
        opens = starts if starts != ends else not opened[opening]
        if opens:
            opened[opening] += 1
        elif opened[opening]:
            opened[opening] -= 1
        chars[place] = opening if opens else closing
    return "".join(chars)
