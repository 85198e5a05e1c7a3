"""What readers corrected, in the formats of other people's tools: what holds, what was found, by whom, when and why."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Any

import pytest
from openpyxl import load_workbook
from pyld import FrozenDocumentLoader, jsonld

from tests.corrected import AT, FOUND, REPORT, TEXT
from tests.report.exchange.test_linked_data import CONTEXTS
from viewer.report import marking
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections
from viewer.report.corrections.replay import replay
from viewer.report.exchange import FORMATS
from viewer.report.exchange.shared import identifier
from viewer.report.exchange.tables import column

_COLUMNS = ("Status", "Found", "By", "At", "Reason")


def table() -> list[dict[str, str]]:
    text = FORMATS["csv"].data(REPORT).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def row(what: str, number: int) -> dict[str, str]:
    return next(one for one in table() if (one["What"], one["Number"]) == (what, str(number)))


@pytest.mark.parametrize(
    ("what", "number", "words", "told"),
    [
        ("Fact", 1, "“Lamp Night”", ("confirmed", "", "A.B.", AT, "")),
        ("Fact", 2, "5 May 2023", ("conflict", "4 May 2023", "A.B.", AT, "")),
        ("Fact", 3, "20:00", ("lost", "21:00", "A.B.", AT, "")),
        ("Fact", 4, "Old Wool Hall, Lowick", ("corrected", "Wool Hall, Lowick", "A.B.", AT, "the sign at the door")),
        ("Fact", 5, "Friends of Zoë Quill", ("added", "", "A.B.", AT, "")),
        ("Fact", 6, "not stated", ("corrected", "about 80", "A.B.", AT, "")),
        ("Person", 1, "the mayor of Dowby", ("corrected", "Ann Lee", "L.K.", AT, "")),
        ("Person", 3, "", ("doubtful", "", "", "", "")),
        ("Person", 4, "", ("removed", "Lowick", "L.K.", AT, "no person")),
        ("Programme item", 2, "about lamps", ("found", "", "", "", "")),
        (
            "Programme item",
            3,
            "a solo of Zoë Quill",
            ("corrected", "Performance: Bo Ek, the warden, sang", "L.K.", AT, ""),
        ),
        ("To check", 2, "", ("removed", "“them” stands twice.", "L.K.", AT, "no person")),
        ("Note", 1, "Ask Zoë Quill whether this is so.", ("added", "", "L.K.", AT, "")),
        ("Note", 2, "Which lamps?", ("added", "", "L.K.", AT, "")),
    ],
)
def test_the_table_tells_status_and_what_was_found(what: str, number: int, words: str, told: tuple[str, ...]) -> None:
    found = row(what, number)
    assert found["Words"] == words
    assert tuple(found[name] for name in _COLUMNS) == told


def test_what_was_found_names_people_as_they_were_found() -> None:
    """A name that a reader typed is not given as the machine's."""
    maker = Maker(FOUND, "A.B.", "1.0")
    renamed = maker.change(("person", "p1"), replace(FOUND.people[0], name="Anna Leigh"))
    retold = maker.change(("item", 1), replace(FOUND.programme[1], title="lamps"))
    steps = (replace(one, id=f"o{number}", at=AT) for number, one in enumerate((*renamed, *retold)))
    shown = replay(FOUND, Corrections().and_these(*steps, text=TEXT)).report
    rows = csv.DictReader(io.StringIO(FORMATS["csv"].data(shown).decode("utf-8-sig"), newline=""))
    item = next(one for one in rows if (one["What"], one["Number"]) == ("Programme item", "2"))
    assert (item["Who"], item["Found"]) == ("Anna Leigh", "Speech: Ann Lee, about lamps")
    assert "found: Speech, Ann Lee, about lamps" in marking.spoken(shown.programme[1].origin.mark, shown)


def test_what_was_typed_stands_nowhere() -> None:
    found = row("Fact", 5)
    assert (found["Paragraphs"], found["First character"], found["Last character"]) == ("", "", "")


def test_the_workbook_tells_the_same() -> None:
    book = load_workbook(io.BytesIO(FORMATS["xlsx"].data(REPORT)))
    titles, *rows = ([cell.value for cell in line] for line in book["Facts"].iter_rows())
    told = [dict(zip(titles, line, strict=True)) for line in rows]
    assert [one["Status"] for one in told] == ["confirmed", "conflict", "lost", "corrected", "added", "corrected"]


