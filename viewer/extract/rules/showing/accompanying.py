"""Who plays along: ``with Ann Lee at the piano``, ``accompanied on the organ by Bo Ek``, ``the pianist was Di Roe``."""

from __future__ import annotations

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.rules.shared.doing import act, act_by, all_named, named
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.joint import bare, is_music, leaders, tells_of_music, tells_of_verse
from viewer.extract.rules.shared.listed import enumerated
from viewer.extract.rules.shared.nouns import noun_kind

_AT = ("at", "on", "playing", "upon")
_PLAYING = ("accompanist", "accompanists", "pianist", "organist", "conductor", "conductress", "piano", "organ")
_GAP = 6
"""So many tokens may stand between a name and its instrument: an office, an article."""


def accompanists(reading: Reading, verb: Token) -> list[int]:
    """Those named in the verb's sentence as playing along with what it tells."""
    doc = verb.doc
    found: list[int] = []
    joined = [c for c in verb.rights if c.dep_ == "conj" and c.pos_ == "VERB"]
    start = verb.sent.start if verb.dep_ != "conj" else verb.left_edge.i
    i, end = start, joined[0].left_edge.i if joined else verb.sent.end
    while i < end:
        mention = reading.name_at(i)
        if mention is None:
            i += 1
            continue
        if _at_instrument(reading, mention, end) or _accompanied_by(doc[i]) or _with_one(mention, doc[i]):
            found.append(mention.person)
        i = max(i, mention.last) + 1
    return list(dict.fromkeys(found))


def _with_one(mention: Mention, first: Token) -> bool:
    """``with Ann Lee accompanying``, ``Ann Lee as accompanist``."""
    doc = first.doc
    behind = [doc[k].lower_ for k in range(mention.last + 1, min(mention.last + 4, len(doc)))]
    if behind[:1] in (["accompanying"], ["conducting"]):
        return True
    return behind[:1] in (["as"], ["was"]) and any(word in _PLAYING[:6] for word in behind[1:])


def _at_instrument(reading: Reading, mention: Mention, end: int) -> bool:
    """``Ann Lee at the piano``, ``Bo Ek (violin)`` is not asked for here."""
    doc = reading.passage.tokens
    for k in range(mention.last + 1, min(mention.last + _GAP, end)):
        token = doc[k]
        if token.lower_ in _AT:
            near = [doc[n] for n in range(k + 1, min(k + 5, end))]
            head = [t.lower_ for t in near[:2]] in (["its", "head"], ["their", "head"], ["the", "baton"])
            return head or any(is_instrument(t) for t in near if t.pos_ in ("NOUN", "PROPN"))
        if token.pos_ in ("VERB", "AUX") or token.text in ".;:":
            return False
    return False


def _accompanied_by(first: Token) -> bool:
    """``accompanied (on the organ) by X``, ``the accompaniments were played by X``."""
    doc = first.doc
    for k in range(first.i - 1, max(first.sent.start, first.i - 8) - 1, -1):
        if doc[k].lower_ == "by" and k > 0:
            back = [doc[n].lower_ for n in range(max(first.sent.start, k - 6), k)]
            return "accompanied" in back or "accompaniment" in back or "accompaniments" in back
        if doc[k].text in ".;:" or doc[k].tag_ in ("VBD", "VBZ"):
            return False
    return False


def is_instrument(token: Token) -> bool:
    """Whether a noun is an instrument by its own word or the pair that it ends."""
    names = words("showing", "instruments")
    before = token.nbor(-1) if token.i > 0 else token
    return token.lower_ in names or lemma(token) in names or f"{before.lower_} {lemma(token)}" in names


def were_performers(reading: Reading, clause: Clause) -> Act | None:
    """``The vocalists were X and Y``, ``the pianist was X``, ``X was the accompanist``, ``X was at the piano``."""
    if (people := _had_turn(reading, clause)) is not None:
        return act(reading, clause, "performance", people)
    if clause.lemma == "encore" and clause.passive and not clause.aside:
        people = all_named(reading, clause.objects())
        return act_by(reading, clause, "performance", people)
    if clause.lemma not in ("be", "include", "act", "serve") or clause.aside or not clause.agents:
        return None
    subject = clause.agents[0]
    attr = child(clause.verb, "attr", "dobj")
    listed = _who_performed(reading, clause, subject, attr)
    if listed is not None:
        return act_by(reading, clause, "performance", listed, subject)
    people = named(reading, subject) if reading.resolver.named(subject) is not None else []
    part = (_part_in_music(clause, attr) or _instrument_at(clause)) if people else None
    return None if part is None else act(reading, clause, "performance", people, part)


def _who_performed(reading: Reading, clause: Clause, subject: Token, attr: Token | None) -> list[int] | None:
    """Who is told by a subject that says what they did; None where it does not."""
    end = reading.passage.sentence(clause.verb).end - 1
    if subject.tag_ == "NNS" and bare(subject) in _ITEMS and tells_of_music(reading, clause.verb):
        return enumerated(reading, clause.verb.i, end, by=True)
    if attr is not None and _is_performer(subject):
        return [*named(reading, attr), *enumerated(reading, clause.verb.i, end)]
    if clause.lemma != "be" or clause.prep("under") is None or not is_music(subject):
        return None
    if reading.resolver.named(subject) is not None and named(reading, subject):
        return None
    return leaders(reading, clause.verb)  # "the choir was under the baton of X"


