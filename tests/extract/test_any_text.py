"""Whatever the text, extraction gives a valid report, and the same one each time."""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.selecting import few
from viewer.extract import extract
from viewer.reading import ReadingError, read_bytes
from viewer.report import codec
from viewer.report.model import Report, Span

_ROOT = Path(__file__).parents[2]
_REPORTS = sorted((_ROOT / "tests" / "reports" / "known").glob("*.txt"))
_TEXTS = [path.read_text(encoding="utf-8") for path in _REPORTS]

_PIECES = [
    *(
        "Ann Lee",
        "Mr. Bo Ek",
        "Cy",
        "Prof. Dr.",
        "she",
        "they",
        "who",
        "the chair",
        "our guests",
        "Kite Club",
        "Ostwick",
    ),
    *("said", "said that", "opened", "was read by", "spoke", "sang", "thanked", "will speak", "did not come", "was"),
    *(
        "the meeting",
        "a film",
        "a message from",
        "the panel",
        "the prize",
        "questions",
        "at the Old Mill",
        "and",
        "but",
    ),
    *("in 2020", "on Monday, 3 May 2020", "from 3 to 5 May", "at 11 am", "over 300 people", "31 February", "99:99"),
    *("“Come in", "”", '"', "‘", "’s", "’", "(", ")", "[", "]", ".", ",", ":", ";", "?", "!", "…", "—", "-", "/", "@"),
    *("\n", "\n\n", "\t", "- ", "1. ", "# ", "11:30 ", "Programme:", "ANN LEE:", "not", "null", "A.", "B", "II", "&"),
]
"""Words that the rules go by, and marks."""

_CHARACTERS = [
    *("\0", "\x01", "\x0b", "\x0c", "\x1b", "\x1c", "\x1f", "\x7f", "\x85", "\r", "\r\n", "\n", "\u2028", "\u2029"),
    *(
        "\u0301",
        "\u0308\u0323",
        "\u20e3",
        "\u034f",
        "\u200b",
        "\u200c",
        "\u200d",
        "\u2060",
        "\ufeff",
        "\u00ad",
        "\u00a0",
    ),
    *("\u202e", "\u202c", "\u2067", "\u2069", "\u061c", "می\u200cخواهم", "שלום", "١٢٣", "१२", "²", "½", "Ⅳ", "①"),
    *(
        "👩‍👩‍👧‍👦",
        "🏳️‍🌈",
        "🇦🇱",
        "👍🏽",
        "☃\ufe0f",
        "İ",
        "ı",
        "ß",
        "ẞ",
        "ŉ",
        "ǅ",
        "ﬃ",
        "𝔸𝕟𝕟",
        "Ａｎｎ",
        "Ωώ",
        "Иван",
        "李明",
        "ｶﾞ",
        "각",
    ),
    *(
        "\ud7ff",
        "\ue000",
        "\ufdd0",
        "\ufffd",
        "\uffff",
        "\U0001fffe",
        "\U0010ffff",
        "\u2800",
        "\u3000",
        "\u1680",
        "\u180e",
    ),
]
"""Characters that programs stumble over: those that join, turn, hide, change their length in another case, or end lines
for some."""

_QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large]
_ALWAYS = settings(max_examples=80, suppress_health_check=_QUIET)


_SCHEMA = jsonschema.Draft202012Validator(codec.schema())


def _valid(text: str) -> Report:
    """The report, after a look at what every report must keep to."""
    report = extract(text)
    assert report.text == text
    assert codec.loads(codec.dumps(report, suggestions=True)) == report
    _SCHEMA.validate(codec.to_json(report, suggestions=True))
    for span in _spans(report):
        assert 0 <= span.start < span.end <= len(text)
    event = report.event
    as_written = [event.title, event.place, event.city, *event.organisers]
    as_written += [person.role for person in report.people] + [said.cue for said in report.statements]
    for fact in as_written:
        assert fact is None or fact.value == report.words(fact.spans[0])
    for person in report.people:
        assert person.name.strip()
        assert list(person.spans) == sorted(person.spans)
    return report


def _spans(report: Report) -> list[Span]:
    event = report.event
    facts = [event.title, event.date, event.date_end, event.start_time, event.place, event.city, event.attendance]
    facts += [*event.organisers, *(p.role for p in report.people), *(item.time for item in report.programme)]
    facts += [said.cue for said in report.statements]
    shown = [fact for fact in facts if fact is not None]
    shown += [*report.people, *report.programme, *report.statements, *report.remarks]
    assert all(part.spans for part in shown)
    return [span for part in shown for span in part.spans]


_any_text = st.lists(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from(_CHARACTERS))).map("".join)
_any_words = st.lists(st.sampled_from(_PIECES), max_size=60).map(" ".join)


