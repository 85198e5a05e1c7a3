"""Pictures of every state of correcting, in every look and every theme."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QCursor, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from tests.pictures import made
from tests.pictures.camera import Camera
from tests.pictures.looks import LOOKS, THEMES, Look
from tests.pictures.states import STATES, State
from viewer import cache, resources
from viewer.keeping.shelf import default_folder
from viewer.window.application import dress
from viewer.window.companions import Companions
from viewer.window.fact_link import FactLink
from viewer.window.finding import Finding
from viewer.window.main_window import MainWindow
from viewer.window.preferences import Preferences
from viewer.window.row_view import RowView
from viewer.window.theme import interface_font

_TABS = {"people": "1", "statements": "2", "remarks": "3"}


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
            scene = Scene(self._application, self._output, self._companions, look, theme)
            try:
                scene.show(state, Path(folder))
                scene.play(state, f"{state.name}-{look_name}-{theme}")
            finally:
                scene.end()

    def close(self) -> None:
        """End the processes that the windows shared."""
        self._companions.end()


class Scene:
    """One window, brought into a state."""

    def __init__(self, application: QApplication, output: Path, companions: Companions, look: Look, theme: str) -> None:
        self._application = application
        preferences = Preferences()
        preferences.forget_rest()
        preferences.theme, preferences.zoom = theme, look.zoom
        self._window = window = MainWindow(companions, preferences)
        self._camera = Camera(application, window, output)
        window.resize(*look.size)
        window.show()
        self._camera.wait(lambda: window.is_complete)
        window.activateWindow()

    def show(self, state: State, folder: Path) -> None:
        """Show the report of a state with what was corrected before."""
        window, wait = self._window, self._camera.wait
        sample = state.report == "sample"
        path = folder / ("report.txt" if not sample else resources.sample().name)
        text = resources.sample().read_text(encoding="utf-8") if sample else made.REPORTS[state.report].text
        path.write_text(text, encoding="utf-8")
        window.open_path(path)
        wait(lambda: window.finding is Finding.DONE and window.report.source.name == path.name)
        desk = window.workbench.desk
        if state.named:
            desk.set_reader("A.B.")
        if state.made:
            made.MADE[state.made](desk)
        if state.made == "edited":
            path.write_text(made.edited(text), encoding="utf-8")
            self._camera.press("F5")
            wait(lambda: window.report.text != text and window.finding is Finding.DONE and bool(window.message))
        elif state.made == "conflict":
            window.workbench.take_report(made.found_otherwise(desk))
        elif state.made == "colleague":
            (folder / "colleague.json").write_text(made.of_a_colleague(desk), encoding="utf-8")
            self._camera.choose("Correct", "Open Corrections…")
            dialog = window.findChild(QFileDialog, "open_corrections_dialog")
            assert dialog is not None
            dialog.fileSelected.emit(str(folder / "colleague.json"))
            dialog.close()
        self._process()

    def play(self, state: State, name: str) -> None:
        """Go to where the keyboard should be, press what is to be pressed, and take the picture."""
        if state.at:
            self._go(state.at)
        shot = QTimer()  # a dialog that holds up what opened it is photographed from within
        shot.setSingleShot(True)
        shot.timeout.connect(lambda: self._shoot_modal(name, state.keys[1:]))
        if "note" in state.name:
            shot.start(300)
            self._press(state.keys[0])
            return
        for keys in state.keys:
            self._press(keys)
        self._shoot(name)

    def end(self) -> None:
        """Close the window and all that it opened."""
        while popup := QApplication.activePopupWidget():
            popup.close()
        if (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()
        self._window.close()
        self._window.deleteLater()
        self._application.sendPostedEvents(self._window, QEvent.Type.DeferredDelete.value)
        self._process()

    def _process(self) -> None:
        for _ in range(6):
            self._application.processEvents()

    def _go(self, at: str) -> None:
        window = self._window
        if at.startswith("“"):
            start = window.report.text.index(at[1:-1])
            view = window.workbench._views.text  # pyright: ignore[reportPrivateUsage]
            cursor = view.textCursor()
            cursor.setPosition(view.positions.to_position(start))
            cursor.setPosition(view.positions.to_position(start + len(at) - 2), QTextCursor.MoveMode.KeepAnchor)
            view.setFocus()
            view.setTextCursor(cursor)
            return
        name, key = at.split()
        if name == "fact":
            link = window.findChild(FactLink, f"fact_{key}")
            assert link is not None
            link.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if name in _TABS:
            self._camera.press(f"Ctrl+{_TABS[name]}")
        view = window.findChild(RowView, name)
        assert view is not None
        self._process()
        view.setFocus()
        indices = [view.model().index(row, 0) for row in range(view.model().rowCount())]
        rows = [index for index in indices if index.flags() & Qt.ItemFlag.ItemIsSelectable]
        view.setCurrentIndex(rows[-1 if key == "last" else int(key)])
        self._process()

    def _press(self, keys: str) -> None:
        focus = QApplication.activePopupWidget() or QApplication.focusWidget() or self._window
        if keys.startswith("“"):
            QTest.keyClicks(focus, keys[1:-1])
        elif keys.startswith("to "):
            self._tab_to(keys[3:])
        elif " > " in keys:
            self._camera.choose(*keys.split(" > "))
        elif keys == "Shift+F10":
            reason = QContextMenuEvent.Reason.Keyboard
            asked = focus.viewport() if isinstance(focus, RowView) else focus
            QApplication.sendEvent(asked, QContextMenuEvent(reason, QPoint(), QPoint()))
        else:
            QTest.keySequence(focus, QKeySequence(keys))
        self._process()

    def _tab_to(self, name: str) -> None:
        for _ in range(60):
            focus = QApplication.focusWidget()
            assert focus is not None
            if focus.objectName() == name:
                return
            QTest.keyClick(focus, Qt.Key.Key_Tab)
            self._process()
        raise LookupError(f"Tab does not lead to {name}")

    def _shoot_modal(self, name: str, keys: Iterable[str]) -> None:
        for one in keys:
            self._press(one)
        self._shoot(name)
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            dialog.close()

    def _shoot(self, name: str) -> None:
        self._camera.settle()
        self._camera.shoot_over(name, self._frame())

    def _frame(self) -> QRect:
        """The window with the dialogs over it, on the screen."""
        shown: list[QWidget] = [self._window, *(one for one in self._window.findChildren(QWidget) if one.isWindow())]
        whole = QRect()
        for one in shown:
            if one.isVisible():
                whole = whole.united(QRect(one.mapToGlobal(QPoint()), one.size()))
        return whole
