"""Who is named as one in whose place somebody did it, or in a list of the dead: told by the words before the names."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator

from viewer.extract.rules.shared.draft import Reading

_FOR = re.compile(
    r"\b(?:deputi[sz](?:ed|ing)|standing in|stood in|fill(?:ed|ing) in|substitut(?:ed|ing)|sat in|in place|in lieu"
    r"|instead|in the absence) (?:for|of) |\breplacing (?![^.;]{0,60} as )",
    re.IGNORECASE,
)
_FAR = 100
"""So many characters behind such words the name may begin."""
_GOES_ON = re.compile(r" (?!and\b|or\b|who\b|of\b|from\b|at\b|on\b|in\b|as\b)[a-z]")
"""What follows the name of a subject: its verb."""

_DEATHS = re.compile(
    r"\b(?i:deaths|passing|loss)(?: [a-z]+){0,4} of (?:[^.,;:()\n–—-]{1,40}(?: [-–—]|:) )?"
    r"(?:[A-Z][\w’'-]+ [A-Z]\w+, )*$"
)
"""``the deaths of``, ``the deaths during the year of three members - ``: names follow."""
_NEXT = re.compile(r",? and |, | & ")


def stood_in_for(reading: Reading) -> Iterator[int]:
    """``deputised for X``: who is named next, in the same sentence; not ``for the mayor, X spoke``, who did it."""
    text = reading.passage.text
    starts = [mention.full_span.start for mention in reading.mentions]
    for hit in _FOR.finditer(text):
        at = bisect.bisect_left(starts, hit.end())
        for mention in reading.mentions[at : at + 1]:
            between = text[hit.end() : mention.full_span.start]
            does = "," in between and _GOES_ON.match(text, mention.span.end) is not None
            if len(between) < _FAR and "." not in re.sub(r"\b\w{1,5}\.", "", between) and not does:
                yield mention.person


def mourned(reading: Reading) -> Iterator[int]:
    """``the deaths of X, Y and Z``: all whom the list names."""
    text, end = reading.passage.text, -1
    for mention in reading.mentions:
        start = mention.full_span.start
        goes_on = end >= 0 and _NEXT.fullmatch(text, end, start) is not None
        begins = _DEATHS.search(text, max(0, start - _FAR), start) is not None
        end = mention.span.end if goes_on or begins else -1
        if end >= 0 and not reading.passage.said(reading.passage.tokens[mention.first]):
            yield mention.person
