"""What the tests of all formats share."""

from __future__ import annotations

import pytest

from tests.report.exchange import samples
from viewer.report.model import Report


@pytest.fixture(params=samples.NAMES)
def report(request: pytest.FixtureRequest) -> Report:
    """Each of the reports to export, in turn."""
    return samples.sample(request.param)
