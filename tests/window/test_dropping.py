"""What is dragged over a window and dropped on it, or pasted: where it opens, and what is shown of it meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from tests.window.conftest import IDLE, Driver, MakeDriver
from viewer.window.drop_target import DropTarget
from viewer.window.opening import Wanted, wanted
from viewer.window.theme import Theme

COPY, NOTHING = Qt.DropAction.CopyAction, Qt.DropAction.IgnoreAction
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BUTTON, KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def named(*paths: Path | str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(path) if isinstance(path, str) else QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def words(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def drag(window: QWidget, data: QMimeData) -> QDragMoveEvent:
    """Drag something over a window, without letting it go."""
    enter = QDragEnterEvent(QPoint(50, 300), COPY, data, BUTTON, KEYS)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()  # else it would never be told that it has left
    move = QDragMoveEvent(QPoint(60, 300), COPY, data, BUTTON, KEYS)
    QApplication.sendEvent(window, move)
    return move


def drop(window: QWidget, data: QMimeData) -> QDropEvent:
    drag(window, data)
    event = QDropEvent(QPointF(60, 300), COPY, data, BUTTON, KEYS)
    QApplication.sendEvent(window, event)
    return event


@pytest.fixture
def two(tmp_path: Path) -> list[Path]:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Ann Lee spoke.")
    return [tmp_path / "a.txt", tmp_path / "b.txt"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "folder").mkdir()
    return tmp_path / "folder"


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    return path


@pytest.fixture
def clean() -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def open_own(driver: Driver, folder: Path) -> None:
    """Open a report of one's own: the sample gives way to one."""
    path = folder / "own.txt"
    path.write_text("Cy Dow sang.")
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: driver.window.report.source.name == path.name)


def others(driver: Driver) -> list[Wanted]:
    """What the window asks to be opened in others from now on."""
    found: list[Wanted] = []
    driver.window.others_wanted.connect(found.extend)
    return found


def target(driver: Driver) -> DropTarget:
    return driver.find(DropTarget, "drop_target")


def test_an_empty_window_takes_the_first_that_is_dropped(driver: Driver, two: list[Path]) -> None:
    asked = others(driver)
    drop(driver.window, named(*two))
    driver.bot.waitUntil(lambda: driver.window.report.source.name == "a.txt")
    assert asked == [wanted(two[1])]


def test_an_open_report_is_not_replaced_by_what_is_dropped(seed: Driver, two: list[Path], tmp_path: Path) -> None:
    open_own(seed, tmp_path)
    asked, before = others(seed), seed.window.report
    drop(seed.window, named(*two))
    drop(seed.window, words("Bo Ek spoke."))
    assert asked[:2] == [wanted(path) for path in two]
    assert asked[2].text == "Bo Ek spoke."
    seed.bot.wait(100)
    assert seed.window.report is before


class CarriedWords(QDragEnterEvent):
    """Words that the mouse takes somewhere from a widget of the application: off screen, nothing is really dragged."""

    def __init__(self, data: QMimeData, origin: QWidget) -> None:
        super().__init__(QPoint(50, 300), COPY, data, BUTTON, KEYS)
        self._origin = origin

    def source(self) -> QObject:
        return self._origin


def carry(origin: QWidget, window: QWidget) -> None:
    """Drag words from a widget to a window, and drop them there."""
    data = words("Bo Ek spoke.")
    QApplication.sendEvent(window, CarriedWords(data, origin))
    QApplication.sendEvent(window, QDropEvent(QPointF(60, 300), COPY, data, BUTTON, KEYS))


def test_words_of_a_window_that_are_dropped_on_it_open_nothing(seed: Driver) -> None:
    asked = others(seed)
    carry(seed.text.viewport(), seed.window)
    assert asked == []
    assert seed.window.findChild(DropTarget) is None or not target(seed).isVisible()


def test_words_of_another_window_open(seed: Driver, make_driver: MakeDriver, tmp_path: Path) -> None:
    open_own(seed, tmp_path)
    asked = others(seed)
    carry(make_driver(IDLE).text.viewport(), seed.window)
    assert [one.text for one in asked] == ["Bo Ek spoke."]


