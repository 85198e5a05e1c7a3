"""Whether somebody took part of whom no rule says so: by how the report names them, and what they may have done."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.extract import weighing
from viewer.extract.doubt.people import of_part
from viewer.extract.naming.role_nouns import name_head
from viewer.extract.proposing.features import governed
from viewer.extract.proposing.scene import Scene
from viewer.extract.trace import Trace
from viewer.extract.weighing import Features

LIKELY = 0.65
"""From this chance on, somebody is said to have taken part."""
QUESTION = "took part"
WAS_THERE = "was there"
"""The same question, answered without what rules say of it."""
BY = "taking_part.weighed"
"""What is noted as telling the participation of whoever was weighed."""
NAMED = ("mentioned", "participation.named")
"""The participation, and the rule, of those who are only named."""

_RULES = ("part=", "by=")
"""Features that are what rules say."""
_MENTIONS = 3
"""So many mentions of somebody are looked at."""


def weighed(scene: Scene, trace: Trace, how: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Who took part is weighed, of those whom the report only names, by how it names them.

    ``how`` is the participation of each person with the rule that tells it. Where most took part online, so did they.
    """
    parts = [part for part, _ in how]
    part = "online" if parts.count("online") > parts.count("in person") else "in person"
    weights = weighing.table("people")[QUESTION]
    found = list(how)
    for person, one in enumerate(how):
        if one == NAMED:
            features = of_person(scene, trace, person, one)
            chance = weighing.chance(weighing.log_odds(weights, features))
            trace.took_part[person] = chance, features if trace.kept else {}
            if chance >= LIKELY:
                found[person] = part, BY
    return found


def was_there(scene: Scene, trace: Trace, person: int, how: tuple[str, str]) -> float:
    """The chance that somebody took part, by how the report names them and what they may have done, not by rules."""
    return weighing.chance(
        weighing.log_odds(weighing.table("people")[WAS_THERE], without_rules(of_person(scene, trace, person, how)))
    )


def without_rules(found: Features) -> Features:
    """Those features of a person that are not what rules say."""
    return {name: value for name, value in found.items() if not name.startswith(_RULES)}


def of_person(scene: Scene, trace: Trace, person: int, how: tuple[str, str]) -> Features:
    """What speaks for and against somebody having taken part. ``how`` is what the rules say."""
    reading = scene.reading
    found = of_part(reading, person, *how)
    mentions = reading.people[person].mentions
    chances = [0.0]
    for mention in mentions:
        number = reading.passage.sentence_number(reading.passage.tokens[mention.first])
        one = trace.proposed.get((number, person))
        chances.append(0.0 if one is None else one.chance)
    found["may have done something"] = max(chances)
    found["may have done much"] = min(1.0, sum(sorted(chances)[-5:]) / 2)
    for mention in mentions[:_MENTIONS]:
        head = name_head(reading.passage, mention)
        found |= {f"named: {name}": 1.0 for name, value in governed(head).items() if value}
        found |= scene.words(reading.passage.sentence(head))
    return {name: value for name, value in found.items() if value}
