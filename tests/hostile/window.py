"""Open every hostile file in one real window: ``python -m tests.hostile.window`` in the checkout.

Prints a row for each file: whether the window showed a text or a sentence, seconds until then, the longest time in
milliseconds in which the event loop took nothing in (until then, and from then until everything was shown), megabytes
of memory of the window's process (now, and at most meanwhile), and what was said. A block that is too long is measured
up to three times more, and the shortest of them counts: other processes hold up the loop, too. Then slow files are
cancelled. The exit code is 1 if anything took too long, or ended in neither text nor sentence.
"""

from __future__ import annotations

import argparse
import contextlib
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from tests.hostile.corpus import CORPUS
from tests.hostile.table import WIDTH, add_names, chosen, counts, shown, tell_wrong
from tests.hostile.trap import WORDS

if TYPE_CHECKING:
    from tests.hostile.opened import Opened

_AGAIN = 3
"""How often a long block is measured again, at most."""
_CANCELLED = 10
"""So many slow files are cancelled."""
_BEFORE = 0.3
"""Seconds after which they are."""
_SPAWN = multiprocessing.get_context("spawn")


def main() -> int:
    """Print the tables; the exit code is 1 if anything was not as it should be."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.window", description=__doc__)
    add_names(parser)
    parser.add_argument("--where", action="store_true", help="tell where the threads were in each long block")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="hostile-") as private:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        for kind in ("CONFIG", "CACHE", "DATA"):
            os.environ[f"XDG_{kind}_HOME"] = f"{private}/{kind.lower()}"
        os.environ["EVENT_REPORT_VIEWER_CACHE"] = f"{private}/reports"
        return _run(chosen(options.names), Path(private), options.where)


def _run(names: list[str], private: Path, where: bool) -> int:
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from tests.hostile.opened import OpeningWindow

    def say(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if not message.startswith("This plugin does not support"):  # said by Qt's offscreen platform itself
            print(message, file=sys.stderr, flush=True)

    qInstallMessageHandler(say)
    application = QApplication(["hostile-window"])
    window = OpeningWindow(where)
    wrong: dict[str, list[str]] = {}
    results: dict[str, Opened] = {}
    print(f"{'file':{WIDTH}} {'shown':10}{'s':>6}{'opening':>9}{'settling':>9}{'MB':>6}{'peak':>6}  said", flush=True)
    with ProcessPoolExecutor(1, _SPAWN) as pool:
        for name in names:
            with _laid(pool, private, name) as path:
                result = window.open(path)
                for _ in range(_AGAIN):
                    if result.block <= 0.05:
                        break
                    again = window.open(path)
                    result.opening = min(result.opening, again.opening)
                    result.settling = min(result.settling, again.settling)
                    result.blocked += again.blocked
            results[name] = result
            if complaints := result.complaints():
                wrong[name] = complaints
            _print(name, result, where)
        slow = sorted((name for name in names if results[name].seconds > 2 * _BEFORE), key=_seconds(results))
        wrong |= _cancel(window, pool, private, slow)
    window.close()
    application.processEvents()
    return _sum_up(results, wrong)


def _seconds(results: dict[str, Opened]) -> Any:
    return lambda name: -results[name].seconds


def _cancel(window: Any, pool: ProcessPoolExecutor, private: Path, slow: list[str]) -> dict[str, list[str]]:
    """Cancel the slowest files, each in a moment in which it is being read."""
    wrong: dict[str, list[str]] = {}
    good = private / "good.txt"
    good.write_text(f"{WORDS}\n", encoding="utf-8")
    print(f"\n{'cancelled':{WIDTH}}{'said, ms':>10}{'block, ms':>10}{'next, ms':>10}  said", flush=True)
    number = 0
    for name in slow:
        if number == _CANCELLED:
            break
        with _laid(pool, private, name) as path:
            result = window.cancel(path, _BEFORE, good)
        if result is None:
            continue
        number += 1
        if complaints := result.complaints():
            wrong[f"{name}, cancelled"] = complaints
        figures = "".join(f"{1000 * one:10.0f}" for one in (result.seconds, result.block, result.next_seconds))
        print(f"{shown(name):{WIDTH}}{figures}  {ascii(result.told)[1:-1]}", flush=True)
    return wrong


@contextlib.contextmanager
def _laid(pool: ProcessPoolExecutor, private: Path, name: str) -> Iterator[Path]:
    """Lay a trap, and do meanwhile what belongs to it, all in other processes."""
    with tempfile.TemporaryDirectory(dir=private) as folder:
        path = pool.submit(_lay, name, Path(folder)).result()
        stop = cast(Event, _SPAWN.Event())
        process = _SPAWN.Process(target=_meanwhile, args=(name, path, stop)) if CORPUS[name].meanwhile else None
        if process:
            process.start()
        try:
            yield path
        finally:
            stop.set()
            if process:
                process.join()


def _lay(name: str, folder: Path) -> Path:
    return CORPUS[name].lay(folder)


def _meanwhile(name: str, path: Path, stop: Any) -> None:
    meanwhile = CORPUS[name].meanwhile
    assert meanwhile
    meanwhile(path, stop)


def _print(name: str, result: Opened, where: bool) -> None:
    blocks = f"{1000 * result.opening:9.0f}{1000 * result.settling:9.0f}"
    memory = f"{result.memory / 1e6:6.0f}{result.peak / 1e6:6.0f}"
    told = ascii(result.told)[1:-1][:110]
    print(f"{shown(name):{WIDTH}} {result.outcome:10}{result.seconds:6.1f}{blocks}{memory}  {told}", flush=True)
    if where and result.block > 0.05:
        for one in result.blocked:
            print(f"    {one}", flush=True)


def _sum_up(results: dict[str, Opened], wrong: dict[str, list[str]]) -> int:
    longest = max((result.seconds for result in results.values()), default=0.0)
    block = max((result.block for result in results.values()), default=0.0)
    peak = max((result.peak for result in results.values()), default=0)
    told = counts(result.outcome for result in results.values())
    print(f"\n{told}. At most {longest:.1f} s, {1000 * block:.0f} ms, {peak / 1e6:.0f} MB.")
    return tell_wrong(wrong)


if __name__ == "__main__":
    sys.exit(main())
