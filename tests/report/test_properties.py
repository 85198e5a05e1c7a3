"""What is known of a file, in words: nothing is left out, and nothing in a file disturbs a line."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from viewer.reading.errors import said
from viewer.report.file_formats import FILE_FORMATS
from viewer.report.properties import account, format_name, lines, measured, size_text, stated
from viewer.report.source import About, Source

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
CHANGED = datetime.datetime(2024, 3, 1, 14, 5, 9, tzinfo=datetime.UTC)
ABOUT = About(
    size=12_345,
    encoding="utf-8",
    title="Minutes",
    author="Ann Lee",
    date="1998-05-03T10:00:00Z",
    more=(("Subject", "Peace"), ("Subject", "Work"), ("Empty", "")),
    notes=(said("2 pictures are not shown."), said("“{name}” is not shown.", name="a.png")),
)
SOURCE = Source("minutes.docx", WORD, "9f" * 32, ABOUT)


def test_everything_that_is_known_is_said() -> None:
    assert measured(SOURCE, Path("/home/ann/reports/minutes.docx"), CHANGED) == [
        ("Name", "minutes.docx"),
        ("Folder", "/home/ann/reports"),
        ("Format", "Word document (DOCX)"),
        ("Size", "12.3 KB (12,345 bytes)"),
        ("Changed on disk", "1 March 2024, 14:05:09"),
        ("Encoding", "utf-8"),
        ("Letters repaired", "no"),
        ("SHA-256", "9f" * 32),
        ("Note", "2 pictures are not shown."),
        ("Note", "“a.png” is not shown."),
    ]
    assert stated(SOURCE) == [
        ("Title", "Minutes"),
        ("Author", "Ann Lee"),
        ("Date, as the file says", "1998-05-03T10:00:00Z"),
        ("Subject", "Peace"),
        ("Subject", "Work"),
        ("Empty", "not stated"),
    ]
    assert lines(SOURCE, None, None) == measured(SOURCE, None, None) + stated(SOURCE)


def test_the_title_of_a_file_is_not_told_below_the_same_words() -> None:
    there = "calls itself “Minutes”"
    assert there in account(SOURCE)
    assert there in account(SOURCE, "Minutes of 3 May")
    assert there not in account(SOURCE, "Headline: MINUTES")
    assert "names Ann Lee as its author" in account(SOURCE, "Minutes")


def test_what_is_missing_is_not_stated() -> None:
    found = dict(lines(Source(), None, None))
    assert found.pop("Folder") == "none (pasted text)"
    assert found.pop("Format") == "Plain text"
    assert found.pop("Letters repaired") == "no"
    assert set(found.values()) == {"not stated"}
    assert set(found) == {"Name", "Size", "Changed on disk", "Encoding", "SHA-256", "Title", "Author"} | {
        "Date, as the file says"
    }


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1.0 KB (1,000 bytes)"),
        (9_876_543, "9.9 MB (9,876,543 bytes)"),
        (100_000_000, "100.0 MB (100,000,000 bytes)"),
    ],
)
def test_sizes_are_said_roughly_and_whole(size: int, expected: str) -> None:
    assert size_text(size) == expected


def test_every_format_that_can_be_read_has_a_name() -> None:
    names = [format_name(form) for form in FILE_FORMATS]
    assert len(set(names)) == len(names)
    assert not set(names) & set(FILE_FORMATS)
    assert format_name("application/x-other") == "application/x-other"


def test_repaired_letters_are_told() -> None:
    repairs = tuple((f"Ã{number}", f"é{number}") for number in range(9))
    for about, expected in (
        (About(repairs=repairs, repaired=True), "yes"),
        (About(repairs=repairs[:2]), "no, though some seem to be wrong: “Ã0” for “é0”, “Ã1” for “é1”"),
        (About(), "no"),
    ):
        assert dict(measured(Source(about=about), None, None))["Letters repaired"] == expected
    long = dict(measured(Source(about=About(repairs=repairs)), None, None))["Letters repaired"]
    assert "é4" in long
    assert "é5" not in long


def test_no_value_disturbs_a_line() -> None:
    hostile = "a\nb\x1b[31m\u202etxt.exe\ud800{name}%n"
    about = About(title=hostile, author=hostile, date=hostile, more=((hostile, hostile),))
    for label, value in lines(Source(hostile, hostile, hostile, about), Path(f"/tmp/{hostile}/b"), CHANGED)[:2]:
        assert label.isprintable()
        assert value.isprintable()
    for label, value in stated(Source(about=about)):
        assert label.isprintable()
        assert value.isprintable()
    assert stated(Source(about=about))[0][1] == "a b [31m\ufffdtxt.exe\ufffd{name}%n"


def test_a_folder_with_bytes_that_are_no_text_can_be_shown() -> None:
    assert dict(measured(SOURCE, Path("/tmp/caf\udce9/a.txt"), None))["Folder"] == "/tmp/caf\ufffd"
