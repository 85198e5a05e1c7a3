"""Extraction beside the bare spaCy pipeline, on the same texts in one warm process, in processor time."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from statistics import median
from typing import TYPE_CHECKING

from viewer.extract import extract, load
from viewer.extract.language import nlp
from viewer.extract.language.normal import Normal

if TYPE_CHECKING:
    from spacy.language import Language

_BATCH = 32


@dataclass(frozen=True, slots=True)
class Speed:
    """How many times as long as spaCy alone extraction takes: one ratio for each round."""

    ratios: tuple[float, ...]

    @property
    def typical(self) -> float:
        """The median of the rounds."""
        return median(self.ratios)


def measure(texts: Sequence[str], rounds: int) -> Speed:
    """Read all texts both ways in each round, turn by turn, so that both meet the same state of the machine."""
    load()
    extract(texts[0])
    _pipe(texts[:1])
    pieces = [[doc.text for _, doc in nlp.parse(Normal(text), lambda: True)] for text in texts]
    return Speed(tuple(_round(texts, pieces, number) for number in range(rounds)))


def _round(texts: Sequence[str], pieces: Sequence[Sequence[str]], number: int) -> float:
    bare = whole = 0.0
    for turn, (text, parts) in enumerate(zip(texts, pieces, strict=True)):
        if (turn + number) % 2:
            bare += _seconds(lambda parts=parts: _pipe(parts))
            whole += _seconds(lambda text=text: extract(text))
        else:
            whole += _seconds(lambda text=text: extract(text))
            bare += _seconds(lambda parts=parts: _pipe(parts))
    return whole / bare


@cache
def bare() -> Language:
    """The pipeline as spaCy makes it of the model, without its sentence recogniser, which is switched off in it."""
    import spacy  # which ``load`` has seen to

    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        return spacy.load(nlp.MODEL, exclude=["senter"])


def _pipe(pieces: Sequence[str]) -> None:
    for _ in bare().pipe(pieces, batch_size=_BATCH):
        pass


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start
