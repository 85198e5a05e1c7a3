"""Where parts go while they are gathered."""

from __future__ import annotations

import contextlib

from viewer.reading.composing import Part


class Flow:
    """Parts that follow each other: the text, a note, a text box. A ``single`` one ends with what it was begun for."""

    def __init__(self, single: bool = False, note: int | None = None, lead: str = "") -> None:
        self.single, self.note, self.lead = single, note, lead
        self.parts: list[Part] = []
        self.part: Part | None = None
        self.joined = False
        self.links: list[contextlib.ExitStack] = []
        self.after: list[Part] = []
        self.rows: list[list[list[Part]]] = []
        """The row that is open in each table that is open: cells, and the paragraphs in them."""
