"""Examples of doubt: of every finding in annotated reports its features, and whether it is wrong."""

from __future__ import annotations

from collections.abc import Iterator

from tests.accuracy.gold import Annotated
from tests.accuracy.verdicts import verdicts
from tests.training.fitting import MADE_BY, Example
from viewer import extract
from viewer.extract.trace import Trace


def findings(annotated: Annotated, *, made_by: bool, whole: bool) -> Iterator[tuple[str, Example]]:
    """The findings of an annotated report: what was found (``item``, ``fact`` and so on), and whether it is wrong.

    ``made_by``: rules were made by this report. ``whole``: with what is too doubtful to be told.
    """
    extract.load()
    from viewer.extract import pipeline  # after the model, as everything that knows spaCy

    trace = Trace(whole=whole)
    report = pipeline.extract(annotated.text.read_text(encoding="utf-8"), trace=trace)
    for key, right in verdicts(annotated.gold, report):
        if key in trace.weighed:  # a fact that is stated because it is likely is weighed by other features
            features = {**trace.weighed[key], MADE_BY: float(made_by)}
            yield str(key[0]), Example(annotated.gold.name, features, not right)
