"""Awards told in the formal ways of handing over: presentations made, gifts exchanged, guests welcomed with flowers."""

from __future__ import annotations

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import act, act_by, all_named, named
from viewer.extract.rules.shared.draft import Act, Reading, Rule
from viewer.extract.rules.shared.joint import bare, doers
from viewer.extract.rules.showing.prizes import is_prize, to_of


def _exchanged(reading: Reading, clause: Clause) -> Act | None:
    """``X and Y exchanged gifts``, ``gifts were exchanged between X and Y``."""
    if clause.lemma not in ("exchange", "swap"):
        return None
    thing = next((t for t in clause.objects() if is_prize(t) or bare(t) in words("showing", "gifts")), None)
    if thing is None:
        return None
    people = doers(reading, clause)
    for name, noun in clause.preps:
        if name in ("between", "with", "among"):
            people += named(reading, noun)
    return act_by(reading, clause, "award", people, thing)


def _asked(reading: Reading, clause: Clause) -> Act | None:
    """``X asked Y to accept a gold watch``: the formal way of handing over."""
    below = child(clause.verb, "xcomp", "ccomp")
    if clause.lemma not in ("ask", "request", "beg", "desire", "invite", "pray") or below is None:
        return None
    thing = child(below, "dobj") if below.lemma_ == "accept" else None
    if thing is None or bare(thing) not in words("showing", "gifts"):
        return None
    people = all_named(reading, clause.objects())
    givers = doers(reading, clause)
    return act(reading, clause, "award", givers, thing, to=people) if givers or people else None


_GREETING = ("welcome", "greet", "receive", "thank", "surprise", "honour", "honor", "reward", "bless")


def _welcomed(reading: Reading, clause: Clause) -> Act | None:
    """``The guest was welcomed with a bouquet by X``, ``Y was surprised with a framed picture``."""
    gift = clause.prep("with")
    if clause.lemma not in _GREETING or gift is None:
        return None
    given = bare(gift) in words("showing", "welcomed")
    if not given and clause.lemma not in ("welcome", "greet", "receive", "bless"):
        given = is_prize(gift) or bare(gift) in words("showing", "gifts")
    if not given:
        return None
    guests = all_named(reading, clause.objects())
    givers = [p for p in doers(reading, clause) if p not in guests]
    return act(reading, clause, "award", givers, gift, to=guests) if givers or guests else None


def _presented(reading: Reading, clause: Clause) -> Act | None:
    """``A presentation was made to Y by X``, ``X, who made the presentation``."""
    if clause.lemma not in ("make", "perform"):
        return None
    thing = next((t for t in clause.objects() if bare(t) == "presentation"), None)
    return None if thing is None else _made(reading, clause, thing)


def _made(reading: Reading, clause: Clause, thing: Token) -> Act | None:
    """A presentation that is made: to somebody named, or a known one."""
    inside = [n for t in thing.subtree if t.dep_ == "pobj" and t.head.lower_ == "of" for n in to_of(t)]
    aims = clause.aims("to", "of") + to_of(thing) + inside
    people = all_named(reading, aims)
    givers = doers(reading, clause)
    known = has_word(thing.lefts, "the", "this")
    return act(reading, clause, "award", givers, thing, to=people) if people or givers and known else None


PRESENTATIONS: tuple[Rule, ...] = (_exchanged, _asked, _welcomed, _presented)


EXAMPLES = (
    Example("Ann Lee and Bo Ek exchanged gifts.", ("award: Ann Lee, Bo Ek",)),
    Example("The chief guest was welcomed with a bouquet by Ann Lee.", ("award: Ann Lee",)),
    Example("Bo Ek was thanked with a framed picture of the pier.", ("award: Bo Ek",)),
    Example("A presentation was made to Mr. Lee of a travelling bag.", ("award: Mr. Lee",)),
    Example("Bo Ek asked Miss Ann Lee to accept a silver tray.", ("award: Bo Ek, Ann Lee",)),
)
