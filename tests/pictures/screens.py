"""The screen on which pictures are taken."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_OFF_SCREEN = Path(__file__).resolve().parent.parent / "data" / "screen.json"


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """What a process needs in its environment to have a screen to itself."""
    if not shutil.which("Xvfb"):
        print("Xvfb is not installed: pictures are taken off screen.", file=sys.stderr)
        yield {"QT_QPA_PLATFORM": f"offscreen:configfile={_OFF_SCREEN}"}
        return
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "2880x1920x24", "-nolisten", "tcp"]
    processes = [subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)]
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            display = f":{answer.readline().strip()}"
        if shutil.which("openbox"):
            processes.append(subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display}))
        yield {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "0"}
    finally:
        for process in reversed(processes):
            process.terminate()
            process.wait()
