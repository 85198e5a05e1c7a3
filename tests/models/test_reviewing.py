"""What a reviewer is asked about an entry."""

from __future__ import annotations

import pytest

from viewer.models.links import Subject
from viewer.models.reviewing import parts
from viewer.report.model import Fact, Person, Report, Span, Statement
from viewer.report.vocabulary import Mode


@pytest.mark.parametrize(
    ("text", "cue", "speaker", "said"),
    [
        ("Ann Lee said: “It rains.”", "said", "¶1 “said”", "said: “It rains.”"),
        ("Ann Lee: It rains.", ":", "¶1", "“It rains.”"),
    ],
)
def test_a_mere_colon_is_not_shown_as_what_tells_who_speaks(text: str, cue: str, speaker: str, said: str) -> None:
    start = text.index(cue)
    words = text.index("It rains.")
    statement = Statement(
        "p1", Fact(cue, (Span(start, start + len(cue)),)), Mode.DIRECT, (Span(words, words + len("It rains.")),)
    )
    report = Report(text, people=(Person("p1", "Ann Lee", (Span(0, 7),)),), statements=(statement,))
    told, direct = parts(report, Subject("statement", 0))
    assert (told.words, told.place) == ("Ann Lee", speaker)
    assert (direct.words, direct.place) == (said, "¶1")
