"""A made-up report in which one of everything is doubtful, for tests of how doubt is shown."""

from __future__ import annotations

from viewer.report.model import (
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
from viewer.report.vocabulary import ItemKind, Mode, Participation, RemarkKind

TEXT = """\
Eel Night in Lowick

On 4 May 2023, about 80 people came to the Wool Hall.

Ann Lee opened the evening. She spoke about eels.

Bo Ek, the warden, sang. He said that it was late.
"""


def at(words: str) -> Span:
    """Where these words stand."""
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


PRONOUN = Origin("pronoun", 0.7, ("pronoun",))
CANDIDATES = Origin("", 0.4, ("candidates", "deep"))
RULE = Origin("", 0.44)
NEAREST = Origin("", 0.42, ("nearest name",))
SURE = Origin("speech.spoke", 0.1, ("pronoun",))

REPORT = Report(
    TEXT,
    Source("eels.txt"),
    Event(
        title=Fact("Eel Night", (at("Eel Night"),)),
        date=Fact("2023-05-04", (at("4 May 2023"),), origin=SURE),
        place=Fact("Wool Hall", (at("Wool Hall"),)),
        city=Fact("Lowick", (at("Lowick"),)),
        attendance=Fact(80, (at("about 80 people"),), "about", CANDIDATES),
    ),
    people=(
        Person("p1", "Ann Lee", (at("Ann Lee"),), participation=Participation.ONLINE, part=RULE),
        Person("p2", "Bo Ek", (at("Bo Ek"),), role=Fact("the warden", (at("the warden"),), origin=RULE)),
        Person("p3", "Lowick", (at("Lowick"),), participation=Participation.MENTIONED, origin=Origin("", 0.65)),
    ),
    programme=(
        ProgrammeItem(
            ItemKind.OPENING,
            "opened the evening",
            (at("Ann Lee opened the evening."),),
            (Participant("p1", "agent", (at("Ann Lee"),), Origin("named")),),
            origin=Origin("opening.opened"),
        ),
        ProgrammeItem(
            ItemKind.SPEECH,
            "spoke about eels",
            (at("She spoke about eels."),),
            (Participant("p1", "agent", (at("She"),), PRONOUN),),
            origin=SURE,
        ),
        ProgrammeItem(
            ItemKind.PERFORMANCE,
            "sang",
            (at("Bo Ek, the warden, sang."),),
            (Participant("p2", "agent", (at("Bo Ek"),), Origin("named")),),
            origin=Origin("performance.sang"),
        ),
    ),
    statements=(
        Statement("p2", Fact("said", (at("said"),)), Mode.INDIRECT, (at("that it was late"),), 2, origin=NEAREST),
    ),
    remarks=(
        Remark(RemarkKind.APPROXIMATE_NUMBER, "The number is not exact: “about 80 people”.", (at("about 80 people"),)),
    ),
)
"""Doubtful are attendance, item 2, the role of Bo Ek, that there is somebody called Lowick, and the statement; Ann
Lee’s part is, too."""

REASON = "who is meant was worked out: the report says “he”, “she” or “they” there"
OFTEN_WRONG = "no single word speaks against it, but of ten such findings about 4 are wrong"
MOSTLY_WRONG = OFTEN_WRONG.replace("4", "6")
OTHERS = "the report offers other candidates that fit nearly as well"
UNNAMED = "the report does not name the person there"
