"""Title, venue and town, weighed: what the report is likely to state where no rule is sure of it."""

from __future__ import annotations

from viewer.extract import weighing
from viewer.extract.proposing.event_facts import FIELDS, FactCandidate, candidates
from viewer.extract.proposing.scene import Scene
from viewer.extract.rules.people.distance import is_virtual
from viewer.extract.rules.shared.draft import Reading

BY = "facts_weighed.best"
"""What is noted as having found a fact that was weighed."""

LIKELY = 0.5
"""From this chance on, a fact is stated that no rule is sure of."""

_WHERE = ("place", "city")
"""What a meeting that is held online has not."""


def best(reading: Reading) -> dict[str, tuple[float, FactCandidate]]:
    """For each field the likeliest candidate, with its chance; none for a field without any."""
    found: dict[str, tuple[float, FactCandidate]] = {}
    if reading.passage.doc is None:
        return found
    table = weighing.table("facts")
    skipped = _WHERE if is_virtual(reading) else ()
    for one in candidates(Scene(reading)):
        if one.field not in skipped:
            chance = weighing.chance(weighing.log_odds(table[one.field], one.features))
            if one.field not in found or chance > found[one.field][0]:
                found[one.field] = chance, one
    return {field: found[field] for field in FIELDS if field in found}
