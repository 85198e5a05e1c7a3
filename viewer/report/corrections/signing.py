"""A reader gives a name only after the first corrections: those that bear none are made once more, by that name."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from viewer.report.corrections.history import Step, history
from viewer.report.corrections.making import again, back
from viewer.report.corrections.operations import Corrections, Deed, Operation


def signed(corrections: Corrections, unnamed: Collection[str], reader: str) -> tuple[Operation, ...]:
    """What has corrections bear the name of a reader, those of the ids that are ``unnamed``; empty where none holds.

    What was undone can still be done again, and bears the name then.
    """
    now = history(corrections.operations)
    holding = [one for one in corrections.operations if one.id in now.held and one.id in unnamed]
    undone = list(_undone(corrections, now.undone))
    if not holding and not any(one.id in unnamed for step in undone for one in step.operations):
        return ()
    made = [*back([one.id for one in holding], reader), *again(holding, reader)] if holding else []
    steps = [
        again([replace(one, reader=reader) if one.id in unnamed else one for one in step.operations]) for step in undone
    ]
    for step in steps:
        made += step
    for step in reversed(steps):
        made += back([one.id for one in step], reader)
    return tuple(made)


def _undone(corrections: Corrections, undone: tuple[Step, ...]) -> Iterator[Step]:
    """What can be done again, the next one first, as far as it takes nothing back."""
    going_back = {one.group for one in corrections.operations if one.kind == Deed.UNDO and one.group}
    for step in reversed(undone):
        if any(one.kind == Deed.UNDO or one.group in going_back for one in step.operations):
            return
        yield step
