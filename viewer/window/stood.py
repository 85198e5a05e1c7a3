"""Where a reader stands in a window: what another window that takes its place is to show again.

Windows are made anew when they are to speak another language. What is chosen, which panels are seen and how far the
text is scrolled are kept then, and corrections that are kept nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from viewer.models.links import Subject
from viewer.report.corrections.operations import Corrections
from viewer.window.overview.desk import OverviewDesk
from viewer.window.views import Views


@dataclass(frozen=True, slots=True)
class Stood:
    """The place of a reader.

    ``text`` is that of the report, ``panels`` are the numbers of those that are seen at the side, and ``top`` is the
    offset of the first character in view.
    """

    text: str = ""
    panels: tuple[int, ...] = ()
    top: int = 0
    subject: Subject | None = None
    overview: bool = False
    corrections: Corrections = field(default_factory=Corrections)


def stood(views: Views, overview: OverviewDesk, subject: Subject | None, corrections: Corrections) -> Stood:
    """Where the reader of these views stands."""
    seen = views.side.shown()
    panels = tuple(number for number, panel in enumerate(views.side_panels) if panel in seen)
    return Stood(views.text.text, panels, views.text.first_visible(), subject, overview.is_shown, corrections)


def bring_panels(views: Views, place: Stood) -> None:
    """Have the same panels be seen at the side."""
    for number in place.panels:
        views.side.bring(views.side_panels[number])


def bring_text(views: Views, place: Stood) -> None:
    """Have the same words be at the top of the text."""
    if views.text.text == place.text:
        views.text.read_on(place.top)
