"""Nothing that is printed is obeyed by a terminal, whatever names of files, arguments and reports hold."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.command_line.running import COMMAND, ENVIRONMENT, TEXT, only_sentence, run
from tests.selecting import few

NAMED = "a\x1b]0;b\x07\x1b[31m\x9bc\n\u202ed\u2028e.txt"
SHOWN = "a␛]0;b␇␛[31m\ufffdc␊⇄d␤e"


def on_terminal(*arguments: str | Path) -> str:
    """What a terminal is sent on both streams."""
    own, other = pty.openpty()
    with subprocess.Popen([*COMMAND, *map(str, arguments)], stdout=other, stderr=other, env=ENVIRONMENT) as process:
        os.close(other)
        sent = b""
        while part := _read(own):
            sent += part
        process.wait(60)
    os.close(own)
    return sent.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # nobody writes to it any more
        return b""


def test_names_of_exports_are_made_visible(tmp_path: Path) -> None:
    """On one line each, also where they are piped."""
    path = tmp_path / NAMED
    path.write_text(TEXT)
    (tmp_path / "out").mkdir()
    done = run("--export", "csv", tmp_path / "out", path)
    assert done.stdout == f"{tmp_path}/out/{SHOWN}.csv\n"
    assert (tmp_path / "out" / NAMED).with_suffix(".csv").exists()


@pytest.mark.parametrize(
    "arguments",
    few(
        [
            ["--json", NAMED],
            ["--export", NAMED, "out", "a"],
            ["--export", "csv", f"{NAMED}/", "a"],
            ["--summary", NAMED, "a"],
            ["--summary", "out.txt", "--hide", NAMED, "REPORT"],
            ["--export", "csv", "OUT", "--hide", NAMED, "REPORT"],
            ["--find", "x", NAMED],
            [f"--{NAMED}"],
            ["--encoding", NAMED, "--json", "a"],
        ],
        2,
    ),
)
def test_arguments_are_made_visible(arguments: Sequence[str], report_file: Path, tmp_path: Path) -> None:
    places = {"REPORT": str(report_file), "OUT": str(tmp_path / "out.csv")}
    done = run(*(places.get(word, word) for word in arguments))
    sentence = only_sentence(done.stderr)
    assert not [sign for sign in sentence if not sign.isprintable()]


def test_words_keep_what_they_hold_but_on_a_terminal(tmp_path: Path) -> None:
    """A mark that turns the direction stays in a text where it serves a purpose."""
    words = "Anna said \u2067שלום\u2069 in Oslo."
    path = tmp_path / "report.txt"
    path.write_text(words, encoding="utf-8")
    assert words in run("--find", "Oslo", path).stdout
    assert "Anna said ⇄שלום⇄ in Oslo." in on_terminal("--find", "Oslo", path)


def test_faults_are_made_visible() -> None:
    """The words of an exception that nobody foresaw, on standard error."""
    program = (
        "from viewer import cli, options\n"
        "def run(*_): raise RuntimeError('a\\x1b[31mb\\x07')\n"
        "options.run = run\n"
        "cli.main(['--json', 'a'])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=ENVIRONMENT, check=False)
    assert done.stderr.endswith("RuntimeError: a␛[31mb␇\n")


@pytest.mark.parametrize("encoding", few(["ascii", "latin-1"], 1))
def test_names_that_a_terminal_has_no_letters_for(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "отчёт.txt"
    path.write_text(TEXT)
    (tmp_path / "out").mkdir()
    done = run("--export", "csv", tmp_path / "out", path, PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{tmp_path}/out/?????.csv\n", "")


def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    path = Path(os.fsdecode(bytes(tmp_path) + b"/report-\xff.txt"))
    path.write_text(TEXT)
    (tmp_path / "out").mkdir()
    done = run("--export", "csv", tmp_path / "out", path)
    assert (done.returncode, done.stdout) == (0, f"{tmp_path}/out/report-\ufffd.csv\n")
