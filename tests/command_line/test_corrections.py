"""``--corrections``: what readers corrected, applied to the report that it was made for."""

from __future__ import annotations

import json
import os
from pathlib import Path

import jsonschema
import pytest

from tests.command_line.running import TEXT, only_sentence, refused, run
from tests.extracted import extracted_file
from viewer.report import codec
from viewer.report.corrections import coding
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections, text_key
from viewer.report.model import Fact, Report

TYPED = "Mrs Zoë Quill’s Hall"


@pytest.fixture
def found(report_file: Path) -> Report:
    return extracted_file(report_file)


@pytest.fixture
def corrections(found: Report, tmp_path: Path) -> Path:
    """The place was typed, the person and the speech are confirmed."""
    maker = Maker(found, "A.B.")
    made = [
        *maker.set_fact("place", found.event.place, Fact(TYPED, ())),
        *maker.confirm(("person", found.people[0].id), ("item", 0)),
    ]
    path = tmp_path / "corrections.json"
    path.write_text(coding.dumps(Corrections().and_these(*made, text=found.text)), encoding="utf-8")
    return path


def place(line: str) -> str | None:
    fact = codec.loads(line).event.place
    return fact and str(fact.value)


@pytest.mark.parametrize("asked", [("--export", "json"), ("--summary",)])
def test_the_corrections_are_not_written_over(asked: tuple[str, ...], report_file: Path, corrections: Path) -> None:
    link = corrections.with_suffix(".txt")
    link.symlink_to(corrections)
    before = corrections.read_bytes()
    message = refused(run(*asked, link, "--corrections", corrections, report_file))
    assert "is read itself and would be overwritten" in message
    assert corrections.read_bytes() == before


def test_json_tells_what_was_corrected(report_file: Path, found: Report, corrections: Path) -> None:
    done = run("--json", "--corrections", corrections, report_file)
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert (told["event"]["place"]["value"], told["event"]["place"]["status"]) == (TYPED, "corrected")
    assert found.event.place is not None
    assert told["event"]["place"]["found"]["value"] == found.event.place.value
    assert told["people"][0]["status"] == "confirmed"
    jsonschema.validate(told, json.loads(run("--json-schema").stdout))


