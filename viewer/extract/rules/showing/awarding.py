"""Awards as giving: prizes, medals, scholarships and gifts that somebody hands to somebody."""

from __future__ import annotations

from spacy.tokens import Token

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, conjuncts, lemma
from viewer.extract.language.reality import to_the_front
from viewer.extract.lexicon import words
from viewer.extract.naming.role_nouns import is_role_noun
from viewer.extract.rules.shared.doing import act, enumerated, gapped, named
from viewer.extract.rules.shared.draft import Act, Reading, name_of
from viewer.extract.rules.shared.joint import bare, doers, goes_on
from viewer.extract.rules.shared.nouns import is_crowd
from viewer.extract.rules.showing.honours import HONOURS
from viewer.extract.rules.showing.placings import others
from viewer.extract.rules.showing.presentations import PRESENTATIONS
from viewer.extract.rules.showing.prizes import (
    is_degree,
    is_everyone,
    is_gift,
    is_present,
    is_prize,
    is_symbol,
    is_title,
    meant,
    of_year,
    to_of,
    worn_by,
)

_TO = ("to", "on", "upon", "over", "around", "round", "onto")
_PHRASES = ("give up", "put up", "pass out", "hand in", "put together", "put off", "place on")
_CARELESS = ("put", "place", "pass", "offer", "send", "issue", "return", "tie", "contribute", "deliver")
"""Verbs that tell an award only where a receiver is named."""

_PUBLIC = ("present", "award", "distribute", "hand", "confer", "give", "bestow")


def awarded(reading: Reading, clause: Clause) -> Act | None:
    """``X presented Y with a medal``, ``the prize went to Y``, ``Y received a certificate from X``."""
    told = clause.passive and clause.agents and clause.verb.dep_ == "acl"
    if clause.aside and not told and not goes_on(clause):
        return None
    for rule in (_gave, *PRESENTATIONS, *HONOURS):
        if (found := rule(reading, clause)) is not None:
            found.by = name_of(rule)
            if found.people and found.kind == "award":
                for person, function in others(reading, clause.verb).items():
                    found.take(person, function)
            handed = clause.passive and clause.lemma in ("present", "hand", "give")
            medals = (
                clause.lemma == "make"
                or found.people
                and any(t.tag_ == "NNS" and is_prize(t) for t in clause.objects())
            )
            if clause.verb.dep_ == "acl" and clause.lemma in ("donate", "gift") and clause.verb.head.dep_ == "dobj":
                return None  # "received the medal donated by X"
            return found if not clause.aside or told or handed or medals or len(found.people) > 1 else None
    return None


