"""Features of the facts of the event."""

from __future__ import annotations

from viewer.extract.doubt.places import placed
from viewer.extract.rules.shared.common import token_at
from viewer.extract.rules.shared.draft import Reading
from viewer.report.model import Event, Fact


def of_fact(reading: Reading, event: Event, field: str, fact: Fact) -> dict[str, float]:
    """The features of a fact: how surely it was proposed, and what else was."""
    candidates = reading.considered.get("date" if field == "date_end" else field, [])
    own = [c for c in candidates if c.fact.value == fact.value]
    others = [c for c in candidates if c.fact.value != fact.value]
    score = own[0].score if own else 0.0
    token = token_at(reading.passage, fact.spans[0].start)
    words, there = str(fact.value).split(), placed(reading, token)
    lead = 0.0 if not others else min(1.0, (score - others[0].score) / 6)
    return {
        f"field={field}": 1.0,
        f"by={fact.origin.by}": 1.0,
        f"{field}=low": float(score < 4),
        f"{field}=high": float(score > 7),
        "low score": 1 - min(1.0, max(0.0, score) / 10),
        "candidates": float(bool(others) and lead < 0.34),
        "rivals": min(1.0, len({str(c.fact.value) for c in others}) / 3),
        "told again": min(1.0, (len(own) - 1) / 3) if own else 0.0,
        "note": float(fact.note is not None),
        "one word": float(len(words) == 1),
        "long": min(1.0, len(words) / 8),
        "small letters": float(str(fact.value).islower()),
        "no date": float(event.date is None),
        "no title": float(event.title is None),
        "no place": float(event.place is None and event.city is None),
        **{f"{field}:{name}": there[name] for name in _OWN},
        **there,
    }


_OWN = ("deep", "heading", "at the head")
"""What the place tells differs from field to field."""
