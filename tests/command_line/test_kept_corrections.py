"""Corrections that were made in the window: taken with ``--corrected``, and told of without."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.command_line.running import TEXT, only_sentence, refused, run
from tests.extracted import extracted_file
from viewer.keeping.shelf import Shelf, normalised_hash
from viewer.report.corrections import coding
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections
from viewer.report.model import Fact, Report

TYPED = "Quill’s Hall"
LEFT_OUT = "“report.txt”: 2 corrections of it are kept on this computer and left out. --corrected applies them."


@pytest.fixture
def found(report_file: Path) -> Report:
    return extracted_file(report_file)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "event-report-viewer" / "corrections"


@pytest.fixture
def kept(found: Report, report_file: Path, folder: Path) -> Corrections:
    """In the window, the place was typed and the person confirmed."""
    maker = Maker(found, "A.B.")
    made = [
        *maker.set_fact("place", found.event.place, Fact(TYPED, ())),
        *maker.confirm(("person", found.people[0].id)),
    ]
    corrections = Corrections().and_these(*made, text=found.text)
    shelf = Shelf(folder)
    log = shelf.find(normalised_hash(found.text)).log
    shelf.remember(log, normalised_hash(found.text), found.source.sha256, report_file)
    log.append(*coding.records(corrections))
    return corrections


@pytest.fixture
def here(tmp_path: Path) -> dict[str, str]:
    """Variables by which the user's folders are those of this test."""
    return {"XDG_DATA_HOME": str(tmp_path / "data")}


def place(done: subprocess.CompletedProcess[str]) -> str:
    return json.loads(done.stdout)["event"]["place"]["value"]


@pytest.mark.usefixtures("kept")
def test_json_says_how_many_it_leaves_out_and_takes_them_where_asked(report_file: Path, here: dict[str, str]) -> None:
    done = run("--json", report_file, **here)
    assert (done.returncode, only_sentence(done.stderr)) == (0, LEFT_OUT)
    assert place(done) != TYPED
    done = run("--json", "--corrected", report_file, **here)
    assert (done.returncode, done.stderr, place(done)) == (0, "", TYPED)


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("task", ["--summary", "--export html"])
def test_summary_and_export(report_file: Path, tmp_path: Path, here: dict[str, str], task: str) -> None:
    out = tmp_path / "out.html"
    done = run(*task.split(), out, report_file, **here)
    assert (done.returncode, only_sentence(done.stderr)) == (0, LEFT_OUT)
    assert TYPED not in out.read_text(encoding="utf-8")
    done = run(*task.split(), out, "--corrected", report_file, **here)
    assert (done.returncode, done.stderr) == (0, "")
    assert TYPED in out.read_text(encoding="utf-8")


@pytest.mark.usefixtures("kept")
def test_a_safe_copy_is_one_of_the_corrected_report(report_file: Path, tmp_path: Path, here: dict[str, str]) -> None:
    out = tmp_path / "safe.txt"
    done = run("--summary", out, "--corrected", "--hide", "everyone", report_file, **here)
    assert done.returncode == 0, done.stderr
    told = out.read_text(encoding="utf-8")
    assert TYPED in told
    assert not any(word in told for word in ("Anna", "A.B.", "✎"))


@pytest.mark.usefixtures("kept")
def test_standard_input_is_known_by_its_text(here: dict[str, str]) -> None:
    assert place(run("--json", "--corrected", "-", stdin=TEXT, **here)) == TYPED


@pytest.mark.usefixtures("kept")
def test_an_edited_report_and_another_one_in_its_place(report_file: Path, here: dict[str, str]) -> None:
    report_file.write_text(f"Minutes of the spring meeting.\n\n{TEXT}")
    assert only_sentence(run("--json", report_file, **here).stderr) == LEFT_OUT
    done = run("--json", "--corrected", report_file, **here)
    assert place(done) == TYPED
    assert only_sentence(done.stderr) == (
        "The corrections that are kept were made for another text than “report.txt”: all are applied."
    )
    report_file.write_text("The band played in Dowby on 3 March 2024. Bo Ek sang.\n")
    assert run("--json", report_file, **here).stderr == ""


def test_none_are_kept(report_file: Path, here: dict[str, str]) -> None:
    done = run("--json", "--corrected", report_file, **here)
    assert done.returncode == 0
    assert only_sentence(done.stderr) == "“report.txt”: No corrections are kept of it on this computer."


def test_what_a_file_holds_is_not_left_out(
    report_file: Path, kept: Corrections, tmp_path: Path, here: dict[str, str]
) -> None:
    given = tmp_path / "corrections.json"
    for number, said in ((1, "1 correction of it is kept on this computer and left out."), (2, "")):
        some = Corrections(kept.operations[:number], kept.texts)
        given.write_text(coding.dumps(some), encoding="utf-8")
        assert said in run("--json", "--corrections", given, report_file, **here).stderr
    assert run("--json", "--corrections", given, report_file, **here).stderr == ""
    assert refused(run("--json", "--corrected", "--corrections", given, report_file, **here)).endswith(": give one.")


@pytest.mark.usefixtures("kept")
def test_what_cannot_be_read_is_told(report_file: Path, folder: Path, here: dict[str, str]) -> None:
    (log,) = folder.glob("*.jsonl")
    log.write_bytes(log.read_bytes() + b"{}\n")
    done = run("--json", "--corrected", report_file, **here)
    assert (place(done), only_sentence(done.stderr)) == (
        TYPED,
        "“report.txt”: Of the corrections that are kept, 1 cannot be read.",
    )
    log.write_text("Bo Ek was here.\n")
    done = run("--json", report_file, **here)
    assert done.returncode == 0
    assert only_sentence(done.stderr) == (
        "The corrections that are kept of “report.txt” cannot be used. This is not a file of corrections."
    )
    assert refused(run("--json", "--corrected", report_file, **here)) == only_sentence(done.stderr)
