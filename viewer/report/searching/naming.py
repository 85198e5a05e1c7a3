"""The other forms of a name: who looks for “Dow” finds the “Cy Daw” of the same person, too.

A query is taken for a name where it is one of the forms of a person's name, or where all its words are words of such
forms and one of them is more than a form of address. Then every mention of that person is found that does not hold
the query itself; of a mention in another spelling, only the word that is spelled otherwise.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache

from rapidfuzz.distance import OSA

from viewer import resources
from viewer.report.model import Person, Report, Span, Spans
from viewer.report.searching.characters import Folding
from viewer.report.searching.folding import fold

WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f\u0610-\u065f\u200c\u200d])*")
"""A word of a name, or of any text, without the punctuation within it."""
_LIKE = 5
"""Letters that a word has at least for another spelling of it to be recognised."""

_Words = tuple[str, ...]


class Names:
    """The names of the people of a report, folded one way."""

    def __init__(self, report: Report, folding: Folding) -> None:
        self._report, self._folding = report, folding
        self._forms = [(person, self._forms_of(person), self._telling(person)) for person in report.people]

    def named(self, words: str) -> list[Person]:
        """The people of this name; nobody where it is no name."""
        asked = self._words(words)
        found: list[Person] = []
        for person, forms, telling in self._forms if asked else ():
            known = {word for form in forms for word in form}
            if asked in forms or known.issuperset(asked) and not telling.isdisjoint(asked):
                found.append(person)
        return found

    def others(self, words: str) -> Spans:
        """Where else the people of this name are named, in text order and apart; nowhere where it is no name."""
        asked = self._words(words)
        others = (self._other(span, asked) for person in self.named(words) for span in person.spans)
        found: list[Span] = []
        for span in sorted({span for span in others if span is not None}):
            if not found or found[-1].end <= span.start:
                found.append(span)
        return tuple(found)

    def _forms_of(self, person: Person) -> set[_Words]:
        return {self._words(form) for form in (person.name, *person.variants)}

    def _telling(self, person: Person) -> set[str]:
        """The words that tell who is meant: no initials, no small words, no forms of address."""
        words = {word for form in (person.name, *person.variants) for word in WORD.findall(form)}
        folded = {fold(word, self._folding).text for word in words if len(word) > 1 and not word[0].islower()}
        return {word for word in folded if word.casefold() not in _addresses()}

    def _other(self, span: Span, asked: _Words) -> Span | None:
        """What of a mention is another form than the words asked for, if anything."""
        mention = self._report.text[span.start : span.end]
        words = self._words(mention)
        if any(words[at : at + len(asked)] == asked for at in range(len(words))):
            return None
        if len(asked) == 1:
            for found, word in zip(WORD.finditer(mention), words, strict=True):
                if _alike(word, asked[0]):
                    return Span(span.start + found.start(), span.start + found.end())
        return span

    def _words(self, form: str) -> _Words:
        return tuple(fold(word, self._folding).text for word in WORD.findall(form))


def _alike(one: str, other: str) -> bool:
    """Whether these are two spellings of one name."""
    return min(len(one), len(other)) >= _LIKE and OSA.distance(one, other) <= max(len(one), len(other)) // 4


@cache
def _addresses() -> frozenset[str]:
    """Words that only address somebody, folded."""
    lexicon = tomllib.loads(resources.path("lexicon", "names.toml").read_text(encoding="utf-8"))
    lists = (*lexicon["honorifics"].values(), lexicon["titles"]["words"])
    text = " ".join(word for words in lists for word in words)
    return frozenset(WORD.findall(fold(text, Folding()).text))
