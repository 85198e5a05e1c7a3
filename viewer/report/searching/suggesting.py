"""Near spellings of what was found nowhere, from the words of the text itself.

Words are compared in their folded form, by the number of letters to change, leave out, put in or swap: one in words of
three to five letters, two up to nine, three in longer ones. The nearest come first, among them the most frequent.
Numbers are near to nothing: another amount is another thing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from rapidfuzz.distance import OSA

from viewer.giving_way import one_by_one
from viewer.report.searching.characters import Folding
from viewer.report.searching.folding import fold
from viewer.report.searching.naming import WORD
from viewer.report.searching.querying import Query, parse

_DIGIT = re.compile(r"\d")
MOST = 3
"""So many suggestions are made at most."""


class Vocabulary:
    """The words of one text, folded one way: how often each is written in which way."""

    def __init__(self, text: str, folding: Folding) -> None:
        self._folding = folding
        self._forms: dict[str, Counter[str]] = {}
        words = Counter(found[0] for found in one_by_one(WORD.finditer(text)))
        for word, count in one_by_one(words.items()):
            self._forms.setdefault(fold(word, folding).text, Counter())[word] += count
        self._counts: Mapping[str, int] = {word: forms.total() for word, forms in self._forms.items()}

    def suggest(self, query: Query) -> list[str]:
        """The query in near spellings, at most ``MOST``; none where every word of it is in the text, or none is near.

        Of several words that are not in the text, all but the first are put in their nearest spelling.
        """
        if query.kind == "pattern":
            return []
        asked = dict.fromkeys(
            word for part in parse(query).parts for typed in part.words for word in WORD.findall(typed)
        )
        unknown = {word: near for word in asked if not self._holds(word) for near in [self._near(word)]}
        if not unknown or not all(unknown.values()):
            return []
        first, *others = unknown
        text = query.text
        for word in others:
            text = _replaced(text, word, unknown[word][0])
        return [_replaced(text, first, near) for near in unknown[first][:MOST]]

    def _holds(self, word: str) -> bool:
        return fold(word, self._folding).text in self._forms

    def _near(self, word: str) -> list[str]:
        """The words near this one, each in its most frequent way of writing, the nearest first."""
        wanted = fold(word, self._folding).text
        limit = 0 if _DIGIT.search(wanted) else _limit(len(wanted))
        near: list[tuple[int, int, str]] = []
        for known, count in one_by_one(self._counts.items()):
            if limit and abs(len(known) - len(wanted)) <= limit and not _DIGIT.search(known):
                distance = OSA.distance(wanted, known, score_cutoff=limit)
                if distance <= limit and distance < len(known):
                    near.append((distance, -count, known))
        return [self._forms[known].most_common(1)[0][0] for _, _, known in sorted(near)]


def _limit(length: int) -> int:
    return 0 if length < 3 else 1 if length < 6 else 2 if length < 10 else 3


def _replaced(text: str, word: str, near: str) -> str:
    return re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", lambda _: near, text)
