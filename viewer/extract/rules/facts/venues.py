"""Which nouns mean a venue, how far its name reaches, and lines that give one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from viewer.extract.language.dates import dates
from viewer.extract.language.passage import Passage, child, hung, lemma, pobjs, word_before
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.nouns import is_event
from viewer.report.model import Span

_HEAD = 1000
"""So many tokens are looked at for what a meeting is called."""
_DEEP = 10
"""So many paragraphs at the head may be lines that give the venue."""


@dataclass(frozen=True, slots=True)
class Venue:
    """A place as written, how surely it is that of the event, and the token that heads it, if prose tells of it."""

    score: int
    span: Span
    token: Token | None
    by: str = "venues.line"


def is_venue(token: Token) -> bool:
    """Whether a noun means a building, a room or a ground where people may meet."""
    return _may_be_venue(token) and not _is_of_event(token)  # of few words the first, so that few are asked the second


def _may_be_venue(token: Token) -> bool:
    venues = words("event", "nouns", "venue")
    if token.lower_ in words("event", "nouns", "not_place") and not token.text[0].isupper():
        return hung(token.lefts, "compound", "amod") is not None and token.lower_ in venues
    if not venues.isdisjoint((token.lower_, lemma(token), f"{word_before(token)} {token.lower_}")):
        return True
    if not token.text[0].isupper():
        return False
    named = words("event", "nouns", "venue", "venue_name")
    if token.lower_ in named and child(token, "det", "compound") is not None:
        return True  # "the Odeon", "Wool Exchange"
    if is_event(token) or token.ent_type_ in ("GPE", "PERSON", "DATE") and word_before(token) not in ("the", "hotel"):
        return False
    before = (c for c in token.lefts if c.dep_ in ("compound", "nmod") and c.text[0].isupper())
    return any(c.lower_ in named and c.lower_ != "arms" for c in before)  # "Hotel Astoria"


def _is_of_event(token: Token) -> bool:
    """``the club meeting``, ``standing room``; ``the town hall`` where a ``town hall meeting`` is told of; a name."""
    if word_before(token).rstrip(".") in words("names", "of_persons"):
        return True  # "Mr. Hall"
    if not token.is_lower:
        return False
    phrase = f"{word_before(token)} {token.lower_}"
    if phrase in words("event", "nouns", "no_room") or token.dep_ == "compound" and is_event(token.head):
        return True
    return phrase in words("event", "nouns", "also_meeting") and _is_called_meeting(token)


def _is_called_meeting(token: Token) -> bool:
    """Whether a report calls a meeting by the words for a place that end with a token."""
    return any(
        t.lower_ == "meeting" and word_before(t) == token.lower_ and word_before(t.nbor(-1)) == word_before(token)
        for t in token.doc[2:_HEAD]
    )


def is_no_venue(names: Sequence[str]) -> bool:
    """``State Affairs Committee``, ``Northby Pupils Visit Our School``: words, in small letters, that name no venue."""
    if names and names[-1] in words("event", "nouns", "no_venue"):
        return True
    whose, holy = words("event", "words", "whose"), words("event", "words", "after_our")
    return any(word in whose and after not in holy for word, after in pairwise(names[1:]))


def is_bare(token: Token) -> bool:
    """``the hall``: nothing tells which one."""
    return token.text.islower() and not any(c.dep_ not in ("det", "punct") for c in token.children)


def is_institution(token: Token) -> bool:
    """``at law school``, ``in hospital``, ``in schools``: no building is meant."""
    which = hung(token.lefts, "det", "poss", "nummod") is not None
    if token.tag_ == "NNS" and token.lower_ not in words("event", "nouns", "venue") and not which:
        return True
    return token.lower_ in ("school", "college", "university", "hospital", "prison", "church", "court", "office") and (
        not any(c.dep_ in ("det", "poss", "nummod") or c.text[0].isupper() for c in token.lefts)
        and token.text.islower()
        and child(token, "prep") is None
    )


def venue_span(passage: Passage, token: Token) -> Span | None:
    """The noun phrase without its article, up to the first clause or further place."""
    first = token.left_edge
    while first.i < token.i and (first.pos_ in ("DET", "PRON", "PUNCT") or first.lower_ in ("our", "its", "their")):
        first = first.nbor(1)
    last = token
    for part in token.rights:
        if part.dep_ == "prep" and part.lower_ in ("of", "de"):
            behind = (inner for aim in pobjs((part,), "of", "de") for inner in aim.rights)
            further = hung(behind, "relcl", "acl", "prep", "punct", "appos", "cc")
            last = part.right_edge if further is None else token.doc[further.left_edge.i - 1]
        elif part.dep_ in ("nummod", "nmod", "compound") or part.pos_ in ("NUM", "PROPN") and part.dep_ == "appos":
            if part.i == last.i + 1:
                last = part
        else:
            break
    last = _end_of_name(last)
    return passage.trimmed(first.idx, last.end_char)


def _end_of_name(last: Token) -> Token:
    """The last word of the name of a building or a body in which a word stands, up to a mark or a further place."""
    while last.i + 1 < len(last.doc) and last.ent_type_ in ("FAC", "ORG") and last.nbor(1).ent_iob_ == "I":
        if last.nbor(1).text in (",", "in", "at") or not last.nbor(1).is_alpha:
            break
        last = last.nbor(1)
    return last


_LABEL = re.compile(r"\W*(?:venue|where|place|location)\s*:\s*(?P<value>[^\n,;(|]{3,80})", re.IGNORECASE)
_ALONE = re.compile(r"(?:\d+[/.)]\s+)?(?=[A-Z][\w’' -]{3,40}(?:, [A-Z][\w’' -]{3,30}){0,2}\.\s+[A-Z])")
"""What may stand before a venue that is a sentence by itself: ``2/ Council Chamber, Town Hall. The mayor``."""
_NAME = re.compile(
    r"(?:the\s+)?((?:[A-Z][\w’'.&-]*|of|the|and|de|for|&)(?:\s+(?:[A-Z\d][\w’'.&-]*|of|the|and|de|for|&)){0,8})"
)


def venue_lines(passage: Passage) -> Iterator[Venue]:
    """``Venue: Town Hall``; ``City Hall, Friday, June 6, 2025``; ``12 May 2016. The Drum Inn, Lowick``."""
    for number, paragraph in enumerate(passage.paragraphs):
        if passage.depth(number) > 1 or number > _DEEP:
            return
        line = passage.text[paragraph.start : min(paragraph.end, paragraph.start + 200)]
        if (alone := _ALONE.match(line)) is not None:
            yield from _named_in_line(paragraph.start + alone.end(), line[alone.end() :], 3)
        if (hit := _LABEL.match(line)) is not None:
            yield Venue(
                6,
                Span(paragraph.start + hit.start("value"), paragraph.start + len(line[: hit.end()].rstrip(" ."))),
                None,
            )
            continue
        date = next(dates(line), None)
        begin = line.rfind("\n", 0, date.span.start) + 1 if date is not None else 0
        if date is not None and date.span.start - begin < 80:
            after = re.match(r"\.?,?\s+", line[date.span.end :])
            for start in (begin, date.span.end + after.end() if after is not None else len(line)):
                yield from _named_in_line(paragraph.start + start, line[start:], 6 if begin else 4)
        elif passage.is_heading(number):
            yield from _named_in_line(paragraph.start, line, 1)
            of = re.search(r"\b(?:of|at) (?=[A-Z])", line)
            if of is not None and re.search(r",\s+[A-Z][\w ]{2,25}$", line):
                yield from _named_in_line(paragraph.start + of.end(), line[of.end() :], 1)


def _named_in_line(start: int, piece: str, score: int) -> Iterator[Venue]:
    hit = _NAME.match(piece)
    if hit is None or not re.match(r"\s*(?:[,.(]|$)", piece[hit.end() :]):
        return
    if is_no_venue(hit[1].lower().split()):
        return
    last = hit[1].split()[-1].lower().rstrip(".")
    if any(word.lower() in words("event", "titles", "heads") for word in hit[1].split()[:-1]):
        return
    venues = words("event", "nouns", "venue")
    if last in venues and len(hit[1].split()) > 1 and last not in words("event", "nouns", "event") - {"hall"}:
        yield Venue(score, Span(start + hit.start(1), start + hit.end(1)), None)
