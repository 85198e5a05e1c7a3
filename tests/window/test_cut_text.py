"""Nothing that the application says is cut, in any window or dialog: in every language, small or in large letters."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.pictures import made
from tests.pictures.camera import PATIENCE
from tests.pictures.looks import LANGUAGES, Look
from tests.pictures.scenes import Scene
from tests.pictures.states import STATES, State, alike
from tests.window import cut_places
from tests.window.conftest import IDLE, LateCompanions
from tests.window.cut_text import cut, cut_entries
from viewer import cache
from viewer.keeping.shelf import default_folder
from viewer.report.model import Report
from viewer.window import languages
from viewer.window.preferences import Preferences
from viewer.window.theme import interface_font

LOOKS = {"small": Look((900, 600)), "double": Look((1360, 860), zoom=2.0)}
"""The smallest window, and the usual one with everything twice as large."""


READING = {
    *(
        "empty_open",
        "recent_files",
        "people",
        "statements",
        "remarks",
        "history_filter",
        "overview_table",
        "overview_title",
    ),
    *("find_field", "find_count", "find_note", "matches", "empty", "message", "progress", "retry", "offer"),
    *("properties", "help_page", "accuracy", "shortcuts_list", "about", "clear_dialog", "open_address", "crash_report"),
    *("print_dialog", "hidden_people", "leftovers", "safe_export_dialog", "place"),
}
CORRECTING = {
    *("fact_popup", "row_editor", "editor_function", "person_role", "editor_bounds", "editor_problem"),
    *("words_bar", "words_facts", "person_chooser", "merge_dialog", "split_dialog", "likewise_dialog", "offer"),
    *("review_card", "review_question", "NoteDialog", "history", "removed_items", "comparison", "decisions"),
    *("name_bar", "reader_name", "message"),
}
"""Names of what must have been looked at, or the states are no longer reached."""


class Eye:
    """Looks at one place after the other, in one language and size, and keeps what is cut, by places."""

    def __init__(self, application: QApplication, code: str, look: Look, folder: Path) -> None:
        self._application, self._look, self._folder = application, look, folder
        self._room = QSize(*look.size)
        self._companions = LateCompanions(IDLE)
        self._companions.begin()
        self._code = code
        self.found: dict[str, list[str]] = {}
        self.seen: set[str] = set()
        """The names of all that was looked at."""

    def scene(self, state: State | None) -> Scene:
        """A window in a state; None is one without a report."""
        shutil.rmtree(default_folder(), ignore_errors=True)
        self._application.setFont(interface_font(self._look.zoom))
        languages.install(self._application, QLocale(self._code))
        scene = Scene(self._application, self._companions, self._look, "light")
        if state is not None:
            scene.show(state, self._folder)
        return scene

    def look(self, name: str, widget: QWidget) -> None:
        """Look at a window, a dialog or a menu."""
        if isinstance(widget, QMenu):
            found = cut_entries(widget, self._room)
        else:
            if widget.parentWidget() is not None:
                widget.resize(widget.size().boundedTo(self._room))
            self.settle()
            found = cut(widget, self._room)
            self.seen |= {one.objectName() for one in (widget, *widget.findChildren(QWidget)) if one.isVisible()}
            self.seen.add(type(widget).__name__)
        if found:
            self.found[name] = found

    def look_at_all(self, places: Iterable[cut_places.Place]) -> None:
        """Look at several places."""
        for name, widget in places:
            self.look(name, widget)

    def look_around(self, name: str, scene: Scene) -> None:
        """Look at a window and at the dialogs over it."""
        for widget in (scene.window, *scene.window.findChildren(QWidget)):
            if widget.isWindow() and widget.isVisible():
                self.look(name if widget is scene.window else f"{name}, {widget.objectName()}", widget)

    def wait(self, done: Callable[[], bool]) -> None:
        """Let the window work until something is done."""
        end = time.monotonic() + PATIENCE
        while not done():
            if time.monotonic() > end:
                raise TimeoutError("what should be shown is not")
            self._application.processEvents()
            time.sleep(0.005)

    def settle(self) -> None:
        """Have everything laid out."""
        for _ in range(4):
            self._application.processEvents()

    def close(self) -> None:
        """End what the windows shared."""
        self._companions.end()


@pytest.fixture
def eye(qapp: QApplication, request: pytest.FixtureRequest, tmp_path: Path, seed_report: Report) -> Iterator[Eye]:
    """Eyes in the language and the look that are asked for."""
    code, look = request.param
    reports = cache.ReportCache(cache.default_folder())
    edited = Report(made.edited(seed_report.text))
    for report in (seed_report, edited, *made.REPORTS.values()):
        reports.put(cache.key(report.text), report)
    eye = Eye(qapp, code, LOOKS[look], tmp_path)
    yield eye
    eye.close()
    languages.install(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setFont(interface_font())


EYES = [pytest.param((code, look), id=f"{code}-{look}") for look in LOOKS for code in LANGUAGES]


@pytest.mark.parametrize("eye", EYES, indirect=True)
def test_nothing_is_cut_in_reading(eye: Eye, tmp_path: Path) -> None:
    Preferences().add_recent(tmp_path / "a_report_of_the_summer_fair_by_the_harbour.txt")
    scene = eye.scene(None)
    eye.look_at_all(cut_places.of_no_report(scene.window, eye.wait))
    scene.show(State("reading"), tmp_path)
    eye.look_at_all(cut_places.of_reading(scene.window, eye.wait))
    eye.look_at_all(cut_places.of_dialogs(scene.window, eye.wait))
    eye.look_at_all(cut_places.of_messages(scene.window, tmp_path, eye.wait))
    scene.end()
    assert eye.seen >= READING, READING - eye.seen
    assert not eye.found, told(eye.found)


@pytest.mark.parametrize("eye", EYES, indirect=True)
def test_nothing_is_cut_in_correcting(eye: Eye) -> None:
    for _, states in groupby(sorted(STATES, key=alike), alike):
        scene: Scene | None = None
        for state in states:
            if scene is None:
                scene = eye.scene(state)
            else:
                scene.leave()
            scene.play(state, partial(eye.look_around, state.name, scene))
        if scene is not None:
            scene.end()
    assert eye.seen >= CORRECTING, CORRECTING - eye.seen
    assert not eye.found, told(eye.found)


def told(found: dict[str, list[str]]) -> str:
    """What is cut, each once, with the first place where it is."""
    first: dict[str, str] = {}
    for place, lines in found.items():
        for line in lines:
            first.setdefault(line, place)
    return "\n" + "\n".join(f"[{place}] {line}" for line, place in first.items())
