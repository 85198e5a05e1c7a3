"""What stands in the window from its first moment: the text, the facts above it, and room for the lists beside it.

Nothing else is loaded before the window is painted for the first time (see ``main_window``, and ``early``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QObject, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from viewer.window import measures
from viewer.window.columns import Columns
from viewer.window.early import VERTICAL
from viewer.window.elided_label import ElidedLabel
from viewer.window.facts_header import FactsHeader
from viewer.window.message_bar import MessageBar
from viewer.window.page_head import PageHead
from viewer.window.plain import plain_label
from viewer.window.stack import Stack
from viewer.window.text_view import TextView
from viewer.window.theme import Theme, px

if TYPE_CHECKING:
    from viewer.window.empty_view import EmptyView
    from viewer.window.header_actions import HeaderActions

_FACTS, _FACTS_LOW, _SHORT = 0.28, 0.2, 480
"""Which part of the height of a window its facts take at most: usually, and in one less high than so many pixels at the
usual size, where what stands below needs the room more."""
_TEXT, _TEXT_LOW, _BARE = 54, 24, 400
"""Least height of the text: two of its lines, and less in a window of less than so many pixels, at the usual size."""
_LOW = 270
"""Least height of a window in which tabs stand above the text, at the usual size; menus and keys turn it in others."""
_PROMISE = 800
"""Least width of a window that says in its status bar what it promises, at the usual size."""


class Frame(QObject):
    """Facts, three columns of which the middle one is for reading, messages, and the status bar."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window)
        self.facts = FactsHeader(theme)
        self.message = MessageBar()
        self.text = TextView(theme)
        self.left, self.middle, self.right = _Column("side"), _Column("middle"), _Column("side")
        self.reading = QSplitter()
        self.reading.setProperty("orientation", VERTICAL)
        self.reading.setObjectName("reading")
        self.reading.setHandleWidth(1)
        self.reading.setChildrenCollapsible(False)
        self.reading.addWidget(self.text)
        self.page = _Column("page")
        self.page.add(self.reading)
        self.pages = Stack()
        self.pages.addWidget(self.page)
        self.head = PageHead()
        self.middle.add(self.head, wide=False)
        self.middle.add(self.pages)
        self.columns = Columns((self.left, self.middle, self.right))
        self._whole = whole = _Column("whole")
        self._header = _Header(self.facts)
        self._actions: HeaderActions | None = None
        self._empty: EmptyView | None = None
        for widget in (self._header, self.columns, self.message):
            whole.add(widget, wide=widget is self.columns)
        window.setCentralWidget(whole)

        self.place = _Place()
        self.place.setObjectName("place")
        self._promise = plain_label("", "promise")
        self.promise(corrected=False)
        for label in (self.place, self._promise):
            measures.font(label, 12 / 13)
        window.statusBar().setSizeGripEnabled(False)
        self._status = window.statusBar()
        self._status.addWidget(self.place, 1)
        self._status.addPermanentWidget(self._promise)

    def promise(self, *, corrected: bool, kept: bool = True, sample: bool = False) -> None:
        """Say at the end of the status bar what the window promises: another thing once something was corrected.

        Of corrections that are not ``kept`` it promises nothing. Of the ``sample``, it says that it is one.

        Without a report, there is nothing to promise, and the way to the help is told.
        """
        if self._empty:
            self._promise.setText(self.tr("F1 for help"))
            return
        plain = self.tr("Shown as the report tells it; click anything to see its words")
        if sample:
            plain = self.tr("This is a sample report. Open your own with {keys}, or drop it here.").format(
                keys="Ctrl+O"
            )
        apart, never = (
            self.tr("Corrections are kept apart; the file is never changed"),
            self.tr("The file is never changed"),
        )
        self._promise.setText((apart if kept else never) if corrected else plain)

    @property
    def actions(self) -> HeaderActions | None:
        """The buttons beside the title, once they are there."""
        return self._actions

    def add_actions(self, actions: HeaderActions) -> None:
        """Put buttons beside the title."""
        self._actions = actions
        self._header.add(actions)

    @property
    def empty(self) -> EmptyView | None:
        """What stands in the place of facts and columns while there is no report."""
        return self._empty

    def show_empty(self, empty: EmptyView) -> None:
        """Show something in the place of facts and columns, which have nothing to show."""
        self._empty = empty
        self.place.instead = self.tr("No report open")
        self.promise(corrected=False)
        self._whole.add(empty, first=True)
        for widget in (self._header, self.columns):
            widget.hide()

    def end_empty(self) -> None:
        """Show facts and columns again."""
        if self._empty is None:
            return
        empty, self._empty = self._empty, None
        self.place.instead = ""
        self.promise(corrected=False)
        had_keyboard = empty.isAncestorOf(focus) if (focus := empty.window().focusWidget()) else False
        for widget in (self._header, self.columns):
            widget.show()
        if had_keyboard:
            self.text.setFocus()
        empty.hide()
        empty.deleteLater()

    def add_below(self, widget: QWidget) -> None:
        """Put a row above the status bar."""
        self._whole.add(widget, wide=False)

    def add_status(self, widget: QWidget) -> None:
        """Put a widget at the end of the status bar."""
        self._status.addPermanentWidget(widget)

    def show_private(self) -> None:
        """Say in the status bar, for good, that nothing is kept."""
        label = plain_label(self.tr("Private"), "private")
        label.setToolTip(self.tr("This window keeps nothing: no settings, no list of files, no report"))
        measures.font(label, 12 / 13)
        self._status.insertPermanentWidget(1, label)  # behind the place

    def fit(self, width: int, height: int) -> None:
        """Share the room of the window, in pixels. What it promises is said where there is room for it."""
        self.facts.set_most_height(round(height * (_FACTS if height >= px(_SHORT) else _FACTS_LOW)))
        self.text.setMinimumHeight(px(_TEXT if height >= px(_BARE) else _TEXT_LOW))
        self.head.setVisible(height >= px(_LOW))
        if self._actions:
            self._actions.fit(width)
            self._header.arrange()
        if self._empty:
            self._empty.fit(width, height)
        self.columns.share(width)
        self._promise.setVisible(width >= px(_PROMISE))

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        for part in (self.facts, self.text, self._actions, self._empty):
            if part:
                part.set_theme(theme)


