"""The event summary in words, as text and as HTML."""

from __future__ import annotations

import dataclasses
import datetime
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.participants import took
from viewer.report import codec, summary
from viewer.report.model import (
    Event,
    Fact,
    Person,
    ProgrammeItem,
    Remark,
    Report,
    Source,
    Span,
    Statement,
)
from viewer.report.vocabulary import ItemKind, Mode, Participation, RemarkKind, Tag

DAY = datetime.date(2026, 11, 24)
SEED = Path(__file__).parent.parent / "data" / "seed.report.json"


@pytest.fixture
def seed() -> Report:
    return codec.loads(SEED.read_text(encoding="utf-8"))


def at(text: str, words: str, start: int = 0) -> tuple[Span, ...]:
    begin = text.index(words, start)
    return (Span(begin, begin + len(words)),)


def said(text: str, cue: str, *contents: str, mode: str = "indirect", speaker: str = "") -> str:
    """How the statement of a one-statement report is worded."""
    people = (Person("p1", speaker, at(text, speaker)),) if speaker else ()
    spans = tuple(span for content in contents for span in at(text, content))
    statement = Statement("p1" if speaker else None, Fact(cue, at(text, cue)), Mode(mode), spans)
    return summary.summarise(Report(text, people=people, statements=(statement,)), DAY).said[0].words


def test_facts_come_with_their_paragraphs_and_the_words_of_a_planned_start(seed: Report) -> None:
    found = summary.summarise(seed, DAY)
    assert found.title.startswith("“We are all equal")
    assert found.title_reference == "¶1"
    start = next(row for row in found.facts if row.label == "Planned start")
    assert (start.text, start.quote, start.reference) == ("11:00", "“supposed to begin at 11 am”", "¶2")
    assert [row.label for row in found.facts] == ["Date", "Planned start", "Place", "Organiser", "Attendance"]


def test_what_the_report_does_not_say_is_not_stated() -> None:
    found = summary.summarise(Report("Nothing happened."), DAY)
    assert found.title == "Title not stated"
    assert {(row.text, row.quote, row.reference) for row in found.facts} == {("not stated", "", "")}
    text = summary.to_text(found)
    for sentence in map(summary.nothing, summary.SECTIONS):
        assert sentence in text
        assert sentence in summary.to_html(found)
    assert "Source: not stated" in text
    assert "SHA-256" not in text


def test_programme_rows_name_who_did_what(seed: Report) -> None:
    rows = summary.summarise(seed, DAY).programme
    assert [row.number for row in rows] == list(range(1, len(seed.programme) + 1))
    assert rows[3].kind == "Speech"
    assert rows[3].rest == " by Ebrahim Khodabandeh, CEO of Nejat Society"
    assert rows[3].note == "online, interpreted"
    assert rows[3].reference == "¶4–5, 10"
    assert rows[2].rest == " of Ebrahim Khodabandeh by Erisa Rahimi"


@pytest.mark.parametrize(
    ("kind", "title", "people", "expected"),
    [
        ("message", "a letter", ("p1",), " from Ada Moor, mayor · a letter"),
        ("statement", "the closing words", ("p1",), " by Ada Moor, mayor · the closing words"),
        ("speech", "gave a speech", ("p1",), " by Ada Moor, mayor"),
        ("speech", "a talk called “Rivers”", ("p1",), " by Ada Moor, mayor · a talk called “Rivers”"),
        ("performance", "two songs", ("p1", "p2"), " by Ada Moor and Bo Lind · two songs"),
        ("discussion", "a panel", ("p1", "p2"), " with Ada Moor and Bo Lind · a panel"),
        ("exhibition", "kites", (), ": kites"),
    ],
)
def test_every_kind_of_act_has_its_words(kind: str, title: str, people: tuple[str, ...], expected: str) -> None:
    text = "Ada Moor, mayor, and Bo Lind at noon."
    report = Report(
        text,
        people=(
            Person("p1", "Ada Moor", at(text, "Ada Moor"), role=Fact("mayor", at(text, "mayor"))),
            Person("p2", "Bo Lind", at(text, "Bo Lind")),
        ),
        programme=(ProgrammeItem(ItemKind(kind), title, at(text, text), took(at(text, text)[0], *people)),),
    )
    assert summary.summarise(report, DAY).programme[0].rest == expected


