"""Files are written whole or not at all, and what is in the way is told in one sentence."""

from __future__ import annotations

import errno
import fcntl
import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

import viewer
from viewer.writing import WritingError, write_atomically, write_text

PART = ".event-report-viewer-{:016x}.part"
"""What a file is called while it is written."""


def refusal(path: Path, data: bytes = b"new") -> str:
    with pytest.raises(WritingError) as caught:
        write_atomically(path, data)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def test_a_file_is_made_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "summary.txt"
    write_text(path, "é\n")
    assert path.read_bytes() == "é\n".encode()
    write_text(path, "two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_a_new_file_has_the_usual_permissions_and_an_old_one_keeps_its_own(tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.touch()
    path = tmp_path / "file"
    write_atomically(path, b"1")
    assert path.stat().st_mode == usual.stat().st_mode
    path.chmod(0o640)
    write_atomically(path, b"2")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_stays_and_its_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    target = tmp_path / "folder" / "target"
    target.write_bytes(b"old")
    link = tmp_path / "link"
    link.symlink_to(target)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_link_to_no_file_yet(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to("target")
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / "target").read_bytes() == b"new"
    missing = tmp_path / "none" / "target"
    astray = tmp_path / "astray"
    astray.symlink_to(missing)
    assert refusal(astray).startswith(f"Cannot write “{missing}”: its folder does not exist.")


def test_who_has_the_old_file_open_keeps_it(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    with path.open("rb") as reader:
        fcntl.flock(reader, fcntl.LOCK_EX)
        write_atomically(path, b"new")
        assert reader.read() == b"old"
    assert path.read_bytes() == b"new"


def test_a_file_that_may_only_be_read_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    path.chmod(0o444)  # a mark that holds for root, too
    sentence = "that file may only be read. Choose another name, or allow changes to the file first."
    assert refusal(path) == f"Cannot write “{path}”: {sentence}"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_private_file_is_private_while_it_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    path.touch()
    path.chmod(0o640)
    before: list[int] = []

    def look(handle: int, mode: int) -> None:
        before.append(stat.S_IMODE(os.fstat(handle).st_mode))
        os.chmod(handle, mode)

    monkeypatch.setattr(os, "fchmod", look)
    write_atomically(path, b"new")
    assert before == [0o600]
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert refusal(tmp_path) == f"“{tmp_path}” is a folder. Give the name of a file."


def test_a_device_or_pipe_is_no_ordinary_file(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert "no ordinary file" in refusal(pipe)
    assert "no ordinary file" in refusal(Path("/dev/full"))
    read, write = os.pipe()
    try:
        assert "no ordinary file" in refusal(Path(f"/proc/self/fd/{write}"))
    finally:
        os.close(read)
        os.close(write)


def test_a_missing_folder_a_file_as_folder_and_a_bad_name(tmp_path: Path) -> None:
    assert "its folder does not exist" in refusal(tmp_path / "none" / "file")
    (tmp_path / "file").touch()
    assert "its folder does not exist" in refusal(tmp_path / "file" / "file")
    assert "the name is too long" in refusal(tmp_path / ("x" * 300))
    assert "no file name may hold" in refusal(tmp_path / "a\0b")
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    assert "circle" in refusal(circle)


def test_a_folder_without_permission(tmp_path: Path) -> None:
    """As another user where the tests run as root, who may write everywhere."""
    tmp_path.chmod(0o500)
    try:
        become_other = "import os\nif os.geteuid() == 0: os.setuid(65534)"
        assert "no permission" in told_by_another_process(tmp_path / "file", become_other)
        assert list(tmp_path.iterdir()) == []
    finally:
        tmp_path.chmod(0o700)


def test_no_room_leaves_the_old_file_and_no_remains(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    limit = "import resource as r; r.setrlimit(r.RLIMIT_FSIZE, (10_000, 10_000))"
    assert "larger than the system allows" in told_by_another_process(path, limit)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("step", ["open", "fsync", "replace"])
@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "the disk is full. Free some space or choose another folder."),
        (errno.EDQUOT, "the disk quota is used up. Free some space or choose another folder."),
        (errno.EROFS, "that place can only be read. Choose another folder."),
        (errno.EIO, "the disk reports a fault. Choose a folder on another disk."),
        (errno.EBUSY, f"{os.strerror(errno.EBUSY)}. Choose another folder or name."),
    ],
)
def test_whatever_is_refused_leaves_the_old_file_and_no_remains(
    step: str, number: int, sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def refuse(*_arguments: object, **_options: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(os, step, refuse)
        assert refusal(path) == f"Cannot write “{path}”: {sentence}"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_data_last_before_the_name_and_then_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    fsync, replace = os.fsync, os.replace

    def kept(handle: int) -> None:
        folder = stat.S_ISDIR(os.fstat(handle).st_mode)
        steps.append("folder" if folder else "file")
        fsync(handle)
        if folder:
            raise OSError(errno.EINVAL, "this file system keeps no folders")

    def renamed(old: Path, new: Path) -> None:
        steps.append("name")
        replace(old, new)

    monkeypatch.setattr(os, "fsync", kept)
    monkeypatch.setattr(os, "replace", renamed)
    write_atomically(tmp_path / "file", b"new")
    assert steps == ["file", "name", "folder"]
    assert (tmp_path / "file").read_bytes() == b"new"


def test_parts_of_killed_writers_are_removed_and_no_others(tmp_path: Path) -> None:
    path = tmp_path / "file"
    abandoned, young, alive = (tmp_path / PART.format(number) for number in range(3))
    link, folder, foreign = tmp_path / PART.format(3), tmp_path / PART.format(4), tmp_path / ".other-0.part"
    for file in (path, abandoned, young, alive, foreign):
        file.write_bytes(b"old")
    link.symlink_to(path)
    folder.mkdir()
    long_ago = time.time() - 1_000
    for file in (path, abandoned, alive, foreign, folder):
        os.utime(file, (long_ago, long_ago))
    with alive.open("rb") as writer:
        fcntl.flock(writer, fcntl.LOCK_EX)
        write_atomically(tmp_path / "another", b"new")
    assert set(tmp_path.iterdir()) == {path, tmp_path / "another", young, alive, link, folder, foreign}
    write_atomically(path, b"new")
    assert not alive.exists()


def test_a_part_is_no_ones_abandoned_one_while_it_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = os.replace

    def slowly(old: Path, new: Path) -> None:
        with old.open("rb") as other, pytest.raises(BlockingIOError):
            fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
        replace(old, new)

    monkeypatch.setattr(os, "replace", slowly)
    write_atomically(tmp_path / "file", b"new")
    assert list(tmp_path.iterdir()) == [tmp_path / "file"]


def told_by_another_process(path: Path, handicap: str) -> str:
    """What a process under that handicap says of writing 100 kB to the path."""
    code = f"""
import pathlib, sys
from viewer.writing import WritingError, write_atomically
{handicap}
try:
    write_atomically(pathlib.Path(sys.argv[1]), b"x" * 100_000)
except WritingError as error:
    print(error)
"""
    root = Path(viewer.__file__).parent.parent
    answer = subprocess.run(
        [sys.executable, "-c", code, str(path)], cwd=root, capture_output=True, encoding="utf-8", check=True
    )
    return answer.stdout
