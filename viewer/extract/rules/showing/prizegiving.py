"""Prize-givings told over several sentences: the prizes were distributed, then who won what.

What the sentences of one prize-giving tell is one act, which stands at the first of them.
"""

from __future__ import annotations

from viewer.extract.example import Example
from viewer.extract.language.passage import lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.showing.prizes import is_prize

_AGAIN = 4
"""So many sentences on, "the presentation" is the one told of before."""

_NEAR = 2
"""So many sentences on, the next winner may be told of."""


def joined(reading: Reading, told: list[Act]) -> list[Act]:
    """The acts with those of each prize-giving made one."""
    kept: list[Act] = []
    giving: Act | None = None
    before: Act | None = None
    last = -1
    for act in sorted(told, key=lambda a: a.token.i):
        number = reading.passage.sentence_number(act.token)
        if act.kind != "award":
            if number > last:
                giving = None
            kept.append(act)
            continue
        if before is not None and number - reading.passage.sentence_number(before.token) <= _AGAIN:
            if _is_again(reading, act):  # "in making the presentation, X said"
                before.join(act)
                before.more += [act.span] if act.span != before.span else []
                continue
        before = act
        near = giving is not None and number - last <= _NEAR and _same_part(reading, giving, act)
        if giving is not None and near:
            giving.join(act)
            giving.also(act.span)
        else:
            giving = act if _is_general(reading, act) else None
            kept.append(act)
        last = number
    return kept


def _is_again(reading: Reading, act: Act) -> bool:
    """Whether an act is told again, by who "made the presentation" or, "handing it over", said something."""
    clause = reading.clause_of(act.token)
    if clause is not None and clause.verb.tag_ == "VBG" and clause.verb.dep_ == "advcl":
        return True  # "handing her the cup, X bowed"
    if clause is None or clause.lemma != "make":
        return False
    things = [t for t in clause.objects() if lemma(t) == "presentation"]
    return any(c.lower_ in ("the", "this") for t in things for c in t.lefts)


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


EXAMPLES = (
    Example(
        "The prizes were distributed by Ann Lee. The cup went to Bo Hult. Di Roe won the medal.",
        ("award: Ann Lee, Bo Hult, Di Roe",),
    ),
    Example(
        "Bo Ek was presented with a watch. In making the presentation, Ann Lee thanked him.", ("award: Bo Ek, Ann Lee",)
    ),
    Example("The cup went to Ann Lee. Handing it over, Bo Ek bowed.", ("award: Ann Lee, Bo Ek",)),
    Example("The cup went to Ann Lee. Bo Ek won the medal.", ("award: Ann Lee", "award: Bo Ek")),
)