def test_the_note_tells_time_reader_and_other_functions() -> None:
    text = "At noon Bo Lind read the letter of Ada Moor, chaired by Cy Ode."
    item = ProgrammeItem(
        ItemKind.MESSAGE,
        "the letter",
        at(text, text),
        took(Span(0, 7), "p1", reader="p2", moderator="p3"),
        (Tag.ABSENT,),
        Fact("12:00", at(text, "noon")),
    )
    people = tuple(Person(f"p{n}", name, at(text, name)) for n, name in enumerate(("Ada Moor", "Bo Lind", "Cy Ode"), 1))
    row = summary.summarise(Report(text, people=people, programme=(item,)), DAY).programme[0]
    assert row.note == "12:00, absent, read by Bo Lind, moderator Cy Ode"


def test_speakers_have_role_way_and_items_and_other_spellings_only(seed: Report) -> None:
    rows = summary.summarise(seed, DAY).speakers
    assert [row.name for row in rows] == ["Ebrahim Khodabandeh", "Soraya Abdallahi", "Hamid Agh Atabai"]
    assert rows[0].also == ""  # the surname alone is a part of the name
    assert rows[1].also == "also “Abdullahi”"
    assert (rows[1].participation, rows[1].items) == ("online", "item 7")


def test_a_speaker_without_role_and_presence_says_so_and_two_speeches_are_two_items() -> None:
    text = "Ada Moor spoke. Ada Moor spoke again."
    items = tuple(
        ProgrammeItem(ItemKind.SPEECH, "spoke", (span,), took(span, "p1")) for span in (Span(0, 15), Span(16, 37))
    )
    row = summary.summarise(
        Report(text, people=(Person("p1", "Ada Moor", at(text, "Ada Moor")),), programme=items), DAY
    ).speakers[0]
    assert (row.role, row.participation, row.items) == ("role not stated", "presence not stated", "items 1–2")


def test_statements_stand_under_their_speaker_in_the_order_of_telling(seed: Report) -> None:
    rows = summary.summarise(seed, DAY).said
    assert len(rows) == len(seed.statements)
    assert [row.speaker for row in rows if row.first] == [
        "Erisa Rahimi",
        "Ebrahim Khodabandeh",
        "Erisa Rahimi",
        "Soraya Abdallahi",
        "Hamid Agh Atabai",
    ]
    assert rows[1].words.startswith("thanked the participants")
    assert rows[3].words.startswith("requested the authorities of the Albanian government to provide the means")


@pytest.mark.parametrize(
    ("text", "cue", "contents", "mode", "speaker", "expected"),
    [
        ("Ada said that it rained.", "said", ["it rained"], "indirect", "Ada", "said that it rained"),
        ("Ada said: “It rains.”", "said", ["It rains."], "direct", "Ada", "said: “It rains.”"),
        ("Ada said: “It rains.”", "said", ["“It rains.”"], "direct", "Ada", "said: “It rains.”"),
        ("“It rains,” said Ada.", "said", ["It rains,"], "direct", "Ada", "said: “It rains,”"),
        (
            "“Rain,” she said. “More rain.”",
            "said",
            ["Rain,", "More rain."],
            "direct",
            "",
            "said: “Rain,” … “More rain.”",
        ),
        ("Then said Ada that it rained.", "said", ["it rained"], "indirect", "Ada", "said: it rained"),
        ("Ada said, Ada said it rained.", "said", ["it rained"], "indirect", "", "said it rained"),
        ("Ada called rain “a gift”.", "called", ["rain “a gift"], "mixed", "Ada", "called rain “a gift”"),
        ("Ada called it “a gift” to all.", "called", ["a gift” to all"], "mixed", "Ada", "called it “a gift” to all"),
        ("Ada spoke. Later: the rain.", "spoke", ["the rain"], "indirect", "Ada", "spoke: the rain"),
        ("Ada spoke of rain.", "spoke", ["spoke of rain"], "indirect", "Ada", "spoke of rain"),
        ("Ada spoke of rain.", "spoke of", ["of rain"], "indirect", "Ada", "spoke of rain"),
        ("Ada: It rains. It pours.", ":", ["It rains. It pours."], "direct", "Ada", "“It rains. It pours.”"),
    ],
)
def test_statements_keep_the_reporting_verb_and_the_words(
    text: str, cue: str, contents: list[str], mode: str, speaker: str, expected: str
) -> None:
    assert said(text, cue, *contents, mode=mode, speaker=speaker) == expected


