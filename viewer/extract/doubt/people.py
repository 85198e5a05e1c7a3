"""Features of people: that somebody is one, what they are, and how they took part."""

from __future__ import annotations

from viewer.extract.doubt.chances import against
from viewer.extract.doubt.places import placed, told
from viewer.extract.naming.person import Draft
from viewer.extract.naming.role_nouns import name_head
from viewer.extract.rules.shared.draft import Reading


def of_person(reading: Reading, person: int) -> dict[str, float]:
    """The features of a name that was taken for a person's."""
    draft = reading.people[person]
    mention = draft.fullest
    tokens = reading.passage.tokens[mention.first : mention.last + 1]
    head = name_head(reading.passage, mention)
    before = reading.passage.tokens[mention.first - 1].lower_ if mention.first else ""
    kinds = {token.ent_type_ for token in tokens}
    tagged = [m for m in draft.mentions if reading.passage.tokens[m.first].ent_type_ == "PERSON"]
    return {
        f"by={mention.by}": 1.0,
        f"words={min(len(mention.names), 4)}": 1.0,
        **{f"entity={kind}": 1.0 for kind in kinds},
        f"place={head.dep_}": 1.0,
        f"pos={head.pos_}": 1.0,
        "doubtful name": draft.doubtful,
        "single name": float(len(mention.names) == 1),
        "named once": float(len(draft.mentions) == 1),
        "often named": min(1.0, len(draft.mentions) / 6),
        "addressed": float(bool(draft.honorifics)),
        "titled": float(bool(draft.titles)),
        "gender known": float(draft.gender is not None),
        "without role": float(draft.role is None),
        "not tagged": 1 - len(tagged) / len(draft.mentions),
        "capitals": float(all(name.isupper() and len(name) > 1 for name in mention.names)),
        "initials": float(any(len(name.strip(".")) == 1 for name in mention.names)),
        "unknown words": sum(token.is_oov for token in tokens) / len(tokens),
        "common words": sum(not token.vocab[token.lower_].is_oov for token in tokens) / len(tokens),
        "spelled otherwise": float(bool(draft.spelled)),
        "several forms": min(1.0, (len(draft.forms) - 1) / 3),
        "in no act": float(person not in reading.acts_of),
        "says something": float(person in reading.said_by),
        "behind of": float(before in ("of", "at", "in")),
        **_there(reading, draft),
    }


def of_role(reading: Reading, person: int) -> dict[str, float]:
    """The features of what somebody is said to be."""
    draft = reading.people[person]
    assert draft.role is not None
    piece = reading.passage.piece(draft.role.start, draft.role.end)
    tokens = [] if piece is None else list(piece)
    first = draft.mentions[0]
    words = [token.lower_ for token in tokens]
    return {
        f"by={draft.role_by}": 1.0,
        "candidates": float(draft.roles > 1),
        "many candidates": min(1.0, (draft.roles - 1) / 3) if draft.roles else 0.0,
        "one word": float(len(tokens) == 1),
        "long": min(1.0, len(tokens) / 12),
        "holds and": float("and" in words),
        "holds of": float("of" in words),
        "holds a comma": float("," in words),
        "capitals": float(any(token.text[:1].isupper() for token in tokens)),
        "before the name": float(draft.role.end <= first.span.start),
        "far": min(1.0, min(abs(draft.role.start - m.span.start) for m in draft.mentions) / 120),
        "single name": float(len(draft.fullest.names) == 1),
        "holds a verb": float(any(token.pos_ == "VERB" for token in tokens)),
        "often named": min(1.0, len(draft.mentions) / 6),
        **against("unlikely role", None if draft.role_weighed is None else draft.role_weighed[0]),
        **_there(reading, draft),
    }


def of_part(reading: Reading, person: int, part: str, by: str) -> dict[str, float]:
    """The features of how somebody is said to have taken part."""
    draft = reading.people[person]
    acts = reading.acts_of.get(person, [])
    return {
        f"by={by}": 1.0,
        f"part={part}": 1.0,
        "doubtful name": draft.doubtful,
        f"acts={min(len(acts), 3)}": 1.0,
        **{f"act={act.kind}": 1.0 for act in acts},
        "only receives": float(bool(acts) and all(act.functions.get(person) == "recipient" for act in acts)),
        "says something": float(person in reading.said_by),
        "in no act": float(not acts),
        "named once": float(len(draft.mentions) == 1),
        "often named": min(1.0, len(draft.mentions) / 6),
        "single name": float(len(draft.fullest.names) == 1),
        "without role": float(draft.role is None),
        **told(reading, reading.passage.tokens[draft.mentions[0].first]),
        **_there(reading, draft),
    }


def of_told_part(reading: Reading, person: int, part: str, by: str, chance: float | None) -> dict[str, float]:
    """The features of a participation that is told. ``chance`` is that of it where it was weighed."""
    return {**of_part(reading, person, part, by), **against("unlikely part", chance)}


def _there(reading: Reading, draft: Draft) -> dict[str, float]:
    return placed(reading, reading.passage.tokens[draft.mentions[0].first])
