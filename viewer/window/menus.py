"""The menus: every action of the window, with its text and shortcut. What they do is connected in ``workbench``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from viewer.window import languages
from viewer.window.preferences import THEMES

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QKeySequence

    Keys = QKeySequence.StandardKey

_MARK = "\N{LEFT-TO-RIGHT MARK}"
"""Keeps the dots behind an English text where menus are written from right to left; others stay as they are."""

_DIRECTIONS = str.maketrans("", "", "\N{LEFT-TO-RIGHT EMBEDDING}\N{POP DIRECTIONAL FORMATTING}")
"""Without what begins and ends a part that is read from left to right."""


class Menus(QObject):
    """Builds the menu bar of a window and holds its actions, which are there once it is filled."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.are_filled = False
        self._plain: dict[QAction, str] = {}
        """What each action is called, whatever its text says for a while."""
        titles = (self.tr("&File"), self.tr("&Edit"), self.tr("&View"))
        titles += (self.tr("&Go"), self.tr("&Correct"), self.tr("&Help"))
        self._menus = [window.menuBar().addMenu(title) for title in titles]
        self._by_mouse = False
        """Whether the menu that is open was opened by the mouse."""
        for menu in self._menus:
            menu.aboutToShow.connect(self._see_mouse)
            menu.aboutToHide.connect(lambda: QtCore.QTimer.singleShot(0, self, self._leave_bar))

    def fill(self) -> None:
        """Make the actions."""
        self.are_filled = True
        Keys = QtGui.QKeySequence.StandardKey  # noqa: N806
        file, edit, view, go, self.correct, help_menu = self._menus
        self.edit = edit
        self.open = self._action(file, self.tr("&Open…"), Keys.Open)
        self.recent = file.addMenu(self.tr("Open &Recent"))
        self.paste = self._action(file, self.tr("Open Te&xt from the Clipboard"), "Ctrl+Shift+V")
        self.sample = self._action(file, self.tr("Open &Sample"))
        self.new_window = self._action(file, self.tr("&New Window"), Keys.New)
        file.addSeparator()
        self.reload = self._action(file, self.tr("Re&load"), Keys.Refresh)
        self.read_as = file.addMenu(self.tr("Read &As"))
        self.properties = self._action(file, self.tr("Proper&ties…"), "Alt+Return")
        file.addSeparator()
        self.print = self._action(file, self.tr("&Print…"), Keys.Print)
        self.export = self._action(file, self.tr("&Export as PDF…"), "Ctrl+Shift+E")
        data = file.addMenu(self.tr("Export &Data"))
        self.exports = {
            "json": self._action(data, self.tr("Everything, as &JSON…")),
            "csv": self._action(data, self.tr("&Table for a Spreadsheet (CSV)…")),
            "xlsx": self._action(data, self.tr("&Workbook for a Spreadsheet (XLSX)…")),
            "md": self._action(data, self.tr("Summary as &Markdown…")),
            "html": self._action(data, self.tr("Summary as a Web &Page (HTML)…")),
            "jsonld": self._action(data, self.tr("Event as &Linked Data (schema.org)…")),
            "ics": self._action(data, self.tr("Calendar &Entry (iCalendar)…")),
            "annotations": self._action(data, self.tr("Web &Annotations of the Text…")),
            "ris": self._action(data, self.tr("Citation (&RIS)…")),
            "csljson": self._action(data, self.tr("&Citation (CSL-JSON)…")),
            "overview": self._action(data, self.tr("&Overview as a Table (CSV)…")),
            "svg": self._action(data, self.tr("Overview as a Pict&ure (SVG)…")),
        }
        """What writes the report in each of the ``FORMATS`` of ``viewer.report.exchange``."""
        data.addSeparator()
        self.safe_copy = self._action(data, self.tr("&Safe Copy, with Names Hidden…"))
        file.addSeparator()
        self.reopen = self._action(file, self.tr("Open T&hese Reports at the Next Start"))
        self.reopen.setCheckable(True)
        self.clear = self._action(file, self.tr("Clear Pri&vate Data…"))
        self.clear.setObjectName("clear_private_data")
        file.addSeparator()
        self.close = self._action(file, self.tr("&Close Window"), "Ctrl+W")
        self.quit = self._action(file, self.tr("&Quit"), "Ctrl+Q")

        self.undo = self._action(edit, self.tr("&Undo"), "Ctrl+Z")
        self.redo = self._action(edit, self.tr("&Redo"), "Ctrl+Shift+Z", "Ctrl+Y")
        edit.addSeparator()
        self.copy = self._action(edit, self.tr("&Copy"), Keys.Copy)
        self.cite = self._action(edit, self.tr("Copy with Ci&tation"), "Ctrl+Shift+C")
        edit.addSeparator()
        self.find = self._action(edit, self.tr("&Find…"), Keys.Find)
        self.find_next = self._action(edit, self.tr("Find &Next"), "F3", "Ctrl+G")
        self.find_previous = self._action(edit, self.tr("Find Pre&vious"), "Shift+F3", "Ctrl+Shift+G")
        self.list_matches = self._action(edit, self.tr("&List of Matches"), "Ctrl+Shift+F")

        theme = view.addMenu(self.tr("&Theme"))
        self.themes: dict[str, QAction] = {}
        group = QtGui.QActionGroup(self)
        titles = (self.tr("&System"), self.tr("&Light"), self.tr("&Dark"), self.tr("&High Contrast"))
        for name, title in zip(THEMES, titles, strict=True):
            self.themes[name] = self._action(theme, title)
            self.themes[name].setCheckable(True)
            group.addAction(self.themes[name])
        self.language = view.addMenu(self.tr("&Language"))
        self.languages: dict[str, QAction] = {}
        spoken = QtGui.QActionGroup(self)
        for code, name in {"": self.tr("&System"), **languages.offered()}.items():
            self.languages[code] = self._action(self.language, name)
            self.languages[code].setCheckable(True)
            spoken.addAction(self.languages[code])
        self.language.addSeparator()
        self.persian_days = self._action(self.language, self.tr("Dates in the &Persian Calendar, Too"))
        self.persian_days.setCheckable(True)
        view.addSeparator()
        self.zoom_in = self._action(view, self.tr("Zoom &In"), Keys.ZoomIn, "Ctrl+=")
        self.zoom_out = self._action(view, self.tr("Zoom &Out"), Keys.ZoomOut)
        self.zoom_reset = self._action(view, self.tr("&Actual Size"), "Ctrl+0")
        view.addSeparator()
        self.show_programme = self._action(view, self.tr("Show &Programme"), "F9")
        self.show_side = self._action(view, self.tr("Show P&eople, Statements and To Check"), "F10")
        self.wider = self._action(view, self.tr("&Wider Panel"), "Alt+Shift+Right")
        self.narrower = self._action(view, self.tr("&Narrower Panel"), "Alt+Shift+Left")
        for action in (self.show_programme, self.show_side):
            action.setCheckable(True)
            action.setChecked(True)

        self.back = self._action(go, self.tr("&Back"), Keys.Back)
        self.forward = self._action(go, self.tr("&Forward"), Keys.Forward)
        go.addSeparator()
        self.next_item = self._action(go, self.tr("&Next Programme Item"), "Alt+Down")
        self.previous_item = self._action(go, self.tr("&Previous Programme Item"), "Alt+Up")
        self.next_doubt = self._action(go, self.tr("Next &Doubt"), "F8")
        self.previous_doubt = self._action(go, self.tr("Previous Do&ubt"), "Shift+F8")
        go.addSeparator()
        self.people = self._action(go, self.tr("P&eople"), "Ctrl+1")
        self.statements = self._action(go, self.tr("&Statements"), "Ctrl+2")
        self.remarks = self._action(go, self.tr("&To Check"), "Ctrl+3")
        self.history = self._action(go, self.tr("&History"), "Ctrl+4")
        self.overview = self._action(go, self.tr("&Overview"), "Ctrl+5")
        go.addSeparator()
        self.next_panel = self._action(go, self.tr("Ne&xt Panel"), "F6")
        self.previous_panel = self._action(go, self.tr("Pre&vious Panel"), "Shift+F6")

        self._fill_correct(self.correct)

        self.help = self._action(help_menu, self.tr("Event Report Viewer &Help"), Keys.HelpContents)
        self.shortcuts = self._action(help_menu, self.tr("&Keyboard Shortcuts"), "Ctrl+?")
        self.accuracy = self._action(help_menu, self.tr("&What It Can and Cannot Do"))
        self.about = self._action(help_menu, self.tr("&About Event Report Viewer"))

        doubts = (self.overview, self.next_doubt, self.previous_doubt)
        exports = (*self.exports.values(), self.safe_copy, data.menuAction())
        self.for_reports = (self.print, self.export, *exports, *doubts)
        """Actions that need a report that is complete."""
        self.for_logs = (self.review, self.send, self.open_corrections)
        """Actions that need its corrections, too."""
        self._for_texts = (
            *(menu.menuAction() for menu in (edit, go, self.correct)),
            *(self.undo, self.redo, self.copy, self.cite),
            *(self.find, self.find_next, self.find_previous, self.list_matches),
            *(self.show_programme, self.show_side, self.wider, self.narrower),
            *(self.next_item, self.previous_item, self.people, self.statements, self.remarks, self.history),
            *(self.next_panel, self.previous_panel),
            *(self.add_below, self.join_next, self.took_part.menuAction(), self.kind.menuAction(), self.reader_name),
        )
        """What needs a text, and asks for nothing more; menus of which all needs one."""
        self._without_text = (*self._for_texts, *self.for_reports, *self.for_logs, *self.for_entries)
        self._without_text += (self.back, self.forward, self.reload, self.properties, self.read_as.menuAction())

    def allow(self, *, text: bool) -> None:
        """Allow what a text is needed for, or nothing that needs any: what needs more, others allow."""
        for action in self._for_texts if text else self._without_text:
            action.setEnabled(text)

    def _fill_correct(self, correct: QMenu) -> None:
        """Make the actions that correct what was found."""
        self.change = self._action(correct, self.tr("Chan&ge"), "F2")
        self.confirm = self._action(correct, self.tr("Con&firm"), "Ctrl+Return", "Ctrl+Enter")
        self.note = self._action(correct, self.tr("&Note…"), "Ctrl+Shift+N")
        self.remove = self._action(correct, self.tr("&Remove"), "Del")
        correct.addSeparator()
        self.add_below = self._action(correct, self.tr("&Add Below"), "Ins")
        self.join_next = self._action(correct, self.tr("&Join With the Next"), "Ctrl+J")
        self.split = self._action(correct, self.tr("Sp&lit…"), "Ctrl+Shift+J")
        self.kind = correct.addMenu(self.tr("K&ind of Item"))
        self.move_up = self._action(correct, self.tr("Move &Up"), "Ctrl+Shift+Up")
        self.move_down = self._action(correct, self.tr("Move &Down"), "Ctrl+Shift+Down")
        correct.addSeparator()
        self.same_person = self._action(correct, self.tr("Same &Person As…"), "Ctrl+M")
        self.took_part = correct.addMenu(self.tr("Too&k Part"))
        self.confirm_all = self._action(
            correct, self.tr("Confirm All of P&erson"), "Ctrl+Shift+Return", "Ctrl+Shift+Enter"
        )
        correct.addSeparator()
        self.to_found = self._action(correct, self.tr("&Back to What Was Found"))
        correct.addSeparator()
        self.review = self._action(correct, self.tr("Re&view"), "F7")
        self.review.setCheckable(True)
        self.decide = self._action(correct, self.tr("&Corrections to Decide"))
        self.decide.setEnabled(False)
        correct.addSeparator()
        self.reader_name = self._action(correct, self.tr("&Your Name…"))
        correct.addSeparator()
        self.send = self._action(correct, self.tr("&Send Corrections…"))
        self.open_corrections = self._action(correct, self.tr("&Open Corrections…"))
        self.for_entries = (
            *(self.change, self.confirm, self.note, self.remove, self.move_up, self.move_down),
            *(self.same_person, self.split, self.confirm_all, self.to_found),
        )
        """Actions on the entry where the keyboard is."""

    def _see_mouse(self) -> None:
        self._by_mouse = self._by_mouse or QtGui.QGuiApplication.mouseButtons() != QtCore.Qt.MouseButton.NoButton

    def _leave_bar(self) -> None:
        """Whoever has closed a menu by Escape that the mouse had opened is in no menu any more: nor is the keyboard."""
        bar = self._window.menuBar()
        if QApplication.activePopupWidget() is None and self._by_mouse:
            self._by_mouse = False
            if bar.hasFocus():
                escape = QtGui.QKeyEvent(
                    QtCore.QEvent.Type.KeyPress, QtCore.Qt.Key.Key_Escape, QtCore.Qt.KeyboardModifier.NoModifier
                )
                QApplication.sendEvent(bar, escape)

    def named(self, plain: str, name: str) -> str:
        """The text of an action: a name from the history where there is one, else its plain text."""
        from viewer.models.plain_words import entry  # not before the first paint

        text = entry(name) if name else plain
        return f"{text}{_MARK}" if QtGui.QGuiApplication.isRightToLeft() else text

    def shortcuts_by_menu(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """The actions that have shortcuts, by the titles of their menus: what each is called, and its keys."""
        return [(plain_text(menu.title()), list(dict.fromkeys(self._with_keys(menu)))) for menu in self._menus]

    def _with_keys(self, menu: QMenu) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                found += self._with_keys(inner)
            elif keys := keys_of(action):
                found.append((plain_text(self._plain.get(action, action.text())), keys))
        return found

    def _action(self, menu: QMenu, text: str, *keys: Keys | str) -> QAction:
        action = QtGui.QAction(f"{text}{_MARK}" if QtGui.QGuiApplication.isRightToLeft() else text, self)
        shortcuts: list[QKeySequence] = []
        for key in keys:
            sequence = QtGui.QKeySequence
            shortcuts += [sequence(key)] if isinstance(key, str) else sequence.keyBindings(key)[:1]
        action.setShortcuts(shortcuts)
        menu.addAction(action)
        self._plain[action] = text
        return action


def plain_text(words: str) -> str:
    """What an action or a menu is called: its text without the mark of its letter, and without dots."""
    return words.replace("&", "").rstrip(f"…{_MARK}")


def keys_of(action: QAction) -> str:
    """The shortcuts of an action, as the menus name them."""
    return ", ".join(map(named_key, action.shortcuts()))


def named_key(key: QKeySequence) -> str:
    """Keys as the menus name them, without the signs that keep them from left to right there."""
    return key.toString(key.SequenceFormat.NativeText).translate(_DIRECTIONS)
