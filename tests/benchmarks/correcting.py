"""Corrections in the window of a long report: ``python -m tests.benchmarks.correcting``.

The report is that of ``corrections``: a megabyte, 2,500 acts. It is opened without corrections, with a thousand that
were never shown, and with a thousand that were, each time by a process of its own on a virtual screen. Told is how long
opening takes with them : without, after how many seconds it can be corrected, and the longest time, in milliseconds, in
which the event loop took nothing in: while it was opened, and after each act of a reader until everything shows it.
Behind it stands the most processor time that the window's thread took in such a block, which is less than that where
other threads or programs held it up.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

from PySide6.QtWidgets import QApplication

from tests.benchmarks.corrections import corrected, made_up
from tests.benchmarks.waiting import after, until
from tests.benchmarks.window_clock import Beat
from tests.pictures.screens import screen
from viewer import cache
from viewer.keeping.shelf import Shelf, default_folder, normalised_hash
from viewer.report.corrections import coding
from viewer.report.corrections.replay import replay
from viewer.window import garbage
from viewer.window.application import dress
from viewer.window.companions import Companions
from viewer.window.correcting import shown_before
from viewer.window.correcting.desk import CorrectionDesk
from viewer.window.finding import Finding
from viewer.window.main_window import MainWindow

_ROOT = Path(__file__).resolve().parents[2]
_MANY = 1_000
_OPENINGS = ("without", "first", "again")
_CALM = 1.5
"""Seconds after which everything shows what a reader did."""

_ACTS: dict[str, Callable[[CorrectionDesk], object]] = {
    "confirm": lambda desk: desk.do(desk.maker().confirm(("item", 7))),
    "change": lambda desk: desk.do(desk.maker().change(("item", 9), replace(desk.shown.programme[9], title="matter"))),
    "remove": lambda desk: desk.do(desk.maker().remove(("item", 11))),
    "move": lambda desk: desk.do(desk.maker().move(13, 1)),
    "undo": lambda desk: desk.undo(),
    "undo again": lambda desk: desk.undo(),
    "redo": lambda desk: desk.redo(),
    "confirm then": lambda desk: desk.do(desk.maker().confirm(("statement", 5))),
}


def main() -> int:
    """Print the figures; the exit code is 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.correcting", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="how often each window is opened (3)")
    parser.add_argument("--probe", choices=_OPENINGS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.probe is not None:
        print(json.dumps(_probe(options.probe)))
        return 0
    told: dict[str, list[dict[str, float]]] = {opening: [] for opening in _OPENINGS}
    with tempfile.TemporaryDirectory() as folder, screen() as environment:
        for number in range(options.rounds):
            for opening, rounds in told.items():  # by turns, for all to have the same of what else the machine does
                rounds.append(_measured(opening, f"{folder}/{opening}-{number}", environment))
    for name, title in (("opened", "shown"), ("can correct", "can be corrected")):
        whole = {opening: median(one[name] for one in rounds) for opening, rounds in told.items()}
        ratios = ", ".join(f"{opening} {whole[opening] / whole['without']:.2f}" for opening in _OPENINGS[1:])
        print(f"{title} with {_MANY:,} corrections : without  {ratios}  ({whole['without']:.2f} s)")
    print(f"{'longest block, ms':20}{''.join(f'{opening:>11}' for opening in _OPENINGS)}")
    for name in ("opening", *_ACTS):
        row = (
            (median(one[name] for one in rounds), median(one[_worked(name)] for one in rounds))
            for rounds in told.values()
        )
        print(f"{name:20}{''.join(f'{block:7.0f} {worked:3.0f}' for block, worked in row)}")
    return 0


def _worked(name: str) -> str:
    return f"{name}, worked"


def _block(name: str, beat: Beat) -> dict[str, float]:
    return {name: 1000 * beat.longest, _worked(name): 1000 * beat.worked}


def _measured(opening: str, folder: str, environment: dict[str, str]) -> dict[str, float]:
    own = {f"XDG_{kind}_HOME": f"{folder}/{kind.lower()}" for kind in ("CONFIG", "CACHE", "STATE", "DATA")}
    own["EVENT_REPORT_VIEWER_CACHE"] = f"{folder}/reports"
    command = [sys.executable, "-m", "tests.benchmarks.correcting", "--probe", opening]
    environment = {**os.environ, **environment, **own}
    run = subprocess.run(command, cwd=_ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(run.stdout.splitlines()[-1])


def _probe(opening: str) -> dict[str, Any]:
    """Open the report in a window, and correct it."""
    gc.disable()  # as the command line does
    report, reports = made_up(), cache.ReportCache(cache.default_folder())
    reports.put(cache.key(report.text), report)
    if opening != "without":
        log = Shelf(default_folder()).find(normalised_hash(report.text)).log
        corrections = corrected(report, _MANY)
        log.append(*coding.records(corrections))
        if opening == "again" and log.extent:
            shown_before.keep(reports, report, replay(report, corrections).report, log.extent)
    path = default_folder().parent / "long.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(report.text, encoding="utf-8")
    application = QApplication(["correcting-probe"])
    dress(application)
    window = MainWindow(Companions([sys.executable, "-c", "import sys; sys.stdin.read()"]))
    window.resize(1360, 860)
    window.show()
    until(application, lambda: window.is_complete)
    until(application, after(_CALM))
    garbage.begin()
    beat, begin = Beat(), time.monotonic()
    window.open_path(path)
    until(application, lambda: window.finding is Finding.DONE)
    told: dict[str, Any] = {"opened": time.monotonic() - begin}
    desk = window.workbench.desk
    until(application, lambda: desk.is_open)
    told["can correct"] = time.monotonic() - begin
    until(application, after(2 * _CALM))
    told |= _block("opening", beat)
    desk.set_reader("A. B.")
    for name, act in _ACTS.items():
        until(application, after(_CALM))
        beat.begin()
        act(desk)
        until(application, after(_CALM))
        told |= _block(name, beat)
    window.close()
    return told


if __name__ == "__main__":
    sys.exit(main())
