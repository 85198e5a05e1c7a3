"""A report refuses what contradicts itself, and survives its JSON form."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.participants import took
from viewer.report import codec
from viewer.report.model import (
    Event,
    Fact,
    ModelError,
    Person,
    ProgrammeItem,
    Remark,
    Report,
    Source,
    Span,
    Statement,
)
from viewer.report.vocabulary import ItemKind, Mode, Participation, RemarkKind, Tag

TEXT = "On 3 May 2020 Ann Lee opened the fair 😀 at noon. “Come in,” said Bo Ek."


def _at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def _fact(value: str | int, words: str, note: str | None = None) -> Fact:
    return Fact(value, (_at(words),), note)


REPORT = Report(
    TEXT,
    Source("fair.txt", "text/plain", "0" * 64),
    Event(
        title=_fact("fair", "fair"),
        date=_fact("2020-05-03", "3 May 2020"),
        start_time=_fact("12:00", "noon", "planned"),
        organisers=(_fact("Ann Lee", "Ann Lee"),),
        attendance=_fact(3, "3", "about"),
    ),
    (
        Person("p1", "Ann Lee", (_at("Ann Lee"),), ("Ms. Lee",), _fact("Ann", "Ann"), Participation.IN_PERSON),
        Person("p2", "Bo Ek", (_at("Bo Ek"),), participation=Participation.ONLINE),
    ),
    (
        ProgrammeItem(
            ItemKind.OPENING,
            "opened the fair",
            (_at("Ann Lee opened"),),
            took(_at("Ann Lee"), "p1", reader="p2"),
            (Tag.ONLINE,),
        ),
    ),
    (Statement("p2", _fact("said", "said"), Mode.DIRECT, (_at("Come in"),), 0),),
    (Remark(RemarkKind.REPEATED_WORDS, "Twice.", (_at("fair"),)),),
)


def test_json_and_back() -> None:
    line = codec.dumps(REPORT)
    assert "\n" not in line
    assert line.isascii()
    assert codec.loads(line) == REPORT


def test_json_keeps_its_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(codec.schema())
    jsonschema.validate(codec.to_json(REPORT), codec.schema())
    jsonschema.validate(codec.to_json(Report("")), codec.schema())


@pytest.mark.parametrize("span", [Span(3, 3), Span(5, 4), Span(-1, 2), Span(0, len(TEXT) + 1)])
def test_a_bad_span_is_refused(span: Span) -> None:
    with pytest.raises(ModelError, match="bad span"):
        replace(REPORT, remarks=(Remark(RemarkKind.REPEATED_WORDS, "x", (span,)),))


@pytest.mark.parametrize(
    "change",
    [
        {"remarks": (Remark(RemarkKind.REPEATED_WORDS, "x", ()),)},
        {"remarks": (replace(Remark(RemarkKind.REPEATED_WORDS, "x", (Span(0, 1),)), kind="odd"),)},
        {"people": (REPORT.people[0], replace(REPORT.people[1], id="p1"))},
        {"people": REPORT.people[:1]},
        {"programme": (replace(REPORT.programme[0], participants=took(Span(0, 1), "p9")),)},
        {"programme": (replace(REPORT.programme[0], kind="picnic"),)},
        {"programme": (replace(REPORT.programme[0], tags=("late",)),)},
        {"statements": (replace(REPORT.statements[0], item=1),)},
        {"statements": (replace(REPORT.statements[0], mode="sung"),)},
        {"event": Event(date=_fact("2020-13-03", "3 May 2020"))},
        {"event": Event(start_time=_fact("noon", "noon"))},
        {"event": Event(attendance=_fact("many", "fair"))},
    ],
)
def test_a_contradiction_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ModelError):
        replace(REPORT, **change)  # type: ignore[arg-type]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_other_json_is_refused(data: object) -> None:
    with pytest.raises(ModelError):
        codec.loads(json.dumps(data))


@pytest.mark.parametrize("key", sorted(codec.to_json(REPORT)))
def test_a_missing_part_is_refused(key: str) -> None:
    data = codec.to_json(REPORT)
    del data[key]
    with pytest.raises(ModelError):
        codec.from_json(data)


def test_words_and_person() -> None:
    assert REPORT.words(_at("Ann Lee opened")) == "Ann Lee opened"
    assert REPORT.person("p2").name == "Bo Ek"
    with pytest.raises(KeyError):
        REPORT.person("p3")
