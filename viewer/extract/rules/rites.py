"""Ceremonies: prayers and rites of any faith, silence, wreaths and candles, ribbons cut, plaques unveiled, launches."""

from __future__ import annotations

from spacy.tokens import Token

from viewer.extract.clauses import Clause
from viewer.extract.draft import Act, Example, Reading
from viewer.extract.lexicon import kinds, words
from viewer.extract.passage import child, lemma
from viewer.extract.rules.doing import act, agents, gapped, named
from viewer.extract.rules.joint import bare, doers, is_group
from viewer.extract.rules.nouns import is_crowd, is_event, noun_kind

_ON_PERSON = ("on", "upon", "to", "over", "with")
_PERSONAL = frozenset(
    ("anoint", "ordain", "baptise", "baptize", "bless", "impose", "consecrate", "administer", "lay", "give", "sign")
)
"""Rites that are done to somebody, who has a part in them."""

_PLANS = frozenset(("plan", "strategy", "policy", "budget", "proposal", "scheme", "measure", "programme", "program"))
_FORMAL = frozenset(("officially", "formally", "ceremonially", "symbolically", "jointly", "ceremoniously", "duly"))


_PHRASES = ("light up", "lay down", "read out", "hand over", "cut up", "say out", "call out")


def rites(reading: Reading, clause: Clause) -> Act | None:
    """``X lit the lamp``, ``a minute of silence was observed``, ``X laid a wreath``, ``X led them in prayer``."""
    if clause.aside and not (clause.passive and clause.agents):
        return None
    for rule in (_led_in, _with_object, _prayed, _sworn, _fell_silent, _rang, _entered, _toasted, _launched):
        if (found := rule(reading, clause)) is not None:
            return found
    return None


def _led_in(reading: Reading, clause: Clause) -> Act | None:
    """``X led the guests in prayer``, ``all joined in the anthem``, ``they rose for the hymn``."""
    if clause.lemma not in ("lead", "join", "rise", "stand", "unite", "kneel", "burst", "break", "gather"):
        return None
    aims = [noun for name, noun in clause.preps if name in ("in", "for", "into")]
    for noun in clause.objects():
        aims += [n for p in noun.children if p.lower_ == "in" and (n := child(p, "pobj", "pcomp")) is not None]
    for aim in aims:
        kind = noun_kind(aim) or {"song": "performance", "sing": "performance", "pray": "ceremony"}.get(lemma(aim))
        if kind is None and clause.lemma in ("lead", "join") and _is_quoted_title(reading, aim):
            kind = "performance"  # "led the school in “The Heron”"
        if kind in ("ceremony", "performance"):
            people = agents(reading, clause) if clause.lemma == "lead" else []
            if people or clause.lemma != "lead" and any(is_crowd(t) or is_group(t) for t in clause.agents):
                return act(reading, clause, kind, people, aim)
    return None


def _is_quoted_title(reading: Reading, noun: Token) -> bool:
    quote = reading.passage.quote(noun.idx)
    return quote is not None and not reading.passage.is_speech(quote)


def _with_object(reading: Reading, clause: Clause) -> Act | None:
    """A verb and an object that make a rite together."""
    if clause.lemma not in kinds("showing", "rites"):
        return None
    objects = words("showing", "rites", clause.lemma)
    if clause.phrase != clause.lemma and clause.phrase not in _PHRASES:
        return None
    source = clause.prep("from") if clause.lemma in ("read", "recite") else None
    if source is not None and (source.lower_ in words("showing", "sacred") or _is_book(source)):
        people = doers(reading, clause)
        return act(reading, clause, "ceremony", people, source) if people else None
    for noun in (_meant(t, objects) for t in clause.objects()):
        if not _is_rite(clause, noun, objects):
            continue
        people = doers(reading, clause)
        if people and clause.prep("for") is not None:  # "X for the families, Y for the navy"
            people += gapped(reading, clause.verb, ("for",))
        if clause.lemma in _PERSONAL:
            people += [p for t in clause.objects() for p in named(reading, t)]
            people += [p for t in clause.patients for c in t.children if c.dep_ == "poss" for p in named(reading, c)]
            if clause.lemma not in ("lay", "sign") or noun.lower_ in ("hand", "hands"):
                people += [p for name, aim in clause.preps if name in _ON_PERSON for p in named(reading, aim)]
        if "*" in objects and not people and not clause.passive and not any(map(is_group, clause.agents)):
            continue
        return act(reading, clause, "ceremony", people, noun)
    return None


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
        if clause.lemma in ("anoint", "ordain", "baptise", "baptize", "bless", "christen", "consecrate"):
            return noun.lower_ not in ("her", "him", "you") and not (clause.passive and clause.prep("with"))
        return word not in _PLANS and noun.pos_ != "PRON"
    if word == "name" and clause.lemma in ("read", "recite", "chant"):
        return noun.tag_ == "NNS"
    pair = f"{noun.nbor(-1).lower_} {word}" if noun.i > 0 else ""
    of = [f"{word} {p.lower_} {lemma(aim)}" for p in noun.children if (aim := child(p, "pobj")) is not None]
    if word in objects or noun.lower_ in objects or pair in objects or objects.intersection(of):
        return (
            word not in ("hand", "hands") or clause.lemma in ("impose", "wash") or clause.prep("on", "upon") is not None
        )
    hallowed = clause.lemma in words("showing", "verbs", "hallow") and word not in words("showing", "things")
    return hallowed and noun_kind(noun) == "ceremony" and not is_event(noun)


