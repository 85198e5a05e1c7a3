"""Hands on editors: keys to whatever has the keyboard, as a reader presses them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListView, QWidget

from tests.window.conftest import Driver
from viewer.models.rows import Role
from viewer.window.correcting.person_field import PersonField
from viewer.window.correcting.row_editor import RowEditor
from viewer.window.elided_label import ElidedLabel
from viewer.window.row_view import RowView

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key


def press(driver: Driver, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys, each where the keyboard is by then."""
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        driver.bot.keyClick(focus, key, held)
        driver.settle()


def write(driver: Driver, words: str) -> None:
    """Type words where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    driver.bot.keyClicks(focus, words)
    driver.settle()


def row(driver: Driver, name: str, key: int | str) -> RowView:
    """Go to the row of an entry by the keyboard."""
    view = driver.find(RowView, name)
    if name != "programme":
        tab = {"people": Key.Key_1, "statements": Key.Key_2, "remarks": Key.Key_3}[name]
        driver.bot.keyClick(driver.window, tab, CONTROL)
    view.setFocus()
    driver.settle()
    press(driver, Key.Key_Home)
    while view.currentIndex().data(Role.KEY) != key:
        before = view.currentIndex().row()
        press(driver, Key.Key_Down)
        assert view.currentIndex().row() > before
    return view


def named(driver: Driver, reader: str = "A. B.") -> None:
    """Have it known whose corrections these are, so that nobody is asked."""
    driver.window.workbench.desk.set_reader(reader)


def is_inside(view: RowView) -> bool:
    """Whether the keyboard is in the editor of a list."""
    focus = QApplication.focusWidget()
    return view.editor is not None and focus is not None and view.editor.isAncestorOf(focus)


def editor(view: RowView) -> RowEditor:
    """The editor that is open in a list."""
    assert view.editor is not None
    return view.editor


def walk(driver: Driver, name: str) -> QWidget:
    """Go by the Tab key until a field of that name has the keyboard."""
    for _ in range(60):
        focus = QApplication.focusWidget()
        if focus is not None and focus.objectName() == name:
            return focus
        press(driver, Key.Key_Tab)
    raise AssertionError(f"the Tab key does not lead to {name}")


def choose(driver: Driver, box: QWidget, key: str | None) -> None:
    """Choose something in a combo box by the arrow keys."""
    assert isinstance(box, QComboBox)
    press(driver, Key.Key_Home)
    while box.currentData() != key:
        before = box.currentIndex()
        press(driver, Key.Key_Down)
        assert box.currentIndex() > before


def take_person(driver: Driver, typed: str) -> PersonField:
    """Type in a field for a person, and take the first one who is offered."""
    field = QApplication.focusWidget()
    assert isinstance(field, PersonField)
    write(driver, typed)
    assert field.popup().isVisible()
    driver.bot.keyClick(field.popup(), Key.Key_Return)
    driver.settle()
    return field


def told(driver: Driver) -> str:
    """What the status bar says."""
    return driver.find(ElidedLabel, "place").text()


def field(driver: Driver, name: str) -> QLineEdit:
    """A line of the editor."""
    return driver.find(QLineEdit, name)


def problem(driver: Driver) -> str:
    """What an editor says is wrong."""
    label = driver.find(QLabel, "editor_problem")
    return label.text() if label.isVisible() else ""


def spoken(view: QListView, key: int) -> str:
    """What a screen reader says of a row."""
    model = view.model()
    rows = (model.index(number, 0) for number in range(model.rowCount()))
    index = next(one for one in rows if one.data(Role.KEY) == key)
    return index.data(Qt.ItemDataRole.AccessibleTextRole)
