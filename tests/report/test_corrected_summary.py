"""The summary of a corrected report: pencils, what is settled, noted and lost, and how much is checked."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

import pytest

from tests.corrected import CORRECTIONS, FOUND, REPORT
from viewer.report import summary
from viewer.report.corrections.making import Maker, back
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.corrections.replay import replay
from viewer.report.exchange import FORMATS
from viewer.report.model import Fact, Report

DAY = datetime.date(2026, 11, 28)


def corrected(*operations: Operation) -> Report:
    """The report with these corrections alone."""
    return replay(FOUND, Corrections().and_these(*operations, text=FOUND.text)).report


def text(report: Report, day: datetime.date = DAY) -> str:
    return summary.to_text(summary.summarise(report, day)).replace("\N{NO-BREAK SPACE}", " ")


def test_a_pencil_stands_at_what_a_reader_changed() -> None:
    found = summary.summarise(REPORT, DAY)
    assert [(row.label, row.sign) for row in found.facts] == [
        ("Date", "✎"),
        ("Start", "✎"),
        ("Place", "✎"),
        ("Organiser", "✎"),
        ("Attendance", "✎"),
    ]
    assert found.title_sign == ""
    assert [row.sign for row in found.programme] == ["", "✎", "✎", "", "✎"]
    assert [(row.name, row.sign, row.role_sign) for row in found.speakers] == [("Ann Lee", "", "✎")]
    assert [row.sign for row in found.said] == ["", ""]


ROLE, LAMPS = " by Ann Lee, the mayor of Dowby", " · Lamps and oil"


def test_the_pencil_of_a_role_stands_behind_it_and_before_the_title_of_the_act() -> None:
    maker = Maker(FOUND)
    role = maker.change(("person", "p1"), replace(FOUND.people[0], role=Fact("the mayor of Dowby", ())))
    speech = maker.change(("item", 1), replace(FOUND.programme[1], title="Lamps and oil"))
    both, alone = corrected(*role, *speech), corrected(*role)
    row, without = (summary.summarise(report, DAY).programme[1] for report in (both, alone))
    assert (row.rest, row.role_sign, row.more, row.sign) == (ROLE, "✎", LAMPS, "✎")
    assert (without.rest, without.role_sign, without.more, without.sign) == (ROLE, "", "", "✎")
    assert " by Ann Lee, the mayor of Dowby ✎ · Lamps and oil ✎" in text(both)
    told = FORMATS["md"].data(both).decode().replace("\N{NO-BREAK SPACE}", " ")
    assert "** by Ann Lee, the mayor of Dowby ✎ · Lamps and oil ✎" in told
    page = FORMATS["html"].data(both).decode()
    assert re.search(r"the mayor of Dowby.<span class=\"hand\">✎</span> · Lamps and oil.<span class=\"hand\">", page)


def test_the_role_of_whoever_is_only_quoted_stands_where_that_is_told_first() -> None:
    said = FOUND.statements
    again = replace(said[0], speaker="p2", spans=said[1].spans)
    report = replace(FOUND, statements=(replace(said[0], speaker="p2"), again, replace(again, speaker="p1"), again))
    rows = summary.summarise(report, DAY).said
    assert [(row.speaker, row.role) for row in rows] == [
        ("Bo Ek", "the warden"),
        ("Bo Ek", ""),
        ("Ann Lee", ""),
        ("Bo Ek", ""),
    ]
    typed = Maker(report).change(("person", "p2"), replace(FOUND.people[1], role=Fact("a keeper", ())))
    shown = replay(report, Corrections().and_these(*typed, text=report.text)).report
    assert "\nBo Ek (a keeper) ✎\n" in text(shown)
    assert "**Bo Ek** (a keeper) ✎ said" in FORMATS["md"].data(shown).decode()
    assert '<span class="aside">(a keeper)</span>' in FORMATS["html"].data(shown).decode()


def test_what_lost_its_words_says_so() -> None:
    told = text(REPORT)
    assert "Start       20:00 ✎ (words no longer in the file)\n" in told
    assert "Not applied: a correction of “Zed Quux”, words no longer in the file. ✎" in told


def test_what_is_shown_as_lost_is_not_told_again() -> None:
    again = replace(REPORT.review.lost[0], operation="o15", kind="fact", field="start_time", words="its mills")
    report = replace(REPORT, review=replace(REPORT.review, lost=(*REPORT.review.lost, again)))
    assert text(report) == text(REPORT)


def test_what_is_settled_stays_to_be_read() -> None:
    assert "-   “them” stands twice: settled.  ¶5\n" in text(REPORT)


def test_a_typed_value_has_no_paragraph() -> None:
    assert "Organiser   Friends of Zoë Quill ✎\n" in text(REPORT)


def test_the_last_line_counts() -> None:
    told = " ".join(text(REPORT).split())
    line = (
        "✎ 9 of 19 entries corrected, 4 confirmed by A.B. and L.K., 27 Nov · what was found stays in the data exports"
    )
    assert line in told
    assert "27 Nov 2026" in text(REPORT, DAY.replace(year=2027))


def test_without_corrections_there_is_no_such_line() -> None:
    undone = CORRECTIONS.and_these(*back([one.id for one in CORRECTIONS.operations]))
    for report in (FOUND, replay(FOUND, undone).report):
        told = text(report)
        assert "✎" not in told
        assert "confirmed" not in told
        assert "NOTES" not in told


@pytest.mark.parametrize(("reader", "by"), [("A.B.", " by A.B."), ("", "")])
def test_what_is_only_confirmed_or_only_corrected(reader: str, by: str) -> None:
    maker = Maker(FOUND, reader)
    confirmed = corrected(*maker.confirm(("fact", "title"), ("item", 0)))
    assert f"✎ 2 of 18 entries confirmed{by}, " in text(confirmed)
    changed = corrected(*maker.remove(("person", "p4")))
    assert f"✎ 1 of 18 entries corrected{by}, " in text(changed)


def test_who_only_noted_something_confirmed_nothing() -> None:
    noted = corrected(*Maker(FOUND, "A.B.").confirm(("item", 0)), *Maker(FOUND, "L.K.").note("Sure?", ("item", 0)))
    assert "confirmed by A.B., " in text(noted)


def test_a_changed_name_has_the_pencil_and_doubt_goes() -> None:
    assert "Cy Orr: the person is named only once." in text(FOUND)
    renamed = corrected(*Maker(FOUND).change(("person", "p1"), replace(FOUND.people[0], name="Anne Lee")))
    speaker = summary.summarise(renamed, DAY).speakers[0]
    assert (speaker.name, speaker.sign, speaker.role_sign) == ("Anne Lee", "✎", "")
    sure = corrected(*Maker(FOUND).confirm(("person", "p5")))
    assert "named only once" not in text(sure)


def test_the_signs_of_doubt_are_explained_where_there_are_any() -> None:
    assert summary.summarise(FOUND, DAY).signs
    shown = summary.chosen(summary.summarise(REPORT, DAY), REPORT, ("facts", "programme", "speakers", "said"))
    assert not shown.signs


def test_notes_tell_what_they_are_about() -> None:
    maker = Maker(FOUND, "L.K.")
    keys = [("fact", "title"), ("person", "p1"), ("statement", 0), ("remark", 1), ("person", "p4")]
    notes = [operation for number, key in enumerate(keys) for operation in maker.note(f"Note {number}.", key)]
    report = corrected(*notes, *maker.remove(("person", "p4")))
    rows = summary.summarise(report, DAY).notes
    assert [(row.about, row.text, row.reference) for row in rows] == [
        ("Title", "Note 0.", "¶1"),
        ("Ann Lee", "Note 1.", "¶3"),
        ("Mr Ek said that it was late", "Note 2.", "¶4"),
        ("“them” stands twice.", "Note 3.", "¶5"),
        ("“Lowick”", "Note 4.", "¶5"),
    ]
    assert all(row.made.startswith("L.K., ") for row in rows)


def test_notes_are_left_out_where_they_are_not_wanted() -> None:
    whole = summary.summarise(REPORT, DAY)
    assert "Which lamps?" in summary.to_text(whole)
    assert "Which lamps?" not in summary.to_text(summary.chosen(whole, REPORT, summary.SECTIONS))
    assert "Which lamps?" in summary.to_text(summary.chosen(whole, REPORT, (*summary.SECTIONS, summary.NOTES)))


@pytest.mark.parametrize("name", ["md", "html"])
def test_pages_say_the_same(name: str) -> None:
    told = FORMATS[name].data(REPORT).decode()
    for words in ("✎", "9 of 19 entries corrected, 4 confirmed by A.B. and L.K.", "Which lamps?", "settled"):
        assert words in told
    assert told.count("✎") == 12
    plain = FORMATS[name].data(FOUND).decode()
    assert "✎" not in plain
    assert "Notes" not in plain
