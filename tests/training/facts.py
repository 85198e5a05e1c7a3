"""Examples of facts: of all that may state one, whether it does."""

from __future__ import annotations

from collections.abc import Iterable

from tests.accuracy.facts import is_right
from tests.accuracy.gold import Annotated
from tests.training.fitting import MADE_BY, Example, fit_choices
from viewer import extract
from viewer.extract.proposing import event_facts
from viewer.extract.proposing.scene import Scene
from viewer.extract.trace import CHOSEN, Trace
from viewer.extract.weighing import Weights

Choices = dict[str, list[Example]]
"""What may state each fact of one report, by field."""

_PENALTY = 8.0
"""Of 2 to 16 the one with the least cross entropy on reports left out."""
_LIGHTER = {"rule": 5.0, "by=": 5.0, "score": 5.0, "high score": 5.0, "ahead": 5.0, MADE_BY: 5.0, "like ": 4.0}
"""What rules propose is the best sign, and how like a place a noun is holds of every text: these are penalised less."""


def choices(annotated: Annotated, *, made_by: bool) -> Choices:
    """What may state the facts of an annotated report. ``made_by``: rules were made by this report."""
    extract.load()
    from viewer.extract import pipeline  # after the model, as everything that knows spaCy

    trace = Trace(whole=True)
    pipeline.extract(annotated.text.read_text(encoding="utf-8"), trace=trace)
    found: Choices = {field: [] for field in CHOSEN}
    if trace.reading is None:
        return found
    for one in event_facts.candidates(Scene(trace.reading)):
        features = {**one.features, MADE_BY: float(made_by and "rule" in one.features)}
        right = is_right(annotated.gold, one.field, one.fact.value)
        found[one.field].append(Example(annotated.gold.name, features, right))
    return found


def learned_of_facts(found: Iterable[Choices]) -> dict[str, Weights]:
    """The weights of stating a fact, by field."""
    everything = list(found)
    return {field: fit_choices([one[field] for one in everything], _PENALTY, lighter=_LIGHTER) for field in CHOSEN}