class _Place(ElidedLabel):
    """Tells where one is; where that is nowhere, something else."""

    def __init__(self) -> None:
        super().__init__()
        self._instead = ""

    @property
    def instead(self) -> str:
        """What stands in the place of nothing."""
        return self._instead

    @instead.setter
    def instead(self, words: str) -> None:
        was, self._instead = self._instead, words
        self.setText("" if self.text() == was else self.text())

    def setText(self, text: str) -> None:
        super().setText(text or self._instead)


class _Header(QFrame):
    """The facts, and room for buttons at the end of their first line."""

    def __init__(self, facts: FactsHeader) -> None:
        super().__init__()
        self.setObjectName("header")
        self._facts = facts
        self._actions: HeaderActions | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(facts, 1)
        facts.verticalScrollBar().rangeChanged.connect(self._place_actions)

    def add(self, actions: HeaderActions) -> None:
        """Put buttons at the end of the first line."""
        self._actions = actions
        actions.setParent(self)
        actions.show()
        self.arrange()

    def arrange(self) -> None:
        """Have the facts go on below the buttons, or beside them where they are to be scrolled."""
        actions = self._actions
        room = actions.sizeHint() if actions is not None and not actions.isHidden() else QSize()
        around = self._facts.fits_around(room, self.width())
        self._facts.leave_beside(room if around else QSize(0, 0))
        beside = 0 if around or room.isEmpty() else room.width()
        mirrored = self.isRightToLeft()
        sides = (beside, 0, 0, 0) if mirrored else (0, 0, beside, 0)
        if self._row.contentsMargins() != QMargins(*sides):
            self._row.setContentsMargins(*sides)
        self.setMinimumHeight(max(0, room.height()))
        self._place_actions()

    def _place_actions(self) -> None:
        """Put the buttons where the facts leave room: beside their scroll bar, where the window is too low for them."""
        if (actions := self._actions) is None:
            return
        room, bar = actions.sizeHint(), self._facts.verticalScrollBar()
        around = self._row.contentsMargins().isNull()
        taken = bar.sizeHint().width() if around and bar.maximum() > 0 else 0
        left = taken if self.isRightToLeft() else self.width() - room.width() - taken
        actions.setGeometry(left, 0, room.width(), room.height())
        actions.raise_()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self.arrange()
        return done


class _Column(QFrame):
    """Widgets below each other, without space between them."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def add(self, widget: QWidget, *, wide: bool = True, first: bool = False) -> None:
        """Put a widget at the end, or first. A ``wide`` one takes the room that is left."""
        self._layout.insertWidget(0 if first else -1, widget, 1 if wide else 0)
