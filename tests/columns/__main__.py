"""Read PDFs with columns as four programs make them: ``make columns``, or ``python -m tests.columns``.

About five minutes. Prints how many of a hundred paragraphs are read as they were written (F1), by program and number
of columns, over fifteen texts, and of each the text that is read worst; what counts is told in
``tests/columns/__init__.py``. The exit code is 1 below 97, and 2 where a program is missing.
"""

from __future__ import annotations

import argparse
import importlib.util
import shutil
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from tests.columns import pages, typesetting, writer
from tests.columns.designs import DESIGNS, Design
from tests.columns.scoring import Score, compare, differences
from tests.columns.texts import NAMES, Block, blocks
from viewer.reading import read_bytes

_LEAST = 0.97
_COLUMNS = (1, 2, 3)
_ENGINES: dict[str, Callable[[Sequence[Block], Design, int], bytes]] = {
    "typst": typesetting.by_typst,
    "weasyprint": pages.by_weasyprint,
    "chromium": pages.by_chromium,
}
_WRITER = "libreoffice"


def main() -> int:
    """Print the figures. The exit code is 1 where one is too low."""
    parser = argparse.ArgumentParser(prog="make columns", description=__doc__)
    parser.add_argument("--only", default="", help="engines, as typst,chromium")
    parser.add_argument("--columns", type=int, choices=_COLUMNS, help="one number of columns only")
    parser.add_argument("--turn", type=int, default=0, help="by how many designs each text is set in another one")
    parser.add_argument("--each", action="store_true", help="tell every text, and what is read wrongly in it")
    parser.add_argument(
        "--keep", type=Path, help="a folder to leave the PDFs in; those that are there are not made anew"
    )
    options = parser.parse_args()
    engines = [name for name in (*_ENGINES, _WRITER) if name in (options.only.split(",") if options.only else name)]
    if absent := _absent():
        print(f"Missing: {', '.join(absent)}. 'make columns' installs them.", file=sys.stderr)
        return 2
    columns = [options.columns] if options.columns else list(_COLUMNS)
    print(f"{'':14}{'columns':>8}{'F1':>8}{'worst':>8}  text", flush=True)
    least = 1.0
    for engine in engines:
        for number in columns:
            texts = _texts(options.turn)
            scores: dict[str, Score] = {}
            for name, made in _made(engine, texts, number, options.keep, options.turn):
                wanted = [block.text for block in texts[name][0]]
                found = _paragraphs(made)
                scores[name] = compare(wanted, found)
                if options.each:
                    print(f"  {scores[name].f1:.3f} {name}")
                    print("".join(f"    {one}\n" for one in differences(wanted, found)), end="", flush=True)
            total = sum(scores.values(), Score(0, 0, 0))
            worst = min(scores, key=lambda name: scores[name].f1)
            least = min(least, total.f1)
            print(f"{engine:14}{number:8}{total.f1:8.3f}{scores[worst].f1:8.3f}  {worst}", flush=True)
    return int(least < _LEAST)


def _absent() -> list[str]:
    modules = [name for name in ("typst", "weasyprint") if importlib.util.find_spec(name) is None]
    return modules + [name for name in ("chromium", "soffice") if shutil.which(name) is None]


def _texts(turn: int) -> dict[str, tuple[list[Block], Design]]:
    found: dict[str, tuple[list[Block], Design]] = {}
    for place, name in enumerate(NAMES):
        design = DESIGNS[(place + turn) % len(DESIGNS)]
        found[name] = (blocks(name, design), design)
    return found


def _made(
    engine: str, texts: dict[str, tuple[list[Block], Design]], columns: int, keep: Path | None, turn: int
) -> Iterable[tuple[str, bytes]]:
    """The PDFs of all texts by one engine, those that were kept as they are."""
    kept = {name: keep / f"{name}.{turn}.{columns}.{engine}.pdf" for name in texts} if keep else {}
    missing = [name for name in texts if not (name in kept and kept[name].exists())]
    together: dict[str, bytes] = {}
    if engine == _WRITER and missing:
        together = writer.by_writer({name: writer.document(*texts[name], columns) for name in missing})
    for name in texts:
        if name not in missing:
            yield name, kept[name].read_bytes()
            continue
        made = together[name] if name in together else _ENGINES[engine](*texts[name], columns)
        if keep:
            keep.mkdir(parents=True, exist_ok=True)
            kept[name].write_bytes(made)
        yield name, made


def _paragraphs(data: bytes) -> list[str]:
    """What the application reads, by lines: items, rows and lines that were broken are paragraphs of their own."""
    return [line for line in read_bytes(data, "report.pdf").text.split("\n") if line.strip()]


if __name__ == "__main__":
    sys.exit(main())
