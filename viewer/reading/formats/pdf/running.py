"""Heads and feet that pages repeat, and their numbers: lines that are no part of the text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from viewer.reading.formats.pdf.lines import Line

_OUTER = 2
"""So many lines at the top and at the bottom of a page may repeat."""
_LEAST_PAGES, _FEWEST_PAGES = 3, 2
"""So many pages bear the line; of a document with fewer both, and it is the first or the last of each."""
_LEAST_SHARE = 0.4
"""Share of the pages that bear the line: less than half, because left and right pages may bear different ones."""
_GRID = 6.0
"""Points within which lines stand in the same place."""
_LONGEST = 150
_PRINTED = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? +\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?(?:\t.*)?")
_PRINTED_FROM = re.compile(r"(?:https?|file)://\S*(?:\t\D{0,10}\d+\D{1,10}\d+)?")
_DIGITS = re.compile(r"\d+")


def without_running(pages: Sequence[list[Line]], body: float) -> tuple[list[list[Line]], list[str], bool]:
    """The lines of every page but those that repeat, an example of each of these, and whether pages bear numbers.

    ``body`` is the size of the letters of the text: what is set larger is a heading.
    """
    few = len(pages) < _LEAST_PAGES
    found: defaultdict[tuple[int, str], list[Line]] = defaultdict(list)
    for lines in pages:
        for line in _outer(lines, 1 if few else _OUTER):
            if line.size <= body * 1.1 and len(line.text) <= _LONGEST:
                found[_key(line)].append(line)
    least = max(_FEWEST_PAGES if few else _LEAST_PAGES, _LEAST_SHARE * len(pages))
    printed = {_key(line): line for lines in pages for line in _printed(lines)}
    repeated = {key for key, lines in found.items() if len({line.page for line in lines}) >= least and _counts(lines)}
    repeated.update(printed)
    if not repeated:
        return list(pages), [], False
    kept: list[list[Line]] = []
    for lines in pages:
        gone = {id(line) for line in _outer(lines) if _key(line) in repeated}
        kept.append([line for line in lines if id(line) not in gone])
    found.update((key, [line]) for key, line in printed.items())
    examples = [found[key][0].text.replace("\t", " ") for key in repeated if re.search(r"[^\W\d_]", key[1])]
    return kept, sorted(set(examples)), any(not re.search(r"[^\W\d_]", key[1]) for key in repeated)


def _outer(lines: Sequence[Line], number: int = _OUTER) -> list[Line]:
    """So many lines at the top and at the bottom."""
    placed = sorted((line for line in lines if not line.angle), key=lambda line: line.base)
    return placed[:number] + placed[max(number, len(placed) - number) :]


def _printed(lines: Sequence[Line]) -> list[Line]:
    """Head and foot that a browser prints on a page: when it was printed, and from where."""
    outer = _outer(lines)
    head = [line for line in outer[:_OUTER] if _PRINTED.fullmatch(line.text)]
    foot = [line for line in outer[_OUTER:] if _PRINTED_FROM.fullmatch(line.text)]
    return head + foot if head and foot else []


def _key(line: Line) -> tuple[int, str]:
    return round(line.base / _GRID), _DIGITS.sub("#", line.text)


def _counts(lines: Sequence[Line]) -> bool:
    """Whether the numbers in the lines, if there are any, are the same everywhere or count the pages."""
    for numbers in zip(*(_DIGITS.findall(line.text) for line in lines), strict=False):
        distances = Counter(int(number[-6:]) - line.page for number, line in zip(numbers, lines, strict=True))
        same = Counter(numbers)
        if max(distances.most_common(1)[0][1], same.most_common(1)[0][1]) < 0.8 * len(lines):
            return False
    return True
