"""Text to report: the passes, in order, one line each."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from spacy.tokens import Doc

from viewer.extract.language import tongues
from viewer.extract.language.clauses import clauses
from viewer.extract.language.nlp import parse
from viewer.extract.language.normal import Normal
from viewer.extract.language.passage import Passage
from viewer.extract.naming import names, people, person
from viewer.extract.referring.reference import Resolver
from viewer.extract.roles import roles
from viewer.extract.rules.facts import facts
from viewer.extract.rules.people import participation, role_pronouns
from viewer.extract.rules.programme import participants, programme
from viewer.extract.rules.remarks import remarks
from viewer.extract.rules.shared.draft import Act, Reading, Saying
from viewer.extract.rules.statements import statements
from viewer.report import headlines, messages
from viewer.report.model import (
    TAGS,
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
    Statement,
)
from viewer.report.paragraphs import paragraph_at, paragraphs

Progress = Callable[[str, float], None]
"""Called with the name of a stage and the share of all the work done, 0 to 1."""


SECONDS = 75.0
"""So much of the processor’s time the parser has. What follows takes about as long again."""


def extract(
    text: str, source: Source | None = None, progress: Progress | None = None, seconds: float = SECONDS
) -> Report:
    """The report a text makes. The same text gives the same report. Takes about 1 s for 30,000 characters.

    Of a text that takes longer to parse than so many seconds of the processor's time, it is the report of what was
    read until then. A remark says how far that is, and others what is in another language than English.
    """
    tell = progress or _silent
    others = tongues.others(text, paragraphs(text))
    normal = Normal(text, [stretch for _, stretch in others])
    passage, unread = _read(normal, seconds, tell)
    tell(messages.PEOPLE, 0.8)
    drafts = people.cluster(passage, names.find(passage))
    roles.assign(passage, drafts)
    reading = Reading(passage, drafts, Resolver(passage, drafts))
    reading.clauses = list(clauses(passage))
    role_pronouns.complete(reading)
    tell(messages.PROGRAMME, 0.85)
    programme.find(reading)
    statements.find(reading)
    programme.finish(reading)
    tell(messages.FACTS, 0.95)
    event = facts.find(reading)
    how = participation.participation(reading, event)
    said = _said(reading)
    numbers = {id(act): number for number, act in enumerate(reading.acts)}
    report = Report(
        text=text,
        source=source or Source(),
        event=_event(normal, event),
        people=tuple(_people(reading, how)),
        programme=tuple(_item(reading, act, said.get(id(act), [])) for act in reading.acts),
        statements=tuple(_statement(reading, s, numbers.get(id(s.act))) for s in reading.sayings),
        remarks=(
            *unread,
            *tongues.remarks([found for found in others if not unread or found[1].start < unread[0].spans[0].start]),
            *(_remark(normal, remark) for remark in remarks.find(reading, event)),
        ),
    )
    tell(messages.DONE, 1.0)
    return headlines.with_headline(report, report.source)


def _read(normal: Normal, seconds: float, tell: Progress) -> tuple[Passage, list[Remark]]:
    """A text parsed, and what is said of it if it was not parsed to its end."""
    until = time.process_time() + seconds
    length = len(normal.text)
    docs: list[Doc] = []
    end = 0
    for end, doc in parse(normal, lambda: not docs or time.process_time() < until):
        docs.append(doc)
        tell(messages.READING, 0.8 * end / max(1, length))
    if end == length:
        return Passage(normal, docs), []
    unread = next(span for span in normal.paragraphs if span.start >= end)
    first, shown = normal.back(unread), paragraphs(normal.shown)
    normal.cut(end)
    message = messages.READ_UP_TO.format(number=f"{paragraph_at(shown, first.start):,}", all=f"{len(shown):,}")
    return Passage(normal, docs), [Remark("not read to the end", message, (first,), Origin("pipeline.read"))]


def _silent(_stage: str, _done: float) -> None:
    """No progress is wanted."""


def _id(person: int) -> str:
    return f"p{person + 1}"


def _event(normal: Normal, event: Event) -> Event:
    facts: dict[str, Any] = {"organisers": ()}
    for name, fact in event.facts():
        shown = normal.fact(fact)
        facts[name] = (*facts["organisers"], shown) if name == "organisers" else shown
    return Event(**facts)


def _people(reading: Reading, how: Sequence[tuple[str, str]]) -> list[Person]:
    passage, normal = reading.passage, reading.passage.normal
    found: list[Person] = []
    for number, draft in enumerate(reading.people):
        named = {span for mention in draft.mentions for span in (mention.span, mention.full_span)}
        named.update(span for span, _ in draft.brackets)
        shown = {passage.words(span): normal.words(span) for span in sorted(named, reverse=True)}
        name = person.display_name(passage, draft)
        spans = sorted({mention.full_span for mention in draft.mentions} | {span for span, _ in draft.brackets})
        role = None if draft.role is None else Fact(passage.words(draft.role), (draft.role,))
        if role is not None:
            role = normal.fact(replace(role, origin=Origin(draft.role_by)))
        forms = tuple(shown.get(form, form) for form in person.variants(passage, draft, name))
        part, by = how[number]
        found.append(
            Person(
                id=_id(number),
                name=shown.get(name, name),
                spans=_back(normal, _outermost(spans)),
                variants=forms,
                role=role,
                participation=part,
                origin=Origin(draft.fullest.by),
                part=Origin(by),
            )
        )
    return found


def _back(normal: Normal, spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(map(normal.back, spans))


def _remark(normal: Normal, remark: Remark) -> Remark:
    return replace(remark, spans=_back(normal, remark.spans), origin=Origin(f"remarks.{remark.kind}"))


def _said(reading: Reading) -> dict[int, list[Span]]:
    """What was said in each act, by the act's identity: the sentences of its statements."""
    found: dict[int, list[Span]] = {}
    for saying in reading.sayings:
        if saying.act is not None:
            sentence = reading.passage.sentence_span(saying.token)
            found.setdefault(id(saying.act), []).extend((sentence, *saying.content))
    return found


def _item(reading: Reading, act: Act, said: list[Span]) -> ProgrammeItem:
    normal = reading.passage.normal
    rest = sorted({*act.more, *said} - {act.span})
    return ProgrammeItem(
        kind=act.kind,
        title=normal.words(act.title),
        spans=_back(normal, (act.span, *_outermost([s for s in rest if not act.span.contains(s)]))),
        participants=tuple(
            Participant(_id(who.person), who.function, _back(normal, who.spans), Origin(who.by))
            for who in participants.of(reading, act)
        ),
        tags=tuple(sorted(act.tags, key=TAGS.index)),
        time=act.time and normal.fact(act.time),
        order="stated" if act.stated else "narrated",
        origin=Origin(act.by),
    )


def _statement(reading: Reading, saying: Saying, item: int | None) -> Statement:
    normal = reading.passage.normal
    origin = Origin(saying.by)
    cue = Fact(normal.words(saying.cue), (normal.back(saying.cue),), origin=origin)
    content = _back(normal, sorted(saying.content))
    return Statement(_id(saying.speaker), cue, saying.mode, content, item, origin)


def _outermost(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Without spans that lie inside another."""
    kept: list[Span] = []
    for span in sorted(set(spans), key=lambda s: (s.start, -s.end)):
        if not kept or span.end > kept[-1].end:
            kept.append(span)
    return tuple(kept)
