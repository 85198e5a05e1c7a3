"""The facts of the event: title above, the others in a row that wraps. A click on a fact shows its words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLayoutItem, QPushButton, QVBoxLayout, QWidget

from viewer.models.links import Related, Subject
from viewer.report import wording
from viewer.report.model import Report
from viewer.window.finding import Finding
from viewer.window.theme import Theme, scaled

_ROOM = 3
"""Pixels around the words of a link, for its frame of focus."""


class FactLink(QPushButton):
    """Words with a line below, which lead to the report's words for them. They wrap where they must."""

    def __init__(self, words: str, font: QFont, theme: Theme, underlined: bool) -> None:
        super().__init__(words)
        self.setFont(font)
        self.setFlat(True)
        self.setAutoDefault(True)  # Return presses it, as Space does
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = theme
        self._underlined = underlined
        self._marked = False
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Preferred)  # other buttons would rather not wrap
        policy.setVerticalPolicy(policy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def set_marked(self, marked: bool) -> None:
        """Whether the fact belongs to what is chosen."""
        self._marked = marked
        self.update()

    def marked(self) -> bool:
        """Whether the fact belongs to what is chosen."""
        return self._marked

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(self.font())
        return len(self._lines(width)) * (metrics.height() + 2) + 2 * _ROOM

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _ROOM + 1, _line_height(self.font()))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), 80), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the words
        metrics, theme = QFontMetrics(self.font()), self._theme
        hot = self.underMouse() or self._marked
        if self._marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.evidence)
            painter.drawRoundedRect(self.rect().adjusted(0, 1, 0, -1), 3, 3)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent, 1.5))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 3, 3)
        y = _ROOM
        for words in self._lines(self.width()):
            width = metrics.horizontalAdvance(words)
            x = self.width() - _ROOM - width if self.isRightToLeft() else _ROOM
            painter.setPen(theme.accent if hot and self._underlined else theme.ink)
            painter.drawText(x, y + metrics.ascent(), words)
            if self._underlined or hot:
                painter.setPen(QPen(theme.accent if hot else theme.rail, 1))
                line = y + metrics.ascent() + 3
                painter.drawLine(QPoint(x, line), QPoint(x + width, line))
            y += metrics.height() + 2

    def _lines(self, width: int) -> list[str]:
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[str] = []
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(max(1, width - 2 * _ROOM))
            lines.append(self.text()[line.textStart() : line.textStart() + line.textLength()].rstrip())
            line = layout.createLine()
        layout.endLayout()
        return lines or [""]


def _line_height(font: QFont) -> int:
    """Height of a fact of one line, in pixels."""
    return QFontMetrics(font).height() + 2 + 2 * _ROOM


class FlowLayout(QLayout):
    """Widgets side by side, in as many rows as they need; one that is wider than the row gets the whole of it."""

    def __init__(self, across: int, down: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._across, self._down = across, down
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, move: bool) -> int:
        x, y, row = 0, 0, 0
        mirrored = (parent := self.parentWidget()) is not None and parent.isRightToLeft()
        for item in self._items:
            size = item.sizeHint()
            width = min(size.width(), rect.width())
            if x and x + width > rect.width():
                x, y, row = 0, y + row + self._down, 0
            height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
            if move:
                left = rect.right() + 1 - x - width if mirrored else rect.left() + x
                item.setGeometry(QRect(left, rect.top() + y, width, height))
            x += width + self._across
            row = max(row, height)
        return y + row


class FactsHeader(QWidget):
    """Title and facts of the report; what it does not say is faint and cannot be chosen."""

    chosen = Signal(object)
    """A ``Subject``: a fact was chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facts")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Facts of the event"))
        self._theme = theme
        self._finding = Finding.NO_REPORT
        self._links: dict[str, FactLink] = {}
        self._content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(17, 11, 17, 8)
        self.show_report(Report(""))

    def link(self, name: str) -> FactLink:
        """The link of a fact. Raises KeyError if the report does not state it."""
        return self._links[name]

    def links(self) -> list[FactLink]:
        """The links, in order."""
        return list(self._links.values())

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for link in self._links.values():
            link.set_theme(theme)

    def set_finding(self, finding: Finding) -> None:
        """What is not found is called ``not stated`` only once everything was looked for."""
        self._finding = finding

    def show_report(self, report: Report) -> None:
        """Show the facts of a report."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._links = {}
        missing = wording.not_stated() if self._finding is Finding.DONE else "…"
        title = QFont(scaled(self.font(), 18 / 13, QFont.Weight.DemiBold))
        if wording.fact_spans(report, "title"):
            column.addWidget(self._link(report, "title", title))
        else:
            column.addWidget(self._missing_title(report, title))
        if self._finding is Finding.NO_REPORT:
            column.addSpacing(_line_height(self.font()))
        else:
            flow = FlowLayout(16, 0)
            for name in wording.FACT_LABELS:
                if name != "title":
                    flow.addWidget(self._fact(report, name, missing))
            column.addLayout(flow)
        if self._content:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self._column.addWidget(content)

    def show_related(self, related: Related) -> None:
        """Mark the facts that belong to what is chosen."""
        for name, link in self._links.items():
            link.set_marked(name in related.facts)

    def _missing_title(self, report: Report, font: QFont) -> QLabel:
        title = report.source.name or self.tr("No report is open")
        if self._finding is Finding.DONE:
            title = self.tr("Title not stated")
        label = QLabel(title)
        label.setObjectName("fact_missing")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font)
        label.setContentsMargins(_ROOM, _ROOM, _ROOM, _ROOM)
        label.setMinimumHeight(_line_height(font))
        label.setWordWrap(True)
        return label

    def _fact(self, report: Report, name: str, missing: str) -> QWidget:
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6 - _ROOM)
        label = QLabel(wording.fact_label(report, name))
        label.setObjectName("fact_label")
        label.setContentsMargins(_ROOM, _ROOM, 0, 0)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        if wording.fact_spans(report, name):
            link = self._link(report, name, scaled(self.font(), 1.0, QFont.Weight.Medium))
            row.addWidget(link, 1)
        else:
            unsaid = QLabel(missing)
            unsaid.setObjectName("fact_missing")
            unsaid.setContentsMargins(_ROOM, _ROOM, _ROOM, 0)
            pair.setMinimumHeight(_line_height(self.font()))
            row.addWidget(unsaid, 1, Qt.AlignmentFlag.AlignTop)
        return pair

    def _link(self, report: Report, name: str, font: QFont) -> FactLink:
        words = wording.fact_text(report, name)
        link = FactLink(words, font, self._theme, underlined=name != "title")
        label = wording.fact_label(report, name)
        link.setObjectName(f"fact_{name}")
        link.setAccessibleName(self.tr("{label}: {words}").format(label=label, words=words))
        link.setAccessibleDescription(self.tr("Shows the words of the report"))
        link.clicked.connect(lambda: self.chosen.emit(Subject("fact", name)))
        self._links[name] = link
        return link
