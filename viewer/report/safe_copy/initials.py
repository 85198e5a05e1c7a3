"""Initials that stand for somebody: before what one says (``MS: Welcome.``), and in brackets (``[M.S.]``).

They may as well be those of something else. They are nobody's where the report writes them in its sentences, too, and
where they stand behind words that they are the initials of (``Mutual Savings (MS)``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from viewer.report.safe_copy.tokens import Tokens

_LONGEST = 4
_BEFORE = re.compile(r"(?:^|\n)[ \t>*_“\"•–-]*$")
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
    doubtful = {
        _letters(tokens, one) for one in found if not _stands_for(tokens, one) or _behind_words(tokens, one, owned)
    }
    yield from (one for one in found if _letters(tokens, one) not in doubtful)


def written(tokens: Tokens, initials: Mapping[str, tuple[str, ...]]) -> Iterator[Label]:
    """All places where initials stand in capitals, with full stops or without."""
    for first, word in enumerate(tokens.words if initials else ()):
        last, letters = first + 1, word
        while len(word) == 1 and last - first < _LONGEST and len(tokens.words[last : last + 1] or "") == 1:
            if len(tokens.words[last]) > 1 or tokens.gap(last - 1) not in (".", ". "):
                break
            letters, last = letters + tokens.words[last], last + 1
        start, end = tokens.starts[first], tokens.ends[last - 1]
        if letters in initials and tokens.text[start:end].isupper():
            end += last - first > 1 and tokens.text[end : end + 1] == "."
            yield Label(start, end, first, last, initials[letters])


def _letters(tokens: Tokens, one: Label) -> str:
    return "".join(tokens.words[one.first : one.last])


def _stands_for(tokens: Tokens, one: Label) -> bool:
    text = tokens.text
    if text[max(0, one.start - 1) : one.start] in ("(", "[") and text[one.end : one.end + 1] in (")", "]"):
        return True
    return bool(_BEFORE.search(text[max(0, one.start - 20) : one.start]) and _BEHIND.match(text, one.end))


def _behind_words(tokens: Tokens, one: Label, owned: Sequence[str | None]) -> bool:
    letters = _letters(tokens, one)
    before = range(max(0, one.first - len(letters)), one.first)
    said = "".join(tokens.words[i][0] for i in before)
    return said == letters and not any(owned[i] in one.people for i in before)
