"""The logs of all reports, in one folder, and which report each belongs to.

A log is a file named after the text that it began with, so that whoever begins it at the same time begins the same one.
Marks, small files of a line each, tell the log of another text, of a file's bytes and of a path. A mark that is damaged
is none. Paths and texts are told by their hashes alone.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

from viewer import private_files
from viewer.keeping import files, lines
from viewer.keeping.log import Log, MemoryLog

How = Literal["text", "file", "path", "new"]

_KEY = re.compile(r"[0-9a-f]{64}")
_LOG = re.compile(r"[0-9a-f]{64}\.jsonl")
_MARK = re.compile(r"[0-9a-f]{64}(\.[0-9a-f]{16}\.part)?")
_TEXTS, _FILES, _PATHS = "by-text", "by-file", "by-path"
_LONGEST_MARK = 100


class Found(NamedTuple):
    """The log of a report, and how it was found.

    By the ``path`` alone it may be that of another report, which stood there before: whether it is this one's, its
    records tell. A ``new`` one is not on the disk until something is added to it.
    """

    log: MemoryLog
    how: How


def default_folder() -> Path:
    """The user's folder of corrections."""
    return private_files.data_folder(os.environ) / "corrections"


@lru_cache(maxsize=1)
def normalised_hash(text: str) -> str:
    """What a report is known by: the SHA-256, in hexadecimal, of its text in NFC with white space folded."""
    folded = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()


def count(folder: Path) -> int:
    """For how many reports corrections are kept."""
    return sum(1 for _ in _logs(folder))


def clear(folder: Path) -> list[OSError]:
    """Remove all corrections and marks. Returns why some could not be removed."""
    return private_files.remove([*_logs(folder), *_marks(folder)])


class Shelf:
    """Finds the logs of reports, and remembers what they belong to. A folder that cannot be used holds none."""

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        """``read_only``: what was kept is known, and nothing is kept, as in a private window."""
        self._folder = folder
        self._read_only = read_only
        self._wanted: dict[Path, dict[tuple[str, str], None]] = {}

    def find(self, text_hash: str, file_hash: str | None = None, path: Path | None = None) -> Found:
        """The log of a report.

        Args:
            text_hash: The ``normalised_hash`` of its text.
            file_hash: The SHA-256 of its file's bytes, in hexadecimal; None where there is no file.
            path: Where its file is.
        """
        key, how = self._key(text_hash, file_hash, path)
        return Found(self._log(key), how) if key else self.begin(text_hash)

    def size(self, text_hash: str, file_hash: str | None = None, path: Path | None = None) -> int:
        """How many bytes the log of a report has, which goes by the same as in ``find``; 0 where there is none."""
        key, _ = self._key(text_hash, file_hash, path)
        try:
            return self._path(key).stat().st_size if key else 0
        except OSError:
            return 0

    def digest(self, text_hash: str, file_hash: str | None = None, path: Path | None = None) -> str:
        """The SHA-256 of the log of a report, in hexadecimal; "" where there is none, or it cannot be read."""
        key, _ = self._key(text_hash, file_hash, path)
        try:
            return files.digest(self._path(key), lines.MOST_BYTES)[0] if key else ""
        except OSError:
            return ""

    def _key(self, text_hash: str, file_hash: str | None, path: Path | None) -> tuple[str, How]:
        """By what the log of a report is named, and how that was found; "" where there is none."""
        asked: tuple[tuple[How, str, str | None], ...] = (
            ("text", _TEXTS, _checked(text_hash)),
            ("file", _FILES, file_hash and _checked(file_hash)),
            ("path", _PATHS, path and _path_hash(path)),
        )
        for how, place, name in asked:
            if name and (key := self._marked(place, name)) and self._is_there(key):
                return key, how
            if how == "text" and self._is_there(text_hash):
                return text_hash, how
        return "", "new"

    def begin(self, text_hash: str) -> Found:
        """The log that a text begins, for a report of which what was found by its path is not the log."""
        found = self._log(_checked(text_hash))
        self.remember(found, text_hash)
        return Found(found, "new")

    def remember(self, log: MemoryLog, text_hash: str, file_hash: str | None = None, path: Path | None = None) -> None:
        """Have a log be found by these, too, from the moment on at which something is in it.

        Where nothing can be remembered, it is tried again when something is added.
        """
        if not isinstance(log, Log):
            return
        marks = {(_TEXTS, _checked(text_hash)): None}
        if file_hash:
            marks[_FILES, _checked(file_hash)] = None
        if path:
            marks[_PATHS, _path_hash(path)] = None
        for others in self._wanted.values():
            for mark in marks:
                others.pop(mark, None)
        self._wanted.setdefault(log.path, {}).update(marks)
        if self._is_there(log.path.stem):
            with contextlib.suppress(OSError):
                self._mark(log.path)

    def _log(self, key: str) -> MemoryLog:
        path = self._path(key)
        if self._read_only:
            kept = Log(path)
            return MemoryLog(kept.records, kept.refusal, kept.damaged)
        return Log(path, lambda: self._mark(path))

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}.jsonl"

    def _is_there(self, key: str) -> bool:
        return os.path.lexists(self._path(key))

    def _marked(self, place: str, name: str) -> str | None:
        """The key of the log that a mark tells; None if it tells none."""
        try:
            data = private_files.read(self._folder / place / name, _LONGEST_MARK)
        except OSError:
            return None
        key = data.decode("ascii", "replace").strip()
        return key if _KEY.fullmatch(key) else None

    def _mark(self, path: Path) -> None:
        """Put the marks that are wanted for a log where they are not. Raises OSError if it is not found by its text."""
        key = path.stem
        for place, name in self._wanted.get(path, ()):
            known = self._marked(place, name)
            if known == key or place == _TEXTS and known is None and name == key:
                continue
            try:
                files.put(self._folder / place / name, f"{key}\n".encode("ascii"))
            except OSError:
                if place == _TEXTS:
                    raise


def _checked(digest: str) -> str:
    if not _KEY.fullmatch(digest):
        raise ValueError(f"not a SHA-256 in hexadecimal: {digest[:80]!r}")
    return digest


def _path_hash(path: Path) -> str:
    return hashlib.sha256(os.fsencode(os.path.abspath(path))).hexdigest()  # noqa: PTH100  # links stay as they are


def _logs(folder: Path) -> Iterator[Path]:
    return (path for path in files.inside(folder) if _LOG.fullmatch(path.name))


def _marks(folder: Path) -> Iterator[Path]:
    for place in (_TEXTS, _FILES, _PATHS):
        if not (folder / place).is_symlink():
            yield from (path for path in files.inside(folder / place) if _MARK.fullmatch(path.name))
