"""What a window shows while it has no report: how to open one, what is kept of it, and those that were opened last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from viewer.window import measures
from viewer.window.correcting.key_button import KeyButton
from viewer.window.flow_layout import FlowLayout
from viewer.window.menus import named_key
from viewer.window.plain import plain_label
from viewer.window.preferences import Preferences
from viewer.window.recent_panel import RecentPanel
from viewer.window.theme import Theme, px, scale, text_font

_WIDEST = 760
"""The widest card, in pixels."""
_WORDS = 600
"""The longest line of the introduction, in pixels."""
_ROOM, _ROUND = 48, 12
"""The space within its frame, and how round its corners are, in pixels."""
_SIDE, _BESIDE = 372, 900
"""The width of the list of reports opened last, and that of a window that has room for it, in pixels."""
_LOW = 420
"""Height of a window below which the card says only how to begin, in pixels."""
_UNBROKEN = 1 << 16
"""A width in which words stand on one line, in pixels."""
_INTRODUCTION = 18 / 17
"""The size of the introduction, as a factor of the text's."""


class EmptyView(QWidget):
    """A card in the middle; at the side, or below it where a window is narrow, what was opened last."""

    open_asked = Signal()
    paste_asked = Signal()
    sample_asked = Signal()
    file_chosen = Signal(Path)
    """The ``Path`` of a file to open."""

    def __init__(self, theme: Theme, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty_view")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._card = EmptyCard(theme)
        self._card.open.clicked.connect(self.open_asked)
        self._card.paste.clicked.connect(self.paste_asked)
        self._card.sample.clicked.connect(self.sample_asked)
        self._recent = RecentPanel(theme, preferences)
        self._recent.file_chosen.connect(self.file_chosen)
        area = QScrollArea()
        area.setObjectName("empty_area")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("empty_inside")
        area.setWidget(inside)
        self._middle = QVBoxLayout(inside)
        measures.margins(self._middle, 24, 16, 24, 16)
        self._middle.addStretch(1)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(self._card, 1000)
        centred.addStretch(1)
        self._middle.addLayout(centred)
        self._middle.addStretch(1)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        self._parts.addWidget(area, 1)
        self._parts.addWidget(self._recent)
        self.setFocusProxy(self._card.open)

    @property
    def recent(self) -> RecentPanel:
        """The list of what was opened last."""
        return self._recent

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._card.set_theme(theme)
        self._recent.set_theme(theme)

    def fit(self, width: int, height: int) -> None:
        """Share the room of a window of so many pixels."""
        beside = width >= px(_BESIDE)
        directions = QBoxLayout.Direction
        self._parts.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._card.set_compact(height < px(_LOW))
        self._recent.set_below(not beside)
        self._recent.setMinimumWidth(px(_SIDE) if beside else 0)
        self._recent.setMaximumWidth(px(_SIDE) if beside else width)
        self._recent.setMaximumHeight(height if beside else round(height * 0.3))


class EmptyCard(QWidget):
    """A frame of dashes, for it is a place to drop files on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._signs: list[tuple[QLabel, str]] = []
        column = QVBoxLayout(self)
        measures.margins(column, _ROOM, _ROOM - 4, _ROOM, _ROOM - 14)
        measures.spacing(column, 8)
        title = plain_label(self.tr("Open a report of an event"), "empty_title", wrapped=True)
        measures.font(title, 26 / 13, QFont.Weight.DemiBold)
        self._introduction = plain_label(
            self.tr(
                "Drop a file here. You will see what happened, in which order, who spoke and who was there, each with "
                "the words it comes from."
            ),
            "empty_introduction",
            wrapped=True,
        )
        self.open = KeyButton(self.tr("Open…"), _native("Ctrl+O"), sign="open")
        self.open.setProperty("main", True)
        self.paste = KeyButton(self.tr("Paste Text"), _native("Ctrl+Shift+V"), sign="paste")
        self.sample = KeyButton(self.tr("Sample Report"), "", sign="page")
        self._buttons = FlowLayout(10, 8)
        for name, button in (("open", self.open), ("paste", self.paste), ("sample", self.sample)):
            button.setObjectName(f"empty_{name}")
            button.setProperty("large", True)
            measures.font(button, 14 / 13, QFont.Weight.Medium)
            measures.least_height(button, 36)
            self._buttons.addWidget(button)
        column.addWidget(title)
        column.addWidget(self._introduction)
        column.addWidget(_gap(14))
        column.addLayout(self._buttons)
        column.addWidget(_gap(14))
        formats = self.tr("Text, Markdown, web page, Word (DOCX), OpenDocument (ODT), RTF, PDF with text, mail (EML)")
        promise = self.tr("Nothing leaves this computer. The file is never changed; your corrections are kept apart.")
        column.addLayout(self._line("export", formats))
        column.addLayout(self._line("lock", promise))
        self._set_widest()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for label, sign in self._signs:
            label.setPixmap(theme.sign(sign, theme.soft, 14))
        self._introduction.setFont(text_font(scale() * _INTRODUCTION))
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Say only how to begin, or the rest as well."""
        for label in self.findChildren(QLabel):
            label.setVisible(not compact or label.objectName() == "empty_title")
        room = px(_ROOM) // 3 if compact else px(_ROOM)
        self.setContentsMargins(room - px(_ROOM), room - px(_ROOM), room - px(_ROOM), room - px(_ROOM))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._introduction.setFont(text_font(scale() * _INTRODUCTION))
            self._set_widest()

    def sizeHint(self) -> QSize:
        return QSize(px(_WIDEST), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.control, 1, Qt.PenStyle.DashLine))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, px(_ROUND), px(_ROUND))

    def _set_widest(self) -> None:
        self.setMaximumWidth(px(_WIDEST))
        self._introduction.setMaximumWidth(px(_WORDS))

    def _line(self, sign: str, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        measures.spacing(row, 14)
        said = plain_label(words, "empty_line", wrapped=True)
        label = _LineSign(said)
        self._signs.append((label, sign))
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(said, 1)
        return row


class _LineSign(QLabel):
    """A sign at the middle of the first line of words, whose height depends on the script that they are written in."""

    def __init__(self, words: QLabel) -> None:
        super().__init__()
        self._words = words

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self._words.heightForWidth(_UNBROKEN)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _gap(pixels: int) -> QWidget:
    room = QWidget()
    measures.least_height(room, pixels)
    return room


def _native(keys: str) -> str:
    return named_key(QKeySequence(keys))
