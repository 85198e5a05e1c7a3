"""Where a text prints who won: behind ``Winners:`` or ``The prize list.—``, by places ``1, X; 2, Y``, in lines.

``PrizeLists`` answers for one name after the other whether it stands in such a place. ``labelled`` makes the acts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.language.passage import Passage
from viewer.extract.naming.mention import Mention
from viewer.report.model import Span

PRIZE = re.compile(
    r"\b(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|special|best|overall|top|champions?|winners?|runners?[- ]up|"
    r"prizes?|awards?|troph(?:y|ies)|cups?|medals?|shield|scholarship|dux|consolation|merit|"
    r"of the (?:year|month|match|day|season|festival|meet))\b",
    re.IGNORECASE,
)
"""Words of a label that say that what it labels is a prize."""

_STRONG = re.compile(
    r"\b(?:awards?|prizes?|medals?|trophy|cup|winners?|runners?[- ]up|"
    r"(?:1st|2nd|3rd|first|second|third) (?:place|prize)|of the (?:year|month|match|season|festival))\b|"
    r"^\W*(?:gold|silver|bronze|1st|2nd|3rd)\W*$",
    re.IGNORECASE,
)
"""Words that make even a line that stands alone one of a prize list."""

_LEAD = re.compile(
    r"(?:(?<=[.!?] )|^)[^.!?:;\n]{0,90}\b(?:prize[- ]?list|prize[- ]?winners?|prizes|winners?|awards|results?|placings|"
    r"medall?ists|recipients|inductees|honou?rees|awardees|gold|medals)\b[^.!?:;\n]{0,60}(?::[—–-]*|\.\s?[—–]+)\s*",
    re.IGNORECASE,
)
_PRAISE = re.compile(
    r"(?:(?<=[.!?] )|^)(?:[a-z]+ ){0,2}(?:congratulations|congrats|well done|kudos|bravo)(?: also)?(?: go(?:es)?)? "
    r"(?P<rest>to\b[^.!?\n]+)",
    re.IGNORECASE,
)
"""``Congratulations to X, who won the cup, and to Y, the runner-up``."""

_WON = re.compile(
    r"\b(?:won|winning|winners?|scooped|prizes?|awards?|medals?|trophy|cup|runners?[- ]up|best|champions?|place)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:elect\w*|committee|officers?|vot\w+|ballot|poll|survey|study|studies|research|next|will|past|previous|former|"
    r"judges?|jury|jurors?|photo\w*|nominees?|nominated|sponsor\w*|test|as a result)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(r"(?:^|[,.;:()–—-]|\b(?:and|to)|&|\b(?:\d{1,2}|1st|2nd|3rd|\dth|first|second|third)[.,:)]?)\s*$")
_RANK = re.compile(r"(?:^|[;:.,—–)])\s*(?P<rank>[1-5])(?:,|\s*[–—]|(?:st|nd|rd|th),?)\s*$")
_RANK_BEHIND = re.compile(r",?\s+(?P<rank>[1-5])(?:st|nd|rd|th)?(?=[,;.]|\s*$|\s+and\b)")
_LINE = re.compile(r"\W*(?P<label>[^:\n]{2,70}?)(?:\*\*|__)?\s*(?::|\s[–—-]+)(?:\*\*|__)?\s")
_LINE_BEHIND = re.compile(r"\s*(?:\([^()\n]*\))?\s*[–—-]+\s+(?P<label>[^\n]{3,70})$")


class PrizeLists:
    """The prize lists of one text. Names are asked in text order."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.sure: set[int] = set()
        """Paragraphs that hold winners beyond doubt, even a single one."""
        self._regions: dict[int, list[Span]] = {}
        self._waiting: dict[int, list[Mention]] = {}
        self._ranks: dict[int, dict[int, list[Mention]]] = {}

    def holds(self, mention: Mention, start: int, *, labelled: bool) -> bool:
        """Whether a name, which words from ``start`` lead to, is of a list of winners; notes it where it may be."""
        passage = self.passage
        number = passage.paragraph(passage.tokens[mention.first])
        if number not in self._regions:
            self._regions[number] = _regions(passage, number)
        label = _line(passage, number, mention)
        known = any(p.contains(mention.span) and _is_item(passage.text, p, mention) for p in self._regions[number])
        if label is not None:
            known = known or bool(self.sure & {number - 1, number - 2}) or _STRONG.search(label) is not None
        if known:
            self.sure.add(number)
        elif not labelled:
            if label is not None:
                self._waiting.setdefault(number, []).append(mention)
            if (place := _rank(passage.text, start, mention)) is not None:
                self._ranks.setdefault(number, {}).setdefault(place, []).append(mention)
        return known

    def later(self) -> Iterator[tuple[int, list[Mention]]]:
        """Those who turn out to be winners by who is told of beside them: a first and a second, lines of one list."""
        for number, placed in self._ranks.items():
            if {1, 2} <= placed.keys():
                yield number, [mention for some in placed.values() for mention in some]
        for number in sorted(self._waiting, reverse=True):
            if number not in self.sure and self.sure & {number + 1, number + 2}:
                self.sure.add(number)
                yield number, self._waiting[number]