def test_a_window_that_reads_its_first_report_goes_on(driver: Driver, two: list[Path]) -> None:
    asked = others(driver)
    driver.window.open_path(two[0])
    drop(driver.window, named(two[1]))
    assert asked == [wanted(two[1])]
    driver.bot.waitUntil(lambda: driver.window.report.source.name == "a.txt")


@pytest.mark.usefixtures("clean")
def test_an_open_report_is_not_replaced_by_what_is_pasted(seed: Driver, tmp_path: Path) -> None:
    open_own(seed, tmp_path)
    asked, before = others(seed), seed.window.report
    QGuiApplication.clipboard().setText("Cy Dow spoke.")
    seed.bot.keyClick(
        seed.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert [one.text for one in asked] == ["Cy Dow spoke."]
    seed.bot.wait(100)
    assert seed.window.report is before


@pytest.mark.usefixtures("clean")
def test_a_folder_on_the_clipboard_is_refused(seed: Driver, folder: Path) -> None:
    QGuiApplication.clipboard().setMimeData(named(folder))
    seed.bot.keyClick(
        seed.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert "folder" in seed.message()


def test_where_it_opens_is_shown_while_it_is_dragged(seed: Driver, two: list[Path]) -> None:
    move = drag(seed.window, named(two[0]))
    assert (move.isAccepted(), move.dropAction()) == (True, COPY)
    assert target(seed).isVisible()
    assert target(seed).words == "Drop to open “a.txt” in a new window"
    QApplication.sendEvent(seed.window, QDragLeaveEvent())
    assert not target(seed).isVisible()
    drop(seed.window, named(*two))
    assert target(seed).words == "Drop to open 2 reports, each in a window of its own"
    assert not target(seed).isVisible()


def test_an_empty_window_says_that_it_takes_it(driver: Driver, two: list[Path]) -> None:
    drag(driver.window, named(two[0]))
    assert target(driver).words == "Drop to open “a.txt”"
    drag(driver.window, words("Bo Ek spoke."))
    assert target(driver).words == "Drop to open this text"


@pytest.mark.parametrize("what", ["folder", "picture", "page", "gone", "nothing"])
def test_what_cannot_be_opened_is_refused_before_and_after(
    seed: Driver, what: str, folder: Path, picture: Path, tmp_path: Path
) -> None:
    pixels = QMimeData()
    pixels.setImageData(QColor("red"))
    data, part = {
        "folder": (named(folder), "“folder”"),
        "picture": (named(picture), "picture"),
        "page": (named("https://a.example/report.html"), "network"),
        "gone": (named(tmp_path / "gone.txt"), "gone.txt"),
        "nothing": (pixels, "no text"),
    }[what]
    asked = others(seed)
    move = drag(seed.window, data)
    assert (target(seed).isVisible(), target(seed).refuses) == (True, True)
    assert part in target(seed).words
    assert move.dropAction() == NOTHING
    assert drop(seed.window, data).dropAction() == NOTHING
    assert part in seed.message()
    assert asked == []


def test_of_several_what_can_be_opened_is(seed: Driver, two: list[Path], picture: Path, tmp_path: Path) -> None:
    open_own(seed, tmp_path)
    asked = others(seed)
    drop(seed.window, named(picture, two[0]))
    assert asked == [wanted(two[0])]
    assert "picture.png" in seed.message()


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_words_stand_in_the_middle_on_their_own_ground(
    seed: Driver, two: list[Path], name: str, direction: Qt.LayoutDirection, qapp: QApplication
) -> None:
    theme = Theme.load(name)
    seed.window._looks.set_theme(name)
    qapp.setLayoutDirection(direction)
    drag(seed.window, named(two[0]))
    image = target(seed).grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    middle = image.height() // 2
    row = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(middle - 6, middle + 6)]
    inked = [number // 12 for number, colour in enumerate(row) if colour == theme.ink.name()]
    assert abs((inked[0] + inked[-1]) / 2 - image.width() / 2) < 8
    assert image.pixelColor(inked[0] - 12, middle).name() == theme.paper.name()
    assert theme.accent.name() in row
