"""Workers that a test starts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.worker.talking import Process


@pytest.fixture
def start() -> Iterator[Callable[..., Process]]:
    """Starts workers; those left at the end are killed."""
    started: list[Process] = []

    def start_one(*command: str) -> Process:
        started.append(Process(*(command or ("-m", "viewer", "--worker"))))
        return started[-1]

    yield start_one
    for worker in started:
        worker.process.kill()
        worker.process.wait()
        for stream in (worker.process.stdin, worker.process.stdout, worker.process.stderr):
            assert stream
            try:
                stream.close()
            except BrokenPipeError:  # what was still to be flushed
                continue
