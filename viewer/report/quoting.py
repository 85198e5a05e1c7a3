"""A statement in words: the reporting verb and what was said, as the report has them."""

from __future__ import annotations

import re

from viewer.report.model import Report, Span, Statement
from viewer.report.quotation_marks import balanced, quoted
from viewer.report.spans import passages
from viewer.report.vocabulary import Mode

_MARKS = '“”"«»„‘'
_LONG = 160
"""Characters of many words."""
_LONGEST_LEAD = 160
"""Characters that reporting verb and the words up to the content may have for both to be read as one clause."""


def statement_words(report: Report, statement: Statement) -> str:
    """Reporting verb and content, to follow the speaker's name: ``said that...``, ``said: “...”``.

    Where the report's clause runs from the verb to the content, it stands as written; else ``verb: content``. Direct
    speech is within quotation marks. Where no word reports it, as in a transcript, the content stands alone.
    """
    direct = statement.mode == Mode.DIRECT
    first, verb = statement.spans[0], reporting_words(statement)
    start = _clause_start(report, statement) if verb else None
    if start is None:
        lead, spans = f"{verb}: " if verb else "", statement.spans
    elif direct and start < first.start:
        lead, spans = report.words(Span(start, first.start)).rstrip(_MARKS).rstrip() + " ", statement.spans
    else:
        lead, spans = "", (Span(start, first.end), *statement.spans[1:])
    quote = _direct if direct else balanced
    return lead + " … ".join(quote(report.words(passage)) for passage in passages(report.text, spans))


def reporting_words(statement: Statement) -> str:
    """The words by which it is told that somebody said something; empty where that is a mere colon or dash."""
    told = str(statement.cue.value)
    return told if any(map(str.isalnum, told)) else ""


def beginning(report: Report, span: Span) -> str:
    """The words of a span within quotation marks, the first of them where they are many."""
    return quoted(_first(report.words(span), _LONG))


def shortened(words: str, most: int) -> str:
    """The first of the words where they have more than so many characters, with the marks of what is quoted there."""
    return balanced(_first(words, most))


def _first(words: str, most: int) -> str:
    return words if len(words) <= most else f"{(words[:most].rpartition(' ')[0] or words[:most]).rstrip(',;: ')} …"


def _direct(words: str) -> str:
    return words if words[:1] in _MARKS else quoted(words.rstrip(_MARKS))


def _clause_start(report: Report, statement: Statement) -> int | None:
    """Where the clause of reporting verb and content begins; None where the two are not one clause in this order.

    A verb that a reader typed may stand nowhere.
    """
    if not statement.cue.spans:
        return None
    cue, content = statement.cue.spans[0], statement.spans[0]
    if content.start <= cue.start:
        return cue.start if content.start == cue.start else None
    between = report.text[cue.end : content.start]
    again = between.rfind(report.text[cue.start : cue.end])  # "she said, she said that"
    start = cue.start if again < 0 else cue.end + again
    speaker = report.person(statement.speaker).spans if statement.speaker else ()
    named = any(cue.end <= span.start and span.end <= content.start for span in speaker)
    if named or content.start - start > _LONGEST_LEAD or re.search(r"[.!?]\s|\n\s*\n", between):
        return None
    return start
