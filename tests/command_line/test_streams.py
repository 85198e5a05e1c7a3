"""Standard streams that are closed, full or read by nobody, and Ctrl+C."""

from __future__ import annotations

import signal
import subprocess
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.command_line.running import COMMAND, ENVIRONMENT, in_shell, only_sentence
from viewer.reader import Reader


class TestStreams:
    def test_nobody_reads_the_output(self, report_file: Path) -> None:
        done = in_shell('"$@" | true', "--json", report_file, report_file)
        assert (done.returncode, done.stderr) == (141, "")

    @pytest.mark.parametrize("flag", ["--version", "--help", "--json-schema", "--corrections-schema"])
    def test_nobody_reads_the_information(self, flag: str) -> None:
        done = in_shell('(sleep 0.5; exec "$@") | true', flag)
        assert (done.returncode, done.stderr) == (141, "")

    def test_full_disk(self) -> None:
        done = in_shell('"$@" > /dev/full', "--version")
        assert done.returncode == 2
        assert only_sentence(done.stderr) == "Standard output cannot be written (no space left on device)."

    def test_closed_output(self) -> None:
        done = in_shell('"$@" >&-', "--version")
        assert done.returncode == 2
        assert only_sentence(done.stderr) == "There is no standard output to print on."

    def test_closed_input(self) -> None:
        done = in_shell('"$@" <&-', "--json", "-")
        assert done.returncode == 2
        assert only_sentence(done.stderr).startswith("There is no standard input to read.")

    def test_input_that_cannot_be_read(self) -> None:
        done = in_shell('"$@" 0>/dev/null', "--json", "-")
        assert done.returncode == 2
        assert only_sentence(done.stderr).startswith("“standard input” cannot be read (bad file descriptor).")

    def test_closed_errors(self) -> None:
        assert in_shell('"$@" 2>&-', "--json", "gone.txt").returncode == 2

    @pytest.mark.parametrize("arguments", [["--json", "gone.txt"], ["--bogus"], ["--summary", "out.doc", "a"]])
    def test_errors_that_nobody_can_be_told_of(self, arguments: Sequence[str]) -> None:
        assert in_shell('"$@" 2>/dev/full', *arguments).returncode == 2
        assert in_shell('(sleep 0.3; exec "$@") 2>&1 >/dev/null | true', *arguments).returncode == 2

    def test_ctrl_c(self) -> None:
        process = subprocess.Popen(
            [*COMMAND, "--json", "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=ENVIRONMENT,
        )
        while "pipe_read" not in (state := _waiting_in(process.pid)):
            assert process.poll() is None, state
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=30)
        assert (process.returncode, output, errors) == (130, b"", b"")


def test_ctrl_c_is_kept_from_the_process_that_reads(tmp_path: Path) -> None:
    """From its first moment on: it would tell of it by a traceback, and the terminal sends it to both."""
    page = tmp_path / "page.html"
    page.write_text("<html><p>Words</html>")
    with Reader(print) as reader:
        assert reader.read(page).text == "Words"
        (process,) = Path(f"/proc/self/task/{threading.get_native_id()}/children").read_text().split()[-1:]
        blocked, ignored = (_signals(process, kind) for kind in ("SigBlk", "SigIgn"))
    assert 1 << signal.SIGINT - 1 & blocked & ignored
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def _signals(process: str, kind: str) -> int:
    """What the kernel tells of signals of a process, a bit for each."""
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next(int(line.split()[1], 16) for line in lines if line.startswith(f"{kind}:"))


@pytest.mark.parametrize("most", [5, 6, 7, 8])
def test_few_files_that_may_be_open(report_file: Path, tmp_path: Path, most: int) -> None:
    page = tmp_path / "page.html"
    page.write_text(f"<html><p>{report_file.read_text()}</html>")
    again = "Close other programs and windows, and try again."
    done = in_shell(f'ulimit -n {most}; exec "$@"', "--find", "Anna", page)
    assert done.returncode == 2
    assert only_sentence(done.stderr) == (
        f"“page.html” could not be read: the system gives this program no more files or processes. {again}"
    )
    done = in_shell(f'ulimit -n {most}; exec "$@"', "--json", report_file)
    if done.returncode:
        assert only_sentence(done.stderr) == f"The system opens no more files for this program. {again}"


def _waiting_in(process: int) -> str:
    """The kernel's name for what the process waits in; "pipe_read" where it reads its standard input."""
    return Path(f"/proc/{process}/wchan").read_text()
