"""Two readers' corrections side by side: nothing of either is lost, and nothing is decided by itself."""

from __future__ import annotations

from dataclasses import replace

from tests.doubts import REPORT, at
from viewer.report.corrections.comparing import compare, not_taken, words_of_side
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.model import Fact

MINE, THEIRS = Maker(REPORT, "A.B."), Maker(REPORT, "L.K.")


def log(*steps: tuple[Operation, ...]) -> Corrections:
    return Corrections().and_these(*(one for step in steps for one in step), text=REPORT.text)


def place(maker: Maker, words: str) -> tuple[Operation, ...]:
    return maker.set_fact("place", REPORT.event.place, Fact(words, (at("Wool Hall"),)))


def test_what_has_the_same_id_or_says_the_same_is_the_same() -> None:
    shared = MINE.confirm(("item", 0))
    found = compare(
        REPORT, log(shared, MINE.confirm(("fact", "title"))), log(shared, THEIRS.confirm(("fact", "title")))
    )
    assert [row.sort for row in found.rows] == ["same", "same"]
    assert found.readers == ("L.K.",)
    assert found.for_this


def test_other_values_of_one_entry_differ() -> None:
    (row,) = compare(REPORT, log(place(MINE, "the hall")), log(place(THEIRS, "the mill"))).rows
    assert (row.sort, row.name, row.found) == ("different", "The place", "Wool Hall")
    assert (words_of_side(row.mine), words_of_side(row.theirs)) == ("the hall", "the mill")


def test_other_fields_of_one_entry_do_not_differ() -> None:
    item = REPORT.programme[0]
    mine = MINE.change(("item", 0), replace(item, title="a welcome"))
    theirs = THEIRS.change(("item", 0), replace(item, kind="introduction"))
    assert sorted(row.sort for row in compare(REPORT, log(mine), log(theirs)).rows) == ["mine", "theirs"]


def test_a_removed_entry_differs_from_one_that_is_confirmed() -> None:
    (row,) = compare(REPORT, log(MINE.confirm(("person", "p3"))), log(THEIRS.remove(("person", "p3")))).rows
    assert row.sort == "different"
    assert words_of_side(row.theirs) == "− Lowick"


def test_only_what_was_chosen_holds() -> None:
    mine, theirs = place(MINE, "the hall"), place(THEIRS, "the mill")
    rows = compare(REPORT, log(mine), log(theirs)).rows
    key = rows[0].key
    assert not_taken(rows, {key: "mine"}) == (theirs[0].id,)
    assert not_taken(rows, {key: "theirs"}) == (mine[0].id,)
    assert not_taken(rows, {key: "found"}) == (mine[0].id, theirs[0].id)


def test_another_text_is_told_by_its_paragraphs() -> None:
    other = replace(REPORT, text=REPORT.text.replace("sang", "danced"))
    theirs = Corrections().and_these(*Maker(other, "L.K.").confirm(("fact", "title")), text=other.text)
    found = compare(REPORT, Corrections(), theirs)
    assert not found.for_this
    assert (found.other, found.paragraphs) == (1, 4)
    assert [row.sort for row in found.rows] == ["theirs"]
