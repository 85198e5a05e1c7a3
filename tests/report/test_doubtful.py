"""Doubt: how much, why, of what; and that summary and exports tell it, each in one way."""

from __future__ import annotations

import csv
import dataclasses
import datetime
import io
import json
from typing import Any

import pytest

from tests.doubts import MOSTLY_WRONG, NEAREST, OFTEN_WRONG, OTHERS, PRONOUN, REASON, REPORT, SURE, UNNAMED
from viewer.report import doubtful, doubting, summary
from viewer.report.exchange import FORMATS
from viewer.report.model import UNKNOWN, ItemKind, Origin, Report
from viewer.report.safe_copy import safe_copy
from viewer.report.safe_copy.checking import Checker

DAY = datetime.date(2026, 11, 24)
LEGEND = "? = uncertain, ?? = doubtful"


def sure(report: Report) -> Report:
    """The same report, in which nothing is doubtful."""
    event = dataclasses.replace(
        report.event,
        **{
            name: dataclasses.replace(fact, origin=UNKNOWN)
            for name, fact in report.event.facts()
            if name != "organisers"
        },
    )
    return dataclasses.replace(
        report,
        event=event,
        people=tuple(
            dataclasses.replace(
                one,
                origin=UNKNOWN,
                part=UNKNOWN,
                role=dataclasses.replace(one.role, origin=UNKNOWN) if one.role else None,
            )
            for one in report.people
        ),
        programme=tuple(
            dataclasses.replace(
                item, participants=tuple(dataclasses.replace(who, origin=UNKNOWN) for who in item.participants)
            )
            for item in report.programme
        ),
        statements=tuple(dataclasses.replace(said, origin=UNKNOWN) for said in report.statements),
    )


@pytest.mark.parametrize(
    ("share", "grade", "sign"),
    [(0.0, "sure", ""), (0.19, "sure", ""), (0.2, "uncertain", "?"), (0.45, "doubtful", "??"), (1.0, "doubtful", "??")],
)
def test_a_share_has_its_grade_and_its_sign(share: float, grade: str, sign: str) -> None:
    origin = Origin("rule.name", share, ("deep", "word=when"))
    assert (doubting.grade(origin), doubting.sign(origin)) == (grade, sign)
    told = (
        f"{grade}: with “when”, a sentence often tells of another time, or of what is usual or possible" if sign else ""
    )
    assert doubting.told(origin) == told
    assert doubting.spoken(origin) == told.replace(": ", ", ", 1)
    assert doubting.title(origin) == (grade.capitalize() if sign else "")


def test_the_worst_is_the_most_doubtful_and_of_equals_the_first() -> None:
    other = dataclasses.replace(PRONOUN, by="other")
    assert doubting.worst(SURE, PRONOUN, NEAREST, other) is PRONOUN
    assert doubting.worst(UNKNOWN) is UNKNOWN


def test_an_item_is_as_doubtful_as_who_is_in_it() -> None:
    opening, speech, _ = REPORT.programme
    assert doubting.sign(doubting.of_item(opening)) == ""
    assert doubting.of_item(speech) is PRONOUN


def test_each_doubtful_thing_is_told_once_and_the_most_doubtful_first() -> None:
    assert [(one.kind, one.key, one.message) for one in doubtful.doubts(REPORT)] == [
        ("item", 1, f"Item 2: {REASON}"),
        ("person", "p3", f"Lowick: {MOSTLY_WRONG}"),
        ("person", "p2", f"Role of Bo Ek, “the warden”: {OFTEN_WRONG}"),
        ("statement", 0, f"Statement by Bo Ek, “said”: {UNNAMED}"),
        ("fact", "attendance", f"Attendance: {OTHERS}"),
    ]
    assert doubtful.doubts(sure(REPORT)) == ()


def test_name_and_role_of_a_person_are_told_together() -> None:
    people = tuple(dataclasses.replace(one, origin=PRONOUN) for one in REPORT.people if one.id == "p2")
    (doubt,) = doubtful.doubts(Report(REPORT.text, people=people))
    assert doubt.message == f"Bo Ek: {REASON}; role, “the warden”: {OFTEN_WRONG}"
    assert doubt.origin is PRONOUN


def test_the_summary_has_signs_behind_values_and_the_reasons_to_check() -> None:
    text = summary.to_text(summary.summarise(REPORT, DAY)).replace("\N{NO-BREAK SPACE}", "_")
    for words in (
        "Attendance  about 80_?",
        "2  Speech by Ann Lee · spoke about eels_??",
        "said that it was late_?",
    ):
        assert words in text
    assert "Opening by Ann Lee · opened the evening  ¶3" in text
    assert text.index("The number is not exact") < text.index("Item 2: who is meant") < text.index("Attendance: the")
    assert LEGEND in text


def test_names_and_roles_of_speakers_have_signs_of_their_own() -> None:
    person = dataclasses.replace(REPORT.people[1], origin=PRONOUN)
    items = (dataclasses.replace(REPORT.programme[2], kind=ItemKind.SPEECH),)
    found = summary.summarise(Report(REPORT.text, people=(person,), programme=items), DAY)
    assert (found.speakers[0].sign, found.speakers[0].role_sign) == ("??", "?")
    shown = summary.to_text(found).replace("\N{NO-BREAK SPACE}", "_")
    assert "Bo Ek_??\n    the warden_? · presence not stated · item 1" in shown


