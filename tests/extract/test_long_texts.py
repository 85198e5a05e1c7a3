"""A text that takes too long is read as far as the time allows, and it is said how far that is."""

from __future__ import annotations

import pytest

from viewer.extract import extract, pipeline
from viewer.extract.language import nlp
from viewer.extract.language.normal import Normal
from viewer.extract.trace import Trace
from viewer.report.contents import left_out, unread
from viewer.report.paragraphs import paragraphs

_NAMES = [
    f"{first}{last}" for first in ("Bar", "Dol", "Fen", "Gar", "Hol", "Kes") for last in ("bek", "dun", "lin", "mor")
]
_TEXT = "\n\n".join(
    f"Mr. {name} Ek, the potter from Lowick, opened the {n}th fair." for n, name in enumerate(_NAMES * 15)
)


def test_what_was_read_until_then_is_told() -> None:
    report = pipeline.extract(_TEXT, seconds=0.0)
    start = unread(report)
    assert start is not None
    whole = paragraphs(_TEXT)
    number = [span.start for span in whole].index(start)
    assert 0 < number < len(whole)
    (sentence,) = left_out(report)
    assert sentence.startswith(f"Read up to paragraph {number} of {len(whole)}: the rest would take too long")
    assert report.text == _TEXT
    assert len(report.programme) > number / 2
    assert all(span.end < start for item in report.programme for span in item.spans)
    assert all(span.end < start for person in report.people for span in person.spans)


def test_its_people_are_those_of_the_part_alone() -> None:
    part = pipeline.extract(_TEXT, seconds=0.0)
    alone = extract(_TEXT[: unread(part)])
    assert [(one.name, one.spans) for one in part.people] == [(one.name, one.spans) for one in alone.people]
    found = [[(name, fact.value, fact.spans) for name, fact in one.event.facts()] for one in (part, alone)]
    assert found[0] == found[1]


def test_a_text_that_is_read_whole() -> None:
    report = extract(_TEXT)
    assert unread(report) is None
    assert left_out(report) == []


def test_a_text_of_more_tokens_than_words_can_make() -> None:
    """It is read up to a place within its only line, which is shown as several paragraphs."""
    text = "Mr. Bo Ek, the potter from Lowick, opened the fair. " + ". " * 60_000
    report = extract(text)
    assert [item.kind for item in report.programme] == ["opening"]
    start = unread(report)
    assert start is not None
    assert 10_000 < start < len(text)
    assert left_out(report) == [
        "Read up to paragraph 1 of 7: the rest would take too long, and nothing was looked for in it."
    ]


def test_what_is_too_long_for_words_hides_nothing() -> None:
    report = extract(f"{'a.' * 200_000}\n\nMr. Bo Ek, the potter from Lowick, opened the fair.")
    assert [item.kind for item in report.programme] == ["opening"]
    assert unread(report) is None


@pytest.mark.parametrize(("words", "found"), [("5 May 2025 ", "dates"), ("7:30 ", "times")])
def test_a_table_in_a_sentence_is_not_looked_through(words: str, found: str) -> None:
    """Each would be weighed with all the words of the sentence: 36,000 days took most of a minute."""
    trace = Trace()
    pipeline.extract(f"The fair was opened at {words * 200}.", trace=trace)
    assert trace.reading
    assert len(getattr(trace.reading.passage, found)) == 100


def test_lines_of_a_letter_count_for_more_than_their_tokens() -> None:
    """Each is parsed by itself, which takes as long as some words do."""
    assert unread(extract("a\n" * 10_000)) is not None


def test_a_sentence_without_end_counts_for_more_than_its_tokens() -> None:
    """Each of its names is held against each of its verbs: 40,000 names with commas took 40 s."""
    assert unread(extract("Ann Lee, " * 3_000)) is not None
    assert unread(extract("Ann Lee came. " * 2_000)) is None


def test_a_paragraph_is_parted_behind_a_sentence() -> None:
    """Not behind a title or an initial, which would part a name."""
    text = "The song was sung by Mr. Bo B. Ek. All who came sang along, Mr. Ek the loudest. " * 80
    starts = [0, *(end for end, _ in nlp.parse(Normal(text), lambda: True))]
    assert len(starts) > 3
    assert all(text.startswith("The song", start) for start in starts[:-1])
