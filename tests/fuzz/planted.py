"""Readers that go wrong on purpose, at one file of six: what watches over readers is to notice each of them."""

from __future__ import annotations

import ctypes
import dataclasses
import os
import resource
import signal
import time
from collections.abc import Callable
from random import Random

from tests.fuzz.checking import check
from tests.fuzz.targets import Case, Target
from viewer.reading import Document, ReadingError
from viewer.report.layout import Block
from viewer.report.source import Source
from viewer.report.spans import Span
from viewer.worker.limits import Limits

_LIMITS = Limits(reading_seconds=60.0)
_SOON = Limits(reading_seconds=1.0)
"""For what hangs, which has to be waited for."""


def _make(chance: Random) -> Case:
    return Case(b"%d" % chance.randrange(6), "report.txt")


def _crash() -> Document:
    ctypes.string_at(0)
    return Document("one", Source())


def _hang() -> Document:
    while True:
        time.sleep(0.01)


def _stuck() -> Document:
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])
    return _hang()


def _fault() -> Document:
    raise ValueError("planted")


def _hungry() -> Document:
    return Document(str(len(bytes(2 * _LIMITS.reading_memory))), Source())


def _broken() -> Document:
    return Document("one\rtwo", Source())


def _misplaced() -> Document:
    return Document("one", Source(layout=(Block(Span(1, 9), "heading"),)))


def _examine(case: Case, document: Document) -> list[str]:
    check(document)
    return []


def _planted(wrong: Callable[[], Document], limits: Limits = _LIMITS) -> Target:
    def attempt(case: Case) -> Document:
        if case.data == b"0":
            return wrong()
        if case.data == b"1":
            raise ReadingError("“{name}” is refused. Choose another.", name=case.name)
        return Document("one", Source())

    return Target(_make, attempt, _examine, limits)


def _abort() -> Document:
    os.abort()


def _short() -> Document:
    held = bytearray(_LIMITS.reading_memory - (30 << 20))
    held[:: resource.getpagesize()] = b"x" * (len(held[:: resource.getpagesize()]))
    os.abort()


TARGETS = {
    "crash": _planted(_crash),
    "hang": _planted(_hang, _SOON),
    "stuck": _planted(_stuck, _SOON),
    "fault": _planted(_fault),
    "hungry": _planted(_hungry),
    "broken": _planted(_broken),
    "misplaced": _planted(_misplaced),
    "short": dataclasses.replace(_planted(_short), limits=Limits(), may_stop=True),
    # Far from the limit, however large the process is that started this one: its size is where that of a child begins.
    "not short": dataclasses.replace(
        _planted(_abort), limits=dataclasses.replace(_LIMITS, reading_memory=4 << 30), may_stop=True
    ),
}
