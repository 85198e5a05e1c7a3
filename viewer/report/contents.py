"""Whether a report holds anything to show."""

from __future__ import annotations

from viewer.report.model import Report


def no_event(report: Report) -> str | None:
    """The sentence for a text in which nothing of an event was found; None for every other.

    People alone make no event: something has to be said of when, where, what or how many, or of what they did.
    """
    if report.programme or report.statements or any(True for _ in report.event.facts()):
        return None
    name = f"“{report.source.name}”" if report.source.name else "The text"
    return f"{name} tells of no event: no date, place, title or act was found in it. Choose a report of an event."
