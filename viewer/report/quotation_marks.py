"""Quotation marks of words that are quoted: which belong together, and how they nest within marks of our own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

_LEVELS = ("“”", "‘’")
"""The marks of a quotation, and of one inside it; those of a third level are as the first, and so on."""
_FAMILIES = ('“”„‟"', "‘’‚‛'", "«»", "‹›")
"""Marks that are each other's fellows, in one language or another."""
_OPENING = "“„‟‘‚‛«‹"
_STRAIGHT = "\"'"
_SINGLE = "‘’‚‛'"
"""Marks that are also apostrophes, and letters (ayn): those without a fellow are left alone."""
_FELLOWS = {"“": "”", "”": "“", "„": "“", "‟": "”", "«": "»", "»": "«", "‹": "›", "›": "‹", '"': '"'}
"""The mark that is written for a missing fellow."""
_TURNED = {"“": "„", "‘": "‚", "«": "»", "‹": "›"}
"""Marks that close what these have opened, though elsewhere they open."""
_TURNED_BACK = {"”": "”", "»": "«", "›": "‹"}
"""Marks that open what these close, though elsewhere they close."""

_MARKS = re.compile(f"[{''.join(_FAMILIES)}]")
_BEFORE = " ([{-–—/…“”„‟‘‚‛«»‹›\"'"
"""What a quotation may begin behind."""
_NEVER_FIRST = " .,;:!?)]}”’"
"""What no quotation begins with."""
_CLOSING_SINGLE = re.compile(r"(?<=\S)['’](?!\w)")
_POSSESSIVE = re.compile(r"(?<=[sS])['’](?=\s+\w)")
_END_OF_SINGLE = re.compile(r"(?<![^\s([–—-])['‘](?=\w)|[”\"»]")
_FAR, _NEXT = 1_000, 20
"""So many characters, or marks, ahead is looked for what tells what a mark is."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """A quotation by where its marks stand. One that is missing belongs before all words, or before ``end``."""

    start: int
    end: int
    opened: bool = True
    closed: bool = True


def quoted(*passages: str) -> str:
    """Passages of a text within quotation marks, an ellipsis where words between them are left out: ``“A … b”``.

    White space in them is folded. Marks inside become those of the next level, ``‘b’``, and a mark whose fellow was
    left out gets one. Passages that all are quotations themselves have no other marks around them than those.
    """
    found = [(words, _pairs(words)) for words in passages]
    if found and all(_is_one_quotation(words, pairs) for words, pairs in found):
        bare = (words[pairs[-1].opened : pairs[-1].end] for words, pairs in found)
        found = [(words, _pairs(words)) for words in bare]
    return f"“{' … '.join(_nested(words, pairs) for words, pairs in found)}”"


def balanced(words: str) -> str:
    """The words as they stand, with the fellow of each quotation mark that is without one."""

    def marks(pair: _Pair) -> str:
        opening = words[pair.start] if pair.opened else _FELLOWS[words[pair.end]]
        return opening + (words[pair.end] if pair.closed else _FELLOWS[words[pair.start]])

    return _marked(words, _pairs(words), marks)


def around(words: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the innermost quotation that holds a stretch of the words begins and ends, its marks included.

    None where the stretch stands in none, or in one of which a mark is missing.
    """
    held = (
        pair for pair in _pairs(words) if pair.opened and pair.closed and pair.start < start and end <= pair.end
    )  # those inside others come first
    found = next(held, None)
    return (found.start, found.end + 1) if found else None


def _is_one_quotation(words: str, pairs: list[_Pair]) -> bool:
    """Whether the words are a quotation from their first to their last character."""
    return bool(pairs) and pairs[-1].start == 0 and pairs[-1].end == len(words) - pairs[-1].closed


def _nested(words: str, pairs: list[_Pair]) -> str:
    """The words as they stand in a quotation, their marks those of the levels below."""
    depths: dict[_Pair, int] = {}
    around: list[_Pair] = []
    for pair in sorted(pairs, key=lambda pair: (pair.start, pair.opened, -pair.end, pair.closed)):
        while around and around[-1].end < pair.end:
            around.pop()
        depths[pair] = len(around)
        around.append(pair)
    return _marked(words, pairs, lambda pair: _LEVELS[(depths[pair] + 1) % len(_LEVELS)])


