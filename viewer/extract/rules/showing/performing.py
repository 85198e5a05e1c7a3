"""Performances: music, dances, plays, poems and stories read, by persons, choirs and bands."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import act
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.joint import (
    bare,
    doers,
    is_group,
    is_music,
    is_titled,
    kernel,
    tells_of_verse,
)
from viewer.extract.rules.shared.nouns import is_crowd, is_sacred, noun_kind
from viewer.extract.rules.showing.accompanying import is_instrument
from viewer.extract.rules.showing.offering import encored, offered, on_instrument
from viewer.extract.rules.showing.performers import company, heard_in


def performed(reading: Reading, clause: Clause) -> Act | None:
    """``X sang``, ``a poem was recited by X``, ``X played two pieces``, ``the choir gave two psalms``."""
    name = clause.lemma
    if name == "accompany" and clause.verb.dep_ == "advcl" and child(clause.verb, "nsubj") is not None:
        return None  # told with what the verb above it tells
    if (group := _group_before(clause)) is not None:
        clause = replace(clause, agents=[group])
    elif _is_inverted(reading, clause):
        clause = replace(clause, agents=clause.objects(), patients=[])
    elif _is_swapped(reading, clause):
        clause = replace(clause, agents=clause.objects(), patients=clause.agents)
    things = [kernel(t) for t in clause.objects()]
    never = words("showing", "never", "played") if name in ("play", "perform", "act") else frozenset[str]()
    if any(bare(t) in never or noun_kind(t) == "screening" for t in things):
        return None
    people = doers(reading, clause)
    if people and not things and name in ("preside", "officiate", "sit") and on_instrument(clause, []):
        return act(reading, clause, "performance", people)
    performers = bool(people) or any(is_group(t) or is_crowd(t) or _unnamed(t) for t in clause.agents)
    work = next((t for t in things if _is_work(t)), None) or _titled_before(reading, clause)
    if name in words("showing", "verbs", "strong"):
        fits = _strong(clause, things, performers, work)
    elif name in words("showing", "verbs", "play") or name in ("lead", "direct") and any(is_music(t) for t in things):
        fits = _plays(reading, clause, things, performers, work)
    elif name in ("read", "tell", "relate", "narrate", "spin", "weave"):
        work = next((t for t in map(kernel, _read_from(clause, things)) if _is_reading(reading, clause, t)), None)
        fits = (performers or clause.passive and bool(clause.agents)) and work is not None
        fits = fits or name == "read" and bool(people) and not things and _reads_verse(reading, clause)
    else:
        fits = bool(people) and name in ("respond", "reply") and encored(reading, clause)
    if not fits and name in words("showing", "verbs", "offer"):
        work = offered(reading, clause, performers)
        fits = work is not None and (performers or clause.passive)
    if not fits and name in _RECEIVED and clause.passive and (heard := heard_in(reading, clause)):
        people, fits = heard, True
    if not fits or clause.aside and not _by_whom(clause, performers):
        return None
    return act(reading, clause, "performance", [*people, *company(reading, clause)], work)


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
        if token.tag_ in ("VBD", "VBZ", "VBP", "MD"):
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
    ahead = any(_is_work(t) and t.i < clause.verb.i for t in clause.agents)
    return ahead and any(is_music(t) or reading.resolver.persons(t) for t in clause.patients[:1])


def _strong(clause: Clause, things: list[Token], performers: bool, work: Token | None) -> bool:
    """A verb of performing by its own meaning, with somebody who does it or a work."""
    if clause.lemma == "chant" and work is None and any(is_crowd(t) or t.tag_ == "NNS" for t in clause.agents):
        return any(is_music(t) for t in clause.agents)
    if clause.phrase in ("drum up", "strum up", "pipe up", "sing out", "dance around"):
        return False
    if any(bare(t) in ("praise", "slogan", "name", "well", "task", "duty", "function", "surgery") for t in things):
        return False
    if clause.lemma in ("perform", "improvise", "jam", "mime", "hum", "pipe", "intone", "harmonize", "harmonise"):
        stage = clause.prep("on", "at", "for", "before", "to", "with", "by", "from", "under")
        if things and work is None and not any(bare(t) in words("showing", "turns", "words") for t in things):
            return any(is_music(t) for t in clause.agents)
        stays = bool(things) or _stays(clause, stage)
        return performers and (work is not None or stays) or work is not None
    return performers or work is not None or clause.passive and clause.lemma == "sing"


def _stays(clause: Clause, stage: Token | None) -> bool:
    if any(
        c.dep_ == "advmod" and c.lower_ in ("well", "better", "poorly", "best", "badly") for c in clause.verb.children
    ):
        return False
    music = any(is_music(t) for t in clause.agents)
    return music or stage is None or stage.lower_ not in ("company", "team", "market", "level", "exam", "test")


def _plays(reading: Reading, clause: Clause, things: list[Token], performers: bool, work: Token | None) -> bool:
    """A verb of playing, which needs a work, an instrument, or performers known as such."""
    music = any(is_music(t) for t in clause.agents)
    if clause.lemma == "strike":
        return music and clause.phrase == "strike up"
    instrument = any(is_instrument(t) or _is_foreign(t) for t in things) or on_instrument(clause, things)
    if clause.lemma in ("beat", "sound"):
        return performers and instrument
    if clause.lemma in ("conduct", "lead", "direct"):
        return bool(things) and (work is not None or any(is_music(t) for t in things)) and performers
    turn = work is not None or any(bare(t) in words("showing", "turns", "words") for t in things)
    titled = any(is_titled(reading, t) for t in things)
    if clause.lemma == "accompany":
        sung = any(noun_kind(t) == "performance" or is_music(t) for t in things)
        return (performers or clause.passive) and (instrument or sung) or music
    if clause.lemma in ("act", "narrate", "sustain", "execute", "interpret", "essay", "contribute", "render"):
        return (performers or clause.passive and turn) and (turn or instrument or titled)
    if performers and (turn or instrument or titled):
        return True
    if clause.lemma == "play" and not things and not clause.passive:
        told = [p for p, _ in clause.preps if p in ("for", "in", "against", "with", "at", "into")]
        return music or performers and not told and not any(is_group(t) for t in clause.agents)
    if clause.lemma == "play" and any(t.lower_ in ("it", "them") for t in things):
        return performers and clause.prep("to", "for", "on") is not None
    return work is not None or clause.passive and turn or music


def _is_foreign(noun: Token) -> bool:
    """``played the gayageum``: a word that the language model does not know is an instrument, behind "the"."""
    return noun.is_oov and noun.pos_ == "NOUN" and any(c.lower_ in ("the", "his", "her") for c in noun.lefts)


def _by_whom(clause: Clause, performers: bool) -> bool:
    """Told about a noun, a performance must say by whom: ``two anthems, sung by the choir``."""
    return performers and bool(clause.agents)


def _unnamed(token: Token) -> bool:
    """Somebody told by a common noun: ``an old woman``, ``a local fiddler``."""
    return token.pos_ == "NOUN" and (bare(token) in words("people", "roles") or is_group(token))


def _is_work(token: Token) -> bool:
    return noun_kind(token) == "performance"


def _titled_before(reading: Reading, clause: Clause) -> Token | None:
    """``“The Heron” was sung``: a title that the parser does not take for the subject."""
    be = child(clause.verb, "auxpass")
    before = be.nbor(-1) if clause.passive and be is not None and be.i > be.sent.start else None
    quoted = before is not None and reading.passage.quote(before.idx) is not None
    return before if quoted and clause.lemma in words("showing", "verbs", "play") else None


def _read_from(clause: Clause, things: list[Token]) -> list[Token]:
    """What is read, or from what: ``read from her novel``, ``read by turns from the letters``."""
    found = [*things, *(noun for name, noun in clause.preps if name == "from")]
    for part in clause.verb.children:
        if part.dep_ == "prep" and part.i > clause.verb.i and (aim := child(part, "pobj")) is not None:
            found += [n for p in aim.children if p.lower_ == "from" and (n := child(p, "pobj")) is not None]
    return found


def _reads_verse(reading: Reading, clause: Clause) -> bool:
    """``X was reading for the first time``, ``X read next``: nothing is named that is read, where verse is told of."""
    told = [p for p, _ in clause.preps if p not in ("in", "for", "at", "with", "to", "on")]
    return not clause.passive and not told and tells_of_verse(reading, clause.verb)


_RECEIVED = ("hear", "listen", "receive", "applaud", "appreciate", "recall", "cheer", "enjoy")
_TOLD = ("story", "tale", "fable", "legend", "joke", "folktale", "fairy tale", "anecdote", "yarn")


def _is_reading(reading: Reading, clause: Clause, token: Token) -> bool:
    """Whether what is read or told is literature, not a report: a poem, a story, a chapter, a quoted title."""
    if clause.lemma != "read" and bare(token) not in _TOLD:
        return False
    if clause.lemma == "read" and is_titled(reading, token):  # a poem's title, where poems are told of
        if tells_of_verse(reading, token):
            return True
    if bare(token) in words("showing", "turns", "read") or noun_kind(token) == "performance":
        return bare(token) != "story" or any(
            c.lower_ in ("a", "an", "her", "his", "two", "three") for c in token.children
        )
    if bare(token) in ("book", "work", "letter", "collection", "writing") and token.head.lower_ == "from":
        return True
    if token.pos_ == "PROPN" and token.head.lower_ == "from" and not is_sacred(token):
        return reading.resolver.named(token) is None and token.ent_type_ not in ("DATE", "ORG")
    if bare(token) in ("piece", "work", "selection", "number", "one") and tells_of_verse(reading, token):
        return True
    return is_titled(reading, token) and any(noun_kind(c) == "performance" for c in token.children)


def by_instrument(reading: Reading, clause: Clause) -> Act | None:
    """``X, at the organ, filled the gap``, ``the violin of X broke the silence``: an instrument tells what was done."""
    for token in clause.agents:
        if is_instrument(token) and not clause.passive and not clause.aside:
            people = [p for c in token.children if c.dep_ == "poss" for p in reading.resolver.persons(c)]
            for of in token.children:
                if of.lower_ == "of" and (aim := child(of, "pobj")) is not None:
                    people += reading.resolver.persons(aim)
            if people:
                return act(reading, clause, "performance", people, token)
        for at in (*token.children, *clause.verb.children):
            if at.lower_ in ("at", "on") and (aim := child(at, "pobj")) is not None and is_instrument(aim):
                people = reading.resolver.persons(token)
                if people and token.i < aim.i < clause.verb.i:
                    return act(reading, clause, "performance", people, aim)
    return None


EXAMPLES = (
    Example("Ann Lee sang two songs.", ("performance: Ann Lee",)),
    Example("The school choir sang.", ("performance: ",)),
    Example("Two anthems, sung by the town choir, opened the evening.", ("performance: ",)),
    Example("Bo Ek played a waltz on the accordion.", ("performance: Bo Ek",)),
    Example("The Harbour Band, under Bo Ek, played two marches.", ("performance: Bo Ek",)),
    Example("Our choir, with Miss Ann Lee at the organ, sang the hymn.", ("performance: Ann Lee",)),
    Example("The choir gave two carols, with Ann Lee conducting.", ("performance: Ann Lee",)),
    Example("Bo Ek recited his poem and the guests clapped.", ("performance: Bo Ek",)),
    Example("Ann Lee read a poem.", ("performance: Ann Lee",)),
    Example("Ann Lee read from her novel.", ("performance: Ann Lee",)),
    Example("Ann Lee and Bo Ek read by turns from the letters of two nuns.", ("performance: Ann Lee, Bo Ek",)),
    Example("The solo was taken by Ann Lee.", ("performance: Ann Lee",)),
    Example("Bo Ek read “The Long Wait”, and his poems were liked.", ("performance: Bo Ek",)),
    Example("It was a night of poems. Bo Ek read for the first time.", ("performance: Bo Ek",)),
    Example("Ann Lee went on to read half a dozen of her poems.", ("performance: Ann Lee",)),
    Example("Bo Ek spoke and the town band, under Ann Lee, played.", ("speech: Bo Ek", "performance: Ann Lee")),
    Example("Poems recited the actress Ann Lee.", ("performance: Ann Lee",)),
    Example("Ann Lee spun a tale about a spider.", ("performance: Ann Lee",)),
    Example("Poet Ann Lee performed three pieces.", ("performance: Ann Lee",)),
    Example("Happy Birthday was sung to the guests.", ("performance: ",)),
    Example("Then sang the choir of the school under Ann Lee.", ("performance: Ann Lee",)),
    Example("The crowd chanted slogans.", ()),
    Example("“The Heron” was sung.", ("performance: ",)),
    Example("Mrs. Lee presided at the piano.", ("performance: Mrs. Lee",)),
    Example("Music was provided by Bo Ek.", ("performance: Bo Ek",)),
    Example("The pupils of the infant school danced.", ("performance: ",)),
    Example("Ann Lee was heard in “The Heron”.", ("performance: Ann Lee",)),
    Example("Bo Ek, at the harmonium, filled the gap.", ("performance: Bo Ek",)),
    Example("The club song was sung by everybody.", ("performance: ",)),
    Example("Bo Ek played a key role in the matter.", ()),
    Example("Ann Lee sang in the choir for ten years.", ()),
    Example("Ann Lee plays the harp.", ()),
    Example("Ann Lee would have sung a hymn.", ()),
)
