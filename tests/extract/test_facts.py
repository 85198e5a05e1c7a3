"""Every rule of facts makes of its own examples what they say."""

from __future__ import annotations

import pytest

from viewer.extract import extract
from viewer.extract.rules.facts import facts
from viewer.extract.rules.shared.common import FactExample


@pytest.mark.parametrize("example", facts.EXAMPLES, ids=lambda e: f"{e.field}: {e.text}")
def test_facts(example: FactExample) -> None:
    found = getattr(extract(example.text).event, example.field)
    value = tuple(f.value for f in found) if isinstance(found, tuple) else found.value if found else None
    assert value == example.expected
