"""Awards: prizes, medals, scholarships and gifts, by whom and to whom."""

from __future__ import annotations

from spacy.tokens import Token

from viewer.extract.clauses import Clause
from viewer.extract.draft import Act, Example, Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import child, conjuncts, lemma
from viewer.extract.rules.doing import act, agents, named
from viewer.extract.rules.joint import doers
from viewer.extract.rules.nouns import noun_kind

_TO = ("to", "on", "upon", "over", "around", "round", "onto")
_VEHICLES = ("scooter", "car", "motorcycle", "motorbike", "bike", "bus", "van", "tractor", "lorry", "truck")
_PLACES = ("place", "position", "spot", "prize", "runner-up", "rank", "award")
_ORDINAL = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "1st",
    "2nd",
    "3rd",
    "4th",
    "top",
    "best",
    "special",
    "overall",
)


def awarded(reading: Reading, clause: Clause) -> Act | None:
    """``X presented Y with a medal``, ``the prize went to Y``, ``Y received a certificate from X``."""
    if clause.aside and not (clause.passive and clause.agents and clause.verb.dep_ == "acl"):
        return None
    for rule in (_gave, _honoured, _received, _went, _were_winners, _declared):
        if (found := rule(reading, clause)) is not None:
            return found
    return None


def _gave(reading: Reading, clause: Clause) -> Act | None:
    """``X gave Y a medal``, ``the cheque was handed over by X``, ``X pinned a brooch on Y``."""
    if clause.lemma not in words("showing", "verbs", "give") or clause.phrase in (
        "give up",
        "put up",
        "pass out",
        "hand in",
    ):
        return None
    things: list[Token] = []
    receivers: list[int] = []
    for token in clause.objects():
        people = named(reading, token)
        if people:
            receivers += people
        else:
            things.append(token)
    things += [
        part for name, noun in clause.preps if name == "with" for part in conjuncts(noun) if not named(reading, part)
    ]
    for name, noun in clause.preps:
        if (
            name in (*_TO, "to each of", "on each of")
            or name.startswith(tuple(f"{to} " for to in _TO))
            and name.endswith(" of")
        ):
            receivers += [p for p in named(reading, noun) if p not in receivers]
    for noun in [n for t in things for n in _to_of(t)]:
        receivers += [p for p in named(reading, noun) if p not in receivers]
    givers = [p for p in doers(reading, clause) if p not in receivers]
    symbol = next((t for t in things if _is_symbol(clause, t)), None)
    if symbol is not None and (givers or receivers) and (clause.passive or givers and receivers):
        return act(reading, clause, "ceremony", [*givers, *receivers], symbol)
    prize = next((t for t in things if is_prize(t)), None)
    if (
        prize is not None
        and clause.lemma in ("put", "place", "pass", "offer", "send", "issue", "return")
        and not receivers
    ):
        return None
    if prize is None:
        prize = next((t for t in things if _is_gift(clause, t)), None)
        body = (
            bool(givers)
            or clause.passive
            or any(t.pos_ == "PROPN" or t.lower_ in ("we", "they") for t in clause.agents)
        )
        if prize is None or not (receivers and body):
            return None
    if not (givers or receivers):
        if not clause.passive or clause.lemma not in _PUBLIC or clause.perfect:
            return None
        mass = prize.lower_.removesuffix("s") in ("degree", "diploma", "doctorate")
        return act(reading, clause, "ceremony" if mass else "award", [], prize)
    return act(reading, clause, "award", [*givers, *receivers], prize)


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
    if lemma(noun) in words("showing", "never", "gift") or noun.lower_ in words("showing", "never", "gift"):
        return False
    if lemma(noun) in words("showing", "gifts"):
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
    if lemma(noun) not in words("showing", "symbols") or clause.lemma not in ("hand", "pass", "give", "present"):
        return False
    of = next((aim for c in noun.children if c.lower_ in ("of", "to") and (aim := child(c, "pobj"))), None)
    return of is None or lemma(of) not in _VEHICLES


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
        if clause.lemma == "take" and lemma(thing) in ("degree", "doctorate", "diploma", "cup"):
            prize = False
        if prize and (winners or givers):
            return act(reading, clause, "award", [*givers, *winners], thing)
        handed = source is not None and (givers or clause.lemma == "receive") and _is_present(thing)
        if handed and winners and clause.lemma in ("receive", "accept", "get", "take", "collect"):
            return act(reading, clause, "award", [*givers, *winners], thing)
        if clause.lemma == "receive" and winners and _is_present(thing) and lemma(thing) in words("showing", "gifts"):
            return act(reading, clause, "award", [*givers, *winners], thing)
    return None


def _is_present(noun: Token) -> bool:
    never = words("showing", "never", "gift")
    fits = noun.pos_ in ("NOUN", "PROPN") and noun_kind(noun) in (None, "award", "exhibition")
    return fits and lemma(noun) not in never and noun.lower_ not in never


def _is_place(noun: Token) -> bool:
    """``first place``, ``the second prize``, ``top honours``."""
    if lemma(noun) in ("honour", "honor", "honours", "honors", "runner-up", "title", "gold", "silver", "bronze"):
        return lemma(noun) != "honour" or any(c.lower_ in ("top", "highest") for c in noun.children)
    return lemma(noun) in _PLACES and any(c.lower_ in _ORDINAL for c in noun.lefts)


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
        gold = clause.reported and lemma(noun) in words("showing", "gifts")
        if is_prize(noun) or _is_place(noun) or gold:
            if people or to.pos_ in ("PROPN", "NOUN") and clause.lemma == "go":
                return act(reading, clause, "award", people, noun)
    return None


def _were_winners(reading: Reading, clause: Clause) -> Act | None:
    """``The winners were X and Y``, ``recipients included X``, ``X was the winner``, ``X was runner-up``."""
    if clause.lemma not in ("be", "include", "become"):
        return None
    attr = child(clause.verb, "attr", "dobj")
    for one, other in (
        (clause.agents[0] if clause.agents else None, attr),
        (attr, clause.agents[0] if clause.agents else None),
    ):
        if one is None or other is None or lemma(one) not in words("showing", "winners", "words"):
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
        if (
            year
            or lemma(title) in words("showing", "winners") & {"winner", "champion", "runner-up"}
            or "best" in before
        ):
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
    Example("The first prize went to Ann Lee and the second to Bo Ek.", ("award: Ann Lee",)),
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
