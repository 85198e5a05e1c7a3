"""Performances told by a verb of giving: ``gave a short play``, ``obliged with songs``, ``responded to a recall``."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, conjuncts, has_word
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.joint import bare, is_music, is_play, is_titled, kernel, tells_of_music
from viewer.extract.rules.shared.nouns import is_crowd, noun_kind
from viewer.extract.rules.showing.accompanying import is_instrument

_NUMBERS = ("favourite", "favorite", "number", "item", "piece", "selection", "encore", "air", "classic", "hit")


_GOES = ("open", "close", "follow", "begin", "end", "finish", "return", "continue", "conclude", "start")
_GIVES = ("give", "present", "contribute", "perform", "do", "render", "offer", "provide")


def _beside(noun: Token) -> list[Token]:
    """The noun with what it is called: ``singer Ann Lee``, ``Ann Lee, a soprano``."""
    return [noun, *(c for c in noun.children if c.dep_ in ("compound", "appos", "nmod")), noun.head]


def encored(reading: Reading, clause: Clause) -> bool:
    """``X had to respond to a recall``: as a performer, with another song."""
    near = {t.lower_ for t in clause.verb.sent}
    return bool(near & _RECALLS) and tells_of_music(reading, clause.verb)


_RECALLS = frozenset(
    ("encore", "encored", "encores", "recall", "recalled", "recalls", "applause", "house", "rendering")
)


def offered(reading: Reading, clause: Clause, performers: bool) -> Token | None:
    """``gave a short play``, ``went on with three tunes on the harp``, ``delighted us with songs``: the work."""
    if clause.phrase in _PHRASES or has_word(clause.verb.children, "together"):
        return None
    things, given = clause.objects(), _behind(clause)
    if clause.lemma in words("showing", "verbs", "delight"):
        if not given and any(is_music(t) for a in clause.agents for t in a.subtree):
            return next((t for t in things if is_crowd(t)), None)
        things = given
    tests = (*_BY_ANYBODY, *_BY_PERFORMERS) if performers else _BY_ANYBODY
    for thing in map(kernel, (*things, *given)):
        offer = _Offer(reading, clause, thing, thing in given)
        if not _is_outline(thing) and any(test(offer) for test in tests):
            return thing
    return None


def _behind(clause: Clause) -> list[Token]:
    """What somebody does something ``with``, or puts ``on``."""
    behind = [part for name, noun in clause.preps if name in ("with", "into", "for") for part in conjuncts(noun)]
    return behind + [noun for name, noun in clause.preps if name == "on" and clause.lemma == "put"]


def _is_outline(thing: Token) -> bool:
    """``a sketch of his life``."""
    return bare(thing) == "sketch" and has_word(thing.children, "of")


_PHRASES = ("give up", "put together", "take up", "put off", "call off", "bring about", "hold up", "put out")
_FAVOURING = ("follow", "oblige", "favour", "favor", "return", "entertain", "regale", "amuse", "delight")


@dataclass(frozen=True, slots=True)
class _Offer:
    """What somebody gives, or does something ``with``, and may be a work performed."""

    reading: Reading
    clause: Clause
    thing: Token
    behind: bool
    """Whether it stands behind "with" or the like, rather than being the object."""


def _is_performance(offer: _Offer) -> bool:
    fits = noun_kind(offer.thing) == "performance"
    return fits and bare(offer.thing) not in ("performance", "tragedy", "drama")


def _with_of_player(offer: _Offer) -> bool:
    """``oud player Ann Lee opened with a taqsim``."""
    if not offer.behind or offer.clause.lemma not in _GOES or offer.thing.tag_ not in ("NN", "NNS"):
        return False
    return any(is_music(part) or bare(part) == "player" for t in offer.clause.agents for part in _beside(t))


def _is_item(offer: _Offer) -> bool:
    """``An item was given by two boys``, in the report of a concert."""
    fits = bare(offer.thing) in ("item", "turn") and offer.clause.lemma in _GIVES
    return fits and tells_of_music(offer.reading, offer.thing)


def _is_their_own(offer: _Offer) -> bool:
    """``gave a drama``, ``gave an item``, ``gave a reading``, ``showed a play``: by performers, a performance."""
    word, name = bare(offer.thing), offer.clause.lemma
    if word in ("drama", "performance") or name == "show" and is_play(offer.thing):
        return True
    return name in _GIVES and (word == "item" or word == "reading" and offer.thing.tag_ == "NN")


def _is_number(offer: _Offer) -> bool:
    """``gave an old favourite, “The Heron”``."""
    return bare(offer.thing) in _NUMBERS and any(is_titled(offer.reading, c) for c in offer.thing.children)


def _is_song_title(offer: _Offer) -> bool:
    """``gave “Rain”`` at a concert."""
    if offer.clause.lemma != "give" or not is_titled(offer.reading, offer.thing):
        return False
    music = any(is_music(part) for t in offer.clause.agents for part in _beside(t))
    return music or tells_of_music(offer.reading, offer.thing)


def _delights(offer: _Offer) -> bool:
    """``delighted the guests with “Rain”``."""
    delights = offer.behind and offer.clause.lemma in words("showing", "verbs", "delight")
    return delights and is_titled(offer.reading, offer.thing)


def _is_turn(offer: _Offer) -> bool:
    """``gave two pieces on the flute``, ``obliged with two pieces``."""
    clause, thing = offer.clause, offer.thing
    if bare(thing) not in words("showing", "turns", "words"):
        return False
    if clause.lemma != "lead" and (on_instrument(clause, [thing]) or any(is_music(t) for t in clause.agents)):
        return True
    return offer.behind and clause.lemma in _FAVOURING


_BY_ANYBODY = (_is_performance, _with_of_player, _is_item)
_BY_PERFORMERS = (_is_their_own, _is_number, _is_song_title, _delights, _is_turn)
"""What tells that something given is a work performed: whoever gives it, and only of those who perform."""


def on_instrument(clause: Clause, things: list[Token]) -> bool:
    preps = clause.aims("on", "at", "upon", "over", "with")
    for thing in things:
        preps += [n for p in thing.children if p.lower_ in ("on", "at", "upon", "for") and (n := child(p, "pobj"))]
    return any(is_instrument(part) for noun in preps for part in conjuncts(noun))


EXAMPLES = (
    Example("Ann Lee gave a reading.", ("performance: Ann Lee",)),
    Example("At the concert Ann Lee sang. Bo Ek gave “Rain”.", ("performance: Ann Lee", "performance: Bo Ek")),
    Example(
        "At the concert Ann Lee sang a song. Bo Ek had to respond to an encore.",
        ("performance: Ann Lee", "performance: Bo Ek"),
    ),
    Example("At the concert the band played. An item was given by two boys.", ("performance: ", "performance: ")),
    Example("Ann Lee gave an old favourite, “The Heron”.", ("performance: Ann Lee",)),
    Example("Ann Lee obliged with two pieces on the flute.", ("performance: Ann Lee",)),
    Example("The pupils put on a skit about eels.", ("performance: ",)),
    Example("The band delighted the audience.", ("performance: ",)),
    Example("Singer Ann Lee gave “Rain”.", ("performance: Ann Lee",)),
    Example("Ann Lee delighted the guests with “The Heron”.", ("performance: Ann Lee",)),
    Example("Ann Lee gave a sketch of his life.", ("speech: Ann Lee",)),
)
