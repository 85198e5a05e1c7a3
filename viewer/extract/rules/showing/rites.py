"""Ceremonies: prayers and rites of any faith, silence, wreaths and candles, ribbons cut, plaques unveiled, launches."""

from __future__ import annotations

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word, lemma, pobj, pobjs, word_before
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import kinds, words
from viewer.extract.naming.role_nouns import is_role_noun
from viewer.extract.rules.shared.doing import act, act_by, agents, all_named, named
from viewer.extract.rules.shared.draft import Act, Reading, name_of
from viewer.extract.rules.shared.joint import bare, doers, goes_on, is_group, is_titled, kernel
from viewer.extract.rules.shared.listed import gapped
from viewer.extract.rules.shared.nouns import is_crowd, is_event, is_recited, noun_kind
from viewer.extract.rules.showing.installing import INSTALLING
from viewer.extract.rules.showing.prizes import worn_by

_ON_PERSON = ("on", "upon", "to", "over", "with")
_PERSONAL = frozenset(
    ("anoint", "ordain", "baptise", "baptize", "bless", "impose", "consecrate", "administer", "lay", "give", "sign")
)
"""Rites that are done to somebody, who has a part in them."""

_PLANS = frozenset(("plan", "strategy", "policy", "budget", "proposal", "scheme", "measure", "programme", "program"))
_PHRASES = ("light up", "lay down", "read out", "hand over", "cut up", "say out", "call out")


def rites(reading: Reading, clause: Clause) -> Act | None:
    """``X lit the lamp``, ``a minute of silence was observed``, ``X laid a wreath``, ``X led them in prayer``."""
    then = goes_on(clause) and (clause.lemma in _NEXT or clause.lemma in _DONE and not _is_founding(clause))
    if clause.aside and not (clause.passive and clause.agents) and not then:
        return None
    for rule in (_led_in, _framed_in, _with_object, _prayed, _fell_silent, _rang, _entered, _toasted, *INSTALLING):
        if (found := rule(reading, clause)) is not None:
            found.by = name_of(rule)
            return found if found.people or not clause.aside else None
    return None


def _led_in(reading: Reading, clause: Clause) -> Act | None:
    """``X led the guests in prayer``, ``all joined in the anthem``, ``they rose for the hymn``."""
    if clause.lemma not in ("lead", "join", "rise", "stand", "unite", "kneel", "burst", "break", "gather"):
        return None
    aims = [_of_what(noun, *_SPENT) for name, noun in clause.preps if name in ("in", "for", "into")]
    for noun in clause.objects():
        aims += [n for p in noun.children if p.lower_ == "in" and (n := child(p, "pobj", "pcomp")) is not None]
    for aim in aims:
        kind = noun_kind(aim) or _SUNG_OR_SAID.get(lemma(aim)) or _kind_of_title(reading, clause, aim)
        if kind in ("ceremony", "performance"):
            if clause.lemma == "lead":
                return act_by(reading, clause, kind, agents(reading, clause), aim)
            if any(is_crowd(t) or is_group(t) for t in clause.agents):
                return act(reading, clause, kind, [], aim)
    return None


_SUNG_OR_SAID = {"song": "performance", "sing": "performance", "pray": "ceremony"}


def _kind_of_title(reading: Reading, clause: Clause, aim: Token) -> str | None:
    """``led the school in “The Heron”``."""
    return "performance" if clause.lemma in ("lead", "join") and is_titled(reading, aim) else None


def _of_what(noun: Token, *names: str) -> Token:
    """``a time of prayer``, ``the first of six candles``: what such a noun is of; else the noun."""
    return pobj(noun.children, "of") or noun if noun.lower_ in names else noun


_SPENT = ("time", "period", "season", "word")
_FIRST = ("first", "last", "second", "one")


def _framed_in(reading: Reading, clause: Clause) -> Act | None:
    """``We began in silence``, ``X closed in prayer``."""
    if clause.lemma not in ("begin", "open", "close", "end", "start", "conclude", "finish") or clause.passive:
        return None
    aim = next((_of_what(n, *_SPENT) for p, n in clause.preps if p in ("in", "with")), None)
    silent = aim is not None and aim.lower_ == "worship" and has_word(aim.lefts, "silent")
    if aim is None or not (aim.lower_ in ("silence", "prayer") and clause.prep("with") is None or silent):
        return None
    return act(reading, clause, "ceremony", agents(reading, clause), aim)


