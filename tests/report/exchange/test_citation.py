"""The entry in CSL-JSON, read by citeproc-py and compared with the model."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import citeproc
import pytest
from citeproc.source.json import CiteProcJSON

from viewer.report import headlines
from viewer.report.exchange import FORMATS
from viewer.report.exchange.shared import identifier
from viewer.report.model import Report

SCHEMA = Path(citeproc.__file__).parent / "data" / "schema" / "schemas" / "styles"
"""The definitions of CSL itself, which come with citeproc-py."""


def defined(name: str) -> set[str]:
    """All names that one of the definitions holds."""
    return set(re.findall(r'"([\w-]+)"', (SCHEMA / f"{name}.rnc").read_text(encoding="utf-8")))


def entry(report: Report) -> dict[str, Any]:
    (found,) = json.loads(FORMATS["csljson"].data(report))
    return found


def test_the_words_are_those_of_the_standard(report: Report) -> None:
    found = entry(report)
    assert set(found) - {"id", "type"} <= defined("csl-variables")
    assert found["type"] in defined("csl-types")


# citeproc-py knows the variable by its name in CSL 1.0.1, which is "event".
@pytest.mark.filterwarnings("ignore:The following arguments for Reference are unsupported. event_title")
def test_another_reader_finds_the_model(report: Report) -> None:
    ((key, found),) = CiteProcJSON(json.loads(FORMATS["csljson"].data(report))).items()
    event = report.event
    assert key == identifier(report).lower()
    assert found.type == "document"
    assert "".join(found.get("title", [""])) == headlines.own_name(report)
    assert "".join(found.get("event_title", "")) == (event.title.value if event.title else "")
    place = event.place or event.city
    assert str(place.value if place else "") in "".join(found.get("event_place", ""))
    assert ("event_place" in found) == (place is not None)
    days = [str(fact.value) for fact in (event.date, event.date_end) if fact and event.date]
    if len(days) == 2:
        told = [found["event_date"].begin, found["event_date"].end]
    else:
        told = [found["event_date"]] if days else []
    assert [f"{day.year:04}-{day.month:02}-{day.day:02}" for day in told] == days
    assert report.source.sha256 in "".join(found.get("note", ""))
