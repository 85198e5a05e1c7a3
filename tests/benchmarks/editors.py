"""Search beside an editor's: ``make benchmark-editor``. Both have the same text of 1 MB open on a virtual screen.

Somebody types a word into the find bar, letter by letter. What is told is the time, in milliseconds, from a key press
until pixels of the text's own area begin to change (the marks of the matches), and until they change no more; the
median of all key presses, the longest, and ours divided by the editor's. The editor is Debian's ``mousepad``, with
search as one types and all matches highlighted switched on, as they are here. Meanwhile ours is still looking into the
report, in another process.
"""

from __future__ import annotations

import argparse
import mmap
import os
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.benchmarks import material

_ROOT = Path(__file__).resolve().parents[2]
_SIZE = 1_000_000
_WINDOW = (1360, 860)
_AREA = (420, 140, 980, 540)
"""Part of the window in which either shows text and nothing else: left, top, right, bottom, in pixels."""
_WORDS = ("the", "committee", "of")
_CALM = 0.7
"""Seconds without a change after which nothing more is expected to change."""
_PATIENCE = 60.0
_SETTINGS = """[org/xfce/mousepad/state/search]
incremental=true
highlight-all=true
"""


@dataclass(frozen=True)
class Times:
    """Milliseconds from a key press until the first and the last change of the text's pixels."""

    first: float
    last: float


def main() -> int:
    """Print the figures; the exit code is 0, or 2 where a program is missing."""
    parser = argparse.ArgumentParser(prog="make benchmark-editor", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="how often each word is typed")
    options = parser.parse_args()
    if absent := [name for name in ("Xvfb", "openbox", "xdotool", "mousepad") if not _has(name)]:
        print(f"Missing: {', '.join(absent)}. On Debian: apt-get install mousepad", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        text = folder / "text.txt"
        text.write_text(material.prose(_SIZE), encoding="utf-8")
        settings = folder / "config" / "glib-2.0" / "settings" / "keyfile"
        settings.parent.mkdir(parents=True)
        settings.write_text(_SETTINGS, encoding="utf-8")
        ours = [sys.executable, "-m", "viewer", str(text)]
        editor = ["mousepad", "--disable-server", str(text)]
        found = {
            kind: _typed(folder, command, options.rounds) for kind, command in (("ours", ours), ("editor", editor))
        }
    print(f"{'':10}{'first change, ms':>18}{'longest':>9}{'last change, ms':>18}{'longest':>9}")
    for kind, times in found.items():
        first, last = [one.first for one in times], [one.last for one in times]
        print(f"{kind:10}{median(first):18.0f}{max(first):9.0f}{median(last):18.0f}{max(last):9.0f}")
    ratios = [_middle(found["ours"], what) / _middle(found["editor"], what) for what in ("first", "last")]
    print(f"{'ratio':10}{ratios[0]:18.2f}{'':9}{ratios[1]:18.2f}")
    return 0


def _has(name: str) -> bool:
    return shutil.which(name) is not None


def _middle(times: list[Times], what: str) -> float:
    return median(getattr(one, what) for one in times)


def _typed(folder: Path, command: list[str], rounds: int) -> list[Times]:
    """Open the text by a command, search in it, and measure every key press."""
    with _screen(folder) as (pixels, environment):
        own = {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("CONFIG", "CACHE", "DATA", "STATE")}
        own |= {"GSETTINGS_BACKEND": "keyfile", "EVENT_REPORT_VIEWER_CACHE": str(folder / "reports")}
        environment = {**environment, **own}
        with _running(command, environment), Hands(environment) as hands:
            hands.wait_for_window("mousepad" if "mousepad" in command else "event-report-viewer")
            pixels.settle()
            hands.press("ctrl+f")
            pixels.settle()
            times: list[Times] = []
            for word in _WORDS * rounds:
                for letter in word:
                    begin = time.perf_counter()
                    hands.press(letter)
                    if change := pixels.watch(begin):
                        times.append(change)
                hands.press("ctrl+a")
                hands.press("BackSpace")
                pixels.settle()
            return times


class Pixels:
    """Part of a virtual screen, as the server has it in memory."""

    def __init__(self, file: Path) -> None:
        with file.open("rb") as handle:
            self._map = mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ)
        header, *_ = struct.unpack(">I", self._map[:4])
        line, colours = (struct.unpack(">I", self._map[at : at + 4])[0] for at in (48, 76))
        left, top, right, bottom = _AREA
        begin = header + 12 * colours
        self._parts = [(begin + y * line + 4 * left, begin + y * line + 4 * right) for y in range(top, bottom, 2)]

    def _now(self) -> list[bytes]:
        return [self._map[start:end] for start, end in self._parts]

    def settle(self) -> None:
        """Wait until nothing changes."""
        before, since, end = self._now(), time.perf_counter(), time.perf_counter() + _PATIENCE
        while time.perf_counter() - since < 2 * _CALM and time.perf_counter() < end:
            time.sleep(0.02)
            if (now := self._now()) != before:
                before, since = now, time.perf_counter()

    def watch(self, begin: float) -> Times | None:
        """When pixels changed for the first and the last time since ``begin``; None if they stay as they are."""
        before = self._now()
        first: float | None = None
        last = begin
        while time.perf_counter() - last < _CALM:
            if (now := self._now()) != before:
                before, last = now, time.perf_counter()
                first = first or last
            time.sleep(0.001)
        return Times(1000 * (first - begin), 1000 * (last - begin)) if first else None


class Hands:
    """Presses keys in the one window of a screen, by a program that is running already."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        self._tool = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True, env=dict(environment))

    def __enter__(self) -> Hands:
        return self

    def __exit__(self, *_: object) -> None:
        self._tool.communicate()

    def wait_for_window(self, program: str) -> None:
        """Wait for the window of a program, and give it the size of the measurement."""
        width, height = (str(length) for length in _WINDOW)
        command = ["xdotool", "search", "--sync", "--onlyvisible", "--class", program]
        command += ["windowmove", "0", "0", "windowsize", width, height, "windowactivate"]
        subprocess.run(command, env=dict(self._environment), check=True, stdout=subprocess.DEVNULL, timeout=60)

    def press(self, key: str) -> None:
        """Press a key."""
        assert self._tool.stdin
        self._tool.stdin.write(f"key --delay 0 {key}\n")
        self._tool.stdin.flush()


@contextmanager
def _screen(folder: Path) -> Generator[tuple[Pixels, dict[str, str]]]:
    buffers = folder / f"screen-{time.monotonic_ns()}"
    buffers.mkdir()
    read, write = os.pipe()
    size = ["-screen", "0", f"{_WINDOW[0]}x{_WINDOW[1]}x24", "-fbdir", str(buffers), "-nolisten", "tcp"]
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), *size], pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            display = f":{answer.readline().strip()}"
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "GDK_BACKEND": "x11",
            "NO_AT_BRIDGE": "1",
        }
        with _running(["openbox"], environment):
            time.sleep(0.5)
            yield Pixels(buffers / "Xvfb_screen0"), environment
    finally:
        server.terminate()
        server.wait()


@contextmanager
def _running(command: list[str], environment: Mapping[str, str]) -> Generator[None]:
    nowhere = subprocess.DEVNULL
    process = subprocess.Popen(
        command, cwd=_ROOT, env=dict(environment), stdout=nowhere, stderr=nowhere, start_new_session=True
    )
    try:
        yield
    finally:
        os.killpg(process.pid, signal.SIGTERM)  # with whatever it has started
        process.wait()


if __name__ == "__main__":
    sys.exit(main())
