"""A report refuses bad spans in what readers did as well: in what was found before, removed, lost and noted."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from tests.corrected import FOUND, REPORT, TEXT, at
from viewer.report import codec
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections
from viewer.report.corrections.replay import replay
from viewer.report.marks import Mark, Status
from viewer.report.model import Fact, ModelError, Origin, Participant, Remark, Report, Span
from viewer.report.vocabulary import RemarkKind

Path = tuple[str | int, ...]


def _spans(data: Any, path: Path = ()) -> Iterator[Path]:
    """Where spans stand in JSON."""
    if isinstance(data, dict):
        for name, value in data.items():
            if name == "spans":
                yield from ((*path, name, number) for number in range(len(value)))
            elif name == "proposal" and value:
                yield (*path, name)
            else:
                yield from _spans(value, (*path, name))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from _spans(value, (*path, number))


def _with_found() -> Report:
    """The corrected report, with something corrected in every part of an entry, and a lost correction's proposal."""
    mark = Mark(Status.CORRECTED, found=Fact("Dr", (at("Ann"),), alternatives=(Fact("Doctor", (at("Lee"),)),)))
    person = replace(REPORT.people[0], role=Fact("Doctor", (at("Ann Lee"),), origin=Origin(mark=mark)))
    lost = replace(REPORT.review.lost[0], proposal=at("Cy Orr"))
    rival = Mark(Status.CONFLICT, rival=Remark(RemarkKind.REPEATED_WORDS, "x", (at("them"),)), found=REPORT.remarks[0])
    remark = replace(REPORT.remarks[0], origin=Origin(mark=rival))
    gone = (FOUND.people[2], replace(FOUND.people[1], part=Origin(mark=Mark(Status.CORRECTED, found=FOUND.people[1]))))
    return replace(
        REPORT,
        people=(person, *REPORT.people[1:]),
        remarks=(remark,),
        review=replace(REPORT.review, lost=(lost,), gone=gone),
    )


DATA = codec.to_json(_with_found())
PLACES = [
    path for path in _spans(DATA) if {"found", "rival", "review"} & set(path) and path[:4:3] != ("review", "entry")
]


def test_there_are_bad_places_of_every_kind() -> None:
    told = {path[1] for path in PLACES if path[0] == "review"}
    assert told == {"removed", "lost", "notes", "gone"}
    assert {path[0] for path in PLACES} == {"event", "people", "programme", "remarks", "review"}
    assert codec.from_json(DATA) == _with_found()


@pytest.mark.parametrize("path", PLACES, ids=lambda path: ".".join(map(str, path)))
@pytest.mark.parametrize("span", [[3, 3], [-1, 2], [0, len(TEXT) + 1]])
def test_a_bad_span_behind_what_is_shown_is_refused(path: Path, span: list[int]) -> None:
    data: Any = copy.deepcopy(DATA)
    inner = data
    for name in path[:-1]:
        inner = inner[name]
    inner[path[-1]] = span
    if path[:2] == ("review", "lost") and "entry" in path and span[0] == 0:
        return  # it counts in the text that the correction was made on
    with pytest.raises(ModelError, match=f"has a bad span: {span[0]} to {span[1]}$"):
        codec.from_json(data)


def test_what_was_found_in_participants_is_looked_at() -> None:
    bad = replace(FOUND.programme[0], participants=(Participant("p1", "agent", (Span(0, 10**9),)),))
    item = replace(FOUND.programme[0], origin=Origin(mark=Mark(Status.CORRECTED, found=bad)))
    with pytest.raises(ModelError, match="programme item 0 as it was found has a bad span"):
        replace(FOUND, programme=(item,), statements=())


def test_what_was_found_in_what_was_found_is_looked_at_however_deep() -> None:
    remark = Remark(RemarkKind.REPEATED_WORDS, "x", (Span(0, 10**9),))
    for _ in range(5000):
        remark = replace(FOUND.remarks[0], origin=Origin(mark=Mark(Status.CORRECTED, found=remark)))
    with pytest.raises(ModelError, match="bad span: 0 to 1000000000"):
        replace(FOUND, remarks=(remark,))


def test_what_was_changed_in_a_longer_text_comes_back_in_the_shorter_one() -> None:
    item = FOUND.programme[3]
    before = replace(FOUND, text=f"{'Much more was told. ' * 9}\n\n{TEXT}")
    moved = len(before.text) - len(TEXT)
    there = replace(item, spans=(Span(item.spans[0].start + moved, item.spans[0].end + moved),))
    before = replace(before, programme=(there,), statements=())
    made = Maker(before, "A.B.").change(("item", 0), replace(there, title="played a march"))
    corrections = Corrections().and_these(*made, text=before.text)
    shown = replay(replace(FOUND, programme=(), statements=()), corrections).report
    (changed,) = shown.programme
    assert changed.origin.mark
    assert changed.origin.mark.found
    assert changed.origin.mark.found.spans == item.spans
    assert codec.loads(codec.dumps(shown)) == shown
