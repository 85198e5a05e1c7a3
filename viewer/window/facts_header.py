"""The facts of the event: title above, the others in a row that wraps. A click on a fact shows its words.

Return and a double click ask for an editor, as pressing a fact does that the report does not state.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from viewer.language import numeral
from viewer.report import headlines, wording
from viewer.window import measures
from viewer.window.early import ABOVE, NEVER, NO_FOCUS
from viewer.window.fact_label import FactLabel
from viewer.window.finding import Finding
from viewer.window.flow_layout import ROOM, FlowLayout, line_height
from viewer.window.plain import plain_label
from viewer.window.theme import Theme, px

if TYPE_CHECKING:
    from viewer.models.links import Related, Subject
    from viewer.report.model import Report
    from viewer.window.fact_link import FactLink

Font = tuple[float, QFont.Weight]
"""How large a font is, as a factor of the application's, and its weight."""

_TITLE: Font = (20 / 13, QFont.Weight.DemiBold)
_STAND_IN: Font = (20 / 13, QFont.Weight.Medium)


class FactsHeader(QScrollArea):
    """Title and facts of the report; what it does not say is faint, and can be stated once all was looked for.

    They take the height that they need, up to a limit, and can be scrolled behind that.
    """

    # Three that carry a ``Subject``, whose module is loaded after the first text.
    chosen = Signal(object)
    """A fact was chosen."""
    menu_asked = Signal(object, QPoint)
    """A fact whose menu is asked for, and a place on the screen."""
    change_asked = Signal(object)
    """A fact is to be changed, or to be stated."""
    words_asked = Signal()
    """Its words are to be seen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facts")
        self.setAccessibleName(self.tr("Facts of the event"))
        self._theme = theme
        self._finding = Finding.NO_REPORT
        self._links: dict[str, FactLink] = {}
        self._fold: QPushButton | None = None
        """What shows the facts that are not stated; None where all are."""
        self._missing: list[str] = []
        """The names of these facts."""
        self._unfolded = False
        self._most = self.maximumHeight()
        self.setWidgetResizable(True)
        self.setProperty("horizontalScrollBarPolicy", NEVER)
        self.setProperty("focusPolicy", NO_FOCUS)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Preferred)
        self.setSizePolicy(policy)
        self._name: str | None = None
        """The name that is shown, where it is no report that was shown last."""
        self._told_by: tuple[object, ...] = ()
        """What the facts that are shown are told by; empty where it is no report that was shown last."""

    def link(self, name: str) -> FactLink:
        """The link of a fact. Raises KeyError if there is none, as of what the report does not state yet."""
        return self._links[name]

    def has(self, name: str) -> bool:
        """Whether there is a link of a fact."""
        return name in self._links

    def subject_of(self, widget: QWidget | None) -> Subject | None:
        """The fact of a link; None of any other widget."""
        from viewer.models.links import Subject

        return next((Subject("fact", name) for name, link in self._links.items() if link is widget), None)

    def links(self) -> list[FactLink]:
        """The links, in order, but for those that are folded away."""
        return [link for link in self._links.values() if not link.is_folded]

    def words(self) -> list[QWidget]:
        """Whatever in it shows words."""
        return [*self.findChildren(QLabel), *self.findChildren(QPushButton)]

    def stops(self) -> list[QWidget]:
        """What the Tab key leads to, where it is not folded away."""
        before: list[QWidget] = [link for name, link in self._links.items() if name not in self._missing]
        behind = [self._links[name] for name in self._missing]
        return [*before, *((self._fold,) if self._fold else ()), *behind]

    def unfold(self) -> None:
        """Show what is not stated."""
        if self._fold is not None:
            self._fold.setChecked(True)

    @property
    def theme(self) -> Theme:
        """The colours that they are painted in."""
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for link in self._links.values():
            link.set_theme(theme)
        if self._fold is not None:
            self._fold.setIcon(theme.icon("down" if self._unfolded else "next", 12))

    def set_most_height(self, pixels: int) -> None:
        """Limit the height that they take."""
        self._most = pixels
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        content, room = self.widget(), self.maximumViewportSize()
        height = content.heightForWidth(room.width()) + self.height() - room.height() if content else 0
        return QSize(super().sizeHint().width(), min(height, self._most))

    def minimumSizeHint(self) -> QSize:
        content = self.widget()
        return QSize(content.minimumSizeHint().width() if content else 0, min(self.sizeHint().height(), px(36)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def set_finding(self, finding: Finding) -> None:
        """What is not found is called ``not stated`` only once everything was looked for."""
        self._finding = finding

    def show_name(self, name: str) -> None:
        """Show the name of a file, and that none is open if it has none. Nothing is known of it but that."""
        if name != self._name:
            self._show(None, name)
            self._name = name

    def show_report(self, report: Report) -> None:
        """Show the facts of a report; where they are those that are shown, only that none is chosen."""
        removed = [one for one in report.review.removed if one.kind == "fact"]
        told_by = (self._finding, report.text, report.source.name, report.event, report.review.readers, removed)
        if told_by != self._told_by:
            self._show(report, report.source.name)
            self._told_by = told_by
        else:
            self._mark(())

    def _show(self, report: Report | None, name: str) -> None:
        self._name, self._told_by = None, ()
        content = QWidget()
        column = QVBoxLayout(content)
        measures.margins(column, 17, 11, 17, 8)
        measures.spacing(column, 2)
        before_links, self._links = self._links, {}
        if report and wording.fact_parts(report, "title"):
            column.addWidget(self._link(report, "title", _TITLE))
        else:
            column.addWidget(self._missing_title(report, name))
        if report is None or self._finding is Finding.NO_REPORT:
            room = QWidget()  # of a row of facts
            room.setMinimumHeight(line_height(self.font()))
            column.addWidget(room)
        else:
            column.addLayout(self._facts(report))
        focused = next((name for name, link in before_links.items() if link.hasFocus()), None)
        content.setObjectName("facts_content")
        if before := self.takeWidget():
            before.hide()
            before.deleteLater()
        self.setWidget(content)
        self.updateGeometry()
        if focused in self._links:
            self._links[focused].setFocus()

    def show_related(self, related: Related) -> None:
        """Mark the facts that belong to what is chosen."""
        self._mark(related.facts)

    def _mark(self, names: Container[str]) -> None:
        for name, link in self._links.items():
            link.set_marked(name in names)

    def _missing_title(self, report: Report | None, name: str) -> QWidget:
        if report and self._finding is Finding.DONE:
            return self._stand_in(report)
        label = plain_label(name or self.tr("No report is open"), "fact_missing", wrapped=True)
        measures.font(label, *_STAND_IN)
        label.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        label.setMinimumHeight(line_height(label.font()))
        return label

    def _stand_in(self, report: Report) -> QWidget:
        """What stands in the place of a title that is not stated, and says what it is."""
        words, called = headlines.stand_in(report)
        if not words:
            return self._link(report, "title", _STAND_IN, self.tr("Title not stated"))
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        measures.spacing(row, 5)
        label = plain_label(called, "title_label")
        measures.font(label, 12 / 13, QFont.Weight.Medium)
        row.addSpacing(ROOM)
        row.addWidget(label, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
        link = self._link(report, "title", _STAND_IN, words)
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
        self._missing, self._fold = list(missing), None
        if missing:
            self._fold = self._folding(list(missing.values()))
            for widget in (self._fold, *missing.values()):
                flow.addWidget(widget)
        return flow

    @staticmethod
    def _says_nothing(report: Report, name: str) -> bool:
        """Whether a fact is not stated, and no reader has said so."""
        from viewer.report import marking  # not before the first paint

        return not wording.is_stated(report, name) and marking.of_fact(report, name) is None

    def _folding(self, folded: Sequence[QWidget]) -> QPushButton:
        """The button that shows how many facts are not stated, and these when it is pressed."""
        from viewer.window.fact_link import FactLink

        button = QPushButton(numeral(self.tr("%n not stated", "", len(folded))))
        button.setObjectName("facts_fold")
        button.setProperty("plain", True)
        button.setCheckable(True)
        button.setToolTip(self.tr("Facts that the report does not state"))

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
            self.updateGeometry()

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
        from viewer.models.links import Subject
        from viewer.models.plain_words import tool_tip
        from viewer.report import doubtful, doubting, marking
        from viewer.window.fact_link import FactLink  # a window shows a text before it knows any fact

        words, origin = missing or wording.fact_text(report, name), doubtful.of_fact(report, name)
        marked = marking.of_fact(report, name)
        link = FactLink(
            words,
            self._theme,
            underlined=name != "title",
            sign=doubting.sign(origin),
            mark=marking.icon(marked),
            stated=not missing,
        )
        measures.font(link, *font)
        label = wording.fact_label(report, name)
        link.setObjectName(f"fact_{name}")
        told = self.tr("{label}: {words}").format(label=label, words=words)
        link.setAccessibleName(wording.listed((told, doubting.spoken(origin), marking.spoken(marked, report))))
        link.setToolTip(tool_tip(doubting.noted(origin)))
        shows, changes = self.tr("Shows the words of the report; Return changes it"), self.tr("Return states it")
        link.setAccessibleDescription(changes if missing else shows)
        link.reached.connect(lambda: self.ensureWidgetVisible(link, 0, px(8)))
        if not missing:
            link.clicked.connect(self.words_asked)
            link.clicked.connect(lambda: self.chosen.emit(Subject("fact", name)))
        link.change_asked.connect(lambda: self.change_asked.emit(Subject("fact", name)))
        link.menu_asked.connect(lambda where: self.menu_asked.emit(Subject("fact", name), where))
        self._links[name] = link
        return link
