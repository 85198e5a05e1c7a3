"""From names to people: which mentions are one person, what the person is called, is and which gender the text gives.

A full name opens a person. A surname, a given name, another spelling or a bracketed name joins the person it fits;
forms of address keep husband and wife apart.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from rapidfuzz.fuzz import ratio

from viewer.extract.lexicon import words
from viewer.extract.mention import Mention, folded
from viewer.extract.passage import Passage
from viewer.report.model import Span

_ALIKE = 82
"""From this similarity of two spellings (0 to 100) on, they may be one name."""


_CLOSE = 88
"""The same where only a form of address or a given name is shared."""
_APART = 15
"""Two names nearer than this, in tokens, are of two people."""

_MARKS = str.maketrans("‘'`", "’’’")
"""One apostrophe for all."""


@dataclass(slots=True)
class Draft:
    """A person while the report is being read."""

    mentions: list[Mention] = field(default_factory=list)
    gender: str | None = None
    firm: bool = False
    """Whether the gender is told by a word (a form of address, ``mother``), not only by a pronoun."""
    spelled: list[tuple[Mention, str]] = field(default_factory=list)
    """Mentions that spell the name otherwise than the fullest form does, and that form's spelling."""
    brackets: list[tuple[Span, str]] = field(default_factory=list)
    """A second name in brackets after the name: the whole span, and the bracketed name."""
    role: Span | None = None

    forms: set[tuple[str, ...]] = field(default_factory=set)
    """The names of the mentions, each word folded."""
    firsts: list[int] = field(default_factory=list)
    """The first tokens of the mentions, sorted."""
    honorifics: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    """Every form of address, and every office, before the mentions."""

    def add(self, mention: Mention) -> None:
        """Take a mention as one of this person."""
        self.mentions.append(mention)
        self.forms.add(tuple(folded(n) for n in mention.names))
        bisect.insort(self.firsts, mention.first)
        self.honorifics.update(mention.honorifics)
        self.titles.update(mention.titles)
        if mention.gender and not self.gender:
            self.gender, self.firm = mention.gender, True

    @property
    def fullest(self) -> Mention:
        """The mention with the most name words; the earliest of them."""
        return max(self.mentions, key=lambda m: (len(m.names), sum(len(n) > 2 for n in m.names), -m.first))


class _Index:
    """The people found so far, by the words of their names and by how those begin."""

    def __init__(self) -> None:
        self.people: list[Draft] = []
        self._by_word: dict[str, dict[int, Draft]] = {}

    def add(self, mention: Mention, fitting: list[Draft]) -> None:
        """Give the mention to the nearest of those it fits, or to a new person."""
        if fitting:
            draft = max(fitting, key=lambda p: _nearness(p, mention))
        else:
            draft = Draft()
            self.people.append(draft)
        draft.add(mention)
        names = tuple(folded(name) for name in mention.names)
        for key in (*names, *(name[:2] + "*" for name in names), *_pairs(names)):
            self._by_word.setdefault(key, {})[id(draft)] = draft

    def near(self, names: Iterable[str], *, spelled_otherwise: bool) -> list[Draft]:
        """People who share a word of these folded names, or one that begins alike."""
        found: dict[int, Draft] = {}
        for name in names:
            found |= self._by_word.get(name, {})
            if spelled_otherwise:
                found |= self._by_word.get(name[:2] + "*", {})
        return list(found.values())

    def like(self, names: tuple[str, ...]) -> list[Draft]:
        """People a full name of these folded words may be: who share a word, or its beginning, and another's."""
        found: dict[int, Draft] = {}
        for key in _pairs(names):
            found |= self._by_word.get(key, {})
        return list(found.values())


def _pairs(names: tuple[str, ...]) -> Iterator[str]:
    """Each word of a full name, whole and by its first two letters, with the first letter of each other one."""
    for at, name in enumerate(names):
        for other, word in enumerate(names):
            if at != other:
                yield f"{name} {word[:1]}"
                yield f"{name[:2]}* {word[:1]}"


