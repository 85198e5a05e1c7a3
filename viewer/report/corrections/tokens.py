"""A text as tokens, words and single signs, with what makes no difference folded: case, kinds of marks, white space."""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from itertools import pairwise

from viewer.report.spans import Span

_SIGNS = r"!-/:-@\[-^`{-~\u00a1\u00a7\u00ab\u00b6\u00b7\u00bb\u00bf\u2000-\u206f\u3000-\u303f\uff01-\uff0f"
_UNSPACED = r"\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Letters of scripts that part no words by white space: each is a token."""
_TOKEN = re.compile(rf"\n\s*\n|[^\s{_SIGNS}{_UNSPACED}]+|\S")
_MARKS = str.maketrans({**dict.fromkeys("“”„‟«»", '"'), **dict.fromkeys("‘’‚‛‹›", "'"), **dict.fromkeys("‐‑–—―", "-")})
_SENTENCE_ENDS = frozenset(".!?…؟。！？")
_TITLE = 4
"""Letters of the longest title or initial before a full stop."""


def folded(words: str) -> str:
    """The words as they are compared: quotation marks and dashes of one kind, letters composed and without case."""
    return unicodedata.normalize("NFC", words.translate(_MARKS)).casefold()


class Vocabulary:
    """Numbers for tokens, the same for all that fold to the same; shared by the texts that are compared."""

    def __init__(self) -> None:
        self._written: dict[str, int] = {}
        self._numbers: dict[str, int] = {}

    def number(self, token: str) -> int:
        """The number of a token as it is written."""
        known = self._written.get(token)
        if known is None:
            known = self._numbers.setdefault(folded(token), len(self._numbers))
            self._written[token] = known
        return known


class Tokens:
    """The tokens of a text, by index: their numbers, and where they stand in code points."""

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self.text = text
        self.starts, self.ends, self.numbers = array("l"), array("l"), array("l")
        openings = {0}
        for match in _TOKEN.finditer(text):
            token = match.group()
            if token[0] == "\n":
                openings.add(len(self.starts))
            else:
                start, end = match.span()
                self.starts.append(start)
                self.ends.append(end)
                self.numbers.append(vocabulary.number(token))
        self.bounds = sorted({*openings, len(self.starts)})
        """Indices of the tokens that begin a paragraph, which is what stands between blank lines; and their number."""

    def __len__(self) -> int:
        return len(self.starts)

    def word(self, index: int) -> str:
        """A token as it is written."""
        return self.text[self.starts[index] : self.ends[index]]

    def is_word(self, index: int) -> bool:
        """Whether a token has letters or digits, rather than being a sign."""
        return any(sign.isalnum() for sign in self.word(index)[:4])

    def words_of(self, indices: range) -> list[int]:
        """Those of the tokens that are words; all of them where none is."""
        return [index for index in indices if self.is_word(index)] or list(indices)

    def within(self, span: Span) -> range:
        """Indices of the tokens that share a character with a span."""
        return range(bisect_right(self.ends, span.start), bisect_left(self.starts, span.end))

    def span(self, first: int, last: int) -> Span:
        """From the first character of one token to the last of another."""
        return Span(self.starts[first], self.ends[last])

    def paragraphs(self) -> list[range]:
        """Indices of the tokens of each paragraph, in order."""
        return [range(start, end) for start, end in pairwise(self.bounds)]

    def paragraph(self, index: int) -> range:
        """The tokens of the paragraph that a token stands in."""
        number = bisect_right(self.bounds, index)
        return range(self.bounds[number - 1], self.bounds[number])

    def sentence(self, tokens: range, reach: int) -> range:
        """The tokens and the rest of their sentence, as far as it goes, and at most so many tokens either way.

        A capital and a few letters before a full stop are taken for a title, or an initial.
        """
        first, last = tokens.start, tokens.stop - 1
        lowest = max(self.paragraph(first).start, first - reach)
        highest = min(self.paragraph(last).stop - 1, last + reach)
        while first > lowest and not self._is_end(first - 1):
            first -= 1
        while last < highest and not self._is_end(last):
            last += 1
        return range(first, last + 1)

    def _is_end(self, index: int) -> bool:
        """Whether a sentence may end with the token."""
        start, end = self.starts[index], self.ends[index]
        if end - start > 1 or self.text[start] not in _SENTENCE_ENDS or self.text[end : end + 1].isalnum():
            return False
        before = self.word(index - 1) if index and self.ends[index - 1] == start else ""
        return not (self.text[start] == "." and before[:1].isupper() and len(before) <= _TITLE)
