"""The overview as a table and as a drawing, read by a reader of CSV and by one of XML, and drawn by Qt."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageReader

from tests.doubts import REPORT as DOUBTFUL
from viewer.report.exchange import FORMATS
from viewer.report.model import Origin, Participant, Person, ProgrammeItem, Report, Span
from viewer.report.overview import SIGNS, Overview
from viewer.report.summary.overview_rows import overview_table
from viewer.report.vocabulary import ItemKind

SVG = "{http://www.w3.org/2000/svg}"


def table(report: Report) -> list[list[str]]:
    return list(csv.reader(io.StringIO(FORMATS["overview"].data(report).decode("utf-8-sig"))))


def test_the_table_holds_every_cell(seed_report: Report) -> None:
    head, *rows = table(seed_report)
    assert head[:3] == ["Person", "Group", "1. Opening: Erisa Rahimi"]
    assert head[-2:] == ["Words", "Statements"]
    assert len(head) == 4 + len(seed_report.programme)
    shown = Overview(seed_report)
    assert [row[0] for row in rows[:-1]] == [row.person.name for row in shown.rows[:-1]]
    assert rows[-1][0] == "Rajavi (doubtful)"
    assert sum(bool(cell) for row in rows for cell in row[2:-2]) == shown.marks
    khodabandeh = dict(zip(head, rows[0], strict=True))
    assert khodabandeh["4. Speech: Ebrahim Khodabandeh"] == "spoke online"
    assert (khodabandeh["Words"], khodabandeh["Statements"]) == ("89", "4")
    assert rows[-1][-2:] == ["", ""]


def doubted(report: Report) -> Report:
    first = report.programme[0]
    parts = tuple(replace(who, origin=Origin("rule", 0.5)) for who in first.participants)
    return replace(report, programme=(replace(first, participants=parts), *report.programme[1:]))


def test_doubt_is_told_in_both(seed_report: Report) -> None:
    report = doubted(seed_report)
    assert any("hosted, introduced (doubtful)" in row for row in table(report))
    titles = [one.text for one in ElementTree.fromstring(FORMATS["svg"].data(report)).iter(f"{SVG}title")]
    assert any(str(title).startswith("Erisa Rahimi in item 1: hosted, introduced, doubtful") for title in titles)


def test_items_and_people_are_as_doubtful_in_both_as_in_the_summary() -> None:
    first, *others = DOUBTFUL.programme
    report = replace(DOUBTFUL, programme=(replace(first, origin=Origin("", 0.5)), *others))
    head, *rows = table(report)
    assert head[2:4] == ["1. Opening: Ann Lee (doubtful)", "2. Speech: Ann Lee"]
    assert [row[0] for row in rows] == ["Ann Lee", "Bo Ek", "Lowick (doubtful)"]
    root = ElementTree.fromstring(FORMATS["svg"].data(report))
    words = ["".join(one.itertext()) for one in root.iter(f"{SVG}text")]
    assert [one for one in words if one.endswith("?")] == [
        "Opening: Ann Lee ??",
        "??",
        "Lowick ??",
        "??",
    ]  # a cell, the legend
    assert words[-1] == "doubtful"
    assert table_signs(report) == ["??", "??"]


def table_signs(report: Report) -> list[str]:
    """What the summary marks of items and people of the overview."""
    shown = overview_table(report)
    return [sign for sign in (*(head.sign for head in shown.heads), *(row.sign for row in shown.rows)) if sign]


def test_each_cell_of_the_drawing_says_what_it_shows(seed_report: Report) -> None:
    root = ElementTree.fromstring(FORMATS["svg"].data(seed_report))
    whole, *titles = [str(one.text) for one in root.iter(f"{SVG}title")]
    assert whole.startswith("We are all equal")
    assert len(titles) == Overview(seed_report).marks + len(table_signs(seed_report))
    assert "Ebrahim Khodabandeh in item 4: spoke online" in titles
    words = [one.text for one in root.iter(f"{SVG}text")]
    assert {"Spoke", "Hosted", "89 in 4", "was introduced"} <= set(words)


@pytest.mark.usefixtures("qapp")
def test_the_drawing_is_drawn(seed_report: Report) -> None:
    buffer = QBuffer()
    buffer.setData(QByteArray(FORMATS["svg"].data(seed_report)))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    image = QImageReader(buffer, QByteArray(b"svg")).read()
    assert not image.isNull()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert {"#ffffff", "#2f5d8a"} <= colours


def test_words_of_a_report_are_no_markup_and_no_formula() -> None:
    name = '=1+1 <b>&"\x07'
    text = f"{name} spoke."
    span = Span(0, len(name))
    item = ProgrammeItem(ItemKind.SPEECH, "spoke", (Span(0, len(text)),), (Participant("a", "agent", (span,)),))
    report = Report(text, people=(Person("a", name, (span,)),), programme=(item,))
    assert table(report)[1][0].startswith("'=1+1 <b>&\"")
    assert any('=1+1 <b>&"' in str(one.text) for one in ElementTree.fromstring(FORMATS["svg"].data(report)).iter())


def test_every_sign_can_be_drawn() -> None:
    from viewer.report.exchange import overview_picture

    assert set(overview_picture._SIGNS) == set(SIGNS)


def test_a_report_without_people_has_heads_alone() -> None:
    assert table(Report("Nothing.")) == [["Person", "Group", "Words", "Statements"]]
    assert ElementTree.fromstring(FORMATS["svg"].data(Report("Nothing."))).tag == f"{SVG}svg"
