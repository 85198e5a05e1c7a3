"""Every fact, person, item, statement and remark as an annotation of the report's text.

W3C, Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): each annotation targets words by where they
stand (``TextPositionSelector``) and by what they are (``TextQuoteSelector``), so that they are found again in another
copy of the text. What is doubtful has a second body, which says why. What a reader confirmed is ``assessing``, what a
reader changed ``editing`` as well; it has a creator, a day, and bodies for the status, for what was found and for the
reason. Notes are annotations, too. What has no words in the text targets all of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from viewer.report import categories, doubtful, doubting, marking, messages, quoting, wording
from viewer.report.exchange.shared import identifier, json_file
from viewer.report.found import Found
from viewer.report.marks import Mark, Status
from viewer.report.model import Origin, Report, Span, Spans
from viewer.report.summary.checked import about

_AROUND = 32
"""Characters before and after the words that tell them from the same words elsewhere."""

_MOTIVES = {"remark": "commenting", "note": "commenting", "participant": "identifying"}


class _Told(NamedTuple):
    """What an annotation says: its kind and number, its words, those that it is about, and how sure that is.

    ``doubt`` tells of several doubts, by what each is about.
    """

    kind: str
    number: int
    words: str
    spans: Spans
    origin: Origin
    found: str = ""
    doubt: str | None = None


def write(report: Report) -> bytes:
    """An annotation page in JSON-LD."""
    source = identifier(report)
    items = [
        {
            "id": f"{source}#{told.kind}-{told.number}",
            "type": "Annotation",
            "motivation": _motivation(told),
            **_made(told.origin.mark),
            "body": _bodies(told),
            "target": _target(report, source, told.spans),
        }
        for told in _annotations(report)
    ]
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"{source}#annotations",
        "type": "AnnotationPage",
        "items": items,
    }
    return json_file(page)


def _motivation(told: _Told) -> str | list[str]:
    motive, mark = _MOTIVES.get(told.kind.rpartition("-")[2], "classifying"), told.origin.mark
    if mark is None or told.kind == "note":
        return motive
    return [motive, "editing" if marking.is_changed(mark) else "assessing"]


def _made(mark: Mark | None) -> dict[str, object]:
    """Who made an annotation what it is, and when, where a reader did."""
    if mark is None:
        return {}
    creator = {"creator": {"type": "Person", "name": mark.reader}} if mark.reader else {}
    return {**creator, "modified": mark.at} if marking.day(mark.at) else {**creator}


def _bodies(told: _Told) -> dict[str, str] | list[dict[str, str]]:
    purpose = "commenting" if told.kind == "note" else "describing"
    bodies = [_body(told.words, purpose)]
    if doubt := doubting.told(told.origin) if told.doubt is None else told.doubt:
        bodies.append(_body(doubt, "commenting"))
    mark = told.origin.mark
    if mark is not None and told.kind != "note":
        bodies.append(_body(marking.status_word(mark.status), "assessing"))
        bodies += [_body(told.found, "editing")] if told.found else []
        bodies += [_body(mark.reason, "commenting")] if mark.reason else []
    return bodies if len(bodies) > 1 else bodies[0]


def _body(words: str, purpose: str) -> dict[str, str]:
    return {"type": "TextualBody", "value": words, "format": "text/plain", "purpose": purpose}


def _target(report: Report, source: str, spans: Spans) -> object:
    if not spans:
        return source
    return [{"source": source, "selector": _selectors(report, span)} for span in spans]


def _annotations(report: Report) -> Iterator[_Told]:
    found = Found(report)
    for number, name in enumerate(wording.FACT_LABELS, 1):
        mark = marking.of_fact(report, name)
        if mark is not None or wording.is_stated(report, name):
            told = f"{wording.fact_label(report, name)}: {wording.fact_text(report, name)}"
            origin = replace(doubtful.of_fact(report, name), mark=mark)
            yield _Told("fact", number, told, wording.fact_spans(report, name), origin, found.fact(name))
    groups = wording.groups(report)
    for number, person in enumerate(report.people, 1):
        role = wording.standing(report, person) or wording.role_not_stated()
        told = wording.listed((person.name, role, categories.group_of_one(groups[person.id])))
        doubt = "; ".join(doubtful.told_of_person(person))
        yield _Told("person", number, told, person.spans, doubtful.of_entry(person), found.entry(person), doubt)
    for number, item in enumerate(report.programme, 1):
        told = f"{number}. {wording.kind_label(item)}: {wording.act(report, item)}"
        yield _Told("item", number, told, item.spans, doubting.of_item(item), found.entry(item))
        for count, who in enumerate(item.participants, 1):
            part = f"{report.person(who.id).name}: {categories.function(who.function)}"
            yield _Told(f"item-{number}-participant", count, part, who.spans, who.origin)
    for number, said in enumerate(report.statements, 1):
        who = report.person(said.speaker).name if said.speaker else wording.nobody()
        told = f"{who} {quoting.statement_words(report, said)}"
        yield _Told("statement", number, told, said.spans, said.origin, found.entry(said))
    for number, remark in enumerate(report.remarks, 1):
        told = f"{categories.remark(remark.kind)}: {messages.again(remark.message)}"
        yield _Told("remark", number, told, remark.spans, Origin(mark=remark.origin.mark), found.entry(remark))
    for number, note in enumerate(report.review.notes, 1):
        _, spans = about(report, note)
        yield _Told("note", number, note.text, spans, Origin(mark=Mark(Status.FOUND, note.reader, note.at)))


def _selectors(report: Report, span: Span) -> list[dict[str, str | int]]:
    text = report.text
    return [
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        {
            "type": "TextQuoteSelector",
            "exact": text[span.start : span.end],
            "prefix": text[max(0, span.start - _AROUND) : span.start],
            "suffix": text[span.end : span.end + _AROUND],
        },
    ]
