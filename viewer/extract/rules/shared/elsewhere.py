"""What is told of another occasion than the event: talk to the press, on a website, or in a heading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from viewer.extract.language.passage import Passage, has_word, lemma
from viewer.extract.language.phrases import any_of
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.nouns import is_event
from viewer.report.model import Span


def elsewhere(passage: Passage, token: Token, said: Sequence[Span] = ()) -> bool:
    """Told of another occasion: ``in a radio interview``, ``on his website``, or in a heading at the top.

    What was ``said`` by the token, a verb of saying, may be about the radio or last week.
    """
    number = passage.paragraph(token)
    if number < 3 and number < len(passage.paragraphs) - 1 and passage.is_heading(number):
        return True
    if has_word((c for c in token.rights if c.dep_ == "advmod"), "afterwards", "afterward"):
        return True
    if lemma(token) in ("say", "tell", "comment", "add") and _afterwards(token):
        return True
    sentence, at = passage.sentence_span(token), passage.sentence_number(token)
    if at not in passage.surround:
        passage.surround[at] = list(_surround().finditer(passage.text, sentence.start, sentence.end))
    for hit in passage.surround[at]:
        if passage.quote(hit.start()) is not None:
            continue
        before = passage.text[max(sentence.start, hit.start() - 30) : hit.start()]
        about = not _MEDIUM.search(before) and not hit[0].lower().startswith(_OUTSIDE)
        if not about or not any(part.start < hit.start() < part.end for part in said):
            return True
    return False


_OUTSIDE = ("in ", "told ", "interview", "said ", "when ", "later ", "reached ", "contacted ", "tweeted")
_MEDIUM = re.compile(r"\b(?:in|on|by|via|through) (?:(?:an?|the|his|her|its|their) )?(?:[\w-]+ )?$", re.IGNORECASE)


def _afterwards(verb: Token) -> bool:
    """``said after the meeting``: behind the verb, for ahead of it the programme goes on."""
    for part in verb.rights:
        if part.dep_ == "prep" and part.lower_ in ("after", "following") and part.i == verb.i + 1:
            return any(c.dep_ == "pobj" and is_event(c) for c in part.children)
    return False


@cache
def _surround() -> re.Pattern[str]:
    phrases = sorted(words("saying", "surround"))
    return re.compile(rf"\b{any_of(phrases, spaced=True)}\b", re.IGNORECASE)