def _prayed(reading: Reading, clause: Clause) -> Act | None:
    """``X prayed``, ``X blessed the boats``."""
    if clause.lemma not in words("showing", "verbs", "alone") or clause.aside:
        return None
    if clause.lemma == "bless" and clause.verb.tag_ == "VB":
        return None  # "bless her"
    people = doers(reading, clause)
    crowd = clause.lemma == "pray" and any(is_crowd(t) for t in clause.agents)
    return act(reading, clause, "ceremony", people) if people or crowd else None


def _sworn(reading: Reading, clause: Clause) -> Act | None:
    """``X was sworn in``, ``the bishop installed X``, ``the graduates were capped``."""
    if clause.lemma not in words("showing", "verbs", "swear"):
        return None
    sworn = clause.prep("in") if clause.lemma == "swear" else None  # "swore in the new members, X and Y"
    if clause.lemma == "swear" and clause.phrase != "swear in" and sworn is None:
        return None
    people = [p for t in clause.objects() for p in named(reading, t)] + named(reading, sworn)
    if people and (clause.passive or doers(reading, clause)):
        if clause.lemma in ("cap", "confirm", "pin", "commission") and clause.prep("as") is None:
            return None
        return act(reading, clause, "ceremony", [*doers(reading, clause), *people])
    crowd = any(bare(t) in ("graduate", "graduand", "student", "nurse", "officer", "member") for t in clause.patients)
    graduates = clause.passive and clause.lemma in ("cap", "hood", "robe", "gown", "pin")
    if graduates and (crowd or any(t.pos_ == "NUM" for t in clause.patients)):
        return act(reading, clause, "ceremony", [])
    return None


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
            people = [
                p for c in led for by in c.children if by.lower_ == "by" for p in named(reading, child(by, "pobj"))
            ]
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


def _launched(reading: Reading, clause: Clause) -> Act | None:
    """``X launched the book``, ``the new wing was inaugurated by X``, ``X declared the school open``."""
    if clause.aside:
        return None
    people = doers(reading, clause)
    if clause.lemma == "declare" and people:
        below = [c for c in clause.verb.children if c.dep_ in ("ccomp", "xcomp", "oprd", "acomp")]
        if any(t.lower_ == "open" for c in below for t in (c, *c.children)):
            things = [t for c in below for t in (c, *c.children) if t.dep_ in ("nsubj", "nsubjpass")] + clause.objects()
            thing = next((t for t in things if _is_building(t)), None)
            return act(reading, clause, "ceremony", people) if thing is not None else None
        return None
    if clause.lemma not in words("showing", "verbs", "launch"):
        return None
    for noun in clause.objects():
        house = _is_building(noun)
        if clause.lemma in ("open", "reopen") and not house:
            continue
        if not house and not _is_launched(noun):
            continue
        formal = any(c.lower_ in _FORMAL for c in clause.verb.children)
        if people or clause.passive and (formal or clause.agents):
            return act(reading, clause, "ceremony", people, noun)
    return None


def _is_building(noun: Token) -> bool:
    return (
        noun.pos_ in ("NOUN", "PROPN")
        and bare(noun) in words("event", "nouns", "venue")
        and bare(noun) not in ("court", "memorial", "space", "exhibition", "street", "room", "market", "parliament")
    )


def _is_launched(noun: Token) -> bool:
    if bare(noun) in words("showing", "launched"):
        return True
    return any(bare(c) in words("showing", "launched") for c in conjoined(noun)) and noun.pos_ == "PROPN"


def conjoined(noun: Token) -> list[Token]:
    """The parts of a compound name: ``the Rivers Portal Project``."""
    return [c for c in noun.children if c.dep_ in ("compound", "conj", "appos")]


EXAMPLES = (
    Example("Pastor Ann Lee led the invocation.", ("ceremony: Ann Lee",)),
    Example("Bo Ek laid a wreath at the monument.", ("ceremony: Bo Ek",)),
    Example("Ann Lee led the guests in prayer.", ("ceremony: Ann Lee",)),
    Example("Ann Lee led the guests in prayer.", ("ceremony: Ann Lee",)),
    Example("A minute of silence was observed for the drowned.", ("ceremony: ",)),
    Example("The lamp was lit by Ann Lee together with Bo Ek.", ("ceremony: Ann Lee, Bo Ek",)),
    Example("Ann Lee cut the ribbon.", ("ceremony: Ann Lee",)),
    Example("Bo Ek unveiled a plaque.", ("ceremony: Bo Ek",)),
    Example("Ann Lee lit two sticks of incense.", ("ceremony: Ann Lee",)),
    Example("Bo Ek read out the names of the dead.", ("ceremony: Bo Ek",)),
    Example("The square fell silent.", ("ceremony: ",)),
    Example("The procession set out at six.", ("ceremony: ",)),
    Example("Ann Lee was sworn in by Bo Ek.", ("ceremony: Bo Ek, Ann Lee",)),
    Example("Mayor Ann Lee launched the book.", ("ceremony: Ann Lee",)),
    Example("The graduates were capped.", ("ceremony: ",)),
    Example("Ann Lee and Bo Ek signed the agreement.", ("ceremony: Ann Lee, Bo Ek",)),
    Example("Ann Lee poured a libation.", ("ceremony: Ann Lee",)),
    Example("Ann Lee declared the library open.", ("ceremony: Ann Lee",)),
    Example("The bell tolled for the drowned.", ("ceremony: ",)),
    Example("Bo Ek raised the flag and the band played.", ("ceremony: Bo Ek", "performance: ")),
    Example("Ann Lee lit a cigar.", ()),
)
