"""Who takes part in what is shown or done: who does it, who does it with them, who conducts or accompanies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import below, chained, child, conjuncts, has_word, lemma, pobj, pobjs, word_before
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import agents, all_named, named
from viewer.extract.rules.shared.draft import Reading

_BESIDE = {
    "with": ("together", "along", "jointly", "company", "conjunction", "concert", "partnership", "association"),
    "by": ("alongside", "assisted", "accompanied", "aided", "flanked", "joined", "supported"),
}
"""Prepositions and the words before them that tell who does it with them."""
_LEADING = frozenset("direction baton leadership guidance conductorship tutelage directorship command leading".split())


def bare(token: Token) -> str:
    """The lemma of a noun, also where the tagger takes a plural at the head of a sentence for a name."""
    word = lemma(token).rstrip(".-")
    return word.removesuffix("s") if token.pos_ == "PROPN" and len(word) > 4 else word


_QUANTITIES = frozenset(
    "couple number variety series selection range pair round group medley programme program lot few bracket one dozen "
    "half kind sort type form piece handful string sequence sampling trio duo mix cycle".split()
)


def kernel(noun: Token) -> Token:
    """What there was a number of: ``a couple of solos``, ``a programme of songs``; else the noun itself."""
    if lemma(noun) not in _QUANTITIES:
        return noun
    for _ in range(3):  # "half a dozen of her poems"
        noun = pobj(noun.children, "of") or noun
        if lemma(noun) not in _QUANTITIES:
            break
    return noun


def doers(reading: Reading, clause: Clause) -> list[int]:
    """Who does it: the agents, those named after "by" or "at the hands of", and those who do it with them."""
    found = [] if any(_is_body(t) and not named(reading, t) for t in clause.agents) else agents(reading, clause)
    if clause.passive:
        for by in _by_phrases(clause.verb):
            aim = child(by, "pobj")
            if aim is not None and not _is_body(aim):
                found += named(reading, aim)
        found += named(reading, _hands_of(clause.verb))
        if not found:
            found += all_named(reading, _shared(clause.verb))
        if not found:  # "by eleven priests under X"
            found += [p for t in clause.agents if t.tag_ == "NNS" for p in leaders(reading, t)]
    return list(dict.fromkeys([*found, *beside(reading, clause.verb)]))


def _hands_of(verb: Token) -> Token | None:
    """``was honoured with a shawl at the hands of X``: whose hands, wherever the parser hangs them."""
    for token in verb.doc[verb.i + 1 : min(verb.sent.end, verb.i + _NEAR)]:
        if token.lower_ == "hands" and token.dep_ == "pobj" and token.head.lower_ in ("at", "by", "from"):
            return pobj(token.rights, "of")
    return None


_NEAR = 40
"""So many tokens behind its verb it may be told at whose hands something was done."""


def _by_phrases(verb: Token) -> Iterator[Token]:
    """``by the mayor, and by Ann Lee``: the phrases with "by" that hang on a verb."""
    parts = list(verb.children)
    if not has_word(parts, "by"):  # "presented to the winners by X", hung on the winners
        aims = pobjs(parts, *_BETWEEN)
        parts = [p for aim in (*aims, *(c for c in parts if c.dep_ in ("dobj", "oprd"))) for p in aim.children]
    for part in parts:
        if part.lower_ == "by" and part.dep_ in ("agent", "prep"):
            yield from (by for by in chained(part, lambda p: p.dep_ == "conj") if by.lower_ == "by")


def _shared(verb: Token) -> Iterator[Token]:
    """``The ribbon was cut and the stone unveiled by X``: who did both, told with the one without an auxiliary."""
    if child(verb, "auxpass") is None:
        return
    for part in verb.rights:
        later = child(part, "acl") if part.dep_ == "conj" and part.pos_ == "NOUN" else part
        if part.dep_ == "conj" and later is not None and later.tag_ == "VBN" and child(later, "auxpass", "aux") is None:
            if (by := child(later, "agent")) is not None and (aim := child(by, "pobj")) is not None:
                yield aim


_BETWEEN = ("to", "with", "at", "in", "on", "for", "upon", "from", "into")
"""Prepositions whose phrase may stand between a passive verb and who does it."""


def beside(reading: Reading, verb: Token) -> list[int]:
    """Who does it with them: ``together with``, ``along with``, ``alongside``, ``assisted by`` somebody."""
    found: list[int] = []
    joined = [c for c in verb.rights if c.dep_ == "conj" and c.pos_ == "VERB"]
    end = min((c.left_edge.i for c in joined), default=verb.sent.end)
    for token in below(verb):
        if token.i >= end:
            break
        before = _BESIDE.get(token.lower_, ())
        if token.lower_ == "alongside" or word_before(token) in before:
            found += named(reading, child(token, "pobj"))
    return found


def leaders(reading: Reading, token: Token) -> list[int]:
    """Who conducts, leads or accompanies, told beside a verb or group: ``under Ann Lee``, ``led by``, ``with X at``."""
    found: list[int] = []
    for part in token.children:
        if part.lower_ == "of" and lemma(token) in words("showing", "groups", "music"):
            found += _members(reading, part)
        elif part.lower_ == "under":
            found += _under(reading, part)
        elif part.lower_ == "with":
            found += _with_leader(reading, part)
        elif part.dep_ in ("acl", "advcl"):
            found += _leading_clause(reading, part)
    return list(dict.fromkeys(found))


def _aim(part: Token) -> Token | None:
    """The noun behind a preposition."""
    return child(part, "pobj") if part.dep_ in ("prep", "agent") else None


def _members(reading: Reading, of: Token) -> list[int]:
    """``the trio of X, Y and Z``."""
    aim = _aim(of)
    members = (reading.resolver.named(t) for t in conjuncts(aim)) if aim is not None else ()
    return [person for person in members if person is not None]


def _under(reading: Reading, part: Token) -> list[int]:
    """``under X``, ``under the baton of X``, ``under X's direction``."""
    aim = _aim(part)
    if aim is None:
        return []
    found = named(reading, aim)
    if lemma(aim) in _LEADING:
        found += all_named(reading, pobjs(aim.children, "of"))
        found += [p for own in aim.children if own.dep_ == "poss" for p in named(reading, own)]
    return found


