"""The command, with what it would load already loaded: ``python -m tests.command_line.preloaded SOCKET``.

Loading the language model takes ten times as long as most tests that run the command. So a process loads it once, and
forks for every run: the fork has the arguments, the folder and the three standard streams that it is sent, does what
``python -m viewer`` does, and ends as that ends. So does a fork of it where it starts the process that extracts. What
the command loads, and how it heeds its environment, is for tests
that start it afresh.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import IO, Any

_MOST = 1 << 20
"""Bytes of a request, at most."""


@cache
def preloaded(root: Path, environment: tuple[tuple[str, str], ...]) -> Preloaded:
    """The one of this process, started when it is first asked for; it ends with this process."""
    return Preloaded(root, dict(environment))


class Preloaded:
    """A process that runs the command again and again."""

    def __init__(self, root: Path, environment: Mapping[str, str]) -> None:
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            command = [sys.executable, "-m", "tests.command_line.preloaded", str(theirs.fileno())]
            self._process = subprocess.Popen(
                command, env=environment, cwd=root, pass_fds=[theirs.fileno()], start_new_session=True
            )

    def run(self, arguments: Sequence[str], stdin: bytes, timeout: float) -> tuple[int, bytes, bytes]:
        """The exit code, standard output and standard error of one run.

        Raises TimeoutError after so many seconds; what hangs is ended then, and the next run is by another process.
        """
        with contextlib.ExitStack() as stack:
            given, out, errors = (stack.enter_context(tempfile.TemporaryFile()) for _ in range(3))
            given.write(stdin)
            given.seek(0)
            asked = json.dumps({"arguments": [*arguments], "folder": os.getcwd()}).encode()  # noqa: PTH109 # bytes stay
            socket.send_fds(self._socket, [asked], [stream.fileno() for stream in (given, out, errors)])
            self._socket.settimeout(timeout)
            try:
                code = int(self._socket.recv(_MOST))
            except TimeoutError:
                os.killpg(self._process.pid, signal.SIGKILL)
                preloaded.cache_clear()
                raise
            return code, _written(out), _written(errors)


def _written(stream: IO[bytes]) -> bytes:
    stream.seek(0)
    return stream.read()


def _serve(own: socket.socket) -> None:
    """Load everything; then return in each fork, and in this process when nobody asks any more."""
    from viewer import commands, extract, options  # noqa: F401  # to have them

    extract.load()
    gc.freeze()
    while True:
        request, streams, _, _ = socket.recv_fds(own, _MOST, 3)
        if not request:
            sys.exit()
        child = os.fork()
        if not child:
            _become(json.loads(request), streams)
            own.close()
            return
        for stream in streams:
            os.close(stream)
        _, status = os.waitpid(child, 0)
        own.send(str(os.waitstatus_to_exitcode(status)).encode())


def _become(asked: Mapping[str, Sequence[str]], streams: Sequence[int]) -> None:
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.chdir(str(asked["folder"]))
    sys.argv[1:] = asked["arguments"]


class _Forked:
    """A process that a run starts, as far as ``viewer.reader`` asks for one."""

    def __init__(self, command: Sequence[str], **given: Any) -> None:
        options = command[command.index("viewer") + 1 :]
        asked, answered = os.pipe(), os.pipe()
        self._number = os.fork()
        if not self._number:
            for number, stream in enumerate((asked[0], answered[1], given.get("stderr"))):
                if stream is not None:
                    os.dup2(os.open(os.devnull, os.O_RDWR) if stream == subprocess.DEVNULL else stream, number)
            sys.argv[1:] = options
            try:
                runpy.run_module("viewer", run_name="__main__", alter_sys=True)
            finally:
                os._exit(1)  # who serves ends by itself
        os.close(asked[0])
        os.close(answered[1])
        self.stdin, self.stdout = os.fdopen(asked[1], "wb"), os.fdopen(answered[0], "rb")

    def kill(self) -> None:
        os.kill(self._number, signal.SIGKILL)

    def communicate(self) -> None:
        os.waitpid(self._number, 0)
        self.stdout.close()
        with contextlib.suppress(BrokenPipeError):  # what was still to be flushed
            self.stdin.close()


def _start(command: Sequence[str], **given: Any) -> Any:
    return (_Forked if "--worker" in command else _popen)(command, **given)


_popen = subprocess.Popen

if __name__ == "__main__":
    _serve(socket.socket(fileno=int(sys.argv[1])))
    subprocess.Popen = _start  # pyright: ignore[reportAttributeAccessIssue]
    runpy.run_module("viewer", run_name="__main__", alter_sys=True)
