"""What stands where a file should: pipes, devices, folders, links to nowhere, and files that do not hold still."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path
from threading import Event

from tests.hostile.trap import WORDS, Trap

_LINE = WORDS.encode() + b"\n"


def _link(target: str) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(target)


def _socket(path: Path) -> None:
    folder = os.open(path.parent, os.O_PATH)
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(f"/proc/self/fd/{folder}/{path.name}")  # the whole path may be too long for a socket
    finally:
        os.close(folder)


def _circle(path: Path) -> None:
    path.symlink_to("other")
    (path.parent / "other").symlink_to(path.name)


def _closed(path: Path) -> None:
    path.write_bytes(_LINE)
    path.chmod(0)


def _beyond(path: Path) -> None:
    path.parent.mkdir()
    path.parent.rmdir()
    path.parent.write_bytes(_LINE)


def _nothing(_: Path) -> None:
    """Leave the place empty."""


def _grow(path: Path, stop: Event) -> None:
    with path.open("ab") as file:
        while not stop.wait(0.0001) and file.tell() < 50_000_000:
            file.write(_LINE * 100)
            file.flush()


def _shrink(path: Path, stop: Event) -> None:
    while not stop.wait(0.0001):
        path.write_bytes(_LINE * 10_000)
        os.truncate(path, 10)


def _vanish(path: Path, stop: Event) -> None:
    while not stop.wait(0.0001):
        path.unlink()
        path.write_bytes(_LINE)


def _become_pipe(path: Path, stop: Event) -> None:
    pipe, file = path.parent / "pipe", path.parent / "file"
    while not stop.wait(0.0001):
        os.mkfifo(pipe)
        pipe.replace(path)
        file.write_bytes(_LINE)
        file.replace(path)


def _text(_: Path) -> bytes:
    return _LINE


def _megabyte(_: Path) -> bytes:
    return _LINE * 30_000


TRAPS = (
    Trap("empty.txt", "a file of no bytes", "refused", lambda _: b""),
    Trap("none.txt/missing.txt", "no file", "refused", _nothing),
    Trap("file/inside.txt", "a file in a file", "refused", _beyond),
    Trap("pipe.txt", "a pipe that nobody writes to", "refused", lambda path: os.mkfifo(path)),
    Trap("folder.pdf", "a folder", "refused", lambda path: path.mkdir()),
    Trap("socket.txt", "a socket", "refused", _socket),
    Trap("zero.txt", "a device without end", "refused", _link("/dev/zero")),
    Trap("full.html", "a device without end", "refused", _link("/dev/full")),
    Trap("terminal.txt", "a terminal", "refused", _link("/dev/tty")),
    Trap("random.pdf", "a device without end", "refused", _link("/dev/urandom")),
    Trap("input.txt", "what stands on standard input", "refused", _link("/proc/self/fd/0")),
    Trap("memory.txt", "the memory of who reads it", "refused", _link("/proc/self/mem")),
    Trap("messages.txt", "messages of the system, to be waited for", "refused", _link("/proc/kmsg")),
    Trap("circle.txt", "a link in a circle", "refused", _circle),
    Trap("itself.txt", "a link to itself", "refused", _link("itself.txt")),
    Trap("nowhere.txt", "a link to nothing", "refused", _link("not there")),
    Trap("closed.txt", "a file that may not be read, but by root", "either", _closed),
    Trap("growing.txt", "a file that grows while it is read", "either", _megabyte, _grow),
    Trap("shrinking.txt", "a file that is cut off while it is read", "either", _megabyte, _shrink),
    Trap("vanishing.txt", "a file that vanishes again and again", "either", _text, _vanish),
    Trap("exchanged.txt", "a file that becomes a pipe again and again", "either", _text, _become_pipe),
    Trap("new\nline \x1b[31m \u202etxt.exe", "a name that gives orders to a terminal", "read", _text),
    Trap(os.fsdecode(b"\xff\xfe\xed\xa0\x80.txt"), "a name in no encoding", "read", _text),
    Trap("a" * 251 + ".txt", "as long a name as there can be", "read", _text),
    Trap("b" * 300 + ".txt", "a longer name than there can be", "refused", _nothing),
    Trap("%s {name} {0} & <b>.txt", "a name with placeholders", "read", _text),
    Trap("-rf --help", "a name that looks like options", "read", _text),
    Trap("...", "a name of dots", "read", _text),
)
