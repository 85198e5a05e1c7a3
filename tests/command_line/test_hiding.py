"""``--text``, ``--pdfa`` and ``--hide`` on the command line, as somebody would type them."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from tests.command_line.running import refused, run
from tests.selecting import few

TEXT = (
    "On Monday, May 5, 2025, a meeting was held in Oslo. Then Anna Berg, the mayor, gave a speech. She spoke about "
    "the poet Olaf Dahl.\n\nThe Lindqvist prize was not awarded. Anna Berg closed the meeting.\n"
)


@pytest.fixture
def report_file(tmp_path: Path) -> Path:
    path = tmp_path / "anna-berg-in-oslo.txt"
    path.write_text(TEXT)
    return path


def words(path: Path) -> str:
    data = path.read_bytes()
    if path.suffix == ".pdf":
        data = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True).stdout
    return " ".join(data.decode().split())


@pytest.mark.slow
@pytest.mark.parametrize("suffix", few(["txt", "html", "pdf"], 1))
def test_the_text_is_appended(report_file: Path, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out.{suffix}"
    done = run("--summary", out, "--text", report_file)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert "prize was not awarded" in words(out)
    assert run("--summary", out, report_file).returncode == 0
    assert "prize was not awarded" not in words(out)


@pytest.mark.parametrize("suffix", few(["pdf", "txt", "html"], 2))
def test_the_overview_is_added_and_hides_whoever_is_hidden(report_file: Path, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out.{suffix}"
    assert run("--summary", out, report_file).returncode == 0
    without = words(out)
    done = run("--summary", out, "--overview", report_file)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    added = words(out)
    assert re.search(r"overview", added, re.IGNORECASE)
    assert added.count("Anna Berg") > without.count("Anna Berg")  # before a row, and above what she did
    assert re.search(r"\d: spoke", added)
    assert run("--summary", out, "--overview", "--hide", "everyone", report_file).returncode == 0
    assert re.search(r"\d: spoke", words(out))
    assert "Berg" not in words(out)


@pytest.mark.slow
def test_pdf_for_archives(report_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    assert run("--summary", out, "--pdfa", report_file).returncode == 0
    assert b'pdfaid:part="1"' in out.read_bytes()


@pytest.mark.parametrize("suffix", few(["txt", "html", "pdf"], 1))
def test_everyone_is_hidden(report_file: Path, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out.{suffix}"
    done = run("--summary", out, "--text", "--hide", "everyone", report_file)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.splitlines()[1:] == ["  Lindqvist ¶2"]
    made = words(out)
    assert "Safe copy: 2 people are given by pseudonym." in made
    assert "Speech" in made
    assert "Person A" in made
    for name in ("Anna", "Berg", "Olaf", "Dahl", "anna"):
        assert name not in made


def test_one_is_hidden_by_name(report_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    assert run("--summary", out, "--text", "--hide", "olaf  DAHL", report_file).returncode == 0
    made = words(out)
    assert "Dahl" not in made
    assert "Anna Berg" in made


def test_those_mentioned_are_hidden(report_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert run("--export", "json", out, "--hide", "mentioned", report_file).returncode == 0
    names = [person["name"] for person in json.loads(out.read_text())["people"]]
    assert names == ["Anna Berg", "Person A"]


@pytest.mark.slow
def test_the_name_of_the_file_is_hidden_in_that_of_the_export(report_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    done = run("--export", "csv", folder, "--hide", "everyone", report_file)
    assert done.returncode == 0
    (made,) = folder.iterdir()
    assert done.stdout == f"{made}\n"
    assert made.name == "safe-copy.csv"
    assert "anna-berg" not in made.read_text().lower()


@pytest.mark.slow
def test_safe_copies_of_one_name_are_numbered(report_file: Path, tmp_path: Path) -> None:
    first, folder = tmp_path / "anna-berg.txt", tmp_path / "out"
    second = report_file.rename(tmp_path / "annaberg.txt")
    first.write_text(TEXT)
    folder.mkdir()
    done = run("--export", "csv", folder, "--hide", "everyone", first, second)
    assert done.returncode == 0
    assert sorted(path.name for path in folder.iterdir()) == ["safe-copy-2.csv", "safe-copy.csv"]


@pytest.mark.slow
def test_who_stands_there_and_is_nobody_cannot_be_hidden(report_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    said = refused(run("--summary", out, "--hide", "Lindqvist", report_file))
    assert "“Lindqvist” stands in “anna-berg-in-oslo.txt”, but was not found to be a person there." in said
    assert said.endswith("Hide these words with --also.")
    assert not out.exists()


def test_who_is_not_there_cannot_be_hidden(report_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    said = refused(run("--summary", out, "--hide", "Cy Dow", report_file))
    assert said.startswith("“Cy Dow” is named nowhere in “anna-berg-in-oslo.txt”, so nothing was written.")
    said = refused(run("--export", "json", out, "--hide", "Olaf Dahl", "--hide", "Cy Dow", report_file))
    assert said.startswith("“Cy Dow” is named nowhere in “")
    assert not out.exists()


@pytest.mark.parametrize("nothing", ["", "  "])
@pytest.mark.parametrize("way", [("--summary",), ("--export", "csv")])
def test_nothing_cannot_be_hidden(report_file: Path, tmp_path: Path, way: tuple[str, ...], nothing: str) -> None:
    out = tmp_path / "out.txt"
    said = refused(run(*way, out, "--hide", "everyone", "--hide", nothing, report_file))
    assert said.startswith("--hide needs the name of a person")
    assert not out.exists()


@pytest.mark.parametrize("way", few([("--summary",), ("--export", "md")], 1))
def test_what_is_left_is_listed_and_can_be_hidden_too(report_file: Path, tmp_path: Path, way: tuple[str, ...]) -> None:
    out = tmp_path / "out.txt"
    done = run(*way, out, "--hide", "everyone", "--strict", report_file)
    assert (done.returncode, done.stdout) == (2, "")
    lead, *rows = done.stderr.splitlines()
    assert lead.startswith("event-report-viewer: Nothing was written of “")
    assert rows == ["  Lindqvist ¶2"]
    assert not out.exists()
    done = run(*way, out, "--hide", "everyone", "--also", "Lindqvist", "--strict", report_file)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Lindqvist" not in words(out)


def test_strict_asks_for_what_is_likely_a_name_alone(report_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    report_file.write_text(report_file.read_text().replace("Lindqvist", "the Mork Club"))
    done = run("--summary", out, "--hide", "everyone", "--strict", report_file)
    assert (done.returncode, out.exists()) == (0, True)
    lead, row = done.stderr.splitlines()
    assert lead.endswith("these words are left, too. They are seldom names, but look through them:")
    assert row == "  Mork Club ¶2"


@pytest.mark.slow
def test_words_that_stand_nowhere_cannot_be_hidden(report_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    assert refused(run("--summary", out, "--also", "Cy Dow", report_file)).startswith("“Cy Dow” is named nowhere in “")
    assert not out.exists()


@pytest.mark.slow
def test_who_is_in_none_of_several_files_cannot_be_hidden(report_file: Path, tmp_path: Path) -> None:
    second = tmp_path / "second.txt"
    second.write_text(TEXT.replace("Olaf Dahl", "Karl Vik"))
    folder = tmp_path / "out"
    folder.mkdir()
    said = refused(run("--export", "json", folder, "--hide", "Vik", "--hide", "Cy Dow", report_file, second))
    assert said.startswith("“Cy Dow” is named in none of the files, so nothing was written.")
    assert list(folder.iterdir()) == []
    assert run("--export", "json", folder, "--hide", "Vik", report_file, second).returncode == 0
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--json", "--hide", "everyone", "a"], "--hide, --also and --strict go with --summary and --export only."),
        (["--json", "--also", "Dow", "a"], "--hide, --also and --strict go with --summary and --export only."),
        (["--export", "csv", "out", "--strict", "a"], "--strict goes with --hide and --also only."),
        (["--export", "csv", "out", "--also", " ", "a"], "--also needs words of the report"),
        (["--find", "x", "--text", "a"], "--overview, --text, --brief and --pdfa go with --summary only."),
        (["--export", "json", "out", "--pdfa", "a"], "--overview, --text, --brief and --pdfa go with --summary only."),
        (["--json", "--overview", "a"], "--overview, --text, --brief and --pdfa go with --summary only."),
        (["--summary", "out.txt", "--pdfa", "a"], "--pdfa goes with a summary that ends in .pdf only."),
        (["--hide", "everyone", "a"], "--hide, --also and --strict go with --summary and --export only."),
    ],
)
def test_what_does_not_go_together(arguments: list[str], sentence: str) -> None:
    assert sentence in refused(run(*arguments))


@pytest.mark.parametrize(
    ("out", "sentence"),
    [("-", "cannot be “-” or nothing"), ("", "cannot be “-” or nothing"), ("no/", "“no/” is no folder")],
)
def test_an_export_needs_a_place(out: str, sentence: str) -> None:
    assert sentence in refused(run("--export", "json", out, "-", stdin=TEXT))
