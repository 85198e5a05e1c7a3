"""Examples of roles: of all that may be somebody's role, whether it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tests.accuracy import people
from tests.accuracy.gold import Annotated
from tests.accuracy.wording import likeness
from tests.training.fitting import Example, fit_choices
from viewer import extract
from viewer.extract.roles.roles_weighed import QUESTION
from viewer.extract.trace import Trace
from viewer.extract.weighing import Weights

NO_ROLES: dict[str, Weights] = {QUESTION: {}}
"""Weights by which nothing speaks for a role or against it."""

_PENALTY = 12.0
"""Of 4 to 16 the one with which most roles are right in reports left out; it hardly matters."""
_LIGHTER = {"rule": 4.0, "rank=": 4.0, "by=": 4.0}
"""What rules find is the best sign: these are penalised less."""
_NEARLY = 0.12
"""Words that are so little less like those of the annotation than the likest are right, too."""


def choices(annotated: Annotated) -> Iterator[list[Example]]:
    """What may be the role of each person of an annotated report.

    Reports that rules were made by are read like others: to weigh rules otherwise there makes no more roles right.
    """
    extract.load()
    from viewer.extract import pipeline  # after the model, as everything that knows spaCy
    from viewer.extract.roles import roles

    trace = Trace(whole=True)
    report = pipeline.extract(annotated.text.read_text(encoding="utf-8"), trace=trace)
    if trace.reading is None:
        return
    passage = trace.reading.passage
    found = list(roles.weighed(passage, trace.reading.people))
    for i, j in people.pair(annotated.gold.people, report.people).items():
        candidates, features = found[j]
        answers = right(annotated.gold.people[i].role, [passage.words(one.span) for one in candidates])
        yield [Example(annotated.gold.name, own, yes) for own, yes in zip(features, answers, strict=True)]


def right(role: str | None, told: Sequence[str]) -> list[bool]:
    """Which words are right as the annotation's role: the likest, if it is like enough, and those nearly as like."""
    like = [likeness(role or "", words) for words in told]
    least = max(people.ENOUGH, max(like, default=0.0) - _NEARLY)
    return [one >= least for one in like]


def learned_of_roles(found: Iterable[Sequence[Example]]) -> dict[str, Weights]:
    """The weights of being somebody's role."""
    return {QUESTION: fit_choices(list(found), _PENALTY, lighter=_LIGHTER)}
