"""People whom readers confirm, take out, change, add, make one, split and hold apart."""

from __future__ import annotations

from dataclasses import replace

from tests.report.corrections.samples import (
    ANN,
    BO,
    BY,
    OPENING,
    OTHER_WELD,
    REPORT,
    SONGS,
    SPEECH,
    THANKS,
    WELD,
    agent,
    at,
    done,
    fact,
    log,
    other_finding,
    shown,
    statuses,
)
from viewer.report.corrections.replay import replay
from viewer.report.model import Participant, Person, Report
from viewer.report.vocabulary import Participation


def names(report: Report) -> list[str]:
    return [person.name for person in report.people]


def test_who_is_removed_vanishes_from_acts_and_statements() -> None:
    report = done(lambda maker: maker.remove(("person", "p4"))).report
    assert names(report) == ["Ann Lee", "Dr Weld", "Weld"]
    assert [[who.id for who in act.participants] for act in report.programme] == [["p1"], ["p2"], ["p3"], []]
    assert [one.entry for one in report.review.removed] == [BO]


def test_who_was_rejected_does_not_come_back_with_an_act_that_was_confirmed() -> None:
    corrections = log(lambda maker: maker.remove(("person", "p4")))
    corrections = corrections.and_these(*log(lambda maker: maker.confirm(("item", 3))).operations)
    found = replace(other_finding(), people=other_finding().people[:1])
    report = shown(corrections, found)
    assert names(report) == ["Weld"]
    assert report.programme[-1].participants == ()


def test_people_are_made_one_under_one_id() -> None:
    replayed = done(lambda maker: maker.merge(("person", "p3"), ("person", "p2")))
    report = replayed.report
    weld = report.person("p3")
    assert (weld.name, weld.variants, weld.participation) == ("Weld", ("Dr Weld",), "in person")
    assert weld.spans == (at("Dr Weld"), at("Weld", 1))
    assert weld.role is not None
    assert weld.role.value == "Dr"
    assert [who.id for act in report.programme for who in act.participants] == ["p1", "p3", "p3", "p4", "p4"]
    assert [said.speaker for said in report.statements] == ["p3", "p3"]
    assert report.review.gone == (WELD,)
    assert report.review.removed == ()


def test_what_a_reader_changed_stays_when_people_are_made_one() -> None:
    report = done(
        lambda maker: maker.change(("person", "p3"), replace(OTHER_WELD, participation="mentioned")),
        lambda maker: maker.merge(("person", "p3"), ("person", "p2")),
    ).report
    assert report.person("p3").participation == "mentioned"


def test_people_who_are_one_already_need_no_joining() -> None:
    replayed = done(lambda maker: maker.merge(("person", "p2"), ("person", "p3")), on=other_finding())
    assert (statuses(replayed), names(replayed.report)) == (["already so"], ["Weld", "Bo Ek", "Ann Lee"])
    assert replayed.report.people[0].origin.status == "confirmed"


def test_people_are_made_one_where_one_of_them_is_not_found() -> None:
    found = replace(REPORT, people=(ANN, BO), programme=(), statements=())
    report = done(lambda maker: maker.merge(("person", "p2"), ("person", "p3")), on=found).report
    weld = next(person for person in report.people if person.name == "Dr Weld")
    assert weld.spans == (at("Dr Weld"), at("Weld", 1))


def test_somebody_is_split_in_two() -> None:
    report = done(lambda maker: maker.split("p4", (at("Bo Ek", 1),), "Bo Ek the singer")).report
    singer = report.people[-1]
    assert (singer.name, singer.spans, singer.origin.status) == ("Bo Ek the singer", (at("Bo Ek", 1),), "added")
    assert report.person("p4").spans == (at("Bo Ek"),)
    assert [who.id for who in report.programme[3].participants] == [singer.id]
    assert [who.id for who in report.programme[2].participants] == ["p3", "p4"]


