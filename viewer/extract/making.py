"""From what the rules have found to a frozen report: spans of the text that is shown, and how sure everything is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from viewer.extract import weighing
from viewer.extract.doubt import acts, facts, people, statements
from viewer.extract.naming import person as naming
from viewer.extract.naming.person import Draft
from viewer.extract.rules.facts.candidates import first_of
from viewer.extract.rules.programme import participants
from viewer.extract.rules.shared.draft import Act, Candidate, Reading, Saying
from viewer.extract.rules.shared.whole_titles import whole_title
from viewer.extract.trace import CHOSEN, Likely, Trace
from viewer.extract.weighing import Features, Key
from viewer.report.model import Event, Fact, Origin, Participant, Person, ProgrammeItem, Remark, Span, Statement
from viewer.report.vocabulary import ItemKind, Mode, Order, Participation, Tag

_MOST_DOUBT = 0.5
"""A fact that is more doubtful is not stated: of those in annotated reports, more are wrong than right."""
_NEARLY = ("low score",)
"""Why an act that was nearly found is doubtful, or a fact that was weighed."""


class Maker:
    """Makes the parts of one report. What was weighed is noted in the trace."""

    def __init__(self, reading: Reading, trace: Trace) -> None:
        self._reading = reading
        self._normal = reading.passage.normal
        self._trace = trace
        self._numbers = {id(act): number for number, act in enumerate(reading.acts)}
        self._content: dict[int, list[Span]] = {}
        for saying in reading.sayings:
            self._content.setdefault(id(saying.act), []).extend(saying.content)

    def event(self, event: Event) -> Event:
        """The facts that are stated, each with its doubt: those that rules find, and of others what is likeliest."""
        found: dict[str, Any] = {"organisers": ()}
        for field, fact in event.facts():
            if field in CHOSEN and not self._trace.whole:
                continue
            number = len(found["organisers"]) if field == "organisers" else 0
            features = facts.of_fact(self._reading, event, field, fact)
            sure = replace(fact, origin=self._origin(("fact", field, number), fact.origin.by, features))
            if sure.origin.doubt > _MOST_DOUBT and not self._trace.whole:
                continue
            found[field] = (*found["organisers"], sure) if field == "organisers" else sure
        for field, ranked in self._trace.facts.items():
            found[field] = self._likely(event, field, ranked)
        return Event(**found)

    def shown(self, event: Event) -> Event:
        """The same facts in the text that is shown."""
        found = {name: self._normal.fact(fact) for name, fact in event.facts() if name != "organisers"}
        return Event(**found, organisers=tuple(map(self._normal.fact, event.organisers)))

    def _likely(self, event: Event, field: str, ranked: Sequence[Likely]) -> Fact | None:
        """The likeliest of those that may state a field, the others as its alternatives."""
        fact = first_of([Candidate(one.chance, one.fact, one.by) for one in ranked])
        if fact is None:
            return None
        features = facts.of_fact(self._reading, event, field, fact)
        sure = self._origin(("fact", field, 0), fact.origin.by, features)
        return replace(fact, origin=replace(sure, doubt=round(1 - ranked[0].chance, 2)))

    def people(self, how: Sequence[tuple[str, str]]) -> Iterator[Person]:
        """Everybody who is named. ``how`` says of each the participation, and the rule that tells it."""
        for number, draft in enumerate(self._reading.people):
            yield self._person(number, draft, *how[number])

    def items(self) -> Iterator[ProgrammeItem]:
        """The acts, in order."""
        said = self._said()
        for number, act in enumerate(self._reading.acts):
            yield self._item(number, act, said.get(id(act), []))

    def suggestions(self, acts: Iterable[Act]) -> Iterator[ProgrammeItem]:
        """Acts that were nearly found, each as doubtful as it is unlikely."""
        for act in acts:
            chance = max(one.chance for one in self._trace.decided[id(act)])
            origin = Origin(act.by, round(1 - chance, 2), _NEARLY)
            had = (replace(self._named(who), origin=origin) for who in participants.of(self._reading, act))
            spans = self._back((act.span, *sorted({*act.more} - {act.span})))
            yield ProgrammeItem(ItemKind(act.kind), self._title(act), spans, tuple(had), origin=origin)

    def statements(self) -> Iterator[Statement]:
        """What was said, in text order."""
        for number, saying in enumerate(self._reading.sayings):
            yield self._statement(number, saying)

    def remarks(self, found: Iterable[Remark]) -> Iterator[Remark]:
        """The remarks of the rules."""
        for remark in found:
            yield replace(remark, spans=self._back(remark.spans), origin=Origin(f"remarks.{remark.kind}"))

    def _origin(self, key: Key, by: str, features: Features) -> Origin:
        self._trace.weighed[key] = features
        return weighing.origin(str(key[0]), by, features)

    def _person(self, number: int, draft: Draft, part: str, by: str) -> Person:
        reading, passage, normal = self._reading, self._reading.passage, self._normal
        named = {span for mention in draft.mentions for span in (mention.span, mention.full_span)}
        named.update(span for span, _ in draft.brackets)
        shown = {passage.words(span): normal.words(span) for span in sorted(named, reverse=True)}
        name = naming.display_name(passage, draft)
        spans = sorted({mention.full_span for mention in draft.mentions} | {span for span, _ in draft.brackets})
        key = _id(number)
        role = None
        if draft.role is not None:
            origin = self._origin(("role", key), draft.role_by, people.of_role(reading, number))
            role = normal.fact(Fact(passage.words(draft.role), (draft.role,), origin=origin))
        of_part = people.of_told_part(reading, number, part, by, self._trace.chance_of_part(number))
        return Person(
            id=key,
            name=shown.get(name, name),
            spans=self._back(_outermost(spans)),
            variants=tuple(shown.get(form, form) for form in naming.variants(passage, draft, name)),
            role=role,
            participation=Participation(part),
            origin=self._origin(("person", key), draft.fullest.by, people.of_person(reading, number)),
            part=self._origin(("part", key), by, of_part),
        )

    def _item(self, number: int, act: Act, said: list[Span]) -> ProgrammeItem:
        reading, normal = self._reading, self._normal
        rest = sorted({*act.more, *said} - {act.span})
        takings = list(participants.of(reading, act))
        features = acts.of_act(reading, act, takings)
        return ProgrammeItem(
            kind=ItemKind(act.kind),
            title=self._title(act),
            spans=self._back((act.span, *_outermost([s for s in rest if not act.span.contains(s)]))),
            participants=tuple(self._participant(number, act, n, who, features) for n, who in enumerate(takings)),
            tags=tuple(sorted(map(Tag, act.tags), key=[*Tag].index)),
            time=act.time and normal.fact(act.time),
            order=Order.STATED if act.stated or act.time else Order.NARRATED,
            origin=self._origin(("item", number), act.by, features),
        )

    def _title(self, act: Act) -> str:
        return self._normal.words(whole_title(self._reading.passage, act, self._content.get(id(act), ())))

    def _participant(
        self, number: int, act: Act, place: int, who: participants.Taking, features: Features
    ) -> Participant:
        own = acts.of_taking(self._reading, act, who, features)
        return replace(self._named(who), origin=self._origin(("participant", number, place), who.by, own))

    def _named(self, who: participants.Taking) -> Participant:
        return Participant(_id(who.person), who.function, self._back(who.spans))

    def _statement(self, number: int, saying: Saying) -> Statement:
        normal = self._normal
        features = statements.of_saying(self._reading, saying)
        origin = self._origin(("statement", number), saying.by, features)
        cue = Fact(normal.words(saying.cue), (normal.back(saying.cue),), origin=origin)
        content = self._back(sorted(saying.content))
        item = self._numbers.get(id(saying.act))
        return Statement(_id(saying.speaker), cue, Mode(saying.mode), content, item, origin)

    def _said(self) -> dict[int, list[Span]]:
        """What was said in each act, by the act's identity: the sentences of its statements."""
        found: dict[int, list[Span]] = {}
        for saying in self._reading.sayings:
            if saying.act is not None:
                sentence = self._reading.passage.sentence_span(saying.token)
                found.setdefault(id(saying.act), []).extend((sentence, *saying.content))
        return found

    def _back(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        return tuple(map(self._normal.back, spans))


def _id(person: int) -> str:
    return f"p{person + 1}"


def _outermost(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Without spans that lie inside another."""
    kept: list[Span] = []
    for span in sorted(set(spans), key=lambda s: (s.start, -s.end)):
        if not kept or span.end > kept[-1].end:
            kept.append(span)
    return tuple(kept)
