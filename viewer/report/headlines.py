"""What a report is called: by the event's title, by its own headline, or by its file.

A headline is what stands above a report, be it of the event or of anything else that it tells of. It is never taken for
the title of the event, and whoever shows it says that it is one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viewer.language import Words
from viewer.report.paragraphs import paragraphs
from viewer.report.quotation_marks import quoted

if TYPE_CHECKING:
    from viewer.report.model import Event, Report, Source, Span, Spans

_FIRST = 4
"""So many paragraphs of a report may be its head: a headline is one of them."""
_LONGEST = 160
"""Characters of the longest headline."""
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_ENDED = re.compile(r"[.!?:;,…]['\"”’)\]]*$")
_LABEL = re.compile(r"[^\W\d_]\w*:\s|(?i:(?:posted\s+)?by)\s|[a-z]")
"""How a line begins that says one thing of the report (``Date: ...``, who wrote it), or goes on with another line."""
_BEGINNING = 12
"""So many words of a text stand for it where it has neither title nor headline."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST, _FEWEST_NUMBERED = 3, 5
"""So many words a line of plain text must have: with fewer it may be a name, a place or ``PRESS RELEASE``, and where it
begins with a number, a date or an item of a list."""


class Headlines(Words):
    """How it is said that something is a headline."""


@dataclass(frozen=True, slots=True)
class Headline:
    """The report's own heading, and the words behind it: none of one that a reader typed."""

    words: str
    spans: Spans


def headline(report: Report) -> Headline | None:
    """The headline of a report; None where it has none."""
    found = report.event.headline
    return None if found is None else Headline(str(found.value), found.spans)


def with_headline(report: Report, source: Source) -> Report:
    """The report as read from a source, with the headline that its layout and its text tell.

    That is the first heading in the head of the report; of a text without headings, a short line that stands alone
    there. There may be neither.
    """
    from viewer.report.model import Fact, Origin

    found = _find(report.text, source, report.event)
    told = None
    if found is not None:
        told = Fact(found.words, found.spans, origin=Origin("headlines.heading" if source.layout else "headlines.line"))
    return replace(report, source=source, event=replace(report.event, headline=told), like=report)


def _find(text: str, source: Source, event: Event) -> Headline | None:
    head = paragraphs(text)[: _FIRST + 1]
    headings = [block.span for block in source.layout if block.kind == "heading"]
    for number, span in enumerate(head[:_FIRST]):
        if headings:
            found = next((heading for heading in headings if heading.overlaps(span)), None)
        else:
            found = span if _stands_alone(text, event, head, number) else None
        if found and (words := " ".join(text[found.start : found.end].split())) and len(words) <= _LONGEST:
            return Headline(words, (found,))
        if span.end - span.start > _LONGEST:
            return None
    return None


def name(report: Report) -> str:
    """What to call a report where it needs a name: the event's title, else its headline, else that of its file."""
    if report.event.title:
        return " ".join(str(report.event.title.value).split())
    found = headline(report)
    return found.words if found else report.source.name


def own_name(report: Report) -> str:
    """What to call the report itself, whatever the event is called: its headline, else the name of its file."""
    found = headline(report)
    return found.words if found else report.source.name


def stand_in(report: Report) -> tuple[str, str]:
    """What stands in the place of a title that is not stated, and what it is: the headline, or the first words.

    Both are empty where there is no text.
    """
    if found := headline(report):
        return found.words, Headlines.tr("headline", "what stands in the place of a title")
    words = report.text.split(maxsplit=_BEGINNING)
    if not words:
        return "", ""
    told = " ".join(words[:_BEGINNING])
    return f"{told}…" if len(words) > _BEGINNING else told, Headlines.tr("first words")


def label() -> str:
    """What is said of a headline."""
    return Headlines.tr("Headline")


def labelled(found: Headline) -> str:
    """A headline that says that it is one: ``Headline: Reading club moves house``."""
    return Headlines.tr("{label}: {text}").format(label=label(), text=found.words)


def quoted_headline(found: Headline) -> str:
    """The same within a sentence: ``headline “Reading club moves house”``."""
    return Headlines.tr("headline {words}").format(words=quoted(found.words))


def _stands_alone(text: str, event: Event, head: tuple[Span, ...], number: int) -> bool:
    """Whether a paragraph is a line of its own that reads as a headline, with more of the report below it."""
    span = head[number]
    line = text[span.start : span.end]
    below = text[span.end : head[number + 1].start] if number + 1 < len(head) else ""
    if "\n" in line or not _BLANK_LINE.search(below):
        return False
    if _ENDED.search(line) and not line.isupper() or _LABEL.match(line):
        return False
    if len(_WORD.findall(line)) < (_FEWEST_NUMBERED if line[0].isdigit() else _FEWEST):
        return False
    told = (fact for name, fact in event.facts() if name != "title")
    return not any(span.contains(words) for fact in told for words in fact.spans if words.start == span.start)
