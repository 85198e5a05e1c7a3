"""Looks for words that are cut: in a window or dialog that is shown, and in its menus.

Words may be elided where the whole can be had in another way: from a tooltip. A button may show a symbol alone where
it has a name for screen readers, and a tooltip.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QStyleOptionViewItem,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from tests.window.cut_controls import of_button, of_combo_box, of_field, of_group, of_header, of_label, of_tabs
from tests.window.cut_measures import SLACK, can_scroll, name, size, tells

_BARE_DELEGATES = ("QStyledItemDelegate", "QItemDelegate")
"""What Qt paints rows with; others paint what fits."""
_OWN_PARTS = (QComboBox, QTabBar)
"""What has parts of its own, which it looks after."""


def cut(root: QWidget, room: QSize | None = None) -> list[str]:
    """What is cut in a window or dialog, a line each. ``room`` is what it must not be larger than."""
    found: list[str] = []
    if room is not None and (root.width() > room.width() or root.height() > room.height()):
        found.append(f"{name(root)} takes {size(root.size())}, of {size(room)}")
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or (widget is not root and widget.isWindow()) or _is_within(widget, _OWN_PARTS):
            continue
        for kind, rule in _RULES:
            if isinstance(widget, kind):
                found += [f"{name(widget)}: {what}" for what in rule(widget)]
                break
    return list(dict.fromkeys(found))


def cut_entries(menu: QMenu, room: QSize) -> list[str]:
    """What of a menu, and of the menus in it, a screen has no room for: Qt sets a high one in several columns."""
    menu.aboutToShow.emit()
    found: list[str] = []
    hint = menu.sizeHint()
    columns = math.ceil(hint.height() / room.height())
    if columns * hint.width() > room.width():
        found.append(f"menu “{menu.title()}” takes {columns} columns of {hint.width()} pixels, of {size(room)}")
    for action in menu.actions():
        if isinstance(inner := action.menu(), QMenu):
            found += cut_entries(inner, room)
    return found


def _of_rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None or isinstance(view.parentWidget(), QComboBox):
        return
    if view.viewport().height() < view.fontMetrics().height() and model.rowCount():
        yield f"its rows have {view.viewport().height()} pixels"
    columns = model.columnCount() if isinstance(view, (QTreeView, QTableView)) else 1
    for row in range(model.rowCount(view.rootIndex())):
        for column in range(columns):
            index = model.index(row, column, view.rootIndex())
            rect = view.visualRect(index)
            if not rect.isValid() or not rect.intersects(view.viewport().rect()) or view.indexWidget(index):
                continue
            option = QStyleOptionViewItem()
            view.initViewItemOption(option)
            option.rect = rect  # pyright: ignore[reportAttributeAccessIssue]
            delegate = view.itemDelegateForIndex(index)
            hint = delegate.sizeHint(option, index)
            words = str(index.data() or "")
            if words and hint.height() > rect.height() + SLACK:
                yield f"row “{words}” is {rect.height()} high, and needs {hint.height()}"
            if words and type(delegate).__name__ in _BARE_DELEGATES and not can_scroll(view, across=True):
                seen = rect.intersected(view.viewport().rect()).width()
                told = index.data(Qt.ItemDataRole.ToolTipRole)
                if hint.width() > seen + SLACK and not tells(told, words):
                    yield f"row “{words}” is {seen} wide, and needs {hint.width()}, and no tooltip says it"


def _of_area(area: QAbstractScrollArea) -> Iterator[str]:
    """Whatever it holds can be reached, a line at a time at least."""
    port = area.viewport()
    high = area.verticalScrollBar().maximum() > 0
    if high and port.height() < area.fontMetrics().height() + SLACK:
        yield f"what it holds is scrolled in {port.height()} pixels"
    if area.horizontalScrollBar().maximum() > 0 and not can_scroll(area, across=True):
        yield f"what it holds is {area.horizontalScrollBar().maximum()} pixels wider than it is"
    if high and not can_scroll(area, across=False):
        yield f"what it holds is {area.verticalScrollBar().maximum()} pixels higher than it is"


def _is_within(widget: QWidget, kinds: tuple[type[QWidget], ...]) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, kinds):
            return True
        parent = parent.parentWidget()
    return False


_RULES: tuple[tuple[type[QWidget], Callable[..., Iterator[str]]], ...] = (
    (QLabel, of_label),
    (QAbstractButton, of_button),
    (QComboBox, of_combo_box),
    (QTabBar, of_tabs),
    (QGroupBox, of_group),
    (QHeaderView, of_header),
    (QLineEdit, of_field),
    (QAbstractItemView, _of_rows),
    (QAbstractScrollArea, _of_area),
)
"""What is looked at, the more special kind first."""
