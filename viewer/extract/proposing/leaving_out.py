"""Speeches that were likely as candidates, and are not as acts: those are not told, and not suggested either.

The chance of a candidate is that of one person in one sentence; the doubt of an act knows what else is told of them.
"""

from __future__ import annotations

from collections import Counter

from viewer.extract import weighing
from viewer.extract.doubt.acts import of_act
from viewer.extract.rules.programme import participants
from viewer.extract.rules.shared.draft import Act, Reading

TOO_DOUBTFUL = 0.84
"""From this doubt on, a speech is not told that no rule found."""
TOO_MANY = 3
"""Of more speeches than this that one sentence would tell, and no rule found, none is: it only lists people."""

STEP = "too doubtful"
"""Why such an act is dropped."""

_KIND = "speech"


def leave_out(reading: Reading) -> None:
    """Leave out such acts of a reading, once all others are known."""
    weighed = [act for act in reading.acts if act.weighed and act.kind == _KIND]
    here = Counter(reading.passage.sentence_number(act.token) for act in weighed)
    out = {
        id(act)
        for act in weighed
        if here[reading.passage.sentence_number(act.token)] > TOO_MANY or _doubt(reading, act) >= TOO_DOUBTFUL
    }
    kept = [act for act in reading.acts if id(act) not in out]
    for saying in reading.sayings:
        if saying.act is not None and id(saying.act) in out:
            saying.act = None
    reading.acts = reading.keep(STEP, reading.acts, kept)
    for counted in ("acts_in", "acts_of", "said_in"):
        reading.__dict__.pop(counted, None)  # which counted them


def _doubt(reading: Reading, act: Act) -> float:
    features = of_act(reading, act, list(participants.of(reading, act)))
    return weighing.origin("item", act.by, features).doubt
