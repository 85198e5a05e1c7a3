"""Who tells the report: the byline of somebody who writes "I went", and who signs the minutes of a meeting."""

from __future__ import annotations

import re

from viewer.extract.language.passage import Passage, lemma
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.naming.role_nouns import name_head
from viewer.extract.rules.shared.draft import Reading

_ENOUGH = 2
"""So many times an author says "I did" before the report is taken for an eyewitness's."""


def tellers(reading: Reading) -> set[int]:
    """The author of a report told by somebody who was there, and the secretary who signs the minutes."""
    passage = reading.passage
    eyewitness, minutes = _eyewitness(passage), _minutes(passage)
    if not (eyewitness or minutes):
        return set()
    found: set[int] = set()
    last = len(passage.paragraphs)
    for person, draft in enumerate(reading.people):
        for mention in (draft.mentions[0], draft.mentions[-1]):
            number = passage.paragraph(name_head(passage, mention))
            line = passage.paragraphs[number]
            if line.end - line.start > 120:
                continue
            if eyewitness and (number < 4 or number >= last - 3) and _BYLINE.search(_before(passage, mention)):
                found.add(person)
            if eyewitness and number >= last - 2 and _signs_off(passage, mention):
                found.add(person)
            if minutes and number >= last - 5 and _signed(passage, mention):
                found.add(person)
    return found


def is_credit(passage: Passage, mention: Mention) -> bool:
    """``(Ann Lee/Northern Press)`` behind a sentence, ``(Photo: Ann Lee)``, ``Photo by Ann Lee``, ``-- Ann Lee, Lund``.

    Who took a picture or wrote a report is told to have been nowhere.
    """
    span, text = mention.full_span, passage.text
    before = _before(passage, mention)
    end = passage.paragraphs[passage.paragraph(name_head(passage, mention))].end
    after = text[mention.span.end : min(end, mention.span.end + 60)]
    if _CREDITED.search(before) or _IN_BRACKET.search(before) and _AGENCY.match(after):
        return True
    alone = text.rfind("\n", 0, span.start) + 1
    return _DASHED.fullmatch(text[alone : span.start]) is not None and _TOWN.fullmatch(after) is not None


_CREDITED = re.compile(
    r"(?:photo(?:s|graph|graphs|graphy)?|pictures?|images?)(?: courtesy of| credits?| by|:)+\s*(?:[\w ]{2,30}/)?$",
    re.IGNORECASE,
)
_IN_BRACKET = re.compile(r"(?:^|[.!?”\"]\s*|\n)\($")
_AGENCY = re.compile(r"\s?/\s?[\w. ]{2,40}\)")
_DASHED = re.compile(r"\s*[-–—]{2,}\s*(?:by\s)?|\s*[–—-]\s*(?:by\s)?", re.IGNORECASE)
_TOWN = re.compile(r"(?:,\s[\w -]{2,30})?\s*")


def teller(reading: Reading) -> int | None:
    """Who "I" is: the one person known to tell the report, if somebody tells it as an eyewitness."""
    found = tellers(reading) if _eyewitness(reading.passage) else set[int]()
    return next(iter(found)) if len(found) == 1 else None


_BYLINE = re.compile(
    r"(?:^|[\n.!?—–-])\W*(?:(?:by|written by|posted by|author:?|words:?|text:?|report:?)\s+)$", re.IGNORECASE
)
_FAREWELL = re.compile(r"(?:^|[.!]\s|\n)\W*(?:[A-Za-z]+\s){0,3}[A-Za-z]*[,—–~-]\W*$")


def _before(passage: Passage, mention: Mention) -> str:
    number = passage.paragraph(name_head(passage, mention))
    start = passage.paragraphs[number].start
    return passage.text[max(start, mention.full_span.start - 80) : mention.full_span.start]


def _signs_off(passage: Passage, mention: Mention) -> bool:
    """``Cheers, Ann``, ``– Ann Lee``, alone on the last line."""
    number = passage.paragraph(name_head(passage, mention))
    rest = passage.text[mention.span.end : passage.paragraphs[number].end]
    before = _before(passage, mention).strip()
    alone = not re.search(r"\w", rest)
    return alone and (before in ("", "—", "–", "-") or _FAREWELL.search(f"\n{before}") is not None)


def _signed(passage: Passage, mention: Mention) -> bool:
    """``Ann Lee, Secretary`` on a line of its own."""
    number = passage.paragraph(name_head(passage, mention))
    after = passage.text[mention.span.end : passage.paragraphs[number].end].lower()
    before = _before(passage, mention)
    offices = re.findall(r"\w+", after)
    signs = words("presence", "labels", "signs") & set(offices)
    return not re.search(r"\w", before) and len(offices) <= 5 and bool(signs)


def _eyewitness(passage: Passage) -> bool:
    count = 0
    for token in passage:
        if token.text == "I" and token.dep_ == "nsubj" and token.head.tag_ == "VBD" and not passage.said(token):
            count += 1
            if count >= _ENOUGH:
                return True
    return False


def _minutes(passage: Passage) -> bool:
    """Whether the report reads like the minutes of a meeting."""
    signs: set[str] = set()
    for token in passage:
        if lemma(token) in ("adjourn", "second", "minute", "carry", "move") and not passage.said(token):
            signs.add(lemma(token))
            if len(signs) >= 2:
                return True
    return False
