"""The transcripts that are kept tell what somebody who listens must know, in each language."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.by_ear import transcript
from tests.by_ear.jobs import JOBS
from tests.by_ear.transcript import LANGUAGES, Step
from viewer import resources

REPORT = json.loads((resources.root() / "tests" / "data" / "seed.report.json").read_text(encoding="utf-8"))
"""What the application finds in the sample."""
PEOPLE = {person["id"]: person for person in REPORT["people"]}

ENGLISH = re.compile(r"\b(uncertain|doubtful|paragraphs?|Undone|No matches|checked by|online|corrected)\b")
"""Words of the window that are not to be heard in another language."""

SAID = {
    "en": {
        "place": "{} of {}",
        "doubt": "uncertain, ",
        "paragraph": "paragraph {}",
        "none": "No matches",
        "undone": "Undone: Confirm the title",
        "renamed": "Undone: Change the name of ",
        "whose": "Whose corrections are these?",
    },
    "fa": {
        "place": "{} از {}",
        "doubt": "نامطمئن، ",
        "paragraph": "پاراگراف {}",
        "none": "نتیجه‌ای نیست",
        "undone": "برگردانده شد: تأیید عنوان",
        "renamed": "برگردانده شد: تغییر نام ",
        "whose": "این تصحیح‌ها از کیست؟",
    },
}


DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return request.param


def steps_of(language: str, job: str) -> list[Step]:
    """What is kept, with digits that are compared with those of the report."""
    return transcript.read(transcript.kept(language, job).read_text(encoding="utf-8").translate(DIGITS))


def after(steps: list[Step], keys: str) -> list[str]:
    """What was heard after each of these keys."""
    found = [step.said for step in steps if step.keys == keys]
    assert found, keys
    return found


@pytest.mark.parametrize("job", JOBS)
def test_no_key_that_leads_somewhere_is_answered_by_silence(language: str, job: str) -> None:
    silent = {step.keys for step in steps_of(language, job) if not step.heard and not step.keys.startswith("type: ")}
    assert silent <= {"Ctrl+A", "End"}


@pytest.mark.parametrize("job", JOBS)
def test_nothing_is_said_of_what_only_holds_things_together(language: str, job: str) -> None:
    said = transcript.written(steps_of(language, job))
    assert "layered pane" not in said
    assert not re.search(r"&\w", said), "the sign before a key"


@pytest.mark.parametrize("job", JOBS)
def test_in_another_language_no_words_of_the_window_are_english(job: str) -> None:
    said = "\n".join(line for step in steps_of("fa", job) for line in step.lines)
    assert ENGLISH.findall(said) == []
    assert re.search(r"[؀-ۿ]", said)


def test_numbers_are_said_with_the_digits_of_the_language() -> None:
    kept = transcript.read(transcript.kept("fa", "read_through").read_text(encoding="utf-8"))
    acts = [step.said for step in kept if step.keys == "Down" and "پاراگراف" in step.said]
    assert len(acts) > 10
    assert [said for said in acts if re.search("[0-9]", said.replace("22 years", ""))] == []


def test_how_much_is_in_the_report_is_told(language: str) -> None:
    for job in JOBS:
        opened = after(steps_of(language, job), "the window opens")[0]
        for part in ("programme", "people", "statements"):
            assert re.search(rf"\b{len(REPORT[part])} ", opened)


def between(steps: list[Step], first: str, last: str) -> list[str]:
    """What was heard after the keys ``first`` and those behind them, up to ``last``."""
    keys = [step.keys for step in steps]
    begin = keys.index(first)
    return [step.said for step in steps[begin : keys.index(last, begin)]]


def test_each_act_is_told_with_its_place_its_people_and_its_paragraph(language: str) -> None:
    said = between(steps_of(language, "read_through"), "F6", "Ctrl+1")
    words, there = SAID[language], REPORT["programme"]
    for number, act in enumerate(there, 1):
        place = words["place"].format(number, len(there))
        told = next(line for line in said if line.endswith(f" {place}."))
        assert f"{number}. " in told
        names = [PEOPLE[one["id"]]["name"] for one in act["participants"] if one["function"] == "agent"]
        assert [name for name in names if name not in told] == []
        assert words["paragraph"].partition(" ")[0] in told


def test_who_took_part_is_told_with_role_and_place(language: str) -> None:
    said = between(steps_of(language, "read_through"), "Home", "Ctrl+2")
    told = [(line, person) for line in said for person in PEOPLE.values() if line.startswith(person["name"])]
    assert len(told) >= 4
    for number, (line, person) in enumerate(told, 1):
        assert str(person["role"]["value"]) in line
        assert line.endswith(SAID[language]["place"].format(number, len(PEOPLE)) + ".")


def test_what_is_uncertain_is_told_with_the_reason(language: str) -> None:
    said = after(steps_of(language, "read_through"), "Down")
    reasons = [line.partition(SAID[language]["doubt"])[2] for line in said if SAID[language]["doubt"] in line]
    assert len(reasons) >= 4
    assert min(map(len, reasons)) > 20


def test_a_list_is_heard_when_its_tab_comes_to_the_front(language: str) -> None:
    steps = steps_of(language, "read_through")
    for keys, there in (("Ctrl+1", len(REPORT["people"])), ("Ctrl+2", len(REPORT["statements"]))):
        said = after(steps, keys)[0]
        assert re.search(SAID[language]["place"].format(r"\d+", there), said)


def test_each_match_is_told_with_its_number_its_words_and_its_paragraph(language: str) -> None:
    steps, words = steps_of(language, "search"), SAID[language]
    there = len(re.findall("families", REPORT["text"], re.IGNORECASE))
    for keys, number in (("type: families", 1), ("Enter", 2), ("F3", 3), ("Shift+F3", 2)):
        said = after(steps, keys)[0]
        assert said.startswith(words["place"].format(number, there) + ": ")
        assert "families" in said
        assert re.search(words["paragraph"].format(r"\d+$"), said)
    assert words["none"] in after(steps, "type: lighthouse")[0]


def test_where_the_pages_were_printed_is_told(language: str) -> None:
    steps = steps_of(language, "print")
    assert "button" in after(steps, "Ctrl+P")[0]
    assert "/home/reader/summary.pdf" in after(steps, "Enter")[-1]


def test_what_was_corrected_and_undone_is_told(language: str) -> None:
    steps, words = steps_of(language, "correct"), SAID[language]
    title = str(REPORT["event"]["title"]["value"])
    assert words["whose"] in after(steps, "Ctrl+Enter")[0]
    assert title in after(steps, "Enter")[0]
    undone = after(steps, "Ctrl+Z")
    assert words["undone"] in undone[0]
    assert words["renamed"] in undone[-1]
    begun = after(steps, "F7")[0]
    assert {"0", "10"} <= set(re.findall(r"\b\d+\b", begun)), "the counts, which are read from left to right"
    assert re.search(r"[?؟]", begun.replace("? 10", "")), "the question"


def test_a_transcript_is_read_as_it_was_written() -> None:
    step = transcript.told("Ctrl+K", _voiced(("Ann Bell", 1.0), ("", 1.1), ("Bo Ek, warden.", 1.2)), str)
    assert (step.cut, step.heard) == (["Ann Bell"], ["Bo Ek, warden."])
    assert transcript.read(transcript.written([step])) == [step]


def test_what_is_heard_otherwise_is_a_difference_and_what_is_cut_off_is_none() -> None:
    said = ("Bo Ek, warden.", 1.2)
    kept = [transcript.told("Tab", _voiced(("Ann Bell", 1.0), ("", 1.1), said), str)]
    assert transcript.differences(kept, [transcript.told("Tab", _voiced(said), str)]) == []
    assert "+Bo Dunn" in transcript.differences(kept, [transcript.told("Tab", _voiced(("Bo Dunn", 1.0)), str)])


def test_all_jobs_are_kept_in_all_languages() -> None:
    kept = {(path.parent.name, path.stem) for path in Path(transcript.FOLDER).rglob("*.txt")}
    assert kept == {(language, job) for language in LANGUAGES for job in JOBS}


def _voiced(*said: tuple[str, float]) -> str:
    """What the voice writes of utterances and of silences, each at a time."""
    return "\n".join(json.dumps({"at": at} | ({"say": words} if words else {})) for words, at in said)
