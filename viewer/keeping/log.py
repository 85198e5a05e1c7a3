"""The log of one report: records in the order in which they were kept, to which records are only ever added.

Several windows and processes may have logs of one file. What the others add is known when it is asked for. A log is
used by one thread at a time.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from viewer.keeping import files, lines
from viewer.keeping.lines import Record
from viewer.keeping.saying import TOO_LARGE, Keeping, RefusedError, not_added, not_kept, unread

_END = 200
"""So many bytes, the last that were read, tell a file from one that has taken its place."""


class Extent(NamedTuple):
    """The file of a log, and how many bytes of it are known."""

    path: Path
    length: int

    def digest(self) -> str:
        """The SHA-256 of the file, in hexadecimal; "" where it holds something else than what is known, or is gone."""
        try:
            found, length = files.digest(self.path, lines.MOST_BYTES)
        except OSError:
            return ""
        return found if length == self.length else ""


class MemoryLog:
    """A log that keeps nothing on the disk: for private windows, and for what could not be kept."""

    def __init__(self, records: Iterable[Record] = (), refusal: str = "", damaged: int = 0) -> None:
        """``records`` are there from the beginning, ``refusal`` and ``damaged`` are as of the log that they are of."""
        self._records: list[Record] = []
        self._ids: set[str] = set()
        self._refusal = refusal
        self._damaged = damaged
        self._take(records)

    @property
    def records(self) -> Sequence[Record]:
        """All that is known, in the order of the file. Of records with one id there is the first."""
        return self._records

    @property
    def damaged(self) -> int:
        """How many lines are no records, and were passed over; a last one that was not written to its end is none."""
        return self._damaged

    @property
    def refusal(self) -> str:
        """Why nothing is known of what is in the file: a sentence for the user; empty where all is well."""
        return self._refusal

    @property
    def extent(self) -> Extent | None:
        """How much of the file is known; None where there is no file, or something in it is not, or not asked for."""
        return None

    def append(self, *records: Record) -> None:
        """Add records, those with a known id excepted. Raises ValueError for what is no record."""
        self._take([lines.encode(record)[0] for record in records])

    def fresh(self) -> Sequence[Record]:
        """Records that others have added since this was last asked."""
        return ()

    def _take(self, records: Iterable[Record]) -> list[Record]:
        """Take the records that are not known. Returns them."""
        taken: list[Record] = []
        for record in records:
            if record["id"] not in self._ids:
                self._ids.add(record["id"])
                taken.append(record)
        self._records += taken
        return taken


class Log(MemoryLog):
    """A log in a file, which is read at once, and made when the first record is added.

    A file that is not one of corrections, or one of a newer version, is refused and never touched.
    """

    def __init__(self, path: Path, prepare: Callable[[], object] | None = None) -> None:
        """``prepare`` is called before anything is added to the file. It may raise OSError: then nothing is added."""
        super().__init__()
        self.path = path
        self._prepare = prepare
        self._untold: list[Record] = []
        self._is_named = False
        self._read_to = self._lines = 0
        self._end = b""
        self._look()
        self._untold.clear()

    @property
    def extent(self) -> Extent | None:
        """As of a ``MemoryLog``: None also where lines are damaged, or others have added what nobody has taken."""
        is_known = self._read_to and not (self._refusal or self._damaged or self._untold)
        return Extent(self.path, self._read_to) if is_known else None

    def append(self, *records: Record) -> None:
        """Add records to the file, in one piece, and return when they outlast a power cut.

        Records with a known id are passed over, so what could not be kept may be given again, with what follows it.

        Raises:
            KeepingError: nothing of it is kept, and the file is as it was.
            ValueError: something is no record.
        """
        new: dict[str, tuple[Record, bytes]] = {}
        for record, line in map(lines.encode, records):
            new.setdefault(record["id"], (record, line))
        if not new:
            return
        try:
            if self._prepare:
                self._prepare()
            with files.adding(self.path) as handle:
                self._read_on(handle)
                self._refusal = ""
                self._add(handle, [one for name, one in new.items() if name not in self._ids])
        except RefusedError as refusal:
            self._refusal = Keeping.tr(refusal.template)
            raise not_added(refusal) from refusal
        except OSError as error:
            raise not_kept(error) from error

    def fresh(self) -> Sequence[Record]:
        """Records that others have added since this was last asked. Only what is new in the file is read."""
        self._look()
        told, self._untold = self._untold, []
        return told

    def _look(self) -> None:
        """Read what is new in the file, as far as it can be read."""
        try:
            with files.reading(self.path) as handle:
                self._read_on(handle)
        except (FileNotFoundError, NotADirectoryError):
            self._refusal = ""
        except RefusedError as refusal:
            self._refusal = Keeping.tr(refusal.template)
        except OSError as error:
            self._refusal = Keeping.tr(unread(error))
        else:
            self._refusal = ""

    def _read_on(self, handle: int) -> None:
        """Read what is new in the file. Raises RefusedError, OSError."""
        size = os.fstat(handle).st_size
        if size > lines.MOST_BYTES:
            raise RefusedError(TOO_LARGE)
        data = files.read_from(handle, self._read_to - len(self._end), size)
        if not data.startswith(self._end):  # another file has taken its place
            self._read_to = self._lines = self._damaged = 0
            self._end, self._is_named = b"", False
            data = files.read_from(handle, 0, size)
        begin = len(self._end) if self._read_to else lines.header_length(data)
        if not begin:
            return
        found = lines.scan(data[begin:], self._lines)
        self._untold += self._take(found.records)
        self._lines += found.lines
        self._damaged += found.damaged
        self._read_to += begin + found.used - len(self._end)
        self._end = data[: begin + found.used][-_END:]

    def _add(self, handle: int, new: list[tuple[Record, bytes]]) -> None:
        """Add records to the file, of which all is known. Raises RefusedError, OSError."""
        size = os.fstat(handle).st_size
        lead, is_torn = b"", False
        if not self._read_to:
            begun = files.read_from(handle, 0, size)
            if not lines.HEADER.startswith(begun):  # NULs, which a power cut left
                os.ftruncate(handle, 0)
                begun, size = b"", 0
            lead = lines.HEADER[len(begun) :]
        elif files.read_from(handle, size - 1, size) != b"\n":
            lead, is_torn = b"\n", size > self._read_to  # what was not written to its end stays a line of its own
        data = lead + b"".join(line for _, line in new)
        if size + len(data) > lines.MOST_BYTES or self._lines + len(new) > lines.MOST_LINES:
            raise RefusedError(TOO_LARGE)
        files.add(handle, data if new else b"")
        if not self._is_named:
            files.keep_names(self.path.parent)
            self._is_named = True
        if new:
            self._damaged += is_torn
            self._lines += len(new)
            self._read_to = size + len(data)
            self._end = data[-_END:]
            self._take(record for record, _ in new)
