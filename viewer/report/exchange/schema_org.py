"""The event as linked data: an ``Event`` of schema.org in JSON-LD.

Properties are those of https://schema.org/Event. Acts of the programme are ``subEvent``; who did them is ``performer``
there, unless they were absent, whose words or work it was ``contributor``. A start that was only planned is no
``startDate`` of what took place: then it is the day alone. The headline is the report's, never the ``name`` of the
event. What makes a fact or an act doubtful, and what readers did to it, stands in the ``description``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from viewer.report import categories, doubtful, doubting, headlines, wording
from viewer.report.exchange.shared import done, fact_remarks, identifier, json_file, start_time
from viewer.report.found import Found
from viewer.report.model import Event, Fact, Person, ProgrammeItem, Report
from viewer.report.summary.doubts import item_doubts
from viewer.report.vocabulary import Function, Tag


def write(report: Report) -> bytes:
    """The event in JSON-LD, in UTF-8."""
    event = report.event
    found, before = headlines.headline(report), Found(report)
    source = {
        "@type": "CreativeWork",
        "@id": identifier(report),
        "name": report.source.name,
        "headline": found.words if found else None,
    }
    told = {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": _value(event.title),
        "startDate": _start(event),
        "endDate": _value(event.date_end),
        "location": _place(event),
        "organizer": [{"@type": "Organization", "name": str(fact.value)} for fact in event.organisers],
        "performer": [_person(person) for person in wording.speakers(report)],
        "description": "; ".join(fact_remarks(report, wording.FACT_LABELS)),
        "subEvent": [_act(report, item, before.entry(item)) for item in report.programme],
        "subjectOf": _stated(source),
    }
    return json_file(_stated(told))


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
    role = str(person.role.value) if person.role else ""
    told = "; ".join(filter(None, (role, *doubtful.told_of_person(person), done(person.origin.mark, ""))))
    return _stated({"@type": "Person", "name": person.name, "alternateName": [*person.variants], "description": told})


def _act(report: Report, item: ProgrammeItem, before: str) -> dict[str, object]:
    name = f"{wording.kind_label(item)}: {wording.act(report, item)}"
    absent = Tag.ABSENT in item.tags
    people, about = [] if absent else _named(report, item.having(Function.AGENT)), None
    if wording.is_giving(item):
        people, about = [], _giving(report, item)
    authors = _named(report, item.having(Function.AUTHOR))
    told = wording.listed((item.title, categories.tag(Tag.ABSENT) if absent else "", *item_doubts(report, item)))
    by_readers = done(item.origin.mark, before)
    told = "; ".join(filter(None, (told, doubting.told(doubting.of_item(item)), by_readers)))
    return _stated(
        {
            "@type": "Event",
            "name": name,
            "description": told,
            "performer": people,
            "contributor": authors,
            "about": about,
        }
    )


def _giving(report: Report, item: ProgrammeItem) -> dict[str, object]:
    """Who gave what to whom: https://schema.org/GiveAction."""
    givers, receivers = _named(report, item.having(Function.AGENT)), _named(report, item.having(Function.RECIPIENT))
    return _stated({"@type": "GiveAction", "agent": givers, "recipient": receivers, "name": item.title})


def _named(report: Report, ids: Iterable[str]) -> list[dict[str, object]]:
    return [{"@type": "Person", "name": report.person(key).name} for key in ids]


def _stated(found: dict[str, Any]) -> dict[str, Any]:
    """Without what the report does not say."""
    return {key: value for key, value in found.items() if value not in (None, [], "")}
