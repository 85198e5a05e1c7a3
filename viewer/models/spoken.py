"""Rows as sentences for a screen reader. What is shown is worded by ``viewer.report.wording``; this joins it."""

from __future__ import annotations

from viewer.language import Words, numeral
from viewer.models.links import Subject
from viewer.report import categories, doubtful, doubting, marking, messages, quoting, wording
from viewer.report.doubtful import Doubt
from viewer.report.marks import Status
from viewer.report.model import UNKNOWN, Person, ProgrammeItem, Remark, Report, Span, Spans
from viewer.report.vocabulary import ItemKind, Order, Participation


class Spoken(Words):
    """What a screen reader says beside the words that are shown."""


def item(report: Report, number: int, *, doubt: bool = True, to_check: int = 0) -> str:
    """``4. Speech by Name, Role, online, 4 statements, paragraphs 4 to 5``; without ``doubt`` none is told.

    ``to_check`` is how many open remarks lie in its words.
    """
    return f"{numeral(number + 1)}. {_act(report, number, doubt, to_check)}"


def item_of(report: Report, number: int) -> str:
    """The same where somebody comes to it from elsewhere: ``Item 4 of 14, speech by Name, Role, paragraph 5``."""
    act, there = _act(report, number), len(report.programme)
    return Spoken.tr("Item {number} of {all}, {act}").format(number=number + 1, all=there, act=act)


def _act(report: Report, number: int, doubt: bool = True, to_check: int = 0) -> str:
    act = report.programme[number]
    parts = (
        wording.time_of(report, act),
        _head(report, act),
        doubting.spoken(doubting.of_item(act)) if doubt else "",
        marking.spoken(act.origin.mark, report),
        Spoken.tr("%n to check", "", to_check) if to_check else "",
        *wording.details(report, number),
        *wording.tags(report, act),
        wording.statement_count(report, number),
        Spoken.tr("order stated") if act.order == Order.STATED else "",
        place(report, act.spans),
    )
    return wording.listed(parts)


def person(report: Report, somebody: Person, *, doubt: bool = True) -> str:
    """``Name, Role, online, also “Nom”, spoke``; without ``doubt`` none is told."""
    role = str(somebody.role.value) if somebody.role else wording.role_not_stated()
    part = categories.group_of_one(wording.group(report, somebody))
    origins = (somebody.origin, somebody.role.origin if somebody.role else UNKNOWN, somebody.part)
    name_doubt, role_doubt, part_doubt = (doubting.spoken(origin) if doubt else "" for origin in origins)
    mark = marking.spoken(somebody.origin.mark, report)
    told = (
        somebody.name,
        name_doubt,
        mark,
        role,
        role_doubt,
        badge(somebody),
        wording.also(somebody),
        part,
        part_doubt,
    )
    return wording.listed(told)


def badge(somebody: Person) -> str:
    """What a person's row carries as a badge: how they took part, where the group does not tell it."""
    return categories.presence(somebody.participation) if somebody.participation == Participation.ONLINE else ""


def statement(report: Report, number: int, *, doubt: bool = True) -> str:
    """``Name stated that ..., in indirect speech, paragraph 5``; without ``doubt`` none is told."""
    said = report.statements[number]
    speaker = report.person(said.speaker).name if said.speaker else wording.nobody()
    words = f"{speaker} {quoting.statement_words(report, said)}".rstrip(".")
    where = place(report, (*said.cue.spans, *said.spans))
    doubts = doubting.spoken(said.origin) if doubt else ""
    mark = marking.spoken(said.origin.mark, report)
    return wording.listed((words, doubts, mark, categories.in_mode(said.mode), where))


def remark(report: Report, number: int) -> str:
    """``Repeated words: ..., paragraph 5``."""
    note = report.remarks[number]
    told = Spoken.tr("{kind}: {message}").format(
        kind=categories.remark(note.kind), message=messages.again(note.message).rstrip(".")
    )
    return wording.listed((told, settled(note), place(report, note.spans)))


def settled(remark: Remark) -> str:
    """``settled by A.B.``; empty while nobody has settled it."""
    mark = remark.origin.mark
    if mark is None or mark.status != Status.CONFIRMED:
        return ""
    return marking.done_by(Spoken.tr("settled"), (mark.reader,))


