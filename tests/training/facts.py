"""Examples of facts: of all words that may state one, whether they do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tests.accuracy.facts import is_right
from tests.accuracy.gold import Annotated
from tests.training.fitting import MADE_BY, Example, fit
from viewer import extract
from viewer.extract.proposing import event_facts
from viewer.extract.proposing.scene import Scene
from viewer.extract.trace import Trace
from viewer.extract.weighing import Weights

_PENALTY = 3.0


def statable(annotated: Annotated, *, made_by: bool) -> Iterator[tuple[str, Example]]:
    """What may state a fact in an annotated report, with the field. ``made_by``: rules were made by this report."""
    extract.load()
    from viewer.extract import pipeline  # after the model, as everything that knows spaCy

    trace = Trace(whole=True)
    pipeline.extract(annotated.text.read_text(encoding="utf-8"), trace=trace)
    if trace.reading is None:
        return
    for one in event_facts.candidates(Scene(trace.reading)):
        features = {**one.features, MADE_BY: float(made_by and "rule" in one.features)}
        right = is_right(annotated.gold, one.field, trace.reading.passage.words(one.span))
        yield one.field, Example(annotated.gold.name, features, right)


def learned_of_facts(found: Iterable[tuple[str, Example]]) -> dict[str, Weights]:
    """The weights of stating a fact, by field."""
    everything = list(found)
    return {field: fit([one for own, one in everything if own == field], _PENALTY) for field in event_facts.FIELDS}