def _with_leader(reading: Reading, part: Token) -> list[int]:
    """``with X at the piano``, ``with X conducting``."""
    aim = _aim(part)
    if aim is None:
        doing = child(part, "pcomp")
        return named(reading, child(doing, "nsubj")) if doing is not None else []
    if reading.resolver.person(aim) is not None:
        if any(p.lower_ in ("at", "on", "as", "in") or p.tag_ == "VBG" for p in aim.children):
            return named(reading, aim)
    if aim.lower_ in ("conducting", "accompanying", "leading", "directing"):
        return reading.resolver.within(aim.left_edge.i, aim.i)  # "with X conducting", taken for a noun
    return []


def _leading_clause(reading: Reading, part: Token) -> list[int]:
    """``a band made up of X and Y``, ``led by X``, ``X conducting``."""
    if part.dep_ == "acl" and lemma(part) in ("compose", "comprise", "consist", "make"):
        aims = [*pobjs(part.children, "of"), child(part, "dobj")]
        return all_named(reading, aims)
    led = part.dep_ == "acl" and part.tag_ == "VBN" and lemma(part) in ("lead", "conduct", "direct", "accompany")
    leads = part.dep_ == "advcl" and lemma(part) in ("conduct", "accompany", "lead", "direct", "head")
    found = named(reading, child(part, "nsubj")) if leads else []
    if led or leads:
        found += [p for by in _by_phrases(part) for p in named(reading, child(by, "pobj"))]
    return found