def _part_in_music(clause: Clause, attr: Token | None) -> Token | None:
    """``X was the accompanist``, ``X and Y were the vocalists``, ``X acted as accompanist``."""
    role = clause.prep("as") if clause.lemma in ("act", "serve") else attr
    if role is None or clause.lemma == "be" and not has_word(role.lefts, "the"):
        return None
    several = role.tag_ == "NNS" and is_music(role)
    return role if several or lemma(role) in ("accompanist", "pianist", "organist", "soloist") else None


def _instrument_at(clause: Clause) -> Token | None:
    """``X was at the piano``."""
    at = clause.prep("at", "on") if clause.lemma == "be" else None
    return at if at is not None and is_instrument(at) else None


_ITEMS = ("item", "number", "turn", "contributor", "contribution", "helper", "piece", "offering", "selection", "artist")
"""What the parts of a concert are called, and those who give them."""


def _had_turn(reading: Reading, clause: Clause) -> list[int] | None:
    """``First to sing was X``, ``last to play were X and Y``; ``first to read`` only where verse is told of."""
    verb = clause.verb
    if clause.lemma != "be" or clause.aside or verb.tag_ != "VBD" or verb.i - verb.sent.start < 3:
        return None
    if verb.sent[0].lower_ in ("first", "next", "last") and verb.sent[1].lower_ in ("on", "up", "in", "at"):
        if tells_of_verse(reading, verb) or tells_of_music(reading, verb):
            return enumerated(reading, verb.i, verb.sent.end - 1) or None  # "first on the list was X"
    to, doing = verb.nbor(-2), verb.nbor(-1)
    if to.lower_ != "to" or to.nbor(-1).lower_ not in ("first", "second", "third", "next", "last"):
        return None
    strong = lemma(doing) in words("showing", "verbs", "strong") | {"play"}
    if not strong and not (lemma(doing) == "read" and tells_of_verse(reading, verb)):
        return None
    return enumerated(reading, verb.i, verb.sent.end - 1) or None


def took_part(reading: Reading, clause: Clause) -> Act | None:
    """``X and Y took part in the concert``, ``taking part in the sketch were X and Y``, ``X contributed to it``."""
    part = clause.lemma == "take" and has_word(clause.objects(), "part")
    if not part and clause.lemma not in ("contribute", "assist", "participate", "appear", "star", "feature"):
        return None
    if clause.aside or clause.passive:
        return None
    aims = clause.aims("in", "to", "at")
    work = next((n for n in aims if noun_kind(n) == "performance"), None)
    if work is None:
        return None
    verb = clause.verb
    inverted = next((c for c in verb.children if c.dep_ in ("aux", "auxpass") and c.i > verb.i), None)
    if inverted is not None:
        people = enumerated(reading, inverted.i, verb.sent.end - 1)
    else:
        people = all_named(reading, clause.agents)
    return act_by(reading, clause, "performance", people, work)


def _is_performer(noun: Token) -> bool:
    """``The pianist``, ``vocalists``: those of the event, not one of many."""
    if lemma(noun) not in ("disco", "entertainment", "music") and not is_music(noun):
        return False
    return noun.tag_ in ("NNS", "NNPS") or has_word(noun.lefts, "the")


EXAMPLES = (
    Example("Songs were sung by Ann Lee, with Mrs. Ek at the piano.", ("performance: Ann Lee, Mrs. Ek",)),
    Example("Ann Lee sang a hymn, accompanied on the organ by Bo Ek.", ("performance: Ann Lee, Bo Ek",)),
    Example("The vocalists were Ann Lee, Di Roe and Bo Ek.", ("performance: Ann Lee, Di Roe, Bo Ek",)),
    Example("The pianist was Bo Ek.", ("performance: Bo Ek",)),
    Example("The first to sing was Bo Ek.", ("performance: Bo Ek",)),
    Example("The poets were young. The first to read was Ann Lee.", ("performance: Ann Lee",)),
    Example("The Harbour Band, with Bo Ek at its head, played a march.", ("performance: Bo Ek",)),
    Example("Ann Lee and Bo Ek took part in the concert.", ("performance: Ann Lee, Bo Ek",)),
    Example("Taking part in the concert were Ann Lee and Bo Ek.", ("performance: Ann Lee, Bo Ek",)),
    Example(
        "Ann Lee sang a song. Other items were: “Rain”, Mr. J. Rudd; duet, “Salt”, Di Roe and Bo Ek; "
        "and a poem by Sue Gray.",
        ("performance: Ann Lee", "performance: J. Rudd, Di Roe, Bo Ek, Sue Gray"),
    ),
    Example("Bo Ek was the accompanist.", ("performance: Bo Ek",)),
    Example("Mr. Lee acted as accompanist.", ("performance: Mr. Lee",)),
    Example("Ann Lee was a pianist.", ()),
)
