"""What may state a fact of the event, field by field: each with what speaks for and against it, by name.

``facts_weighed`` chooses among them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence

from viewer.extract.language.dates import dates
from viewer.extract.language.passage import Passage, child
from viewer.extract.language.places import town_size
from viewer.extract.proposing.fact_candidates.candidate import (
    MOST,
    FactCandidate,
    Occurrence,
    by_rules,
    occurrence,
    ranks,
    tells,
)
from viewer.extract.proposing.fact_candidates.context import Context, attachment
from viewer.extract.proposing.fact_candidates.counts import counts
from viewer.extract.proposing.fact_candidates.likeness import place_likeness
from viewer.extract.proposing.fact_candidates.retold import Retold
from viewer.extract.proposing.fact_candidates.starts import starts
from viewer.extract.proposing.fact_candidates.titles import titles
from viewer.extract.proposing.fact_candidates.towns import begins_a_name, is_a_region, towns
from viewer.extract.proposing.fact_candidates.venues import venues
from viewer.extract.proposing.scene import Scene
from viewer.extract.rules.facts.another_time import is_elsewhere
from viewer.extract.rules.facts.venues import is_bare, is_venue
from viewer.extract.rules.people.distance import is_virtual
from viewer.extract.rules.shared.common import as_written
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.weighing import only_those_there

_PLACES = 6
"""So many places of a town or a venue are looked at."""
_BY_RULE = "told by a rule"
_SURELY = 0.1
"""Up to this doubt, a name is surely somebody's."""


def candidates(scene: Scene) -> Iterator[FactCandidate]:
    """What may be stated, field by field: what rules propose, then the rest in text order."""
    reading, context, retold = scene.reading, Context(scene.reading.passage), Retold(scene.reading)
    if not is_virtual(reading):  # a meeting that is held online is nowhere
        yield from _grouped(reading, context, retold, "city", towns(scene))
        yield from _grouped(reading, context, retold, "place", _no_names(reading, venues(reading.passage)))
    yield from titles(reading, context, retold)
    yield from starts(reading, context)
    yield from counts(reading, context)


def _no_names(reading: Reading, places: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """Those of the places that are no day, and no name that is surely somebody's."""
    days = [date.span for date in reading.passage.dates]
    for place in places:
        if not _is_a_name(reading, place) and not any(day.contains(place.span) for day in days):
            yield place


def _of_the_event(reading: Reading, places: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """Those of the places that are told of no other occasion."""
    return (place for place in places if not is_elsewhere(reading, place.span))


def _is_a_name(reading: Reading, place: Occurrence) -> bool:
    """Whether all of the words are a name that is surely somebody's."""
    person = reading.resolver.named(place.head)
    if person is None or reading.people[person].doubtful > _SURELY:
        return False
    mentions = reading.people[person].mentions
    return any(one.first <= place.first.i and place.last.i <= one.last for one in mentions)


def _grouped(
    reading: Reading, context: Context, retold: Retold, field: str, places: Iterable[Occurrence]
) -> Iterator[FactCandidate]:
    passage = reading.passage
    told = (occurrence(passage, one.fact.spans[0], _BY_RULE) for one in reading.considered.get(field, []))
    there = _of_the_event(reading, places)
    groups = _groups(passage, field, (*(one for one in told if one is not None), *there))
    order = ranks((key, len(own)) for key, own in groups.items())
    known = [key for key in groups if field == "city" and town_size(key) is not None]
    roles = {n for draft in reading.people if draft.role is not None for n in range(draft.role.start, draft.role.end)}
    for number, (key, own) in enumerate(groups.items()):
        found = {
            "told often": min(1.0, len(own) / 4),
            "once": float(len(own) == 1),
            f"place among them={min(number, 4)}": 1.0,
            f"rank={min(order[key], 3)}": 1.0,
            "of a role": float(any(place.span.start in roles for place in own)),
            f"words={min(5, len(key.split()))}": 1.0,
            **by_rules(reading, field, key),
            **retold.features(field, key),
            **(_known(key, known, order) if field == "city" else {}),
        }
        for place in own[:_PLACES]:
            found |= dict.fromkeys((*_there(passage, place), *context.beside(place), *context.features(place)), 1.0)
            found |= {place_likeness(place.head): 1.0} if field == "place" else {}
        fact = as_written(passage, own[0].span)
        yield FactCandidate(field, fact, only_those_there(found), _are_no_names(passage, field, own, roles))


def _is_no_name(passage: Passage, field: str, place: Occurrence, roles: Container[int]) -> bool:
    """Whether no rule takes the words for a place, and they are a sentence or a body.

    Of a town that is the beginning of its name; a venue is no body that does something or of which somebody is, and not
    several: ``came from 14 schools``.
    """
    if place.source == _BY_RULE:
        return False
    if tells(passage, place):
        return True
    if field == "city":
        return begins_a_name(place.head)
    several = place.head.tag_ == "NNS" and place.head.text.islower() and child(place.head, "nummod") is not None
    return several or place.span.start in roles or place.head.head.dep_ == "agent"


def _are_no_names(passage: Passage, field: str, places: Iterable[Occurrence], roles: Collection[int]) -> bool:
    return all(_is_no_name(passage, field, place, roles) for place in places)


def _groups(passage: Passage, field: str, places: Iterable[Occurrence]) -> dict[str, list[Occurrence]]:
    """The places where each name stands, by the name in small letters."""
    groups: dict[str, list[Occurrence]] = {}
    for place in places:
        key = passage.words(place.span).casefold()
        if (key in groups or len(groups) < MOST) and not (field == "city" and is_a_region(key)):
            groups.setdefault(key, []).append(place)
    return groups


def _known(name: str, known: Sequence[str], order: Mapping[str, int]) -> dict[str, float]:
    """Whether a list of towns has the name, or a part of it, and how it stands among all that the list has."""
    size = town_size(name)
    if size is None:
        inner = any(town_size(word) == "large" for word in name.split())
        return {"no town": 1.0, "holds a town": float(inner), "towns elsewhere": float(bool(known))}
    most = min(known, key=lambda key: order[key])
    return {
        "a town": 1.0,
        f"a {size} town": 1.0,
        "the only town": float(len(known) == 1),
        "the first town": float(known[0] == name),
        "the town told most": float(most == name),
    }


def _there(passage: Passage, place: Occurrence) -> Iterator[str]:
    """What one place where it is named tells."""
    head = place.head
    yield f"as {place.source}"
    yield from attachment(head)
    if head.pos_ == "NOUN" or is_venue(head):
        yield f"head={head.lower_}"
        if is_bare(head):
            yield "bare"
    if head.text[:1].isupper():
        yield "capital"
    yield from _in_line(passage, place)


def _in_line(passage: Passage, place: Occurrence) -> Iterator[str]:
    """What stands right before and behind it, as in a line that dates a report."""
    after = passage.text[place.span.end : place.span.end + 24]
    before = passage.text[max(0, place.span.start - 24) : place.span.start]
    yield f"before {after[:1] if after[:1] in ',.(:;-–—' else 'a word'}"
    if re.match(r"\s*[,(]\s*(?:on\s+)?\w*\s*\d", after) or next(dates(after), None) is not None:
        yield "before a date"
    if re.search(r"\d{4}[,.]?\s*(?:in|at|,)?\s*$", before):
        yield "behind a date"
    if re.search(r",\s*$", before):
        yield "behind a comma"
        inner = passage.tokens[place.first.i - 2] if place.first.i > 1 else place.head
        if is_venue(inner):
            yield "behind a venue"
