"""Two nouns for two people, one each in turn: "the president and matron (Mr. Ek, Miss Roe)"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from viewer.extract.language.passage import Passage, has_word
from viewer.extract.language.tokens import Doc, Token
from viewer.extract.naming.mention import Mention
from viewer.extract.naming.person import gender_of_noun
from viewer.extract.naming.role_nouns import is_role_noun

_REACH = 7
"""How many tokens before the names the two nouns may end."""


def pairs(passage: Passage, mentions: Sequence[Mention], genders: Sequence[str | None]) -> dict[int, int]:
    """Whom a noun that stands with another before two names means, by the noun's index.

    ``mentions`` are in text order; ``genders`` are those of the people, by number.
    """
    found: dict[int, int] = {}
    doc = passage.doc
    for one, other in pairwise(mentions):
        start = one.start
        between = doc[one.last + 1 : other.start]
        if one.person == other.person or not has_word(between, "and", "&") or len(between) > 2:
            continue
        if start < 4 or doc[start - 1].text not in ("(", ","):
            continue
        if (nouns := _nouns(doc, start - 1)) is None:
            continue
        first, second = nouns
        people = [one.person, other.person]
        if _against(first, genders[people[0]]) or _against(second, genders[people[1]]):
            people.reverse()
        if not (_against(first, genders[people[0]]) or _against(second, genders[people[1]])):
            found[first.i], found[second.i] = people
    return found


def _nouns(doc: Doc, end: int) -> tuple[Token, Token] | None:
    """Two singular nouns joined by "and", right before ``end`` or before an "of" phrase that ends there."""
    for i in range(end - 2, max(0, end - _REACH), -1):
        if doc[i].lower_ not in ("and", "&"):
            if doc[i].text in ",.;:()" or doc[i].pos_ == "VERB":
                return None
            continue
        first, second = doc[i - 1], doc[i + 1]
        behind = i + 2 == end or doc[i + 2].lower_ in ("of", "for", "elect")
        if behind and all(is_role_noun(n) or gender_of_noun(n.lower_) for n in (first, second)):
            return (first, second) if {first.tag_, second.tag_} <= {"NN", "NNP"} else None
        return None
    return None


def _against(noun: Token, gender: str | None) -> bool:
    told = gender_of_noun(noun.lower_)
    return told is not None and gender is not None and told != gender
