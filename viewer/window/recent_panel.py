"""The reports that were opened last, as a list in a window that has none."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from viewer.keeping import pasted
from viewer.language import numeral
from viewer.models.rows import Index
from viewer.reading import display_name, display_path
from viewer.report.separating import between
from viewer.window import measures, recent_notes
from viewer.window.incoming import name_of_pasted
from viewer.window.jobs import FaultError, Jobs
from viewer.window.plain import plain_label
from viewer.window.preferences import Preferences
from viewer.window.row_layout import RowLayout, Text
from viewer.window.theme import Theme, px

_MISSING = Qt.ItemDataRole.UserRole
_DETAILS = Qt.ItemDataRole.UserRole + 1
_LEFT, _PAD, _SIGN = 30, 8, 14
"""Pixels before the words of a row, around them, and the side of its symbol."""


class RecentFiles(QAbstractListModel):
    """One row a file, the latest first: what its report is called, or its name; and whether it is no longer there."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._paths: tuple[Path, ...] = ()
        self._notes: dict[Path, recent_notes.Note] = {}
        self._missing: frozenset[Path] = frozenset()
        self._jobs = Jobs(self)

    def update(self) -> None:
        """Take the files from the settings, and look, in a thread of its own, which of them are there."""
        self.beginResetModel()
        self._paths = self._preferences.recent
        self._notes = recent_notes.loads(self._preferences.recent_notes)
        self.endResetModel()
        self._jobs.start(partial(_missing, self._paths), self._take, _ignored)

    def path(self, index: Index) -> Path:
        """The file of a row."""
        return self._paths[index.row()]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._paths)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        path = self._paths[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._title(path)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((self._title(path), *self._details(path)))
            case Qt.ItemDataRole.ToolTipRole:
                return display_path(str(path))
            case _ if role == _MISSING:
                return path in self._missing
            case _ if role == _DETAILS:
                return self._details(path)
            case _:
                return None

    def _title(self, path: Path) -> str:
        """What the report of a file is called; its name where that is not known, or nobody can open it."""
        note = self._notes.get(path)
        known = note.title if note and path not in self._missing else ""
        return known or pasted.title(path) or display_name(path.name)

    def _details(self, path: Path) -> list[str]:
        """What is told of a file below its title."""
        if path in self._missing:
            return [self.tr("no longer at its place")]
        note = self._notes.get(path)
        if pasted.is_kept(path):
            told = [name_of_pasted()]
        else:
            told = [display_name(path.name) if note and note.title else display_path(str(path.parent))]
        if note and note.total:
            words = numeral(self.tr("{checked} of %n checked", "", note.total))
            told.append(words.format(checked=numeral(note.checked)) if note.checked else self.tr("not checked"))
        return told

    def _take(self, missing: frozenset[Path]) -> None:
        self._missing = missing
        if self._paths:
            self.dataChanged.emit(self.index(0), self.index(len(self._paths) - 1))


def _missing(paths: tuple[Path, ...]) -> frozenset[Path]:
    """Which files are not there; it may take long where a folder is on another computer."""
    return frozenset(path for path in paths if not _is_there(path))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a folder that may not be looked into
        return False


def _ignored(_fault: FaultError) -> None:
    """Where nothing could be found out, nothing is said of the files."""


class RecentPanel(QWidget):
    """The list, with a button that empties it. Hidden while there is nothing in it."""

    file_chosen = Signal(Path)
    """The ``Path`` of a file to open."""

    def __init__(self, theme: Theme, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recent_panel")
        self.setProperty("mirrored", self.isRightToLeft())
        self.setProperty("below", False)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = RecentFiles(preferences, self)
        self._view = _RecentView()
        self._view.setObjectName("recent_files")
        self._view.setAccessibleName(self.tr("Opened lately"))
        self._view.setModel(self._model)
        self._delegate = _RecentDelegate(self._view, theme)
        self._view.setItemDelegate(self._delegate)
        self._view.pressed_row.connect(lambda index: self.file_chosen.emit(self._model.path(index)))
        title = plain_label(self.tr("Opened lately"), "recent_title")
        measures.font(title, 13 / 13, QFont.Weight.DemiBold)
        self._clear = QPushButton(self.tr("Clear"))
        self._clear.setObjectName("recent_clear")
        self._clear.setProperty("plain", True)
        self._clear.setAccessibleName(self.tr("Clear the list of files opened lately"))
        self._clear.clicked.connect(preferences.forget_recent)
        head = QHBoxLayout()
        measures.margins(head, 8, 0, 8, 4)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._clear)
        column = QVBoxLayout(self)
        measures.margins(column, 16, 22, 16, 16)
        column.addLayout(head)
        column.addWidget(self._view, 1)
        for forgotten in (preferences.files_forgotten, preferences.notes_forgotten):
            forgotten.connect(self.update_files)
        self.update_files()

    @property
    def view(self) -> QListView:
        """The list."""
        return self._view

    def update_files(self) -> None:
        """Show what was opened last."""
        self._model.update()
        self.setVisible(self._model.rowCount() > 0)

    def set_below(self, below: bool) -> None:
        """Have the line towards what the list stands beside, or, where it does so, below."""
        if self.property("below") != below:
            self.setProperty("below", below)
            self.style().unpolish(self)
            self.style().polish(self)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self._view.viewport().update()


class _RecentView(QListView):
    pressed_row = Signal(QModelIndex)
    """A row was clicked, or pressed by Return or Space."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self.pressed_row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.currentIndex().isValid():
            self.pressed_row.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class _RecentDelegate(QStyledItemDelegate):
    """A file: its title or its name, and below it what else is known."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._layout(index).height + 2 * px(_PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        theme, mirrored = self._theme, self._view.isRightToLeft()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            painter.fillRect(rect, theme.chosen)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.hover)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(theme.accent, 1.5))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)
        sign, side = "lost" if index.data(_MISSING) else "page", px(_SIGN)
        left = rect.right() - px(_PAD) - side if mirrored else rect.left() + px(_PAD)
        painter.drawPixmap(left, rect.top() + px(_PAD) + px(3), theme.sign(sign, theme.soft, _SIGN))
        begin = rect.left() + (px(_PAD) if mirrored else px(_LEFT))
        self._layout(index).paint(painter, begin, rect.top() + px(_PAD), mirrored)
        painter.restore()

    def _layout(self, index: Index) -> RowLayout:
        theme = self._theme
        colour = theme.soft if index.data(_MISSING) else theme.ink
        name = Text(index.data(Qt.ItemDataRole.DisplayRole), colour, 14 / 13, QFont.Weight.Medium)
        width = self._view.viewport().width() - px(_LEFT) - px(_PAD)
        details = [Text(words, theme.soft, lines=2, joint=between()) for words in index.data(_DETAILS)]
        return RowLayout(((name,), details), self._view.font(), width)
