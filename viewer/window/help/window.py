"""A window of the Help menu: a page to read beside the report, its contents, and a line in which words are found."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from viewer.language import Words
from viewer.window import languages, measures
from viewer.window.buttons import without_icons
from viewer.window.help.accuracy import filled
from viewer.window.help.contents import Contents, ContentsLine
from viewer.window.help.page import HelpPage
from viewer.window.help.seeking import SeekingLine
from viewer.window.theme import Theme, px

_SIZE = (880, 680)
_NARROW = 640
"""Least width of a window with the contents at the side, at the usual size."""


class HelpMenu(Words):
    """What the windows of the Help menu are called."""


def show_help(parent: QWidget, theme: Theme) -> HelpWindow:
    """What each view means, how evidence works, what the application does not do."""
    return _show("help", HelpMenu.tr("Help"), lambda: languages.help_page().read_text("utf-8"), parent, theme)


def show_accuracy(parent: QWidget, theme: Theme) -> HelpWindow:
    """What is found how often, how often what is shown is right, and what is not read."""
    title = HelpMenu.tr("What It Can and Cannot Do")
    return _show("accuracy", title, lambda: filled(languages.accuracy_page()), parent, theme)


def _show(name: str, title: str, read: Callable[[], str], parent: QWidget, theme: Theme) -> HelpWindow:
    """Raise the window of that name, or open it with the Markdown that ``read`` gives."""
    window = parent.findChild(HelpWindow, name)
    if window is None or not window.isVisible():
        window = HelpWindow(name, title, read(), theme, parent)
        window.show()
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()
    return window


class HelpWindow(QDialog):
    """Stands beside the window that opened it, and remembers nothing."""

    def __init__(self, name: str, title: str, markdown: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName(name)
        self.setProperty("help", True)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = HelpPage(theme, title)
        self.contents, self.contents_line = Contents(), ContentsLine()
        self.seeking = SeekingLine(theme, self.page)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        without_icons(self._buttons)
        self._close = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        self._close.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self.page.show_markdown(markdown)
        for contents in (self.contents, self.contents_line):
            contents.show_headings(self.page.headings)
            contents.show_place(0)
        measures.size(self, *_SIZE)
        self._share()
        self.page.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self.page.set_theme(theme)
        self.seeking.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends a search first, and closes the window when there is none."""
        if event.key() == Qt.Key.Key_Escape and self.seeking.clear():
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._share)

    def _lay_out(self) -> None:
        head = QFrame()
        head.setObjectName("help_head")
        top = QHBoxLayout(head)
        measures.margins(top, 16, 8, 16, 8)
        measures.spacing(top, 16)
        top.addWidget(self.contents_line, 1)
        top.addWidget(self.seeking, 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.contents)
        middle.addWidget(self.page, 1)
        foot = QFrame()
        foot.setObjectName("help_foot")
        below = QHBoxLayout(foot)
        measures.margins(below, 16, 8, 16, 8)
        below.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(middle, 1)
        column.addWidget(foot)
        stops = (*self.seeking.stops, self.contents_line, self.contents, self.page, self._close)
        for one, other in pairwise(stops):
            self.setTabOrder(one, other)

    def _connect(self) -> None:
        for contents in (self.contents, self.contents_line):
            contents.asked.connect(self.page.go_to_heading)
            self.page.place_reached.connect(contents.show_place)
        self.contents.entered.connect(self._read)
        self._buttons.rejected.connect(self.reject)
        for keys, does in (
            (("Ctrl+F",), self.seeking.start),
            (("F3", "Ctrl+G"), lambda: self.seeking.step(1)),
            (("Shift+F3", "Ctrl+Shift+G"), lambda: self.seeking.step(-1)),
            (("Ctrl+W",), self.close),
        ):
            action = QAction(self)
            action.setShortcuts([QKeySequence(one) for one in keys])
            action.triggered.connect(does)
            self.addAction(action)

    def _read(self, number: int) -> None:
        """Go to a heading with the keyboard."""
        self.page.go_to_heading(number)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _share(self) -> None:
        """Have the contents stand at the side where there is room, else on a line above the page."""
        narrow = self.width() < px(_NARROW)
        had = self.contents.hasFocus()
        self.contents.setVisible(not narrow)
        self.contents_line.setVisible(narrow)
        if narrow and had:
            self.contents_line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.contents.setFixedWidth(self.contents.wanted_width())
