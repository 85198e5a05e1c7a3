"""A statement in words: the reporting verb and what was said, as the report has them."""

from __future__ import annotations

import re

from viewer.report.model import Report, Span, Statement

_PAIRS = (("“", "”"), ("«", "»"))
_MARKS = '“”"«»„‘'
_LONGEST_LEAD = 160
"""Characters that reporting verb and the words up to the content may have for both to be read as one clause."""


def statement_words(report: Report, statement: Statement) -> str:
    """Reporting verb and content, to follow the speaker's name: ``said that...``, ``said: “...”``.

    Where the report's clause runs from the verb to the content, it stands as written; else ``verb: content``. Direct
    speech is within quotation marks.
    """
    direct = statement.mode == "direct"
    content = " … ".join(_content(report.words(span), direct) for span in statement.spans)
    lead = _lead(report, statement)
    if lead is None:
        return f"{statement.cue.value}: {content}"
    return f"{lead.rstrip(_MARKS).rstrip() if direct else lead} {content}".lstrip()


def _content(words: str, direct: bool) -> str:
    """Direct speech within quotation marks; no other quotation mark without its fellow."""
    if direct:
        return words if words[0] in _MARKS else f"“{words.rstrip(_MARKS)}”"
    if "„" in words:
        return words
    for opening, closing in _PAIRS:
        missing = words.count(opening) - words.count(closing)
        if missing == 1:
            words += closing
        elif missing == -1:
            words = opening + words
    return words


def _lead(report: Report, statement: Statement) -> str | None:
    """The report's words from the reporting verb up to the content; None where the two are not one clause."""
    cue, content = statement.cue.spans[0], statement.spans[0]
    if content.start <= cue.start:
        return "" if content.start == cue.start else None
    between = report.text[cue.end : content.start]
    again = between.rfind(report.text[cue.start : cue.end])  # "he stated, he stated that"
    start = cue.start if again < 0 else cue.end + again
    lead = report.words(Span(start, content.start))
    speaker = report.person(statement.speaker).spans if statement.speaker else ()
    named = any(cue.end <= span.start and span.end <= content.start for span in speaker)
    if named or len(lead) > _LONGEST_LEAD or re.search(r"[.!?]\s|\n\s*\n", between):
        return None
    return lead
