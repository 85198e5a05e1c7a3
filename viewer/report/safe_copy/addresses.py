"""Names inside e-mail and web addresses, handles, hashtags and names of files, where they are run together.

In an address, a name stands in any case, its words parted by signs and digits, by a capital within (``AnnLee``) or by
nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.report.safe_copy.forms import RUN_TOGETHER, Forms
from viewer.report.safe_copy.tokens import Tokens, pieces
from viewer.report.safe_copy.words import folded


@dataclass(frozen=True, slots=True)
class Inside:
    """A name, or a part of one, inside word ``index`` of a text: where it stands, and whose it may be."""

    start: int
    end: int
    index: int
    people: tuple[str, ...]


class Addresses:
    """Finds names run together."""

    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        known = dict(forms.together) | {part: ids for part, ids in forms.parts.items() if forms.known(part)}
        self._handles = {
            handle: ids
            for (initial, last), ids in forms.initialled.items()
            for handle in (initial + last, last + initial)
            if len(handle) > 3
        }
        self._known = known
        """Names run together and parts, each alone between signs."""
        long = sorted((name for name in known if len(name) >= RUN_TOGETHER), key=len, reverse=True)
        self._long = re.compile("|".join(map(re.escape, long))) if long else None

    def inside(self, tokens: Tokens, index: int) -> Iterator[Inside]:
        """Names in word ``index``, which belongs to an address, in order."""
        word, start, end = tokens.words[index], tokens.starts[index], tokens.ends[index]
        if people := self._known.get(word) or self._handles.get(word):
            yield Inside(start, end, index, people)
            return
        written = tokens.text[start:end]
        found = [one for one in self._cut(tokens, index) if one[2] not in self._forms.shared]
        if any(self._forms.known(piece) for _, _, piece in found):
            yield from (Inside(first, last, index, self._forms.parts[piece]) for first, last, piece in found)
        elif self._long and (long := self._long.search(word)):
            whole = len(written) == len(word)
            first, last = (start + long.start(), start + long.end()) if whole else (start, end)
            yield Inside(first, last, index, self._known[long[0]])

    def capitalised(self, tokens: Tokens, index: int) -> Iterator[Inside]:
        """Names in a word of running text that has capitals within: ``MLee``, ``DrLee``, ``TeamAnn``."""
        word, start, end = tokens.words[index], tokens.starts[index], tokens.ends[index]
        written = tokens.text[start:end]
        if written[:2].isupper() and not written.isupper() and word in self._handles:
            yield Inside(start, end, index, self._handles[word])
            return
        for first, last, piece in self._cut(tokens, index):
            if self._forms.sure(piece):
                yield Inside(first, last, index, self._forms.parts[piece])

    def _cut(self, tokens: Tokens, index: int) -> Iterator[tuple[int, int, str]]:
        """The parts of names that word ``index`` is put together of with capitals: where they stand, and folded."""
        start = tokens.starts[index]
        for first, last in pieces(tokens.text[start : tokens.ends[index]]):
            piece = folded(tokens.text[start + first : start + last])
            if len(piece) > 1 and piece in self._forms.parts:
                yield start + first, start + last, piece
