"""Standard streams that are closed, full or read by nobody, and Ctrl+C."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.command_line.running import COMMAND, ENVIRONMENT, in_shell, only_sentence


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


def _waiting_in(process: int) -> str:
    """The kernel's name for what the process waits in; "pipe_read" where it reads its standard input."""
    return Path(f"/proc/{process}/wchan").read_text()
