"""Taking over the corrections of somebody else: one step, which is undone and made again as any other.

What was taken over stays as it was made, by its ids and with the name of whoever made it, so that each of it can be
taken back alone. The step is an undo of a group: it lifts an undo that had taken all of it at once.
"""

from __future__ import annotations

from collections.abc import Collection

from viewer.report.corrections.history import history
from viewer.report.corrections.making import again, as_step, back
from viewer.report.corrections.operations import Corrections, Operation


def taken_over(
    mine: Corrections, theirs: Corrections, without: Collection[str], reader: str = ""
) -> tuple[Operation, ...]:
    """What is to be added to a log so that what holds in another one holds in it, too; ``without`` some of both.

    Empty where that changes nothing. What somebody else has undone of what is here stays: whether it does was asked.
    """
    known, held = {operation.id for operation in mine.operations}, history(mine.operations).held
    others = history(theirs.operations).operations
    new = [one for one in others if one.id not in known]
    undone = [one for one in others if one.id in known and one.id not in held and one.id not in without]
    once_more = again(undone)
    taken = [*(one for one in new if one.id not in without), *once_more]
    left = [one.id for one in new if one.id in without]
    mine_out = [one for one in without if one in held]
    if not taken and not mine_out:
        return ()
    at_once = back([one.id for one in taken], reader) if taken else ()
    aside = back(left, reader) if left else ()
    step = as_step([*(one.id for one in at_once), *mine_out], reader)
    return (*new, *once_more, *aside, *at_once, *step)
