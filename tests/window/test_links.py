"""Every link between the views, both ways, by clicks and by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView

from tests.window.conftest import Driver
from viewer.models.rows import Role
from viewer.report import wording
from viewer.report.model import Span
from viewer.window.fact_link import FactLink
from viewer.window.side_tabs import SideTabs


def a_speech(seed: Driver) -> int:
    """Index of a speech of which the report quotes something."""
    report = seed.window.report
    said = [statement.item for statement in report.statements if statement.item is not None]
    return next(n for n in said if report.programme[n].kind == "speech")


FACT_OF_REMARK = {"planned, not confirmed": "start_time", "approximate number": "attendance"}
"""Remarks on the sample's facts."""


def marked_facts(seed: Driver) -> set[str]:
    """Names of the facts that are marked."""
    links = (seed.window.findChild(FactLink, f"fact_{name}") for name in wording.FACT_LABELS)
    return {link.objectName().removeprefix("fact_") for link in links if link and link.marked()}


def go_to_tab(seed: Driver, name: str) -> None:
    tabs = seed.find(SideTabs, "side_tabs")
    view = seed.find(QListView, name)
    tabs.setCurrentIndex(next(n for n in range(tabs.count()) if tabs.widget(n).isAncestorOf(view)))
    seed.settle()


def test_item_shows_its_words_people_and_statements(seed: Driver) -> None:
    report, number = seed.window.report, a_speech(seed)
    item = report.programme[number]
    seed.click_row("programme", number)
    assert report.words(item.spans[0]) in seed.evidence()
    assert seed.is_in_view(item.spans[0].start)
    assert seed.marked("people") == {who.id for who in item.participants}
    assert seed.marked("statements") == {n for n, said in enumerate(report.statements) if said.item == number}
    assert seed.marked("programme") == {number}


def test_person_shows_mentions_items_and_statements(seed: Driver) -> None:
    report = seed.window.report
    person = report.person(report.programme[a_speech(seed)].people[0])
    seed.click_row("people", person.id)
    assert [report.words(span) for span in person.spans] == [
        line for line in seed.evidence().split("\n") if any(line == report.words(span) for span in person.spans)
    ]
    assert seed.marked("programme") == {
        n for n, item in enumerate(report.programme) if person.id in {who.id for who in item.participants}
    }
    assert seed.marked("statements") == {n for n, said in enumerate(report.statements) if said.speaker == person.id}


def test_statement_shows_words_speaker_and_item(seed: Driver) -> None:
    report = seed.window.report
    number = next(n for n, said in enumerate(report.statements) if said.speaker and said.item is not None)
    said = report.statements[number]
    go_to_tab(seed, "statements")
    seed.click_row("statements", number)
    assert report.words(said.spans[0]) in " ".join(seed.evidence().split("\n"))
    assert seed.is_in_view(said.spans[0].start)
    assert (seed.marked("people"), seed.marked("programme")) == ({said.speaker}, {said.item})


def test_remark_shows_its_words(seed: Driver) -> None:
    report = seed.window.report
    go_to_tab(seed, "remarks")
    for number, remark in enumerate(report.remarks):
        seed.click_row("remarks", number)
        assert report.words(remark.spans[0]) in seed.evidence()
        assert seed.is_in_view(remark.spans[0].start)
        assert {one for one in seed.marked("remarks") if isinstance(one, int)} == {number}  # else it is in doubt


def test_remark_marks_what_it_is_about_in_the_other_views(seed: Driver) -> None:
    report = seed.window.report
    numbers: dict[str, int] = {remark.kind: number for number, remark in enumerate(report.remarks)}
    go_to_tab(seed, "remarks")
    for kind, name in FACT_OF_REMARK.items():
        seed.click_row("remarks", numbers[kind])
        assert marked_facts(seed) == {name}
    seed.click_row("remarks", numbers["repeated words"])
    assert marked_facts(seed) == set()
    (item,) = seed.marked("programme")
    (said,) = seed.marked("statements")
    assert report.statements[int(said)].item == item
    words = report.remarks[numbers["repeated words"]].spans[0]
    assert any(span.contains(words) for span in report.programme[int(item)].spans)
    seed.click_row("remarks", numbers["name spelled differently"])
    (person_id,) = seed.marked("people")
    person = report.person(str(person_id))
    (spelled,) = {report.words(span) for span in report.remarks[numbers["name spelled differently"]].spans}
    assert spelled in {report.words(span) for span in person.spans}
    assert spelled not in person.name


