"""What a reader says of a whole entry by changing some of it: where one was asked whether the entry is right."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import replace

from viewer.report.corrections.making import as_one
from viewer.report.corrections.operations import CHANGES, Deed, Operation


def and_all_else_is_right(operations: Sequence[Operation]) -> tuple[Operation, ...]:
    """The same, and what they make of entries confirmed. It is one step. Facts are decided as a whole anyway."""
    return as_one(operations, _confirming(operations))


def _confirming(operations: Sequence[Operation]) -> Iterator[Operation]:
    for operation in operations:
        target = operation.target
        if operation.kind in CHANGES and target is not None and target.kind != "fact" and operation.after is not None:
            entry = replace(target, entry=operation.after)
            yield replace(
                operation, id=secrets.token_hex(8), kind=Deed.CONFIRM, target=entry, after=None, others=(), reason=""
            )
