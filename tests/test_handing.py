"""Launches that hand their files to a window that is open: whatever listens there, none of them waits for long."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import effort
from viewer import handing

LAUNCH = """
import os, sys
from viewer import handing
handing.PATIENCE = 60
sys.exit(not handing.hand_over(sys.argv[1:], os.environ))
"""
RACE = """
import os, sys, time
from viewer import handing
handing.PATIENCE = handing._RACE = 60
taken, listener = handing.join(sys.argv[1:], os.environ)
print("taken" if taken else "listens" if listener else "alone", flush=True)
if listener:
    while True:
        connection = listener.accept()
        if not connection:
            time.sleep(0.005)
            continue
        connection.setblocking(True)
        print(handing.request(connection.recv(100_000)[4:])[0], flush=True)
        connection.sendall(handing.TAKEN)
        connection.close()
"""
LIGHT = """
import sys
sys.path.insert(0, {folder!r})
import viewer.handing
print(*sorted({{"typing", "re", "json", "socket", "pathlib"}} & set(sys.modules)))
"""
NOBODY = 65534
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can be another user")

Environ = dict[str, str]


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever is answered has time for it; whoever waits for an answer that never comes is noticed."""
    monkeypatch.setattr(handing, "PATIENCE", 1000.0)
    monkeypatch.setattr(handing, "_RACE", 1000.0)


@pytest.fixture
def environ() -> Iterator[Environ]:
    """The variables of a desktop, its runtime folder a private one."""
    folder = tempfile.mkdtemp()
    yield {"DISPLAY": ":7", "HOME": "/home/ann", "XDG_RUNTIME_DIR": folder}
    shutil.rmtree(folder)


@pytest.fixture
def listener(environ: Environ) -> Iterator[handing.Listener]:
    """A process that listens there: this one."""
    found = handing.listen(environ)
    assert found
    yield found
    found.close()


def folder_of(environ: Environ) -> Path:
    return Path(environ["XDG_RUNTIME_DIR"], "event-report-viewer")


def socket_of(environ: Environ) -> Path:
    return next(path for path in folder_of(environ).iterdir() if path.is_socket())


def answer(listener: handing.Listener, taken: list[tuple[tuple[str, ...], str] | None], say: bytes) -> threading.Thread:
    """Let in one launch, in another thread, and answer it."""

    def serve() -> None:
        while not (connection := listener.accept()):
            time.sleep(0.005)
        connection.setblocking(True)
        received = b""
        while handing.length(received) != len(received):
            received += connection.recv(100_000)
        taken.append(handing.request(received[4:]))
        connection.sendall(say)
        connection.close()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    return thread


PATHS = [
    "/tmp/a report.txt",
    "/tmp/two\nlines.txt",
    "/tmp/👋 سلام.txt",
    os.fsdecode(b"/tmp/caf\xe9\xff.txt"),
    "/tmp/" + "x" * 3000,
]


@pytest.mark.parametrize("paths", [PATHS, PATHS[:1], []])
def test_files_of_any_name_arrive_as_they_are(environ: Environ, listener: handing.Listener, paths: list[str]) -> None:
    taken: list[tuple[tuple[str, ...], str] | None] = []
    thread = answer(listener, taken, handing.TAKEN)
    assert handing.hand_over(paths, environ | {"XDG_ACTIVATION_TOKEN": "token-1", "DESKTOP_STARTUP_ID": "old"})
    thread.join()
    assert taken == [(tuple(paths), "token-1")]


def test_a_name_is_taken_from_the_folder_of_the_launch(environ: Environ, tmp_path: Path) -> None:
    listener = handing.listen(environ)
    assert listener
    taken: list[tuple[tuple[str, ...], str] | None] = []
    thread = answer(listener, taken, handing.TAKEN)
    variables = {"PYTHONPATH": str(Path.cwd()), **environ, "DESKTOP_STARTUP_ID": "id_TIME7"}
    name = b"../b\xff.txt"
    done = subprocess.run([sys.executable, "-c", LAUNCH, name], env=variables, cwd=tmp_path, timeout=120)
    thread.join()
    listener.close()
    assert done.returncode == 0
    assert taken == [((f"{tmp_path}/{os.fsdecode(name)}",), "id_TIME7")]


def test_without_a_window_nothing_is_made_and_nobody_waits(environ: Environ) -> None:
    with effort.no_wait():
        assert not handing.hand_over(PATHS, environ)
    assert not folder_of(environ).exists()