@_ALWAYS
@given(_any_words)
def test_words_of_reports_in_any_order(text: str) -> None:
    assert _valid(text) == extract(text)


@_ALWAYS
@given(_any_text)
def test_any_characters(text: str) -> None:
    _valid(text)


@_ALWAYS
@given(st.lists(st.one_of(st.sampled_from(_PIECES), st.sampled_from(_CHARACTERS)), max_size=60).map("".join))
def test_words_of_reports_among_any_characters(text: str) -> None:
    _valid(text)


@_ALWAYS
@given(_any_text, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
def test_any_file(text: str, encoding: str) -> None:
    """A file is refused with a sentence, or read."""
    read = _read(text.encode(encoding))
    if isinstance(read, ReadingError):
        assert str(read).endswith(".")
    else:
        _valid(read)


def _read(data: bytes) -> str | ReadingError:
    try:
        return read_bytes(data, "any.txt").text
    except ReadingError as error:
        return error


def _shuffled(text: str, dice: random.Random) -> str:
    parts = text.split("\n")
    return "\n".join(dice.sample(parts, len(parts)))


def _repeated(text: str, dice: random.Random) -> str:
    return "\n".join(part for part in text.split("\n") for _ in range(dice.randint(0, 3)))


def _cut(text: str, dice: random.Random) -> str:
    start = dice.randrange(len(text) + 1)
    return text[:start] + text[dice.randint(start, len(text)) :]


def _without_quotes(text: str, dice: random.Random) -> str:
    return re.sub(r"[“”\"‘’«»„]", lambda hit: hit[0] if dice.random() < 0.5 else "", text)


def _doubled_quotes(text: str, dice: random.Random) -> str:
    return re.sub(r"[“”\"‘’«»„]", lambda hit: hit[0] * dice.randint(1, 3), text)


def _other_case(text: str, dice: random.Random) -> str:
    change = dice.choice([str.upper, str.lower, str.title, str.swapcase])
    return re.sub(r"\w+", lambda hit: change(hit[0]) if dice.random() < 0.5 else hit[0], text)


def _without_stops(text: str, dice: random.Random) -> str:
    return re.sub(r"[.!?,;:]", lambda hit: hit[0] if dice.random() < 0.3 else "", text)


def _other_spaces(text: str, dice: random.Random) -> str:
    return re.sub(r"\s", lambda hit: dice.choice([" ", "  ", "\n", "\t", "\u00a0", "\u2028", "\x0b", "\r\n", ""]), text)


def _strewn(text: str, dice: random.Random) -> str:
    for _ in range(dice.randint(1, 20)):
        at = dice.randrange(len(text) + 1)
        text = text[:at] + dice.choice(_CHARACTERS + _PIECES) + text[at:]
    return text


_CHANGES: list[Callable[[str, random.Random], str]] = [
    *(_shuffled, _repeated, _cut, _without_quotes, _doubled_quotes),
    *(_other_case, _without_stops, _other_spaces, _strewn),
]


@pytest.mark.slow
@_ALWAYS
@given(st.sampled_from(_TEXTS), st.integers(0, 2**32), st.lists(st.sampled_from(_CHANGES), min_size=1, max_size=4))
def test_reports_with_many_changes(text: str, seed: int, changes: list[Callable[[str, random.Random], str]]) -> None:
    dice = random.Random(seed)
    start = dice.randrange(len(text))
    text = text[start : start + dice.randint(50, 1500)]
    for change in changes:
        text = change(text, dice)[:3000]
    assert _valid(text) == extract(text)


@pytest.mark.parametrize("path", few(_REPORTS[::4], 2), ids=lambda p: p.stem)
def test_paragraphs_cut_and_repeated(path: Path) -> None:
    parts = path.read_text(encoding="utf-8").split("\n")
    _valid("\n".join(parts[::2]))
    _valid("\n".join(part for part in parts for _ in range(2)))


@pytest.mark.parametrize(
    "character", [*_CHARACTERS, "(", '"', "“", "A ", "Ann ", "said ", "he ", "- ", "\n", "and "], ids=ascii
)
def test_one_thing_again_and_again(character: str) -> None:
    _valid(character * 200)


@pytest.mark.parametrize("text", ["Tea  (Ann Lee) came.", "We ate. \t (Ann Lee) and Bo Ek sat."])
def test_white_space_before_a_bracket(text: str) -> None:
    _valid(text)


@pytest.mark.slow
def test_the_same_in_every_process() -> None:
    """The order in which a process holds the members of a set, which differs from one to the next, tells nothing."""
    command = [sys.executable, "-m", "viewer", "--json", *map(str, _REPORTS[::6])]
    printed = {
        subprocess.run(
            command, cwd=_ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, stdout=subprocess.PIPE, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(printed) == 1