def cluster(passage: Passage, mentions: Sequence[Mention]) -> list[Draft]:
    """The people behind the mentions, in the order of their first mention. Sets ``Mention.person``."""
    index = _Index()
    mentions = _without_brackets(passage, mentions)
    for mention in mentions:
        if len(mention.names) > 1:
            names = tuple(folded(n) for n in mention.names)
            index.add(mention, [p for p in index.like(names) if _same_full(p, mention, names)])
    alone = [m for m in mentions if len(m.names) == 1]
    known = [m for m in alone if index.near([folded(m.names[0])], spelled_otherwise=False)]
    found = {id(m) for m in known}
    for mention in (*known, *(m for m in alone if id(m) not in found)):
        index.add(mention, _of_place(passage, _fitting(index, mention), mention))
    people = index.people
    for draft in people:
        draft.mentions.sort(key=lambda m: m.first)
    people.sort(key=lambda p: p.mentions[0].first)
    for number, draft in enumerate(people):
        _bracketed(passage, draft)
        for mention in draft.mentions:
            mention.person = number
        _spellings(draft)
    return people


def display_name(passage: Passage, draft: Draft) -> str:
    """The fullest form; a single name, or initials after Mrs, keep the title before them."""
    mention = draft.fullest
    put_in = any(n.startswith("[") for n in mention.names)
    initials = put_in or all(len(folded(n).replace(".", "")) <= 2 for n in mention.names[:-1])
    if len(mention.names) == 1 or (initials and "mrs" in mention.honorifics):
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


def _nearness(draft: Draft, mention: Mention) -> tuple[bool, int, int]:
    """Of several, who was addressed so before, then who was named last."""
    addressed = not {*mention.honorifics, *mention.titles}.isdisjoint(draft.honorifics | draft.titles)
    before = bisect.bisect_left(draft.firsts, mention.first)
    return (addressed, 1, draft.firsts[before - 1]) if before else (addressed, 0, -draft.firsts[0])


def _gender_fits(draft: Draft, mention: Mention) -> bool:
    return not (draft.firm and mention.gender and draft.gender != mention.gender)


def _address_fits(draft: Draft, mention: Mention) -> bool:
    """Not so ``Mrs. Lee`` for a ``Miss Ann Lee`` or for a ``Colonel Lee``, nor ``Mr. Lee`` for a ``Master Bo Lee``."""
    known = draft.honorifics | draft.titles
    if {"mrs", "lady"} & {*mention.honorifics} and not draft.firm:
        if {word.lower() for word in known} & words("names", "ranks_of_men"):
            return False
    for pair in (("mrs", "miss"), ("mr", "master")):
        for one, other in (pair, pair[::-1]):
            if one in mention.honorifics and other in known and one not in known:
                return False
    return True


def _same_full(draft: Draft, mention: Mention, names: tuple[str, ...]) -> bool:
    if not _gender_fits(draft, mention):
        return False
    return names in draft.forms or any(_same_words(names, form) for form in draft.forms if len(form) > 1)


