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
        self._made: dict[str, Operation] = {}
        self._held: set[str] = set()
        self._taken_by: dict[str, tuple[str, ...]] = {}
        self._lifted_by: dict[str, dict[str, tuple[str, ...]]] = {}
        """By an undo that takes back a step which had undone something: what it lifted, and what that had taken."""
        self._again: list[str] = []

    def do(self, operation: Operation) -> None:
        if operation.id not in self._made:
            self._made[operation.id] = operation
            self._held.add(operation.id)
            self._again.clear()

    def undo(self, operation: Operation) -> None:
        """Take operations back; have those hold again whose undo is undone."""
        lifted: dict[str, tuple[str, ...]] = {}
        asked = [one for one in operation.of if one in self._held]
        for one in operation.of:
            if one in self._taken_by:
                lifted[one] = self._taken_by.pop(one)
                self._held.update(lifted[one])
                self._again = [undo for undo in self._again if undo != one]
                self._lower(one)
        if taken := tuple(dict.fromkeys(asked)):
            self._held.difference_update(taken)
            self._taken_by[operation.id] = taken
            self._lifted_by[operation.id] = lifted
            self._again.append(operation.id)

    def _lower(self, undo: str) -> None:
        """An undo does not hold any more: what it had lifted takes again what it had taken."""
        for other, taken in self._lifted_by.pop(undo, {}).items():
            self._held.difference_update(taken)
            self._taken_by[other] = taken

    def result(self) -> History:
        held = [operation for one, operation in self._made.items() if one in self._held]
        undone = [Step(tuple(self._made[one] for one in self._taken_by[undo])) for undo in self._again]
        return History(_steps(held), tuple(undone), self._again[-1] if self._again else "")


def _steps(operations: list[Operation]) -> tuple[Step, ...]:
    """Operations by their groups, in the order in which those begin."""
    groups: dict[str, list[Operation]] = {}
    for operation in operations:
        groups.setdefault(operation.group or operation.id, []).append(operation)
    return tuple(Step(tuple(group)) for group in groups.values())
