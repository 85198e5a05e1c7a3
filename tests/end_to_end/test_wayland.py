"""The packaged application on Wayland: a compositor that draws nowhere, and a reader of what the window shows."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.screen import PATH, Screen, wait_for
from viewer import resources

pytestmark = [pytest.mark.end_to_end, pytest.mark.package]

SOCKET = "wayland-test"


@pytest.fixture
def runtime_folder(tmp_path: Path) -> Iterator[Path]:
    """The folder with the socket of a compositor."""
    folder = tmp_path / "runtime"
    folder.mkdir(mode=0o700)
    command = ["weston", "--backend=headless", f"--socket={SOCKET}", "--idle-time=0", "--no-config"]
    environment = {"PATH": PATH, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(folder)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as compositor:
        wait_for("the compositor", (folder / SOCKET).exists)
        yield folder
        compositor.terminate()


def test_it_shows_the_sample(packaged: Path, screen: Screen, runtime_folder: Path) -> None:
    where = (f"WAYLAND_DISPLAY={SOCKET}", f"XDG_RUNTIME_DIR={runtime_folder}")
    application = screen.start("env", "-u", "DISPLAY", *where, packaged)
    text = screen.seen(application, "Report text", role="text")
    assert text.text is not None
    assert text.text.split() == resources.sample().read_text(encoding="utf-8-sig").split()
    screen.seen(application, "1[.] ", role="list item")
    libraries = Path(f"/proc/{application.pid}/maps").read_text(encoding="utf-8")
    assert "libqwayland" in libraries
    assert "libqxcb" not in libraries
    assert screen.windows(r".+ — Event Report Viewer") == []
