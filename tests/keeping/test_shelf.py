"""Which log belongs to which report, however its file is called and wherever it lies."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

import pytest

from viewer.keeping import files, lines, shelf
from viewer.keeping.log import Log, MemoryLog
from viewer.keeping.saying import KeepingError
from viewer.keeping.shelf import Shelf, normalised_hash

TEXT, EDITED, OTHER = (normalised_hash(text) for text in ("Ann spoke.", "Ann Lee spoke.", "It rained."))
BYTES, EDITED_BYTES, OTHER_BYTES = (hashlib.sha256(data).hexdigest() for data in (b"a", b"b", b"c"))
PLACE, ELSEWHERE = Path("/reports/ann.txt"), Path("/old/ann.txt")


@pytest.fixture
def folder() -> Path:
    return shelf.default_folder()


def kept(folder: Path, name: str, *asked: str | Path | None) -> None:
    """Keep a record for a report, as a window does."""
    text, file, path = asked
    assert isinstance(text, str)
    assert not isinstance(file, Path)
    assert not isinstance(path, str)
    found = Shelf(folder).find(text, file, path)
    one = Shelf(folder)
    log = one.find(text, file, path).log
    assert found.how == one.find(text, file, path).how
    one.remember(log, text, file, path)
    log.append({"id": name})


def ids(folder: Path, text: str, file: str | None = None, path: Path | None = None) -> tuple[str, list[str]]:
    found = Shelf(folder).find(text, file, path)
    return found.how, [record["id"] for record in found.log.records]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ann  spoke.\r\n\tThen", " Ann spoke. Then\n", True),
        ("Zoe\N{COMBINING DIAERESIS}", "Zo\N{LATIN SMALL LETTER E WITH DIAERESIS}", True),
        ("Ann\N{NO-BREAK SPACE}spoke", "Ann spoke", True),
        ("\ud800", "\ud801", False),
        ("Ann spoke", "ann spoke", False),
        ("Ann spoke", "Annspoke", False),
    ],
)
def test_a_report_is_known_by_its_words(one: str, other: str, same: bool) -> None:
    assert (normalised_hash(one) == normalised_hash(other)) is same


def test_nothing_is_made_by_looking(folder: Path) -> None:
    one = Shelf(folder)
    found = one.find(TEXT, BYTES, PLACE)
    assert (found.how, found.log.records) == ("new", [])
    one.remember(found.log, TEXT, BYTES, PLACE)
    assert not folder.exists()
    assert shelf.count(folder) == 0


def test_a_report_is_found_again(folder: Path) -> None:
    kept(folder, "a", TEXT, BYTES, PLACE)
    assert ids(folder, TEXT) == ("text", ["a"])
    assert ids(folder, TEXT, OTHER_BYTES, ELSEWHERE) == ("text", ["a"])  # moved, and written in another encoding
    assert ids(folder, OTHER, BYTES, ELSEWHERE) == ("file", ["a"])  # read in another way
    assert ids(folder, EDITED, EDITED_BYTES, PLACE) == ("path", ["a"])
    assert ids(folder, OTHER, OTHER_BYTES, ELSEWHERE) == ("new", [])
    assert shelf.count(folder) == 1


def test_an_edited_and_then_moved_report_is_found_again(folder: Path) -> None:
    kept(folder, "a", TEXT, BYTES, PLACE)
    one = Shelf(folder)
    one.remember(one.find(EDITED, EDITED_BYTES, PLACE).log, EDITED, EDITED_BYTES, PLACE)
    assert ids(folder, EDITED) == ("text", ["a"])
    assert ids(folder, OTHER, EDITED_BYTES, ELSEWHERE) == ("file", ["a"])
    assert ids(folder, TEXT) == ("text", ["a"])


def test_another_report_in_the_same_place_begins_its_own(folder: Path) -> None:
    kept(folder, "a", TEXT, BYTES, PLACE)
    one = Shelf(folder)
    assert one.find(OTHER, OTHER_BYTES, PLACE).how == "path"
    found = one.begin(OTHER)
    one.remember(found.log, OTHER, OTHER_BYTES, PLACE)
    assert ids(folder, OTHER) == ("new", [])
    found.log.append({"id": "b"})
    assert ids(folder, OTHER) == ("text", ["b"])
    assert ids(folder, EDITED, None, PLACE) == ("path", ["b"])
    assert ids(folder, TEXT) == ("text", ["a"])
    assert ids(folder, EDITED, BYTES, PLACE) == ("file", ["a"])
    assert shelf.count(folder) == 2


def test_who_thought_it_was_another_and_begins_anew_is_believed(folder: Path) -> None:
    kept(folder, "a", TEXT, BYTES, PLACE)
    one = Shelf(folder)
    one.remember(one.find(EDITED, None, PLACE).log, EDITED, None, PLACE)
    one.begin(EDITED).log.append({"id": "b"})
    one.find(TEXT).log.append({"id": "c"})
    assert ids(folder, EDITED) == ("text", ["b"])
    assert ids(folder, TEXT) == ("text", ["a", "c"])


def test_windows_that_begin_at_once_begin_the_same(folder: Path) -> None:
    logs: list[MemoryLog] = []
    for place in (PLACE, ELSEWHERE):
        one = Shelf(folder)
        logs.append(one.find(TEXT, BYTES, place).log)
        one.remember(logs[-1], TEXT, BYTES, place)
    logs[0].append({"id": "a"})
    logs[1].append({"id": "b"})
    assert ids(folder, TEXT) == ("text", ["a", "b"])
    assert ids(folder, OTHER, None, ELSEWHERE) == ids(folder, OTHER, None, PLACE) == ("path", ["a", "b"])


def test_all_is_for_the_user_alone(folder: Path) -> None:
    before = os.umask(0)
    try:
        kept(folder, "a", TEXT, BYTES, PLACE)
    finally:
        os.umask(before)
    for path in (folder.parent, *folder.parent.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)
        assert "ann" not in path.name


@pytest.mark.parametrize("damage", [b"", b"../../x", b"0" * 64, b"\xff" * 80, b"x" * 5000, None], ids=range(6))
def test_marks_that_are_damaged_are_none_and_are_mended(folder: Path, damage: bytes | None) -> None:
    kept(folder, "a", TEXT, BYTES, PLACE)
    one = Shelf(folder)
    one.remember(one.find(EDITED, None, PLACE).log, EDITED)
    marks = [path for path in folder.glob("by-*/*") if path.is_file()]
    assert len(marks) == 3
    for mark in marks:
        mark.unlink()
        if damage is None:
            mark.mkdir()
        else:
            mark.write_bytes(damage)
    assert ids(folder, EDITED, BYTES, PLACE) == ("new", [])
    assert ids(folder, TEXT, BYTES, PLACE) == ("text", ["a"])
    if damage is not None:
        one = Shelf(folder)
        one.remember(one.find(TEXT).log, TEXT, BYTES, PLACE)
        assert ids(folder, EDITED, BYTES, PLACE) == ("file", ["a"])


def test_what_cannot_be_marked_by_its_text_is_not_kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(folder, "a", TEXT, BYTES, PLACE)
    one = Shelf(folder)
    log = one.find(EDITED, None, PLACE).log

    def put(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(files, "put", put)
    one.remember(log, EDITED, None, PLACE)
    with pytest.raises(KeepingError, match="the disk is full"):
        log.append({"id": "b"})
    assert ids(folder, TEXT) == ("text", ["a"])


def test_that_a_path_cannot_be_marked_costs_nothing(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "by-path").write_text("")
    (folder / "by-file").symlink_to("nowhere")
    kept(folder, "a", TEXT, BYTES, PLACE)
    assert ids(folder, TEXT) == ("text", ["a"])


def test_only_what_is_missing_is_marked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(folder, "a", TEXT, BYTES, PLACE)
    put: list[Path] = []
    monkeypatch.setattr(files, "put", lambda path, _: put.append(path))
    kept(folder, "b", TEXT, BYTES, PLACE)
    assert put == []
    kept(folder, "c", TEXT, BYTES, ELSEWHERE)
    assert {path.parent.name for path in put} == {"by-path"}


def test_a_log_of_a_newer_version_is_found_and_left(folder: Path) -> None:
    kept(folder, "a", TEXT, BYTES, PLACE)
    (path,) = folder.glob("*.jsonl")
    path.write_bytes(path.read_bytes().replace(b'"version": 1', b'"version": 9'))
    before = path.read_bytes()
    for read_only in (False, True):
        found = Shelf(folder, read_only=read_only).find(TEXT)
        assert found.how == "text"
        assert found.log.refusal == "These corrections were made by a newer version of the application."
    with pytest.raises(KeepingError, match="newer version"):
        kept(folder, "b", TEXT, BYTES, PLACE)
    assert path.read_bytes() == before


def test_a_private_window_knows_what_was_kept_and_keeps_nothing(folder: Path) -> None:
    kept(folder, "a", TEXT, BYTES, PLACE)
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    one = Shelf(folder, read_only=True)
    for text, expected in ((TEXT, ["a", "b"]), (OTHER, ["b"])):
        log = one.find(text, BYTES if text == TEXT else None, ELSEWHERE).log
        one.remember(log, text, BYTES, ELSEWHERE)
        log.append({"id": "b"})
        assert [record["id"] for record in log.records] == expected
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before


@pytest.mark.parametrize("place", ["/dev/null/event-report-viewer/corrections", "{tmp}/file"])
def test_a_folder_that_cannot_be_used_holds_nothing(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("")
    folder = Path(place.format(tmp=tmp_path))
    assert ids(folder, TEXT, BYTES, PLACE) == ("new", [])
    with pytest.raises(KeepingError, match="there is no folder of yours to keep them in"):
        kept(folder, "a", TEXT, BYTES, PLACE)
    assert shelf.count(folder) == 0
    assert shelf.clear(folder) == []


def test_what_is_no_hash_is_a_fault_of_ours(folder: Path) -> None:
    one = Shelf(folder)
    for wrong in ("", "../x", "A" * 64):
        with pytest.raises(ValueError, match="SHA-256"):
            one.find(wrong)
    with pytest.raises(ValueError, match="SHA-256"):
        one.find(TEXT, "x")
    with pytest.raises(ValueError, match="SHA-256"):
        one.remember(one.find(TEXT).log, TEXT, "../x")


def test_all_is_cleared_but_what_is_not_ours(folder: Path) -> None:
    kept(folder, "a", TEXT, BYTES, PLACE)
    kept(folder, "b", OTHER, OTHER_BYTES, ELSEWHERE)
    (folder / "by-path" / f"{TEXT}.0123456789abcdef.part").write_text("")
    (folder / "notes.txt").write_text("")
    log = Shelf(folder).find(TEXT).log
    assert shelf.clear(folder) == []
    assert [path.name for path in folder.rglob("*") if path.is_file()] == ["notes.txt"]
    assert shelf.count(folder) == 0
    assert ids(folder, TEXT, BYTES, PLACE) == ("new", [])
    log.append({"id": "c"})
    assert ids(folder, TEXT) == ("text", ["c"])


def test_what_is_remembered_of_a_log_that_was_cleared_is_remembered_again(folder: Path) -> None:
    kept(folder, "a", TEXT, BYTES, PLACE)
    one = Shelf(folder)
    log = one.find(EDITED, EDITED_BYTES, PLACE).log
    one.remember(log, EDITED, EDITED_BYTES, PLACE)
    shelf.clear(folder)
    log.append({"id": "b"})
    assert ids(folder, EDITED) == ("text", ["b"])
    assert isinstance(log, Log)


def test_what_cannot_be_removed_is_told(folder: Path) -> None:
    kept(folder, "a", TEXT, BYTES, PLACE)
    stays = folder / f"{OTHER}.jsonl"
    stays.mkdir()
    (error,) = shelf.clear(folder)
    assert Path(str(error.filename)) == stays
    assert [path for path in folder.rglob("*") if path.is_file()] == []


def test_links_to_other_folders_are_not_followed(folder: Path, tmp_path: Path) -> None:
    kept(folder, "a", TEXT, None, None)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / TEXT).write_text("")
    (folder / "by-path").symlink_to(elsewhere)
    assert shelf.clear(folder) == []
    assert (elsewhere / TEXT).exists()


def test_the_digest_of_a_log_is_that_of_its_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert Shelf(folder).digest(TEXT) == ""
    kept(folder, "1", TEXT, BYTES, PLACE)
    path = folder / f"{TEXT}.jsonl"
    whole = hashlib.sha256(path.read_bytes()).hexdigest()
    assert Shelf(folder).digest(TEXT) == Shelf(folder).digest(OTHER, BYTES) == whole
    assert Shelf(folder).digest(EDITED, EDITED_BYTES, PLACE) == whole
    assert Shelf(folder).digest(OTHER, OTHER_BYTES, ELSEWHERE) == ""
    monkeypatch.setattr(lines, "MOST_BYTES", 10)
    assert Shelf(folder).digest(TEXT) == ""
    path.unlink()
    path.mkdir()
    assert Shelf(folder).digest(TEXT) == ""
