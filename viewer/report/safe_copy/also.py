"""Words that somebody asks to be hidden, and that were not found to be a person."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from viewer.report.model import Person, Report, Span
from viewer.report.safe_copy.tokens import Tokens


class Named:
    """A report with people for such words, so that these are hidden in every form as all names are.

    Words that stand behind the name of somebody hidden wherever they first stand are taken for a part of that name.
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
        for number, person in enumerate(self.report.people):
            ends = {span.end for span in person.spans}
            if person.id in self.hidden and {spans[0].start - 1, spans[0].start - 2} & ends:
                between = self.report.text[max(one for one in ends if one < spans[0].start) : spans[0].start]
                if between.isspace():
                    wider = replace(
                        person, variants=(*person.variants, name), spans=tuple(sorted({*person.spans, *spans}))
                    )
                    people = (*self.report.people[:number], wider, *self.report.people[number + 1 :])
                    self.report = replace(self.report, people=people)
                    return
        one = self._id()
        self.report = replace(self.report, people=(*self.report.people, Person(one, name, spans)))
        self.hidden, self.added = (*self.hidden, one), (*self.added, one)

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
