"""Words are chosen in the text, and one letter does something with them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QListWidget, QMenu, QWidget

from tests.window.correcting.conftest import Ear
from tests.window.keyboard import CONTROL, SHIFT, Key, Keyboard
from viewer.models.links import Subject
from viewer.report.model import Person, ProgrammeItem, Report, Span
from viewer.report.vocabulary import ItemKind
from viewer.window.correcting.bar_button import BarButton

TEXT = (
    "🎪 Cafe\u0301 Olé was full. Ann Bell’s band played 🥁 and Ann Bell sang. “We are glad,” said Bo Li.\n\n"
    "Bo sold cakes for the hall. 👍🏽 Everybody ate.\n"
)
ANN = Span(TEXT.index("Ann Bell"), TEXT.index("Ann Bell") + 8)
REPORT = Report(
    TEXT,
    people=(Person("p1", "Bo Li", (Span(TEXT.index("Bo Li"), TEXT.index("Bo Li") + 5),)),),
    programme=(ProgrammeItem(ItemKind.PERFORMANCE, "band played", (Span(ANN.start, TEXT.index(" 🥁")),)),),
)
Open = Callable[[Report], Keyboard]


@pytest.fixture
def words(open_report: Open) -> Keyboard:
    return open_report(REPORT)


def choose(keys: Keyboard, words: str, *, last: bool = False) -> None:
    """Put the caret before words, and choose them by Shift and arrows."""
    text = keys.driver.window.report.text
    start = text.rindex(words) if last else text.index(words)
    keys.panel_to("text")
    keys.driver.text.select(Span(start, start))
    while keys.driver.text.selected_span().end < start + len(words):
        keys.driver.bot.keyClick(keys.driver.text, Key.Key_Right, SHIFT)


def bar(keys: Keyboard) -> QWidget | None:
    found = keys.driver.window.findChild(QWidget, "words_bar")
    return found if found is not None and found.isVisible() else None


def says(keys: Keyboard) -> str:
    return keys.driver.find(QLabel, "place").text()


def test_it_appears_below_the_words_and_is_read_out_once(words: Keyboard, ear: Ear) -> None:
    choose(words, "nn Bell’s ba")
    shown = bar(words)
    assert shown
    assert says(words) == "3 words chosen in paragraph 1"
    words.driver.bot.waitUntil(lambda: bool(ear.announced))
    acts = "I item, P person, F fact, S statement by, = same person as, R role of, X not a name, U use as evidence"
    assert ear.announced == [f"3 words chosen in paragraph 1: {acts}"]
    line = words.driver.text.line_at(ANN.end)
    below = words.driver.text.viewport().mapTo(words.driver.window, line.bottomLeft().toPoint())
    assert shown.y() >= below.y()
    assert words.here is words.driver.text


def test_a_whole_text_is_nobodys_name(words: Keyboard) -> None:
    words.panel_to("text")
    words.press(Key.Key_A, modifier=CONTROL)
    words.press(Key.Key_P)
    assert words.driver.message() == "These are too many words for a name. Choose the name alone."
    assert len(words.driver.window.report.people) == 1


def test_escape_closes_it_and_the_words_stay_chosen(words: Keyboard) -> None:
    choose(words, "Ann Bell")
    words.press(Key.Key_Escape, Key.Key_P)
    assert bar(words) is None
    assert words.driver.text.selected_text() == "Ann Bell"
    assert len(words.driver.window.report.people) == 1


def test_a_person_is_added_wherever_the_name_stands(words: Keyboard) -> None:
    choose(words, "nn Bell’")
    words.press(Key.Key_P)
    person = words.driver.window.report.people[0]
    assert (person.name, person.origin.status) == ("Ann Bell", "added")
    assert [words.driver.window.report.words(span) for span in person.spans] == ["Ann Bell"] * 2
    assert bar(words) is None
    assert not words.driver.text.selected_text()
    words.press(Key.Key_Z, modifier=CONTROL)
    assert len(words.driver.window.report.people) == 1


def test_signs_of_several_parts_stay_whole(words: Keyboard) -> None:
    choose(words, "afe")
    words.press(Key.Key_P)
    assert words.driver.window.report.people[0].name == "Cafe\u0301"


def test_an_item_is_added_and_its_editor_opened(words: Keyboard) -> None:
    opened: list[Subject] = []
    words.driver.window.workbench.correcting.editors["item"] = opened.append
    choose(words, "Everybody ate")
    words.press(Key.Key_I)
    item = words.driver.window.report.programme[1]
    assert (item.kind, item.title, item.origin.status) == ("other", "Everybody ate", "added")
    assert opened == [Subject("item", 1)]


def test_an_item_that_is_not_saved_is_taken_out_again(words: Keyboard) -> None:
    titles = [item.title for item in words.driver.window.report.programme]
    choose(words, "Everybody ate")
    words.press(Key.Key_I)
    assert len(words.driver.window.report.programme) == len(titles) + 1
    words.press(Key.Key_Escape)
    assert [item.title for item in words.driver.window.report.programme] == titles
    choose(words, "Everybody ate")
    words.press(Key.Key_I, Key.Key_Return)
    assert len(words.driver.window.report.programme) == len(titles) + 1


def test_an_item_has_whom_and_what_its_words_tell(words: Keyboard) -> None:
    choose(words, "said Bo Li")
    words.press(Key.Key_I)
    (item,) = (one for one in words.driver.window.report.programme if one.origin.status == "added")
    assert (item.kind, item.people) == ("speech", ("p1",))


def test_words_become_a_fact(words: Keyboard) -> None:
    choose(words, "the hall")
    words.press(Key.Key_F, Key.Key_O)
    place = words.driver.window.report.event.place
    assert place
    assert (place.value, place.origin.status) == ("the hall", "added")


def test_facts_are_chosen_by_arrows_and_left_by_escape(words: Keyboard, ear: Ear) -> None:
    choose(words, "Cafe\u0301 Olé")
    words.press(Key.Key_F)
    assert ear.announced[-1] == "L Title, D Date, T Time, O Place, G Organiser, A Attendance"
    words.press(Key.Key_Escape)
    assert bar(words)
    words.press(Key.Key_F, Key.Key_Down, Key.Key_Return)
    title = words.driver.window.report.event.title
    assert title
    assert title.value == "Cafe\u0301 Olé"


def test_words_that_state_a_fact_in_part_are_completed_in_its_field(words: Keyboard, ear: Ear) -> None:
    choose(words, "full")
    words.press(Key.Key_F, Key.Key_D)
    assert ear.announced[-1] == "This is no date. Example: 26 November 2023"
    assert words.driver.window.report.event.date is None
    field = words.here
    assert isinstance(field, QLineEdit)
    assert (field.text(), field.cursorPosition()) == ("full", 4)
    words.press(Key.Key_Escape)
    assert words.driver.window.report.event.date is None
    assert words.driver.text.selected_text() == "full"


@pytest.mark.parametrize(
    ("typed", "over", "date", "evidence"),
    [(" 2023", False, "2023-05-04", ["on 4 May"]), ("7 June 2023", True, "2023-06-07", [])],
)
def test_chosen_words_are_evidence_of_what_holds_some_of_them(
    open_report: Open, typed: str, over: bool, date: str, evidence: list[str]
) -> None:
    text = "They met on 4 May."
    keys = open_report(Report(text))
    choose(keys, "on 4 May")
    keys.press(Key.Key_F, Key.Key_D)
    if over:
        keys.press(Key.Key_A, modifier=CONTROL)
    keys.type(typed)
    keys.press(Key.Key_Return)
    stated = keys.driver.window.report.event.date
    assert stated
    assert stated.value == date
    assert [text[span.start : span.end] for span in stated.spans] == evidence


@pytest.mark.parametrize("key", [Key.Key_D, Key.Key_T, Key.Key_A])
def test_every_day_hour_and_number_has_a_field_to_be_completed_in(words: Keyboard, ear: Ear, key: Key) -> None:
    choose(words, "the hall")
    words.press(Key.Key_F, key)
    assert ear.announced[-1].startswith("This is no")
    assert isinstance(words.here, QLineEdit)
    assert words.here.text() == "the hall"


def test_a_refusal_goes_with_the_next_correction(words: Keyboard) -> None:
    choose(words, "Everybody")
    words.press(Key.Key_X)
    assert words.driver.message() == "These words name nobody."
    words.press(Key.Key_P)
    assert words.driver.message() == ""


def test_words_are_the_role_of_somebody(words: Keyboard) -> None:
    choose(words, "sold cakes for the hall.")
    words.press(Key.Key_R)
    assert words.here.objectName() == "person_chooser_field"
    words.press(Key.Key_Return)
    role = words.driver.window.report.people[0].role
    assert role
    (span,) = role.spans
    assert (role.value, TEXT[span.start : span.end]) == ("sold cakes for the hall", "sold cakes for the hall")


def test_what_was_added_is_said_where_nothing_is_changed_then(words: Keyboard) -> None:
    choose(words, "Everybody ate")
    words.press(Key.Key_I, Key.Key_Return)
    assert words.driver.window._frame.place.text() == "Item added."


def test_a_statement_has_a_speaker_and_the_verb_that_reports_it(words: Keyboard) -> None:
    choose(words, "We are glad")
    words.press(Key.Key_S)
    assert words.here.accessibleName() == "Statement by"
    words.type("bo")
    words.press(Key.Key_Return)
    said = words.driver.window.report.statements[0]
    assert (said.speaker, said.cue.value, said.mode) == ("p1", "said", "direct")
    assert words.here is words.driver.text


def test_a_statement_without_a_verb_and_a_speaker(words: Keyboard) -> None:
    choose(words, "Everybody ate")
    words.press(Key.Key_S)
    people = words.driver.find(QListWidget, "person_chooser_list")
    assert [people.item(row).text() for row in range(people.count())] == ["Bo Li", "Speaker not stated"]
    words.press(Key.Key_Down, Key.Key_Return)
    said = words.driver.window.report.statements[0]
    assert (said.speaker, said.cue.value, said.cue.spans) == (None, "", ())


def test_words_name_somebody_who_is_known(words: Keyboard) -> None:
    choose(words, "Bo", last=True)
    words.press(Key.Key_Equal, Key.Key_Return)
    person = words.driver.window.report.person("p1")
    assert (len(person.spans), person.variants) == (2, ("Bo",))


def test_words_are_no_name(words: Keyboard) -> None:
    choose(words, "Bo Li")
    words.press(Key.Key_X)
    assert not words.driver.window.report.people
    choose(words, "cakes")
    words.press(Key.Key_X)
    assert words.driver.message() == "These words name nobody."


def test_words_are_evidence_of_the_item_that_is_chosen(words: Keyboard) -> None:
    words.panel_to("programme")
    words.press(Key.Key_Home, Key.Key_Space)
    choose(words, "and Ann Bell sang")
    assert words.driver.find(BarButton, "words_U").accessibleName() == "Use as evidence of item 1"
    words.press(Key.Key_U)
    report = words.driver.window.report
    assert [report.words(span) for span in report.programme[0].spans] == ["Ann Bell’s band played", "and Ann Bell sang"]


def test_words_are_evidence_of_no_item_that_nobody_sees_chosen(words: Keyboard) -> None:
    words.panel_to("programme")
    words.press(Key.Key_Home, Key.Key_Space)
    words.driver.window.workbench.choose(Subject("place", 0))
    words.driver.find(QListView, "programme").selectionModel().clearSelection()
    choose(words, "and Ann Bell sang")
    assert words.driver.find(BarButton, "words_U").accessibleName() == "Use as evidence"
    before = words.driver.window.report
    words.press(Key.Key_U)
    assert words.driver.window.report == before


def test_the_menu_key_shows_the_same(words: Keyboard) -> None:
    choose(words, "Everybody")
    words.press(Key.Key_F10, modifier=SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]
    assert texts[:4] == ["I Add item", "P Add person", "F Set as fact", "S Statement by…"]
    assert texts[-2:] == ["Copy", "Copy with Citation"]
    words.press(Key.Key_P)
    assert [person.name for person in words.driver.window.report.people] == ["Bo Li", "Everybody"]


def test_what_was_found_is_chosen_once_the_search_is_left(words: Keyboard) -> None:
    words.press(Key.Key_F, modifier=CONTROL)
    words.type("bo sold cakes")
    words.press(Key.Key_Return)
    assert bar(words) is None
    words.press(Key.Key_Escape)
    assert words.here.objectName() == "text"
    assert words.driver.text.selected_text() == "Bo sold cakes"
    assert bar(words)
    words.press(Key.Key_I)
    assert [item.title for item in words.driver.window.report.programme] == ["band played", "Bo sold cakes"]


def test_a_search_that_comes_to_what_was_chosen_before_opens_the_bar_again(words: Keyboard) -> None:
    choose(words, "Everybody")
    assert bar(words)
    words.press(Key.Key_F, modifier=CONTROL)
    assert bar(words) is None
    words.press(Key.Key_Escape)
    assert words.driver.text.selected_text() == "Everybody"
    assert bar(words)


def test_a_search_leaves_the_item_that_is_chosen(words: Keyboard) -> None:
    words.panel_to("programme")
    words.press(Key.Key_Home, Key.Key_Space)
    subject = words.driver.window.workbench._related.subject
    words.press(Key.Key_F, modifier=CONTROL)
    words.type("Everybody")
    words.driver.bot.wait(400)
    assert words.driver.window.workbench._related.subject == subject


@pytest.mark.parametrize(
    ("keys", "subject"),
    [
        (("S", "Down", "Return"), Subject("statement", 0)),
        (("P",), Subject("person", "r1")),
        (("F", "O"), Subject("fact", "place")),
    ],
)
def test_what_was_added_is_chosen_and_its_words_stay_in_view(
    open_report: Open, keys: tuple[str, ...], subject: Subject
) -> None:
    text = "Ann Bell sang.\n\n" + "It rained on the hall.\n\n" * 80 + "Ann Bell ate cakes.\n"
    sang = ProgrammeItem(ItemKind.PERFORMANCE, "sang", (Span(0, 14),))
    words = open_report(Report(text, programme=(sang,)))
    words.panel_to("programme")
    words.press(Key.Key_Home, Key.Key_Space)
    choose(words, "Ann Bell", last=True)
    bar, workbench = words.driver.text.verticalScrollBar(), words.driver.window.workbench
    place = bar.value()
    assert place > 0
    words.press(*(getattr(Key, f"Key_{key}") for key in keys))
    chosen = workbench._related.subject
    assert chosen is not None
    assert chosen.kind == subject.kind
    assert chosen.kind == "person" or chosen == subject
    assert bar.value() == place
    assert says(words).endswith("added.")


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_stays_in_a_small_window(words: Keyboard, qapp: QApplication, direction: Qt.LayoutDirection) -> None:
    qapp.setLayoutDirection(direction)
    try:
        window = words.driver.window
        window.resize(900, 600)
        words.driver.settle()
        choose(words, "Everybody ate")
        words.press(Key.Key_F)
        for name in ("words_bar", "words_facts"):
            part = words.driver.find(QWidget, name)
            assert part.isVisible()
            assert window.rect().contains(QRect(part.pos(), part.size()))
        words.press(Key.Key_Escape, Key.Key_S)
        chooser = words.driver.find(QLineEdit, "person_chooser_field").parentWidget()
        assert window.rect().contains(QRect(chooser.pos(), chooser.size()))
        words.press(Key.Key_Escape)
        assert bar(words)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_mouse_chooses_and_clicks(words: Keyboard) -> None:
    text, bot = words.driver.text, words.driver.bot
    rect = text.mark_rectangles(Span(ANN.start + 1, ANN.start + 2))[0]
    where = rect.center().toPoint()
    bot.mouseDClick(text.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert bar(words) is None
    bot.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=where)
    bot.waitUntil(lambda: bar(words) is not None)
    bot.mouseClick(words.driver.find(BarButton, "words_P"), Qt.MouseButton.LeftButton)
    assert words.driver.window.report.people[0].name == "Ann"
    assert words.here is text


def test_once_the_bar_is_gone_the_status_bar_says_again_what_it_said(words: Keyboard) -> None:
    before = says(words)
    choose(words, "nn Bell’s ba")
    assert says(words) == "3 words chosen in paragraph 1"
    words.press(Key.Key_Escape)
    assert says(words) == before
