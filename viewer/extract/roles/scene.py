"""Where roles are looked for: a passage with its names, and a role as it is found."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from viewer.extract.language.passage import Passage
from viewer.extract.language.phrases import any_of, longest_first
from viewer.extract.language.tokens import Doc, Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.naming.role_nouns import is_plural
from viewer.report.model import Span

FULL, PLAIN, TITLE, TOLD, BODY, TIE, LOOSE, STYLE = range(8)
"""How much a role says, the most first: an office with its words, a noun alone, a title, what a clause tells of
somebody, a body after "of" or "from", a tie to another person, a part in the event such as "speaker", a form of
address written out."""


@dataclass(frozen=True, slots=True)
class Role:
    """A role found with a mention; ``noun`` is its head in small letters, or empty."""

    rank: int
    span: Span
    noun: str = ""
    several: bool = False
    """Whether it is said of all names of a list: a plural noun."""
    one: bool = False
    """Whether the words are those of one of several, of whom a plural noun tells."""
    by: str = field(default="", compare=False)
    """The rule that found it."""


@dataclass(slots=True)
class Scene:
    """A passage, and which mention each token belongs to."""

    passage: Passage
    mentions: list[Mention]
    at: dict[int, Mention]
    starts: set[int]
    """The first tokens of the mentions, titles included."""
    led: set[int]
    """The first tokens of the mentions that a role before them introduces."""

    def __init__(self, passage: Passage, mentions: list[Mention]) -> None:
        self.passage, self.mentions = passage, mentions
        self.at = {}
        self.starts, self.led = set(), set()
        for mention in mentions:
            first = mention.start
            self.starts.add(first)
            self.at |= dict.fromkeys(range(first, mention.last + 1), mention)

    def free(self, first: int, last: int) -> bool:
        """Whether no name stands between two tokens (inclusive)."""
        return not any(i in self.at for i in range(first, last + 1))


@cache
def _turn() -> re.Pattern[str]:
    """``on his part``, ``in her opening remarks`` at the end of words: what belongs to what is said then."""
    turns = any_of(longest_first(words("people", "turns")))
    return re.compile(rf",?\s+(?:on|for|in|during)\s+(?:his|her|their)\s+(?:\w+\s+){{0,2}}{turns}$", re.IGNORECASE)


_WHOSE = re.compile(r"\s(?:his|her|their)\s", re.IGNORECASE)


def without_turn(text: str) -> int:
    """The end of words that may be a role, without what tells where the person said something."""
    turn = _turn().search(text) if _WHOSE.search(text) else None  # which nearly no words hold
    return turn.start() if turn else len(text)


def past_suffix(doc: Doc, last: int) -> int:
    """The last token of a name with the suffix behind its comma: ``Ann Lee, Jr.``."""
    if last + 2 >= len(doc) or doc[last + 1].text != ",":
        return last
    suffix = doc[last + 2].text.rstrip(".")
    if suffix.lower() not in words("names", "behind_commas") and suffix not in ("II", "III", "IV"):
        return last
    return last + 2 + (doc[last + 2].text == suffix and last + 3 < len(doc) and doc[last + 3].text == ".")


def ranked(scene: Scene, span: Span, noun: Token, rank: int = FULL) -> Role:
    """A role by its noun: ties to others come last, a noun alone after an office with its words."""
    low = noun.lower_
    if low in words("people", "kin"):
        rank = TIE
    elif low.removesuffix("s") in words("people", "in_turn") and len(scene.passage.words(span).split()) < 2:
        rank = LOOSE
    elif rank == FULL and len(scene.passage.words(span).split()) < 2:
        rank = PLAIN
    return Role(rank, span, low, low != "parents" and (noun.tag_ in ("NNS", "NNPS") or is_plural(noun)))