def test_a_statement_by_nobody_known_says_so() -> None:
    text = "One guest said that it rained."
    statement = Statement(None, Fact("said", at(text, "said")), Mode.INDIRECT, at(text, "it rained"))
    row = summary.summarise(Report(text, statements=(statement,)), DAY).said[0]
    assert row.speaker == "Speaker not stated"


def test_the_text_holds_every_row_within_its_width(seed: Report) -> None:
    found = summary.summarise(seed, DAY)
    text = summary.to_text(found)
    flat = " ".join(text.split())
    assert all(len(line) <= 78 for line in text.splitlines())
    assert text.endswith("\n")
    for row in found.programme:
        assert f"{row.kind}{row.rest}" in flat
    for row in found.said:
        assert " ".join(filter(None, (row.words, row.sign, row.reference))) in flat
    for row in found.remarks:
        assert f"{row.message} {row.reference}" in flat
    assert "11:00 (“supposed to begin at 11 am”) ¶2" in flat
    assert "Restates the report; verifies nothing in it." in flat
    assert f"SHA-256 {seed.source.sha256}" in flat
    assert "Printed 24 November 2026" in flat


class Page(HTMLParser):
    """Elements and words of a page; the page must close what it opens."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.words = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def test_everybody_else_is_told_with_role_part_and_place(seed: Report) -> None:
    found = summary.summarise(seed, DAY)
    assert [(row.name, row.role, row.participation, row.items, row.reference) for row in found.others] == [
        ("Erisa Rahimi", "host of the event, interpreter", "hosted", "items 1, 3–4, 6–8", ""),
        ("Naimeh Jongtsai", "human rights activist", "sent a message", "item 9", ""),
        ("Leonard Nika", "famous writer", "sent a message", "item 9", ""),
        ("Christian Kotori", "pastor", "sent a message", "item 9", ""),
    ]
    assert [(row.name, row.reference) for row in found.mentioned] == [
        ("Amir Aslan Hassanzadeh", "¶8"),
        ("Rajavi", "¶9"),
    ]
    for made in (summary.to_text(found), " ".join(Page(summary.to_html(found)).words.split())):
        flat = " ".join(made.replace("\N{NO-BREAK SPACE}", " ").split())
        assert "pastor · sent a message" in flat
        assert "Mentioned: Amir Aslan Hassanzadeh ¶8, Rajavi ?? ¶9" in flat


def test_who_is_in_no_item_is_told_with_the_paragraph_and_how_they_took_part() -> None:
    text = "It rained.\n\nAda Moor and Bo Ek came. Cy Orr watched online. Di Fox stayed away. Ed Ives wrote."
    ways = {
        "Ada Moor": Participation.IN_PERSON,
        "Bo Ek": Participation.NOT_STATED,
        "Cy Orr": Participation.ONLINE,
        "Di Fox": Participation.ABSENT,
        "Ed Ives": Participation.MESSAGE,
    }
    people = tuple(
        Person(f"p{number}", name, at(text, name), participation=way)
        for number, (name, way) in enumerate(ways.items(), 1)
    )
    found = summary.summarise(Report(text, people=people), DAY)
    told = {row.name: (row.role, row.participation, row.items, row.reference) for row in found.others}
    assert told == {
        "Ada Moor": ("", "in person", "", "¶2"),
        "Bo Ek": ("", "part not stated", "", "¶2"),
        "Cy Orr": ("", "online", "", "¶2"),
        "Di Fox": ("", "absent", "", "¶2"),
        "Ed Ives": ("", "sent a message", "", "¶2"),
    }
    assert found.speakers == found.mentioned == ()
    without = summary.chosen(found, Report(text, people=people), ("others",), evidence=False)
    assert "¶2" not in summary.to_text(without)


def test_the_page_is_whole_and_needs_nothing_else(seed: Report) -> None:
    found = summary.summarise(seed, DAY)
    html = summary.to_html(found)
    page = Page(html)
    assert page.open == []
    flat = " ".join(page.words.split())
    for row in found.programme:
        assert f"{row.kind}{row.rest}" in flat
    for row in found.said:
        assert row.words in flat
    assert seed.source.sha256 in flat
    assert page.tags.count("tr") == sum(
        map(len, (found.facts, found.programme, found.speakers, found.others, found.said, found.remarks))
    )
    assert not {"script", "link", "img", "iframe"} & set(page.tags)
    assert not re.search(r"https?:", html)


def test_what_is_remarked_of_several_places_in_the_same_words_is_one_row() -> None:
    text = "One. and\n\nTwo.\n\nThree. and"
    places = [Span(0, 8), Span(16, 26)]
    remarks = [Remark(RemarkKind.BROKEN_SENTENCE, "It breaks off here.", (place,)) for place in places]
    found = summary.summarise(Report(text, source=Source(), remarks=(*remarks,)), DAY)
    assert [(row.message, row.reference) for row in found.remarks] == [("It breaks off here.", "¶1, 3")]


def test_what_is_remarked_of_very_many_places_is_told_of_all() -> None:
    text = "\n\n".join(["One. and", "Two."] * 12)
    places = [Span(at, at + 8) for at in range(0, len(text), 16)]
    remarks = [Remark(RemarkKind.BROKEN_SENTENCE, "It breaks off here.", (place,)) for place in places]
    found = summary.summarise(Report(text, source=Source(), remarks=(*remarks,)), DAY)
    assert [row.reference for row in found.remarks] == ["¶1, 3, 5, 7, 9, 11, 13, 15", "¶17, 19, 21, 23"]


def test_markup_in_the_report_is_only_text() -> None:
    text = "<script>alert(1)</script> & <b>Bo</b> said: “<img src=x onerror=alert(2)>”"
    name = "<script>alert(1)</script>"
    image = "<img src=x onerror=alert(2)>"
    report = Report(
        text,
        source=Source("<i>a&b</i>.txt", "text/plain", "00" * 32),
        event=Event(title=Fact(name, at(text, name)), organisers=(Fact("<b>Bo</b>", at(text, "<b>Bo</b>")),)),
        people=(Person("p1", name, at(text, name), ("<b>Bo</b>",), Fact("<b>Bo</b>", at(text, "<b>Bo</b>"))),),
        programme=(ProgrammeItem(ItemKind.SPEECH, image, at(text, image), took(Span(0, 1), "p1")),),
        statements=(Statement("p1", Fact("said", at(text, "said")), Mode.DIRECT, at(text, image)),),
        remarks=(Remark(RemarkKind.BROKEN_SENTENCE, name, at(text, name)),),
    )
    page = Page(summary.to_html(summary.summarise(report, DAY)))
    assert not {"script", "img", "i"} & set(page.tags)
    assert page.tags.count("b") == 3  # kind, speaker, speaker of the statement
    for words in (name, image, "<i>a&b</i>.txt"):
        assert words in page.words


def test_other_scripts_and_long_words_survive(seed: Report) -> None:
    name = "محمد رضایی"
    text = f"{name} 🙂 é {'x' * 200}"
    event = Event(title=Fact(name, at(text, name)), place=Fact("x" * 200, at(text, "x" * 200)))
    found = summary.summarise(
        dataclasses.replace(seed, text=text, event=event, people=(), programme=(), statements=(), remarks=()), DAY
    )
    assert name in summary.to_text(found)
    assert "x" * 200 in summary.to_text(found)
    assert f"<bdi>“{name}”</bdi>" in summary.to_html(found)
