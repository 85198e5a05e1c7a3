"""Names that are those of places and things, too: nothing that is not so is said of a person."""

from __future__ import annotations

from dataclasses import replace

import pytest

from viewer.report.marks import Mark, Status
from viewer.report.model import Event, Fact, Origin, Participant, Person, ProgrammeItem, Report, Span, Statement
from viewer.report.safe_copy import remaining, safe_copy
from viewer.report.vocabulary import Acted, ItemKind, Mode, Participation

FIRST = "Jack Dowby spoke. "


def report(text: str, city: str = "Dowby", place: str = "Dowby Hall, Dowby") -> Report:
    fact = (Span(0, 1),)
    event = Event(
        place=Fact(place, fact), city=Fact(city, fact), organisers=(Fact("the Dowby Club", fact), Fact("Dowby", fact))
    )
    people = (
        Person("p1", "Jack Dowby", (Span(0, 10),)),
        Person("p2", "Ann Ek", (Span(0, 1),), (), Fact("mayor of Dowby", fact)),
    )
    return Report(FIRST + text, event=event, people=people)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("Jack Dowby said that Dowby was cold.", "Person A said that [name] was cold."),
        ("Dowby Hall, Dowby", "[name] Hall, [name]"),
        ("The City of Dowby; at DOWBY’s gate.", "The City of [name]; at [name]’s gate."),
        ("Mr Dowby and Jack left; Jack’s aunt.", "Mr Person A and Person A left; Person A’s aunt."),
        ("J. Dowby, Dowby J.", "Person A, Person A."),
        ("jack@dowby.org", "PersonA@[name].org"),
    ],
)
def test_the_city_of_the_event(text: str, safe: str) -> None:
    model = report(text)
    copy = safe_copy(model, ["p1"]).report
    assert copy.text == f"Person A spoke. {safe}"
    assert remaining(copy.text, model, ["p1"]) == []


def test_values() -> None:
    copy = safe_copy(report("Dowby."), ["p1"]).report
    event = copy.event
    assert event.city
    assert event.place
    assert (event.city.value, event.place.value) == ("[name]", "[name] Hall, [name]")
    assert [one.value for one in event.organisers] == ["the [name] Club", "[name]"]
    assert copy.people[0].name == "Person A"
    assert copy.people[1].role
    assert copy.people[1].role.value == "mayor of [name]"


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("It rained in Dowby, near Dowby.", "It rained in [name], near [name]."),
        ("Dowby said so in Dowby’s hall, in Dowby Hall.", "Person A said so in Person A’s hall, in Person A Hall."),
        ("A letter from Dowby to Jack.", "A letter from Person A to Person A."),
        ("It was in Jack Dowby.", "It was in Person A."),
    ],
)
def test_a_place_that_is_known_by_the_word_before(text: str, safe: str) -> None:
    model = report(text, "Ekby", "Jack Dowby Hall")
    assert safe_copy(model, ["p1"]).report.text == f"Person A spoke. {safe}"


@pytest.mark.parametrize(("city", "place"), [("Dowby", "[name]"), ("Ekby", "Person A")])
def test_a_mention_is_the_person_but_for_the_place_of_the_event(city: str, place: str) -> None:
    model = report("Dowby sang that Dowby sang.", city, "Hall")
    first, second = (model.text.index(words) for words in ("Dowby sang that", "Dowby sang."))
    spans = (Span(0, 10), Span(first, first + 5), Span(second, second + 5))
    model = Report(model.text, event=model.event, people=(Person("p1", "Jack Dowby", spans),))
    assert safe_copy(model, ["p1"]).report.text == f"Person A spoke. Person A sang that {place} sang."


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("The Jack Dowby Cup went to Jack Dowby.", "The [name] Cup went to Person A."),
        ("A Dowby, the\nDowbys; Jack’s Dowbys", "A [name], the\n[name]; Person A’s [name]"),
        ("Jack, the Dowby of old; the Rev. Dowby", "Person A, the [name] of old; the Rev. Person A"),
        ("The mayor, the. Dowby; the @dowby", "The mayor, the. Person A; the @PersonA"),
    ],
)
def test_behind_an_article_stands_the_name_of_a_thing(text: str, safe: str) -> None:
    model = report(text, "Ekby", "Hall")
    copy = safe_copy(model, ["p1"]).report
    assert copy.text == f"Person A spoke. {safe}"
    assert remaining(copy.text, model, ["p1"]) == []


def test_whom_nothing_is_told_of_may_be_nobody_and_has_no_pseudonym() -> None:
    one = Person("p1", "Dow Sabha", (Span(7, 16), Span(21, 30)), participation=Participation.IN_PERSON)
    report = Report("We saw Dow Sabha and Dow Sabha.", people=(one,))
    copy = safe_copy(report, ["p1"]).report
    assert (copy.text, copy.people[0].name) == ("We saw [name] and [name].", "[name]")
    act = ProgrammeItem(ItemKind.SPEECH, "We", (Span(0, 2),), (Participant("p1", "agent", one.spans),))
    said = Statement("p1", Fact("saw", (Span(3, 6),)), Mode.INDIRECT, (Span(0, 2),))
    people = (
        replace(one, role=Fact("mayor", one.spans)),
        replace(one, acted=(Acted.SPOKE,)),
        replace(one, participation=Participation.NOT_STATED),
        replace(one, origin=Origin(mark=Mark(Status.CONFIRMED))),
    )
    for told in (
        *(replace(report, people=(person,)) for person in people),
        replace(report, programme=(act,)),
        replace(report, statements=(said,)),
    ):
        assert safe_copy(told, ["p1"]).report.text == "We saw Person A and Person A."
