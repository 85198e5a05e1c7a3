"""Awards as receiving: who received, won or took a prize, a place or a present, and from whom."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import act, all_named, named
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.joint import bare, doers
from viewer.extract.rules.shared.listed import enumerated
from viewer.extract.rules.showing.prizes import is_degree, is_everyone, is_place, is_present, is_prize, meant


@dataclass(frozen=True, slots=True)
class Receiving:
    """Who receives something from whom, as far as a clause tells it."""

    reading: Reading
    clause: Clause
    winners: list[int]
    givers: list[int]
    from_somebody: bool


def is_receiving(clause: Clause) -> bool:
    """Whether a verb may tell that somebody is given a prize: ``having won`` tells it of earlier."""
    if clause.lemma not in words("showing", "verbs", "receive"):
        prizes = (t for t in clause.objects() if clause.lemma == "have" and is_prize(t))
        if not any(c.lower_ == "the" for t in prizes for c in t.lefts):
            return False
    return clause.prep("from") is not None or not has_word(clause.verb.children, "having")


def taken(taking: Receiving, told: Token) -> Act | None:
    """The act of receiving one thing."""
    reading, clause, winners, givers = taking.reading, taking.clause, taking.winners, taking.givers
    thing = meant(told)
    if is_degree(thing) and thing.tag_ == "NNS" and not winners:
        return act(reading, clause, "ceremony", givers, thing)
    prize = _is_won(clause, thing)
    if prize and (winners or givers):
        found = act(reading, clause, "award", givers, thing, to=[*winners, *_on_behalf(reading, clause)])
        if thing.sent.start != told.sent.start:  # "his widow accepted it": of the prize told of before
            found.more.append(reading.passage.sentence_span(thing))
        return found
    if (winners or givers) and _is_handed(taking, thing):
        return act(reading, clause, "award", givers, thing, to=winners)
    if prize and clause.lemma in ("receive", "collect") and any(map(is_everyone, clause.agents)):
        return act(reading, clause, "award", [], thing)
    return None


def _is_won(clause: Clause, thing: Token) -> bool:
    """Whether what is received is a prize, a place or money won; of what is taken, ``the cup``."""
    if clause.lemma == "take" and bare(thing) in ("degree", "doctorate", "diploma", "cup"):
        return bare(thing) == "cup" and has_word(thing.lefts, "the")
    return is_prize(thing) or is_place(thing) or _is_money(clause, thing)


def _is_handed(taking: Receiving, thing: Token) -> bool:
    """Whether another thing is received as a present: from somebody, or a gift by its own word."""
    name = taking.clause.lemma
    if name not in ("receive", "accept", "get", "take", "collect") or not is_present(thing):
        return False
    if taking.from_somebody and (taking.givers or name == "receive"):
        return True
    return name == "receive" and bool(taking.winners) and bare(thing) in words("showing", "gifts")


def _on_behalf(reading: Reading, clause: Clause) -> list[int]:
    """``took it home for her``, ``collected it on his behalf``: for whom a prize was received."""
    if clause.lemma not in ("accept", "collect", "receive", "take", "pick"):
        return []
    aims = [noun for name, noun in clause.preps if name == "for" and noun.pos_ in ("PRON", "PROPN")]
    aims += [c for _, noun in clause.preps if noun.lower_ == "behalf" for c in noun.children if c.dep_ == "poss"]
    return all_named(reading, aims)


def source_of(reading: Reading, verb: Token) -> Token | None:
    """``received the keys of the van from X``: from whom, where the parser hangs it on what was received."""
    for i in range(verb.i + 1, min(verb.sent.end, verb.i + _NEAR)):
        token = verb.doc[i]
        if token.pos_ in ("VERB", "AUX"):
            return None
        if token.lower_ == "from" and (aim := child(token, "pobj")) is not None and named(reading, aim):
            return aim
    return None


_NEAR = 14
"""So many tokens behind its verb it may be told from whom something was received."""


def _is_money(clause: Clause, thing: Token) -> bool:
    """``Runner-up Ann Lee received £200``: money that a winner is given."""
    if thing.ent_type_ != "MONEY" and not any(c.tag_ == "$" for c in thing.children):
        return False
    return any(bare(t) in words("showing", "winners", "words") for a in clause.agents for t in a.subtree)


def won_by(reading: Reading, clause: Clause) -> Act | None:
    """``The cup was won by Y``, ``the award was received by Y``."""
    prize = next((t for t in map(meant, clause.objects()) if is_prize(t) or is_place(t)), None)
    people = doers(reading, clause)
    by = next((c for c in clause.verb.children if c.lower_ == "by"), None)
    if by is not None and people:  # "by X in the long jump and Y in the race"
        people += enumerated(reading, by.i, clause.verb.sent.end - 1)
    return act(reading, clause, "award", [], prize, to=people) if prize is not None and people else None
