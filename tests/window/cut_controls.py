"""Which words of a label, a button, a field and the like are cut: one function for each kind, a sentence for each."""

from __future__ import annotations

from collections.abc import Iterator
from types import FunctionType
from typing import cast

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStyleOptionGroupBox,
    QStyleOptionTab,
    QTabBar,
    QToolButton,
)

from tests.window.cut_measures import SLACK, hidden, less, plain, size, tells, wide
from viewer.window.elided_label import ElidedLabel
from viewer.window.field_button import FieldButton

_LINE_EDIT = 2
"""Pixels that a field leaves free at each side of its words."""
_CORNER = "qt_tableview_cornerbutton"
"""What Qt has where the heads of a table meet; it says nothing."""


def of_label(label: QLabel) -> Iterator[str]:
    """Words are elided with a tooltip, or wrapped, or there is room for all of them."""
    words = label.text()
    if not words:
        return
    if isinstance(label, ElidedLabel):
        if wide(label, words) > label.contentsRect().width() + SLACK and not tells(label.toolTip(), words):
            yield f"“{words}” is elided, and no tooltip says it"
    elif label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + SLACK:
            yield f"“{words}” is {label.height()} high, and needs {label.heightForWidth(label.width())}"
        elif label.minimumSizeHint().width() > label.width() + SLACK:
            yield f"“{words}” is {label.width()} wide, and its longest word {label.minimumSizeHint().width()}"
    elif less(label.size(), label.sizeHint()):
        yield f"“{words}” has {size(label.size())}, and needs {size(label.sizeHint())}"
    yield from hidden(label, words)


def of_button(button: QAbstractButton) -> Iterator[str]:
    """Its words, or, of a symbol alone, a name and a tooltip; what paints itself knows what it needs at least."""
    words = plain(button.text())
    if isinstance(button.parentWidget(), QLineEdit) or button.objectName() == _CORNER:
        return
    paints_itself = isinstance(type(button).paintEvent, FunctionType)
    if not words and not paints_itself:
        if not (button.accessibleName() and button.toolTip()):
            yield "a symbol, and no tooltip and name that say what it does"
    elif isinstance(button, (QCheckBox, QRadioButton)):
        yield from _of_box(button)
    elif less(button.size(), button.minimumSizeHint()):
        yield f"“{words}” has {size(button.size())}, and needs {size(button.minimumSizeHint())}"
    elif isinstance(button, QPushButton) and not paints_itself:
        option = QStyleOptionButton()
        button.initStyleOption(option)
        rect = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
        taken = wide(button, words) + (button.iconSize().width() + 4 if not button.icon().isNull() else 0)
        if taken > rect.width() + SLACK:
            yield f"“{words}” has {rect.width()} pixels, and needs {round(taken)}"
    yield from hidden(button, words)


def _of_box(box: QAbstractButton) -> Iterator[str]:
    option = QStyleOptionButton()
    cast("QCheckBox", box).initStyleOption(option)
    part = QStyle.SubElement.SE_CheckBoxContents
    if isinstance(box, QRadioButton):
        part = QStyle.SubElement.SE_RadioButtonContents
    room, words = box.style().subElementRect(part, option, box).width(), plain(box.text())
    if wide(box, words) > room + SLACK:
        yield f"“{words}” has {room} pixels, and needs {round(wide(box, words))}"
    if box.fontMetrics().height() > box.height() + SLACK:
        yield f"“{words}” is {box.height()} high"


