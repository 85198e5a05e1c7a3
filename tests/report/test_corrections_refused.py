"""Files of corrections come from anywhere: whatever is in one, it is refused, or its corrections can be replayed."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.corrected import CORRECTIONS, FOUND
from viewer.report import codec, summary
from viewer.report.corrections import coding
from viewer.report.corrections.making import Maker, back
from viewer.report.corrections.operations import TARGETS, Corrections, Deed
from viewer.report.corrections.replay import replay
from viewer.report.corrections.stating import stated
from viewer.report.model import Fact, Report

MORE = CORRECTIONS.and_these(
    *Maker(FOUND).split("p2", FOUND.people[1].spans, "Bo"),
    *Maker(FOUND).distinct("p1", "p2"),
    *Maker(FOUND).move(0, 1),
    *back(["o1"]),
)
FILE = coding.dumps(MORE)
DAY = datetime.date(2026, 11, 28)
OTHER = Report(FOUND.text.replace("Lowick", "Highwick").replace("lamps", "old lamps and candles"))


def _places(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _places(value, (*path, key))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from _places(value, (*path, number))


PLACES = [path for path in _places(json.loads(FILE)) if path]
ODD = (
    None,
    True,
    -1,
    0,
    5,
    2**70,
    0.5,
    "",
    "x",
    "p1",
    "2023-99-99",
    "2024-01-02",
    [],
    [[0, 1]],
    [[5, 2]],
    {},
    [0, 10**9],
)
WORDS = (*Deed, *TARGETS, "date", "organisers", "attendance", "headline", "speech", "online", "opened")


def replayed(file: str) -> None:
    """Have a file refused, or its corrections replayed, and the report shown and kept."""
    try:
        corrections = coding.loads(file)
    except coding.CorrectionsError:
        return
    for report in (FOUND, OTHER):
        after = replay(report, corrections).report
        assert codec.loads(codec.dumps(after)) == after
        summary.to_text(summary.summarise(after, DAY))


@settings(max_examples=150)
@given(
    changes=st.lists(
        st.tuples(st.sampled_from(PLACES), st.one_of(st.sampled_from(ODD), st.sampled_from(WORDS), st.none())),
        min_size=1,
        max_size=3,
    ),
    copied=st.tuples(st.sampled_from(PLACES), st.sampled_from(PLACES)) | st.none(),
    dropped=st.booleans(),
)
def test_changed_files_are_refused_or_replayed(
    changes: list[tuple[tuple[str | int, ...], Any]],
    copied: tuple[tuple[str | int, ...], tuple[str | int, ...]] | None,
    dropped: bool,
) -> None:
    data = json.loads(FILE)
    for path, value in changes:
        _put(data, path, value, dropped=dropped and value is None)
    if copied:
        _put(data, copied[1], _get(data, copied[0]), dropped=False)
    replayed(json.dumps(data))


def _get(data: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        try:
            data = data[step]
        except (LookupError, TypeError):
            return None
    return json.loads(json.dumps(data))


def _put(data: Any, path: tuple[str | int, ...], value: Any, *, dropped: bool) -> None:
    inner = data
    for step in path[:-1]:
        try:
            inner = inner[step]
        except (LookupError, TypeError):
            return
    try:
        if dropped:
            del inner[path[-1]]
        else:
            inner[path[-1]] = value
    except (LookupError, TypeError):
        return


@settings(max_examples=100)
@given(st.data())
def test_torn_files_are_refused(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(FILE)))
    end = data.draw(st.integers(start, len(FILE)))
    replayed(FILE[:start] + data.draw(st.text(max_size=3)) + FILE[end:])


DEEP = 100_000


@pytest.mark.parametrize(
    "file",
    [
        "",
        "null",
        "[]",
        "3",
        "{}",
        "[" * DEEP,
        '{"format": ' + "[" * DEEP + "]" * DEEP + "}",
        '{"format": "event-report-viewer corrections", "version": 1, "texts": {}, "operations": '
        + '[{"id": "a", "op": "set", "target": ' * DEEP,
        '{"format": "event-report-viewer corrections", "version": ' + "9" * 5000 + "}",
        '{"format": "event-report-viewer corrections", "version": 1, "texts": {"00": "x"}, "operations": []}',
        codec.dumps(FOUND),
    ],
)
def test_what_is_no_file_of_corrections_is_refused(file: str) -> None:
    with pytest.raises(coding.CorrectionsError) as refused:
        coding.loads(file)
    assert not refused.value.newer


@pytest.mark.parametrize("depth", [50, 200, 400, 900, 3_000])
def test_entries_within_entries_are_refused_or_left_out(depth: int) -> None:
    data = json.loads(FILE)
    entry = data["operations"][0]["target"]["entry"]
    nested = json.dumps(entry)
    for _ in range(depth):
        nested = json.dumps(entry)[:-1] + f', "alternatives": [{nested}]}}'
    whole = json.dumps(entry, separators=(",", ":"))
    assert whole in FILE
    replayed(FILE.replace(whole, nested, 1))


def test_a_newer_file_is_told_from_none() -> None:
    with pytest.raises(coding.CorrectionsError) as refused:
        coding.loads(json.dumps({**json.loads(FILE), "version": 2}))
    assert refused.value.newer


@pytest.mark.parametrize("damaged", [[[0, 10**6]], [[-1, 3]], [[3, 3]], [[4, 2]], [[0]], [["0", "1"]]])
def test_spans_that_no_text_has_are_refused(damaged: list[Any]) -> None:
    data = json.loads(FILE)
    data["operations"][0]["target"]["entry"]["spans"] = damaged
    with pytest.raises(coding.CorrectionsError):
        coding.loads(json.dumps(data))
    records = [{"id": "t", "op": "text", "text": FOUND.text}, data["operations"][0], json.loads(FILE)["operations"][0]]
    corrections, faulty = coding.of_records(records)
    assert (len(corrections.operations), faulty) == (1, 1)


def test_whatever_says_too_much_is_refused() -> None:
    """A name of five million letters can be printed by nobody."""
    said = ("at", "reader", "version", "reason", "note", "name", "value", "title", "function", "message")
    places = [place for place in PLACES if place[0] == "operations" and place[-1] in said]
    assert len(places) > 100
    for place in places:
        data = json.loads(FILE)
        held = data
        for step in place[:-1]:
            held = held[step]
        held[place[-1]] = "x" * 10_001
        with pytest.raises(coding.CorrectionsError):
            coding.loads(json.dumps(data))


def test_how_long_words_may_be_is_told() -> None:
    words = ("Ann Lee " * 2000)[:10_001]
    for made in (Maker(FOUND).set_fact("title", None, Fact(words, ())), Maker(FOUND).note(words, ("person", "p1"))):
        with pytest.raises(coding.CorrectionsError) as refused:
            coding.loads(coding.dumps(Corrections().and_these(*made, text=FOUND.text)))
        assert refused.value.sentence == (
            "A correction may hold 10000 letters in one piece at most, and here are 10001."
        )
        _, damaged = coding.of_records(coding.records(Corrections().and_these(*made, text=FOUND.text)))
        assert damaged == 1
    with pytest.raises(ValueError, match="10000 letters in one piece at most"):
        stated(FOUND, "title", words)


def test_a_number_that_counts_nothing_is_refused() -> None:
    made = Maker(FOUND).set_fact("attendance", None, Fact(10**12, ()))
    with pytest.raises(coding.CorrectionsError):
        coding.loads(coding.dumps(Corrections().and_these(*made, text=FOUND.text)))
    for words in ("1" + ",000" * 2000, "hundred " * 1000, "1,000,000,000,000"):
        with pytest.raises(ValueError, match="This is no number"):
            stated(FOUND, "attendance", words)
    assert stated(FOUND, "attendance", "999,999,999,999").value == 10**12 - 1
