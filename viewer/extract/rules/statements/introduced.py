"""Words that stand below a paragraph with a colon at its end: ``Ann Lee said in part:``, then what she said.

Quoted ones may go on for several paragraphs, each of which opens with a mark; of others the first paragraph is taken,
where somebody speaks in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import agents
from viewer.extract.rules.shared.draft import Reading, Saying
from viewer.extract.rules.shared.outside import outside
from viewer.report.model import Span

_COLON = re.compile(r":\s*[-–—]{0,2}\s*$")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\b")
_LEAST = 40
"""Shorter paragraphs, in characters, are lines of a list rather than what somebody said."""
_NEAR = 6
"""So many words before the colon, ``with these words:`` may stand."""

Cue = Callable[[Reading, Clause], Span]
"""Tells the words by which a clause says that something is said."""


def find(reading: Reading, cue_of: Cue) -> Iterator[Saying]:
    """What is said below a colon without quotation marks."""
    passage = reading.passage
    for number in range(1, len(passage.paragraphs)):
        below = passage.paragraphs[number]
        if number in passage.transcript or below.end - below.start < _LEAST or passage.is_heading(number):
            continue
        is_quoted = passage.quotes_in(below) or not passage.text[below.start].isalpha()
        if is_quoted or not _FIRST_PERSON.search(passage.words(below)):
            continue
        if (saying := introduced(reading, number, below, cue_of)) is not None:
            yield saying


def introduced(reading: Reading, number: int, content: Span, cue_of: Cue) -> Saying | None:
    """The statement that begins with a paragraph, if the end of the one above introduces it."""
    last = _end_above(reading, number)
    clause = _telling(reading, last) if last is not None else None
    if clause is None or gives_others(clause.verb) or outside(reading, clause):
        return None
    people = agents(reading, clause)
    return Saying(people[0], clause.verb, cue_of(reading, clause), "direct", [content]) if len(people) == 1 else None


def gives_others(verb: Token) -> bool:
    """``read``, ``quoted``, ``called``: with such a verb, words are somebody else's, or a name."""
    return lemma(verb) in words("saying", "below", "others")


def _end_above(reading: Reading, number: int) -> Token | None:
    """The last word of the paragraph above, if a colon stands behind it."""
    passage = reading.passage
    if number == 0 or number - 1 in passage.transcript:
        return None
    above = passage.paragraphs[number - 1]
    tokens = passage.piece(above.start, above.end) if _COLON.search(passage.words(above)) else None
    if tokens is None:
        return None
    return next((token for token in reversed(list(tokens)) if any(map(str.isalpha, token.text))), None)


def _telling(reading: Reading, last: Token) -> Clause | None:
    """What tells of saying in a sentence with such an end: the last verb of saying; with ``these words``, any verb."""
    passage = reading.passage
    told = [clause for token in passage.sentence(last) if (clause := reading.clause_of(token)) is not None]
    told = [one for one in told if not one.negated and not one.planned and not passage.said(one.verb)]
    saying = [one for one in told if one.lemma in words("saying", "verbs")]
    if saying:
        return saying[-1]
    near = last.doc[max(last.sent.start, last.i - _NEAR) : last.i + 1]
    named = any(re.sub(r"s?\W*$", "", token.lower_) in words("saying", "below", "words") for token in near)
    return told[0] if told and named else None


EXAMPLES = (
    Example(
        "Ann Lee was asked to speak. She said in part:\n\n“We are here for the pier. It is old.”", ("Ann Lee: said",)
    ),
    Example(
        "Ann Lee closed her address with these words:\n\nWe have seen many piers. None is as old as ours.",
        ("Ann Lee: closed",),
    ),
    Example(
        "Bo Ek, the mayor, said in part:--\n\nI cannot make a speech to-day. My heart is too full.", ("Bo Ek: said",)
    ),
    Example("Ann Lee read a letter:\n\nWe have seen many piers within the last few days. We were glad.", ()),
    Example("Ann Lee showed the keys:\n\nOld nets, new nets, two oars, a boat and the key to the pier.", ()),
)
