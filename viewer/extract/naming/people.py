"""From names to people: which mentions are one person, what the person is called, is and which gender the text gives.

A full name opens a person. A surname, a given name, another spelling or a bracketed name joins the person it fits;
forms of address keep husband and wife apart.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator, Sequence

from viewer.extract.language.passage import Passage
from viewer.extract.naming.mention import Mention, folded, folded_names
from viewer.extract.naming.name_gender import likely_gender
from viewer.extract.naming.person import Draft, addresses
from viewer.extract.naming.same_person import (
    CLOSE,
    address_fits,
    alike,
    gender_fits,
    is_elsewhere,
    is_only_thanked,
    likeness,
    of_place,
    other_names,
    same_full,
    shortened,
    spelled_otherwise,
)
from viewer.report.model import Span

_MARKS = str.maketrans("‘'`", "’’’")
"""One apostrophe for all."""


class _Index:
    """The people found so far, by the words of their names and by how those begin."""

    def __init__(self, passage: Passage) -> None:
        self._doc = passage.doc
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
        if draft.likely_gender is None and len(mention.names) > 1:
            draft.likely_gender = likely_gender(self._doc.vocab, mention.names[0])
        names = folded_names(mention.names)
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
    index = _Index(passage)
    mentions = _without_brackets(passage, mentions)
    for mention in mentions:
        if len(mention.names) > 1:
            names = folded_names(mention.names)
            index.add(mention, [p for p in index.like(names) if same_full(p, mention, names)])
    alone = [m for m in mentions if len(m.names) == 1]
    known = [m for m in alone if index.near([folded(m.names[0])], spelled_otherwise=False)]
    found = {id(m) for m in known}
    for mention in (*known, *(m for m in alone if id(m) not in found)):
        index.add(mention, of_place(passage, _fitting(passage, index, mention), mention))
    people = _joined(index.people, other_names(passage, mentions))
    for draft in people:
        draft.mentions.sort(key=lambda m: m.first)
    people.sort(key=lambda p: p.mentions[0].first)
    _wives(people)
    for number, draft in enumerate(people):
        _bracketed(passage, draft)
        for mention in draft.mentions:
            mention.person = number
        _spellings(draft)
    return people


def _joined(people: list[Draft], others: dict[int, Mention]) -> list[Draft]:
    """The people, with who is known by another name, too, as one."""
    for first, one in others.items():
        owner = next(draft for draft in people if one in draft.mentions)
        alias = next(draft for draft in people if any(m.first == first for m in draft.mentions))
        if alias is not owner and max(len(m.names) for m in alias.mentions) == 1 and gender_fits(owner, alias.fullest):
            for mention in alias.mentions:
                owner.add(mention)
            people = [draft for draft in people if draft is not alias]
    return people


def _wives(people: list[Draft]) -> None:
    """Mark who bears a husband's given name: ``Mr. and Mrs. Bo Ek``."""
    men = {draft.fullest.names for draft in people if draft.gender == "male"}
    for draft in people:
        draft.of_husband = "mrs" in draft.fullest.honorifics and draft.fullest.names in men


def _nearness(draft: Draft, mention: Mention) -> tuple[bool, int, int]:
    """Of several, who was addressed so before, then who was named last."""
    addressed = bool(addresses(draft) & {*mention.honorifics, *mention.titles})
    before = bisect.bisect_left(draft.firsts, mention.first)
    return (addressed, 1, draft.firsts[before - 1]) if before else (addressed, 0, -draft.firsts[0])


def _fitting(passage: Passage, index: _Index, mention: Mention) -> list[Draft]:
    """People a single name may be: by surname, by given name, by a slightly other spelling of the surname."""
    key = folded(mention.names[0])
    if usable := _usable(index, mention, key, spelled_otherwise=False):
        surnamed = [p for p in usable if any(last == key for last in _surnames(p))]
        there = [p for p in usable if mention.first > p.firsts[0] or not is_elsewhere(passage, p)]
        there = [p for p in there if not is_only_thanked(passage, p, mention)]
        return surnamed or there
    near = _usable(index, mention, key, spelled_otherwise=True)
    for fits in (_surname_like, spelled_otherwise, shortened):
        if found := [p for p in near if fits(p, mention, key)]:
            return found if len(found) == 1 else []
    return []


def _usable(index: _Index, mention: Mention, key: str, *, spelled_otherwise: bool) -> list[Draft]:
    """People who share the word, or its beginning, and of whom nothing in the mention speaks of another."""
    near = index.near([key], spelled_otherwise=spelled_otherwise)
    return [p for p in near if gender_fits(p, mention) and address_fits(p, mention)]


def _surnames(draft: Draft) -> list[str]:
    return [form[-1] for form in draft.forms if len(form) > 1]


def _surname_like(draft: Draft, _mention: Mention, key: str) -> bool:
    return any(alike(last, key) for last in _surnames(draft))


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
    marks, small = {e.translate(_MARKS) for e in exact}, {e.casefold() for e in exact}
    for mention in draft.mentions:
        if mention is full:
            continue
        for name in mention.names:
            word = re.sub(r"(?:’s|'s)$", "", name).strip("[]()")
            if word.translate(_MARKS) in marks or word in exact or len(folded(word)) < 4 or word.casefold() in small:
                continue
            if (meant := _meant(exact, folded(word), alone=len(mention.names) == 1)) is not None:
                draft.spelled.append((mention, meant))
                break


def _meant(exact: set[str], word: str, *, alone: bool) -> str | None:
    """Of some words of a name, the one that a word is like; of one that stands alone, less is asked."""
    like = [e for e in sorted(exact) if folded(e) == word or alike(folded(e), word)]
    if alone and not like:
        like = [e for e in sorted(exact) if likeness(folded(e), word) >= CLOSE]
    return like[0] if like else None
