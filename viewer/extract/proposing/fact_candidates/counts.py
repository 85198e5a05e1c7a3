"""How many may have come: every number of the report that counts something."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract.language.passage import Passage
from viewer.extract.proposing.fact_candidates.candidate import (
    MOST,
    FactCandidate,
    Occurrence,
    by_rules,
)
from viewer.extract.proposing.fact_candidates.context import Context, told_classes
from viewer.extract.proposing.scene import word_of
from viewer.extract.rules.facts import attendance
from viewer.extract.rules.facts.attendance import Count
from viewer.extract.rules.facts.counted import CountPath, count_path, is_many, is_of_things
from viewer.extract.rules.people.distance import is_virtual
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import is_crowd
from viewer.extract.weighing import only_those_there

_PLACES = 4
"""So many places of a number are looked at."""
_PEOPLE = {"of people", "counts event.attendance.people", "counts event.attendance.group"}
"""The features that say that people are counted: how early that is told says more than of other things."""


def counts(reading: Reading, context: Context) -> Iterator[FactCandidate]:
    """The numbers, in text order."""
    passage = reading.passage
    groups: dict[int, list[Count]] = {}
    for count in attendance.counts(passage):
        if count.value in groups or len(groups) < MOST:
            groups.setdefault(count.value, []).append(count)
    large = sorted(groups, reverse=True)
    virtual = float(is_virtual(reading))
    for number, (value, own) in enumerate(groups.items()):
        fact = attendance.stated(passage, own[0])
        told = by_rules(reading, "attendance", fact.value)
        found = {
            **told,
            "told often": min(1.0, len(own) / _PLACES),
            f"rank={min(large.index(value), 4)}": 1.0,
            f"place among them={min(number, 4)}": 1.0,
            f"digits={len(str(value))}": 1.0,
            "round": float(value % 10 == 0),
            "very round": float(value % 50 == 0),
            "online": virtual,
        }
        for count in own[:_PLACES]:
            there = list(_there(passage, count, context))
            people = "people" if _PEOPLE.intersection(there) else "no people"
            deep = (f"{people}, {name}" for name in there if name.startswith("depth="))
            found |= dict.fromkeys((*there, f"{people} counted", *deep), 1.0)
        things = "rule" not in told and all(is_of_things(count.root) for count in own)
        others = things or all(attendance.is_of_others(reading, count) for count in own)
        yield FactCandidate("attendance", fact, only_those_there(found), others)


def _there(passage: Passage, count: Count, context: Context) -> Iterator[str]:
    piece = passage.piece(count.span.start, count.span.end)
    if piece is None:
        return
    path = count_path(count.root)
    yield from _counted(path)
    yield from attendance.signs(passage, count.span)
    if count.first.is_alpha:
        yield "in words"
    place = Occurrence(count.span, piece[0], piece[-1], count.root, "")
    yield from context.beside(place)
    yield from context.features(place)


def _counted(path: CountPath) -> Iterator[str]:
    """What is counted, and how it hangs on its verb."""
    word = word_of(path.noun)
    yield f"counts {word}"
    yield from (f"counts {name}" for name in told_classes(word))
    yield f"role={path.role}"
    for told, name in ((path.of_people, "of people"), (is_many(path.noun), "many"), (is_crowd(path.noun), "a crowd")):
        if told:
            yield name
    if path.verb is not None:
        verb = word_of(path.verb)
        yield f"verb={verb}"
        yield f"{path.role} {verb}"
        yield f"tense={path.verb.tag_}"
        yield from (f"verb {name}" for name in told_classes(verb))
    yield from (f"behind {word}" for word in path.preps[:2])