def _with_object(reading: Reading, clause: Clause) -> Act | None:
    """A verb and an object that make a rite together."""
    if clause.lemma not in kinds("showing", "rites"):
        return None
    if clause.phrase != clause.lemma and clause.phrase not in _PHRASES:
        return None
    if clause.lemma == "recite" and any(bare(kernel(t)) == "verse" and not is_recited(t) for t in clause.objects()):
        return None  # of a poem
    if (source := _scripture(clause)) is not None:
        return act_by(reading, clause, "ceremony", doers(reading, clause), source)
    objects = words("showing", "rites", clause.lemma)
    for noun in (_meant(kernel(_of_what(t, *_FIRST)), objects) for t in clause.objects()):
        if _is_rite(clause, noun, objects):
            people = _in_rite(reading, clause, noun)
            if people or "*" not in objects or _may_be_of_nobody(clause):
                return act(reading, clause, "ceremony", people, noun)
    return None


def _scripture(clause: Clause) -> Token | None:
    """``read from the Psalms``: from what."""
    sources = clause.aims("from")[:1] if clause.lemma in ("read", "recite") else []
    return next((t for t in sources if t.lower_ in words("showing", "sacred") or _is_book(t)), None)


def _in_rite(reading: Reading, clause: Clause, noun: Token) -> list[int]:
    """Who takes part in a rite: those who do it, and those to whom or before whom it is done."""
    people = doers(reading, clause)
    people += [p for p in _second_reader(reading, noun) if p not in people]
    if people and clause.prep("for") is not None:  # "X for the families, Y for the navy"
        people += gapped(reading, clause.verb, ("for",))
    if clause.lemma in _PERSONAL:
        people += _blessed(reading, clause, noun)
    if clause.lemma in ("put", "place"):
        people += all_named(reading, worn_by(clause))
    if bare(noun) in ("oath", "vow"):
        people += named(reading, clause.prep("before"))  # "took the oath before the judge"
    return people


def _blessed(reading: Reading, clause: Clause, noun: Token) -> list[int]:
    """To whom a rite is done: the objects, whose they are, and on whom hands are laid."""
    people = all_named(reading, clause.objects())
    people += [p for t in clause.patients for c in t.children if c.dep_ == "poss" for p in named(reading, c)]
    if clause.lemma not in ("lay", "sign") or noun.lower_ in ("hand", "hands"):
        people += [p for name, aim in clause.preps if name in _ON_PERSON for p in named(reading, aim)]
    return people


def _may_be_of_nobody(clause: Clause) -> bool:
    """Whether a verb that makes a rite with any object tells one where nobody is named."""
    if clause.passive or any(map(is_group, clause.agents)):
        return True
    return clause.lemma == "unveil" and any(is_role_noun(t) for t in clause.agents)


_NEXT = frozenset(("invoke", "offer", "lead", "recite", "intone", "pronounce", "say", "bless", "light", "give"))
"""What somebody did next, told in a relative clause: ``the vicar, who blessed the boats``."""

_DONE = frozenset("cut unveil plant hoist raise lay place snip launch release ring smash break".split())


def _is_founding(clause: Clause) -> bool:
    """``the mason, who laid the first stone``: told of one who built there."""
    return clause.lemma == "lay" and any(bare(t) in ("stone", "brick", "foundation") for t in clause.objects())


_BACK = 40
"""So many tokens before a pronoun the thing that it means may stand."""


def _meant(token: Token, objects: frozenset[str]) -> Token:
    """The cake that was cut, where the text says ``it``; else the token itself."""
    if token.lower_ not in ("it", "which", "this") or "*" in objects:
        return token
    for i in range(token.i - 1, max(-1, token.i - _BACK), -1):
        before = token.doc[i]
        if before.pos_ == "NOUN" and before.dep_ not in ("compound", "poss") and bare(before) in objects:
            return before
    return token


def _second_reader(reading: Reading, noun: Token) -> list[int]:
    """``X read the first lesson and Y the second``."""
    if bare(noun) not in ("reading", "lesson"):
        return []
    found: list[int] = []
    for i in range(noun.i + 1, noun.sent.end - 2):
        mention = reading.name_at(i)
        if mention is not None and mention.last + 2 < noun.sent.end:
            behind = noun.doc[mention.last + 1 : mention.last + 3]
            if behind[0].lower_ == "the" and behind[1].lower_ in ("second", "third", "gospel", "epistle", "psalm"):
                found.append(mention.person)
    return found


