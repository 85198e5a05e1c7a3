"""Facts of the event: each of those with one value, and each organiser."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.accuracy.gold import FACTS, Gold
from tests.accuracy.tally import Count
from tests.accuracy.wording import likeness, same_place, words
from viewer.report.model import Event, Fact

_TITLE, _ORGANISER = 0.8, 0.6
"""From this likeness of the words on, a title or an organiser is right."""

Value = str | int | None


def compare(gold: Gold, event: Event) -> tuple[Count, list[str]]:
    """The counts, and what is not right, in words."""
    count, faults = Count(), list[str]()
    for field in FACTS:
        fact: Fact | None = getattr(event, field)
        want, got = gold.facts[field], None if fact is None else fact.value
        right = want is not None and got is not None and _right(field, want, got)
        missed, wrong = want is not None and not right, got is not None and not right
        count += Count(right, missed, wrong)
        if missed or wrong:
            faults.append(f"{field}: want {want!r}, got {got!r}")
    got_list = [str(fact.value) for fact in event.organisers]
    organisers = _organisers(gold.organisers, got_list)
    if organisers.missed or organisers.wrong:
        faults.append(f"organisers: want {list(gold.organisers)}, got {got_list}")
    return count + organisers, faults


def verdicts(gold: Gold, event: Event) -> Iterator[tuple[tuple[str, int], bool]]:
    """For each fact, by field and number, whether it is right."""
    for field in FACTS:
        fact: Fact | None = getattr(event, field)
        want = gold.facts[field]
        if fact is not None:
            yield (field, 0), want is not None and _right(field, want, fact.value)
    got = [str(fact.value) for fact in event.organisers]
    rest = _surplus(gold.organisers, got)
    yield from ((("organisers", number), number not in rest) for number in range(len(got)))


def is_right(gold: Gold, field: str, value: str | int) -> bool:
    """Whether a value of a field is that of the annotation."""
    want = gold.facts[field]
    return want is not None and _right(field, want, value)


def _right(field: str, want: str | int, got: str | int) -> bool:
    if field == "title":
        return likeness(str(want), str(got)) >= _TITLE
    if field == "place":
        return same_place(str(want), str(got))
    if field == "city":
        return words(str(want)) == words(str(got))
    return str(want) == str(got)


def _organisers(want: Sequence[str], got: Sequence[str]) -> Count:
    """One for one: naming an organiser twice is naming one too many."""
    rest = _surplus(want, got)
    right = len(got) - len(rest)
    return Count(right, len(want) - right, len(rest))


def _surplus(want: Sequence[str], got: Sequence[str]) -> list[int]:
    """The indices of those who are no organisers, or are named twice."""
    rest = list(range(len(got)))
    for organiser in want:
        same = [other for other in rest if likeness(organiser, got[other]) >= _ORGANISER]
        if same:
            rest.remove(max(same, key=lambda other: likeness(organiser, got[other])))
    return rest
