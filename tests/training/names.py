"""Examples of names: of every form that may be a person's name, whether it is."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from tests.accuracy.gold import Annotated, Gold
from tests.training.fitting import MADE_BY, Example, fit
from viewer import extract, resources
from viewer.extract.naming.mention import folded_names
from viewer.extract.naming.name_company import Company, Form, features
from viewer.extract.naming.name_evidence import AMONG_OTHERS, QUESTION
from viewer.extract.naming.name_letters import LETTERS, runs
from viewer.extract.trace import Trace
from viewer.extract.weighing import ALWAYS, Features, Weights, chance, log_odds

_LETTERS_PENALTY, _LETTERS_RARE = 5.0, 6
_OTHERS = 12000
"""So many words of English, and so many towns, are learned from beside all given names."""
_SEED = 3
_WORD = re.compile("[a-z]{3,}")


NO_NAMES: dict[str, Weights] = {
    QUESTION: {ALWAYS: -30.0},
    AMONG_OTHERS: {ALWAYS: -30.0},
}
"""Weights by which nothing is a name but what has a title."""

_PENALTY = 5.0
"""Of 1 to 30 the one with the least cross entropy on reports of other authors."""
_LIGHTER = {"by=": 3.0, "others=": 3.0}
"""What proposes a name, and among which others it stands, are the best signs: their weights are penalised less."""
_MARKS = re.compile(r"[(),\"“”]")
_FOLDS = 5


def learned_of_letters() -> dict[str, Weights]:
    """The weights of the letters of a word being those of a given name, from the lists of such."""
    given = _lines("words", "given_names.txt")
    order = np.random.default_rng(_SEED)
    examples = [Example(word, runs(word), yes=True) for word in given]
    for folder, file in (("words", "english.txt"), ("towns", "towns.txt")):
        others = sorted(set(_lines(folder, file)) - set(given))
        chosen = order.choice(len(others), _OTHERS, replace=False)
        examples += [Example(others[int(i)], runs(others[int(i)]), yes=False) for i in chosen]
    return {LETTERS: fit(examples, _LETTERS_PENALTY, rare=_LETTERS_RARE)}


def _lines(folder: str, file: str) -> list[str]:
    """The words of a list that are written in small letters without signs."""
    return list(filter(_WORD.fullmatch, resources.path(folder, file).read_text(encoding="utf-8").splitlines()))


@dataclass(frozen=True, slots=True)
class Name:
    """A form that may be a name: its features, whether it is one, and the others in the report."""

    report: str
    form: Form
    features: Features
    company: Company
    yes: bool

    def example(self) -> Example:
        """What is learned from it by itself."""
        return Example(self.report, self.features, self.yes)


@dataclass(frozen=True, slots=True)
class Titled:
    """A name that has a title, and so is somebody's."""

    report: str
    form: Form


AnyName = Name | Titled


def forms(annotated: Annotated, *, made_by: bool) -> Iterator[AnyName]:
    """The forms in an annotated report that may be names. ``made_by``: rules were made by this report."""
    extract.load()
    from viewer.extract import pipeline  # after the model, as everything that knows spaCy
    from viewer.extract.naming import names
    from viewer.extract.naming.name_evidence import titled, weighed

    trace = Trace(whole=True)
    pipeline.extract(annotated.text.read_text(encoding="utf-8"), trace=trace)
    if trace.reading is None or not trace.reading.passage.tokens:
        return
    passage, report = trace.reading.passage, annotated.gold.name
    people = list(_people(annotated.gold))
    mentions = names.candidates(passage)
    yield from (Titled(report, form) for form in titled(mentions))
    for name in weighed(passage, mentions):
        form = _words(name.mentions[0].name)
        yes = any(form <= person or len(person) > 1 and person <= form for person in people)
        yield Name(report, name.form, {**name.features, MADE_BY: float(made_by)}, name.company, yes)


def learned_of_names(found: Iterable[AnyName]) -> dict[str, Weights]:
    """The weights of being a person's name, by itself and among others."""
    everything = list(found)
    names = [one for one in everything if isinstance(one, Name)]
    sure: dict[str, set[Form]] = defaultdict(set)
    for one in everything:
        if isinstance(one, Titled):
            sure[one.report].add(one.form)
    return {
        QUESTION: _fit(one.example() for one in names),
        AMONG_OTHERS: _fit(_among_others(names, sure)),
    }


def _among_others(names: Sequence[Name], sure: dict[str, set[Form]]) -> Iterator[Example]:
    """The names with the features of those around them, each weighed by what was learned without its report."""
    reports = sorted({one.report for one in names})
    fold = {report: n % _FOLDS for n, report in enumerate(reports)}
    weights = [_fit(one.example() for one in names if fold[one.report] != number) for number in range(_FOLDS)]
    likely = {report: dict.fromkeys(sure[report], 1.0) for report in reports}
    for one in names:
        likely[one.report][one.form] = chance(log_odds(weights[fold[one.report]], one.features))
    for one in names:
        among = {**one.features, **features(one.company, likely[one.report])}
        yield Example(one.report, among, one.yes)


def _fit(examples: Iterable[Example]) -> Weights:
    return fit(list(examples), _PENALTY, lighter=_LIGHTER)


def _people(gold: Gold) -> Iterator[set[str]]:
    """The words of each form in which the annotation has a name."""
    for person in gold.people:
        yield from (words for name in (person.name, *person.variants) if (words := _words(name)))


def _words(name: str) -> set[str]:
    return set(folded_names(_MARKS.sub(" ", name).split()))
