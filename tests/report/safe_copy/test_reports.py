"""Every annotated report, with everyone hidden, those only mentioned, and each of its first people alone.

A failure tells the number of the report and how many forms are left, never which: some of them are kept aside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.extracted import extracted_file
from tests.report.safe_copy.making import made
from tests.selecting import few
from viewer.report.model import Fact, Person, Report, Spans
from viewer.report.safe_copy import Checker, SafeCopy, only_mentioned, safe_copy

REPORTS = sorted((Path(__file__).parents[2] / "reports").glob("*/*.txt"))
ALONE = 2
"""So many people of each report are hidden one by one."""


Hidden = tuple[str, ...]
Copies = dict[Hidden, SafeCopy]


@pytest.fixture(scope="module", params=few(range(len(REPORTS)), 4), ids=lambda n: f"report {n}")
def report(request: pytest.FixtureRequest) -> Report:
    return extracted_file(REPORTS[request.param])


@pytest.fixture(scope="module")
def copies(report: Report) -> Copies:
    """Safe copies by the ids of those they hide."""
    everyone = tuple(person.id for person in report.people)
    chosen = (everyone, only_mentioned(report), *((one,) for one in everyone[:ALONE]))
    return {hidden: safe_copy(report, hidden) for hidden in chosen if hidden}


def test_no_form_of_a_hidden_name_is_left(report: Report, copies: Copies) -> None:
    for hidden, safe in copies.items():
        checker = Checker(report, hidden)
        for name, data in made(safe.report):
            if left := len(checker.remaining(data)):
                pytest.fail(f"{len(hidden)} hidden: {left} forms left in {name}", pytrace=False)


def test_what_is_hidden_was_there(report: Report, copies: Copies) -> None:
    """The check that finds nothing in the copy finds something in the original."""
    for hidden in copies:
        plain = all(word[:1].islower() or len(word) < 2 for one in hidden for word in report.person(one).name.split())
        if len(hidden) > ALONE and not plain and not Checker(report, hidden).remaining(report.text):
            pytest.fail(f"nothing found of {len(hidden)} people", pytrace=False)


def test_values_are_the_words_of_their_spans_as_before(report: Report, copies: Copies) -> None:
    for hidden, copy in copies.items():
        safe = copy.report
        for old, new in zip(_facts(report), _facts(safe), strict=True):
            before = [report.words(span) for span in old.spans].count(str(old.value))
            after = [safe.words(span) for span in new.spans].count(str(new.value))
            if bool(before) != bool(after):
                pytest.fail(f"{len(hidden)} hidden: a value is no longer at its span", pytrace=False)
        for old, new in zip(report.programme, safe.programme, strict=True):
            if _inside(report, old.title, old.spans) and not _inside(safe, new.title, new.spans):
                pytest.fail(f"{len(hidden)} hidden: a title is no longer at its span", pytrace=False)


def test_what_is_not_hidden_stays(report: Report, copies: Copies) -> None:
    """All characters but those of names stand in the copy in the order of the original; the shown keep their names."""
    for hidden, safe in copies.items():
        at, names = 0, "|".join(re.escape(name) for name in sorted(safe.pseudonyms.values(), key=len, reverse=True))
        together = names.replace("\\ ", " ?") + r"|\[name\]"
        for piece in re.split(together, safe.report.text):
            if (found := report.text.find(piece, at)) < 0:
                pytest.fail(f"{len(hidden)} hidden: the text is another", pytrace=False)
            at = found + len(piece)
        if any(new.name != old.name for old, new in _shown(report, safe.report, hidden)):
            pytest.fail(f"{len(hidden)} hidden: somebody shown has lost the name", pytrace=False)


def _shown(report: Report, safe: Report, hidden: Hidden) -> Iterator[tuple[Person, Person]]:
    whole = {report.person(one).name for one in hidden}
    for old, new in zip(report.people, safe.people, strict=True):
        if old.id not in hidden and not any(name in old.name for name in whole):
            yield old, new


def _facts(report: Report) -> Iterator[Fact]:
    yield from (fact for _, fact in report.event.facts())
    yield from (person.role for person in report.people if person.role)
    yield from (said.cue for said in report.statements)


def _inside(report: Report, title: str, spans: Spans) -> bool:
    return any(title in report.words(span) for span in spans)
