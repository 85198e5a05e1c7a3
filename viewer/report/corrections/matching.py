"""Finding the entry that an operation is about among those that are found now.

Another version of the extraction may number, name and cut things otherwise; what stays are the words of the report.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from viewer.report.corrections.draft import Draft
from viewer.report.corrections.entries import KIND_OF, bare, is_said_alike, people_of, said, with_people, words_of
from viewer.report.corrections.slot import Slot
from viewer.report.model import Entry, Fact, Person, ProgrammeItem, Remark, Statement
from viewer.report.spans import Span, Spans

ENOUGH = 0.5
"""Two stretches of words are taken for the same passage from this share of common words on."""

CLOSE = 0.3
"""What somebody said may be cut otherwise; with the same verb of saying so much of it suffices."""

EQUAL, SAME, ALIKE = 0, 1, 2
"""How like an entry what is in a slot is: it says all the same; it is the same by its words; its words are like it."""


@dataclass(frozen=True, slots=True)
class Match:
    """A slot that may hold an entry. ``level`` is ``EQUAL``, ``SAME`` or ``ALIKE``; of one level, more weighs more."""

    slot: Slot
    level: int
    weight: tuple[float, ...]

    @property
    def is_sure(self) -> bool:
        """Whether it holds the very entry, perhaps with another title or the like."""
        return self.level < ALIKE


def matches(draft: Draft, entry: Entry, field: str = "") -> list[Match]:
    """The slots that may hold an entry, the likeliest first: sure ones, and of those the ones that are shown.

    What was joined to something else is found there. An entry must have words (or be a fact) to be found. Where nothing
    else may be meant by an act, one in the same words may, of which nobody is left.
    """
    plain = _plain(entry)
    likeness = _LIKENESS[type(entry)]
    found: dict[Slot, Match] = {}
    left_over: list[Match] = []
    for slot in _near(draft, entry, field):
        held = slot.value
        if held is None:
            continue
        if draft.has_joined:
            held = with_people(held, partial(_id, draft))
        level, weight = likeness(entry, held)
        if level is None:
            if _is_of_nobody_left(draft, entry, held):
                left_over.append(Match(joined_into(slot), SAME, ()))
            continue
        if level == SAME and _plain(held) == plain:
            level = EQUAL
        root = joined_into(slot)
        if root not in found or level < found[root].level:
            found[root] = Match(root, level, weight)
    return sorted(found.values(), key=_order) or left_over


def surely(draft: Draft, entry: Entry) -> Slot | None:
    """The slot that ``matches`` would tell first, where that is certain without them: None where it is not.

    It is certain where one slot alone says all that an entry says, and is shown. Whatever else is like it comes behind.
    """
    if isinstance(entry, Fact) or not entry.spans or (isinstance(entry, ProgrammeItem) and not entry.title.split()):
        return None  # an act without a title is never more than like another one
    found: Slot | None = None
    for slot in draft.having(KIND_OF[type(entry)], words_of(entry)[0]):
        held = slot.value
        if held is None:
            continue
        if draft.has_joined:
            held = with_people(held, partial(_id, draft))
        if is_said_alike(held, entry):
            if found is not None:
                return None
            found = slot
    return found if found is not None and found.is_shown else None


class VeryOnes:
    """Tells people of operations who are the very ones of now. Those of a log are the same objects in all of them."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Person, Person]] = {}
        """By the identity of somebody of an operation: that person, and who that is now."""

    def are_one(self, person: Person, held: Person) -> bool:
        """Whether somebody of an operation has the name and the mentions of somebody of now."""
        if id(person) in self._known and self._known[id(person)][1] is held:
            return True
        if (held.name, held.spans) != (person.name, person.spans):
            return False
        self._known[id(person)] = person, held
        return True


def _order(match: Match) -> tuple[object, ...]:
    return (not match.is_sure, not match.slot.is_shown, match.level, tuple(-one for one in match.weight))


def single(draft: Draft, field: str) -> Slot | None:
    """The slot of a fact of which there is one; None of another."""
    return next((slot for slot in draft.facts if slot.field == field and field != "organisers"), None)


def joined_into(slot: Slot) -> Slot:
    """The slot that an entry went into, which is its own where it was joined to none."""
    while slot.into is not None:
        slot = slot.into
    return slot


def _plain(entry: Entry) -> Entry:
    """What an entry says, without any number of it."""
    plain = bare(entry)
    return replace(plain, id="") if isinstance(plain, Person) else plain


def _near(draft: Draft, entry: Entry, field: str) -> Iterable[Slot]:
    match entry:
        case Fact():
            return [slot for slot in draft.facts if slot.field == field]
        case ProgrammeItem():
            return draft.meeting("item", entry.spans[:1])
        case Person():
            return draft.meeting("person", entry.spans)
        case Statement():
            return draft.meeting("statement", (*entry.cue.spans, *entry.spans))
        case Remark():
            return draft.meeting("remark", entry.spans)


