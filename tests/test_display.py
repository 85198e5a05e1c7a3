"""Displays that let a window in, and displays that do not."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from viewer.display import platform_theme, problem

ROOT = Path(__file__).parents[1]


@contextmanager
def x_server(*options: str) -> Iterator[str]:
    """A private X server; gives the name of its display."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "320x200x24", "-nolisten", "tcp", *options],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def test_x_server_that_lets_in_and_is_gone() -> None:
    with x_server() as name:
        assert problem({"DISPLAY": name}) is None
        assert problem({"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}) is None
        assert problem({"DISPLAY": name, "WAYLAND_DISPLAY": "gone", "QT_QPA_PLATFORM": "wayland;xcb"}) is None
        assert problem({"DISPLAY": name, "QT_QPA_PLATFORM": "wayland"}) is not None
    assert f"The display “{name}” cannot be opened." in (problem({"DISPLAY": name}) or "")


def test_x_server_that_keeps_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that asks for a secret which the user does not have."""
    secret = tmp_path / "secret"
    name, data = b"MIT-MAGIC-COOKIE-1", bytes(range(16))
    fields = (b"", b"", name, data)
    secret.write_bytes(b"\xff\xff" + b"".join(len(field).to_bytes(2, "big") + field for field in fields))
    monkeypatch.setenv("XAUTHORITY", str(tmp_path / "none"))
    with x_server("-auth", str(secret)) as display:
        assert "Check that it runs and lets you in" in (problem({"DISPLAY": display}) or "")


def test_wayland(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket has to be short
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind("wayland-7")
        compositor.listen()
        assert problem({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": "."}) is None
        assert problem({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": ".", "DISPLAY": ":987"}) is None
        assert problem({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": ".", "QT_QPA_PLATFORM": "xcb"}) is not None
    assert problem({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": "."}) is not None
    assert problem({"WAYLAND_DISPLAY": "w" * 300, "XDG_RUNTIME_DIR": "."}) is not None


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600", "offscreen;xcb"])
def test_platform_without_a_display(platform: str) -> None:
    assert problem({"QT_QPA_PLATFORM": platform}) is None


def test_library_that_is_missing(tmp_path: Path) -> None:
    """What Qt would need to draw on X cannot be loaded."""
    plugins = tmp_path / "PySide6" / "Qt" / "plugins" / "platforms"
    plugins.mkdir(parents=True)
    (tmp_path / "PySide6" / "__init__.py").touch()
    (plugins / "libqxcb.so").write_text("no library")
    program = "import os\nfrom viewer.display import problem\nprint(problem(os.environ))\n"
    with x_server() as name:
        done = subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONPATH": f"{tmp_path}:{ROOT}", "DISPLAY": name, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
    assert done.stdout.startswith("A library that the window needs is missing (")
    assert "libqxcb.so" in done.stdout
    assert done.stdout.endswith("Install it, or use --json or --summary, which need none.\n")


@pytest.mark.parametrize(
    ("environment", "theme"),
    [
        ({"XDG_CURRENT_DESKTOP": "GNOME"}, "gnome"),
        ({"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, "gnome"),
        ({"XDG_CURRENT_DESKTOP": "XFCE"}, "gnome"),
        ({"XDG_CURRENT_DESKTOP": "KDE"}, None),
        ({"XDG_CURRENT_DESKTOP": "GNOME", "QT_QPA_PLATFORMTHEME": "gtk3"}, None),
        ({}, None),
    ],
)
def test_the_desktop_is_followed_without_gtk(environment: dict[str, str], theme: str | None) -> None:
    assert platform_theme(environment) == theme
