"""What was seen and weighed while a report was made, for whoever asks why something is in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Token

from viewer.extract.rules.shared.draft import Reading
from viewer.extract.weighing import Features, Key

NOBODY = "nobody"
BESIDE = ("before", "long before", "after")
"""How somebody is meant who is not in the sentence: named in the one before, in the one before that, or after it."""


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
        """Which weights it is weighed with: those of people in the sentence, beside it, or of nobody."""
        return "nobody" if self.person is None else "beside" if self.way in BESIDE else "there"


@dataclass(frozen=True, slots=True)
class Weighed:
    """A candidate with its features, the chance that it is an act, and of which kind it would be."""

    candidate: Candidate
    features: Features
    chance: float
    kind: str


@dataclass(slots=True)
class Trace:
    """Filled by ``pipeline.extract``: the features of each finding, and what the rules found on the way."""

    weighed: dict[Key, Features] = field(default_factory=dict)
    reading: Reading | None = None
    sentences: dict[int, Features] = field(default_factory=dict)
    """The features of sentences, by their number, where they are ``kept``."""
    proposed: dict[tuple[int, int | None], Weighed] = field(default_factory=dict)
    """Who may have done something in a sentence, by its number and the person's (None: nobody)."""
    parts: list[tuple[str, str]] = field(default_factory=list)
    """How each person took part by the rules alone, with the rule."""
    kept: bool = False
    """Whether the features of everything that is weighed are kept, however unlikely, as whoever learns from them asks;
    they take much more memory than the report."""
    whole: bool = False
    """Whether facts are kept that are too doubtful to be stated, as whoever learns from them asks."""
