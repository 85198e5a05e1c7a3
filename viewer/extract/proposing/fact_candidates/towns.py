"""What may be the town of the event: names of towns wherever they stand, in lines, in prose, and in other names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.language.passage import Passage, child, lemma
from viewer.extract.language.places import is_region, town_size
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming import name_words
from viewer.extract.proposing.fact_candidates.candidate import WITHIN, Occurrence, occurrence
from viewer.extract.proposing.fact_candidates.lines import pieces
from viewer.extract.proposing.scene import Scene
from viewer.extract.rules.facts.venues import is_venue

_TOWNS = ("GPE", "LOC")
_TIMES = ("DATE", "TIME")
_LED = ("in", "at", "from", "to", "near", "of", "de")
_OF_SOMEBODY = ("of", "from")
_LONG = 4
"""A town's name has no more words."""


def towns(scene: Scene) -> Iterator[Occurrence]:
    """The places where a town may be named."""
    passage = scene.reading.passage
    for run in _runs(passage):
        if len(run) > 1 or len(run[0].text) > 2:
            if not scene.names.intersection(token.i for token in run):
                yield from _alone(scene, run)
            yield from _in_a_name(passage, run)
    for span in pieces(passage):
        place = occurrence(passage, span, "a piece of a line")
        if place is None or place.head.ent_type_ in _TIMES:
            continue
        if place.last.i - place.first.i <= _LONG and not is_a_region(passage.words(span)):
            yield place


def _runs(passage: Passage) -> Iterator[list[Token]]:
    """Names in a row, of one kind each."""
    run: list[Token] = []
    for token in list(passage.tokens[:WITHIN]):
        if token.pos_ == "PROPN" and (not run or _goes_on(run[-1], token)):
            run.append(token)
            continue
        if run:
            yield run
        run = [token] if token.pos_ == "PROPN" else []
    if run:
        yield run


def _goes_on(last: Token, token: Token) -> bool:
    return token.i == last.i + 1 and token.ent_type_ == last.ent_type_ and not token.is_sent_start


def _alone(scene: Scene, run: list[Token]) -> Iterator[Occurrence]:
    passage, head = scene.reading.passage, run[-1]
    prep = head.head if head.dep_ == "pobj" else None
    led = prep is not None and prep.lower_ in _LED
    starts = run[0].i == 0 or passage.paragraph(passage.tokens[run[0].i - 1]) != passage.paragraph(run[0])
    span = passage.span(run[0], head)
    words_of_kind = all(map(_is_kind, run)) or head.lower_.strip(".") in words("names", "streets")
    if len(run) > _LONG or words_of_kind or is_a_region(passage.words(span)) or _is_elsewhere(scene, head):
        return
    kind = head.ent_type_
    if kind in _TOWNS or (led or starts) and kind not in ("PERSON", *_TIMES, "NORP"):
        yield Occurrence(span, run[0], head, head, "named")


def _is_kind(token: Token) -> bool:
    """``the Center for Reeds``: a noun for venues or bodies, which alone is no town."""
    return token.lower_ in words("event", "nouns", "venue") and any(t.dep_ == "det" for t in token.lefts)


def _is_elsewhere(scene: Scene, town: Token) -> bool:
    """Whether a town is only somebody's: ``travelled from Lowick``, ``Ann Lee, of Lowick``, ``grew up in Lowick``."""
    first = town
    while first.dep_ == "conj":
        first = first.head
    prep = first.head
    if first.dep_ != "pobj":
        return False
    if prep.lower_ in _OF_SOMEBODY and prep.head.i in scene.names:
        return True
    verb = next((above for above in prep.ancestors if above.pos_ == "VERB"), None)
    if verb is None:
        return False
    if prep.lower_ == "from":
        return lemma(verb) in words("event", "attendance", "come")
    return prep.head == verb and lemma(verb) in words("event", "verbs", "grown")


def _in_a_name(passage: Passage, run: list[Token]) -> Iterator[Occurrence]:
    """``Lowick`` of ``Lowick Town Hall``, ``Tarn`` of ``Bakers of Tarn``, by the words for bodies and venues there."""
    known = words("event", "organising", "bodies")
    for place, token in enumerate(run[1:4], 1):
        if token.lower_ in known or is_venue(token):
            span = passage.span(run[0], run[place - 1])
            led = run[0].lower_ in known or is_venue(run[place - 1]) or _is_plain(passage, run[:place])
            if not is_a_region(passage.words(span)) and not led:
                yield Occurrence(span, run[0], run[place - 1], run[place - 1], "in a name")
            return


def _is_plain(passage: Passage, run: list[Token]) -> bool:
    """``Weavers`` of ``the Weavers Guild``: words of English that neither a list nor the recogniser has as a town."""
    if any(token.ent_type_ in _TOWNS for token in run):
        return False
    listed = town_size(passage.words(passage.span(run[0], run[-1]))) is not None
    return not listed and all("a word" in name_words.known(token.text) for token in run)


def begins_a_name(head: Token) -> bool:
    """``University`` in ``the University of Lowick``: what the name of a body or a venue begins with, no town."""
    if head.ent_type_ in _TOWNS or child(head, "prep") is None:
        return False
    return head.lower_ in words("event", "organising", "bodies") or is_venue(head)


def is_a_region(text: str) -> bool:
    """Whether words are a country or a part of one, the dot of an abbreviation taken or not."""
    plain = re.sub(r"\.$", "", text)
    return is_region(plain) or is_region(f"{plain}.")
