"""Names that are no person's where they stand: a place (``Dowby``, of ``Ann Dowby``), a thing (``the Ann Dowby Cup``).

Of such words nobody knows whom they mean, so that they are hidden, and nothing is said of a person. A thing is told by
the article before it. Nothing else of a name decides, so that no guess of it can be proved.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from viewer.report.model import Event
from viewer.report.safe_copy.joining import Hit
from viewer.report.safe_copy.tokens import Tokens, soft
from viewer.report.safe_copy.words import folded, titles

_BEFORE = frozenset(("in", "near"))
_ARTICLES = frozenset(("the", "a", "an"))


def places(event: Event) -> frozenset[str]:
    """Words that are the city of an event, or of its place all that stands between two commas; folded."""
    city = str(event.city.value) if event.city else ""
    place = str(event.place.value) if event.place else ""
    named = (folded(part).strip() for part in (city, *place.split(",")))
    return frozenset(word for word in named if re.fullmatch(r"[^\W\d_]+", word))


def at_places(tokens: Tokens, hits: Iterable[Hit], named: Collection[str], people: Collection[int]) -> Iterator[Hit]:
    """The hits, those told apart that are places or things: ``named`` are known places, ``people`` words of mentions.

    A mention is the person's, but for one by the name of the event's place inside a sentence: few people are so called
    there, and who takes a place for a person is rather mistaken.
    """
    for hit in hits:
        alone = hit.last - hit.first == 1
        if alone and hit.first in people:
            alone = tokens.words[hit.first] in named and not tokens.opens(hit.first)
        no_person = alone and _is_place(tokens, hit.first, named) or not hit.address and _is_thing(tokens, hit.first)
        yield replace(hit, place=True) if no_person else hit


def _is_thing(tokens: Tokens, i: int) -> bool:
    return bool(i) and tokens.words[i - 1] in _ARTICLES and tokens.gap(i - 1) == " "


def _is_place(tokens: Tokens, i: int, named: Collection[str]) -> bool:
    before = tokens.words[i - 1] if i and tokens.gap(i - 1) in (" ", ". ") else ""
    if tokens.words[i] in named:
        return before not in titles()
    after = tokens.gap(i)
    longer = after[:1] == "'" or i + 1 < len(tokens) and soft(after, tokens.words[i]) and tokens.capital(i + 1)
    return before in _BEFORE and tokens.gap(i - 1) == " " and tokens.capital(i) and not longer
