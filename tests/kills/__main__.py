"""Kill the processes behind real windows: ``make kills``, or ``python -m tests.kills`` in the checkout.

About ten minutes. Prints how often which process was killed, at which moment, what was shown afterwards, and what may
not be: windows that were lost, models that belong to another text, processes that outlived their window, and entries of
the cache that are broken or stand for another text. The exit code is 1 if there was any of these.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
from pathlib import Path

from tests.kills.tally import Tally

_LONG = 20_000
"""Characters of the longest text: it is looked into for some seconds."""


def main() -> int:
    """Print the counts; the exit code is 1 if anything was not as it should be."""
    parser = argparse.ArgumentParser(prog="make kills", description=__doc__)
    parser.add_argument("--kills", type=int, default=200, help="how often the processes of a window are killed")
    parser.add_argument("--windows", type=int, default=10, help="how many windows are killed")
    parser.add_argument("--seed", type=int, help="of all random moments: takes the same ones again")
    options = parser.parse_args()
    seed: int = random.randrange(1_000_000) if options.seed is None else options.seed
    print(f"seed {seed}\n", flush=True)
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="kills-") as private:
        _run(Path(private).resolve(), tally, options.kills, options.windows, seed)
    tally.show()
    return int(bool(tally.faults()) or tally.kills < options.kills or tally.windows < options.windows)


def _run(folder: Path, tally: Tally, kills: int, windows: int, seed: int) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for kind in ("CONFIG", "CACHE", "DATA"):
        os.environ[f"XDG_{kind}_HOME"] = str(folder / kind.lower())
    os.environ["EVENT_REPORT_VIEWER_CACHE"] = str(folder / "reports")
    from PySide6.QtWidgets import QApplication

    from tests.kills.killing import Killing
    from tests.kills.material import lay
    from tests.kills.outliving import kill_windows
    from viewer.window.application import dress

    place = folder / "files"
    place.mkdir()
    paths = lay(place, _LONG)
    application = QApplication(["kills"])
    dress(application)
    Killing(paths, tally, seed).run(kills, lambda told: print(told, flush=True))
    kill_windows(paths, tally, folder / "windows", windows, seed)


if __name__ == "__main__":
    sys.exit(main())
