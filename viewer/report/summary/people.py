"""The rows of people: those who spoke, everybody else who took part, wrote or was absent, and who is only mentioned."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from viewer.language import numeral
from viewer.report import categories, number_runs, wording
from viewer.report.model import Person, Report
from viewer.report.summary import checked
from viewer.report.summary.rows import MentionedRow, PersonRow
from viewer.report.summary.words import SummaryWords
from viewer.report.vocabulary import DOERS, Function, ItemKind, Participation

_USUAL = Participation.IN_PERSON
"""How nearly everybody takes part, which goes without saying."""


def speakers(report: Report) -> Iterator[PersonRow]:
    """Those who gave a speech, with the items that are theirs."""
    items = _items(report, {ItemKind.SPEECH}, DOERS)
    for person in wording.speakers(report):
        way = "" if person.participation == _USUAL else categories.presence(person.participation)
        role = wording.standing(report, person) or wording.role_not_stated()
        yield _row(person, role, way, items[person.id])


def others(report: Report) -> Iterator[PersonRow]:
    """Everybody but the speakers and those who are only mentioned, in the order of the list of people."""
    items = _items(report, frozenset(ItemKind), Function)
    for person, group in _not_speaking(report):
        if group != wording.MENTIONED:
            numbers = items[person.id]
            reference = "" if numbers else wording.reference(report, person.spans)
            yield _row(person, wording.standing(report, person), _part(person, group), numbers, reference)


def mentioned(report: Report) -> Iterator[MentionedRow]:
    """Those who are only mentioned, in the order of the list of people."""
    for person, group in _not_speaking(report):
        if group == wording.MENTIONED:
            yield MentionedRow(person.name, wording.reference(report, person.spans[:1]), checked.name_sign(person))


def _not_speaking(report: Report) -> Iterator[tuple[Person, str]]:
    spoke = {person.id for person in wording.speakers(report)}
    return ((person, group) for person, group in wording.by_group(report) if person.id not in spoke)


def _items(report: Report, kinds: Container[str], functions: Iterable[str]) -> Mapping[str, Sequence[int]]:
    """The numbers of the items of some kinds in which each person has one of some functions."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, item in enumerate(report.programme, 1):
        for person in item.having(*functions) if item.kind in kinds else ():
            found[person].append(number)
    return found


def _row(person: Person, role: str, participation: str, numbers: Sequence[int], reference: str = "") -> PersonRow:
    items = SummaryWords.tr("item(s) {numbers}", "of the programme", len(numbers)) if numbers else ""
    return PersonRow(
        name=person.name,
        also=wording.also(person),
        role=role,
        participation=participation,
        items=items.format(numbers=numeral(number_runs.told(number_runs.runs(numbers)))),
        reference=reference,
        sign=checked.name_sign(person),
        role_sign=checked.role_sign(person),
    )


def _part(person: Person, group: str) -> str:
    """How somebody took part: ``hosted``, ``hosted, online``, ``in person``, ``took part``, ``sent a message``."""
    told = presence(person, group)
    is_all = group == wording.TOOK_PART and told  # more than that they took part
    return told if is_all else wording.listed(filter(None, (categories.group_of_one(group), told)))


def presence(person: Person, group: str) -> str:
    """How somebody was there, where their group does not tell it: ``online``; empty where there is nothing to add."""
    is_told = person.participation == Participation.ONLINE
    is_told |= group == wording.TOOK_PART and person.participation != Participation.NOT_STATED
    return categories.presence(person.participation) if is_told else ""
