"""Make the PDF summary of the sample and of every annotated report, and pictures of their pages: ``make summaries``.

The language model is loaded once. ``build/summaries`` then holds a PDF for each report, a picture for each page, and
sheets of twelve pages to look through.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from viewer import extract, resources  # noqa: E402  # found by the line above
from viewer.guard import attempt  # noqa: E402
from viewer.reading import ReadingError, read_file  # noqa: E402
from viewer.report.contents import no_event  # noqa: E402
from viewer.report.messages import ExtractionError  # noqa: E402
from viewer.report.model import Report  # noqa: E402
from viewer.report.summary import SECTIONS, TEXT  # noqa: E402
from viewer.window import printing  # noqa: E402
from viewer.window.paper.choices import Choices  # noqa: E402

COLUMNS, ROWS = 4, 3
DENSITY = 60
"""Dots an inch in the pictures."""
GAP = 12
"""Dots between the pages on a sheet."""


@dataclass(frozen=True, slots=True)
class Made:
    """A summary that was made, its pictures, and the milliseconds that its PDF took."""

    pdf: Path
    pages: Sequence[Path]
    milliseconds: float


def main() -> int:
    """Make all summaries; the exit code is 1 if a report has none."""
    parser = argparse.ArgumentParser(prog="make summaries", description=__doc__)
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "summaries", help="folder for the summaries")
    parser.add_argument("--text", action="store_true", help="append the text of the report")
    options = parser.parse_args()
    choices = Choices(sections=(*SECTIONS, TEXT)) if options.text else Choices()
    output: Path = options.output.resolve()
    if not shutil.which("pdftoppm"):
        print("pdftoppm is not installed. Install poppler-utils to have the pages counted.", file=sys.stderr)
        return 1
    for old in (*output.glob("*.pdf"), *output.glob("*.png"), *output.glob("pages/*.png")):
        old.unlink()
    (output / "pages").mkdir(parents=True, exist_ok=True)
    application = printing.headless_application()
    extract.load()
    files = [resources.sample(), *sorted((ROOT / "tests" / "reports").glob("*/*.txt"))]
    made: list[Made] = []
    failed = 0
    for number, file in enumerate(files, 1):
        show_progress(f"{number} of {len(files)}: {file.stem}")
        try:
            one = make(file, output, choices)
        except (ReadingError, ExtractionError, printing.PrintingError, ValueError) as error:
            failed += 1
            show_progress("")
            print(f"{file.stem}: {error}", flush=True)
            continue
        made.append(one)
        show_progress("")
        size = one.pdf.stat().st_size
        print(f"{one.pdf.stem:58}{len(one.pages):4} pages{size:9} bytes{one.milliseconds:7.0f} ms", flush=True)
    pages = [page for one in made for page in one.pages]
    sheets = list(batches(pages, COLUMNS * ROWS))
    for number, several in enumerate(sheets, 1):
        draw_sheet(several, output / f"sheet-{number:02}.png")
    longer = sum(len(one.pages) > 1 for one in made)
    print(
        f"\n{len(made)} summaries, {len(pages)} pages in total, {longer} of more than one page, {failed} failed, "
        f"{len(sheets)} sheets. They are in {output}"
    )
    del application  # lives until here: without it there are no fonts
    return int(failed > 0)


def make(file: Path, output: Path, choices: Choices) -> Made:
    """The summary of a file. Raises ReadingError, ExtractionError, PrintingError, or ValueError of no event."""
    report = attempt(extract.extract, read_file(file))
    if sentence := no_event(report):
        raise ValueError(sentence)
    start = time.perf_counter()
    data = summary_of(report, choices)
    milliseconds = (time.perf_counter() - start) * 1000
    pdf = output / f"{file.parent.name}-{file.stem}.pdf"
    pdf.write_bytes(data)
    pages = output / "pages" / pdf.stem
    subprocess.run(["pdftoppm", "-r", str(DENSITY), "-png", str(pdf), str(pages)], check=True)
    pictures = sorted(page for page in pages.parent.glob("*.png") if page.stem.rpartition("-")[0] == pages.name)
    return Made(pdf, pictures, milliseconds)


def summary_of(report: Report, choices: Choices) -> bytes:
    """The summary of a report as a PDF."""
    return printing.pdf(printing.laid_out(printing.summarised(report, choices), choices), choices)


def draw_sheet(pages: Sequence[Path], sheet: Path) -> None:
    """Draw pages beside and below each other into one picture."""
    from PySide6.QtGui import QImage, QPainter

    images = [QImage(str(page)) for page in pages]
    width, height = (max(size) + GAP for size in zip(*((i.width(), i.height()) for i in images), strict=True))
    paper = QImage(COLUMNS * width + GAP, ROWS * height + GAP, QImage.Format.Format_RGB32)
    paper.fill(0xFF808080)
    painter = QPainter(paper)
    for number, image in enumerate(images):
        painter.drawImage(GAP + number % COLUMNS * width, GAP + number // COLUMNS * height, image)
    painter.end()
    if not paper.save(str(sheet)):
        raise OSError(f"cannot write {sheet}")


def batches(pages: Sequence[Path], size: int) -> Iterator[Sequence[Path]]:
    """The pages in portions of that size."""
    rest = iter(pages)
    while several := list(islice(rest, size)):
        yield several


def show_progress(what: str) -> None:
    """Show it in the last line of a terminal, instead of what stood there."""
    if sys.stderr.isatty():
        print(f"\r\033[K{what}", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
