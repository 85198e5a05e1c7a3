"""What came of a fault: counts for the table, what was said, and what was not as it should be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

OLD, NEW, BROKEN = "old", "new", "broken"

_WIDTH = 46
_QUOTED = re.compile(r"“[^”]*”")
_PROGRAM = "event-report-viewer: "


class NotRunError(Exception):
    """A fault cannot be made here; ``str(error)`` says why."""


@dataclass(slots=True)
class Tally:
    """The runs under one fault, by what the file was afterwards."""

    fault: str
    runs: int = 0
    counts: dict[str, int] = field(default_factory=lambda: {OLD: 0, NEW: 0, BROKEN: 0})
    leftovers: int = 0
    said: list[str] = field(default_factory=list[str])
    wrong: list[str] = field(default_factory=list[str])
    notes: list[str] = field(default_factory=list[str])
    not_run: str = ""

    def count(self, before: bytes | None, after: bytes | None, is_new: Callable[[bytes], bool]) -> str:
        """Count a run by the file before and after it. None stands for no file."""
        whole = NEW if after is not None and is_new(after) else BROKEN
        state = OLD if after == before else whole
        self.runs += 1
        self.counts[state] += 1
        return state

    def remains(self, folder: Path, expected: Iterable[Path]) -> list[Path]:
        """Count and return what is in the folder and should not be."""
        found = sorted(set(folder.iterdir()) - set(expected))
        self.leftovers += len(found)
        return found

    def hear(self, said: str) -> None:
        """Note what stood on standard error: nothing, or one sentence."""
        if not said:
            return
        if not said.startswith(_PROGRAM) or said.count("\n") != 1:
            self.complain(f"said more than a sentence, or less: …{said[-100:]!r}")
            return
        sentence = _QUOTED.sub("“…”", said.removeprefix(_PROGRAM).strip())
        if sentence not in self.said:
            self.said.append(sentence)

    def complain(self, what: str) -> None:
        """Note that something was not as it should be."""
        self.wrong.append(what)

    @property
    def good(self) -> bool:
        """Whether all was as it should be."""
        return not self.wrong and not self.counts[BROKEN]


class Table:
    """Rows, printed as they come, and below them the sentences that their last column tells the numbers of."""

    def __init__(self) -> None:
        self._sentences: list[str] = []
        self._tallies: list[Tally] = []

    def begin(self) -> None:
        """Print the head."""
        print(f"{'fault':{_WIDTH}}{'runs':>6}{'old':>6}{'new':>6}{'broken':>8}{'leftovers':>11}  said", flush=True)

    def add(self, tally: Tally) -> None:
        """Print a row."""
        self._tallies.append(tally)
        if tally.not_run:
            print(f"{tally.fault:{_WIDTH}}not run: {tally.not_run}", flush=True)
            return
        self._sentences += [sentence for sentence in tally.said if sentence not in self._sentences]
        numbers = ", ".join(str(self._sentences.index(sentence) + 1) for sentence in tally.said)
        old, new, broken = (tally.counts[state] for state in (OLD, NEW, BROKEN))
        print(
            f"{tally.fault:{_WIDTH}}{tally.runs:6}{old:6}{new:6}{broken:8}{tally.leftovers:11}  {numbers}".rstrip(),
            flush=True,
        )

    def end(self) -> int:
        """Print sums, sentences and what was wrong; the exit code is 1 if anything was."""
        run = [tally for tally in self._tallies if not tally.not_run]
        old, new, broken = (sum(tally.counts[state] for tally in run) for state in (OLD, NEW, BROKEN))
        sums = f"{sum(tally.runs for tally in run):6}{old:6}{new:6}{broken:8}{sum(tally.leftovers for tally in run):11}"
        print(f"{'all':{_WIDTH}}{sums}\n")
        for number, sentence in enumerate(self._sentences, 1):
            print(f"{number:3} {sentence}")
        for tally in run:
            for note in tally.notes:
                print(f"{tally.fault}: {note}")
        for tally in run:
            for what in tally.wrong:
                print(f"NOT AS IT SHOULD BE: {tally.fault}: {what}")
        return int(not all(tally.good for tally in run))
