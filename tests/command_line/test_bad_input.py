"""What is wrong is said in one sentence: files, arguments, parts of the application that are missing."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.command_line.running import ENVIRONMENT, only_sentence, refused, run
from tests.selecting import few, few_rows
from viewer.report import codec


class TestBadInput:
    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            (["--json"], "Give the files to read"),
            (["--summary", "out.pdf"], "Give one file to summarise"),
            (["--summary", "out.pdf", "a", "b"], "Give one file to summarise"),
            (["--summary"], "argument --summary: expected one argument"),
            (["--json", "--summary", "out.pdf", "a"], "not allowed with argument --json"),
            (["--jso", "a"], "unrecognized arguments: --jso"),
            (["--bogus"], "unrecognized arguments: --bogus"),
            (["--version", "a"], "A file is not wanted here."),
            (["--worker", "a"], "A file is not wanted here."),
            (["--json", "-", "-"], "Standard input can be read only once"),
            (["--summary", "out.doc", "a"], "“out.doc” names no known format: let it end in .pdf, .html or .txt."),
            (["--summary", "pdf", "a"], "“pdf” names no known format"),
            (["--json", ""], "is a folder"),
            (["--json", "/"], "“/” is a folder, not a file."),
            (["--json", "gone.txt"], "“gone.txt” does not exist."),
            (["--json", "/dev/zero"], "“zero” is a device, not a file."),
            (["--summary", "out.txt", "gone.txt"], "“gone.txt” does not exist."),
            (["--find"], "argument --find: expected one argument"),
            (["--find", "x"], "Give the files to search: event-report-viewer --find QUERY FILE..."),
            (["--find", " ", "a"], "Give the words to find: event-report-viewer --find QUERY FILE..."),
            (["--find", "x", "--json", "a"], "not allowed with argument"),
            (["--find", "x", "-", "-"], "Standard input can be read only once"),
            (["--find", "x", "gone.txt"], "“gone.txt” does not exist."),
            (["--json", "--word", "a"], "--case, --word and --regex go with --find only."),
            (["--suggestions", "a"], "--suggestions goes with --json only."),
            (["--case", "a"], "--case, --word and --regex go with --find only."),
        ],
    )
    def test_sentence(self, arguments: Sequence[str], sentence: str) -> None:
        assert sentence in refused(run(*arguments))

    @pytest.mark.parametrize(
        ("data", "sentence"),
        [
            (b"", "“standard input” is empty."),
            (b" \n", "“standard input” holds nothing but white space."),
            (b"%PDF-1.4", "“standard input” is damaged: it is no PDF"),
            (b"\0\0\0\0", "“standard input” is not text, and of no format"),
            (b"a" * 10_000_001, "“standard input” is longer than 10 MB"),
        ],
    )
    def test_standard_input(self, data: bytes, sentence: str) -> None:
        assert sentence in refused(run("--json", "-", stdin=data))

    @pytest.mark.slow
    @pytest.mark.parametrize(
        "text", few(["[[[[" * 2000, "“" * 999, "a" * 20_000, "\U0001f46a\u200d" * 500, ". " * 3000], 1)
    )
    def test_odd_text(self, text: str, tmp_path: Path) -> None:
        """Whatever is made of it, there is a report or a sentence."""
        path = tmp_path / "odd.txt"
        path.write_text(text, encoding="utf-8")
        done = run("--json", path)
        assert codec.loads(done.stdout).text == text
        assert done.returncode in (0, 2)
        if done.returncode:
            sentence = only_sentence(done.stderr)
            assert "tells of no event" in sentence or "looked for in English only" in sentence


@pytest.mark.parametrize(
    ("removal", "arguments", "missing"),
    few_rows(
        [
            ("sys.modules['jinja2'] = None", ["--summary", "OUT.html", "FILE"], "jinja2"),
            ("sys.modules['PySide6'] = None", ["--summary", "OUT.pdf", "FILE"], "PySide6"),
            ("sys.modules['PySide6'] = None", ["FILE"], "PySide6"),
        ],
        2,
    ),
)
def test_part_that_is_missing(
    report_file: Path, tmp_path: Path, removal: str, arguments: Sequence[str], missing: str
) -> None:
    program = f"import sys\n{removal}\nfrom viewer.__main__ import main\nsys.exit(main(sys.argv[1:]))\n"
    given = [word.replace("FILE", str(report_file)).replace("OUT", str(tmp_path / "out")) for word in arguments]
    done = subprocess.run(
        [sys.executable, "-c", program, *given], capture_output=True, text=True, env=ENVIRONMENT, check=False
    )
    sentence = refused(done)
    assert sentence.startswith("A part that this needs is missing (")
    assert missing in sentence
    assert sentence.endswith("). Install the application again.")


@pytest.mark.parametrize("arguments", few([["--json"], ["--summary", "OUT.txt"], ["--explain"]], 1))
def test_model_that_cannot_be_loaded(report_file: Path, tmp_path: Path, arguments: Sequence[str]) -> None:
    """The process that extracts says so, and nothing of what it prints."""
    (tmp_path / "spacy.py").write_text("raise ImportError('none here')\n", encoding="utf-8")
    given = [word.replace("OUT", str(tmp_path / "out")) for word in arguments]
    done = run(*given, report_file, PYTHONPATH=f"{tmp_path}{os.pathsep}{ENVIRONMENT['PYTHONPATH']}")
    assert refused(done) == "The language model cannot be loaded. Install the application again."
