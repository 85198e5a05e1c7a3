"""Safe copies of corrected reports: nothing of who corrected what, and no name that only a reader typed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.corrected import FOUND, REPORT
from viewer.report import codec
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.corrections.replay import replay
from viewer.report.exchange import FORMATS
from viewer.report.model import Fact, Report
from viewer.report.safe_copy import EVERYONE, hide_asked


def corrected(*operations: Operation) -> Report:
    return replay(FOUND, Corrections().and_these(*operations, text=FOUND.text)).report


def everywhere(report: Report) -> str:
    """The report in every format that is text."""
    return "\n".join(form.data(report).decode() for form in FORMATS.values() if not form.packed)


def test_nothing_tells_of_readers_or_of_what_they_did() -> None:
    copy = hide_asked(REPORT, [EVERYONE]).report
    assert not copy.review
    told = everywhere(copy)
    for words in ("A.B.", "L.K.", "✎", "corrected", "confirmed", "2026-11-27", "removed", "Zed Quux", "lamps?", "o5"):
        assert words not in told
    assert "review" not in codec.dumps(copy)
    assert codec.loads(codec.dumps(copy)) == copy


def test_typed_values_stay_without_names() -> None:
    maker = Maker(FOUND, "A.B.")
    report = corrected(
        *maker.set_fact("title", FOUND.event.title, Fact("The farewell of Ann Lee", ())),
        *maker.set_fact("organisers", None, Fact("Friends of Ms Lee", ())),
        *maker.change(("person", "p2"), replace(FOUND.people[1], role=Fact("nephew of Lee", ()))),
    )
    hidden = hide_asked(report, ["Ann Lee"])
    copy = hidden.report
    assert copy.event.title
    assert copy.event.title.value == "The farewell of Person A"
    assert copy.event.organisers[0].value == "Friends of Ms Person A"
    assert copy.person("p2").role == replace(report.person("p2").role or Fact("", ()), value="nephew of Person A")
    assert "Lee" not in everywhere(copy)
    hidden.check(FORMATS["json"].data(copy))


def test_a_name_that_a_reader_typed_is_that_of_the_person() -> None:
    maker = Maker(FOUND, "A.B.")
    renamed = replace(FOUND.people[0], name="Annabel Leighton")
    title = Fact("An evening with Annabel Leighton", ())
    report = corrected(*maker.change(("person", "p1"), renamed), *maker.set_fact("title", FOUND.event.title, title))
    copy = hide_asked(report, ["Annabel Leighton"]).report
    told = everywhere(copy)
    for words in ("Annabel", "Leighton", "Ann Lee"):
        assert words not in told
    assert copy.event.title
    assert copy.event.title.value == "An evening with Person A"


def test_other_words_can_be_hidden_where_they_were_only_typed() -> None:
    hidden = hide_asked(REPORT, [EVERYONE], ["Zoë Quill"])
    assert hidden.nobody == ()
    assert "Quill" not in everywhere(hidden.report)
    assert hidden.report.event.organisers[0].value.startswith("Friends of Person")  # pyright: ignore
    assert hide_asked(REPORT, [EVERYONE], ["Tove Holm"]).nobody == ("Tove Holm",)


def test_typed_words_that_could_be_names_are_told() -> None:
    hidden = hide_asked(REPORT, ["Ann Lee"])
    assert any("Zoë Quill" in words for words in hidden.typed)
    assert "In what readers typed, these words are left, and could be names: " in hidden.warning
    assert all(span.end <= len(hidden.report.text) for left in hidden.left for span in left.spans)
    assert all(left.spans for left in hidden.left)


def test_the_text_is_that_of_the_report() -> None:
    found, copy = hide_asked(FOUND, ["Ann Lee"]).report, hide_asked(REPORT, ["Ann Lee"]).report
    assert copy.text == found.text
    assert hide_asked(FOUND, ["Ann Lee"]).typed == ()


@pytest.mark.parametrize("words", ["Zoë Quill", "Ann"])
def test_a_widened_name_keeps_its_words_in_the_text(words: str) -> None:
    maker = Maker(FOUND)
    report = corrected(*maker.set_fact("title", FOUND.event.title, Fact("Ann Lee Zoë Quill, a life", ())))
    copy = hide_asked(report, ["Ann Lee"], [words]).report
    assert all(span.end <= len(copy.text) for person in copy.people for span in person.spans)
    assert "Ann Lee" not in everywhere(copy)
    assert "Lee" not in everywhere(copy)
