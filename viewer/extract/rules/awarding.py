"""Awards: prizes, medals, scholarships and gifts, by whom and to whom."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from viewer.extract.clauses import Clause
from viewer.extract.draft import Act, Example, Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import child, conjuncts
from viewer.extract.rules.doing import act, agents, named
from viewer.extract.rules.joint import bare, doers
from viewer.extract.rules.nouns import noun_kind

_TO = ("to", "on", "upon", "over", "around", "round", "onto")
_VEHICLES = ("scooter", "car", "motorcycle", "motorbike", "bike", "bus", "van", "tractor", "lorry", "truck")
_PHRASES = ("give up", "put up", "pass out", "hand in", "give away", "put together", "put off", "place on")
_CARELESS = ("put", "place", "pass", "offer", "send", "issue", "return", "tie", "contribute", "deliver")
"""Verbs that tell an award only where a receiver is named."""


def awarded(reading: Reading, clause: Clause) -> Act | None:
    """``X presented Y with a medal``, ``the prize went to Y``, ``Y received a certificate from X``."""
    if clause.aside and not (clause.passive and clause.agents and clause.verb.dep_ == "acl"):
        return None
    for rule in (_gave, _honoured, _welcomed, _presented, _received, _went, _placed, _were_winners, _declared):
        if (found := rule(reading, clause)) is not None:
            return found
    return None


def _gave(reading: Reading, clause: Clause) -> Act | None:
    """``X gave Y a medal``, ``the cheque was handed over by X``, ``X pinned a brooch on Y``."""
    if clause.lemma not in words("showing", "verbs", "give") or clause.phrase in _PHRASES:
        return None
    things, receivers = _given(reading, clause)
    givers = [p for p in doers(reading, clause) if p not in receivers]
    symbol = next((t for t in things if _is_symbol(clause, t)), None)
    if symbol is not None and (givers or receivers) and (clause.passive or givers and receivers):
        return act(reading, clause, "ceremony", [*givers, *receivers], symbol)
    prize = next((t for t in things if is_prize(t)), None)
    if prize is not None and clause.lemma in _CARELESS and not receivers:
        return None
    if prize is None:
        prize = next((t for t in things if _is_gift(clause, t)), None)
        body = givers or clause.passive or any(t.pos_ == "PROPN" or t.lower_ in ("we", "they") for t in clause.agents)
        if prize is None or not (receivers and body):
            return None
    if givers or receivers:
        return act(reading, clause, "award", [*givers, *receivers], prize)
    if not clause.passive or clause.lemma not in _PUBLIC or clause.perfect:
        return None
    mass = bare(prize) in ("degree", "diploma", "doctorate")
    return act(reading, clause, "ceremony" if mass else "award", [], prize)


def _given(reading: Reading, clause: Clause) -> tuple[list[Token], list[int]]:
    """What is given, and to whom."""
    things: list[Token] = []
    receivers: list[int] = []
    for token in clause.objects():
        people = named(reading, token)
        receivers += people
        if not people:
            things.append(token)
    with_it = [part for name, noun in clause.preps if name == "with" for part in conjuncts(noun)]
    things += [part for part in with_it if not named(reading, part)]
    aims = [noun for name, noun in clause.preps if name in _TO or name.split()[0] in _TO and name.endswith(" of")]
    aims += [noun for thing in things for noun in _to_of(thing)]
    receivers += [p for noun in aims for p in named(reading, noun)]
    return things, list(dict.fromkeys(receivers))


_PUBLIC = ("present", "award", "distribute", "hand", "confer", "give", "bestow")


def _to_of(token: Token) -> list[Token]:
    """``certificates to X and Y``, where the receivers hang on what is given."""
    return [
        aim
        for p in token.children
        if p.lower_ in ("to", "for") and p.dep_ in ("prep", "dative") and (aim := child(p, "pobj"))
    ]


def is_prize(noun: Token) -> bool:
    """Whether a noun names a prize or gift by its own word: ``medal``, ``Best Paper Award``."""
    if noun_kind(noun) == "award":
        return True
    of = next((child(c, "pobj") for c in noun.children if c.lower_ == "of"), None)
    return of is not None and of.lower_ == "year" and noun.pos_ == "PROPN"


def _is_gift(clause: Clause, noun: Token) -> bool:
    """Whether what is handed to somebody can be a gift: a thing, not a word, chance or task."""
    if noun.pos_ not in ("NOUN", "PROPN") or noun_kind(noun) not in (None, "exhibition", "award", "performance"):
        return False
    if bare(noun) in words("showing", "never", "gift") or noun.lower_ in words("showing", "never", "gift"):
        return False
    if bare(noun) in words("showing", "gifts"):
        return True
    if clause.lemma in words("showing", "verbs", "placing"):
        return clause.prep("on", "over", "around", "round") is not None and clause.lemma not in (
            "put",
            "place",
            "lower",
        )
    proper = noun.pos_ == "PROPN" and noun.text[:1].isupper()
    return clause.lemma in ("present", "hand", "bestow", "confer", "award", "gift") and (
        clause.prep("with") == noun or proper
    )


def _is_symbol(clause: Clause, noun: Token) -> bool:
    """``handed over the torch to``: what stands for an office, a house or an event."""
    if bare(noun) not in words("showing", "symbols") or clause.lemma not in ("hand", "pass", "give", "present"):
        return False
    of = next((aim for c in noun.children if c.lower_ in ("of", "to") and (aim := child(c, "pobj"))), None)
    return of is None or bare(of) not in _VEHICLES


def _honoured(reading: Reading, clause: Clause) -> Act | None:
    """``X was felicitated with a shawl``, ``the club honoured Y``, ``Y was inducted into the hall of fame``."""
    if clause.lemma not in words("showing", "verbs", "honour"):
        return None
    if any(c.dep_ in ("xcomp", "ccomp") for c in clause.verb.children):
        return None  # "was honoured to be there"
    people = [p for t in clause.objects() for p in named(reading, t)]
    if not people:
        return None
    if clause.lemma in ("recognise", "recognize", "reward", "crown", "invest", "commend"):
        gift = clause.prep("with")
        if not clause.passive and not doers(reading, clause) or gift is None and clause.prep("for", "as") is None:
            return None
    return act(reading, clause, "award", [*(p for p in doers(reading, clause) if p not in people), *people])


def _welcomed(reading: Reading, clause: Clause) -> Act | None:
    """``The guest was welcomed with a bouquet by X``."""
    gift = clause.prep("with")
    if clause.lemma not in ("welcome", "greet", "receive") or gift is None:
        return None
    if bare(gift) not in words("showing", "welcomed"):
        return None
    guests = [p for t in clause.objects() for p in named(reading, t)]
    people = [*(p for p in doers(reading, clause) if p not in guests), *guests]
    return act(reading, clause, "award", people, gift) if people else None


def _presented(reading: Reading, clause: Clause) -> Act | None:
    """``A presentation was made to Y by X``, ``Y was made the recipient of a clock``."""
    if clause.lemma != "make":
        return None
    people = [p for t in clause.objects() for p in named(reading, t)]
    if clause.passive and people and any(bare(t) == "recipient" for t in clause.objects()):
        return act(reading, clause, "award", [*doers(reading, clause), *people])
    to = clause.prep("to")
    if to is not None and any(bare(t) == "presentation" for t in clause.objects()):
        people = named(reading, to)
        if people:
            return act(reading, clause, "award", [*doers(reading, clause), *people])
    return None


def _placed(reading: Reading, clause: Clause) -> Act | None:
    """``Y came second``, ``Y finished third in the race``."""
    if clause.lemma not in words("showing", "places", "come") or clause.passive:
        return None
    ordinals = words("showing", "places", "ordinal") - {"last", "best", "top", "special", "overall"}
    place = next((c for c in clause.verb.children if c.lower_ in ordinals and c.i > clause.verb.i), None)
    people = agents(reading, clause)
    if place is None or not people or not all(t.i < clause.verb.i for t in clause.agents):
        return None
    return act(reading, clause, "award", people)


def _received(reading: Reading, clause: Clause) -> Act | None:
    """``Y received a medal from X``, ``Y won the first prize``, ``Y took second place``."""
    if clause.lemma not in words("showing", "verbs", "receive") or clause.perfect:
        return None
    if clause.passive:
        return _won_by(reading, clause)
    winners = agents(reading, clause)
    source = clause.prep("from", "from hands of", "at hands of")
    givers = named(reading, source)
    if clause.lemma in ("walk", "carry", "pick", "get", "share", "obtain", "take"):
        things = [*clause.objects(), *(n for p, n in clause.preps if p == "with")]
    else:
        things = clause.objects()
    for thing in things:
        prize = is_prize(thing) or _is_place(thing)
        if clause.lemma == "take" and bare(thing) in ("degree", "doctorate", "diploma", "cup"):
            prize = False
        if prize and (winners or givers):
            others = _with_ordinal(reading, thing) if winners and _is_place(thing) else []
            return act(reading, clause, "award", [*givers, *winners, *others], thing)
        handed = source is not None and (givers or clause.lemma == "receive") and _is_present(thing)
        if handed and winners and clause.lemma in ("receive", "accept", "get", "take", "collect"):
            return act(reading, clause, "award", [*givers, *winners], thing)
        if clause.lemma == "receive" and winners and _is_present(thing) and bare(thing) in words("showing", "gifts"):
            return act(reading, clause, "award", [*givers, *winners], thing)
    return None


def _with_ordinal(reading: Reading, prize: Token) -> list[int]:
    """``X won the first prize, Y second and Z third``: names right before an ordinal."""
    found: list[int] = []
    for token in _rest(prize):
        if token.i > prize.i + 1 and token.lower_ in words("showing", "places", "ordinal"):
            before = token.nbor(-1)
            before = before.nbor(-1) if before.lower_ in ("the", ",") else before
            person = reading.resolver.named(before)
            found += [] if person is None else [person]
    return found


def _is_present(noun: Token) -> bool:
    never = words("showing", "never", "gift")
    fits = noun.pos_ in ("NOUN", "PROPN") and noun_kind(noun) in (None, "award", "exhibition")
    return fits and bare(noun) not in never and noun.lower_ not in never


def _is_place(noun: Token) -> bool:
    """``first place``, ``the second prize``, ``top honours``."""
    if noun.lower_ in words("showing", "places", "alone"):
        return noun.lower_ not in ("gold", "silver", "bronze", "title") or noun.dep_ in ("dobj", "nsubj", "nsubjpass")
    ordinals = words("showing", "places", "ordinal")
    return bare(noun) in words("showing", "places", "words") and any(c.lower_ in ordinals for c in noun.lefts)


def _won_by(reading: Reading, clause: Clause) -> Act | None:
    """``The cup was won by Y``, ``the award was received by Y``."""
    prize = next((t for t in clause.objects() if is_prize(t) or _is_place(t)), None)
    people = doers(reading, clause)
    return act(reading, clause, "award", people, prize) if prize is not None and people else None


def _went(reading: Reading, clause: Clause) -> Act | None:
    """``The first prize went to Y``, ``the cup fell to Y``."""
    if clause.lemma not in words("showing", "verbs", "go") or clause.passive or (to := clause.prep("to")) is None:
        return None
    people = named(reading, to)
    for noun in clause.agents:
        gold = clause.reported and bare(noun) in words("showing", "gifts")
        if is_prize(noun) or _is_place(noun) or gold:
            people += [p for p in _second_to(reading, clause) if p not in people]
            if people or to.pos_ in ("PROPN", "NOUN") and clause.lemma == "go":
                return act(reading, clause, "award", people, noun)
    return None


def _rest(token: Token) -> Iterator[Token]:
    """What follows up to a full stop; the parser cuts sentences whose verb is left out."""
    for i in range(token.i + 1, min(token.i + _REACH, len(token.doc))):
        if token.doc[i].text in ".;":
            return
        yield token.doc[i]


_REACH = 60
"""So many tokens behind a prize those who won the next ones are looked for."""


def _second_to(reading: Reading, clause: Clause) -> list[int]:
    """``..., second to X and the third prize to Y``: those whose verb is left out."""
    found: list[int] = []
    for token in _rest(clause.verb):
        if token.lower_ == "to" and (aim := child(token, "pobj")) is not None:
            before = token.nbor(-1)
            if before.lower_ in words("showing", "places", "ordinal") or is_prize(before) or _is_place(before):
                found += named(reading, aim)
    return found


def _were_winners(reading: Reading, clause: Clause) -> Act | None:
    """``The winners were X and Y``, ``recipients included X``, ``X was the winner``, ``X was runner-up``."""
    if clause.lemma not in ("be", "include", "become"):
        return None
    attr = child(clause.verb, "attr", "dobj")
    for one, other in (
        (clause.agents[0] if clause.agents else None, attr),
        (attr, clause.agents[0] if clause.agents else None),
    ):
        if one is None or other is None or bare(one) not in words("showing", "winners", "words"):
            continue
        if any(c.lower_ in ("a", "an", "former", "previous", "past", "reigning", "defending") for c in one.children):
            continue
        people = named(reading, other)
        if not people and one is not attr:
            sentence = reading.passage.sentence(clause.verb)
            people = reading.resolver.within(clause.verb.i, sentence.end - 1)
        if people or one is not attr and other.pos_ == "PROPN":
            return act(reading, clause, "award", people, one)
    return None


def _declared(reading: Reading, clause: Clause) -> Act | None:
    """``Y was named player of the year``, ``the jury declared Y the winner``."""
    if clause.lemma not in words("showing", "verbs", "declare"):
        return None
    titles = [c for c in clause.verb.children if c.dep_ in ("oprd", "attr", "xcomp", "ccomp")]
    titles += [n for p, n in clause.preps if p == "as"] + clause.objects()
    for title in titles:
        year = any(
            c.lower_ == "of" and (aim := child(c, "pobj")) is not None and aim.lower_ == "year" for c in title.children
        )
        before = {c.lower_ for c in title.lefts}
        if year or bare(title) in words("showing", "winners") & {"winner", "champion", "runner-up"} or "best" in before:
            people = [p for t in clause.objects() if t is not title for p in named(reading, t)]
            if people:
                return act(reading, clause, "award", [*people, *doers(reading, clause)], title)
    return None


EXAMPLES = (
    Example("Ann Lee presented Bo Ek with a medal.", ("award: Ann Lee, Bo Ek",)),
    Example("Ann Lee gave Bo Ek a silver watch.", ("award: Ann Lee, Bo Ek",)),
    Example("Ann Lee pinned a brooch on Bo Ek.", ("award: Ann Lee, Bo Ek",)),
    Example("Certificates were handed out to Ann Lee, Di Roe and Bo Ek.", ("award: Ann Lee, Di Roe, Bo Ek",)),
    Example("Bo Ek handed over a cheque to the school.", ("award: Bo Ek",)),
    Example("A drawing was given to Ann Lee by Bo Ek.", ("award: Bo Ek, Ann Lee",)),
    Example("Bo Ek was felicitated with a shawl.", ("award: Bo Ek",)),
    Example("Bo Ek then received from Ann Lee a gold watch.", ("award: Ann Lee, Bo Ek",)),
    Example("The first prize went to Ann Lee and the second to Bo Ek.", ("award: Ann Lee, Bo Ek",)),
    Example("Ann Lee won first prize, Di Roe second and Bo Ek third.", ("award: Ann Lee, Di Roe, Bo Ek",)),
    Example("In the race Bo Ek finished third.", ("award: Bo Ek",)),
    Example("Certificates were presented to the pupils by Ann Lee.", ("award: Ann Lee",)),
    Example("The chief guest was welcomed with a bouquet by Ann Lee.", ("award: Ann Lee",)),
    Example("A presentation was made to Mr. Lee of a travelling bag.", ("award: Mr. Lee",)),
    Example("Bo Ek was recognized for thirty years of service.", ("award: Bo Ek",)),
    Example("Ann Lee won the first prize.", ("award: Ann Lee",)),
    Example("The cup was won by Ann Lee.", ("award: Ann Lee",)),
    Example("The winners were Ann Lee and Bo Ek.", ("award: Ann Lee, Bo Ek",)),
    Example("Bo Ek was named Player of the Year.", ("award: Bo Ek",)),
    Example("Prizes were distributed.", ("award: ",)),
    Example("Degrees were conferred on three hundred graduates.", ("ceremony: ",)),
    Example("Ann Lee handed over the torch to Bo Ek.", ("ceremony: Ann Lee, Bo Ek",)),
    Example("Ann Lee, who won a prize in 2010, sat in front.", ()),
    Example("Ann Lee has won many awards.", ()),
    Example("Ann Lee was honoured to be there.", ()),
    Example("Ann Lee gave Bo Ek the floor.", ()),
)
