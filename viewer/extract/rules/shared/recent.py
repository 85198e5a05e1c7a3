"""Whether a clause tells a step of the event: not a habit, nor what somebody did at another time in life."""

from __future__ import annotations

from viewer.extract.language.clauses import Clause
from viewer.extract.language.dates import WEEKDAYS
from viewer.extract.language.passage import child, has_word, lemma
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


def _other_time(part: Token, perfect: bool) -> bool:
    """``in 2010``, ``two years ago``, ``last year``, ``often``: what hangs on the verb puts it elsewhere in time."""
    if part.dep_ == "advmod":
        return part.lower_ in _ADVERBS or part.lower_ in ("earlier", "before", "later") and _counted(part)
    if part.dep_ == "npadvmod":
        return has_word(part.children, *_OTHER)
    aim = child(part, "pobj") if part.dep_ == "prep" else None
    if aim is None:
        return False
    if part.lower_ in ("in", "since", "from", "during", "until"):
        return _is_long(aim)
    again = any(c.tag_ == "JJ" and c.lower_ in _ORDINALS for c in aim.lefts)  # "for the third year running"
    if part.lower_ == "for":
        return lemma(aim) in ("year", "decade") and child(aim, "prep") is None and not again
    return perfect and part.lower_ == "on" and lemma(aim) in WEEKDAYS


def _is_long(time: Token) -> bool:
    """``2010``, ``her youth``; not ``her ninetieth year``."""
    if time.is_digit and len(time.text) == 4:
        return time.text[:2] in ("17", "18", "19", "20")
    age = lemma(time) == "year" and any(c.lower_.endswith("th") for c in time.lefts)
    return lemma(time) in _SPANS and not age


def _counted(part: Token) -> bool:
    """``two days earlier``, ``a year later``."""
    return any(c.dep_ == "npadvmod" and lemma(c) in ("day", "week", "month", "year", "decade") for c in part.children)
