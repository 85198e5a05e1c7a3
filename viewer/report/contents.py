"""Whether a report holds anything to show."""

from __future__ import annotations

from viewer.language import Words
from viewer.report.model import Report


class Contents(Words):
    """What is said of a text that holds no event."""


def no_event(report: Report) -> str | None:
    """The sentence for a text in which nothing of an event was found; None for every other.

    People alone make no event: something has to be said of when, where, what or how many, or of what they did.
    """
    if report.programme or report.statements or any(True for _ in report.event.facts()):
        return None
    if not report.source.name:
        return Contents.tr(
            "The text tells of no event: no date, place, title or act was found in it. Choose a report of an event."
        )
    return Contents.tr(
        "“{name}” tells of no event: no date, place, title or act was found in it. Choose a report of an event."
    ).format(name=report.source.name)
