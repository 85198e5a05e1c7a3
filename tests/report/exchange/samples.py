"""Reports to export: the sample, every report that rules may be made with, and some that no reader would write."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from tests.extracted import extracted_file
from tests.participants import took
from viewer.report import codec
from viewer.report.model import (
    Event,
    Fact,
    Person,
    ProgrammeItem,
    Remark,
    Report,
    Source,
    Span,
    Statement,
)
from viewer.report.vocabulary import ItemKind, Mode, RemarkKind, Tag

_TESTS = Path(__file__).parents[2]
_KNOWN = _TESTS / "reports" / "known"

HOSTILE = "=cmd() held it.\n\nA <b>man</b> *said* \u202etxt.exe\u202c [so](x) | -1\x07 there."


def span(words: str) -> Span:
    return Span(HOSTILE.index(words), HOSTILE.index(words) + len(words))


ODD = Report(
    HOSTILE,
    Source("odd & <ends>.txt", sha256="0d" * 32),
    event=Event(organisers=(Fact("=cmd()", (span("=cmd()"),)),)),
    people=(Person("p1", "A <b>man</b>", (span("A <b>man</b>"),)),),
    programme=(
        ProgrammeItem(ItemKind.SPEECH, "[so](x) | -1", (span("[so](x) | -1"),), took(span("[so](x) | -1"), "p1")),
    ),
    statements=(Statement("p1", Fact("*said*", (span("*said*"),)), Mode.INDIRECT, (span("\u202etxt.exe\u202c"),), 0),),
    remarks=(Remark(RemarkKind.REPEATED_WORDS, "“x” stands twice.", (span("there"),)),),
)
BARE = Report("Nothing.", Source("bare.txt", sha256="ba" * 32))

WILD_WORDS = {
    "formula": "=HYPERLINK(“x”)",
    "markup": "<script>alert(1)</script><!-- ]]> &amp; </p><img src=http://x.example/y.png>",
    "template": "{{ 7 * 7 }} {% raw %} ${x} `code` ~~~ # [a]: http://x.example",
    "fields": "END:VEVENT\r\nER  - \r\nTY  - JOUR\nDTSTART:20000101\tATTENDEE:x, y; z\\n",
    "escape": "_x0041_ _x000D_ &#x41; \\u0041 %41",
    "controls": "a\x00b\x07c\x1bd\x7fe\x85f\x0bg",
    "turned": "\u202etxt.exe\u202c \u2066x\u2069",
    "broken": "half \ud800 half \udfff none \ufffe\uffff",
    "wide": "👩‍👩‍👧‍👦 می‌خواهم שלום 漢字 𝒳",
    "long": "ab𝒳" * 9_000,
}
"""Words by what they try."""

WILD_TEXT = "\n\n".join(WILD_WORDS.values())


def wild(name: str) -> Fact:
    """A fact of some of the words."""
    start = WILD_TEXT.index(WILD_WORDS[name])
    return Fact(WILD_WORDS[name], (Span(start, start + len(WILD_WORDS[name])),))


def _whole(value: str | int, note: str | None = None) -> Fact:
    return Fact(value, (Span(0, 1),), note)


WILD = Report(
    WILD_TEXT,
    Source("\u202ewild;\r\nER  - <i>\ud800.txt", sha256="ab" * 32),
    event=Event(
        title=wild("markup"),
        date=_whole("2023-05-04"),
        date_end=_whole("2023-05-06"),
        start_time=_whole("29:00"),
        place=wild("fields"),
        city=wild("broken"),
        organisers=(wild("formula"), wild("escape"), wild("template")),
        attendance=_whole(1_000_000, "over"),
    ),
    people=tuple(
        Person(name, words, wild(name).spans, (WILD_WORDS["markup"],), role=wild("turned"))
        for name, words in WILD_WORDS.items()
    ),
    programme=tuple(
        ProgrammeItem(
            ItemKind.SPEECH,
            words,
            wild(name).spans,
            took(wild(name).spans[0], name, interpreter="controls"),
            (Tag.ONLINE,),
            time=wild("formula"),
        )
        for name, words in WILD_WORDS.items()
    ),
    statements=tuple(Statement(name, wild(name), Mode.DIRECT, wild(name).spans, 0) for name in WILD_WORDS),
    remarks=tuple(Remark(RemarkKind.BROKEN_SENTENCE, words, wild(name).spans) for name, words in WILD_WORDS.items()),
)

MADE = ("seed", "odd", "bare", "wild")
KNOWN = tuple(sorted({path.stem for path in _KNOWN.glob("*.txt")} - {"seed"}))


@cache
def sample(name: str) -> Report:
    """One of the reports; those of ``tests/reports`` as the rules make them now."""
    if name == "seed":
        return codec.loads((_TESTS / "data" / "seed.report.json").read_text(encoding="utf-8"))
    if found := {"odd": ODD, "bare": BARE, "wild": WILD}.get(name):
        return found
    return extracted_file(_KNOWN / f"{name}.txt")


def letters(words: str) -> str:
    """The words without white space and without what formats leave out of them or put in its place."""
    return re.sub(r"[\s\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffd-\uffff?]+", "", words)
