"""A name that is given late: what was done bears it, what was undone can still be done again."""

from __future__ import annotations

from dataclasses import replace

from tests.report.corrections.samples import SPEECH, log, shown
from viewer.report.corrections.history import history
from viewer.report.corrections.making import redo, undo
from viewer.report.corrections.operations import Corrections, Deed
from viewer.report.corrections.signing import signed

_LOG = log(
    lambda maker: maker.confirm(("item", 0)),
    lambda maker: maker.remove(("fact", "place")),
    lambda maker: maker.change(("item", 1), replace(SPEECH, title="A talk")),
)
UNNAMED = replace(_LOG, operations=tuple(replace(one, reader="") for one in _LOG.operations))


def ids(corrections: Corrections) -> set[str]:
    return {one.id for one in corrections.operations if one.kind != Deed.UNDO}


def with_undone(corrections: Corrections, steps: int) -> Corrections:
    for _ in range(steps):
        corrections = corrections.and_these(*undo(corrections))
    return corrections


def readers(corrections: Corrections) -> list[str]:
    """Who made each step."""
    return [
        " and ".join(sorted({one.reader for one in step.operations})) for step in history(corrections.operations).done
    ]


def test_what_holds_bears_the_name() -> None:
    named = UNNAMED.and_these(*signed(UNNAMED, ids(UNNAMED), "A. B."))
    assert readers(UNNAMED) == ["", "", ""]
    assert readers(named) == ["A. B."] * 3
    assert history(named.operations).undone == ()


def test_what_was_undone_can_still_be_done_again_and_bears_the_name() -> None:
    for steps in (1, 2, 3):
        corrections = with_undone(UNNAMED, steps)
        named = corrections.and_these(*signed(corrections, ids(UNNAMED), "A. B."))
        assert shown(named).event == shown(corrections).event
        assert [item.title for item in shown(named).programme] == [item.title for item in shown(corrections).programme]
        for count in range(3 - steps, 3):
            assert readers(named) == ["A. B."] * count
            named = named.and_these(*redo(named, "A. B."))
        assert readers(named) == ["A. B."] * 3
        assert redo(named) == ()
        assert shown(named).programme[1].title == "A talk"
        assert shown(named).event.place is None


def test_it_is_undone_step_by_step_as_before() -> None:
    named = UNNAMED.and_these(*signed(UNNAMED, ids(UNNAMED), "A. B."))
    assert shown(with_undone(named, 1)).programme[1].title == SPEECH.title
    assert shown(with_undone(named, 3)) == shown(Corrections())


def test_what_others_made_keeps_their_names() -> None:
    theirs = {one.id for one in history(UNNAMED.operations).done[0].operations}
    operations = (replace(one, reader="L. K.") if one.id in theirs else one for one in UNNAMED.operations)
    corrections = with_undone(replace(UNNAMED, operations=tuple(operations)), 3)
    named = corrections.and_these(*signed(corrections, ids(UNNAMED) - theirs, "A. B."))
    for _ in range(3):
        named = named.and_these(*redo(named))
    assert readers(named) == ["L. K.", "A. B.", "A. B."]


def test_nothing_is_done_where_nothing_lacks_a_name() -> None:
    assert signed(UNNAMED, (), "A. B.") == ()
    assert signed(with_undone(UNNAMED, 2), (), "A. B.") == ()
