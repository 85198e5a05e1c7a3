"""Acts that are told because they are likely: made of candidates, each with the sentences in which it goes on."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract import weighing
from viewer.extract.language.clock import at_head
from viewer.extract.language.line_marks import MARK
from viewer.extract.language.passage import child
from viewer.extract.language.tokens import Token, Tokens
from viewer.extract.proposing.features import verb_above
from viewer.extract.proposing.not_done import is_told_otherwise
from viewer.extract.rules.people.absence import absent
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.titles import noun_title, verb_title
from viewer.extract.trace import Trace, Weighed
from viewer.report.model import Span

SURE = 0.4
"""From this chance on, an act that no rule found is told."""
GOES_ON = 0.2
"""From this chance on, a sentence right before or after it tells more of the same act."""
BY = "proposals.find"
"""What is noted as having found an act that was weighed."""

_SIDES = ((1, 2), (-1, -2))
"""How many sentences on, and back, an act may go on."""
_MORE = 2
"""So many further sentences are taken as part of an act."""
_TITLE = 70
"""A sentence that has no verb is a title, as far as this many characters."""
_TOGETHER = frozenset(
    ("discussion", "award", "performance", "ceremony", "screening", "exhibition", "statement", "other")
)
"""What several people named in one sentence do together; a speech is each one's own."""


def add(reading: Reading, trace: Trace) -> None:
    """Add the acts that are likely to ``reading.acts``, the likeliest first."""
    adder, nowhere = Adder(reading, trace, reading.acts), absent(reading)
    likely = [one for one in trace.proposed.values() if one.chance >= SURE and one.candidate.person not in nowhere]
    likely = [one for one in likely if not is_told_otherwise(reading, one)]
    for one in sorted(likely, key=lambda w: (-w.chance, w.candidate.sentence, w.candidate.token.i)):
        adder.add(one)


def _lines(reading: Reading) -> Iterator[int]:
    """The lines of a timetable that tell of an act: each tells of no other one."""
    passage = reading.passage
    for act in reading.acts:
        number = passage.paragraph(act.token)
        if act.listed and at_head(passage.text, passage.paragraphs[number]) is not None:
            yield number


