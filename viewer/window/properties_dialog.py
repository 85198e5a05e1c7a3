"""File → Properties: what is known of the file of a report, what it says of itself apart from what was measured."""

from __future__ import annotations

import datetime
import re
from itertools import accumulate
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from viewer.language import Words
from viewer.models.plain_words import entry
from viewer.report import properties
from viewer.report.source import Source
from viewer.window import measures
from viewer.window.buttons import without_icons
from viewer.window.hearing import announce
from viewer.window.plain import plain_label
from viewer.window.value_text import ValueText

_SIZE = (600, 620)
_LABEL = 20
"""How wide the labels may be, in letters of usual width; longer ones wrap."""
_MOST_LABEL = 120
"""The most characters that are shown of a label."""
_MOST_VALUE = 1000
"""The most characters that are shown of a value."""
_MOST = 500
"""The most values that are shown of what the file says of itself."""
_MOST_CHARACTERS = 50_000
"""The most characters of such values and their labels: some scripts take ten times as long to set as others."""
_WORD = re.compile(r"\S{12}(?=\S)")


class PropertiesDialog(Words):
    """What the dialog says."""


def show_properties(source: Source, path: Path | None, changed: datetime.datetime | None, parent: QWidget) -> None:
    """Show what is known of a file, instead of what was shown before. ``changed`` is when it changed on the disk."""
    for before in parent.findChildren(QDialog, "properties"):
        before.setObjectName("")  # it is deleted later
        before.close()
    dialog = QDialog(parent)
    dialog.setObjectName("properties")
    dialog.setWindowTitle(PropertiesDialog.tr("Properties"))
    measured, stated = properties.measured(source, path, changed), properties.stated(source)
    inner = QWidget()
    groups = QVBoxLayout(inner)
    groups.addWidget(_group(PropertiesDialog.tr("The file"), "measured", measured, {source.sha256}))
    title = PropertiesDialog.tr("What the file says of itself (not checked)")
    first = _first(stated)
    groups.addWidget(_group(title, "stated", first, set()))
    if left := len(stated) - len(first):
        sentence = PropertiesDialog.tr("%n more value(s) are not shown. Copy All copies them, too.", "", left)
        groups.addWidget(plain_label(sentence, "left_out", wrapped=True))
    groups.addStretch()
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumWidth(inner.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
    for widget in (inner, area.viewport()):
        widget.setAutoFillBackground(False)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    copy = buttons.addButton(PropertiesDialog.tr("Copy &All"), QDialogButtonBox.ButtonRole.ActionRole)
    copy.setObjectName("copy_all")
    copy.clicked.connect(lambda: _copy(dialog, measured + stated))
    close = buttons.button(QDialogButtonBox.StandardButton.Close)
    column = QVBoxLayout(dialog)
    column.addWidget(area)
    without_icons(buttons)
    column.addWidget(buttons)
    close.setDefault(True)  # of its dialog, which it must stand in
    measures.size(dialog, *_SIZE)
    close.setFocus()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()


def _group(title: str, name: str, lines: properties.Lines, digits: set[str]) -> QGroupBox:
    """A part of the dialog. What is in ``digits`` is shown in letters of the same width."""
    group = QGroupBox(title)
    group.setObjectName(name)
    form = QFormLayout(group)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    for label, value in lines:
        text = ValueText(label, value, digits=value in digits, most=_MOST_VALUE)
        form.addRow(_label(label, text), text)
    return group


def _first(lines: properties.Lines) -> properties.Lines:
    """As many as are shown of what a file says of itself."""
    lengths = (min(len(label), _MOST_LABEL) + min(len(value), _MOST_VALUE) for label, value in lines)
    return lines[: min(_MOST, sum(length <= _MOST_CHARACTERS for length in accumulate(lengths)))]


def _label(label: str, buddy: QWidget) -> QLabel:
    shown = label if len(label) <= _MOST_LABEL else f"{label[:_MOST_LABEL]}…"
    breakable = _WORD.sub("\\g<0>\N{ZERO WIDTH SPACE}", shown)
    widget = plain_label(entry(breakable), wrapped=True)
    widget.setAccessibleName(label)
    side = Qt.AlignmentFlag.AlignRight if widget.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    widget.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)  # whatever script it has
    widget.setBuddy(buddy)
    widget.setFixedWidth(_LABEL * widget.fontMetrics().averageCharWidth())
    widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    return widget


def _copy(dialog: QDialog, lines: properties.Lines) -> None:
    pair = PropertiesDialog.tr("{label}: {value}", "a line of what is copied")
    QGuiApplication.clipboard().setText("".join(f"{pair.format(label=a, value=b)}\n" for a, b in lines))
    announce(dialog, PropertiesDialog.tr("Copied."))