def _gave(reading: Reading, clause: Clause) -> Act | None:
    """``X gave Y a medal``, ``the cheque was handed over by X``, ``X pinned a brooch on Y``."""
    if clause.lemma not in words("showing", "verbs", "give") or clause.phrase in _PHRASES:
        return None
    things, receivers = _given(reading, clause)
    givers = [p for p in doers(reading, clause) if p not in receivers]
    symbol = next((t for t in things if is_symbol(clause, t)), None)
    if symbol is not None and (givers or receivers) and (clause.passive or givers):
        if clause.lemma in ("pass", "hand"):  # "passed from X to Y"
            givers += [p for p in named(reading, clause.prep("from")) if p not in [*givers, *receivers]]
        return act(reading, clause, "ceremony", givers, symbol, to=receivers)
    prize = next((t for t in things if is_prize(t) or of_year(t) or receivers and (is_title(t) or _is_order(t))), None)
    if prize is None and clause.lemma == "award" and clause.passive:
        if (found := _was_awarded(reading, clause, givers, receivers)) is not None:
            return found
    if prize is None and clause.verb.dep_ == "acl" and receivers:  # "Gold Badge to X, presented by Y"
        before = clause.verb.doc[clause.verb.sent.start : clause.verb.i]
        prize = next((t for t in before if is_prize(t) and t.dep_ != "compound"), None)
    if prize is not None and clause.lemma in _CARELESS and not receivers:
        return None
    if prize is None:
        prize = next((t for t in things if is_gift(clause, t) or receivers and _is_named(reading, clause, t)), None)
        handed = clause.lemma == "present" and clause.prep("with") == prize
        if givers and not receivers and not handed and (bowl := _to_office(clause)) is not None:
            prize, handed = bowl, True
        if givers and not receivers and prize is not None and (called := _called_up(reading, clause)) is not None:
            receivers, handed = [p for p in called if p not in givers], True
        handed = handed or clause.phrase == "hand over"
        if prize is None or not (receivers or givers and (handed or _to_everyone(clause, things))):
            return None
        if not (givers or clause.passive or any(map(_gives, clause.agents))):
            return None
    if receivers and _is_order(prize):
        return act(reading, clause, "ceremony", givers, prize, to=receivers)
    if givers and not receivers and is_degree(prize) and prize.tag_ in ("NNS", "NNPS"):
        return act(reading, clause, "ceremony", givers, prize)
    if receivers and clause.prep("with") is not None:  # "presented X with a watch and Y with a ring"
        receivers += [p for p in gapped(reading, clause.verb, ("with",)) if p not in [*receivers, *givers]]
    if givers or receivers:
        return act(reading, clause, "award", givers, prize, to=receivers)
    general = prize.tag_ in ("NNS", "NNPS") and any(is_role_noun(t) for t in clause.agents)
    if not (clause.passive or general) or clause.lemma not in _PUBLIC or clause.perfect:
        return None
    return act(reading, clause, "ceremony" if is_degree(prize) else "award", [], prize)


def _called_up(reading: Reading, clause: Clause) -> list[int] | None:
    """Who was called to the platform in the sentence before ``X presented a bag on behalf of the school``.

    None where nothing says that somebody there is given it.
    """
    if clause.lemma != "present" or clause.passive:
        return None
    number = reading.passage.sentence_number(clause.verb)
    before = reading.passage.sentences[number - 1] if number else ()
    for verb in before:
        if verb.tag_ == "VBN" and lemma(verb) in ("call", "invite", "ask", "summon") and to_the_front(verb):
            called = reading.clause_of(verb)
            people = [p for t in called.objects() for p in named(reading, t)] if called is not None else []
            if people:
                return people
    return [] if any(name == "on behalf of" for name, _ in clause.preps) else None


def _is_order(prize: Token) -> bool:
    """``the order of deacon``, ``the order of priesthood``: what is conferred by ordination."""
    of = next((child(c, "pobj") for c in prize.children if c.lower_ == "of"), None)
    return of is not None and bare(prize) == "order" and of.lower_ in _ORDERS


_ORDERS = ("deacon", "deacons", "diaconate", "priest", "priesthood", "presbyterate", "subdeacon", "acolyte", "lector")


def _is_named(reading: Reading, clause: Clause, thing: Token) -> bool:
    """``was given the “Silver Oar”``, ``put a ring on his finger``: what can only be a thing handed over."""
    if thing.pos_ not in ("NOUN", "PROPN"):
        return False
    if worn_by(clause) and clause.lemma in words("showing", "verbs", "placing"):
        return True
    quote = reading.passage.quote(thing.idx)
    definite = any(c.lower_ in ("the", "a", "an") for c in thing.lefts)
    short = quote is not None and not reading.passage.is_speech(quote)
    return clause.passive and clause.lemma in ("give", "hand", "present") and short and definite


def _was_awarded(reading: Reading, clause: Clause, givers: list[int], receivers: list[int]) -> Act | None:
    """``“Best Friend” was awarded to X``, ``the club was awarded for its work``: what is awarded is a prize."""
    told = clause.prep("to") is not None or clause.prep("for") is not None and not clause.perfect
    if not told or any(bare(t) in ("contract", "tender", "damages", "custody", "cost") for t in clause.objects()):
        return None
    return act(reading, clause, "award", givers, to=receivers)


