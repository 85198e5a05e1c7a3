"""Give every hostile file to a process that reads: ``python -m tests.hostile`` in the checkout.

Prints a row for each file: what became of it, seconds, the most memory, sockets asked for, files opened to write, and
what was said. Calls are watched where strace is installed. Then the command line extracts texts that are short and
dense (``extracted``), with a row for each: exit code, seconds of processor time, memory, what was said. The exit code
is 1 if a process took too long or too much, ended in neither a text nor a sentence, asked for a socket, or opened any
file but the one it was given.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from tests.hostile import dense, extracting
from tests.hostile.corpus import CORPUS
from tests.hostile.reading import MEMORY, SECONDS, Result, read, strace
from tests.hostile.table import WIDTH, add_names, chosen, counts, shown, tell_wrong


def main() -> int:
    """Print the table; the exit code is 1 if anything was not as it should be."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile", description=__doc__)
    add_names(parser)
    parser.add_argument(
        "--jobs", type=int, default=max(1, (os.cpu_count() or 2) // 2), help="how many are read at once"
    )
    parser.add_argument("--wrong", action="store_true", help="print only rows of files of which something is wrong")
    parser.add_argument("--list", action="store_true", help="print what there is, and read nothing")
    options = parser.parse_args()
    names = chosen(options.names)
    if options.list:
        for name in names:
            print(f"{shown(name):{WIDTH}} {CORPUS[name].expected:8}  {CORPUS[name].about}")
        return 0
    if not strace():
        print("strace is not installed, or may not trace: neither sockets nor files are watched.\n")
    print(f"{'file':{WIDTH}} {'outcome':16}{'s':>6}{'MB':>6}{'sockets':>9}{'written':>9}  said", flush=True)
    wrong: dict[str, list[str]] = {}
    results: list[Result] = []
    with ThreadPoolExecutor(options.jobs) as pool:
        for name, result in zip(names, pool.map(lambda name: read(CORPUS[name]), names), strict=True):
            results.append(result)
            if complaints := result.complaints(CORPUS[name]):
                wrong[name] = complaints
            if complaints or not options.wrong:
                _print(name, result)
    return max(_sum_up(results, wrong), _extract(options.names))


def _extract(names: Sequence[str]) -> int:
    """Print the table of dense texts where they are asked for; the exit code."""
    wrong: dict[str, list[str]] = {}
    for name, text in dense.texts(extracting.LENGTH).items() if {"*", "extracted"} & {*names} else ():
        result = extracting.extracted(text)
        wrong[name] = result.complaints()
        figures = f"{result.seconds:6.1f}{result.memory / 1e6:6.0f}"
        print(f"{shown(name):{WIDTH}} {result.code:<16}{figures}  {ascii(result.said)[1:-1][:120]}", flush=True)
    return tell_wrong(wrong)


def _print(name: str, result: Result) -> None:
    watched = (str(len(result.sockets)), str(len(result.written))) if result.traced else ("?", "?")
    figures = f"{result.seconds:6.1f}{result.memory / 1e6:6.0f}{watched[0]:>9}{watched[1]:>9}"
    print(f"{shown(name):{WIDTH}} {result.outcome:16}{figures}  {ascii(result.told)[1:-1][:120]}", flush=True)


def _sum_up(results: list[Result], wrong: dict[str, list[str]]) -> int:
    longest = max((result.seconds for result in results), default=0.0)
    largest = max((result.memory for result in results), default=0)
    most = f"{longest:.1f} s of {SECONDS:g}, {largest / 1e6:.0f} MB of {MEMORY / 1e6:g}"
    print(f"\n{counts(result.outcome for result in results)}. At most {most}.")
    return tell_wrong(wrong)


if __name__ == "__main__":
    sys.exit(main())
