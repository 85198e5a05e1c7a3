"""What was seen and weighed while a report was made, for whoever asks why something is in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from viewer.extract.rules.shared.draft import Reading
from viewer.extract.weighing import Features, Key


@dataclass(slots=True)
class Trace:
    """Filled by ``pipeline.extract``: the features of each finding, and what the rules found on the way."""

    weighed: dict[Key, Features] = field(default_factory=dict)
    reading: Reading | None = None
    whole: bool = False
    """Whether facts are kept that are too doubtful to be stated, as whoever learns from them asks."""
