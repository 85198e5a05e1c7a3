"""What kind of act a noun names: by its own word, by words before it, and by what it is made of."""

from __future__ import annotations

from functools import cache

from viewer.extract.language.passage import child, has_word, lemma, pobj, pobjs, word_before
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.roles.roles import is_role_noun

SHOWN = ("screening", "performance", "ceremony", "award", "exhibition")
"""Kinds that have rules, and a lexicon, of their own: ``showing.toml``."""

_KINDS = (
    *("speech", "message", "screening", "performance", "ceremony", "award", "statement"),
    *("discussion", "opening", "closing", "introduction", "exhibition", "other"),
)
"""A noun of two kinds is of the one named first."""


HANDING = ("presentation", "distribution", "exchange", "conferment", "conferral", "bestowal", "award", "awarding")
"""``presentation of medals``: nouns for handing over what stands behind them with "of"."""


@cache
def _kind_of() -> dict[str, str]:
    """The kind of each noun and fixed pair of words."""
    found: dict[str, str] = {}
    for kind in reversed(_KINDS):
        for word in words("showing" if kind in SHOWN else "acts", "nouns", kind):
            found[word] = kind
    return found


def noun_kind(noun: Token) -> str | None:
    """The kind of act a noun names: ``speech`` for "lecture", ``opening`` for "welcome remarks"; None for no act."""
    if noun.pos_ not in ("NOUN", "PROPN", "VERB", "ADJ", "INTJ", "NUM"):
        return None
    word = lemma(noun)
    if are_negotiations(noun):
        return "discussion"
    return None if _is_of_merit(noun, word) else _kind_by_words(noun, word)


def _is_of_awards(noun: Token, of: Token) -> bool:
    """``the presentation of the Silver, and Gold Medals``."""
    return any(map(_is_award, (of, *(c for c in noun.rights if c.dep_ == "conj"))))


def _kind_by_words(noun: Token, word: str) -> str | None:
    left = [c for c in noun.lefts if c.dep_ in ("compound", "amod", "nmod", "poss")]
    before = [c for c in left if not _is_half(c)]
    last = before[-1].lower_ if before else ""
    of = pobj(noun.rights, "of")
    triples = (f"{word} of {lemma(of)}", f"{word} of {of.lower_}") if of is not None else ()
    if of is not None and word in HANDING and _is_of_awards(noun, of):
        return "award"
    plural = noun.lower_.removesuffix("s") if noun.pos_ == "PROPN" else ""
    for phrase in (*triples, f"{last} {noun.lower_}", f"{last} {word}", word, noun.lower_, plural):
        if (kind := _kind_of().get(phrase)) is not None:
            return _modified(kind, word, [c.lower_ for c in before] if left else [word_before(noun)])
    return None


def _is_half(word: Token) -> bool:
    """``an eye-opening speech``: whether a hyphen joins a word to a noun, without which it tells nothing."""
    if word.i < 2 or word.nbor(-1).text != "-" or word.nbor(-1).whitespace_:
        return False
    return word.nbor(-2).pos_ == "NOUN" and word.nbor(-2).head == word


def _is_of_merit(noun: Token, word: str) -> bool:
    """``her contribution to science``, not ``to the debate``: what somebody did in a life."""
    if word not in words("acts", "nouns", "of_merit"):
        return False
    aims = list(pobjs(noun.rights, "to", "towards", "for"))
    return bool(aims) and not any(is_event(aim) or lemma(aim) in words("acts", "nouns", "discussion") for aim in aims)


def are_negotiations(noun: Token) -> bool:
    """``held talks with his counterpart``, ``bilateral talks``; not ``two talks``, ``talks by Ann Lee``."""
    if noun.lower_ not in words("acts", "nouns", "negotiations"):
        return False
    if noun.dep_ == "dobj" and lemma(noun.head) in words("acts", "verbs", "give") - {"hold", "conduct", "lead"}:
        return False
    beside = [*noun.children, *(noun.head.children if noun.dep_ == "dobj" else ())]
    if any(t.dep_ == "nummod" for t in noun.lefts) or any(t.lower_ in ("by", "on") for t in noun.rights):
        return any(t.lower_ in words("acts", "nouns", "of_negotiations") for t in noun.lefts)
    return any(t.lower_ in ("with", "between") or t.lower_ in words("acts", "nouns", "of_negotiations") for t in beside)


def _is_award(noun: Token) -> bool:
    word = lemma(noun)
    return not words("showing", "nouns", "award").isdisjoint((word, word.removesuffix("s")))


def _modified(kind: str, word: str, before: list[str]) -> str:
    if kind in ("speech", "opening", "closing"):
        if words("acts", "nouns", "modifiers_opening") & set(before):
            return "opening"
        ending = words("acts", "nouns", "modifiers_closing") & set(before)
        if ending - {"final"} or ending and word in ("remark", "word", "comment", "thought"):
            return "closing"
    return kind


def is_event(noun: Token) -> bool:
    """Whether a noun names the event as a whole or a session of it."""
    if noun.pos_ not in ("NOUN", "PROPN"):
        return False
    known = words("event", "nouns", "event")
    return lemma(noun) in known or noun.lower_ in known or f"{word_before(noun)} {noun.lower_}" in known


def is_sacred(noun: Token) -> bool:
    """Whether a noun names what is read or recited as a rite."""
    return noun.lower_ in words("showing", "sacred")


def goes_through_place(part: Token) -> bool:
    """``through the old town``, not ``through the results``: whether a preposition has a way or a house behind it."""
    aim = child(part, "pobj")
    if aim is None:
        return False
    return lemma(aim) in words("event", "nouns", "venue") or lemma(aim) in words("programme", "activities", "places")


def is_crowd(noun: Token) -> bool:
    """Whether a noun means those who attend."""
    nation = noun.ent_type_ == "NORP" and noun.tag_ in ("NNS", "NNPS")  # "some 500 Bolivians"
    return (
        nation or noun.lower_ in words("people", "crowd") or noun.lower_ in ("everyone", "everybody", "all", "visitors")
    )


def is_somebody(noun: Token) -> bool:
    """A person whom the text singles out without a name: ``a farmer``, ``one of the mothers``."""
    if noun.tag_ != "NN" or not (is_role_noun(noun) or is_crowd(noun)):
        return noun.lower_ == "one" and has_word(noun.children, "of")
    return any(c.dep_ in ("det", "nummod") and c.lower_ in ("a", "an", "one", "another") for c in noun.children)
