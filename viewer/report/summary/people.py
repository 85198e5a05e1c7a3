"""The rows of people: those who spoke, everybody else who took part, wrote or was absent, and who is only mentioned."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from viewer.language import numeral
from viewer.report import categories, number_runs, wording
from viewer.report.model import Person, Report
from viewer.report.overview import Overview
from viewer.report.summary import checked
from viewer.report.summary.rows import MentionedRow, OtherRow, SpeakerRow
from viewer.report.summary.words import SummaryWords
from viewer.report.vocabulary import ItemKind, Participation

_USUAL = Participation.IN_PERSON
"""How nearly everybody takes part, which goes without saying."""


def speakers(report: Report) -> Iterator[SpeakerRow]:
    """Those who gave a speech, with the items that are theirs."""
    speeches: dict[str, list[int]] = defaultdict(list)
    for number, item in enumerate(report.programme, 1):
        for person_id in dict.fromkeys(item.people) if item.kind == ItemKind.SPEECH else ():
            speeches[person_id].append(number)
    for person in wording.speakers(report):
        yield _speaker(report, person, speeches[person.id])


def _items(numbers: Sequence[int]) -> str:
    items = SummaryWords.tr("item(s) {numbers}", "of the programme", len(numbers)) if numbers else ""
    return items.format(numbers=numeral(number_runs.told(number_runs.runs(numbers))))


def _speaker(report: Report, person: Person, numbers: Sequence[int]) -> SpeakerRow:
    return SpeakerRow(
        name=person.name,
        also=wording.also(person),
        role=wording.standing(report, person) or wording.role_not_stated(),
        participation="" if person.participation == _USUAL else categories.presence(person.participation),
        items=_items(numbers),
        sign=checked.name_sign(person),
        role_sign=checked.role_sign(person),
    )


def others(report: Report) -> Iterator[OtherRow]:
    """Everybody but the speakers and those who are only mentioned, in the order of the list of people."""
    spoke = {person.id for person in wording.speakers(report)}
    items: dict[str, list[int]] = defaultdict(list)
    for number, item in enumerate(report.programme, 1):
        for person_id in dict.fromkeys(who.id for who in item.participants):
            items[person_id].append(number)
    for row in Overview(report).rows:
        if row.person.id not in spoke and row.group != wording.MENTIONED:
            yield _other(report, row.person, row.group, items[row.person.id])


def _other(report: Report, person: Person, group: str, numbers: Sequence[int]) -> OtherRow:
    return OtherRow(
        name=person.name,
        also=wording.also(person),
        role=wording.standing(report, person),
        participation=_part(person, group),
        items=_items(numbers),
        reference="" if numbers else wording.reference(report, person.spans),
        sign=checked.name_sign(person),
        role_sign=checked.role_sign(person),
    )


def _part(person: Person, group: str) -> str:
    """How somebody took part: ``hosted``, ``hosted, online``, ``in person``, ``took part``, ``sent a message``."""
    presence = categories.presence(person.participation)
    if group == wording.TOOK_PART and person.participation != Participation.NOT_STATED:
        return presence
    online = presence if person.participation == Participation.ONLINE else ""
    return wording.listed(filter(None, (categories.group_of_one(group), online)))


def mentioned(report: Report) -> Iterator[MentionedRow]:
    """Those who are only mentioned, in the order of the list of people."""
    groups = wording.groups(report)
    spoke = {person.id for person in wording.speakers(report)}
    for person in report.people:
        if groups[person.id] == wording.MENTIONED and person.id not in spoke:
            yield MentionedRow(person.name, wording.reference(report, person.spans[:1]), checked.name_sign(person))
