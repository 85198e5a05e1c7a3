"""Notes at the foot of pages: they are put behind the text, and their marks into brackets, as in other formats."""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.reading.formats.pdf.line import Line

_SMALLER = 0.93
"""Times the size of the text up to which letters are those of notes."""
_FIRST = re.compile(r"(\d{1,3})(?!\d)[ .)]{0,3}(?=\S)")


def without_notes(pages: Sequence[list[Line]], body: float) -> list[list[Line]]:
    """The lines of every page, behind them those of notes. ``body`` is the size of the letters of the text."""
    texts: list[list[Line]] = []
    notes: list[list[Line]] = []
    for lines in pages:
        found = [run for run in _small_runs(lines, body * _SMALLER) if _FIRST.match(run[0].text)]
        of_notes = {id(line) for run in found for line in run}
        numbers = {line.text[start:end] for line in lines if id(line) not in of_notes for start, end in line.raised}
        found = [run for run in found if _number(run[0]) in numbers]
        moved = {id(line) for run in found for line in run}
        told = {number for run in found for line in run if (number := _number(line)) in numbers}
        for line in lines:
            if id(line) not in moved:
                _mark(line, told)
        for run in found:
            for line in run:
                if (number := _number(line)) in told:
                    rest = _FIRST.sub("", line.text, count=1)
                    line.text, line.links, line.raised = f"[{number}] {rest}", [], []
            notes.append(run)
        texts.append([line for line in lines if id(line) not in moved])
    return texts + notes


def _small_runs(lines: Sequence[Line], size: float) -> list[list[Line]]:
    """Small lines that end a column, each run of them below larger ones."""
    runs: list[list[Line]] = []
    run: list[Line] = []
    above: Line | None = None
    for line in [*lines, None]:
        ends = line is None or bool(run) and line.base < run[-1].base - run[-1].size / 2
        if run and (ends or line is not None and line.size > size):
            if ends and above is not None and above.base < run[0].base:
                runs.append(run)
            run = []
        if line is None:
            break
        if line.size <= size and not line.angle:
            run.append(line)
        else:
            above = line
    return runs


def _number(line: Line) -> str:
    match = _FIRST.match(line.text)
    return match[1] if match else ""


def _mark(line: Line, numbers: set[str]) -> None:
    """Put the marks of these notes into brackets, and raised numbers that would be read as part of another one."""
    for start, end in sorted(line.raised, reverse=True):
        if line.text[start:end] in numbers or line.text[start - 1].isdigit():
            line.text = f"{line.text[:start]}[{line.text[start:end]}]{line.text[end:]}"
            line.links = [
                (first + 2 * (first >= end), last + 2 * (last >= end), address) for first, last, address in line.links
            ]
    line.raised = []
