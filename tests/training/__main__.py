"""Learn what resources/weights has: ``python -m tests.training [--check]``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np

from tests.accuracy import reliability
from tests.accuracy.application import ROOT
from tests.accuracy.gold import Annotated, read_folder
from tests.accuracy.verdicts import KINDS
from tests.training.acts import NOBODY, NOTHING, Partaker, Possible, learned, learned_of_people, partakers, possible
from tests.training.examples import findings
from tests.training.facts import choices, learned_of_facts
from tests.training.fitting import Example, Floats, PlattScaling, chances, fit, platt_scaling
from tests.training.names import NO_NAMES, AnyName, forms, learned_of_letters, learned_of_names
from tests.training.roles import NO_ROLES, learned_of_roles
from tests.training.roles import choices as role_choices
from tests.training.statements import NOTHING_SAID, learned_of_statements, said
from viewer.extract import weighing
from viewer.extract.weighing import Weights

_MADE_BY = ROOT / "tests" / "reports" / "known"
"""Reports that rules were made by."""
_FOLDERS = (_MADE_BY, Path(__file__).parent / "reports", ROOT / "tests" / "corpus" / "train")
_WEIGHTS = ROOT / "resources" / "weights"
_FOLDS, _ACT_FOLDS = 10, 4
_PENALTY = 15.0
"""Of 3 to 25 the one with which doubt of other reports, those of *develop*, is nearest to what is wrong there. The
cross entropy on reports left out grows by a hundredth from 3 to 25."""
_SEED = 1
_PART = "part"


def main() -> int:
    """Write the weights, or check them; the exit code is 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.training", description=__doc__)
    parser.add_argument("--check", action="store_true", help="tell how doubt fits reports left out; write nothing")
    options = parser.parse_args()
    reports = [(one, folder == _MADE_BY) for folder in _FOLDERS for one in read_folder(folder)]
    weighing.use("acts", NOTHING)
    weighing.use("people", NOBODY)
    weighing.use("letters", letters := learned_of_letters())
    weighing.use("names", NO_NAMES)
    weighing.use("roles", NO_ROLES)
    weighing.use("statements", NOTHING_SAID)
    names = [found for one, made_by in reports for found in forms(one, made_by=made_by)]
    folds = _Folds(reports, names)
    acts = [found for one, made_by in folds.reports() for found in possible(one, made_by=made_by)]
    found = _Found(folds, acts)
    strangers = {one.gold.name for one, made_by in reports if not made_by}
    left_out = {kind: _left_out(own, strangers) for kind, own in found.findings.items()}
    scaling = {kind: platt_scaling(*one) for kind, one in left_out.items()}
    if options.check:
        print("\n".join(reliability.lines("left out", [*_judged(left_out, scaling)])))
        return 0
    _write("letters", letters)
    _write("names", learned_of_names(names))
    _write("roles", learned_of_roles(folds.roles))
    _write("statements", learned_of_statements(folds.said))
    _write("acts", learned(acts))
    _write("people", learned_of_people(found.people))
    _write("facts", learned_of_facts(choices(report, made_by=made_by) for report, made_by in folds.reports()))
    _write("doubt", {kind: scaling[kind].weights(fit(own, _PENALTY)) for kind, own in found.findings.items()})
    print(f"{len(reports)} reports: {len(acts)} candidates, {sum(map(len, found.findings.values()))} findings")
    return 0


_Kind = TypeVar("_Kind", Example, Partaker, Possible, AnyName)


