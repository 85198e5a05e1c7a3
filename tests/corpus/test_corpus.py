"""The annotations of the corpus hold together with their texts, and its parts share no source."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from viewer.report.model import KINDS, PARTICIPATIONS

_CORPUS = Path(__file__).parent
_PARTS = ("train", "develop", "judge")
_GOLD = sorted(path for part in _PARTS for path in (_CORPUS / part).glob("*.gold.json"))
_REAL = sorted((_CORPUS / "real").glob("*/*.gold.json"))


def _rows(table: str) -> list[dict[str, str]]:
    lines = (_CORPUS / table).read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def _flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("path", [*_GOLD, *_REAL], ids=lambda path: path.name.removesuffix(".gold.json"))
def test_annotation_holds_together(path: Path) -> None:
    gold: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    names = [person["name"] for person in gold["people"]]
    assert len(set(names)) == len(names)
    assert {person["participation"] for person in gold["people"]} <= {*PARTICIPATIONS}
    for act in gold["programme"]:
        assert act["kind"] in KINDS
        assert {*act["people"], *act.get("received", ())} <= {*names}
        assert act["kind"] != "award" or not act["people"] or "received" in act
    assert {said["speaker"] for said in gold["statements"]} <= {*names}


@pytest.mark.parametrize("path", _GOLD, ids=lambda path: path.name.removesuffix(".gold.json"))
def test_evidence_stands_in_the_text(path: Path) -> None:
    gold: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    text = _flat(path.with_name(path.name.replace(".gold.json", ".txt")).read_text(encoding="utf-8"))
    for told in (*gold["programme"], *gold["statements"]):
        assert _flat(told["evidence"]) in text
    for person in gold["people"]:
        assert person["role"] is None or _flat(person["role"]) in text


def test_parts_share_no_source() -> None:
    parts: dict[str, set[str]] = {}
    for row in _rows("real/PROVENANCE.tsv"):
        parts.setdefault(row["repository"], set()).add(row["part"])
        assert (_CORPUS / "real" / row["part"] / f"{row['name']}.gold.json").is_file()
    assert all(len(among) == 1 for among in parts.values())
    assert len(_REAL) == len(_rows("real/PROVENANCE.tsv"))


def test_every_written_report_has_a_voice() -> None:
    told = {name: row["part"] for row in _rows("VOICES.tsv") for name in row["reports"].split(", ")}
    assert told == {path.name.removesuffix(".gold.json"): path.parent.name for path in _GOLD}
