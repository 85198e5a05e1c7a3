"""Pictures of every window and dialog of reading, in every look and every theme."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.pictures.camera import FILES, Camera
from tests.pictures.looks import LANGUAGES, LOOKS, THEMES, Look, folder_of, wear
from tests.pictures.scenes import Scene
from tests.pictures.states import State
from tests.window import cut_places
from viewer.window.application import dress
from viewer.window.companions import Companions
from viewer.window.finding import Finding

_ROOT = Path(__file__).resolve().parent.parent.parent
_OTHERS = (
    FILES / "english.docx",
    FILES / "persian.chromium.pdf",
    FILES / "pages" / "news.html",
    _ROOT / "tests" / "reports" / "known" / "small-islands-virtual-summit.txt",
    _ROOT / "tests" / "reports" / "known" / "openshelves-trip-report.txt",
    _ROOT / "LICENSE",
)
"""Other files than the sample: of foreign formats, of many speakers, with clock times, and one that tells no event."""


def take(output: Path, looks: Iterable[str], name: str = "", language: str = LANGUAGES[0]) -> int:
    """Take a picture of each place whose name holds ``name`` in each of the looks, in all themes."""
    application = QApplication(["event-report-viewer"])
    dress(application)
    QCursor.setPos(QPoint(0, 1900))
    companions = Companions()
    companions.begin()  # or they would end with the first window
    folder = output / folder_of("reading", language)
    folder.mkdir(parents=True, exist_ok=True)
    for look in looks:
        for theme, _title in THEMES:
            wear(application, LOOKS[look], language)
            scene = Scene(application, companions, LOOKS[look], theme)
            visit = Visit(Camera(application, scene.window, folder), scene, LOOKS[look], (name, f"{look}-{theme}"))
            visit.go()
            scene.end()
    companions.end()
    return 0


class Visit:
    """Takes pictures of one window in one place after the other."""

    def __init__(self, camera: Camera, scene: Scene, look: Look, names: tuple[str, str]) -> None:
        self._camera, self._scene, self._look = camera, scene, look
        self._wanted, self._ending = names

    def go(self) -> None:
        """Go everywhere."""
        window, wait = self._scene.window, self._camera.wait
        with tempfile.TemporaryDirectory() as folder:
            self._shoot_all(cut_places.of_no_report(window, wait))
            self._scene.show(State("reading"), Path(folder))
            self._shoot_all(cut_places.of_reading(window, wait))
            self._shoot_all(cut_places.of_dialogs(window, wait))
            self._shoot_all(cut_places.of_messages(window, Path(folder), wait))
        for path in _OTHERS:
            window.open_path(path)
            wait(lambda path=path: window.report.source.name == path.name and window.finding is Finding.DONE)
            self._shoot(f"file {path.stem}", window)

    def _shoot_all(self, places: Iterable[cut_places.Place]) -> None:
        for name, widget in places:
            self._shoot(name, widget)

    def _shoot(self, name: str, widget: QWidget) -> None:
        name = "".join(letter if letter.isalnum() else "-" for letter in name.replace("&", ""))
        if self._wanted not in name:
            return
        if isinstance(widget, QMenu):
            widget.popup(self._scene.window.mapToGlobal(QPoint(20, 20)))
        elif widget is not self._scene.window:
            widget.resize(widget.size().boundedTo(self._scene.window.size()))
        self._camera.shoot(f"{name}-{self._ending}", widget)
        if isinstance(widget, QMenu):
            widget.close()
