"""Awards as giving: prizes, medals, scholarships and gifts that somebody hands to somebody."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import pobj
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.role_nouns import is_role_noun
from viewer.extract.rules.shared.doing import act, named
from viewer.extract.rules.shared.draft import Act, Reading, name_of
from viewer.extract.rules.shared.joint import bare, doers, goes_on
from viewer.extract.rules.shared.listed import gapped
from viewer.extract.rules.showing.gifts import called_up, gives, is_named, to_everyone, to_office
from viewer.extract.rules.showing.given import given
from viewer.extract.rules.showing.honours import HONOURS
from viewer.extract.rules.showing.placings import others
from viewer.extract.rules.showing.presentations import PRESENTATIONS
from viewer.extract.rules.showing.prizes import is_degree, is_gift, is_prize, is_symbol, is_title, of_year

_PHRASES = ("give up", "put up", "pass out", "hand in", "put together", "put off", "place on")
_CARELESS = ("put", "place", "pass", "offer", "send", "issue", "return", "tie", "contribute", "deliver")
"""Verbs that tell an award only where a receiver is named."""

_PUBLIC = ("present", "award", "distribute", "hand", "confer", "give", "bestow")


def awarded(reading: Reading, clause: Clause) -> Act | None:
    """``X presented Y with a medal``, ``the prize went to Y``, ``Y received a certificate from X``."""
    told = clause.passive and bool(clause.agents) and clause.verb.dep_ == "acl"
    if clause.aside and not told and not goes_on(clause):
        return None
    for rule in (_gave, *PRESENTATIONS, *HONOURS):
        if (found := rule(reading, clause)) is not None:
            found.by = name_of(rule)
            if found.people and found.kind == "award":
                for person, function in others(reading, clause.verb).items():
                    found.take(person, function)
            kept = not _is_donor(clause) and (not clause.aside or told or _is_step(clause, found))
            return found if kept else None
    return None


def _is_donor(clause: Clause) -> bool:
    """``received the medal donated by X``."""
    return clause.lemma in ("donate", "gift") and clause.verb.dep_ == "acl" and clause.verb.head.dep_ == "dobj"


def _is_step(clause: Clause, found: Act) -> bool:
    """Whether an award that is told beside the story was made there: it is handed, of medals, or of several people."""
    if clause.passive and clause.lemma in ("present", "hand", "give") or clause.lemma == "make":
        return True
    people = len(found.people)
    return people > 1 or people > 0 and any(t.tag_ == "NNS" and is_prize(t) for t in clause.objects())


@dataclass(slots=True)
class _Giving:
    """Who gives what to whom, as far as a clause tells it."""

    reading: Reading
    clause: Clause
    things: list[Token]
    givers: list[int]
    receivers: list[int]


def _gave(reading: Reading, clause: Clause) -> Act | None:
    """``X gave Y a medal``, ``the cheque was handed over by X``, ``X pinned a brooch on Y``."""
    if clause.lemma not in words("showing", "verbs", "give") or clause.phrase in _PHRASES:
        return None
    things, receivers = given(reading, clause)
    givers = [p for p in doers(reading, clause) if p not in receivers]
    giving = _Giving(reading, clause, things, givers, receivers)
    if (found := _symbol_passed(giving)) is not None:
        return found
    prize = next((t for t in things if _is_award(giving, t)), None)
    if prize is None and (found := _was_awarded(giving)) is not None:
        return found
    prize = _prize_before(giving) if prize is None else prize
    if prize is None:
        prize = _gift(giving)
    elif clause.lemma in _CARELESS and not receivers:
        return None
    return None if prize is None else _of_prize(giving, prize)


def _symbol_passed(giving: _Giving) -> Act | None:
    """``Ann Lee handed over the torch to Bo Ek``."""
    clause, givers, receivers = giving.clause, giving.givers, giving.receivers
    symbol = next((t for t in giving.things if is_symbol(clause, t)), None)
    if symbol is None or not (givers or receivers and clause.passive):
        return None
    if clause.lemma in ("pass", "hand"):  # "passed from X to Y"
        givers += named(giving.reading, clause.prep("from"), but=[*givers, *receivers])
    return act(giving.reading, clause, "ceremony", givers, symbol, to=receivers)


def _is_award(giving: _Giving, thing: Token) -> bool:
    return is_prize(thing) or of_year(thing) or bool(giving.receivers) and (is_title(thing) or _is_order(thing))


def _prize_before(giving: _Giving) -> Token | None:
    """``Gold Badge to X, presented by Y``: the prize before a participle."""
    verb = giving.clause.verb
    if verb.dep_ != "acl" or not giving.receivers:
        return None
    return next((t for t in verb.doc[verb.sent.start : verb.i] if is_prize(t) and t.dep_ != "compound"), None)


def _gift(giving: _Giving) -> Token | None:
    """A thing that is no prize by its own word, where the clause tells enough of who gives it to whom."""
    clause = giving.clause
    gift = next((t for t in giving.things if _is_handed(giving, t)), None)
    handed = clause.lemma == "present" and clause.prep("with") == gift
    if giving.givers and not giving.receivers:
        if not handed and (bowl := to_office(clause)) is not None:
            gift, handed = bowl, True
        handed = _calls_up(giving) or handed
    elif not (giving.givers or clause.passive or any(map(gives, clause.agents))):
        return None
    return gift if giving.receivers or giving.givers and (handed or to_everyone(clause, giving.things)) else None


def _calls_up(giving: _Giving) -> bool:
    """Whether the sentence before tells of somebody who is given it: who was called there becomes the receiver."""
    called = called_up(giving.reading, giving.clause)
    if called is not None:
        giving.receivers = [p for p in called if p not in giving.givers]
    return called is not None


def _is_handed(giving: _Giving, thing: Token) -> bool:
    named_so = bool(giving.receivers) and is_named(giving.reading, giving.clause, thing)
    return named_so or is_gift(giving.clause, thing)


def _of_nobody(reading: Reading, clause: Clause, prize: Token) -> Act | None:
    """``Prizes were distributed``, ``the teachers handed out certificates``: given by nobody named to nobody named."""
    if clause.lemma not in _PUBLIC or clause.perfect:
        return None
    if not clause.passive and (prize.tag_ not in _PLURAL or not any(is_role_noun(t) for t in clause.agents)):
        return None
    return act(reading, clause, "ceremony" if is_degree(prize) else "award", [], prize)


_PLURAL = ("NNS", "NNPS")


def _of_prize(giving: _Giving, prize: Token) -> Act | None:
    """The act of giving a prize or gift: an award, or a ceremony where an order or whole classes are conferred."""
    reading, clause, givers, receivers = giving.reading, giving.clause, giving.givers, giving.receivers
    if not (givers or receivers):
        return _of_nobody(reading, clause, prize)
    if _is_order(prize) if receivers else is_degree(prize) and prize.tag_ in _PLURAL:
        return act(reading, clause, "ceremony", givers, prize, to=receivers)
    if receivers and clause.prep("with") is not None:  # "presented X with a watch and Y with a ring"
        receivers += [p for p in gapped(reading, clause.verb, ("with",)) if p not in [*receivers, *givers]]
    return act(reading, clause, "award", givers, prize, to=receivers)


def _is_order(prize: Token) -> bool:
    """``the order of deacon``, ``the order of priesthood``: what is conferred by ordination."""
    of = pobj(prize.children, "of")
    return of is not None and bare(prize) == "order" and of.lower_ in _ORDERS


_ORDERS = ("deacon", "deacons", "diaconate", "priest", "priesthood", "presbyterate", "subdeacon", "acolyte", "lector")


def _was_awarded(giving: _Giving) -> Act | None:
    """``“Best Friend” was awarded to X``, ``the club was awarded for its work``: what is awarded is a prize."""
    clause = giving.clause
    if clause.lemma != "award" or not clause.passive:
        return None
    told = clause.prep("to") is not None or clause.prep("for") is not None and not clause.perfect
    if not told or any(bare(t) in ("contract", "tender", "damages", "custody", "cost") for t in clause.objects()):
        return None
    return act(giving.reading, clause, "award", giving.givers, to=giving.receivers)


EXAMPLES = (
    Example("Winner Ann Lee received £200.", ("award: Ann Lee",)),
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
    Example("Ann Lee presented the Five-Way Test Baker of the Year Award.", ("award: Ann Lee",)),
    Example("Ann Lee gave Bo Ek the floor.", ()),
    Example("The hall gave Bo Ek a box to stand on.", ()),
)
