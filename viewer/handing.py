"""A launch hands its files to the window that the user has open already in the same session, with the same settings.

The window's process listens at a socket in a folder that is the user's alone. A message is the number of its bytes
(four of them, the highest first), then what it holds, parted by NUL: ``_MARK``, the token by which the desktop lets the
window come to the front, and the paths, absolute, as the system's bytes. The answer is ``TAKEN``; where none comes, the
launch opens a window of its own. What launches import first: no Qt, and no module that the start could do without.
"""

from __future__ import annotations

import fcntl
import os
import sys
import time
import zlib

TYPE_CHECKING = False  # the one of ``typing`` takes longer to load than all else here
if TYPE_CHECKING:
    import _socket
    import socket
    from collections.abc import Mapping, Sequence

TAKEN = b"taken"
MOST_BYTES = 1_000_000
"""The longest message."""
PATIENCE = 2.0
"""Seconds after which a side gives up the other."""

_FOLDER = "event-report-viewer"
_MARK = b"event-report-viewer 1"
_HEAD = 4
_LONGEST_TOKEN = 1000
_WITHOUT_SCREEN = ("offscreen", "minimal")
_RACE = 0.3
"""Seconds in which a launch that is to be the first one begins to listen."""


def hand_over(paths: Sequence[str], environ: Mapping[str, str]) -> bool:
    """Whether a window that is open took the files, and comes to the front; with no files, it only does that."""
    return _hand_over(paths, environ) is True


def join(paths: Sequence[str], environ: Mapping[str, str]) -> tuple[bool, Listener | None]:
    """Hand over the files as ``hand_over``; where no window is open, listen for launches to come, before Qt is loaded.

    Of launches at the same time, one listens, and the others hand over to it. (False, None) where neither can be done.
    """
    end = time.monotonic() + _RACE
    while time.monotonic() < end:
        taken = _hand_over(paths, environ)
        if taken is not None:
            return taken, None
        try:
            return False, _listen(environ)
        except BlockingIOError:  # another launch is about to listen
            time.sleep(0.01)
        except OSError:
            break
    return False, None


def listen(environ: Mapping[str, str]) -> Listener | None:
    """Begin to listen. None if another process does already, or if there is no folder in which it is safe."""
    try:
        return _listen(environ)
    except OSError:
        return None


def request(message: bytes) -> tuple[tuple[str, ...], str] | None:
    """The paths and the token in a message (without its first four bytes); None if it makes no sense."""
    mark, *parts = message.split(b"\0")
    if mark != _MARK or not parts:
        return None
    token, *paths = parts
    if len(token) > _LONGEST_TOKEN or not all(path.startswith(b"/") for path in paths):
        return None
    return tuple(map(os.fsdecode, paths)), token.decode("utf-8", "replace")


def length(received: bytes) -> int | None:
    """How many bytes a message has that begins like this, its first four among them; None as long as nobody knows."""
    return _HEAD + int.from_bytes(received[:_HEAD], "big") if len(received) >= _HEAD else None


class Listener:
    """The socket at which one process of the user listens. It never waits, and lets in nobody but the user."""

    def __init__(self, folder: int, name: str) -> None:
        """``folder`` is the handle of the folder, closed with the listener. Raises OSError if another one listens."""
        import _socket  # a fifth of what ``socket`` takes to load

        self._folder = folder
        self._name = name
        self._lock = -1
        self._socket = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
        self._socket.setblocking(False)
        self._is_open = True
        try:
            # The lock is held as long as the process lives, however it ends, so a socket without it is a dead one's.
            flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
            self._lock = os.open(f"{name}.lock", flags, 0o600, dir_fd=folder)
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._remove(f"{name}.new")
            self._socket.bind(_address(folder, f"{name}.new"))
            self._socket.listen(16)
            os.rename(f"{name}.new", name, src_dir_fd=folder, dst_dir_fd=folder)
        except OSError:
            self._close()
            raise

    def fileno(self) -> int:
        """The handle that is ready to be read when somebody has come."""
        return self._socket.fileno()

    def accept(self) -> socket.socket | None:
        """Who has come, not to be waited for; None if it is nobody, or another user."""
        import socket

        server = socket.socket(fileno=self._socket.fileno())
        try:
            connection, _ = server.accept()
        except OSError:
            return None
        finally:
            server.detach()
        connection.setblocking(False)
        if _is_own(connection):
            return connection
        connection.close()
        return None

    def close(self) -> None:
        """Listen no longer; the next launch is the first one again."""
        if self._is_open:
            self._remove(self._name)
            self._close()

    def _remove(self, name: str) -> None:
        try:
            os.unlink(name, dir_fd=self._folder)
        except OSError:  # it is not there; or the folder is gone, and everything with it
            return

    def _close(self) -> None:
        self._is_open = False
        self._socket.close()
        for handle in (self._lock, self._folder):
            if handle >= 0:
                os.close(handle)


