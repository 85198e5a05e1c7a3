"""Search beside ``str.count`` on the folded text, in processor time: ``make benchmark-search``.

Each line is a text and a way to search it, folded beforehand. ``matching`` is matching alone, until all matches are
known; ``all`` is the whole search from the query as it is typed, until as many matches as a window shows have been
asked for. Both are set beside ``str.count`` of the same folded words. In a short text, whose count takes a
microsecond, what a search costs whatever the text weighs most: so ``all`` is told in microseconds, too.
``longest step`` is the longest pause between two steps of the search, in milliseconds. The last line of each size tells
what folding takes, once for a text, beside ``str.casefold``.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Generator
from statistics import median

from tests.benchmarks import material
from viewer.report.search import Found, Query, Searcher
from viewer.report.searching.folding import fold
from viewer.report.searching.matching import neighbours, occurrences

_SIZES = (4_000, 1_000_000, 10_000_000)
_SHOWN = 60
"""Matches that stand in one view."""
_SHORTEST = 0.02
"""Seconds that a measurement takes at least: what is quicker is done several times."""

_QUERIES = (
    ("rare word", Query("committee")),
    ("frequent word", Query("the")),
    ("one letter", Query("e")),
    ("no match", Query("qwertz")),
    ("as typed, two words", Query("human rights", kind="words")),
    ("as typed, frequent", Query("of the", kind="words")),
    ("quoted", Query('"of the"', kind="words")),
    ("whole word", Query("committee", whole_word=True)),
    ("whole word, frequent", Query("the", whole_word=True)),
    ("case matters", Query("The", case_sensitive=True)),
)
_MANY = ("100,000 matches", Query("marker"))


def main() -> int:
    """Print the figures; the exit code is 0."""
    parser = argparse.ArgumentParser(prog="make benchmark-search", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often everything is measured")
    options = parser.parse_args()
    columns = f"{'matching : count':>18}{'all : count':>13}{'all, µs':>9}{'longest step, ms':>18}"
    print(f"{'KB':>6}  {'search':24}{'matches':>9}{columns}", flush=True)
    for size in _SIZES:
        text = material.prose(size)
        for name, query in _QUERIES:
            _line(size, name, Searcher(text), query, options.rounds)
        if size == _SIZES[-1]:
            many = text.replace(". ", ". marker ")
            many += " marker" * max(0, 100_000 - many.count("marker"))
            _line(size, _MANY[0], Searcher(many), _MANY[1], options.rounds)
        folding = median(_seconds(lambda text=text: fold(text, Query("").folding)) for _ in range(options.rounds))
        bare = median(_seconds(text.casefold) for _ in range(options.rounds))
        longest = _longest(Searcher(text).prepare(Query("")))
        told = f"{folding / bare:13.1f}{1e6 * folding:9.0f}{1000 * longest:18.1f}"
        print(f"{size // 1000:6}  {'folding : casefold':24}{'':27}{told}", flush=True)
    return 0


def _line(size: int, name: str, searcher: Searcher, query: Query, rounds: int) -> None:
    found = _search(searcher, query)
    folding = query.exact_folding if query.text.startswith('"') else query.folding
    typed = query.text.strip('"')
    folded, words = fold(searcher.text, folding), fold(typed, folding).text
    parts = typed.split() if query.kind == "words" and folding == query.folding else [words]

    def match() -> None:
        alone = len(parts) < 2
        steps = occurrences(folded, words, query.whole_word) if alone else neighbours(folded, parts, query.whole_word)
        for _ in steps:
            pass

    ratios: list[tuple[float, float, float]] = []
    for _ in range(rounds):
        bare = _seconds(lambda: folded.text.count(words))
        matching, whole = _seconds(match), _seconds(lambda: _search(searcher, query))
        ratios.append((matching / bare, whole / bare, whole))
    matching, whole, seconds = (median(column) for column in zip(*ratios, strict=True))
    longest = 1000 * _longest(searcher.steps(query))
    told = f"{len(found.matches):9}{matching:18.2f}{whole:13.2f}{1e6 * seconds:9.0f}{longest:18.1f}"
    print(f"{size // 1000:6}  {name:24}{told}", flush=True)


def _search(searcher: Searcher, query: Query) -> Found:
    found = searcher.search(query)
    middle = len(found.matches) // 2
    for number in range(middle, min(middle + _SHOWN, len(found.matches))):
        found.matches[number]
    return found


def _seconds(work: Callable[[], object]) -> float:
    """Processor time of the work, done as often as it takes to be measured."""
    times = 0
    start = time.process_time()
    while (taken := time.process_time() - start) < _SHORTEST:
        work()
        times += 1
    return taken / times


def _longest(steps: Generator[None, None, object]) -> float:
    longest, last = 0.0, time.process_time()
    for _ in steps:
        now = time.process_time()
        longest, last = max(longest, now - last), now
    return max(longest, time.process_time() - last)


if __name__ == "__main__":
    sys.exit(main())
