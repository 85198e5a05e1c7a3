"""Transcripts: the keys that were pressed, and what Orca said after them, as text and back.

A line that begins with ``[`` is a step, the keys pressed in it; the lines below it are utterances, in order. One that
begins with ``~`` was cut off by what came next, so that somebody who listens at an ordinary pace hears little of it.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).with_name("transcripts")
LANGUAGES = ("en", "fa")

_CUT = "~ "
_PACE = 18.0
"""Letters a second that an ordinary voice speaks."""


@dataclass
class Step:
    """Keys, and what was said after them. ``heard``: what was not cut off."""

    keys: str
    heard: list[str] = field(default_factory=list[str])
    cut: list[str] = field(default_factory=list[str])
    lines: list[str] = field(default_factory=list[str])
    """All of it as it stands in the transcript."""

    def add(self, utterance: str, *, cut: bool = False) -> None:
        """Put an utterance behind those that were said before."""
        (self.cut if cut else self.heard).append(utterance)
        self.lines.append(_CUT * cut + utterance)

    @property
    def said(self) -> str:
        """What was heard after these keys, as one text."""
        return " ".join(self.heard)


def read(text: str) -> list[Step]:
    """The steps of a transcript."""
    steps: list[Step] = []
    for line in text.splitlines():
        if re.fullmatch(r"\[.+\]", line):
            steps.append(Step(line[1:-1]))
        elif line:
            steps[-1].add(line.removeprefix(_CUT), cut=line.startswith(_CUT))
    return steps


def written(steps: Iterable[Step]) -> str:
    """The transcript of steps."""
    return "\n".join("\n".join((f"[{step.keys}]", *step.lines, "")) for step in steps)


def kept(language: str, job: str) -> Path:
    """The file of a transcript that is kept."""
    return FOLDER / language / f"{job}.txt"


def told(keys: str, voiced: str, tidy: Callable[[str], str]) -> Step:
    """The step of what the voice wrote down after keys were pressed. ``tidy`` takes what no two machines have alike."""
    step, done, queue = Step(keys), 0.0, list[tuple[str, float]]()
    for line in voiced.splitlines():
        entry = json.loads(line)
        at = entry["at"]
        if "say" in entry:
            utterance = tidy(" ".join(entry["say"].split()))
            done = max(done, at) + len(utterance) / _PACE
            queue.append((utterance, done))
            continue
        for utterance, end in queue:
            step.add(utterance, cut=end > at)
        queue, done = [], at
    for utterance, _ in queue:
        step.add(utterance)
    return step


def differences(before: Iterable[Step], after: Iterable[Step]) -> list[str]:
    """Where what is heard differs, as lines of a comparison. What is cut off depends on the moment, and may differ."""
    old, new = ([line for step in steps for line in (f"[{step.keys}]", *step.heard)] for steps in (before, after))
    return list(difflib.unified_diff(old, new, "kept", "made", lineterm="", n=1))
