"""Whether a clause tells a step of the event: not a habit, nor what somebody did at another time in life."""

from __future__ import annotations

from viewer.extract.language.clauses import Clause
from viewer.extract.language.dates import WEEKDAYS
from viewer.extract.language.passage import child, lemma
from viewer.extract.language.tokens import Token

_ADVERBS = ("always", "often", "usually", "never", "regularly", "previously", "recently", "annually", "formerly", "ago")
_SPANS = ("year", "decade", "century", "career", "childhood", "youth", "lifetime", "month")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "tenth", "successive", "consecutive")
_OTHER = ("last", "every", "each", "previous", "next")


def recent(clause: Clause) -> bool:
    """Whether the tense and the adverbials of a clause put it into the event."""
    verb = clause.verb
    for _ in range(8):
        if any(_other_time(part, clause.perfect) for part in verb.children):
            return False
        own = verb.tag_ not in ("VBG", "VBN", "VB") or child(verb, "nsubj", "nsubjpass") is not None
        if verb.head == verb or own and not clause.aside:
            break
        if verb.dep_ == "xcomp" and lemma(verb.head) == "use":
            return False
        verb = verb.head
    perfect = any(c.dep_ == "aux" and c.lower_ in ("has", "have", "’ve", "'ve") for c in verb.children)
    return not perfect


def present(clause: Clause) -> bool:
    """Whether the clause is told in the present tense."""
    verb = clause.verb
    return verb.tag_ in ("VBZ", "VBP") or any(
        c.dep_ in ("aux", "auxpass") and c.tag_ in ("VBZ", "VBP") and lemma(c) in ("be", "do") for c in verb.children
    )


def _other_time(part: Token, perfect: bool) -> bool:
    """``in 2010``, ``two years ago``, ``last year``, ``often``: what hangs on the verb puts it elsewhere in time."""
    if part.dep_ == "advmod":
        return part.lower_ in _ADVERBS or part.lower_ in ("earlier", "before", "later") and _counted(part)
    if part.dep_ == "npadvmod":
        return any(t.lower_ in _OTHER for t in part.children)
    if part.dep_ != "prep" or (aim := child(part, "pobj")) is None:
        return False
    if perfect and part.lower_ == "on" and lemma(aim) in WEEKDAYS:
        return True
    if part.lower_ in ("in", "since", "from", "during", "until"):
        year = aim.is_digit and len(aim.text) == 4 and aim.text[:2] in ("17", "18", "19", "20")
        age = lemma(aim) == "year" and any(c.lower_.endswith("th") for c in aim.lefts)  # "in her ninetieth year"
        return year or lemma(aim) in _SPANS and not age
    again = any(c.tag_ == "JJ" and c.lower_ in _ORDINALS for c in aim.lefts)  # "for the third year running"
    return part.lower_ == "for" and lemma(aim) in ("year", "decade") and child(aim, "prep") is None and not again


def _counted(part: Token) -> bool:
    """``two days earlier``, ``a year later``."""
    return any(c.dep_ == "npadvmod" and lemma(c) in ("day", "week", "month", "year", "decade") for c in part.children)
