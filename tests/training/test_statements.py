"""Of what may be a statement, that is right which the annotation has: one for each that it has."""

from __future__ import annotations

from pathlib import Path

from tests.accuracy.gold import Annotated, from_json
from tests.training.statements import said

_TEXT = "Harbour day\n\nAnn Lee said that it rained and begged for tea. Bo Ek sang.\n"


def _annotated(folder: Path, *statements: tuple[str, str]) -> Annotated:
    path = folder / "harbour.txt"
    path.write_text(_TEXT, encoding="utf-8")
    people = [{"name": name, "role": None, "participation": "in person"} for name in ("Ann Lee", "Bo Ek")]
    told = [{"speaker": speaker, "evidence": evidence} for speaker, evidence in statements]
    gold = {"event": {}, "people": people, "programme": [], "statements": told}
    return Annotated(path, from_json(gold, "harbour"))


def _right(annotated: Annotated) -> list[str]:
    """The verbs of what is right, and how it was come upon."""
    found = [one.features for one in said(annotated, made_by=False) if one.yes]
    return sorted(name for features in found for name in features if name.startswith(("verb=", "way=")))


def test_each_that_the_annotation_has_is_right_once(tmp_path: Path) -> None:
    both = _annotated(tmp_path, ("Ann Lee", "it rained"), ("Ann Lee", "for tea"))
    assert _right(both) == ["verb=beg", "verb=say", "way=rule", "way=rule"]


def test_what_another_one_says_is_wrong(tmp_path: Path) -> None:
    assert _right(_annotated(tmp_path, ("Bo Ek", "it rained"))) == []


def test_a_report_without_statements_in_its_annotation_teaches_nothing(tmp_path: Path) -> None:
    one = _annotated(tmp_path)
    gold = from_json({"event": {}, "people": [], "programme": []}, "harbour")
    assert [*said(one, made_by=False)]
    assert [*said(Annotated(one.text, gold), made_by=False)] == []
