"""Performances: music, dances, plays, poems and stories read, by persons, choirs and bands."""

from __future__ import annotations

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word, pobjs
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import act, all_named
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.joint import bare, doers, is_group, is_music, is_titled, kernel, tells_of_verse
from viewer.extract.rules.shared.nouns import is_crowd, is_sacred, noun_kind
from viewer.extract.rules.showing.accompanying import is_instrument
from viewer.extract.rules.showing.offering import encored, offered, on_instrument
from viewer.extract.rules.showing.performers import company, heard_in
from viewer.extract.rules.showing.playing import Playing, is_work, mended, plays, strong


def performed(reading: Reading, clause: Clause) -> Act | None:
    """``X sang``, ``a poem was recited by X``, ``X played two pieces``, ``the choir gave two psalms``."""
    if clause.lemma == "accompany" and clause.verb.dep_ == "advcl" and child(clause.verb, "nsubj") is not None:
        return None  # told with what the verb above it tells
    clause = mended(reading, clause)
    playing = Playing(reading, clause, [kernel(t) for t in clause.objects()], doers(reading, clause))
    if _is_other_playing(playing):
        return None
    if clause.lemma in _SEATED and playing.people and not playing.things and on_instrument(clause, []):
        return act(reading, clause, "performance", playing.people)
    if not _tells(playing) or clause.aside and not _by_whom(clause, playing.performers):
        return None
    return act(reading, clause, "performance", [*playing.people, *company(reading, clause)], playing.work)


def _tells(playing: Playing) -> bool:
    """Whether a clause tells of a performance; by whom and of what is noted."""
    reading, clause = playing.reading, playing.clause
    playing.performers = bool(playing.people) or any(map(_may_perform, clause.agents))
    playing.work = next(filter(is_work, playing.things), None) or _titled_before(reading, clause)
    return _tells_by_verb(playing) or _offers(playing) or _is_heard(playing)


def _may_perform(token: Token) -> bool:
    return is_group(token) or is_crowd(token) or _unnamed(token)


_SEATED = ("preside", "officiate", "sit")


def _is_other_playing(playing: Playing) -> bool:
    """``played a role``, ``acted as host``; and a film, which is shown."""
    plays = playing.clause.lemma in ("play", "perform", "act")
    never = words("showing", "never", "played") if plays else frozenset[str]()
    return any(bare(t) in never or noun_kind(t) == "screening" for t in playing.things)


def _tells_by_verb(playing: Playing) -> bool:
    """Whether the verb tells of a performance: by its own meaning, of playing, of reading, or of an encore."""
    reading, clause, name = playing.reading, playing.clause, playing.clause.lemma
    if name in words("showing", "verbs", "strong"):
        return strong(playing)
    if name in words("showing", "verbs", "play") or name in ("lead", "direct") and any(map(is_music, playing.things)):
        return plays(playing)
    if name in ("read", "tell", "relate", "narrate", "spin", "weave"):
        return _reads(playing)
    return bool(playing.people) and name in ("respond", "reply") and encored(reading, clause)


def _reads(playing: Playing) -> bool:
    """``X read from her novel``, ``a story was told``; and ``X read`` where verse is told of."""
    reading, clause = playing.reading, playing.clause
    read = map(kernel, _read_from(clause, playing.things))
    playing.work = next((t for t in read if _is_reading(reading, clause, t)), None)
    if playing.work is not None and (playing.performers or clause.passive and clause.agents):
        return True
    verse = clause.lemma == "read" and bool(playing.people) and not playing.things
    return verse and _reads_verse(reading, clause)


def _offers(playing: Playing) -> bool:
    """``X gave a short play``: a verb of giving with a work."""
    if playing.clause.lemma not in words("showing", "verbs", "offer"):
        return False
    playing.work = offered(playing.reading, playing.clause, playing.performers)
    return playing.work is not None and (playing.performers or playing.clause.passive)


