"""The PDF of a safe copy of every annotated report: no hidden name is in its words, its streams, its metadata.

A failure tells the number of the report and how many forms are left, never which: some of them are kept aside.
"""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

from tests.selecting import few
from viewer.extract import extract
from viewer.report.model import Report, Source
from viewer.report.safe_copy import hide
from viewer.report.summary import SECTIONS, TEXT
from viewer.window import printing
from viewer.window.paper.choices import Choices

REPORTS = sorted((Path(__file__).parents[1] / "reports").glob("*/*.txt"))

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(params=few(range(len(REPORTS)), 3), ids=lambda n: f"report {n}")
def report(request: pytest.FixtureRequest) -> Report:
    path = REPORTS[request.param]
    return extract(path.read_text(encoding="utf-8"), Source(path.name, "text/plain", "ab" * 32))


def test_no_form_of_a_hidden_name_is_left(report: Report) -> None:
    if not report.people:
        pytest.skip("names nobody")
    hidden = hide(report, tuple(person.id for person in report.people))
    choices = Choices(sections=(*SECTIONS, TEXT), archival=report.text[:1] < "M")
    summary = printing.summarised(hidden.report, choices, hidden.notice)
    data = printing.pdf(printing.laid_out(summary, choices), choices)
    checker = hidden.checker
    assert checker is not None
    shown = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True).stdout.decode()
    assert "given by pseudonym." in " ".join(shown.split())
    for name, text in (("words", shown), ("bytes", outside_streams(data)), *strings(data)):
        if left := len(checker.remaining(text)):
            pytest.fail(f"{left} forms left in {name}", pytrace=False)


def outside_streams(data: bytes) -> str:
    """The bytes as they are, but for streams, which are packed, and told unpacked."""
    return re.sub(rb"stream\r?\n.*?endstream", b"", data, flags=re.DOTALL).decode("latin-1")


def strings(data: bytes) -> Iterator[tuple[str, str]]:
    """Every string of the file, and every stream that holds words, decoded."""
    reader = PdfReader(io.BytesIO(data))
    rest: list[Any] = [reader.trailer["/Root"], reader.trailer["/Info"]]
    seen: set[int] = set()
    found: list[str] = []
    while rest:
        one = rest.pop()
        if isinstance(one, IndirectObject):
            if one.idnum not in seen:
                seen.add(one.idnum)
                rest.append(one.get_object())
        elif isinstance(one, DictionaryObject):
            if isinstance(one, StreamObject) and one.get("/Subtype") == "/XML":
                yield "metadata", one.get_data().decode("utf-8")
            rest.extend(one.raw_get(key) for key in one)
        elif isinstance(one, ArrayObject):
            rest.extend(list.__iter__(one))
        elif isinstance(one, str):
            found.append(one)
    assert any("Event summary" in one for one in found)
    yield "strings", "\n".join(found)
