"""Corrections made on one version of the extraction, replayed on what another one finds in the same text.

The versions are today's, that of an older commit, and today's with every rule left out whose name falls in a third.
Nothing that is found is kept, but in a folder that is asked for: it holds the words of the reports.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import zlib
from collections import Counter
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import permutations
from pathlib import Path

from tests.survival import readers, surviving
from viewer.report import codec
from viewer.report.corrections.operations import Corrections
from viewer.report.corrections.replay import replay
from viewer.report.model import Entry, Fact, ProgrammeItem, Report, Statement

OLDER = "1d22995"
"""The last commit before reports told functions and origins."""
_THIRDS = 3

ROOT = Path(__file__).resolve().parents[2]
Reports = Mapping[str, Report]
"""Reports by the hash of the file that they were found in."""


def measured(files: Sequence[Path], commit: str, seed: int, kept: Path | None) -> dict[tuple[str, str], Counter[str]]:
    """For each two versions, from the one that was corrected to the one that it is replayed on, what was counted."""
    versions = _versions(files, commit, kept)
    tally: dict[tuple[str, str], Counter[str]] = {pair: Counter() for pair in permutations(versions, 2)}
    for made_on, reports in versions.items():
        tally[made_on, made_on] = Counter()
        for name, report in reports.items():
            corrections = readers.corrected(report, random.Random(f"{seed} {name}"))
            for other, found in versions.items():
                if name in found:
                    tally[made_on, other] += _replayed(report, found[name], corrections)
    return dict(sorted(tally.items()))


def _replayed(report: Report, other: Report, corrections: Corrections) -> Counter[str]:
    if report.text != other.text:
        return Counter(edited=1)
    done = replay(other, corrections)
    counts = surviving.counted(replay(report, corrections).report, other, done.report, corrections.operations)
    counts.update(f"outcome {outcome}" for outcome in done.outcomes.values())
    counts["operations"], counts["reports"] = len(done.outcomes), 1
    return counts


def missed(tally: Mapping[tuple[str, str], Counter[str]]) -> list[str]:
    """What ought to be none, in words."""
    return [
        f"{made_on} on {other}: {counts[name]} {told}"
        for (made_on, other), counts in tally.items()
        for name, told in MISSES.items()
        if counts[name]
    ]


MISSES = {
    "outcome lost": "operations lost",
    "back": "entries back that were taken out",
    "gone": "corrected entries gone",
    "otherwise": "entries otherwise than they were confirmed or corrected",
}
"""What there must be none of."""
_COLUMNS = ("reports", "edited", "operations", "outcome applied", "outcome already so", "outcome conflict", *MISSES)


def lines(tally: Mapping[tuple[str, str], Counter[str]]) -> Iterator[str]:
    """The table: for each two versions, how many operations ended how, and what was missed."""
    yield f"{'made on':11}{'replayed on':12}" + "".join(f"{name.removeprefix('outcome '):>11}" for name in _COLUMNS)
    for (made_on, other), counts in tally.items():
        yield f"{made_on:11}{other:12}" + "".join(f"{counts[name]:11}" for name in _COLUMNS)


def _versions(files: Sequence[Path], commit: str, kept: Path | None) -> dict[str, Reports]:
    today = _extracted(ROOT, files, kept and kept / "today.jsonl")
    with _checkout(commit) as folder:
        older = _extracted(folder, files, kept and kept / f"{commit}.jsonl")
    found = {"today": today, "older": older}
    for third in range(_THIRDS):
        found[f"without {third + 1}"] = {name: without(report, third) for name, report in today.items()}
    return found


@contextmanager
def _checkout(commit: str) -> Generator[Path]:
    """A commit of this repository in a folder of its own, which is removed again."""
    with tempfile.TemporaryDirectory() as folder:
        archive = subprocess.run(["git", "archive", commit], cwd=ROOT, capture_output=True, check=True).stdout
        subprocess.run(["tar", "--extract", "--directory", folder], input=archive, check=True)
        yield Path(folder)


def _extracted(checkout: Path, files: Sequence[Path], kept: Path | None) -> Reports:
    """What the application in a checkout finds in files; as it was kept, where it was."""
    if kept is not None and kept.exists():
        told = kept.read_text(encoding="utf-8")
    else:
        command = [sys.executable, "-m", "viewer", "--json", *map(str, files)]
        done = subprocess.run(command, cwd=checkout, stdout=subprocess.PIPE, text=True, check=False)
        told = done.stdout
        if kept is not None:
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_text(told, encoding="utf-8")
    reports = [codec.loads(line) for line in told.splitlines()]
    if not reports:
        raise FileNotFoundError(f"{checkout} reads none of {len(files)} reports")
    return {report.source.sha256: report for report in reports}


def without(report: Report, third: int) -> Report:
    """A report without what the rules of one third have found; people have other numbers then."""

    def has(entry: Entry) -> bool:
        return zlib.crc32(entry.origin.by.encode()) % _THIRDS != third

    def fact(found: Fact | None) -> Fact | None:
        others = () if found is None else (found, *(replace(one, alternatives=()) for one in found.alternatives))
        return next(filter(has, others), None)

    ids = {person.id: f"p{number}" for number, person in enumerate(filter(has, report.people), 1)}
    numbers = {number: place for place, number in enumerate(n for n, i in enumerate(report.programme) if has(i))}

    def of_item(item: ProgrammeItem) -> ProgrammeItem:
        there = tuple(replace(who, id=ids[who.id]) for who in item.participants if who.id in ids)
        return replace(item, participants=there)

    def of_statement(said: Statement) -> Statement:
        item = None if said.item is None else numbers.get(said.item)
        return replace(said, speaker=ids.get(said.speaker or ""), item=item)

    event = report.event
    singles = {name: fact(getattr(event, name)) for name in ("title", "date", "date_end", "start_time", "place")}
    return replace(
        report,
        event=replace(
            event,
            **singles,
            city=fact(event.city),
            attendance=fact(event.attendance),
            organisers=tuple(filter(has, event.organisers)),
        ),
        people=tuple(replace(person, id=ids[person.id]) for person in report.people if person.id in ids),
        programme=tuple(of_item(report.programme[number]) for number in numbers),
        statements=tuple(of_statement(said) for said in report.statements if has(said)),
        remarks=tuple(filter(has, report.remarks)),
    )
