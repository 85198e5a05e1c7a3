"""Who is meant by a noun: "the chairwoman", "the Chief Guest", "her husband", "the latter".

A person is called by their titles, by the heads of what the text says they are, and by nouns for what they do
("presided": the chairman). Of several, the words around the noun decide, then who was mentioned last.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from viewer.extract.language.passage import Passage, child
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import kinds, words
from viewer.extract.naming.called_pairs import pairs
from viewer.extract.naming.mention import Mention
from viewer.extract.naming.person import Draft, gender_of_noun
from viewer.extract.referring.called_address import addressed
from viewer.extract.referring.called_by_deed import HONOUR, HONOURED, deeds, is_chief_guest
from viewer.extract.roles.roles import is_role_noun, name_head

_DEFINITE = frozenset(("the", "this", "that", "our", "his", "her", "its", "their", "my", "your"))
_SMALL = frozenset(
    ("the", "a", "an", "of", "for", "and", "in", "at", "on", "to", "by", "with", "from", "s", "’s", "'s")
)


_OCCASION = frozenset(("day", "evening", "night", "occasion", "function", "event", "afternoon", "ceremony"))
"""``the chief guest of the evening``: these tell no guests apart."""


@dataclass(frozen=True, slots=True)
class _Name:
    """A noun by which a person is called: from which token on, and with which other words."""

    person: int
    since: int
    beside: frozenset[str]
    place: frozenset[str]
    title: bool = False
    weak: bool = False
    """Whether only what the person did speaks for it."""


@dataclass(slots=True)
class Called:
    """The nouns by which the people of a report are called."""

    passage: Passage
    people: list[Draft]
    _names: dict[str, list[_Name]] = field(default_factory=dict)
    _surnames: dict[str, list[int]] = field(default_factory=dict)
    _paired: dict[int, int] = field(default_factory=dict)
    _counterparts: frozenset[int] = frozenset()
    """Who holds the same office elsewhere: ``his counterpart Ann Lee``."""
    _first_bare: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        mentions = sorted((m for draft in self.people for m in draft.mentions), key=lambda m: m.first)
        self._paired = pairs(self.passage, mentions, [draft.gender for draft in self.people])
        for i, person in self._paired.items():
            none: frozenset[str] = frozenset()
            self._names.setdefault(self.passage.tokens[i].lower_, []).append(_Name(person, i, none, none))
        for number, draft in enumerate(self.people):
            for noun, since, beside in _titles(draft):
                self._names.setdefault(noun, []).append(_Name(number, since, beside, frozenset(), title=True))
            for noun, since, beside, place in _names(self.passage, draft, self._paired):
                self._names.setdefault(noun, []).append(_Name(number, since, beside, place))
            for surname in {form[-1] for form in draft.forms if len(form) > 1}:
                self._surnames.setdefault(surname, []).append(number)
        self._counterparts = frozenset(n for n, one in enumerate(self.people) if _is_counterpart(self.passage, one))
        self._shorten()

    def _shorten(self) -> None:
        """Let the short words for offices mean whom the long ones do: ``the VC``."""
        for short in kinds("meant", "short"):
            for office in words("meant", "short", short):
                *before, noun = office.split()
                for name in self._names.get(noun, ()):
                    if set(before) <= name.beside | name.place:
                        self._names.setdefault(short, []).append(replace(name, beside=frozenset(), weak=False))

    def did(self, person: int, mention: Mention) -> None:
        """Take note of what a clause tells of somebody, where a noun goes with it."""
        for deed in deeds(self.passage, mention):
            for noun in deed.nouns:
                name = _Name(person, mention.last, deed.beside, deed.place, weak=deed.weak)
                self._names.setdefault(noun, []).append(name)

    def who(self, token: Token) -> int | None:
        """The person a definite noun means, by what the text called somebody before."""
        if not self._may_call(token):
            return None
        noun = token.lower_
        beside, place = _around(token)
        gender = gender_of_noun(noun)
        for nouns in ((noun,), _alike(noun)):
            there = self._of_same_country(self._called(noun, nouns, place), token)
            called = [name for name in there if self._fits(name, beside, place, gender)]
            called = self._without_deputy(called, noun, beside)
            fitting = [name for name in called if not name.weak] or called
            before = [name for name in fitting if name.since < token.i]
            if not before and nouns == (noun,) and len({name.person for name in fitting}) == 1:
                return fitting[0].person  # named only later
            if before:
                return max(before, key=lambda n: self._nearness(n, beside, place, token)).person
        return None

    def _without_deputy(self, called: Sequence[_Name], noun: str, beside: frozenset[str]) -> list[_Name]:
        return [name for name in called if not self._is_of_deputy(name, noun, beside)]

    def _is_of_deputy(self, name: _Name, noun: str, beside: frozenset[str]) -> bool:
        """Whether "the mayor" was told of before the deputy mayor was named, and so is another one."""
        ranks = words("meant", "ranks")
        if not name.beside & ranks or beside & ranks:
            return False
        if noun not in self._first_bare:
            bare = (t.i for t in self.passage if t.lower_ == noun and is_definite(t) and not _around(t)[0] & ranks)
            self._first_bare[noun] = next(bare, len(self.passage.tokens))
        return self._first_bare[noun] < name.since

    def _may_call(self, token: Token) -> bool:
        """Whether a noun is one for a person, and means somebody in particular."""
        if token.tag_ in ("NNS", "NNPS") or not is_definite(token):
            return False
        return (is_role_noun(token) or token.lower_ in self._names) and not _is_seat(token)

    def _called(self, noun: str, nouns: Iterable[str], place: frozenset[str]) -> Iterator[_Name]:
        """What is noted under a noun, and of that under others like it what belongs to the same place."""
        for other in nouns:
            yield from (name for name in self._names.get(other, ()) if other == noun or place <= name.place)

    def paired(self, token: Token) -> int | None:
        """Whom a noun means that stands with another before two names."""
        return self._paired.get(token.i)

    def addressed(self, token: Token) -> int | None:
        """The person a form of address means, such as "her ladyship"."""
        before = [(bisect.bisect_left(draft.firsts, token.i), n) for n, draft in enumerate(self.people)]
        last = sorted((self.people[n].firsts[count - 1], n) for count, n in before if count)
        return addressed(token, self.people, [n for _, n in last])

    def all(self, noun: str, token: Token) -> list[int]:
        """Everyone called by a noun before the plural of it, the token, in the order in which they came."""
        beside, place = _around(token)
        beside -= words("meant", "together")
        gender = gender_of_noun(noun)
        names = [n for n in self._names.get(noun, ()) if n.since < token.i and not n.weak]
        names = [n for n in names if self._fits(n, beside, place, gender)]
        names = [n for n in names if not n.beside & words("meant", "ranks") - beside]
        return [n.person for n in sorted({n.person: n for n in reversed(names)}.values(), key=lambda n: n.since)]

    def kin(self, token: Token, owner: int) -> int | None:
        """``his wife``: who was called so, or the one other person with the surname and the gender for it."""
        gender = gender_of_noun(token.lower_)
        called = [n for n in self._names.get(token.lower_, ()) if n.person != owner and not n.title]
        called = [n for n in called if n.since < token.i + 8]
        if called:
            return max(called, key=lambda n: self._last(n, token)).person
        mine = {form[-1] for form in self.people[owner].forms if len(form) > 1}
        same = {p for name in mine for p in self._surnames.get(name, ()) if p != owner}
        same = {p for p in same if self.people[p].gender in (None, gender)}
        return same.pop() if len(same) == 1 else None

    def _fits(self, name: _Name, beside: frozenset[str], place: frozenset[str], gender: str | None) -> bool:
        ranks = words("meant", "ranks")
        if gender is not None and self.people[name.person].gender not in (None, gender):
            return False
        if (beside & ranks) - name.beside or beside and name.beside & ranks - beside:
            return False
        return not place or not name.place or bool(place & name.place)

    def _of_same_country(self, names: Iterable[_Name], token: Token) -> Iterator[_Name]:
        return (name for name in names if not self._is_of_another_country(name, token))

    def _is_of_another_country(self, name: _Name, token: Token) -> bool:
        """``the Northian foreign minister``: not the one whose counterpart is told of, unless he was called so."""
        countries = {part.lower_ for part in token.lefts if part.ent_type_ in ("NORP", "GPE")}
        told = bool(countries & (name.beside | name.place))
        return bool(countries and self._counterparts) and not told and name.person not in self._counterparts

    def _nearness(
        self, name: _Name, beside: frozenset[str], place: frozenset[str], token: Token
    ) -> tuple[int, bool, int]:
        """How well a name fits: the words they share, no rank more than the noun has, then who was mentioned last."""
        shared = len(name.beside & beside) + len(name.place & place)
        return shared, not (name.beside & words("meant", "ranks") - beside), self._last(name, token)

    def _last(self, name: _Name, token: Token) -> int:
        firsts = self.people[name.person].firsts
        before = bisect.bisect_left(firsts, token.i)
        return max(firsts[before - 1] if before else -1, name.since)


def is_definite(token: Token) -> bool:
    """Whether a noun means somebody in particular: with an article or a possessive, or written like a title."""
    for part in token.children:
        if part.dep_ in ("det", "poss") and part.i < token.i:
            return part.lower_ in _DEFINITE or part.dep_ == "poss"
    if token.dep_ == "conj" and token.pos_ == token.head.pos_ and token.left_edge == token:
        return is_definite(token.head)  # "the bride and groom"
    alone = token.text[:1].isupper() and token.dep_ in ("nsubj", "nsubjpass", "pobj")
    return alone and token.lower_ in words("names", "titles") and not any(c.pos_ == "PROPN" for c in token.children)


def _is_seat(token: Token) -> bool:
    """``took the chair``, ``from the chair``: no person."""
    if token.lower_ != "chair":
        return False
    seated = token.dep_ == "dobj" and token.head.lemma_ in ("take", "occupy", "fill", "leave", "vacate", "resume")
    return seated or token.dep_ == "pobj" and token.head.lower_ in ("in", "from", "to", "into")


def _alike(noun: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for key in kinds("meant", "alike"):
        group = words("meant", "alike", key)
        if noun in group:
            found |= dict.fromkeys(sorted(group - {noun}))
    return tuple(found)


def _around(token: Token) -> tuple[frozenset[str], frozenset[str]]:
    """The words before a noun in its phrase, and those of its ``of`` or ``for``."""
    before = {c.lower_ for c in token.lefts if c.dep_ in ("amod", "compound", "nmod")} - _SMALL
    for part in token.rights:
        if part.dep_ == "prep" and part.lower_ in ("of", "for", "from"):
            behind = frozenset(t.lower_ for t in part.subtree if t.pos_ in ("NOUN", "PROPN"))
            return frozenset(before), behind - _OCCASION
    return frozenset(before), frozenset()


def _is_counterpart(passage: Passage, draft: Draft) -> bool:
    """``her Northian counterpart, Mr Bo Ek``."""
    firsts = (mention.start for mention in draft.mentions)
    return any(token.lower_ == "counterpart" for i in firsts for token in passage.tokens[max(0, i - 2) : i])


def _titles(draft: Draft) -> Iterator[tuple[str, int, frozenset[str]]]:
    """(noun, token from which on, words before it) for titles and forms of address."""
    none: frozenset[str] = frozenset()
    spoken, shorts = kinds("names", "spoken"), kinds("meant", "short")
    for mention in draft.mentions:
        for title in mention.titles if "mrs" not in mention.honorifics else ():
            parts = title.lower().split()
            yield parts[-1], mention.first, frozenset(parts[:-1])
            for office in words("meant", "short", parts[-1]) if parts[-1] in shorts else ():
                *before, noun = office.split()
                yield noun, mention.first, frozenset(before)
        for form in mention.honorifics:
            for noun in (form, *(words("names", "spoken", form) if form in spoken else ())):
                yield noun, mention.first, none


def _names(
    passage: Passage, draft: Draft, paired: dict[int, int]
) -> Iterator[tuple[str, int, frozenset[str], frozenset[str]]]:
    """(noun, token from which on, words before it, words behind it) for what the text says a person is."""
    for mention in draft.mentions:
        head = name_head(passage, mention)
        if is_chief_guest(passage, mention):
            yield "guest", mention.first, HONOURED, HONOUR
        for noun in _beside(head):
            if noun.i in paired:
                continue
            if noun.lower_ == "elect" and noun.i > 1 and noun.nbor(-1).text == "-":  # "the president-elect, Ann Lee"
                yield noun.nbor(-2).lower_, mention.first, frozenset(), frozenset()
            if noun.pos_ in ("NOUN", "PROPN") and is_role_noun(noun) and noun.ent_type_ != "PERSON":
                before, behind = _around(noun)
                yield noun.lower_, mention.first, before, behind
    if draft.role is not None:
        for piece in re.split(r",| and | & ", passage.words(draft.role).lower()):
            front, _, behind = re.sub(r"\s+(of|for|at|in|on|to|with)\s+", "\0", piece, count=1).partition("\0")
            parts = re.findall(r"[\w-]+", front)
            if parts and "mrs" not in parts:  # "Mrs. Captain"
                places = frozenset(re.findall(r"[\w-]+", behind)) - _SMALL
                yield parts[-1], draft.firsts[0], frozenset(parts[:-1]) - _SMALL, places


def _beside(head: Token) -> Iterator[Token]:
    """Nouns in apposition to a name, said of it by ``be``, or put to it by ``as``."""
    for part in head.children:
        if part.dep_ == "appos":
            yield part
            yield from (c for c in part.children if c.dep_ == "conj")
        yield from _as_what(part)
    if head.dep_ == "appos":
        yield head.head
    verb = head.head
    if head.dep_ in ("nsubj", "attr") and verb.lemma_ == "be" and child(verb, "neg") is None:
        yield from (c for c in verb.children if c.dep_ in ("attr", "nsubj") and c != head)
    if head.dep_ in ("nsubjpass", "dobj") or head.dep_ == "nsubj" and not _is_about_object(verb):
        for part in verb.children:
            yield from _as_what(part)


def _as_what(part: Token) -> Iterator[Token]:
    """What stands behind "as"."""
    if part.dep_ == "prep" and part.lower_ == "as" and (noun := child(part, "pobj")) is not None:
        yield noun


def _is_about_object(verb: Token) -> bool:
    """``Ann Lee named him as the heir``: not said of the subject."""
    thing = child(verb, "dobj")
    return thing is not None and (thing.pos_ in ("PRON", "PROPN") or is_role_noun(thing))
