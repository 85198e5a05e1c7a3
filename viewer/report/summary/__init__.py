"""The event summary: what paper, page and plain text say, in order, before any of them lays it out.

It restates the report. Every row holds the report's own words or a category of the model, with the paragraphs they
come from; what somebody said stands under the speaker's name with the reporting verb as written. ``to_text`` and
``to_html`` are its plain text and its page for a browser; ``viewer.window.paper`` is its paper.
"""

from __future__ import annotations

from viewer.report.summary.making import OVERVIEW, TEXT, chosen, summarise
from viewer.report.summary.plain_text import to_text
from viewer.report.summary.rows import NOTES, SECTIONS, Summary, signed
from viewer.report.summary.web_page import to_html
from viewer.report.summary.words import caveat, found_stays, heading, nothing, section

__all__ = [
    "NOTES",
    "OVERVIEW",
    "SECTIONS",
    "TEXT",
    "Summary",
    "caveat",
    "chosen",
    "found_stays",
    "heading",
    "nothing",
    "section",
    "signed",
    "summarise",
    "to_html",
    "to_text",
]