def _is_book(noun: Token) -> bool:
    """``the Book of Wisdom``, ``the Gospel of John``, ``Psalm 23``: a book of scripture by its name."""
    return noun.text in ("Book", "Letter", "Epistle", "Gospel", "Psalm", "Psalms") or noun.lower_ in _BOOKS


_BOOKS = frozenset(
    "genesis exodus leviticus deuteronomy joshua isaiah jeremiah ezekiel ecclesiastes proverbs corinthians romans "
    "galatians ephesians philippians hebrews revelation ecclesiasticus lamentations quran koran torah".split()
)


def _is_rite(clause: Clause, noun: Token, objects: frozenset[str]) -> bool:
    word = bare(noun)
    if "*" in objects:
        return _may_be_any(clause, noun)
    if word == "reading" and clause.lemma == "read":
        return has_word(noun.lefts, "first", "second", "gospel", "scripture", "old", "new")
    if word == "name" and clause.lemma in ("read", "recite", "chant"):
        return noun.tag_ == "NNS"
    if clause.lemma == "release" and any(bare(c) in objects for c in noun.children if c.dep_ == "compound"):
        return True  # "the book “Rivers” was released"
    if _is_among(noun, objects):
        hands = word in ("hand", "hands") and clause.lemma not in ("impose", "wash")
        return not hands or clause.prep("on", "upon") is not None
    hallowed = clause.lemma in words("showing", "verbs", "hallow") and word not in words("showing", "things")
    return hallowed and noun_kind(noun) == "ceremony" and not is_event(noun)


def _may_be_any(clause: Clause, noun: Token) -> bool:
    """Whether a noun may be the object of a verb that is a rite with any."""
    if clause.lemma in ("anoint", "ordain", "baptise", "baptize", "bless", "christen", "consecrate"):
        return noun.lower_ not in ("her", "him", "you") and not (clause.passive and clause.prep("with"))
    return bare(noun) not in _PLANS and noun.pos_ != "PRON"


def _is_among(noun: Token, objects: frozenset[str]) -> bool:
    """Whether a noun is one of these words, by itself or with the word before it or with what hangs on it."""
    word = bare(noun)
    pair = f"{word_before(noun)} {word}"
    of = [f"{word} {p.lower_} {lemma(aim)}" for p in noun.children if (aim := child(p, "pobj")) is not None]
    return not objects.isdisjoint((word, noun.lower_, pair, *of))


def _prayed(reading: Reading, clause: Clause) -> Act | None:
    """``X prayed``, ``X blessed the boats``."""
    if clause.lemma not in words("showing", "verbs", "alone") or clause.aside:
        return None
    if clause.lemma == "bless" and clause.verb.tag_ == "VB" or child(clause.verb, "ccomp") is not None:
        return None  # "bless her", "prayed that it would last"
    people = doers(reading, clause)
    crowd = clause.lemma == "pray" and any(is_crowd(t) for t in clause.agents)
    return act(reading, clause, "ceremony", people) if people or crowd else None


def _fell_silent(reading: Reading, clause: Clause) -> Act | None:
    """``The square fell silent``, ``all stood in silence``."""
    if clause.lemma not in words("showing", "verbs", "silent"):
        return None
    quiet = child(clause.verb, "acomp", "oprd", "advmod")
    still = quiet is not None and quiet.lower_ in ("silent", "still")
    silence = any(
        noun.lower_ == "silence" or noun_kind(noun) == "ceremony" and name == "for" for name, noun in clause.preps
    )
    if not (still and clause.lemma in ("fall", "stand") or silence) or agents(reading, clause):
        return None
    if any(t.pos_ == "NOUN" or t.lower_ in ("we", "all", "everyone", "everybody", "they") for t in clause.agents):
        return act(reading, clause, "ceremony", [])
    return None


def _rang(reading: Reading, clause: Clause) -> Act | None:
    """``The bell tolled``, ``the last post sounded``."""
    if clause.lemma not in words("showing", "verbs", "sound") or clause.negated:
        return None
    things = clause.objects() if clause.passive else clause.agents
    for noun in things:
        if bare(noun) in ("bell", "gong", "siren", "post", "reveille", "bugle", "conch", "shofar", "cannon"):
            return act(reading, clause, "ceremony", doers(reading, clause) if clause.passive else [], noun)
    return None


