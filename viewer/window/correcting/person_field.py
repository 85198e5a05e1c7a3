"""A field for a person: what is typed is looked for among the people, and may be a new one's name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QFrame,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from viewer.language import Words, numeral
from viewer.models.typed import folded, words_of
from viewer.report import categories, wording
from viewer.report.model import Report
from viewer.report.separating import parted
from viewer.window.row_layout import RowLayout, Text
from viewer.window.tall_words import keep_in_the_middle
from viewer.window.theme import px

_DETAIL, _ID, _TYPED = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
_MOST = 8
"""So many people are offered at once."""
_WIDTH = 283
_NAME = 120
"""So wide a name likes to be at least, in pixels."""
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Known(Words):
    """What is told of people who can be chosen."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Somebody who can be chosen: the id, the name, other names, and a line that tells who that is."""

    id: str
    name: str
    detail: str
    others: tuple[str, ...] = ()


def choices(report: Report) -> tuple[Choice, ...]:
    """All people of a report: ``host, interpreter · items 1, 3``."""
    items: dict[str, list[str]] = {}
    for number, item in enumerate(report.programme):
        for who in dict.fromkeys(who.id for who in item.participants):
            items.setdefault(who, []).append(numeral(number + 1))
    groups = wording.groups(report)

    def told(person_id: str, role: str) -> str:
        numbers = items.get(person_id, [])
        there = Known.tr("item(s) {numbers}", "", len(numbers)) if numbers else ""
        where = there.format(numbers=wording.listed(numbers)) if there else categories.group_of_one(groups[person_id])
        return parted((role, where))

    return tuple(
        Choice(one.id, one.name, told(one.id, str(one.role.value) if one.role else ""), one.variants)
        for one in report.people
    )