def _to_office(clause: Clause) -> Token | None:
    """``gave the mayor a brass bell``: a thing handed to somebody by an office."""
    objects = clause.objects()
    if clause.passive or len(objects) != 2 or not is_role_noun(objects[0]) or clause.lemma not in _TO_OFFICES:
        return None
    thing = objects[1]
    counted = any(c.lower_ in ("a", "an") or c.dep_ == "nummod" for c in thing.lefts)
    return thing if counted and is_present(thing) else None


_TO_OFFICES = ("give", "hand", "offer", "present", "gift")


def _to_everyone(clause: Clause, things: list[Token]) -> bool:
    """``to the winners``, ``each child was given``, ``gave the school a bell``: receivers by what they are."""
    aims = [noun for name, noun in clause.preps if name == "to"] + [noun for t in things for noun in to_of(t)]
    if clause.passive and len(objects := clause.objects()) > 1:
        aims.append(objects[0])  # "the school was given a bell"
    if clause.passive or clause.lemma == "gift":
        if any(bare(t) in words("event", "organising", "bodies") or _is_house(t) for t in aims):
            return True
    return any(is_everyone(t) for t in (*aims, *clause.objects()))


def _is_house(token: Token) -> bool:
    """``the school``, ``the library``: a house that receives something."""
    return bare(token) in words("event", "nouns", "venue") and any(c.lower_ in ("the", "our") for c in token.lefts)


def _gives(token: Token) -> bool:
    """Whether somebody not named can hand over a gift: a body, a crowd, ``the mayor``."""
    if token.pos_ == "PROPN" or token.lower_ in ("we", "they", "he", "she") or is_crowd(token):
        return True
    return is_role_noun(token) or bare(token) in words("event", "organising", "bodies")


def _given(reading: Reading, clause: Clause) -> tuple[list[Token], list[int]]:
    """What is given, and to whom."""
    things: list[Token] = []
    receivers: list[int] = []
    for token in clause.objects():
        people = named(reading, token)
        if people and clause.passive and token.i < clause.verb.i:
            people = list(dict.fromkeys([*_listed_before(reading, clause.verb, token), *people]))
        if reading.resolver.named(token) is None and is_prize(token):
            things.append(token)
            people = people if token.i + 1 < len(token.doc) and token.nbor().text == "(" else []
        elif not people:
            things.append(meant(token))
        receivers += people  # also in "the prizes (Music, X; Drawing, Y)"
    with_it = [part for name, noun in clause.preps if name == "with" for part in conjuncts(noun)]
    given = [part for part in with_it if not named(reading, part)]
    things = [*given, *things] if clause.lemma == "present" else [*things, *given]
    aims = [noun for name, noun in clause.preps if name in _TO or name.split()[0] in _TO and name.endswith(" of")]
    aims += [noun for thing in things for noun in to_of(thing)]
    if clause.lemma in ("confer", "bestow"):  # "the Order of Merit on X"
        inside = (t for thing in things for t in thing.subtree if t.lower_ in ("on", "upon") and t.dep_ == "prep")
        aims += [aim for t in inside if (aim := child(t, "pobj")) is not None]
    aims += worn_by(clause)
    receivers += [p for noun in aims for p in named(reading, noun)]
    if clause.passive and receivers and len(aims) == 1:  # a long list, with a place or school behind each name
        receivers += enumerated(reading, aims[0].left_edge.i, _end_of_list(clause.verb, aims[0]))
    return things, list(dict.fromkeys(receivers))


def _listed_before(reading: Reading, verb: Token, last: Token) -> list[int]:
    """``A of Lund, B, and C of the fifth class were awarded``: who is listed before the verb with the last one."""
    found: list[int] = []
    i = last.left_edge.i
    while i < verb.i:
        mention = reading.name_at(i)
        if mention is None:
            i += 1
            continue
        own = verb.doc[mention.last + 1].lower_ in ("'s", "’s")
        if not own and (i == last.left_edge.i or verb.doc[i - 1].pos_ != "ADP"):
            found.append(mention.person)
        i = mention.last + 1
    return found


