"""The PDF of a summary beside the same words printed plainly by Qt, in time and size: ``make benchmark-paper``.

``plain`` is a ``QTextDocument`` of the summary's text, printed on the same paper in one font of the same size; ``in
fonts`` is the same with its lines in turn in the four fonts that a summary has, as embedding a font is most of the work
of printing a page. All are made in one warm process, turn by turn. ``fitted`` is the usual summary, ``set`` is at a
fixed size, ``text`` has the whole report appended. Each line gives the ratios of the sums: of time, the median of the
rounds, and of size.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter, QTextCharFormat, QTextCursor, QTextDocument

from viewer import extract, resources
from viewer.guard import attempt
from viewer.reading import read_file
from viewer.report.model import Report
from viewer.report.summary import SECTIONS, TEXT, to_text
from viewer.window import printing
from viewer.window.paper.choices import Choices
from viewer.window.paper.styles import Style, font

_KNOWN = Path(__file__).parent.parent / "reports" / "known"
_WAYS = (
    ("fitted", Choices()),
    ("set", Choices(size=10.0)),
    ("text", Choices(sections=(*SECTIONS, TEXT))),
)


def main() -> int:
    """Print the figures; the exit code is 0."""
    parser = argparse.ArgumentParser(prog="make benchmark-paper", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often everything is measured")
    parser.add_argument("--reports", type=int, default=20, help="how many reports beside the sample")
    options = parser.parse_args()
    application = printing.headless_application()
    extract.load()
    files = [resources.sample(), *sorted(_KNOWN.glob("*.txt"))[: options.reports]]
    reports = [attempt(extract.extract, read_file(file)) for file in files]
    columns = f"{'to plain':>11}{'size':>7}{'in fonts':>11}{'size':>7}"
    print(f"{'reports':>8}  {'way':8}{'pages':>6}{columns}", flush=True)
    for several in (reports[:1], reports):
        for name, choices in _WAYS:
            _line(name, several, choices, options.rounds)
    del application  # lives until here: without it there are no fonts
    return 0


def _line(name: str, reports: Sequence[Report], choices: Choices, rounds: int) -> None:
    seconds: list[list[float]] = []
    sizes = [0, 0, 0]
    for turn in range(rounds + 1):  # the first warms up
        times, sizes = [0.0, 0.0, 0.0], [0, 0, 0]
        for report in reports:
            words = to_text(printing.summarised(report, choices))
            ways: list[Callable[[], bytes]] = [
                lambda report=report: _made(report, choices),
                lambda words=words: _plain(words, choices, (Style.BODY,)),
                lambda words=words: _plain(words, choices, (Style.BODY, Style.BOLD, Style.SMALL, Style.SECTION)),
            ]
            for way in range(3) if turn % 2 else range(2, -1, -1):
                taken, size = _timed(ways[way])
                times[way] += taken
                sizes[way] += size
        seconds.append(times)
    pages = sum(len(printing.laid_out(printing.summarised(one, choices), choices).pages) for one in reports)
    told = "".join(
        f"{median(times[0] / times[way] for times in seconds[1:]):11.2f}{sizes[0] / sizes[way]:7.2f}" for way in (1, 2)
    )
    print(f"{len(reports):8}  {name:8}{pages:6}{told}", flush=True)


def _made(report: Report, choices: Choices) -> bytes:
    """From the model to the bytes."""
    return printing.pdf(printing.laid_out(printing.summarised(report, choices), choices), choices)


def _plain(words: str, choices: Choices, styles: Sequence[Style]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(choices.layout())
    document = QTextDocument()
    cursor = QTextCursor(document)
    for number, line in enumerate(words.splitlines(keepends=True)):
        made = QTextCharFormat()
        made.setFont(font(styles[number % len(styles)]))
        cursor.insertText(line, made)
    document.print_(writer)
    return bytes(buffer.data().data())


def _timed(work: Callable[[], bytes]) -> tuple[float, int]:
    start = time.process_time()
    data = work()
    return time.process_time() - start, len(data)


if __name__ == "__main__":
    sys.exit(main())
