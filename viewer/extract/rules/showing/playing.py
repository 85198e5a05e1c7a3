"""Whether a verb of playing or performing tells of a performance: by what is played, on what, and by whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word
from viewer.extract.language.reality import FINITE
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.joint import bare, is_group, is_music, is_titled
from viewer.extract.rules.shared.nouns import is_crowd, noun_kind
from viewer.extract.rules.showing.accompanying import is_instrument
from viewer.extract.rules.showing.offering import on_instrument


def _group_before(clause: Clause) -> Token | None:
    """``X led a prayer and the town band, under Y, played``: the band that the parser does not take for a subject."""
    verb = clause.verb
    if verb.dep_ != "conj" or clause.passive or child(verb, "nsubj", "nsubjpass") is not None:
        return None
    for i in range(verb.i - 1, max(verb.sent.start, verb.i - 15), -1):
        token = verb.doc[i]
        if token.lower_ == "and":
            first = (t for t in verb.doc[i + 1 : verb.i] if t.pos_ in ("NOUN", "PROPN") and is_music(t))
            return next(first, None)
        if token.tag_ in FINITE:
            return None
    return None


def _is_inverted(reading: Reading, clause: Clause) -> bool:
    """``Sang the choir of the school``, ``for her played the Larks``: the performers stand behind the verb."""
    if clause.passive or clause.lemma not in ("sing", "play", "perform", "dance") or not clause.patients:
        return False
    if any(t.i < clause.verb.i and t.lower_ not in ("her", "him", "them", "us", "me") for t in clause.agents):
        return False
    first = clause.patients[0]
    return first.i > clause.verb.i and (is_music(first) or reading.resolver.named(first) is not None)


def _is_swapped(reading: Reading, clause: Clause) -> bool:
    """``Poems recited the actress Ann Lee``: the work ahead of the verb and the performer behind it."""
    if clause.passive or clause.lemma not in ("sing", "recite", "read", "play", "perform", "dance", "present"):
        return False
    ahead = any(is_work(t) and t.i < clause.verb.i for t in clause.agents)
    return ahead and any(is_music(t) or reading.resolver.persons(t) for t in clause.patients[:1])


def _stays(clause: Clause, stage: Token | None) -> bool:
    if has_word((c for c in clause.verb.children if c.dep_ == "advmod"), "well", "better", "poorly", "best", "badly"):
        return False
    music = any(is_music(t) for t in clause.agents)
    return music or stage is None or stage.lower_ not in ("company", "team", "market", "level", "exam", "test")


def _is_foreign(noun: Token) -> bool:
    """``played the gayageum``: a word that the language model does not know is an instrument, behind "the"."""
    return noun.is_oov and noun.pos_ == "NOUN" and has_word(noun.lefts, "the", "his", "her")


@dataclass(slots=True)
class Playing:
    """Who performs what, as far as a clause tells it."""

    reading: Reading
    clause: Clause
    things: list[Token]
    people: list[int]
    performers: bool = False
    """Whether somebody named, or some group, does it."""
    work: Token | None = None

    @property
    def by_music(self) -> bool:
        """Whether people who make music do it."""
        return any(is_music(t) for t in self.clause.agents)

    @property
    def is_turn(self) -> bool:
        """Whether a work is named, or what turns of a programme are called: ``two pieces``."""
        return self.work is not None or any(bare(t) in words("showing", "turns", "words") for t in self.things)

    @property
    def on_instrument(self) -> bool:
        """Whether an instrument is what is played, or what something is played on."""
        instruments = any(is_instrument(t) or _is_foreign(t) for t in self.things)
        return instruments or on_instrument(self.clause, self.things)

    @property
    def is_known(self) -> bool:
        """Whether it is told by its words what is performed."""
        return self.is_turn or self.on_instrument or any(is_titled(self.reading, t) for t in self.things)


def mended(reading: Reading, clause: Clause) -> Clause:
    """The clause with the performers as its agents, where the parser takes others for them."""
    if (group := _group_before(clause)) is not None:
        return replace(clause, agents=[group])
    if _is_inverted(reading, clause):
        return replace(clause, agents=clause.objects(), patients=[])
    if _is_swapped(reading, clause):
        return replace(clause, agents=clause.objects(), patients=clause.agents)
    return clause


def strong(playing: Playing) -> bool:
    """A verb of performing by its own meaning, with somebody who does it or a work."""
    clause, things, performers = playing.clause, playing.things, playing.performers
    if clause.lemma == "chant" and playing.work is None and any(map(_is_many, clause.agents)):
        return playing.by_music
    if clause.phrase in _UNSUNG_PHRASES or any(bare(t) in _UNSUNG for t in things):
        return False
    if playing.work is not None or clause.lemma not in _ALSO_OTHERWISE:
        return performers or playing.work is not None or clause.passive and clause.lemma == "sing"
    if things:
        return performers if playing.is_turn else playing.by_music
    stage = clause.prep("on", "at", "for", "before", "to", "with", "by", "from", "under")
    return performers and _stays(clause, stage)


def _is_many(token: Token) -> bool:
    return is_crowd(token) or token.tag_ == "NNS"


_UNSUNG = ("praise", "slogan", "name", "well", "task", "duty", "function", "surgery")
_UNSUNG_PHRASES = ("drum up", "strum up", "pipe up", "sing out", "dance around")
_ALSO_OTHERWISE = ("perform", "improvise", "jam", "mime", "hum", "pipe", "intone", "harmonize", "harmonise")
"""Verbs of performing that also tell of something else."""


def plays(playing: Playing) -> bool:
    """A verb of playing, which needs a work, an instrument, or performers known as such."""
    for verbs, fits in _WAYS:
        if playing.clause.lemma in verbs:
            return fits(playing)
    return playing.performers and playing.is_known or _plays_on(playing)


def _strikes_up(playing: Playing) -> bool:
    return playing.by_music and playing.clause.phrase == "strike up"


def _sounds(playing: Playing) -> bool:
    return playing.performers and playing.on_instrument


def _conducts(playing: Playing) -> bool:
    music = playing.work is not None or any(is_music(t) for t in playing.things)
    return bool(playing.things) and playing.performers and music


def _accompanies(playing: Playing) -> bool:
    if playing.by_music:
        return True
    sung = any(noun_kind(t) == "performance" or is_music(t) for t in playing.things)
    return (playing.performers or playing.clause.passive) and (sung or playing.on_instrument)


def _renders(playing: Playing) -> bool:
    return (playing.performers or playing.clause.passive and playing.is_turn) and playing.is_known


_WAYS: tuple[tuple[tuple[str, ...], Callable[[Playing], bool]], ...] = (
    (("strike",), _strikes_up),
    (("beat", "sound"), _sounds),
    (("conduct", "lead", "direct"), _conducts),
    (("accompany",), _accompanies),
    (("act", "narrate", "sustain", "execute", "interpret", "essay", "contribute", "render"), _renders),
)
"""What verbs need that also tell of something else than playing."""


def _plays_on(playing: Playing) -> bool:
    """``The band played``, ``X played it for us``: a verb of playing without a known work or instrument."""
    clause, performers = playing.clause, playing.performers
    if clause.lemma == "play" and not playing.things and not clause.passive:
        told = any(p in ("for", "in", "against", "with", "at", "into") for p, _ in clause.preps)
        return playing.by_music or performers and not told and not any(is_group(t) for t in clause.agents)
    if clause.lemma == "play" and has_word(playing.things, "it", "them"):
        return performers and clause.prep("to", "for", "on") is not None
    return playing.work is not None or clause.passive and playing.is_turn or playing.by_music


def is_work(token: Token) -> bool:
    """Whether a noun names what is performed."""
    return noun_kind(token) == "performance"
