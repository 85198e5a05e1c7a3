"""People corrected by keys: in their place, made one, split, and how they took part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QTreeWidget, QWidget

from tests.window.conftest import Driver
from tests.window.correcting.corrector import CONTROL, NONE, Hands
from tests.window.keyboard import Keyboard
from viewer.models.rows import Role
from viewer.report import wording
from viewer.report.corrections.history import Step
from viewer.report.corrections.likewise import like_places
from viewer.report.corrections.taking_part import PARTS, parts
from viewer.report.model import Person, Report, Span
from viewer.report.vocabulary import Participation
from viewer.window.correcting.person_editor import PersonEditor
from viewer.window.row_view import RowView
from viewer.window.theme import px


def person(hands: Hands, name: str) -> str:
    return next(one.id for one in hands.desk.shown.people if one.name == name)


def test_name_and_role_are_changed_in_their_place(hands: Hands) -> None:
    who = person(hands, "Hamid Agh Atabai")
    view = hands.go("people", who)
    hands.press(Qt.Key.Key_F2)
    assert isinstance(view.editor, PersonEditor)
    hands.type("Hamid Agha Atabai")
    hands.press(Qt.Key.Key_Tab)
    hands.type("member of Nejat Society Albania")
    hands.press(Qt.Key.Key_Return)
    assert view.editor is None
    assert hands.focus is view
    now = hands.desk.shown.person(who)
    assert (now.name, now.role.value) == ("Hamid Agha Atabai", "member of Nejat Society Albania")
    assert hands.desk.shown.words(now.role.spans[0]) == "member of Nejat Society Albania"
    found = now.origin.mark.found
    assert isinstance(found, Person)
    assert found.name == "Hamid Agh Atabai"
    assert "Hamid Agh Atabai" in now.variants
    assert hands.desk.undo_name == "Undo Change Hamid Agh Atabai"
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert hands.desk.shown is hands.desk.found


def test_escape_leaves_a_person_as_they_were(hands: Hands) -> None:
    view = hands.go("people", "p5")
    hands.press(Qt.Key.Key_F2)
    hands.type("Somebody Else")
    hands.press(Qt.Key.Key_Escape)
    assert view.editor is None
    assert hands.focus is view
    assert hands.desk.shown is hands.desk.found


def test_a_person_without_a_name_is_not_saved(hands: Hands) -> None:
    view = hands.go("people", "p5")
    hands.press(Qt.Key.Key_F2)
    hands.type(" ")
    hands.press(Qt.Key.Key_Return)
    assert view.editor is not None
    assert view.editor.findChild(QLabel, "editor_problem").text().startswith("A person needs a name")


@pytest.mark.parametrize(("name", "key"), [("people", "p6"), ("programme", 3)])
def test_what_was_typed_is_kept_where_another_editor_is_opened(hands: Hands, name: str, key: str | int) -> None:
    hands.go("people", "p5")
    hands.press(Qt.Key.Key_F2)
    hands.type("Somebody Else")
    view = hands.go(name, key)
    hands.press(Qt.Key.Key_F2)
    assert hands.desk.shown.person("p5").name == "Somebody Else"
    assert view.editor is not None
    assert view.currentIndex().data(Role.KEY) == key
    assert len([one for one in hands.driver.window.findChildren(RowView) if one.editor is not None]) == 1


@pytest.mark.parametrize("name", ["people", "programme"])
def test_what_was_typed_is_kept_where_something_else_is_done(hands: Hands, name: str) -> None:
    """By a key in another row, be it of the same list."""
    people = hands.go("people", "p5")
    hands.press(Qt.Key.Key_F2)
    hands.type("Somebody Else")
    view = hands.go(name, "p6" if name == "people" else 3)
    hands.driver.window.workbench.correcting.confirm()
    hands.driver.settle()
    report = hands.desk.shown
    assert people.editor is None
    assert report.person("p5").name == "Somebody Else"
    entry = report.person("p6") if name == "people" else report.programme[3]
    assert entry.origin.mark is not None
    assert entry.origin.mark.status == "confirmed"
    assert view.currentIndex().data(Role.KEY) == ("p6" if name == "people" else 3)
    hands.press(Qt.Key.Key_Z, CONTROL)
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert hands.desk.shown is hands.desk.found


def test_what_was_typed_is_kept_where_its_own_entry_is_confirmed(hands: Hands) -> None:
    hands.go("people", "p5")
    hands.press(Qt.Key.Key_F2)
    hands.type("Somebody Else")
    hands.go("people", "p5")
    hands.driver.window.workbench.correcting.confirm()
    now = hands.desk.shown.person("p5")
    assert now.name == "Somebody Else"
    assert now.origin.mark is not None
    assert now.origin.mark.status == "corrected"


def test_what_was_typed_comes_back_where_the_step_before_is_to_be_undone(hands: Hands) -> None:
    hands.go("people", "p6")
    hands.driver.window.workbench.correcting.confirm()
    hands.go("people", "p5")
    hands.press(Qt.Key.Key_F2)
    hands.type("Somebody Else")
    hands.go("programme", 3)
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert hands.desk.redo_name.startswith("Redo Change")
    assert hands.desk.redo()
    assert hands.desk.shown.person("p5").name == "Somebody Else"


def test_coming_back_to_the_window_leaves_an_editor_as_it_is(hands: Hands) -> None:
    view = hands.go("people", "p5")
    hands.press(Qt.Key.Key_F2)
    hands.type("Somebody El")
    assert not hands.desk.look()
    assert view.editor is not None
    assert hands.desk.shown is hands.desk.found


def test_nothing_else_is_done_where_what_was_typed_makes_no_sense(hands: Hands) -> None:
    view = hands.go("people", "p5")
    hands.press(Qt.Key.Key_F2)
    hands.type(" ")
    hands.go("programme", 3)
    hands.driver.window.workbench.correcting.confirm()
    assert view.editor is not None
    assert hands.desk.shown is hands.desk.found
    assert view.editor.findChild(QLabel, "editor_problem").text().startswith("A person needs a name")


def test_what_makes_no_sense_stays_where_another_editor_is_asked_for(hands: Hands) -> None:
    view = hands.go("people", "p5")
    hands.press(Qt.Key.Key_F2)
    hands.type(" ")
    first = view.editor
    programme = hands.go("programme", 3)
    hands.press(Qt.Key.Key_F2)
    assert view.editor is first is not None
    assert programme.editor is None
    assert first.findChild(QLabel, "editor_problem").text().startswith("A person needs a name")


def test_every_field_has_a_name(hands: Hands) -> None:
    view = hands.go("people", "p5")
    hands.press(Qt.Key.Key_F2)
    assert view.editor is not None
    nameless = [field.objectName() for field in view.editor.findChildren(QLineEdit) if not field.accessibleName()]
    nameless += [button.objectName() for button in view.editor.findChildren(QPushButton) if not button.text()]
    assert nameless == []


@pytest.mark.parametrize(("columns", "more"), [(2, 0), (1, -1)])
def test_each_way_of_taking_part_shows_its_digit_in_whatever_width(hands: Hands, columns: int, more: int) -> None:
    view = hands.go("people", person(hands, "Hamid Agh Atabai"))
    hands.press(Qt.Key.Key_F2)
    assert view.editor is not None
    buttons = [hands.driver.find(QPushButton, f"part_{part}") for part in PARTS]
    row = sum(max(one.sizeHint().width() for one in buttons[n::2]) for n in (0, 1)) + px(4)
    group = buttons[0].parentWidget()
    group.setFixedWidth(row + more)
    hands.driver.settle()
    assert len({one.x() for one in buttons}) == columns
    assert all(one.width() >= one.sizeHint().width() for one in buttons)


def test_in_the_editor_alt_and_the_digit_say_how_somebody_took_part(hands: Hands) -> None:
    who = person(hands, "Hamid Agh Atabai")
    hands.go("people", who)
    for key, held in (
        (Qt.Key.Key_F2, NONE),
        (Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Return, NONE),
    ):
        hands.bot.keyClick(hands.focus, key, held)  # one as soon as the other
    assert hands.desk.shown.person(who).participation == "mentioned"


@pytest.mark.parametrize("number", range(len(PARTS)))
def test_a_digit_says_how_somebody_took_part_and_once_more_takes_it_back(hands: Hands, number: int) -> None:
    who = person(hands, "Amir Aslan Hassanzadeh")
    key = Qt.Key(Qt.Key.Key_1 + number)
    hands.go("people", who)
    had = PARTS[number] in parts(hands.desk.shown, who)
    hands.press(key)
    assert (PARTS[number] in parts(hands.desk.shown, who)) is not had
    hands.press(key)
    assert (PARTS[number] in parts(hands.desk.shown, who)) is had


def test_who_spoke_by_a_digit_is_listed_so_and_no_act_is_made_up(hands: Hands) -> None:
    who = person(hands, "Amir Aslan Hassanzadeh")
    hands.go("people", who)
    hands.press(Qt.Key.Key_1)
    assert hands.desk.shown.programme == hands.desk.found.programme
    assert hands.desk.shown.person(who).acted == ("spoke",)
    assert wording.group(hands.desk.shown, hands.desk.shown.person(who)) == "Spoke"
    hands.press(Qt.Key.Key_1)
    assert hands.desk.shown == hands.desk.found
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert hands.desk.shown.person(who).acted == ("spoke",)


def test_in_the_editor_one_part_is_said_in_the_place_of_another(hands: Hands) -> None:
    who = person(hands, "Amir Aslan Hassanzadeh")
    hands.go("people", who)
    hands.press(Qt.Key.Key_F2)
    for key in (Qt.Key.Key_1, Qt.Key.Key_6):  # spoke, and was not only mentioned
        hands.press(key, Qt.KeyboardModifier.AltModifier)
    hands.press(Qt.Key.Key_Return)
    now = hands.desk.shown.person(who)
    assert (now.acted, now.participation) == (("spoke",), "not stated")


def test_two_are_made_one_with_the_outcome_said_before(hands: Hands) -> None:
    who = person(hands, "Rajavi")
    hands.go("people", who)
    hands.press(Qt.Key.Key_M, CONTROL)
    dialog = hands.dialog("merge_dialog")
    hands.bot.keyClicks(hands.focus, "hamid")
    then = dialog.findChild(QLabel, "merge_then")
    assert then.text().startswith("9 people become 8.")
    for size in ((820, 640), (700, 400)):  # the outcome is in sight, whatever is not
        dialog.resize(*size)
        hands.driver.settle()
        assert then.visibleRegion().boundingRect() == then.rect()
    hands.press(Qt.Key.Key_Return)
    assert len(hands.desk.shown.people) == 8
    assert [one.name for one in hands.desk.shown.review.gone] == ["Rajavi"]
    one = hands.desk.shown.person(person(hands, "Hamid Agh Atabai"))
    assert "Rajavi" in one.variants
    hands.driver.settle()
    assert hands.driver.find(RowView, "people").currentIndex().data(Role.KEY) == one.id


def test_who_the_two_are_is_chosen_and_nobody_else(hands: Hands) -> None:
    """The one who goes was chosen: who stands next in the list has no part in it."""
    hands.go("people", person(hands, "Rajavi"))
    hands.press(Qt.Key.Key_Space)
    assert hands.driver.evidence() == "Rajavi"
    hands.press(Qt.Key.Key_M, CONTROL)
    hands.dialog("merge_dialog")
    hands.bot.keyClicks(hands.focus, "hamid")
    hands.press(Qt.Key.Key_Return)
    hands.driver.settle()
    assert hands.driver.marked("people") == {person(hands, "Hamid Agh Atabai")}
    assert "Rajavi" in hands.driver.evidence()
    assert "Amir" not in hands.driver.evidence()


@pytest.mark.parametrize("size", [(900, 600), (1360, 860)])
def test_all_of_a_merge_is_seen_within_a_small_window(hands: Hands, size: tuple[int, int]) -> None:
    hands.driver.window.resize(*size)
    hands.driver.settle()
    hands.go("people", person(hands, "Rajavi"))
    hands.press(Qt.Key.Key_M, CONTROL)
    dialog = hands.dialog("merge_dialog")
    hands.driver.settle()
    assert dialog.frameGeometry().height() < size[1]
    for name in ("merge_field", "merge_role", "merge_then", "merge"):
        widget = dialog.findChild(QWidget, name)
        assert widget.visibleRegion().boundingRect().size() == widget.size(), name


def test_all_values_of_the_outcome_begin_below_each_other(hands: Hands) -> None:
    hands.go("people", person(hands, "Rajavi"))
    hands.press(Qt.Key.Key_M, CONTROL)
    dialog = hands.dialog("merge_dialog")
    hands.driver.settle()
    values = [dialog.findChild(QWidget, f"merge_{name}") for name in ("name", "also", "role", "then")]
    assert len({value.mapTo(dialog, QPoint()).x() for value in values}) == 1


def test_nobody_is_chosen_before_the_reader_chooses(hands: Hands) -> None:
    hands.go("people", person(hands, "Rajavi"))
    hands.press(Qt.Key.Key_M, CONTROL)
    dialog = hands.dialog("merge_dialog")
    then, merge = dialog.findChild(QLabel, "merge_then"), dialog.findChild(QPushButton, "merge")
    people = dialog.findChild(QListWidget, "merge_people")

    def is_open() -> bool:
        told = dialog.findChild(QLabel, "merge_their_name").text() + dialog.findChild(QLabel, "merge_role").text()
        asked = then.text() == "Choose who is the same person as Rajavi."
        return asked and not told and not merge.isEnabled() and not people.selectedItems()

    assert is_open()
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Tab)
    assert hands.focus is people
    assert is_open()
    field = dialog.findChild(QLineEdit, "merge_field")
    field.setFocus()
    hands.type("hamid")
    assert merge.isEnabled()
    for _letter in "hamid":
        hands.press(Qt.Key.Key_Backspace)
    assert not field.text()
    assert is_open()
    assert hands.desk.shown is hands.desk.found
    hands.press(Qt.Key.Key_Down)
    assert people.currentRow() == 0
    assert merge.isEnabled()
    assert then.text().startswith("9 people become 8.")


@pytest.mark.parametrize(("names", "chosen"), [(["Bo Lee", "Ann Lee"], ""), (["Bo Ek", "Ann Lee"], "Ann Lee")])
def test_who_alone_has_the_words_of_the_name_is_chosen(
    open_report: Callable[[Report], Keyboard], names: list[str], chosen: str
) -> None:
    text = "Lee came. " + " and ".join(names) + " sang."
    people = [
        Person(f"p{number}", name, (Span(text.rindex(name), text.rindex(name) + len(name)),))
        for number, name in enumerate(names)
    ]
    hands = Hands(open_report(Report(text, people=(*people, Person("lee", "Lee", (Span(0, 3),))))).driver)
    hands.go("people", "lee")
    hands.press(Qt.Key.Key_M, CONTROL)
    assert hands.dialog("merge_dialog").findChild(QLabel, "merge_their_name").text() == chosen


def test_where_nobody_else_is_called_so_no_outcome_is_said(hands: Hands) -> None:
    hands.go("people", person(hands, "Rajavi"))
    hands.press(Qt.Key.Key_M, CONTROL)
    dialog = hands.dialog("merge_dialog")
    then, name = dialog.findChild(QLabel, "merge_then"), dialog.findChild(QLabel, "merge_their_name")
    hands.type("zyx")
    assert then.text() == "Nobody else here is called “zyx”."
    assert not name.text()
    assert not dialog.findChild(QPushButton, "merge").isEnabled()
    hands.type("atabai")
    assert name.text() == "Hamid Agh Atabai"
    assert then.text().startswith("9 people become 8.")


def test_one_is_made_two(hands: Hands) -> None:
    who = person(hands, "Soraya Abdallahi")
    before = hands.desk.shown.person(who)
    hands.go("people", who)
    hands.driver.window._menus.split.trigger()
    dialog = hands.dialog("split_dialog")
    tree = dialog.findChild(QTreeWidget, "split_mentions")
    assert hands.focus is tree
    for number in range(1, len(before.spans)):
        item = tree.topLevelItem(number)
        assert item is not None
        tree.setCurrentItem(item)
        hands.press(Qt.Key.Key_Space)
    dialog.findChild(QPushButton, "split").click()
    second = hands.desk.shown.person(person(hands, "Abdullahi"))
    assert second.spans == before.spans[1:]
    assert hands.desk.shown.person(who).spans == before.spans[:1]
    assert [item.people for item in hands.desk.shown.programme if second.id in item.people] == [(second.id,)]


def test_all_mentions_cannot_be_somebody_elses(hands: Hands) -> None:
    hands.go("people", "p6")
    hands.driver.window._menus.split.trigger()
    dialog = hands.dialog("split_dialog")
    hands.press(Qt.Key.Key_Space)
    dialog.findChild(QPushButton, "split").click()
    assert dialog.findChild(QLabel, "editor_problem").text() == "Leave at least one mention"
    assert hands.desk.shown is hands.desk.found


def test_the_same_fix_is_offered_elsewhere_and_is_one_step(hands: Hands) -> None:
    hands.go("programme", 0)
    report = hands.desk.shown
    maker = hands.desk.maker()
    organiser = report.event.organisers[0]
    hands.desk.do(maker.set_fact("organisers", organiser, replace(organiser, value="Nejat Society of Albania")))
    assert hands.driver.message().startswith("“Nejat Society Albania” stands in 1 other place")
    hands.driver.press("offer")
    hands.dialog("likewise_dialog").findChild(QPushButton, "likewise_change").click()
    role = hands.desk.shown.person(person(hands, "Hamid Agh Atabai")).role
    assert "Nejat Society of Albania" in str(role.value)
    hands.go("programme", 0)
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert hands.desk.shown.person(person(hands, "Hamid Agh Atabai")).origin.mark is None
    assert hands.desk.shown.event.organisers[0].value == "Nejat Society of Albania"


@pytest.mark.parametrize("back", ["undo", "history"])
def test_what_is_undone_is_offered_nowhere_else(hands: Hands, back: str) -> None:
    hands.go("programme", 0)
    correct_organiser(hands)
    assert hands.driver.message().startswith("“Nejat Society Albania” stands in 1 other place")
    if back == "undo":
        hands.press(Qt.Key.Key_Z, CONTROL)
    else:
        hands.desk.take_back_step(hands.desk.history.done[-1])
    assert hands.driver.message() == ""


def test_what_was_changed_there_by_hand_is_not_offered_any_more(hands: Hands) -> None:
    hands.go("programme", 0)
    step = correct_organiser(hands)
    places = like_places(hands.desk.maker(), step.operations)
    hands.desk.do(places[0].operations)
    assert hands.driver.message() == ""


def test_an_offer_stays_while_what_was_done_holds(seed: Driver) -> None:
    hands = Hands(seed, None)
    hands.go("programme", 0)
    correct_organiser(hands)
    offered = seed.message()
    hands.desk.set_reader("A. B.")
    hands.desk.do(hands.desk.maker().confirm(("item", 2)))
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert seed.message() == offered != ""


def correct_organiser(hands: Hands) -> Step:
    organiser = hands.desk.shown.event.organisers[0]
    hands.desk.do(
        hands.desk.maker().set_fact("organisers", organiser, replace(organiser, value="Nejat Society Tirana"))
    )
    return hands.desk.history.done[-1]


def crowd() -> Report:
    """A report in which so many people are only mentioned that they are folded."""
    names = [f"Person {chr(65 + number)}" for number in range(25)]
    text = "Ann Lee spoke of " + ", ".join(names) + "."
    places = [(name, (Span(text.index(name), text.index(name) + len(name)),)) for name in ("Ann Lee", *names)]
    people = [
        Person(f"p{number}", name, spans, participation=Participation.MENTIONED if number else Participation.IN_PERSON)
        for number, (name, spans) in enumerate(places)
    ]
    return Report(text, people=tuple(people))


def test_a_person_who_is_folded_is_reached_and_stays_in_reach(open_report: Callable[[Report], Keyboard]) -> None:
    keys = open_report(crowd())
    hands = Hands(keys.driver)
    view = hands.go("people", "p20")
    assert view.currentIndex().data(Role.KEY) == "p20"
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert hands.desk.shown.person("p20").origin.status == "confirmed"
    assert view.currentIndex().data(Role.KEY) == "p20"
    hands.press(Qt.Key.Key_Delete)
    assert view.currentIndex().data(Role.KEY) in ("p19", "p21")
    hands.go("people", "p0")
    hands.press(Qt.Key.Key_6)
    assert hands.desk.shown.person("p0").participation == "mentioned"
    assert view.currentIndex().data(Role.KEY) == "p0"
    hands.press(Qt.Key.Key_F2)
    assert isinstance(view.editor, PersonEditor)
