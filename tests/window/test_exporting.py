"""The report in the formats of other tools, by the File menu."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLineEdit

from tests.window.conftest import Driver
from viewer.report.exchange import FORMATS

TITLES = {
    "json": "Everything, as JSON…",
    "csv": "Table for a Spreadsheet (CSV)…",
    "xlsx": "Workbook for a Spreadsheet (XLSX)…",
    "md": "Summary as Markdown…",
    "html": "Summary as a Web Page (HTML)…",
    "jsonld": "Event as Linked Data (schema.org)…",
    "ics": "Calendar Entry (iCalendar)…",
    "annotations": "Web Annotations of the Text…",
    "ris": "Citation (RIS)…",
    "csljson": "Citation (CSL-JSON)…",
}


def action(driver: Driver, title: str) -> QAction:
    return next(one for one in driver.window.findChildren(QAction) if one.text().replace("&", "") == title)


def test_there_is_an_entry_for_every_format() -> None:
    assert list(TITLES) == list(FORMATS)


@pytest.mark.parametrize("name", TITLES)
def test_a_format_is_written(seed: Driver, name: str, tmp_path: Path) -> None:
    form, report = FORMATS[name], seed.window.report
    action(seed, TITLES[name]).trigger()
    dialog = seed.find(QFileDialog, "data_dialog")
    field = dialog.findChild(QLineEdit)
    assert field.text() == f"{Path(report.source.name).stem}{form.suffix}"
    target = tmp_path / f"out{form.suffix}"
    field.setText(str(target))
    dialog.accept()
    seed.settle()
    assert target.read_bytes() == form.data(report)
    assert seed.message() == f"Wrote {target}."


def test_a_place_that_cannot_be_written(seed: Driver, tmp_path: Path) -> None:
    action(seed, TITLES["csv"]).trigger()
    seed.find(QFileDialog, "data_dialog").fileSelected.emit(str(tmp_path / "nowhere" / "x.csv"))
    assert "its folder does not exist" in seed.message()


def test_nothing_to_export_without_a_report(driver: Driver) -> None:
    assert not any(action(driver, title).isEnabled() for title in TITLES.values())
