"""Towns in the names of venues, hosts and events: ``Lowick Town Hall``, ``Rotary Club of Lowick``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from viewer.extract.language.passage import Passage
from viewer.extract.lexicon import words
from viewer.extract.rules.facts.town_names import NOT_TOWN, TOWN, may_be_town
from viewer.extract.rules.facts.venues import Venue
from viewer.extract.rules.shared.common import token_at
from viewer.extract.rules.shared.draft import Reading
from viewer.report.model import Fact, Span


def in_names(
    reading: Reading, venue: Venue | None, organisers: Sequence[Fact], title: Fact | None
) -> Iterator[tuple[int, Span]]:
    """``Lowick Town Hall``, ``Lowick Parish Council``, ``Rotary Club of Lowick``; others if the town is named alone."""
    passage = reading.passage
    named = [(3, venue.span)] if venue is not None else []
    named += [(2, fact.spans[0]) for fact in organisers]
    named += [(2, _without_number(passage, title.spans[0]))] if title is not None else []
    kinds = words("event", "organising", "bodies") | words("event", "nouns", "venue", "event")
    for score, span in named:
        of_title = title is not None and span.end == title.spans[0].end
        yield from ((score, town) for town in _behind_of(passage, span))
        yield from ((score, town) for town in _before_kind(passage, span, kinds))
        yield from ((score, town) for town in _ahead(passage, span, kinds, of_title=of_title))


def _behind_of(passage: Passage, span: Span) -> Iterator[Span]:
    """``Rotary Club of Lowick``."""
    if (of := _OF_TOWN.search(passage.text, span.start, span.end)) is not None:
        town = Span(of.start("town"), of.end("town"))
        last = token_at(passage, town.end - 1)
        known = last.ent_type_ not in NOT_TOWN and last.tag_ not in ("NNS", "NNPS")
        if known and " of " not in passage.words(town) and may_be_town(passage, town):
            yield town


def _before_kind(passage: Passage, span: Span, kinds: frozenset[str]) -> Iterator[Span]:
    """``the Lowick office of the union``."""
    first = token_at(passage, span.start)
    if first.ent_type_ == "GPE" and first.i + 1 < len(first.doc) and first.nbor(1).lower_ in kinds:
        town = Span(first.idx, first.end_char)
        if may_be_town(passage, town):
            yield town


def _ahead(passage: Passage, span: Span, kinds: frozenset[str], *, of_title: bool) -> Iterator[Span]:
    """``Lowick Town Hall``; in the title of an event, only a town that the model knows or that is called one."""
    for cut, strong in _prefixes(passage.words(span).split(), kinds):
        end = re.match(r"\S+" + r"\s+\S+" * (cut - 1), passage.text[span.start : span.end])
        town = Span(span.start, span.start + (end.end() if end is not None else 0))
        name = passage.words(town)
        if not may_be_town(passage, town) or name.startswith(("St ", "St. ", "Saint ")):
            continue
        court = _COURT.search(passage.text, town.end, span.end) is not None
        civic = re.match(r"\s+(?:City|Town)\b", passage.text[town.end : span.end]) is not None
        if of_title and not civic and token_at(passage, town.start).ent_type_ != "GPE":
            continue
        if strong or court or _alone(passage, name, kinds):
            yield town
            return


def _without_number(passage: Passage, span: Span) -> Span:
    """The name of an event without the number or the year before it."""
    number = re.match(
        r"(?:\d+\w*|[A-Z]\w+(?:th|st|nd|rd)|First|Second|Third|Annual)\s+", passage.text[span.start : span.end]
    )
    return Span(span.start + number.end(), span.end) if number is not None else span


_COURT = re.compile(r"^\s+\d\w* [\w ]*\b(?:Court|Tribunal)\b")
"""What follows the town in the name of a court: ``Lowick 2nd Criminal Court``."""
_OF_TOWN = re.compile(
    rf"\b(?i:club|society|association|chapter|branch|branches|municipality|city|town|borough|church|parish|diocese"
    rf"|court)"
    rf" (?:of|in) (?P<town>{TOWN})$"
)


def _prefixes(parts: list[str], kinds: frozenset[str]) -> Iterator[tuple[int, bool]]:
    """How many words may be a town's name before those for the body, and whether these say that they are a town's."""
    civic, local = words("event", "nouns", "civic"), words("event", "organising", "local")
    schools = words("event", "nouns", "school_kinds")
    folded = [part.lower().strip(",.") for part in parts]
    for cut in (2, 1, 3):
        if cut >= len(parts) or not all(part[0].isupper() for part in parts[:cut]):
            continue
        if any(part in civic or part in schools for part in folded[:cut]) or folded[cut - 1] in kinds:
            continue
        strong = folded[cut] in civic and cut + 1 < len(parts) or folded[cut] in local
        if strong or folded[cut] in kinds or cut + 1 < len(parts) and parts[cut][0].isupper():
            yield cut, strong


def _alone(passage: Passage, name: str, kinds: frozenset[str]) -> bool:
    """Whether a name stands by itself as a place elsewhere, or begins a further name."""
    for hit in re.finditer(rf"\b{re.escape(name)}\b(?:[’']s)?(?:\s+(\w+))?", passage.text, re.IGNORECASE):
        before = passage.text[max(0, hit.start() - 8) : hit.start()].lower()
        after = (hit[1] or "").lower()
        small = after not in kinds and not (hit[1] or "a")[0].isupper()
        if small and re.search(r"\b(?:in|of|at|from|to|near)\s+$", before):
            return True
        if hit.start() == 0 and after and after not in kinds and hit[1][0].isupper():
            return True
    return False
