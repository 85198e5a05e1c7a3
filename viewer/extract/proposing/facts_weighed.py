"""Title, start, venue, town and number of those who came, weighed: what of all that may state it the report states.

Which candidate of a field it is, or none of them, is one choice (McFadden, Conditional Logit Analysis of Qualitative
Choice Behavior, 1973): the chance of each is its share of the exponentials of all sums, where that of none is 0.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping, Sequence

from viewer.extract import weighing
from viewer.extract.proposing.event_facts import candidates
from viewer.extract.proposing.fact_candidates.candidate import FactCandidate
from viewer.extract.proposing.scene import Scene
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.trace import CHOSEN, Likely

BY = "facts_weighed.likely"
"""What is noted as having found a fact that no rule proposes."""

LIKELY = 0.35
"""From this chance on, a fact is stated."""
_NEARLY = 0.5
"""A longer name that is so nearly as likely stands for a part of it."""
_KEPT = 6
"""So many of the likeliest candidates of a field are told."""
_LEAST = 0.03
"""One that is less likely is not told beside others."""
_ALIKE = 0.6
"""Titles that share so many of their words are forms of one."""


def likely(reading: Reading) -> dict[str, list[Likely]]:
    """For each field its candidates, the likeliest first; no field without one that is likely enough to be stated."""
    if not reading.passage.tokens:
        return {}
    table = weighing.table("facts")
    found: dict[str, list[FactCandidate]] = {field: [] for field in CHOSEN}
    for one in candidates(Scene(reading)):
        found[one.field].append(one)
    ranked = {field: _ranked(reading, field, own, table) for field, own in found.items() if own}
    return {field: own for field, own in ranked.items() if own and own[0].chance >= LIKELY}


def _ranked(
    reading: Reading, field: str, found: Sequence[FactCandidate], table: Mapping[str, weighing.Weights]
) -> list[Likely]:
    shares = weighing.shares(table[field], [one.features for one in found])
    order = [number for number in range(len(found)) if not found[number].of_others]
    order.sort(key=lambda number: -shares[number])
    best = [number for number in order[:_KEPT] if shares[number] >= _LEAST]
    if not best:
        return []
    keys = [str(one.fact.value).casefold() for one in found]
    same = _SAME.get(field, operator.eq)
    chances = {n: min(1.0, sum(s for s, key in zip(shares, keys, strict=True) if same(keys[n], key))) for n in best}
    first = max(best, key=lambda number: chances[number])
    whole = _whole(reading, found, shares, first) if field in ("place", "city") else first
    chances[whole] = chances[first]
    ranked = [whole, *(number for number in best if number not in (whole, first))]
    return [_stated(reading, field, found[number], chances[number]) for number in ranked]


def _within(key: str, other: str) -> bool:
    """One is a part of the other: ``Inn`` and ``Wool Inn``."""
    return key in other or other in key


def _forms(key: str, other: str) -> bool:
    """Most of the words are the same: ``Kite Days`` and ``the 9th Kite Days``."""
    mine, others = set(re.findall(r"\w+", key)), set(re.findall(r"\w+", other))
    return key == other or len(mine & others) >= _ALIKE * max(len(mine), len(others), 1)


_SAME: dict[str, Callable[[str, str], bool]] = {"title": _forms, "place": _within, "city": _within}
"""When two candidates of a field speak for each other."""


def _whole(reading: Reading, found: Sequence[FactCandidate], shares: Sequence[float], first: int) -> int:
    """The longest name that holds the words of the likeliest and is nearly as likely: ``Wool Inn`` of ``Inn``."""
    words = reading.passage.words(found[first].span).casefold()
    likely = [number for number in range(len(found)) if shares[number] >= _NEARLY * shares[first]]
    if likely == [first]:
        return first
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
    longer = [number for number in likely if pattern.search(reading.passage.words(found[number].span).casefold())]
    return max(longer, key=lambda number: len(str(found[number].fact.value)), default=first)


def _stated(reading: Reading, field: str, one: FactCandidate, chance: float) -> Likely:
    """A candidate with its chance, in the words of the rule that proposes it, if one does."""
    key = str(one.fact.value).casefold()
    for told in reading.considered.get(field, []):
        if str(told.fact.value).casefold() == key:
            return Likely(told.fact, chance, one.features, told.by)
    return Likely(one.fact, chance, one.features, BY)
