"""Texts are looked into by a process of their own, which may die."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from tests.command_line.running import run
from viewer.reader import Reader
from viewer.report.messages import ExtractionError


def children() -> list[int]:
    """The processes that this one has started."""
    number = os.getpid()
    return [int(one) for one in Path(f"/proc/{number}/task/{number}/children").read_text(encoding="ascii").split()]


def test_one_process_looks_into_all_texts(report_file: Path) -> None:
    """It dies: the text that it was asked for costs a sentence, and the next one is looked into by another."""
    before = {*children()}
    with Reader(print) as reader:
        document = reader.read(report_file)
        report = reader.extract(document)
        (process,) = {*children()} - before
        assert reader.extract(document) == report
        assert {*children()} - before == {process}
        os.kill(process, signal.SIGKILL)
        with pytest.raises(ExtractionError, match=r"“report.txt” could not be analysed: it needs too much time"):
            reader.extract(document)
        assert reader.extract(document) == report
    assert {*children()} == before


def test_a_text_of_which_not_all_is_read(tmp_path: Path) -> None:
    """How far it was read is told on standard error, also where no event is told of."""
    path = tmp_path / "stops.txt"
    path.write_text(". " * 60_000, encoding="utf-8")
    told = run("--json", path).stderr
    assert "“stops.txt”: Read up to paragraph " in told
    assert "“stops.txt” tells of no event" in told
