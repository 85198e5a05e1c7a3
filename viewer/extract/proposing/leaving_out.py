"""Speeches that were likely as candidates, and are not as acts: those are not told.

The chance of a candidate is that of one person in one sentence; the doubt of an act knows what else is told of them.
Nor is a speech told of which all is doubtful: that there was one, that it was this person's, and that the person took
part, both by what rules say of that and by how the report names them. To say that somebody spoke who was not there is
the worst mistake of all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache

from viewer.extract import weighing
from viewer.extract.doubt.acts import of_act, of_taking
from viewer.extract.doubt.people import of_told_part
from viewer.extract.proposing.scene import Scene
from viewer.extract.proposing.taking_part import was_there
from viewer.extract.rules.programme import participants
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.trace import Trace

TOO_DOUBTFUL = 0.84
"""From this doubt on, a speech is not told that no rule found."""
TOO_MANY = 3
"""Of more speeches than this that one sentence would tell, and no rule found, none is: it only lists people."""

ALL_DOUBTFUL = 0.0007
"""From this product on of the doubts of a speech, of whose it is, of the part that this person took, and of their
having been there, it is not told if only a verb of saying, or its chance, tells it."""

STEP = "too doubtful"
"""Why a speech is dropped that is none: it is not suggested either."""
STEP_OF_ALL = "all doubtful"
"""Why a speech is dropped of which all is doubtful: a reader is asked about it."""

_KIND = "speech"
_SAID = ("occasion.said", "speech.told-of")
"""What finds a speech where something was said."""
_IN_PERSON = ("opening", "closing", "introduction")
"""Further kinds that only those tell who are there."""
_NOT_THERE = ("absence.absent", "absence.dead")
"""What tells that somebody was not there: what is only said is no speech of theirs."""


def leave_out(reading: Reading) -> None:
    """Leave out such acts of a reading, once all others are known."""
    weighed = [act for act in reading.acts if act.weighed and act.kind == _KIND]
    here = Counter(reading.passage.sentence_number(act.token) for act in weighed)
    out = {
        id(act)
        for act in weighed
        if here[reading.passage.sentence_number(act.token)] > TOO_MANY or _doubt(reading, act) >= TOO_DOUBTFUL
    }
    _leave_out(reading, out, STEP)


def leave_out_all_doubtful(scene: Scene, trace: Trace, how: Sequence[tuple[str, str]]) -> bool:
    """Leave out speeches of which all is doubtful; whether there were any.

    ``how`` is the participation of each person with what tells it.
    """
    acts = scene.reading.acts

    @cache
    def doubt_of_part(person: int) -> float:
        part, by = how[person]
        told = of_told_part(scene.reading, person, part, by, trace.chance_of_part(person))
        return weighing.doubt("part", told) * (1 - was_there(scene, trace, person, how[person]))

    out = {id(act) for act in acts if act.kind == _KIND and _all_doubtful(scene.reading, act, how, doubt_of_part)}
    out |= {id(act) for act in acts if _of_absent(act, how)}
    _leave_out(scene.reading, out, STEP_OF_ALL)
    return bool(out)


def _of_absent(act: Act, how: Sequence[tuple[str, str]]) -> bool:
    """Whether an act is only likely that takes somebody's being there, and none of its people were."""
    likely = act.weighed and act.kind in _IN_PERSON and bool(act.people)
    return likely and all(how[person][1] in _NOT_THERE for person in act.people)


def _all_doubtful(
    reading: Reading, act: Act, how: Sequence[tuple[str, str]], doubt_of_part: Callable[[int], float]
) -> bool:
    if len(act.people) != 1 or not (act.weighed or act.by in _SAID):
        return False
    if reading.passage.paragraph(act.token) in reading.passage.transcript:
        return False  # who has a turn there was there
    (person,) = act.people
    if how[person][1] in _NOT_THERE:
        return True
    takings = list(participants.of(reading, act))
    features = of_act(reading, act, takings)
    of_whom = weighing.doubt("participant", of_taking(reading, act, takings[0], features))
    return weighing.doubt("item", features) * of_whom * doubt_of_part(person) >= ALL_DOUBTFUL


def _leave_out(reading: Reading, out: set[int], step: str) -> None:
    """Leave out the acts of these identities, in a step of this name."""
    kept = [act for act in reading.acts if id(act) not in out]
    for saying in reading.sayings:
        if saying.act is not None and id(saying.act) in out:
            saying.act = None
    reading.acts = reading.keep(step, reading.acts, kept)
    for counted in ("acts_in", "acts_of", "said_in"):
        reading.__dict__.pop(counted, None)  # which counted them


def _doubt(reading: Reading, act: Act) -> float:
    features = of_act(reading, act, list(participants.of(reading, act)))
    return weighing.origin("item", act.by, features).doubt
