"""Who took part over a channel that the report names: ``by Zoom``, ``on the big screen``, ``over the telephone``.

The channel belongs to the one beside whose name it stands (``and, over Skype from Aarhus, the novelist X``, ``X (by
phone)``), else to whoever does what the verb it hangs on tells.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from functools import cache

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import Passage
from viewer.extract.language.phrases import any_of, longest_first
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.rules.shared.doing import agents, named, whose
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import noun_kind


@cache
def cues() -> re.Pattern[str]:
    """The words that tell of taking part over the net."""
    known = longest_first(words("event", "words", "online"))
    media = "|".join(map(re.escape, longest_first(words("presence", "nouns", "media"))))
    return re.compile(
        rf"\b{any_of(known)}\b"
        rf"|\b(?:by|via|through|over|using|on|per) (?:an? |the )?(?:\w+ )?(?:{media})\b(?: (?:call|link|line|screen))?",
        re.IGNORECASE,
    )


def find(reading: Reading) -> set[int]:
    """Everyone told to have taken part over a channel."""
    found: set[int] = set()
    passage = reading.passage
    starts = [m.full_span.start for m in reading.mentions]
    for hit in cues().finditer(passage.text):
        if (person := _beside(passage, reading.mentions, starts, hit)) is not None:
            found.add(person)
            continue
        verb = _verb(passage, hit)
        clause = None if verb is None else reading.clause_of(verb)
        if clause is not None and not (clause.negated or clause.planned):
            found.update(_linked(reading, clause))
    return found


_ITEM = re.compile(r"(?:[,;(–—:]|\b(?:and|with))\s*$")
_TO_NAME = re.compile(
    r"(?:\s(?:from|in|at) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?,?\s(?:(?:the|our|its|her|his)\s)?(?:[a-z-]+\s){0,4}$"
)
_FROM_NAME = re.compile(
    r",?\s?[(]?(?:who\s)?(?:(?:was|were|live|speaking|joining|appearing|participating|attending|present|watching|connected)\s)?"
    r"(?:(?:from|in) [A-Z][\w’'-]+,?\s)?$|\s?\((?:[A-Z][\w’'. -]{1,30},\s)$"
)


def _beside(passage: Passage, order: Sequence[Mention], starts: Sequence[int], hit: re.Match[str]) -> int | None:
    """Whose name the channel stands beside, as an item of a list or in brackets."""
    text = passage.text
    behind = bisect.bisect_left(starts, hit.end())
    begins = _ITEM.search(text, max(0, hit.start() - 8), hit.start()) is not None
    if begins and behind < len(order) and _TO_NAME.fullmatch(text, hit.end(), min(len(text), starts[behind])):
        before = order[behind - 1] if behind else None
        listed = before is not None and passage.sentence_number(
            passage.tokens[before.first]
        ) == passage.sentence_number(passage.tokens[order[behind].first])
        return order[behind].person if listed else None
    if behind and _FROM_NAME.fullmatch(text, order[behind - 1].span.end, hit.start()):
        return order[behind - 1].person
    return None


def _verb(passage: Passage, hit: re.Match[str]) -> Token | None:
    """The verb on which the words of a channel hang."""
    span = passage.piece(hit.start(), hit.end())
    if span is None:
        return None
    root = span.root
    for _ in range(5):
        if root.pos_ in ("VERB", "AUX"):
            ahead = span.start == root.sent.start and root.dep_ == "advcl" and root.tag_ == "VBN"
            return root.head if ahead else root  # "By phone, held to the microphone, she greeted them"
        if root.dep_ in ("dobj", "nsubj") and noun_kind(root) is None or root.head == root:
            return None
        root = root.head
    return None


def _linked(reading: Reading, clause: Clause) -> Iterator[int]:
    if clause.lemma in words("presence", "verbs", "link") | words("saying", "verbs"):
        yield from agents(reading, clause)
        if clause.passive:  # "the keynote by X was given over Zoom"
            for noun in clause.patients:
                yield from whose(reading, noun) if noun_kind(noun) == "speech" else ()
    if clause.lemma in words("presence", "verbs", "linked"):
        for noun in clause.objects():
            yield from named(reading, noun)
