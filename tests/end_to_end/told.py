"""What the application tells of a report on the command line."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

from tests.end_to_end.screen import PATIENCE


class Told:
    """What a report tells, by the application's own JSON."""

    def __init__(self, output: str) -> None:
        self.report: dict[str, Any] = json.loads(output)
        self.people = {person["id"]: person for person in self.report["people"]}

    @property
    def title(self) -> str:
        return self.report["event"]["title"]["value"]

    def words(self, span: list[int]) -> str:
        return " ".join(self.report["text"][span[0] : span[1]].split())

    def paragraph(self, offset: int) -> int:
        """The number of the paragraph that holds an offset."""
        return sum(bool(line.strip()) for line in self.report["text"][: offset + 1].splitlines())

    def speaker(self) -> dict[str, Any]:
        """Who said most."""
        count = Counter(said["speaker"] for said in self.report["statements"] if said["speaker"])
        return self.people[count.most_common(1)[0][0]]


@cache
def output(*command: str | Path) -> str:
    """What a command prints."""
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8", timeout=PATIENCE).stdout
