"""The summary as somebody chooses it: its sections, its evidence, the report's text, what makes a row doubtful."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from tests.participants import took
from viewer.report import summary
from viewer.report.model import (
    UNKNOWN,
    Event,
    Fact,
    Origin,
    Person,
    ProgrammeItem,
    Remark,
    Report,
    Source,
    Span,
    Statement,
)
from viewer.report.paragraphs import paragraphs
from viewer.report.summary import SECTIONS, TEXT
from viewer.report.summary.rows import FACT, ITEM, PERSON, SAID
from viewer.report.vocabulary import ItemKind, Mode, RemarkKind

DAY = datetime.date(2026, 11, 26)
WORDS = (
    "On 3 May 1998, Ann Lee spoke in Oslo to 80 people.\n\nShe said that\nall was well. “90 came,” Bo Ek\tcounted.\n"
)


def at(words: str) -> tuple[Span, ...]:
    start = WORDS.index(words)
    return (Span(start, start + len(words)),)


REPORT = Report(
    WORDS,
    Source("oslo.txt", "text/plain", "ab" * 32),
    Event(
        date=Fact("1998-05-03", at("3 May 1998")), city=Fact("Oslo", at("Oslo")), attendance=Fact(80, at("80 people"))
    ),
    (Person("p1", "Ann Lee", at("Ann Lee")), Person("p2", "Bo Ek", at("Bo Ek"))),
    (ProgrammeItem(ItemKind.SPEECH, "spoke", at("Ann Lee spoke in Oslo"), took(at("Ann Lee spoke in Oslo")[0], "p1")),),
    (
        Statement("p1", Fact("said", at("said")), Mode.INDIRECT, at("that\nall was well"), 0),
        Statement("p2", Fact("counted", at("counted")), Mode.DIRECT, at("90 came,")),
    ),
    (
        Remark(
            RemarkKind.CONFLICTING_NUMBERS,
            "Another number is given here: “90 came”.",
            (*at("80 people"), *at("90 came")),
        ),
        Remark(RemarkKind.WEEKDAY, "The report says Monday; that day was a Sunday.", at("3 May 1998")),
        Remark(RemarkKind.PLANNED, "The report says what was planned here.", at("Ann Lee spoke in Oslo")),
        Remark(RemarkKind.REPEATED_WORDS, "“x” stands twice.", at("Oslo")),
    ),
)


@pytest.fixture
def whole() -> summary.Summary:
    return summary.summarise(REPORT, DAY)


def test_doubtful_rows_say_so(whole: summary.Summary) -> None:
    notes = {row.label: row.note for row in whole.facts if row.note}
    assert notes == {
        "Date": "the weekday does not match the date",
        "Attendance": "the report gives another number too",
        "Place": "planned, not confirmed",
    }
    assert whole.programme[0].note == "planned, not confirmed"
    for made in (summary.to_text(whole), summary.to_html(whole)):
        folded = " ".join(made.split())
        assert "the report gives another number too" in folded
        assert "planned, not confirmed" in folded


def test_only_the_chosen_sections_are_told(whole: summary.Summary) -> None:
    for name in SECTIONS[1:]:
        some = summary.chosen(whole, REPORT, [name])
        for made in (summary.to_text(some), summary.to_html(some).partition("<main>")[2]):
            folded = made.casefold()
            told = {other for other in SECTIONS[1:] if summary.section(other).casefold() in folded}
            assert told == {name}
            assert "1998" not in folded.replace("oslo.txt", "")
    facts = summary.to_text(summary.chosen(whole, REPORT, ["facts"]))
    assert "3 May 1998" in facts
    assert "PROGRAMME" not in facts


def test_without_evidence_no_row_tells_its_paragraphs(whole: summary.Summary) -> None:
    for made in (summary.to_text, summary.to_html):
        bare = made(summary.chosen(whole, REPORT, SECTIONS, evidence=False))
        assert "¶" not in bare.replace("¶ = paragraph", "")
        assert "¶1" in made(whole)


def test_in_brief_each_speaker_has_the_surest_statement_in_a_line() -> None:
    long = WORDS + "\nShe held that " + "all of the harbour " * 20 + "was well."
    held = Span(len(WORDS) + 1, len(long))
    first = replace(REPORT.statements[0], origin=Origin("x", 0.3))
    report = replace(REPORT, text=long, statements=(first, *REPORT.statements[1:], replace(first, spans=(held,))))
    sure = replace(report, statements=(*report.statements[:2], replace(report.statements[2], origin=UNKNOWN)))
    both, later, single = (
        summary.chosen(summary.summarise(one, DAY), one, SECTIONS, brief=True).said for one in (report, sure, REPORT)
    )
    assert [row.speaker for row in both] == ["Ann Lee", "Bo Ek"]
    assert (both[0].reference, both[0].words) == ("¶2–3", "said that all was well (1 of 2 statements)")
    assert (later[0].reference, len(later[0].words) < 130) == ("¶4", True)
    assert later[0].words.endswith("harbour all … (1 of 2 statements)")
    assert all("statements" not in row.words for row in single)


def test_the_text_is_whole_and_in_order(whole: summary.Summary) -> None:
    rows = summary.chosen(whole, REPORT, (*SECTIONS, TEXT)).full_text
    for number, (row, span) in enumerate(zip(rows, paragraphs(WORDS), strict=True), 1):
        assert row.number == number
        words = "".join(piece.text for piece in row.pieces)
        assert words == WORDS[span.start : span.end].replace("\n", " ").replace("\t", " ")
    assert summary.chosen(whole, REPORT, SECTIONS).full_text == ()


def test_words_of_the_text_are_told_apart(whole: summary.Summary) -> None:
    rows = summary.chosen(whole, REPORT, [TEXT]).full_text
    kinds = {piece.text: piece.kinds for row in rows for piece in row.pieces}
    assert kinds["Ann Lee"] == {PERSON, ITEM}
    assert kinds["3 May 1998"] == {FACT}
    assert kinds["Oslo"] == {FACT, ITEM}
    assert kinds["that"] == kinds["all was well"] == {SAID}
    assert kinds["90 came,"] == {SAID}
    assert kinds["On "] == frozenset()
    assert [row.told for row in rows] == ["Date, Place, Attendance, item 1", "", ""]


def test_a_notice_is_told_in_every_form() -> None:
    made = summary.summarise(REPORT, DAY, "Safe copy: 2 people are given by pseudonym.")
    assert "Safe copy: 2 people" in summary.to_text(made)
    assert "Safe copy: 2 people" in summary.to_html(made)


def test_the_time_of_printing_is_told_where_it_is_known() -> None:
    when = datetime.datetime(2026, 11, 26, 9, 5, tzinfo=datetime.UTC)
    assert summary.summarise(REPORT, when).footer.printed == "Printed 26 November 2026, 09:05"
    assert summary.summarise(REPORT, DAY).footer.printed == "Printed 26 November 2026"


def test_spans_that_overlap_and_touch_lose_nothing() -> None:
    text = "abcdefgh"
    people = (Person("p1", "abc", (Span(0, 3), Span(2, 5))), Person("p2", "x", (Span(5, 8),)))
    rows = summary.chosen(summary.summarise(Report(text, people=people), DAY), Report(text, people=people), [TEXT])
    (row,) = rows.full_text
    assert "".join(piece.text for piece in row.pieces) == text
    assert all(PERSON in piece.kinds for piece in row.pieces)


def test_plain_text_orders_no_terminal_about() -> None:
    text = "Ann\x1b[31m Lee\u202e spoke\u2002well\x07."
    report = Report(
        text,
        Source("x\x1b.txt"),
        people=(Person("p1", text[:11], (Span(0, 11),)),),
        statements=(Statement("p1", Fact("spoke", (Span(13, 18),)), Mode.INDIRECT, (Span(19, 23),)),),
    )
    made = summary.to_text(summary.chosen(summary.summarise(report, DAY), report, (*SECTIONS, TEXT)))
    assert not set(made) & set("\x00\x07\x1b\u202e")
    assert "spoke\u2002well" in made
