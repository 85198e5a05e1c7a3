"""Examples to learn from: of every finding in annotated reports its features, and whether it is right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.accuracy.gold import read_folder
from tests.accuracy.verdicts import verdicts
from viewer import extract
from viewer.extract.trace import Trace
from viewer.extract.weighing import Features, Key


@dataclass(frozen=True, slots=True)
class Example:
    """One finding. ``report`` tells which findings are of one report, and must be learned from, or not, together."""

    report: str
    key: Key
    features: Features
    wrong: bool

    @property
    def kind(self) -> str:
        """What was found: ``item``, ``participant``, ``fact`` and so on."""
        return str(self.key[0])


def examples(folders: Iterable[Path]) -> Iterator[Example]:
    """The examples of all annotated reports in some folders."""
    extract.load()
    from viewer.extract import pipeline  # after the model, as everything that knows spaCy

    for folder in folders:
        for annotated in read_folder(folder):
            trace = Trace(whole=True)
            report = pipeline.extract(annotated.text.read_text(encoding="utf-8"), trace=trace)
            for key, right in verdicts(annotated.gold, report):
                yield Example(annotated.gold.name, key, trace.weighed[key], not right)
