"""Pictures of every state of correcting, in every look and every theme."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from functools import partial
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from tests.pictures import made
from tests.pictures.camera import Camera
from tests.pictures.looks import LANGUAGES, LOOKS, THEMES, folder_of, wear
from tests.pictures.scenes import Scene
from tests.pictures.states import STATES, State, alike
from viewer import cache
from viewer.keeping.shelf import default_folder
from viewer.window.application import dress
from viewer.window.companions import Companions


def take(output: Path, looks: Iterable[str], name: str = "", language: str = LANGUAGES[0]) -> int:
    """Take a picture of each state whose name holds ``name`` in each of the looks, in all themes."""
    application = QApplication(["event-report-viewer"])
    dress(application)
    QCursor.setPos(QPoint(0, 1900))
    album = Album(application, output / folder_of("corrections", language), language)
    states = sorted((state for state in STATES if name in state.name), key=alike)
    for look in looks:
        for theme, _title in THEMES:
            for _, some in groupby(states, alike):
                album.take(list(some), look, theme)
    album.close()
    return 0


class Album:
    """Takes pictures of one state after the other, those in which the same was corrected before in one window."""

    def __init__(self, application: QApplication, output: Path, language: str) -> None:
        self._application, self._output, self._language = application, output, language
        output.mkdir(parents=True, exist_ok=True)
        self._companions = Companions()
        self._companions.begin()  # or they would end with the first window
        for report in made.REPORTS.values():
            cache.ReportCache(cache.default_folder()).put(cache.key(report.text), report)

    def take(self, states: list[State], look_name: str, theme: str) -> None:
        """Take the pictures of states in which the same was corrected before."""
        look = LOOKS[look_name]
        wear(self._application, look, self._language)
        shutil.rmtree(default_folder(), ignore_errors=True)
        with tempfile.TemporaryDirectory() as folder:
            scene = Scene(self._application, self._companions, look, theme)
            camera = Camera(self._application, scene.window, self._output)
            try:
                scene.show(states[0], Path(folder))
                for state in states:
                    scene.play(state, partial(self._shoot, camera, scene, f"{state.name}-{look_name}-{theme}"))
                    scene.leave()
            finally:
                scene.end()

    def _shoot(self, camera: Camera, scene: Scene, name: str) -> None:
        camera.settle()
        camera.shoot_over(name, scene.frame())

    def close(self) -> None:
        """End the processes that the windows shared."""
        self._companions.end()
