"""The PDF of a safe copy of every annotated report: no hidden name is in its words, its streams, its metadata.

A failure tells the number of the report and how many forms are left, never which: some of them are kept aside.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extracted import extracted_file
from tests.safe_copies.formats import outside_streams, shown, strings
from tests.selecting import few
from viewer.report.model import Report
from viewer.report.safe_copy import hide
from viewer.report.summary import OVERVIEW, SECTIONS, TEXT
from viewer.window import printing
from viewer.window.paper.choices import Choices

REPORTS = sorted((Path(__file__).parents[1] / "reports").glob("*/*.txt"))

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(params=few(range(len(REPORTS)), 3), ids=lambda n: f"report {n}")
def report(request: pytest.FixtureRequest) -> Report:
    return extracted_file(REPORTS[request.param])


def test_no_form_of_a_hidden_name_is_left(report: Report) -> None:
    if not report.people:
        pytest.skip("names nobody")
    hidden = hide(report, tuple(person.id for person in report.people))
    choices = Choices(sections=(*SECTIONS, OVERVIEW, TEXT), archival=report.text[:1] < "M")
    summary = printing.summarised(hidden.report, choices, hidden.notice)
    data = printing.pdf(printing.laid_out(summary, choices), choices)
    checker = hidden.checker
    assert checker is not None
    words = shown(data)
    assert "given by pseudonym." in " ".join(words.split())
    for name, text in (("words", words), ("bytes", outside_streams(data)), *strings(data)):
        if left := len(checker.remaining(text)):
            pytest.fail(f"{left} forms left in {name}", pytrace=False)
