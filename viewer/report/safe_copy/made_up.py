"""A report of dots in which there is one of everything, so that whatever is made of it says all that can be said."""

from __future__ import annotations

from viewer.report.model import (
    Event,
    Fact,
    Participant,
    Person,
    ProgrammeItem,
    Remark,
    Report,
    Span,
    Statement,
)
from viewer.report.vocabulary import Function, ItemKind, Mode, Participation, RemarkKind, Tag

_SPANS = (Span(0, 1),)
_DOT = Fact(".", _SPANS)


def report() -> Report:
    """The report: each kind of thing. Nothing is doubtful, as in a safe copy."""
    day, hour, number = Fact("2000-01-01", _SPANS), Fact("10:00", _SPANS), Fact(1, _SPANS)
    everybody = tuple(Participant("1", function, _SPANS) for function in Function)
    alone = (Participant("1", Function.AGENT, _SPANS),)
    return Report(
        ".",
        event=Event(_DOT, day, None, hour, _DOT, _DOT, (_DOT,), number),
        people=(*(Person(str(n), ".", _SPANS, role=_DOT, participation=how) for n, how in enumerate(Participation)),),
        programme=(
            *(ProgrammeItem(kind, ".", _SPANS) for kind in ItemKind),
            *(ProgrammeItem(kind, ".", _SPANS, everybody, tuple(Tag)) for kind in ItemKind),
            *(ProgrammeItem(kind, ".", _SPANS, alone) for kind in ItemKind),
        ),
        statements=tuple(Statement(who, _DOT, mode, _SPANS, 0) for mode in Mode for who in (None, "1")),
        remarks=tuple(Remark(kind, ".", _SPANS) for kind in RemarkKind),
    )
