"""What came of many files: counts for the table, and what was found."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

CRASH, HANG, FAULT = "crash", "hang", "fault"

_WIDTH = 11
_KEPT = 3
"""So many files are kept of each finding."""


@dataclass(slots=True)
class Finding:
    """Something that is not as it should be, by what it is known: how often, and the first files that show it."""

    kind: str
    times: int = 0
    files: list[Path] = field(default_factory=list[Path])


@dataclass(slots=True)
class Tally:
    """The files that one reader was given.

    ``stopped`` counts those for which a library ended the process because memory was short; ``slowest`` is in seconds,
    ``peak`` in bytes.
    """

    reader: str
    tried: int = 0
    read: int = 0
    refused: int = 0
    stopped: int = 0
    sentences: Counter[str] = field(default_factory=Counter[str])
    slowest: float = 0.0
    peak: int = 0
    findings: dict[str, Finding] = field(default_factory=dict[str, Finding])

    def find(self, kind: str, key: str) -> Finding | None:
        """Count a finding. Returns it where its file is worth to be kept."""
        finding = self.findings.setdefault(key, Finding(kind))
        finding.times += 1
        return finding if len(finding.files) < _KEPT else None

    def count(self, kind: str) -> int:
        """How often something of this kind was found."""
        return sum(finding.times for finding in self.findings.values() if finding.kind == kind)


class Table:
    """Rows, printed as they come, and below them what was found."""

    def __init__(self) -> None:
        self._tallies: list[Tally] = []

    def begin(self) -> None:
        """Print the head."""
        print(
            f"{'reader':{_WIDTH}}{'files':>9}{'read':>9}{'refused':>9}{'stopped':>9}{'sentences':>11}{'slowest':>10}{'memory':>9}"
            f"{'crashes':>9}{'hangs':>7}{'faults':>8}",
            flush=True,
        )

    def add(self, tally: Tally) -> None:
        """Print a row."""
        self._tallies.append(tally)
        print(
            f"{tally.reader:{_WIDTH}}{tally.tried:9}{tally.read:9}{tally.refused:9}{tally.stopped:9}{len(tally.sentences):11}"
            f"{tally.slowest:8.2f} s{tally.peak / 1e6:6.0f} MB"
            f"{tally.count(CRASH):9}{tally.count(HANG):7}{tally.count(FAULT):8}",
            flush=True,
        )

    def end(self) -> int:
        """Print sums and findings; the exit code is 1 if there are any."""
        tallies = self._tallies
        tried, read, refused, stopped = (
            sum(counts)
            for counts in zip(*((one.tried, one.read, one.refused, one.stopped) for one in tallies), strict=True)
        )
        said = {sentence for tally in tallies for sentence in tally.sentences}
        crashes, hangs, faults = (sum(tally.count(kind) for tally in tallies) for kind in (CRASH, HANG, FAULT))
        print(
            f"{'all':{_WIDTH}}{tried:9}{read:9}{refused:9}{stopped:9}{len(said):11}"
            f"{max(one.slowest for one in tallies):8.2f} s{max(one.peak for one in tallies) / 1e6:6.0f} MB"
            f"{crashes:9}{hangs:7}{faults:8}"
        )
        for tally in tallies:
            for key, finding in tally.findings.items():
                print(f"NOT AS IT SHOULD BE: {tally.reader}: {finding.kind}, {finding.times} times: {key}")
                for path in finding.files:
                    print(f"    {path}")
        return int(any(tally.findings for tally in tallies))