def test_a_note_stands_by_what_it_is_about() -> None:
    notes = [(row("Note", number)["Kind"], row("Note", number)["Paragraphs"]) for number in (1, 2)]
    assert notes == [("3. Performance", "¶4"), ("“lamps.”", "¶3")]
    book = load_workbook(io.BytesIO(FORMATS["xlsx"].data(REPORT)))
    titles, *rows = ([cell.value for cell in line] for line in book["Notes"].iter_rows())
    assert [dict(zip(titles, line, strict=True))["Words"] for line in rows] == [
        "Ask Zoë Quill whether this is so.",
        "Which lamps?",
    ]
    assert "Notes" not in load_workbook(io.BytesIO(FORMATS["xlsx"].data(FOUND))).sheetnames


def test_without_corrections_there_are_no_such_columns() -> None:
    head = FORMATS["csv"].data(FOUND).decode("utf-8-sig").splitlines()[0].split(",")
    assert set(head).isdisjoint({column("status"), column("found"), column("reader"), column("at"), column("reason")})
    book = load_workbook(io.BytesIO(FORMATS["xlsx"].data(FOUND)))
    assert "Status" not in [cell.value for cell in next(book["Facts"].iter_rows())]


def annotated() -> dict[str, Any]:
    source = identifier(REPORT)
    return {
        one["id"].removeprefix(f"{source}#"): one for one in json.loads(FORMATS["annotations"].data(REPORT))["items"]
    }


def bodies(annotation: dict[str, Any]) -> list[tuple[str, str]]:
    body = annotation["body"]
    found = body if isinstance(body, list) else [body]
    return [(one["purpose"], one["value"]) for one in found]


def test_annotations_tell_who_edited_what() -> None:
    found = annotated()
    place = found["fact-4"]
    assert place["motivation"] == ["classifying", "editing"]
    assert (place["creator"], place["modified"]) == ({"type": "Person", "name": "A.B."}, AT)
    assert bodies(place) == [
        ("describing", "Place: Old Wool Hall, Lowick"),
        ("assessing", "corrected"),
        ("editing", "Wool Hall, Lowick"),
        ("commenting", "the sign at the door"),
    ]
    assert found["item-1"]["motivation"] == ["classifying", "assessing"]
    assert bodies(found["item-1"])[1:] == [("assessing", "confirmed")]
    assert found["item-2"]["motivation"] == "classifying"
    assert "creator" not in found["item-2"]


def test_annotations_without_words_target_the_whole() -> None:
    assert annotated()["fact-5"]["target"] == identifier(REPORT)


def test_notes_are_annotated() -> None:
    found = annotated()
    assert bodies(found["note-1"]) == [("commenting", "Ask Zoë Quill whether this is so.")]
    assert found["note-1"]["creator"] == {"type": "Person", "name": "L.K."}
    assert found["note-1"]["target"] == found["item-3"]["target"]
    assert found["note-2"]["motivation"] == "commenting"


@pytest.mark.parametrize("name", ["annotations", "jsonld"])
def test_all_terms_are_those_of_the_format(name: str) -> None:
    def dropped(term: str | None) -> None:
        raise AssertionError(f"{term} is no term of the context")

    data = json.loads(FORMATS[name].data(REPORT))
    jsonld.expand(data, {"documentLoader": FrozenDocumentLoader(CONTEXTS)}, on_property_dropped=dropped)


def test_linked_data_tell_what_was_found() -> None:
    told = json.loads(FORMATS["jsonld"].data(REPORT))
    assert told["location"]["name"] == "Old Wool Hall"
    assert told["organizer"] == [{"@type": "Organization", "name": "Friends of Zoë Quill"}]
    assert "Place: corrected by A.B.; found: Wool Hall, Lowick" in told["description"]
    assert "corrected by L.K.; found: Performance: Bo Ek, the warden, sang" in told["subEvent"][2]["description"]
    assert "found:" not in json.dumps(json.loads(FORMATS["jsonld"].data(FOUND)))


@pytest.mark.parametrize("name", ["ics", "ris", "csljson"])
def test_entries_tell_what_was_corrected_by_whom(name: str) -> None:
    told = " ".join(FORMATS[name].data(REPORT).decode().replace("\r\n ", "").split())
    assert "Old Wool Hall" in told
    words = "corrected by A.B.; found: Wool Hall, Lowick"
    assert words in told or words.replace(";", "\\;").replace(", L", "\\, L") in told
    assert "corrected" not in FORMATS[name].data(FOUND).decode()


def test_the_model_tells_all() -> None:
    told = json.loads(FORMATS["json"].data(REPORT))
    assert told["event"]["place"]["found"]["value"] == "Wool Hall"
    assert [one["entry"].get("name") for one in told["review"]["removed"]] == [None, "Lowick", None]
