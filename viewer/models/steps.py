"""What a step of the history is about: the entry that it made as it is, and its words. Pure Python: no Qt."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.models.links import Links, Related, Subject
from viewer.report import wording
from viewer.report.corrections.anchoring import Anchoring
from viewer.report.corrections.entries import words_of
from viewer.report.corrections.history import Step
from viewer.report.corrections.operations import Corrections, Operation, text_key
from viewer.report.marks import Mark
from viewer.report.model import Report
from viewer.report.spans import Spans, merged


def marked(report: Report) -> Iterator[tuple[Subject, Mark]]:
    """Every entry that a reader did something to."""
    for name in wording.FACT_LABELS:
        for fact in wording.fact_parts(report, name):
            if fact.origin.mark is not None:
                yield Subject("fact", name), fact.origin.mark
    for person in report.people:
        if person.origin.mark is not None:
            yield Subject("person", person.id), person.origin.mark
    for number, item in enumerate(report.programme):
        if item.origin.mark is not None:
            yield Subject("item", number), item.origin.mark
    for number, said in enumerate(report.statements):
        if said.origin.mark is not None:
            yield Subject("statement", number), said.origin.mark
    for number, remark in enumerate(report.remarks):
        if remark.origin.mark is not None:
            yield Subject("remark", number), remark.origin.mark


def subject_of(report: Report, ids: tuple[str, ...]) -> Subject | None:
    """The first entry that operations with these ids made as it is; None where none is shown."""
    wanted = set(ids)
    found = (subject for subject, mark in marked(report) if not wanted.isdisjoint(mark.operations))
    return next(found, None)


def words(report: Report, corrections: Corrections, operation: Operation) -> Spans:
    """The words of an operation in the text that is shown, as far as they are there."""
    entry = operation.after or (operation.target.entry if operation.target else None)
    spans = words_of(entry) if entry is not None else operation.target.spans if operation.target else ()
    if operation.text == text_key(report.text):
        return spans
    base = corrections.texts.get(operation.text)
    if base is None:
        return ()
    anchoring = Anchoring(base, report.text)
    return tuple(found for span in spans if (found := anchoring.place(span)) is not None)


def related(report: Report, corrections: Corrections, step: Step) -> Related:
    """What belongs to a step: to the entry that it is about, else its words alone."""
    about = (*step.joined, *step.brought, *step.taken) or step.operations
    subject, links = subject_of(report, tuple(operation.id for operation in about)), Links(report)
    if subject is not None and links.has(subject):
        return links.related(subject)
    spans = tuple(span for operation in about for span in words(report, corrections, operation))
    return Related(None, merged(spans), spans[0] if spans else None)
