"""Several meant at once: "both", "the two mayors", "the couple", "the trio", "all three sisters", "they".

Those are meant who were listed together before, as many as are counted, or who are called by the noun.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING

from viewer.extract.language.passage import chained
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import kinds, words
from viewer.extract.naming.person import gender_of_noun
from viewer.extract.referring.salience import BESIDE

if TYPE_CHECKING:
    from viewer.extract.referring.reference import Resolver

_SUBJECTS = ("nsubj", "nsubjpass", "agent")
_PRONOUNS = ("they", "them", "both")
_NEAR = 2
"""In how many sentences before it two are looked for; more than two, from the beginning on."""


def several(resolver: Resolver, token: Token) -> list[int]:
    """Those a plural or collective nominal means; none where it counts nobody or nobody can be told."""
    if token.lower_ in _PRONOUNS:
        if token.lower_ == "both" and token.dep_ not in _SUBJECTS:
            return []
        return _listed_last(resolver, token, 2 if token.lower_ == "both" else 0)
    if not _is_definite(token):
        return []
    count = _count(token)
    noun = _singular(token)
    if noun is not None and count != 1:
        called = resolver.called_all(noun, token)
        if len(called) == count or not count and 2 <= len(called) <= 3 and token.lower_ not in words("people", "crowd"):
            return called
    if count < 2:
        return []
    gender = None if noun is None else gender_of_noun(noun)
    if found := _listed_last(resolver, token, count, gender):
        return found
    return _couple(resolver, token) if token.lower_ in words("meant", "together", "two") else []


def _is_definite(token: Token) -> bool:
    """``the``, ``both``, ``all three``, ``his two``; not ``the other two``, ``two of the``, ``the two who``."""
    parts = list(token.children)
    if any(p.dep_ in ("relcl", "acl") or p.lower_ in ("other", "more", "further", "new", "of") for p in parts):
        return False
    if any(p.lower_ in words("people", "ordinal") - words("meant", "together") for p in parts if p.i < token.i):
        return False
    return any(p.lower_ in ("the", "both", "all", "these", "those") or p.tag_ == "PRP$" for p in parts if p.i < token.i)


def _count(token: Token) -> int:
    """How many a nominal counts; 0 where it does not say."""
    for word in (token, *token.lefts):
        for number, key in enumerate(kinds("meant", "together"), 2):
            if word.lower_ in words("meant", "together", key):
                return number
    return 0


def _singular(token: Token) -> str | None:
    """The noun of one of those whom a plural means: ``mayor`` of ``mayors``."""
    if token.tag_ not in ("NNS", "NNPS"):
        return None
    low = token.lower_
    for plural, single in (("women", "woman"), ("men", "man"), ("ies", "y")):
        if low.endswith(plural):
            return low.removesuffix(plural) + single
    return low.removesuffix("s")


def two_listed(resolver: Resolver, token: Token) -> list[int]:
    """The two whom ``the former`` or ``the latter`` tells apart."""
    return _listed_last(resolver, token, 2)


def _listed_last(resolver: Resolver, token: Token, count: int, gender: str | None = None) -> list[int]:
    """Those told of together just before, ``count`` of them; any number where it is 0."""
    if count > 2:
        before = [people for first, people in resolver.lists.get(count, ()) if first < token.i]
        return next((list(people) for people in reversed(before) if _fit(resolver, people, gender)), list[int]())
    here = resolver.passage.sentence_number(token)
    for number in range(here, max(-1, here - _NEAR), -1):
        if found := _list_in(resolver, token, number, count, gender):
            return found
        if number < here and count == 2:
            did = _doers(resolver, token, number)
            if len(did) == 2 and _fit(resolver, did, gender):
                return did
        if number < here and (count == 0 or token.lower_ not in words("meant", "together", "two")):
            return []
    return []


def _list_in(resolver: Resolver, token: Token, number: int, count: int, gender: str | None) -> list[int]:
    """The last list of names in a sentence, before a token and in its paragraph, that is as long as is counted."""
    paragraph = resolver.passage.paragraph(token)
    heads = [s.token for s in resolver.seen(number, token.i) if s.rank < BESIDE and s.token.dep_ != "conj"]
    lists = [_everyone(resolver, head, token) for head in heads if resolver.passage.paragraph(head) == paragraph]
    fitting = [people for people in lists if len(people) == (count or max(2, len(people)))]
    return next((people for people in reversed(fitting) if _fit(resolver, people, gender)), list[int]())


def _doers(resolver: Resolver, token: Token, number: int) -> list[int]:
    """Who did something in a sentence before a token, each by themselves: ``Ann sang; Bo spoke. Both ...``."""
    seen = [s for s in resolver.seen(number, token.i) if s.rank < BESIDE and s.token.dep_ in _SUBJECTS]
    return list(dict.fromkeys(s.person for s in sorted(seen, key=lambda s: s.token.i)))


def _fit(resolver: Resolver, people: Iterable[int], gender: str | None) -> bool:
    return gender is None or all(resolver.fits(person, gender) for person in people)


def _everyone(resolver: Resolver, head: Token, until: Token) -> list[int]:
    """Those who are listed with a name, as far as they stand before a token."""
    people = (resolver.person(t) for t in listed(head) if t.i < until.i)
    return list(dict.fromkeys(person for person in people if person is not None))


def _couple(resolver: Resolver, token: Token) -> list[int]:
    """The bride and the groom, or the last two of one surname who were named together."""
    both = [resolver.called_all(noun, token) for noun in ("bride", "groom")]
    if all(len(one) == 1 for one in both):
        return [person for one in both for person in one]
    for number in range(resolver.passage.sentence_number(token), -1, -1):
        named = sorted((s for s in resolver.named_in(number) if s.token.i < token.i), key=lambda s: s.token.i)
        for one, other in pairwise(named):
            near = one.person != other.person and other.token.i - one.token.i < 8
            if near and _one_family(resolver, one.person, other.person):
                return [one.person, other.person]
    return []


def _one_family(resolver: Resolver, one: int, other: int) -> bool:
    """Whether two people share a surname and may be husband and wife."""
    a, b = resolver.people[one], resolver.people[other]
    surnames = {form[-1] for form in a.forms} & {form[-1] for form in b.forms}
    return bool(surnames) and (a.gender is None or a.gender != b.gender)


def listed(token: Token) -> list[Token]:
    """A nominal with its coordinations; in a long list the parser hangs some of them on as appositions."""
    return chained(token, lambda p: p.dep_ == "conj" or (p.dep_ == "appos" and p.pos_ in ("PROPN", "NOUN")))