def test_a_split_of_those_who_are_two_already_is_so() -> None:
    two = (replace(BO, spans=(at("Bo Ek"),)), replace(BO, id="p5", name="Ek", spans=(at("Bo Ek", 1),)))
    found = replace(REPORT, people=(ANN, WELD, OTHER_WELD, *two))
    replayed = done(lambda maker: maker.split("p4", (at("Bo Ek", 1),), "Bo Ek the singer"), on=found)
    assert statuses(replayed) == ["already so"]
    assert [person.origin.status for person in replayed.report.people[3:]] == ["confirmed", "confirmed"]


def test_who_was_split_off_is_there_where_nobody_has_those_mentions() -> None:
    found = replace(REPORT, people=(ANN, WELD, OTHER_WELD, replace(BO, spans=(at("Bo Ek"),))))
    replayed = done(lambda maker: maker.split("p4", (at("Bo Ek", 1),), "Bo Ek the singer"), on=found)
    singer = replayed.report.people[-1]
    assert (singer.name, singer.spans, singer.origin.status) == ("Bo Ek the singer", (at("Bo Ek", 1),), "added")
    assert (statuses(replayed), names(replayed.report)[:-1]) == (["applied"], names(REPORT))


def test_who_was_split_off_is_nobody_whom_a_reader_put_in() -> None:
    found = replace(REPORT, people=(ANN, WELD, OTHER_WELD, replace(BO, spans=(at("Bo Ek"),))))
    replayed = done(
        lambda maker: maker.add(Person(maker.new_id(), "The singer", (at("Bo Ek", 1),))),
        lambda maker: maker.split("p4", (at("Bo Ek", 1),), "Bo Ek the singer"),
        lambda maker: maker.remove(
            ("person", next(one.id for one in maker.report.people if one.name == "The singer")),
        ),
        on=found,
    )
    assert sorted(names(replayed.report)) == sorted([*names(REPORT), "Bo Ek the singer"])


def test_who_did_something_is_nobody_whom_a_reader_put_in() -> None:
    bo = replace(BO, spans=(at("Bo Ek"), at("Bo Ek", 1)))
    item = replace(OPENING, title="An act", kind="other", spans=(at("Some forty people came."),), participants=())
    replayed = done(
        lambda maker: maker.add(Person(maker.new_id(), "The singer", (at("Bo Ek", 1),))),
        lambda maker: maker.add(replace(item, participants=(Participant(bo.id, "agent", ()),))),
        on=replace(REPORT, people=(ANN, WELD, OTHER_WELD), programme=(), statements=()),
    )
    report = replayed.report
    assert [report.person(who.id).name for who in report.programme[0].participants] == ["Bo Ek"]


def test_of_two_acts_told_alike_each_is_corrected() -> None:
    alone = replace(SONGS, participants=())
    found = replace(
        REPORT, programme=(OPENING, SPEECH, THANKS, SONGS, replace(SONGS, participants=(agent("p1", "Ann Lee"),)))
    )
    replayed = replay(
        found,
        log(
            lambda maker: maker.change(("item", 3), replace(alone, title="sang")),
            lambda maker: maker.confirm(("item", 4)),
            report=replace(REPORT, programme=(OPENING, SPEECH, THANKS, alone, alone)),
        ),
    )
    assert [item.title for item in replayed.report.programme[3:]] == ["sang", "sang two songs"]
    assert [item.origin.status for item in replayed.report.programme[3:]] == ["corrected", "confirmed"]
    assert replayed.report.programme[4].participants == ()


def test_splitting_all_mentions_off_does_nothing() -> None:
    replayed = done(lambda maker: maker.split("p4", BO.spans, "Bo"))
    assert (statuses(replayed), names(replayed.report)) == (["already so"], names(REPORT))


def test_those_who_are_not_the_same_are_split_where_they_are_found_as_one() -> None:
    replayed = done(lambda maker: maker.distinct("p2", "p3"), on=other_finding())
    assert names(replayed.report) == ["Weld", "Weld", "Bo Ek", "Ann Lee"]
    assert [person.spans for person in replayed.report.people[:2]] == [(at("Dr Weld"),), (at("Weld", 1),)]
    assert statuses(done(lambda maker: maker.distinct("p2", "p3"))) == ["already so"]


