"""Which names a noun phrase gives for those who held it: bodies, persons where they may be meant, each by itself."""

from __future__ import annotations

from viewer.extract.language.passage import Passage, all_hung, chained, child, conjuncts, pobjs
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.facts.bodies import bodies, is_body, is_named_body
from viewer.extract.rules.shared.draft import Reading
from viewer.report.model import Span


def each_body(reading: Reading, token: Token, by_person: bool) -> list[Span]:
    """Each body in a coordination, and each person where persons may be meant."""
    passage = reading.passage
    if (whole := _one_name(token)) is not None:
        return [passage.span(_first(token), whole)]
    found: list[Span] = []
    for part in chained(
        token, lambda t: t.dep_ == "conj" or t.dep_ == "appos" and reading.resolver.named(t) is not None
    ):
        if reading.resolver.named(part) is not None and _is_person(reading, part):
            found += _mention(reading, part) if by_person else []
        elif not _is_office(part):
            found += _named_in(passage, part)
        for aim in pobjs(all_hung(part.children, "prep"), "with"):
            for other in filter(is_body, conjuncts(aim)):
                found += bodies(passage, other)
    return found


def _is_person(reading: Reading, part: Token) -> bool:
    """Whether a name is a person's, and not a body's that looks like one: surely behind a form of address."""
    mentions = reading.people[reading.resolver.named(part) or 0].mentions
    addressed = any(m.first <= part.i <= m.last and words("names", "of_persons") & set(m.honorifics) for m in mentions)
    return addressed or not _is_called(part) and not is_named_body(part)


def _is_office(part: Token) -> bool:
    """``the School Principal``: one who holds an office rather than a body."""
    office = part.text[0].isupper() and part.lower_ not in words("event", "organising", "bodies")
    return office and part.lower_ in words("people", "roles")


def _is_called(part: Token) -> bool:
    """``the foundation Open Shelf``: whether a noun for bodies stands before the name."""
    return any(c.pos_ == "NOUN" and is_body(c) for c in part.lefts)


def _mention(reading: Reading, part: Token) -> list[Span]:
    """The name of somebody of which a token is a part."""
    person = reading.resolver.named(part)
    mentions = () if person is None else reading.people[person].mentions
    return [mention.span for mention in mentions if mention.span.start <= part.idx < mention.span.end]


def _named_in(passage: Passage, part: Token) -> list[Span]:
    """The bodies that a noun phrase names, unless it is a place."""
    if not is_body(part) and (named := _apposed(part)) is not None:
        return bodies(passage, named)
    if not is_body(part) and not _is_called(part) or _is_place(part):
        return []
    found = bodies(passage, part)
    aim = of_noun(part)
    for other in () if aim is None else aim.children:  # "the Office of A and the Government of B"
        if other.dep_ == "conj" and child(other, "det") is not None and is_body(other):
            found += bodies(passage, other)
    return found


def _one_name(token: Token) -> Token | None:
    """The end of ``Poultry and Pigeon Society``, which is one name."""
    known = words("event", "organising", "bodies")
    last = next((c for c in token.children if c.dep_ == "conj" and c.lower_ in known), None)
    if last is None or token.lower_ in known or not token.text[0].isupper() or not last.text[0].isupper():
        return None
    joined = last.left_edge.i - token.i == 2 and token.nbor(1).lower_ in ("and", "&")
    return last if joined and last.left_edge != last and child(last, "det") is None else None


def _apposed(token: Token) -> Token | None:
    """``Our partner, the Relief Fund, convened it``: the body that is named behind a noun."""
    part = child(token, "appos")
    return part if part is not None and token.text.islower() and is_named_body(part) else None


def _first(token: Token) -> Token:
    first = token.left_edge
    while first.i < token.i and not first.text[0].isupper():
        first = first.nbor(1)
    return first


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
    for aim in pobjs(all_hung(token.rights, "prep"), "of"):
        found.append(aim)
        if aim.lower_ in ("year", "season", "session", "term", "quarter", "month"):
            found += all_of(aim)
    return found
