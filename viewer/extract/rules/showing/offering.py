"""Performances told by a verb of giving: ``gave a short play``, ``obliged with songs``, ``responded to a recall``."""

from __future__ import annotations

from spacy.tokens import Token

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, conjuncts
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
    things = clause.objects()
    if any(c.lower_ == "together" for c in clause.verb.children) or clause.phrase in (
        "give up",
        "put together",
        "take up",
        "put off",
        "call off",
        "bring about",
        "hold up",
        "put out",
    ):
        return None
    given = [part for name, noun in clause.preps if name in ("with", "into", "for") for part in conjuncts(noun)]
    if clause.lemma == "put":
        given += [noun for name, noun in clause.preps if name == "on"]
    if clause.lemma in words("showing", "verbs", "delight"):
        things = given
        if not things and any(is_music(t) for a in clause.agents for t in a.subtree):
            return next((t for t in clause.objects() if is_crowd(t)), None)
    for thing in map(kernel, (*things, *given)):
        if bare(thing) == "sketch" and any(c.lower_ == "of" for c in thing.children):
            continue  # "a sketch of his life"
        if noun_kind(thing) == "performance" and bare(thing) not in ("performance", "tragedy", "drama"):
            return thing
        if bare(thing) == "drama" and performers:
            return thing
        if bare(thing) == "performance" and performers:
            return thing
        if performers and bare(thing) in _NUMBERS and any(is_titled(reading, c) for c in thing.children):
            return thing  # "gave an old favourite, “The Heron”"
        if performers and clause.lemma == "give" and is_titled(reading, thing):
            if tells_of_music(reading, thing) or any(is_music(part) for t in clause.agents for part in _beside(t)):
                return thing
        if (
            performers
            and thing in given
            and clause.lemma in words("showing", "verbs", "delight")
            and is_titled(reading, thing)
        ):
            return thing  # "delighted the guests with “Rain”"
        player = any(is_music(part) or bare(part) == "player" for t in clause.agents for part in _beside(t))
        if player and thing in given and clause.lemma in _GOES and thing.tag_ in ("NN", "NNS"):
            return thing  # "oud player Ann Lee opened with a taqsim"
        if performers and is_play(thing) and clause.lemma == "show":
            return thing
        if performers and bare(thing) == "reading" and clause.lemma in _GIVES and thing.tag_ == "NN":
            return thing
        if bare(thing) in ("item", "turn") and clause.lemma in _GIVES:
            if performers and bare(thing) == "item" or tells_of_music(reading, thing):
                return thing
        if performers and bare(thing) in words("showing", "turns", "words"):
            if clause.lemma != "lead" and (on_instrument(clause, [thing]) or any(is_music(t) for t in clause.agents)):
                return thing
            if thing in given and clause.lemma in (
                "follow",
                "oblige",
                "favour",
                "favor",
                "return",
                "entertain",
                "regale",
                "amuse",
                "delight",
            ):
                return thing
    return None


def on_instrument(clause: Clause, things: list[Token]) -> bool:
    preps = [noun for name, noun in clause.preps if name in ("on", "at", "upon", "over", "with")]
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
