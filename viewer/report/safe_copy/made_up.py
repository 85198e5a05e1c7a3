"""A report of dots in which there is one of everything, so that whatever is made of it says all that can be said."""

from __future__ import annotations

from viewer.report.doubting import DOUBTFUL, SIGNS, UNCERTAIN
from viewer.report.model import (
    Event,
    Fact,
    Origin,
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
_DOUBTS = tuple(Origin("", doubt, (sign,)) for sign in SIGNS for doubt in (UNCERTAIN, DOUBTFUL))


def report() -> Report:
    """The report: each kind of thing, sure, and doubtful for each reason."""
    doubtful = Fact(".", _SPANS, origin=_DOUBTS[0])
    day, hour, number = Fact("2000-01-01", _SPANS), Fact("10:00", _SPANS), Fact(1, _SPANS)
    everybody = tuple(Participant("1", function, _SPANS) for function in Function)
    alone = (Participant("1", Function.AGENT, _SPANS),)
    return Report(
        ".",
        event=Event(doubtful, day, None, hour, _DOT, _DOT, (_DOT,), number),
        people=(
            *(Person(str(n), ".", _SPANS, participation=how) for n, how in enumerate(Participation)),
            *(Person(f"d{n}", ".", _SPANS, role=doubtful, origin=origin) for n, origin in enumerate(_DOUBTS)),
        ),
        programme=(
            *(ProgrammeItem(kind, ".", _SPANS) for kind in ItemKind),
            *(ProgrammeItem(kind, ".", _SPANS, everybody, tuple(Tag)) for kind in ItemKind),
            *(ProgrammeItem(kind, ".", _SPANS, alone) for kind in ItemKind),
            *(ProgrammeItem(ItemKind.SPEECH, ".", _SPANS, alone, origin=origin) for origin in _DOUBTS),
        ),
        statements=(
            *(Statement(who, _DOT, mode, _SPANS, 0) for mode in Mode for who in (None, "1")),
            *(Statement(who, _DOT, Mode.DIRECT, _SPANS, 0, origin) for origin in _DOUBTS for who in (None, "1")),
        ),
        remarks=tuple(Remark(kind, ".", _SPANS) for kind in RemarkKind),
    )
