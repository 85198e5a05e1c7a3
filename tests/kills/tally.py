"""What is counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass(slots=True)
class Tally:
    """Counts of kills, and of everything that may not be."""

    victims: Counter[str] = field(default_factory=Counter[str])
    moments: Counter[str] = field(default_factory=Counter[str])
    outcomes: Counter[str] = field(default_factory=Counter[str])
    lost: list[str] = field(default_factory=list[str])
    wrong: list[str] = field(default_factory=list[str])
    orphans: list[str] = field(default_factory=list[str])
    entries: list[str] = field(default_factory=list[str])
    windows: int = 0

    @property
    def kills(self) -> int:
        """How often anything was killed."""
        return self.victims.total()

    def faults(self) -> list[str]:
        """What is not as it should be."""
        kinds = (
            ("lost window", self.lost),
            ("wrong model", self.wrong),
            ("orphan", self.orphans),
            ("broken entry", self.entries),
        )
        return [f"{kind}: {one}" for kind, found in kinds for one in found]

    def show(self) -> None:
        """Print the counts, and each fault."""
        for name, counts in (("kills", self.victims), ("moments", self.moments), ("afterwards", self.outcomes)):
            told = ", ".join(f"{count} {what}" for what, count in counts.most_common())
            print(f"{name:16}{counts.total():5}  {told}")
        print(f"{'windows killed':16}{self.windows:5}")
        for name, found in (
            ("lost windows", self.lost),
            ("wrong models", self.wrong),
            ("orphans", self.orphans),
            ("broken entries", self.entries),
        ):
            print(f"{name:16}{len(found):5}")
        for fault in self.faults():
            print(f"NOT AS IT SHOULD BE: {fault}")
