"""The model itself as JSON, as ``--json`` prints it (``resources/schema``), indented for people to read."""

from __future__ import annotations

import json

from viewer.report import codec
from viewer.report.model import Report


def write(report: Report) -> bytes:
    """The report as JSON in UTF-8."""
    text = json.dumps(json.loads(codec.dumps(report)), ensure_ascii=False, indent=2)
    return (text + "\n").encode("utf-8", errors="backslashreplace")
