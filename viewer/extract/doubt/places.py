"""What the place of a finding tells: how the sentence tells it, and where it stands in the report."""

from __future__ import annotations

import re

from viewer.extract.language.dates import WEEKDAYS
from viewer.extract.language.passage import around
from viewer.extract.language.tokens import Token, Tokens
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.elsewhere import elsewhere
from viewer.extract.rules.shared.outside import outside

_ELSEWHEN = frozenset(
    "last previous next earlier later former since ago years annual always often usually every would could should "
    "might may will had has have plan plans hope hopes if when never not no".split()
)
"""Words that speak of another time than the event's, or of what did not happen."""

_DAYS = frozenset((*WEEKDAYS, "yesterday", "today", "tomorrow"))
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_PAST = 0.7
"""From this share of sentences on, a report is told in the past."""
_WORDS = ("would", "will", "had", "has", "have", "last", "ago", "since", "every", "always", "when", "if", "not", "next")


def told(reading: Reading, token: Token) -> dict[str, float]:
    """How the sentence of a token tells what it tells."""
    clause = reading.clause_of(token)
    sentence = around(token)
    at = sentence.start, sentence.end
    if at not in reading.told:
        reading.told[at] = _of_words(reading, sentence)
    return {
        "no verb": float(clause is None),
        "aside": float(clause is not None and clause.aside),
        "past perfect": float(clause is not None and clause.perfect),
        "passive": float(clause is not None and clause.passive),
        "reported": float(clause is not None and clause.reported),
        f"tag={token.tag_}": 1.0,
        f"dep={token.dep_}": 1.0,
        **reading.told[at],
        "quoted": float(reading.passage.said(token)),
        "another occasion": float(clause is not None and outside(reading, clause)),
        "to others": float(elsewhere(reading.passage, token)),
    }


def _of_words(reading: Reading, sentence: Tokens) -> dict[str, float]:
    """How a sentence tells what it tells, by its words, whichever of them is asked of."""
    verbs = sum(t.pos_ == "VERB" for t in sentence)
    names = len({p for t in sentence if (p := reading.resolver.named(t)) is not None})
    text, root = {t.lower_ for t in sentence}, sentence.sent.root
    return {
        "long sentence": min(1.0, len(sentence) / 60),
        "short sentence": float(len(sentence) < 8),
        "many verbs": min(1.0, verbs / 6),
        "many names": min(1.0, names / 5),
        "no name": float(names == 0),
        "year": float(any(_YEAR.fullmatch(word) for word in text)),
        "present tense": float(root.tag_ in ("VBZ", "VBP")),
        "no past tense": float(not any(t.tag_ in ("VBD", "VBN") for t in sentence)),
        "fragment": float(root.pos_ not in ("VERB", "AUX")),
        "colon": float(":" in text),
        "bracket": float("(" in text),
        **{f"word={word}": 1.0 for word in _WORDS if word in text},
        "other time": float(not _ELSEWHEN.isdisjoint(text)),
        "other day": float(bool((text & _DAYS) - reading.days)),
        "unlike the rest": float(root.tag_ in ("VBZ", "VBP") and reading.in_past > _PAST),
    }


def somebodys(token: Token) -> bool:
    """Whether a name is told of as somebody's: ``her uncle Bo Ek``."""
    heads = [token, *(c for c in token.children if c.dep_ in ("appos", "compound", "nmod"))]
    if token.dep_ in ("appos", "compound", "nmod"):
        heads.append(token.head)
    return any(c.dep_ == "poss" and c.pos_ == "PRON" for head in heads for c in head.children)


def placed(reading: Reading, token: Token) -> dict[str, float]:
    """Where a token stands in the report, and what report it is."""
    return {**position(reading, token), **report(reading)}


def position(reading: Reading, token: Token) -> dict[str, float]:
    """Where a token stands in the report."""
    passage = reading.passage
    number = passage.paragraph(token)
    return {
        "heading": float(passage.is_heading(number)),
        "at the head": float(passage.depth(number) == 0),
        "deep": min(1.0, passage.depth(number) / 12),
        "late": passage.sentence_number(token) / max(1, len(passage.sentences)),
    }


def report(reading: Reading) -> dict[str, float]:
    """What report it is: how long, and how much is told in it."""
    passage = reading.passage
    sentences = max(1, len(passage.sentences))
    headings = sum(map(passage.is_heading, range(min(200, len(passage.paragraphs)))))
    return {
        "long report": min(1.0, sentences / 80),
        "short report": float(sentences < 15),
        "many headings": min(1.0, headings / max(1, min(200, len(passage.paragraphs)))),
        "many people": min(1.0, len(reading.people) / 30),
        "many acts here": min(1.0, len(reading.acts) / sentences),
        "first person": float(reading.teller is not None),
    }
