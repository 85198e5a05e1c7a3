"""How people took part, weighed: by what rules say of it, how the report names them, and what they may have done."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.extract import weighing
from viewer.extract.doubt.people import of_part
from viewer.extract.language.reality import is_denied, is_depicted
from viewer.extract.language.tokens import Token
from viewer.extract.naming.role_nouns import name_head
from viewer.extract.proposing.features import governed, verb_above
from viewer.extract.proposing.not_done import is_writer
from viewer.extract.proposing.scene import Scene
from viewer.extract.rules.people.byline import is_credit
from viewer.extract.rules.people.distance import is_virtual
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.outside import outside
from viewer.extract.trace import Trace
from viewer.extract.weighing import Features

HOW = "how="
"""How the questions begin, one a participation, that the weights answer."""
ONLY_NAMED = 0.4
"""From this chance on, somebody is only mentioned."""
WAS_THERE = "was there"
"""Whether somebody took part, answered without what rules say of it."""
BY = "taking_part.weighed"
"""What is noted as telling a participation that is another one than rules say."""
NAMED = ("mentioned", "participation.named")
"""The participation, and the rule, of those who are only named."""

_RULES = ("part=", "by=")
"""Features that are what rules say."""
_MENTIONS = 3
"""So many mentions of somebody are looked at."""
_MENTIONED, _HERE = "mentioned", "in person"
_NO_PART = (_MENTIONED, "absent")
_SURE = ("absence.dead",)
"""Rules whose word is not weighed: the dead take no part."""


def weighed(scene: Scene, trace: Trace, how: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """How each person took part, with what tells it. ``how`` is what the rules say.

    Whoever does something by a rule is not only mentioned; who is named only as who it was not, is.
    Where most took part online, so did those of whom no rule says anything; in a webinar, nobody is there in person.
    The chance of what is told is traced.
    """
    rows = weighing.rows("people", HOW)
    if not rows.questions:
        return list(how)
    parts = [part for part, _ in how]
    is_online = parts.count("online") > parts.count(_HERE)
    nowhere = is_virtual(scene.reading)
    found = list(how)
    for person, one in enumerate(how):
        if one[1] in _SURE:
            continue
        features = of_person(scene, trace, person, one)
        shares = _shares(dict(zip(rows.questions, map(weighing.chance, rows.log_odds(features)), strict=True)))
        part = _likeliest(shares)
        only_named = one == NAMED and _is_named_aside(scene.reading, person)
        if part in _NO_PART and (one[0] in _NO_PART or person in scene.reading.acts_of) or only_named:
            part = one[0]
        elif part == _HERE and (one == NAMED and is_online or nowhere):
            part = "online"
        trace.took_part[person] = shares[question(part)], features if trace.kept else {}
        if part != one[0]:
            found[person] = part, BY
    return found


def _is_only_denied(reading: Reading, person: int) -> bool:
    """Whether somebody is named only as who it was not, or as who took a picture or wrote the report."""
    passage = reading.passage
    mentions = reading.people[person].mentions
    return all(is_denied(name_head(passage, one)) or is_credit(passage, one) for one in mentions)


def _is_named_aside(reading: Reading, person: int) -> bool:
    """Whether somebody is named only as who it was not, as whom a work shows, as who wrote it, or of another time."""
    return _is_only_denied(reading, person) or _is_depicted(reading, person) or _is_of_before(reading, person)


def _is_of_before(reading: Reading, person: int) -> bool:
    """``Bo Ek once sang in Tarn``, ``read a poem by Bo Ek``: whether all mentions tell what was done before."""
    heads = (name_head(reading.passage, mention) for mention in reading.people[person].mentions)
    return all(_did_before(reading, head) for head in heads)


def _did_before(reading: Reading, name: Token) -> bool:
    verb, path = verb_above(name)
    clause = reading.clause_of(verb) if verb is not None else None
    if clause is None:
        return False
    return is_writer(clause, path) or path[-1:] == ["nsubj"] and outside(reading, clause)


def _is_depicted(reading: Reading, person: int) -> bool:
    """Whether somebody is told of as whom a work shows or remembers."""
    return any(is_depicted(name_head(reading.passage, mention)) for mention in reading.people[person].mentions)


def _shares(chances: dict[str, float]) -> dict[str, float]:
    """The chances of all participations, so that they are 1 together."""
    whole = sum(chances.values())
    return {asked: chance / whole for asked, chance in chances.items()}


def _likeliest(shares: dict[str, float]) -> str:
    """The participation that is told: the likeliest, but for those who are likely to be only named."""
    only_named = question(_MENTIONED)
    if shares[only_named] >= ONLY_NAMED:
        return _MENTIONED
    return max((share, asked) for asked, share in shares.items() if asked != only_named)[1].removeprefix(HOW)


def question(part: str) -> str:
    """The question that the weights answer of a participation: who is absent takes no part."""
    return HOW + (_MENTIONED if part in _NO_PART else part)


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
