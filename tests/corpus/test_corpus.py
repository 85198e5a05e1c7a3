"""The annotations of the corpus, and the others, hold together with their texts; its parts share no source."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from tests.corpus import texts
from viewer.report.vocabulary import ItemKind, Participation

_CORPUS = Path(__file__).parent
_PARTS = ("train", "develop", "judge")
_GOLD = sorted(path for part in _PARTS for path in (_CORPUS / part).glob("*.gold.json"))
_REAL = sorted((_CORPUS / "real").glob("*/*.gold.json"))
_OTHERS = sorted(
    path for folder in ("reports", "training/reports") for path in (_CORPUS.parent / folder).rglob("*.gold.json")
)


def _rows(table: str) -> list[dict[str, str]]:
    lines = (_CORPUS / table).read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def _flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("path", [*_GOLD, *_REAL, *_OTHERS], ids=lambda path: path.name.removesuffix(".gold.json"))
def test_annotation_holds_together(path: Path) -> None:
    gold: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    names = [person["name"] for person in gold["people"]]
    assert len(set(names)) == len(names)
    assert {person["participation"] for person in gold["people"]} <= {*Participation}
    for act in gold["programme"]:
        assert act["kind"] in {*ItemKind}
        assert {*act["people"], *act.get("received", ())} <= {*names}
        assert act["kind"] != "award" or not act["people"] or "received" in act or path in _OTHERS
    assert {said["speaker"] for said in gold["statements"]} <= {*names}


@pytest.mark.parametrize("path", [*_GOLD, *_OTHERS], ids=lambda path: path.name.removesuffix(".gold.json"))
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


def test_every_real_report_has_an_extract_that_holds_none_of_its_words() -> None:
    """The texts are not in this repository: what is written out is what stands between the stretches of a source."""
    known = texts.extracts()
    assert sorted(known) == sorted(report.name for report in texts.published())
    for extract in known.values():
        written = "".join(piece for piece in extract["pieces"] if isinstance(piece, str))
        assert sum(map(str.isalpha, written)) < 20


def test_a_text_is_made_of_stretches_of_its_source() -> None:
    file = b"Front matter\n\nThe pier\nwas opened by *Ann Lee*.\n"
    text = "The pier was opened by Ann Lee."
    extract = {
        "source": hashlib.sha256(file).hexdigest(),
        "text": hashlib.sha256(text.encode()).hexdigest(),
        "encoding": "utf-8-sig",
        "pieces": [[14, 37], [38, 45], "."],
    }
    assert texts.text_of(file, extract) == text
    with pytest.raises(texts.NotThereError, match="the file is not the one"):
        texts.text_of(file + b"\n", extract)
    with pytest.raises(texts.NotThereError, match="the extract is not the one"):
        texts.text_of(file, {**extract, "pieces": [[14, 46]]})
