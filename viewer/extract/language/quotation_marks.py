"""Quotation marks of all kinds made English typographic ones, sign for sign: ``"So," „so“ «so»`` are “So,” “so” “so”.

A straight mark, and one that opens in one language and closes in another, opens or closes by what stands around it.
One that measures (``6'2"``) stays. Single marks that open nothing are apostrophes.
"""

from __future__ import annotations

import re

_DOUBLE = re.compile('["“”„«»]')
_FOREIGN = re.compile('["„«»]')
"""Where none of these stands, “ and ” are what they seem."""

_SINGLE = re.compile(r"['`´ʼ‹›]|(?<=\w)‘(?=\w)|‘(?=\d)")
_OPENS = re.compile(
    r"(?<![\w’'])['‘`‹](?=[A-Z“])"
    r"(?=(?:[^'‘’`´›“”\n]|(?<=\w)['’](?=\w)|(?<=s)['’](?= [a-z]))+(?:['’´›](?!\w)|(?<=[.,?!])”(?=\s)))"
)
"""A single mark before a capital with another one at the end of a word behind it."""

_BEFORE = frozenset("([{—–-/‘'“")
"""What may stand right before a mark that opens, beside white space."""
_BEHIND = frozenset(".,;:!?)]}…’'”")


def alike(paragraph: str) -> str:
    """The paragraph, which is as long, with quotation marks of one kind."""
    if _FOREIGN.search(paragraph):
        paragraph = _doubles(paragraph)
    if _SINGLE.search(paragraph):
        paragraph = _SINGLE.sub("’", _OPENS.sub("‘", paragraph))
    return paragraph


def _doubles(paragraph: str) -> str:
    signs = list(paragraph)
    is_open = False
    for hit in _DOUBLE.finditer(paragraph):
        at = hit.start()
        before = signs[at - 1] if at else " "
        behind = signs[at + 1] if at + 1 < len(signs) else " "
        if hit[0] == '"' and not is_open and before.isdigit():
            continue
        is_open = _opens(hit[0], before, behind, is_open)
        signs[at] = "“" if is_open else "”"
    return "".join(signs)


def _opens(mark: str, before: str, behind: str, is_open: bool) -> bool:
    """Whether a mark between these two signs opens a quotation."""
    if mark == "„":
        return True
    if before.isspace() and not behind.isspace() and behind not in _BEHIND:
        return True
    if behind.isspace() or behind in _BEHIND:
        return before.isspace() and not is_open and not behind.isspace()
    return before in _BEFORE or not is_open
