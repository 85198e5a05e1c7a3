"""The event as linked data: an ``Event`` of schema.org in JSON-LD.

Properties are those of https://schema.org/Event. Acts of the programme are ``subEvent``; who did them is
``performer`` there. A start that was only planned is no ``startDate`` of what took place: then it is the day alone.
"""

from __future__ import annotations

from typing import Any

from viewer.report import wording
from viewer.report.exchange.shared import identifier, json_file, start_time
from viewer.report.model import Event, Fact, Person, ProgrammeItem, Report


def write(report: Report) -> bytes:
    """The event in JSON-LD, in UTF-8."""
    event = report.event
    source = {"@type": "CreativeWork", "@id": identifier(report), "name": report.source.name}
    found = {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": _value(event.title),
        "startDate": _start(event),
        "endDate": _value(event.date_end),
        "location": _place(event),
        "organizer": [{"@type": "Organization", "name": str(fact.value)} for fact in event.organisers],
        "performer": [_person(person) for person in wording.speakers(report)],
        "subEvent": [_act(report, item) for item in report.programme],
        "subjectOf": _stated(source),
    }
    return json_file(_stated(found))


def _value(fact: Fact | None) -> str | None:
    return None if fact is None else str(fact.value)


def _start(event: Event) -> str | None:
    if event.date is None:
        return None
    time = start_time(event)
    return f"{event.date.value}T{time:%H:%M}" if time else str(event.date.value)


def _place(event: Event) -> dict[str, object] | None:
    if event.place is None and event.city is None:
        return None
    address = {"@type": "PostalAddress", "addressLocality": _value(event.city)} if event.city else None
    return _stated({"@type": "Place", "name": _value(event.place or event.city), "address": address})


def _person(person: Person) -> dict[str, object]:
    role = str(person.role.value) if person.role else None
    return _stated({"@type": "Person", "name": person.name, "alternateName": [*person.variants], "description": role})


def _act(report: Report, item: ProgrammeItem) -> dict[str, object]:
    name = f"{wording.kind_label(item)}: {wording.headline(report, item)}"
    people = [{"@type": "Person", "name": report.person(key).name} for key in item.people]
    return _stated({"@type": "Event", "name": name, "description": item.title, "performer": people})


def _stated(found: dict[str, Any]) -> dict[str, Any]:
    """Without what the report does not say."""
    return {key: value for key, value in found.items() if value not in (None, [], "")}
