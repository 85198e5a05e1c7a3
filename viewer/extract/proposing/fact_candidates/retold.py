"""What the whole report tells of the words of a candidate: how often, where, and in which longer names they stand.

``Lowick`` stands in a headline, in ``Lowick Parish Council`` and behind "in", and never in small letters; a ``Church``
is a ``church`` elsewhere.
"""

from __future__ import annotations

import bisect
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from viewer.extract.proposing.fact_candidates.context import told_classes
from viewer.extract.rules.shared.draft import Reading

_MOST = 24
"""So many places of the words are looked at."""
_HEAD = 30_000
"""So many characters are looked through."""
_LINES = 3
"""So many paragraphs at the head are told apart."""
_NEAR = 60
"""So many characters from a date are near it."""
_BEFORE = re.compile(r"(?P<word>[\w'’]+)\W{1,2}$")
_BEHIND = re.compile(r"(?P<mark>['’]s\b|[,.;:!?)–—-]*)\s*(?P<word>\w*)")
_OTHERS = ("title", "place", "city", "organisers")
"""The fields of which rules may have proposed a longer name."""


def _in_small_letters(text: str) -> str:
    """A text of the same length in small letters, but for those of which there would be several."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


class Retold:
    """Looks words up in the whole of a report."""

    def __init__(self, reading: Reading) -> None:
        self._passage = passage = reading.passage
        self._text = passage.text[:_HEAD]
        self._small = _in_small_letters(self._text)
        self._starts = [span.start for span in passage.paragraphs]
        self._prose = next((n for n in range(len(self._starts)) if not passage.is_heading(n)), 0)
        self._dates = [date.span.start for date in passage.dates]
        self._names = {
            field: " | ".join(str(one.fact.value).casefold() for one in reading.considered.get(field, [])[:2])
            for field in _OTHERS
        }

    def features(self, field: str, words: str) -> dict[str, float]:
        """What is told of the words of a candidate of a field, in small letters, all over the report."""
        hits = list(islice(_hits(self._small, words), _MOST))
        found = {
            f"within the {other} of a rule": 1.0
            for other, told in self._names.items()
            if other != field and any(_hits(told, words))
        }
        if not hits:
            return found
        found[f"retold={min(len(hits).bit_length(), 4)}"] = 1.0
        found |= dict.fromkeys(self._places(hits), 1.0)
        counts = Counter(name for start, end in hits for name in self._beside(start, end))
        return found | {name: count / len(hits) for name, count in counts.items()}

    def _places(self, hits: Sequence[tuple[int, int]]) -> Iterator[str]:
        numbers = [bisect.bisect_right(self._starts, start) - 1 for start, _ in hits]
        last = len(self._starts) - 1
        for number in numbers:
            if number < _LINES and self._passage.is_heading(number):
                yield f"in line {number}"
            elif self._passage.is_heading(number):
                yield "in a later heading"
            if number == self._prose:
                yield "in the first of the prose"
            if number == last:
                yield "in the last of the prose"
        if len(set(numbers)) > 2:
            yield "in three paragraphs"

    def _beside(self, start: int, end: int) -> Iterator[str]:
        text = self._text
        if text[start : start + 1].islower():
            yield "share in small letters"
        elif text[start:end].isupper():
            yield "share in capitals"
        before = _BEFORE.search(text[max(0, start - 24) : start])
        if before is not None and before["word"][:1].isupper():
            yield "share behind a capital"
        elif before is not None:
            yield f"share behind {before['word'].lower()}"
        behind = _BEHIND.match(text, end)
        if behind is not None:
            if behind["mark"]:
                yield f"share before {behind['mark'][:1]}"
            elif behind["word"][:1].isupper():
                yield "share before a capital"
                yield from (f"share before {name}" for name in told_classes(behind["word"].lower()))
        near = bisect.bisect_left(self._dates, start - _NEAR)
        if near < len(self._dates) and self._dates[near] < end + _NEAR:
            yield "share near a date"


def _hits(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Where words stand in a text, whole."""
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if not (_goes_on(text[start - 1 : start]) or _goes_on(text[end : end + 1])):
            yield start, end
        start = text.find(words, start + 1)


def _goes_on(letter: str) -> bool:
    return letter.isalnum() or letter == "_"
