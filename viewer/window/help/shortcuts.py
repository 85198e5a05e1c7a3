"""Help → Keyboard Shortcuts: all keys by where they are heard, found by words or by key."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.language import numeral
from viewer.report.search import Query
from viewer.report.searching.folding import fold
from viewer.window import measures
from viewer.window.buttons import without_icons
from viewer.window.filter_field import FilterField
from viewer.window.hearing import Aside
from viewer.window.help.own_keys import Group, latin, without_marks
from viewer.window.plain import plain_label
from viewer.window.theme import Theme, px

_SIZE, _SIDE = (600, 640), 16
"""The size at first, and the room at the left and at the right, in pixels."""
_TOLD = Qt.ItemDataRole.UserRole
"""Of a row, its words as they are compared; in the column of the keys, the parts of these."""
_PARTS = re.compile(r"[^\s+,]+|(?<=\+)\+")
"""What keys and what is typed for them consist of: ``Ctrl+Shift+F`` of three parts, ``Ctrl++`` of two."""

_ALSO = {"del": "delete", "esc": "escape", "ins": "insert", "return": "enter", "pgup": "page up", "pgdown": "page down"}
"""What else keys are called that are named in short."""


def show_shortcuts(parent: QWidget, theme: Theme, groups: Sequence[Group]) -> Shortcuts:
    """What the keyboard does. The window is raised where it is open already."""
    window = parent.findChild(Shortcuts, "shortcuts")
    if window is None or not window.isVisible():
        window = Shortcuts(theme, groups, parent)
        window.show()
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()
    return window


class Shortcuts(QDialog):
    """A field, and below it the rows that hold what is typed there."""

    def __init__(self, theme: Theme, groups: Sequence[Group], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("shortcuts")
        self.setProperty("help", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.field = FilterField(theme, self.tr("Filter by words or keys"))
        self.field.setObjectName("shortcuts_filter")
        self.tree = QTreeWidget()
        self.tree.setObjectName("shortcuts_list")
        self.tree.setAccessibleName(self.windowTitle())
        self._note = plain_label(name="shortcuts_note", wrapped=True)
        self._aside = Aside(self._note)
        self._fill(groups)
        self._lay_out()
        find = QAction(self)
        find.setShortcut("Ctrl+F")
        find.triggered.connect(self._start)
        self.addAction(find)
        close = QAction(self)
        close.setShortcut("Ctrl+W")
        close.triggered.connect(self.close)
        self.addAction(close)
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self._tell(self._count())
        measures.size(self, *_SIZE)
        self._make_room()
        self.field.setFocus()

    def _make_room(self) -> None:
        """Be as wide as the longest row, where the screen is: some languages call keys by longer names."""
        tree = self.tree
        bar = tree.verticalScrollBar().sizeHint().width()
        side = px(_SIDE)
        rows = sum(max(tree.sizeHintForColumn(column), tree.header().sectionSizeHint(column)) for column in (0, 1))
        wanted = rows + bar + 2 * (tree.frameWidth() + side)
        self.resize(min(max(self.width(), wanted), self.screen().availableSize().width() - 40), self.height())

    def set_theme(self, theme: Theme) -> None:
        """Draw the symbols in other colours."""
        self.field.set_theme(theme)

    def shown(self) -> list[tuple[str, str, str]]:
        """The rows that are shown: the title of their group, what keys do, and the keys."""
        return [
            (head.text(0), row.text(0), row.text(1))
            for head in self._heads()
            for row in _rows(head)
            if not row.isHidden()
        ]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Return lead from the field to the first row."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_to_list()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the filter first."""
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def _fill(self, groups: Sequence[Group]) -> None:
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("What"), self.tr("Keys")])
        for group in groups:
            head = QTreeWidgetItem(self.tree, [group.title])
            font = QFont()  # the rest follows the font of the list
            font.setWeight(QFont.Weight.DemiBold)
            head.setFont(0, font)
            head.setFirstColumnSpanned(True)
            head.setData(1, Qt.ItemDataRole.AccessibleTextRole, group.title)  # a cell that nobody sees is still read
            for what, keys in group.rows:
                row = QTreeWidgetItem(head, [what, keys])
                row.setToolTip(0, what)
                row.setData(0, _TOLD, _fold(f"{group.title} {what}"))
                row.setData(1, _TOLD, [*_parts(keys), *_parts(latin(keys))])
        self.tree.expandAll()

    def _lay_out(self) -> None:
        tree, head = self.tree, self.tree.header()
        tree.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(0)
        tree.setUniformRowHeights(True)
        tree.setTabKeyNavigation(False)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head.setSectionsMovable(False)
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        with QSignalBlocker(tree):
            tree.setCurrentItem(self._heads()[0])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        without_icons(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        measures.margins(column, _SIDE, 16, _SIDE, 8)
        measures.spacing(column, 8)
        for widget in (self.field, self._note, tree, buttons):
            column.addWidget(widget)

    def _heads(self) -> list[QTreeWidgetItem]:
        items = (self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _start(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _go_to_list(self) -> None:
        first = next((row for head in self._heads() for row in _rows(head) if not row.isHidden()), None)
        if first is not None:
            self.tree.setCurrentItem(first)
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filter(self, typed: str) -> None:
        """Show the rows that hold all words that were typed, or whose keys begin with all of them."""
        words, keys = _fold(typed).split(), _PARTS.findall(without_marks(typed).casefold())
        for head in self._heads():
            for row in _rows(head):
                told, own = row.data(0, _TOLD), row.data(1, _TOLD)
                held = all(word in told for word in words)
                row.setHidden(not (held or keys and all(any(part.startswith(key) for part in own) for key in keys)))
            head.setHidden(all(row.isHidden() for row in _rows(head)))
        self._tell(self._count())
        self._aside.say(self._note.text())

    def _count(self) -> int:
        return len(self.shown())

    def _tell(self, count: int) -> None:
        if not self.field.text().strip():
            self._note.setText(self.tr("Everything can be done from the keyboard."))
        elif count:
            self._note.setText(numeral(self.tr("%n shortcut(s)", "", count)))
        else:
            self._note.setText(self.tr("No key does that."))


def _rows(head: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    rows = (head.child(number) for number in range(head.childCount()))
    return [row for row in rows if row is not None]


def _fold(words: str) -> str:
    return fold(words, Query("").folding).text


def _parts(keys: str) -> list[str]:
    """The parts of keys, in small letters."""
    parts = [part.casefold() for part in _PARTS.findall(without_marks(keys))]
    return [*parts, *(_ALSO[part] for part in parts if part in _ALSO)]
