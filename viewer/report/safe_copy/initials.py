"""Initials that stand for somebody: before what one says (``MS: Welcome.``), and in brackets (``[M.S.]``).

Where they stand so, they are somebody's with full stops wherever they are. They may as well be those of something else:
nobody's are those that the report writes without full stops in its sentences, too, or behind words that they are the
initials of (``Mutual Savings (MS)``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from viewer.report.safe_copy.tokens import Tokens

_LONGEST = 4
_BEFORE = re.compile(r"(?:^|\n|[.!?] )[ \t>*_“\"•–-]*$")
_BEHIND = re.compile(r"[*_]{0,2}[ \t]?:")


@dataclass(frozen=True, slots=True)
class Label:
    """Initials, words ``first`` to before ``last`` of a text, with their last full stop, and whose they may be."""

    start: int
    end: int
    first: int
    last: int
    people: tuple[str, ...]


def labels(tokens: Tokens, initials: Mapping[str, tuple[str, ...]], owned: Sequence[str | None]) -> Iterator[Label]:
    """Initials that stand for somebody, in order; ``owned`` is whose each word is already."""
    found = [one for one in written(tokens, initials) if owned[one.first] is None]
    standing = {one: _behind_words(tokens, one, owned) for one in found if _stands_for(tokens, one)}
    others = [one for one in found if standing.get(one, one.last - one.first == 1)]
    sure = {letters(tokens, one) for one in standing} - {letters(tokens, one) for one in others}
    yield from (one for one in found if letters(tokens, one) in sure)


def written(tokens: Tokens, initials: Mapping[str, tuple[str, ...]]) -> Iterator[Label]:
    """All places where initials stand in capitals, with full stops or without."""
    for first, word in enumerate(tokens.words if initials else ()):
        last, found = first + 1, word
        while len(word) == 1 and last < min(len(tokens), first + _LONGEST) and len(tokens.words[last]) == 1:
            if tokens.gap(last - 1) not in (".", ". "):
                break
            found, last = found + tokens.words[last], last + 1
        start, end = tokens.starts[first], tokens.ends[last - 1]
        if found in initials and tokens.text[start:end].isupper():
            end += last - first > 1 and tokens.text[end : end + 1] == "."
            yield Label(start, end, first, last, initials[found])


def letters(tokens: Tokens, one: Label) -> str:
    """Initials without full stops, folded."""
    return "".join(tokens.words[one.first : one.last])


def _stands_for(tokens: Tokens, one: Label) -> bool:
    text = tokens.text
    if text[max(0, one.start - 1) : one.start] in ("(", "[") and text[one.end : one.end + 1] in (")", "]"):
        return True
    return bool(_BEFORE.search(text[max(0, one.start - 20) : one.start]) and _BEHIND.match(text, one.end))


def _behind_words(tokens: Tokens, one: Label, owned: Sequence[str | None]) -> bool:
    said = letters(tokens, one)
    before = range(max(0, one.first - len(said)), one.first)
    first = "".join(tokens.words[i][0] for i in before)
    return first == said and not any(owned[i] in one.people for i in before)
