"""Several processes and one log, and processes that are killed."""

from __future__ import annotations

import random
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from viewer.keeping.log import Log

ROOT = Path(__file__).parents[2]
EACH = 200


def writer(path: Path, *arguments: str, **options: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.keeping.writer", str(path), *arguments]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)  # pyright: ignore[reportCallIssue, reportArgumentType]


def test_two_processes_add_at_once_and_nothing_is_lost_or_torn(tmp_path: Path) -> None:
    path = tmp_path / "corrections" / "log.jsonl"
    reader = Log(path)
    processes = [writer(path, name, f"{EACH}") for name in ("one", "other")]
    heard: list[str] = []
    while any(process.poll() is None for process in processes):
        heard += [record["id"] for record in reader.fresh()]
    heard += [record["id"] for record in reader.fresh()]
    for process in processes:
        told, said = process.communicate()
        assert (said, process.returncode, len(told.split())) == (b"", 0, EACH)
    names = [record["id"] for record in Log(path).records]
    assert sorted(names) == sorted(f"{name}-{number}" for name in ("one", "other") for number in range(1, EACH + 1))
    assert heard == names
    for name in ("one", "other"):
        own = [int(one.partition("-")[2]) for one in names if one.startswith(f"{name}-")]
        assert own == sorted(own)
    assert path.read_bytes().count(b"\n") == 2 * EACH + 1
    assert Log(path).damaged == 0


def test_a_limit_on_the_size_of_files_is_said_and_leaves_no_half_record(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    size = 5000
    process = writer(path, "one", "100", preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))
    told, said = process.communicate()
    assert process.returncode == 1
    assert said.decode() == (
        "event-report-viewer: Corrections cannot be kept: their file would be too large. "
        "They hold until this window is closed.\n"
    )
    log = Log(path)
    assert [record["id"] for record in log.records] == told.decode().split() != []
    assert log.damaged == 0
    assert path.read_bytes().endswith(b"}\n")
    log.append({"id": "next"})
    assert Log(path).records[-1] == {"id": "next"}


def test_what_was_told_to_be_kept_outlasts_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    chance = random.Random(5)
    told: list[str] = []
    for number in range(3):
        process = writer(path, f"{number}", "0", "20000")
        assert process.stdout
        told += [process.stdout.readline().decode().strip() for _ in range(chance.randrange(1, 30))]
        process.kill()
        told += process.communicate()[0].decode().split()
    names = [record["id"] for record in Log(path).records]
    assert [name for name in names if name in set(told)] == told
    assert len(names) - len(told) <= 3


@pytest.mark.slow
def test_real_faults() -> None:
    command = [sys.executable, "-m", "tests.faults", "--log", "--kills", "10"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "10 kills" in done.stdout
    assert " 0 lost" in done.stdout