def _end_of_list(verb: Token, first: Token) -> int:
    """The last token before somebody else is told of: who gave, or what went on."""
    for i in range(first.i + 1, verb.sent.end):
        token = verb.doc[i]
        if (
            token.lower_ in ("by", "who", "which", "while", "to")
            or token.text in ";:"
            or token.tag_ in ("VBD", "VBZ", "VBP", "MD")
        ):
            return i - 1
    return verb.sent.end - 1


EXAMPLES = (
    Example("Ann Lee presented Bo Ek with a medal.", ("award: Ann Lee, Bo Ek",)),
    Example("Ann Lee gave Bo Ek a silver watch.", ("award: Ann Lee, Bo Ek",)),
    Example("Ann Lee pinned a brooch on Bo Ek.", ("award: Ann Lee, Bo Ek",)),
    Example("Certificates were handed out to Ann Lee, Di Roe and Bo Ek.", ("award: Ann Lee, Di Roe, Bo Ek",)),
    Example("Bouquets were handed to Ann Lee and to Bo Ek by the mayor.", ("award: Ann Lee, Bo Ek",)),
    Example("Bo Ek handed over a cheque to the school.", ("award: Bo Ek",)),
    Example("A drawing was given to Ann Lee by Bo Ek.", ("award: Bo Ek, Ann Lee",)),
    Example("The mayor gave Ann Lee a silver watch.", ("award: Ann Lee",)),
    Example("Certificates were presented to the pupils by Ann Lee.", ("award: Ann Lee",)),
    Example("The cup was won by Ann Lee, who received it from Bo Ek.", ("award: Ann Lee", "award: Bo Ek, Ann Lee")),
    Example("Bo Ek, who presented the medals to the crew, bowed.", ("award: Bo Ek",)),
    Example("Volunteer of the year was awarded to Ann Lee.", ("award: Ann Lee",)),
    Example("Ann Lee gave the chairman a glass bowl.", ("award: Ann Lee",)),
    Example("The mayor presented Ann Lee with a clock and Bo Ek with a ring.", ("award: Ann Lee, Bo Ek",)),
    Example("Gold badge to Ann Lee, presented by Bo Ek.", ("award: Bo Ek, Ann Lee",)),
    Example("Ann Lee having handed out the cups, there was tea.", ("award: Ann Lee",)),
    Example("The ambassador conferred the Order of Merit on Ann Lee.", ("award: Ann Lee",)),
    Example("Ann Lee was given the “Silver Oar” at the close.", ("award: Ann Lee",)),
    Example("Bo Ek stood up. A ring was put on his finger by Ann Lee.", ("award: Ann Lee, Bo Ek",)),
    Example("The bishop conferred the order of deacon on Bo Ek.", ("ceremony: Bo Ek",)),
    Example(
        "Ann Lee was called to the platform. Bo Ek presented a travelling bag on behalf of the choir.",
        ("award: Bo Ek, Ann Lee",),
    ),
    Example("She said the town was proud of him and gave Bo Ek a clock.", ("award: Bo Ek",)),
    Example("The cups were presented by Ann Lee and the medals by Bo Ek.", ("award: Ann Lee, Bo Ek",)),
    Example("Ann Lee came forward with a necklace and gave it to Bo Ek.", ("award: Ann Lee, Bo Ek",)),
    Example(
        "After the talk by the chairman, Dr. Di Roe, the cups were presented by Ann Lee.",
        ("speech: Di Roe", "award: Ann Lee"),
    ),
    Example("Ann Lee, on behalf of the weavers, presented the Aga with a ram.", ("award: Ann Lee",)),
    Example("Prizes were distributed.", ("award: ",)),
    Example("Degrees were conferred on three hundred graduates.", ("ceremony: ",)),
    Example("Ann Lee handed over the torch to Bo Ek.", ("ceremony: Ann Lee, Bo Ek",)),
    Example("Ann Lee gave Bo Ek the floor.", ()),
    Example("The hall gave Bo Ek a box to stand on.", ()),
)
