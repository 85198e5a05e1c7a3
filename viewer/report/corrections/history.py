"""What of a log holds: undo and redo of everything, by anybody, across restarts.

Undoing appends an operation of the kind ``undo`` that names what it takes back; redoing undoes that one. An undo of a
group is a step of its own, or a part of one, and is undone as any other: going back to what was found, deciding anew,
taking over what somebody else corrected.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from viewer.report.corrections.operations import Deed, Operation


@dataclass(frozen=True, slots=True)
class Step:
    """What was done with one key: its operations, all of one group, in the order of the log.

    Of a step that consists of an undo alone, that is the only one, and the others tell what came of it when it was
    made: ``taken`` was taken back, ``brought`` holds again, ``joined`` was taken over from somebody else.
    """

    operations: tuple[Operation, ...]
    taken: tuple[Operation, ...] = ()
    brought: tuple[Operation, ...] = ()
    joined: tuple[Operation, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of its operations."""
        return tuple(operation.id for operation in self.operations)


@dataclass(frozen=True, slots=True)
class History:
    """The steps that hold, oldest first, and those that can be done again, the next one last.

    ``redo`` is the id of the undo that is to be undone next; "" where there is none. ``held`` are the ids of all that
    holds, with those of undos.
    """

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()
    redo: str = ""
    held: frozenset[str] = frozenset()

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations that hold, in the order of the log, without undos."""
        return tuple(operation for step in self.done for operation in step.operations if operation.kind != Deed.UNDO)

    def holds(self, step: Step) -> bool:
        """Whether all that was done in a step holds, though the reader may have given a name to it since."""
        held = [_nameless(operation) for operation in self.operations]
        return all(_nameless(operation) in held for operation in step.operations)


def _nameless(operation: Operation) -> Operation:
    return replace(operation, id="", reader="", group="", of=())


def history(operations: Iterable[Operation]) -> History:
    """What comes of a log. An ``undo`` of what does not hold, or is not known, does nothing."""
    reading = _Reading()
    for operation in operations:
        if operation.kind == Deed.UNDO:
            reading.undo(operation)
        else:
            reading.do(operation)
    return reading.result()


_DEEPEST = 100
"""So many undos can each undo the one before as a step of its own; what undoes more does nothing."""


@dataclass(frozen=True, slots=True)
class _Undo:
    """An undo that had an effect: what held until then (``out``), and what holds since (``into``).

    Of what it named, ``taken`` are operations and steps, ``lifted`` are undos, with those that are no steps.
    """

    out: tuple[str, ...]
    into: tuple[str, ...]
    taken: tuple[str, ...]
    lifted: tuple[str, ...]
    depth: int
    number: int


@dataclass(slots=True)
class _Reading:
    """A log, read from its beginning. ``made`` are operations, and the undos that are steps or parts of them.

    ``held`` are the ids of all that has an effect now, with the undos that are no steps.
    """

    made: dict[str, Operation] = field(default_factory=dict[str, Operation])
    held: set[str] = field(default_factory=set[str])
    undos: dict[str, _Undo] = field(default_factory=dict[str, _Undo])
    again: list[str] = field(default_factory=list[str])

    def do(self, operation: Operation) -> None:
        if operation.id not in self.made:
            self.made[operation.id] = operation
            self.held.add(operation.id)
            self.again.clear()

    def undo(self, operation: Operation) -> None:
        """Take operations back; have those hold again whose undo is undone."""
        if operation.id in self.undos or operation.id in self.made:
            return
        there = [one for one in dict.fromkeys(operation.of) if one in self.held and self._depth(one) < _DEEPEST]
        taken = tuple(one for one in there if one in self.made)
        lifted = tuple(one for one in there if one in self.undos)
        changes: dict[str, bool] = {}
        for one in sorted(lifted, key=lambda one: -self.undos[one].number):  # the last one first, as they came
            self._change(one, self.undos[one].into, self.undos[one].out, changes)
        for one in taken:
            self._change(one, (), (), changes)
        if not taken and not (operation.group and lifted):
            return  # it does something again, and cannot be undone itself
        out = tuple(one for one, is_in in changes.items() if not is_in)
        into = tuple(one for one, is_in in changes.items() if is_in)
        depth = 1 + max(map(self._depth, lifted), default=0)
        self.undos[operation.id] = _Undo(out, into, taken, lifted, depth, len(self.undos))
        if operation.group:
            self.do(operation)
        else:
            self.held.add(operation.id)
            self.again.append(operation.id)

    def _depth(self, one: str) -> int:
        return self.undos[one].depth if one in self.undos else 0

    def _change(self, one: str, out: Iterable[str], into: Iterable[str], changes: dict[str, bool]) -> None:
        """Have something hold no more, nor what is ``out``, and what is ``into`` again. Notes what that changes."""
        wanted = {one: False} | dict.fromkeys(out, False) | dict.fromkeys(into, True)
        for other, is_in in wanted.items():
            if (other in self.held) == is_in:
                continue
            if is_in:
                self.held.add(other)
            else:
                self.held.remove(other)
                if other in self.again:
                    self.again.remove(other)
            if changes.pop(other, is_in) == is_in:
                changes[other] = is_in

    def result(self) -> History:
        groups: dict[str, list[Operation]] = {}  # in the order in which they begin
        for one, operation in self.made.items():
            if one in self.held:
                groups.setdefault(operation.group or one, []).append(operation)
        acting = {operation.group or one for one, operation in self.made.items() if operation.kind != Deed.UNDO}
        done = tuple(
            self._step(group)
            for name, group in groups.items()
            if name not in acting or any(operation.kind != Deed.UNDO for operation in group)
        )  # without undos whose own group holds no more
        undone = tuple(self._step([self.made[one] for one in self.undos[undo].taken]) for undo in self.again)
        return History(done, undone, self.again[-1] if self.again else "", frozenset(self.held))

    def _step(self, operations: list[Operation]) -> Step:
        """Operations as one step: without undos, unless there is nothing else."""
        if acts := tuple(operation for operation in operations if operation.kind != Deed.UNDO):
            return Step(acts)
        undos = [self.undos[operation.id] for operation in operations]
        is_joining = any(other not in self.made for undo in undos for other in undo.lifted)
        out = dict.fromkeys(one for undo in undos for one in undo.out)
        into = dict.fromkeys(one for undo in undos for one in undo.into)
        taken = self._acts(one for one in out if one not in into)
        came = self._acts(one for one in into if one not in out)
        first = tuple(operations[:1])
        return Step(first, taken, (), came) if is_joining else Step(first, taken, came)

    def _acts(self, ids: Iterable[str]) -> tuple[Operation, ...]:
        made = (self.made[one] for one in ids if one in self.made)
        return tuple(operation for operation in made if operation.kind != Deed.UNDO)
