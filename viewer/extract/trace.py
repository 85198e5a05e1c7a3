"""What was seen and weighed while a report was made, for whoever asks why something is in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from viewer.extract.language.tokens import Token
from viewer.extract.rules.shared.draft import Reading, Saying
from viewer.extract.weighing import Features, Key
from viewer.report.model import Fact

PARTS = ("there", "beside", "nobody")
"""Which candidates have weights of their own: people in the sentence, people beside it, and nobody."""
CHOSEN = ("title", "start_time", "place", "city", "attendance")
"""The facts of which a report states one, or none: which, is chosen by weights."""
NOBODY = "nobody"
BESIDE = ("before", "long before", "after")
"""How somebody is meant who is not in the sentence: named in the one before, in the one before that, or after it."""


@dataclass(frozen=True, slots=True)
class Meant:
    """Where somebody was last named before a subject that may mean them, or beside a quotation.

    ``back``: how many sentences before; ``rank``: how many others were named since.
    """

    back: int
    rank: int
    token: Token


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody (index of a person's draft), or nobody, who may have done something in a sentence, by its number.

    ``way`` says how the sentence means the person: ``named``, ``pronoun``, ``called``, ``several``, ``teller``, one of
    ``BESIDE``, or ``nobody``; ``token`` is the word that does, or the sentence's root.
    """

    sentence: int
    person: int | None
    way: str
    token: Token

    @property
    def part(self) -> str:
        """Which weights it is weighed with, one of ``PARTS``."""
        return "nobody" if self.person is None else "beside" if self.way in BESIDE else "there"


@dataclass(frozen=True, slots=True)
class Weighed:
    """A candidate with its features, the chance that it is an act, and of which kind it would be.

    Of one that is too unlikely to matter the kind is empty, and its features are kept only for who asks.
    """

    candidate: Candidate
    features: Features
    chance: float
    kind: str


Proposed = dict[tuple[int, int | None], Weighed]
"""Candidates by the number of the sentence and that of the person (None: nobody)."""


@dataclass(frozen=True, slots=True)
class Likely:
    """A fact that is likely to be stated, with the chance that it is, and what proposed it."""

    fact: Fact
    chance: float
    features: Features
    by: str


@dataclass(slots=True)
class Trace:
    """Filled by ``pipeline.extract``: the features of each finding, and what the rules found on the way."""

    weighed: dict[Key, Features] = field(default_factory=dict)
    reading: Reading | None = None
    sentences: dict[int, Features] = field(default_factory=dict)
    """The features of sentences, by their number, where they are ``kept``."""
    context: dict[int, Features] = field(default_factory=dict)
    """The features of what stands before sentences, by their number, where they are ``kept``."""
    of_report: Features = field(default_factory=dict[str, float])
    """What the report is about, by which kinds of acts are weighed."""
    proposed: Proposed = field(default_factory=dict)
    """Who may have done something in a sentence."""
    decided: dict[int, list[Weighed]] = field(default_factory=dict)
    """By what an act was kept or added, of each of its people, by its identity."""
    parts: list[tuple[str, str]] = field(default_factory=list)
    """How each person took part before it was weighed, with the rule."""
    took_part: dict[int, tuple[float, Features]] = field(default_factory=dict)
    """The chance that each person took part as is told, and its features, where they are ``kept``."""
    said: dict[int, Features] = field(default_factory=dict)
    """What statements were weighed by, by their identity."""
    may_be_said: list[tuple[Saying, Features]] = field(default_factory=list)
    """Everything that may be a statement, with its features, where they are ``kept``."""
    facts: dict[str, list[Likely]] = field(default_factory=dict)
    """By field, what is likely to be stated, the likeliest first."""
    kept: bool = False
    """Whether the features of everything that is weighed are kept, however unlikely, as whoever learns from them asks;
    they take much more memory than the report."""
    whole: bool = False
    """Whether facts and acts are kept that are too doubtful to be told, and no fact is weighed, as whoever learns from
    them asks."""

    def chance_of_part(self, person: int) -> float | None:
        """The chance that somebody took part as is told; None where it was not weighed."""
        weighed = self.took_part.get(person)
        return None if weighed is None else weighed[0]