def test_fact_marks_the_remark_about_it(seed: Driver) -> None:
    report = seed.window.report
    for kind, name in FACT_OF_REMARK.items():
        seed.bot.mouseClick(seed.find(FactLink, f"fact_{name}"), Qt.MouseButton.LeftButton)
        assert [report.remarks[int(number)].kind for number in seed.marked("remarks")] == [kind]
        assert marked_facts(seed) == {name}


def test_click_on_the_words_of_a_fact_marks_it_and_the_remark_about_it(seed: Driver) -> None:
    report = seed.window.report
    for kind, name in FACT_OF_REMARK.items():
        seed.click_text(wording.fact_spans(report, name)[0].start + 1)
        assert name in marked_facts(seed)
        assert kind in {report.remarks[int(number)].kind for number in seed.marked("remarks")}


def test_fact_shows_its_words(seed: Driver) -> None:
    report = seed.window.report
    stated = [name for name in wording.FACT_LABELS if wording.fact_spans(report, name)]
    assert len(stated) >= 5
    for name in stated:
        link = seed.find(FactLink, f"fact_{name}")
        seed.bot.mouseClick(link, Qt.MouseButton.LeftButton)
        assert report.words(wording.fact_spans(report, name)[0]) in seed.evidence()
        assert seed.is_in_view(wording.fact_spans(report, name)[0].start)
        assert link.marked()


def test_facts_by_keyboard(seed: Driver) -> None:
    seed.bot.keyClick(seed.window, Qt.Key.Key_F6)
    seed.bot.keyClick(seed.window, Qt.Key.Key_F6)
    link = seed.window.focusWidget()
    assert link.objectName() == "fact_title"
    seed.bot.keyClick(link, Qt.Key.Key_Tab)
    assert seed.window.focusWidget().objectName() == "fact_date"
    seed.bot.keyClick(seed.window.focusWidget(), Qt.Key.Key_Space)
    assert seed.evidence() == seed.window.report.words(wording.fact_spans(seed.window.report, "date")[0])


def test_click_in_the_text_marks_the_rest_and_moves_nothing(seed: Driver) -> None:
    report, number = seed.window.report, a_speech(seed)
    item = report.programme[number]
    seed.click_row("programme", 0)
    offset = item.spans[0].start + 3
    seed.click_text(offset)
    before = seed.text.verticalScrollBar().value()
    seed.click_text(offset + 2)
    assert seed.text.verticalScrollBar().value() == before
    assert seed.marked("programme") == {number}
    assert set(item.people) <= seed.marked("people")
    assert report.words(item.spans[0]) in seed.evidence()
    assert not seed.find(QListView, "programme").selectionModel().selectedIndexes()


def test_arrow_keys_in_the_text_mark_the_rest(seed: Driver) -> None:
    report = seed.window.report
    said = next(said for said in report.statements if said.item is not None)
    seed.click_text(said.spans[0].start)
    seed.bot.keyClick(seed.text, Qt.Key.Key_Right)
    seed.bot.keyClick(seed.text, Qt.Key.Key_Right)
    assert report.statements.index(said) in seed.marked("statements")
    assert said.item in seed.marked("programme")
    assert said.speaker in seed.marked("people")


def test_click_on_a_name_marks_the_person(seed: Driver) -> None:
    for person in seed.window.report.people:
        seed.click_text(person.spans[0].start + 1)
        assert person.id in seed.marked("people")


def test_click_where_nothing_happens_marks_nothing(seed: Driver) -> None:
    report = seed.window.report
    told = [span for item in report.programme for span in item.spans]
    told += [span for said in report.statements for span in (*said.cue.spans, *said.spans)]
    told += [span for person in report.people for span in person.spans]
    told += [span for remark in report.remarks for span in remark.spans]
    told += [span for _, fact in report.event.facts() for span in fact.spans]
    free = next(
        offset
        for offset, letter in enumerate(report.text)
        if letter.isalpha() and not any(span.start - 2 <= offset <= span.end + 2 for span in told)
    )
    seed.click_row("programme", 0)
    seed.click_text(free)
    assert not seed.evidence()
    assert not any(seed.marked(name) for name in ("programme", "people", "statements", "remarks"))