def _same_words(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two full names may be one: equal, one within the other, initials for names, or slightly misspelled."""
    if sorted(a) == sorted(b):
        return True
    short, long = sorted((a, b), key=len)
    if len(short) < len(long):
        rest = iter(long)
        return (short[-1] == long[-1] or short[0] == long[0]) and all(
            any(_initial_of(w, other) for other in rest) for w in short
        )
    unlike = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(unlike) == len(a) and not all(ratio(x, y) > 90 for x, y in unlike):
        return False
    return all(_initial_of(x, y) or _alike(x, y) for x, y in unlike)


def _initial_of(a: str, b: str) -> bool:
    return a == b or (len(a) == 1 and b.startswith(a)) or (len(b) == 1 and a.startswith(b))


def _alike(a: str, b: str) -> bool:
    return min(len(a), len(b)) >= 5 and a[0] == b[0] and ratio(a, b) >= _ALIKE


def _fitting(index: _Index, mention: Mention) -> list[Draft]:
    """People a single name may be: by surname, by given name, by a slightly other spelling of the surname."""
    key = folded(mention.names[0])
    usable = [p for p in index.near([key], spelled_otherwise=False) if _gender_fits(p, mention)]
    usable = [p for p in usable if _address_fits(p, mention)]
    by_last = [p for p in usable if any(len(form) > 1 and form[-1] == key for form in p.forms)]
    if by_last or usable:
        return by_last or usable
    near = [p for p in index.near([key], spelled_otherwise=True) if _gender_fits(p, mention)]
    near = [p for p in near if _address_fits(p, mention)]
    alike = [p for p in near if any(len(form) > 1 and _alike(form[-1], key) for form in p.forms)]
    alike = alike or [p for p in near if _spelled_otherwise(p, mention, key)]
    return alike if len(alike) == 1 else []


_OF_PLACE = re.compile(r"\s+of\s+((?:[A-Z]\S*\s?)+)")
_AROUND = 60
"""So many characters around a name its home may stand in."""


def _of_place(passage: Passage, fitting: list[Draft], mention: Mention) -> list[Draft]:
    """Of several who share a surname, the one by whose name the place stands: ``Mr. Lee of Northby``."""
    if len(fitting) < 2 or (place := _OF_PLACE.match(passage.text, mention.span.end)) is None:
        return fitting
    home = place[1].strip(" ,.;:’'”\"")

    def distance(draft: Draft) -> int:
        spans = [m.full_span for m in draft.mentions if m is not mention]
        around = [(s, passage.text.find(home, max(0, s.start - _AROUND), s.end + _AROUND)) for s in spans]
        return min((max(s.start - at, at - s.end) for s, at in around if at >= 0), default=_AROUND)

    nearest = min(fitting, key=distance)
    return [nearest] if distance(nearest) < _AROUND else fitting


def _spelled_otherwise(draft: Draft, mention: Mention, key: str) -> bool:
    """``Miss Copley`` and ``Miss Coppley``: one form of address, office or given name, told far apart."""
    at = bisect.bisect_left(draft.firsts, mention.first)
    if any(abs(first - mention.first) < _APART for first in draft.firsts[max(0, at - 1) : at + 1]):
        return False
    office = not draft.titles.isdisjoint(mention.titles)
    address = not draft.honorifics.isdisjoint(mention.honorifics)
    for form in draft.forms:
        for name in {form[0], form[-1]}:
            short, long = sorted((name, key), key=len)
            if short[0] != long[0] or len(short) < 4 or long.startswith(short) and len(long) - len(short) > 1:
                continue
            like = ratio(short, long)
            if office and like >= _ALIKE or address and like >= _CLOSE or len(short) > 6 and like >= _CLOSE:
                return True
    return False


def _without_brackets(passage: Passage, mentions: Sequence[Mention]) -> list[Mention]:
    """Leave out a bracketed single name that only repeats or varies the name before it."""
    kept: list[Mention] = []
    for mention in mentions:
        before = passage.text[max(0, mention.span.start - 2) : mention.span.start]
        after = passage.text[mention.span.end : mention.span.end + 1]
        near = kept and 0 < mention.span.start - kept[-1].span.end <= 2
        if near and before.endswith("(") and after == ")" and len(mention.names) == 1:
            continue
        kept.append(mention)
    return kept


def _bracketed(passage: Passage, draft: Draft) -> None:
    for mention in draft.mentions:
        hit = re.match(r"\s\(([^\W\d_][\w.’'-]+)\)", passage.text[mention.span.end : mention.span.end + 40])
        if hit and hit[1][0].isupper() and not hit[1].isupper() and len(mention.names) > 1:
            draft.brackets.append((Span(mention.span.start, mention.span.end + hit.end()), hit[1]))


def _spellings(draft: Draft) -> None:
    """Note mentions whose name words are spelled otherwise than in the fullest form, diacritics included."""
    full = draft.fullest
    exact = {n.strip(".’'“”\"[]") for n in full.names} | {name for _, name in draft.brackets}
    marks = {e.translate(_MARKS) for e in exact}
    for mention in draft.mentions:
        if mention is full:
            continue
        for name in mention.names:
            word = re.sub(r"(?:’s|'s)$", "", name).strip("[]()")
            if (
                word.translate(_MARKS) in marks
                or word in exact
                or len(folded(word)) < 4
                or word.casefold() in {e.casefold() for e in exact}
            ):
                continue
            like = [e for e in exact if folded(e) == folded(word) or _alike(folded(e), folded(word))]
            if len(mention.names) == 1:
                like = like or [e for e in exact if ratio(folded(e), folded(word)) >= _CLOSE]
            if like:
                draft.spelled.append((mention, like[0]))
                break


def gender_of_noun(word: str) -> str | None:
    """The gender a noun tells: ``mother``, ``chairman``."""
    for key in ("female", "male"):
        if word in words("people", "gender", key):
            return key
    return None
