"""Parts of the event told as planned whose outcome the report leaves open: ``Fireworks were to follow in the evening``.

What the sentence or the next one settles (``but it was cancelled``), what is to come after the event, and what became
of somebody's life (``was to become a bishop``) are not left open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import has_word, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import is_event, noun_kind
from viewer.report import messages
from viewer.report.model import Event, Remark
from viewer.report.vocabulary import RemarkKind

_FORESEEN = ("foresee", "plan", "schedule", "announce", "promise", "bill", "expect", "advertise", "intend", "hold")
_DUE = ("due", "supposed", "scheduled", "expected", "billed", "slated", "planned", "meant", "set", "intended")
_LATER = re.compile(
    r"\b(?:(?:same|later that|that) (?:evening|night|day|afternoon)|in the (?:evening|afternoon)|the evening"
    r"|(?:for|at|around|about) (?:noon|midnight|[\w-]+ o’clock|half past \w+|\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?)"
    r"|for the (?:evening|afternoon|night)|afterwards?|for after|after the (?:meeting|assembly|event)"
    r"|if the \w+ allow\w*|weather permitting|may or may not)\b"
)
_SETTLED = re.compile(
    r"\b(?:cancell?ed|postponed|put off|abandoned|omitted|called off|did not|didn[’']t|instead|moved to|will be"
    r"|next \w+|but|however|unable|could not|couldn[’']t|replaced)\b"
)
_TOLD_NEXT = re.compile(
    r"\s*(?:but|however|instead|in the event|it (?:was|did|began|started|went|took)|he did|she did)\b"
)
_STAYS = ("become", "be", "remain", "prove", "stay", "live", "change", "serve", "last", "see", "know", "learn", "win")
"""What somebody was to do in life, not that day."""


def find(reading: Reading, event: Event) -> Iterator[Remark]:
    """A remark for each sentence that tells of such a part; the start of the event has a remark of its own."""
    start = event.start_time.spans[0] if event.start_time is not None else None
    passage = reading.passage
    seen: set[int] = set()
    for clause in reading.clauses:
        number = passage.sentence_number(clause.verb)
        if number in seen or clause.reported or passage.said(clause.verb) or clause.negated:
            continue
        span = passage.sentence_span(clause.verb)
        told = passage.words(span).lower()
        if start is not None and span.contains(start) or _starts(clause) or _YEAR.search(told):
            continue
        if not (_was_to(clause) or _foreseen(clause, told)) or _settled(reading, number, told):
            continue
        seen.add(number)
        yield Remark(RemarkKind.PLANNED, messages.PLANNED, (span,))


_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def _starts(clause: Clause) -> bool:
    """``The beginning was foreseen for ten``: when the event was to start."""
    begins = ("begin", "start", "commence", "open", "beginning", "opening")
    return clause.lemma in begins or any(lemma(t) in begins for t in (*clause.agents, *clause.objects()))


def _was_to(clause: Clause) -> bool:
    """``was to be held``, ``were to conclude the evening``, ``was supposed to drop in``: the sentence's own verb."""
    above = clause.verb.head
    if clause.verb.dep_ != "xcomp" or above.dep_ == "relcl" or not has_word(clause.verb.lefts, "to"):
        return False
    past = has_word((above, *above.children), "was", "were")
    if lemma(above) != "be":
        if above.lower_ not in _DUE:
            return False
        past = past or above.head.lower_ in ("was", "were")
    if not past or any(c.lower_ == "have" and c.dep_ == "aux" for c in clause.verb.children):
        return False  # "was to have spoken"
    root = above if above.dep_ != "acomp" else above.head
    if root.dep_ != "ROOT" or clause.lemma in _STAYS and not clause.passive:
        return False
    return clause.lemma in _acts() or any(map(_is_part, (*clause.agents, *clause.objects())))


def _foreseen(clause: Clause, told: str) -> bool:
    """``A tour was foreseen for the afternoon``, ``what became of the workshop, promised for the same evening``."""
    verb = clause.verb
    foreseen = clause.passive and clause.lemma in _FORESEEN
    if not (clause.planned or foreseen) or not _LATER.search(told):
        return False
    if clause.lemma == "hold" and not clause.planned:
        return False
    root = verb.dep_ == "ROOT" or verb.dep_ == "acl" and clause.lemma in _FORESEEN
    present = has_word(verb.children, "is", "are", "will", "be")
    things = (*clause.agents, *clause.objects())
    if not root or present:
        return False
    dated = foreseen and clause.lemma != "hold" and clause.prep("for") is not None
    return any(map(_is_part, things)) or dated and any(t.pos_ == "NOUN" for t in things)


def _acts() -> frozenset[str]:
    return (
        words("saying", "turns", "tasks", "arrivals") | words("presence", "verbs", "attends") | {"follow", "conclude"}
    )


def _is_part(noun: Token) -> bool:
    return is_event(noun) or noun_kind(noun) is not None or any(is_event(c) for c in noun.lefts)


def _settled(reading: Reading, number: int, told: str) -> bool:
    sentences = reading.passage.sentences
    after = sentences[number + 1].text.lower() if number + 1 < len(sentences) else ""
    return _SETTLED.search(told) is not None or _TOLD_NEXT.match(after) is not None
