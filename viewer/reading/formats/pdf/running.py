"""Heads and feet that pages repeat, and their numbers: lines that are no part of the text."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from viewer.reading.formats.pdf.line import Line

_EDGE = 1 / 6
"""Share of a page, at its top and at its bottom, in which heads and feet stand."""
_SET_APART = 1.7
"""Distance from which a row stands apart from the next one, in sizes of the smaller letters."""
_LEAST_PAGES, _FEWEST_PAGES = 3, 2
"""So many pages bear the line; of a document with fewer both."""
_LEAST_SHARE = 0.4
"""Share of the pages that bear the line: less than half, because left and right pages may bear different ones."""
_NEAR = 3.0
"""Points within which lines of different pages stand at the same height."""
_APART = 2.5
"""Distance of the number of a page from the text, at least, in sizes of its letters."""
_FIRST_OF_ONE = re.compile(r"\W{0,3}1\W{0,3}|\D{0,10}1\D{1,10}1\W{0,3}")
_LONGEST = 150
_PRINTED = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? +\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?(?:\t.*)?")
_PRINTED_FROM = re.compile(r"(?:https?|file)://\S*(?:\t\D{0,10}\d+\D{1,10}\d+)?")
_NUMBERS = re.compile(r"\W*\d{1,4}\W*|\D{0,10}\d{1,4}\D{1,10}\d{1,4}\D{0,3}")
_LARGER = 1.1
"""Times the size of the text from which letters are those of a heading."""
_DIGITS = re.compile(r"\d+")


def without_running(pages: Sequence[list[Line]], body: float) -> tuple[list[list[Line]], list[str], bool]:
    """The lines of every page but those that repeat, an example of each of these, and whether pages bear numbers.

    ``body`` is the size of the letters of the text: what is set larger is a heading.
    """
    repeated = [*_repeated(pages, body), *_alike(itertools.chain.from_iterable(map(_printed, pages)))]
    if len(pages) == 1:
        repeated += [[line] for line in _outer(pages[0]) if _is_only_number(line, pages[0])]
    if not repeated:
        return list(pages), [], False
    with_words = [bool(re.search(r"[^\W\d_]", lines[0].text)) for lines in repeated]
    examples = {lines[0].text.replace("\t", " ") for lines, words in zip(repeated, with_words, strict=True) if words}
    return _without(pages, repeated), sorted(examples), not all(with_words)


def _repeated(pages: Sequence[list[Line]], body: float) -> Iterator[list[Line]]:
    """The same line of several pages, at their top or bottom, together. Half of the pages tell something else, too."""
    least = max(_FEWEST_PAGES if len(pages) < _LEAST_PAGES else _LEAST_PAGES, _LEAST_SHARE * len(pages))
    outer = [line for lines in pages for line in _outer(lines) if len(line.text) <= _LONGEST]
    alike = _alike(line for line in outer if line.size <= body * _LARGER or _at_edges(line))
    found = [lines for lines in alike if len(_pages_of(lines)) >= least and _counts(lines)]
    telling = _telling(_without(pages, found))
    for lines in found:
        if 2 * len(_pages_of(lines) & telling) >= len(_pages_of(lines)) or _NUMBERS.fullmatch(lines[0].text):
            yield lines


def _telling(pages: Iterable[list[Line]]) -> set[int]:
    """The pages most of whose lines are on no other one: not those of one form, nor one that stands there twice."""
    own: Counter[int] = Counter()
    for lines in _alike(line for page in pages for line in page):
        own.update({page: 1 if len(_pages_of(lines)) == 1 else -1 for page in _pages_of(lines)})
    return {page for page, lines in own.items() if lines > 0}


def _pages_of(lines: Iterable[Line]) -> set[int]:
    return {line.page for line in lines}


def _without(pages: Sequence[list[Line]], repeated: Sequence[list[Line]]) -> list[list[Line]]:
    """The lines of every page but those that are where repeated ones are."""
    places: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    for lines in repeated:
        bases = [line.base for line in lines]
        places[_pattern(lines[0])].append((min(bases) - _NEAR, max(bases) + _NEAR))
    return [[line for line in lines if not _is_within(line, places.get(_pattern(line), ()))] for lines in pages]


def _alike(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """The same lines, but for their numbers, that stand at the same height of their pages, together."""
    found: defaultdict[str, list[Line]] = defaultdict(list)
    for line in lines:
        found[_pattern(line)].append(line)
    return itertools.chain.from_iterable(map(_in_place, found.values()))


def _in_place(lines: Sequence[Line]) -> list[list[Line]]:
    """The same lines, those together that stand at the same height of their pages."""
    placed = sorted(lines, key=lambda line: line.base)
    found = [placed[:1]]
    for before, line in itertools.pairwise(placed):
        if line.base - before.base > _NEAR:
            found.append([])
        found[-1].append(line)
    return found


def _is_within(line: Line, places: Sequence[tuple[float, float]]) -> bool:
    return not line.angle and any(top <= line.base <= bottom for top, bottom in places)


def _is_only_number(line: Line, lines: Sequence[Line]) -> bool:
    """Whether the line, the first or last of the only page, is its number: apart from the text."""
    others = [abs(line.base - other.base) for other in lines if other is not line and not other.angle]
    return _FIRST_OF_ONE.fullmatch(line.text) is not None and min(others, default=0.0) > _APART * line.size


def _at_edges(line: Line) -> bool:
    """Whether the line is no heading, however large: words at both edges of the page, or its number alone."""
    return "\t" in line.text or _NUMBERS.fullmatch(line.text) is not None


def _outer(lines: Sequence[Line]) -> list[Line]:
    """The lines at the top and at the bottom of a page that stand apart from what is between them."""
    placed = sorted((line for line in lines if not line.angle), key=lambda line: line.base)
    first, last = 0, len(placed)
    for place, (before, after) in enumerate(itertools.pairwise(placed), 1):
        if after.base - before.base > _SET_APART * min(before.size, after.size):
            if before.depth < _EDGE:
                first = place
            if after.depth > 1 - _EDGE:
                last = min(last, place)
    return placed[:first] + placed[max(first, last) :]


def _printed(lines: Sequence[Line]) -> list[Line]:
    """Head and foot that a browser prints on a page: when it was printed, and from where."""
    outer = _outer(lines)
    head = [line for line in outer if _PRINTED.fullmatch(line.text)]
    foot = [line for line in outer if _PRINTED_FROM.fullmatch(line.text)]
    return head + foot if head and foot and head[-1].base < foot[0].base else []


def _pattern(line: Line) -> str:
    """What is the same on all pages if the numbers of these are in it."""
    return _DIGITS.sub("#", line.text)


def _counts(lines: Sequence[Line]) -> bool:
    """Whether the numbers in the lines, if there are any, are the same everywhere or count the pages."""
    for numbers in zip(*(_DIGITS.findall(line.text) for line in lines), strict=False):
        distances = Counter(int(number[-6:]) - line.page for number, line in zip(numbers, lines, strict=True))
        same = Counter(numbers)
        if max(distances.most_common(1)[0][1], same.most_common(1)[0][1]) < 0.8 * len(lines):
            return False
    return True
