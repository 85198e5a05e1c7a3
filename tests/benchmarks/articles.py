"""The article of web pages beside what other programs take for it: ``python -m tests.benchmarks.articles FOLDER``.

The folder holds saved pages, each ``NAME.html`` beside what is expected of it: ``NAME.txt``, the words of its article
in UTF-8, or ``NAME.json``, an object of ``title`` (words of its headline), ``with`` and ``without`` (lists of words
that must, and must not, be in the article); or both. None of the keys is needed.

One line a reader: ours, and trafilatura and readability-lxml where they are installed, each in a process of its own.

- ``precision``, ``recall``, ``F1``: words in the order in which the expected text has them (the longest common
  sequence), the mean of the pages that have such a text. A headline before the text counts neither way.
- ``around``: the share of the words of the page that are not of the article, and are kept all the same.
- ``with``, ``without``: the share of the words that must be there and are, and of those that must not and are not.
- ``title``: the share of headlines that are in the text or are told as the title of the page.
- ``seconds``, ``MB``: processor time for all pages, and the most memory that the process had.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from importlib import import_module, util
from pathlib import Path
from statistics import fmean
from typing import Any

from viewer.reading import Choice, read_bytes

_WORD = re.compile(r"\w+")
Taken = tuple[str, str]
"""The text that is taken for the article, and the title."""


def main() -> int:
    """Print the figures; the exit code is 0, or 2 where the folder holds no pages."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.articles", description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder of pages and expected texts")
    parser.add_argument("--pages", action="store_true", help="a line for each page, too, the worst first")
    parser.add_argument("--reader", choices=READERS, help="measure one reader alone, and print JSON")
    options = parser.parse_args()
    pages = sorted(options.folder.glob("*.html"))
    if not pages:
        print(f"{options.folder} holds no pages: their names must end in .html", file=sys.stderr)
        return 2
    if options.reader:
        print(json.dumps(asdict(measure(options.reader, pages))))
        return 0
    columns = ("precision", "recall", "F1", "around", "with", "without", "title", "seconds", "MB")
    print(f"{len(pages)} pages{'':10}{''.join(f'{column:>10}' for column in columns)}")
    for name in READERS:
        if util.find_spec(name):
            _line(name, options.folder, options.pages)
    return 0


@dataclass(slots=True)
class Page:
    """The figures of one page; None where nothing is expected that could tell."""

    name: str
    precision: float | None = None
    recall: float | None = None
    around: float | None = None
    present: float | None = None
    absent: float | None = None
    title: float | None = None
    error: str = ""

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        if self.precision is None or self.recall is None:
            return None
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)


@dataclass(slots=True)
class Measured:
    """What one reader makes of all pages."""

    pages: list[Page] = field(default_factory=list[Page])
    seconds: float = 0
    megabytes: int = 0


def measure(name: str, paths: list[Path]) -> Measured:
    """Read all pages with one reader."""
    read, found = READERS[name](), Measured()
    for path in paths:
        data = path.read_bytes()
        begun = time.process_time()
        text, title, error = "", "", ""
        try:
            text, title = read(data)
        except Exception as failed:  # noqa: BLE001  # of programs of others, whatever they raise is a result
            error = f"{type(failed).__name__}: {failed}"
        found.seconds += time.process_time() - begun
        found.pages.append(_judged(path, data, text, title))
        found.pages[-1].error = error
    found.megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return found


def _judged(path: Path, data: bytes, text: str, title: str) -> Page:
    page = Page(path.stem)
    facts: dict[str, Any] = {}
    if (file := path.with_suffix(".json")).exists():
        facts = json.loads(file.read_text(encoding="utf-8"))
    words, told = _words(text), " ".join(_words(text))
    headline = _words(facts.get("title") or "")
    if headline:
        page.title = float(" ".join(headline) in " ".join((*_words(title), "|", *words)))
    if facts.get("with"):
        page.present = fmean(" ".join(_words(one)) in told for one in facts["with"])
    if facts.get("without"):
        page.absent = fmean(" ".join(_words(one)) not in told for one in facts["without"])
    if (file := path.with_suffix(".txt")).exists():
        wanted = _words(file.read_text(encoding="utf-8"))
        if headline and wanted[: len(headline)] != headline:
            words = _without(headline, words)
        common = common_length(wanted, words)
        page.precision, page.recall = common / max(1, len(words)), common / max(1, len(wanted))
        around = Counter(_words(read_bytes(data, path.name, Choice(whole=True)).text)) - Counter(wanted + headline)
        page.around = (around & (Counter(words) - Counter(wanted))).total() / max(1, around.total())
    return page


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _without(headline: list[str], words: list[str]) -> list[str]:
    """The words without the headline, where it stands in them for the first time."""
    size = len(headline)
    place = next((place for place in range(len(words)) if words[place : place + size] == headline), None)
    return words if place is None else words[:place] + words[place + size :]


def common_length(first: list[str], second: list[str]) -> int:
    """The length of the longest sequence of words that both have, not necessarily next to each other."""
    places: dict[str, int] = {}
    for place, word in enumerate(first):
        places[word] = places.get(word, 0) | 1 << place
    everything = (1 << len(first)) - 1
    row = everything
    for word in second:
        matched = row & places.get(word, 0)
        row = (row + matched | row - matched) & everything
    return len(first) - row.bit_count()


def _line(name: str, folder: Path, each: bool) -> None:
    command = [sys.executable, "-m", "tests.benchmarks.articles", str(folder), "--reader", name]
    found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    pages = [Page(**one) for one in found["pages"]]
    figures = [_mean([getattr(page, key) for page in pages]) for key in _FIGURES]
    print(f"{name:18}{''.join(figures)}{found['seconds']:10.1f}{found['megabytes']:10}", flush=True)
    if each:
        for page in sorted(pages, key=lambda page: (page.f1 or 0, page.present or 0, page.absent or 0)):
            print(f"  {page.name[:32]:34}{''.join(_mean([getattr(page, key)]) for key in _FIGURES)} {page.error[:60]}")


_FIGURES = ("precision", "recall", "f1", "around", "present", "absent", "title")


def _mean(figures: list[float | None]) -> str:
    known = [one for one in figures if one is not None]
    return f"{fmean(known):10.3f}" if known else f"{'-':>10}"


def _ours() -> Callable[[bytes], Taken]:
    def read(data: bytes) -> Taken:
        document = read_bytes(data, "page.html")
        return document.text, document.source.about.title

    return read


def _trafilatura() -> Callable[[bytes], Taken]:
    library: Any = import_module("trafilatura")

    def read(data: bytes) -> Taken:
        told = library.bare_extraction(data, include_comments=False, with_metadata=True)
        return (told.text or "", told.title or "") if told else ("", "")

    return read


def _readability() -> Callable[[bytes], Taken]:
    library: Any = import_module("readability")
    html: Any = import_module("lxml.html")

    def read(data: bytes) -> Taken:
        found = library.Document(data.decode("utf-8", "replace"))
        tree = html.fromstring(found.summary())
        return " ".join(" ".join(tree.itertext()).split()), found.title()

    return read


READERS: dict[str, Callable[[], Callable[[bytes], Taken]]] = {
    "viewer": _ours,
    "trafilatura": _trafilatura,
    "readability": _readability,
}
"""By the name of the package, what makes of the bytes of a page the text and title of its article."""


if __name__ == "__main__":
    sys.exit(main())
