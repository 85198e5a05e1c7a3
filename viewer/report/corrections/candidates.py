"""What the report offers for a fact: its value and the other candidates, each with its words in their sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.report.corrections.stating import written
from viewer.report.model import Fact, Report
from viewer.report.paragraphs import paragraph_at, paragraphs
from viewer.report.sentences import sentence_at
from viewer.report.spans import Spans


@dataclass(frozen=True, slots=True)
class Candidate:
    """One value, and its words within what stands around them; ``paragraph`` is 0 where the report has none."""

    fact: Fact
    value: str
    paragraph: int = 0
    before: str = ""
    words: str = ""
    after: str = ""

    @property
    def sentence(self) -> str:
        """The words with all around them."""
        return f"{self.before}{self.words}{self.after}"


def candidates(report: Report, field: str, fact: Fact | None) -> tuple[Candidate, ...]:
    """The value of a fact as it is, as it was found, and the other candidates, the best first, each once."""
    facts = [] if fact is None else [fact, *_found(fact), *fact.alternatives]
    for gone in report.review.removed:
        if fact is None and gone.kind == "fact" and gone.field == field and isinstance(gone.entry, Fact):
            facts += [gone.entry, *_found(gone.entry), *gone.entry.alternatives]
    if field == "title" and fact is None and report.event.headline:
        facts.append(report.event.headline)
    seen: dict[tuple[str, Spans], Fact] = {}
    for one in facts:
        seen.setdefault((written(field, one), one.spans), one)
    return tuple(_candidate(report, field, one) for one in seen.values())


def _found(fact: Fact) -> tuple[Fact, ...]:
    mark = fact.origin.mark
    return (mark.found,) if mark is not None and isinstance(mark.found, Fact) else ()


def _candidate(report: Report, field: str, fact: Fact) -> Candidate:
    value = written(field, fact)
    if not fact.spans:
        return Candidate(fact, value)
    span = fact.spans[0]
    whole = paragraphs(report.text)
    number = paragraph_at(whole, span.start)
    sentence = sentence_at(report.text, span.start)
    text = report.text
    return Candidate(
        fact,
        value,
        number + 1,
        _folded(text[sentence.start : span.start]).lstrip(),
        _folded(text[span.start : span.end]),
        _folded(text[span.end : max(span.end, sentence.end)]).rstrip(),
    )


def _folded(words: str) -> str:
    return re.sub(r"\s+", " ", words)
