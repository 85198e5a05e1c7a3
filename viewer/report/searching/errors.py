"""What is said of a query that cannot be searched for."""

from __future__ import annotations


class QueryError(ValueError):
    """A query that cannot be searched for. ``str(error)`` says why in plain words; ``position`` where in it, if known.

    The position counts characters from 0.
    """

    def __init__(self, sentence: str, position: int | None = None) -> None:
        super().__init__(sentence)
        self.position = position
