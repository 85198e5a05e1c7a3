"""``--find``."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.command_line.running import COMMAND, ENVIRONMENT, TEXT, in_shell, only_sentence, refused, run
from tests.selecting import few


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

    @pytest.mark.parametrize("locale", few(["C", "C.UTF-8", "POSIX"], 1))
    def test_any_locale(self, locale: str) -> None:
        done = run("--find", "Ç", "-", stdin="Për çdo", LC_ALL=locale, PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
        assert (done.stdout, done.stderr) == ("standard input:¶1: Për çdo\n", "")

    def test_many_matches_are_printed_until_nobody_reads_on(self, tmp_path: Path) -> None:
        path = tmp_path / "long.txt"
        path.write_text("a word and another word\n\n" * 20_000)
        assert len(self.found("word", path)) == 40_000
        done = in_shell('"$@" | head -n 1', "--find", "word", path)
        assert (done.returncode, done.stdout.count("\n"), done.stderr) == (141, 1, "")
