"""A few files for each reader, and readers that go wrong on purpose."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.outcome import CRASH, FAULT, HANG, Table, Tally
from tests.fuzz.targets import TARGETS
from tests.fuzz.watching import Watch
from tests.selecting import few, few_rows

SEED = 20250506
FILES = 24
LONG = 600.0
"""Seconds in which so many files are read, however busy the machine is."""


@pytest.mark.parametrize("name", few(list(TARGETS), 2))
def test_reader(name: str, tmp_path: Path) -> None:
    tally = Watch(name, SEED, tmp_path).run(LONG, 2 * FILES)
    assert not tally.findings, [path.read_text() for path in tmp_path.glob("*.why")]
    assert tally.tried == tally.read + tally.refused + tally.stopped == 2 * FILES
    assert tally.read
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "kind", "key"),
    few_rows(
        [
            ("crash", CRASH, "SIGSEGV"),
            ("not short", CRASH, "SIGABRT"),
            ("hang", HANG, "hang (planted.py:"),
            ("stuck", HANG, "it had to be killed"),
            ("fault", FAULT, "ValueError (planted.py:"),
            ("hungry", FAULT, "MemoryError (planted.py:"),
            ("broken", FAULT, "'\\r' in a text (checking.py:"),
            ("misplaced", FAULT, "a part is empty, not in the text, or not behind the one before (checking.py:"),
        ],
        3,
    ),
)
def test_planted(name: str, kind: str, key: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What goes wrong is counted and kept, and what comes after it is tried."""
    silence = {"silence": 3.0} if name == "stuck" else {}
    tally = Watch(name, SEED, tmp_path, "tests.fuzz.planted").run(LONG, FILES, **silence)
    assert tally.tried == FILES
    ((found, finding),) = tally.findings.items()
    assert found.startswith(key)
    assert finding.kind == kind
    assert finding.times == tally.count(kind) == FILES - tally.read - tally.refused > 0
    assert tally.refused > 0 < tally.read
    assert finding.files
    assert all(path.read_bytes() == b"0" for path in finding.files)
    assert all(kind in path.with_name(f"{path.name}.why").read_text() for path in finding.files)
    table = Table()
    table.add(tally)
    assert table.end() == 1
    assert f"NOT AS IT SHOULD BE: {name}: {kind}, {finding.times} times: {found}" in capsys.readouterr().out


def test_memory_is_short(tmp_path: Path) -> None:
    """A process that a library ends where memory is short is counted, and no finding."""
    tally = Watch("short", SEED, tmp_path, "tests.fuzz.planted").run(LONG, FILES)
    assert not tally.findings
    assert tally.stopped == FILES - tally.read - tally.refused > 0


def test_same_files_again(tmp_path: Path) -> None:
    """The same seed makes the same files, and the same of them are read."""

    def run() -> Tally:
        return Watch("rtf", SEED, tmp_path).run(LONG, FILES)

    one, other = run(), run()
    assert (one.tried, one.read, one.refused, one.sentences) == (
        other.tried,
        other.read,
        other.refused,
        other.sentences,
    )


def test_table_without_findings(capsys: pytest.CaptureFixture[str]) -> None:
    table = Table()
    table.begin()
    table.add(Tally("one", tried=2, read=1, refused=1, slowest=0.5, peak=50_000_000))
    assert table.end() == 0
    assert "NOT AS" not in capsys.readouterr().out
