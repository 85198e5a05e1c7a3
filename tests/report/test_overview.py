"""Who did what where: cells, signs, words, hours."""

from __future__ import annotations

from dataclasses import replace

from viewer.report import overview
from viewer.report.model import Event, Fact, Origin, Participant, Person, ProgrammeItem, Report, Span, Statement
from viewer.report.overview import SIGNS, Overview, Told
from viewer.report.vocabulary import ItemKind, Mode, Participation

TEXT = (
    "At 9:00 Ann Lee opened the day. At 10:30 Bo Dahl spoke online; Ann Lee interpreted. "
    "He said that the boats don't wait. A letter from Cy Roe was read out by Ann Lee. Bo Dahl thanked Di Moor. "
    "All talks were filmed."
)


def words(text: str, number: int = 0) -> Span:
    start = -1
    for _ in range(number + 1):
        start = TEXT.index(text, start + 1)
    return Span(start, start + len(text))


def part(person: str, function: str, span: Span, doubt: float = 0.0) -> Participant:
    return Participant(person, function, (span,), Origin("rule", doubt))


FILMED = words("All talks were filmed.")
REPORT = Report(
    TEXT,
    event=Event(start_time=Fact("09:00", (words("9:00"),))),
    people=(
        Person("a", "Ann Lee", tuple(words("Ann Lee", n) for n in range(3)), participation=Participation.IN_PERSON),
        Person("b", "Bo Dahl", (words("Bo Dahl"), words("Bo Dahl", 1)), participation=Participation.ONLINE),
        Person("c", "Cy Roe", (words("Cy Roe"),), participation=Participation.MESSAGE),
        Person("d", "Di Moor", (words("Di Moor"),), participation=Participation.MENTIONED),
    ),
    programme=(
        ProgrammeItem(
            ItemKind.OPENING,
            "opened the day",
            (words("At 9:00 Ann Lee opened the day."),),
            (part("a", "agent", words("Ann Lee")),),
            time=Fact("09:00", (words("9:00"),)),
        ),
        ProgrammeItem(
            ItemKind.SPEECH,
            "spoke",
            (words("At 10:30 Bo Dahl spoke online; Ann Lee interpreted."), FILMED),
            (part("b", "agent", words("Bo Dahl"), 0.3), part("a", "interpreter", words("Ann Lee", 1))),
            time=Fact("10:30", (words("10:30"),)),
        ),
        ProgrammeItem(
            ItemKind.MESSAGE,
            "letter",
            (words("A letter from Cy Roe was read out by Ann Lee."),),
            (part("c", "author", words("Cy Roe")), part("a", "reader", words("Ann Lee", 2))),
        ),
        ProgrammeItem(
            ItemKind.OTHER,
            "thanks",
            (words("Bo Dahl thanked Di Moor."), FILMED),
            (part("b", "agent", words("Bo Dahl", 1)), part("b", "recipient", words("Bo Dahl", 1))),
        ),
    ),
    statements=(
        Statement("b", Fact("said", (words("said"),)), Mode.INDIRECT, (words("that the boats don't wait"),), 1),
    ),
)


def cells(person: str) -> dict[int, tuple[str, ...]]:
    row = next(row for row in Overview(REPORT).rows if row.person.id == person)
    return {number: cell.signs for number, cell in row.cells.items()}


def test_who_was_absent_is_shown_to_have_done_nothing() -> None:
    away = replace(REPORT.people[1], participation=Participation.ABSENT)
    report = replace(REPORT, people=(REPORT.people[0], away, *REPORT.people[2:]))
    row = next(row for row in Overview(report).rows if row.person.id == "b")
    assert {number: cell.signs for number, cell in row.cells.items()} == {
        1: ("mentioned",),
        3: ("received", "mentioned"),
    }


def test_what_is_doubtful_is_told_once_for_each_grade() -> None:
    assert [origin.doubt for origin in Overview(REPORT).doubts] == [0.3]


