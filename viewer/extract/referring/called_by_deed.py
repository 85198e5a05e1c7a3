"""Nouns that go with what somebody does or with what is done for them: who presides is the chairman.

Some are weak: who opens a fair may be its "chief guest", where the report calls nobody else so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.extract.language.passage import Passage, chained, child, has_word, lemma, pobjs
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import kinds, words
from viewer.extract.naming.mention import Mention
from viewer.extract.naming.role_nouns import name_head

_SUBJECTS = ("nsubj", "nsubjpass")
_MARRIED = ("married", "wedded", "wed", "bridal", "happy")
"""Words that make a pair bride and groom."""
_CHAIRMEN = ("chairman", "chairwoman", "chairperson")
_CHAIR = ("take", "occupy", "fill", "assume", "resume", "vacate")


@dataclass(frozen=True, slots=True)
class Deed:
    """The nouns that go with a deed, and the words that may stand before and behind them."""

    nouns: tuple[str, ...]
    beside: frozenset[str] = frozenset()
    place: frozenset[str] = frozenset()
    weak: bool = False


HONOURED, HONOUR = frozenset(("chief", "honoured", "honored", "distinguished")), frozenset(("honour", "honor"))
"""The words before and behind the noun that make a guest the chief guest."""
_GUEST = Deed(("guest",), HONOURED, HONOUR, weak=True)


_GUEST_BEFORE = re.compile(
    r"\b(?:chief\s*guest|guest\s+of\s+hono(?:u)?r)(?:\s+(?:of|for|at)\s+(?:the|this)\s+\w+)?[\s,:–-]*(?:(?:was|is)\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_GUEST_BEHIND = re.compile(
    r"[^.;\n]{0,50}?(?:,|\b(?:as|was|is))\s+(?:the\s+|our\s+)?(?:chief\s+guest|guest\s+of\s+hono(?:u)?r)\b",
    re.IGNORECASE,
)


def is_chief_guest(passage: Passage, mention: Mention) -> bool:
    """Whether the words beside a name say that this is the chief guest."""
    text, full = passage.text, mention.full_span
    if _GUEST_BEFORE.search(text, max(0, full.start - 60), full.start):
        return True
    return _GUEST_BEHIND.match(text, mention.span.end, mention.span.end + 80) is not None


def deeds(passage: Passage, mention: Mention) -> Iterator[Deed]:
    """The deeds that a clause or a noun tells of somebody named."""
    head = name_head(passage, mention)
    if _at_hands(passage, mention):
        yield _GUEST
    inner = head
    for _ in range(8):
        if inner.lower_ in ("pair", "couple") and any(c.lower_ in _MARRIED for c in inner.lefts):
            yield Deed(tuple(words("meant", "occasions", "wedding")))
        if inner.dep_ not in ("conj", "appos", "nmod"):
            break
        inner = inner.head
    above = inner.head
    if inner.dep_ == "nsubj":
        for verb in chained(above, lambda v: v.dep_ == "conj" and child(v, *_SUBJECTS) is None):
            yield from _done_by(verb)
    elif inner.dep_ == "pobj" and above.dep_ == "agent":
        yield from _done_by(above.head)
    elif inner.dep_ in ("nsubjpass", "dobj"):
        yield from _done_to(above)
    elif inner.dep_ == "pobj":
        yield from _around(inner, above)


def _at_hands(passage: Passage, mention: Mention) -> bool:
    """``was opened at the hands of the Hon. Ann Lee``: forms of address may stand between."""
    tokens = passage.tokens[max(0, mention.first - 9) : mention.first]
    for i in range(len(tokens) - 1, 0, -1):
        if tokens[i].lower_ == "of" and tokens[i - 1].lower_ in ("hands", "hand"):
            before = passage.tokens[max(0, tokens[i].i - 30) : tokens[i].i]
            return any(lemma(t) in words("meant", "opening", "verbs") or _declares_open(t) for t in before)
        if tokens[i].is_lower and tokens[i].is_alpha:
            return False
    return False


def _done_by(verb: Token) -> Iterator[Deed]:
    doing = lemma(verb)
    if doing in kinds("meant", "deeds"):
        yield Deed(tuple(words("meant", "deeds", doing)))
    if doing in kinds("meant", "made"):
        yield Deed(tuple(words("meant", "made", doing)), weak=True)
    if doing in ("marry", "wed"):
        yield Deed(tuple(words("meant", "suffered", doing)))
    if _in_chair(verb):
        yield Deed(tuple(words("meant", "deeds", "preside")))
    if doing in words("meant", "opening", "verbs") or _declares_open(verb):
        yield _GUEST
        things = [c for c in verb.children if c.dep_ in ("dobj", "nsubjpass")]
        if any(lemma(t) in words("meant", "opening", "sittings") for t in things):
            yield Deed(_CHAIRMEN, weak=True)


def _declares_open(verb: Token) -> bool:
    below = (t for c in verb.children for t in (c, *c.children))
    return lemma(verb) in ("declare", "throw", "fling") and has_word(below, "open")


def _in_chair(verb: Token) -> bool:
    """``took the chair``, ``was in the chair``, ``was voted to the chair``."""
    if lemma(verb) in _CHAIR:
        thing = child(verb, "dobj")
        return thing is not None and thing.lower_ == "chair"
    if lemma(verb) not in ("be", "vote", "call", "sit", "move"):
        return False
    return has_word(pobjs(verb.children, "in", "to"), "chair")


def _done_to(verb: Token) -> Iterator[Deed]:
    doing = lemma(verb)
    if doing in kinds("meant", "suffered"):
        yield Deed(tuple(words("meant", "suffered", doing)))
    if _in_chair(verb):
        yield Deed(tuple(words("meant", "deeds", "preside")))


def _around(inner: Token, preposition: Token) -> Iterator[Deed]:
    """``the wedding of Ann Lee``, ``thrown open at the hands of Ann Lee``, ``with Ann Lee in the chair``."""
    noun = preposition.head
    if preposition.lower_ in ("of", "for", "between"):
        if lemma(noun) in kinds("meant", "occasions"):
            yield Deed(tuple(words("meant", "occasions", lemma(noun))))
        if lemma(noun) in ("leave", "farewell", "honour", "honor"):
            yield _GUEST
    if preposition.lower_ == "to" and lemma(noun) in ("farewell", "goodbye", "tribute"):
        yield _GUEST
    near = (*inner.children, *preposition.children, *noun.children)
    if preposition.lower_ == "with" and has_word(pobjs(near, "in"), "chair"):
        yield Deed(tuple(words("meant", "deeds", "preside")))
