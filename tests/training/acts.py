"""Examples of acts: of everybody, and nobody, who may have done something in a sentence, whether they did."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.accuracy import people
from tests.accuracy.gold import Annotated, Gold
from tests.accuracy.placing import locate, meets, sentence
from tests.training.fitting import MADE_BY, Example, fit
from viewer import extract
from viewer.extract.proposing import taking_part
from viewer.extract.proposing.scene import Scene
from viewer.extract.trace import PARTS, Trace
from viewer.extract.weighing import ALWAYS, Features, Weights
from viewer.report.model import Report, Span
from viewer.report.vocabulary import ItemKind, Participation

NOTHING: dict[str, Weights] = {**{part: {ALWAYS: -30.0} for part in PARTS}, "recipient": {}}
NOBODY: dict[str, Weights] = {taking_part.WAS_THERE: {ALWAYS: 30.0}}
"""Weights by which nothing is an act, and how somebody took part is left to rules: for reports that are read to
learn by."""

_PENALTY, _KIND_PENALTY, _RECIPIENT_PENALTY, _HOW_PENALTY = 33.0, 6.0, 3.0, 12.0
_THERE_PENALTY = 10.0
_PARTS = tuple(part for part in Participation if part != Participation.ABSENT)
"""The participations that annotations tell of."""
_LIGHTER = {"rule kind=": 9.0, "part=": 9.0, "by=": 9.0}
"""What a rule found is the best sign of the kind, or of the participation: its weight is penalised less."""


@dataclass(frozen=True, slots=True)
class Possible:
    """A candidate: its features, those of the sentence and of what stands before it among them, its ``own``, and what
    the annotation says of it.

    ``kind`` is None where it is no act; of acts, ``of_kind`` has the features by which the kind is weighed.
    """

    report: str
    part: str
    features: Features
    own: Features
    of_kind: Features
    kind: str | None
    receives: bool | None


@dataclass(frozen=True, slots=True)
class Partaker:
    """Somebody a report names: their features, and how they took part by the annotation."""

    report: str
    features: Features
    part: str


@dataclass(frozen=True, slots=True)
class _Told:
    person: int | None
    place: Span
    kind: str
    receives: bool | None


def possible(annotated: Annotated, *, made_by: bool) -> Iterator[Possible]:
    """The candidates of one annotated report. ``made_by``: rules were made by this report."""
    extract.load()
    from viewer.extract import pipeline  # after the model, as everything that knows spaCy

    trace = Trace(kept=True, whole=True)
    report = pipeline.extract(annotated.text.read_text(encoding="utf-8"), trace=trace)
    if trace.reading is None:
        return
    told = list(_told(annotated.gold, report))
    passage = trace.reading.passage
    for (number, person), one in trace.proposed.items():
        span = passage.normal.back(passage.tokens_span(passage.sentences[number]))
        acts = [act for act in told if act.person == person and meets((span,), sentence(report.text, act.place))]
        act = min(acts, key=lambda a: (not span.overlaps(a.place), abs(span.start - a.place.start)), default=None)
        own = {**one.features, MADE_BY: float(made_by and "rule" in one.features)}
        features = {**trace.sentences[number], **trace.context[number], **own}
        of_kind = {} if act is None else {**trace.sentences[number], **trace.of_report, **own}
        kind, receives = (None, None) if act is None else (act.kind, act.receives)
        yield Possible(annotated.gold.name, one.candidate.part, features, one.features, of_kind, kind, receives)


def _told(gold: Gold, report: Report) -> Iterator[_Told]:
    """The acts of the annotation by people of the report, and by nobody."""
    same = {gold.people[i].name: j for i, j in people.pair(gold.people, report.people).items()}
    for act in gold.programme:
        place = locate(report.text, act.evidence)
        for who in act.people or (None,):
            if place is not None and (who is None or who in same):
                receives = None if act.received is None else who in act.received
                yield _Told(None if who is None else same[who], place, act.kind, receives)


def partakers(annotated: Annotated, *, made_by: bool) -> Iterator[Partaker]:
    """The people of an annotated report: how they took part. ``made_by``: rules were made by this report."""
    extract.load()
    from viewer.extract import pipeline  # after the model, as everything that knows spaCy

    trace = Trace(whole=True)
    report = pipeline.extract(annotated.text.read_text(encoding="utf-8"), trace=trace)
    if trace.reading is None:
        return
    scene = Scene(trace.reading)
    for i, j in people.pair(annotated.gold.people, report.people).items():
        features = {**taking_part.of_person(scene, trace, j, trace.parts[j]), MADE_BY: float(made_by)}
        yield Partaker(annotated.gold.name, features, annotated.gold.people[i].participation)


def learned_of_people(found: Iterable[Partaker]) -> dict[str, Weights]:
    """The weights of each participation, and those of having taken part without what rules say of it."""
    people = list(found)
    weights = {
        taking_part.question(part): fit(
            [Example(one.report, one.features, one.part == part) for one in people], _HOW_PENALTY, lighter=_LIGHTER
        )
        for part in _PARTS
    }
    alone = [
        Example(one.report, taking_part.without_rules(one.features), one.part != Participation.MENTIONED)
        for one in people
    ]
    return {**weights, taking_part.WAS_THERE: fit(alone, _THERE_PENALTY)}


def learned(found: Iterable[Possible]) -> dict[str, Weights]:
    """The weights of acts: of each part, of the kinds, and of who receives."""
    everything = list(found)
    weights: dict[str, Weights] = {}
    for part in PARTS:
        own = [Example(one.report, one.features, one.kind is not None) for one in everything if one.part == part]
        weights[part] = fit(own, _PENALTY)
    acts = [one for one in everything if one.kind is not None]
    for kind in ItemKind:
        own = [Example(one.report, one.of_kind, one.kind == kind) for one in acts]
        if any(one.yes for one in own):
            weights[f"kind={kind}"] = fit(own, _KIND_PENALTY, 2, _LIGHTER)
    given = [one for one in acts if one.kind == "award" and one.receives is not None]
    own = [Example(one.report, one.own, bool(one.receives)) for one in given]
    weights["recipient"] = fit(own, _RECIPIENT_PENALTY)
    return weights