def test_arrow_keys_in_the_programme_choose(seed: Driver) -> None:
    report = seed.window.report
    programme = seed.find(QListView, "programme")
    seed.click_row("programme", 0)
    for number in range(1, len(report.programme)):
        seed.bot.keyClick(programme, Qt.Key.Key_Down)
        assert seed.marked("programme") == {number}
        assert seed.is_in_view(report.programme[number].spans[0].start)
    assert programme.hasFocus()


def test_next_and_previous_item_by_menu_keys(seed: Driver) -> None:
    seed.bot.keyClick(seed.window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert seed.marked("programme") == {0}
    seed.bot.keyClick(seed.window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert seed.marked("programme") == {1}
    seed.bot.keyClick(seed.window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert seed.marked("programme") == {0}


def test_next_item_goes_on_from_the_caret(seed: Driver) -> None:
    number = a_speech(seed)
    seed.click_text(seed.window.report.programme[number].spans[0].start + 3)
    seed.bot.keyClick(seed.window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert seed.marked("programme") == {number + 1}


def test_marked_rows_come_into_view(seed: Driver) -> None:
    seed.window.resize(1024, 640)
    seed.settle()
    report = seed.window.report
    last = len(report.programme) - 1
    seed.click_text(report.programme[last].spans[0].start + 2)
    programme = seed.find(QListView, "programme")
    rect = programme.visualRect(programme.model().index(last, 0))
    assert programme.viewport().rect().contains(rect.center())


def test_choosing_does_not_take_the_keyboard_from_what_is_typed(seed: Driver) -> None:
    seed.bot.keyClick(seed.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = seed.window.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.objectName() == "find_field"
    seed.bot.keyClicks(field, "spe")
    seed.bot.keyClick(seed.window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    seed.bot.keyClicks(seed.window.focusWidget(), "ech")
    assert field.hasFocus()
    assert field.text() == "speech"
    assert seed.marked("programme") == {0}


def test_tab_into_a_list_chooses_nothing(seed: Driver) -> None:
    for _ in range(5):
        seed.bot.keyClick(seed.window, Qt.Key.Key_F6)
    assert not seed.evidence()


def test_f6_visits_every_panel_and_comes_back(seed: Driver) -> None:
    visited: list[str] = []
    for _ in range(5):
        seed.bot.keyClick(seed.window, Qt.Key.Key_F6)
        visited.append(seed.window.focusWidget().objectName())
    assert visited == ["people", "fact_title", "programme", "text", "people"]
    seed.bot.keyClick(seed.window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert seed.window.focusWidget().objectName() == "text"


def test_people_filter_narrows_the_list_and_keeps_marks(seed: Driver) -> None:
    report = seed.window.report
    person = report.person(report.programme[a_speech(seed)].people[0])
    seed.click_row("people", person.id)
    evidence = seed.evidence()
    field = seed.find(QLineEdit, "people_filter")
    field.setFocus()
    seed.bot.keyClicks(field, person.name.split()[-1])
    model = seed.find(QListView, "people").model()
    keys = [key for row in range(model.rowCount()) if (key := model.index(row, 0).data(Role.KEY))]
    assert person.id in keys
    assert len(keys) < len(report.people)
    assert seed.evidence() == evidence
    seed.bot.keyClicks(field, "zzzz")
    assert model.rowCount() == 0
    assert seed.evidence() == evidence


def test_evidence_covers_exactly_its_words_on_the_page(seed: Driver) -> None:
    report = seed.window.report
    for person in report.people:
        span = person.spans[0]
        for piece, start, end in seed.text.positions.pieces(span):
            shown = seed.text.document().findBlockByNumber(piece).text()
            encoded = shown.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")
            assert " ".join(encoded.split()) == report.words(Span(span.start, span.end))


def test_escape_clears_the_people_filter(seed: Driver) -> None:
    field = seed.find(QLineEdit, "people_filter")
    field.setFocus()
    seed.bot.keyClicks(field, "nobody")
    assert field.text() == "nobody"
    seed.bot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_groups_of_people_are_folded_by_keys(seed: Driver) -> None:
    view = seed.find(QListView, "people")
    whole = view.model().rowCount()
    view.setFocus()
    seed.bot.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().data(Role.KEY) is None
    before = seed.evidence()
    seed.bot.keyClick(view, Qt.Key.Key_Return)
    assert view.model().rowCount() < whole
    assert view.model().index(0, 0).data(Role.FOLDED) is True
    assert seed.evidence() == before
    seed.bot.keyClick(view, Qt.Key.Key_Space)
    assert view.model().rowCount() == whole
