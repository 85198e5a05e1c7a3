"""Who said what, weighed: what rules did not find is added, and what nearly nothing speaks for is left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from viewer.extract import weighing
from viewer.extract.proposing.statement_candidates import StatementCandidate, candidates, hangs_on
from viewer.extract.proposing.statement_features import Statements
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.trace import Trace
from viewer.extract.weighing import Features

BY = "statements_weighed.find"
"""What is noted as having found a statement that no rule finds."""
QUESTION = "said"
"""Under which the weights are kept, in ``statements.json``."""
SURE = 0.35
"""From this chance on, a statement is told that no rule found."""
NO_MORE = 0.15
"""Below this chance, one that a rule found is not told."""
_BLOCK = 512
"""In characters: contents are looked up by the blocks they share."""


def find(reading: Reading, trace: Trace) -> None:
    """Weigh who said what. Changes ``reading.sayings``; what was weighed of each told is traced, by its identity."""
    weights = weighing.table("statements")[QUESTION]
    weighed: list[tuple[float, StatementCandidate, Features]] = []
    for one, features in _each(reading):
        weighed.append((weighing.chance(weighing.log_odds(weights, features)), one, features))
        if trace.kept:
            trace.may_be_said.append((one.saying, features))
    weighed.sort(key=lambda one: (-one[0], one[1].saying.token.i, one[1].saying.speaker))
    told = _Told()
    for chance, one, features in weighed:
        if chance >= (NO_MORE if one.way == "rule" else SURE) and not told.clashes(one):
            told.add(one)
            one.saying.chance = chance
            trace.said[id(one.saying)] = features
    reading.sayings = sorted((one.saying for one in told.all), key=lambda saying: (saying.token.i, saying.speaker))
    for saying in reading.sayings:
        saying.by = saying.by or BY


def _each(reading: Reading) -> Iterator[tuple[StatementCandidate, Features]]:
    """Everything that may be a statement, with its features."""
    statements = Statements(reading)
    for one in candidates(reading):
        yield one, statements.features(one)


class _Told:
    """The statements told so far, and whether another says again, or of somebody else, what one of them says."""

    def __init__(self) -> None:
        self.all: list[StatementCandidate] = []
        self._by_block: dict[int, list[StatementCandidate]] = defaultdict(list)
        self._by_token: dict[int, list[StatementCandidate]] = defaultdict(list)

    def add(self, one: StatementCandidate) -> None:
        self.all.append(one)
        self._by_token[one.saying.token.i].append(one)
        for block in _blocks(one):
            self._by_block[block].append(one)

    def clashes(self, one: StatementCandidate) -> bool:
        loose = one.is_quotation or one.is_of_another
        same = self._by_token[one.saying.token.i]
        if any(loose or other.is_quotation or other.is_of_another for other in same):
            return True
        near = {id(other): other for block in _blocks(one) for other in self._by_block[block]}
        return any(_says_it_again(one, other) for other in near.values() if _overlap(one, other))


def _says_it_again(one: StatementCandidate, other: StatementCandidate) -> bool:
    """Whether of two whose words overlap only one can be told."""
    if one.is_quotation or other.is_quotation:
        return True
    if one.saying.speaker != other.saying.speaker:
        return one.way != "rule"
    by_rules = one.way == other.way == "rule"
    return not by_rules and (_hangs_below(one, other) or _hangs_below(other, one))


def _hangs_below(one: StatementCandidate, other: StatementCandidate) -> bool:
    return any(token == other.saying.token for token in hangs_on(one.saying.token))


def _overlap(one: StatementCandidate, other: StatementCandidate) -> bool:
    return any(a.overlaps(b) for a in one.saying.content for b in other.saying.content)


def _blocks(one: StatementCandidate) -> Sequence[int]:
    spans = one.saying.content
    return sorted({block for s in spans for block in range(s.start // _BLOCK, max(s.start, s.end - 1) // _BLOCK + 1)})
