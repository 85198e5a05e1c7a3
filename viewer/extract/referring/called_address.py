"""Forms of address that stand for a person: "her ladyship", "His Excellency", "His Lordship the Bishop"."""

from __future__ import annotations

from viewer.extract.language.passage import child
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import kinds, words
from viewer.extract.naming.person import Draft


def is_address(token: Token) -> bool:
    """``his worship``: a possessive and a noun of rank."""
    return token.lower_ in kinds("meant", "addressed") and child(token, "poss") is not None


def addressed(token: Token, people: list[Draft], named_last: list[int]) -> int | None:
    """Whom a form of address means: of those with the ranks it is for, or of whom the text says nothing else, the
    last. ``named_last`` are the people in the order in which they were named last before."""
    owner = child(token, "poss")
    gender = {"his": "male", "her": "female"}.get("" if owner is None else owner.lower_)
    ranks = words("meant", "addressed", token.lower_)
    for person in reversed(named_last):
        draft = people[person]
        if gender is not None and draft.gender not in (None, gender):
            continue
        if ranks & _ranks(draft):
            return person
    return None


def _ranks(draft: Draft) -> set[str]:
    """Every word of the names of a person, titles and forms of address included."""
    words_before = (t for m in draft.mentions for t in (*m.titles, *m.honorifics))
    return {w for t in words_before for w in t.lower().rstrip(".").split()} | {w for form in draft.forms for w in form}
