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

_PENALTY = 16.0
"""Of 8 to 32 the one with the least cross entropy on reports left out."""
_GENERAL = (
    "a |ahead|an end|as |bare|before |begins |behind a |by=|capital|depth=|digits=|early=|either |ends |entity=|"
    "event |full |half |high score|holds|hour=|in a heading|in a later|in line|in the|in three|in words|like |"
    "long|lower|many|no people|no rule|no town|of people|once|only|ordinal|part of|people|place among|quoted|rank=|"
    "retold|round|rule|score|share|the |title case|told|upper|very |within the|words|year"
).split("|")
"""How features begin that hold of every text: where something stands, which rule proposes it, how it is written."""
_LIGHTER: dict[str, float] = dict.fromkeys([MADE_BY, *_GENERAL], 5.0)
"""These are penalised less than those of single words beside a candidate."""


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
