"""Patterns of acts: what the loader refuses, and that each finds its own examples."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from _pytest.mark.structures import ParameterSet

from tests.extract.test_examples import acts
from viewer import resources
from viewer.extract import extract
from viewer.extract.rules.acts import conditions, nouns
from viewer.extract.rules.acts.patterns import CONDITIONS, NOUNS, PatternError, read
from viewer.extract.rules.acts.patterns import patterns as all_patterns
from viewer.report.vocabulary import ItemKind

_MOST_PATTERNS, _MOST_CONDITIONS = 400, 15


def _examples() -> Iterator[ParameterSet]:
    for pattern in all_patterns():
        for text, expected in pattern.found.items():
            yield pytest.param(pattern.id, text, tuple(expected.split("; ")), id=f"{pattern.id}: {text}")
        for text in pattern.not_found:
            yield pytest.param(None, text, (), id=f"{pattern.id}: {text}")


@pytest.mark.usefixtures("rules_alone")
@pytest.mark.parametrize(("by", "text", "expected"), [*_examples()])
def test_examples(by: str | None, text: str, expected: tuple[str, ...]) -> None:
    report = extract(text)
    assert acts(report) == expected
    assert by in {None, *(item.origin.by for item in report.programme)}


def test_every_pattern_has_an_example() -> None:
    assert [pattern.id for pattern in all_patterns() if not pattern.found] == []


def test_there_are_no_more_than_a_person_can_know() -> None:
    assert 100 < len(all_patterns()) <= _MOST_PATTERNS
    assert len(CONDITIONS) <= _MOST_CONDITIONS
    assert {*conditions.CONDITIONS} == {*CONDITIONS} == {name for one in all_patterns() for name in one.conditions}
    assert {*nouns.TESTS} == {*NOUNS}


def test_no_id_is_there_twice() -> None:
    ids = [pattern.id for pattern in all_patterns()]
    assert len(ids) == len({*ids})


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ('who = ["a person"]', "needs either verb or noun"),
        ('verb = ["acts.verbs.flung"]', "the lexicon has no list acts.verbs.flung"),
        ('verb = ["speak"]\nwhom = ["a person"]', "there is no whom"),
        ('verb = ["speak"]\nwho = ["a parson"]', "there is no 'a parson'"),
        ('verb = ["speak"]\nwho = "a person"', "must stand in brackets"),
        ('verb = ["speak"]\nif = ["sober"]', "there is no condition 'sober'"),
        ('verb = ["speak"]\npeople = { who = "listener" }', "there is no function 'listener'"),
        ('verb = ["speak"]\nkind = "sermon"', "there is no kind 'sermon'"),
        ('verb = ["speak"]\ntitle = "what"', "there is no title 'what'"),
        ('verb = ["speak"]\nnever = { whom = ["a person"] }', "there is no slot 'whom'"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(block: str, said: str) -> None:
    text = f'[spoke]\nverb = ["speak"]\n\n[wrong]\n{block}\n'
    with pytest.raises(PatternError) as error:
        list(read("speech", text, "speech.toml"))
    assert str(error.value).startswith("speech.toml, line 4, [wrong]: ")
    assert said in str(error.value)


def test_a_broken_file_is_told_with_its_line() -> None:
    with pytest.raises(PatternError, match=r"speech\.toml: .*end of document"):
        list(read("speech", '[spoke]\nverb = ["speak"', "speech.toml"))


def test_all_files_are_of_kinds_or_of_what_a_noun_tells() -> None:
    names = {file.stem for file in resources.path("patterns").glob("*.toml")}
    assert "told" in names
    assert names - {"told"} <= {*ItemKind}
