"""What is extracted from reports, once for all processes that run tests: extraction takes longer than most tests."""

from __future__ import annotations

import hashlib
import os
import pickle
from pathlib import Path

from viewer.extract import extract
from viewer.reading import read_file
from viewer.report.model import Report, Source

folder: Path | None = None
"""Where it is kept: a folder of this run of the tests, which ``tests/conftest.py`` sets."""


def extracted_file(path: Path) -> Report:
    """What is made of a file of plain text: the same for every test, so that it is extracted but once."""
    document = read_file(path)
    return extracted(document.text, document.source)


def extracted(text: str, source: Source) -> Report:
    """As ``extract``, or what another process of the same run made of the same."""
    assert folder
    path = folder / hashlib.sha256(repr((text, source)).encode("utf-8", "surrogatepass")).hexdigest()
    if path.exists():
        return pickle.loads(path.read_bytes())
    report = extract(text, source)
    part = path.with_suffix(f".{os.getpid()}")
    part.write_bytes(pickle.dumps(report))
    part.replace(path)
    return report
