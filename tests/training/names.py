"""Examples of names: of every form that may be a person's name, whether it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tests.accuracy.gold import Annotated, Gold
from tests.training.fitting import MADE_BY, Example, fit
from viewer import extract
from viewer.extract.naming.mention import folded_names
from viewer.extract.naming.name_evidence import QUESTION
from viewer.extract.trace import Trace
from viewer.extract.weighing import ALWAYS, Weights

NO_NAMES: dict[str, Weights] = {QUESTION: {ALWAYS: -30.0}}
"""Weights by which nothing is a name but what has a title."""

_PENALTY = 5.0
"""Of 1 to 30 the one with the least cross entropy on reports of other authors."""
_LIGHTER = {"by=": 3.0}
"""What proposes a name is the best sign: its weight is penalised less."""
_MARKS = re.compile(r"[(),\"“”]")


def forms(annotated: Annotated, *, made_by: bool) -> Iterator[Example]:
    """The forms in an annotated report that may be names. ``made_by``: rules were made by this report."""
    extract.load()
    from viewer.extract import pipeline  # after the model, as everything that knows spaCy
    from viewer.extract.naming import names
    from viewer.extract.naming.name_evidence import weighed

    trace = Trace(whole=True)
    pipeline.extract(annotated.text.read_text(encoding="utf-8"), trace=trace)
    if trace.reading is None or trace.reading.passage.doc is None:
        return
    passage = trace.reading.passage
    people = list(_people(annotated.gold))
    for group, features in weighed(passage, names.candidates(passage)):
        form = _words(group[0].name)
        yes = any(form <= person or len(person) > 1 and person <= form for person in people)
        yield Example(annotated.gold.name, {**features, MADE_BY: float(made_by)}, yes)


def learned_of_names(found: Iterable[Example]) -> dict[str, Weights]:
    """The weights of being a person's name."""
    return {QUESTION: fit(list(found), _PENALTY, lighter=_LIGHTER)}


def _people(gold: Gold) -> Iterator[set[str]]:
    """The words of each form in which the annotation has a name."""
    for person in gold.people:
        yield from (words for name in (person.name, *person.variants) if (words := _words(name)))


def _words(name: str) -> set[str]:
    return set(folded_names(_MARKS.sub(" ", name).split()))
