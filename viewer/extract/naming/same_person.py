"""Whether a name may be of somebody named before: by the words of it, by the form of address, by another spelling."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from itertools import pairwise

from rapidfuzz.distance import Indel

from viewer.extract.language.passage import Passage
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.naming.person import Draft, addresses
from viewer.extract.naming.role_nouns import name_head

_ALIKE = 0.82
"""From this similarity of two spellings (``likeness``) on, they may be one name."""


_WIVES = frozenset(("mrs", "lady", "miss"))
"""Forms of address of women, by which the man of their surname who bears a rank is another person."""
CLOSE = 0.88
"""The same where only a form of address or a given name is shared."""
_NO_DOCTOR = frozenset(("mr", "mrs", "miss", "ms"))
"""Forms of address of whoever is not called ``Dr.`` there."""
_APART = 15
"""Two names nearer than this, in tokens, are of two people."""


def gender_fits(draft: Draft, mention: Mention) -> bool:
    known = draft.gender if draft.firm else draft.likely_gender
    return known is None or mention.gender is None or known == mention.gender


def address_fits(draft: Draft, mention: Mention) -> bool:
    """Not so ``Mrs. Lee`` for a ``Miss Ann Lee`` or for a ``Colonel Lee``, nor ``Mr. Lee`` for a ``Master Bo Lee``."""
    known = addresses(draft)
    here, ranks = {*mention.honorifics, *mention.titles}, words("names", "ranks_of_men")
    if _WIVES & here and not draft.firm and _low(known) & (ranks | words("people", "gender", "male")):
        return False
    if _low(here) & ranks and _WIVES & known and not _low(here) & _low(known):
        return False
    for pair in (("mrs", "miss"), ("mr", "master")):
        for one, other in (pair, pair[::-1]):
            if one in mention.honorifics and other in known and one not in known:
                return False
    both = {_is_doctor(known), _is_doctor({*mention.honorifics})}
    return both != {True, False} or not _is_near(draft, mention)


def _low(addressed: set[str]) -> set[str]:
    return {word.lower() for word in addressed}


def _is_doctor(addressed: set[str]) -> bool | None:
    """Whether somebody is called so, or ``Mr.`` or ``Mrs.`` instead; None where that is not told."""
    return True if "dr" in addressed else False if addressed & _NO_DOCTOR else None


def _is_near(draft: Draft, mention: Mention) -> bool:
    """Whether somebody is named near another name: ``Dr. Lee came, and Mr. Lee`` are two people."""
    at = bisect.bisect_left(draft.firsts, mention.first)
    return any(abs(first - mention.first) < _APART for first in draft.firsts[max(0, at - 1) : at + 1])


def is_elsewhere(passage: Passage, draft: Draft) -> bool:
    """Whether somebody is named only as who sent word or is remembered: ``A card from Bo Ek was read``."""
    return all(_is_named_elsewhere(name_head(passage, mention)) for mention in draft.mentions if len(mention.names) > 1)


def is_only_thanked(passage: Passage, draft: Draft, mention: Mention) -> bool:
    """Whether somebody is only thanked by a full name, where one with an office is told of by a given name before.

    ``President Bo opened the meeting. A big thank you to Bo Fish`` are two people.
    """
    if not mention.titles:
        return False
    whole = [name_head(passage, one) for one in draft.mentions if len(one.names) > 1]
    return bool(whole) and all(map(_is_thanked, whole))


def _is_thanked(head: Token) -> bool:
    above = head.head
    thanks = words("names", "elsewhere", "thanks")
    if head.dep_ == "pobj" and above.lower_ == "to":
        return above.i > 0 and (above.nbor(-1).lower_ in thanks or above.head.lower_ in thanks)
    return head.dep_ == "dobj" and above.lemma in thanks


def _is_named_elsewhere(head: Token) -> bool:
    above, sent = head.head, words("names", "elsewhere", "sent") | words("acts", "nouns", "message")
    if head.dep_ == "pobj":
        return above.lower_ == "from" and above.i > 0 and above.nbor(-1).lemma in sent
    return head.dep_ in ("nsubjpass", "dobj") and above.lemma in words("names", "elsewhere", "done")


def same_full(draft: Draft, mention: Mention, names: tuple[str, ...]) -> bool:
    if not gender_fits(draft, mention):
        return False
    return names in draft.forms or any(_same_words(names, form) for form in draft.forms if len(form) > 1)


def _same_words(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two full names may be one: equal, one within the other, initials for names, or slightly misspelled."""
    if sorted(a) == sorted(b):
        return True
    short, long = sorted((a, b), key=len)
    if len(short) < len(long):
        return _is_within(short, long)
    unlike = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(unlike) == len(a) and not all(likeness(x, y) > 0.9 for x, y in unlike):
        return False
    return all(_initial_of(x, y) or alike(x, y) for x, y in unlike)


