"""The process of the window itself is killed: none of those that it started may outlive it."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.kills.material import ROOT
from tests.kills.processes import children, left
from tests.kills.tally import Tally

_LONGEST = 4.0
"""Seconds after which a window is killed at the latest."""


def kill_windows(paths: Sequence[Path], tally: Tally, folder: Path, kills: int, seed: int) -> None:
    """Start the application so many times, kill it at some moment, and look for what it started."""
    chance = random.Random(seed)
    for number in range(kills):
        kinds = ("CONFIG", "CACHE", "STATE", "DATA")
        own = {f"XDG_{kind}_HOME": f"{folder}/{number}/{kind.lower()}" for kind in kinds}
        runtime = folder / f"{number}" / "runtime"
        runtime.mkdir(parents=True, mode=0o700)
        environment = {**os.environ, **own, "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "offscreen"}
        process = subprocess.Popen(
            [sys.executable, "-m", "viewer", str(chance.choice(paths))],
            cwd=ROOT,
            env=environment,
            stderr=subprocess.DEVNULL,
        )
        end = time.monotonic() + chance.uniform(0.2, _LONGEST)
        found = children(process.pid)
        while time.monotonic() < end:
            time.sleep(0.01)
            found |= children(process.pid)
        if process.poll() is not None:
            tally.lost.append(f"the application ended by itself, with {process.returncode}")
            continue
        found |= children(process.pid)
        process.send_signal(signal.SIGKILL)
        process.wait()
        tally.windows += 1
        tally.orphans += [f"process {one} outlived its window" for one, _ in left(found)]
