"""Going through a report entry by entry: in which order, what is asked of each, and what it consists of. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from viewer.language import Words
from viewer.models.doubts import subject_of
from viewer.models.links import Links, Subject
from viewer.report import categories, doubtful, doubting, marking, messages, quoting, wording
from viewer.report.corrections.entries import words_of
from viewer.report.doubting import within, worst
from viewer.report.marks import CHECKED, Mark
from viewer.report.model import UNKNOWN, Origin, ProgrammeItem, Report
from viewer.report.progress import Progress
from viewer.report.separating import parted
from viewer.report.spans import Spans
from viewer.report.vocabulary import Function

Ident = tuple[object, ...]
"""What an entry is known by while others come and go: its kind and its words."""


class Reviewing(Words):
    """What is said while a report is checked."""


@dataclass(frozen=True, slots=True)
class Part:
    """One line of an entry: what it is, what it says, the sign of doubt behind that, and its words in the report."""

    label: str
    words: str
    doubt: str = ""
    place: str = ""


def entries(report: Report) -> list[Subject]:
    """All entries that count and are shown, and what is suggested, in the order of the page."""
    found = [Subject("fact", name) for name in wording.FACT_LABELS if wording.fact_parts(report, name)]
    found += [Subject("person", person.id) for person in report.people]
    found += [Subject("item", number) for number in range(len(report.programme))]
    found += [Subject("statement", number) for number in range(len(report.statements))]
    found += [Subject("remark", number) for number in range(len(report.remarks))]
    found += [Subject("suggestion", number) for number in range(len(report.suggestions))]
    return sorted(found, key=lambda one: _start(report, one))


def order(report: Report, *, by_page: bool = False) -> list[Subject]:
    """The entries in the order of review: what is doubtful, the most doubtful first; what is suggested; all else.

    With ``by_page`` they are in the order of the page.
    """
    found = entries(report)
    if by_page:
        return found
    weights = {subject_of(doubt): 1 + doubt.origin.doubt for doubt in doubtful.doubts(report)}
    weights |= {Subject("suggestion", n): 1 - one.origin.doubt for n, one in enumerate(report.suggestions)}
    return sorted(found, key=lambda one: -weights.get(one, 0.0))


def mark_of(report: Report, subject: Subject) -> Mark | None:
    """What a reader did to an entry."""
    if subject.kind == "fact":
        return marking.of_fact(report, str(subject.key))
    return origin_of(report, subject).mark


def is_checked(report: Report, subject: Subject) -> bool:
    """Whether a reader has looked at an entry and decided."""
    mark = mark_of(report, subject)
    return mark is not None and mark.status in CHECKED


def origin_of(report: Report, subject: Subject) -> Origin:
    """What makes an entry as doubtful as it is."""
    match subject:
        case Subject("fact", str(name)):
            return doubtful.of_fact(report, name)
        case Subject("person", str(person_id)):
            return doubtful.of_person(report.person(person_id))
        case Subject("item", int(number)):
            return doubting.of_item(report.programme[number])
        case Subject("statement", int(number)):
            said = report.statements[number]
            return within(said.origin, said.cue.origin)
        case Subject("remark", int(number)):
            return report.remarks[number].origin
        case Subject("suggestion", int(number)):
            return report.suggestions[number].origin
        case _:
            return UNKNOWN


def idents(report: Report, subjects: list[Subject]) -> list[Ident]:
    """What each entry is known by. Entries of the same words are told apart by their order."""
    seen: dict[Ident, int] = {}
    found: list[Ident] = []
    for subject in subjects:
        key: Ident = (subject.kind, subject.key)
        if subject.kind in ("item", "statement", "remark"):
            key = (subject.kind, *spans_of(report, subject)[:1])
        elif subject.kind == "suggestion":
            item = report.suggestions[int(subject.key)]
            key = (subject.kind, item.spans[0], item.kind, item.people)
        seen[key] = seen.get(key, 0) + 1
        found.append((*key, seen[key]))
    return found


def found_again(subject: Subject, before: Report, after: Report) -> Subject | None:
    """The same entry in a report that has changed, where its number may be another one; None if it is not there."""
    known = entries(before)
    if subject not in known:
        return subject
    ident, now = idents(before, known)[known.index(subject)], entries(after)
    return dict(zip(idents(after, now), now, strict=True)).get(ident)


def spans_of(report: Report, subject: Subject) -> Spans:
    """The words of an entry, the weightiest first."""
    match subject:
        case Subject("fact", str(name)):
            return wording.fact_spans(report, name)
        case Subject("person", str(person_id)):
            return report.person(person_id).spans
        case Subject("item", int(number)):
            return report.programme[number].spans
        case Subject("statement", int(number)):
            return words_of(report.statements[number])
        case Subject("remark", int(number)):
            return report.remarks[number].spans
        case Subject("suggestion", int(number)):
            return report.suggestions[number].spans
        case _:
            return ()


def question(report: Report, subject: Subject) -> str:
    """What is asked of an entry."""
    match subject:
        case Subject("fact", str(name)):
            return Reviewing.tr("{fact}: is this what the report says?").format(fact=wording.fact_label(report, name))
        case Subject("person", str(person_id)):
            name = report.person(person_id).name
            return Reviewing.tr("{name}: is this what the report says of this person?").format(name=name)
        case Subject("item", int(number)):
            return Reviewing.tr("Item {number} of the programme: is this what the report says?").format(
                number=number + 1
            )
        case Subject("statement", int(number)):
            return Reviewing.tr("Statement {number}: is this what the report says?").format(number=number + 1)
        case Subject("suggestion"):
            return Reviewing.tr("Perhaps missed: does the report tell of this act?")
        case _:
            return Reviewing.tr("Something to check: have you looked at it?")


def parts(report: Report, subject: Subject) -> list[Part]:
    """What an entry consists of, line by line."""
    match subject:
        case Subject("fact", str(name)):
            origin = doubtful.of_fact(report, name)
            words = wording.fact_text(report, name)
            return [Part(wording.fact_label(report, name), words, doubting.sign(origin), _place(report, subject))]
        case Subject("person", str(person_id)):
            return list(_of_person(report, person_id))
        case Subject("item", int(number)):
            return list(_of_item(report, report.programme[number]))
        case Subject("statement", int(number)):
            return list(_of_statement(report, number))
        case Subject("remark", int(number)):
            remark = report.remarks[number]
            return [Part(categories.remark(remark.kind), messages.again(remark.message), "", _place(report, subject))]
        case Subject("suggestion", int(number)):
            return [replace(part, doubt="") for part in _of_item(report, report.suggestions[number])]
        case _:
            return []


def reason(report: Report, subject: Subject) -> str:
    """Why an entry is doubtful, or what else is to be checked in it; empty where nothing is."""
    if subject.kind == "remark":
        return ""
    if subject.kind == "suggestion":
        return Reviewing.tr("It is not in the programme. About one in four such is an act.")
    told = doubting.reason(origin_of(report, subject))
    if told:
        return f"{told[:1].upper()}{told[1:]}."
    links = Links(report)
    remarks = sorted(links.related(subject).remarks) if links.has(subject) else []
    still_open = (report.remarks[number] for number in remarks if report.remarks[number].origin.mark is None)
    return next((messages.again(remark.message) for remark in still_open), "")


def told(progress: Progress) -> str:
    """``12 of 41 checked · 9 confirmed · 3 corrected · 5 doubtful``."""
    return parted((checked(progress), *counts(progress)))


def checked(progress: Progress) -> str:
    """``12 of 41 checked``."""
    return Reviewing.tr("{checked} of %n checked", "", progress.total).format(checked=progress.checked)


def counts(progress: Progress) -> tuple[str, str, str]:
    """``9 confirmed``, ``3 corrected``, ``5 doubtful``."""
    return (
        Reviewing.tr("{number} confirmed").format(number=progress.confirmed),
        Reviewing.tr("{number} corrected").format(number=progress.corrected),
        Reviewing.tr("{number} doubtful").format(number=progress.doubtful),
    )


def done(progress: Progress) -> str:
    """What is said at the end."""
    words = Reviewing.tr(
        "All %n entries are checked: {confirmed} confirmed, {corrected} corrected.", "", progress.total
    )
    return words.format(confirmed=progress.confirmed, corrected=progress.corrected)


def spoken(report: Report, subject: Subject) -> str:
    """An entry under review as it is read out: the question, its parts, and why it is doubtful."""
    lines = (f"{part.label}: {part.words}" for part in parts(report, subject))
    return " ".join((question(report, subject), wording.listed(lines) + ".", reason(report, subject))).strip()


def _of_person(report: Report, person_id: str) -> Iterator[Part]:
    person = report.person(person_id)
    place = _quoted(report, person.spans)
    yield Part(Reviewing.tr("Name"), person.name, doubting.sign(person.origin), place)
    if person.variants:
        yield Part(Reviewing.tr("Other forms"), wording.listed(person.variants))
    if person.role:
        sign = doubting.sign(person.role.origin)
        yield Part(Reviewing.tr("Role"), str(person.role.value), sign, _quoted(report, person.role.spans))
    how = categories.presence(person.participation)
    yield Part(Reviewing.tr("How they took part"), how, doubting.sign(person.part))


def _of_item(report: Report, item: ProgrammeItem) -> Iterator[Part]:
    yield Part(
        Reviewing.tr("Kind"), categories.kind(item.kind), doubting.sign(item.origin), _quoted(report, item.spans[:1])
    )
    if item.title:
        yield Part(Reviewing.tr("Title"), item.title)
    if item.time:
        yield Part(Reviewing.tr("Time"), wording.time_of(report, item), "", _quoted(report, item.time.spans))
    for function in dict.fromkeys(who.function for who in item.participants):
        some = [who for who in item.participants if who.function == function]
        label = Reviewing.tr("Person") if len(some) == 1 else Reviewing.tr("People")
        names = wording.names(report, (who.id for who in some))
        did = "" if function == Function.AGENT else f" ({categories.function(function)})"
        sign = doubting.sign(worst(UNKNOWN, *(who.origin for who in some)))
        yield Part(label, f"{names}{did}", sign, _quoted(report, some[0].spans))
    if item.tags:
        how = wording.listed(map(categories.tag, item.tags))
        yield Part(Reviewing.tr("How"), how, "", wording.reference(report, item.spans))


def _of_statement(report: Report, number: int) -> Iterator[Part]:
    said = report.statements[number]
    speaker = report.person(said.speaker).name if said.speaker else wording.nobody()
    told = _quoted if quoting.reporting_words(said) else wording.reference
    yield Part(Reviewing.tr("Speaker"), speaker, doubting.sign(said.origin), told(report, said.cue.spans))
    words = quoting.statement_words(report, said)
    yield Part(categories.mode_of_speech(said.mode), words, "", wording.reference(report, said.spans))


def _place(report: Report, subject: Subject) -> str:
    return _quoted(report, spans_of(report, subject))


def _quoted(report: Report, spans: Spans) -> str:
    """``¶8 “started speaking online”``; empty where there are no words."""
    return f"{wording.reference(report, spans[:1])} {quoting.beginning(report, spans[0])}" if spans else ""


def _start(report: Report, subject: Subject) -> int:
    return min((span.start for span in spans_of(report, subject)), default=len(report.text))
