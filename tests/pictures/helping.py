"""The pictures that stand in the pages of Help, and those of the windows of the Help menu.

What is written into ``help`` within the output goes into ``resources/help`` as it is: few colours, the smallest files.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QImageWriter, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QListView, QSplitter, QWidget

from tests.pictures.camera import SMALL, Camera
from tests.pictures.looks import THEMES
from viewer import resources
from viewer.window.application import dress
from viewer.window.correcting.row_editor import RowEditor
from viewer.window.finding import Finding
from viewer.window.main_window import MainWindow
from viewer.window.row_view import RowView

_COLOURS = 40
"""So many colours a picture of Help has; more would be seen by nobody."""
_WIDE = (1120, 720)


def take(output: Path) -> int:
    """Open the sample in the real window; take the pictures of Help from it, and the windows of the Help menu."""
    application = QApplication(["event-report-viewer"])
    dress(application)
    window = MainWindow()
    camera = Camera(application, window, output)
    folder = output / "help"
    folder.mkdir(exist_ok=True)
    window.resize(*SMALL)
    window.show()
    window.open_path(resources.sample())
    camera.wait(lambda: window.finding is Finding.DONE)
    for theme, title in THEMES[:2]:
        camera.choose("View", "Theme", title)
        ending = "-dark" if theme == "dark" else ""
        _three_views(camera, window)
        _keep(_seen(camera, window), folder / f"three-views{ending}.png")
        window.resize(*_WIDE)
        camera.like_the_design()
        camera.press("Ctrl+Shift+F")
        column = window.findChild(QWidget, "middle")
        assert column is not None
        camera.settle()
        where = _within(window, column)
        _keep(_seen(camera, window).copy(where.adjusted(0, 0, 0, -16)), folder / f"search{ending}.png")
        camera.press("Esc")
        _keep(_edited(camera, window), folder / f"correcting{ending}.png")
        window.resize(*SMALL)
    for theme, title in THEMES:
        camera.choose("View", "Theme", title)
        for entry, name in (
            ("Event Report Viewer Help", "help"),
            ("What It Can and Cannot Do", "accuracy"),
            ("Keyboard Shortcuts", "shortcuts"),
        ):
            camera.choose("Help", entry)
            dialog = window.findChild(QDialog, name)
            assert dialog is not None
            camera.shoot(f"{name}-{theme}", dialog)
            dialog.close()
    window.close()
    return 0


def _three_views(camera: Camera, window: MainWindow) -> None:
    """An item of the programme chosen, no search."""
    camera.press("Esc")
    window.resize(*SMALL)
    programme = window.findChild(QListView, "programme")
    assert programme is not None
    programme.scrollToTop()
    camera.settle()
    where = programme.visualRect(programme.model().index(1, 0)).center()
    QTest.mouseClick(programme.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    camera.settle()
    QApplication.sendEvent(programme.viewport(), QEvent(QEvent.Type.Leave))
    programme.scrollToTop()


def _edited(camera: Camera, window: MainWindow) -> QImage:
    """The editor of an item in its place, with a row above and below."""
    programme = window.findChild(RowView, "programme")
    assert programme is not None
    columns = window.findChild(QSplitter, "columns")
    assert columns is not None
    columns.setSizes([480, 400, 240])
    programme.setFocus()
    programme.choose_key(2)
    QTest.keySequence(programme, QKeySequence("F2"))
    camera.settle()
    editor = window.findChild(RowEditor)
    assert editor is not None
    where = _within(window, editor)
    list_rect = _within(window, programme)
    top = max(list_rect.top(), where.top() - 8)
    image = _seen(camera, window).copy(
        QRect(list_rect.left(), top, list_rect.width(), min(list_rect.bottom(), where.bottom() + 8) - top)
    )
    editor.cancelled.emit()
    return image


def _within(window: QWidget, part: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def _seen(camera: Camera, window: QWidget) -> QImage:
    camera.settle()
    return window.grab().toImage()


def _keep(image: QImage, path: Path) -> None:
    """Write a picture with the colours that it has most of, each other one as the nearest of them."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(1)
    counted = Counter(image.pixel(x, y) for y in range(image.height()) for x in range(image.width()))
    colours = _apart([colour for colour, _ in counted.most_common()])
    small = image.convertToFormat(QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.ThresholdDither)
    writer = QImageWriter(str(path), b"png")
    writer.setQuality(0)
    if not writer.write(small):
        raise OSError(f"cannot write {path}")


def _apart(colours: list[int]) -> list[int]:
    """The first colours of these that differ enough to be told apart."""
    for least in (24, 16, 10, 6, 3, 0):
        kept: list[int] = []
        for colour in colours[:4000]:
            if all(_distance(colour, other) > least for other in kept):
                kept.append(colour)
            if len(kept) == _COLOURS:
                return kept
    return kept


def _distance(one: int, other: int) -> int:
    return max(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (0, 8, 16))
