"""Examples of doubt: of every finding in annotated reports its features, and whether it is wrong."""

from __future__ import annotations

from collections.abc import Iterator

from tests.accuracy.gold import Annotated
from tests.accuracy.verdicts import verdicts
from tests.training.fitting import Example
from viewer import extract
from viewer.extract.trace import Trace


def findings(annotated: Annotated, *, whole: bool) -> Iterator[tuple[str, Example]]:
    """The findings of an annotated report: what was found (``item``, ``fact`` and so on), and whether it is wrong.

    ``whole``: with what is too doubtful to be told.
    """
    extract.load()
    from viewer.extract import pipeline  # after the model, as everything that knows spaCy

    trace = Trace(whole=whole)
    report = pipeline.extract(annotated.text.read_text(encoding="utf-8"), trace=trace)
    for key, right in verdicts(annotated.gold, report):
        if key in trace.weighed:  # a fact that is stated because it is likely is weighed by other features
            yield str(key[0]), Example(annotated.gold.name, trace.weighed[key], not right)
