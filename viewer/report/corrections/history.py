"""What of a log holds: undo and redo of everything, by anybody, across restarts.

Undoing appends an operation of the kind ``undo`` that names what it takes back; redoing undoes that one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from viewer.report.corrections.operations import Operation


@dataclass(frozen=True, slots=True)
class Step:
    """What was done with one key: its operations, all of one group, in the order of the log."""

    operations: tuple[Operation, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of its operations."""
        return tuple(operation.id for operation in self.operations)


@dataclass(frozen=True, slots=True)
class History:
    """The steps that hold, oldest first, and those that can be done again, the next one last.

    ``redo`` is the id of the undo that is to be undone next; "" where there is none.
    """

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()
    redo: str = ""

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations that hold, in the order of the log."""
        return tuple(operation for step in self.done for operation in step.operations)


def history(operations: Iterable[Operation]) -> History:
    """What comes of a log. An ``undo`` of what does not hold, or is not known, does nothing."""
    reading = _Reading()
    for operation in operations:
        if operation.kind == "undo":
            reading.undo(operation)
        else:
            reading.do(operation)
    return reading.result()


class _Reading:
    """A log, read from its beginning."""

    def __init__(self) -> None:
        self._steps: dict[str, list[Operation]] = {}
        self._step_of: dict[str, str] = {}
        self._held: set[str] = set()
        self._taken_by: dict[str, tuple[str, ...]] = {}
        self._again: list[str] = []

    def do(self, operation: Operation) -> None:
        step = operation.group or operation.id
        self._step_of[operation.id] = step
        self._steps.setdefault(step, []).append(operation)
        self._held.add(step)
        self._again.clear()

    def undo(self, operation: Operation) -> None:
        """Take steps back; have steps hold again whose undo is undone."""
        for one in operation.of:
            if one in self._taken_by:
                self._held.update(self._taken_by.pop(one))
                self._again = [undo for undo in self._again if undo != one]
        steps = dict.fromkeys(self._step_of.get(one, "") for one in operation.of)
        if taken := tuple(step for step in steps if step in self._held):
            self._held.difference_update(taken)
            self._taken_by[operation.id] = taken
            self._again.append(operation.id)

    def result(self) -> History:
        done = tuple(Step(tuple(made)) for step, made in self._steps.items() if step in self._held)
        undone = tuple(
            Step(tuple(self._steps[step])) for undo in self._again for step in reversed(self._taken_by[undo])
        )
        return History(done, undone, self._again[-1] if self._again else "")
