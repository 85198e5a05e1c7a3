"""Facts are read from what is typed, and find their words in the report."""

from __future__ import annotations

import pytest

from viewer.report.corrections import quantities, stating
from viewer.report.corrections.choosing import reporting_verb, snapped, word_count
from viewer.report.corrections.chosen import add_statement
from viewer.report.corrections.making import Maker
from viewer.report.model import Event, Fact, Report, Statement
from viewer.report.spans import Span

TEXT = "On Sunday, November 26, 2023, at 2.15 p.m., over 1,200 people came to the “Old\nMill”. Bo said it rained."
REPORT = Report(TEXT, event=Event(date=Fact("2023-11-26", (Span(11, 28),))))


@pytest.mark.parametrize(
    ("field", "typed", "value", "words"),
    [
        ("date", "26 November 2023", "2023-11-26", "November 26, 2023"),
        ("date", "2023-11-26", "2023-11-26", "November 26, 2023"),
        ("date", "Nov. 26", "2023-11-26", "November 26, 2023"),
        ("date_end", "the 27th of November", "2023-11-27", ""),
        ("date", "1 May 1998", "1998-05-01", ""),
        ("start_time", "14:15", "14:15", "2.15 p.m."),
        ("start_time", "11 am", "11:00", ""),
        ("start_time", "9", "09:00", ""),
        ("start_time", "noon", "12:00", ""),
        ("start_time", "12 am", "00:00", ""),
        ("attendance", "1200", 1200, "over 1,200"),
        ("attendance", "two hundred and fifty-one", 251, ""),
        ("place", "Old Mill", "Old Mill", "Old\nMill"),
        ("place", "old mill", "Old Mill", "Old\nMill"),
        ("place", "Old MILL", "Old MILL", ""),
        ("title", '"Old Mill"', "Old Mill", "Old\nMill"),
    ],
)
def test_what_is_typed(field: str, typed: str, value: str | int, words: str) -> None:
    fact = stating.stated(REPORT, field, typed)
    assert fact.value == value
    assert [TEXT[span.start : span.end] for span in fact.spans] == ([words] if words else [])


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("date", "soon"),
        ("date", "31 February 2023"),
        ("date", "13 Mayor"),
        ("start_time", "25:00"),
        ("attendance", "many"),
    ],
)
def test_what_cannot_be_read(field: str, typed: str) -> None:
    with pytest.raises(ValueError, match="This is no"):
        stating.stated(REPORT, field, typed)


def test_a_planned_time_is_told_from_another_by_its_word() -> None:
    planned = Fact("14:00", (), "planned")
    assert stating.written("start_time", planned) == "planned 14:00"
    assert stating.stated(REPORT, "start_time", "planned 15:10") == Fact("15:10", (), "planned")
    assert stating.stated(REPORT, "start_time", "15:10") == Fact("15:10", ())
    assert stating.stated(REPORT, "start_time", stating.written("start_time", planned)).note == "planned"
    assert stating.written("start_time", Fact("14:00", ())) == "14:00"


def test_what_qualifies_a_number() -> None:
    assert stating.stated(REPORT, "attendance", "about 1,200") == Fact(1200, (), "about")
    assert [one.note for one in quantities.numbers("nearly forty, at least 12")] == ["nearly", "at least"]


@pytest.mark.parametrize(
    ("chosen", "whole"),
    [
        ("over 1,2", "over 1,200"),
        (" people came ", "people came"),
        ("ill", "Mill"),
        ("id it rained.", "said it rained"),
        ("15 p.m", "2.15 p.m"),
    ],
)
def test_words_are_made_whole(chosen: str, whole: str) -> None:
    start = TEXT.index(chosen)
    span = snapped(TEXT, Span(start, start + len(chosen)))
    assert TEXT[span.start : span.end] == whole


def test_signs_of_several_parts_are_not_cut() -> None:
    text = "👩\u200d👧 Zoe\u0308 👍🏽 well-known O’Neil"
    assert snapped(text, Span(0, 1)) == Span(0, 3)
    for start, whole in ((4, "Zoe\u0308"), (9, "👍🏽"), (12, "well-known"), (text.index("O’"), "O’Neil")):
        span = snapped(text, Span(start, start + 1))
        assert text[span.start : span.end] == whole
    assert word_count(text, Span(0, len(text))) == 3


def test_the_verb_that_reports() -> None:
    span = Span(TEXT.index("it rained"), TEXT.index("it rained") + 9)
    verb = reporting_verb(TEXT, span)
    assert verb
    assert TEXT[verb.start : verb.end] == "said"


@pytest.mark.parametrize(
    ("text", "chosen", "verb"),
    [
        ("Bo Ek promised cakes. “We are glad,” said Ann Lee.", "We are glad", "said"),
        ("Bo Ek promised cakes. “We are glad,” Mayor Ann Lee said.", "We are glad", "said"),
        ("When asked about the cakes, “We are glad,” said Ann Lee.", "We are glad", "said"),
        ("Bo Ek promised cakes. “He told us so, and we are glad,” said Ann Lee.", "we are glad", "said"),
        ("Bo Ek promised cakes. “Why us?” Ann Lee asked.", "Why us", "asked"),
        ("Ann Lee said, “We are glad,” and thanked Bo Ek.", "We are glad", "said"),
        ("Ann Lee said after the cakes, “We are glad,” and thanked Bo Ek.", "We are glad", "said"),
        ("Ann Lee added: “We are glad.” Bo Ek thanked her.", "We are glad", "added"),
        ("Ann Lee said that on Monday the hall would open and thanked all.", "the hall would open", "said"),
        ("Bo Ek promised cakes. The hall would open, Ann Lee said.", "The hall would open", "said"),
        ("“We are glad,” said Ann Lee. “It is right.”", "It is right", "said"),
    ],
)
def test_the_verb_beside_what_was_said_reports_it(text: str, chosen: str, verb: str) -> None:
    start = text.index(chosen)
    found = reporting_verb(text, Span(start, start + len(chosen)))
    assert found
    assert text[found.start : found.end] == verb


@pytest.mark.parametrize(
    ("text", "chosen", "mode"),
    [
        ("“We are glad,” said Ann Lee.", "We are glad", "direct"),
        ("“We are glad,” said Ann Lee.", "“We are glad,”", "direct"),
        ('"We are glad," said Ann Lee.', "are glad", "direct"),
        ("Ann Lee was “more than glad” that all came.", "that all came", "indirect"),
        ("Ann Lee’s band said Bo Ek’s cakes were good.", "cakes were good", "indirect"),
    ],
)
def test_words_within_quotation_marks_are_direct(text: str, chosen: str, mode: str) -> None:
    start = text.index(chosen)
    (made,) = add_statement(Maker(Report(text), "A. B."), Span(start, start + len(chosen)), None)
    assert isinstance(made.after, Statement)
    assert made.after.mode == mode