class PersonField(QLineEdit):
    """A line to type a name in. What is typed and not chosen is nobody yet (``chosen``)."""

    decided = Signal()
    """Somebody was chosen, or nobody is any more."""

    def __init__(self, people: tuple[Choice, ...], person_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._id = person_id
        self._new = ""
        self.setText(next((one.name for one in people if one.id == person_id), ""))
        self.setPlaceholderText(self.tr("A name"))
        self.setCursorPosition(0)
        keep_in_the_middle(self)
        self._rows = QStandardItemModel(self)
        self._completer = QCompleter(self._rows, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCompletionRole(_TYPED)
        self._completer.setMaxVisibleItems(_MOST + 1)
        self._completer.setWidget(self)  # not by ``setCompleter``: arrow keys would write names into the line
        self._completer.activated[QModelIndex].connect(self._take)  # pyright: ignore[reportIndexIssue]
        self.textEdited.connect(self._offer)

    @property
    def person_id(self) -> str:
        """The id of who was chosen, or whose whole name was typed; "" where nobody of the report was."""
        if self._id or self._new:
            return self._id
        typed = self.name.casefold()
        return next((one.id for one in self._people if one.name.casefold() == typed), "") if typed else ""

    @property
    def new_name(self) -> str:
        """The name of the new person who was asked for, else ""."""
        return self._new

    @property
    def name(self) -> str:
        """What stands in the field."""
        return " ".join(self.text().split())

    @property
    def is_open(self) -> bool:
        """Whether something was typed that is nobody's name and was not asked to be a new person."""
        return bool(self.name) and not self.person_id and not self._new

    def popup(self) -> QAbstractItemView:
        """The list of those who are offered."""
        return cast(QAbstractItemView, self._completer.popup())

    def sizeHint(self) -> QSize:
        return QSize(px(_NAME), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self.popup().isVisible():
            self._show("")
            return
        if event.key() in _TAKES and self.popup().isVisible() and not self.popup().currentIndex().isValid():
            self.popup().hide()
            self._take(self._rows.index(0, 0))
            return
        super().keyPressEvent(event)

    def _offer(self, text: str) -> None:
        self._id = self._new = ""
        self.decided.emit()
        if text.strip():
            self._show(text)
        else:
            self.popup().hide()

    def _show(self, text: str) -> None:
        """Offer those whose names hold what was typed, the ones where a name begins so first; then a new person."""
        words = words_of(text)
        found = [one for one in self._people if all(word in self._names(one) for word in words)]
        found.sort(key=lambda one: not any(part.startswith(tuple(words)) for part in self._names(one).split()))
        self._rows.clear()
        for one in found[:_MOST]:
            self._rows.appendRow(_row(one.name, one.detail, one.id))
        typed = " ".join(text.split())
        if typed:
            self._rows.appendRow(_row(self.tr("Add “{name}” as a new person").format(name=typed), "", "", typed))
        popup = self.popup()
        popup.setObjectName("people_offered")
        popup.setAccessibleName(self.tr("People"))
        if not isinstance(popup.itemDelegate(), _Offers):
            popup.setItemDelegate(_Offers(popup))
            popup.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
            palette = popup.palette()
            palette.setColor(palette.ColorRole.WindowText, palette.color(palette.ColorRole.Dark))  # of the frame
            popup.setPalette(palette)
        rect = self.rect()
        rect.setWidth(max(self.width(), px(_WIDTH)))
        if self.isRightToLeft():
            rect.moveRight(self.rect().right())
        self._completer.complete(rect)
        self._fit(popup)
        popup.setCurrentIndex(QModelIndex())  # so that the first arrow key leads to the first one, as Return takes it

    def _fit(self, popup: QAbstractItemView) -> None:
        """Make the list as high as its rows, which are not all of one height."""
        rows = sum(popup.sizeHintForRow(row) for row in range(self._rows.rowCount()))
        there, height = popup.geometry(), min(popup.height(), rows + 2 * popup.frameWidth())
        if there.top() < self.mapToGlobal(QPoint()).y():  # it stands above the line
            there.setTop(there.bottom() + 1 - height)
        there.setHeight(height)
        popup.setGeometry(there)

    @staticmethod
    def _names(one: Choice) -> str:
        return folded("\n".join((one.name, *one.others)))

    def _take(self, index: QModelIndex) -> None:
        self._id, typed = index.data(_ID), index.data(_TYPED)
        self._new = "" if self._id else typed
        self.setText(typed)
        self.decided.emit()


def _row(shown: str, detail: str, person_id: str, typed: str = "") -> QStandardItem:
    item = QStandardItem(shown)
    item.setData(detail, _DETAIL)
    item.setData(person_id, _ID)
    item.setData(typed or shown, _TYPED)
    item.setData(wording.listed((shown, detail)), Qt.ItemDataRole.AccessibleTextRole)
    item.setEditable(False)
    return item


class _Offers(QStyledItemDelegate):
    """A name, and below it who that is."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.viewport().width()
        return QSize(px(_WIDTH) // 2, self._layout(index, width).height + px(9))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, state = option.rect, option.state  # pyright: ignore[reportAttributeAccessIssue]
        palette = self._view.palette()
        if state & QStyle.StateFlag.State_Selected:
            ground = palette.highlight().color()
            ground.setAlphaF(0.14)
            painter.fillRect(rect, ground)
            bar = rect.adjusted(0, 0, px(3) - rect.width(), 0)
            if self._view.isRightToLeft():
                bar.moveRight(rect.right())
            painter.fillRect(bar, palette.highlight())
        if not index.data(_ID) and index.row():
            painter.setPen(palette.color(palette.ColorRole.Mid))
            painter.drawLine(rect.topLeft(), rect.topRight())
        layout = self._layout(index, rect.width())
        layout.paint(painter, rect.left() + px(10), rect.top() + px(4), self._view.isRightToLeft())

    def _layout(self, index: QModelIndex | QPersistentModelIndex, width: int) -> RowLayout:
        palette, font = self._view.palette(), self._view.font()
        soft = palette.color(palette.ColorRole.PlaceholderText)
        name = Text(index.data(), palette.text().color(), lines=2, weight=QFont.Weight.Medium)
        detail = Text(index.data(_DETAIL), soft, 12 / 13, lines=1)
        least = QFontMetrics(font).averageCharWidth() * 12
        return RowLayout(((name,), (detail,)), font, max(width - px(20), least))
