"""Whom else a subject may mean than the resolver takes it to: everybody named shortly before it, and who spoke last."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence

from viewer.extract.language.passage import child
from viewer.extract.language.tokens import Token
from viewer.extract.proposing.scene import word_of
from viewer.extract.referring.reference import Seen
from viewer.extract.rules.shared.draft import Reading, Saying
from viewer.extract.trace import Meant

_OTHERS = 5
"""So many are asked about."""
BACK = 6
"""In so many sentences, the verb's own among them, they are looked for."""
_ALONE = ("he", "she", "i")
_ANY = ("a", "an", "no", "some")


_CROWD = 200
"""Of a sentence that names more, those are looked at who are named nearest to a word: it may be as long as the text."""


class Around:
    """Who is named around a word, and who spoke last before it, by what rules found."""

    def __init__(self, reading: Reading) -> None:
        self._resolver = reading.resolver
        self._crowds: dict[int, list[Seen]] = {}
        self._sayings = sorted(reading.sayings, key=lambda saying: saying.token.i)
        self._at = [saying.token.i for saying in self._sayings]

    def named_in(self, number: int, token: Token) -> Sequence[Seen]:
        """Where a sentence means somebody; of very many places those around a word."""
        seen = self._resolver.named_in(number)
        if len(seen) <= _CROWD:
            return seen
        if number not in self._crowds:
            self._crowds[number] = sorted(seen, key=_place)
        crowd = self._crowds[number]
        at = bisect.bisect_left(crowd, token.i, key=_place)
        return crowd[max(0, at - _CROWD // 2) : at + _CROWD // 2]

    def last_before(self, token: Token) -> Saying | None:
        """The last statement that begins before a word."""
        place = bisect.bisect_left(self._at, token.i)
        return self._sayings[place - 1] if place else None


def _place(seen: Seen) -> int:
    return seen.token.i


def others(reading: Reading, verb: Token, around: Around) -> Iterator[tuple[int, Meant]]:
    """Whom the subject of a verb may mean: those named before the verb, the latest first, and who spoke last."""
    passage = reading.passage
    number = passage.sentence_number(verb)
    found: dict[int, Meant] = {}
    for back in range(min(BACK, number + 1)):
        for seen in sorted(around.named_in(number - back, verb), key=lambda one: -one.token.i):
            if seen.token.i < verb.i and seen.person not in found and not passage.said(seen.token):
                found[seen.person] = Meant(back, len(found), seen.token)
        if len(found) >= _OTHERS - 1:
            break
    before = around.last_before(verb)
    if before is not None and before.speaker not in found:
        found[before.speaker] = Meant(BACK, len(found), before.token)
    yield from list(found.items())[:_OTHERS]


def may_mean_others(reading: Reading, subject: Token) -> bool:
    """Whether a subject is a pronoun for one person, or a noun that is said to be known; ``I`` only in what is said."""
    if subject.pos_ == "PRON":
        return subject.lower_ in _ALONE and (subject.lower_ != "i" or reading.passage.said(subject))
    if subject.pos_ not in ("NOUN", "PROPN") or reading.resolver.named(subject) is not None:
        return False
    known = child(subject, "det", "poss")
    return known is not None and known.lower_ not in _ANY


def agreement(reading: Reading, person: int, subject: Token, meant: Meant) -> dict[str, float]:
    """Whether a subject may mean somebody named before: how far back, as what, of which gender and office."""
    passage, draft = reading.passage, reading.people[person]
    word = subject.lower_ if subject.pos_ == "PRON" else "noun"
    found = {
        f"sentences back={meant.back}": 1.0,
        f"named since={meant.rank}": 1.0,
        f"was={meant.token.dep_}": 1.0,
        f"{word}, {draft.gender}": 1.0,
        "resolved": float(reading.resolver.person(subject) is not None),
        "same paragraph": float(passage.paragraph(meant.token) == passage.paragraph(subject)),
    }
    if word == "noun":
        found[f"noun={word_of(subject)}"] = 1.0
        role = "" if draft.role is None else passage.words(draft.role).lower()
        found["in the role"] = float(word_of(subject) in role)
    return found