def _is_within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a name may be another without some words; ``H. Lee`` is not J. H. Lee, nor is Hana Lee."""
    if not (_initial_of(short[0], long[0]) or len(short[0]) > 1 and short[0] in long):
        return False
    rest = iter(long)
    ends_alike = short[-1] == long[-1] or short[0] == long[0]
    return ends_alike and all(any(_initial_of(word, other) for other in rest) for word in short)


def _initial_of(a: str, b: str) -> bool:
    return a == b or (len(a) == 1 and b.startswith(a)) or (len(b) == 1 and a.startswith(b))


def alike(a: str, b: str) -> bool:
    return min(len(a), len(b)) >= 5 and a[0] == b[0] and likeness(a, b) >= _ALIKE


def likeness(a: str, b: str) -> float:
    """How much two words have in common, from 0 to 1: letters that need not be taken out or put in, by all letters."""
    return Indel.normalized_similarity(a, b)


def shortened(draft: Draft, mention: Mention, key: str) -> bool:
    """``Atty. Kart`` of ``Atty. Kartika Dow``: the beginning of the given name behind the same form of address."""
    if len(key) < 3 or not addresses(draft) & {*mention.honorifics, *mention.titles}:
        return False
    return any(len(form) > 1 and form[0].startswith(key) and form[0] != key for form in draft.forms)


_KNOWN_AS = re.compile(
    r",?\s+\(?(?:\w+ly\s+|better\s+|also\s+)?(?:known|called|nicknamed|alias|a\.?k\.?a\.?)\s+(?:(?:to|by)\s+\w+(?:\s+\w+)?\s+)?"
    r"(?:as\s+)?[“\"‘']?",
    re.IGNORECASE,
)
"""What stands between a name and the other name by which its bearer is known."""


def other_names(passage: Passage, mentions: Sequence[Mention]) -> dict[int, Mention]:
    """The names that are told to be other names of somebody named right before, by the index of their first token."""
    found: dict[int, Mention] = {}
    ordered = sorted(mentions, key=lambda m: m.first)
    for one, other in pairwise(ordered):
        start = other.full_span.start
        if start - one.span.end < 60 and _KNOWN_AS.fullmatch(passage.text, one.span.end, start) is not None:
            found[other.first] = one
    return found


_OF_PLACE = re.compile(r"\s+of\s+((?:[A-Z]\S*\s?)+)")
_AROUND = 60
"""So many characters around a name its home may stand in."""


def of_place(passage: Passage, fitting: list[Draft], mention: Mention) -> list[Draft]:
    """Of several who share a surname, the one by whose name the place stands: ``Mr. Lee of Northby``."""
    if len(fitting) < 2 or (place := _OF_PLACE.match(passage.text, mention.span.end)) is None:
        return fitting
    home = place[1].strip(" ,.;:’'”\"")

    def distance(draft: Draft) -> int:
        spans = [m.full_span for m in draft.mentions if m is not mention]
        around = [(s, passage.text.find(home, max(0, s.start - _AROUND), s.end + _AROUND)) for s in spans]
        return min((max(s.start - at, at - s.end) for s, at in around if at >= 0), default=_AROUND)

    nearest = min(fitting, key=distance)
    return [nearest] if distance(nearest) < _AROUND else fitting


def spelled_otherwise(draft: Draft, mention: Mention, key: str) -> bool:
    """``Miss Copley`` and ``Miss Coppley``: one form of address, office or given name, told far apart."""
    if _is_near(draft, mention):
        return False
    office = not draft.titles.isdisjoint(mention.titles)
    address = not draft.honorifics.isdisjoint(mention.honorifics)
    for form in draft.forms:
        for name in {form[0], form[-1]}:
            short, long = sorted((name, key), key=len)
            if short[0] != long[0] or len(short) < 4 or long.startswith(short) and len(long) - len(short) > 1:
                continue
            like = likeness(short, long)
            if office and like >= _ALIKE or address and like >= CLOSE or len(short) > 6 and like >= CLOSE:
                return True
    return False
