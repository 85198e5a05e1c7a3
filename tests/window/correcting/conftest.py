"""Fixtures of the tests of correcting."""

from __future__ import annotations

import pytest

from tests.window.conftest import Driver
from tests.window.correcting.corrector import Hands


@pytest.fixture
def hands(seed: Driver) -> Hands:
    """Somebody who corrects the sample."""
    return Hands(seed)
