"""The window's side of ``viewer.handing``: takes the files of later launches, and never waits for anybody."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from viewer import handing

if TYPE_CHECKING:
    import socket

MOST_CLIENTS = 8
"""How many are listened to at once. Others wait until one of these is done."""
_PIECE = 1 << 16


class Instance(QObject):
    """Listens for later launches as long as it is open; without a listener it does nothing."""

    asked = Signal(tuple, str)
    """A launch hands over files: a tuple of ``Path``, which may be empty, and the token by which the window may come to
    the front; empty if there is none."""

    def __init__(self, listener: handing.Listener | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listener = listener
        self._clients: set[_Client] = set()
        self._notifier: QSocketNotifier | None = None
        if listener:
            self._notifier = QSocketNotifier(listener.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._let_in)

    @property
    def clients(self) -> int:
        """How many are listened to now."""
        return len(self._clients)

    def close(self) -> None:
        """Listen no longer. The next launch opens a window of its own."""
        for client in tuple(self._clients):
            client.leave()
        if self._notifier:
            self._notifier.setEnabled(False)
        if self._listener:
            self._listener.close()
        self._listener = None

    def _let_in(self) -> None:
        connection = self._listener.accept() if self._listener else None
        if not connection or not self._notifier:
            return
        client = _Client(connection, self)
        self._clients.add(client)
        client.left.connect(self._see_off)
        client.asks.connect(self.asked)
        self._notifier.setEnabled(len(self._clients) < MOST_CLIENTS)

    def _see_off(self, client: _Client) -> None:
        self._clients.discard(client)
        client.deleteLater()
        if self._notifier and self._listener:
            self._notifier.setEnabled(True)


class _Client(QObject):
    """A launch that has come: says what it wants within a while, or is sent away."""

    asks = Signal(tuple, str)
    left = Signal(object)
    """It goes: itself, as there is no name for its class in here."""

    def __init__(self, connection: socket.socket, parent: QObject) -> None:
        super().__init__(parent)
        self._connection = connection
        self._received = bytearray()
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.leave)
        self._patience.start(round(handing.PATIENCE * 1000))

    def leave(self) -> None:
        """Go, whatever was said."""
        if self._notifier.isEnabled():
            self._notifier.setEnabled(False)
            self._patience.stop()
            self._connection.close()
            self.left.emit(self)

    def _read(self) -> None:
        try:
            part = self._connection.recv(_PIECE)
        except BlockingIOError:
            return
        except OSError:
            part = b""
        self._received += part
        length = handing.length(bytes(self._received[:8]))
        if not part or length is not None and (length > handing.MOST_BYTES or len(self._received) > length):
            self.leave()
        elif len(self._received) == length:
            self._take(handing.request(bytes(self._received[4:])))

    def _take(self, request: tuple[tuple[str, ...], str] | None) -> None:
        # Answered first: a launch that has given up meanwhile has opened its files itself.
        answered = False
        if request:
            with contextlib.suppress(OSError):
                answered = self._connection.send(handing.TAKEN) == len(handing.TAKEN)
        self.leave()
        if request and answered:
            paths, token = request
            self.asks.emit(tuple(map(Path, paths)), token)
