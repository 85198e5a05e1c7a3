"""A person while a report is being read: the mentions, what the text calls them, and the name to show."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass, field

from viewer.extract.language.passage import Passage
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention, folded, folded_names
from viewer.extract.weighing import Features
from viewer.report.model import Span


@dataclass(slots=True)
class Draft:
    """A person while the report is being read."""

    mentions: list[Mention] = field(default_factory=list)
    gender: str | None = None
    firm: bool = False
    """Whether the gender is told by a word (a form of address, ``mother``), not only by a pronoun."""
    likely_gender: str | None = None
    """The gender that the given name is likely to tell, where no word tells it."""
    spelled: list[tuple[Mention, str]] = field(default_factory=list)
    """Mentions that spell the name otherwise than the fullest form does, and that form's spelling."""
    brackets: list[tuple[Span, str]] = field(default_factory=list)
    """A second name in brackets after the name: the whole span, and the bracketed name."""
    role: Span | None = None
    role_by: str = ""
    """The rule that found the role."""
    roles: int = 0
    """How many roles were found for the person, that which is taken among them."""
    role_weighed: tuple[float, Features] | None = None
    """The chance that this is the role, and what speaks for it and against it, where that was weighed."""
    of_husband: bool = False
    """Whether the given name after "Mrs" is also that of a man in the text: her husband's."""

    forms: set[tuple[str, ...]] = field(default_factory=set)
    """The names of the mentions, each word folded."""
    firsts: list[int] = field(default_factory=list)
    """The first tokens of the mentions, sorted."""
    honorifics: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    """Every form of address, and every office, before the mentions."""

    held: Mention | None = None
    """What is ``fullest``: it is asked for again and again, and somebody may be named thousands of times."""
    doubtful: float = 1.0
    """How likely it is that the name is no person's, from 0 to 1: by its surest mention."""

    def add(self, mention: Mention) -> None:
        """Take a mention as one of this person."""
        self.mentions.append(mention)
        self.held = mention if self.held is None else max(self.held, mention, key=_fullness)
        self.doubtful = min(self.doubtful, 1 - mention.chance)
        self.forms.add(folded_names(mention.names))
        bisect.insort(self.firsts, mention.first)
        self.honorifics.update(mention.honorifics)
        self.titles.update(mention.titles)
        if mention.gender and not self.gender:
            self.gender, self.firm = mention.gender, True

    @property
    def fullest(self) -> Mention:
        """The mention with the most name words; the earliest of them."""
        assert self.held is not None
        return self.held


def _fullness(mention: Mention) -> tuple[int, int, int]:
    return len(mention.names), sum(len(name) > 2 for name in mention.names), -mention.first


def display_name(passage: Passage, draft: Draft) -> str:
    """The fullest form; a single name, or initials after Mrs, keep the title before them."""
    mention = draft.fullest
    put_in = any(n.startswith("[") for n in mention.names)
    initials = put_in or all(len(folded(n).replace(".", "")) <= 2 for n in mention.names[:-1])
    if len(mention.names) == 1 or (initials or draft.of_husband) and "mrs" in mention.honorifics:
        best = max(draft.mentions, key=lambda m: (len(m.names), len(m.honorifics) + len(m.titles) > 0, -m.first))
        name = passage.words(best.full_span)
        if best.shared:
            name = f"{name} {best.names[-1]}"
        if best.honorifics and best.titles and name.startswith(best.titles[0]):
            name = name[len(" ".join(best.titles)) :].lstrip(" (")
        if len(best.names) > 1 and "mrs" in best.honorifics:
            name = name[max(0, name.find("Mrs")) :]
        return re.sub(r"^(?:the|The)\s+", "", name)
    return mention.name


def variants(passage: Passage, draft: Draft, name: str) -> tuple[str, ...]:
    """Other forms in the text, in text order, each once; a bare first or last name is one, too."""
    found: dict[str, None] = {}
    for span, _ in draft.brackets:
        found[passage.words(span)] = None
    for mention in draft.mentions:
        if mention.shared:
            continue
        for span in (mention.full_span, mention.span):
            form = passage.words(span)
            if form != name:
                found[form] = None
                break
    return tuple(found)


def addresses(draft: Draft) -> set[str]:
    """Every form of address and office before the mentions."""
    return draft.honorifics | draft.titles


def gender_of_noun(word: str) -> str | None:
    """The gender a noun tells: ``mother``, ``chairman``."""
    return next((key for key in ("female", "male") if word in words("people", "gender", key)), None)
