"""Names of events without a capitalised noun for one: told by what is said of them, by a number, or by a small noun.

``The Maha Utsavam went off well``, ``for the eleventh Noche Blanca``, ``its 21st closing exercise``,
``the Women in Bread rally``, ``assembled in Extraordinary Session``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from viewer.extract.language.passage import Passage
from viewer.extract.language.phrases import longest_first
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.common import lead, token_at
from viewer.report.model import Span

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'&+-]*"
_RUN = rf"{_CAPITAL}(?:\s+(?:(?:of|on|for|and|in|the|to|de|la|del)\s+){{0,2}}{_CAPITAL})*"
_HAPPENED = re.compile(
    rf"(?:\b[Tt]he\s+|(?:^|[.!?]\s+))(?P<name>{_RUN})(?:\s+of our \w+)?\s+(?:(?:was|were) (?:\w+ly )?(?:held"
    rf"|organi[sz]ed|staged"
    r"|convened|celebrated)|took place|went off|came off)\b",
    re.MULTILINE,
)
_NUMBERED = re.compile(
    r"\b(?:for|at|of|in|held|hosted|run|organi[sz]ed|saw|celebrated|to) (?:the|its|our|their|an?) (?:second|third"
    r"|fourth|fifth|sixth"
    r"|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth|\d+(?:st|nd|rd|th)) (?:annual )?"
    rf"(?P<name>{_CAPITAL}(?: {_CAPITAL}){{0,3}})(?=[,.;!)]|\s+(?:of|in|at|on|this|last|which|was|took)\b)"
)
_SMALL = (
    r"(?:its|their|our|the) (?P<name>\d+(?:st|nd|rd|th)(?: annual)?(?: [a-z][\w-]+){0,2}? (?:HEADS))\b"
    rf"|\bthe (?P<proper>(?P<own>{_CAPITAL}(?: (?:(?:of|in|for|and"
    rf"|the) ){{0,2}}{_CAPITAL})*)(?P<annual> annual)? (?:HEADS))\b"
)
_HELD = re.compile(
    r"\b(?:held|hosted|holding|hosting|organi[sz]ed|staged|celebrated|attended|for|at|during|joined"
    r"|opened)\s+$",
    re.IGNORECASE,
)
_IN_SESSION = re.compile(
    r"\b(?:gathered|met|assembled|sat|held) in (?P<name>(?:Extraordinary|Ordinary|General|Annual|Special|Plenary"
    r"|Solemn)"
    rf"(?: {_CAPITAL}){{1,3}})"
)
_GENERAL = re.compile(
    r"\b(?:our|its|their|the|this) (?P<name>(?:\d+\w\w )?(?:Annual|Extraordinary) General (?:Meeting|Assembly))\b"
)
_NOT_HEADS = (
    "anniversary",
    "jubilee",
    "session",
    "sitting",
    "hearing",
    "day",
    "days",
    "night",
    "evening",
    "sprint",
    "camp",
    "talks",
)


def other_names(passage: Passage) -> Sequence[tuple[int, Span]]:
    """(how surely it is this event, the name) in the sentences of the lead; looked for once."""
    if passage.named_events is None:
        passage.named_events = tuple(_other_names(passage))
    return passage.named_events


def _other_names(passage: Passage) -> Iterator[tuple[int, Span]]:
    small = _small()
    for _, paragraph, deep in lead(passage):
        bounds = (paragraph.start, min(paragraph.end, paragraph.start + 2000))
        for hit in _HAPPENED.finditer(passage.text, *bounds):
            if " " in hit["name"] and _is_event(passage, hit, "name"):
                yield 5 - deep, _span(hit, "name")
        for hit in _NUMBERED.finditer(passage.text, *bounds):
            if _is_event(passage, hit, "name"):
                yield 5 - deep, _span(hit, "name")
        for hit in _IN_SESSION.finditer(passage.text, *bounds):
            yield 4, _span(hit, "name")
        for hit in small.finditer(passage.text, *bounds):
            before = passage.text[max(0, hit.start() - 30) : hit.start()]
            if passage.said(token_at(passage, hit.start())) or not _HELD.search(before):
                continue
            if hit["name"] is not None:
                yield 5, _span(hit, "name")
            elif (hit["annual"] or " " in hit["own"]) and _is_event(passage, hit, "own"):
                yield 4, _span(hit, "proper")
        for hit in _GENERAL.finditer(passage.text, *bounds):
            yield 4, _span(hit, "name")


@cache
def _small() -> re.Pattern[str]:
    heads = longest_first(words("event", "titles", "heads") - {*_NOT_HEADS} | {"exercise", "exercises"})
    return re.compile(_SMALL.replace("HEADS", "|".join(heads)))


def _span(hit: re.Match[str], group: str) -> Span:
    return Span(hit.start(group), hit.end(group))


def _is_event(passage: Passage, hit: re.Match[str], group: str) -> bool:
    """Whether a name may be an event's: none of a body, a building, a person, a place or a day."""
    folded = [part.lower().strip(".,’'") for part in hit[group].split()]
    other = words("event", "organising", "bodies") | words("event", "nouns", "venue", "venue_name", "month")
    other |= words("names", "organisations") | words("people", "roles") | words("names", "titles")
    if folded[-1] in other or folded[0] in words("names", "honorifics") | words("names", "titles") | words(
        "event", "nouns", "month"
    ):
        return False
    last = token_at(passage, hit.end(group) - 1)
    kinds = {token_at(passage, hit.start(group)).ent_type_, last.ent_type_}
    return not kinds & {"PERSON", "GPE", "NORP", "DATE", "TIME", "LOC"} and not passage.said(last)
