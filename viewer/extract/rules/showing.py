"""Acts that are shown or done: films, music, rites, awards, exhibitions."""

from __future__ import annotations

from viewer.extract.clauses import Clause
from viewer.extract.draft import Act, Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import lemma
from viewer.extract.rules.doing import act, agents, named, whose
from viewer.extract.rules.nouns import is_crowd, is_event, noun_kind


def followed(reading: Reading, clause: Clause) -> Act | None:
    """``Questions followed``, ``then came the singing of the anthem``: an act told as subject of coming."""
    if clause.lemma not in ("follow", "come", "take", "hang", "display", "ensue", "answer", "precede") or clause.aside:
        return None
    for noun in (*clause.agents, *clause.objects()):
        kind = noun_kind(noun)
        origin = clause.prep("from")
        if clause.lemma == "come" and kind in ("speech", "opening", "closing", "message") and origin is not None:
            people = reading.resolver.persons(origin)
            return act(reading, clause, kind, people, noun) if people else None
        if noun.lower_ in ("questions", "question") and (clause.lemma != "come" or not clause.passive):
            kind = "discussion"
        if kind == "exhibition" and clause.lemma in ("hang", "display"):
            return act(reading, clause, kind, whose(reading, noun), noun)
        if kind in ("performance", "ceremony", "discussion") and clause.lemma not in ("hang", "display"):
            return act(reading, clause, kind, agents(reading, clause) or whose(reading, noun), noun)
    return None


def shown(reading: Reading, clause: Clause) -> Act | None:
    """``A film was shown``, ``the audience watched a documentary``."""
    for noun in clause.agents:
        new = any(c.lower_ in ("a", "an") for c in noun.children)
        if new and not (clause.passive or clause.aside) and noun_kind(noun) == "screening":
            return act(reading, clause, "screening", [], noun)
    if clause.lemma not in words("showing", "verbs", "show") or clause.phrase in ("show up", "air out"):
        return None
    for noun in clause.objects():
        if noun_kind(noun) == "screening" or (clause.lemma == "screen" and is_event(noun)):
            return act(reading, clause, "screening", [], noun)
        if noun_kind(noun) == "message" and (authors := whose(reading, noun)):
            return act(reading, clause, "message", authors, noun)
    return None


def performed(reading: Reading, clause: Clause) -> Act | None:
    """``X sang``, ``a poem was recited by X``, ``X played two pieces``."""
    if clause.lemma not in words("showing", "verbs", "perform"):
        return None
    things = clause.objects()
    people = agents(reading, clause)
    if clause.lemma == "play" and any(t.lower_ in ("role", "part", "game", "tricks") for t in things):
        return None
    if any(noun_kind(t) == "screening" for t in things):
        return act(reading, clause, "screening", [], things[0])
    if any(noun_kind(t) == "ceremony" for t in things):
        return act(reading, clause, "ceremony", people)
    group = any(lemma(t) in words("showing", "groups") or is_crowd(t) for t in clause.agents)
    if group and not people:
        people = [p for name, noun in clause.preps if name in ("under", "with") for p in named(reading, noun)]
    if not people and not group and not any(noun_kind(t) == "performance" for t in things):
        return None
    return None if clause.aside and not (people or group) else act(reading, clause, "performance", people)


def rites(reading: Reading, clause: Clause) -> Act | None:
    """``X lit the lamp``, ``a minute of silence was observed``, ``X laid a wreath``."""
    name = clause.lemma
    people = agents(reading, clause)
    led = clause.prep("in")
    for noun in clause.objects():
        led = led or next((c for p in noun.children if p.lower_ == "in" for c in p.children), None)
    if name == "lead" and led is not None and noun_kind(led) in ("ceremony", "performance"):
        return act(reading, clause, str(noun_kind(led)), people, led)
    if name not in words("showing", "verbs", "ceremony") or clause.aside:
        return None
    if name in ("pray", "bless", "consecrate", "ordain", "baptise", "baptize", "anoint"):
        return act(reading, clause, "ceremony", people) if people else None
    things = [t for t in clause.objects() if noun_kind(t) == "ceremony" or name in ("unveil", "cut", "plant", "hoist")]
    return act(reading, clause, "ceremony", people, things[0]) if things and not clause.aside else None


def awarded(reading: Reading, clause: Clause) -> Act | None:
    """``X presented Y with a medal``, ``the prize went to Y``, ``Y received a certificate from X``."""
    if clause.lemma not in words("showing", "verbs", "award") | {"go"} or clause.aside:
        return None
    things = [*clause.objects(), *(n for p, n in clause.preps if p == "with")]
    if clause.lemma == "go" and not clause.passive:
        things = clause.agents
    prize = next((t for t in things if noun_kind(t) == "award"), None)
    if prize is None and clause.lemma in ("hand", "present", "pin", "drape", "bestow", "confer"):
        to = clause.prep("to", "on", "over", "upon")
        if to is not None and named(reading, to) and agents(reading, clause):
            prize = next((t for t in clause.objects() if not named(reading, t) and noun_kind(t) is None), None)
    honours = clause.lemma in ("felicitate", "honour", "honor", "decorate", "induct") and clause.objects()
    if prize is None and not honours:
        return None
    people = agents(reading, clause)
    for token in (*clause.objects(), *(n for p, n in clause.preps if p in ("to", "from", "by", "hands of"))):
        people += [p for p in named(reading, token) if p not in people]
    if not people:
        return None
    return act(reading, clause, "award", people, prize)
