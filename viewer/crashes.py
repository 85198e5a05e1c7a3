"""Reports of crashes, left on this computer alone: where in the application it happened, and nothing of the user's.

A report tells versions, the kind of the fault and the places in the code that led to it. The words of an exception and
the values of variables, which may hold names of files and words of reports, are never written. What a fatal signal
leaves is written by ``faulthandler``, into a file that was opened beforehand and is removed when nothing happened.

What the window imports first: no module that the start could do without.
"""

from __future__ import annotations

import atexit
import contextlib
import faulthandler
import fcntl
import os
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from types import CodeType, TracebackType

import viewer
from viewer import private_files

MOST = 5
"""So many reports are kept, and so many are written by one process."""

_SIGNAL = "Fatal Python error: "
"""How ``faulthandler`` begins. ``look_back`` puts other words in its place, so that a report is new only once."""
_SIGNAL_SEEN = "Ended by a fatal fault: "
_EXCEPTION = "Unhandled exception: "
_FIRST, _LAST = 20, 80
"""So many places are told of a long way to a fault."""
_LONGEST = 200_000
"""The most bytes of a report that are read."""


def folder() -> Path:
    """Where the reports lie."""
    return private_files.state_folder(os.environ) / "crashes"


class Recorder:
    """Leaves a report of each fault of this process that nothing handles."""

    def __init__(self, versions: str, *, private: bool = False) -> None:
        """``versions`` names what else plays a part, a line each. ``private``: no report is written."""
        self.told: Callable[[Path | None], object] | None = None
        """Called, in the thread in which it happened, with the report of an exception; None if there is none."""
        self.untold: list[Path | None] = []
        """The reports that were left before anybody could be told."""
        system = os.uname()
        self._head = (
            f"Event Report Viewer {viewer.__version__}\nPython {sys.version.split()[0]}\n{versions}\n"
            f"{system.sysname} {system.release} {system.machine}\n"
        )
        self._private = private
        self._seen: set[str] = set()
        self._trace: tuple[int, Path] | None = None
        self._before = sys.excepthook, threading.excepthook

    def begin(self) -> None:
        """Take what nothing handles, until the process ends as it should."""
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread
        atexit.register(self.close)
        if not self._private:
            with contextlib.suppress(OSError):
                handle, path = _new_file()
                self._trace = handle, path
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)  # as long as this process lives
                os.write(handle, f"{self._head}Started {_now()}\n\n".encode())
                faulthandler.enable(handle)

    def close(self) -> None:
        """Take it no longer: nothing happened, or it was told."""
        atexit.unregister(self.close)
        sys.excepthook, threading.excepthook = self._before
        if self._trace:
            faulthandler.disable()
            handle, path = self._trace
            self._trace = None
            private_files.remove([path])
            os.close(handle)

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._before[0](kind, error, trace)
        if issubclass(kind, Exception):
            self._leave(error, threading.current_thread())

    def _take_from_thread(self, told: threading.ExceptHookArgs) -> None:
        self._before[1](told)
        if isinstance(told.exc_value, Exception):
            self._leave(told.exc_value, told.thread)

    def _leave(self, error: BaseException, thread: threading.Thread | None) -> None:
        """Write the report of an exception, unless it has been written, and tell of it."""
        place = "the main thread" if thread is threading.main_thread() else "another thread"
        text = f"\nIn {place}, the innermost place last:\n\n" + "\n".join(_lines(error))
        if text in self._seen or len(self._seen) >= MOST:
            return
        self._seen.add(text)
        path = None
        if not self._private:
            with contextlib.suppress(OSError):
                handle, path = _new_file()
                with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
                    file.write(f"{self._head}{_now()}\n{text}\n")
                _prune()
        if self.told:
            self.told(path)
        else:
            self.untold.append(path)


def reports() -> list[Path]:
    """The reports that there are, the latest last. Files in which nothing happened (yet) are none."""
    return [path for path in _files() if _tells(path)]


