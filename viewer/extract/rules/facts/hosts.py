"""Who held the event as nouns tell: ``a meeting of X``, ``X's dinner``, ``the X dinner``, ``under the aegis of X``."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract.language.passage import child, has_word, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.facts.bodies import bodies, body_before, is_body, is_named_body
from viewer.extract.rules.facts.holder_names import all_of, each_body, of_noun
from viewer.extract.rules.shared.common import LEAD
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import is_event
from viewer.report.model import Span

_HAD = ("anniversary", "jubilee", "visit", "strike", "award", "awards", "wing", "doctorate", "trial", "tribute")
"""What a body has without holding it."""
_UNDER = ("under", "on", "in", "at")


def by_noun(reading: Reading, token: Token) -> list[Span]:
    """The bodies that a noun for the event, its auspices, hosts or guests tells as those who held it."""
    word = token.lower_
    if word in words("event", "organising", "auspices") and token.text.islower() and token.dep_ == "pobj":
        verb = token.head.head
        ahead = verb.tag_ == "VB" or any(c.tag_ in ("TO", "MD") for c in verb.lefts)  # "to be given under the auspices"
        aim = of_noun(token) if token.head.lower_ in _UNDER and not ahead else None
        return bodies(reading.passage, aim) if aim is not None and is_body(aim) else []
    if word in words("event", "organising", "hosts"):
        return hosts(reading, token)
    if {lemma(token), word} & words("event", "organising", "meetings"):
        return _of_meeting(reading, token)
    owned = _owner(reading, token) if is_event(token) and word not in _HAD else []
    return owned or _guests(reading, token) or _arrangements(reading, token)


def _of_meeting(reading: Reading, token: Token) -> list[Span]:
    """``the annual meeting of X``, ``At its sitting X``, ``a X Committee hearing``."""
    passage = reading.passage
    if (aim := next(_of_bodies(token), None)) is not None:
        return bodies(passage, aim)
    if has_word(token.lefts, "its", "their"):
        holder = child(passage.sentence(token).root, "nsubj", "nsubjpass")
        return each_body(reading, holder, False) if holder is not None and is_named_body(holder) else []
    before = token.nbor(-1) if token.i else token
    if token.text.islower() and before.dep_ in ("compound", "nmod") and passage.depth(passage.paragraph(token)) <= LEAD:
        return body_before(passage, token)
    return []


def _of_bodies(token: Token) -> Iterator[Token]:
    """The bodies of which a meeting is, where the words before it tell that it is a single one or a regular one."""
    if token.lower_ in ("day", "evening", "night") and child(token, "compound") is None:
        return
    known = any(c.dep_ in ("det", "amod") or c.pos_ == "PRON" for c in token.lefts)
    regular = any(c.lower_ in words("event", "organising", "periodic") for c in token.lefts)
    yield from (t for t in all_of(token) if is_named_body(t) and known or regular and t.text[0].isupper())


def _owner(reading: Reading, token: Token) -> list[Span]:
    """``X's dinner``: the body in the possessive."""
    owner = child(token, "poss")
    if owner is None or not is_named_body(owner):
        return []
    named = token.text.islower() and any(c.text[0].isupper() for c in owner.lefts)
    if not named and owner.lower_ not in words("event", "organising", "bodies"):
        return []
    end = child(owner, "case")
    spans = bodies(reading.passage, owner)[:1]
    return [Span(s.start, s.end if end is None else min(s.end, end.idx)) for s in spans]


def hosts(reading: Reading, token: Token) -> list[Span]:
    """``our hosts, X``."""
    part = next((c for c in token.rights if c.dep_ == "appos" and is_named_body(c)), None)
    return bodies(reading.passage, part) if part is not None else []


def _guests(reading: Reading, token: Token) -> list[Span]:
    """``the trustees, whose guests we were``."""
    whose = child(token, "poss") if token.lower_ == "guests" else None
    if whose is None or whose.lower_ != "whose" or not is_body(token.head.head):
        return []
    return bodies(reading.passage, token.head.head)


def _arrangements(reading: Reading, token: Token) -> list[Span]:
    """``The arrangements were made by a welcome committee``."""
    clause = reading.clause_of(token.head) if token.lower_ == "arrangements" else None
    if clause is None or clause.lemma not in ("make", "handle"):
        return []
    return [span for agent in clause.agents if is_body(agent) for span in bodies(reading.passage, agent)]
