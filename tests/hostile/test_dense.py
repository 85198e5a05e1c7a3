"""No short text keeps the command line busy for long, whatever it is made of."""

from __future__ import annotations

import pytest

from tests.hostile.dense import texts
from tests.hostile.extracting import extracted

_LENGTH = 40_000
_TEXTS = texts(_LENGTH)


@pytest.mark.hostile
@pytest.mark.parametrize("name", _TEXTS)
def test_ends_in_time(name: str) -> None:
    assert not extracted(_TEXTS[name]).complaints()