def is_titled(reading: Reading, token: Token) -> bool:
    """Whether a noun is, or stands beside, a quoted title."""
    passage = reading.passage
    quote = passage.quote(token.idx) or next((q for c in token.children if (q := passage.quote(c.idx))), None)
    first = token.left_edge
    if quote is None and token.pos_ == "PROPN" and first.i > token.sent.start:
        return first.text in _SINGLE or first.nbor(-1).text in _SINGLE  # which may be an apostrophe, and is no quote
    return quote is not None and (not passage.is_speech(quote) or quote.end - quote.start < _TITLE)


_SINGLE = ("‘", "'", "`")
_TITLE = 60
"""A quotation of fewer characters may be a title, even if a comma stands within its marks."""


def tells_of_verse(reading: Reading, token: Token) -> bool:
    """Whether the words around a token, or the two paragraphs before its own, tell of poems."""
    return _VERSE.search(reading.passage.text, *_near(reading, token)) is not None


def tells_of_music(reading: Reading, token: Token) -> bool:
    """Whether the words around a token tell of songs and turns, as in the report of a concert."""
    return len(set(_MUSIC.findall(reading.passage.text, *_near(reading, token)))) > 1


def _near(reading: Reading, token: Token) -> tuple[int, int]:
    number = reading.passage.paragraph(token)
    start = reading.passage.paragraphs[max(0, number - 2)].start
    return max(start, token.idx - _AROUND), min(reading.passage.paragraphs[number].end, token.idx + _AROUND)


_AROUND = 1200
"""So many characters before and behind a token the words may stand that tell what kind of evening it is."""

_VERSE = re.compile(r"\b(?:poems?|poets?|poetry|verses?|sonnets?|haiku|stanzas?)\b", re.IGNORECASE)
_MUSIC = re.compile(
    r"\b(?:sang|sung|songs?|solos?|duets?|recit(?:ed|ations?)|encored?|concert|accompanist|piano(?:forte)?|violin|choir"
    r"|chorus|band|vocalists?|rendered|overture|hymns?|ballads?|danced?s?|soprano|tenor|tunes?|played|musical|ceilidh|fiddle|accordion|guitar|skit|playlet|monologues?)\b",
    re.IGNORECASE,
)


def goes_on(clause: Clause) -> bool:
    """``X, who then handed the cup to Y``: a relative clause behind a comma, or an "and", that tells the next step."""
    verb = clause.verb
    second = verb.dep_ == "conj" and verb.head.dep_ == "relcl"
    if verb.dep_ != "relcl" and not second or clause.perfect or not (verb.tag_ == "VBD" or clause.passive):
        return False
    pronoun = next((t for t in verb.subtree if t.tag_ in ("WP", "WDT", "WP$")), None)
    if pronoun is not None and pronoun.i > 1 and pronoun.dep_ == "pobj" and pronoun.head == pronoun.nbor(-1):
        pronoun = pronoun.head  # "to whom"
    return pronoun is not None and pronoun.i > 0 and pronoun.nbor(-1).lower_ in (",", "and")


def is_group(token: Token) -> bool:
    """Whether a nominal means performers rather than one person by name: ``the choir``, ``the choir Larks``."""
    if lemma(token) in words("showing", "groups", "words") and token.pos_ in ("NOUN", "PROPN", "PRON"):
        return True
    return token.lower_ in ("we", "they", "all", "who") or _is_body(token)


def is_music(token: Token) -> bool:
    """Whether a nominal means people who make music for a living or together."""
    music = words("showing", "groups", "music")
    return lemma(token) in music or token.lower_ in music or _is_body(token)


_BODIES = frozenset(
    ("choir", "band", "orchestra", "ensemble", "quartet", "trio", "troupe", "chorus", "duo", "group", "company", "dj")
)


def _is_body(token: Token) -> bool:
    """A choir or band by its own word, or one that stands by its name: ``the choir Larks``, ``the Larks, a band``."""
    if lemma(token) in _BODIES:
        return True
    return any(c.dep_ in ("compound", "appos", "nmod") and lemma(c) in _BODIES for c in token.children)
