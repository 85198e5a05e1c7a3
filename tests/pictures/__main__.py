"""Take pictures of the real window and of the printed page: ``python -m tests.pictures --output FOLDER``.

The window is shown on a virtual screen with a window manager where there is one (Xvfb, openbox), else off screen.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.pictures.looks import LANGUAGES, LOOKS
from tests.pictures.screens import screen

_ROOT = Path(__file__).resolve().parent.parent.parent
_SETS = {"usual": "1", "scaled": "2", "corrections": "1", "help": "1"}
"""The sets of pictures, each with the scale of the screen that it is taken on."""
_ALBUMS = ("corrections", "reading")
"""Those that there are in every look and every language. ``reading`` is taken only where it is asked for."""


def main() -> int:
    """Take all pictures; the exit code is 0 if all were taken."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("--output", type=Path, default=_ROOT / "build" / "pictures", help="folder for the pictures")
    parser.add_argument("--only", choices=[*_SETS, "reading"], help="take one set alone")
    albums = f"of {' and '.join(_ALBUMS)}"
    parser.add_argument("--state", default="", help=f"{albums}, take the states whose name holds this")
    parser.add_argument("--look", choices=list(LOOKS), help=f"{albums}, take one look alone")
    parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0], help=f"{albums}, what is spoken")
    parser.add_argument("--here", action="store_true", help="use the screen that is there, whatever it is")
    options = parser.parse_args()
    output: Path = options.output.resolve()
    output.mkdir(parents=True, exist_ok=True)
    if options.here:
        return _take(options.only or "usual", output, options)
    with ThreadPoolExecutor(os.cpu_count()) as screens:
        jobs = list(_jobs(options.only, options.look))
        taken = [screens.submit(_take_elsewhere, name, look, output, options) for name, look in jobs]
        if code := max(one.result() for one in taken):
            return code
    print(f"The pictures are in {output}")
    return 0


def _jobs(only: str | None, look: str | None) -> Iterator[tuple[str, str]]:
    """The sets that are taken side by side, each with its look."""
    for name in [only] if only else _SETS:
        looks = list(LOOKS) if name in _ALBUMS else [""]
        yield from ((name, one) for one in ([look] if look and name in _ALBUMS else looks))


def _take_elsewhere(name: str, look: str, output: Path, options: argparse.Namespace) -> int:
    """Take one set in a process and on a screen of its own, with nothing kept by anybody before."""
    command = [sys.executable, "-m", "tests.pictures", "--here", "--only", name, "--output", str(output)]
    command += ["--state", options.state, "--language", options.language, *(["--look", look] if look else [])]
    with tempfile.TemporaryDirectory() as private, screen() as environment:
        own = {f"XDG_{kind}_HOME": f"{private}/{kind.lower()}" for kind in ("CONFIG", "CACHE", "STATE", "DATA")}
        own |= {"PYTHONPATH": str(_ROOT), "EVENT_REPORT_VIEWER_CACHE": f"{private}/reports"}
        environs = {**os.environ, **own, **environment, "QT_SCALE_FACTOR": _SETS.get(name, "1")}
        return subprocess.run(command, env=environs, check=False).returncode


def _take(name: str, output: Path, options: argparse.Namespace) -> int:
    """Take one set on the screen that is there."""
    from tests.pictures import corrections, helping, reading, usual

    if name in _ALBUMS:
        album = corrections if name == "corrections" else reading
        return album.take(output, [options.look] if options.look else LOOKS, options.state, options.language)
    if name == "help":
        return helping.take(output)
    return usual.take(output) if name == "usual" else usual.take_scaled(output)


if __name__ == "__main__":
    raise SystemExit(main())
