"""Transcripts: who said what where only a label and a colon tell it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from viewer.extract import extract
from viewer.extract.language.labelled_turns import labelled, transcript
from viewer.report.model import Span
from viewer.report.paragraphs import paragraphs

_HEARING = """Hearing on the harbour

The hearing was held in Leith on 5 May 2021.

Mr Bo Dunn: Thank you. The harbour is silting up.

Ms Ann Lee: Who pays? "The port", I was told.

Mr Dunn: The port does. Ms Lee sang about it last year.

Ms Lee: Thank you.
"""


def test_turns_are_direct_speech() -> None:
    report = extract(_HEARING)
    said = [(report.person(s.speaker or "").name, s.mode, _words(_HEARING, s.spans)) for s in report.statements]
    assert said == [
        ("Bo Dunn", "direct", "Thank you. The harbour is silting up."),
        ("Ann Lee", "direct", 'Who pays? "The port", I was told.'),
        ("Bo Dunn", "direct", "The port does. Ms Lee sang about it last year."),
        ("Ann Lee", "direct", "Thank you."),
    ]


def test_an_exchange_of_short_turns_is_one_discussion() -> None:
    report = extract(_HEARING)
    acts = [(item.kind, [report.person(i).name for i in item.people]) for item in report.programme]
    assert acts == [("discussion", ["Bo Dunn", "Ann Lee"])]


def test_a_long_turn_is_a_speech() -> None:
    long = "The harbour is silting up, and nobody knows who will pay for it. " * 8
    report = extract(_HEARING.replace("Thank you. The harbour is silting up.", long.strip()))
    acts = [(item.kind, [report.person(i).name for i in item.people]) for item in report.programme]
    assert acts == [("speech", ["Bo Dunn"]), ("discussion", ["Ann Lee", "Bo Dunn"])]


@pytest.mark.parametrize(
    "code", ["[00:01:40] ", "00:01:40 ", "[10:01] ", "04/05/2021, 10:01 - ", "[2021-05-04, 10:01:40 AM] "]
)
def test_turns_may_have_a_time_before_them(code: str) -> None:
    timed = re.sub("(?m)^(?=M[rs] )", code, _HEARING)
    plain, found = extract(_HEARING), extract(timed)
    assert [(one.speaker, _words(timed, one.spans)) for one in found.statements] == [
        (one.speaker, _words(_HEARING, one.spans)) for one in plain.statements
    ]
    assert [one.name for one in found.people] == [one.name for one in plain.people]


def test_a_line_of_a_programme_is_no_turn_by_its_time() -> None:
    text = "10:01 Ann Lee: The pier\n10:30 Bo Dunn: The hills\n"
    assert labelled(text, paragraphs(text)) == {}


def test_a_message_is_no_title() -> None:
    text = (
        "[04/05/2024, 10:00:12] Ann Lee: Good evening all\n[04/05/2024, 10:01:00] Bo Dunn: Hello\n"
        "[04/05/2024, 10:02:30] Cyril Ash: The meeting is open. Fay Gray spoke about the wall.\n"
    )
    assert extract(text).event.title is None


def test_a_list_of_facts_is_no_transcript() -> None:
    text = "Date: 5 May 2021.\n\nVenue: The town hall, Leith.\n\nHost: Ann Lee.\n\nGuests: Bo Dunn and Cy Ek.\n"
    assert transcript(text, labelled(text, paragraphs(text))) == {}


def test_a_programme_is_no_transcript() -> None:
    text = "Speaker: Ann Lee\nTopic: The sea\nSpeaker: Bo Dunn\nTopic: The hills\n"
    assert transcript(text, labelled(text, paragraphs(text))) == {}


def _words(text: str, spans: Sequence[Span]) -> str:
    return " ".join(text[span.start : span.end] for span in spans)
