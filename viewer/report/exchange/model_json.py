"""The model itself as JSON, as ``--json`` prints it (``resources/schema``), indented for people to read."""

from __future__ import annotations

import json

from viewer.report import codec
from viewer.report.exchange.shared import json_file
from viewer.report.model import Report


def write(report: Report) -> bytes:
    """The report as JSON in UTF-8."""
    return json_file(json.loads(codec.dumps(report)))