class Adder:
    """Knows what is told of whom in which sentence, by rules and by what was added."""

    def __init__(self, reading: Reading, trace: Trace, made: list[Act]) -> None:
        """What is added goes into ``made``; where that are not the acts of the reading, those stay as they are."""
        self._reading, self._trace, self._made = reading, trace, made
        self._is_apart = made is not reading.acts
        self._there: dict[tuple[int, int | None], list[Act]] = {}
        self._kinds: dict[tuple[int, str], list[Act]] = {}
        self._heads: dict[int, tuple[Token, Span]] = {}
        self._lines = set(_lines(reading))
        for act in reading.acts:
            self._note(act)
        passage = reading.passage
        for saying in reading.sayings:
            if saying.act is not None and passage.paragraph(saying.act.token) > passage.paragraph(saying.token):
                number = passage.sentence_number(saying.token)  # told below, with where it was
                _once(self._there.setdefault((number, saying.speaker), []), saying.act)

    def add(self, one: Weighed) -> None:
        """Add an act, or somebody to an act, unless it is told already."""
        number, person = one.candidate.sentence, one.candidate.person
        near = (act for step in (1, -1) for act in self._there.get((number + step, person), ()))
        if (number, person) in self._there or any(act.kind == one.kind for act in near):
            return
        if self._reading.passage.paragraph(one.candidate.token) in self._lines:
            return
        head, title = self._head(one)
        if person is None and any(act.token == head for act in self._kinds.get((number, one.kind), ())):
            return
        act = self._joining(one, title)
        if act is None:
            span = self._reading.passage.tokens_span(self._reading.passage.sentences[number])
            act = Act(one.kind, [], head, span, title, by=BY, weighed=True)
            self._made.append(act)
            self._trace.decided[id(act)] = []  # whatever an act was decided by that is no more
        if person is not None:
            act.take(person, _function(one))
            self._go_on(act, number, person)
        self._trace.decided.setdefault(id(act), []).append(one)
        self._note(act)

    def _note(self, act: Act) -> None:
        number = self._reading.passage.sentence_number(act.token)
        for person in (*(act.people or (None,)), *(person for person, _ in act.companions)):
            _once(self._there.setdefault((number, person), []), act)
        _once(self._kinds.setdefault((number, act.kind), []), act)

    def _joining(self, one: Weighed, title: Span) -> Act | None:
        """The act of the same sentence that somebody has a part in, as people do some things together.

        That is one that was weighed, too, one that a rule tells of nobody, or one told by the same words.
        """
        if one.candidate.person is None or one.kind not in _TOGETHER:
            return None
        told: list[Act] = self._kinds.get((one.candidate.sentence, one.kind), [])
        if self._is_apart:
            told = [act for act in told if any(act is own for own in self._made)]
        return next((act for act in told if act.weighed or not act.people or act.title == title), None)

    def _go_on(self, act: Act, number: int, person: int) -> None:
        """Note the sentences around, in the same paragraph, that tell more of the act."""
        passage = self._reading.passage
        paragraph = passage.paragraph(act.token)
        for side in _SIDES:
            for step in side:
                other = self._trace.proposed.get((number + step, person))
                told = other is not None and other.kind == act.kind and other.chance >= GOES_ON
                if not told or (number + step, person) in self._there or len(act.more) >= _MORE:
                    break
                sentence = passage.sentences[number + step]
                if passage.paragraph(sentence.root) != paragraph:
                    break
                act.more.append(passage.tokens_span(sentence))
                self._there[number + step, person] = [act]

    def _head(self, one: Weighed) -> tuple[Token, Span]:
        """The word that tells the act, and its title."""
        sentence = self._reading.passage.sentences[one.candidate.sentence]
        head = sentence.root
        if one.candidate.part == "there":
            head = verb_above(one.candidate.token)[0] or head
        if head.i not in self._heads:
            self._heads[head.i] = head, self._title(sentence, head)
        return self._heads[head.i]

    def _title(self, sentence: Tokens, head: Token) -> Span:
        """What a reader would call it: a verb with its object, what somebody is or has, a noun, or the sentence."""
        passage = self._reading.passage
        what = child(head, "attr", "dobj") if head.pos_ == "AUX" else None
        if what is not None and what.pos_ == "NOUN":
            return noun_title(passage, what)
        if head.pos_ == "VERB":
            return verb_title(passage, head)
        if head.pos_ == "NOUN":
            return noun_title(passage, head)
        start = sentence.start_char
        if mark := MARK.match(passage.text, start, sentence.end_char):
            start = mark.end()
        end = min(sentence.end_char, start + _TITLE)
        if end < sentence.end_char:
            end = max(passage.text.rfind(" ", start, end), start + 1)
        return passage.trimmed(start, end) or passage.span(head, head)


def _once(acts: list[Act], act: Act) -> None:
    if not any(other is act for other in acts):
        acts.append(act)


def _function(one: Weighed) -> str | None:
    """``recipient`` of whoever was given something; None of whoever did the act."""
    if one.kind != "award" or "agent" in verb_above(one.candidate.token)[1]:
        return None
    return "recipient" if weighing.log_odds(weighing.table("acts")["recipient"], one.features) > 0 else None


def sentences_of(reading: Reading, act: Act) -> list[int]:
    """The sentences that tell of an act, by their numbers: that of its word the first."""
    passage = reading.passage
    pieces = (passage.piece(span.start, span.end) for span in act.more)
    return [
        passage.sentence_number(act.token),
        *(passage.sentence_number(piece[0]) for piece in pieces if piece is not None),
    ]