def _is_heard(playing: Playing) -> bool:
    """``X was applauded for her songs``: the performers are those whom the hall heard."""
    if playing.clause.lemma not in _RECEIVED or not playing.clause.passive:
        return False
    heard = heard_in(playing.reading, playing.clause)
    playing.people = heard or playing.people
    return bool(heard)


def _by_whom(clause: Clause, performers: bool) -> bool:
    """Told about a noun, a performance must say by whom: ``two anthems, sung by the choir``."""
    return performers and bool(clause.agents)


def _unnamed(token: Token) -> bool:
    """Somebody told by a common noun: ``an old woman``, ``a local fiddler``."""
    return token.pos_ == "NOUN" and (bare(token) in words("people", "roles") or is_group(token))


def _titled_before(reading: Reading, clause: Clause) -> Token | None:
    """``“The Heron” was sung``: a title that the parser does not take for the subject."""
    be = child(clause.verb, "auxpass")
    before = be.nbor(-1) if clause.passive and be is not None and be.i > be.sent.start else None
    quoted = before is not None and reading.passage.quote(before.idx) is not None
    return before if quoted and clause.lemma in words("showing", "verbs", "play") else None


def _read_from(clause: Clause, things: list[Token]) -> list[Token]:
    """What is read, or from what: ``read from her novel``, ``read by turns from the letters``."""
    found = [*things, *clause.aims("from")]
    for part in clause.verb.children:
        if part.dep_ == "prep" and part.i > clause.verb.i and (aim := child(part, "pobj")) is not None:
            found += pobjs(aim.children, "from")
    return found


def _reads_verse(reading: Reading, clause: Clause) -> bool:
    """``X was reading for the first time``, ``X read next``: nothing is named that is read, where verse is told of."""
    told = [p for p, _ in clause.preps if p not in ("in", "for", "at", "with", "to", "on")]
    return not clause.passive and not told and tells_of_verse(reading, clause.verb)


_RECEIVED = ("hear", "listen", "receive", "applaud", "appreciate", "recall", "cheer", "enjoy")
_TOLD = ("story", "tale", "fable", "legend", "joke", "folktale", "anecdote", "yarn")


def _is_reading(reading: Reading, clause: Clause, token: Token) -> bool:
    """Whether what is read or told is literature, not a report: a poem, a story, a chapter, a quoted title."""
    word = bare(token)
    if clause.lemma != "read":
        if word not in _TOLD:
            return False
    elif is_titled(reading, token) and tells_of_verse(reading, token):
        return True  # a poem's title, where poems are told of
    if word in words("showing", "turns", "read") or noun_kind(token) == "performance":
        return word != "story" or has_word(token.children, "a", "an", "her", "his", "two", "three")
    if token.head.lower_ == "from":
        if word in ("book", "work", "letter", "collection", "writing"):
            return True
        if token.pos_ == "PROPN" and not is_sacred(token):
            return _is_author(reading, token)
    if word in ("piece", "work", "selection", "number", "one") and tells_of_verse(reading, token):
        return True
    return is_titled(reading, token) and any(noun_kind(c) == "performance" for c in token.children)


def _is_author(reading: Reading, name: Token) -> bool:
    """``read from Dunn``: a name that stands for somebody's works; nobody who was there, no day and no body."""
    return reading.resolver.named(name) is None and name.ent_type_ not in ("DATE", "ORG")


def by_instrument(reading: Reading, clause: Clause) -> Act | None:
    """``X, at the organ, filled the gap``, ``the violin of X broke the silence``: an instrument tells what was done."""
    for token in clause.agents:
        if is_instrument(token) and not clause.passive and not clause.aside:
            people = all_named(reading, (c for c in token.children if c.dep_ == "poss"))
            people += all_named(reading, pobjs(token.children, "of"))
            if people:
                return act(reading, clause, "performance", people, token)
        for aim in pobjs((*token.children, *clause.verb.children), "at", "on"):
            if is_instrument(aim):
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
