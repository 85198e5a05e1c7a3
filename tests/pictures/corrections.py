"""Pictures of every state of correcting, in every look and every theme."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from tests.pictures import made
from tests.pictures.camera import Camera
from tests.pictures.looks import LOOKS, THEMES
from tests.pictures.scenes import Scene
from tests.pictures.states import STATES, State
from viewer import cache
from viewer.keeping.shelf import default_folder
from viewer.window.application import dress
from viewer.window.companions import Companions
from viewer.window.theme import interface_font


def take(output: Path, looks: Iterable[str], name: str = "") -> int:
    """Take a picture of each state whose name holds ``name`` in each of the looks, in all themes."""
    application = QApplication(["event-report-viewer"])
    dress(application)
    QCursor.setPos(QPoint(0, 1900))
    album = Album(application, output / "corrections")
    for look in looks:
        for theme, _title in THEMES:
            for state in STATES:
                if name in state.name:
                    album.take(state, look, theme)
    album.close()
    return 0


class Album:
    """Takes pictures of one state after the other, each in a window of its own."""

    def __init__(self, application: QApplication, output: Path) -> None:
        self._application, self._output = application, output
        output.mkdir(parents=True, exist_ok=True)
        self._companions = Companions()
        self._companions.begin()  # or they would end with the first window
        for report in made.REPORTS.values():
            cache.ReportCache(cache.default_folder()).put(cache.key(report.text), report)

    def take(self, state: State, look_name: str, theme: str) -> None:
        """Take the picture of a state."""
        look = LOOKS[look_name]
        mirrored = Qt.LayoutDirection.RightToLeft if look.mirrored else Qt.LayoutDirection.LeftToRight
        self._application.setLayoutDirection(mirrored)
        self._application.setFont(interface_font(look.zoom))
        shutil.rmtree(default_folder(), ignore_errors=True)
        with tempfile.TemporaryDirectory() as folder:
            scene = Scene(self._application, self._companions, look, theme)
            camera = Camera(self._application, scene.window, self._output)
            try:
                scene.show(state, Path(folder))
                scene.play(state, lambda: self._shoot(camera, scene, f"{state.name}-{look_name}-{theme}"))
            finally:
                scene.end()

    def _shoot(self, camera: Camera, scene: Scene, name: str) -> None:
        camera.settle()
        camera.shoot_over(name, scene.frame())

    def close(self) -> None:
        """End the processes that the windows shared."""
        self._companions.end()
