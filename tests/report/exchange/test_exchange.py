"""The model in the formats of other people's tools, read back and compared with the model."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from typing import Any

from tests.report.exchange.samples import BARE, ODD, letters
from viewer.report import codec
from viewer.report.exchange import FORMATS
from viewer.report.exchange.shared import identifier
from viewer.report.model import Event, Fact, Report, Source, Span
from viewer.report.summary import people as summary


def read(name: str, report: Report) -> Any:
    return json.loads(FORMATS[name].data(report))


def test_every_format_has_its_name_and_ending() -> None:
    assert len({one.suffix for one in FORMATS.values()}) == len(FORMATS)
    assert all(one.suffix.startswith(".") for one in FORMATS.values())


def test_json_is_the_model(report: Report) -> None:
    assert codec.loads(FORMATS["json"].data(report).decode()) == replace(report, suggestions=())


def test_a_table_row_for_everything(report: Report) -> None:
    data = FORMATS["csv"].data(report)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    counts = [("Person", report.people), ("Programme item", report.programme), ("Statement", report.statements)]
    for what, things in (*counts, ("To check", report.remarks)):
        assert [row["Number"] for row in rows if row["What"] == what] == [str(n + 1) for n in range(len(things))]
    for row, person in zip((row for row in rows if row["What"] == "Person"), report.people, strict=True):
        assert letters(row["Who"].lstrip("'")) == letters(person.name)
        start, end = int(row["First character"]) - 1, int(row["Last character"])
        assert Span(start, end) == person.spans[0]
    for row in rows:
        assert row["Paragraphs"].startswith("¶")
        for cell in row.values():
            assert not cell.startswith(("=", "+", "-", "@"))
            assert not re.search("[\x00-\x1f\u202a-\u202e\u2066-\u2069]", cell)


def test_a_table_tells_of_people_what_the_summary_does(seed_report: Report) -> None:
    """How they were there, beside their group, and what they were in acts of others, beside their role."""
    text = FORMATS["csv"].data(seed_report).decode("utf-8-sig")
    people = {row["Who"]: row for row in csv.DictReader(io.StringIO(text, newline="")) if row["What"] == "Person"}
    assert people["Ebrahim Khodabandeh"]["How"] == "online"
    assert people["Hamid Agh Atabai"]["How"] == ""
    assert people["Erisa Rahimi"]["Words"] == "host of the event, interpreter"
    for row in (*summary.speakers(seed_report), *summary.others(seed_report)):
        told = people[row.name]
        assert row.participation in (told["Kind"], told["How"].split(", ")[0], "")
        assert row.role in (told["Words"], "role not stated")


def test_every_annotation_finds_its_words(report: Report) -> None:
    page = read("annotations", report)
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    ids = [item["id"] for item in page["items"]]
    assert len(set(ids)) == len(ids)
    taking = [who for item in report.programme for who in item.participants]
    named = sum(len(things) for things in (report.people, report.programme, taking, report.statements, report.remarks))
    assert len([one for one in ids if "#fact-" not in one]) == named
    for item in page["items"]:
        assert item["type"] == "Annotation"
        bodies = item["body"] if isinstance(item["body"], list) else [item["body"]]
        assert all(body["value"] for body in bodies)
        for target in item["target"]:
            assert target["source"] == identifier(report)
            position, quote = target["selector"]
            assert report.text[position["start"] : position["end"]] == quote["exact"]
            around = quote["prefix"] + quote["exact"] + quote["suffix"]
            assert around in report.text


def test_the_event_as_linked_data(seed_report: Report) -> None:
    found = read("jsonld", seed_report)
    event = seed_report.event
    assert event.title
    assert event.date
    assert event.city
    assert event.start_time
    assert (found["@context"], found["@type"]) == ("https://schema.org", "Event")
    assert found["name"] == event.title.value
    assert event.start_time.note == "planned"
    assert found["startDate"] == event.date.value  # the clock time was only planned
    assert found["location"]["address"]["addressLocality"] == event.city.value
    assert [one["name"] for one in found["organizer"]] == [fact.value for fact in event.organisers]
    assert len(found["subEvent"]) == len(seed_report.programme)
    speakers = [item.people for item in seed_report.programme if item.kind == "speech"]
    assert [one["name"] for one in found["performer"]] == [seed_report.person(key).name for (key,) in speakers]


def test_a_start_that_is_stated_is_told_with_its_hour() -> None:
    text = "On 4 May 2023 at 9."
    event = Event(date=Fact("2023-05-04", (Span(3, 13),)), start_time=Fact("09:00", (Span(17, 18),)))
    assert read("jsonld", Report(text, event=event))["startDate"] == "2023-05-04T09:00"


def test_what_is_not_stated_is_left_out() -> None:
    assert set(read("jsonld", BARE)) == {"@context", "@type", "subjectOf"}
    (entry,) = read("csljson", BARE)
    assert set(entry) == {"id", "type", "title", "note"}
    assert read("annotations", BARE)["items"] == []


def test_an_entry_for_a_list_of_references(seed_report: Report) -> None:
    (entry,) = read("csljson", seed_report)
    event = seed_report.event
    assert event.title
    assert event.date
    assert entry["title"] == seed_report.source.name
    assert entry["event-title"] == event.title.value
    assert "-".join(f"{part:02}" for part in entry["event-date"]["date-parts"][0]) == event.date.value
    assert "author" not in entry  # who wrote the report is not known


def test_a_file_is_named_by_its_digest(seed_report: Report) -> None:
    assert re.fullmatch(r"ni:///sha-256;[\w-]{43}", identifier(seed_report))


def test_of_no_known_file_no_name_can_be_worked_out() -> None:
    unknown = replace(BARE, source=Source("safe-copy"))
    names = {identifier(unknown) for _ in range(2)}
    assert len(names) == 2
    assert all(re.fullmatch(r"urn:oid:2\.25\.\d+", name) for name in names), "letters could spell a hidden name"
    for kind in ("ris", "csljson", "jsonld", "annotations"):
        assert FORMATS[kind].data(unknown) != FORMATS[kind].data(unknown)


def test_markdown_says_what_the_summary_says(seed_report: Report) -> None:
    text = FORMATS["md"].data(seed_report).decode()
    for heading in ("# Event summary", "## Programme", "## Speakers", "## To check"):
        assert heading in text
    assert len(re.findall(r"^1\. ", text, re.MULTILINE)) == len(seed_report.programme)
    assert "¶4" in text
    assert FORMATS["md"].data(BARE).decode().count("not stated") >= 5


def test_no_words_of_a_report_are_taken_for_markup() -> None:
    text = FORMATS["md"].data(ODD).decode()
    assert "<b>" not in text.replace("\\<", "")
    assert "\\[so\\](x)" in text
    assert "\u202e" not in text
    assert "\x07" not in text
