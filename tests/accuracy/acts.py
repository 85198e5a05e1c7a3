"""Acts: who did something, where the text tells of it, of what kind it is, and in which order they come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tests.accuracy.gold import Gold
from tests.accuracy.placing import distance, locate, meets, sentence
from tests.accuracy.tally import Count
from viewer.report.model import Report, Span
from viewer.report.vocabulary import DOERS

_MISSED, _STRANGER = -1, -2
"""Instead of the index of a person of the annotation: one it does not list; one of the application whom it does not."""


@dataclass(frozen=True, slots=True)
class _Told:
    """An act of the annotation. ``person`` is an index of its people, None for nobody."""

    kind: str
    person: int | None
    evidence: str
    place: Span | None
    entry: int
    function: str | None
    """``recipient`` or ``agent`` of what was given, where the annotation says who received it."""


@dataclass(frozen=True, slots=True)
class _Found:
    """An act of the application. ``person`` is the index of the same person in the annotation."""

    kind: str
    person: int | None
    spans: tuple[Span, ...]
    entry: int
    place: int | None
    """Index of the participant; None where the item has nobody."""
    function: str


@dataclass(frozen=True, slots=True)
class Acts:
    """The counts, and what was missed (kind, evidence) and wrong (kind, words)."""

    found: Count
    kind: Count
    function: Count
    order: Count
    missed: list[tuple[str, str]]
    wrong: list[tuple[str, str]]


def compare(gold: Gold, report: Report, same: Mapping[str, int]) -> Acts:
    """The acts of a report against those of its annotation. ``same`` leads from a person's id to the annotation's."""
    told, found = _told(gold, report.text), _found(report, same)
    pairs = _pairs(report.text, told, found)
    right = len(pairs)
    kind = sum(told[n].kind == found[k].kind for n, k in pairs)
    used_told, used_found = {n for n, _ in pairs}, {k for _, k in pairs}
    return Acts(
        found=Count(right, len(told) - right, len(found) - right),
        kind=Count(kind, len(told) - kind, len(found) - kind),
        function=Count.of_share(told[n].function == found[k].function for n, k in pairs if told[n].function),
        order=Count.of_share(
            found[j].entry <= found[k].entry
            for (m, j), (n, k) in pairwise(pairs)
            if told[m].entry != told[n].entry  # who comes first within one entry says nothing
        ),
        missed=[(act.kind, act.evidence) for n, act in enumerate(told) if n not in used_told],
        wrong=[(act.kind, report.words(act.spans[0])[:80]) for k, act in enumerate(found) if k not in used_found],
    )


def verdicts(gold: Gold, report: Report, same: Mapping[str, int]) -> Iterator[tuple[tuple[str | int, ...], bool]]:
    """For each item whether one of its acts is right in place and kind; for each who does it, whether they do."""
    told, found = _told(gold, report.text), _found(report, same)
    right = {k: n for n, k in _pairs(report.text, told, found)}
    good = {found[k].entry for k, n in right.items() if told[n].kind == found[k].kind}
    for number in range(len(report.programme)):
        yield ("item", number), number in good
    for k, act in enumerate(found):
        if act.place is not None:
            yield ("participant", act.entry, act.place), k in right


def _told(gold: Gold, text: str) -> list[_Told]:
    index = {person.name: number for number, person in enumerate(gold.people)}
    return [
        _Told(
            kind=act.kind,
            person=None if who is None else index.get(who, _MISSED),
            evidence=act.evidence,
            place=locate(text, act.evidence),
            entry=entry,
            function=None if act.received is None else "recipient" if who in act.received else "agent",
        )
        for entry, act in enumerate(gold.programme)
        for who in act.people or (None,)
    ]


def _found(report: Report, same: Mapping[str, int]) -> list[_Found]:
    """The annotation lists a panel's moderator among those who discuss."""
    acts: list[_Found] = []
    for entry, item in enumerate(report.programme):
        doing = [(n, who) for n, who in enumerate(item.participants) if who.function in (*DOERS, "moderator")]
        once = {who.id: (n, who) for n, who in reversed(doing)}
        for n, who in sorted(once.values(), key=lambda pair: pair[0]):
            acts.append(_Found(item.kind, same.get(who.id, _STRANGER), item.spans, entry, n, who.function))
        if not once:
            acts.append(_Found(item.kind, None, item.spans, entry, None, ""))
    return acts


def _pairs(text: str, told: Sequence[_Told], found: Sequence[_Found]) -> list[tuple[int, int]]:
    """Which act is which, in the order of the annotation: by the same person, told of in the same sentence.

    Those of the same kind first, so that one of another kind never takes the place of the right one; then the nearest.
    """
    ways = sorted(
        (act.kind != item.kind, distance(item.spans, act.place), n, k)
        for n, act in enumerate(told)
        if act.place is not None
        for k, item in enumerate(found)
        if act.person == item.person and meets(item.spans, sentence(text, act.place))
    )
    pairs: dict[int, int] = {}
    used: set[int] = set()
    for _, _, n, k in ways:
        if n not in pairs and k not in used:
            pairs[n] = k
            used.add(k)
    return sorted(pairs.items())
