"""Mistakes as a machine makes them, planted into a report, each with the keys by which a reader corrects it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt

from viewer.report.corrections.entries import bare
from viewer.report.model import Fact, Person, ProgrammeItem, Report, Span, Statement
from viewer.report.vocabulary import ItemKind, Mode, Participation

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
Press = tuple[Qt.Key, Qt.KeyboardModifier]


def key(pressed: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Press:
    """A press of a key."""
    return (pressed, held)


@dataclass(frozen=True, slots=True)
class Mistake:
    """A report with a mistake, where it is seen, and what is pressed (``Press``) and typed (words) there.

    ``view`` is the name of a list, ``facts`` for the header; ``at`` is the key of the row, or the name of the fact.
    """

    kind: str
    report: Report
    view: str
    at: str | int
    keys: tuple[Press | str, ...]

    @property
    def presses(self) -> int:
        """How many keys are pressed beside what is typed."""
        return sum(not isinstance(one, str) for one in self.keys)


Plant = Callable[[Report], Mistake | None]


def words(report: Report, number: int) -> Span:
    """A few words of the text that nothing was found in: those with which a paragraph begins."""
    starts = [place for place, sign in enumerate(report.text) if sign == "\n" or place == 0]
    start = starts[number % len(starts)]
    while start < len(report.text) and not report.text[start].isalnum():
        start += 1
    end = start
    while end < len(report.text) and report.text[end].isalnum():
        end += 1
    return Span(start, end)


def _fact(report: Report, name: str, fact: Fact | None) -> Report:
    return replace(report, event=replace(report.event, **{name: fact}))


def wrong_candidate(report: Report) -> Mistake | None:
    """A number is taken for that of the people who came, and the right one is another candidate."""
    right = report.event.attendance
    if right is None:
        return None
    wrong = Fact(7, (words(report, 0),), None, right.origin, (bare(right),))
    keys = (key(Key.Key_F2), key(Key.Key_Down), key(Key.Key_Return))
    return Mistake("wrong candidate", _fact(report, "attendance", wrong), "facts", "attendance", keys)


def wrong_value(report: Report) -> Mistake | None:
    """The title of the event is another one."""
    right = report.event.title
    if right is None:
        return None
    span = words(report, 0)
    wrong = replace(right, value=report.words(span), spans=(span,), alternatives=())
    keys = (key(Key.Key_F2), str(right.value), key(Key.Key_Return))
    return Mistake("wrong value", _fact(report, "title", wrong), "facts", "title", keys)


def guessed_value(report: Report) -> Mistake | None:
    """A time is taken for the start, which the report does not tell."""
    if report.event.start_time is not None:
        return None
    wrong = Fact("09:00", (words(report, 0),))
    return Mistake("guessed value", _fact(report, "start_time", wrong), "facts", "start_time", (key(Key.Key_Delete),))


def missed_value(report: Report) -> Mistake | None:
    """The day of the event was not found."""
    right = report.event.date
    if right is None or report.event.date_end is not None:
        return None
    keys = (key(Key.Key_F2), str(right.value), key(Key.Key_Return))
    return Mistake("missed value", _fact(report, "date", None), "facts", "date", keys)


def _person(report: Report, person: Person) -> Report:
    return replace(report, people=tuple(person if one.id == person.id else one for one in report.people))


def misspelt_name(report: Report) -> Mistake | None:
    """A name lacks its last letter."""
    right = next((one for one in report.people if not one.variants), None)
    if right is None:
        return None
    wrong = replace(right, name=right.name[:-1])
    keys = (key(Key.Key_F2), right.name, key(Key.Key_Return))
    return Mistake("misspelt name", _person(report, wrong), "people", right.id, keys)


def wrong_role(report: Report) -> Mistake | None:
    """A role is cut short."""
    found = ((one, one.role) for one in report.people if one.role and len(str(one.role.value).split()) > 1)
    right, role = next(found, (None, None))
    if right is None or role is None:
        return None
    first = str(role.value).split()[0]
    start = role.spans[0].start
    wrong = replace(right, role=replace(role, value=first, spans=(Span(start, start + len(first)),)))
    keys = (key(Key.Key_F2), key(Key.Key_Tab), str(role.value), key(Key.Key_Return))
    return Mistake("wrong role", _person(report, wrong), "people", right.id, keys)


def wrong_part(report: Report) -> Mistake | None:
    """Somebody who was there is called absent."""
    right = next((one for one in report.people if one.participation == "in person"), None)
    if right is None:
        return None
    wrong = replace(right, participation="absent")
    return Mistake("wrong part", _person(report, wrong), "people", right.id, (key(Key.Key_5),))


def no_person(report: Report) -> Mistake | None:
    """A word is taken for a name."""
    span = words(report, 1)
    wrong = Person("p999", report.words(span), (span,))
    planted = replace(report, people=(*report.people, wrong))
    return Mistake("no person", planted, "people", wrong.id, (key(Key.Key_Delete),))


def one_as_two(report: Report) -> Mistake | None:
    """A person by another form of the name is taken for somebody else."""
    for right in report.people:
        if len(right.variants) == 1 and len(right.spans) > 1:
            others = tuple(span for span in right.spans if report.words(span) == right.variants[0])
            rest = tuple(span for span in right.spans if span not in others)
            if others and rest:
                wrong = Person("p998", right.variants[0], others, participation=Participation.MENTIONED)
                planted = _person(report, replace(right, spans=rest, variants=()))
                planted = replace(planted, people=(*planted.people, wrong))
                keys = (key(Key.Key_M, CONTROL), wrong.name, key(Key.Key_Return))
                return Mistake("one as two", planted, "people", right.id, keys)
    return None


def _item(report: Report, number: int, item: ProgrammeItem) -> Report:
    items = list(report.programme)
    items[number] = item
    return replace(report, programme=tuple(items))


def wrong_kind(report: Report) -> Mistake | None:
    """A speech is taken for a screening."""
    number = next((n for n, item in enumerate(report.programme) if item.kind == "speech"), None)
    if number is None:
        return None
    planted = _item(report, number, replace(report.programme[number], kind="screening"))
    keys = (key(Key.Key_F2), "Speech", key(Key.Key_Return))
    return Mistake("wrong kind", planted, "programme", number, keys)


def wrong_title(report: Report) -> Mistake | None:
    """The title of an act lacks its last word."""
    found = (n for n, item in enumerate(report.programme) if len(item.title.split()) > 1 and item.participants)
    number = next(found, None)
    if number is None:
        return None
    right = report.programme[number]
    planted = _item(report, number, replace(right, title=" ".join(right.title.split()[:-1])))
    keys = (key(Key.Key_F2), key(Key.Key_T, ALT), right.title, key(Key.Key_Return))
    return Mistake("wrong title", planted, "programme", number, keys)


def missed_time(report: Report) -> Mistake | None:
    """A time of an act is not found."""
    timed = (n for n, item in enumerate(report.programme) if item.time is not None and item.time.note is None)
    number = next(timed, None)  # of one with a note the report leaves open what a reader says
    if number is None:
        return None
    right = report.programme[number]
    assert right.time is not None
    keys = (key(Key.Key_F2), key(Key.Key_M, ALT), str(right.time.value), key(Key.Key_Return))
    return Mistake("missed time", _item(report, number, replace(right, time=None)), "programme", number, keys)


def no_act(report: Report) -> Mistake | None:
    """A word is taken for an act."""
    span = words(report, 2)
    wrong = ProgrammeItem(ItemKind.OTHER, report.words(span), (span,))
    planted = replace(report, programme=(*report.programme, wrong))
    return Mistake("no act", planted, "programme", len(report.programme), (key(Key.Key_Delete),))


def wrong_order(report: Report) -> Mistake | None:
    """Two acts stand the wrong way round."""
    if len(report.programme) < 2:
        return None
    first, second, *rest = report.programme
    turned = {0: 1, 1: 0}
    said = tuple(
        replace(one, item=turned.get(one.item, one.item) if one.item is not None else None) for one in report.statements
    )
    planted = replace(report, programme=(second, first, *rest), statements=said)
    return Mistake("wrong order", planted, "programme", 0, (key(Key.Key_Down, CONTROL | SHIFT),))


def _statement(report: Report, number: int, said: Statement) -> Report:
    statements = list(report.statements)
    statements[number] = said
    return replace(report, statements=tuple(statements))


def wrong_speaker(report: Report) -> Mistake | None:
    """A statement is given to nobody."""
    number = next((n for n, said in enumerate(report.statements) if said.speaker), None)
    if number is None:
        return None
    right = report.statements[number]
    assert right.speaker is not None
    planted = _statement(report, number, replace(right, speaker=None))
    first = report.person(right.speaker).name.split()[0]
    keys = (key(Key.Key_F2), first, key(Key.Key_Return))
    return Mistake("wrong speaker", planted, "statements", number, keys)


def no_statement(report: Report) -> Mistake | None:
    """What the report says itself is taken for somebody's words."""
    cue, content = words(report, 1), words(report, 2)
    wrong = Statement(None, Fact(report.words(cue), (cue,)), Mode.INDIRECT, (content,))
    planted = replace(report, statements=(*report.statements, wrong))
    return Mistake("no statement", planted, "statements", len(report.statements), (key(Key.Key_Delete),))


PLANTS: tuple[Plant, ...] = (
    wrong_candidate,
    wrong_value,
    guessed_value,
    missed_value,
    misspelt_name,
    wrong_role,
    wrong_part,
    no_person,
    one_as_two,
    wrong_kind,
    wrong_title,
    missed_time,
    no_act,
    wrong_order,
    wrong_speaker,
    no_statement,
)


def content(report: Report) -> object:
    """What a report says, without where that comes from and who found it."""

    def fact(one: Fact | None) -> object:
        return one and (one.value, one.note)

    names = {person.id: person.name for person in report.people}
    return (
        [(name, fact(one)) for name, one in report.event.facts()],
        sorted((p.name, p.participation, fact(p.role), p.variants, p.spans) for p in report.people),
        [
            (
                item.kind,
                item.title,
                fact(item.time),
                item.tags,
                item.spans,
                sorted((names[who.id], who.function) for who in item.participants),
            )
            for item in report.programme
        ],
        [
            (names.get(said.speaker or ""), said.cue.value, said.mode, said.item, said.spans)
            for said in report.statements
        ],
    )
