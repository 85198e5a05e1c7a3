"""What was found of entries that readers corrected, in words, beside what holds now."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import Any

from viewer.report import marking, messages, quoting, wording
from viewer.report.marks import READER
from viewer.report.model import Entry, Event, Fact, Origin, Person, ProgrammeItem, Report, Statement


class Found:
    """Puts into words what was found in one report, by the names that people had then."""

    def __init__(self, report: Report) -> None:
        self._report = report
        people = {person.id: person for person in report.people}
        gone = (one.entry for one in report.review.removed if isinstance(one.entry, Person))
        for person in (*report.review.gone, *gone):
            people.setdefault(person.id, person)
        named = (replace(person, name=marking.name_found(person)) for person in people.values())
        self._people = Report(report.text, people=tuple(named)) if report.review else report
        self._ids = frozenset(people)

    def fact(self, name: str) -> str:
        """A fact, one of ``wording.FACT_LABELS``, as it was found; empty where it is so still, or none was."""
        if not marking.is_changed(marking.of_fact(self._report, name)):
            return ""
        found: defaultdict[str, list[Fact]] = defaultdict(list)
        for field, fact in self._report.event.facts():
            before = _before(fact)
            if field in wording.fact_fields(name) and isinstance(before, Fact):
                found[field].append(_worded(before))
        for one in marking.removed_parts(self._report, name):
            before = one.mark.found or one.entry
            if isinstance(before, Fact):
                found[one.field].append(_worded(before))
        if not found:
            return ""
        several = tuple(found.pop("organisers", ()))
        single: dict[str, Any] = {field: facts[0] for field, facts in found.items()}
        return wording.fact_text(Report(self._report.text, event=Event(organisers=several, **single)), name)

    def entry(self, entry: Entry) -> str:
        """Anything but a fact as it was found; empty where it is so still, or was put in by a reader."""
        mark = entry.origin.mark
        if mark is None or mark.found is None or not marking.is_changed(mark):
            return ""
        return self.words(mark.found)

    def words(self, entry: Entry) -> str:
        """An entry in words: a person by name and role, an item by kind, people and title, what was said as told."""
        match entry:
            case Fact():
                return str(entry.value)
            case Person():
                return wording.listed((entry.name, str(entry.role.value) if entry.role else ""))
            case ProgrammeItem():
                known = replace(entry, participants=tuple(who for who in entry.participants if who.id in self._ids))
                names = wording.names(self._people, known.people)
                return f"{wording.kind_label(known)}: {wording.listed((names, known.title))}"
            case Statement():
                speaker = entry.speaker if entry.speaker in self._ids else None
                name = self._people.person(speaker).name if speaker else wording.nobody()
                return f"{name} {self.said(entry)}"
            case _:
                return messages.again(entry.message)

    def said(self, said: Statement) -> str:
        """What somebody said, as told, without who it was, who may not be shown any more."""
        speaker = said.speaker if said.speaker in self._ids else None
        return quoting.statement_words(self._people, replace(said, speaker=speaker))


def _worded(fact: Fact) -> Fact:
    """A fact by itself; a reader's, as it may have no words."""
    return Fact(fact.value, fact.spans, fact.note, Origin(READER))


def _before(fact: Fact) -> Entry | None:
    """A fact as it was found: as it is, where no reader changed it."""
    mark = fact.origin.mark
    return mark.found if mark is not None and marking.is_changed(mark) else fact
