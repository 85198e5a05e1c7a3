"""Reports that were kept as JSON: their text comes back to the letter, from files, streams and the command line."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.command_line.running import TEXT, only_sentence, run
from tests.corrected import REPORT as CORRECTED
from tests.reading.formats.making_kept import DATA, EARLIER, INDENTED, LINE, NOW, REPORT, SEVERAL, WORDS, changed, read
from tests.reading.formats.packages import notes
from viewer.reading import MAX_BYTES, Choice, read_bytes, read_file, read_plain, sniffing
from viewer.report import codec
from viewer.report.exchange import FORMATS
from viewer.report.file_formats import KEPT, PLAIN
from viewer.report.model import Report, Source
from viewer.report.safe_copy import safe_copy

# What is read


@pytest.mark.parametrize("data", [LINE, INDENTED, LINE.rstrip(b"\n"), b" \r\n\t" + LINE, LINE + b"\n \r\n"])
def test_the_text_comes_back_to_the_letter(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    path.write_bytes(data)
    document = read_file(path)
    assert document.text == WORDS
    assert document.source == Source("kept.json", KEPT, hashlib.sha256(data).hexdigest())
    assert (document.source.layout, document.source.links) == ((), ())
    assert (document.encoding, document.source.about.size) == ("utf-8", len(data))
    assert notes(document) == [NOW]


@pytest.mark.parametrize(("name", "note"), [("seed.report.1.json", EARLIER), ("seed.report.json", NOW)])
def test_samples_of_both_versions(name: str, note: str) -> None:
    document = read_file(DATA / name)
    kept = json.loads((DATA / name).read_text(encoding="utf-8"))
    assert document.text == kept["text"]
    assert document.source.name == name
    assert document.source.sha256 != kept["source"]["sha256"]
    assert notes(document) == [note]


@pytest.mark.parametrize("name", ["kept.json", "kept.txt", "kept.md", "kept.html", "kept.eml", "kept", "kept.json.1"])
def test_the_name_makes_no_difference(name: str) -> None:
    assert read_bytes(LINE, name).text == WORDS


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + LINE,
        b"\xef\xbb\xbf\n" + INDENTED,
        INDENTED.decode().encode("utf-16"),
        LINE.decode().encode("utf-16"),
        b"\xfe\xff" + INDENTED.decode().encode("utf-16-be"),
        INDENTED.decode().encode("utf-32"),
        INDENTED.replace(b"\n", b"\r\n"),
    ],
)
def test_marks_and_line_ends_of_other_programs(data: bytes) -> None:
    """As shells and editors write what was printed."""
    document = read(data)
    assert (document.text, document.source.format) == (WORDS, KEPT)


def test_an_encoding_that_was_chosen_for_other_files_changes_nothing() -> None:
    assert read(INDENTED, Choice(encoding="windows-1256")).text == WORDS


def test_of_several_lines_the_first_is_taken(tmp_path: Path) -> None:
    other = codec.dumps(Report("Another day.", Source("other.txt"))).encode()
    path = tmp_path / "kept.jsonl"
    path.write_bytes(LINE + b"\n" + other + b"\n")
    assert read_file(path).text == WORDS
    assert notes(read_file(path)) == [NOW, SEVERAL]
    path.write_bytes((DATA / "seed.report.1.json").read_bytes() + INDENTED)
    assert notes(read_file(path)) == [EARLIER, SEVERAL]
    path.write_bytes(LINE + other[: len(other) // 2])
    assert notes(read_file(path)) == [NOW, SEVERAL]


def test_a_safe_copy_is_read(tmp_path: Path) -> None:
    """It has no name of its file, and no digest."""
    report = safe_copy(REPORT, ["p1"]).report
    path = tmp_path / "safe.json"
    path.write_bytes(FORMATS["json"].data(report))
    document = read_file(path)
    assert document.text == report.text
    assert "Ann Lee" not in document.text
    assert document.source.name == "safe.json"


def test_a_corrected_report_is_read_without_its_corrections() -> None:
    document = read(FORMATS["json"].data(CORRECTED))
    assert document.text == CORRECTED.text
    told = "What readers corrected in it is left out here. It comes with a file of corrections."
    assert notes(document) == [NOW, told]


def test_statuses_of_what_was_found_are_understood() -> None:
    mark = {"status": "found", "reader": "", "at": "", "reason": "", "found": None, "operations": []}
    people = [{**person, **mark} for person in codec.to_json(REPORT)["people"]]
    document = read(changed(people=people))
    assert document.text == WORDS
    assert notes(document) == [NOW]


def test_wrongly_decoded_letters_are_repaired_on_demand() -> None:
    data = codec.dumps(replace(REPORT, text=f"{WORDS}The cafÃ© was full.  Then â€œso longâ€\x9d.")).encode()
    assert read(data).source.about.garbled
    document = read(data, Choice(repair=True))
    assert document.text.startswith("Harbour  Day\t\n\n\n  Ann Lee")
    assert "café was full.  Then" in document.text


def test_signs_that_no_report_has_are_as_in_other_files() -> None:
    text = f"{WORDS}\r\n\u202etxt.exe\u202c \x00 \ud800 \u2028."
    document = read(changed(text=text))
    assert document.text == f"{WORDS}\n⇄txt.exe⇄ ␀ \ufffd \n."


def test_marks_of_other_formats_in_it_change_nothing() -> None:
    for begins in ("%PDF-1.7 is a mark.", "{\\rtf1 is another.", "<html> is a third.", "From: a\nTo: b\nDate: c\n"):
        report = Report(f"{begins}\n", Source(begins, "application/pdf"))
        assert read(codec.dumps(report).encode()).text == report.text


# What is told by the first bytes


@pytest.mark.parametrize(
    "data",
    [
        b'{"schema": 3, "source": {"name": "a"}, "text": "b"}',
        b'{"schema":20,"source":{}}',
        b'{"schema":"2","source":{}}',
        b'{"schema":2,"source":[]}',
        b'{"source":{},"schema":2}',
        b'[{"schema":2,"source":{}}]',
        b'"{"schema":2,"source":{}}',
        b'{"text":"a"}',
        b"{schema:2,source:{",
        b'Look: {"schema":2,"source":{}}',
        b'{"@context": "https://schema.org", "@type": "Event", "name": "Harbour Day"}',
    ],
)
def test_other_json_is_plain_text(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    path.write_bytes(data)
    assert (read_file(path).text, read_file(path).source.format) == (data.decode(), PLAIN)
    assert read_plain(path) == read_file(path)


@pytest.mark.parametrize("form", [name for name, one in FORMATS.items() if "json" in one.suffix and name != "json"])
def test_other_exports_are_plain_text(form: str) -> None:
    assert read(FORMATS[form].data(REPORT)).source.format == PLAIN


def test_it_is_not_read_as_plain_text(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    path.write_bytes(LINE)
    assert read_plain(path) is None
    assert not sniffing.is_plain_utf8(LINE, "kept.json")


def test_it_may_be_as_long_as_files_with_pictures() -> None:
    assert sniffing.most(LINE[: sniffing.HEAD], "kept.json") == MAX_BYTES
    text = "Привет.\n" * 500_000
    data = codec.dumps(Report(text)).encode()
    assert len(data) > 15_000_000
    assert read(data).text == text


# From the command line


def test_it_is_kept_and_read_again(tmp_path: Path) -> None:
    """What is printed of a report, and what is printed of that."""
    report, kept, several = tmp_path / "report.txt", tmp_path / "kept.json", tmp_path / "several.json"
    report.write_text(TEXT, encoding="utf-8")
    first = run("--json", report)
    assert (first.returncode, first.stderr) == (0, "")
    kept.write_text(first.stdout, encoding="utf-8")
    again = run("--json", kept)
    assert again.returncode == 0
    assert only_sentence(again.stderr) == f"“kept.json”: {NOW}"
    one, other = codec.loads(first.stdout), codec.loads(again.stdout)
    assert replace(other, source=one.source) == one
    assert other.source == Source("kept.json", KEPT, hashlib.sha256(kept.read_bytes()).hexdigest())
    several.write_text(first.stdout * 2, encoding="utf-8")
    assert codec.loads(run("--json", several).stdout).text == TEXT


def test_an_export_and_a_safe_copy_are_read_again(tmp_path: Path) -> None:
    report, kept, safe = tmp_path / "report.txt", tmp_path / "kept.json", tmp_path / "safe.json"
    report.write_text(TEXT, encoding="utf-8")
    assert run("--export", "json", kept, report).returncode == 0
    assert codec.loads(run("--json", kept).stdout).text == TEXT
    assert run("--export", "json", safe, "--hide", "everyone", report).returncode == 0
    text = codec.loads(run("--json", safe).stdout).text
    assert "Anna Berg" not in text
    assert text == codec.loads(safe.read_text(encoding="utf-8")).text
