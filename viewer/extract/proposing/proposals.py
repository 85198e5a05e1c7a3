"""Who did what, weighed: acts that rules did not find are added, those that nearly nothing speaks for left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from viewer.extract import weighing
from viewer.extract.proposing.candidates import of_sentence
from viewer.extract.proposing.features import of_candidate, verb_above
from viewer.extract.proposing.scene import Scene
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.titles import noun_title, verb_title
from viewer.extract.trace import Trace, Weighed
from viewer.extract.weighing import ALWAYS, Features, Weights

SURE = 0.4
"""From this chance on, an act that no rule found is told."""
NO_MORE = 0.12
"""Below this chance, an act that a rule found is not told."""
_GOES_ON = 0.1
"""From this chance on, a sentence beside tells more of the same act."""
_NEAR = (1, -1, 2, -2)
"""How many sentences on, or back, an act may go on."""
_MORE = 2
"""So many further sentences are taken as part of an act."""
_TOGETHER = frozenset(
    ("discussion", "award", "performance", "ceremony", "screening", "exhibition", "statement", "other")
)
"""What several people named in one sentence do together; a speech is each one's own."""
BY = "proposals.find"
"""What is noted as having found an act that was weighed."""


def find(reading: Reading, trace: Trace) -> None:
    """Who did something in a sentence is weighed, by what annotated reports tell in like words.

    Changes ``reading.acts`` by it. What was weighed is traced.
    """
    scene = Scene(reading)
    found = trace.proposed
    for number, tokens in enumerate(reading.passage.sentences):
        if reading.passage.paragraph(tokens.root) in reading.passage.transcript:
            continue  # what stands in a turn is said
        sentence = scene.features(number)
        if trace.kept:
            trace.sentences[number] = sentence
        for one in weighed(scene, number, sentence, kept=trace.kept):
            found[number, one.candidate.person] = one
    reading.acts = reading.keep("unlikely", reading.acts, _likely(reading, found))
    _add(reading, found)
    reading.acts.sort(key=lambda act: act.token.i)


def weighed(scene: Scene, number: int, sentence: Features, *, kept: bool) -> Iterator[Weighed]:
    """The candidates of one sentence, each with its chance, and its kind where it may be an act.

    Their features are ``kept`` of all, or only of those that may be acts.
    """
    table = weighing.table("acts")
    common = {part: weighing.total(table[part], sentence) + table[part].get(ALWAYS, 0.0) for part in _PARTS}
    kinds: dict[str, float] | None = None
    for one in of_sentence(scene.reading, number):
        own = of_candidate(scene, one, sentence)
        chance = weighing.chance(common[one.part] + weighing.total(table[one.part], own))
        if chance < _GOES_ON:
            yield Weighed(one, own if kept else {}, chance, "")
            continue
        kinds = kinds or _kinds(table, sentence)
        yield Weighed(one, own, chance, best_kind(table, kinds, own))


_PARTS = ("there", "beside", "nobody")
_KIND = "kind="


def _kinds(table: Mapping[str, Weights], sentence: Features) -> dict[str, float]:
    kinds = [name for name in table if name.startswith(_KIND)]
    return {name: weighing.total(table[name], sentence) + table[name].get(ALWAYS, 0.0) for name in kinds}


def best_kind(table: Mapping[str, Weights], sentence: Mapping[str, float], own: Features) -> str:
    """The kind that the sentence, by the log-odds of each kind, and the candidate's own features speak for most."""
    return max(sentence, key=lambda name: (sentence[name] + weighing.total(table[name], own), name))[len(_KIND) :]


def _likely(reading: Reading, found: Mapping[tuple[int, int | None], Weighed]) -> list[Act]:
    """The acts of the rules without those, and without those people, for which nearly nothing speaks."""
    kept: list[Act] = []
    for act in reading.acts:
        number = reading.passage.sentence_number(act.token)
        people = [p for p in act.people if _chance(found, number, p) >= NO_MORE]
        if people or not act.people and _chance(found, number, None) >= NO_MORE:
            act.people = people
            kept.append(act)
    return kept


def _chance(found: Mapping[tuple[int, int | None], Weighed], number: int, person: int | None) -> float:
    one = found.get((number, person))
    return 1.0 if one is None else one.chance


def _add(reading: Reading, found: Mapping[tuple[int, int | None], Weighed]) -> None:
    """Add the acts that are likely, the likeliest first, each with the sentences in which it goes on."""
    there: dict[tuple[int, int | None], list[Act]] = {}
    for act in reading.acts:
        _note(reading, there, act)
    for one in sorted(found.values(), key=lambda w: (-w.chance, w.candidate.sentence, w.candidate.token.i)):
        if one.chance < SURE:
            break
        number, person = one.candidate.sentence, one.candidate.person
        if (number, person) in there or any(
            act.kind == one.kind for step in _NEAR[:2] for act in there.get((number + step, person), ())
        ):
            continue
        act = _joining(reading, one)
        if act is None:
            act = _act(reading, one)
            reading.acts.append(act)
        _go_on(reading, found, there, act, one)
        _note(reading, there, act)


def _note(reading: Reading, there: dict[tuple[int, int | None], list[Act]], act: Act) -> None:
    number = reading.passage.sentence_number(act.token)
    for person in act.people or (None,):
        acts = there.setdefault((number, person), [])
        if act not in acts:
            acts.append(act)


def _joining(reading: Reading, one: Weighed) -> Act | None:
    """The act of the same sentence that the candidate has a part in, as people do some things together."""
    person = one.candidate.person
    if person is None or one.kind not in _TOGETHER:
        return None
    for act in reading.acts:
        same = act.kind == one.kind and act.people and act.by == BY
        if same and reading.passage.sentence_number(act.token) == one.candidate.sentence:
            act.take(person, _function(one))
            return act
    return None


def _go_on(
    reading: Reading,
    found: Mapping[tuple[int, int | None], Weighed],
    there: dict[tuple[int, int | None], list[Act]],
    act: Act,
    one: Weighed,
) -> None:
    """Note the sentences around that tell more of the act."""
    number, person = one.candidate.sentence, one.candidate.person
    if person is None:
        return
    for step in _NEAR:
        other = found.get((number + step, person))
        if other is None or other.kind != act.kind or other.chance < _GOES_ON or (number + step, person) in there:
            continue
        span = reading.passage.tokens_span(reading.passage.sentences[number + step])
        if len(act.more) < _MORE and span not in act.more:
            act.more.append(span)
            there[number + step, person] = [act]


def _act(reading: Reading, one: Weighed) -> Act:
    """The act that a candidate is."""
    passage, candidate = reading.passage, one.candidate
    sentence = passage.sentences[candidate.sentence]
    head = sentence.root
    if candidate.part == "there":
        head = verb_above(candidate.token)[0] or head
    titled = noun_title if head.pos_ in ("NOUN", "PROPN") else verb_title
    act = Act(one.kind, [], head, passage.tokens_span(sentence), titled(passage, head), by=BY)
    if candidate.person is not None:
        act.take(candidate.person, _function(one))
    return act


def _function(one: Weighed) -> str | None:
    """``recipient`` of whoever was given something; None of whoever did the act."""
    if one.kind != "award":
        return None
    weights = weighing.table("acts")["recipient"]
    return "recipient" if weighing.total(weights, one.features) + weights.get(ALWAYS, 0.0) > 0 else None
