"""Acts told by layout: lines of a printed programme such as ``“Rivers” – Ann Lee`` or ``14:05 Ann Lee: Rivers``."""

from __future__ import annotations

import re

from spacy.tokens import Token

from viewer.extract.draft import Act, Example, Reading
from viewer.extract.rules.nouns import noun_kind
from viewer.report.model import Span

_LONG = 200
"""A longer paragraph, in characters, is no line of a programme."""

_FINITE = ("VBD", "VBZ", "VBP", "MD")
_TIME = re.compile(r"\W*(?:[01]?\d|2[0-3])[:.][0-5]\d\b")
_ASIDE = re.compile(r"\W*(?:photo|photos|caption|by|source|contact|media contact)\b", re.IGNORECASE)
_JOINT = re.compile(r"\s[–—-]\s|[:,|]\s")


def find(reading: Reading) -> list[Act]:
    """An act for each line without a verb that puts a quoted title, or a clock time, beside names."""
    passage = reading.passage
    found: list[Act] = []
    if passage.doc is None:
        return found
    for number, line in enumerate(passage.paragraphs):
        words = passage.text[line.start : line.end]
        if number < 2 or line.end - line.start > _LONG or _ASIDE.match(words):
            continue
        tokens = passage.doc.char_span(line.start, line.end, alignment_mode="expand")
        if tokens is None or any(t.tag_ in _FINITE and passage.quote(t.idx) is None for t in tokens):
            continue
        titles = [q for q in passage.quotes_in(line) if q.end - q.start > 5]
        named = [t for t in tokens if reading.resolver.named(t) is not None and passage.quote(t.idx) is None]
        if not named or not _JOINT.search(words) or not (titles or _TIME.match(words)):
            continue
        people = list(dict.fromkeys(p for t in named if (p := reading.resolver.named(t)) is not None))
        title = titles[0] if titles else _rest(reading, line, named)
        found.append(Act(_kind(list(tokens)), people, named[0], line, title))
    return found


def _rest(reading: Reading, line: Span, named: list[Token]) -> Span:
    """The longer part of the line that is not the names."""
    before = reading.passage.trimmed(line.start, named[0].idx)
    after = reading.passage.trimmed(named[-1].idx + len(named[-1].text), line.end)
    return max((s for s in (before, after) if s is not None), key=lambda s: s.end - s.start, default=line)


def _kind(tokens: list[Token]) -> str:
    """What the line calls it; a speech where it does not say."""
    kinds = [kind for t in tokens if t.pos_ in ("NOUN", "PROPN") and (kind := noun_kind(t)) is not None]
    return next((k for k in kinds if k in ("discussion", "performance", "screening", "award", "other")), "speech")


EXAMPLES = (
    Example(
        "Talks were short.\n\nThe list:\n\n“Rivers and Roads” – Ann Lee\n\n14:05 Bo Ek: On Boats\n",
        ("speech: Ann Lee", "speech: Bo Ek"),
    ),
)
