"""The lexicon holds no list that no rule asks for, and no word twice in one list."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_FILES = sorted((_ROOT / "resources" / "lexicon").glob("*.toml"))
_CODE = "\n".join(path.read_text(encoding="utf-8") for path in sorted((_ROOT / "viewer").rglob("*.py")))
_PATTERNS = "\n".join(path.read_text(encoding="utf-8") for path in (_ROOT / "resources" / "patterns").glob("*.toml"))
_NAMED = frozenset(re.findall(r'"(\w+)"', _CODE))
_IN_PATTERNS = frozenset(re.findall(r'"(\w+\.\w+(?:\.[$\w]+)?)"', _PATTERNS))


def _lists(path: Path) -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", _FILES, ids=lambda p: p.stem)
def test_every_list_is_asked_for(path: Path) -> None:
    for section, lists in _lists(path).items():
        name = f"{path.stem}.{section}"
        asked = re.search(rf'(?:words|kinds)\("{path.stem}", "{section}"\)', _CODE)
        if not (asked or {name, f"{name}.$verb"} & _IN_PATTERNS):
            unasked = {key for key in lists if f"{name}.{key}" not in _IN_PATTERNS}
            assert not unasked or section in _NAMED
            assert {key for key in unasked if key not in _NAMED} == set(), section


@pytest.mark.parametrize("path", _FILES, ids=lambda p: p.stem)
def test_a_list_names_a_word_once(path: Path) -> None:
    for section, lists in _lists(path).items():
        for key, found in lists.items():
            assert sorted(found) == sorted(set(found)), f"{section}.{key}"