def test_each_function_has_its_sign() -> None:
    assert cells("a") == {0: ("hosted",), 1: ("interpreted",), 2: ("read",)}
    assert cells("b") == {1: ("spoke online",), 3: ("did", "received")}
    assert cells("c") == {2: ("message",)}


def test_who_is_only_named_in_the_words_of_an_item_has_a_point() -> None:
    assert cells("d") == {3: ("mentioned",)}


def test_words_about_several_items_are_no_mention_in_one() -> None:
    person = Person("e", "talks", (words("talks"),), participation=Participation.MENTIONED)
    items = tuple(replace(item, participants=()) for item in REPORT.programme)
    found = Overview(Report(TEXT, people=(person,), programme=items)).rows
    assert not found[0].cells


def test_people_stand_in_the_order_of_their_list_and_signs_in_that_of_the_legend() -> None:
    shown = Overview(REPORT)
    assert [row.group for row in shown.rows] == ["Spoke", "Hosted", "Sent a message", "Mentioned"]
    assert list(shown.signs) == [sign for sign in SIGNS if sign in shown.signs]
    assert shown.marks == 7


def test_a_cell_is_as_doubtful_as_its_most_doubtful_part() -> None:
    row = next(row for row in Overview(REPORT).rows if row.person.id == "b")
    assert row.cells[1].origin.doubt == 0.3
    assert row.cells[1].spans == (words("Bo Dahl"),)


def test_words_are_those_of_the_statements() -> None:
    told = {row.person.id: row.told for row in Overview(REPORT).rows}
    assert told["b"] == Told(5, 1)
    assert told["a"] == Told()
    assert (overview.share(told["b"]), overview.share(told["a"])) == ("5 in 1", "—")


def test_hours_take_two_items_with_clock_times() -> None:
    assert [(hour.number, hour.minutes) for hour in Overview(REPORT).hours] == [(0, 540), (1, 630)]
    one = Report(TEXT, people=REPORT.people, programme=REPORT.programme[1:])
    assert Overview(one).hours == ()
    assert overview.no_hours(one) == "No picture of the hours: one clock time was found (10:30, ¶1)."
    assert overview.no_hours(Report(TEXT)) == "No picture of the hours: no clock times were found."


def test_a_planned_time_is_called_one(seed_report: Report) -> None:
    sentence = "No picture of the hours: one clock time was found, a planned one (11:00, ¶2)."
    assert overview.no_hours(seed_report) == sentence


def test_a_cell_says_who_did_what_and_an_empty_one_that_nothing_is_told() -> None:
    row = next(row for row in Overview(REPORT).rows if row.person.id == "b")
    assert overview.told_of(row, 1) == "Bo Dahl in item 2: spoke online"
    assert overview.told_of(row, 0) == "Bo Dahl in item 1: nothing told"


def test_what_stands_above_a_column_is_kind_and_people_or_a_title_that_says_more() -> None:
    heads = [overview.column(REPORT, item) for item in REPORT.programme]
    named = ["Opening: Ann Lee", "Speech: Bo Dahl", "Message: Cy Roe", "Other: Bo Dahl"]
    assert heads == named  # a title of one word may be that of another kind
    long = ProgrammeItem(ItemKind.AWARD, "the great silver cup of the harbour", (FILMED,))
    assert overview.column(REPORT, long) == "The great silver cup of…"


def test_a_long_report_is_put_together_in_no_time() -> None:
    """As long as it takes to look at each mention once, not once for each item."""
    text = "Ann spoke. " * 3000
    spans = tuple(Span(n * 11, n * 11 + 3) for n in range(3000))
    items = tuple(
        ProgrammeItem(ItemKind.SPEECH, "spoke", (Span(n * 11, n * 11 + 10),), (Participant("a", "agent", (spans[n],)),))
        for n in range(3000)
    )
    (row,) = Overview(Report(text, people=(Person("a", "Ann", spans),), programme=items)).rows
    assert len(row.cells) == 3000