class _Folds:
    """The reports in as many parts as acts are learned by, with weights of names, roles and statements learned without
    each."""

    def __init__(self, reports: Sequence[tuple[Annotated, bool]], names: Sequence[AnyName]) -> None:
        self._reports = reports
        self.of = _folds([one.gold.name for one, _ in reports], _ACT_FOLDS)
        """The part of each report, by name."""
        self._names = [learned_of_names(self.without(names, number)) for number in range(_ACT_FOLDS)]
        self._roles = [NO_ROLES] * _ACT_FOLDS
        self._statements = [NOTHING_SAID] * _ACT_FOLDS
        found = (role_choices(report) for report, _ in self.reports())
        self.roles = [choice for choices in found for choice in choices if choice]
        """What may be the role of each person."""
        self._roles = [learned_of_roles(self._roles_without(number)) for number in range(_ACT_FOLDS)]
        self.said = [found for one, made_by in self.reports() for found in said(one, made_by=made_by)]
        """What may be a statement in each report."""
        self._statements = [learned_of_statements(self.without(self.said, n)) for n in range(_ACT_FOLDS)]

    def _roles_without(self, number: int) -> Iterator[list[Example]]:
        return (choice for choice in self.roles if self.of[choice[0].report] != number)

    def reports(self) -> Iterator[tuple[Annotated, bool]]:
        """The reports, and whether rules were made by them; names, roles and statements are weighed by what was learned
        without each."""
        for number in range(_ACT_FOLDS):
            weighing.use("names", self._names[number])
            weighing.use("roles", self._roles[number])
            weighing.use("statements", self._statements[number])
            yield from ((one, made_by) for one, made_by in self._reports if self.of[one.gold.name] == number)

    def without(self, found: Iterable[_Kind], number: int) -> Iterator[_Kind]:
        """What was found in reports of other parts."""
        return (one for one in found if self.of[one.report] != number)


class _Found:
    """What is found in each report by weights of acts that were learned without it.

    By what they may have done, who took part; by weights of that which were learned without it as well, every finding,
    whose doubt is to be learned. Of somebody's participation that is what is found once acts that are too doubtful, by
    weights that were learned without it, are left out: with them went the most doubtful participants.
    """

    def __init__(self, folds: _Folds, acts: Sequence[Possible]) -> None:
        self.people: list[Partaker] = []
        self.findings: dict[str, list[Example]] = {kind: [] for kind in KINDS}
        self._folds = folds
        self._acts = [learned(folds.without(acts, number)) for number in range(_ACT_FOLDS)]
        weighing.use("people", NOBODY)
        for report, made_by in folds.reports():
            weighing.use("acts", self._acts[folds.of[report.gold.name]])
            self.people += partakers(report, made_by=made_by)
        for kind, example in self._found({}):
            self.findings[kind].append(example)
        whole, self.findings[_PART] = dict(self.findings), []
        self.findings[_PART] = [example for kind, example in self._found(whole) if kind == _PART]

    def _found(self, whole: Mapping[str, Sequence[Example]]) -> Iterator[tuple[str, Example]]:
        """The findings in all reports; where doubt can be learned from findings already (``whole``), without those too
        doubtful."""
        at = -1
        for report, _ in self._folds.reports():
            if (number := self._folds.of[report.gold.name]) != at:
                at = number
                weighing.use("acts", self._acts[number])
                weighing.use("people", learned_of_people(self._folds.without(self.people, number)))
                others = {kind: list(self._folds.without(own, number)) for kind, own in whole.items()}
                if others:
                    weighing.use("doubt", {kind: fit(own, _PENALTY) for kind, own in others.items()})
            yield from findings(report, whole=not whole)


def _folds(reports: Sequence[str], number: int) -> dict[str, int]:
    names = sorted(reports)
    order = np.random.default_rng(_SEED).permutation(len(names))
    return {names[place]: n % number for n, place in enumerate(order)}


def _left_out(found: Sequence[Example], strangers: Collection[str]) -> tuple[list[Example], Floats]:
    """The findings of ``strangers``, the reports that no rule was made by, and the doubt of each by weights learned
    without its report.
    """
    fold = _folds(list({one.report for one in found}), _FOLDS)
    examples: list[Example] = []
    doubts: list[Floats] = []
    for number in range(_FOLDS):
        test = [one for one in found if fold[one.report] == number and one.report in strangers]
        weights = fit([one for one in found if fold[one.report] != number], _PENALTY)
        examples += test
        doubts.append(chances(test, weights))
    return examples, np.concatenate(doubts)


def _judged(
    left_out: Mapping[str, tuple[list[Example], Floats]], scaling: Mapping[str, PlattScaling]
) -> Iterator[reliability.Judged]:
    for kind, (examples, doubts) in left_out.items():
        for one, doubt in zip(examples, scaling[kind].of(doubts), strict=True):
            yield reliability.Judged(kind, float(doubt), one.yes)


def _write(name: str, weights: Mapping[str, Weights]) -> None:
    text = json.dumps(weights, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    (_WEIGHTS / f"{name}.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
