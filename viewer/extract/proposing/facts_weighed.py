"""Title, venue and town, weighed: what the report is likely to state where no rule is sure of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.extract import weighing
from viewer.extract.proposing.event_facts import FIELDS, FactCandidate, candidates
from viewer.extract.proposing.scene import Scene
from viewer.extract.rules.people.distance import is_virtual
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.trace import Likely
from viewer.report.model import Event

BY = "facts_weighed.likely"
"""What is noted as having found a fact that was weighed."""

LIKELY = 0.55
"""From this chance on, a fact is stated that no rule is sure of."""
_NEARLY = 0.5
"""A longer name that is so nearly as likely stands for a part of it."""

_WHERE = ("place", "city")
"""What a meeting that is held online has not."""


def likely(reading: Reading, event: Event) -> dict[str, Likely]:
    """For each field the likeliest candidate; none for a field without any that is likely enough.

    Of ``event``, what the rules found, the organisers are neither its title nor, where they alone name it, its town.
    """
    found: dict[str, list[tuple[float, FactCandidate]]] = {}
    if reading.passage.doc is None:
        return {}
    table = weighing.table("facts")
    skipped = _WHERE if is_virtual(reading) else ()
    for one in candidates(Scene(reading)):
        if one.field not in skipped and not _is_of_organiser(reading, one, event):
            chance = weighing.chance(weighing.log_odds(table[one.field], one.features))
            found.setdefault(one.field, []).append((chance, one))
    best = {field: _whole(reading, found[field]) for field in FIELDS if field in found}
    return {field: one for field, one in best.items() if one.chance >= LIKELY}


def _is_of_organiser(reading: Reading, one: FactCandidate, event: Event) -> bool:
    spans = [span for fact in event.organisers for span in fact.spans]
    if one.field == "title":
        words = reading.passage.words(one.span).casefold()
        return any(words in str(fact.value).casefold() for fact in event.organisers)
    return one.field == "city" and "once" in one.features and any(span.contains(one.span) for span in spans)


def _whole(reading: Reading, found: Sequence[tuple[float, FactCandidate]]) -> Likely:
    """The likeliest, told by the longest that holds its words and is nearly as likely: ``Wool Inn`` of ``Inn``."""
    chance, likeliest = max(found, key=lambda pair: pair[0])
    words = reading.passage.words(likeliest.span).casefold()
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
    longer = [
        one.span
        for other, one in found
        if other >= _NEARLY * chance and pattern.search(reading.passage.words(one.span).casefold())
    ]
    span = max(longer, key=lambda span: span.end - span.start, default=likeliest.span)
    return Likely(span, chance, likeliest.features, BY)