def _entered(reading: Reading, clause: Clause) -> Act | None:
    """``The procession entered``, ``a procession led by X wound through the town``."""
    if clause.lemma not in words("showing", "verbs", "move") or clause.passive:
        return None
    for noun in clause.agents:
        if bare(noun) in ("procession", "cortege", "cortège") or bare(noun) == "parade" and clause.lemma == "enter":
            led = [c for c in noun.children if c.dep_ == "acl" and bare(c) in ("lead", "head")]
            people = all_named(reading, (aim for c in led for aim in pobjs(c.children, "by")))
            return act(reading, clause, "ceremony", people, noun)
    return None


def _toasted(reading: Reading, clause: Clause) -> Act | None:
    """``The toast was drunk``, where the parser takes "drunk" for an adjective."""
    drunk = child(clause.verb, "acomp") if clause.lemma == "be" else None
    if drunk is not None and drunk.lower_ in ("drunk", "honoured", "honored"):
        for noun in clause.agents:
            if bare(noun) in ("toast", "health"):
                return act(reading, clause, "ceremony", [], noun)
    return None


EXAMPLES = (
    Example("Ann Lee prayed for the bakers.", ("ceremony: Ann Lee",)),
    Example("Pastor Ann Lee led the invocation.", ("ceremony: Ann Lee",)),
    Example("Bo Ek laid a wreath at the monument.", ("ceremony: Bo Ek",)),
    Example("Ann Lee led the guests in prayer.", ("ceremony: Ann Lee",)),
    Example("A minute of silence was observed for the drowned.", ("ceremony: ",)),
    Example("The lamp was lit by Ann Lee together with Bo Ek.", ("ceremony: Ann Lee, Bo Ek",)),
    Example("Ann Lee cut the ribbon.", ("ceremony: Ann Lee",)),
    Example("Bo Ek unveiled a plaque.", ("ceremony: Bo Ek",)),
    Example("A portrait of Cy Dow was uncovered by Bo Ek.", ("ceremony: Bo Ek",)),
    Example("Ann Lee lit two sticks of incense.", ("ceremony: Ann Lee",)),
    Example("Bo Ek read out the names of the dead.", ("ceremony: Bo Ek",)),
    Example("The square fell silent.", ("ceremony: ",)),
    Example("The procession set out at six.", ("ceremony: ",)),
    Example("Ann Lee and Bo Ek signed the agreement.", ("ceremony: Ann Lee, Bo Ek",)),
    Example("Ann Lee poured a libation.", ("ceremony: Ann Lee",)),
    Example("The bell tolled for the drowned.", ("ceremony: ",)),
    Example("Bo Ek raised the flag and the band played.", ("ceremony: Bo Ek", "performance: ")),
    Example("Ann Lee read the first lesson and Bo Ek the second.", ("ceremony: Ann Lee, Bo Ek",)),
    Example("Ann Lee read from the Book of Proverbs.", ("ceremony: Ann Lee",)),
    Example("The cake was splendid. It was cut by Ann Lee.", ("ceremony: Ann Lee",)),
    Example(
        "The show was opened by the mayor, Ann Lee, who cut the ribbon.", ("opening: Ann Lee", "ceremony: Ann Lee")
    ),
    Example("The rite was conducted by six priests under Pandit Bo Ek.", ("ceremony: Bo Ek",)),
    Example("Ann Lee had the honour of leading the procession.", ("ceremony: Ann Lee",)),
    Example("Ann Lee, who was late and who placed the wreath, bowed.", ("ceremony: Ann Lee",)),
    Example("Thanks went to the mason, Bo Ek, who laid the first stone.", ()),
    Example("We began in silence.", ("ceremony: ",)),
    Example("Ann Lee led us in a time of prayer.", ("ceremony: Ann Lee",)),
    Example("Ann Lee lit the first of six candles.", ("ceremony: Ann Lee",)),
    Example("The cake was cut by Mrs. Ann Lee, in her ninetieth year.", ("ceremony: Ann Lee",)),
    Example("Ann Lee lit a cigar.", ()),
)
