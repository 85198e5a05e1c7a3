"""``--explain`` on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command_line.running import run

TEXT = """The Eel Fair was held in the Wool Hall on 4 May 2023.

Dr. Ann Lee gave a talk on eels. She then presented Bo Ek with a medal. “It is late,” said Bo Ek.
"""


@pytest.fixture
def report(tmp_path: Path) -> str:
    path = tmp_path / "eels.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def test_an_item_is_told_with_its_sentence_rule_people_and_doubt(report: str) -> None:
    told = run("--explain", report, "--item", "2")
    assert told.returncode == 0
    lines = told.stdout.splitlines()
    assert lines[0] == "Item 2: award: medal"
    assert lines[1].startswith("  found by: award.presented-with: a pattern of award.toml: Ann Lee presented Bo Ek")
    assert lines[2] == "  sentence: ¶2: She then presented Bo Ek with a medal."
    assert "  people: Ann Lee, agent, by “She” (pronoun), doubt" in told.stdout
    assert "“She” means Ann Lee: female, last meant 1 sentence(s) before, as the subject (“Lee”)" in told.stdout
    assert "  people: Bo Ek, recipient, by “Bo Ek” (named), doubt" in told.stdout
    assert lines[-1].startswith("  doubt: 0.")


def test_a_fact_is_told_with_what_was_considered(report: str) -> None:
    told = run("--explain", report, "--fact", "date").stdout
    assert told.startswith("date: 2023-05-04\n  found by: when.told")
    assert "  considered: 2023-05-04, by “4 May 2023” (when.told), score " in told


def test_a_person_and_a_statement(report: str) -> None:
    assert "  participation: in person; acts: award.presented-with" in run("--explain", report, "--person", "2").stdout
    assert run("--explain", report, "--statement", "2").stdout.startswith("Statement 2: Bo Ek, by “said”, direct\n")


def test_whoever_is_not_named_beside_what_is_said_is_told_to_be_so(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("A letter from Bo Ek was read out. The letter said that the pier was old.\n", encoding="utf-8")
    told = run("--explain", str(path), "--statement", "1").stdout
    assert "the sentence does not name who says it: of no told gender, last meant 1 sentence(s) before" in told
    assert " others " in told.splitlines()[-1]


def test_everything_is_told_where_nothing_is_chosen(report: str) -> None:
    told = run("--explain", report).stdout
    for head in ("date: ", "Person 1: ", "Person 2: ", "Item 1: ", "Item 2: ", "Statement 1: "):
        assert f"\n{head}" in f"\n{told}"


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--item", "9"), "In “eels.txt” no item 9 was found."),
        (("--item", "0"), "--item needs a number from 1 on, as the window and --json count: “0” is none."),
        (("--person", "Ann"), "--person needs a number from 1 on, as the window and --json count: “Ann” is none."),
        (("--fact", "weather"), "“weather” is no fact. Give one of title, "),
        (("--item", "1", "--person", "1"), "--item, --person, --statement and --fact go one at a time."),
    ],
)
def test_what_cannot_be_explained_is_said(report: str, options: tuple[str, ...], sentence: str) -> None:
    told = run("--explain", report, *options)
    assert told.returncode == 2
    assert told.stdout == ""
    assert sentence in told.stderr


def test_what_goes_with_it_goes_with_nothing_else(report: str) -> None:
    told = run("--json", report, "--item", "1")
    assert told.returncode == 2
    assert "--item, --person, --statement and --fact go with --explain only." in told.stderr
