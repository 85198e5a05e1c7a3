"""Text to report: the passes, in order, one line each."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from viewer.extract.language import grafts, tongues
from viewer.extract.language.clauses import clauses
from viewer.extract.language.joining import joined
from viewer.extract.language.nlp import parse
from viewer.extract.language.normal import Normal
from viewer.extract.language.passage import Passage
from viewer.extract.language.tokens import Doc
from viewer.extract.making import Maker
from viewer.extract.naming import names, people
from viewer.extract.proposing import facts_weighed, proposals, statements_weighed, suggesting, taking_part
from viewer.extract.proposing.leaving_out import leave_out, leave_out_all_doubtful
from viewer.extract.proposing.scene import Scene
from viewer.extract.referring.reference import Resolver
from viewer.extract.roles import roles
from viewer.extract.rules.facts import facts
from viewer.extract.rules.people import participation, role_pronouns
from viewer.extract.rules.programme import hours, programme
from viewer.extract.rules.remarks import remarks
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.statements import occasion, statements
from viewer.extract.trace import Trace
from viewer.report import headlines, messages
from viewer.report.model import Origin, Remark, Report, Source, Span
from viewer.report.paragraphs import paragraph_at, paragraphs
from viewer.report.vocabulary import RemarkKind

if TYPE_CHECKING:
    from viewer.extract.language.joining import Parsed

Progress = Callable[[str, float], None]
"""Called with the name of a stage and the share of all the work done, 0 to 1."""


SECONDS = 75.0
"""So much of the processor’s time the parser has. What follows takes about as long again."""
_TOKENS, _TOKENS_PER_CHARACTER, _MOST_TOKENS = 10_000, 0.24, 400_000
"""So many tokens are parsed of a text, more the longer it is: English has one in five characters.

One that is all marks would take several times as long as its length lets expect, and as much more memory.
"""
_PIECE, _SENTENCE = 3, 3
"""A piece that is parsed by itself, as a line is, and a sentence take as long as so many tokens, whatever they hold."""
_LONG = 300
"""A sentence of more tokens takes longer than its length: each of its names is held against each of its verbs."""


def extract(
    text: str,
    source: Source | None = None,
    progress: Progress | None = None,
    seconds: float = SECONDS,
    trace: Trace | None = None,
) -> Report:
    """The report a text makes. The same text gives the same report. Takes about 1 s for 30,000 characters.

    Of a text that takes longer to parse than so many seconds of the processor's time, or has more tokens than words
    can make in its length, it is the report of what was read until then. A remark says how far that is, and others what
    is in another language than English. ``trace`` is filled with what was weighed.
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
    trace = Trace() if trace is None else trace
    statements_weighed.find(reading, trace)
    occasion.find(reading)
    proposals.find(reading, trace)
    programme.finish(reading)
    if not trace.whole:
        leave_out(reading)
    hours.find(reading)
    tell(messages.FACTS, 0.95)
    event = facts.find(reading)
    scene = Scene(reading)
    signs = participation.signs(reading, event)
    how = _took_part(scene, signs, trace)
    if not trace.whole and leave_out_all_doubtful(scene, trace, how):
        how = _took_part(Scene(reading), signs, trace)
    trace.reading = reading
    if not trace.whole:
        trace.facts = facts_weighed.likely(reading)
    maker = Maker(reading, trace)
    stated = maker.event(event)
    report = Report(
        text=text,
        source=source or Source(),
        event=maker.shown(stated),
        people=tuple(maker.people(how)),
        programme=tuple(maker.items()),
        statements=tuple(maker.statements()),
        suggestions=tuple(maker.suggestions(suggesting.find(reading, trace))),
        remarks=(
            *unread,
            *tongues.remarks([found for found in others if not unread or found[1].start < unread[0].spans[0].start]),
            *maker.remarks(remarks.find(reading, stated)),
        ),
    )
    tell(messages.DONE, 1.0)
    return headlines.with_headline(report, report.source)


def _took_part(scene: Scene, signs: participation.Signs, trace: Trace) -> list[tuple[str, str]]:
    """The participation of each person, with what tells it: what rules say of it is weighed."""
    trace.parts = participation.participation(scene.reading, signs)
    trace.took_part.clear()
    return taking_part.weighed(scene, trace, trace.parts)


def _read(normal: Normal, seconds: float, tell: Progress) -> tuple[Passage, list[Remark]]:
    """A text parsed, and what is said of it if it was not parsed to its end."""
    until = time.process_time() + seconds
    length = len(normal.text)
    most = min(_TOKENS + int(_TOKENS_PER_CHARACTER * length), _MOST_TOKENS)
    docs: list[Parsed] = []
    end = tokens = 0

    def goes_on() -> bool:
        return not docs or (tokens < most and time.process_time() < until)

    for end, doc in parse(normal, goes_on):
        docs.append(doc)
        lengths = [len(sentence) for sentence in doc.sents]
        tokens += _PIECE + sum(_SENTENCE + length * max(1, length / _LONG) for length in lengths)
        tell(messages.READING, 0.8 * end / max(1, length))
    if end == length:
        return _passage(normal, docs), []
    unread = next(Span(max(one.start, end), one.end) for one in normal.paragraphs if one.end > end)
    first, shown = normal.back(unread), paragraphs(normal.shown)
    normal.cut(end)
    last = max(1, paragraph_at(shown, first.start))
    message = messages.READ_UP_TO.format(number=f"{last:,}", all=f"{len(shown):,}")
    return _passage(normal, docs), [Remark(RemarkKind.NOT_READ, message, (first,), Origin("pipeline.read"))]


def _passage(normal: Normal, docs: Sequence[Parsed]) -> Passage:
    """The text with what was parsed of it, mended."""
    return Passage(normal, grafts.mend(joined(docs)) if docs and normal.paragraphs else Doc(None))


def _silent(_stage: str, _done: float) -> None:
    """No progress is wanted."""
