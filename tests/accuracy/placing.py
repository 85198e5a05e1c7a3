"""Where in the text something is told, and whether what the application cites meets it."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from functools import lru_cache

from viewer.report.model import Span

_NO_END = frozenset(
    "mr mrs ms miss dr prof professor sir rev hon the a an fr st smt shri cllr cr atty avv barr capt col gen lt sgt jr "
    "sr no vs ca".split()
)
"""Words after which a full stop ends no sentence."""

_FIRST, _HEAD = 3, 300
"""Of what an item cites, only the first spans, and their first characters, say where it is: what cites the whole report
would else be found everywhere."""

_BREAK = re.compile(r"(\w*)[.!?][”’\"')\]]*\s+|\n\s*\n|\n(?=\s*[-*•#>])")


def locate(text: str, snippet: str) -> Span | None:
    """Where a piece of the text first stands in it, white space folded; None if it does not."""
    hit = re.search(r"\s+".join(re.escape(word) for word in snippet.split()), text)
    return None if hit is None else Span(*hit.span())


def sentence(text: str, span: Span) -> Span:
    """The span widened to about its sentence."""
    starts = _starts(text)
    start = starts[bisect.bisect_right(starts, span.start) - 1]
    following = bisect.bisect_left(starts, span.end)
    return Span(start, starts[following] if following < len(starts) else len(text))


def meets(spans: Sequence[Span], place: Span) -> bool:
    """Whether what an item cites first lies, at least in part, within the place."""
    return any(Span(span.start, min(span.end, span.start + _HEAD)).overlaps(place) for span in spans[:_FIRST])


def distance(spans: Sequence[Span], place: Span) -> int:
    """How far from the beginning of the place, in characters, the nearest of the first spans begins."""
    return min(abs(span.start - place.start) for span in spans[:_FIRST])


@lru_cache(maxsize=4)
def _starts(text: str) -> list[int]:
    """Where sentences begin.

    After a stop, unless it ends a title or an initial, or a small letter follows; behind a blank line; before a list
    mark; but not where a line was only wrapped.
    """
    found = [0]
    for hit in _BREAK.finditer(text):
        word: str | None = hit[1]
        after = text[hit.end() : hit.end() + 1]
        inside = word is not None and (
            word.casefold() in _NO_END or re.fullmatch(r"[A-HJ-Z]", word) is not None or after.islower()
        )
        if not inside or re.search(r"\n\s*(\n|[-*•#>])", hit[0] + after):
            found.append(hit.end())
    return found