def _regions(passage: Passage, paragraph: int) -> list[Span]:
    """The parts of a paragraph that a lead-in makes a list of winners, each up to where sentences are told again."""
    span = passage.paragraphs[paragraph]
    found: list[Span] = []
    for hit in _PRAISE.finditer(passage.text[span.start : span.end]):
        if _WON.search(hit["rest"]) and not _OTHER.search(hit[0]):
            found.append(Span(span.start + hit.start("rest"), span.start + hit.end()))
    for hit in _LEAD.finditer(passage.text[span.start : span.end]):
        start = span.start + hit.end()
        if not _OTHER.search(hit[0]) and start < span.end and passage.quote(start) is None:
            found.append(Span(start, _end(passage, start, span.end)))
    return found


def _end(passage: Passage, start: int, end: int) -> int:
    """Where a list that begins at an offset ends: before the next sentence with a verb of its own."""
    piece = passage.piece(start, end)
    if piece is None:
        return end
    first = passage.sentence_number(piece[0])
    for number in range(first + 1, passage.sentence_number(piece[-1]) + 1):
        sentence = passage.sentences[number]
        told = sentence.root.tag_ in ("VBD", "VBZ", "VBP") and sentence.root.pos_ in ("VERB", "AUX")
        if told and ";" not in sentence.text and sentence.start_char > start:
            return max(start + 1, sentence.start_char)
    return end


def _is_item(text: str, region: Span, mention: Mention) -> bool:
    """Whether a name in a list of winners stands where a winner does: behind a label, a mark, an "and"."""
    before = text[max(region.start - 1, mention.full_span.start - 40) : mention.full_span.start]
    behind = text[mention.span.end : mention.span.end + 3]
    return _AHEAD.search(before) is not None and not behind.startswith(("'s", "’s", ")'"))


def _rank(text: str, start: int, mention: Mention) -> int | None:
    """The place that a digit beside a name tells: ``1, X; 2, Y``, ``X 1, Y 2``."""
    hit = _RANK_BEHIND.match(text, mention.span.end) or _RANK.search(text[start : mention.full_span.start])
    return None if hit is None else int(hit["rank"])


def _line(passage: Passage, paragraph: int, mention: Mention) -> str | None:
    """The label that a line gives to the name in it: ``Spade award: X``, ``X – Baker of the Year``."""
    span = passage.paragraphs[paragraph]
    ahead = _LINE.match(passage.text, span.start, span.end)
    if ahead is not None and 0 <= mention.full_span.start - ahead.end() < _NEAR:
        between = passage.text[ahead.end() : mention.full_span.start]
        return ahead["label"] if not _OTHER.search(ahead["label"]) and between == between.lower() else None
    if span.end - span.start > _SHORT:
        return None
    behind = _LINE_BEHIND.match(passage.text, mention.span.end, span.end)
    begins = re.fullmatch(r"\W*(?:\d+[.)]\s*)?", passage.text[span.start : mention.full_span.start]) is not None
    return behind["label"] if behind is not None and begins and not _OTHER.search(behind["label"]) else None


def lead_in(passage: Passage, paragraph: int) -> Span | None:
    """The sentence with a colon that leads to the lines among which a line stands."""
    for number in range(paragraph - 1, max(-1, paragraph - _LINES), -1):
        span = passage.paragraphs[number]
        if passage.text[span.end - 1] == ":":
            last = passage.piece(span.end - 1, span.end)
            return passage.sentence_span(last[-1]) if last is not None else span
        if span.end - span.start > _SHORT:
            return None
    return None


_SHORT = 160
"""A longer paragraph, in characters, is no line of a list."""

_NEAR = 40
"""So many characters behind its label a name may begin, with words in small letters between."""

_LINES = 30
"""So many lines above one its lead-in may stand."""
