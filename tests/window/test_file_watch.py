"""A file that is shown is watched, however editors and others write it, and whatever becomes of its folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests import needs
from viewer.window import file_watch
from viewer.window.file_watch import FileWatch, stamp_of

PAUSE = 60
QUIET = 300
"""Milliseconds after which nothing more is told."""

HANGING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from viewer.window.file_watch import FileWatch
application = QCoreApplication([])
watch = FileWatch()
def begin():
    watch.watch(Path(sys.argv[1]))
    QTimer.singleShot(200, application.quit)
QTimer.singleShot(0, begin)
application.exec()
print(watch.ready)
"""


class Watched:
    """A file that is watched, and what was told of it."""

    def __init__(self, bot: QtBot, path: Path, *, pause: int = PAUSE) -> None:
        self.bot = bot
        self.watch = FileWatch(pause=pause)
        self.told: list[str] = []
        for name in ("changed", "vanished", "returned"):
            getattr(self.watch, name).connect(lambda name=name: self.told.append(name))
        self.begin(path)

    def begin(self, path: Path) -> None:
        self.watch.watch(path)
        self.bot.waitUntil(lambda: self.watch.ready)

    def tells(self, *names: str) -> bool:
        """Whether this is all that was told since it was asked last."""
        self.bot.waitUntil(lambda: len(self.told) >= len(names))
        self.bot.wait(QUIET)
        told, self.told = self.told, []
        return told == list(names)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file in a folder of a folder."""
    path = tmp_path / "all" / "of 1998" / "report.txt"
    path.parent.mkdir(parents=True)
    path.write_text("The meeting was opened by Ann Lee.")
    return path


@pytest.fixture
def watched(qtbot: QtBot, path: Path) -> Iterator[Watched]:
    """The file, watched."""
    watched = Watched(qtbot, path)
    yield watched
    watched.watch.close()


def write(path: Path) -> None:
    path.write_text("Bo Ek spoke.")


def append(path: Path) -> None:
    with path.open("a") as file:
        file.write(" Bo Ek spoke.")


def replace(path: Path) -> None:
    other = path.with_name("report.txt.new")
    other.write_text("The meeting was opened by Ann Lee.")
    other.replace(path)


def replace_keeping_a_copy(path: Path) -> None:
    path.with_name("report.txt~").hardlink_to(path)
    replace(path)


def move_away_and_write(path: Path) -> None:
    path.rename(path.with_name("report.txt~"))
    write(path)


def remove_and_write(path: Path) -> None:
    path.unlink()
    write(path)


def make_the_folder_again(path: Path) -> None:
    shutil.rmtree(path.parent)
    path.parent.mkdir()
    write(path)


def replace_the_folder(path: Path) -> None:
    other = path.parent.with_name("other")
    other.mkdir()
    write(other / path.name)
    path.parent.rename(path.parent.with_name("old"))
    other.rename(path.parent)


WAYS = [
    write,
    append,
    replace,
    replace_keeping_a_copy,
    move_away_and_write,
    remove_and_write,
    make_the_folder_again,
    replace_the_folder,
]


@pytest.mark.parametrize("change", WAYS)
def test_every_change_is_told_once_and_so_is_the_next(
    watched: Watched, path: Path, change: Callable[[Path], None]
) -> None:
    change(path)
    assert watched.tells("changed")
    append(path)
    assert watched.tells("changed")
    replace(path)
    assert watched.tells("changed")


def remove(path: Path) -> None:
    path.unlink()


def remove_the_folders(path: Path) -> None:
    shutil.rmtree(path.parent.parent)


def move_a_folder_above(path: Path) -> None:
    path.parent.parent.rename(path.parent.parent.with_name("elsewhere"))


def put_a_folder_in_its_place(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("end", [remove, remove_the_folders, move_a_folder_above, put_a_folder_in_its_place])
def test_a_file_that_vanishes_is_told_of_and_so_is_one_that_comes(
    watched: Watched, path: Path, end: Callable[[Path], None]
) -> None:
    end(path)
    assert watched.tells("vanished")
    if path.is_dir():
        path.rmdir()
    path.parent.mkdir(parents=True, exist_ok=True)
    write(path)
    assert watched.tells("changed")


def test_a_file_that_comes_back_as_it_was_has_not_changed(watched: Watched, path: Path) -> None:
    path.rename(path.with_name("other.txt"))
    assert watched.tells("vanished")
    path.with_name("other.txt").rename(path)
    assert watched.tells("returned")


def test_what_happens_beside_it_is_not_told(watched: Watched, path: Path) -> None:
    write(path.with_name("another.txt"))
    path.parent.with_name("another").mkdir()
    path.read_text()
    path.chmod(0o600)
    assert watched.tells()


def test_many_changes_in_a_row_are_one(qtbot: QtBot, path: Path) -> None:
    watched = Watched(qtbot, path, pause=1000)
    for _ in range(20):
        append(path)
        watched.bot.wait(1)
    assert watched.told == []
    assert watched.tells("changed")
    watched.watch.close()


def test_a_folder_that_is_never_left_in_peace_holds_up_nothing(watched: Watched, path: Path) -> None:
    replace(path)
    number = 0
    while not watched.told and number < 5000:
        write(path.with_name(f"{number}.txt"))
        watched.bot.wait(PAUSE // 3)
        number += 1
    assert watched.tells("changed")


@pytest.mark.parametrize("change", [write, replace])
def test_behind_a_link_the_file_itself_is_watched(
    qtbot: QtBot, path: Path, tmp_path: Path, change: Callable[[Path], None]
) -> None:
    (tmp_path / "folder").symlink_to(path.parent)
    link = tmp_path / "link.txt"
    link.symlink_to("folder/report.txt")
    watched = Watched(qtbot, link)
    change(path)
    assert watched.tells("changed")
    other = tmp_path / "other.txt"
    write(other)
    link.unlink()
    link.symlink_to(other)
    assert watched.tells("changed")
    append(other)
    assert watched.tells("changed")
    other.unlink()
    assert watched.tells("vanished")
    watched.watch.close()


def test_another_file_takes_its_place(watched: Watched, path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    write(other)
    watched.begin(other)
    append(path)
    assert watched.tells()
    append(other)
    assert watched.tells("changed")
    watched.watch.watch(None)
    append(other)
    assert watched.tells()
    assert watched.watch.path is None


def test_a_change_since_it_was_read_is_told(qtbot: QtBot, path: Path) -> None:
    watched = Watched(qtbot, path)
    since = stamp_of(path)
    watched.watch.watch(None)
    append(path)
    watched.watch.watch(path, since)
    assert watched.tells("changed")
    watched.watch.watch(path, stamp_of(path))
    assert watched.tells()
    watched.watch.close()


def test_a_change_after_the_first_look_and_before_it_is_watched_is_told(watched: Watched, path: Path) -> None:
    watched.watch.watch(path, stamp_of(path))
    time.sleep(0.2)  # it is looked at in another thread, and what is found waits for this one
    append(path)
    assert watched.tells("changed")


def test_after_a_look_that_failed_the_next_change_is_told(
    watched: Watched, path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_path: Path) -> None:
        raise RuntimeError("a fault that nobody foresaw")

    assert watched.tells()
    with monkeypatch.context() as faulty:
        faulty.setattr(file_watch, "_look_at", fail)
        append(path)
        assert watched.tells()
    assert "a fault that nobody foresaw" in capsys.readouterr().err
    append(path)
    assert watched.tells("changed")


def test_a_file_that_never_was_may_come(qtbot: QtBot, path: Path) -> None:
    watched = Watched(qtbot, path.with_name("later.txt"))
    assert watched.tells("vanished")
    write(path.with_name("later.txt"))
    assert watched.tells("changed")
    watched.watch.close()


def test_what_is_no_file_of_a_disk_is_not_watched(qtbot: QtBot, tmp_path: Path) -> None:
    with os.fdopen(os.memfd_create("report"), "wb") as memory:
        link = tmp_path / "standard input"
        link.symlink_to(f"/proc/{os.getpid()}/fd/{memory.fileno()}")
        watch = FileWatch(pause=PAUSE)
        told: list[str] = []
        watch.changed.connect(lambda: told.append("changed"))
        watch.vanished.connect(lambda: told.append("vanished"))
        for path in (link, Path(f"/proc/{os.getpid()}/fd/{memory.fileno()}"), Path("/proc/self/status")):
            watch.watch(path)
            memory.write(b"More words.")
            memory.flush()
            qtbot.wait(QUIET)
            assert not watch.ready
        link.unlink()
        qtbot.wait(QUIET)
        watch.close()
    assert not told


@pytest.mark.slow
@pytest.mark.skipif(bool(needs.tracing()), reason=needs.tracing())  # strace makes a disk that does not answer
def test_a_disk_that_does_not_answer_holds_up_nothing(path: Path, tmp_path: Path) -> None:
    calls = "inject=newfstatat,stat,lstat,statx,readlink:delay_enter=5000000"
    tracing = ["strace", "-f", "-qq", "-o", str(tmp_path / "trace"), "-P", str(path), "-e", calls]
    variables = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(
        [*tracing, sys.executable, "-c", HANGING, str(path)], capture_output=True, text=True, env=variables, timeout=120
    )
    assert done.stdout == "False\n"
    assert not [line for line in done.stderr.splitlines() if not line.startswith("strace:")]
    assert "unfinished" in (tmp_path / "trace").read_text()
