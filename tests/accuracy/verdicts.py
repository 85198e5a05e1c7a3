"""Whether each single thing that was found is right, by an annotation.

``item`` is right if one of its acts is told there and is of its kind; ``participant`` if the annotation has the person
in an act told there; ``person`` if somebody of that name is annotated; ``role`` and ``part`` if they are the person's,
of persons that are annotated; ``statement`` and ``fact`` as in the table of accuracy.
"""

from __future__ import annotations

from collections.abc import Iterator

from tests.accuracy import acts, facts, people, said
from tests.accuracy.gold import Gold
from viewer.report.model import Report

Key = tuple[str | int, ...]

KINDS = ("item", "participant", "person", "role", "part", "statement", "fact")
"""What is judged, by the first part of a key."""


def verdicts(gold: Gold, report: Report) -> Iterator[tuple[Key, bool]]:
    """Every finding with whether it is right; those of which the annotation says nothing are left out."""
    pairs = people.pair(gold.people, report.people)
    same = {report.people[j].id: i for i, j in pairs.items()}
    yield from acts.verdicts(gold, report, same)
    for person in report.people:
        yield ("person", person.id), person.id in same
    for i, j in pairs.items():
        told, found = gold.people[i], report.people[j]
        if found.role is not None:
            yield ("role", found.id), next(people.roles([(told, found)]))
        participation = "mentioned" if found.participation == "absent" else found.participation
        yield ("part", found.id), told.participation == participation
    yield from ((("statement", number), right) for number, right in said.verdicts(gold, report, same))
    yield from ((("fact", *key), right) for key, right in facts.verdicts(gold, report.event))
