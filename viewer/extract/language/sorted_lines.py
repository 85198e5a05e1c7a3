"""Sorted lines of a text, among which words are looked up where they stand: a list of all takes longer to make."""

from __future__ import annotations


class SortedLines:
    """The lines of a text, or of a part of it, that are sorted but for capitals."""

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        """``start`` and ``end``: where the first line begins, and where the last one ends."""
        self._text, self._start = text, start
        self._end = len(text) if end is None else end

    def line(self, low: str) -> str | None:
        """The line that is a word, which is given in small letters; None where there is none. By bisection."""
        text, first, behind = self._text, self._start, self._end
        while first < behind:
            start = text.rfind("\n", first, (first + behind) // 2) + 1 or first
            end = text.find("\n", start, behind)
            line = text[start : behind if end < 0 else end]
            here = line.lower()
            if here == low:
                return line
            if here < low:
                first = start + len(line) + 1
            else:
                behind = start
        return None
