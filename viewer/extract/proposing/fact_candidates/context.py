"""The features of the place where words stand: the words beside, how they hang in the sentence, and where it is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from viewer.extract.language.passage import Passage
from viewer.extract.language.tokens import Token, Tokens
from viewer.extract.proposing.fact_candidates.candidate import Occurrence
from viewer.extract.proposing.scene import classes, word_of
from viewer.extract.rules.shared.nouns import is_event

_NEXT = 2
"""So many words on either side are told with how far off they stand."""
_BEFORE, _BEHIND = 4, 6
"""So many words before and behind are looked at."""
_WITHIN = 80
"""So many words of a sentence are looked at."""
_TOLD = ("event", "presence")
"""The lexicons whose classes say something of the event as a whole."""


@cache
def told_classes(word: str) -> tuple[str, ...]:
    """The classes of a word that say something of the event."""
    return tuple(name for name in classes().get(word, ()) if name.startswith(_TOLD))


def attachment(head: Token) -> Iterator[str]:
    """How the head hangs in its sentence: on which word, by which preposition, with which object beside it."""
    above = head.head
    yield f"entity={head.ent_type_}"
    yield f"dep={head.dep_}"
    yield f"under {head.dep_} {word_of(above)}"
    yield from (f"under {head.dep_} {name}" for name in told_classes(word_of(above)))
    if head.dep_ == "pobj":
        top = above.head
        yield f"{above.lower_} {word_of(top)}"
        yield from (f"{above.lower_} {name}" for name in told_classes(word_of(top)))
        if is_event(top):
            yield f"{above.lower_} an event"
    elif head.dep_ in ("poss", "compound", "nmod") and is_event(above):
        yield f"{head.dep_} of an event"
    elif head.dep_ == "nsubj":
        for aim in above.children:
            if aim.dep_ in ("dobj", "attr") and is_event(aim):
                yield f"{word_of(above)} an event"


class Context:
    """Where words stand in a report. What a sentence and the words beside tell is asked once, whatever is asked for."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._sentences: dict[int, tuple[str, ...]] = {}
        self._beside: dict[tuple[int, int], tuple[str, ...]] = {}

    def features(self, place: Occurrence) -> Iterator[str]:
        """Where a place is, and what its sentence tells."""
        passage = self._passage
        number = passage.paragraph(place.first)
        depth = passage.depth(number)
        yield f"depth={depth if depth < 4 else 6 if depth < 8 else 12}"
        if passage.is_heading(number):
            yield "in a heading"
        if number == len(passage.paragraphs) - 1:
            yield "in the last paragraph"
        if place.span.start == passage.paragraphs[number].start:
            yield "begins a paragraph"
        if place.span.end == passage.paragraphs[number].end:
            yield "ends a paragraph"
        if passage.said(place.head):
            yield "quoted"
        sentence = passage.sentence_number(place.first)
        if sentence not in self._sentences:
            self._sentences[sentence] = tuple(dict.fromkeys(_of_sentence(passage.sentences[sentence])))
        yield from self._sentences[sentence]

    def beside(self, place: Occurrence) -> tuple[str, ...]:
        """The words before and behind, up to the ends of the sentence."""
        at = place.first.i, place.last.i
        if at not in self._beside:
            self._beside[at] = tuple(_beside(self._passage, *at))
        return self._beside[at]


def _beside(passage: Passage, first: int, last: int) -> Iterator[str]:
    tokens, sentence = passage.tokens, passage.sentence(passage.tokens[first])
    for far in range(1, _BEFORE + 1):
        if first - far < sentence.start:
            yield f"-{far}=begin"
            break
        yield from _told(tokens[first - far], "-", far)
    for far in range(1, _BEHIND + 1):
        if last + far >= sentence.end:
            yield f"+{far}=end"
            break
        yield from _told(tokens[last + far], "+", far)


def _told(token: Token, side: str, far: int) -> Iterator[str]:
    word = word_of(token)
    if far <= _NEXT:
        yield f"{side}{far}={word}"
    yield f"{side}={word}"
    for name in told_classes(word):
        yield f"{side}{name}"


def _of_sentence(sentence: Tokens) -> Iterator[str]:
    yield f"root={word_of(sentence.root)}"
    for token in sentence[:_WITHIN]:
        yield from (f"in a sentence with {name}" for name in told_classes(word_of(token)))
        if token.ent_type_ == "DATE" and token.like_num:
            yield "in a sentence with a date"
        if token.lower_ in ("will", "tomorrow", "next"):
            yield "in a sentence of what is to come"
