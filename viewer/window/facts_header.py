"""The facts of the event: title above, the others in a row that wraps. A click on a fact shows its words.

Return and a double click ask for an editor, as pressing a fact does that the report does not state.
"""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from viewer.window.early import IF_NEEDED, NEVER, NO_FOCUS
from viewer.window.facts_page import FactsPage
from viewer.window.finding import Finding
from viewer.window.theme import Theme, px

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from viewer.models.links import Related, Subject
    from viewer.report.model import Report
    from viewer.window.fact_link import FactLink
    from viewer.window.report_facts import ReportFacts


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
        self._beside = QSize(0, 0)
        """What stands at the end of the first line, from the upper edge on."""
        self._page = FactsPage(self._beside)
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
        return self._page.links[name]

    def has(self, name: str) -> bool:
        """Whether there is a link of a fact."""
        return name in self._page.links

    def subject_of(self, widget: QWidget | None) -> Subject | None:
        """The fact of a link; None of any other widget."""
        from viewer.models.links import Subject

        return next((Subject("fact", name) for name, link in self._page.links.items() if link is widget), None)

    def links(self) -> list[FactLink]:
        """The links, in order, but for those that are folded away."""
        return [link for link in self._page.links.values() if not link.is_folded]

    def words(self) -> list[QWidget]:
        """Whatever in it shows words."""
        return self._page.words()

    def stops(self) -> list[QWidget]:
        """What the Tab key leads to, where it is not folded away."""
        return self._page.stops()

    def unfold(self) -> None:
        """Show what is not stated."""
        self._page.unfold()

    @property
    def theme(self) -> Theme:
        """The colours that they are painted in."""
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._page.set_theme(theme)

    def leave_beside(self, room: QSize) -> None:
        """Leave so much room free at the end of the first line, for what stands there."""
        if room != self._beside:
            self._beside = room
            self._page.leave_beside(room)
            self.updateGeometry()

    def fits_around(self, room: QSize, width: int) -> bool:
        """Whether they are seen whole in such a width, with so much room free at the end of the first line."""
        return self._page.height_around(room, width) <= self._most

    def set_most_height(self, pixels: int) -> None:
        """Limit the height that they take."""
        self._most = pixels
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        needed, most = self._needed(), self._most
        if needed > most:
            width = self.width() - self.verticalScrollBar().sizeHint().width()
            most = self._page.whole_rows(self._beside, width, most)
        return QSize(super().sizeHint().width(), min(needed, most))

    def _needed(self) -> int:
        """The height in which nothing is to be scrolled."""
        content, room = self.widget(), self.maximumViewportSize()
        return content.heightForWidth(room.width()) + self.height() - room.height() if content else 0

    def minimumSizeHint(self) -> QSize:
        content = self.widget()
        return QSize(content.minimumSizeHint().width() if content else 0, min(self.sizeHint().height(), px(36)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A scroll bar that is there takes so much width that it may be needed for nothing but itself.
        self.setProperty("verticalScrollBarPolicy", NEVER if self._needed() <= self.height() else IF_NEEDED)
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
        before = self._page
        focused = next((name for name, link in before.links.items() if link.hasFocus()), None)
        if report is None or self._finding is Finding.NO_REPORT:
            self._page = FactsPage(self._beside)
            self._page.add_name(name)
            self._page.add_room()
        else:
            self._page = self._facts(report)
        if self.takeWidget():
            before.hide()
            before.deleteLater()
        self.setWidget(self._page)
        self.updateGeometry()
        if focused in self._page.links:
            self._page.links[focused].setFocus()

    def _facts(self, report: Report) -> ReportFacts:
        from viewer.window.report_facts import ReportFacts  # a window shows a text before it knows any fact

        facts = ReportFacts(report, self._finding, self._theme, self._beside, unfolded=self._unfolded)
        facts.chosen.connect(self.chosen)
        facts.menu_asked.connect(self.menu_asked)
        facts.change_asked.connect(self.change_asked)
        facts.words_asked.connect(self.words_asked)
        facts.reached.connect(lambda link: self.ensureWidgetVisible(link, 0, px(8)))
        facts.turned.connect(self._turn)
        return facts

    def _turn(self, unfolded: bool) -> None:
        self._unfolded = unfolded
        self.updateGeometry()

    def show_related(self, related: Related) -> None:
        """Mark the facts that belong to what is chosen."""
        self._mark(related.facts)

    def _mark(self, names: Container[str]) -> None:
        for name, link in self._page.links.items():
            link.set_marked(name in names)
