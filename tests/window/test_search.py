"""The find bar, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget

from tests.window.conftest import Driver
from tests.window.seeker import CONTROL, SHIFT, Seeker
from viewer.report.model import Span
from viewer.report.search import Query, find
from viewer.window.theme import Theme


@pytest.fixture
def finder(seed: Driver) -> Seeker:
    return Seeker(seed)


def test_all_matches_are_marked_and_the_current_one_is_in_view(finder: Seeker) -> None:
    text = finder.driver.window.report.text
    finder.type("human rights")
    wanted = find(text, Query("human rights"))
    assert len(wanted) > 2
    assert list(finder.driver.text.marks.matches) == wanted
    assert finder.current == wanted[0]
    assert finder.count == f"1 of {len(wanted)}"
    assert finder.driver.is_in_view(wanted[0].start)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier)],
)
def test_forwards_and_round(finder: Seeker, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    finder.type("Albania")
    matches = find(finder.driver.window.report.text, Query("Albania"))
    for number in range(1, len(matches)):
        finder.press(key, modifier)
        assert finder.count == f"{number + 1} of {len(matches)}"
        assert finder.current == matches[number]
        assert finder.driver.is_in_view(matches[number].start)
    finder.press(key, modifier)
    assert finder.count == f"1 of {len(matches)}"
    assert finder.wrapped == f"1 of {len(matches)}, from the top"
    finder.press(key, modifier)
    assert finder.count == f"2 of {len(matches)}"
    assert not finder.wrapped
    assert finder.field.hasFocus()


def test_the_other_views_follow_to_who_says_the_match(finder: Seeker) -> None:
    report, workbench = finder.driver.window.report, finder.driver.window.workbench
    said = [s for s in report.statements if s.speaker is not None and s.item is not None][-1]
    words = report.text[said.spans[0].start : said.spans[0].end].split("\n")[0][:40]
    finder.driver.click_row("programme", 0)
    finder.open()
    finder.type(words)
    finder.driver.bot.waitUntil(lambda: workbench._related.items == {said.item})
    assert said.speaker in workbench._related.people
    assert finder.field.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F3])
def test_backwards_and_round(finder: Seeker, key: Qt.Key) -> None:
    finder.type("Albania")
    matches = find(finder.driver.window.report.text, Query("Albania"))
    finder.press(key, SHIFT)
    assert finder.count == f"{len(matches)} of {len(matches)}"
    assert finder.wrapped == f"{len(matches)} of {len(matches)}, from the end"
    finder.press(key, SHIFT)
    assert finder.count == f"{len(matches) - 1} of {len(matches)}"
    assert finder.driver.is_in_view(matches[-2].start)


def test_buttons_step_too(finder: Seeker) -> None:
    finder.type("Albania")
    finder.click("find_next")
    assert finder.count.startswith("2 of")
    finder.click("find_previous")
    assert finder.count.startswith("1 of")


def test_nothing_found_is_said(finder: Seeker) -> None:
    finder.type("qwertz")
    assert finder.count == "No matches"
    assert not finder.driver.text.marks.matches
    assert not finder.driver.find(QToolButton, "find_next").isEnabled()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F3):
        finder.press(key)
        assert finder.count == "No matches"


def test_words_of_several_paragraphs_are_said_to_be_there(finder: Seeker) -> None:
    finder.type("futsal impressed")
    assert finder.count == "No matches"
    assert finder.note == "Each word is there, but no paragraph holds them all."


def test_empty_field_finds_nothing_and_says_nothing(finder: Seeker) -> None:
    finder.type("a")
    finder.press(Qt.Key.Key_Backspace)
    assert (finder.count, len(finder.driver.text.marks.matches)) == ("", 0)
    finder.press(Qt.Key.Key_Return)
    assert finder.count == ""


def test_switches_for_case_and_whole_words(finder: Seeker) -> None:
    text = finder.driver.window.report.text
    finder.type("the")
    counts = [len(finder.driver.text.marks.matches)]
    for title in ("Case Matters", "Whole Words"):
        finder.choose(title)
        counts.append(len(finder.driver.text.marks.matches))
    expected = [Query("the"), Query("the", case_sensitive=True), Query("the", case_sensitive=True, whole_word=True)]
    assert counts == [len(find(text, query)) for query in expected]
    assert len(set(counts)) == 3


def test_escape_closes_and_leaves_the_caret_at_the_match(finder: Seeker) -> None:
    finder.type("Albania")
    finder.press(Qt.Key.Key_F3)
    current = finder.current
    finder.press(Qt.Key.Key_Escape)
    assert not finder.driver.find(QWidget, "find_bar").isVisible()
    assert finder.driver.text.hasFocus()
    assert finder.driver.text.selected_text() == finder.driver.window.report.text[current.start : current.end]
    assert not finder.driver.text.marks.matches


def test_escape_closes_from_the_text_too(finder: Seeker) -> None:
    finder.type("Albania")
    finder.driver.text.setFocus()
    finder.press(Qt.Key.Key_Escape)
    assert not finder.driver.find(QWidget, "find_bar").isVisible()


def test_f3_without_the_bar_brings_the_last_search_back(finder: Seeker) -> None:
    finder.type("Albania")
    finder.press(Qt.Key.Key_Escape)
    finder.driver.bot.keyClick(finder.driver.window, Qt.Key.Key_F3)
    finder.driver.settle()
    assert finder.field.isVisible()
    assert finder.field.text() == "Albania"
    assert finder.count


def test_the_selection_becomes_the_query(seed: Driver) -> None:
    word = find(seed.window.report.text, Query("documentary"))[1]
    seed.select(word)
    finder = Seeker(seed)
    assert finder.field.text() == "documentary"
    assert finder.current == word
    assert not seed.text.textCursor().hasSelection()
    image = seed.text.viewport().grab().toImage()
    corner = seed.text.mark_rectangles(word)[0].topLeft().toPoint()
    assert image.pixelColor(corner.x() + 1, corner.y() + 1).name() == Theme.load("light").hit_now.name()


def test_search_starts_at_the_caret(seed: Driver) -> None:
    matches = find(seed.window.report.text, Query("Albania"))
    seed.click_text(matches[2].end + 3)
    finder = Seeker(seed)
    finder.type("Albania")
    assert finder.current == matches[3]


def test_search_marks_do_not_disturb_evidence(finder: Seeker) -> None:
    finder.driver.click_row("programme", 0)
    evidence = finder.driver.evidence()
    finder.field.setFocus()
    finder.type("the")
    assert finder.driver.evidence() == evidence


def test_every_visible_match_is_painted(finder: Seeker) -> None:
    finder.type("Albania")
    text, theme = finder.driver.text, Theme.load("light")
    image = text.viewport().grab().toImage()
    painted = 0
    for number, match in enumerate(text.marks.matches):
        corner = text.mark_rectangles(match)[0].topLeft().toPoint()
        if 0 <= corner.y() < image.height() - 30:
            colour = theme.hit_now if number == text.marks.current else theme.hit
            assert image.pixelColor(corner.x() + 1, corner.y() + 1).name() == colour.name()
            painted += 1
    assert painted > 3


def test_evidence_is_ground_and_the_deciding_words_have_a_line_below(seed: Driver) -> None:
    seed.click_row("programme", 0)
    theme, image = Theme.load("light"), seed.text.viewport().grab().toImage()
    (name,) = seed.text.marks.deciding
    assert seed.window.report.words(name) == "Erisa Rahimi"
    lines = set[str]()
    for span in seed.text.marks.evidence[:1]:
        for rect in seed.text.mark_rectangles(span):
            x = round(rect.left()) + 1
            assert image.pixelColor(x, round(rect.top()) + 1).name() == theme.evidence.name()
            lines.add(image.pixelColor(x, round(rect.bottom()) + 1).name())
    assert lines == {theme.paper.name()}
    for rect in seed.text.mark_rectangles(name):
        assert image.pixelColor(round(rect.left()) + 1, round(rect.bottom()) + 1).name() == theme.accent.name()


def test_of_selected_paragraphs_the_first_becomes_the_query(seed: Driver) -> None:
    text = seed.window.report.text
    end = text.index("\n\n", text.index("\n\n") + 2)
    seed.select(Span(end - 40, end + 20))
    finder = Seeker(seed)
    assert finder.field.text() == text[end - 40 : end].strip()
    assert finder.count == "1 of 1"


def test_cleared_while_it_is_made_ready(seed: Driver) -> None:
    seed.bot.keyClick(seed.window, Qt.Key.Key_F, CONTROL)
    field = seed.find(QLineEdit, "find_field")
    field.setText("the")
    field.clear()
    seed.bot.wait(400)
    assert seed.find(QLabel, "find_count").text() == ""
