"""Who is in an act, with which function, and by which words."""

from __future__ import annotations

import pytest

from viewer.extract import extract

CASES = {
    "Ann Lee presented Bo Ek with a medal.": "Ann Lee agent, Bo Ek recipient",
    "A drawing was given to Ann Lee by Bo Ek.": "Bo Ek agent, Ann Lee recipient",
    "Bo Ek then received from Ann Lee a gold watch.": "Ann Lee agent, Bo Ek recipient",
    "Bo Ek was felicitated with a shawl.": "Bo Ek recipient",
    "The winners were Ann Lee and Bo Ek.": "Ann Lee recipient, Bo Ek recipient",
    "Bo Ek was named Player of the Year.": "Bo Ek recipient",
    "Ann Lee and Bo Ek exchanged gifts.": "Ann Lee agent, Bo Ek agent",
    "Ann Lee introduced Bo Ek, the treasurer.": "Ann Lee agent, Bo Ek introduced",
    "A message from Ann Lee, who could not be present, was read by Bo Ek.": "Ann Lee author, Bo Ek reader",
    "Bo Ek handed over a cheque to the school.": "Bo Ek agent",
}
"""What the participants of the first act are."""


@pytest.mark.parametrize("text", CASES)
def test_functions(text: str) -> None:
    report = extract(text)
    had = [f"{report.person(who.id).name} {who.function}" for who in report.programme[0].participants]
    assert ", ".join(had) == CASES[text]


@pytest.mark.parametrize(
    ("text", "words", "by"),
    [
        ("Ann Lee gave a talk on eels. She then presented Bo Ek with a medal.", ["She"], "pronoun"),
        ("Mayor Ann Lee came in. Then the mayor cut the ribbon.", ["the mayor"], "called"),
        ("Dr. Ann Lee gave a talk, and Lee sang.", ["Dr. Ann Lee", "Lee"], "named"),
    ],
)
def test_they_are_named_by_the_words_that_mean_them_there(text: str, words: list[str], by: str) -> None:
    report = extract(text)
    (who, *_) = report.programme[-1].participants
    assert [report.words(span) for span in who.spans] == words
    assert who.origin.by == by


def test_all_words_lie_in_the_text_and_in_their_act() -> None:
    text = "Ann Lee gave a talk. Bo Ek thanked her, and gave her a clock. He then sang."
    report = extract(text)
    for item in report.programme:
        for who in item.participants:
            assert any(stretch.contains(span) for stretch in item.spans for span in who.spans)


def test_who_was_due_and_did_not_come_is_absent() -> None:
    report = extract("Ann Lee was due to sing. She did not come. The choir sang.")
    assert [person.participation for person in report.people] == ["absent"]


def test_who_leads_a_panel_is_told_by_the_line_of_a_programme() -> None:
    head = "Harbour day\n\nIt was warm.\n\n10:00 Opening – Ann Lee\n11:00 Tea\n"
    report = extract(head + "12:00 Panel: Gail Price, Bo Ek. Moderator: Nora Brook\n")
    panel = next(item for item in report.programme if item.kind == "discussion")
    found = [(report.person(who.id).name, who.function) for who in panel.participants]
    assert found == [("Gail Price", "agent"), ("Bo Ek", "agent"), ("Nora Brook", "moderator")]


def test_a_line_of_a_timetable_tells_of_one_act() -> None:
    lines = "10:00 Opening – Ann Lee\n11:00 Tea\n14:00 Screening of “Low Water” (dir. Di Roe), followed by questions\n"
    report = extract(f"Harbour day\n\nIt was warm.\n\n{lines}15:00 Closing words, Ann Lee\n")
    assert [str(item.kind) for item in report.programme] == ["opening", "screening", "closing"]
