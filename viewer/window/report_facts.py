"""Title and facts of one report, as links, with what it does not state folded away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from viewer.language import numeral
from viewer.models.links import Subject
from viewer.models.plain_words import tool_tip
from viewer.report import doubtful, doubting, headlines, marking, wording
from viewer.report.model import Report
from viewer.window import measures
from viewer.window.early import ABOVE
from viewer.window.fact_label import FactLabel
from viewer.window.fact_link import FactLink
from viewer.window.facts_page import STAND_IN, FactsPage, Font
from viewer.window.finding import Finding
from viewer.window.flow_layout import ROOM, FlowLayout, line_height
from viewer.window.plain import plain_label
from viewer.window.theme import Theme

_TITLE: Font = (20 / 13, QFont.Weight.DemiBold)
_TITLE_LINES = 2
"""A title takes so many lines at most."""


class ReportFacts(FactsPage):
    """The facts that a report states, and those that it does not."""

    chosen = Signal(Subject)
    """A fact was chosen."""
    menu_asked = Signal(Subject, QPoint)
    """A fact whose menu is asked for, and a place on the screen."""
    change_asked = Signal(Subject)
    """A fact is to be changed, or to be stated."""
    words_asked = Signal()
    """Its words are to be seen."""
    reached = Signal(FactLink)
    """The keyboard has come to a link."""
    turned = Signal(bool)
    """What is not stated was unfolded, or folded away."""

    def __init__(self, report: Report, finding: Finding, theme: Theme, beside: QSize, *, unfolded: bool) -> None:
        """``finding``: how far everything was looked for; ``unfolded``: also show what is not stated."""
        super().__init__(beside)
        self._finding = finding
        self._theme = theme
        self._unfolded = unfolded
        self._fold: QPushButton | None = None
        """What shows the facts that are not stated; None where all are."""
        self._missing: list[str] = []
        """The names of these facts."""
        if wording.fact_parts(report, "title"):
            self.put_title(self._link(report, "title", _TITLE))
        elif finding is Finding.DONE:
            self.put_title(self._stand_in(report))
        else:
            self.add_name(report.source.name)
        self.put_rest(self._facts(report))

    def words(self) -> list[QWidget]:
        return [*super().words(), *self.findChildren(QPushButton)]

    def stops(self) -> list[QWidget]:
        before: list[QWidget] = [link for name, link in self.links.items() if name not in self._missing]
        behind = [self.links[name] for name in self._missing]
        return [*before, *((self._fold,) if self._fold else ()), *behind]

    def unfold(self) -> None:
        if self._fold is not None:
            self._fold.setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for link in self.links.values():
            link.set_theme(theme)
        if self._fold is not None:
            self._fold.setIcon(theme.icon("down" if self._unfolded else "next", 12))

    def _stand_in(self, report: Report) -> QWidget:
        """What stands in the place of a title that is not stated, and says what it is."""
        words, called = headlines.stand_in(report)
        if not words:
            return self._link(report, "title", STAND_IN, self.tr("Title not stated"))
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        measures.spacing(row, 5)
        label = plain_label(called, "title_label")
        measures.font(label, 12 / 13, QFont.Weight.Medium)
        row.addSpacing(ROOM)
        link = self._link(report, "title", STAND_IN, words)
        row.addWidget(_FirstLine(label, link), 0, QtCore.Qt.AlignmentFlag.AlignTop)
        title, missing = wording.fact_label(report, "title"), wording.not_stated()
        told = self.tr("{label}: {missing}; {called}: {words}")
        link.setAccessibleName(told.format(label=title, missing=missing, called=called, words=words))
        row.addWidget(link, 1)
        return pair

    def _facts(self, report: Report) -> FlowLayout:
        """The facts below the title: those that are stated, then the others, folded unless they were unfolded."""
        flow, missing = FlowLayout(16, 0), {}
        for name in wording.FACT_LABELS:
            if name == "title":
                continue
            fact = self._fact(report, name)
            if self._finding is Finding.DONE and self._says_nothing(report, name):
                missing[name] = fact
            else:
                flow.addWidget(fact)
        self._missing = list(missing)
        if missing:
            self._fold = self._folding(list(missing.values()))
            for widget in (self._fold, *missing.values()):
                flow.addWidget(widget)
        return flow

    @staticmethod
    def _says_nothing(report: Report, name: str) -> bool:
        """Whether a fact is not stated, and no reader has said so."""
        return not wording.is_stated(report, name) and marking.of_fact(report, name) is None

    def _folding(self, folded: Sequence[QWidget]) -> QPushButton:
        """The button that shows how many facts are not stated, and these when it is pressed."""
        button = _Fold(numeral(self.tr("%n not stated", "", len(folded))))
        button.setObjectName("facts_fold")
        button.setProperty("plain", True)
        measures.symbol(button, 16)
        button.setCheckable(True)
        button.setToolTip(self.tr("No words were found in the report that state these facts"))
        button.setChecked(self._unfolded)

        def show(shown: bool) -> None:
            button.setIcon(self._theme.icon("down" if shown else "next", 12))
            for fact in folded:
                fact.setVisible(shown)
                for link in fact.findChildren(FactLink):
                    link.is_folded = not shown

        def turn(unfolded: bool) -> None:
            self._unfolded = unfolded
            show(unfolded)
            self.turned.emit(unfolded)

        if not self._unfolded:
            show(False)
        else:  # they are no part of anything yet: a widget that is shown then is a window of its own
            button.setIcon(self._theme.icon("down", 12))
        button.toggled.connect(turn)
        return button

    def _fact(self, report: Report, name: str) -> QWidget:
        missing = wording.not_stated() if self._finding is Finding.DONE else "…"
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        measures.spacing(row, 6 - ROOM)
        label = FactLabel(wording.fact_label(report, name))
        label.setObjectName("fact_label")
        row.addWidget(label, 0, QtCore.Qt.AlignmentFlag.AlignTop)
        if wording.fact_parts(report, name) or self._finding is Finding.DONE:
            stated = bool(wording.fact_parts(report, name))
            weight = QFont.Weight.Medium if stated else QFont.Weight.Normal
            row.addWidget(self._link(report, name, (1.0, weight), "" if stated else missing), 1)
        else:
            unsaid = plain_label(missing, "fact_missing")
            unsaid.setContentsMargins(ROOM, ROOM, ROOM, 0)
            pair.setMinimumHeight(line_height(self.font()))
            unsaid.setProperty("alignment", ABOVE)
            row.addWidget(unsaid, 1)
        return pair

    def _link(self, report: Report, name: str, font: Font, missing: str = "") -> FactLink:
        """The link of a fact; ``missing`` is what it says where the report does not state the fact."""
        words, origin = missing or wording.fact_text(report, name), doubtful.of_fact(report, name)
        marked = marking.of_fact(report, name)
        link = FactLink(
            words,
            self._theme,
            underlined=name != "title",
            sign=doubting.sign(origin),
            mark=marking.icon(marked),
            stated=not missing,
            most_lines=_TITLE_LINES if name == "title" else 0,
        )
        measures.font(link, *font)
        label = wording.fact_label(report, name)
        link.setObjectName(f"fact_{name}")
        told = self.tr("{label}: {words}").format(label=label, words=words)
        link.setAccessibleName(wording.listed((told, doubting.spoken(origin), marking.spoken(marked, report))))
        if missing:
            why = self._why_missing(marked is not None)
            link.setToolTip(tool_tip(why))
            link.setAccessibleDescription(self.tr("{why} Return states it").format(why=why))
        else:
            link.setToolTip(tool_tip(doubting.noted(origin)))
            link.setAccessibleDescription(self.tr("Shows the words of the report; Return changes it"))
        link.reached.connect(lambda: self.reached.emit(link))
        if not missing:
            link.clicked.connect(self.words_asked)
            link.clicked.connect(lambda: self.chosen.emit(Subject("fact", name)))
        link.change_asked.connect(lambda: self.change_asked.emit(Subject("fact", name)))
        link.menu_asked.connect(lambda where: self.menu_asked.emit(Subject("fact", name), where))
        self.links[name] = link
        return link

    def _why_missing(self, by_reader: bool) -> str:
        """Who says that a fact is not stated: a reader, who has read the report, or nobody; then it was not found."""
        if by_reader:
            return self.tr("A reader says that the report does not state it.")
        return self.tr("No words were found that state it. There may be some.")


class _FirstLine(QWidget):
    """A label at the middle of the first line of a link, however many lines and how much room this has."""

    def __init__(self, label: QLabel, link: FactLink) -> None:
        super().__init__()
        self._link = link
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, line_height(self._link.font())))


class _Fold(QPushButton):
    """A button that is as high as a fact, though its words may be of a script with a taller font."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), line_height(self.font()))
