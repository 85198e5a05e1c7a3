"""Every view and every link between them, by keys alone, while Qt's own testers watch every item model."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QToolButton, QWidget

from tests.window.conftest import Driver
from tests.window.keyboard import ALT, CONTROL, SHIFT, Key, Keyboard
from viewer.models.rows import ReportModel, Role
from viewer.report import wording
from viewer.report.search import Query, find
from viewer.window.fact_link import FactLink
from viewer.window.side_tabs import SideTabs


@pytest.fixture
def keys(seed: Driver) -> Iterator[Keyboard]:
    assert seed.window.workbench.search  # which is made when it is needed
    models = [model for model in seed.window.findChildren(QAbstractItemModel) if is_ours(model)]
    assert len(models) == 8  # programme, people, statements, each with its filter, remarks, and matches
    mode = QAbstractItemModelTester.FailureReportingMode.Warning  # a warning fails a test
    testers = [QAbstractItemModelTester(model, mode) for model in models]
    yield Keyboard(seed)
    assert [tester.model() for tester in testers] == models


def is_ours(model: QAbstractItemModel) -> bool:
    return isinstance(model, ReportModel) or type(model).__module__.startswith("viewer.")


def shown(keys: Keyboard, name: str) -> list[object]:
    model = keys.driver.find(QListView, name).model()
    return [model.index(row, 0).data(Role.KEY) for row in range(model.rowCount())]


def a_speech(keys: Keyboard) -> int:
    programme = keys.driver.window.report.programme
    return next(number for number, item in enumerate(programme) if item.kind == "speech")


def test_every_fact_shows_its_words(keys: Keyboard) -> None:
    report = keys.driver.window.report
    keys.panel_to("fact_title")
    stated = [name for name in wording.FACT_LABELS if wording.fact_spans(report, name)]
    assert len(stated) >= 5
    for name in stated:
        keys.tab_to(f"fact_{name}")
        keys.press(Key.Key_Space)
        assert keys.driver.find(FactLink, f"fact_{name}").marked()
        assert report.words(wording.fact_spans(report, name)[0]) in keys.driver.evidence()


def test_every_act_shows_its_words_and_its_people(keys: Keyboard) -> None:
    report = keys.driver.window.report
    keys.panel_to("programme")
    keys.press(Key.Key_Home)
    for number, item in enumerate(report.programme):
        keys.press(Key.Key_Space if number == 0 else Key.Key_Down)
        assert keys.row == number
        assert report.words(item.spans[0]) in keys.driver.evidence()
        assert keys.driver.marked("people") >= set(item.people)
    keys.press(Key.Key_End)
    assert keys.row == len(report.programme) - 1


def test_the_text_is_read_from_the_words_of_what_was_chosen(keys: Keyboard) -> None:
    number = a_speech(keys)
    keys.panel_to("programme")
    keys.press(Key.Key_Home, *[Key.Key_Down] * number)
    keys.panel_to("text")
    start = keys.driver.window.report.programme[number].spans[0].start
    assert keys.driver.text.caret() == start
    assert keys.driver.marked("programme") == {number}
    keys.press(Key.Key_Right)
    assert keys.driver.text.caret() == start + 1
    assert keys.driver.marked("programme") == {number}


def test_a_place_in_the_text_shows_what_it_belongs_to(keys: Keyboard) -> None:
    report = keys.driver.window.report
    keys.panel_to("text")
    keys.press(Key.Key_End, modifier=CONTROL)
    last = len(report.programme) - 1
    assert keys.driver.marked("programme") == {last}
    keys.press(Key.Key_Home, modifier=CONTROL)
    assert keys.driver.marked("programme") == set()
    keys.press(Key.Key_Right, Key.Key_Right, modifier=SHIFT)
    assert keys.driver.text.selected_text() == report.text[:2]


def test_every_person_shows_their_words(keys: Keyboard) -> None:
    report = keys.driver.window.report
    keys.press(Key.Key_1, modifier=CONTROL)
    keys.press(Key.Key_Home)
    rows = shown(keys, "people")
    reached = []
    for key in rows:
        assert keys.row == key
        if key is not None:
            assert report.words(report.person(str(key)).spans[0]) in keys.driver.evidence()
            reached.append(key)
        keys.press(Key.Key_Down)
    assert len(reached) == len(report.people)


def test_a_group_is_folded_and_unfolded(keys: Keyboard) -> None:
    keys.press(Key.Key_1, modifier=CONTROL)
    keys.press(Key.Key_Home)
    before = shown(keys, "people")
    keys.press(Key.Key_Return)
    after = shown(keys, "people")
    assert len(after) < len(before)
    keys.press(Key.Key_Space)
    assert shown(keys, "people") == before


def test_people_are_filtered(keys: Keyboard) -> None:
    person = keys.driver.window.report.people[1]
    keys.press(Key.Key_1, modifier=CONTROL)
    keys.tab_to("people_filter", back=True)
    keys.type(person.name.split()[-1])
    assert [key for key in shown(keys, "people") if key] == [person.id]
    keys.press(Key.Key_Tab)
    assert keys.here.objectName() == "people"
    keys.tab_to("people_filter", back=True)
    keys.press(Key.Key_Escape)
    assert len([key for key in shown(keys, "people") if key]) == len(keys.driver.window.report.people)


def test_every_statement_shows_its_words(keys: Keyboard) -> None:
    report = keys.driver.window.report
    keys.press(Key.Key_2, modifier=CONTROL)
    keys.press(Key.Key_Home)
    for number, said in enumerate(report.statements):
        keys.press(Key.Key_Space if number == 0 else Key.Key_Down)
        assert keys.row == number
        assert report.words(said.spans[0]) in " ".join(keys.driver.evidence().split())
        assert keys.driver.marked("people") == ({said.speaker} if said.speaker else set())


def test_statements_stand_by_speaker(keys: Keyboard) -> None:
    keys.press(Key.Key_2, modifier=CONTROL)
    before = shown(keys, "statements")
    keys.tab_to("by_speaker", back=True)
    keys.press(Key.Key_Space)
    assert None in shown(keys, "statements")
    keys.press(Key.Key_Space)
    assert shown(keys, "statements") == before


def test_only_some_statements(keys: Keyboard) -> None:
    report = keys.driver.window.report
    speaker = report.statements[1].speaker or ""
    keys.press(Key.Key_2, modifier=CONTROL)
    keys.tab_to("statements_filter", back=True)
    keys.tick(report.person(speaker).name)
    theirs = [number for number, said in enumerate(report.statements) if said.speaker == speaker]
    assert shown(keys, "statements") == theirs
    keys.tick("Show All")
    assert len(shown(keys, "statements")) == len(report.statements)


def test_only_some_of_the_programme(keys: Keyboard) -> None:
    programme = keys.driver.window.report.programme
    keys.panel_to("programme")
    keys.tab_to("programme_filter", back=True)
    keys.tick("Speech", "Screening")
    assert shown(keys, "programme") == [n for n, item in enumerate(programme) if item.kind in ("speech", "screening")]
    keys.tick("Show All")
    assert len(shown(keys, "programme")) == len(programme)


def test_every_remark_shows_its_words(keys: Keyboard) -> None:
    report = keys.driver.window.report
    keys.press(Key.Key_3, modifier=CONTROL)
    keys.press(Key.Key_Home)
    for number, remark in enumerate(report.remarks):
        keys.press(Key.Key_Return if number == 0 else Key.Key_Down)
        assert keys.row == number
        assert report.words(remark.spans[0]) in keys.driver.evidence()


def test_the_menu_of_a_person_leads_to_what_they_said_and_did(keys: Keyboard) -> None:
    report = keys.driver.window.report
    speaker = report.person(report.statements[1].speaker or "")
    keys.press(Key.Key_1, modifier=CONTROL)
    keys.press(Key.Key_Home)
    while keys.row != speaker.id:
        keys.press(Key.Key_Down)
    keys.press(Key.Key_F10, modifier=SHIFT)
    keys.choose("Only Their Statements")
    assert keys.here.objectName() == "statements"
    assert shown(keys, "statements") == [n for n, said in enumerate(report.statements) if said.speaker == speaker.id]
    keys.press(Key.Key_1, modifier=CONTROL)
    assert keys.row == speaker.id
    keys.press(Key.Key_F10, modifier=SHIFT)
    keys.choose("Only Their Programme Items")
    assert set(shown(keys, "programme")) == {
        number for number, item in enumerate(report.programme) if speaker.id in {who.id for who in item.participants}
    }


@pytest.mark.parametrize(("go", "name"), [(Key.Key_1, "people"), (Key.Key_2, "statements"), (Key.Key_3, "remarks")])
def test_rows_of_every_list_are_copied_and_cited_by_their_menu(keys: Keyboard, go: Qt.Key, name: str) -> None:
    keys.press(go, modifier=CONTROL)
    keys.press(Key.Key_Home, Key.Key_Down)
    keys.press(Key.Key_F10, modifier=SHIFT)
    keys.choose("Copy")
    view = keys.driver.find(QListView, name)
    sentence = view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert QGuiApplication.clipboard().text() == sentence
    keys.press(Key.Key_F10, modifier=SHIFT)
    keys.choose("Copy with Citation")
    assert keys.driver.window.report.source.name in QGuiApplication.clipboard().text()


def test_back_and_forward(keys: Keyboard) -> None:
    keys.panel_to("programme")
    keys.press(Key.Key_Home, Key.Key_Down, Key.Key_Down)
    keys.press(Key.Key_Left, modifier=ALT)
    assert keys.driver.marked("programme") == {1}
    keys.press(Key.Key_Right, modifier=ALT)
    assert keys.driver.marked("programme") == {2}


def test_next_and_previous_act_from_anywhere(keys: Keyboard) -> None:
    keys.panel_to("text")
    keys.press(Key.Key_Down, Key.Key_Down, modifier=ALT)
    assert keys.driver.marked("programme") == {1}
    assert keys.driver.text.caret() == keys.driver.window.report.programme[1].spans[0].start
    keys.press(Key.Key_Up, modifier=ALT)
    assert keys.driver.marked("programme") == {0}


def test_every_button_of_the_find_bar(keys: Keyboard) -> None:
    driver, text = keys.driver, keys.driver.window.report.text
    keys.press(Key.Key_F, modifier=CONTROL)
    keys.type("the")
    found = find(text, Query("the"))
    count = driver.find(QLabel, "find_count")
    assert count.text() == f"1 of {len(found)}"
    keys.tab_to("find_next")
    keys.press(Key.Key_Space)
    assert count.text() == f"2 of {len(found)}"
    keys.tab_to("find_previous", back=True)
    keys.press(Key.Key_Space)
    assert count.text() == f"1 of {len(found)}"
    keys.tab_to("find_options")
    keys.tick("Case Matters")
    in_case = find(text, Query("the", case_sensitive=True))
    assert count.text().endswith(f" of {len(in_case)}")
    keys.tick("Whole Words")
    words = find(text, Query("the", case_sensitive=True, whole_word=True))
    assert count.text().endswith(f" of {len(words)}")
    assert len({len(found), len(in_case), len(words)}) == 3
    current = driver.text.marks.matches[driver.text.marks.current or 0]
    keys.tab_to("find_close")
    keys.press(Key.Key_Space)
    assert not driver.find(QWidget, "find_bar").isVisible()
    assert keys.here is driver.text
    assert driver.text.selected_span() == current


def test_find_by_keys_without_its_buttons(keys: Keyboard) -> None:
    count = keys.driver.find(QLabel, "find_count")
    keys.press(Key.Key_F3)
    keys.type("Albania")
    keys.press(Key.Key_Return)
    assert count.text().startswith("2 of")
    keys.press(Key.Key_Return, modifier=SHIFT)
    assert count.text().startswith("1 of")
    keys.press(Key.Key_G, modifier=CONTROL)
    assert count.text().startswith("2 of")
    keys.panel_to("text")
    keys.panel_to("find_field")
    assert isinstance(keys.here, QLineEdit)
    keys.press(Key.Key_Escape)
    assert keys.driver.text.selected_text() == "Albania"


def test_tabs_by_the_arrows_on_their_bar(keys: Keyboard) -> None:
    tabs = keys.driver.find(SideTabs, "side_tabs")
    keys.panel_to("text")
    keys.tab_to(tabs.tabBar().objectName())
    reached = [tabs.currentIndex()]
    for _ in range(2):
        keys.press(Key.Key_Right)
        reached.append(tabs.currentIndex())
    keys.press(Key.Key_Left)
    reached.append(tabs.currentIndex())
    assert reached == [0, 1, 2, 1]
    keys.press(Key.Key_Tab)
    assert isinstance(keys.here, QToolButton)
    assert keys.here.objectName() == "by_speaker"
