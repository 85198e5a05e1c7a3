"""Who did what, weighed: acts that rules did not find are added, those that nearly nothing speaks for left out."""

from __future__ import annotations

import operator
from collections.abc import Iterator

from viewer.extract import weighing
from viewer.extract.language.tokens import Token
from viewer.extract.proposing import adding
from viewer.extract.proposing.adding import BY, GOES_ON, sentences_of
from viewer.extract.proposing.candidates import of_sentence
from viewer.extract.proposing.features import of_candidate
from viewer.extract.proposing.scene import Scene
from viewer.extract.rules.people.absence import is_excuse
from viewer.extract.rules.people.standing import EXCUSED, PRESENT, listed_as
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.nouns import noun_kind
from viewer.extract.trace import PARTS, Proposed, Trace, Weighed
from viewer.extract.weighing import Features, only_those_there

__all__ = ["BY", "NO_MORE", "find"]

NO_MORE = 0.12
"""Below this chance, an act that a rule found is not told."""
_BACK = 2
"""So many sentences before it, in its paragraph, what is told of somebody may begin."""
_KIND = "kind="


def find(reading: Reading, trace: Trace) -> None:
    """Who did something in a sentence is weighed, by what annotated reports tell in like words.

    Changes ``reading.acts``, and to which of them statements belong, by it. What was weighed is traced.
    """
    scene = Scene(reading)
    weigher = _Weigher(scene, kept=trace.kept)
    trace.of_report = weigher.of_report
    found = trace.proposed
    listed = _listed(reading)
    for number, tokens in enumerate(reading.passage.sentences):
        if reading.passage.paragraph(tokens.root) in reading.passage.transcript or not _is_told(tokens.text):
            continue  # what stands in a turn is said
        named = reading.resolver.named_in(number)
        if named and all(one.token.i in listed for one in named):
            continue  # "Present: Ann Lee, Bo Ek"
        sentence = scene.features(number)
        context = scene.context(number)
        if trace.kept:
            trace.sentences[number], trace.context[number] = sentence, context
        for one in weigher.weighed(number, sentence, context):
            found[number, one.candidate.person] = one
    reading.acts = reading.keep("unlikely", reading.acts, list(_likely(reading, trace)))
    adding.add(reading, trace)
    for act in reading.acts:
        act.chances = {one.candidate.person: one.chance for one in trace.decided.get(id(act), ())}
    reading.acts.sort(key=lambda act: act.token.i)
    _told_in(reading)


def _is_told(sentence: str) -> bool:
    """Whether there is a word in it: the number of a list is none."""
    return any(character.isalpha() for character in sentence)


def _listed(reading: Reading) -> set[int]:
    """The tokens of names in lists of those who are there, or are not."""
    here = (mention for mention in reading.mentions if listed_as(reading, mention) in (PRESENT, EXCUSED))
    found = {number for mention in here for number in range(mention.first, mention.last + 1)}
    for clause in reading.clauses:
        excuses = [noun for noun in clause.objects() if is_excuse(noun) and noun_kind(noun) != "message"]
        if clause.passive and excuses:
            found.update(_behind(clause.verb))
    return found


def _behind(verb: Token) -> Iterator[int]:
    """The tokens behind a verb, up to another part of the sentence: ``apologies were received from X and Y``."""
    for token in verb.doc[verb.i + 1 : verb.sent.end]:
        if token.tag_ in ("VBD", "VBZ", "MD"):
            break
        yield token.i


class _Weigher:
    """Weighs the candidates of sentences."""

    def __init__(self, scene: Scene, *, kept: bool) -> None:
        """Features are ``kept`` of all candidates, or only of those that may be acts."""
        self.of_report = scene.of_report()
        self._scene, self._kept = scene, kept
        self._table = weighing.table("acts")
        self._parts = weighing.rows("acts", *PARTS)
        self._kinds = weighing.rows("acts", _KIND)
        self._of_report = self._kinds.log_odds(self.of_report)

    def weighed(self, number: int, sentence: Features, context: Features) -> Iterator[Weighed]:
        """The candidates of one sentence, each with its chance, and its kind where it may be an act.

        What stands before the sentence tells whether it is one; of which kind it is, tells what the report is about.
        """
        odds = map(operator.add, self._parts.log_odds(sentence), self._parts.totals(context))
        common = dict(zip(self._parts.questions, odds, strict=True))
        kinds: list[float] | None = None
        for one in of_sentence(self._scene.reading, number):
            own = of_candidate(self._scene, one, sentence)
            chance = weighing.chance(common[one.part] + weighing.total(self._table[one.part], own))
            if chance < GOES_ON:
                yield Weighed(one, only_those_there(own) if self._kept else {}, chance, "")
                continue
            if kinds is None:
                kinds = list(map(operator.add, self._of_report, self._kinds.totals(sentence)))
            own = only_those_there(own)
            told = map(operator.add, kinds, self._kinds.totals(own))
            _, best = max(zip(told, self._kinds.questions, strict=True))
            yield Weighed(one, own, chance, best.removeprefix(_KIND))


def _likely(reading: Reading, trace: Trace) -> Iterator[Act]:
    """The acts of the rules without those for none of whose people, or for which of nobody, anything much speaks."""
    for act in reading.acts:
        numbers = _sentences(reading, act)
        best = [_surest(trace.proposed, numbers, person) for person in act.people or (None,)]
        trace.decided[id(act)] = [one for one in best if one is not None]
        if any(one is None or one.chance >= NO_MORE for one in best):
            yield act


def _sentences(reading: Reading, act: Act) -> list[int]:
    """The sentences that tell of an act, and those right before it in which it may begin, by their numbers."""
    passage = reading.passage
    found, paragraph = sentences_of(reading, act), passage.paragraph(act.token)
    number = found[0]
    for back in range(1, _BACK + 1):
        if number < back or passage.paragraph(passage.sentences[number - back].root) != paragraph:
            break
        found.append(number - back)
    return found


def _surest(proposed: Proposed, numbers: list[int], person: int | None) -> Weighed | None:
    """The likeliest of what was weighed of somebody in some sentences; of nobody, in the first of them alone."""
    known = [proposed.get((number, person)) for number in (numbers if person is not None else numbers[:1])]
    return max((one for one in known if one is not None), key=lambda one: one.chance, default=None)


def _told_in(reading: Reading) -> None:
    """Give statements without an act of the speaker to one that the same sentence tells."""
    acts = {id(act) for act in reading.acts}
    there: dict[tuple[int, int], Act] = {}
    for act in reading.acts:
        for person in act.people:
            there.setdefault((reading.passage.sentence_number(act.token), person), act)
    for saying in reading.sayings:
        if saying.act is not None and id(saying.act) not in acts:
            saying.act = None
        if saying.act is None:
            saying.act = there.get((reading.passage.sentence_number(saying.token), saying.speaker))
