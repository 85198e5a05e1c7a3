"""Once a reader has decided on an entry, nothing of it is doubted; all other entries still are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.report.corrections.samples import BO, BY, OIL, REPORT, SPEECH, WELD, Make, agent, at, done, fact, log, shown
from viewer.models import reviewing
from viewer.report import doubtful, marking
from viewer.report.corrections.making import Key, Maker, undo
from viewer.report.corrections.operations import Operation
from viewer.report.exchange.tables import tables
from viewer.report.model import Entry, Person, ProgrammeItem, Report, Statement
from viewer.report.progress import progress
from viewer.report.summary.checked import name_sign, role_sign
from viewer.report.vocabulary import ItemKind, Participation


def changes(kind: str, key: str | int, entry: Entry) -> Make:
    """The step that changes an entry into another one."""

    def step(maker: Maker) -> tuple[Operation, ...]:
        return maker.change((kind, key), entry)

    return step


def left(entry: Entry) -> list[float]:
    """What is doubted of an entry and of its parts."""
    origins = [entry.origin]
    match entry:
        case Person():
            origins += [entry.part, *([entry.role.origin] if entry.role else [])]
        case ProgrammeItem():
            origins += [*(who.origin for who in entry.participants), *([entry.time.origin] if entry.time else [])]
        case Statement():
            origins.append(entry.cue.origin)
        case _:
            pass
    return [origin.doubt for origin in origins if origin.doubt]


DECIDED: dict[str, tuple[Make, str]] = {
    "role": (changes("person", "p2", replace(WELD, role=fact("Weld", "Weld"))), "corrected"),
    "no role": (changes("person", "p2", replace(WELD, role=None)), "corrected"),
    "part": (changes("person", "p2", replace(WELD, participation=Participation.ONLINE)), "corrected"),
    "name": (changes("person", "p2", replace(WELD, name="Weld")), "corrected"),
    "other forms": (changes("person", "p2", replace(WELD, variants=("W.",))), "corrected"),
    "made one": (lambda maker: maker.merge(("person", "p2"), ("person", "p3")), "corrected"),
    "title": (changes("item", 1, replace(SPEECH, title="spoke")), "corrected"),
    "words": (changes("item", 1, replace(SPEECH, spans=(at("spoke of lamps"),))), "corrected"),
    "kind": (changes("item", 1, replace(SPEECH, kind=ItemKind.OPENING)), "corrected"),
    "time": (changes("item", 1, replace(SPEECH, time=fact("11:00", "3 May"))), "corrected"),
    "people": (
        changes("item", 1, replace(SPEECH, participants=(*SPEECH.participants, agent("p4", "Weld")))),
        "corrected",
    ),
    "moved": (lambda maker: maker.move(1, 1), "corrected"),
    "bounds": (changes("statement", 0, replace(OIL, spans=(at("oil was"),))), "corrected"),
    "speaker": (changes("statement", 0, replace(OIL, speaker=BO.id)), "corrected"),
    "joined": (lambda maker: maker.merge(("statement", 0), ("statement", 1)), "corrected"),
    "attendance": (lambda maker: maker.set_fact("attendance", REPORT.event.attendance, fact(50, "forty")), "corrected"),
    "confirmed": (lambda maker: maker.confirm(("item", 1)), "confirmed"),
}
"""What a reader may do with one entry, and what that is said to be then."""


def entries(report: Report) -> list[Entry]:
    facts = (fact for _, fact in report.event.facts())
    return [*facts, *report.people, *report.programme, *report.statements, *report.remarks]


@pytest.mark.parametrize("what", DECIDED)
def test_nothing_is_doubted_of_what_a_reader_decided_and_all_else_is(what: str) -> None:
    step, status = DECIDED[what]
    replayed = done(step).report
    decided = [entry for entry in entries(replayed) if entry.origin.mark is not None]
    assert [(entry.origin.status, left(entry)) for entry in decided] == [(status, [])]
    assert all(left(entry) for entry in entries(replayed) if entry.origin.mark is None)
    found, now = progress(REPORT), progress(replayed)
    assert now.doubtful + now.checked == now.total - 1  # the remark is not doubtful
    assert found.doubtful == found.total - 1


def test_what_another_extraction_agrees_with_is_sure() -> None:
    now = replace(WELD, role=replace(fact("Weld", "Weld"), origin=BY))
    people = tuple(now if one.id == now.id else one for one in REPORT.people)
    person = done(changes("person", "p2", now), on=replace(REPORT, people=people)).report.person("p2")
    assert (person.origin.status, left(person)) == ("confirmed", [])


def test_what_is_undone_is_doubted_again() -> None:
    corrections = log(changes("person", "p2", replace(WELD, name="Weld")))
    undone = corrections.and_these(*undo(corrections))
    assert left(shown(undone).person("p2")) == [BY.doubt] * 3


@pytest.mark.parametrize("field", ["place", "city"])
def test_of_a_fact_of_two_parts_that_is_corrected_neither_is_doubted(field: str) -> None:
    before = getattr(REPORT.event, field)
    report = done(lambda maker: maker.set_fact(field, before, fact("Guild", "Guild"))).report
    assert doubtful.of_fact(report, "place").doubt == 0
    assert doubtful.of_fact(report, "organisers").doubt == BY.doubt


def test_organisers_are_decided_with_the_one_that_is_taken_out() -> None:
    report = done(lambda maker: maker.set_fact("organisers", REPORT.event.organisers[1], None)).report
    assert [one.origin.doubt for one in report.event.organisers] == [0]
    assert not [one for one in doubtful.doubts(report) if one.key == "organisers"]


def test_it_is_doubted_neither_in_lists_nor_on_paper_nor_in_exports() -> None:
    report = done(changes("person", "p2", replace(WELD, role=fact("Weld", "Weld")))).report
    person = report.person("p2")
    assert (name_sign(person), role_sign(person)) == ("", "✎")
    assert not [one for one in doubtful.doubts(report) if one.key == "p2"]
    row = next(row for table in tables(report) for row in table.rows if row["who"] == "Dr Weld")
    assert (row["status"], row["doubt"]) == (marking.status_word("corrected"), "")


def test_when_all_entries_are_checked_none_is_doubtful() -> None:
    """By whatever a reader did to each of them."""
    steps = [DECIDED[what][0] for what in ("role", "moved", "bounds", "attendance")]
    corrections = log(*steps)
    report = shown(corrections)
    keys: list[Key] = [
        (one.kind, one.key) for one in reviewing.entries(report) if not reviewing.is_checked(report, one)
    ]
    for key in keys:
        corrections = corrections.and_these(*Maker(shown(corrections)).confirm(key), text=report.text)
    now = progress(shown(corrections))
    assert (now.checked, now.doubtful) == (now.total, 0)