def doubt(report: Report, found: Doubt) -> str:
    """``Uncertain: Item 2: ..., paragraph 5``."""
    kind = doubting.title(found.origin)
    told = Spoken.tr("{kind}: {message}").format(kind=kind, message=found.message)
    return wording.listed((told, place(report, found.spans)))


def fact(report: Report, name: str) -> str:
    """``Date: 3 May 1998, paragraph 1``."""
    told = Spoken.tr("{kind}: {message}").format(
        kind=wording.fact_label(report, name), message=wording.fact_text(report, name)
    )
    doubts = doubting.spoken(doubtful.of_fact(report, name))
    where = place(report, wording.fact_spans(report, name))
    if not where and wording.is_stated(report, name):
        where = wording.own_words()
    return wording.listed((told, doubts, where))


def subject(report: Report, chosen: Subject) -> str:
    """Whatever can be chosen."""
    match chosen:
        case Subject("item", int(number)):
            return item_of(report, number)
        case Subject("person", str(key)):
            return person(report, report.person(key))
        case Subject("statement", int(number)):
            return statement(report, number)
        case Subject("remark", int(number)):
            return remark(report, number)
        case Subject("fact", str(name)):
            return fact(report, name)
        case Subject("suggestion", int(number)):
            return words_shown(report, report.suggestions[number].spans)
        case Subject("place", int(offset)):
            return place(report, (Span(offset, offset + 1),))
        case _:
            raise LookupError(f"no such subject: {chosen}")


def words_shown(report: Report, spans: Spans) -> str:
    """``Marked in the text, paragraphs 4 to 5: “Words”``: those of the first span, as far as they are few."""
    words = quoting.beginning(report, spans[0])
    return Spoken.tr("Marked in the text, {place}: {words}").format(place=place(report, spans), words=words)


def group(name: str, count: int, *, folded: bool = False) -> str:
    """The heading of a group of people, by its key: ``Spoke, 3 people``."""
    if folded:
        return Spoken.tr("{group}, %n (person|people), folded", "", count).format(group=categories.group(name))
    return Spoken.tr("{group}, %n (person|people)", "", count).format(group=categories.group(name))


def said_by(name: str, count: int) -> str:
    """The heading of a speaker's statements: ``Name, 4 statements``."""
    return Spoken.tr("{name}, %n statement(s)", "", count).format(name=name)


def place(report: Report, spans: Spans) -> str:
    """``paragraph 3``, ``paragraphs 4 to 5``, ``paragraphs 2, 7``; of very many the first ones and the last."""
    runs = wording.paragraph_runs(report, spans)
    if not runs:
        return ""
    many = len(runs) > wording.MOST_RUNS
    told = [
        numeral(first) if first == last else Spoken.tr("{first} to {last}", "paragraphs").format(first=first, last=last)
        for first, last in (runs[: wording.MOST_RUNS - 1] if many else runs)
    ]
    there = sum(last - first + 1 for first, last in runs)
    numbers = wording.listed(told)
    if many:
        template = Spoken.tr("{numbers} and others, up to {last}", "paragraphs")
        numbers = template.format(numbers=numbers, last=numeral(runs[-1][1]))
    return Spoken.tr("paragraph(s) {numbers}", "", there).format(numbers=numbers)


def _head(report: Report, act: ProgrammeItem) -> str:
    """Kind and people of an act: ``Speech by Name``."""
    kind, people = categories.kind(act.kind), wording.names(report, act.people)
    if not people or wording.is_giving(act):
        title = wording.act(report, act) if people else act.title
        return Spoken.tr("{kind}: {title}").format(kind=kind, title=title)
    if act.kind == ItemKind.MESSAGE:
        return Spoken.tr("{kind} from {people}", "a message").format(kind=kind, people=people)
    if act.kind == ItemKind.DISCUSSION:
        return Spoken.tr("{kind} with {people}", "a discussion").format(kind=kind, people=people)
    return Spoken.tr("{kind} by {people}", "an act").format(kind=kind, people=people)
