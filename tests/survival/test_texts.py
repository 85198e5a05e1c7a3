"""What measures survival knows where words went, and tells right from wrong."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from tests.survival.edits import EDITS, Edited
from tests.survival.texts import TARGETS, drawn, lines, measured, missed, verdict
from viewer.report.spans import Span

TEXT = (
    "The Hon. Anna Weld opened the fair at Long Marsh on a wet and windy Monday in the early spring of that year.\n\n"
    "Then Mr. Ivo Marsh, “the miller”, showed his wheel to all who had come down by the morning train from town."
)


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_tells_where_each_character_went(name: str) -> None:
    for seed in range(20):
        edited = EDITS[name](TEXT, Span(4, 10), random.Random(seed))
        kept = {at: there for at, there in edited.moved.items() if edited.text[there] == TEXT[at]}
        assert len(kept) >= len(edited.moved) - TEXT.count(" ") - 2 * TEXT.count("“")
        assert len(set(edited.moved.values())) == len(edited.moved)


def test_what_is_deleted_is_kept_nowhere() -> None:
    edited = EDITS["deleted"](TEXT, Span(4, 10), random.Random(1))
    assert edited.kept(Span(4, 10)) == []
    assert edited.text.strip() == TEXT.split("\n\n")[1]


def test_verdicts() -> None:
    span = Span(TEXT.index("Ivo Marsh"), TEXT.index("Ivo Marsh") + 9)
    where = {at: at for at in range(len(TEXT))}
    assert verdict(TEXT, span, Edited(TEXT, where)) == "right"
    assert verdict(TEXT, span, Edited(TEXT, dict.fromkeys(where, 0))) == "wrong"
    assert verdict(TEXT, span, Edited(TEXT, {})) == "wrong"
    assert verdict(TEXT, span, Edited("", {})) == "gone"
    assert verdict(TEXT, span, Edited("All is new.", where)) == "asked"


def test_the_same_seed_draws_the_same(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TEXT, encoding="utf-8")
    assert drawn(TEXT, random.Random(3)) == drawn(TEXT, random.Random(3))
    tally = measured([file], 3)
    assert tally == measured([file], 3)
    assert sum(counts.total() for counts in tally.values()) == 6 * len(drawn(TEXT, random.Random("3 a.txt")))
    assert len(list(lines(tally))) == 1 + 4 * len(TARGETS)


def test_what_is_missed_is_told() -> None:
    tally = {(edit, kind): Counter(wrong=1) for edit in TARGETS for kind in ("name", "clause", "sentence")}
    assert len(missed(tally)) == 2 * len(TARGETS) - 1
