"""Turns: paragraphs that begin with who speaks and a colon, ``Mr. Ek (chair): The port does.``

Where most of a text is such turns, in which speakers come back, it is a transcript: what stands behind the colons is
said, quotation marks or not. Lists of facts (``Venue: the hall``) have none of this. In another report a turn is one
only where a name known from the text stands before the colon, which ``statements.transcript`` asks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.report.model import Span

_HALF = r"(?:\s?[AaPp]\.?[Mm]\.?)?"
_CLOCK, _EXACT = (
    rf"\d{{1,2}}(?::\d\d){{1,2}}(?:[.,]\d{{1,3}})?{_HALF}",
    rf"\d{{1,2}}:\d\d:\d\d(?:[.,]\d{{1,3}})?{_HALF}",
)
_DAY = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s"
TIME_CODE = re.compile(rf"(?:\[(?:{_DAY})?{_CLOCK}\]|{_DAY}{_CLOCK}|{_EXACT})\s*(?:[-–—]\s)?")
"""When a turn was spoken or sent: ``[01:40]``, ``00:01:40``, ``04/05/2024, 10:01 -``. Not ``10:01``."""
_LABEL = re.compile(
    rf"(?:{TIME_CODE.pattern})?"
    r"(?P<name>[^\W\d_][^:“”\"«»\n]{1,90}?)(?P<role>\s?\([^()\n]{1,60}\)|,\s[^:.!?\n]{1,60})?\s?:\s+(?=\S)"
)
_SMALL = frozenset(("of", "the", "for", "and", "de", "da", "la", "van", "von", "der", "al", "el", "bin", "y"))
_LEAST, _WORDS = 4, 8
_SENTENCE = re.compile(r"[.?!…][”\"’')\]]*$")


@dataclass(frozen=True, slots=True)
class Turn:
    """A paragraph with a label: the label, where its colon stands, and what stands behind it."""

    label: Span
    colon: Span
    content: Span

    def ends(self, text: str) -> bool:
        """Whether what stands behind the colon ends like a sentence."""
        return _SENTENCE.search(text[self.content.start : self.content.end].rstrip()) is not None


def labelled(text: str, paragraphs: Sequence[Span]) -> dict[int, Turn]:
    """The paragraphs that begin with words and a colon, by number."""
    found: dict[int, Turn] = {}
    for number, paragraph in enumerate(paragraphs):
        hit = _LABEL.match(text, paragraph.start, paragraph.end)
        if hit is not None:
            colon = text.rindex(":", hit.start(), hit.end())
            label = Span(hit.start("name"), hit.end("role") if hit["role"] else hit.end("name"))
            found[number] = Turn(label, Span(colon, colon + 1), Span(hit.end(), paragraph.end))
    return found


def transcript(text: str, told: dict[int, Turn]) -> dict[int, Turn]:
    """The turns of a transcript, by the number of their paragraph; none where the text is no transcript."""
    keys = {number: name for number, turn in told.items() if (name := key(text, turn)) is not None}
    often = Counter(keys.values())
    sentences = sum(told[number].ends(text) for number in keys)
    if len(keys) < _LEAST or len(often) < 2 or max(often.values()) < 2 or sentences * 4 < len(keys) * 3:
        return {}
    return {number: told[number] for number in keys}


def key(text: str, turn: Turn) -> str | None:
    """The last word of a speaker's label, brackets left out; None where it does not look like one."""
    label = text[turn.label.start : turn.label.end].partition(",")[0]
    words = re.sub(r"\([^()]*\)|\[[^\[\]]*\]", " ", label).split()
    if not 1 <= len(words) <= _WORDS:
        return None
    if not all(word[0].isupper() or word.lower().strip(",.") in _SMALL or not word[0].isalpha() for word in words):
        return None
    return words[-1].casefold()
