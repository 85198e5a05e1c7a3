"""Export Data → Safe Copy: whose names are hidden, what is left that could be one, and the format to write."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.report.exchange import FORMATS, Format
from viewer.report.model import Report
from viewer.report.safe_copy import Hidden, hide
from viewer.window import measures
from viewer.window.hiding_options import HidingOptions
from viewer.window.leftovers_panel import LeftoversPanel
from viewer.window.plain import plain_label, show_note
from viewer.window.scrolled import Scrolled
from viewer.window.slices import Slices, Steps

_PAUSE = 250
"""Milliseconds in which more names may be ticked before the first is hidden."""


class SafeExportDialog(QDialog):
    """Makes a safe copy as it is asked for, and asks for it to be written."""

    wanted = Signal(Hidden, Format)
    """A ``Hidden`` and the ``Format`` in which it is to be written."""

    def __init__(self, report: Report, titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        """``titles`` say what each of the formats is, by name."""
        super().__init__(parent)
        self.setObjectName("safe_export_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export a Safe Copy"))
        self._report = report
        self._made: Hidden | None = None
        self._work = Slices(self)
        self._work.done.connect(self._show)
        self._work.failed.connect(lambda error: self.tell_of(str(error)))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(lambda: self._work.start(self._steps()))
        self.finished.connect(self._work.stop)
        self._format = QComboBox()
        self._format.setObjectName("safe_format")
        self._format.setMaxVisibleItems(len(titles))
        for name, title in titles.items():
            self._format.addItem(title, name)
        self.hiding = HidingOptions(report, nobody=False)
        self.leftovers = LeftoversPanel()
        for part in (self.hiding, self.leftovers):
            part.changed.connect(self._begin)
        self._note = plain_label(name="print_note", wrapped=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._save = self._arrange()
        self._begin()

    def tell_of(self, told: str | Path) -> None:
        """Say how something that was asked for here went: a sentence, or the file that was written."""
        if isinstance(told, Path):
            told = " ".join(filter(None, (self.tr("Wrote {path}.").format(path=told), self._warning())))
        show_note(self._note, told, warns=bool(self._warning()) and self._warning() in told)

    def _warning(self) -> str:
        """What is to be known of the copy that was made."""
        return self.hiding.asks(self.leftovers.also) or (self._made.warning if self._made else "")

    def _arrange(self) -> QPushButton:
        form = QFormLayout()
        title = self.tr("&Format")
        form.addRow(title, self._format)
        for widget in (self._format, self._format.view()):
            widget.setAccessibleName(title.replace("&", ""))
        close = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())
        close.setAutoDefault(False)
        save = cast("QPushButton", self._buttons.addButton(self.tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole))
        save.setObjectName("save_safe_copy")
        save.setDefault(True)
        save.clicked.connect(lambda: self.wanted.emit(self._made, FORMATS[self._format.currentData()]))
        self._buttons.rejected.connect(self.reject)
        asked = QWidget()
        inner = QVBoxLayout(asked)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(form)
        inner.addWidget(self.hiding)
        inner.addWidget(self.leftovers)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(Scrolled(asked), 1)
        column.addWidget(self._note)
        column.addWidget(self._buttons)
        measures.size(self, 640, 560)
        return save

    def _begin(self) -> None:
        self.tell_of(self.tr("Hiding names…"))
        self._save.setEnabled(False)
        self._work.stop()  # the copy it makes shows names that are to be hidden now
        self._pause.start(0 if self._made is None else _PAUSE)

    def _steps(self) -> Steps:
        return (yield partial(hide, self._report, self.hiding.hidden, self.leftovers.also))

    def _show(self, hidden: Hidden) -> None:
        self._made = hidden
        self.leftovers.show_left(hidden)
        self.tell_of(self._warning())
        self._save.setEnabled(not self.hiding.asks(self.leftovers.also))
