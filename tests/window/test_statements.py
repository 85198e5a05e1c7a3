"""The statements: in the order of the text or by speaker, all or some of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QToolButton

from tests.window.conftest import Driver
from viewer.models.rows import Role


def go_to_statements(seed: Driver) -> QListView:
    seed.bot.keyClick(seed.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    seed.settle()
    return seed.find(QListView, "statements")


def press(seed: Driver, name: str) -> None:
    button = seed.find(QToolButton, name)
    button.setFocus()
    seed.bot.keyClick(button, Qt.Key.Key_Space)
    seed.settle()


def keys(view: QListView) -> list[int | None]:
    return [view.model().index(row, 0).data(Role.KEY) for row in range(view.model().rowCount())]


def test_by_speaker_each_one_stands_under_a_heading(seed: Driver) -> None:
    report, view = seed.window.report, go_to_statements(seed)
    press(seed, "by_speaker")
    speakers = list(dict.fromkeys(said.speaker for said in report.statements))
    expected: list[int | None] = []
    for speaker in speakers:
        expected += [None, *(n for n, said in enumerate(report.statements) if said.speaker == speaker)]
    assert keys(view) == expected
    first = report.person(speakers[0] or "").name
    mine = sum(said.speaker == speakers[0] for said in report.statements)
    assert view.model().index(0, 0).data() == f"{first} · {mine}"
    press(seed, "by_speaker")
    assert keys(view) == list(range(len(report.statements)))


def test_what_is_chosen_stays_marked_by_speaker(seed: Driver) -> None:
    report = seed.window.report
    number = next(n for n, said in enumerate(report.statements) if said.item is not None)
    seed.click_row("programme", report.statements[number].item or 0)
    view = go_to_statements(seed)
    press(seed, "by_speaker")
    assert number in seed.marked("statements")
    assert None in keys(view)


def test_keys_pass_over_headings(seed: Driver) -> None:
    view = go_to_statements(seed)
    press(seed, "by_speaker")
    view.setFocus()
    reached = []
    for _ in range(3):
        seed.bot.keyClick(view, Qt.Key.Key_Down)
        reached.append(view.currentIndex().data(Role.KEY))
    assert None not in reached


def test_statements_of_one_speaker(seed: Driver) -> None:
    report, view = seed.window.report, go_to_statements(seed)
    speaker = report.statements[1].speaker
    assert speaker
    seed.tick("statements_filter", report.person(speaker).name)
    mine = [n for n, said in enumerate(report.statements) if said.speaker == speaker]
    assert keys(view) == mine
    assert seed.count("statements") == f"{len(mine)} of {len(report.statements)} statements"
    seed.tick("statements_filter", "Show All")
    assert seed.count("statements") == f"{len(report.statements)} statements"


def test_direct_speech_alone_by_speaker_shows_no_empty_heading(seed: Driver) -> None:
    report, view = seed.window.report, go_to_statements(seed)
    modes = {said.mode for said in report.statements}
    mode = sorted(modes)[0]
    press(seed, "by_speaker")
    seed.tick("statements_filter", f"{mode.capitalize()} speech")
    shown = keys(view)
    assert {report.statements[n].mode for n in shown if n is not None} == {mode}
    for row, key in enumerate(shown):
        if key is None:
            assert shown[row + 1 : row + 2] not in ([], [None])
