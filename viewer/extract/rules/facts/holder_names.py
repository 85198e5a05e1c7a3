"""Which names a noun phrase gives for those who held it: bodies, persons where they may be meant, each by itself."""

from __future__ import annotations

from spacy.tokens import Token

from viewer.extract.language.passage import chained, child, conjuncts
from viewer.extract.language.places import is_region
from viewer.extract.lexicon import words
from viewer.extract.rules.facts.bodies import bodies, is_body, is_named_body
from viewer.extract.rules.shared.draft import Reading
from viewer.report.model import Span

_MANY = frozenset("thousands hundreds dozens scores crowds tens many some several".split())


def each_body(reading: Reading, token: Token, by_person: bool) -> list[Span]:
    """Each body in a coordination, and each person where persons may be meant."""
    passage = reading.passage
    if (whole := _one_name(token)) is not None:
        span = passage.span(_first(token), whole)
        return [span]
    found: list[Span] = []
    for part in chained(
        token, lambda t: t.dep_ == "conj" or t.dep_ == "appos" and reading.resolver.named(t) is not None
    ):
        person = reading.resolver.named(part)
        office = part.text[0].isupper() and part.lower_ not in words("event", "organising", "bodies")
        if office and person is None and part.lower_ in words("people", "roles"):
            continue  # "the School Principal"
        called = any(c.pos_ == "NOUN" and is_body(c) for c in part.lefts)  # "the foundation Open Shelf"
        if part.lower_ in _MANY or part.left_edge == part and is_region(part.text):
            continue
        if person is not None and not is_named_body(part) and not called:
            if by_person:
                mention = next((m for m in reading.people[person].mentions if m.span.contains(_at(part))), None)
                found += [mention.span] if mention is not None else []
        elif not is_body(part) and (named := _apposed(part)) is not None:
            found += bodies(passage, named)
        elif (is_body(part) or called) and not _is_place(part):
            found += bodies(passage, part)
            if by_person and not found and part.lower_ in words("event", "organising", "plain"):
                found.append(passage.span(part, part))
            aim = of_noun(part)
            for other in () if aim is None else aim.children:  # "the Office of A and the Government of B"
                if other.dep_ == "conj" and child(other, "det") is not None and is_body(other):
                    found += bodies(passage, other)
        for prep in part.children:
            aim = child(prep, "pobj") if prep.dep_ == "prep" and prep.lower_ == "with" else None
            for other in () if aim is None else conjuncts(aim):
                found += bodies(passage, other) if is_body(other) else []
    return found


def _one_name(token: Token) -> Token | None:
    """The end of ``Poultry and Pigeon Society``, which is one name."""
    known = words("event", "organising", "bodies")
    last = next((c for c in token.children if c.dep_ == "conj" and c.lower_ in known), None)
    if last is None or token.lower_ in known or not token.text[0].isupper() or not last.text[0].isupper():
        return None
    if token.ent_type_ == "PERSON" or any(c.dep_ == "det" for c in last.children):
        return None
    between = token.doc[token.i + 1 : last.left_edge.i + 1]
    joined = last.left_edge.i - token.i == 2 and token.nbor(1).lower_ in ("and", "&")
    return last if joined and len(between) and last.left_edge != last else None


def _apposed(token: Token) -> Token | None:
    """``Our partner, the Relief Fund, convened it``: the body that is named behind a noun."""
    part = child(token, "appos")
    return part if part is not None and token.text.islower() and is_named_body(part) else None


def is_one_name(token: Token) -> bool:
    """Whether a coordination is the name of one body."""
    return _one_name(token) is not None


def _first(token: Token) -> Token:
    first = token.left_edge
    while first.i < token.i and not first.text[0].isupper():
        first = first.nbor(1)
    return first


def _at(token: Token) -> Span:
    return Span(token.idx, token.idx + len(token.text))


def _is_place(token: Token) -> bool:
    """A hall or a town may "host" a fair without holding it."""
    known = words("event", "organising", "bodies")
    if any(t.lower_ in known for t in token.doc[token.left_edge.i : min(token.right_edge.i + 1, token.i + 8)]):
        return False
    return token.ent_type_ in ("GPE", "LOC") or token.lower_ in words("event", "nouns", "venue")


def of_noun(token: Token) -> Token | None:
    """What a noun is of."""
    return next(iter(all_of(token)), None)


def all_of(token: Token) -> list[Token]:
    """What the noun is of, and what a time in between is of: ``the first meeting of the year of the Club``."""
    found: list[Token] = []
    for part in token.rights:
        if part.dep_ == "prep" and part.lower_ == "of" and (aim := child(part, "pobj")) is not None:
            found.append(aim)
            if aim.lower_ in ("year", "season", "session", "term", "quarter", "month"):
                found += all_of(aim)
    return found
