"""What is chosen, in every view, once an entry was taken out, or has come back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.window.conftest import Driver
from tests.window.correcting.hands import CONTROL, Key, named, press, row
from viewer.models.links import Subject
from viewer.models.rows import Role
from viewer.window.row_view import RowView

Modifier = Qt.KeyboardModifier

LAST = 9


@pytest.fixture
def reader(seed: Driver) -> Driver:
    named(seed)
    return seed


@pytest.mark.parametrize(
    ("name", "kind", "key"), [("programme", "item", 6), ("programme", "item", LAST), ("people", "person", "p6")]
)
def test_what_is_undone_is_chosen_again(reader: Driver, name: str, kind: str, key: int | str) -> None:
    view = row(reader, name, key)
    press(reader, Key.Key_Space)
    evidence = reader.evidence()
    press(reader, Key.Key_Delete)
    assert reader.evidence() != evidence
    press(reader, Key.Key_Z, held=CONTROL)
    assert view.currentIndex().data(Role.SUBJECT) == Subject("item" if kind == "item" else "person", key)
    assert reader.marked(name) == {key}
    assert reader.evidence() == evidence


@pytest.mark.parametrize(("name", "key"), [("programme", 6), ("programme", LAST), ("people", "p6"), ("statements", 3)])
def test_what_stands_in_its_place_is_chosen_in_every_view(reader: Driver, name: str, key: int | str) -> None:
    view = row(reader, name, key)
    press(reader, Key.Key_Space, Key.Key_Delete)
    here = view.currentIndex().data(Role.KEY)
    assert reader.marked(name) == {here}
    assert reader.evidence()


def test_a_step_of_the_history_leads_to_what_came_back(reader: Driver) -> None:
    row(reader, "programme", 6)
    press(reader, Key.Key_Space)
    words = reader.evidence()
    press(reader, Key.Key_Delete)
    row(reader, "programme", 0)
    press(reader, Key.Key_Space)
    desk = reader.window.workbench.desk
    desk.take_back_step(desk.history.done[-1])
    reader.settle()
    assert reader.marked("programme") == {6}
    assert reader.evidence() == words


def test_an_undone_fact_is_chosen(reader: Driver) -> None:
    desk = reader.window.workbench.desk
    assert desk.do(desk.maker().remove(("fact", "place")))
    row(reader, "programme", 0)
    press(reader, Key.Key_Space)
    press(reader, Key.Key_Z, held=CONTROL)
    place = reader.window.report.event.place
    assert place is not None
    assert reader.window.report.words(place.spans[0]) in reader.evidence()


@pytest.mark.parametrize("pressed", [(Key.Key_Delete,), (Key.Key_Return, CONTROL), (Key.Key_1,)])
def test_at_a_heading_no_key_acts_on_who_is_chosen(reader: Driver, pressed: tuple[Key] | tuple[Key, Modifier]) -> None:
    """Nor on what is chosen in another view."""
    row(reader, "people", "p6")
    press(reader, Key.Key_Space)
    view, before = reader.find(RowView, "people"), reader.window.report
    heading = next(
        index
        for index in (view.model().index(number, 0) for number in range(view.model().rowCount()))
        if index.data(Role.KEY) is None
    )
    view.scrollTo(heading)
    reader.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(heading).center())
    reader.settle()
    key, *held = pressed
    press(reader, key, held=held[0] if held else Modifier.NoModifier)
    assert reader.window.report == before
    assert not reader.window.workbench.desk.history.done
