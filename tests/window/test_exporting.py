"""The report in the formats of other tools, by the File menu."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLineEdit

from tests.participants import took
from tests.window.conftest import Driver
from viewer import cache
from viewer.reading import read_file
from viewer.report.exchange import FORMATS
from viewer.report.model import Person, ProgrammeItem, Report, Span
from viewer.report.vocabulary import ItemKind

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
    "overview": "Overview as a Table (CSV)…",
    "svg": "Overview as a Picture (SVG)…",
}


def shown(driver: Driver, folder: Path) -> Path:
    """Shows a report that states no date, whose file it is."""
    path = folder / "report.txt"
    path.write_text("Ann Lee gave a speech.")
    document = read_file(path)
    item = ProgrammeItem(ItemKind.SPEECH, "gave a speech", (Span(0, 21),), took(Span(0, 21), "p1"))
    report = Report(document.text, document.source, people=(Person("p1", "Ann Lee", (Span(0, 7),)),), programme=(item,))
    cache.ReportCache(cache.default_folder()).put(cache.key(document.text), report)
    driver.show(path)
    return path


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
    seed.bot.waitUntil(lambda: seed.message() == f"Wrote {target}.")
    assert target.read_bytes() == form.data(report)


def test_a_place_that_cannot_be_written(seed: Driver, tmp_path: Path) -> None:
    action(seed, TITLES["csv"]).trigger()
    seed.find(QFileDialog, "data_dialog").fileSelected.emit(str(tmp_path / "nowhere" / "x.csv"))
    seed.bot.waitUntil(lambda: "its folder does not exist" in seed.message())


@pytest.mark.parametrize(("menu", "name"), [("Export as PDF…", "export_dialog"), (TITLES["json"], "data_dialog")])
def test_the_report_itself_is_not_written_over(seed: Driver, tmp_path: Path, menu: str, name: str) -> None:
    path = shown(seed, tmp_path)
    action(seed, menu).trigger()
    link = tmp_path / "link.txt"
    link.symlink_to(path)
    seed.find(QFileDialog, name).fileSelected.emit(str(link))
    seed.bot.waitUntil(lambda: "is the report itself. Choose another name." in seed.message())
    assert path.read_text().startswith("Ann Lee")


def test_a_format_that_cannot_hold_the_report_is_told(driver: Driver, tmp_path: Path) -> None:
    shown(driver, tmp_path)
    action(driver, TITLES["ics"]).trigger()
    target = tmp_path / "out.ics"
    driver.find(QFileDialog, "data_dialog").fileSelected.emit(str(target))
    driver.bot.waitUntil(lambda: "states no date" in driver.message())
    assert not target.exists()


def test_what_is_being_made_is_written_before_the_window_closes(seed: Driver, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    seed.window.files.export_pdf(seed.window.report, target)
    seed.window.close()
    assert target.read_bytes().startswith(b"%PDF")


def test_nothing_to_export_without_a_report(driver: Driver) -> None:
    assert not any(action(driver, title).isEnabled() for title in TITLES.values())
