"""What is told of another occasion than the event: talk to the press, on a website, or in a heading."""

from __future__ import annotations

import re
from functools import cache

from spacy.tokens import Token

from viewer.extract.lexicon import words
from viewer.extract.passage import Passage, lemma
from viewer.extract.rules.nouns import is_event


def elsewhere(passage: Passage, token: Token) -> bool:
    """Told of another occasion: ``in a radio interview``, ``on his website``, or in a heading at the top."""
    number = passage.paragraph(token)
    if number < 3 and number < len(passage.paragraphs) - 1 and passage.is_heading(number):
        return True
    if any(c.lower_ in ("afterwards", "afterward") and c.dep_ == "advmod" and c.i > token.i for c in token.children):
        return True
    if lemma(token) in ("say", "tell", "comment", "add") and _afterwards(token):
        return True
    return _surround().search(_told(passage, token)) is not None


def _afterwards(verb: Token) -> bool:
    """``said after the meeting``: behind the verb, for ahead of it the programme goes on."""
    for part in verb.rights:
        if part.dep_ == "prep" and part.lower_ in ("after", "following") and part.i == verb.i + 1:
            return any(c.dep_ == "pobj" and is_event(c) for c in part.children)
    return False


def _told(passage: Passage, token: Token) -> str:
    """The words of the sentence, without what is quoted in it."""
    span = passage.sentence_span(token)
    found: list[str] = []
    start = span.start
    for quote in passage.quotes_in(span):
        found.append(passage.text[start : max(start, quote.start)])
        start = max(start, quote.end)
    return " ".join(" ".join([*found, passage.text[start : span.end]]).lower().split())


@cache
def _surround() -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(map(re.escape, sorted(words("saying", "surround")))) + r")\b")
