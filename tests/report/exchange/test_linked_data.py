"""The formats in JSON-LD, expanded by pyld and compared with the model.

The contexts are not fetched, and not copied from where they are published: ``tests/data/*.context.json`` hold the terms
that are used, with the IRIs that the W3C Recommendation "Web Annotation Vocabulary" and schema.org give them. A term
that is not among them is a failure, and so is one that is not in rdflib's list of schema.org's terms.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pyld import FrozenDocumentLoader, jsonld
from rdflib import SDO

from tests.report.exchange.samples import sample
from viewer.report import doubting
from viewer.report.exchange import FORMATS
from viewer.report.exchange.shared import identifier
from viewer.report.model import Report
from viewer.report.summary.doubts import item_doubts
from viewer.report.wording import FACT_LABELS, fact_spans, is_giving, speakers

DATA = Path(__file__).parents[2] / "data"
CONTEXTS = {
    "http://www.w3.org/ns/anno.jsonld": DATA / "anno.context.json",
    "https://schema.org": DATA / "schema_org.context.json",
}
OA, SCHEMA, RDF = "http://www.w3.org/ns/oa#", "https://schema.org/", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

Node = dict[str, Any]


def expanded(name: str, report: Report) -> Node:
    """What is written as pyld understands it, by full IRIs; nothing may be dropped."""
    return expand(json.loads(FORMATS[name].data(report)))


def expand(document: Node) -> Node:
    def dropped(term: str | None) -> None:
        raise AssertionError(f"{term} is no term of the context")

    loader = FrozenDocumentLoader(CONTEXTS)
    (node,) = jsonld.expand(document, {"documentLoader": loader}, on_property_dropped=dropped)
    return node


def nodes(value: object) -> Iterator[Node]:
    """All objects within a value, and itself."""
    if isinstance(value, list):
        for one in value:
            yield from nodes(one)
    elif isinstance(value, dict):
        yield value
        for one in value.values():
            yield from nodes(one)


def values(node: Node, term: str) -> list[Any]:
    return [one["@value"] for one in node.get(term, ())]


def names(node: Node, term: str) -> list[str]:
    return [values(one, f"{SCHEMA}name")[0] for one in node.get(f"{SCHEMA}{term}", ())]


def is_schema_org(iri: str) -> bool:
    return iri.startswith(SCHEMA) and iri.removeprefix(SCHEMA) in SDO


@pytest.mark.parametrize(
    "document",
    [
        {"@context": "https://schema.org", "@type": "Event", "hasBeen": "x"},
        {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "hasBeen": "x"},
    ],
)
def test_a_term_that_is_not_known_is_a_failure(document: Node) -> None:
    with pytest.raises(AssertionError, match="hasBeen"):
        expand(document)
    assert not is_schema_org(f"{SCHEMA}hasBeen")


def test_all_terms_are_schema_orgs(report: Report) -> None:
    for node in nodes(expanded("jsonld", report)):
        kinds = node.get("@type", ())
        assert len(kinds) == (0 if "@value" in node else 1)
        for term in (*kinds, *(key for key in node if not key.startswith("@"))):
            assert is_schema_org(term), term


def test_the_event_is_the_models(report: Report) -> None:
    found = expanded("jsonld", report)
    event = report.event
    assert found["@type"] == [f"{SCHEMA}Event"]
    for term, fact in (("name", event.title), ("endDate", event.date_end)):
        assert values(found, SCHEMA + term) == ([fact.value] if fact else [])
    start = values(found, f"{SCHEMA}startDate")
    if event.date is None:
        assert start == []
    elif event.start_time and event.start_time.note is None and str(event.start_time.value) < "24":
        assert start == [f"{event.date.value}T{event.start_time.value}"]
    else:
        assert start == [event.date.value]
    place = event.place or event.city
    assert names(found, "location") == ([place.value] if place else [])
    address = [
        city
        for where in found.get(f"{SCHEMA}location", ())
        for one in where.get(f"{SCHEMA}address", ())
        for city in values(one, f"{SCHEMA}addressLocality")
    ]
    assert address == ([event.city.value] if event.city else [])
    assert names(found, "organizer") == [fact.value for fact in event.organisers]
    assert names(found, "performer") == [person.name for person in speakers(report)]
    (source,) = found[f"{SCHEMA}subjectOf"]
    assert source["@id"] == identifier(report)
    acts = found.get(f"{SCHEMA}subEvent", [])
    for act, item in zip(acts, report.programme, strict=True):
        absent = "absent" in item.tags
        told = ", ".join(filter(None, (item.title, "absent" if absent else "", *item_doubts(report, item))))
        told = "; ".join(filter(None, (told, doubting.told(doubting.of_item(item)))))
        assert values(act, f"{SCHEMA}description") == ([told] if told else [])
        handing = next(iter(act.get(f"{SCHEMA}about", ())), {})
        assert bool(handing) == is_giving(item)
        assert names(handing, "recipient") == [report.person(key).name for key in item.having("recipient")]
        assert names(handing, "agent") == (
            [report.person(key).name for key in item.having("agent")] if is_giving(item) else []
        )
        assert names(act, "performer") == (
            [] if absent or is_giving(item) else [report.person(key).name for key in item.having("agent")]
        )


def test_all_terms_are_of_the_annotation_vocabulary(report: Report) -> None:
    spaces = (OA, RDF, "http://www.w3.org/ns/activitystreams#", "http://purl.org/dc/elements/1.1/")
    kinds = {"Annotation", "TextualBody", "TextPositionSelector", "TextQuoteSelector"}
    for node in nodes(expanded("annotations", report)):
        for term in (key for key in node if not key.startswith("@")):
            assert term.startswith(spaces)
        if "@value" not in node:
            assert set(node.get("@type", ())) <= {
                *(OA + kind for kind in kinds),
                "http://www.w3.org/ns/activitystreams#OrderedCollectionPage",
            }


def test_annotations_are_the_models(report: Report) -> None:
    page = expanded("annotations", report)
    (listed,) = page.get("http://www.w3.org/ns/activitystreams#items", [{"@list": []}])
    found = listed["@list"]
    things = (
        *[fact_spans(report, name) for name in FACT_LABELS if fact_spans(report, name)],
        *[one.spans for one in report.people],
        *[one.spans for item in report.programme for one in (item, *item.participants)],
        *[one.spans for one in (*report.statements, *report.remarks)],
    )
    assert len({one["@id"] for one in found}) == len(found)
    for annotation, spans in zip(found, things, strict=True):
        assert annotation["@type"] == [f"{OA}Annotation"]
        (motive,) = annotation[f"{OA}motivatedBy"]
        assert motive["@id"] in (f"{OA}commenting", f"{OA}classifying", f"{OA}identifying")
        bodies = annotation[f"{OA}hasBody"]
        assert all(values(body, f"{RDF}value")[0] for body in bodies)
        purposes = [body[f"{OA}hasPurpose"][0]["@id"] for body in bodies]
        assert purposes == [f"{OA}describing", f"{OA}commenting"][: len(bodies)]
        for target, span in zip(annotation[f"{OA}hasTarget"], spans, strict=True):
            assert target[f"{OA}hasSource"] == [{"@id": identifier(report)}]
            position, quote = target[f"{OA}hasSelector"]
            assert position["@type"] == [f"{OA}TextPositionSelector"]
            assert values(position, f"{OA}start") == [span.start]
            assert values(position, f"{OA}end") == [span.end]
            assert quote["@type"] == [f"{OA}TextQuoteSelector"]
            assert values(quote, f"{OA}exact") == [report.text[span.start : span.end]]


def test_identifiers_are_absolute(report: Report) -> None:
    for name in ("jsonld", "annotations"):
        for node in nodes(expanded(name, report)):
            if "@id" in node:
                assert node["@id"].startswith(("ni:///sha-256;", "urn:oid:", "http://www.w3.org/ns/"))


def test_annotations_become_triples() -> None:
    """A processor of RDF takes all of it, not only the objects."""
    document = json.loads(FORMATS["annotations"].data(sample("seed")))
    quads = jsonld.to_rdf(document, {"documentLoader": FrozenDocumentLoader(CONTEXTS), "format": "application/n-quads"})
    assert str(quads).count(f"<{OA}hasTarget>") >= len(document["items"])
