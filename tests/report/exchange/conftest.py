"""What the tests of all formats share."""

from __future__ import annotations

import pytest

from tests.report.exchange import samples
from tests.selecting import few
from viewer.report.model import Report


@pytest.fixture(params=[*samples.MADE, *few(samples.KNOWN, 2)])
def report(request: pytest.FixtureRequest) -> Report:
    """Each of the reports to export, in turn."""
    return samples.sample(request.param)
