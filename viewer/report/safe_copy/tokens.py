"""A text as the words that names are made of, each with where it stands.

Words are folded as search folds them: without case, accents, soft hyphens and what else nobody sees. A word ends at an
apostrophe, a hyphen, an underscore and a digit, as that of a footnote; in scripts that put no spaces between words,
every letter is a word.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise

from viewer.report.model import Span
from viewer.report.safe_copy.words import OTHER_SCRIPTS, as_it_looks, folded
from viewer.report.searching.characters import SPACELESS, Folding
from viewer.report.searching.folding import fold

_DIGIT = r"[\d²³¹⁰-₉]"
_RUN = re.compile(r"\S+")
_ADDRESS = re.compile(r"[@#\\]\w|\w@|[^\W_]_+[^\W_]|://|(?<!\w)www\.|[^\W_]\.[a-z][a-z0-9]{1,5}(?![^\W_])|/[^/]*/")


def addresses(text: str) -> list[Span]:
    """Stretches without white space that are addresses of any kind, handles or names of files, in order."""
    return [Span(*run.span()) for run in _RUN.finditer(text) if _ADDRESS.search(run[0])]


class Tokens:
    """The words of a text: ``words`` folded, ``starts`` and ``ends`` in code points of the text."""

    def __init__(self, text: str) -> None:
        self.text = text
        seen = fold(text, Folding())
        plain = seen.text.replace("_", " ")
        letters = f"(?:(?!{_DIGIT}){seen.in_words})+|" if seen.in_words else ""
        found = [match.span() for match in re.finditer(f"{letters}{_DIGIT}+|{SPACELESS.pattern}", plain)]
        self.words = [plain[start:end] for start, end in found]
        self._gaps = [plain[end:start] for (_, end), (start, _) in pairwise(found)]
        inner = set(seen.inner)
        self.starts: list[int] = []
        self.ends: list[int] = []
        for start, end in found:
            while start in inner:
                start -= 1
            while end in inner:
                end += 1
            span = seen.span(start, end)
            self.starts.append(span.start)
            self.ends.append(span.end)
        if OTHER_SCRIPTS.search(text):
            self.words = [self._as_it_looks(i) for i in range(len(self.words))]

    def _as_it_looks(self, index: int) -> str:
        written = self.text[self.starts[index] : self.ends[index]]
        seen = as_it_looks(written)
        return self.words[index] if seen is written else folded(seen)

    def __len__(self) -> int:
        return len(self.words)

    def gap(self, index: int) -> str:
        """What stands between word ``index`` and the next, folded: white space is a space, a blank line a line end."""
        return self._gaps[index] if 0 <= index < len(self._gaps) else "\n"

    def capital(self, index: int) -> bool:
        """Whether a word is written as names are: with a capital anywhere, or in a script that has none."""
        return not self.text[self.starts[index] : self.ends[index]].islower()

    def within(self, span: Span) -> tuple[int, int]:
        """The words that share a character with a span: the first, and the one behind the last."""
        return bisect_right(self.ends, span.start), bisect_left(self.starts, span.end)

    def indices(self, spans: Iterable[Span]) -> set[int]:
        """All words that share a character with one of the spans."""
        return {i for span in spans for i in range(*self.within(span))}

    def joined(self, index: int) -> str:
        """A word that a hyphen at the end of a line parts from ``index`` to the next, put together; else empty.

        Of a page, the lines may have been put together since.
        """
        if self.gap(index) == "- ":
            return self.words[index] + self.words[index + 1]
        return ""

    def opens(self, index: int) -> bool:
        """Whether a word stands where a sentence, a line of a list or a quotation begins."""
        before = self.text[max(0, self.starts[index] - 40) : self.starts[index]]
        bare = before.rstrip(" \t\n\r\xa0“”\"'‘’«»„([{*_>-–—•·")
        return not bare or bare[-1] in ".!?:;…|" or "\n\n" in before[len(bare) :] or "“" in before[len(bare) :]


def soft(gap: str, left: str) -> bool:
    """Whether two words are written as one name: what stands between them, and the folded word before it."""
    if len(gap) > 3 or gap.strip(" .'-"):
        return False
    return not ("." in gap and " " in gap) or len(left) == 1


def pieces(written: str) -> Iterator[tuple[int, int]]:
    """A word cut before each capital that follows a small letter: where each piece is; nothing where there is none."""
    start, before = 0, ""
    for at, letter in enumerate(written):
        if before.islower() and letter.isupper():
            yield start, at
            start = at
        before = letter if letter.isalpha() else before
    if start:
        yield start, len(written)