def of_combo_box(box: QComboBox) -> Iterator[str]:
    """What is chosen, and what its list offers."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    words = box.currentText()
    if wide(box, words) > room.width() + SLACK and not tells(box.toolTip(), words):
        yield f"“{words}” has {room.width()} pixels, and needs {round(wide(box, words))}"
    if box.fontMetrics().height() > box.height() + SLACK:
        yield f"“{words}” is {box.height()} high"
    yield from hidden(box, words)
    if box.isEnabled() and box.count() and not box.isEditable():
        yield from _of_popup(box)


def _of_popup(box: QComboBox) -> Iterator[str]:
    view, focus = box.view(), QApplication.focusWidget()
    box.showPopup()
    most = max((wide(view, box.itemText(row)), box.itemText(row)) for row in range(box.count()))
    room = view.viewport().width()
    need = view.sizeHintForColumn(0)
    box.hidePopup()
    if focus is not None:
        focus.setFocus()
    if need > room + SLACK:
        yield f"“{most[1]}” in its list has {room} pixels, and needs {need}"


def of_tabs(tabs: QTabBar) -> Iterator[str]:
    """The titles of tabs."""
    for number in range(tabs.count()):
        option = QStyleOptionTab()
        tabs.initStyleOption(option, number)
        words = plain(tabs.tabText(number))
        shown = plain(cast("str", option.text))  # pyright: ignore[reportAttributeAccessIssue]
        if tabs.isTabVisible(number) and shown != words:
            yield f"“{words}” is elided to “{shown}”"
        if not tabs.rect().adjusted(-1, -1, 1, 1).contains(tabs.tabRect(number)):
            yield f"“{words}” is beyond its edge"
    yield from hidden(tabs, "its tabs")


def of_group(group: QGroupBox) -> Iterator[str]:
    """The title of a group of fields, which Qt may paint beyond its edge."""
    option = QStyleOptionGroupBox()
    group.initStyleOption(option)
    part = QStyle.SubControl.SC_GroupBoxLabel
    rect = group.style().subControlRect(QStyle.ComplexControl.CC_GroupBox, option, part, group)
    words = plain(group.title())
    if wide(group, words) > min(rect.width(), group.width() - rect.left()) + SLACK:
        yield f"“{words}” has {rect.width()} pixels, and needs {round(wide(group, words))}"
    if rect.height() + SLACK < group.fontMetrics().height():
        yield f"“{words}” is {rect.height()} high"
    strip = group.grab(QRect(0, 0, group.width(), rect.bottom())).toImage()
    for x in (0, strip.width() - 1) if words else ():
        if len({strip.pixel(x, y) for y in range(strip.height())}) > 1:
            yield f"“{words}” is painted up to an edge"


def of_header(header: QHeaderView) -> Iterator[str]:
    """The heads of columns and rows."""
    model, across = header.model(), header.orientation() == Qt.Orientation.Horizontal
    for number in range(header.count() if model else 0):
        need, size = header.sectionSizeHint(number), header.sectionSize(number)
        told = model.headerData(number, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        words = str(model.headerData(number, header.orientation()) or "")
        if words and not header.isSectionHidden(number) and need > size + SLACK and not tells(told, words):
            yield f"“{words}” has {size} pixels {'across' if across else 'down'}, and needs {need}"


def of_field(field: QLineEdit) -> Iterator[str]:
    """What stands in a field while nothing is typed."""
    letters = f"Ágj{field.text() or field.placeholderText()}"  # a font may leave more room around them
    if min(field.fontMetrics().height(), field.fontMetrics().tightBoundingRect(letters).height()) > field.height():
        yield f"“{field.text() or field.placeholderText()}” is {field.height()} high"
    yield from hidden(field, field.text() or field.placeholderText())
    words = field.placeholderText()
    if not words or field.text():
        return
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    rect = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    margins = field.textMargins()
    room = rect.width() - margins.left() - margins.right() - 2 * _LINE_EDIT
    found = (one for one in field.findChildren(QToolButton) if one.isVisibleTo(field))
    buttons = [one for one in found if not isinstance(one, FieldButton)]  # those are within the margins
    room -= sum(one.width() for one in buttons)
    if wide(field, words) > room + SLACK and not tells(field.toolTip(), words):
        yield f"placeholder “{words}” has {room} pixels, and needs {round(wide(field, words))}"
