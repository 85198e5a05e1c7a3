"""Examples of statements: of everything that may have been said, whether it was."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tests.accuracy import people
from tests.accuracy.gold import Annotated
from tests.accuracy.placing import locate, meets
from tests.training.fitting import MADE_BY, Example, fit
from viewer import extract
from viewer.extract.proposing.statement_candidates import hangs_on
from viewer.extract.proposing.statements_weighed import QUESTION
from viewer.extract.rules.shared.draft import Saying
from viewer.extract.trace import Trace
from viewer.extract.weighing import ALWAYS, Weights
from viewer.report.model import Span

NOTHING_SAID: dict[str, Weights] = {QUESTION: {ALWAYS: -30.0}}
"""Weights by which nothing is said: for reports that are read to learn by."""

_PENALTY = 5.0
_LIGHTER = {"way=": 9.0, "by=": 9.0, "verb class=": 3.0}
"""What a rule found, and how, is the best sign, and classes of verbs hold of every text: these are penalised less."""


def said(annotated: Annotated, *, made_by: bool) -> Iterator[Example]:
    """What may be a statement in an annotated report. ``made_by``: rules were made by this report."""
    extract.load()
    from viewer.extract import pipeline  # after the model, as everything that knows spaCy

    gold = annotated.gold
    if gold.statements is None:
        return
    trace = Trace(kept=True, whole=True)
    report = pipeline.extract(annotated.text.read_text(encoding="utf-8"), trace=trace)
    if trace.reading is None:
        return
    same = {gold.people[i].name: j for i, j in people.pair(gold.people, report.people).items()}
    back = trace.reading.passage.normal.back
    rest = {
        number: (saying, [back(span) for span in saying.content])
        for number, (saying, _) in enumerate(trace.may_be_said)
    }
    right: set[int] = set()
    for told in gold.statements:
        place, speaker = locate(report.text, told.evidence), same.get(told.speaker)
        if place is None or speaker is None:
            continue
        own = {n: (saying, spans) for n, (saying, spans) in rest.items() if saying.speaker == speaker}
        number = _told_by(own, place)
        if number is not None:
            right.add(number)
            del rest[number]
    for number, (saying, features) in enumerate(trace.may_be_said):
        rule = made_by and f"by={saying.by}" in features
        yield Example(gold.name, {**features, MADE_BY: float(rule)}, number in right)


def _told_by(own: dict[int, tuple[Saying, list[Span]]], place: Span) -> int | None:
    """Which of what a speaker may have said tells what stands at a place: the closest of what rules found, or else of
    all, that hangs below no other."""
    met = [number for number, (_, spans) in own.items() if meets(spans, place)]
    met = [n for n in met if any(span.start <= place.start < span.end for span in own[n][1])] or met
    met = [number for number in met if own[number][0].by] or met
    words = {own[number][0].token.i for number in met}
    top = [number for number in met if not any(token.i in words for token in hangs_on(own[number][0].token))] or met
    return min(top, key=lambda n: (sum(span.end - span.start for span in own[n][1]), n), default=None)


def learned_of_statements(found: Iterable[Example]) -> dict[str, Weights]:
    """The weights of having been said."""
    examples: Sequence[Example] = list(found)
    return {QUESTION: fit(examples, _PENALTY, lighter=_LIGHTER)}
