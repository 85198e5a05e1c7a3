"""``--export``, to a file and to a folder, and what a terminal is told meanwhile."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.command_line.running import COMMAND, ENVIRONMENT, TEXT, only_sentence, refused, run
from viewer.report import codec
from viewer.report.exchange import FORMATS


@pytest.mark.slow
def test_export_to_a_file_and_to_a_folder(report_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    done = run("--export", "csv", out, report_file)
    assert (done.returncode, done.stdout) == (0, f"{out}\n"), done.stderr
    assert "Anna Berg" in out.read_text(encoding="utf-8-sig")
    folder, other = tmp_path / "folder", tmp_path / "other.txt"
    folder.mkdir()
    other.write_text(TEXT)
    done = run("--export", "jsonld", folder, report_file, other)
    assert done.stdout.split() == [str(folder / f"{name}.jsonld") for name in ("report", "other")]
    assert json.loads((folder / "other.jsonld").read_text())["startDate"] == "2025-05-05"


def test_exports_that_are_refused(report_file: Path, tmp_path: Path) -> None:
    assert "is no known format. Give one of json, csv" in refused(run("--export", "doc", tmp_path / "x", report_file))
    assert "Give the files to export" in refused(run("--export", "csv", tmp_path / "x"))
    assert "is no folder" in refused(run("--export", "csv", tmp_path / "x", report_file, report_file))
    assert "would be overwritten" in refused(run("--export", "json", report_file, report_file))
    assert "its folder does not exist" in refused(run("--export", "json", tmp_path / "no" / "x.json", report_file))
    assert report_file.read_text() == TEXT


@pytest.mark.slow
def test_two_files_of_one_name_do_not_overwrite_each_other(report_file: Path, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "out").mkdir()
    twin = tmp_path / "a" / "report.txt"
    twin.write_text(TEXT)
    done = run("--export", "json", tmp_path / "out", report_file, twin)
    assert done.returncode == 2
    assert "would be overwritten" in only_sentence(done.stderr)
    assert done.stdout == f"{tmp_path / 'out' / 'report.json'}\n"


def test_no_file_is_written_over_that_is_still_to_be_read(tmp_path: Path) -> None:
    first, second = tmp_path / "a.txt", tmp_path / "a.html"
    first.write_text(TEXT)
    second.write_text(f"<p>{TEXT}</p>")
    done = run("--export", "html", tmp_path, first, second)
    assert done.returncode == 2
    assert "is read itself and would be overwritten" in done.stderr
    assert second.read_text() == f"<p>{TEXT}</p>"


def test_every_format_is_written(report_file: Path, tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from viewer import cli\n"
        "from viewer.report.exchange import FORMATS\n"
        "for name in FORMATS: assert cli.main(['--export', name, *sys.argv[1:]]) == 0\n"
    )
    command = [sys.executable, "-c", program, tmp_path, report_file]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True, env=ENVIRONMENT)
    out = [tmp_path / f"report{form.suffix}" for form in FORMATS.values()]
    assert (done.stdout.split(), done.stderr) == ([*map(str, out)], "")
    assert [path.name for path in out if path.stat().st_size <= 50] == []


def test_a_report_without_a_date_is_no_calendar_entry(report_file: Path, tmp_path: Path) -> None:
    undated = tmp_path / "undated.txt"
    undated.write_text("Anna Berg, the mayor, gave a speech.\n")
    (tmp_path / "out").mkdir()
    done = run("--export", "ics", tmp_path / "out", undated, report_file)
    assert done.returncode == 2
    assert "“undated.txt” states no date" in only_sentence(done.stderr)
    assert done.stdout == f"{tmp_path / 'out' / 'report.ics'}\n"
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["report.ics"]


class TestProgress:
    """What a terminal shows while several files are exported."""

    def start(
        self, out: Path, files: Sequence[Path], *, stdout: int | None = None, columns: int = 80
    ) -> tuple[Any, int]:
        """The process, whose standard error is a terminal of so many columns, and the other end of that terminal."""
        ours, theirs = os.openpty()
        termios.tcsetwinsize(theirs, (24, columns))
        process = subprocess.Popen(
            [*COMMAND, "--export", "json", str(out), *map(str, files)],
            stdin=subprocess.DEVNULL,
            stdout=theirs if stdout is None else stdout,
            stderr=theirs,
            env={**ENVIRONMENT, "TERM": "xterm"},
        )
        os.close(theirs)
        return process, ours

    def seen(self, terminal: int) -> str:
        """All that the terminal was sent, until nobody writes to it any more."""
        parts: list[bytes] = []
        with contextlib.suppress(OSError):  # Linux's word for the end of a terminal
            while part := os.read(terminal, 4096):
                parts.append(part)
        os.close(terminal)
        return b"".join(parts).decode()

    @pytest.fixture
    def files(self, tmp_path: Path) -> list[Path]:
        (tmp_path / "out").mkdir()
        paths = [tmp_path / name for name in ("one.txt", "gone.txt", "two.txt")]
        for path in (paths[0], paths[2]):
            path.write_text(TEXT)
        return paths

    def test_a_line_is_drawn_again_and_again(self, files: list[Path], tmp_path: Path) -> None:
        process, terminal = self.start(tmp_path / "out", files, columns=500)
        lines = self.seen(terminal).split("\r\n")
        assert process.wait(60) == 2
        clear = "\r\x1b[K"
        assert lines == [
            f"\r1 / 3 {files[0]}\x1b[K{clear}{tmp_path / 'out' / 'one.json'}",
            f"\r2 / 3 {files[1]}\x1b[K{clear}event-report-viewer: {lines[1].partition('viewer: ')[2]}",
            f"\r3 / 3 {files[2]}\x1b[K{clear}{tmp_path / 'out' / 'two.json'}",
            clear,
        ]
        assert "gone.txt" in lines[1].partition("viewer: ")[2]

    def test_the_line_is_no_longer_than_the_terminal(self, files: list[Path], tmp_path: Path) -> None:
        wide = tmp_path / "漢字漢字漢字.txt"
        wide.write_text(TEXT)
        process, terminal = self.start(tmp_path / "out", [wide, files[0]], stdout=subprocess.DEVNULL, columns=20)
        drawn = [line.strip("\r") for line in self.seen(terminal).split("\x1b[K")]
        assert process.wait(60) == 0
        assert f"1 / 2 {wide}".startswith(drawn[0])
        assert all(len(line) <= 19 for line in drawn)

    @pytest.mark.slow
    def test_one_file_needs_no_line(self, files: list[Path], tmp_path: Path) -> None:
        process, terminal = self.start(tmp_path / "out", files[:1])
        assert self.seen(terminal) == f"{tmp_path / 'out' / 'one.json'}\r\n"
        assert process.wait(60) == 0

    @pytest.mark.slow
    def test_what_is_piped_is_only_what_was_written(self, files: list[Path], tmp_path: Path) -> None:
        done = run("--export", "json", tmp_path / "out", files[0], files[2], TERM="xterm")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == "".join(f"{tmp_path / 'out' / name}.json\n" for name in ("one", "two"))

    def test_ctrl_c_leaves_whole_files_and_no_line(self, tmp_path: Path) -> None:
        out = tmp_path / "out"
        out.mkdir()
        files = [tmp_path / f"{number}.txt" for number in range(200)]
        for path in files:
            path.write_text(TEXT)
        process, terminal = self.start(out, files, stdout=subprocess.DEVNULL)
        while not list(out.glob("*.json")):
            assert process.poll() is None
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        shown = self.seen(terminal)
        assert process.wait(30) == 130
        assert shown.endswith("\x1b[K\r\x1b[K")
        assert "Traceback" not in shown
        written = list(out.iterdir())
        assert 0 < len(written) < len(files)
        for path in written:
            assert path.suffix == ".json"
            assert codec.loads(path.read_text()).people