def test_the_schema_describes_the_file(corrections: Path) -> None:
    schema = json.loads(run("--corrections-schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(corrections.read_text(encoding="utf-8")), schema)


def test_summary_and_export(report_file: Path, corrections: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    assert run("--summary", out, "--corrections", corrections, report_file).returncode == 0
    told = " ".join(out.read_text(encoding="utf-8").split())
    assert f"{TYPED}, Oslo ✎" in told
    assert "confirmed by A.B." in told
    table = tmp_path / "out.csv"
    assert run("--export", "csv", table, "--corrections", corrections, report_file).returncode == 0
    assert "Status" in table.read_text(encoding="utf-8-sig").splitlines()[0]


def test_a_safe_copy_tells_nobody_who_corrected(report_file: Path, corrections: Path, tmp_path: Path) -> None:
    out = tmp_path / "safe.txt"
    done = run("--summary", out, "--corrections", corrections, "--hide", "everyone", report_file)
    assert done.returncode == 0, done.stderr
    told = out.read_text(encoding="utf-8")
    assert "Anna" not in told
    assert "A.B." not in told
    assert "✎" not in told


def test_of_several_reports_the_one_that_was_meant(report_file: Path, corrections: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(TEXT.replace("Oslo", "Bergen").replace("Anna Berg", "Tove Holm"))
    gone = tmp_path / "gone.txt"
    done = run("--json", "--corrections", corrections, other, report_file, gone)
    assert [place(line) == TYPED for line in done.stdout.splitlines()] == [False, True]
    assert "gone.txt” does not exist" in only_sentence(done.stderr)


def test_an_edited_report_among_several(report_file: Path, corrections: Path, tmp_path: Path) -> None:
    report_file.write_text(f"Minutes of the spring meeting.\n\n{TEXT}")
    other = tmp_path / "other.txt"
    other.write_text("The band played in Dowby on 3 March 2024. Bo Ek sang.\n")
    done = run("--json", "--corrections", corrections, report_file, other)
    assert done.returncode == 0
    assert [place(line) == TYPED for line in done.stdout.splitlines()] == [True, False]
    said = only_sentence(done.stderr)
    assert (
        said == "The corrections in “corrections.json” were made for another text than “report.txt”: all are applied."
    )


def test_what_is_lost_is_told(report_file: Path, corrections: Path) -> None:
    report_file.write_text(TEXT.partition("Then")[0] + "Nothing else was said, and all of them went home early.\n")
    done = run("--json", "--corrections", corrections, report_file)
    assert done.returncode in (0, 2)
    assert " lost their words" in done.stderr or "none of their words are in it" in done.stderr


@pytest.mark.parametrize("others", [0, 1])
def test_corrections_of_another_report_are_refused(corrections: Path, tmp_path: Path, others: int) -> None:
    files = [tmp_path / f"{number}.txt" for number in range(others + 1)]
    for file in files:
        file.write_text("The band played in Dowby on 3 March 2024. Bo Ek, the warden, sang.\n")
    said = refused(run("--json", "--corrections", corrections, *files))
    assert "none of these files" in said if others else "none of their words are in it" in said


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "This is not a file of corrections."),
        (b"\xff\xfe", "This is not a file of corrections."),
        (b"{}", "This is not a file of corrections."),
        (b"[" * 100_000, "This is not a file of corrections."),
        (b'{"format": "event-report-viewer corrections", "version": 9}', "made by a newer version"),
    ],
)
def test_other_files_are_refused(report_file: Path, tmp_path: Path, data: bytes, sentence: str) -> None:
    path = tmp_path / "c.json"
    path.write_bytes(data)
    out = tmp_path / "out.csv"
    assert sentence in refused(run("--export", "csv", out, "--corrections", path, report_file))
    assert not out.exists()


@pytest.mark.parametrize("given", ["/dev/zero", "FOLDER", "PIPE"])
def test_what_is_no_file_is_refused_as_corrections(report_file: Path, tmp_path: Path, given: str) -> None:
    """Without advice to choose a report."""
    os.mkfifo(tmp_path / "PIPE")
    (tmp_path / "FOLDER").mkdir()
    said = refused(run("--json", "--corrections", tmp_path / given, report_file))
    name = Path(given).name
    assert said == f"“{name}” is no ordinary file. Give a file of corrections."


def test_a_file_whose_text_is_another_is_refused(report_file: Path, corrections: Path) -> None:
    data = json.loads(corrections.read_text(encoding="utf-8"))
    data["texts"] = {text_key(TEXT): f"{TEXT}."}
    corrections.write_text(json.dumps(data))
    assert "This is not a file of corrections." in refused(run("--json", "--corrections", corrections, report_file))


def test_files_that_are_not_there_and_folders(report_file: Path, tmp_path: Path) -> None:
    assert "does not exist" in refused(run("--json", "--corrections", tmp_path / "none.json", report_file))
    assert "is no ordinary file" in refused(run("--json", "--corrections", tmp_path, report_file))


@pytest.mark.parametrize("task", [("--find", "x"), ("--explain",), ()])
def test_it_goes_with_three_tasks_only(report_file: Path, corrections: Path, task: tuple[str, ...]) -> None:
    assert "--corrected and --corrections go with" in refused(run(*task, "--corrections", corrections, report_file))


def test_standard_input_is_read_once(corrections: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Bo Ek sang in Dowby on 3 March 2024.")
    done = run("--json", "--corrections", corrections, "-", other, stdin=TEXT)
    assert done.stderr == ""
    assert [place(line) == TYPED for line in done.stdout.splitlines()] == [True, False]
