"""What a step of the history is about: the entry that it made as it is, and its words. Pure Python: no Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from viewer.models.links import Links, Related, Subject
from viewer.report import wording
from viewer.report.corrections.anchoring import Anchoring
from viewer.report.corrections.entries import words_of
from viewer.report.corrections.history import Step
from viewer.report.corrections.making import PARTS
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
    links = Links(report)
    spans = tuple(span for operation in about for span in words(report, corrections, operation))
    subject = subject_of(report, tuple(operation.id for operation in about))
    subject = subject or next(filter(None, (_as_found(report, corrections, operation) for operation in about)), None)
    if subject is not None and links.has(subject):
        return links.related(subject)
    return Related(None, merged(spans), spans[0] if spans else None)


def _as_found(report: Report, corrections: Corrections, operation: Operation) -> Subject | None:
    """The entry that an operation was about, where it stands as it was found, for the operation does not hold."""
    target = operation.target
    spans = words(report, corrections, replace(operation, after=None))[:1]
    if target is None or not spans:
        return None
    if target.kind == "fact":
        name = next((name for name in wording.FACT_LABELS if target.field in PARTS.get(name, (name,))), "")
        return Subject("fact", name) if name and wording.fact_parts(report, name) else None
    alike = (subject for subject, found in _found(report) if subject.kind == target.kind and found[:1] == spans)
    return next(alike, None)


def _found(report: Report) -> Iterator[tuple[Subject, Spans]]:
    """Every entry but facts, with its words."""
    for person in report.people:
        yield Subject("person", person.id), person.spans
    for number, item in enumerate(report.programme):
        yield Subject("item", number), item.spans
    for number, said in enumerate(report.statements):
        yield Subject("statement", number), words_of(said)
    for number, remark in enumerate(report.remarks):
        yield Subject("remark", number), remark.spans
