"""Reports seen before, kept as JSON files in a private folder, so that they show again without the worker.

A key stands for a text, the rules that read it and the form it is kept in. A cache that cannot be read or written is
no error: nothing is found in it, and nothing is kept. Beside a report may lie what a reader's corrections made of it.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import stat
import tempfile
import time
from pathlib import Path

from viewer import private_files
from viewer.extract.version import version
from viewer.giving_way import pieces
from viewer.report import codec, headlines
from viewer.report.model import ModelError, Report, Source

FOLDER_VARIABLE = "EVENT_REPORT_VIEWER_CACHE"
"""Environment variable with the folder to use instead of the usual one."""

MAX_ENTRIES = 200
MAX_BYTES = 200_000_000
"""Bounds of the whole cache. The entries used last stay."""

_ENTRY = re.compile(r"[0-9a-f]{64}\.json")
_SHOWN = re.compile(r"[0-9a-f]{64}\.shown")
_PART = re.compile(r".*\.part")
_MAX_ENTRY_BYTES = 100_000_000
_ABANDONED = 3600.0
"""Age in seconds after which a file that was never finished is removed."""


def default_folder() -> Path:
    """The user's cache folder for this application, or the one that ``FOLDER_VARIABLE`` names."""
    chosen = os.environ.get(FOLDER_VARIABLE)
    if chosen:
        return Path(chosen)
    return private_files.cache_folder(os.environ)


def extraction() -> str:
    """The version of the extraction whose reports are kept."""
    return version()


def key(text: str) -> str:
    """The key of the report that the present rules make of a text. What file it came from plays no part."""
    digest = hashlib.sha256(f"{codec.SCHEMA}\n{version()}\n".encode())
    for start, end in pieces(len(text)):
        digest.update(text[start:end].encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


class ReportCache:
    """Reports by key, in one folder, which is created when first needed."""

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        """``read_only``: nothing is kept, and what is there is left as it is."""
        self._folder = folder
        self._read_only = read_only

    def get(self, entry_key: str, source: Source | None = None) -> Report | None:
        """The report kept under the key, as one of ``source`` where that is given. None if there is none.

        An entry that is damaged, or does not belong to the key, is removed.
        """
        path = self._path(entry_key)
        if not self._is_private():
            return None
        try:
            report = codec.loads(_read(path))
            if key(report.text) != entry_key:
                raise ModelError("the entry belongs to another text")
        except OSError:
            return None
        except (ModelError, UnicodeDecodeError, RecursionError):
            if not self._read_only:
                with contextlib.suppress(OSError):
                    path.unlink()
            return None
        if not self._read_only:
            with contextlib.suppress(OSError):
                os.utime(path)
        return report if source is None else headlines.with_headline(report, source)

    def put(self, entry_key: str, report: Report) -> None:
        """Keep the report under the key. Another process sees the whole entry or none."""
        self.put_json(entry_key, codec.dumps(report, suggestions=True).encode("ascii"))

    def put_json(self, entry_key: str, report: bytes) -> None:
        """Keep a report that is the JSON of ``codec`` already."""
        if self._read_only:
            return
        with contextlib.suppress(OSError):
            if self._is_private() or not self._folder.exists():
                private_files.make_folder(self._folder)
            if self._is_private():
                self._write(self._path(entry_key), report)
                self._prune()

    def shown(self, entry_key: str) -> tuple[str, str]:
        """What corrections made of the report under the key: of what it was made, and it itself; "" where none is kept.

        Both are as they were given to ``put_shown``, unless the file is damaged.
        """
        path = self._path(entry_key).with_suffix(".shown")
        try:
            made_of, _, shown = _read(path).partition("\n") if self._is_private() else ("", "", "")
        except (OSError, ModelError, UnicodeDecodeError):
            return "", ""
        if not self._read_only:
            with contextlib.suppress(OSError):
                os.utime(path)
        return made_of, shown

    def put_shown(self, entry_key: str, made_of: str, shown: str) -> None:
        """Keep what corrections made of the report under the key: text in ASCII. It is not kept without the report.

        ``made_of``, a line, stands for all that it was made of.
        """
        path = self._path(entry_key)
        with contextlib.suppress(OSError):
            if not self._read_only and self._is_private() and path.exists():
                self._write(path.with_suffix(".shown"), f"{made_of}\n{shown}".encode("ascii"))
                self._prune()

    def drop_shown(self, entry_key: str) -> None:
        """Keep no longer what corrections made of the report under the key."""
        if not self._read_only and self._is_private():
            private_files.remove([self._path(entry_key).with_suffix(".shown")])

    def size(self) -> tuple[int, int]:
        """How many reports are kept, and how many bytes they take, with what corrections made of them."""
        sizes: list[int] = []
        for path in self._files(_ENTRY, _SHOWN):
            with contextlib.suppress(OSError):
                sizes.append(path.lstat().st_size)
        return len(self._files(_ENTRY)), sum(sizes)

    def clear(self) -> list[OSError]:
        """Keep none of them any longer. Returns why some could not be removed."""
        return private_files.remove(self._files(_ENTRY, _SHOWN, _PART))

    def clear_shown(self) -> list[OSError]:
        """Keep no longer what corrections made of reports. Returns why something could not be removed."""
        return private_files.remove(self._files(_SHOWN, _PART))

    def _files(self, *names: re.Pattern[str]) -> list[Path]:
        """The files of the cache that have such names."""
        if not self._is_private():
            return []
        try:
            paths = list(self._folder.iterdir())
        except OSError:
            return []
        return [path for path in paths if any(name.fullmatch(path.name) for name in names)]

    def _path(self, entry_key: str) -> Path:
        name = f"{entry_key}.json"
        if not _ENTRY.fullmatch(name):
            raise ValueError(f"not a key of the cache: {entry_key!r}")
        return self._folder / name

    def _is_private(self) -> bool:
        """Whether the folder is ours and nobody else can put entries into it."""
        try:
            status = self._folder.stat()
        except (OSError, ValueError):
            return False
        return stat.S_ISDIR(status.st_mode) and status.st_uid == os.geteuid() and not status.st_mode & 0o022

    def _write(self, path: Path, data: bytes) -> None:
        if len(data) > _MAX_ENTRY_BYTES:
            return
        handle, unfinished = tempfile.mkstemp(dir=self._folder, suffix=".part")  # for the user alone, mode 0600
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(unfinished).replace(path)
        except OSError:
            Path(unfinished).unlink(missing_ok=True)
            raise

    def _prune(self) -> None:
        """Remove what is beyond the bounds, the longest unused first, and what was never finished."""
        kept: list[tuple[float, int, Path]] = []
        for path in self._folder.iterdir():
            try:
                status = path.lstat()
                if path.suffix in (".json", ".shown"):
                    kept.append((status.st_mtime, status.st_size, path))
                elif path.suffix == ".part" and time.time() - status.st_mtime > _ABANDONED:
                    path.unlink()
            except FileNotFoundError:  # another process prunes too
                continue
        kept.sort(reverse=True)
        size = 0
        for number, (_, bytes_used, path) in enumerate(kept):
            size += bytes_used
            if number >= MAX_ENTRIES or size > MAX_BYTES:
                path.unlink(missing_ok=True)


def _read(path: Path) -> str:
    """The text of an entry. Raises OSError if there is none, ModelError if it is no file of a sensible size."""
    try:
        data = private_files.read(path, _MAX_ENTRY_BYTES + 1)
    except private_files.IrregularError as error:
        raise ModelError("the entry is not a file") from error
    if len(data) > _MAX_ENTRY_BYTES:
        raise ModelError("the entry is too long")
    return data.decode("ascii")
