"""Venues told by the words before a name, wherever the parser hangs it: ``convened by the Mayor in the Wool Hall``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.language.passage import lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.facts.hosted_words import at_home
from viewer.extract.rules.facts.venues import Venue
from viewer.extract.rules.shared.common import lead, token_at
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import is_event
from viewer.report.model import Span

_CAPITAL = r"[A-ZÀ-ÞĀ-Ž][\w’'&-]*"
_NAMED = re.compile(
    r"\b(?:at|in|inside|outside|aboard|At|In)\s+(?P<article>(?:the|The|our|its|their)\s+)?"
    r"(?P<place>(?:(?:[a-z][\w-]*\s+){1,4}of\s+(?:the\s+)?)?"
    rf"(?P<name>(?:St\.?\s+)?{_CAPITAL}(?:\s+(?:(?:of|the|de|la|del|du|and|&)\s+){{0,2}}{_CAPITAL})*))"
    r"(?P<end>\s*(?:[,.;!?)]|on\b|in\b|at\b|and\b|with\b|last\b|this\b|yesterday\b|to\b|for\b|from\b|near\b|during\b|$))"
)


def by_words(reading: Reading) -> Iterator[Venue]:
    """Names behind "at" or "in" in the sentences of the lead that tell of the event's being held."""
    passage = reading.passage
    for _, paragraph, deep in lead(passage):
        for hit in _NAMED.finditer(passage.text, paragraph.start, paragraph.end):
            token = token_at(passage, hit.end("name") - 1)
            if passage.said(token) or not _held_before(token, hit.start()):
                continue
            score = _score(token, hit)
            if score:
                start = hit.start("article") if hit["article"] == "The " else hit.start("place")
                yield Venue(score - min(deep, 1), Span(start, hit.end("name")), None, "venue_words.by_words")

    for start in at_home(passage):
        hit = _NAMED.match(passage.text, start)
        if hit is not None and any(w.lower() in words("event", "nouns", "venue") for w in hit["name"].split()):
            yield Venue(2, Span(hit.start("name"), hit.end("name")), None, "venue_words.by_words")


def _held_before(token: Token, start: int) -> bool:
    """Whether the sentence tells before that the event was held, or names it."""
    verbs = words("event", "verbs", "organise") | {"take", "celebrate", "gather", "meet", "assemble", "open", "launch"}
    return any(
        is_event(t) and t.dep_ != "compound" or t.tag_ in ("VBD", "VBN") and lemma(t) in verbs
        for t in token.sent
        if t.idx < start
    )


def _score(token: Token, hit: re.Match[str]) -> int:
    """How surely a name is a venue's: a word for one in it, or a name of some words that is nothing else."""
    parts = hit["name"].split()
    folded = [part.lower().strip(".,") for part in parts]
    venues, others = words("event", "nouns", "venue"), words("event", "nouns", "venue_name")
    if len(parts) > 1 and (folded[-1] in venues or folded[0] in venues | others) or folded[-1] in others:
        return 3
    if is_event(token) and hit["article"] != "The ":
        return 0
    single = token.ent_type_ in ("GPE", "NORP", "DATE", "TIME", "LOC", "EVENT", "LANGUAGE")
    if not re.match("at|At", hit[0]) or single or folded[0].rstrip(".") in words("names", "honorifics"):
        return 0
    return 2 * (len(parts) > 1 and (bool(hit["article"]) or hit["end"].strip()[:1] in ",.i"))