def test_the_socket_is_the_users_alone_and_goes_when_it_is_closed(environ: Environ) -> None:
    listener = handing.listen(environ)
    assert listener
    assert stat.S_IMODE(folder_of(environ).stat().st_mode) == 0o700
    assert socket_of(environ).is_socket()
    listener.close()
    listener.close()
    assert not [path for path in folder_of(environ).iterdir() if path.is_socket()]
    assert not handing.hand_over(PATHS, environ)


@pytest.mark.usefixtures("listener")
def test_only_one_listens(environ: Environ) -> None:
    assert handing.listen(environ) is None


@pytest.mark.usefixtures("listener")
@pytest.mark.parametrize(
    "other",
    [
        {"DISPLAY": ":8"},
        {"WAYLAND_DISPLAY": "w"},
        {"XDG_CONFIG_HOME": "/b"},
        {"HOME": "/b"},
        {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/b"},
    ],
)
def test_another_display_or_other_settings_are_another_instance(environ: Environ, other: Environ) -> None:
    assert not handing.hand_over(PATHS, environ | other)
    second = handing.listen(environ | other)
    assert second
    second.close()


@pytest.mark.usefixtures("listener")
def test_a_bus_is_the_same_however_it_is_named(environ: Environ) -> None:
    usual = f"unix:path={environ['XDG_RUNTIME_DIR']}/bus"
    for address in ("", usual, f"{usual},guid=0123456789abcdef"):
        assert handing.listen(environ | {"DBUS_SESSION_BUS_ADDRESS": address}) is None


@pytest.mark.usefixtures("listener")
@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:configfile=a", "minimal;xcb"])
def test_without_a_screen_nothing_is_handed_over(environ: Environ, platform: str) -> None:
    with effort.no_wait():
        assert not handing.hand_over(PATHS, environ | {"QT_QPA_PLATFORM": platform})
        assert handing.listen(environ | {"QT_QPA_PLATFORM": platform}) is None
        assert handing.join(PATHS, environ | {"QT_QPA_PLATFORM": platform}) == (False, None)


def test_the_socket_of_a_dead_process_is_replaced(environ: Environ) -> None:
    code = f"import os\nfrom viewer import handing\nhanding.listen({environ!r})\nos.kill(os.getpid(), 9)"
    assert subprocess.run([sys.executable, "-c", code], timeout=120).returncode == -9
    assert socket_of(environ).is_socket()
    with effort.no_wait():
        assert not handing.hand_over(PATHS, environ)
    listener = handing.listen(environ)
    assert listener
    taken: list[tuple[tuple[str, ...], str] | None] = []
    answer(listener, taken, handing.TAKEN)
    assert handing.hand_over(PATHS, environ)
    listener.close()


@pytest.mark.usefixtures("listener")
def test_a_window_that_hangs_is_waited_for_a_while(environ: Environ, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handing, "PATIENCE", 0.3)
    begun = time.monotonic()
    with effort.no_wait():
        assert not handing.hand_over(PATHS, environ)
    assert time.monotonic() - begun > 0.2
    monkeypatch.undo()
    assert 1 <= handing.PATIENCE <= 3
    assert handing._RACE < 0.5


@pytest.mark.parametrize("said", [b"", b"tak", b"no, no", b"\0" * 5])
def test_another_answer_is_none(environ: Environ, listener: handing.Listener, said: bytes) -> None:
    answer(listener, [], said)
    assert not handing.hand_over(PATHS, environ)


@pytest.mark.usefixtures("listener")
@pytest.mark.parametrize("paths", [["/tmp/a\0b"], ["/" + "x" * handing.MOST_BYTES], ["/tmp/\ud800"]])
def test_what_cannot_be_sent_is_opened_by_the_launch_itself(environ: Environ, paths: list[str]) -> None:
    with effort.no_wait():
        assert not handing.hand_over(paths, environ)


def test_launches_at_the_same_time_have_one_window_between_them(environ: Environ) -> None:
    variables = {"PYTHONPATH": str(Path.cwd()), **environ}
    command = [sys.executable, "-c", RACE]
    launches = [
        subprocess.Popen([*command, f"/tmp/{number}"], env=variables, stdout=subprocess.PIPE, text=True)
        for number in range(6)
    ]
    said = [launch.stdout.readline().strip() for launch in launches]
    assert sorted(said) == ["listens", *["taken"] * 5]
    first = said.index("listens")
    assert launches[first].stdout
    got = {launches[first].stdout.readline().strip() for _ in range(5)}
    assert got == {f"('/tmp/{number}',)" for number in range(6) if number != first}
    for launch in launches:
        launch.kill()
        launch.communicate()


def test_a_folder_that_others_may_enter_is_not_used(environ: Environ) -> None:
    folder_of(environ).mkdir(mode=0o700)
    folder_of(environ).chmod(0o755)
    assert handing.listen(environ) is None
    assert not handing.hand_over(PATHS, environ)


def test_a_link_in_the_place_of_the_folder_is_not_followed(environ: Environ, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir(mode=0o700)
    folder_of(environ).symlink_to(elsewhere)
    assert handing.listen(environ) is None
    assert not list(elsewhere.iterdir())


@pytest.mark.parametrize("runtime", ["/nowhere/at/all", "/proc/1"])
def test_without_a_folder_nobody_listens_and_nobody_waits(environ: Environ, runtime: str) -> None:
    with effort.no_wait():
        assert handing.join(PATHS, environ | {"XDG_RUNTIME_DIR": runtime}) == (False, None)


@pytest.mark.parametrize("runtime", ["", "relative/folder"])
def test_without_a_runtime_folder_a_private_one_is_made(environ: Environ, runtime: str) -> None:
    environ = {**environ, "XDG_RUNTIME_DIR": runtime, "TMPDIR": environ["XDG_RUNTIME_DIR"]}
    listener = handing.listen(environ)
    assert listener
    folder = Path(environ["TMPDIR"], f"event-report-viewer-{os.geteuid()}")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    answer(listener, [], handing.TAKEN)
    assert handing.hand_over(PATHS, environ)
    listener.close()


def test_a_long_path_of_the_folder_is_no_hindrance(environ: Environ) -> None:
    runtime = Path(environ["XDG_RUNTIME_DIR"], "a" * 120)
    runtime.mkdir()
    environ = environ | {"XDG_RUNTIME_DIR": str(runtime)}
    listener = handing.listen(environ)
    assert listener
    answer(listener, [], handing.TAKEN)
    assert handing.hand_over(PATHS, environ)
    listener.close()


@as_root
def test_the_folder_of_another_user_is_not_used(environ: Environ) -> None:
    folder_of(environ).mkdir(mode=0o700)
    os.chown(folder_of(environ), NOBODY, NOBODY)
    assert handing.listen(environ) is None
    assert not handing.hand_over(PATHS, environ)
    folder_of(environ).rmdir()
    os.chown(environ["XDG_RUNTIME_DIR"], NOBODY, NOBODY)
    assert handing.listen(environ) is None
    assert not folder_of(environ).exists()


@as_root
def test_nothing_is_handed_to_another_user(environ: Environ) -> None:
    listener = handing.listen(environ)
    assert listener
    path = socket_of(environ)
    listener.close()
    other = socket.socket(socket.AF_UNIX)
    other.bind(str(path))
    os.seteuid(NOBODY)  # the system keeps who began to listen
    try:
        other.listen()
    finally:
        os.seteuid(0)
    got: list[bytes] = []

    def serve() -> None:
        connection, _ = other.accept()
        with connection:
            got.append(connection.recv(1000))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    assert not handing.hand_over(PATHS, environ)
    thread.join()
    other.close()
    assert got == [b""]


def visit(path: str) -> None:
    """As another user: come, and say something."""
    os.setuid(NOBODY)
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(path)


@as_root
def test_another_user_is_not_let_in(environ: Environ, listener: handing.Listener) -> None:
    for path in (Path(environ["XDG_RUNTIME_DIR"]), folder_of(environ)):
        path.chmod(0o755)
    socket_of(environ).chmod(0o777)
    process = multiprocessing.get_context("spawn").Process(target=visit, args=[str(socket_of(environ))])
    process.start()
    process.join()
    assert process.exitcode == 0
    assert listener.accept() is None


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"event-report-viewer 1",
        b"event-report-viewer 2\0\0/tmp/a",
        b"event-report-viewer 1\0\0relative",
        b"event-report-viewer 1\0\0/tmp/a\0",
        b"event-report-viewer 1\0" + b"t" * 2000 + b"\0/tmp/a",
        b"\xff" * 100,
        b"\0" * 100,
    ],
)
def test_a_message_without_sense_is_none(message: bytes) -> None:
    assert handing.request(message) is None


def test_it_is_light() -> None:
    command = [sys.executable, "-I", "-S", "-c", LIGHT.format(folder=str(Path.cwd()))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert (done.stdout, done.stderr) == ("\n", "")
