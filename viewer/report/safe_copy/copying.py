"""A report without the names of some of its people: the text, and every value of the model."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from viewer.report.marks import CHECKED, READER
from viewer.report.messages import FEMALE, MALE
from viewer.report.model import (
    UNKNOWN,
    Event,
    Fact,
    Origin,
    Participant,
    Person,
    ProgrammeItem,
    Remark,
    Report,
    Source,
    Span,
    Spans,
    Statement,
)
from viewer.report.safe_copy.decoding import decoded
from viewer.report.safe_copy.finding import Finder, Hit
from viewer.report.safe_copy.forms import Forms, forms_of, sharing
from viewer.report.safe_copy.moving import Moved, Replacement
from viewer.report.safe_copy.pseudonyms import file_name, nameless, pseudonyms
from viewer.report.safe_copy.tokens import Tokens
from viewer.report.vocabulary import Participation, RemarkKind

_NEUTRAL_ID = re.compile(r"p?\d+")
_NO_PART = (Participation.MENTIONED, Participation.ABSENT)
"""Participations of those who were not there."""
_AROUND = 2000
"""Characters around its span in which words of an item are looked for."""


@dataclass(frozen=True, slots=True)
class SafeCopy:
    """A report with pseudonyms, by the ids of the original, and how many stretches of its text were replaced."""

    report: Report
    pseudonyms: Mapping[str, str]
    count: int
    moved: Moved = field(compare=False, repr=False)
    """The text, and where everything in it has moved to."""


def safe_copy(
    report: Report, hidden: Collection[str], forms: Forms | None = None, added: Collection[str] = ()
) -> SafeCopy:
    """The report with a pseudonym in the place of every form of the names of these people, given by id.

    The module ``forms`` tells what a form is; ``forms`` are those of the hidden, if known. Replaced are the text, with
    all spans moved, and every value; a value that is the words of its span is so in the copy. Variants of the hidden
    are dropped, and remarks that their names are spelled differently; ids are numbered anew where one could hold a
    name. A part of a name that is the name of a place where it stands ("in Dowby" beside "Ann Dowby") has no pseudonym
    in its place, but "[name]", so that nothing is said of a person that is not so. Nor has a name behind an article,
    which is that of a thing ("the Dow Cup"), or a family's, nor one of whom the report tells nothing but the name, as a
    ship or a village that was taken for a person is. The same report gives the same copy.

    Not hidden is what may still tell a person to those who know the event: roles and forms of address ("chair of the
    committee", "Mrs."), pronouns, places, days, what was said. Names that the report gives nobody by (a nickname that
    was not found), and misspelled names that it does not count among the variants, stay; ``leftovers`` lists them. So
    does a name part that a person who is not hidden has too, where nobody is known to be meant.

    ``added`` are the ids of those among the hidden who are people for this only (``also``): they have pseudonyms in the
    text, the last ones, and are nobody of the copy.

    What readers did is not told: no mark, no note, nothing that they removed, and no name of theirs.

    Nothing in it is computed from the original, or said of its file: by a digest, a size, or how sure a finding is,
    which goes by the names, too, names that somebody guesses could be put back and proved right; and the name of a file
    may name a person. So it has no doubt, and no other candidates of a fact.

    Raises:
        KeyError: there is no person with one of the ids.
    """
    return _Copy(report, hidden, forms or forms_of(report, hidden), added).copy()


def only_mentioned(report: Report) -> tuple[str, ...]:
    """The ids of those whom the report only mentions, or says to be absent: who take no part in the event."""
    return tuple(person.id for person in report.people if person.participation in _NO_PART and not person.acted)


def namesakes(report: Report, hidden: Collection[str]) -> tuple[str, ...]:
    """The ids of those who are not hidden and have a name, or a part of one, that somebody hidden has too.

    Where such a name stands alone and nobody is known to be meant, it stays. Who is one person to the reader, and two
    to the report ("Ann Lee", "Lee"), is hidden only where both are chosen. Raises KeyError as ``safe_copy`` does.
    """
    return sharing(report, hidden)


class _Copy:
    def __init__(self, report: Report, hidden: Collection[str], forms: Forms, added: Collection[str]) -> None:
        self._report, self._hidden, self._added = report, frozenset(hidden), frozenset(added)
        self._finder = Finder(forms)
        unsure = _only_named(report)
        known = [one for one in forms.hidden if one not in unsure]
        self._names = dict.fromkeys(forms.hidden, nameless())
        self._names |= pseudonyms(report, sorted(known, key=self._added.__contains__))
        mentions = [(span, one.id) for one in report.people if one.id in self._hidden for span in one.spans]
        shown = [span for one in report.people if one.id not in self._hidden for span in one.spans]
        days = [span for name, fact in report.event.facts() if name in ("date", "date_end") for span in fact.spans]
        self._replacements = self._replaced(self._found(report.text, mentions, shown, days))
        self._moved = Moved(report.text, self._replacements)
        self._values: dict[str, str] = {}
        neutral = all(_NEUTRAL_ID.fullmatch(person.id) for person in report.people)
        self._ids = {one.id: one.id if neutral else f"p{n}" for n, one in enumerate(report.people, 1)}

    def copy(self) -> SafeCopy:
        old = self._report
        layout = tuple(replace(block, span=self._moved.span(block.span)) for block in old.source.layout)
        new = Report(
            text=self._moved.text,
            source=Source(file_name(), old.source.format, layout=layout),
            event=self._event(old.event),
            people=tuple(self._person(person) for person in old.people if person.id not in self._added),
            programme=tuple(map(self._item, old.programme)),
            statements=tuple(map(self._statement, old.statements)),
            remarks=tuple(self._remark(remark) for remark in old.remarks if not self._tells_spelling(remark)),
        )
        return SafeCopy(new, self._names, len(self._replacements), self._moved)

    def _found(
        self,
        text: str,
        mentions: Iterable[tuple[Span, str]] = (),
        shown: Iterable[Span] = (),
        days: Iterable[Span] = (),
        *,
        value: bool = False,
    ) -> list[Hit]:
        """What ``Finder.find`` finds in a text, letters that are written as codes among it."""
        plain = decoded(text)
        hits = self._finder.find(
            Tokens(plain.text),
            [(plain.span(span), person) for span, person in mentions],
            map(plain.span, shown),
            map(plain.span, days),
            value=value,
        )
        where = (plain.original(hit.start, hit.end) for hit in hits)
        return [replace(hit, start=span.start, end=span.end) for hit, span in zip(hits, where, strict=True)]

    def _replaced(self, hits: list[Hit]) -> list[Replacement]:
        return [
            Replacement(hit.start, hit.end, "".join(name.split()) if hit.address else name)
            for hit in hits
            for name in [nameless() if hit.place else self._names[hit.person]]
        ]

    def _value(self, value: str) -> str:
        """Words that stand by themselves, without the names."""
        if value not in self._values:
            hits = self._found(value, value=True)
            self._values[value] = Moved(value, self._replaced(hits)).text
        return self._values[value]

    def _words(self, value: str, spans: Spans) -> str:
        """A value as the new text has it, where the old text has it as it is."""
        if not spans:
            return self._value(value)
        text = self._report.text
        found = next((span for span in spans if self._report.words(span) == value), None)
        if found is None:
            pattern = re.compile(r"\s+".join(map(re.escape, value.split())) or r"(?!)")
            around = (spans[0].start - _AROUND, spans[0].end + _AROUND)
            places = (*((span.start, span.end) for span in spans), (max(0, around[0]), around[1]))
            match = next((match for place in places if (match := pattern.search(text, *place))), None)
            if match is None or " ".join(match[0].split()) != value:
                return self._value(value)
            found = Span(*match.span())
        if self._moved.cuts(found):  # part of a name, which may be another's, or a role that is told within one
            return self._value(value)
        span = self._moved.span(found)
        return " ".join(self._moved.text[span.start : span.end].split())

    def _fact(self, fact: Fact) -> Fact:
        value = self._words(fact.value, fact.spans) if isinstance(fact.value, str) else fact.value
        note = None if fact.note is None else self._value(fact.note)
        return Fact(value, self._moved.spans(fact.spans), note, _plain(fact.spans))

    def _known(self, fact: Fact | None) -> Fact | None:
        return None if fact is None else self._fact(fact)

    def _formal(self, fact: Fact | None) -> Fact | None:
        """A day or an hour: its value is no words of the report."""
        if fact is None:
            return None
        return replace(self._fact(fact), value=fact.value)

    def _event(self, event: Event) -> Event:
        return Event(
            title=self._known(event.title),
            headline=self._known(event.headline),
            date=self._formal(event.date),
            date_end=self._formal(event.date_end),
            start_time=self._formal(event.start_time),
            place=self._known(event.place),
            city=self._known(event.city),
            organisers=tuple(map(self._fact, event.organisers)),
            attendance=self._known(event.attendance),
        )

    def _person(self, person: Person) -> Person:
        hidden = person.id in self._hidden
        return Person(
            id=self._ids[person.id],
            name=self._names[person.id] if hidden else self._value(person.name),
            spans=self._moved.spans(person.spans),
            variants=() if hidden else tuple(dict.fromkeys(map(self._value, person.variants))),
            role=self._known(person.role),
            participation=person.participation,
            acted=person.acted,
        )

    def _item(self, item: ProgrammeItem) -> ProgrammeItem:
        return ProgrammeItem(
            kind=item.kind,
            title=self._words(item.title, item.spans),
            spans=self._moved.spans(item.spans),
            participants=tuple(
                Participant(
                    self._ids[one.id],
                    self._value(one.function),
                    self._moved.spans(one.spans),
                    _plain(one.spans),
                )
                for one in item.participants
            ),
            tags=item.tags,
            time=self._known(item.time),
            order=item.order,
        )

    def _statement(self, said: Statement) -> Statement:
        return Statement(
            speaker=None if said.speaker is None else self._ids[said.speaker],
            cue=self._fact(said.cue),
            mode=said.mode,
            spans=self._moved.spans(said.spans),
            item=said.item,
        )

    def _remark(self, remark: Remark) -> Remark:
        message = remark.message
        for person_id in self._names:  # of whom a pronoun speaks is told by the name alone
            name = self._report.person(person_id).name
            for template in (FEMALE, MALE):
                behind = template.partition("{pronoun}")[2]
                if message.endswith(tail := behind.format(name=name)):
                    message = message.removesuffix(tail) + behind.format(name=self._names[person_id])
        return Remark(remark.kind, self._value(message), self._moved.spans(remark.spans))

    def _tells_spelling(self, remark: Remark) -> bool:
        """Whether a remark is about the spelling of a hidden name."""
        if remark.kind != RemarkKind.NAME_SPELLED_DIFFERENTLY:
            return False
        mentions = (span for person_id in self._names for span in self._report.person(person_id).spans)
        named = any(mention.overlaps(span) for mention in mentions for span in remark.spans)
        return named or self._value(remark.message) != remark.message


def _only_named(report: Report) -> frozenset[str]:
    """The ids of those whom the report names and tells nothing of: no act, no words, no role. They may be nobody.

    How doubtful that is does not count, as it depends on the name, so that a guess of it could be proved. Whom a reader
    checked, and words that somebody asks to be hidden (``also``), are people.
    """
    told = {one.id for item in report.programme for one in item.participants}
    told |= {said.speaker for said in report.statements if said.speaker is not None}
    told |= {one.id for one in report.people if one.role or one.acted or one.participation is Participation.NOT_STATED}
    told |= {one.id for one in report.people if one.origin.status in CHECKED}
    return frozenset(one.id for one in report.people) - told


def _plain(spans: Spans) -> Origin:
    """Nothing of what found something, how sure that was, or who corrected it: it was told by the original words.

    What has no words is a reader's, and could be nothing else.
    """
    return UNKNOWN if spans else Origin(READER)