def test_nothing_is_said_of_doubt_where_there_is_none() -> None:
    bare = dataclasses.replace(sure(REPORT), remarks=())
    assert "?" not in summary.to_text(summary.summarise(bare, DAY))
    page = summary.to_html(summary.summarise(bare, DAY))
    assert 'class="sign"' not in page
    assert LEGEND not in page
    assert summary.nothing("to_check") in page
    doubting_only = dataclasses.replace(REPORT, remarks=())
    assert summary.nothing("to_check") not in summary.to_text(summary.summarise(doubting_only, DAY))


def test_the_legend_stands_only_where_a_sign_is_shown() -> None:
    whole = summary.summarise(REPORT, DAY)
    assert whole.signs
    assert not summary.chosen(whole, REPORT, ("to_check",)).signs
    assert summary.chosen(whole, REPORT, ("said",)).signs


def test_page_and_markdown_bear_the_same_signs() -> None:
    page = FORMATS["html"].data(REPORT).decode()
    assert page.count('<span class="sign">?</span>') == 4
    assert page.count('<span class="sign">??</span>') == 2
    assert LEGEND in page
    lines = FORMATS["md"].data(REPORT).decode()
    assert "**Attendance**: about 80 ? ¶2" in lines
    assert f"Item 2: {REASON}. ¶3" in lines
    assert LEGEND in lines


def test_the_table_has_a_column_for_doubt() -> None:
    rows = csv.DictReader(io.StringIO(FORMATS["csv"].data(REPORT).decode("utf-8-sig"), newline=""))
    found = {(row["What"], row["Number"]): row["Doubt"] for row in rows}
    assert found["Fact", "1"] == ""
    assert found["Fact", "4"] == f"uncertain: {OTHERS}"
    assert found["Person", "1"] == f"How they took part, uncertain: {OFTEN_WRONG}"
    assert found["Person", "3"] == f"doubtful: {MOSTLY_WRONG}"
    assert found["Programme item", "1"] == ""
    assert found["Programme item", "2"] == f"doubtful: {REASON}"
    assert found["Statement", "1"] == f"uncertain: {UNNAMED}"
    assert found["To check", "1"] == ""


def test_what_is_doubtful_has_a_second_body_as_an_annotation() -> None:
    page = json.loads(FORMATS["annotations"].data(REPORT))
    bodies: dict[str, Any] = {one["id"].partition("#")[2]: one["body"] for one in page["items"]}
    assert isinstance(bodies["item-1"], dict)
    first, second = bodies["item-2"]
    assert (first["value"], first["purpose"]) == ("2. Speech: Ann Lee", "describing")
    assert (second["type"], second["value"], second["purpose"]) == (
        *("TextualBody", f"doubtful: {REASON}", "commenting"),
    )
    assert len(bodies["item-2-participant-1"]) == 2


def test_linked_data_tells_doubt_in_descriptions() -> None:
    found = json.loads(FORMATS["jsonld"].data(REPORT))
    assert f"uncertain: {OTHERS}" in found["description"]
    assert found["subEvent"][1]["description"] == f"spoke about eels; doubtful: {REASON}"
    assert "doubtful" not in found["subEvent"][0]["description"]
    assert found["performer"][0]["description"] == f"How they took part, uncertain: {OFTEN_WRONG}"


@pytest.mark.parametrize("name", ["ics", "ris"])
def test_entries_tell_doubt_beside_the_fact(name: str) -> None:
    assert REPORT.event.city
    city = dataclasses.replace(REPORT.event.city, origin=NEAREST)
    report = dataclasses.replace(REPORT, event=dataclasses.replace(REPORT.event, city=city))
    data = FORMATS[name].data(report).decode().replace("\r\n ", "").replace("\\", "")
    assert f"uncertain: {UNNAMED}" in data
    assert ("uncertain: " + OTHERS in data) == (name == "ics")


def test_a_safe_copy_tells_no_doubt() -> None:
    """It was weighed from the original words, so a guess could be proved by it."""
    copy = safe_copy(REPORT, ["p1", "p2"]).report
    assert doubtful.doubts(REPORT)
    assert doubtful.doubts(copy) == ()
    checker = Checker(REPORT, ["p1", "p2"])
    for form in FORMATS.values():
        if not form.packed:
            assert checker.remaining(form.data(copy)) == [], form.name


def test_words_that_tell_of_doubt_are_no_names() -> None:
    people = tuple(dataclasses.replace(one, name=f"{one.name} Doubtful") for one in REPORT.people)
    report = dataclasses.replace(REPORT, people=people)
    assert Checker(report, ["p1"]).remaining("doubtful: Doubtful; Uncertain Role of Item") == []


@pytest.mark.parametrize(("cue", "label"), [("said", "Statement by Bo Ek, “said”: "), (":", "Statement by Bo Ek: ")])
def test_a_mere_colon_is_not_told_as_a_word_of_saying(cue: str, label: str) -> None:
    said = dataclasses.replace(REPORT.statements[0], cue=dataclasses.replace(REPORT.statements[0].cue, value=cue))
    found = doubtful.doubts(dataclasses.replace(REPORT, statements=(said,)))
    assert next(one.message for one in found if one.kind == "statement").startswith(label)
