"""Places visited: what was chosen, in order, so that one can go back and forward. Pure Python: no Qt."""

from __future__ import annotations

from viewer.models.links import Subject

_KEPT = 200
"""So many places back can be gone."""


class Visits:
    """A line of subjects with a place in it. A visit from the middle of the line drops what lay ahead."""

    def __init__(self) -> None:
        self._line: list[Subject] = []
        self._here = -1

    def visit(self, subject: Subject) -> None:
        """Go to a subject; the one that is visited already is not visited again."""
        if self._here >= 0 and self._line[self._here] == subject:
            return
        self._line = [*self._line[: self._here + 1], subject][-_KEPT:]
        self._here = len(self._line) - 1

    def can_go(self, by: int) -> bool:
        """Whether there is a place so far back (negative) or forward."""
        return 0 <= self._here + by < len(self._line)

    def go(self, by: int) -> Subject:
        """The subject so far back (negative) or forward, which is visited now. Raises LookupError if there is none."""
        if not self.can_go(by):
            raise LookupError(f"no place {by} from here")
        self._here += by
        return self._line[self._here]

    def clear(self) -> None:
        """Forget all, for another report."""
        self._line, self._here = [], -1
