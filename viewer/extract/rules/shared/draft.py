"""What the rules fill in: acts and statements before they become a frozen report."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import Passage
from viewer.extract.language.tokens import Token
from viewer.extract.naming.mention import Mention
from viewer.extract.naming.person import Draft
from viewer.extract.referring.reference import Resolver
from viewer.report.model import Fact, Span

if TYPE_CHECKING:
    from viewer.extract.rules.shared.story import Story


@dataclass(slots=True)
class Act:
    """An act of the programme. ``people`` and ``companions`` are indices of people drafts.

    ``people`` are those by whom, or for whom, it was done; ``functions`` says what those of them were who did not do
    it: ``recipient`` of a prize, ``author`` of what was read. ``companions`` had a part beside them.
    """

    kind: str
    people: list[int]
    token: Token
    span: Span
    title: Span
    functions: dict[int, str] = field(default_factory=dict)
    companions: list[tuple[int, str]] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)
    time: Fact | None = None
    stated: bool = False
    earlier: bool = False
    weak: bool = False
    """Only a speech if nothing better is told of the person there."""
    more: list[Span] = field(default_factory=list)
    listed: bool = False
    """Told by a line of a list or a heading: what is told of the same people later belongs to it, however far."""
    by: str = ""
    """The rule that found it."""
    weighed: bool = False
    """Told because it is likely, and by no rule."""
    joined: list[str] = field(default_factory=list)
    """The rules whose acts were joined to it."""
    chances: dict[int | None, float] = field(default_factory=dict)
    """How likely it is, by each person that it was weighed of (None: of nobody)."""

    def join(self, other: Act) -> None:
        """Take those who are told of in another act as part of this one. Who has a function here keeps it."""
        for person in other.people:
            self.take(person, other.functions.get(person))
        for person, chance in other.chances.items():
            self.chances[person] = max(chance, self.chances.get(person, 0.0))
        if other.by:
            self.joined.append(other.by)

    def also(self, *spans: Span) -> None:
        """Note where else it is told of."""
        self.more += [span for span in spans if span != self.span and span not in self.more]

    def take(self, person: int, function: str | None = None) -> None:
        """Take one more of the people, unless known, with a function if it is not simply a doer."""
        if person in self.people:
            return
        self.people.append(person)
        if function is not None:
            self.functions[person] = function


@dataclass(slots=True)
class Saying:
    """A statement: who said it, the cue, the content."""

    speaker: int
    token: Token
    cue: Span
    mode: str
    content: list[Span]
    act: Act | None = None
    by: str = ""
    """The rule that found it."""
    chance: float | None = None
    """How likely it is that this was said, by this speaker."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a rule proposes for a fact of the event, and how surely: scores are compared within one field only."""

    score: float
    fact: Fact
    by: str