def _listen(environ: Mapping[str, str]) -> Listener | None:
    """Begin to listen, where that is wanted. Raises BlockingIOError if another process does, else OSError."""
    name = _name(environ)
    return Listener(_open_folder(environ, make=True), name) if name else None


def _hand_over(paths: Sequence[str], environ: Mapping[str, str]) -> bool | None:
    """Whether the files were taken; None if nobody is there who could take them."""
    name = _name(environ)
    if name is None:
        return None
    try:
        message = _message(paths, environ)
        folder = _open_folder(environ, make=False)
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        return False
    try:
        return _ask(_address(folder, name), message)
    except (FileNotFoundError, ConnectionRefusedError):
        return None
    except OSError:
        return False
    finally:
        os.close(folder)


def _ask(address: str, message: bytes) -> bool:
    """Send a message and wait for the answer. Raises OSError."""
    import _socket

    end = time.monotonic() + PATIENCE
    connection = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    try:
        connection.settimeout(PATIENCE)
        connection.connect(address)
        if not _is_own(connection):
            return False
        connection.sendall(message)
        answer = b""
        while len(answer) < len(TAKEN) and (left := end - time.monotonic()) > 0:
            connection.settimeout(left)
            part = connection.recv(len(TAKEN))
            if not part:
                break
            answer += part
        return answer == TAKEN
    finally:
        connection.close()


def _message(paths: Sequence[str], environ: Mapping[str, str]) -> bytes:
    """What is sent. Raises ValueError for what is no path or too long, OSError where a relative path leads nowhere."""
    token = environ.get("XDG_ACTIVATION_TOKEN") or environ.get("DESKTOP_STARTUP_ID") or ""
    parts = [token[:_LONGEST_TOKEN].encode("ascii", "ignore").replace(b"\0", b"")]
    # Not normalised: behind a link, ".." leads elsewhere.
    parts += [os.fsencode(path if path.startswith("/") else f"{os.getcwd()}/{path}") for path in paths]  # noqa: PTH109
    if any(b"\0" in part for part in parts):
        raise ValueError("a path holds NUL")
    body = b"\0".join((_MARK, *parts))
    if _HEAD + len(body) > MOST_BYTES:
        raise ValueError("too many paths")
    return len(body).to_bytes(_HEAD, "big") + body


def _name(environ: Mapping[str, str]) -> str | None:
    """The name of the socket, another for each session and each set of settings; None where nobody is to listen.

    A session is a display and a bus: a screen reader finds only windows on its own.
    """
    platform = environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if sys.platform != "linux" or platform in _WITHOUT_SCREEN:
        return None
    settings = environ.get("XDG_CONFIG_HOME") or environ.get("HOME") or ""
    displays = environ.get("DISPLAY", ""), environ.get("WAYLAND_DISPLAY", "")
    own = (*displays, _bus(environ), settings, str(os.geteuid()))
    return f"{zlib.crc32(chr(0).join(own).encode('utf-8', 'surrogateescape')):08x}"


def _bus(environ: Mapping[str, str]) -> str:
    """The address of the session bus, which is that in the runtime folder where none is given."""
    usual = f"unix:path={environ['XDG_RUNTIME_DIR']}/bus" if environ.get("XDG_RUNTIME_DIR") else ""
    return (environ.get("DBUS_SESSION_BUS_ADDRESS") or usual).partition(",guid=")[0]


def _open_folder(environ: Mapping[str, str], *, make: bool) -> int:
    """The handle of the folder of sockets. Raises OSError if there is none, or if others could change what is in it."""
    user = os.geteuid()
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    if runtime.startswith("/"):
        path = f"{runtime}/{_FOLDER}"
        if os.stat(runtime).st_uid != user:  # noqa: PTH116
            raise PermissionError(runtime)
    else:
        chosen = environ.get("TMPDIR", "")
        path = f"{chosen if chosen.startswith('/') else '/tmp'}/{_FOLDER}-{user}"
    if make:
        _make(path)
    folder = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    status = os.fstat(folder)
    if status.st_uid != user or status.st_mode & 0o077:
        os.close(folder)
        raise PermissionError(path)
    return folder


def _make(path: str) -> None:
    try:
        os.mkdir(path, 0o700)  # noqa: PTH102
    except FileExistsError:  # whatever it is, it is looked at once it is open
        return


def _address(folder: int, name: str) -> str:
    """The address of a socket in a folder: short, whatever its path, and in no other folder that takes its place."""
    return f"/proc/self/fd/{folder}/{name}"


def _is_own(connection: _socket.socket) -> bool:
    """Whether the other side is a process of this user."""
    import _socket

    process_user_group = connection.getsockopt(_socket.SOL_SOCKET, _socket.SO_PEERCRED, 12)
    return int.from_bytes(process_user_group[4:8], sys.byteorder) == os.geteuid()
