"""Programs that show the same text, each with a home folder of its own, and one start of such a program."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.benchmarks import packages
from tests.benchmarks.first_text import Frame, first_text, middle, shows_text
from tests.benchmarks.stage import Stage, brightness, family, proportional_memory, worked

BARE, SEEN, NEW = "bare window", "ours, seen before", "ours, new report"
EDITORS = {"featherpad": (), "kwrite": (), "mousepad": ("--disable-server",)}
READERS = {"okular": (), "evince": ()}
"""Programs to compare with, and their options. Readers show a PDF of the text."""

_CALM = 1.0
"""Seconds without a change after which nothing more is expected to change."""
_PATIENCE = 60.0
_CARET = 60
"""So many pixels may change without being noticed: more than those of a blinking caret."""
_PAUSE = 0.002
_REST = 3.0
"""Seconds from then on until memory is measured."""


@dataclass(frozen=True)
class Start:
    """What one start took: milliseconds from the start of the program, and megabytes of its processes.

    ``mapped``: a window appeared; ``text``: see ``first_text``, ``worked``: the processor time until then;
    ``settled``: the last change before a second without.
    """

    mapped: float
    text: float
    worked: float
    settled: float
    memory: tuple[float, ...] = ()
    """That of the process of the window, then those of others that it started."""


@dataclass(frozen=True)
class Opener:
    """A program with the file that it opens."""

    name: str
    command: tuple[str, ...]
    home: Path
    keeps: bool = False
    """Of ours: whether it finds again what it has kept of the report."""

    @property
    def _reports(self) -> Path:
        return self.home / "reports"

    def environment(self, stage: Stage) -> dict[str, str]:
        """What the program finds in its environment."""
        kinds = ("CONFIG", "CACHE", "DATA", "STATE")
        own = {f"XDG_{kind}_HOME": str(self.home / kind.lower()) for kind in kinds}
        own |= {"HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home / "runtime")}
        return {**stage.environment, **own, "EVENT_REPORT_VIEWER_CACHE": str(self._reports)}

    def prepare(self) -> None:
        """Make what it needs, and remove what it should not find."""
        (self.home / "runtime").mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self.keeps and self._reports.exists():
            shutil.rmtree(self._reports)

    def start_first(self, stage: Stage) -> bool:
        """Have the program make what it keeps in its home folder. False if it showed no text."""
        self.prepare()
        begin = time.perf_counter()
        with stage.started(self.command, self.environment(stage)) as process:
            shown = first_text(_watch(stage, begin, process.pid)[0]) is not None
            end = time.perf_counter() + _PATIENCE
            while shown and self.keeps and not any(self._reports.glob("*.json")) and time.perf_counter() < end:
                time.sleep(_CALM / 10)
        return shown

    def start(self, stage: Stage, *, weigh: bool = False) -> Start | None:
        """Start the program and watch it until it comes to rest. None if it showed no text."""
        self.prepare()
        _wait_for_calm(stage)
        begin = time.perf_counter()
        with stage.started(self.command, self.environment(stage)) as process:
            frames, mapped = _watch(stage, begin, process.pid)
            text = first_text(frames)
            if text is None or mapped is None:
                return None
            memory: tuple[float, ...] = ()
            if weigh:
                time.sleep(max(0.0, begin + frames[-1].at + _REST - time.perf_counter()))
                memory = tuple(proportional_memory(one) for one in family(process.pid))
        return Start(1000 * mapped, 1000 * text.at, 1000 * text.worked, 1000 * frames[-1].at, memory)


def openers(folder: Path, text: Path, pdf: Path) -> list[Opener]:
    """All that are installed, the bare window first."""
    ours = str(packages.ours())
    found = [
        Opener(BARE, (str(packages.bare()), str(text)), folder / "bare"),
        Opener(SEEN, (ours, str(text)), folder / "seen", keeps=True),
        Opener(NEW, (ours, str(text)), folder / "new"),
    ]
    others: list[tuple[Mapping[str, tuple[str, ...]], Path]] = [(EDITORS, text), (READERS, pdf)]
    for programs, file in others:
        for name, options in programs.items():
            if shutil.which(name):
                found.append(Opener(name, (name, *options, str(file)), folder / name))
    return found


def drop_caches() -> bool:
    """Have the system forget what it has read from disks. False where that is not permitted."""
    os.sync()
    try:
        Path("/proc/sys/vm/drop_caches").write_text("3")
    except OSError:
        return False
    return True


def _watch(stage: Stage, begin: float, process: int) -> tuple[list[Frame], float | None]:
    """Each frame that differs from the one before, until there is a text and rest; and when a window appeared."""
    mapped: float | None = None
    before = stage.look()
    frames = [Frame(0.0, middle(brightness(before)))]
    end = begin + _PATIENCE
    while (now := time.perf_counter()) < end:
        if mapped is None and stage.windows.appeared():
            mapped = now - begin
        seen = stage.look()
        if np.count_nonzero(seen != before) > _CARET:
            before = seen
            frames.append(Frame(now - begin, middle(brightness(seen)), worked(process)))
        elif now - begin - frames[-1].at > _CALM and mapped is not None and shows_text(frames[-1]):
            break
        time.sleep(_PAUSE)
    return frames, mapped


def _wait_for_calm(stage: Stage) -> None:
    """Wait until what was there before is gone from the screen."""
    before, since = stage.look(), time.perf_counter()
    end = since + _PATIENCE
    while time.perf_counter() - since < _CALM / 2 and time.perf_counter() < end:
        time.sleep(0.02)
        if not np.array_equal(now := stage.look(), before):
            before, since = now, time.perf_counter()
    stage.windows.appeared()
