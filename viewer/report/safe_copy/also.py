"""Words that somebody asks to be hidden, and that were not found to be a person."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from viewer.report.model import Person, Report, Span
from viewer.report.safe_copy.tokens import Tokens


class Named:
    """A report with people for such words, so that these are hidden in every form as all names are.

    Who is called by such words is hidden. Words of the name of one person who is hidden, and those that first stand
    behind such a name, are more of that name.
    """

    def __init__(self, report: Report, hidden: Collection[str], words: Sequence[str]) -> None:
        """``hidden`` are ids of those of the report who are hidden; of these, none is asked whether it exists."""
        self.report = report
        self.hidden = tuple(dict.fromkeys(hidden))
        self.added: tuple[str, ...] = ()
        """The ids of those who are none of the original, and of no copy."""
        self.nowhere: tuple[str, ...] = ()
        """Words that stand nowhere in the text."""
        tokens = Tokens(report.text) if words else Tokens("")
        for name in dict.fromkeys(words):
            if spans := tuple(_places(tokens, name)):
                self._take(name, spans)
            else:
                self.nowhere = (*self.nowhere, name)

    def _take(self, name: str, spans: tuple[Span, ...]) -> None:
        if (called := self._called(name)) is not None:
            self.hidden = (*self.hidden, called.id)
            return
        owner = self._owner(name, spans[0])
        if owner is None:
            one = self._id()
            self.report = replace(self.report, people=(*self.report.people, Person(one, name, spans)))
            self.hidden, self.added = (*self.hidden, one), (*self.added, one)
            return
        wider = replace(owner, variants=(*owner.variants, name), spans=tuple(sorted({*owner.spans, *spans})))
        self.report = replace(self.report, people=tuple(wider if one is owner else one for one in self.report.people))

    def _called(self, name: str) -> Person | None:
        """Who is not hidden, and the only one to be called so."""
        words = Tokens(name).words
        found = [one for one in self.report.people if one.id not in self.hidden and Tokens(one.name).words == words]
        return found[0] if len(found) == 1 else None

    def _owner(self, name: str, first: Span) -> Person | None:
        """Who of the hidden is the only one to have all these words in his name, or stands before them."""
        words = set(Tokens(name).words)
        hidden = [person for person in self.report.people if person.id in self.hidden]
        holding = [
            one
            for one in hidden
            for own in [set(Tokens(one.name).words)]
            if words <= own or one.id in self.added and own <= words
        ]
        if holding:
            return holding[0] if len(holding) == 1 else None
        before = self.report.text[: first.start]
        end = len(before.rstrip())
        beside = end < len(before) and "\n\n" not in before[end:]
        found = (one for one in hidden if beside and any(span.end == end for span in one.spans))
        return next(found, None)

    def _id(self) -> str:
        taken = {person.id for person in self.report.people}
        return next(one for n in range(len(taken) + 1) if (one := f"p{len(taken) + 1 + n}") not in taken)


def _places(tokens: Tokens, name: str) -> Iterator[Span]:
    """Where words stand, in any case; a single one that is given with a capital only where it has one."""
    asked = Tokens(name)
    words, capital = asked.words, len(asked) == 1 and asked.capital(0)
    for first in range(len(tokens) - len(words) + 1) if words else ():
        if tokens.words[first : first + len(words)] == words and (tokens.capital(first) or not capital):
            yield Span(tokens.starts[first], tokens.ends[first + len(words) - 1])