def read(path: Path) -> str:
    """What a report says. Raises OSError."""
    return _shortened(private_files.read(path, _LONGEST).decode("utf-8", "replace"))


def look_back() -> Path | None:
    """The report of a process that died of a signal, unless it was told of before.

    What earlier processes left behind is tidied up: files in which nothing happened, and what is beyond ``MOST``.
    """
    from viewer import writing

    died: Path | None = None
    for path in _files():
        with contextlib.suppress(OSError), _unused(path):
            text = read(path)
            if f"\n{_SIGNAL}" in text:
                writing.write_text(path, text.replace(_SIGNAL, _SIGNAL_SEEN))
                died = path
            elif not _tells(path):
                path.unlink()
    _prune()
    return died if died and died.exists() else None


def clear() -> list[OSError]:
    """Remove all reports. Returns why some could not be removed."""
    return private_files.remove(reports())


def _new_file() -> tuple[int, Path]:
    """A new file with the time as its name: its handle, and its path. Raises OSError."""
    place = folder()
    private_files.make_folder(place.parent)
    private_files.make_folder(place)
    stem = time.strftime("%Y-%m-%dT%H-%M-%SZ", time.gmtime())
    for number in range(1, 100):
        path = place / (f"{stem}.txt" if number == 1 else f"{stem}-{number}.txt")
        with contextlib.suppress(FileExistsError):
            return private_files.make_file(path), path
    raise FileExistsError(stem)


def _files() -> list[Path]:
    try:
        return sorted(folder().glob("*.txt"), key=lambda path: (path.lstat().st_mtime, path.name))
    except OSError:
        return []


def _tells(path: Path) -> bool:
    try:
        text = read(path)
    except OSError:
        return not path.is_file()
    return any(f"\n{words}" in text for words in (_SIGNAL, _SIGNAL_SEEN, _EXCEPTION))


def _prune() -> None:
    private_files.remove(reports()[:-MOST])


@contextlib.contextmanager
def _unused(path: Path) -> Generator[None]:
    """While no living process may write to a file. Raises OSError if one may."""
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(handle)


def _now() -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime())


def _lines(error: BaseException) -> Iterator[str]:
    """The kind of an exception and the places it came through; then those of the exception that led to it."""
    told: set[int] = set()
    link = _EXCEPTION
    now: BaseException | None = error
    while now and id(now) not in told:
        told.add(id(now))
        yield f"{link}{type(now).__module__}.{type(now).__qualname__}"
        places = list(_places(now.__traceback__))
        left_out = len(places) - _FIRST - _LAST
        if left_out > 0:
            places[_FIRST:-_LAST] = [f"  ... {left_out} places left out"]
        yield from places
        link = "\nCaused by " if now.__cause__ else "\nWhile handling "
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)


def _places(trace: TracebackType | None) -> Iterator[str]:
    while trace:
        yield _place(trace.tb_frame.f_code, trace.tb_lineno)
        trace = trace.tb_next


def _place(code: CodeType, line: int) -> str:
    return f'  File "{_short(code.co_filename)}", line {line} in {code.co_qualname}'


def _shortened(text: str) -> str:
    """What ``faulthandler`` wrote, without the folders that the application lies in."""
    import re

    return re.sub(r'(?<=^  File ")[^"\n]*', lambda found: _short(found[0]), text, flags=re.MULTILINE)


def _short(file: str) -> str:
    """Where a module lies in the application, or in one of the libraries; the name of no other file is told."""
    if not file.startswith("/"):
        return file  # the package's own modules, and what is no file
    root = f"{Path(__file__).parents[1]}/"
    for folder in ("/site-packages/", "/dist-packages/", f"/python{sys.version_info.major}.{sys.version_info.minor}/"):
        if folder in file:
            return file.rpartition(folder)[2]
    return file.removeprefix(root) if file.startswith(root) else "another file"