def _marked(words: str, pairs: list[_Pair], marks: Callable[[_Pair], str]) -> str:
    """The words with other marks around their quotations."""
    signs, first = [*words, ""], [""]
    added: dict[int, list[str]] = defaultdict(list)
    for pair in pairs:
        opening, closing = marks(pair)
        if pair.opened:
            signs[pair.start] = opening
        else:
            first.append(opening)
        if pair.closed:
            signs[pair.end] = closing
        else:
            added[pair.end].append(closing)
    for place, closing in added.items():
        signs[place] = "".join((*closing, signs[place]))
    return "".join((*reversed(first), *signs))


def _pairs(words: str) -> list[_Pair]:
    """The quotations in the words, each after those inside it."""
    pairs: list[_Pair] = []
    opened: list[int] = []
    places = [found.start() for found in _MARKS.finditer(words)]
    marks = "".join(words[place] for place in places)
    for number, place in enumerate(places):
        family = next(family for family in _FAMILIES if words[place] in family)
        fellow = next((start for start in reversed(opened) if words[start] in family), None)
        role = _role(words, place, "" if fellow is None else words[fellow])
        if role == "closing" and fellow is not None:
            while (start := opened.pop()) != fellow:
                pairs.append(_Pair(start, place, closed=False))
            pairs.append(_Pair(fellow, place))
        elif role == "closing":
            pairs.append(_Pair(0, place, opened=False))
        elif role == "opening":
            ahead = marks[number : number + _NEXT]
            if fellow is not None and fellow == opened[-1] and not _are_answered(family, ahead):
                pairs.append(_Pair(opened.pop(), place - words[place - 1].isspace(), closed=False))
            opened.append(place)
    pairs += (_Pair(start, len(words), closed=False) for start in reversed(opened))
    return [pair for pair in pairs if pair.opened and pair.closed or not _is_single(words, pair)]


def _are_answered(family: str, ahead: str) -> bool:
    """Whether a quotation within one in the same marks is closed by those ahead, and so is the one around it.

    Else the marks begin a further paragraph of the same quotation, whose former one is not closed.
    """
    depth = 1
    for mark in ahead:
        if mark in family:
            depth += 1 if mark in _OPENING else -1
            if depth == 0:
                return True
    return False


def _is_single(words: str, pair: _Pair) -> bool:
    return words[pair.start if pair.opened else pair.end] in _SINGLE


def _role(words: str, place: int, fellow: str) -> str:
    """Whether a mark is ``opening``, ``closing`` or, empty, neither; ``fellow`` is the mark that it would close."""
    mark, before, after = words[place], words[place - 1 : place], words[place + 1 : place + 2]
    if before.isalnum() and after.isalnum():
        return ""
    begins = before in _BEFORE and after not in _NEVER_FIRST  # an empty text is in every other
    ends = bool(before.strip())
    if mark in _SINGLE:
        return _role_of_single(words, place, begins, bool(fellow))
    if mark in _OPENING:
        return "closing" if fellow and fellow == _TURNED.get(mark) and ends else "opening"
    if mark in _STRAIGHT:
        if before.isdigit() and not fellow:
            return ""  # inches
        return "opening" if begins or not fellow and not ends else "closing"
    answered = _TURNED_BACK[mark] in words[place + 1 : place + _FAR]
    return "opening" if begins and not fellow and (answered or not ends) else "closing"


def _role_of_single(words: str, place: int, begins: bool, opened: bool) -> str:
    """The same for a mark that may be an apostrophe."""
    mark, after = words[place], words[place + 1 : place + _FAR]
    if mark in _OPENING and not (mark == "‘" and opened and not begins):
        return "opening"
    if opened and (mark in _OPENING or _CLOSING_SINGLE.match(words, place)):
        if not _POSSESSIVE.match(words, place):
            return "closing"
        later = _CLOSING_SINGLE.search(after)
        if later is None or _POSSESSIVE.match(after, later.start()):
            return "closing"
        return "closing" if _END_OF_SINGLE.search(after, 0, later.start()) else ""
    if mark == "'" and begins and not after[:1].isdigit() and _CLOSING_SINGLE.search(after):
        return "opening"
    return ""
