"""Roles told of somebody by a pronoun: ``Ann Lee read a poem. She is a nurse at the clinic``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from viewer.extract.language.passage import child, hung
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.role_nouns import is_plural, is_role_noun, noun_phrase, short_span
from viewer.report.model import Span

if TYPE_CHECKING:
    from viewer.extract.language.clauses import Clause
    from viewer.extract.rules.shared.draft import Reading


def complete(reading: Reading) -> None:
    """Give those without a role what a clause says of them by ``he`` or ``she``, the first such clause."""
    for clause in reading.clauses:
        subject = child(clause.verb, "nsubj")
        if subject is None or subject.lower_ not in ("he", "she") or subject.i > clause.verb.i:
            continue
        if clause.negated or clause.planned or reading.passage.said(clause.verb):
            continue
        span = next(_roles(reading, clause), None)
        person = None if span is None else reading.resolver.person(subject)
        if person is not None and reading.people[person].role is None:
            reading.people[person].role, reading.people[person].role_by = span, "role_pronouns.complete"


def _roles(reading: Reading, clause: Clause) -> Iterator[Span]:
    passage, verb = reading.passage, clause.verb
    noun = _complement(clause)
    if noun is not None and _tells(noun):
        span = noun_phrase(passage, noun, noun.left_edge.i)
        yield from () if span is None else (span,)
    if clause.lemma in words("people", "occupied") and verb.tag_ == "VBZ" and child(verb, "dobj") is not None:
        stop = hung(verb.rights, "cc", "conj", "punct", "advcl")
        last = verb.right_edge if stop is None else stop.left_edge.nbor(-1)
        span = short_span(passage, verb.idx, last.end_char)
        yield from () if span is None else (span,)


def _complement(clause: Clause) -> Token | None:
    """``she was a nurse``, ``he serves as treasurer``: the noun."""
    verb = clause.verb
    if clause.lemma in ("be", "become"):
        noun = child(verb, "attr")
        return noun if noun is not None and noun.i > verb.i else None
    prep = child(verb, "prep") if clause.lemma in words("people", "serving") else None
    return child(prep, "pobj") if prep is not None and prep.lower_ == "as" else None


def _tells(noun: Token) -> bool:
    """Whether a noun says what one person is, and not a part in the event."""
    if not is_role_noun(noun) or is_plural(noun) or noun.tag_ in ("NNS", "NNPS"):
        return False
    return noun.lower_ not in words("people", "in_turn") | words("people", "crowd") | {"victim", "fan", "part"}
