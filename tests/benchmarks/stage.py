"""A screen on which programs are started in turn, and which is watched from outside.

The server keeps its pixels in a file that is read here as memory, so that looking at them asks nothing of it. The
window manager gives every window the whole screen, so that all have the same pixels to paint. The session bus starts
no services: what a desktop offers on it is missing for all alike, and nothing waits for it to come up.
"""

from __future__ import annotations

import mmap
import os
import re
import shutil
import signal
import struct
import subprocess
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.first_text import Brightness

PROGRAMS = ("Xvfb", "openbox", "xdotool", "xev", "dbus-daemon")
"""What a stage is made of."""

_WIDTH, _HEIGHT = 1400, 900
_EACH = 5
"""Of so many rows of pixels one is looked at. Those of letters are more than that."""
_LARGE = 150
"""Width and height in pixels from which on a window is no helper of another one."""
_LEAVE = 3.0
"""Seconds that a program has to close its window."""
_WINDOWS = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
  <applications>
    <application class="*" type="normal"><decor>no</decor><maximized>yes</maximized></application>
  </applications>
</openbox_config>
"""
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""
_EVENT = re.compile(
    r"(Map|Create|Configure)Notify event.*\n[^\n]*, window (0x[0-9a-f]+),(?:.* width (\d+), height (\d+))?.*\n"
)


def missing() -> list[str]:
    """The programs a stage is made of that are not installed."""
    return [name for name in PROGRAMS if not shutil.which(name)]


class Windows:
    """Hears of the windows that appear."""

    def __init__(self, told: int) -> None:
        """``told`` is where ``xev`` writes to."""
        os.set_blocking(told, False)
        self._told = told
        self._text = ""
        self._sizes: dict[str, tuple[int, int]] = {}

    def appeared(self) -> bool:
        """Whether a window of some size was mapped since this was last asked."""
        try:
            self._text += os.read(self._told, 1 << 16).decode()
        except BlockingIOError:
            return False
        end = 0
        found = False
        for event in _EVENT.finditer(self._text):
            end = event.end()
            kind, window, width, height = event.groups()
            if kind == "Map":
                found = found or min(self._sizes.get(window, (0, 0))) >= _LARGE
            elif width:
                self._sizes[window] = int(width), int(height)
        self._text = self._text[end:]
        return found


@dataclass(frozen=True)
class Stage:
    """The screen and what a program needs to be shown on it."""

    environment: Mapping[str, str]
    windows: Windows
    pixels: NDArray[np.uint32]

    def look(self) -> NDArray[np.uint32]:
        """A copy of what the screen shows, of one row in several."""
        return self.pixels[::_EACH].copy()

    @contextmanager
    def started(self, command: Sequence[str], environment: Mapping[str, str]) -> Generator[subprocess.Popen[bytes]]:
        """A program, which is asked to close its window in the end, and is killed where it does not."""
        nowhere = subprocess.DEVNULL
        process = subprocess.Popen(
            command, env=dict(environment), stdin=nowhere, stdout=nowhere, stderr=nowhere, start_new_session=True
        )
        try:
            yield process
        finally:
            subprocess.run(["xdotool", "key", "alt+F4"], env=dict(self.environment), check=False)
            try:
                process.wait(_LEAVE)
            except subprocess.TimeoutExpired:
                process.kill()
            end_all(process)


def brightness(seen: NDArray[np.uint32]) -> Brightness:
    """How bright pixels are: how green, which is most of it."""
    return (seen >> 8 & 0xFF).astype(np.uint8)


@contextmanager
def stage(folder: Path) -> Generator[Stage]:
    """A stage, whose files are in a folder."""
    windows, bus = folder / "windows.xml", folder / "bus.conf"
    windows.write_text(_WINDOWS, encoding="utf-8")
    bus.write_text(_BUS.format(folder=folder), encoding="utf-8")
    plain = {"PATH": os.environ.get("PATH", os.defpath), "LANG": "C.UTF-8", "HOME": str(folder)}
    screen = ["-screen", "0", f"{_WIDTH}x{_HEIGHT}x24", "-fbdir", str(folder), "-nolisten", "tcp"]
    with (
        _helper(["Xvfb", "-displayfd", "1", *screen], plain) as server,
        _helper(["dbus-daemon", f"--config-file={bus}", "--nofork", "--print-address"], plain) as daemon,
    ):
        plain["DISPLAY"] = f":{_line(server)}"
        plain["DBUS_SESSION_BUS_ADDRESS"] = _line(daemon)
        plain |= {"QT_QPA_PLATFORM": "xcb", "GDK_BACKEND": "x11", "NO_AT_BRIDGE": "1"}
        with (
            _helper(["openbox", "--config-file", str(windows)], plain),
            _helper(["xev", "-root", "-event", "substructure"], plain) as events,
        ):
            time.sleep(1)  # they do not say when they are ready
            assert events.stdout
            yield Stage(plain, Windows(events.stdout.fileno()), _pixels(folder / "Xvfb_screen0"))


def _pixels(file: Path) -> NDArray[np.uint32]:
    """The pixels in the server's file: XWD, whose header tells where they begin and how long a row is."""
    with file.open("rb") as handle:
        memory = mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ)
    header, row, colours = (struct.unpack_from(">I", memory, at)[0] for at in (0, 48, 76))
    pixels = np.frombuffer(memory, dtype=np.uint32, count=row // 4 * _HEIGHT, offset=header + 12 * colours)
    return pixels.reshape(_HEIGHT, row // 4)[:, :_WIDTH]


def family(process: int) -> list[int]:
    """A process and all that it started, by their ids."""
    found = [process]
    for parent in found:
        for children in Path(f"/proc/{parent}/task").glob("*/children"):
            found += [int(child) for child in _read(children).split()]
    return found


def proportional_memory(process: int) -> float:
    """Megabytes of a process in memory; what several share is divided among them."""
    found = re.search(r"^Pss: +(\d+) kB", _read(Path(f"/proc/{process}/smaps_rollup")), re.MULTILINE)
    return int(found[1]) * 1024 / 1e6 if found else 0.0


def worked(process: int) -> float:
    """Seconds of processor time that the threads of a process have used, each until now; 0 where nobody counts."""
    counts = (_read(file).split() for file in Path(f"/proc/{process}/task").glob("*/schedstat"))
    return sum(int(count[0]) for count in counts if count) / 1e9


def _read(file: Path) -> str:
    try:
        return file.read_text()
    except OSError:  # it has ended meanwhile
        return ""


def end_all(process: subprocess.Popen[bytes]) -> None:
    """End what is left of a program that was started with a session of its own."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


@contextmanager
def _helper(command: Sequence[str], environment: Mapping[str, str]) -> Generator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        command,
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl+C ends them last
    )
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


def _line(process: subprocess.Popen[bytes]) -> str:
    assert process.stdout
    return process.stdout.readline().decode().strip()
