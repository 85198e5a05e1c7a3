"""Prize-givings told over several sentences: the prizes were distributed, then who won what; lists of winners.

What the sentences of one prize-giving tell is one act, which stands at the first of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from viewer.extract.draft import Act, Example, Reading
from viewer.extract.lexicon import words
from viewer.extract.mention import Mention
from viewer.extract.rules.prizes import is_prize
from viewer.report.model import Span

_NEAR = 2
"""So many sentences on, the next winner may be told of."""

_PRIZE = re.compile(
    r"\b(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|special|best|overall|top|champion|winner|runners?-up|"
    r"prizes?|awards?|troph(?:y|ies)|cups?|medals?|shield|scholarship|dux|consolation|merit|of the year)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?:^|[.;:,(\n•*–—-])\s*([^.;:()\n]{3,70}?)\s*(?:[,:–—(]|\s-)\s*$")


def joined(reading: Reading, told: list[Act]) -> list[Act]:
    """The acts with those of each prize-giving made one, and with the winners of its lists."""
    listed = list(_listed(reading, told))
    lists = {id(act) for act in listed}
    kept: list[Act] = []
    giving: Act | None = None
    last = -1
    for act in sorted([*told, *listed], key=lambda a: a.token.i):
        number = reading.passage.sentence_number(act.token)
        if act.kind != "award":
            if number > last:
                giving = None
            kept.append(act)
            continue
        near = giving is not None and number - last <= _NEAR and _same_part(reading, giving, act)
        if giving is not None and near:
            giving.people += [p for p in act.people if p not in giving.people]
            if act.span != giving.span and act.span not in giving.more:
                giving.more.append(act.span)
        else:
            giving = act if id(act) in lists or _is_general(reading, act) else None
            kept.append(act)
        last = number
    return kept


def _same_part(reading: Reading, giving: Act, act: Act) -> bool:
    return reading.passage.paragraph(act.token) - reading.passage.paragraph(giving.token) <= 1


def _is_general(reading: Reading, act: Act) -> bool:
    """Whether an act tells that prizes were given, not yet which: ``the prizes were distributed by X``."""
    clause = reading.clause_of(act.token)
    if clause is None or not (clause.passive or act.people) or clause.lemma not in _GENERAL:
        return False
    return any(t.tag_ in ("NNS", "NNPS") and is_prize(t) and not _precise(t) for t in clause.objects())


_GENERAL = ("distribute", "present", "give", "hand", "award", "announce")


def _precise(noun: Token) -> bool:
    """``The first and second prizes``."""
    return any(c.lower_ in words("showing", "places", "ordinal") for c in noun.lefts)


def _listed(reading: Reading, told: list[Act]) -> Iterator[Act]:
    """``First prize, X; second prize, Y``: an act for each paragraph or sentence that lists winners so."""
    passage = reading.passage
    if passage.doc is None:
        return
    taken = {(passage.paragraph(a.token), p) for a in told if a.kind == "award" or a.listed for p in a.people}
    groups: dict[int, list[Mention]] = {}
    mentions = sorted((m for draft in reading.people for m in draft.mentions), key=lambda m: m.first)
    before: Mention | None = None
    for mention in mentions:
        number = passage.sentence_number(passage.doc[mention.first])
        start = passage.tokens_span(passage.sentences[number]).start
        if before is not None and before.span.end > start:
            start = before.full_span.end
        gap = passage.text[start : mention.full_span.start]
        before = mention
        if _labels(gap):
            groups.setdefault(passage.paragraph(passage.doc[mention.first]), []).append(mention)
    for paragraph, found in groups.items():
        people = [p for p in dict.fromkeys(m.person for m in found) if (paragraph, p) not in taken]
        if len(people) < 2 and not any(number == paragraph for number, _ in taken):
            continue
        if people and not passage.said(passage.doc[found[0].first]):
            yield _act(reading, people, found[0])


def _labels(gap: str) -> bool:
    """Whether the words before a name are the name of a prize and no clause: ``Best cake,``."""
    hit = _LABEL.search(gap)
    return hit is not None and _PRIZE.search(hit[1]) is not None and not _CLAUSE.search(hit[1])


_CLAUSE = re.compile(r"\b(?:was|were|is|are|had|has|said|told|who|which|that|when|by|of [A-Z]|won|gave)\b")


def _act(reading: Reading, people: list[int], first: Mention) -> Act:
    token = reading.passage.doc[first.first] if reading.passage.doc is not None else None
    assert token is not None
    span = reading.passage.sentence_span(token)
    return Act("award", people, token, Span(span.start, span.end), first.full_span)


EXAMPLES = (
    Example(
        "The prizes were distributed by Ann Lee. The cup went to Bo Holm. Di Roe won the medal.",
        ("award: Ann Lee, Bo Holm, Di Roe",),
    ),
    Example("Prizes were won by: Best cake, Ann Lee; best jam, Di Roe.", ("award: Ann Lee, Di Roe",)),
    Example("First prize, Ann Lee; second prize, Bo Ek; third prize, Di Roe.", ("award: Ann Lee, Bo Ek, Di Roe",)),
    Example("The cup went to Ann Lee. Bo Ek won the medal.", ("award: Ann Lee", "award: Bo Ek")),
)
