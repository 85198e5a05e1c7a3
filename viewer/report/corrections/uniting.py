"""What a reader says with one key of several entries: acts made one or two, people made one, all of somebody right.

Each is a step of operations that there are for single entries, so that earlier versions can read it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from viewer.language import Words
from viewer.report.corrections.entries import people_of, with_people
from viewer.report.corrections.making import as_one
from viewer.report.corrections.operations import Corrections
from viewer.report.corrections.replay import replay
from viewer.report.corrections.telling import act_of, title_of
from viewer.report.model import Entry, Participant, ProgrammeItem, Report, Statement
from viewer.report.spans import Span, Spans, merged
from viewer.report.vocabulary import DOERS, ItemKind, Tag

if TYPE_CHECKING:
    from viewer.report.corrections.making import Key, Maker
    from viewer.report.corrections.operations import Operation


class Uniting(Words):
    """What is said of acts that cannot be made two."""


def join_items(maker: Maker, first: int, *others: int) -> tuple[Operation, ...]:
    """Make acts one: the first, with the people, words and tags of the others, which go."""
    one = maker.report.programme[first]
    items = [one, *(maker.report.programme[number] for number in others)]
    participants: dict[tuple[str, str], Participant] = {}
    for who in chain.from_iterable(item.participants for item in items):
        participants.setdefault((who.id, who.function), who)
    tags = {*chain.from_iterable(item.tags for item in items)}
    after = replace(
        one,
        kind=next((item.kind for item in items if item.kind != ItemKind.OTHER), one.kind),
        title=next(filter(None, (item.title for item in items)), ""),
        time=next(filter(None, (item.time for item in items)), None),
        participants=tuple(participants.values()),
        tags=tuple(filter(tags.__contains__, Tag)),
        spans=_with_words(one.spans, chain.from_iterable(item.spans for item in items[1:])),
    )
    return as_one(maker.change(("item", first), after), maker.remove(*(("item", number) for number in others)))


def split_item(maker: Maker, number: int, words: Span | None = None) -> tuple[Operation, ...]:
    """Make two acts of one: the second has some of its words. Without any, each of those who did it has an own act.

    Raises ValueError, with a sentence, where there are no two.
    """
    item = maker.report.programme[number]
    first, *more = _by_people(item) if words is None else _by_words(maker.report, item, words)
    added = (maker.add(second, behind=number) for second in reversed(more))
    return as_one(maker.change(("item", number), first), *added)


def _by_people(item: ProgrammeItem) -> list[ProgrammeItem]:
    """An act of each who did it; whoever else took part stays in the first."""
    doers = [who for who in item.participants if who.function in DOERS]
    if len({who.id for who in doers}) < 2:
        sentence = Uniting.tr(
            "Only one person did this: choose the words in the text that tell of the second act first."
        )
        raise ValueError(sentence)
    rest = tuple(who for who in item.participants if who.id == doers[0].id or who not in doers)
    each = dict.fromkeys(who.id for who in doers if who.id != doers[0].id)
    others = (tuple(who for who in doers if who.id == one) for one in each)
    return [replace(item, participants=theirs) for theirs in (rest, *others)]


def _by_words(report: Report, item: ProgrammeItem, words: Span) -> list[ProgrammeItem]:
    """The act without these words, and an act that they tell."""
    first, *more = (_without(span, words) for span in item.spans)
    rest = (*first, *(span for spans in more for span in spans))
    if not any(span.overlaps(words) for span in item.spans):
        raise ValueError(Uniting.tr("The words that are chosen in the text are none of this item."))
    if not rest:
        raise ValueError(Uniting.tr("Choose only the words that tell of the second act: the first needs some, too."))
    stay = tuple(who for who in item.participants if not _within(who, words))
    go = tuple(who for who in item.participants if _within(who, words))
    is_kept = any(item.title in report.words(span) for span in rest)
    title = item.title if is_kept else title_of(report, rest[0])
    told = act_of(report, words)
    kind = item.kind if told.kind == ItemKind.OTHER else told.kind
    second = replace(told, kind=kind, participants=go or told.participants, tags=item.tags)
    return [replace(item, title=title, participants=stay, spans=(rest[0], *merged(rest[1:]))), second]


def made_one(maker: Maker, kept: str, gone: str) -> tuple[Operation, ...]:
    """Make two people one, and of what both are told to have done or said in the same words one, too."""
    report = maker.report
    merging = maker.merge(("person", kept), ("person", gone))
    pairs = list(equal_then(report, kept, gone))
    if not pairs:
        return merging
    after = replace(maker, report=replay(report, Corrections().and_these(*merging, text=report.text)).report)
    return as_one(merging, *(_joined(after, one, other) for one, other in pairs))


def _joined(maker: Maker, one: Key, other: Key) -> tuple[Operation, ...]:
    return maker.merge(one, other) if one[0] == "statement" else join_items(maker, int(one[1]), int(other[1]))


def equal_then(report: Report, kept: str, gone: str) -> Iterator[tuple[Key, Key]]:
    """What tells the same in the same words once two people are one: each of somebody, and what goes into it."""
    lists: tuple[tuple[str, tuple[Entry, ...]], ...] = (("item", report.programme), ("statement", report.statements))
    for kind, entries in lists:
        theirs = [(number, one) for number, one in enumerate(entries) if not {kept, gone}.isdisjoint(people_of(one))]
        joined: set[int] = set()
        for place, (number, one) in enumerate(theirs):
            for other, two in theirs[place + 1 :]:
                if joined.isdisjoint((number, other)) and _are_equal(one, two, kept, gone):
                    joined.add(other)
                    yield (kind, number), (kind, other)


def _are_equal(one: Entry, two: Entry, kept: str, gone: str) -> bool:
    """Whether one of two entries names one of two people, and the other, in the same words, says that of the other."""
    if set(people_of(one)) == set(people_of(two)):
        return False
    same, others = (with_people(entry, lambda who: kept if who == gone else who) for entry in (one, two))
    if isinstance(same, ProgrammeItem) and isinstance(others, ProgrammeItem):
        are_alike = same.kind == others.kind and set(people_of(same)) == set(people_of(others))
    elif isinstance(same, Statement) and isinstance(others, Statement):
        are_alike = same.speaker == others.speaker
    else:
        return False
    return are_alike and bool(same.spans and others.spans) and same.spans[0].overlaps(others.spans[0])


def confirm_all(maker: Maker, person_id: str) -> tuple[Operation, ...]:
    """Say that somebody is right, and all that they did and said."""
    report = maker.report
    keys: list[Key] = [("person", person_id)]
    keys += [("item", number) for number, item in enumerate(report.programme) if person_id in people_of(item)]
    keys += [("statement", number) for number, said in enumerate(report.statements) if said.speaker == person_id]
    return maker.confirm(*keys)


def _with_words(own: Spans, others: Iterator[Span]) -> Spans:
    """The words of an act with those of others: what meets those that tell of it belongs to them."""
    first, rest = own[0], list(own[1:])
    for span in others:
        if first.overlaps(span):
            (first,) = merged((first, span))
        else:
            rest.append(span)
    return (first, *(span for span in merged(rest) if not first.contains(span)))


def _without(span: Span, words: Span) -> Spans:
    """What is left of a stretch without some words."""
    if not span.overlaps(words):
        return (span,)
    parts = Span(span.start, min(span.end, words.start)), Span(max(span.start, words.end), span.end)
    return tuple(part for part in parts if part.start < part.end)


def _within(who: Participant, words: Span) -> bool:
    return any(span.overlaps(words) for span in who.spans)
