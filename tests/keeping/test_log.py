"""A log of one report in a file: what is added, what others add, what cannot be kept."""

from __future__ import annotations

import errno
import fcntl
import hashlib
import os
import stat
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from viewer.keeping import files, lines
from viewer.keeping.lines import HEADER, Record
from viewer.keeping.log import Log, MemoryLog
from viewer.keeping.saying import KeepingError

KEPT = "Corrections cannot be kept: {}. They hold until this window is closed."
NO_FILE = KEPT.format("something else stands in the place of their file")
FULL = KEPT.format("the disk is full")


def records(*names: str) -> list[Record]:
    return [{"id": name} for name in names]


def ids(found: Sequence[Record]) -> list[str]:
    return [record["id"] for record in found]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "corrections" / "log.jsonl"


def test_nothing_is_made_before_there_is_something_to_keep(path: Path) -> None:
    log = Log(path)
    log.append()
    assert (log.records, log.fresh(), log.refusal, log.damaged) == ([], [], "", 0)
    assert not path.parent.parent.exists()


@pytest.mark.parametrize("umask", [0o000, 0o377], ids=oct)
def test_what_is_added_is_in_the_file_for_the_user_alone(path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        Log(path).append(*records("a", "b"))
    finally:
        os.umask(before)
    assert path.read_bytes() == HEADER + b'{"id":"a"}\n{"id":"b"}\n'
    modes = [stat.S_IMODE(one.stat().st_mode) for one in (path.parent.parent, path.parent, path)]
    assert modes == [0o700, 0o700, 0o600]
    assert ids(Log(path).records) == ["a", "b"]


def test_of_records_with_one_id_the_first_holds(path: Path) -> None:
    log = Log(path)
    log.append({"id": "a", "n": 1}, {"id": "b"}, {"id": "a", "n": 2})
    log.append({"id": "a", "n": 3}, {"id": "c"})
    with path.open("ab") as file:
        file.write(b'{"id": "b", "n": 4}\n')
    assert Log(path).records == log.records == [{"id": "a", "n": 1}, {"id": "b"}, {"id": "c"}]
    assert path.read_bytes().count(b"\n") == 5


def test_what_is_no_record_is_a_fault_of_ours(path: Path) -> None:
    for log in (Log(path), MemoryLog()):
        with pytest.raises(ValueError, match="JSON"):
            log.append({"id": "a"}, {"no": "id"})
        assert log.records == []
    assert not path.exists()


def test_others_are_heard_once_and_in_order(path: Path) -> None:
    one, other = Log(path), Log(path)
    one.append(*records("a"))
    assert ids(other.fresh()) == ["a"]
    other.append(*records("b"))
    other.append(*records("c"))
    one.append(*records("d"))
    assert ids(one.fresh()) == ["b", "c"]
    assert ids(other.fresh()) == ["d"]
    assert ids(one.records) == ids(other.records) == ids(Log(path).records) == ["a", "b", "c", "d"]
    assert (one.fresh(), other.fresh(), Log(path).fresh()) == ([], [], [])


def test_only_what_is_new_is_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = Log(path), Log(path)
    one.append({"id": "long", "words": "x" * 10_000})
    other.fresh()
    read: list[int] = []
    real = files.read_from

    def read_from(handle: int, start: int, end: int) -> bytes:
        read.append(end - start)
        return real(handle, start, end)

    monkeypatch.setattr(files, "read_from", read_from)
    one.append(*records("b"))
    assert ids(other.fresh()) == ["b"]
    assert other.fresh() == []
    assert sum(read) < 1000


def test_what_another_is_writing_is_waited_for(path: Path) -> None:
    log = Log(path)
    log.append(*records("a"))
    with path.open("ab", buffering=0) as file:
        file.write(b'{"id": ')
        assert log.fresh() == []
        file.write(b'"b"}\n')
        assert ids(log.fresh()) == ["b"]


def test_a_torn_line_stays_a_line_of_its_own(path: Path) -> None:
    log, other = Log(path), Log(path)
    log.append(*records("a"))
    with path.open("ab") as file:
        file.write(b'{"id": "torn')
    assert Log(path).damaged == 0
    log.append(*records("b"))
    assert path.read_bytes() == HEADER + b'{"id":"a"}\n{"id": "torn\n{"id":"b"}\n'
    assert ids(other.fresh()) == ["a", "b"]
    assert (log.damaged, other.damaged, Log(path).damaged) == (1, 1, 1)


def test_damaged_lines_are_passed_over_and_counted(path: Path) -> None:
    Log(path).append(*records("a", "b", "c"))
    path.write_bytes(path.read_bytes().replace(b'{"id":"b"}', b'\xff"id":"b"}'))
    log = Log(path)
    assert (ids(log.records), log.damaged, log.refusal) == (["a", "c"], 1, "")
    log.append(*records("d"))
    assert ids(Log(path).records) == ["a", "c", "d"]


def test_nothing_but_nuls_after_a_power_cut_is_a_new_file(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(bytes(4096))
    log = Log(path)
    assert log.refusal == ""
    log.append(*records("a"))
    assert path.read_bytes() == HEADER + b'{"id":"a"}\n'
    with path.open("ab") as file:
        file.write(bytes(100))
    Log(path).append(*records("b"))
    assert ids(Log(path).records) == ["a", "b"]


@pytest.mark.parametrize(
    ("data", "refusal", "reason"),
    [
        (b"A letter to Ann.", "This is not a file of corrections.", "something else stands in the place of their file"),
        (
            HEADER.replace(b"1", b"2") + b'{"id": "a"}\n',
            "These corrections were made by a newer version of the application.",
            "those of this report were made by a newer version of the application",
        ),
        (HEADER + b'{"id": "a"}\n' * 50, "This file of corrections is too large.", "their file would be too large"),
    ],
)
def test_what_is_refused_is_never_touched(
    path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes, refusal: str, reason: str
) -> None:
    monkeypatch.setattr(lines, "MOST_BYTES", 500)
    path.parent.mkdir(parents=True)
    path.write_bytes(data)
    log = Log(path)
    assert (log.records, log.refusal) == ([], refusal)
    with pytest.raises(KeepingError, match=KEPT.format(reason)):
        log.append(*records("b"))
    assert (log.fresh(), log.records, log.refusal) == ([], [], refusal)
    assert path.read_bytes() == data
    path.unlink()
    assert (log.fresh(), log.refusal) == ([], "")


def test_a_file_grows_only_so_far(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = Log(path)
    log.append(*records("a"))
    before = path.read_bytes()
    monkeypatch.setattr(lines, "MOST_BYTES", len(before) + 12)
    with pytest.raises(KeepingError, match="too large"):
        log.append(*records("b", "c"))
    assert path.read_bytes() == before
    log.append(*records("b"))
    assert ids(Log(path).records) == ["a", "b"]


def a_link(path: Path) -> None:
    elsewhere = path.with_name("elsewhere")
    elsewhere.write_bytes(HEADER)
    path.symlink_to(elsewhere)


@pytest.mark.parametrize("put", [os.mkfifo, os.mkdir, a_link])
def test_what_is_no_file_is_refused(path: Path, put: Callable[[Path], None]) -> None:
    path.parent.mkdir(parents=True)
    put(path)
    log = Log(path)
    assert log.refusal == "This is not a file of corrections."
    with pytest.raises(KeepingError, match=NO_FILE):
        log.append(*records("a"))
    assert not path.is_symlink() or path.read_bytes() == HEADER


@pytest.mark.parametrize("place", ["/dev/null/corrections", "{tmp}/file", "{tmp}/circle", "{tmp}/away"])
def test_where_no_folder_can_be_nothing_is_found_and_nothing_kept(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "circle").symlink_to("circle")
    (tmp_path / "away").symlink_to("nowhere")
    log = Log(Path(place.format(tmp=tmp_path)) / "log.jsonl")
    assert log.records == []
    with pytest.raises(KeepingError, match="Corrections cannot be kept"):
        log.append(*records("a"))
    assert log.records == []


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EDQUOT, "the disk quota is used up"),
        (errno.EIO, "the disk reports a fault"),
        (errno.EFBIG, "their file would be too large"),
        (errno.EROFS, "their place can only be read"),
        (errno.EACCES, "there is no permission to write there"),
        (errno.ENOENT, "there is no folder of yours to keep them in"),
        (errno.EBUSY, os.strerror(errno.EBUSY)),
    ],
)
@pytest.mark.parametrize("call", ["open", "write", "fsync"])
def test_why_it_is_not_kept_is_said_and_the_file_is_as_before(
    path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, reason: str
) -> None:
    log = Log(path)
    log.append(*records("a"))
    before = path.read_bytes()

    def fail(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(os, call, fail)
        with pytest.raises(KeepingError) as error:
            log.append(*records("b"))
    if (call, number) != ("open", errno.ENOENT):
        assert str(error.value) == KEPT.format(reason)
    assert path.read_bytes() == before
    assert ids(log.records) == ["a"]
    log.append(*records("b", "c"))
    assert ids(log.records) == ids(Log(path).records) == ["a", "b", "c"]


def test_half_a_write_is_taken_back(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = Log(path)
    log.append(*records("a"))
    before = path.read_bytes()
    real, calls = os.write, 0

    def write(handle: int, data: bytes) -> int:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(handle, bytes(data)[:7])

    monkeypatch.setattr(os, "write", write)
    with pytest.raises(KeepingError, match=FULL):
        log.append(*records("b"))
    assert path.read_bytes() == before


def test_half_a_write_that_cannot_be_taken_back_is_passed_over(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = Log(path)
    log.append(*records("a"))
    real, calls = os.write, 0

    def write(handle: int, data: bytes) -> int:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(handle, bytes(data)[:7])

    def truncate(*_: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", write)
        patch.setattr(os, "ftruncate", truncate)
        with pytest.raises(KeepingError, match=FULL):
            log.append(*records("b"))
    log.append(*records("b"))
    assert ids(log.records) == ids(Log(path).records) == ["a", "b"]


def test_what_was_written_but_not_synced_is_synced_before_it_counts_as_kept(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = Log(path)
    log.append(*records("a"))
    handles: list[int] = []

    def fail(handle: int, *_: object) -> None:
        handles.append(handle)
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        patch.setattr(os, "ftruncate", fail)
        for _ in range(2):
            with pytest.raises(KeepingError, match="the disk reports a fault"):
                log.append(*records("b"))
    assert len(handles) == 4
    log.append(*records("b"))
    assert ids(Log(path).records) == ["a", "b"]


def test_order_for_a_power_cut(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The records are on the disk, and then the names of the file and of each new folder."""
    synced: list[str] = []
    real = os.fsync

    def fsync(handle: int) -> None:
        synced.append(os.readlink(f"/proc/self/fd/{handle}"))  # noqa: PTH115
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    log = Log(path)
    log.append(*records("a"))
    folders = [path.parent.parent, path.parent.parent.parent]
    assert synced == [*map(str, folders), str(path), str(path.parent)]
    synced.clear()
    log.append(*records("b"))
    assert synced == [str(path)]


def test_who_keeps_hold_of_the_file_is_not_waited_for_forever(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "PATIENCE", 0.05)
    monkeypatch.setattr(files, "_BRIEFLY", 0.05)
    log = Log(path)
    log.append(*records("a"))
    with path.open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(KeepingError, match="another window is keeping some and does not end"):
            log.append(*records("b"))
        file.write(b'{"id":"c"}\n')
        file.flush()
        assert ids(log.fresh()) == ["c"]
    log.append(*records("b"))
    assert ids(Log(path).records) == ["a", "c", "b"]


def test_a_file_system_may_know_no_locks(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def flock(*_: object) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(fcntl, "flock", flock)
    log = Log(path)
    log.append(*records("a"))
    assert ids(Log(path).records) == ["a"]


def test_a_file_that_was_removed_is_begun_anew(path: Path) -> None:
    log, other = Log(path), Log(path)
    log.append(*records("a"))
    other.fresh()
    path.unlink()
    assert other.fresh() == []
    other.append(*records("b"))
    assert path.read_bytes() == HEADER + b'{"id":"b"}\n'
    assert ids(log.fresh()) == ["b"]
    assert ids(log.records) == ["a", "b"]


def test_a_file_that_is_removed_while_it_is_waited_for_is_not_written_to(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = Log(path)
    log.append(*records("a"))
    real = fcntl.flock

    def flock(handle: int, kind: int) -> None:
        monkeypatch.setattr(fcntl, "flock", real)
        path.unlink()
        real(handle, kind)

    monkeypatch.setattr(fcntl, "flock", flock)
    log.append(*records("b"))
    assert path.read_bytes() == HEADER + b'{"id":"b"}\n'


def test_a_log_in_memory_is_one_like_the_others(tmp_path: Path) -> None:
    log = MemoryLog(records("a", "a"), "why")
    log.append({"id": "a", "n": 1}, {"id": "b", "pair": (1, 2)})
    assert log.records == [{"id": "a"}, {"id": "b", "pair": [1, 2]}]
    assert (log.fresh(), log.damaged, log.refusal) == ((), 0, "why")
    assert list(tmp_path.iterdir()) == []


def test_a_log_knows_how_much_of_its_file_it_knows(path: Path) -> None:
    log = Log(path)
    assert log.extent is None
    log.append(*records("a"))
    extent = log.extent
    assert extent is not None
    assert extent == (path, path.stat().st_size)
    assert extent.digest() == hashlib.sha256(path.read_bytes()).hexdigest()
    Log(path).append(*records("b"))
    assert extent.digest() == ""
    assert log.extent == extent
    log.append(*records("c"))
    assert log.extent is None  # nobody has taken what the other one has added
    assert ids(log.fresh()) == ["b"]
    assert log.extent is not None
    path.unlink()
    assert log.extent.digest() == ""


@pytest.mark.parametrize("added", [b"no record\n", b'{"id": "torn'])
def test_of_a_damaged_log_not_all_is_known(path: Path, added: bytes) -> None:
    Log(path).append(*records("a"))
    with path.open("ab") as file:
        file.write(added)
    extent = Log(path).extent
    assert extent is None or extent.digest() == ""


def test_of_a_log_in_memory_there_is_no_file() -> None:
    log = MemoryLog(records("a"))
    log.append(*records("b"))
    assert log.extent is None
