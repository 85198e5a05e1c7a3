"""The overview in the summary: its rows, and what text and page say of them."""

from __future__ import annotations

import datetime

from tests import doubts
from tests.corrected import REPORT as CORRECTED
from tests.overviews import crowd
from tests.report.test_overview import REPORT
from viewer.report import summary
from viewer.report.marking import PENCIL
from viewer.report.model import Report
from viewer.report.summary import OVERVIEW, SECTIONS, Summary, signed
from viewer.report.summary.rows import OverviewTable

DAY = datetime.date(2026, 11, 26)


def made(report: Report, *, evidence: bool = True) -> Summary:
    return summary.chosen(summary.summarise(report, DAY), report, (*SECTIONS, OVERVIEW), evidence=evidence)


def table(report: Report = REPORT, *, evidence: bool = True) -> OverviewTable:
    found = made(report, evidence=evidence).overview
    assert found is not None
    return found


def test_it_is_there_only_where_it_is_asked_for() -> None:
    assert summary.summarise(REPORT, DAY).overview is None
    assert summary.chosen(summary.summarise(REPORT, DAY), REPORT, SECTIONS).overview is None
    assert len(table().rows) == 4


def test_heads_tell_what_the_items_are_and_where() -> None:
    assert [(head.number, head.title, head.reference) for head in table().heads] == [
        (1, "Opening: Ann Lee", "¶1"),
        (2, "Speech: Bo Dahl", "¶1"),
        (3, "Message: Cy Roe", "¶1"),
        (4, "Other: Bo Dahl", "¶1"),
    ]


def test_cells_say_in_words_what_their_signs_do() -> None:
    rows = {row.name: row for row in table().rows}
    ann = rows["Ann Lee"].cells
    assert {number: (cell.signs, cell.words) for number, cell in ann.items()} == {
        1: (("hosted",), "1: hosted, introduced"),
        2: (("interpreted",), "2: interpreted"),
        3: (("read",), "3: read out"),
    }
    both = rows["Bo Dahl"].cells[4]
    assert (both.signs, both.words, both.paragraph) == (("did", "received"), "4: did it, gave it, received it", 1)
    assert rows["Bo Dahl"].cells[2].sign == "?"
    assert (rows["Bo Dahl"].words, rows["Bo Dahl"].share, rows["Bo Dahl"].group) == (5, "5 in 1", "Spoke")


def test_without_evidence_no_paragraph_is_told() -> None:
    bare = table(evidence=False)
    assert not any(head.reference for head in bare.heads)
    assert not any(cell.reference or cell.paragraph for row in bare.rows for cell in row.cells.values())


def test_signs_are_explained_and_those_of_doubt_as_well() -> None:
    assert dict(table().signs)["read"] == "read out"
    assert {sign for row in table().rows for cell in row.cells.values() for sign in cell.signs} == set(
        dict(table().signs)
    )
    only = summary.chosen(made(REPORT), REPORT, (OVERVIEW,))
    assert only.signs.startswith("? = uncertain")
    assert not summary.chosen(made(REPORT), REPORT, ()).signs
    assert made(doubts.REPORT).signs


def test_what_a_reader_changed_bears_a_pencil() -> None:
    assert any(PENCIL in mark for mark in table(CORRECTED).marks)


def test_text_tells_all_of_it() -> None:
    report = crowd(30, 20)
    text = summary.to_text(made(report))
    told = text[text.index("\nOVERVIEW\n") :]
    place = 0
    for row in table(report).rows:
        place = told.index(f"  {signed(row.name, row.sign)} · {row.share}\n", place)
        for cell in row.cells.values():
            place = told.index(f"      {signed(cell.words, cell.sign)}  {cell.reference}\n", place)


def test_the_page_escapes_and_links_it() -> None:
    report = crowd(12, 6)
    page = summary.to_html(made(report))
    assert page.count('<th scope="rowgroup"') == len({row.group for row in table(report).rows})
    for row in table(report).rows:
        assert f"<bdi>{row.name}</bdi>" in page
        for cell in row.cells.values():
            assert cell.words in page


def test_a_report_without_people_says_so() -> None:
    nobody = made(Report("Nothing."))
    assert "No people were found in the report." in summary.to_text(nobody).split("OVERVIEW")[1]
    assert "No people were found in the report." in summary.to_html(nobody)
