"""The statements near a quotation, by where they stand: asked for each quotation of a text made of nothing else."""

from __future__ import annotations

import bisect
from collections.abc import Iterable
from dataclasses import dataclass, field

from viewer.extract.language.passage import Passage
from viewer.extract.rules.shared.draft import Saying
from viewer.report.model import Span

_BLOCK = 512
"""In characters: contents are looked up by the blocks that they share with a quotation."""


@dataclass(slots=True)
class _Paragraph:
    """The statements of one paragraph."""

    by_block: dict[int, list[tuple[int, Saying]]] = field(default_factory=dict)
    by_verb: dict[int, Saying] = field(default_factory=dict)
    by_sentence: dict[int, list[Saying]] = field(default_factory=dict)
    ends: list[tuple[int, int, Saying]] = field(default_factory=list)
    """Where the contents end, sorted, the ones added first last; what has changed since is passed over."""
    added: dict[int, int] = field(default_factory=dict)
    """As how many-eth each statement was added, by its identity."""


class Nearby:
    """The statements of each paragraph."""

    def __init__(self, passage: Passage, sayings: Iterable[Saying]) -> None:
        self._passage = passage
        self._paragraphs: dict[int, _Paragraph] = {}
        for saying in sayings:
            self.add(passage.paragraph(saying.token), saying)

    def add(self, number: int, saying: Saying) -> None:
        """Take a statement as one of a paragraph."""
        here = self._paragraphs.setdefault(number, _Paragraph())
        if id(saying) not in here.added:
            here.added[id(saying)] = len(here.added)
            here.by_verb.setdefault(saying.token.i, saying)
            here.by_sentence.setdefault(self._passage.sentence_number(saying.token), []).append(saying)
        for content in saying.content:
            self._place(here, saying, content)
        self._end(here, saying)

    def grown(self, numbers: Iterable[int], saying: Saying, content: Span) -> None:
        """Note what was added to a statement, in those of the paragraphs that hold it."""
        for number in numbers:
            here = self._paragraphs.get(number)
            if here is not None and id(saying) in here.added:
                self._place(here, saying, content)
                self._end(here, saying)

    def holding(self, number: int, quote: Span) -> Saying | None:
        """The first statement of a paragraph whose content shares characters with a quotation."""
        here = self._paragraphs.get(number)
        if here is None:
            return None
        blocks = range(quote.start // _BLOCK, (quote.end - 1) // _BLOCK + 1)
        near = {order: s for b in blocks for order, s in here.by_block.get(b, ())}
        return next((near[k] for k in sorted(near) if any(c.overlaps(quote) for c in near[k].content)), None)

    def of_verb(self, number: int, i: int) -> Saying | None:
        """The statement of a paragraph that this token tells."""
        here = self._paragraphs.get(number)
        return None if here is None else here.by_verb.get(i)

    def of_sentence(self, numbers: Iterable[int], sentence: int) -> list[Saying]:
        """The statements of these paragraphs that a sentence tells."""
        known = (self._paragraphs.get(number) for number in numbers)
        return [s for here in known if here is not None for s in here.by_sentence.get(sentence, ())]

    def last(self, numbers: Iterable[int], before: int) -> Saying | None:
        """The statement of these paragraphs, in part at least quoted, that ends last before a character."""
        found: Saying | None = None
        for number in numbers:
            here = self._paragraphs.get(number)
            saying = None if here is None else self._last(here, before)
            if saying is not None and (found is None or saying.content[-1].end > found.content[-1].end):
                found = saying
        return found

    def _last(self, here: _Paragraph, before: int) -> Saying | None:
        at = bisect.bisect_right(here.ends, before, key=lambda known: known[0]) - 1
        while at >= 0:
            end, _, saying = here.ends[at]
            if saying.mode != "indirect" and saying.content[-1].end == end:
                return saying
            del here.ends[at]  # it comes back as soon as it changes
            at -= 1
        return None

    def _place(self, here: _Paragraph, saying: Saying, content: Span) -> None:
        known = (here.added[id(saying)], saying)
        for block in range(content.start // _BLOCK, max(content.start, content.end - 1) // _BLOCK + 1):
            here.by_block.setdefault(block, []).append(known)

    def _end(self, here: _Paragraph, saying: Saying) -> None:
        known = (saying.content[-1].end, -here.added[id(saying)], saying)
        at = bisect.bisect_left(here.ends, known[:2], key=lambda other: other[:2])
        here.ends.insert(at, known)
