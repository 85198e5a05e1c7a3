"""``--json``, for one report and for several."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.command_line.running import COMMAND, ENVIRONMENT, TEXT, only_sentence, run
from tests.selecting import few
from viewer import resources
from viewer.report import codec


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

    @pytest.mark.slow
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

    @pytest.mark.slow
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

    @pytest.mark.parametrize("before", [["--json"], ["--find", "Anna"], ["--find=Anna", "a.txt"], ["--json", "a.txt"]])
    def test_names_like_options_alone(self, tmp_path: Path, before: list[str]) -> None:
        (tmp_path / "-x.txt").write_text(TEXT)
        (tmp_path / "a.txt").write_text(TEXT)
        done = subprocess.run(
            [*COMMAND, *before, "--", "-x.txt"],
            cwd=tmp_path,
            env=ENVIRONMENT,
            capture_output=True,
            check=False,
            text=True,
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert "-x.txt" in done.stdout

    @pytest.mark.slow
    def test_name_of_odd_bytes(self, tmp_path: Path) -> None:
        path = os.fsencode(tmp_path) + b"/caf\xe9\n.txt"
        Path(os.fsdecode(path)).write_text(TEXT)
        done = subprocess.run(
            [*COMMAND, "--json", path, path + b"x"], env=ENVIRONMENT, capture_output=True, check=False
        )
        assert json.loads(done.stdout)["source"]["name"] == "caf\ufffd\ufffd.txt"
        assert only_sentence(done.stderr.decode()).startswith("“caf\ufffd\ufffd.txtx” does not exist.")

    @pytest.mark.slow
    @pytest.mark.parametrize("locale", few(["C", "C.UTF-8", "POSIX"], 1))
    def test_any_locale(self, report_file: Path, locale: str) -> None:
        done = run("--json", report_file, "gone’.txt", LC_ALL=locale, PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
        assert json.loads(done.stdout)["source"]["name"] == "report.txt"
        assert done.returncode == 2
        assert "does not exist" in only_sentence(done.stderr)

    def test_a_paragraph_in_another_language(self, tmp_path: Path) -> None:
        path = tmp_path / "fair.txt"
        told = "The fair was opened by Mr. Bo Ek, the mayor’s deputy, on 3 May 2020 in Lowick."
        path.write_text(f"{told}\n\nDerneğin yıllık toplantısı kütüphane salonunda yapıldı ve herkes geldi.\n", "utf-8")
        done = run("--json", path)
        assert [person.name for person in codec.loads(done.stdout).people] == ["Bo Ek"]
        assert done.returncode == 0
        assert only_sentence(done.stderr) == (
            "“fair.txt”: Parts of it are in Turkish. People and acts are looked for in English only so far."
        )

    def test_text_without_an_event(self, tmp_path: Path) -> None:
        path = tmp_path / "list.txt"
        path.write_text("eggs\nmilk\nbutter\n")
        done = run("--json", path)
        assert codec.loads(done.stdout).programme == ()
        assert done.returncode == 2
        assert only_sentence(done.stderr) == (
            "“list.txt” tells of no event: no date, place, title or act was found in it. Choose a report of an event."
        )
