"""What is looked for, and how what was typed is read.

There are three ways to read it (``Query.kind``):

``phrase``: all of it is one phrase, as it stands.

``words``: the language of the find bar, which a person who only types words need not know.

- ``human rights``: the words as typed, next to each other and in this order, with any white space or punctuation
  between them. This is what people mean who type two words into a find bar, and it is what they see while they type.
  Where that is found nowhere, every word is found in the paragraphs that hold all of them, rather than nothing.
- ``"human rights"``: exactly so. Of all that is folded only white space, quotation marks and dashes are, and case as
  the query says. Any double quotation marks will do. Beside a quoted part, each part is found for itself, in the
  paragraphs that hold all parts.
- ``-word``, ``-"two words"``: leaves out the paragraphs that hold this. Only a plain hyphen directly before a letter or
  a quoted part, after a space or at the beginning, reads so: ``- word``, ``well-known`` and ``-5`` are text.
- A quotation mark without its fellow is text, and so is a query of nothing but parts to leave out. Where it is found
  nowhere with the marks that were typed around its words, it is looked for without them: see ``unmarked``.

``pattern``: a regular expression, see ``patterns``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from viewer.report.searching.characters import Folding

Kind = Literal["phrase", "words", "pattern"]


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for. An empty text is found nowhere.

    What is folded makes no difference: see ``characters``. ``variants`` asks, in a report, for the other forms of a
    name, too: see ``naming``.
    """

    text: str
    case_sensitive: bool = False
    whole_word: bool = False
    kind: Kind = "phrase"
    fold_diacritics: bool = True
    fold_letters: bool = True
    fold_digits: bool = True
    variants: bool = True

    @property
    def folding(self) -> Folding:
        """How words are compared."""
        return Folding(not self.case_sensitive, self.fold_diacritics, self.fold_letters, self.fold_digits)

    @property
    def exact_folding(self) -> Folding:
        """How quoted parts are compared."""
        return Folding(not self.case_sensitive, diacritics=False, letters=False, digits=False)


@dataclass(frozen=True, slots=True)
class Part:
    """Words to be found next to each other; of a quoted part, all of it is one of them."""

    words: tuple[str, ...]
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """A query as it is read: what a paragraph has to hold, and what it must not. No parts are found nowhere."""

    parts: tuple[Part, ...]
    without: tuple[Part, ...] = ()


_QUOTE = '["“”„‟«»″〝〞＂]'
_PIECE = re.compile(
    rf"(?P<without>(?<!\S)-)?(?<![^\s-]){_QUOTE}(?P<quoted>(?:(?!{_QUOTE}).)*?\w(?:(?!{_QUOTE}).)*){_QUOTE}"
    r"|(?<!\S)-(?P<unwanted>[^\W\d_]\S*)|(?P<word>\S+?)(?=\s|$)",
    re.DOTALL,
)
_SINGLE = "['‘’‚‛‹›]"
_QUOTED_WORD = re.compile(rf"{_QUOTE}*(?P<word>[^\W_].*?){_QUOTE}*|{_SINGLE}(?P<single>\w.*){_SINGLE}")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")


def parse(query: Query) -> Asked:
    """Read a query that is no pattern. Every text can be read."""
    if query.kind == "phrase":
        return Asked((Part((query.text,)),) if query.text else ())
    parts: list[Part] = []
    without: list[Part] = []
    words: list[str] = []
    for piece in _PIECE.finditer(query.text):
        if piece["word"] is not None:
            words.append(piece["word"])
        elif piece["unwanted"] is not None:
            without.append(Part((bare(piece["unwanted"]),)))
        elif piece["without"] is not None:
            without.append(Part((piece["quoted"].strip(),), exact=True))
        else:
            parts += _plain(words)
            parts.append(Part((piece["quoted"].strip(),), exact=True))
            words.clear()
    parts += _plain(words)
    if without and not parts:
        return Asked(_plain(query.text.split()))
    return Asked(tuple(parts), tuple(without))


def bare(word: str) -> str:
    """The word without the punctuation around it, or all of it where it is nothing else."""
    return _EDGES.sub("", word) or word


def unmarked(asked: Asked) -> Asked | None:
    """What was asked without the punctuation around its words, of a single word without quotation marks.

    So are words found next to each other while the mark behind them is still to be typed, and in single ones. None
    where there are no such marks.
    """
    parts = tuple(part if part.exact else Part(tuple(_unmarked(part))) for part in asked.parts)
    return None if parts == asked.parts else Asked(parts, asked.without)


def _unmarked(part: Part) -> Iterator[str]:
    for word in part.words:
        quoted = _QUOTED_WORD.fullmatch(word)
        if len(part.words) > 1:
            yield bare(word)
        else:
            yield (quoted["word"] or quoted["single"]) if quoted else word


def _plain(words: list[str]) -> tuple[Part, ...]:
    return (Part(tuple(words)),) if words else ()