def test_a_person_is_changed_whatever_the_number_is_now() -> None:
    after = replace(ANN, name="Anna Lee", role=fact("Club", "Club"), participation="online")
    report = done(lambda maker: maker.change(("person", "p1"), after), on=other_finding()).report
    anna = report.person("p3")
    assert (anna.name, anna.participation, anna.origin.status) == ("Anna Lee", "online", "corrected")
    assert report.person("p1").name == "Weld"


def test_a_changed_person_who_is_not_found_comes_back() -> None:
    found = replace(REPORT, people=(WELD,), programme=(), statements=())
    report = done(lambda maker: maker.change(("person", "p1"), replace(ANN, name="Anna Lee")), on=found).report
    assert names(report) == ["Anna Lee", "Dr Weld"]


def test_added_people_have_ids_of_their_own() -> None:
    added = Person("p1", "Guild", (at("Guild"),))
    twice = Person("p1", "Some", (at("Some"),))
    report = done(lambda maker: maker.add(added), lambda maker: maker.add(twice)).report
    assert len({person.id for person in report.people}) == 6
    assert {"Guild", "Some"} <= set(names(report))


def test_added_people_who_are_found_now_under_another_name_go_by_the_readers() -> None:
    corrections = log(
        lambda maker: maker.add(Person("r1", "Jo Guild", (at("Guild"),), participation=Participation.ONLINE))
    )
    found = replace(REPORT, people=(*REPORT.people, Person("p5", "Guild", (at("Guild"),), origin=BY)))
    replayed = replay(found, corrections)
    guild = replayed.report.person("p5")
    assert (guild.name, guild.participation, guild.origin.status) == ("Jo Guild", "online", "corrected")
    assert statuses(replayed) == ["applied"]


def test_added_people_may_do_something_at_once() -> None:
    added = Person("r1", "Guild", (at("Guild"),))
    corrections = log(lambda maker: maker.add(added))
    report = shown(corrections)
    corrections = log(
        lambda maker: maker.add(added),
        lambda maker: maker.change(("statement", 0), replace(report.statements[0], speaker="r1")),
    )
    assert shown(corrections).statements[0].speaker == "r1"
    assert shown(corrections, other_finding()).statements[0].speaker == "r1"


def test_what_somebody_said_is_rejected_after_being_made_one_with_somebody_else() -> None:
    report = done(
        lambda maker: maker.merge(("person", "p3"), ("person", "p2")),
        lambda maker: maker.change(("statement", 0), replace(REPORT.statements[0], speaker="p3", mode="direct")),
        lambda maker: maker.remove(("statement", 0)),
        lambda maker: maker.remove(("item", 1)),
    ).report
    assert [said.cue.value for said in report.statements] == ["thanked"]
    assert [act.title for act in report.programme] == ["opened the fair", "thanked Bo Ek", "sang two songs"]


def test_an_act_is_taken_out_after_its_people_were_made_others_where_it_is_found_of_nobody() -> None:
    """What was done to it before names them as they were then, what was done afterwards as they are now."""
    corrections = log(
        lambda maker: maker.change(
            ("item", 3), replace(SONGS, participants=(*SONGS.participants, Participant("p2", "host", SONGS.spans)))
        ),
        lambda maker: maker.merge(("person", "p3"), ("person", "p4")),
        lambda maker: maker.remove(("item", 3)),
    )
    found = replace(REPORT, people=(), programme=(replace(SONGS, participants=()),), statements=())
    assert "sang two songs" not in [act.title for act in shown(corrections, found).programme]


def test_of_acts_in_one_clause_those_that_stay_are_there_where_one_is_found() -> None:
    """Of each of two people and of nobody; another extraction finds that of nobody alone, by another title."""
    acts = tuple(replace(SONGS, participants=who) for who in (SONGS.participants, (agent("p1", "Ann Lee"),), ()))
    corrections = log(
        lambda maker: maker.remove(("item", 0)),
        lambda maker: maker.confirm(("item", 0)),
        lambda maker: maker.confirm(("item", 1)),
        report=replace(REPORT, programme=acts, statements=()),
    )
    found = replace(REPORT, programme=(replace(acts[2], title="two songs"),), statements=())
    report = shown(corrections, found)
    assert [[who.id for who in act.participants] for act in report.programme] == [["p1"], []]
