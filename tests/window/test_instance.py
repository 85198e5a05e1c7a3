"""The window takes the files of later launches, whatever else comes to its socket."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from viewer import handing
from viewer.window.instance import MOST_CLIENTS, Instance

LAUNCH = """
import os, sys
from viewer import handing
handing.PATIENCE = 120
sys.exit(not handing.hand_over(sys.argv[1:], os.environ))
"""

Asked = list[tuple[tuple[Path, ...], str]]


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever is to be heard has time for it."""
    monkeypatch.setattr(handing, "PATIENCE", 1000.0)


@pytest.fixture
def environ() -> Iterator[dict[str, str]]:
    """The variables of a desktop, its runtime folder a private one."""
    folder = tempfile.mkdtemp()
    yield {"DISPLAY": ":7", "HOME": "/home/ann", "XDG_RUNTIME_DIR": folder, "PYTHONPATH": str(Path.cwd())}
    shutil.rmtree(folder)


@pytest.fixture
def instance(qtbot: QtBot, environ: dict[str, str]) -> Iterator[Instance]:
    """One that listens."""
    instance = Instance(handing.listen(environ))
    yield instance
    instance.close()


@pytest.fixture
def asked(instance: Instance) -> Asked:
    """What it was asked for."""
    found: Asked = []
    instance.asked.connect(lambda paths, token: found.append((paths, token)))
    return found


@pytest.fixture
def connect(environ: dict[str, str], instance: Instance) -> Iterator[Callable[[], socket.socket]]:
    """Comes to its socket by no launch."""
    path = next(p for p in Path(environ["XDG_RUNTIME_DIR"], "event-report-viewer").iterdir() if p.is_socket())
    connections: list[socket.socket] = []

    def connect() -> socket.socket:
        connections.append(socket.socket(socket.AF_UNIX))
        connections[-1].connect(str(path))
        connections[-1].setblocking(False)
        return connections[-1]

    yield connect
    for connection in connections:
        connection.close()


def is_over(connection: socket.socket) -> bool:
    """Whether the other side has gone without an answer."""
    try:
        return connection.recv(10) == b""
    except BlockingIOError:
        return False
    except ConnectionResetError:
        return True


def message(*paths: bytes) -> bytes:
    body = b"\0".join((b"event-report-viewer 1", b"token", *paths))
    return len(body).to_bytes(4, "big") + body


def launch(environ: dict[str, str], *paths: str | bytes) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", LAUNCH, *paths], env=environ)


def test_a_launch_hands_over_its_files(qtbot: QtBot, environ: dict[str, str], asked: Asked) -> None:
    paths = ["/tmp/a.txt", "/tmp/two\nlines 👋.txt", b"/tmp/caf\xe9.txt"]
    process = launch(environ | {"XDG_ACTIVATION_TOKEN": "t"}, *paths)
    qtbot.waitUntil(lambda: process.poll() is not None)
    assert process.returncode == 0
    assert asked == [(tuple(Path(os.fsdecode(path)) for path in paths), "t")]


def test_many_launches_at_once_are_all_heard(qtbot: QtBot, environ: dict[str, str], asked: Asked) -> None:
    processes = [launch(environ, f"/tmp/{number}") for number in range(2 * MOST_CLIENTS)]
    qtbot.waitUntil(lambda: all(process.poll() is not None for process in processes))
    assert {process.returncode for process in processes} == {0}
    assert {paths for paths, _ in asked} == {(Path(f"/tmp/{number}"),) for number in range(2 * MOST_CLIENTS)}


def test_a_launch_without_files_only_asks_for_the_window(qtbot: QtBot, environ: dict[str, str], asked: Asked) -> None:
    process = launch(environ)
    qtbot.waitUntil(lambda: process.poll() is not None)
    assert (process.returncode, asked) == (0, [((), "")])


def test_what_comes_piece_by_piece_is_understood(
    qtbot: QtBot, connect: Callable[[], socket.socket], asked: Asked
) -> None:
    connection = connect()
    for byte in message(b"/tmp/a"):
        connection.sendall(bytes([byte]))
        qtbot.wait(2)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [((Path("/tmp/a"),), "token")]
    assert connection.recv(100) == handing.TAKEN


@pytest.mark.parametrize(
    "garbage",
    [
        b"\xff" * 100,
        b"GET / HTTP/1.0\r\n\r\n",
        message(b"relative"),
        message(b"/tmp/a") + b"more",
        (handing.MOST_BYTES + 1).to_bytes(4, "big"),
        (0).to_bytes(4, "big"),
    ],
)
def test_garbage_is_sent_away_at_once(
    qtbot: QtBot, instance: Instance, connect: Callable[[], socket.socket], asked: Asked, garbage: bytes
) -> None:
    connection = connect()
    connection.sendall(garbage)
    qtbot.waitUntil(lambda: is_over(connection))
    qtbot.waitUntil(lambda: not instance.clients)
    assert not asked


def test_much_more_than_a_message_is_not_kept(
    qtbot: QtBot, instance: Instance, connect: Callable[[], socket.socket], asked: Asked
) -> None:
    connection = connect()
    rest = memoryview((900_000).to_bytes(4, "big") + b"x" * 10_000_000)
    while rest:
        try:
            rest = rest[connection.send(rest) :]
        except BlockingIOError:
            qtbot.wait(1)
        except (BrokenPipeError, ConnectionResetError):
            break
    assert 8_000_000 < len(rest) < 10_000_000
    assert not instance.clients
    assert not asked


def test_who_says_nothing_is_sent_away_after_a_while(
    qtbot: QtBot,
    instance: Instance,
    connect: Callable[[], socket.socket],
    asked: Asked,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(handing, "PATIENCE", 0.5)
    silent, half = connect(), connect()
    half.sendall(message(b"/tmp/a")[:10])
    qtbot.waitUntil(lambda: is_over(silent) and is_over(half))
    assert not instance.clients
    assert not asked


def test_at_most_so_many_are_listened_to(
    qtbot: QtBot, instance: Instance, connect: Callable[[], socket.socket], asked: Asked
) -> None:
    silent = [connect() for _ in range(MOST_CLIENTS + 3)]
    qtbot.waitUntil(lambda: instance.clients == MOST_CLIENTS)
    qtbot.wait(100)
    assert instance.clients == MOST_CLIENTS
    for connection in silent:
        connection.close()
    last = connect()
    last.sendall(message(b"/tmp/a"))
    qtbot.waitUntil(lambda: bool(asked))


def test_what_a_launch_has_given_up_is_not_asked_for(
    qtbot: QtBot, instance: Instance, connect: Callable[[], socket.socket], asked: Asked
) -> None:
    connection = connect()
    connection.sendall(message(b"/tmp/a"))
    connection.close()  # before anybody could answer
    qtbot.wait(100)
    assert not instance.clients
    assert not asked


def test_it_may_be_closed_by_what_is_asked(qtbot: QtBot, environ: dict[str, str], instance: Instance) -> None:
    instance.asked.connect(instance.close)
    process = launch(environ, "/tmp/a")
    qtbot.waitUntil(lambda: process.poll() is not None)
    assert process.returncode == 0
    assert not handing.hand_over(["/tmp/b"], environ)


def test_without_a_listener_nothing_breaks(qtbot: QtBot) -> None:
    instance = Instance(None)
    instance.close()
    assert not instance.clients
