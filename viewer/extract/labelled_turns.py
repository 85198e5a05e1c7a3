"""Transcripts: paragraphs that begin with who speaks and a colon, and hold what was said without quotation marks.

``Mr. Ek: The port does.`` is a turn only among others: at least four, of several speakers, one of whom comes back, and
most of them sentences. Lists of facts (``Venue: the hall``) have none of this.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from viewer.report.model import Span

_LABEL = re.compile(r"([^\W\d_][^:“”\"«»\n]{1,90}):\s+(?=\S)")
_SMALL = frozenset(("of", "the", "for", "and", "de", "da", "la", "van", "von", "der", "al", "el", "bin", "y"))
_LEAST, _WORDS = 4, 8


def turns(text: str, paragraphs: Sequence[Span]) -> list[Span]:
    """What was said in each turn, as spans in text order; none where the text is no transcript."""
    found: list[tuple[str, Span]] = []
    for paragraph in paragraphs:
        label = _LABEL.match(text, paragraph.start, paragraph.end)
        if label is not None and (key := _key(label[1])) is not None:
            found.append((key, Span(label.end(), paragraph.end)))
    often = Counter(key for key, _ in found)
    sentences = sum(re.search(r"[.?!…][”\"’)\]]*$", text[s.start : s.end]) is not None for _, s in found)
    if len(found) < _LEAST or len(often) < 2 or max(often.values()) < 2 or sentences * 4 < len(found) * 3:
        return []
    return [span for _, span in found]


def _key(label: str) -> str | None:
    """The last word of a speaker's label, brackets left out; None where it does not look like one."""
    words = re.sub(r"\([^()]*\)|\[[^\[\]]*\]", " ", label).split()
    if not 1 <= len(words) <= _WORDS:
        return None
    if not all(word[0].isupper() or word.lower().strip(",.") in _SMALL or not word[0].isalpha() for word in words):
        return None
    return words[-1].casefold()
