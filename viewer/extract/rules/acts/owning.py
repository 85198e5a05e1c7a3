"""Whose an act is that a noun tells, and whether it is told as done."""

from __future__ import annotations

from viewer.extract.language.passage import child
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.roles.roles import is_role_noun
from viewer.extract.rules.shared.doing import agents, deputy, named_behind
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.listed import enumerated
from viewer.extract.rules.shared.nouns import noun_kind
from viewer.extract.rules.shared.story import is_put_off


def owners(reading: Reading, noun: Token) -> list[int]:
    """Whose it is (``her talk``), or by whom (``a talk on rivers by Bo Ek``, ``remarks from A, B and C``)."""
    if noun_kind(noun) not in ("performance", "ceremony") or _tells_of(noun):
        owners = (_owner(reading, part) for part in noun.children if part.dep_ == "poss")
        if (person := next((p for p in owners if p is not None), None)) is not None:
            return [person]
    if people := _presented_by(reading, noun):
        return people
    for part in noun.subtree:
        if part.dep_ == "prep" and part.lower_ in ("by", "from") and part.i >= noun.i and not _is_apart(noun, part):
            if people := _behind(reading, part):
                if noun.tag_ != "NNS":
                    return people
                everyone = enumerated(reading, part.i, reading.passage.sentence(noun).end - 1)
                return list(dict.fromkeys([*people, *everyone]))
    return []


def _presented_by(reading: Reading, noun: Token) -> list[int]:
    """``a lecture on rivers, presented by Bo Ek``."""
    for part in noun.children:
        clause = reading.clause_of(part) if part.dep_ == "acl" else None
        if clause is not None and clause.passive and clause.lemma in words("acts", "verbs", "give", "moderate"):
            if people := agents(reading, clause):
                return people
    return []


def _is_apart(noun: Token, part: Token) -> bool:
    """Whether a phrase hangs on a clause or an apposition within the noun's: not on the noun itself."""
    inside = (t for t in part.ancestors if t.i >= noun.i and t.lower_ != "following" and t != noun)
    below = (t for t in inside if noun.is_ancestor(t))
    return any(t.dep_ in ("relcl", "acl", "appos") or t.pos_ in ("VERB", "AUX") for t in below)


def _behind(reading: Reading, part: Token) -> list[int]:
    """``by Ann Lee``, ``by the co-chair of the board, Senator Ann Lee``."""
    aim = child(part, "pobj")
    if aim is None:
        return []
    people = reading.resolver.persons(aim)
    return people or (named_behind(reading, part) if aim.tag_ == "NN" and is_role_noun(aim) else [])


def _tells_of(noun: Token) -> bool:
    """Whether what is somebody's is told as done: ``after her song``; not ``lectured on her songs``."""
    if noun.dep_ == "pobj":
        return noun.head.lower_ in ("after", "following", "before", "with", "during", "to", "by")
    return noun.dep_ == "conj" or noun.dep_ == "nsubj" and noun.head.tag_ == "VBD"


def _owner(reading: Reading, part: Token) -> int | None:
    """Whose: of a pronoun ahead of its sentence's subject (``In her reply Ann Lee ...``), that subject."""
    root = part.sent.root
    subject = child(root, "nsubj")
    if part.pos_ == "PRON" and subject is not None and part.i < subject.left_edge.i:
        ahead = next(iter(deputy(reading, subject)), None)
        ahead = reading.resolver.person(subject) if ahead is None else ahead
        if ahead is not None:
            return ahead
    return reading.resolver.person(part)


def told_as_done(reading: Reading, noun: Token) -> bool:
    """Whether the clause that holds the noun is told as having happened."""
    token = noun
    while token.head != token:
        token = token.head
        if token.pos_ in ("VERB", "AUX"):
            match = reading.clause_of(token)
            if match is not None:
                known = match.lemma in ("know", "remember") and not match.perfect  # "known for her talks"
                return match.real and not known and not is_put_off(match)
    return True
