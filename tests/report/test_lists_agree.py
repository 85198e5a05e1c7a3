"""Lists of the same things in several places hold the same: whoever adds to one is told of the others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.report.corrections.samples import SPEECH
from viewer import extract, resources
from viewer.extract.lexicon import kinds
from viewer.reading import formats
from viewer.report import categories, explaining, tongue_names
from viewer.report.corrections.doing import DOING
from viewer.report.corrections.naming import operation_name
from viewer.report.corrections.operations import Deed, Operation, Target
from viewer.report.file_formats import FILE_FORMATS
from viewer.report.vocabulary import Acted, ItemKind, Mode, Order, Participation, RemarkKind, Tag

_ITEM = Target("item", SPEECH)
_NO_WAYS = {"content", "organisers", "ordering", "passing", "points", "remarks", "speaker"}
"""Modules with examples whose names no finding bears: what they find bears that of another."""


def _schema(name: str) -> Any:
    return json.loads(resources.path("schema", f"{name}.schema.json").read_text(encoding="utf-8"))["$defs"]


@pytest.mark.parametrize("schema", ["report", "corrections"])
def test_kinds_of_acts_are_in_the_schemas(schema: str) -> None:
    assert tuple(_schema(schema)["item"]["properties"]["kind"]["enum"]) == tuple(ItemKind)


@pytest.mark.parametrize("schema", ["report", "corrections"])
def test_closed_sets_of_words_are_in_the_schemas(schema: str) -> None:
    entries = {name: _schema(schema)[name]["properties"] for name in ("person", "item", "statement", "remark")}
    assert set(entries["person"]["participation"]["enum"]) == {*Participation}
    assert set(entries["person"]["acted"]["items"]["enum"]) == {*Acted}
    assert set(entries["item"]["tags"]["items"]["enum"]) == {*Tag}
    assert set(entries["item"]["order"]["enum"]) == {*Order}
    assert set(entries["statement"]["mode"]["enum"]) == {*Mode}
    assert set(entries["remark"]["kind"]["enum"]) == {*RemarkKind}


@pytest.mark.parametrize("kind", ItemKind)
def test_kinds_of_acts_have_words(kind: str) -> None:
    assert categories.kind(kind) != kind, "viewer/report/categories.py says how it is called"


def test_operations_are_done_named_and_in_the_schema() -> None:
    replayed = {*Deed} - {Deed.UNDO}
    assert set(DOING) == replayed, "viewer/report/corrections/doing.py"
    assert all(operation_name(Operation("a", kind, target=_ITEM, after=SPEECH)) for kind in replayed)
    assert set(_schema("corrections")["operation"]["properties"]["op"]["enum"]) == replayed


def test_languages_of_texts_have_names_in_every_language() -> None:
    assert set(kinds("languages", "languages")) == set(tongue_names.NAMES), "viewer/report/tongue_names.py"


def test_ways_are_those_of_modules_with_rules() -> None:
    """*Why Is This Here?* has words for each module whose examples show what it finds."""
    paths = list(Path(extract.__file__).parent.rglob("*.py"))
    shown = {path.stem for path in paths if "\nEXAMPLES" in path.read_text(encoding="utf-8")}
    assert shown - set(explaining.WAYS) == _NO_WAYS, "viewer/report/explaining.py has no words for it in WAYS"
    kinds_told = {path.stem for path in resources.path("patterns").glob("*.toml")}
    assert kinds_told - set(explaining.WAYS) == set()
    assert set(explaining.WAYS) <= {path.stem for path in paths} | kinds_told | {"headlines"}


def test_every_format_of_files_is_read_by_a_module() -> None:
    names = {form.module for form in FILE_FORMATS.values() if form.module}
    assert {name.rpartition(".")[2] for name in formats.modules()} == names
    assert all(callable(formats.reader(media_type)) for media_type, form in FILE_FORMATS.items() if form.module)
    endings = [ending for form in FILE_FORMATS.values() for ending in form.endings]
    assert len(endings) == len(set(endings))
