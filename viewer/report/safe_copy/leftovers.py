"""Words of a safe copy that could still be names, for somebody to look at before it is written.

These are words with a capital inside a sentence; words with one at its beginning that no dictionary of English has, or
that people are called by, too; what stands beside a title, a pseudonym or an initial; handles; words of scripts
without capitals; words in small letters that no dictionary has; what of hidden names was left because it may be
something else; and people who stay and are called by one word, which may be another name of somebody hidden.
Words that are written as one name are one entry. Left out are names of countries, nations, months and the like; those
of bodies that consist of words of the language alone; and all other names of people who stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache
from itertools import pairwise

from viewer.report.model import Report, Span, Spans
from viewer.report.safe_copy.forms import Forms
from viewer.report.safe_copy.initials import written
from viewer.report.safe_copy.pseudonyms import standing
from viewer.report.safe_copy.tokens import Tokens, addresses, soft
from viewer.report.safe_copy.words import (
    BEFORE_MONTHS,
    COMMON,
    DETERMINERS,
    FUNCTION,
    MONTHS,
    NEVER,
    PLACED,
    SUBJECTS,
    called,
    english,
    forms_of_address,
    is_made,
    not_names,
    nouns,
    particles,
    place_words,
    saying,
    shortened,
    suffixes,
    titles,
)
from viewer.report.searching.characters import SPACELESS


class Likelihood(IntEnum):
    """How likely an entry is a name; the likeliest come first."""

    PART = 0
    """Part of a hidden name, or like one."""
    NAME = 1
    """Beside a title, a pseudonym or an initial, or of several words that are none of the language."""
    UNKNOWN = 2
    """No word of the language, or one that people are called by, too."""
    WORD = 3
    """A word of the language with a capital, one of none in small letters, or the name of a body."""


@dataclass(frozen=True, slots=True)
class Leftover:
    """Words that could be a name, as the copy first writes them, and all their places in its text."""

    words: str
    spans: Spans
    likelihood: Likelihood

    @property
    def likely(self) -> bool:
        """Whether it is likely a name, so that who is strict has it hidden."""
        return self.likelihood is not Likelihood.WORD


_ALIKE = 5
"""Letters that a word begins with as a hidden name does, to be like it."""
_ACRONYM = 4
"""Letters in capitals, at most, that are rather the letters of a body than a name."""
_SMALL = 3
"""Letters in small letters that may be a name, at least."""
_CONTRACTED = frozenset("t re ve ll d m".split())
"""What stands behind an apostrophe, and is no genitive."""
_HEADING = 0.6
"""Of the long words of a line, how many have a capital where all are written with one, as in a heading."""
_LONG_WORD = 4
_WITH_DIGITS = re.compile(r"(?<![^\W_])(?:[^\W\d_]+\d+[^\W_]+|[^\W\d_]{2,}\d+)")
"""Letters and digits as one word, as in nicknames."""
_DOMAIN = re.compile(r"(?:https?://|www\.)[^/\s]*|(?<=@)[\w-]+(?:\.[\w-]+)+")
"""Of an address, whose computer it is."""

_BEFORE_DATES = BEFORE_MONTHS | frozenset("of from to by".split())

_Run = tuple[int, int]
"""Words ``first`` to before ``last``."""


@cache
def _no_names() -> frozenset[str]:
    """Words that are no part of a name where a sentence begins with them."""
    return FUNCTION | titles()


@cache
def _bodies() -> frozenset[str]:
    return nouns() - titles()


def leftovers(report: Report, forms: Forms, copy: Report) -> tuple[Leftover, ...]:
    """The entries for ``copy``, the safe copy of ``report`` without these forms: the likeliest first."""
    return _Looker(report, forms, copy).found()


@dataclass(slots=True)
class _Entry:
    words: str
    likelihood: Likelihood
    spans: list[Span] = field(default_factory=list)


class _Looker:
    def __init__(self, report: Report, forms: Forms, copy: Report) -> None:
        self._forms = forms
        self._tokens = tokens = Tokens(copy.text)
        hidden = set(forms.hidden)
        self._stay = [new for old, new in zip(report.people, copy.people, strict=False) if old.id not in hidden]
        self._shown = tokens.indices(span for person in self._stay for span in person.spans)
        pseudonyms = list(standing(copy.text))
        self._standing = {span.start for span in pseudonyms}
        self._masked = tokens.indices(pseudonyms)
        self._kept = forms.theirs | {word for name in forms.shown for word in name}
        regions = addresses(copy.text)
        self._addresses = tokens.indices(regions)
        self._domains = tokens.indices(Span(*found.span()) for found in _DOMAIN.finditer(copy.text))
        self._small = {word for i, word in enumerate(tokens.words) if not tokens.capital(i)}
        self._headings = tokens.indices(_headings(copy.text))
        self._starts: dict[str, list[str]] = {}
        for part in forms.parts:
            if len(part) >= _ALIKE:
                self._starts.setdefault(part[:_ALIKE], []).append(part)

    def found(self) -> tuple[Leftover, ...]:
        entries: dict[str, _Entry] = {}
        tokens = self._tokens
        for first, last, likelihood in (*self._names(), *self._others(), *self._initials(), *self._staying()):
            span = Span(tokens.starts[first], tokens.ends[last - 1])
            key = " ".join(tokens.words[first:last])
            entry = entries.setdefault(key, _Entry(" ".join(tokens.text[span.start : span.end].split()), likelihood))
            entry.likelihood = min(entry.likelihood, likelihood)
            entry.spans.append(span)
        rows = sorted(entries.values(), key=lambda one: (one.likelihood, min(one.spans)))
        return tuple(Leftover(one.words, tuple(sorted(set(one.spans))), one.likelihood) for one in rows)

    def _free(self, i: int) -> bool:
        """Whether a word could be one of a name that is neither hidden nor to stay."""
        masked = i in self._masked or i in self._shown or self._tokens.words[i] in self._kept
        return not masked and not self._tokens.words[i][0].isdigit()

    def _names(self) -> Iterator[tuple[int, int, Likelihood]]:
        """What is written as names are: words with capitals beside each other."""
        tokens, at = self._tokens, 0
        while at < len(tokens):
            if not self._begins(at):
                at += 1
                continue
            last = at + 1
            while (following := self._next(last)) > last:
                last = following
            for first, end in self._cut(at, last):
                if (likelihood := self._likelihood(first, end)) is not None:
                    yield first, end, likelihood
            at = last

    def _begins(self, i: int) -> bool:
        return self._free(i) and self._tokens.capital(i) and i not in self._addresses

    def _next(self, last: int) -> int:
        """Where a name goes on that has come to word ``last``: behind the next word with a capital; else ``last``."""
        tokens, at = self._tokens, last
        while at < len(tokens) and at - last < 3:
            if not soft(tokens.gap(at - 1), tokens.words[at - 1]) and not self._is_shortened(at - 1):
                return last
            if "\n" in tokens.text[tokens.ends[at - 1] : tokens.starts[at]]:
                return last
            if self._begins(at):
                return at + 1
            if tokens.words[at] not in particles():
                return last
            at += 1
        return last

    def _cut(self, first: int, last: int) -> Iterator[_Run]:
        """A run without the words at its ends that belong to the sentence: ``Then``, a title, a genitive's ``s``."""
        words, parts, begun = self._tokens.words, self._forms.parts, first
        while first < last and words[first] not in parts and self._leads(first):
            first += 1
        if first == last and self._is_called(first - 1):  # ``Judge``, as it may be a name
            first -= 1
        while first < last - 1 and (words[last - 1] in suffixes() or words[last - 1] == "s"):
            last -= 1
        if first == last and last - begun > 1 and not _no_names().issuperset(words[begun:last]):
            yield begun, last  # ``Small Boy``, as ``Boy`` is a title
        if first < last:
            plain = begun < first and not any(map(self._is_unknown, words[first:last]))
            if plain and words[first - 1] not in _no_names():  # perhaps part of it
                first -= 1
            yield first, last

    def _leads(self, i: int) -> bool:
        """Whether a word before a name is none of it."""
        return self._opening(i) or self._tokens.words[i] in titles()

    def _opening(self, i: int) -> bool:
        """Whether a word is written with a capital because a sentence or a heading is."""
        word = self._tokens.words[i]
        if self._is_titled(i) or self._is_shortened(i) or not self._tokens.opens(i) and i not in self._headings:
            return False
        if word in called():
            return not self._is_called(i)
        known = english().get(word)
        return known is not None and (not known or word in COMMON or word in self._small) and not self._is_said(i)

    def _is_shortened(self, i: int) -> bool:
        """Whether a word is a given name written short before another with a capital: ``Wm. Lee``."""
        tokens = self._tokens
        short = tokens.words[i] in shortened() and tokens.words[i] not in titles() and tokens.gap(i) == ". "
        return short and tokens.capital(i) and tokens.capital(i + 1) and self._is_unknown(tokens.words[i + 1])

    def _is_called(self, i: int) -> bool:
        """Whether a word of the language may be what somebody is called where it stands with a capital."""
        word, before = self._tokens.words[i], self._tokens.words[i - 1] if i else ""
        if word not in called() or before in DETERMINERS and self._tokens.gap(i - 1) == " ":
            return False
        if word in place_words() and before in PLACED:
            return False
        if word in MONTHS:
            return before not in _BEFORE_DATES and not self._is_dated(i)
        return word not in FUNCTION or i not in self._headings and not self._asks(i)

    def _is_dated(self, i: int) -> bool:
        """Whether a number or a month stands near a month."""
        words = self._tokens.words
        return any(word[0].isdigit() or word in MONTHS for word in (*words[max(0, i - 2) : i], *words[i + 1 : i + 3]))

    def _asks(self, i: int) -> bool:
        """Whether a word opens a question: ``Will she``, ``Will Ann``."""
        tokens = self._tokens
        if not tokens.opens(i) or i + 1 >= len(tokens) or tokens.gap(i) != " ":
            return False
        return tokens.words[i + 1] in SUBJECTS or tokens.capital(i + 1)

    def _is_said(self, i: int) -> bool:
        """Whether a word that opens a sentence is followed by what people do."""
        words = self._tokens.words
        return i + 1 < len(words) and words[i + 1] in saying() and words[i] not in FUNCTION

    def _likelihood(self, first: int, last: int) -> Likelihood | None:
        words = self._tokens.words[first:last]
        if any(word in self._forms.parts or self._is_alike(word) for word in words):
            return Likelihood.PART
        if all(len(word) == 1 and not SPACELESS.match(word) for word in words):
            return None
        inside = any(word in titles() and after not in nouns() for word, after in pairwise(words))
        titled = inside or self._is_titled(first)
        beside = titled or self._is_beside_pseudonym(first, last)
        if all(map(self._is_called, range(first, last))):
            sure = beside and titles().isdisjoint(words) or self._is_said(first)
            return Likelihood.NAME if sure else Likelihood.UNKNOWN
        if not titled and (FUNCTION | NEVER).issuperset(words):
            return None
        if any(map(self._is_unknown, words)):
            return Likelihood.NAME if beside else self._strange(first, last)
        named = titled or beside and self._could_be(words)
        return Likelihood.NAME if named else self._plain(first, last)

    def _strange(self, first: int, last: int) -> Likelihood | None:
        """Of words some of which no dictionary has, and beside which nothing tells of a person."""
        words = self._tokens.words[first:last]
        if len(words) > 1 and self._has_initial(first, last):
            return Likelihood.NAME
        if self._is_acronym(first, last):
            return None
        if not nouns().isdisjoint(words):
            return Likelihood.WORD
        return Likelihood.NAME if sum(map(self._is_unknown, words)) > 1 else Likelihood.UNKNOWN

    def _has_initial(self, first: int, last: int) -> bool:
        words, ends, text = self._tokens.words, self._tokens.ends, self._tokens.text
        return any(len(words[i]) == 1 and text[ends[i] : ends[i] + 1] == "." for i in range(first, last))

    def _is_acronym(self, first: int, last: int) -> bool:
        """Whether all of a run is written in capitals, no word of it longer than names of bodies in letters are."""
        starts, ends, text = self._tokens.starts, self._tokens.ends, self._tokens.text
        written = [text[starts[i] : ends[i]] for i in range(first, last)]
        return all(map(str.isupper, written)) and max(map(len, written)) <= _ACRONYM and written[0][:1].isascii()

    def _plain(self, first: int, last: int) -> Likelihood | None:
        """Of words of the language alone, or of places."""
        words = self._tokens.words[first:last]
        never = (place_words(), not_names(), FUNCTION, titles())
        if not _bodies().isdisjoint(words) or any(known.issuperset(words) for known in never):
            return None
        if self._is_said(first) and last - first == 1:
            return Likelihood.WORD
        if any(english().get(word) and word not in COMMON for word in words):
            return Likelihood.WORD
        common = len(words) == 1 and words[0] in self._small
        return None if common or first in self._headings else Likelihood.WORD

    def _could_be(self, words: list[str]) -> bool:
        """Whether words of the language beside a title or a pseudonym could be a name, and are no office or body."""
        return nouns().isdisjoint(words) and not place_words().issuperset(words) and not MONTHS.issuperset(words)

    def _is_titled(self, first: int) -> bool:
        """Whether a title stands before a run: ``Dr. Hall``, ``Princess of Hall``."""
        words, gap = self._tokens.words, self._tokens.gap
        if first > 1 and words[first - 1] == "of" and words[first - 2] in forms_of_address():
            return gap(first - 1) == gap(first - 2) == " " and self._tokens.capital(first - 2)
        shortened = first and gap(first - 1) == ". " and len(words[first - 1]) <= _ACRONYM
        return bool(first) and words[first - 1] in titles() and (gap(first - 1) == " " or bool(shortened))

    def _is_beside_pseudonym(self, first: int, last: int) -> bool:
        gap, words = self._tokens.gap, self._tokens.words
        if first - 1 in self._masked and soft(gap(first - 1), ""):
            return True
        shortened = gap(last - 1) == ". " and len(words[last - 1]) <= _ACRONYM
        return last in self._masked and (shortened or soft(gap(last - 1), words[last - 1]))

    def _is_unknown(self, word: str) -> bool:
        known = word in english() or word in nouns() or word in place_words() or word in MONTHS
        return not known and word not in particles() and word not in suffixes()

    def _is_alike(self, word: str) -> bool:
        return self._is_unknown(word) and any(
            abs(len(part) - len(word)) < _ALIKE for part in self._starts.get(word[:_ALIKE], ())
        )

    def _others(self) -> Iterator[tuple[int, int, Likelihood]]:
        """Words in small letters and in addresses that no dictionary has; letters and digits as one word."""
        tokens = self._tokens
        mixed = [tokens.within(Span(*found.span())) for found in _WITH_DIGITS.finditer(tokens.text)]
        taken = {i for first, last in mixed for i in range(first, last)}
        yield from ((first, last, Likelihood.UNKNOWN) for first, last in mixed if first < last and self._free(first))
        yield from self._joined()
        for i, word in enumerate(tokens.words):
            if i in taken or not self._is_small_and_unknown(i):
                continue
            if self._is_alike(word):
                yield i, i + 1, Likelihood.PART
            elif i in self._addresses:
                yield i, i + 1, Likelihood.UNKNOWN
            elif not is_made(word):
                yield i, i + 1, Likelihood.WORD

    def _is_small_and_unknown(self, i: int) -> bool:
        """Whether no dictionary has a word that is written in small letters, or within an address."""
        tokens, word = self._tokens, self._tokens.words[i]
        if not self._free(i) or i in self._domains or len(word) < _SMALL or not self._is_unknown(word):
            return False
        contracted = tokens.gap(i) == "'" and tokens.words[i + 1] in _CONTRACTED
        return (i in self._addresses or not tokens.capital(i)) and not contracted and tokens.gap(i - 1) != "'"

    def _joined(self) -> Iterator[tuple[int, int, Likelihood]]:
        """What an address joins to a pseudonym: ``hopePersonA@``, ``hope.PersonA@``."""
        tokens = self._tokens
        for i in sorted(self._masked & self._addresses):
            if tokens.starts[i] not in self._standing:
                yield i, i + 1, Likelihood.PART
            for near in (i - 1, i + 1):
                if near in self._addresses - self._domains and self._free(near) and len(tokens.words[near]) > 1:
                    first = min(i, near)
                    if tokens.text[tokens.ends[first] : tokens.starts[first + 1]] in (".", "_", "-", ""):
                        yield near, near + 1, Likelihood.PART

    def _staying(self) -> Iterator[tuple[int, int, Likelihood]]:
        """People who stay and are called by one word or by initials: it may be another name of somebody hidden."""
        for person in self._stay:
            words = Tokens(person.name).words
            for first, last in map(self._tokens.within, person.spans if sum(len(one) > 1 for one in words) < 2 else ()):
                if first < last and self._masked.isdisjoint(range(first, last)):
                    beside = self._is_beside_pseudonym(first, last)
                    yield first, last, Likelihood.NAME if beside else Likelihood.WORD

    def _initials(self) -> Iterator[tuple[int, int, Likelihood]]:
        """Letters that may be initials of somebody hidden."""
        for one in written(self._tokens, self._forms.initials):
            if self._masked.isdisjoint(range(one.first, one.last)):
                yield one.first, one.last, Likelihood.PART


def _headings(text: str) -> Iterator[Span]:
    """Lines that are no sentences, and in which nearly all words have a capital."""
    for line in re.finditer(r"[^\n]+", text):
        words = [word for word in re.findall(r"[^\W\d_]+", line[0]) if len(word) >= _LONG_WORD]
        if (
            words
            and line[0].rstrip()[-1:] not in (".", "!", "?")
            and sum(word[0].isupper() for word in words) >= _HEADING * len(words)
        ):
            yield Span(*line.span())
