"""The other processes: one reads files, one looks for what a report tells. Both answer requests in JSON lines.

Requests come on standard input, one after the other, each with an ``id``, a whole number of the sender's choice:

    {"id": 1, "do": "read", "path": "...", "name": "...", "encoding": "", "repair": false, "whole": false}
    {"id": 2, "do": "read_and_extract_text", "text": "...", "name": "..."}
    {"id": 3, "do": "explain_text", "text": "...", "name": "...", "kind": "item", "which": "0"}

Answers go to standard output, in the order of the requests. The answer to ``read`` is ``text``: a document as
``viewer.reading.wire`` writes it. ``encoding``, ``repair`` and ``whole`` are those of ``viewer.reading.Choice``. To
``read_and_extract_text`` come any number of ``progress``, then ``report``; a text that is sent is taken as it was read:
no encoding and no format is looked for in it. To ``explain_text`` come any number of ``progress``, then ``lines``: why
something is in the report of a text, of which ``kind`` and ``which`` are as in ``viewer.extract.explain``, and what of
the text nothing was looked for in. Instead of what is still to come, there may be ``error`` with a sentence
for the user, and what it was made of where that is known. A line that is no request is answered by an ``error`` with
the id null if it has none. ``ready``, without an id, comes once what the process needs is loaded.

    {"id": 1, "event": "text", "text": "...", "source": {"name", "format", "sha256"}, "about": {...}, ...}
    {"id": 2, "event": "progress", "stage": "...", "done": 0.4}
    {"id": 2, "event": "report", "report": {...}}
    {"id": 3, "event": "lines", "lines": ["..."], "left_out": ["..."]}
    {"id": 2, "event": "error", "message": "...", "said": [context, template, values]}
    {"event": "ready"}

The first line, before any answer, tells what the system enforces of the confinement (see ``viewer.confinement``). A
process that was started with ``--require-confinement``, and of which not all is enforced, answers every request with
an ``error``.

    {"event": "confined", "enforced": ["files", "network", "programs"]}

Either process understands all requests. They differ in what they get ready for: ``serve_reading`` loads the libraries
of foreign formats, ``serve_extraction`` the language model. Files may wish harm to whoever reads them, and libraries
have faults: so a process is confined before it reads anything (see ``viewer.confinement``), limits its own memory and
time, and may die at any moment. It closes whatever it inherited but the standard streams and what it was told to keep
(``--keep=5``), opens no socket and writes nothing but its answers. It ends when standard input
ends, after answering what was asked, or at once when its parent dies. Descriptor 1 is set aside for the answers: what
any library prints goes to standard error.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
from collections.abc import Callable, Collection, Iterable
from importlib import import_module
from typing import Any

from viewer import confinement
from viewer.reading.formats import modules
from viewer.worker.limits import Limits
from viewer.worker.serving import GRACE, Worker

__all__ = ["Limits", "Worker", "serve_extraction", "serve_reading"]


def serve_extraction(kept: Collection[int] = (), *, required: bool = False) -> int:
    """Serve standard input until it ends, ready to extract. Returns the exit code.

    ``kept`` are descriptors that stay open; ``required``: nothing is answered unless the process is confined.
    """
    return _serve(_load_model, kept, required=required, grace=0.0)


def serve_reading(kept: Collection[int] = (), *, required: bool = False) -> int:
    """Serve standard input until it ends, ready to read; as ``serve_extraction``."""
    return _serve(_load_formats, kept, required=required, grace=GRACE)


def _serve(load: Callable[[], None], kept: Collection[int], *, required: bool, grace: float) -> int:
    _close_all_but(kept)
    try:
        answers, requests = os.dup(1), os.dup(0)
    except OSError:
        print("The worker needs standard input and standard output.", file=sys.stderr)
        return 2
    os.dup2(2, 1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the parent's to answer
    _end_with_parent()
    enforced = confinement.confine()
    refusal = confinement.lacking(enforced, required=True) if required else None
    try:
        _tell(answers, enforced)
        given = os.fdopen(requests, "rb")
        code = Worker(
            given, answers, load=load, extract=_extract, explain=_explain, refusal=refusal, grace=grace
        ).serve()
    except BrokenPipeError:
        code = 0
    os._exit(code)  # not held up by a thread that still loads the model


def _close_all_but(kept: Collection[int]) -> None:
    """Close what this process inherited, but the standard streams: who started it may have had anything open."""
    opened: Iterable[int]
    try:
        opened = [int(name) for name in os.listdir("/proc/self/fd")]  # noqa: PTH208  # the quickest that there is
    except OSError:
        opened = range(os.sysconf("SC_OPEN_MAX"))
    for descriptor in opened:
        if descriptor > 2 and descriptor not in kept:
            with contextlib.suppress(OSError):  # the list itself was open, or nothing was
                os.close(descriptor)


def _tell(answers: int, enforced: Collection[str]) -> None:
    """Say what the system enforces. Raises BrokenPipeError."""
    told = {"event": "confined", "enforced": sorted(enforced)}
    os.write(answers, json.dumps(told, separators=(",", ":")).encode("ascii") + b"\n")


def _end_with_parent() -> None:
    """Have the system end this process when its parent dies, where it can (Linux)."""
    import ctypes

    set_death_signal = 1
    prctl = getattr(ctypes.CDLL(None), "prctl", None)
    if prctl is not None:
        prctl(set_death_signal, ctypes.c_ulong(signal.SIGKILL))


def _load_formats() -> None:
    for name in modules():
        import_module(name)


def _load_model() -> None:
    from viewer import extract

    extract.load()
    import_module("viewer.extract.pipeline")


def _extract(*arguments: Any) -> Any:
    from viewer import extract

    return extract.extract(*arguments)


def _explain(*arguments: Any) -> Any:
    from viewer import extract

    return extract.explain(*arguments)
