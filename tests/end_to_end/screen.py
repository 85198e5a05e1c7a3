"""A screen of a test's own: an X server, a window manager, a session bus, and a reader of accessible objects."""

from __future__ import annotations

import json
import re
import select
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, TypeVar

from tests.end_to_end.nodes import Heard, Node

PATH = "/usr/bin:/bin"
PYTHON = "/usr/bin/python3"
"""The system's own, for it has the AT-SPI bindings."""

PATIENCE = 120.0
"""Seconds in which whatever is waited for comes, however busy the machine is."""
_ANSWER = 60
"""Seconds that a reader may take for an answer."""
_READERS = 3
"""So many are asked."""
_HAND = 0.12
"""Seconds between the keys of one that is pressed together with others."""
_SETTLED = 5.0
"""Seconds after which a key is pressed also where no window has the keyboard, as with nothing but a compositor."""

Found = TypeVar("Found")


def wait_for(what: str, look: Callable[[], Found | None], *, seconds: float = PATIENCE) -> Found:
    """The first answer of ``look`` that is something. Fails, naming ``what``, after so many seconds."""
    end = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds:g} s: {what}")
        time.sleep(0.1)


@dataclass
class Screen:
    """Use as a context manager. ``home`` is the home folder of whatever is started here."""

    home: Path
    size: str = "1400x900x24"
    display: str = field(default="", init=False)
    bus: str = field(default="", init=False)
    heard: list[Heard] = field(default_factory=list, init=False)
    """What applications have told of themselves, up to when something was last read or listened to."""

    def __enter__(self) -> Screen:
        with ExitStack() as stack:
            options = ("-nolisten", "tcp", "-r")  # no key repeats itself, however late it is released
            server = stack.enter_context(
                _running(["Xvfb", "-displayfd", "1", "-screen", "0", self.size, *options], {"PATH": PATH})
            )
            self.display = f":{_line(server)}"
            stack.enter_context(_running(["openbox"], self.bare_environment))
            bus = stack.enter_context(
                _running(["dbus-daemon", "--session", "--nofork", "--print-address"], self.bare_environment)
            )
            self.bus = _line(bus)
            self._stack = stack.pop_all()
        self._reader = self._start_reader()
        self.listen()  # from here on; what an application tells before that is not heard
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    @property
    def bare_environment(self) -> dict[str, str]:
        """The screen, a home folder, and where the system's tools are."""
        return {"DISPLAY": self.display, "HOME": str(self.home), "PATH": PATH}

    @property
    def environment(self) -> dict[str, str]:
        """The bare environment and the session bus, where accessible objects are told of: nothing else leads there."""
        return self.bare_environment | {"DBUS_SESSION_BUS_ADDRESS": self.bus}

    def start(self, *command: str | Path, readable: bool = True) -> subprocess.Popen[str]:
        """Start a program here. It ends with the screen, and may be ended before.

        ``readable``: give it the session bus, without which ``read`` finds nothing.
        """
        environment = self.environment if readable else self.bare_environment
        return self._stack.enter_context(_running([str(word) for word in command], environment, complaints=None))

    def read(self, process: subprocess.Popen[str], *, briefly: bool = False) -> Node | None:
        """The application that this process shows, or None while there is nothing to read.

        ``briefly``: roles, names and states alone, which takes half the time.
        """
        if process.poll() is not None:
            raise AssertionError(f"it ended by itself, with {process.returncode}")
        plain = self._ask(process.pid, briefly=briefly)
        return Node.of(plain) if plain is not None else None

    def listen(self) -> None:
        """Add to ``heard`` what was told since it was last added to."""
        self._ask(0)

    def seen(
        self, process: subprocess.Popen[str], name: str = "", *, role: str = "", seconds: float = PATIENCE
    ) -> Node:
        """Wait for a visible object: see ``Node.find``. A failure shows what there was instead."""
        last: list[Node | None] = [None]

        def look() -> Node | None:
            last[0] = self.read(process)
            return last[0].find(name, role=role) if last[0] is not None else None

        try:
            return wait_for(f"{role or 'anything'} named {name!r}", look)
        except AssertionError as problem:
            problem.add_note(str(last[0]))
            raise

    def press(self, *keys: str) -> None:
        """Press keys, in xdotool's names, such as ``ctrl+f``, once a window has the keyboard.

        Between two windows, as when a dialog closes, none has it for a moment, and keys are lost.
        """
        self._settle()
        self._do("key", "--clearmodifiers", *keys)

    def press_slowly(self, key: str) -> None:
        """Press a key as a hand does: those that are held with it well before, and none let go before the last."""
        self._settle()
        *held, last = key.split("+")
        for one in held:
            self._do("keydown", one)
            time.sleep(_HAND)
        self._do("key", last)
        for one in held:
            time.sleep(_HAND)
            self._do("keyup", one)

    def type(self, text: str) -> None:
        """Type a text, once a window has the keyboard."""
        self._settle()
        self._do("type", "--delay", "20", text)

    def click(self, node: Node) -> None:
        """Click into the middle of an object."""
        assert node.box is not None, node.name
        x, y, width, height = node.box
        self._do("mousemove", str(x + width // 2), str(y + height // 2), "click", "1")

    def name_file(self, process: subprocess.Popen[str], title: str, path: Path) -> None:
        """Wait for a dialog that asks for a file, whose title begins so, and give it this one."""
        self.seen(process, title, role="dialog|file chooser")
        self.press("ctrl+a")
        self.type(str(path))
        self.press("Return")

    def windows(self, name: str) -> list[str]:
        """The titles of the visible windows whose title matches the pattern."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", name, "getwindowname", "%@"],
            env=self.bare_environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        return found.stdout.splitlines()

    def frames(self, name: str) -> list[tuple[int, int, int, int]]:
        """Where the visible windows stand whose title matches the pattern, frames included: x, y, width, height."""
        command = ["xdotool", "search", "--onlyvisible", "--name", name]
        found = subprocess.run(command, env=self.bare_environment, stdout=subprocess.PIPE, text=True, check=False)
        return [self._frame(number) for number in found.stdout.split()]

    def _frame(self, number: str) -> tuple[int, int, int, int]:
        inner = self._told("xwininfo", "-id", number)
        parts = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        x, y, width, height = (int(re.findall(rf"{part}: +(-?\d+)", inner)[0]) for part in parts)
        extents = self._told("xprop", "-id", number, "_NET_FRAME_EXTENTS").partition("=")[2]
        left, right, top, bottom = map(int, extents.split(","))
        return x - left, y - top, width + left + right, height + top + bottom

    def _told(self, *command: str) -> str:
        environment = self.bare_environment
        return subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout

    def _start_reader(self) -> subprocess.Popen[str]:
        reader = [PYTHON, str(Path(__file__).with_name("reader.py"))]
        return self._stack.enter_context(_running(reader, self.environment, complaints=None))

    def _ask(self, process: int, *, briefly: bool = False) -> Mapping[str, Any] | None:
        """Ask the reader, and another one where it never answers.

        Seldom, libatspi waits for itself for ever: a state that it asks for while it takes an event.
        """
        for _ in range(_READERS):
            assert self._reader.stdin is not None
            assert self._reader.stdout is not None
            self._reader.stdin.write(f"{process}{' briefly' * briefly}\n")
            self._reader.stdin.flush()
            if select.select([self._reader.stdout], [], [], _ANSWER)[0]:
                answer = json.loads(_line(self._reader))
                self.heard += [Heard(*told) for told in answer["heard"]]
                return answer["tree"]
            self._reader.kill()
            self._reader = self._start_reader()
        raise AssertionError("no reader answers")

    def _settle(self) -> None:
        """Wait until the window that the window manager calls active has the keyboard, twice in a row."""
        end, before = time.monotonic() + _SETTLED, ""
        while time.monotonic() < end:
            focused, active = self._window("getwindowfocus"), self._window("getactivewindow")
            if focused and before == focused == active:
                return
            before = focused if focused == active else ""
            time.sleep(0.02)

    def _window(self, command: str) -> str:
        """The number of a window that xdotool tells; empty where there is none."""
        found = subprocess.run(
            ["xdotool", command],
            env=self.bare_environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        return found.stdout.strip() if not found.returncode else ""

    def _do(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.bare_environment, check=True, timeout=PATIENCE)


@contextmanager
def _running(
    command: list[str], environment: Mapping[str, str], *, complaints: int | None = subprocess.DEVNULL
) -> Iterator[subprocess.Popen[str]]:
    """A program that is ended at the end of the context. ``complaints``: where its standard error goes."""
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, env=dict(environment), text=True, stdin=pipe, stdout=pipe, stderr=complaints
    ) as process:
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def _line(process: subprocess.Popen[str]) -> str:
    out: IO[str] | None = process.stdout
    assert out is not None
    line = out.readline().strip()
    assert line, f"{process.args!r} said nothing"
    return line
