"""What readers decide is not doubted any more; all else of the entry still is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.report.corrections.samples import BO, BY, GRATEFUL, REPORT, SPEECH, WELD, Make, agent, at, done, fact
from viewer.report import doubtful, doubting, marking
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Operation
from viewer.report.exchange.tables import tables
from viewer.report.marks import READER
from viewer.report.model import Entry, Origin, Person, ProgrammeItem, Report, Statement
from viewer.report.summary.checked import name_sign, role_sign
from viewer.report.vocabulary import ItemKind, Participation

DOUBTED = (BY.doubt, BY.signs)
SURE = (0, ())


def changes(kind: str, key: str | int, entry: Entry) -> Make:
    """The step that changes an entry into another one."""

    def step(maker: Maker) -> tuple[Operation, ...]:
        return maker.change((kind, key), entry)

    return step


def told(origin: Origin) -> tuple[float, tuple[str, ...]]:
    return origin.doubt, origin.signs


def weld(*steps: Make) -> Person:
    return done(*steps).report.person("p2")


def speech(*steps: Make, on: Report = REPORT) -> ProgrammeItem:
    return done(*steps, on=on).report.programme[1]


def of_person(person: Person) -> tuple[object, ...]:
    """What is doubted of a person: the name, the role, how they took part."""
    return told(person.origin), person.role and told(person.role.origin), told(person.part)


@pytest.mark.parametrize(
    ("after", "left"),
    [
        (replace(WELD, role=fact("Weld", "Weld")), (DOUBTED, SURE, DOUBTED)),
        (replace(WELD, role=None), (DOUBTED, None, DOUBTED)),
        (replace(WELD, participation=Participation.ONLINE), (DOUBTED, DOUBTED, SURE)),
        (replace(WELD, name="Weld"), (SURE, DOUBTED, DOUBTED)),
        (replace(WELD, variants=("W.",)), (DOUBTED, DOUBTED, DOUBTED)),
    ],
)
def test_of_a_person_only_what_was_corrected_is_sure(after: Person, left: object) -> None:
    person = weld(changes("person", "p2", after))
    assert of_person(person) == left
    assert person.origin.status == "corrected"
    assert person.origin.by == (READER if left[0] == SURE else BY.by)  # pyright: ignore[reportIndexIssue]


def test_a_confirmed_person_is_sure_in_all_whatever_was_corrected_before() -> None:
    role = changes("person", "p2", replace(WELD, role=fact("Weld", "Weld")))
    person = weld(role, lambda maker: maker.confirm(("person", "p2")))
    assert of_person(person) == (SURE, SURE, SURE)
    assert person.origin.status == "corrected"


def test_people_made_one_are_somebody_whose_role_and_part_are_doubted_still() -> None:
    person = weld(lambda maker: maker.merge(("person", "p2"), ("person", "p3")))
    assert of_person(person) == (SURE, DOUBTED, DOUBTED)


@pytest.mark.parametrize(
    ("after", "left"),
    [
        (replace(SPEECH, title="spoke"), DOUBTED),
        (replace(SPEECH, spans=(at("spoke of lamps"),)), DOUBTED),
        (replace(SPEECH, kind=ItemKind.OPENING), SURE),
    ],
)
def test_whether_there_is_an_act_is_doubted_until_its_kind_is_corrected(after: ProgrammeItem, left: object) -> None:
    item = speech(changes("item", 1, after))
    assert told(item.origin) == left
    assert told(item.participants[0].origin) == DOUBTED
    assert told(doubting.of_item(item)) == DOUBTED
    assert doubting.of_item(item).mark is item.origin.mark


def test_an_act_that_was_moved_is_as_doubtful_as_before() -> None:
    item = done(lambda maker: maker.move(1, 2)).report.programme[3]
    assert (item.title, item.origin.status, told(item.origin)) == (SPEECH.title, "corrected", DOUBTED)


def test_who_stays_in_an_act_is_doubted_still() -> None:
    both = replace(SPEECH, participants=(*SPEECH.participants, agent("p4", "Weld")))
    item = speech(changes("item", 1, both))
    assert [told(who.origin) for who in item.participants] == [DOUBTED, SURE]
    assert told(item.origin) == DOUBTED


@pytest.mark.parametrize(("signs", "left"), [(("late", "pronoun"), 0.25), (("x", "pronoun", "late"), 0.0)])
def test_an_act_doubted_for_who_did_it_is_sure_once_that_is_corrected(signs: tuple[str, ...], left: float) -> None:
    items = (REPORT.programme[0], replace(SPEECH, origin=replace(BY, signs=signs)), *REPORT.programme[2:])
    item = speech(
        changes("item", 1, replace(SPEECH, participants=(agent("p4", "Weld"),))), on=replace(REPORT, programme=items)
    )
    assert (item.people, item.origin.doubt) == (("p4",), left)


def test_who_said_something_is_doubted_until_that_is_corrected() -> None:
    said = done(changes("statement", 1, replace(GRATEFUL, spans=(at("Bo Ek"),)))).report.statements[1]
    assert (said.origin.status, told(said.origin), told(said.cue.origin)) == ("corrected", DOUBTED, DOUBTED)
    by_bo: Statement = replace(GRATEFUL, speaker=BO.id)
    said = done(changes("statement", 1, by_bo)).report.statements[1]
    assert (told(said.origin), told(said.cue.origin)) == (SURE, SURE)


def test_what_another_extraction_agrees_with_is_sure_and_no_more() -> None:
    now = replace(WELD, role=replace(fact("Weld", "Weld"), origin=BY))
    people = tuple(now if one.id == now.id else one for one in REPORT.people)
    person = done(changes("person", "p2", now), on=replace(REPORT, people=people)).report.person("p2")
    assert (person.origin.status, of_person(person)) == ("confirmed", (DOUBTED, SURE, DOUBTED))


def test_what_is_left_is_listed_and_signed_on_paper_and_in_exports() -> None:
    report = done(changes("person", "p2", replace(WELD, role=fact("Weld", "Weld")))).report
    person = report.person("p2")
    assert (name_sign(person), role_sign(person)) == ("?", "✎")
    (listed,) = [one for one in doubtful.doubts(report) if one.key == "p2"]
    assert listed.message.startswith("Dr Weld: ")
    assert doubtful.of_person(person).mark is person.origin.mark
    row = next(row for table in tables(report) for row in table.rows if row["who"] == "Dr Weld")
    assert row["status"] == marking.status_word("corrected")
    assert row["doubt"]
