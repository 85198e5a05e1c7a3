"""The event summary as a page for a browser: one file that needs no other and runs no script."""

from __future__ import annotations

from viewer.report import harmless
from viewer.report.exchange.shared import today
from viewer.report.model import Report
from viewer.report.summary import summarise, to_html


def write(report: Report) -> bytes:
    """The page in UTF-8, without characters that a page may not hold or that turn its words around."""
    page = harmless.whole(to_html(summarise(report, today())))
    return "\n".join(map(harmless.line, page.split("\n"))).encode()
