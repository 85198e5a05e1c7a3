"""What is likely by its words and yet no act of somebody's: what lies ahead, who led a delegation, who was introduced.

Words alone tell little of that: ``led by Bo Ek`` tells a march as well as a mission.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, conjuncts, has_word, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.proposing.features import verb_above
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import is_event, noun_kind
from viewer.extract.trace import Weighed


def is_told_otherwise(reading: Reading, one: Weighed) -> bool:
    """Whether the clause of somebody's name, or of a word that means them, tells that they did no act there."""
    token = one.candidate.token
    if one.candidate.person is None or reading.passage.sentence_number(token) != one.candidate.sentence:
        return False
    verb, path = verb_above(token)
    clause = reading.clause_of(verb) if verb is not None else None
    if clause is None:
        return False
    beside = one.candidate.part == "there" and _is_beside(clause.verb)
    return beside or _lies_ahead(clause) or _leads_a_group(clause) or _does_none(clause, path, one.kind)


def _does_none(clause: Clause, path: Sequence[str], kind: str) -> bool:
    """Whether a verb tells no act of a kind of who stands by it: as its subject, its agent, or what it is done to."""
    if "nsubj" in path:
        votes = kind == "speech" and clause.lemma in words("acts", "verbs", "vote")
        return votes or _presides(clause) or _gives_way(clause)
    if is_writer(clause, path):
        return True
    if "agent" in path:
        return _drafted(clause) or _stands_for(clause) and kind != "award"
    shown = not {"dobj", "npadvmod"}.isdisjoint(path) and _presents(clause)
    return shown or kind == "opening" and not {"prep to", "dative", "dobj"}.isdisjoint(path)


def is_writer(clause: Clause, path: Sequence[str]) -> bool:
    """``the choir sang a song by Bo Ek``, ``read a poem by Bo Ek``: who wrote what others perform."""
    performs = clause.lemma == "read" or clause.lemma in words("showing", "verbs", "strong", "play")
    if clause.passive or not performs or {"agent", "prep by"}.isdisjoint(path):
        return False
    read = words("showing", "turns", "read")
    return any(noun_kind(thing) == "performance" or lemma(thing) in read for thing in clause.objects())


def _lies_ahead(clause: Clause) -> bool:
    """``The tour will be led by Bo Ek``."""
    return has_word((t for t in clause.verb.children if t.dep_ == "aux"), "will", "shall")


def _leads_a_group(clause: Clause) -> bool:
    """``a delegation led by Bo Ek``, ``Led by Bo Ek, the team``: who heads those who came."""
    if clause.lemma not in words("presence", "verbs", "at_the_head"):
        return False
    verb = clause.verb
    led: list[Token] = [*clause.patients]
    if verb.dep_ in ("acl", "relcl"):
        led.append(verb.head)
    elif verb.dep_ == "advcl" and (subject := child(verb.head, "nsubj", "nsubjpass")) is not None:
        led.append(subject)
    return any(lemma(noun) in words("presence", "nouns", "delegation") for noun in led)


def _presides(clause: Clause) -> bool:
    """``hosted the meeting``, ``chaired the session``: who leads all of it, and does nothing else in it."""
    led = clause.lemma in words("acts", "verbs", "moderate") and any(map(is_event, clause.objects()))
    return led and not clause.passive


def _gives_way(clause: Clause) -> bool:
    """``handed over to Bo Ek``: who says that another one speaks next; not ``handed over a cup``."""
    return clause.phrase in words("acts", "verbs", "give_way") and not clause.patients


def _stands_for(clause: Clause) -> bool:
    """``Northland was represented by Bo Ek``; not ``the best oven, Northby's, represented by Bo Ek``."""
    return clause.lemma in words("presence", "verbs", "stand_for") and clause.verb.dep_ != "acl"


def _drafted(clause: Clause) -> bool:
    """``a bill introduced by Bo Ek``: before, and elsewhere; not ``a draft resolution introduced by Bo Ek``."""
    bill = clause.verb.head
    drafted = clause.verb.dep_ == "acl" and clause.lemma in words("acts", "verbs", "draft")
    return drafted and lemma(bill) in words("acts", "motions", "bills")


def _presents(clause: Clause) -> bool:
    """``introduced Bo Ek to the guests``, ``welcomed Bo Ek``: who is introduced does nothing yet."""
    return clause.lemma in words("acts", "verbs", "present_somebody") and not clause.passive


def _is_beside(verb: Token) -> bool:
    """``the fair was chaired by X``, ``attended by X``: who leads or attends what is held does no act of it by that.

    But for a discussion, a workshop and the like, in which whoever leads them has a part.
    """
    if lemma(verb) not in words("acts", "verbs", "beside"):
        return False
    things = [part for part in verb.children if part.dep_ in ("nsubjpass", "dobj")]
    things = things or [verb.head] * (verb.dep_ == "acl")
    led = any(noun_kind(part) in ("discussion", "other") for thing in things for part in (thing, *conjuncts(thing)))
    return bool(things) and not led
