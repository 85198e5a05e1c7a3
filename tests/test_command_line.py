"""The command line as a user types it: the real process, its output, its sentences, its exit code."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import viewer
from viewer import resources
from viewer.report import codec
from viewer.report.exchange import FORMATS

ROOT = Path(__file__).parents[1]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
COMMAND = [sys.executable, "-m", "viewer"]
TEXT = "On Monday, May 5, 2025, a meeting was held in Oslo. Then Anna Berg, the mayor, gave a speech.\n"


def run(*arguments: str | Path, stdin: str | bytes = b"", **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the command; standard streams are UTF-8."""
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        env={**ENVIRONMENT, **variables},
        check=False,
        timeout=120,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def refused(done: subprocess.CompletedProcess[str]) -> str:
    """The one sentence of a run that failed and printed nothing."""
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    return only_sentence(done.stderr)


def only_sentence(said: str) -> str:
    """What was said on standard error, in one line that a reader can use."""
    assert said.startswith("event-report-viewer: ")
    assert said.count("\n") == 1
    assert "Traceback" not in said
    return said.removeprefix("event-report-viewer: ").removesuffix("\n")


@pytest.fixture
def report_file(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(TEXT)
    return path


class TestInformation:
    def test_version(self) -> None:
        done = run("--version")
        assert (done.returncode, done.stdout, done.stderr) == (0, f"event-report-viewer {viewer.__version__}\n", "")

    @pytest.mark.parametrize("flag", ["--help", "-h"])
    def test_help(self, flag: str) -> None:
        done = run(flag)
        assert (done.returncode, done.stderr) == (0, "")
        for word in (
            "--json FILE...",
            "--summary OUT",
            "--find QUERY",
            "--regex",
            "--json-schema",
            "--version",
            "standard input",
        ):
            assert word in done.stdout
        assert "--worker" not in done.stdout

    def test_schema_describes_what_json_prints(self, report_file: Path) -> None:
        schema = json.loads(run("--json-schema").stdout)
        jsonschema.Draft202012Validator.check_schema(schema)
        jsonschema.validate(json.loads(run("--json", report_file).stdout), schema)
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate({"schema": 1}, schema)

    @pytest.mark.parametrize("flag", ["--version", "--help", "--json-schema"])
    def test_quick_without_qt_and_spacy(self, flag: str) -> None:
        assert _imported(flag) == []

    def test_json_and_text_summary_need_no_qt(self, report_file: Path, tmp_path: Path) -> None:
        assert _imported("--json", str(report_file)) == ["spacy"]
        assert _imported("--summary", str(tmp_path / "out.txt"), str(report_file)) == ["spacy"]

    def test_bad_file_needs_neither(self) -> None:
        assert _imported("--json", "gone.txt") == []

    def test_finding_needs_neither(self, report_file: Path) -> None:
        assert _imported("--find", "Oslo", str(report_file)) == []


def _imported(*arguments: str) -> list[str]:
    """Which of the heavy packages a run of the command imports."""
    program = (
        "import sys\nfrom viewer.__main__ import main\nmain(sys.argv[1:])\n"
        "print(*sorted({'PySide6', 'spacy', 'viewer.window'} & set(sys.modules)), sep='\\n', file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, env=ENVIRONMENT, check=True
    )
    return [line for line in done.stderr.split("\n") if line and not line.startswith("event-report-viewer: ")]


class TestJson:
    def test_the_sample(self) -> None:
        path = resources.sample()
        done = run("--json", path)
        assert (done.returncode, done.stderr, done.stdout.count("\n")) == (0, "", 1)
        assert done.stdout.isascii()
        report = codec.loads(done.stdout)
        assert report.text == path.read_text(encoding="utf-8")
        assert report.programme
        assert report.people

    def test_one_line_for_each_file_in_order(self, tmp_path: Path) -> None:
        paths = [tmp_path / f"{letter}.txt" for letter in "cab"]
        for path in paths:
            path.write_text(TEXT.replace("Oslo", path.stem.upper() * 3))
        done = run("--json", *paths)
        assert (done.returncode, done.stderr) == (0, "")
        reports = [codec.loads(line) for line in done.stdout.splitlines()]
        assert [report.source.name for report in reports] == ["c.txt", "a.txt", "b.txt"]
        assert ["CCC" in reports[0].text, "AAA" in reports[1].text, "BBB" in reports[2].text] == [True] * 3

    def test_good_files_are_answered_between_bad_ones(self, report_file: Path, tmp_path: Path) -> None:
        (tmp_path / "empty.txt").write_text("")
        (tmp_path / "binary.txt").write_bytes(bytes(range(256)))
        done = run("--json", tmp_path / "gone.txt", report_file, tmp_path / "empty.txt", tmp_path / "binary.txt")
        assert done.returncode == 2
        assert [json.loads(line)["source"]["name"] for line in done.stdout.splitlines()] == ["report.txt"]
        lines = done.stderr.splitlines()
        assert ["gone.txt” does not exist" in lines[0], "“empty.txt” is empty" in lines[1]] == [True, True]
        assert "“binary.txt” is not text" in lines[2]
        assert len(lines) == 3

    def test_standard_input(self) -> None:
        done = run("--json", "-", stdin=TEXT.replace("\n", "\r\n").encode("utf-8-sig"))
        report = codec.loads(done.stdout)
        assert (report.text, report.source.name, done.returncode) == (TEXT, "standard input", 0)

    def test_options_anywhere_and_names_like_options(self, tmp_path: Path) -> None:
        (tmp_path / "--odd").write_text(TEXT)
        (tmp_path / "a.txt").write_text(TEXT)
        done = subprocess.run(
            [*COMMAND, "a.txt", "--json", "--", "--odd"],
            cwd=tmp_path,
            env=ENVIRONMENT,
            capture_output=True,
            check=False,
        )
        assert [json.loads(line)["source"]["name"] for line in done.stdout.splitlines()] == ["a.txt", "--odd"]

    def test_name_of_odd_bytes(self, tmp_path: Path) -> None:
        path = os.fsencode(tmp_path) + b"/caf\xe9\n.txt"
        Path(os.fsdecode(path)).write_text(TEXT)
        done = subprocess.run(
            [*COMMAND, "--json", path, path + b"x"], env=ENVIRONMENT, capture_output=True, check=False
        )
        assert json.loads(done.stdout)["source"]["name"] == "caf\ufffd\ufffd.txt"
        assert only_sentence(done.stderr.decode()).startswith("“caf\ufffd\ufffd.txtx” does not exist.")

    @pytest.mark.parametrize("locale", ["C", "C.UTF-8", "POSIX"])
    def test_any_locale(self, report_file: Path, locale: str) -> None:
        done = run("--json", report_file, "gone’.txt", LC_ALL=locale, PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
        assert json.loads(done.stdout)["source"]["name"] == "report.txt"
        assert done.returncode == 2
        assert "does not exist" in only_sentence(done.stderr)

    def test_text_without_an_event(self, tmp_path: Path) -> None:
        path = tmp_path / "list.txt"
        path.write_text("eggs\nmilk\nbutter\n")
        done = run("--json", path)
        assert codec.loads(done.stdout).programme == ()
        assert done.returncode == 2
        assert only_sentence(done.stderr) == (
            "“list.txt” tells of no event: no date, place, title or act was found in it. Choose a report of an event."
        )


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

    @pytest.mark.parametrize("text", ["[[[[" * 2000, "“" * 999, "a" * 20_000, "\U0001f46a\u200d" * 500, ". " * 3000])
    def test_odd_text(self, text: str, tmp_path: Path) -> None:
        """Whatever is made of it, there is a report or a sentence."""
        path = tmp_path / "odd.txt"
        path.write_text(text, encoding="utf-8")
        done = run("--json", path)
        assert codec.loads(done.stdout).text == text
        assert done.returncode in (0, 2)
        if done.returncode:
            assert "tells of no event" in only_sentence(done.stderr)


@pytest.mark.parametrize(
    ("removal", "arguments", "missing"),
    [
        ("sys.modules['spacy'] = None", ["--json", "FILE", "FILE"], "spacy"),
        ("from viewer.extract.language import nlp; nlp.MODEL = 'no_such_model'", ["--json", "FILE"], "no_such_model"),
        ("sys.modules['spacy'] = None", ["--summary", "OUT.txt", "FILE"], "spacy"),
        ("sys.modules['jinja2'] = None", ["--summary", "OUT.html", "FILE"], "jinja2"),
        ("sys.modules['PySide6'] = None", ["--summary", "OUT.pdf", "FILE"], "PySide6"),
        ("sys.modules['PySide6'] = None", ["FILE"], "PySide6"),
    ],
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


class TestStreams:
    def shell(self, script: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["/bin/bash", "-o", "pipefail", "-c", script, "bash", *COMMAND, *map(str, arguments)],
            capture_output=True,
            text=True,
            env=ENVIRONMENT,
            check=False,
        )

    def test_nobody_reads_the_output(self, report_file: Path) -> None:
        done = self.shell('"$@" | true', "--json", report_file, report_file)
        assert (done.returncode, done.stderr) == (141, "")

    @pytest.mark.parametrize("flag", ["--version", "--help", "--json-schema"])
    def test_nobody_reads_the_information(self, flag: str) -> None:
        done = self.shell('(sleep 0.5; exec "$@") | true', flag)
        assert (done.returncode, done.stderr) == (141, "")

    def test_full_disk(self) -> None:
        done = self.shell('"$@" > /dev/full', "--version")
        assert done.returncode == 2
        assert only_sentence(done.stderr) == "Standard output cannot be written (no space left on device)."

    def test_closed_output(self) -> None:
        done = self.shell('"$@" >&-', "--version")
        assert done.returncode == 2
        assert only_sentence(done.stderr) == "There is no standard output to print on."

    def test_closed_input(self) -> None:
        done = self.shell('"$@" <&-', "--json", "-")
        assert done.returncode == 2
        assert only_sentence(done.stderr).startswith("There is no standard input to read.")

    def test_input_that_cannot_be_read(self) -> None:
        done = self.shell('"$@" 0>/dev/null', "--json", "-")
        assert done.returncode == 2
        assert only_sentence(done.stderr).startswith("“standard input” cannot be read (bad file descriptor).")

    def test_closed_errors(self) -> None:
        assert self.shell('"$@" 2>&-', "--json", "gone.txt").returncode == 2

    @pytest.mark.parametrize("arguments", [["--json", "gone.txt"], ["--bogus"], ["--summary", "out.doc", "a"]])
    def test_errors_that_nobody_can_be_told_of(self, arguments: Sequence[str]) -> None:
        assert self.shell('"$@" 2>/dev/full', *arguments).returncode == 2
        assert self.shell('(sleep 0.3; exec "$@") 2>&1 >/dev/null | true', *arguments).returncode == 2

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


class TestSummary:
    @pytest.mark.parametrize("suffix", ["txt", "html", "pdf", "PDF"])
    def test_by_the_name_of_the_output(self, report_file: Path, tmp_path: Path, suffix: str) -> None:
        out = tmp_path / f"out.{suffix}"
        done = run("--summary", out, report_file)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        data = out.read_bytes()
        if suffix.lower() == "pdf":
            data = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True).stdout
        text = re.sub(r"<[^>]*>", "", data.decode())
        assert "Anna Berg" in text
        assert "report.txt" in text

    def test_replaces_an_older_one(self, report_file: Path, tmp_path: Path) -> None:
        out = tmp_path / "out.txt"
        out.write_text("old")
        assert run("--summary", out, "-", stdin=TEXT).returncode == 0
        assert "standard input" in out.read_text()
        assert sorted(path.name for path in tmp_path.iterdir()) == ["out.txt", "report.txt"]

    def test_never_replaces_the_report(self, report_file: Path, tmp_path: Path) -> None:
        link = tmp_path / "link.txt"
        link.symlink_to(report_file)
        for out in (report_file, link):
            assert "is the report itself." in refused(run("--summary", out, report_file))
        assert report_file.read_text() == TEXT

    @pytest.mark.parametrize("suffix", ["txt", "html", "pdf"])
    def test_cannot_be_written(self, report_file: Path, tmp_path: Path, suffix: str) -> None:
        assert "its folder does not exist" in refused(run("--summary", tmp_path / f"no/out.{suffix}", report_file))

    def test_text_without_an_event(self, tmp_path: Path) -> None:
        assert "tells of no event" in refused(run("--summary", tmp_path / "out.pdf", "-", stdin="eggs\nmilk\n"))
        assert list(tmp_path.iterdir()) == []


class TestFind:
    def found(self, *arguments: str | Path, stdin: str = "") -> list[str]:
        done = run("--find", *arguments, stdin=stdin)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout.splitlines()

    def test_a_line_for_each_match(self, tmp_path: Path) -> None:
        one, two = tmp_path / "one.txt", tmp_path / "two.txt"
        one.write_text(
            "Tiràna is here.\n\nA long way it was for everybody, all of them said, to Tirana, and\tback to the"
        )
        two.write_text("Nothing.\n\nTIRANA")
        assert self.found("tirana", one, two) == [
            f"{one}:¶1: Tiràna is here.",
            f"{one}:¶2: … way it was for everybody, all of them said, to Tirana, and back to the",
            f"{two}:¶2: TIRANA",
        ]

    @pytest.mark.parametrize(
        ("arguments", "count"),
        [
            (["the meeting"], 2),
            (['"The meeting"', "--case"], 1),
            (["The", "--case"], 1),
            (["meet"], 3),
            (["meet", "--word"], 0),
            (["m..t(ing)?s?", "--regex"], 3),
            (["meeting -small"], 2),
            (["large meeting"], 2),
            (["۱۲"], 1),
            (["كتاب"], 1),
        ],
    )
    def test_what_can_be_typed(self, arguments: list[str], count: int) -> None:
        text = "The meeting, large.\n\nthe  “meeting” of 12, کتاب\n\nmeetings, small"
        done = run("--find", *arguments, "-", stdin=text)
        assert (done.stdout.count("\n"), done.stderr, done.returncode) == (count, "", 0 if count else 1)
        assert all(line.startswith("standard input:¶") for line in done.stdout.splitlines())

    def test_nothing_is_found(self, report_file: Path) -> None:
        done = run("--find", "qwertz", report_file)
        assert (done.returncode, done.stdout, done.stderr) == (1, "", "")

    def test_good_files_are_searched_between_bad_ones(self, report_file: Path, tmp_path: Path) -> None:
        for sought, count in (("Oslo", 1), ("qwertz", 0)):
            done = run("--find", sought, tmp_path / "gone.txt", report_file)
            assert (done.returncode, done.stdout.count("\n")) == (2, count)
            assert "gone.txt” does not exist" in only_sentence(done.stderr)

    def test_a_text_without_an_event_and_options_anywhere(self, tmp_path: Path) -> None:
        (tmp_path / "--odd").write_text("eggs and Milk\n")
        (tmp_path / "milk.txt").write_text("milk\n")
        done = subprocess.run(
            [*COMMAND, "milk.txt", "--case", "--find=Milk", "--", "--odd"],
            cwd=tmp_path,
            env=ENVIRONMENT,
            capture_output=True,
            check=False,
        )
        assert (done.returncode, done.stdout.decode()) == (0, "--odd:¶1: eggs and Milk\n")

    def test_a_wrong_pattern_is_explained(self, report_file: Path) -> None:
        said = refused(run("--find", "(Oslo", "--regex", report_file))
        assert said == "The “(” at character 1 is never closed by “)”."

    def test_a_pattern_that_takes_too_long(self) -> None:
        assert "takes too long" in refused(run("--find", "(a+)+b", "--regex", "-", stdin="a" * 60))

    def test_names_of_odd_bytes(self, tmp_path: Path) -> None:
        path = os.fsencode(tmp_path) + b"/caf\xe9\n.txt"
        Path(os.fsdecode(path)).write_text(TEXT)
        done = subprocess.run([*COMMAND, "--find", "Oslo", path], env=ENVIRONMENT, capture_output=True, check=False)
        assert done.stdout.decode().startswith(f"{tmp_path}/caf\ufffd\ufffd.txt:¶1: ")

    @pytest.mark.parametrize("locale", ["C", "C.UTF-8", "POSIX"])
    def test_any_locale(self, locale: str) -> None:
        done = run("--find", "Ç", "-", stdin="Për çdo", LC_ALL=locale, PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
        assert (done.stdout, done.stderr) == ("standard input:¶1: Për çdo\n", "")

    def test_many_matches_are_printed_until_nobody_reads_on(self, tmp_path: Path) -> None:
        path = tmp_path / "long.txt"
        path.write_text("a word and another word\n\n" * 20_000)
        assert len(self.found("word", path)) == 40_000
        done = TestStreams().shell('"$@" | head -n 1', "--find", "word", path)
        assert (done.returncode, done.stdout.count("\n"), done.stderr) == (141, 1, "")


class TestDisplay:
    """The window is asked for where there is none to open it on: a sentence, not Qt's abort."""

    def without(self, **variables: str) -> subprocess.CompletedProcess[str]:
        names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")
        environment = {name: value for name, value in ENVIRONMENT.items() if name not in names}
        return subprocess.run(
            COMMAND, env={**environment, **variables}, capture_output=True, text=True, timeout=60, check=False
        )

    def test_none(self) -> None:
        assert refused(self.without()) == (
            "There is no display to open a window on. "
            "Start this in a desktop session, or use --json or --summary, which need none."
        )

    @pytest.mark.parametrize(
        "variables",
        [
            {"DISPLAY": ":987"},
            {"DISPLAY": "nonsense"},
            {"WAYLAND_DISPLAY": "wayland-987"},
            {"WAYLAND_DISPLAY": "/dev/null", "XDG_RUNTIME_DIR": "/tmp"},
            {"DISPLAY": ":987", "QT_QPA_PLATFORM": "xcb"},
            {"WAYLAND_DISPLAY": "wayland-987", "QT_QPA_PLATFORM": "wayland"},
        ],
    )
    def test_one_that_does_not_answer(self, variables: dict[str, Any]) -> None:
        named = variables.get("DISPLAY") or variables["WAYLAND_DISPLAY"]
        assert refused(self.without(**variables)).startswith(f"The display “{named}” cannot be opened.")

    def test_bad_standard_input_opens_no_window(self) -> None:
        assert "“standard input” is not text" in refused(run("-", stdin=b"\0\0\0\0"))


def test_window_on_standard_input(tmp_path: Path) -> None:
    """The window finds the report of what was piped in, and when it is killed, no word of it stays on the disk."""
    cache, scratch = tmp_path / "cache", tmp_path / "scratch"
    scratch.mkdir()
    process = subprocess.Popen(
        [*COMMAND, "-"],
        stdin=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={
            **ENVIRONMENT,
            "EVENT_REPORT_VIEWER_CACHE": str(cache),
            "XDG_CONFIG_HOME": str(tmp_path),
            "XDG_STATE_HOME": str(tmp_path),
            "TMPDIR": str(scratch),
        },
    )
    assert process.stdin
    process.stdin.write(TEXT.encode())
    process.stdin.close()
    try:
        for _ in range(600):
            if kept := list(cache.glob("*.json")):
                break
            assert process.poll() is None
            time.sleep(0.1)
        else:
            pytest.fail("no report was made")
    finally:
        process.kill()
        process.wait()
    report = codec.loads(kept[0].read_text())
    assert (report.text, report.source.name) == (TEXT, "standard input")
    assert [path for path in scratch.rglob("*") if path.is_file()] == []


def test_window_knows_neither_language_model_nor_network(report_file: Path, tmp_path: Path) -> None:
    """Until a report is shown and kept, the process of the window imports nothing that it has no use for."""
    program = (
        "import os, sys, threading, time\n"
        "from pathlib import Path\n"
        "def look():\n"
        "    while not list(Path(sys.argv[2]).glob('*.json')): time.sleep(0.1)\n"
        "    print(*sys.modules, sep='\\n', flush=True)\n"
        "    os._exit(0)\n"
        "threading.Thread(target=look, daemon=True).start()\n"
        "from viewer import cli\n"
        "cli.main(sys.argv[1:2])\n"
    )
    cache = tmp_path / "cache"
    done = subprocess.run(
        [sys.executable, "-c", program, report_file, cache],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
        env={
            **ENVIRONMENT,
            "EVENT_REPORT_VIEWER_CACHE": str(cache),
            "XDG_CONFIG_HOME": str(tmp_path),
            "XDG_STATE_HOME": str(tmp_path),
        },
    )
    imported = set(done.stdout.splitlines())
    assert {"viewer.display", "viewer.window.main_window", "PySide6.QtWidgets"} <= imported
    network = {"socket", "_socket", "selectors", "ssl", "_ssl", "http", "urllib.request", "PySide6.QtNetwork"}
    heavy = {"spacy", "thinc", "numpy", "jinja2", "sqlite3", "viewer.extract.language.nlp", "viewer.extract.pipeline"}
    heavy |= {"icalendar", "xlsxwriter", "pypdf", "dateutil"}
    unseen = {"PySide6.QtPrintSupport", "PySide6.QtSvgWidgets", "PySide6.QtSvg"}
    assert imported & (network | heavy | unseen) == set()


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


def test_two_files_of_one_name_do_not_overwrite_each_other(report_file: Path, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "out").mkdir()
    twin = tmp_path / "a" / "report.txt"
    twin.write_text(TEXT)
    done = run("--export", "json", tmp_path / "out", report_file, twin)
    assert done.returncode == 2
    assert "would be overwritten" in only_sentence(done.stderr)
    assert done.stdout == f"{tmp_path / 'out' / 'report.json'}\n"


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
    assert all(path.stat().st_size > 100 for path in out)


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
        process, terminal = self.start(tmp_path / "out", files)
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

    def test_one_file_needs_no_line(self, files: list[Path], tmp_path: Path) -> None:
        process, terminal = self.start(tmp_path / "out", files[:1])
        assert self.seen(terminal) == f"{tmp_path / 'out' / 'one.json'}\r\n"
        assert process.wait(60) == 0

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
