"""The event summary as a page for a browser: one file that needs no other and runs no script."""

from __future__ import annotations

from viewer.report import harmless
from viewer.report.exchange.shared import today
from viewer.report.model import Report
from viewer.report.summary import NOTES, SECTIONS, TEXT, chosen, summarise, to_html


def write(report: Report, notice: str = "") -> bytes:
    """The page in UTF-8, with the report's text, to which the numbers of paragraphs lead."""
    summary = chosen(summarise(report, today(), notice), report, (*SECTIONS, NOTES, TEXT))
    return harmless.whole(to_html(summary)).encode()
