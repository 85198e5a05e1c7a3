"""One window, brought into a state of ``states``: for whoever takes a picture of it, or looks at it in another way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from tests.pictures import made
from tests.pictures.camera import Camera
from tests.pictures.looks import Look
from tests.pictures.states import State
from viewer import resources
from viewer.window.companions import Companions
from viewer.window.fact_link import FactLink
from viewer.window.finding import Finding
from viewer.window.main_window import MainWindow
from viewer.window.preferences import Preferences
from viewer.window.row_view import RowView

_TABS = {"people": "1", "statements": "2", "remarks": "3"}


class Scene:
    """One window, brought into a state."""

    def __init__(self, application: QApplication, companions: Companions, look: Look, theme: str) -> None:
        self._application = application
        preferences = Preferences()
        preferences.forget_rest()
        preferences.theme, preferences.zoom = theme, look.zoom
        self.window = window = MainWindow(companions, preferences)
        self._camera = Camera(application, window, Path())
        window.resize(*look.size)
        window.show()
        self._camera.wait(lambda: window.is_complete)
        window.activateWindow()

    def show(self, state: State, folder: Path) -> None:
        """Show the report of a state with what was corrected before."""
        window, wait = self.window, self._camera.wait
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
            window._menus.open_corrections.trigger()  # pyright: ignore[reportPrivateUsage]
            dialog = window.findChild(QFileDialog, "open_corrections_dialog")
            assert dialog is not None
            dialog.fileSelected.emit(str(folder / "colleague.json"))
            dialog.close()
        self._process()

    def play(self, state: State, seen: Callable[[], object]) -> None:
        """Go to where the keyboard should be, press what is to be pressed, and call ``seen``, which looks at it."""
        if state.at:
            self._go(state.at)
        for keys in state.keys:
            self._press(keys)
        seen()

    def leave(self) -> None:
        """Close all that a state has opened in the window, for another one in which the same was corrected before."""
        self._close_others()
        for _ in range(3):
            QTest.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_Escape)
            self._process()
        review = self.window._menus.review  # pyright: ignore[reportPrivateUsage]
        if review.isChecked():
            review.trigger()
        self.window.activateWindow()
        self.window.text.deselect()
        self.window.text.setFocus()
        self._process()

    def _close_others(self) -> None:
        while popup := QApplication.activePopupWidget():
            popup.close()
        if (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()

    def end(self) -> None:
        """Close the window and all that it opened."""
        self._close_others()
        self.window.close()
        self.window.deleteLater()
        self._application.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)
        self._process()

    def _process(self) -> None:
        for _ in range(6):
            self._application.processEvents()

    def _go(self, at: str) -> None:
        window = self.window
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
        window.workbench._views.bring(view)  # pyright: ignore[reportPrivateUsage]  # there may be no room for its column
        self._process()
        view.setFocus()
        indices = [view.model().index(row, 0) for row in range(view.model().rowCount())]
        rows = [index for index in indices if index.flags() & Qt.ItemFlag.ItemIsSelectable]
        view.setCurrentIndex(rows[-1 if key == "last" else int(key)])
        self._process()

    def _press(self, keys: str) -> None:
        focus = QApplication.activePopupWidget() or self._listener()
        if keys.startswith("“"):
            QTest.keyClicks(focus, keys[1:-1])
        elif keys.startswith("to "):
            self._tab_to(keys[3:])
        elif keys.startswith("entry "):
            getattr(self.window._menus, keys[6:]).trigger()  # pyright: ignore[reportPrivateUsage]
        elif keys.startswith("menu "):
            menu = getattr(self.window._menus, keys[5:])  # pyright: ignore[reportPrivateUsage]
            self.window.menuBar().setActiveAction(menu.menuAction())
        elif keys == "on":  # in a review: the arrow that points where reading goes
            QTest.keySequence(focus, QKeySequence("Left" if self.window.isRightToLeft() else "Right"))
        elif keys == "Shift+F10":
            reason = QContextMenuEvent.Reason.Keyboard
            asked = focus.viewport() if isinstance(focus, RowView) else focus
            QApplication.sendEvent(asked, QContextMenuEvent(reason, QPoint(), QPoint()))
        else:
            QTest.keySequence(focus, QKeySequence(keys))
        self._process()
        if (dialog := QApplication.activeModalWidget()) is not None:  # which gets the keyboard from the desktop
            self._camera.wait(dialog.isActiveWindow)

    def _listener(self) -> QWidget:
        """What hears keys: in a dialog that holds up the window, though the desktop may not have given it any yet."""
        focus, dialog = QApplication.focusWidget(), QApplication.activeModalWidget()
        if dialog is not None and (focus is None or focus.window() is not dialog):
            return dialog.focusWidget() or dialog
        return focus or self.window

    def _tab_to(self, name: str) -> None:
        for _ in range(60):
            focus = QApplication.focusWidget()
            assert focus is not None
            if focus.objectName() == name:
                return
            QTest.keyClick(focus, Qt.Key.Key_Tab)
            self._process()
        raise LookupError(f"Tab does not lead to {name}")

    def frame(self) -> QRect:
        """The window with the dialogs over it, on the screen."""
        shown: list[QWidget] = [self.window, *(one for one in self.window.findChildren(QWidget) if one.isWindow())]
        whole = QRect()
        for one in shown:
            if one.isVisible():
                whole = whole.united(QRect(one.mapToGlobal(QPoint()), one.size()))
        return whole
