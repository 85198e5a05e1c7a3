"""Where a clause tells what took place: which of its nouns may name an activity, and of which kind that is."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.joint import bare

_TO = ("on", "for", "to", "through")


_INSIDE = ("in", "during", "at", "through", "via")


def kind_of(noun: Token) -> str | None:
    """Whether a noun names a teaching, a way taken together or a contest, by itself or with the word before it."""
    if noun.pos_ not in ("NOUN", "PROPN") or noun.dep_ in ("compound", "amod"):
        return None
    word = bare(noun)
    before = noun.nbor(-1) if noun.i > noun.sent.start else None
    pairs = [] if before is None else [f"{before.lower_} {word}", f"{before.lower_}-{word}"]
    pairs += [f"{word} of {aim.lower_}" for c in noun.rights if c.lower_ == "of" for aim in c.children]
    for kind in ("teaching", "way", "contest", "sale", "loose"):
        known = words("programme", "activities", kind)
        if word in known or noun.lower_ in known or any(pair in known for pair in pairs):
            return kind
    return None


def places(clause: Clause) -> Iterator[Token]:
    """The nouns that stand where a clause tells what took place."""
    if clause.aside and not (clause.passive and clause.agents):
        return
    if clause.passive and clause.lemma in words("event", "words", "planned"):
        return
    yield from _undergone(clause) if clause.passive else _done(clause)
    if is_verb(clause, "join"):
        yield from clause.aims("in")
    if is_verb(clause, "join_part"):
        yield from _in_part(clause)
    if clause.lemma in _ATTENDING:
        yield from _attended(clause)
    if clause.lemma in words("programme", "discussion_verbs", "with"):
        yield from clause.aims("with", "by")
    yield from (n for n in clause.aims(*_INSIDE) if kind_of(n) is not None and _is_new(n))


def _attended(clause: Clause) -> Iterator[Token]:
    """``I went to Ann Lee's tutorial``."""
    if has_word(clause.agents, "i", "we"):
        aims = (*clause.objects(), *clause.aims("to", "at"))
        yield from (n for n in aims if kind_of(n) == "teaching" and child(n, "poss") is not None)


def is_verb(clause: Clause, verbs: str) -> bool:
    return clause.lemma in words("programme", "activity_verbs", verbs)


def _is_new(noun: Token) -> bool:
    """``in a workshop Ann Lee taught them``."""
    return has_word(noun.lefts, "a", "an", "another")


def _ways(clause: Clause) -> Iterator[Token]:
    """``Guests were taken on a tour``."""
    return (n for n in clause.aims(*_TO) if kind_of(n) == "way")


def _undergone(clause: Clause) -> Iterator[Token]:
    """What was held, in the passive."""
    if not is_verb(clause, "idle"):
        yield from (t.head.head if t.tag_ == "WDT" and t.head.dep_ == "relcl" else t for t in clause.patients)
    if clause.lemma in ("give", "take", "treat", "show", "lead"):
        yield from _ways(clause)


def _done(clause: Clause) -> Iterator[Token]:
    """What took place, what somebody held, or where they led others."""
    if not is_verb(clause, "idle"):
        yield from (t for t in clause.agents if t.i < clause.verb.i)
    there = child(clause.verb, "expl") is not None or any(lemma(t) == "highlight" for t in clause.agents)
    if is_verb(clause, "hold") or clause.lemma == "be" and there:
        yield from clause.objects()
    elif clause.lemma in ("take", "lead"):
        yield from _ways(clause)


def _in_part(clause: Clause) -> Iterator[Token]:
    """``took part in``, where "in" may hang on "part"."""
    for part in (t for t in clause.objects() if t.lower_ == "part"):
        yield from (c for p in part.children if p.lower_ == "in" for c in p.children)
    if has_word(clause.objects(), "part"):
        yield from clause.aims("in")


_ATTENDING = ("go", "attend", "join", "visit", "drop", "head", "enjoy", "choose")
