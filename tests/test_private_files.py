"""What the application keeps is for the user alone, whatever the umask and whatever was there before."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import platformdirs
import pytest

from viewer import private_files

NOBODY = 65534


@pytest.fixture(params=[0o000, 0o022, 0o077, 0o377], ids=oct)
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


def opened_up(folder: Path) -> Path:
    """A folder that everybody may look into, with such a file in it."""
    folder.mkdir()
    file = folder / "file"
    file.write_text("mine")
    file.chmod(0o644)
    folder.chmod(0o755)
    return file


@pytest.mark.usefixtures("umask")
def test_new_folders_and_files_are_the_users_alone(tmp_path: Path) -> None:
    file = tmp_path / "above" / "folder" / "file"
    private_files.prepare(file)
    assert [mode(path) for path in (file.parent.parent, file.parent, file)] == [0o700, 0o700, 0o600]
    assert file.read_bytes() == b""


def test_what_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    file = opened_up(tmp_path / "folder")
    private_files.make_folder(file.parent)
    assert (mode(file.parent), mode(file), file.read_text()) == (0o700, 0o600, "mine")


def test_a_file_that_others_could_read_is_closed_where_its_folder_was(tmp_path: Path) -> None:
    file = opened_up(tmp_path / "folder")
    file.parent.chmod(0o700)
    private_files.prepare(file)
    assert (mode(file), file.read_text()) == (0o600, "mine")


def test_what_the_user_forbids_to_all_stays_forbidden(tmp_path: Path) -> None:
    file = opened_up(tmp_path / "folder")
    file.chmod(0o444)
    file.parent.chmod(0o555)
    private_files.make_folder(file.parent)
    assert (mode(file.parent), mode(file)) == (0o500, 0o400)


def test_links_are_left_alone(tmp_path: Path) -> None:
    file = opened_up(tmp_path / "elsewhere")
    folder = tmp_path / "folder"
    folder.symlink_to(file.parent)
    private_files.prepare(folder / "file")
    private_files.prepare(folder / "new")
    assert (mode(file.parent), mode(file), list(file.parent.iterdir())) == (0o755, 0o644, [file])

    own = tmp_path / "own" / "file"
    own.parent.mkdir(mode=0o700)
    own.symlink_to(file)
    private_files.prepare(own)
    assert mode(file) == 0o644
    own.unlink()
    own.hardlink_to(file)
    private_files.prepare(own)
    assert mode(file) == 0o644


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder to somebody else")
def test_what_is_another_users_is_left_alone(tmp_path: Path) -> None:
    file = opened_up(tmp_path / "folder")
    for path in (file.parent, file):
        os.chown(path, NOBODY, NOBODY)
    private_files.prepare(file)
    private_files.prepare(file.with_name("new"))
    assert (mode(file.parent), mode(file), list(file.parent.iterdir())) == (0o755, 0o644, [file])


@pytest.mark.parametrize("place", ["file/folder/settings", "circle/settings", "x" * 300 + "/settings"])
def test_where_nothing_can_be_kept_nothing_is_raised(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    private_files.prepare(tmp_path / place)


def test_what_cannot_be_removed_is_told(tmp_path: Path) -> None:
    there, folder, gone = tmp_path / "there", tmp_path / "folder", tmp_path / "gone"
    there.write_text("")
    folder.mkdir()
    (error,) = private_files.remove([there, folder, gone])
    assert (error.filename, there.exists()) == (str(folder) if isinstance(error.filename, str) else folder, False)


@pytest.mark.parametrize("home", ["", "/somewhere/state"])
def test_the_state_folder_is_that_of_the_system(monkeypatch: pytest.MonkeyPatch, home: str) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", home)
    usual = platformdirs.user_state_path("event-report-viewer", appauthor=False)
    assert private_files.state_folder(os.environ) == usual


@pytest.mark.parametrize("home", ["", "/somewhere/share"])
def test_the_data_folder_is_that_of_the_system(monkeypatch: pytest.MonkeyPatch, home: str) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", home)
    usual = platformdirs.user_data_path("event-report-viewer", appauthor=False)
    assert private_files.data_folder(os.environ) == usual


def test_a_relative_folder_of_the_system_is_none() -> None:
    assert private_files.settings_file({"XDG_CONFIG_HOME": "here"}).parent.parent == Path.home() / ".config"