_Likeness = tuple[int | None, tuple[float, ...]]


def _of_fact(fact: Fact, other: Fact) -> _Likeness:
    same = said(fact, "value") == said(other, "value")
    common = _common(fact.spans, other.spans)
    return SAME if same else ALIKE if common else None, (common,)


def _of_person(person: Person, other: Person) -> _Likeness:
    """By mentions and names. Who has less than half of the mentions is somebody else, but for one of that very name."""
    mentions = set(person.spans).intersection(other.spans)
    shared = len(mentions)
    common = _length(mentions) if mentions else _common(person.spans, other.spans)
    weight = (shared, common, other.name == person.name, other.id == person.id)
    if shared and (other.name == person.name or other.spans == person.spans):
        return SAME, weight
    most = common >= ENOUGH * min(_length(person.spans), _length(other.spans))
    return ALIKE if most and (shared or _named_alike(person, other)) else None, weight


def _named_alike(person: Person, other: Person) -> bool:
    """Whether two have a word of their names in common."""
    return not _words((person.name, *person.variants)).isdisjoint(_words((other.name, *other.variants)))


def _words(names: Iterable[str]) -> set[str]:
    return {word for name in names for word in name.casefold().split()}


def _of_item(item: ProgrammeItem, other: ProgrammeItem) -> _Likeness:
    """By the clause that tells of it: one act is of the same kind or by the same people.

    Several acts may be told in one clause: of those that are alike, such as the pieces of a concert, the title tells.
    """
    if within(item.spans[0], other.spans[0]) < ENOUGH:
        return None, ()
    people = {who.id for who in item.participants}
    theirs = {who.id for who in other.participants}
    together = len(people & theirs) / len(people | theirs) if people | theirs else 1.0
    is_kind, met = item.kind == other.kind, bool(people & theirs) or not people or not theirs
    titles = not _words((item.title,)).isdisjoint(_words((other.title,)))
    weight = (is_kind, together, item.title == other.title, titles, overlap(item.spans[:1], other.spans[:1]))
    if is_kind and met and item.spans[0] == other.spans[0] and titles:
        return SAME, weight
    return ALIKE if met and (is_kind or people == theirs) else None, weight


def _is_of_nobody_left(draft: Draft, entry: Entry, held: Entry) -> bool:
    """Whether two acts are told in the same words, and whoever did the second was taken out: the words tell it then.

    Of two who did it, a reader may have taken out one, and the other is not found there any more.
    """
    if not isinstance(entry, ProgrammeItem) or not isinstance(held, ProgrammeItem):
        return False
    if (entry.kind, entry.title, entry.spans[:1]) != (held.kind, held.title, held.spans[:1]):
        return False
    slots = map(draft.person, people_of(held))
    return not any(slot is not None and slot.is_shown for slot in slots)


def _id(draft: Draft, person_id: str) -> str:
    """The id of a person, or of the one who the person was made one with."""
    slot = draft.person(person_id)
    return slot.value.id if slot is not None and isinstance(slot.value, Person) else person_id


def _of_statement(statement: Statement, other: Statement) -> _Likeness:
    common = overlap(statement.spans, other.spans)
    cue = overlap(statement.cue.spans, other.cue.spans) > 0
    weight = (cue, common, statement.speaker == other.speaker)
    speakers = {statement.speaker, other.speaker} - {None}
    if statement.spans == other.spans and statement.cue.spans == other.cue.spans and len(speakers) < 2:
        return SAME, weight
    return ALIKE if common >= (CLOSE if cue else ENOUGH) else None, weight


def _of_remark(remark: Remark, other: Remark) -> _Likeness:
    if remark.kind != other.kind:
        return None, ()
    common, message = overlap(remark.spans, other.spans), remark.message == other.message
    if remark.spans == other.spans:
        return SAME, (message, common)
    return ALIKE if message or common >= ENOUGH else None, (message, common)


_LIKENESS: dict[type, Callable[[Any, Any], _Likeness]] = {
    Fact: _of_fact,
    Person: _of_person,
    ProgrammeItem: _of_item,
    Statement: _of_statement,
    Remark: _of_remark,
}
"""How like an entry of each kind another one is; no level where it is not."""


def overlap(ones: Spans, others: Spans) -> float:
    """The share of common words among all words of two passages, in characters: 0 to 1."""
    common = _common(ones, others)
    whole = _length(ones) + _length(others) - common
    return common / whole if whole else 0.0


def within(one: Span, other: Span) -> float:
    """The share of the shorter of two stretches that lies within the other: 0 to 1."""
    return _common((one,), (other,)) / min(one.end - one.start, other.end - other.start)


def _common(ones: Spans, others: Spans) -> int:
    return sum(max(0, min(one.end, other.end) - max(one.start, other.start)) for one in ones for other in others)


def _length(spans: Iterable[Span]) -> int:
    return sum(span.end - span.start for span in spans)
