"""Starting beside other programs: ``make benchmark-start``. Each opens the same text on a virtual screen, in turn, and
every other round the other way round: a program leaves things in memory that help the next one.

What is told is the time from the start of a program until a window appears, until its text is painted, and until
nothing changes any more for a second; and, as ``worked``, the processor time of its process until the text is painted,
which other programs on the machine disturb least. They are medians in milliseconds, and multiples of those of a bare
window (``bare/bare.py``, packaged as the application is), the median of all rounds. All of it is seen from outside,
from the pixels of the screen: what counts as text, and when it is there, is told in ``first_text``. Windows fill the
screen, and every program has a home folder in which it was started once before; what is measured of ours is a report
that it has seen before, and one that it has not. ``okular`` and ``evince`` show a PDF of the text.

``warm`` starts find in memory what was read from disks before, ``cold`` ones do not, which only root can have.
``MB`` is the memory of the process that shows the window, three seconds after it has settled, and of those it started:
of what processes share, each has its part.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks import packages, stage
from tests.benchmarks.openers import BARE, EDITORS, READERS, Opener, Start, drop_caches, openers
from viewer import resources

Starts = Mapping[str, Sequence[Start | None]]
"""Those of each program, by its name, one for each round; None where no text was shown."""

_WEIGHED = 3
"""In so many rounds memory is measured, too."""
_ENDED = 143
_COLUMNS = {"mapped": 8, "text": 8, "worked": 8, "settled": 9}


def main() -> int:
    """Print the figures; the exit code is 0, or 2 where something is missing."""
    parser = argparse.ArgumentParser(prog="make benchmark-start", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="warm starts of each program; the first is not counted")
    parser.add_argument("--cold-rounds", type=int, default=3, help="cold starts of each program")
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--warm", action="store_true", help="only warm starts")
    only.add_argument("--cold", action="store_true", help="only cold starts")
    parser.add_argument("--only", default="", metavar="NAMES", help="only programs whose names begin so: ours,okular")
    options = parser.parse_args()
    if options.rounds < 2 or options.cold_rounds < 1:
        parser.error("at least 2 warm rounds and 1 cold one")
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(_ENDED))  # what was started is ended, too
    if absent := stage.missing():
        return _complain(f"Missing: {', '.join(absent)}. `.ci/setup test` installs what they belong to.")
    if not packages.ours().exists():
        return _complain("The packaged application is missing: `make package` makes it.")
    with tempfile.TemporaryDirectory(prefix="starts-") as name:
        folder = Path(name)
        text, pdf = folder / "report.txt", folder / "report.pdf"
        text.write_bytes(resources.sample().read_bytes())
        _write_pdf(text, pdf)
        every = openers(folder, text, pdf)
        if absent := {*EDITORS, *READERS} - {opener.name for opener in every}:
            print(f"Not installed: {', '.join(sorted(absent))}. `.ci/setup benchmark` installs them.", file=sys.stderr)
        wanted = tuple(part.strip() for part in options.only.split(","))
        every = [opener for opener in every if opener.name == BARE or opener.name.startswith(wanted)]
        with stage.stage(folder) as screen:
            shown = [opener for opener in every if opener.start_first(screen)]
            for opener in every:
                if opener not in shown:
                    print(f"{opener.name} shows no text.", file=sys.stderr)
            if shown[:1] != every[:1]:
                return _complain("There is nothing to compare with.")
            if not options.cold:
                warm = _rounds(screen, shown, options.rounds)
                counted = {name: several[1:] for name, several in warm.items()}
                _print_times(f"warm, {options.rounds - 1} rounds", counted)
                _print_memory(warm)
            if not options.warm:
                if drop_caches():
                    cold = _rounds(screen, shown, options.cold_rounds, cold=True)
                    _print_times(f"cold, {options.cold_rounds} rounds", cold)
                else:
                    print("What was read from disks cannot be dropped from memory here: no cold starts.\n")
    ours, bare = packages.megabytes(packages.ours()), packages.megabytes(packages.bare())
    print(f"unpacked, MB: ours {ours:.0f}, bare {bare:.0f}, {ours / bare:.2f} times as large")
    return 0


def _complain(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2


def _write_pdf(text: Path, pdf: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication, QPdfWriter, QTextDocument

    application = QGuiApplication(["benchmark-start"])
    document = QTextDocument()
    document.setPlainText(text.read_text(encoding="utf-8"))
    document.print_(QPdfWriter(str(pdf)))
    del application  # lives until here: without it there are no fonts


def _rounds(screen: stage.Stage, every: Sequence[Opener], rounds: int, *, cold: bool = False) -> Starts:
    found: dict[str, list[Start | None]] = {opener.name: [] for opener in every}
    for number in range(rounds):
        for opener in every if number % 2 else reversed(every):
            opener.prepare()
            if cold:
                drop_caches()
            found[opener.name].append(opener.start(screen, weigh=not cold and number >= rounds - _WEIGHED))
    return found


def _print_times(title: str, starts: Starts) -> None:
    columns = "".join(f"{kind:>{width}}{':bare':>7}" for kind, width in _COLUMNS.items())
    print(f"{title:22}{columns}  slowest text")
    for name, several in starts.items():
        seen = [one for one in several if one]
        if not seen:
            print(f"{name:22} showed no text")
            continue
        cells = ""
        for kind, width in _COLUMNS.items():
            own = median(getattr(one, kind) for one in seen)
            cells += f"{own:{width}.0f}{_ratio(several, starts[BARE], kind):7.2f}"
        print(f"{name:22}{cells}{max(one.text for one in seen):14.0f}")
    print(flush=True)


def _ratio(several: Sequence[Start | None], bare: Sequence[Start | None], kind: str) -> float:
    """The median of the ratios of the rounds: what disturbs a whole round plays no part."""
    pairs = zip(several, bare, strict=True)
    ratios = [
        getattr(one, kind) / getattr(other, kind) for one, other in pairs if one and other and getattr(other, kind)
    ]
    return median(ratios) if ratios else float("nan")


def _print_memory(starts: Starts) -> None:
    print(f"{'memory, MB':22}{'window':>8}{':bare':>7}{'all':>8}{':bare':>7}   its other processes")
    weighed = {name: [one.memory for one in several if one and one.memory] for name, several in starts.items()}
    bare = median(memory[0] for memory in weighed[BARE]) if weighed[BARE] else float("nan")
    for name, several in weighed.items():
        if not several:
            continue
        window, all_of_it = median(memory[0] for memory in several), median(sum(memory) for memory in several)
        others = ", ".join(f"{part:.0f}" for part in several[-1][1:])
        print(f"{name:22}{window:8.0f}{window / bare:7.2f}{all_of_it:8.0f}{all_of_it / bare:7.2f}   {others}")
    print(flush=True)


if __name__ == "__main__":
    sys.exit(main())
