"""Speakers told in fragments: ``Next up: Ann Lee on eels``, ``Bo Ek (Marine Board) on nets``, ``next to speak was``.

Diaries, posts and minutes leave the verb out, and the parser makes of it what it can: so these are read from the
surface. What leads to a name, or what stands behind it, tells that its bearer had a turn.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.example import Example
from viewer.extract.language.passage import lemma
from viewer.extract.language.reality import FINITE
from viewer.extract.language.tokens import Doc, Token, Tokens
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.roles.roles import is_role_noun
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.elsewhere import elsewhere
from viewer.extract.rules.shared.nouns import noun_kind

_BELOW = ("relcl", "acl", "advcl", "ccomp")

_LEAD = re.compile(
    r"(?:and |but |so )?(?:(?:next|first|last|then|also|second|third|lastly|finally|another|now)"
    r"(?: (?:up|on|came|in|speaker|to speak|on stage|on the list))*"
    r"|up (?:next|first|last)|(?:for|against)(?: the motion| it)?|in favour|in favor|opposed"
    r"|(?:first|next|last|second|third|keynote|guest|closing|opening) speaker"
    r"|after (?:her|him|them|that|lunch|tea|coffee|the break)|on the floor)"
    r"\s*[:,–—-]?\s*",
    re.IGNORECASE,
)
_ORDINAL = ("first", "second", "third", "fourth", "fifth", "sixth", "next", "last", "also")
_ON = ("on", "about", "w/", "regarding")
_WHERE = frozenset(
    "left right stage way bus train steps podium platform phone screen board committee panel top bottom".split()
)
_AFFILIATION = re.compile(r"\s*(?:\([^()]{2,60}\)|(?:,| of| from| at| for) [^,;:.()]{2,50}?,?)?\s*$")


def find(reading: Reading, told: list[Act]) -> list[Act]:
    """A speech for each name that a fragment brings on and that has no act in its sentence yet."""
    passage = reading.passage
    known = reading.people_in(told)
    by_sentence: dict[int, list[Mention]] = {}
    for mention in reading.mentions:
        by_sentence.setdefault(passage.sentence_number(passage.tokens[mention.first]), []).append(mention)
    found: list[Act] = []
    for number, named in by_sentence.items():
        sentence = passage.sentences[number]
        if passage.said(sentence[0]) or elsewhere(passage, sentence.root):
            continue
        mine = known.setdefault(number, set())
        for mention in _brought_on(reading, sentence, named):
            if mention.person not in mine:
                mine.add(mention.person)
                token = passage.tokens[mention.first]
                found.append(Act("speech", [mention.person], token, passage.sentence_span(token), mention.full_span))
    return found


def _brought_on(reading: Reading, sentence: Tokens, named: list[Mention]) -> Iterator[Mention]:
    if (turn := _turn(sentence)) is not None:
        yield from (m for m in named[:1] if 0 < m.first - turn.i <= 6)
        return
    verbless = not any(t.tag_ in FINITE and t.dep_ not in _BELOW for t in sentence)
    heading = reading.passage.is_heading(reading.passage.paragraph(sentence[0]))
    if not verbless or heading and reading.passage.paragraph(sentence[0]) < 2:
        return
    start = sentence.start_char
    text = sentence.text
    ahead = text[: named[0].full_span.start - start].lstrip("•*–—-/#0123456789.) \t")
    lead = _LEAD.match(ahead)
    if lead is not None and _is_office(sentence.doc, named[0], ahead[lead.end() :]):
        yield named[0]
    yield from (mention for mention in named if _on_something(reading, sentence, mention))


def _is_office(doc: Doc, mention: Mention, between: str) -> bool:
    """Whether nothing but an office stands between what leads to a name and the name: ``next: city planner``."""
    if not between.strip():
        return True
    first = mention.title_first if mention.title_first >= 0 else mention.first
    return not re.search(r"[:;,.]", between) and len(between) <= _OFFICE and is_role_noun(doc[first - 1])


_OFFICE = 40
"""So many characters an office may be long."""


def _turn(sentence: Tokens) -> Token | None:
    """``Third to give evidence was``: the verb "was", where the sentence begins so."""
    if len(sentence) < 5:
        return None
    first = 1 if sentence[0].lower_ in ("the", "and") else 0
    if sentence[first].lower_ not in _ORDINAL or sentence[first + 1].lower_ != "to":
        return None
    verb = sentence[first + 2]
    if lemma(verb) not in words("acts", "verbs", "speech") | {"give", "take", "testify", "rise", "address"}:
        return None
    return next((t for t in sentence[first + 3 : first + 9] if t.lower_ in ("was", "were", "came")), None)


_AHEAD = 12
"""So many tokens before a name are looked at."""


def _on_something(reading: Reading, sentence: Tokens, mention: Mention) -> bool:
    """Whether, with no more than a body between, ``on`` with a topic stands behind a name that begins the fragment."""
    doc = sentence.doc
    ahead = doc.run(max(sentence.start, mention.first - _AHEAD), mention.first).text.rstrip()
    parted = re.search(r"[,;:]$|\b(?:and|then|now|finally|also|next)$", ahead, re.IGNORECASE)
    titles = mention.title_first if mention.title_first >= 0 else mention.first
    if titles > sentence.start and not parted and not re.fullmatch(r"[•*–—\-/#\d.)\s]*", ahead):
        return False
    for token in doc[mention.last + 1 : min(mention.last + 14, sentence.end)]:
        if token.lower_ not in _ON:
            continue
        between = doc.run(mention.last + 1, token.i).text
        topic = doc[token.i + 1 : min(token.i + 4, sentence.end)]
        if not _AFFILIATION.match(between) or not len(topic) or reading.name_at(topic[0].i) is not None:
            return False
        played = any(t.lower_ in words("showing", "instruments") or t.lower_ in _WHERE for t in topic)
        date = topic[0].ent_type_ in ("DATE", "TIME", "CARDINAL") or topic[0].like_num
        return not played and not date and not any(noun_kind(t) == "performance" for t in topic)
    return False


EXAMPLES = (
    Example("Next up: Ann Lee on eels.", ("speech: Ann Lee",)),
    Example("Against: Mrs. Ann Lee of the Boat Guild, four minutes.", ("speech: Ann Lee",)),
    Example("Third to give evidence was Ann Lee, a baker.", ("speech: Ann Lee",)),
    Example(
        "Bo Dunn (Marine Board) on nets, Gail Price (Port of Lund) on salt.", ("speech: Bo Dunn", "speech: Gail Price")
    ),
    Example("Then, treasurer Ann Lee, five minutes.", ("speech: Ann Lee",)),
    Example("We had tea.\n\nAnn Lee on violin, Bo Dunn on drums.", ()),
    Example("We had tea.\n\nAnn Lee on the left, Bo Dunn on the right.", ()),
)
