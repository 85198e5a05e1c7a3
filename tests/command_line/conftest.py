"""A report to be given to the command."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command_line.running import TEXT


@pytest.fixture
def report_file(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(TEXT)
    return path
