"""Names inside e-mail and web addresses, handles, hashtags and names of files, where they are run together.

In an address, a name stands in any case, its words parted by signs and digits, by a capital within (``AnnLee``) or by
nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
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
        if people := self._known.get(word) or self._handles.get(word) or self._initialled(tokens, index):
            yield Inside(start, end, index, people)
            return
        written = tokens.text[start:end]
        if found := list(self._cut(tokens, index, self._forms.known)):
            yield from found
        elif self._long and (long := self._long.search(word)):
            whole = len(written) == len(word)
            first, last = (start + long.start(), start + long.end()) if whole else (start, end)
            yield Inside(first, last, index, self._known[long[0]])

    def _initialled(self, tokens: Tokens, index: int) -> tuple[str, ...]:
        """Whose last word it is, though it is a word of the language, as the initial stands beside it: ``a.brown@``."""
        initialled, word = self._forms.initialled, tokens.words[index]
        for beside in (index - 1, index + 1):
            if 0 <= beside < len(tokens) and (people := initialled.get((tokens.words[beside], word))):
                first, second = sorted((beside, index))
                if len(tokens.text[tokens.ends[first] : tokens.starts[second]].strip()) == 1:
                    return people
        return ()

    def capitalised(self, tokens: Tokens, index: int) -> Iterator[Inside]:
        """Names in a word of running text that has capitals within: ``MLee``, ``DrLee``, ``TeamAnn``."""
        word, start, end = tokens.words[index], tokens.starts[index], tokens.ends[index]
        written = tokens.text[start:end]
        if written[:2].isupper() and not written.isupper() and word in self._handles:
            yield Inside(start, end, index, self._handles[word])
        else:
            yield from self._cut(tokens, index, self._forms.sure)

    def _cut(self, tokens: Tokens, index: int, sure: Callable[[str], bool]) -> list[Inside]:
        """The names that word ``index`` is put together of with capitals: sure ones, and other parts of the same."""
        start, parts = tokens.starts[index], self._forms.parts
        written = tokens.text[start : tokens.ends[index]]
        cut = [(first, last, folded(written[first:last])) for first, last in pieces(written)]
        cut = [one for one in cut if len(one[2]) > 1 and one[2] in parts]
        people = {person for _, _, piece in cut if sure(piece) for person in parts[piece]}
        return [
            Inside(start + first, start + last, index, whose)
            for first, last, piece in cut
            if (whose := tuple(person for person in parts[piece] if person in people))
        ]
