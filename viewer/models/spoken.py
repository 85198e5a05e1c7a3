"""Rows as sentences for a screen reader. What is shown is worded by ``viewer.report.wording``; this joins it."""

from __future__ import annotations

from viewer.report import quoting, wording
from viewer.report.model import Person, Report, Spans

_LINKS = {"message": "from", "discussion": "with"}


def item(report: Report, number: int) -> str:
    """``4. Speech by Name, Role, online, 4 statements, paragraph 4 to 5``."""
    act = report.programme[number]
    head = wording.kind_label(act)
    people = wording.names(report, act.people)
    head += f" {_LINKS.get(act.kind, 'by')} {people}" if people else f": {act.title}"
    *details, count = (*wording.detail(report, number).split(" · "), "")
    if details and details[-1].endswith(("statement", "statements")):
        count = details.pop()
    parts = (
        f"{act.time.value}, {head}" if act.time else head,
        *details,
        *wording.tags(report, act),
        count,
        "order stated" if act.order == "stated" else "",
        place(report, act.spans),
    )
    return f"{number + 1}. " + _sentence(parts)


def person(report: Report, somebody: Person) -> str:
    """``Name, Role, online, also “Nom”, spoke``."""
    role = str(somebody.role.value) if somebody.role else f"role {wording.NOT_STATED}"
    part = wording.group(report, somebody).lower()
    return _sentence((somebody.name, role, badge(somebody), wording.also(somebody), part))


def badge(somebody: Person) -> str:
    """What a person's row carries as a badge: how they took part, where the group does not tell it."""
    return somebody.participation if somebody.participation == "online" else ""


def statement(report: Report, number: int) -> str:
    """``Name stated that ..., in indirect speech, paragraph 5``."""
    said = report.statements[number]
    speaker = report.person(said.speaker).name if said.speaker else f"Speaker {wording.NOT_STATED}"
    words = f"{speaker} {quoting.statement_words(report, said)}".rstrip(".")
    return _sentence((words, f"in {said.mode} speech", place(report, (*said.cue.spans, *said.spans))))


def remark(report: Report, number: int) -> str:
    """``Repeated words: ..., paragraph 5``."""
    note = report.remarks[number]
    message = f"{note.kind.capitalize()}: {note.message}".rstrip(".")
    return _sentence((message, place(report, note.spans)))


def group(name: str, count: int, *, folded: bool = False) -> str:
    """The heading of a group of people: ``Spoke, 3 people``."""
    return f"{name}, {count} {'person' if count == 1 else 'people'}{', folded' if folded else ''}"


def said_by(name: str, count: int) -> str:
    """The heading of a speaker's statements: ``Name, 4 statements``."""
    return f"{name}, {count} {'statement' if count == 1 else 'statements'}"


def place(report: Report, spans: Spans) -> str:
    """``paragraph 4 to 5``, ``paragraphs 2, 7``."""
    numbers = wording.reference(report, spans).removeprefix("¶")
    many = "s" if "," in numbers else ""
    return f"paragraph{many} {numbers.replace('–', ' to ')}" if numbers else ""


def _sentence(parts: tuple[str, ...]) -> str:
    return ", ".join(part for part in parts if part)
