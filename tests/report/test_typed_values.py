"""What a reader typed, who found no words for it in the report: shown, without evidence, and said to be their own."""

from __future__ import annotations

import pytest

from tests.corrected import REPORT
from viewer.models import spoken
from viewer.models.links import Links, Subject
from viewer.report import citing, codec, doubtful, explaining, headlines, wording
from viewer.report.marks import READER
from viewer.report.model import Event, Fact, ModelError, Origin, Report, Statement
from viewer.report.quoting import statement_words
from viewer.report.spans import Span
from viewer.report.vocabulary import Mode


def test_parts_that_were_typed_are_a_readers() -> None:
    role = REPORT.person("p1").role
    assert role
    assert (role.value, role.spans, role.origin.by) == ("the mayor of Dowby", (), READER)
    assert codec.loads(codec.dumps(REPORT)) == REPORT


def test_nobody_else_may_leave_words_out() -> None:
    with pytest.raises(ModelError, match="title has no span"):
        Report("x", event=Event(title=Fact("Fair", ())))


def test_it_is_stated() -> None:
    assert wording.is_stated(REPORT, "organisers")
    assert wording.fact_spans(REPORT, "organisers") == ()
    assert wording.fact_text(REPORT, "organisers") == "Friends of Zoë Quill"
    assert not wording.is_stated(REPORT, "attendance")


def test_it_can_be_chosen_and_is_spoken() -> None:
    related = Links(REPORT).related(Subject("fact", "organisers"))
    assert (related.facts, related.spans, related.first) == ({"organisers"}, (), None)
    assert spoken.fact(REPORT, "organisers") == "Organiser: Friends of Zoë Quill, in your own words"
    assert spoken.fact(REPORT, "attendance") == "Attendance: not stated"
    with pytest.raises(LookupError):
        Links(REPORT).related(Subject("fact", "attendance"))


@pytest.mark.parametrize(
    ("kind", "key", "told"),
    [
        ("fact", "organisers", "Organiser (added by A.B.). It is in your own words."),
        ("fact", "date", "Date (corrected by A.B., something else is found now). It rests on “4 May 2023” (¶2)."),
        ("fact", "title", "(confirmed by A.B.)"),
        (
            "person",
            "p1",
            "Ann Lee (corrected by L.K.). It rests on “Ann Lee” (¶3). Role: the mayor of Dowby, in your own",
        ),
        ("item", 4, "Item 5, Closing (added by L.K.). It rests on"),
        ("statement", 1, "(confirmed by A.B.)"),
    ],
)
def test_it_is_explained(kind: str, key: str | int, told: str) -> None:
    assert told in explaining.plain(REPORT, kind, key)


def test_what_is_checked_is_not_doubted() -> None:
    assert [doubt.key for doubt in doubtful.doubts(REPORT)] == ["p5"]


def test_a_typed_headline_has_no_words() -> None:
    typed = Fact("Lamps out", (), origin=Origin(READER))
    report = Report("Lamps were lit.", event=Event(headline=typed))
    found = headlines.headline(report)
    assert found == headlines.Headline("Lamps out", ())
    assert citing.cited(report, (Span(0, 5),)) == "“Lamps”\n— headline “Lamps out” (¶1)"


def test_a_typed_verb_stands_before_what_was_said() -> None:
    cue = Fact("whispered", (), origin=Origin(READER))
    said = Statement(None, cue, Mode.INDIRECT, (Span(0, 5),))
    assert statement_words(Report("Lamps were lit.", statements=(said,)), said) == "whispered: Lamps"