@dataclass
class Reading:
    """A report while it is being read: the passage, who is in it, and what has been found so far."""

    passage: Passage
    people: list[Draft]
    resolver: Resolver
    clauses: list[Clause] = field(default_factory=list)
    acts: list[Act] = field(default_factory=list)
    sayings: list[Saying] = field(default_factory=list)
    talking: dict[int, Act] = field(default_factory=dict)
    """The discussion that a sentence, by its number, goes on telling of."""
    teller: int | None = None
    """Who the "I" of the report is, where somebody named in it tells it."""
    weekday: int | None = None
    """The day of the week on which the event is told to have been, Monday 0, or -1: what ``another_time`` has found."""
    outside: dict[int, bool] = field(default_factory=dict)
    """Whether a verb, by its index, is told of another day: what ``shared.outside`` has answered."""
    doers: dict[int, list[int]] = field(default_factory=dict)
    """Who does what a clause tells, by the index of its verb: what ``doing.agents`` has answered."""
    listed: dict[int, str | None] = field(default_factory=dict)
    """What the list says that a mention, by its first token, stands in: what ``people.standing`` has answered."""
    told: dict[tuple[int, int], dict[str, float]] = field(default_factory=dict)
    """How a sentence, or a part of it, tells what it tells: what ``doubt.places`` has answered."""
    considered: dict[str, list[Candidate]] = field(default_factory=dict)
    """The candidates for each fact of the event, ranked: the first was taken."""
    matched: dict[tuple[int, int | None], set[tuple[str, str]]] = field(default_factory=dict)
    """The patterns of acts, each with its kind, that fit a sentence, by its number, and somebody; None: nobody."""
    dropped: list[tuple[Act, str]] = field(default_factory=list)
    """Acts that a later step did not keep, or made parts of others, and the name of the step."""
    _by_verb: dict[int, Clause] = field(default_factory=dict)
    _by_start: dict[int, Mention] = field(default_factory=dict)

    @cached_property
    def story(self) -> Story:
        """Which clauses are steps of the story, as far as is known before the year of the event is."""
        from viewer.extract.rules.shared.story import Story  # which knows readings itself

        return Story(self)

    @cached_property
    def mentions(self) -> Sequence[Mention]:
        """The names of all people, in text order."""
        return sorted((mention for draft in self.people for mention in draft.mentions), key=lambda one: one.first)

    @cached_property
    def acts_of(self) -> dict[int, list[Act]]:
        """The acts by the people in them; asked once all are found."""
        found: dict[int, list[Act]] = {}
        for act in self.acts:
            for person in dict.fromkeys(act.people):
                found.setdefault(person, []).append(act)
        return found

    @cached_property
    def clauses_in(self) -> dict[int, list[Clause]]:
        """The clauses by the number of their sentence."""
        found: dict[int, list[Clause]] = {}
        for clause in self.clauses:
            found.setdefault(self.passage.sentence_number(clause.verb), []).append(clause)
        return found

    @cached_property
    def said_by(self) -> dict[int, int]:
        """How many statements each person makes; asked once all are found."""
        return Counter(saying.speaker for saying in self.sayings)

    @cached_property
    def said_in(self) -> dict[int, int]:
        """How many statements belong to each act, by its identity; asked once all are found."""
        return Counter(id(saying.act) for saying in self.sayings if saying.act is not None)

    @cached_property
    def acts_in(self) -> dict[int, list[Act]]:
        """The acts by the number of the sentence that tells them; asked once all are found."""
        return self.by_sentence(self.acts)

    @cached_property
    def years(self) -> frozenset[int]:
        """The years that the head and the dateline of the report print: the event's own."""
        lead = self.passage.paragraphs[:3]
        words = " ".join(self.passage.words(p) for p in lead)
        return frozenset(int(y) for y in re.findall(r"(?:1[5-9]|20)\d\d", words))

    @cached_property
    def days(self) -> frozenset[str]:
        """The days of the week that the head of the report names, in small letters."""
        lead = self.passage.paragraphs[:4]
        return frozenset(re.findall(r"\w+day\b", " ".join(self.passage.words(p) for p in lead).lower()))

    @cached_property
    def in_past(self) -> float:
        """The share of sentences, of those whose main verb has a tense, that are told in the past."""
        tags = Counter(sentence.root.tag_ for sentence in self.passage.sentences)
        past = tags["VBD"]
        return past / max(1, past + tags["VBZ"] + tags["VBP"])

    def by_sentence(self, acts: Iterable[Act]) -> dict[int, list[Act]]:
        """Some acts by the number of the sentence that tells them."""
        found: dict[int, list[Act]] = {}
        for act in acts:
            found.setdefault(self.passage.sentence_number(act.token), []).append(act)
        return found

    def note(self, act: Act) -> None:
        """Note that a pattern fits its sentence, of those that it tells of."""
        number = self.passage.sentence_number(act.token)
        for person in (*act.people, *(person for person, _ in act.companions)) or (None,):
            self.matched.setdefault((number, person), set()).add((act.by, act.kind))

    def keep(self, step: str, told: Iterable[Act], kept: list[Act]) -> list[Act]:
        """The acts that a step keeps of those told so far; the others are noted as dropped by it."""
        ids = {id(act) for act in kept}
        self.dropped += [(act, step) for act in told if id(act) not in ids]
        return kept

    def name_at(self, i: int) -> Mention | None:
        """The name that begins, with the title before it, at this token."""
        if not self._by_start:
            for draft in self.people:
                for mention in draft.mentions:
                    if self.resolver.named(self.passage.tokens[mention.last]) is not None:  # else it is denied
                        self._by_start[mention.start] = mention
        return self._by_start.get(i)

    def clause_of(self, verb: Token) -> Clause | None:
        """The clause of a verb."""
        if not self._by_verb:
            self._by_verb = {clause.verb.i: clause for clause in self.clauses}
        return self._by_verb.get(verb.i)


Rule = Callable[[Reading, Clause], Act | None]


def name_of(rule: Callable[..., object]) -> str:
    """What a rule is called wherever it is told what found something: its module and its own name."""
    return f"{rule.__module__.rpartition('.')[2]}.{rule.__name__.lstrip('_')}"


def found_by(rule: Callable[..., object] | str, acts: Iterable[Act]) -> list[Act]:
    """The acts, each with the name of the rule as what found it, unless one below it is noted already."""
    told = list(acts)
    for act in told:
        act.by = act.by or (rule if isinstance(rule, str) else name_of(rule))
    return told


def said_by(rule: Callable[..., object], sayings: Iterable[Saying]) -> list[Saying]:
    """The statements, each with the name of the rule as what found it, unless another is noted already."""
    told = list(sayings)
    for saying in told:
        saying.by = saying.by or name_of(rule)
    return told


def received(kind: str, people: Iterable[int]) -> dict[int, str]:
    """The functions of those whom a list names under a prize: they received it."""
    return dict.fromkeys(people, "recipient") if kind == "award" else {}
