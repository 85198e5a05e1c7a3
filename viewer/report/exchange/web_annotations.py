"""Every fact, person, item, statement and remark as an annotation of the report's text.

W3C, Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): each annotation targets words by where they
stand (``TextPositionSelector``) and by what they are (``TextQuoteSelector``), so that they are found again in another
copy of the text. What is doubtful has a second body, which says why.
"""

from __future__ import annotations

from collections.abc import Iterator

from viewer.report import categories, doubtful, doubting, messages, quoting, wording
from viewer.report.exchange.shared import identifier, json_file
from viewer.report.model import UNKNOWN, Origin, Report, Span, Spans

_AROUND = 32
"""Characters before and after the words that tell them from the same words elsewhere."""

_MOTIVES = {"remark": "commenting", "participant": "identifying"}


def write(report: Report) -> bytes:
    """An annotation page in JSON-LD."""
    source = identifier(report)
    items = [
        {
            "id": f"{source}#{kind}-{number}",
            "type": "Annotation",
            "motivation": _MOTIVES.get(kind.rpartition("-")[2], "classifying"),
            "body": _bodies(words, doubting.told(origin)),
            "target": [{"source": source, "selector": _selectors(report, span)} for span in spans],
        }
        for kind, number, words, spans, origin in _annotations(report)
    ]
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"{source}#annotations",
        "type": "AnnotationPage",
        "items": items,
    }
    return json_file(page)


def _bodies(words: str, doubt: str) -> dict[str, str] | list[dict[str, str]]:
    body = {"type": "TextualBody", "value": words, "format": "text/plain", "purpose": "describing"}
    return [body, {**body, "value": doubt, "purpose": "commenting"}] if doubt else body


def _annotations(report: Report) -> Iterator[tuple[str, int, str, Spans, Origin]]:
    for number, name in enumerate(wording.FACT_LABELS, 1):
        if spans := wording.fact_spans(report, name):
            label = wording.fact_label(report, name)
            told = f"{label}: {wording.fact_text(report, name)}"
            yield "fact", number, told, spans, doubtful.of_fact(report, name)
    groups = wording.groups(report)
    for number, person in enumerate(report.people, 1):
        role = wording.standing(report, person)
        group = categories.group_of_one(groups[person.id])
        yield "person", number, wording.listed((person.name, role, group)), person.spans, doubtful.of_person(person)
    for number, item in enumerate(report.programme, 1):
        told = f"{number}. {wording.kind_label(item)}: {wording.act(report, item)}"
        yield "item", number, told, item.spans, doubting.of_item(item)
        for count, who in enumerate(item.participants, 1):
            part = f"{report.person(who.id).name}: {categories.function(who.function)}"
            yield f"item-{number}-participant", count, part, who.spans, who.origin
    for number, said in enumerate(report.statements, 1):
        who = report.person(said.speaker).name if said.speaker else wording.nobody()
        yield "statement", number, f"{who} {quoting.statement_words(report, said)}", said.spans, said.origin
    for number, remark in enumerate(report.remarks, 1):
        told = f"{categories.remark(remark.kind)}: {messages.again(remark.message)}"
        yield "remark", number, told, remark.spans, UNKNOWN


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
