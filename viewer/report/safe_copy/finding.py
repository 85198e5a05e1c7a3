"""Where the names of the hidden stand in a text.

Each word of the text is given to a person in the order of certainty: mentions of hidden people and their whole names,
the longest first; mentions and whole names of those who stay, which are kept; a hidden name by its initial or with the
last word first; names inside addresses; single parts. Then what belongs together is taken as one name: neighbours of
one person, with initials and particles between and beside them.

A part that several hidden people have is given to the one beside whose name it stands, else to the one named last
before it, else to the one who is mentioned first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from viewer.report.model import Span
from viewer.report.safe_copy.addresses import Addresses
from viewer.report.safe_copy.forms import RUN_TOGETHER, Forms, Name
from viewer.report.safe_copy.initials import labels
from viewer.report.safe_copy.joining import SKIPPED, Hit, is_initial, may_stand_between, together
from viewer.report.safe_copy.places import at_places
from viewer.report.safe_copy.tokens import Tokens, addresses, soft
from viewer.report.safe_copy.words import (
    BEFORE_FAMILIES,
    BEFORE_MONTHS,
    DETERMINERS,
    MONTHS,
    PLACED,
    countries,
    english,
    nouns,
    titles,
)

_SHOWN = ""
"""Who stays, whoever it is."""
_COMMA = ","
_MENTION, _KEPT, _DERIVED = range(3)

_People = tuple[str, ...]
_NOBODY: _People = ()


@dataclass(slots=True)
class _Node:
    """What may follow in a name; ``ends`` are the names that end here: rank, people, whether capitals are needed."""

    next: dict[str, _Node]
    ends: list[tuple[int, _People, bool]]


@dataclass(frozen=True, slots=True)
class _Candidate:
    rank: int
    first: int
    last: int
    people: _People
    span: Span | None = None


class Finder:
    """Finds the names in any text; ``forms`` are compiled once."""

    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        self._addresses = Addresses(forms)
        self._tree = _Node({}, [])
        for name in forms.shown:
            self._plant(name, _KEPT, (_SHOWN,), capital=False)
        for name, people in forms.whole.items():
            self._plant(name, _MENTION, people, capital=forms.plain(name))
        for name, people in forms.reversed.items():
            self._plant((name[0], _COMMA, *name[1:]), _MENTION, people, capital=forms.plain(name))
            self._plant(name, _DERIVED, people, capital=True)
        for name, people in forms.initialled.items():
            self._plant(name, _DERIVED, people, capital=True)

    def find(
        self,
        tokens: Tokens,
        hidden: Iterable[tuple[Span, str]] = (),
        shown: Iterable[Span] = (),
        dates: Iterable[Span] = (),
        *,
        value: bool = False,
    ) -> list[Hit]:
        """The names in a text, in order and apart.

        ``hidden`` and ``shown`` are the mentions in it, ``dates`` stretches that tell days. A ``value`` is no sentence:
        words of the language are hidden at its beginning, too.
        """
        regions = tokens.indices(addresses(tokens.text))
        owned: list[str | None] = [None] * len(tokens)
        hits = list(self._sequences(tokens, hidden, shown, owned))
        people = {i for i, owner in enumerate(owned) if owner is not None}
        if not value:
            hits += self._labels(tokens, owned)
        hits += self._inside(tokens, regions, owned)
        hits += self._singles(tokens, tokens.indices(dates), owned, value)
        joined = together(tokens, self._forms.own, sorted(hits), regions, owned)
        return list(at_places(tokens, joined, self._forms.places, people))

    def _plant(self, name: Name, rank: int, people: _People, *, capital: bool) -> None:
        node = self._tree
        for word in name:
            node = node.next.setdefault(word, _Node({}, []))
        node.ends.append((rank, people, capital))

    def _sequences(
        self,
        tokens: Tokens,
        hidden: Iterable[tuple[Span, str]],
        shown: Iterable[Span],
        owned: list[str | None],
    ) -> Iterator[Hit]:
        candidates = [found for i in range(len(tokens)) for found in self._names(tokens, i)]
        for span, person in hidden:
            first, last, trimmed = self._trimmed(tokens, span, person)
            if first >= last:
                yield Hit(span.start, span.end, person, first, first)
            else:
                candidates.append(_Candidate(_MENTION, first, last, (person,), trimmed))
        candidates += (_Candidate(_KEPT, *tokens.within(span), (_SHOWN,)) for span in shown)
        candidates.sort(key=lambda one: (one.rank, one.first - one.last, one.span is None, one.first))
        for one in candidates:
            person = one.people[0] if len(one.people) == 1 else self._nearest(owned, one.first, one.people)
            for first, last in _runs([i for i in range(one.first, one.last) if owned[i] is None]):
                owned[first:last] = [person] * (last - first)
                if person != _SHOWN:
                    whole = one.span if (first, last) == (one.first, one.last) else None
                    span = whole or Span(tokens.starts[first], tokens.ends[last - 1])
                    yield Hit(span.start, span.end, person, first, last)

    def _names(self, tokens: Tokens, at: int) -> Iterator[_Candidate]:
        """The names that begin with word ``at``."""
        node = self._tree.next.get(tokens.words[at])
        index, skipped, capitals = at, 0, tokens.capital(at)
        while node is not None:
            for rank, people, capital in node.ends:
                if capitals or not capital:
                    if rank != _DERIVED or len(tokens.words[at]) > 1 or is_initial(tokens, at):
                        yield _Candidate(rank, at, index + 1, people)
            gap = tokens.gap(index)
            if gap in (", ", ","):
                node = node.next.get(_COMMA)
            elif not soft(gap, tokens.words[index]):
                return
            if node is None:
                return
            index += 1
            following = node.next.get(tokens.words[index])
            while following is None and skipped < SKIPPED and may_stand_between(tokens, index):
                if not soft(tokens.gap(index), tokens.words[index]):
                    return
                index, skipped = index + 1, skipped + 1
                following = node.next.get(tokens.words[index])
            node = following
            capitals = capitals and tokens.capital(index)

    def _trimmed(self, tokens: Tokens, span: Span, person: str) -> tuple[int, int, Span]:
        """The words of a mention without titles before and a genitive behind, and where they stand."""
        first, last = tokens.within(span)
        start, end = span.start, span.end
        own = self._forms.own[person]
        if last - first > 1 and tokens.words[last - 1] == "s" and tokens.gap(last - 2) == "'":
            last -= 1
            end = tokens.ends[last - 1]
        while first < last - 1 and tokens.words[first] in titles() and tokens.words[first] not in own:
            first += 1
            start = tokens.starts[first]
        return first, last, Span(start, max(end, start + 1))

    def _inside(self, tokens: Tokens, regions: set[int], owned: list[str | None]) -> Iterator[Hit]:
        for index in sorted(regions):
            if owned[index] is None:
                for one in list(self._addresses.inside(tokens, index)):
                    person = self._nearest(owned, index, one.people)
                    owned[index] = person
                    yield Hit(one.start, one.end, person, index, index + 1)

    def _labels(self, tokens: Tokens, owned: list[str | None]) -> Iterator[Hit]:
        for one in labels(tokens, self._forms.initials, owned):
            person = self._nearest(owned, one.first, one.people)
            owned[one.first : one.last] = [person] * (one.last - one.first)
            yield Hit(one.start, one.end, person, one.first, one.last)

    def _singles(self, tokens: Tokens, dates: set[int], owned: list[str | None], value: bool) -> Iterator[Hit]:
        recent: dict[str, int] = {}
        for i, word in enumerate(tokens.words):
            if (owner := owned[i]) is not None:
                recent[owner] = i
                continue
            people, last = self._single(tokens, i, dates, owned, value)
            family = () if people or not tokens.capital(i) else self._family(tokens, i) or self._forms.inflected(word)
            if people or family:
                person = self._nearest(owned, i, people or family, recent)
                owned[i:last] = [person] * (last - i)
                recent[person] = i
                yield Hit(tokens.starts[i], tokens.ends[last - 1], person, i, last, place=bool(family))
            else:
                for one in self._addresses.capitalised(tokens, i):
                    owned[i] = person = self._nearest(owned, i, one.people, recent)
                    yield Hit(one.start, one.end, person, i, last)

    def _single(
        self, tokens: Tokens, i: int, dates: set[int], owned: Sequence[str | None], value: bool
    ) -> tuple[_People, int]:
        """Whom a word means that is a part of a name or a whole one, and where that ends: it may go on in the next."""
        forms, word = self._forms, tokens.words[i]
        if word in forms.parts and word not in forms.shared and (tokens.capital(i) or word in forms.small):
            if forms.sure(word) or self._is_name(tokens, i, dates, owned, value):
                return forms.parts[word], i + 1
        elif word in forms.together and self._run_together(tokens, i):
            return forms.together[word], i + 1
        elif (joined := tokens.joined(i)) and owned[i + 1] is None and tokens.capital(i):
            if forms.sure(joined) or joined in forms.together and len(joined) >= RUN_TOGETHER:
                return forms.parts.get(joined) or forms.together[joined], i + 2
        return _NOBODY, i + 1

    def _family(self, tokens: Tokens, i: int) -> _People:
        """Whose family a part with an ``s`` is: ``the Dows``, ``Dows’``."""
        forms, word = self._forms, tokens.words[i]
        several = i and tokens.words[i - 1] in BEFORE_FAMILIES or word.endswith("s") and tokens.gap(i)[:1] == "'"
        if not several:
            return _NOBODY
        one = word.removesuffix("es" if forms.sure(word.removesuffix("es")) else "s")
        return forms.parts[one] if forms.sure(one) else _NOBODY

    def _run_together(self, tokens: Tokens, index: int) -> bool:
        written = tokens.text[tokens.starts[index] : tokens.ends[index]]
        return len(tokens.words[index]) >= RUN_TOGETHER or any(
            one.islower() and other.isupper() for one, other in pairwise(written)
        )

    def _is_name(self, tokens: Tokens, i: int, dates: set[int], owned: Sequence[str | None], value: bool) -> bool:
        """Whether a capitalised word of the language is a name where it stands."""
        word, before = tokens.words[i], tokens.words[i - 1] if i else ""
        after = tokens.words[i + 1] if i + 1 < len(tokens) else ""
        for other, gap in ((i - 1, tokens.gap(i - 1)), (i + 1, tokens.gap(i))):
            if 0 <= other < len(tokens) and soft(gap, tokens.words[min(i, other)]):
                if owned[other] in self._forms.parts[word]:
                    return True
                near = self._forms.parts.get(tokens.words[other], ())
                if tokens.capital(other) and not set(near).isdisjoint(self._forms.parts[word]):
                    return True
        if i in dates:
            return False
        if word in MONTHS and (before[:1].isdigit() or after[:1].isdigit() or before in BEFORE_MONTHS):
            return False
        if before in titles() and tokens.gap(i - 1) in (" ", ". "):
            return True
        if word in countries() and _within_another_name(tokens, i):
            return False
        if word in nouns() and before in DETERMINERS:
            return False
        if word in nouns() and not (soft(tokens.gap(i), word) and tokens.capital(i + 1)):
            return True
        return value or not tokens.opens(i)

    def _nearest(
        self, owned: list[str | None], index: int, people: _People, recent: Mapping[str, int] | None = None
    ) -> str:
        """Who of several is meant by word ``index``: see the module. ``recent`` is where each was named last."""
        for other in (index - 1, index + 1) if len(people) > 1 else ():
            if 0 <= other < len(owned) and (near := owned[other]) and near in people:
                return near
        if recent is None:
            return next(iter(people))
        return max(people, key=lambda person: recent.get(person, -1))


def _within_another_name(tokens: Tokens, i: int) -> bool:
    """Whether a word stands beside another one with a capital, as in the name of a body."""
    opening = i and tokens.opens(i - 1) and tokens.words[i - 1] in english()
    before = i and not opening and soft(tokens.gap(i - 1), tokens.words[i - 1]) and tokens.capital(i - 1)
    after = i + 1 < len(tokens) and soft(tokens.gap(i), tokens.words[i]) and tokens.capital(i + 1)
    return bool(before or after) or bool(i) and tokens.words[i - 1] in PLACED


def _runs(indices: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The indices as stretches: the first, and the one behind the last."""
    start = 0
    for at in range(1, len(indices) + 1):
        if at == len(indices) or indices[at] != indices[at - 1] + 1:
            yield indices[start], indices[at - 1] + 1
            start = at
