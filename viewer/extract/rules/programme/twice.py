"""Joins what a list or heading tells of an act with what the prose tells of it again."""

from __future__ import annotations

from viewer.extract.language.line_marks import MARK
from viewer.extract.rules.layout import inline, listing
from viewer.extract.rules.shared.draft import Act, Reading, found_by

_OTHERS = ("introduction", "opening", "closing", "award", "ceremony", "message", "statement")
"""Kinds that are an act of their own beside a talk of the same person in a list."""

_FAR = 12
"""So many paragraphs below a list the prose may tell of its items."""

_ANOTHER = ("second", "another", "also", "again", "too")


def joined(reading: Reading, told: list[Act]) -> list[Act]:
    """The acts of lines and headings and, of those told in prose, the ones that are not told there already."""
    parts = found_by(inline.find, inline.find(reading))
    told = _within(told, parts)
    several = [reading.passage.paragraph(act.token) for act in parts]
    listed = found_by(listing.find, listing.find(reading))
    listed = _once([a for a in listed if several.count(reading.passage.paragraph(a.token)) < 2])
    return _untold(reading, told, listed, {id(act) for act in parts}) + listed if listed else told


def _untold(reading: Reading, told: list[Act], listed: list[Act], own: set[int]) -> list[Act]:
    """The acts told in prose that no list tells; what lists tell again is noted there. ``own`` are kept as they are."""
    lines = {(act.span.start, act.span.end) for act in listed}
    paragraphs = {reading.passage.paragraph(act.token) for act in listed}
    by_person: dict[int, list[Act]] = {}
    for act in listed:
        for person in act.people:
            by_person.setdefault(person, []).append(act)
    kept: list[Act] = []
    for act in told:
        if not act.people and act.kind == "speech" and reading.passage.words(act.span).endswith(":"):
            continue  # "We heard four papers:" leads to the list
        if id(act) in own:
            kept.append(act)
            continue
        if (act.span.start, act.span.end) in lines or reading.passage.paragraph(act.token) in paragraphs:
            continue
        first = None if is_item(reading, act) else _told_before(reading, act, by_person)
        if first is None:
            kept.append(act)
        elif len(first.more) < 2 and act.span not in first.more:
            first.more.append(act.span)
    return kept


def without_summary(reading: Reading, told: list[Act]) -> list[Act]:
    """The acts without those of the lead that only sum up what is told step by step further down.

    ``The new hall was inaugurated today by the Minister. ... The Minister cut the ribbon``: a ceremony in the first
    paragraph, all of whose people have another one later, each in a paragraph of its own.
    """
    passage = reading.passage
    later = {p for a in told if a.kind == "ceremony" and passage.depth(passage.paragraph(a.token)) for p in a.people}

    def sums_up(act: Act) -> bool:
        first = passage.depth(passage.paragraph(act.token)) == 0 and not passage.is_heading(
            passage.paragraph(act.token)
        )
        return act.kind == "ceremony" and first and bool(act.people) and set(act.people) <= later

    return [act for act in told if not sums_up(act)]


def is_item(reading: Reading, act: Act) -> bool:
    """Whether the act is an item of a list itself."""
    start = reading.passage.paragraphs[reading.passage.paragraph(act.token)].start
    return MARK.match(reading.passage.text, start) is not None


def _told_before(reading: Reading, act: Act, by_person: dict[int, list[Act]]) -> Act | None:
    """The listed act that a told one means: of the same person, unless it is another kind of doing, or a second one."""
    if not act.people or act.kind in _OTHERS:
        return None
    mine = by_person.get(act.people[0], ())
    for listed in mine:
        away = reading.passage.paragraph(act.token) - reading.passage.paragraph(listed.token)
        if not set(act.people) <= set(listed.people) or away > _FAR:
            continue
        another = any(t.lower_ in _ANOTHER for t in act.token.children)
        if listed.kind == act.kind or act.kind == "speech" or act.weak:
            return None if another and not act.weak else listed
    return None


def _within(told: list[Act], parts: list[Act]) -> list[Act]:
    """With the acts listed within a sentence in place of what the sentence tells of the same people."""
    taken = {(act.token.sent.start, person) for act in parts for person in act.people}
    kept = [a for a in told if not any((a.token.sent.start, p) in taken for p in a.people)]
    return sorted(kept + parts, key=lambda a: a.token.i)


def _once(listed: list[Act]) -> list[Act]:
    """A name under "Speakers" that also has a line with a title is one act."""
    titled = {p for a in listed if a.title != a.span and not a.weak for p in a.people}
    return [a for a in listed if not (a.weak and set(a.people) <= titled)]
