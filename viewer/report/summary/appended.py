"""The report's text as it is appended to the summary: paragraph by paragraph, its words told apart by what they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from viewer.language import numeral
from viewer.report import wording
from viewer.report.model import Report, Span, Spans
from viewer.report.paragraphs import paragraph_at, paragraphs
from viewer.report.summary.rows import FACT, ITEM, PERSON, SAID, ParagraphRow, Piece
from viewer.report.summary.words import SummaryWords

_WHITE = dict.fromkeys(map(ord, "\t\n\v\f\r\x85\u2028\u2029"), " ")
"""Within a paragraph, every white space that begins a line or a column is a space."""


def full_text(report: Report) -> Iterator[ParagraphRow]:
    """The paragraphs of a report, each letter in its place: only line breaks become spaces."""
    whole = paragraphs(report.text)
    told = _told(report, whole)
    edges = sorted(_edges(report))
    passed = 0
    kinds: dict[str, int] = defaultdict(int)
    for index, paragraph in enumerate(whole):
        pieces: list[Piece] = []
        start = paragraph.start
        while passed < len(edges) and edges[passed][0] < paragraph.end:
            place, kind, change = edges[passed]
            if place > start:
                pieces.append(_piece(report, start, place, kinds))
                start = place
            kinds[kind] += change
            passed += 1
        pieces.append(_piece(report, start, paragraph.end, kinds))
        yield ParagraphRow(index + 1, tuple(pieces), told.get(index, ""))


def _edges(report: Report) -> Iterator[tuple[int, str, int]]:
    """Where words of a kind begin (1) and end (-1)."""
    spans = [(PERSON, span) for person in report.people for span in person.spans]
    spans += [(FACT, span) for name in wording.FACT_LABELS for span in wording.fact_spans(report, name)]
    spans += [(ITEM, item.spans[0]) for item in report.programme]
    spans += [(SAID, span) for said in report.statements for span in said.spans]
    for kind, span in spans:
        yield span.start, kind, 1
        yield span.end, kind, -1


def _piece(report: Report, start: int, end: int, kinds: dict[str, int]) -> Piece:
    text = report.text[start:end].translate(_WHITE)
    return Piece(text, frozenset(kind for kind, count in kinds.items() if count))


def _told(report: Report, whole: Sequence[Span]) -> dict[int, str]:
    """What comes from each paragraph, by its index: ``Date, Place, item 2``."""
    labels: dict[int, list[str]] = defaultdict(list)
    for name in wording.FACT_LABELS:
        for index in _indices(whole, wording.fact_spans(report, name)):
            labels[index].append(wording.fact_label(report, name))
    numbers: dict[int, list[str]] = defaultdict(list)
    for number, item in enumerate(report.programme, 1):
        for index in _indices(whole, item.spans):
            numbers[index].append(numeral(number))
    for index, found in numbers.items():
        words = SummaryWords.tr("item(s) {numbers}", "of the programme", len(found))
        labels[index].append(words.format(numbers=", ".join(found)))
    return {index: wording.listed(found) for index, found in labels.items()}


def _indices(whole: Sequence[Span], spans: Spans) -> list[int]:
    found = {
        index
        for span in spans
        for index in range(paragraph_at(whole, span.start), paragraph_at(whole, span.end - 1) + 1)
    }
    return sorted(found)
